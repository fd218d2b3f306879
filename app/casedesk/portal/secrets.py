"""Secrets: how they are held in memory, under which names they are kept, and the port of what keeps them."""

from enum import Enum
from typing import ClassVar, NoReturn, Protocol

from msgspec import Struct


class NeverPickled:
    """A value that goes into no pickle, so that no copy of a secret lies where nobody looks for one."""

    __slots__ = ()

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


class Reticent:
    """A struct of which some fields are in no representation, and so in no log and no report.

    Attributes:
        unsaid: The names of those fields.
    """

    __slots__ = ()
    __struct_fields__: ClassVar[tuple[str, ...]]
    unsaid: ClassVar[tuple[str, ...]]

    def __repr__(self) -> str:
        said = (
            f"{name}={getattr(self, name)!r}" for name in self.__struct_fields__ if name not in self.unsaid
        )
        return f"{type(self).__name__}({', '.join(said)})"


class Secret(NeverPickled):
    """A token, a password or a code: a text that no representation shows."""

    __slots__ = ("_text",)

    def __init__(self, text: str = "") -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the text itself, for sending or keeping it and for nothing else."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Secret(set)" if self._text else "Secret(empty)"


class SecretKind(Enum):
    """What a secret is for."""

    TOKEN = "token"  # noqa: S105  the kind, and no token
    PASSWORD = "password"  # noqa: S105  as above
    PROXY_PASSWORD = "proxy password"  # noqa: S105  as above


class SecretName(Struct, frozen=True):
    """Under what a secret is kept.

    Attributes:
        place: The address of the portal, or of the proxy.
        user: The e-mail, or the proxy's user.
    """

    kind: SecretKind
    place: str
    user: str


class Keyring(Enum):
    """How it stands with the keyring of the operating system.

    UNKNOWN: nobody has asked it for anything yet.
    LOCKED: it is there, but was not unlocked, or did not answer in time.
    NONE: there is none; one that would write secrets where others can read them counts as none.
    FAILED: it is there, and answered with an error.
    """

    UNKNOWN = "unknown"
    AVAILABLE = "available"
    LOCKED = "locked"
    NONE = "none"
    FAILED = "failed"


class SecretKeeper(Protocol):
    """Keeps secrets for this session, and past its end where the system has a keyring for that.

    The order: what was given in this session, then the keyring. Nothing is ever written anywhere else, so
    where there is no keyring, or it is locked or fails, a secret lasts as long as the program.

    Every call may wait for the user to unlock the keyring, for a bounded time, so it belongs on a lane.
    """

    @property
    def keyring(self) -> Keyring:
        """How it stood with the keyring when it was last asked for something; asks nothing."""
        ...

    def keep(self, name: SecretName, secret: Secret, *, for_session_only: bool = False) -> bool:
        """Keep a secret; return whether it will be there in later sessions."""
        ...

    def read(self, name: SecretName) -> Secret:
        """Return a secret; an empty one where none is kept or the keyring does not give it out."""
        ...

    def forget(self, name: SecretName) -> bool:
        """Keep it no longer; return whether the keyring has surely none of it any more."""
        ...

    def close(self) -> None:
        """Forget what was for this session only."""
        ...
