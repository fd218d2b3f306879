"""Links that lead to a case: from the program to itself, and to the page that the portal has of it.

A link looks like `casedesk://open?portal=https%3A%2F%2Foffice.example.com&case=42`. It names a portal and a
case, and can ask for nothing else.
"""

from enum import Enum
from urllib.parse import parse_qsl, quote, urlsplit

from msgspec import Struct

from casedesk.domain.ids import CaseId
from casedesk.portal.address import Address, normalise_address

SCHEME = "casedesk"
MAX_LENGTH = 2048
_MAX_CASE_ID = 2**31 - 1
_PAGE = "/Products/CRM/Cases.aspx?id="


class LinkRefusal(Enum):
    """Why a text is no link that the program follows."""

    NOT_A_LINK = "not a link"
    NO_PORTAL = "no portal"
    NO_CASE = "no case"
    ASKS_FOR_MORE = "asks for more"


class CaseLink(Struct, frozen=True):
    """A case of a portal.

    Attributes:
        portal: The portal's address, in the form that the client uses.
    """

    portal: str
    case_id: CaseId


def parse_link(text: str) -> CaseLink | LinkRefusal:
    """Read a link; anybody may have made it, so whatever is not exactly one is refused."""
    if len(text) > MAX_LENGTH or not text.isascii() or any(not each.isprintable() for each in text):
        return LinkRefusal.NOT_A_LINK
    try:
        parts = urlsplit(text)
    except ValueError:
        return LinkRefusal.NOT_A_LINK
    is_ours = parts.scheme == SCHEME and parts.netloc == "open" and parts.path in {"", "/"}
    if not is_ours:
        return LinkRefusal.NOT_A_LINK
    try:
        named = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True, errors="strict")
    except ValueError:
        return LinkRefusal.NOT_A_LINK
    if parts.fragment or len(named) > 2 or {name for name, _ in named} - {"portal", "case"}:
        return LinkRefusal.ASKS_FOR_MORE
    return _named(dict(named))


def _named(named: dict[str, str]) -> CaseLink | LinkRefusal:
    portal = named.get("portal", "")
    # Without a scheme it would be guessed, and what belongs to a page would be dropped in silence.
    is_whole = "://" in portal and not {"?", "#"} & set(portal)
    address = normalise_address(portal) if is_whole else None
    if not isinstance(address, Address):
        return LinkRefusal.NO_PORTAL
    case_id = _case_id(named.get("case", ""))
    return LinkRefusal.NO_CASE if case_id is None else CaseLink(address.url, case_id)


def _case_id(text: str) -> CaseId | None:
    if not text.isdecimal() or not text.isascii() or len(text) > 10:
        return None
    number = int(text)
    return CaseId(number) if 0 < number <= _MAX_CASE_ID else None


def link_text(link: CaseLink) -> str:
    """Write a link."""
    return f"{SCHEME}://open?portal={quote(link.portal, safe='')}&case={link.case_id}"


def web_address(link: CaseLink) -> str:
    """Return the portal's own page of a case, for a browser."""
    return f"{link.portal}{_PAGE}{link.case_id}"
