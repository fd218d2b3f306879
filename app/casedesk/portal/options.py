"""How a portal is reached: the settings that belong to one portal, and to no other."""

from enum import Enum

from msgspec import Struct


class AnswerFormat(Enum):
    """In which form the portal is asked to answer."""

    JSON = "json"
    XML = "xml"


class ProxyKind(Enum):
    """Through what requests leave this machine."""

    SYSTEM = "system"
    NONE = "none"
    HTTP = "http"
    SOCKS = "socks"


class Proxy(Struct, frozen=True):
    """A proxy, without its password, which only the keyring may keep.

    Attributes:
        host: Name or IP address; "" where the kind says enough.
        port: 1 to 65535; 0 where the kind says enough.
        user: As whom; "" for nobody.
    """

    kind: ProxyKind = ProxyKind.SYSTEM
    host: str = ""
    port: int = 0
    user: str = ""


class ConnectionOptions(Struct, frozen=True):
    """How one portal is reached.

    Attributes:
        answer_format: What reads are asked for in.
        ca_file: A PEM file whose authorities are trusted beside the operating system's; "" for none.
        pinned_sha256: The one certificate that is accepted, as 64 lower-case hex digits over its DER form;
            "" where the authorities decide.
        allows_plain_http: The user has been warned that anybody on the way can read what is sent.
    """

    answer_format: AnswerFormat = AnswerFormat.JSON
    proxy: Proxy = Proxy()
    ca_file: str = ""
    pinned_sha256: str = ""
    allows_plain_http: bool = False


class Place(Struct, frozen=True):
    """A portal to work on.

    Attributes:
        address: Where it is, without `api/2.0/`; "" for the practice portal inside the program.
    """

    address: str = ""
    options: ConnectionOptions = ConnectionOptions()

    @property
    def is_practice(self) -> bool:
        """Whether this is the practice portal inside the program."""
        return not self.address
