"""A portal's address: what a person types or pastes, made into the one form the client uses."""

import ipaddress
import re
from enum import Enum
from urllib.parse import SplitResult, urlsplit

from msgspec import Struct

# What follows these in a pasted address belongs to the API or to a page of the portal, not to its place.
_PAGE = re.compile(r"/(?:api(?:/[0-9.]+)?(?:\.json|\.xml)?|products|auth\.aspx|default\.aspx)(?:/.*)?$", re.I)
_HOST = re.compile(r"[^\s/?#@\\%<>\"'`{}|^\[\]:]+\Z")


class AddressRefusal(Enum):
    """Why a text is no address of a portal."""

    EMPTY = "empty"
    NOT_AN_ADDRESS = "not an address"
    HAS_CREDENTIALS = "has credentials"
    NOT_WEB = "not web"
    PLAIN_HTTP = "plain http"


class Address(Struct, frozen=True):
    """Where a portal is.

    Attributes:
        url: Scheme, host, port and path prefix, without a slash at the end.
    """

    url: str


def normalise_address(text: str, *, allow_plain_http: bool = False) -> Address | AddressRefusal:
    """Make an address of what was typed: add https, drop what belongs to the API or to a page.

    Plain http is refused but for this very machine, for it would show the password to everybody on the way.
    """
    text = text.strip()
    if not text:
        return AddressRefusal.EMPTY
    if "://" not in text:
        text = "https://" + text
    if any(character.isspace() or not character.isprintable() for character in text):
        return AddressRefusal.NOT_AN_ADDRESS
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return AddressRefusal.NOT_AN_ADDRESS
    refusal = _refusal(parts, allow_plain_http=allow_plain_http)
    if refusal is not None:
        return refusal
    host = parts.hostname or ""
    place = f"[{host}]" if ":" in host else host
    is_usual_port = port is None or port == {"http": 80, "https": 443}[parts.scheme]
    prefix = _PAGE.sub("", parts.path).rstrip("/")
    return Address(f"{parts.scheme}://{place}{'' if is_usual_port else f':{port}'}{prefix}")


def _refusal(parts: SplitResult, *, allow_plain_http: bool) -> AddressRefusal | None:
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"}:
        return AddressRefusal.NOT_WEB
    if "@" in parts.netloc:
        return AddressRefusal.HAS_CREDENTIALS
    if not _is_host(host):
        return AddressRefusal.NOT_AN_ADDRESS
    if parts.scheme == "http" and not (allow_plain_http or is_this_machine(host)):
        return AddressRefusal.PLAIN_HTTP
    return None


def _is_host(host: str) -> bool:
    if ":" in host:
        return _ip_address(host) is not None
    return bool(_HOST.match(host)) and len(host) <= 253 and ".." not in host and not host.startswith(".")


def is_unprotected(url: str) -> bool:
    """Whether anybody on the way can read what is sent to this address."""
    try:
        parts = urlsplit(url)
        return parts.scheme == "http" and not is_this_machine(parts.hostname or "")
    except ValueError:
        return False


def is_this_machine(host: str) -> bool:
    """Whether a name or IP address stands for the very machine that the program runs on."""
    ip_address = _ip_address(host)
    if ip_address is not None:
        return ip_address.is_loopback
    return host == "localhost" or host.endswith(".localhost")


def _ip_address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
