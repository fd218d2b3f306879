"""The token of a signed-in user, shared by the clients of all lanes."""

import re
import threading
from typing import Final

_HIDDEN: Final = "•••"
_LONG: Final = 6


class TokenHolder:
    """Keeps a token where every thread can read it and no text can show it."""

    __slots__ = ("_lock", "_token")

    def __init__(self, token: str = "") -> None:
        self._lock = threading.Lock()
        self._token = ""
        self.set(token)

    def set(self, token: str) -> None:
        """Take a new token; "" forgets the old one.

        Raises:
            ValueError: The token cannot travel in a header.
        """
        if not (token.isascii() and token.isprintable()):
            raise ValueError("a token is one line of printable ASCII")
        with self._lock:
            self._token = token.strip()

    def get(self) -> str:
        """Return the token, "" where nobody is signed in."""
        with self._lock:
            return self._token

    def __repr__(self) -> str:
        return "TokenHolder(set)" if self.get() else "TokenHolder(empty)"

    def __reduce__(self) -> str:
        raise TypeError("a token is not pickled")


def hide_secrets(text: str, secrets: tuple[str, ...]) -> str:
    """Return the text with every secret blotted out.

    A short one is blotted out only where it stands alone: inside words it would give itself away by the gaps.
    """
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        pattern = re.escape(secret)
        text = re.sub(pattern if len(secret) >= _LONG else rf"(?<!\w){pattern}(?!\w)", _HIDDEN, text)
    return text
