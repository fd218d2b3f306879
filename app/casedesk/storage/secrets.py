"""Secrets: in memory for this session, and in the keyring of the operating system past its end.

The order, where the user wants a secret kept:

1. The system's own keyring: Credential Manager on Windows, the keychain on macOS, elsewhere the Secret
   Service (GNOME, KDE 6, KeePassXC) or KWallet.
2. Where there is none, or it is locked, or it fails: this session's memory only, and the window says so.

Nothing is ever written anywhere else. Keyrings in files, which other packages bring along or a configuration
of `keyring` may name, are not even looked at.
"""

import os
import sys
import threading
from collections.abc import Callable
from typing import Protocol

from casedesk.portal.secrets import Keyring, Secret, SecretName

_SWITCHED_OFF = ("keyring.backends.null.", "keyring.backends.fail.")

PATIENCE_S = 30.0
"""How long the user may take to unlock the keyring; whoever waits for it meanwhile is a lane."""


class Backend(Protocol):
    """As much of a keyring as is used here; any call may raise anything."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept under a name; None for nothing."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep something under a name."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Keep nothing under a name; an error where there is nothing."""
        ...


class Secrets:
    """A `SecretKeeper`; safe to ask from any thread but the window's.

    Args:
        find: Looks for the system's keyring, when a secret is first asked for or kept; None for none.
        patience_s: How long one answer may take.
    """

    def __init__(
        self, find: Callable[[], Backend | None] | None = None, *, patience_s: float = PATIENCE_S
    ) -> None:
        self._find = find
        self._patience_s = patience_s
        self._backend: Backend | None = None
        self._session: dict[SecretName, Secret] = {}
        self._asking = threading.RLock()
        self._awaited: _Answer | None = None
        self._has_ended = False
        self._keyring = Keyring.UNKNOWN

    @property
    def keyring(self) -> Keyring:
        """See `SecretKeeper`."""
        return self._keyring

    def keep(self, name: SecretName, secret: Secret, *, for_session_only: bool = False) -> bool:
        """See `SecretKeeper`."""
        self._session[name] = secret
        if for_session_only:
            return False
        self._ask(lambda backend: backend.set_password(*_entry(name), secret.reveal()))
        return self._keyring is Keyring.AVAILABLE

    def read(self, name: SecretName) -> Secret:
        """See `SecretKeeper`."""
        if name not in self._session:
            found = self._ask(lambda backend: backend.get_password(*_entry(name)))
            if not found:
                return Secret()
            self._session[name] = Secret(found)
        return self._session[name]

    def forget(self, name: SecretName) -> bool:
        """See `SecretKeeper`."""
        self._session.pop(name, None)
        self._ask(lambda backend: _delete(backend, *_entry(name)))
        return self._keyring in {Keyring.AVAILABLE, Keyring.NONE}

    def close(self) -> None:
        """See `SecretKeeper`."""
        self._session.clear()

    def stop_waiting(self) -> None:
        """Wait no longer for an answer, because the program ends; may be called from any thread."""
        self._has_ended = True
        if self._awaited is not None:
            self._awaited.is_there.set()

    def _ask(self, call: Callable[[Backend], str | None]) -> str | None:
        """Ask the keyring, for a bounded time; what comes of it is in `keyring`."""
        with self._asking:
            # One that waits for the user still would only be made to ask him twice.
            is_stuck = self._awaited is not None and not self._awaited.is_there.is_set()
            if is_stuck or self._has_ended:
                return None
            answer = self._awaited = _Answer()
            # Not a lane's thread: neither that nor the end of the program waits for a keyring for ever.
            thread = threading.Thread(target=self._ask_now, args=(call, answer), daemon=True, name="keyring")
            thread.start()
            answer.is_there.wait(self._patience_s)
            self._keyring = answer.keyring
            return answer.text

    def _ask_now(self, call: Callable[[Backend], str | None], answer: "_Answer") -> None:
        try:
            if self._backend is None:
                self._backend = (self._find or find_keyring)()
            if self._backend is None:
                answer.keyring = Keyring.NONE
                return
            answer.text = call(self._backend)
            answer.keyring = Keyring.AVAILABLE
        except Exception as error:  # noqa: BLE001  a keyring talks to a bus, a daemon and a prompt
            answer.keyring = _condition_of(error)
        finally:
            answer.is_there.set()


class _Answer:
    """What a keyring has said so far; until it has, it counts as locked."""

    def __init__(self) -> None:
        self.text: str | None = None
        self.keyring = Keyring.LOCKED
        self.is_there = threading.Event()


def no_keyring() -> Backend | None:
    """Look for none: everything is for this session only."""
    return None


def find_keyring() -> Backend | None:
    """Return the operating system's own keyring, if it has one that runs.

    `keyring` itself would also take what a configuration file, an environment variable or another installed
    package names, among them such as write plain text. Only who has switched keyrings off there is heeded.
    """
    if os.environ.get("PYTHON_KEYRING_BACKEND", "").startswith(_SWITCHED_OFF):
        return None
    if sys.platform == "win32":
        # lazy: importing keyring takes 60 ms, and most starts have nothing to ask it for.
        from keyring.backends.Windows import WinVaultKeyring

        return WinVaultKeyring() if WinVaultKeyring.viable else None
    if sys.platform == "darwin":
        # lazy: as above.
        from keyring.backends.macOS import Keyring as Keychain

        return Keychain() if Keychain.viable else None
    # lazy: as above.
    from keyring.backends.kwallet import DBusKeyring as Wallet

    # lazy: as above.
    from keyring.backends.SecretService import Keyring as SecretService

    if SecretService.viable:
        return _made(SecretService)
    return _made(Wallet) if Wallet.viable else None


def _made(kind: Callable[[], Backend]) -> Backend:
    return kind()


def _entry(name: SecretName) -> tuple[str, str]:
    """Return under which service and user name the keyring shows an entry to people."""
    return f"Casedesk {name.kind.value}", f"{name.user} {name.place}"


def _delete(backend: Backend, service: str, username: str) -> None:
    # Deleting what is not there is an error that looks like others.
    if backend.get_password(service, username) is not None:
        backend.delete_password(service, username)


def _condition_of(error: Exception) -> Keyring:
    """Tell a keyring that stays locked from one that breaks; the kinds come from three libraries."""
    kinds = {kind.__name__ for kind in type(error).__mro__}
    return Keyring.LOCKED if kinds & _LOCKED else Keyring.FAILED


_LOCKED = {"KeyringLocked", "LockedException", "PromptDismissedException"}
