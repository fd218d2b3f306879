"""The state of the connection: which portal, as whom, and how it is going."""

from enum import Enum

from msgspec import Struct, field

from casedesk.domain.access import Group, Profile
from casedesk.domain.values import replace
from casedesk.portal.errors import PortalError, SecondFactorRequired, SignInRequired, Unreachable
from casedesk.portal.options import Place
from casedesk.portal.practice_desk import Notification, PracticePerson
from casedesk.portal.secrets import Keyring
from casedesk.portal.sign_in import Challenge
from casedesk.session import events
from casedesk.session.accounts import Account, forgotten, kept, remembered
from casedesk.session.events import Connected, PracticeRead
from casedesk.session.seat import Seat


class Link(Enum):
    """How the connection is going."""

    SIGNED_OUT = "signed out"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    LOST = "lost"


class ConnectionState(Struct, frozen=True):
    """Everything the window shows of the connection.

    Attributes:
        colleague_count: Active users that may open the CRM; None if unknown.
        error: Why signing in failed, or why the connection is lost.
        challenge: What the portal wants beside the password before it signs the user in; it stays while a
            code is on its way, and with `error` where the code was not good.
        accounts: Everybody the program remembers, the one who signed in last first.
        keyring: How it stood with the system's keyring when it was last asked for something.
        is_session_only: What the user wanted kept is there for this session only.
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
    challenge: Challenge | None = None
    accounts: tuple[Account, ...] = ()
    keyring: Keyring = Keyring.UNKNOWN
    is_session_only: bool = False
    people: tuple[PracticePerson, ...] = ()
    outbox: tuple[Notification, ...] = ()

    @property
    def account(self) -> Account | None:
        """What is remembered of whoever is signed in or is about to be; None on the practice portal."""
        return next((one for one in self.accounts if one.is_of(self.place, self.email)), None)

    @property
    def wants_password(self) -> bool:
        """Whether nothing goes on here before the user of this account has signed in again."""
        return (
            isinstance(self.error, SignInRequired)
            and self.link in {Link.LOST, Link.SIGNED_OUT}
            and bool(self.email)
            and not self.place.is_practice
        )


def remembering(state: ConnectionState, accounts: tuple[Account, ...]) -> ConnectionState:
    """Take over the accounts that earlier sessions have left."""
    return replace(state, accounts=accounts)


def forgetting(state: ConnectionState, account: Account) -> ConnectionState:
    """Remember an account no longer."""
    return replace(state, accounts=forgotten(state.accounts, account))


def keyring_known(state: ConnectionState, keyring: Keyring) -> ConnectionState:
    """Learn how it stands with the keyring."""
    return replace(state, keyring=keyring)


def secrets_kept(state: ConnectionState, seat: Seat, event: events.SecretsKept) -> ConnectionState:
    """Learn what the keyring has of an account, and whether that is what the user wanted."""
    accounts = kept(state.accounts, seat, keeps_token=event.keeps_token, keeps_password=event.keeps_password)
    is_in_view = seat == Seat(state.place, state.email) and state.link is Link.CONNECTED
    is_session_only = not event.is_as_wished if is_in_view else state.is_session_only
    return replace(state, accounts=accounts, keyring=event.keyring, is_session_only=is_session_only)


def connecting(state: ConnectionState, place: Place, email: str) -> ConnectionState:
    """Begin to sign in somewhere."""
    kept = state if place == state.place else _elsewhere(state)
    return replace(
        kept,
        place=place,
        link=Link.CONNECTING,
        email=email,
        me=None,
        error=None,
        challenge=None,
        is_session_only=False,
    )


def checking(state: ConnectionState) -> ConnectionState:
    """Wait for the portal to say what it thinks of a code, or to send one."""
    return replace(state, link=Link.CONNECTING, error=None)


def _elsewhere(state: ConnectionState) -> ConnectionState:
    """Keep what is true of every portal."""
    return ConnectionState(accounts=state.accounts, keyring=state.keyring)


def expecting(state: ConnectionState, place: Place, email: str) -> ConnectionState:
    """Nobody is signed in yet, and this is where somebody will be asked to."""
    return replace(state, place=place, link=Link.SIGNED_OUT, email=email, me=None, challenge=None)


def connected(state: ConnectionState, event: Connected) -> ConnectionState:
    """Show who is signed in, and remember him; who came with a token is known by his address only now."""
    email = state.email or event.me.email
    accounts = remembered(state.accounts, state.place, email, event.me)
    return replace(
        state,
        link=Link.CONNECTED,
        email=email,
        me=event.me,
        groups=event.groups,
        colleague_count=event.colleague_count,
        error=None,
        challenge=None,
        accounts=accounts,
    )


def cut_off(state: ConnectionState, event: Connected) -> ConnectionState:
    """Show who is at work with what is kept of him, for the portal cannot be reached."""
    return replace(connected(state, event), link=Link.LOST, error=state.error)


def challenged(state: ConnectionState, error: SecondFactorRequired) -> ConnectionState:
    """Ask for what the portal wants beside the password."""
    return replace(state, link=Link.SIGNED_OUT, error=error, challenge=error.challenge)


def code_sent(state: ConnectionState, challenge: Challenge) -> ConnectionState:
    """Ask for the code that was just sent."""
    return replace(state, link=Link.SIGNED_OUT, error=None, challenge=challenge)


def code_refused(state: ConnectionState, error: PortalError) -> ConnectionState:
    """Say what was wrong with a code, or that none could be sent; another may be tried."""
    return replace(state, link=Link.SIGNED_OUT, error=error)


def asking(state: ConnectionState, error: SignInRequired) -> ConnectionState:
    """Ask for the password of this account; nothing that was kept of it is good any more."""
    return replace(state, link=Link.SIGNED_OUT, error=error)


def not_connected(
    state: ConnectionState, error: PortalError | None, before: ConnectionState | None
) -> ConnectionState:
    """Say why signing in failed; whoever was signed in before still is."""
    if before is None:
        return replace(state, link=Link.SIGNED_OUT, error=error, challenge=None)
    return replace(before, error=error or _still(before), accounts=state.accounts, keyring=state.keyring)


def _still(before: ConnectionState) -> PortalError | None:
    return before.error if before.link is Link.LOST else None


def signed_out(state: ConnectionState) -> ConnectionState:
    """Leave; what is remembered stays."""
    left = replace(_elsewhere(state), place=state.place, email=state.email)
    return replace(left, people=state.people, outbox=state.outbox)


def lost(state: ConnectionState, error: PortalError) -> ConnectionState:
    """Say that the portal cannot be reached, or no longer knows the user."""
    return replace(state, link=Link.LOST, error=error)


def regained(state: ConnectionState) -> ConnectionState:
    """An answer came again."""
    return replace(state, link=Link.CONNECTED, error=None) if state.link is Link.LOST else state


def dismissed(state: ConnectionState) -> ConnectionState:
    """The user has read why signing in failed; why a connection is lost stays until it is back."""
    is_told = state.link is Link.CONNECTED and (state.error is not None or state.is_session_only)
    return replace(state, error=None, is_session_only=False) if is_told else state


def watched(state: ConnectionState, event: events.Event) -> ConnectionState:
    """Learn from the answer of any job whether the portal is there and still knows the user."""
    match event:
        case events.JobFailed(error) if isinstance(error, Unreachable | SignInRequired):
            return lost(state, error)
        case events.SaveFinished(report) if report.session_end is not None:
            return lost(state, report.session_end)
        case events.JobFailed() | events.JobBroke():
            return state
        case _:
            return regained(state)


def practice_read(state: ConnectionState, event: PracticeRead) -> ConnectionState:
    """Show whom one can practise as, and the outbox."""
    return replace(state, people=event.people, outbox=event.outbox)
