"""The state of links that others have handed over: what is opened at once, and what is asked first."""

from msgspec import Struct

from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.case_link import CaseLink, LinkRefusal, parse_link
from casedesk.portal.options import Place
from casedesk.session.connection import ConnectionState, Link


class LinksState(Struct, frozen=True):
    """What the window shows of links.

    Attributes:
        asked: It leads to a portal that is not the one in view; nothing goes there before the user agrees.
        awaited: It is opened as soon as somebody is signed in to its portal.
        refusal: Why the last one is not followed.
    """

    asked: CaseLink | None = None
    awaited: CaseLink | None = None
    refusal: LinkRefusal | None = None


def arrived(state: LinksState, text: str, connection: ConnectionState) -> tuple[LinksState, CaseId | None]:
    """Take a link; return also the case to open at once, where its portal is the one in view."""
    link = parse_link(text)
    if isinstance(link, LinkRefusal):
        return replace(state, refusal=link), None
    if link.portal != connection.place.address:
        return LinksState(asked=link, awaited=state.awaited), None
    if connection.link in {Link.CONNECTED, Link.LOST}:
        return LinksState(), link.case_id
    return LinksState(awaited=link), None


def agreed(state: LinksState) -> LinksState:
    """The user wants to sign in to the portal that a link leads to."""
    return LinksState(awaited=state.asked)


def declined(state: LinksState) -> LinksState:
    """The user does not want to go there, or has read why a link is not followed."""
    return replace(state, asked=None, refusal=None)


def connected(state: LinksState, place: Place) -> tuple[LinksState, CaseId | None]:
    """Somebody has signed in; return also the case that waited for it."""
    awaited = state.awaited
    if awaited is None:
        return state, None
    return replace(state, awaited=None), awaited.case_id if awaited.portal == place.address else None
