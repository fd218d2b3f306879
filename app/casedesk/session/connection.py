"""The state of the connection: which portal, as whom, and how it is going."""

from dataclasses import dataclass, field, replace
from enum import Enum

from casedesk.domain.access import Group, Profile
from casedesk.portal.errors import PortalError
from casedesk.portal.options import Place
from casedesk.portal.practice_desk import Notification, PracticePerson
from casedesk.session.events import Connected, PracticeRead


class Link(Enum):
    """How the connection is going."""

    SIGNED_OUT = "signed out"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class ConnectionState:
    """Everything the window shows of the connection.

    Attributes:
        colleague_count: Active users that may open the CRM; None if unknown.
        error: Why signing in failed, or why the connection is lost.
        people: Whom one can practise as; empty on real portals.
        outbox: What the practice portal would have mailed, newest first.
    """

    place: Place = field(default_factory=Place)
    link: Link = Link.SIGNED_OUT
    email: str = ""
    me: Profile | None = None
    groups: tuple[Group, ...] = ()
    colleague_count: int | None = None
    error: PortalError | None = None
    people: tuple[PracticePerson, ...] = ()
    outbox: tuple[Notification, ...] = ()


def connecting(state: ConnectionState, place: Place, email: str) -> ConnectionState:
    """Begin to sign in somewhere."""
    kept = state if place == state.place else ConnectionState()
    return replace(kept, place=place, link=Link.CONNECTING, email=email, me=None, error=None)


def expecting(state: ConnectionState, place: Place, email: str) -> ConnectionState:
    """Nobody is signed in yet, and this is where somebody will be asked to."""
    return replace(state, place=place, link=Link.SIGNED_OUT, email=email, me=None)


def connected(state: ConnectionState, event: Connected) -> ConnectionState:
    """Show who is signed in."""
    return replace(
        state,
        link=Link.CONNECTED,
        me=event.me,
        groups=event.groups,
        colleague_count=event.colleague_count,
        error=None,
    )


def not_connected(
    state: ConnectionState, error: PortalError | None, before: ConnectionState | None
) -> ConnectionState:
    """Say why signing in failed; whoever was signed in before still is."""
    if before is None:
        return replace(state, link=Link.SIGNED_OUT, error=error)
    return replace(before, error=error)


def lost(state: ConnectionState, error: PortalError) -> ConnectionState:
    """Say that the portal cannot be reached, or no longer knows the user."""
    return replace(state, link=Link.LOST, error=error)


def regained(state: ConnectionState) -> ConnectionState:
    """An answer came again."""
    return replace(state, link=Link.CONNECTED, error=None) if state.link is Link.LOST else state


def dismissed(state: ConnectionState) -> ConnectionState:
    """The user has read why signing in failed; why a connection is lost stays until it is back."""
    return replace(state, error=None) if state.link is Link.CONNECTED and state.error else state


def practice_read(state: ConnectionState, event: PracticeRead) -> ConnectionState:
    """Show whom one can practise as, and the outbox."""
    return replace(state, people=event.people, outbox=event.outbox)
