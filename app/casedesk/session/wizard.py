"""The state of the connection wizard: where to, which checks were passed, and what stands in the way."""

from enum import Enum

from msgspec import Struct, field

from casedesk.domain.values import replace
from casedesk.portal.errors import (
    AccessDenied,
    AuthorityUnusable,
    CertificateChanged,
    CertificateUntrusted,
    PortalError,
    SecondFactorRequired,
    SignInRefused,
    SignInRequired,
    Throttled,
    UnexpectedAnswer,
    Unreachable,
)
from casedesk.portal.options import Place
from casedesk.portal.sign_in import AppCode, Capabilities, Challenge, PhoneNeeded, SmsCode
from casedesk.session import events
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.probe_events import Check, CheckPassed, NoPortalThere, PointedElsewhere, PortalFound

CHECKS = tuple(Check)


class Page(Enum):
    """What the wizard shows."""

    PLACE = "place"
    OPTIONS = "options"
    CHECKS = "checks"
    SIGN_IN = "sign in"
    SECOND_FACTOR = "second factor"
    DONE = "done"


class Mark(Enum):
    """How a check is going."""

    WAITING = "waiting"
    RUNNING = "running"
    PASSED = "passed"
    ASKING = "asking"
    FAILED = "failed"


class Broken(Struct, frozen=True):
    """Something ended without an answer: the program has a bug, and its log says which."""


Trouble = PortalError | PointedElsewhere | NoPortalThere | Broken


class WizardState(Struct, frozen=True):
    """Everything that the wizard shows.

    Attributes:
        place: The portal asked for; once it is found, where it really is.
        marks: How each of `CHECKS` is going, in that order.
        trouble: Why it does not go on by itself.
        capabilities: How one can sign in there, as far as the portal says.
        challenge: What the portal wants beside the password.
        refused_codes: How many codes of this sign-in were not good.
    """

    page: Page = Page.PLACE
    place: Place = field(default_factory=Place)
    email: str = ""
    marks: tuple[Mark, ...] = (Mark.WAITING,) * len(CHECKS)
    trouble: Trouble | None = None
    capabilities: Capabilities = field(default_factory=Capabilities)
    challenge: Challenge | None = None
    refused_codes: int = 0

    def mark(self, check: Check) -> Mark:
        """Return how a check is going."""
        return self.marks[CHECKS.index(check)]

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is awaited."""
        return Mark.RUNNING in self.marks

    @property
    def failed_check(self) -> Check | None:
        """Return which check failed, or waits for the user's say."""
        stuck = (Mark.FAILED, Mark.ASKING)
        return next((check for check, mark in zip(CHECKS, self.marks, strict=True) if mark in stuck), None)


def asking_where(place: Place, email: str) -> WizardState:
    """Begin by asking for a portal, with what is known filled in."""
    return WizardState(place=place, email=email)


def asking_who(place: Place, email: str) -> WizardState:
    """Begin at a portal that was used before: only the password is missing."""
    return WizardState(Page.SIGN_IN, place, email)


def showing_options(state: WizardState, place: Place) -> WizardState:
    """Show how a portal is reached; what was checked otherwise has to be checked again."""
    return WizardState(Page.OPTIONS, place, state.email)


def checking(place: Place, email: str) -> WizardState:
    """Begin to check an address."""
    marks = (Mark.RUNNING, *(Mark.WAITING,) * (len(CHECKS) - 1))
    return WizardState(Page.CHECKS, place, email, marks)


def answered(state: WizardState, event: events.Event) -> WizardState:
    """Take what the probe says."""
    match event:
        case CheckPassed(check):
            return _passed(state, check)
        case PortalFound(place, capabilities):
            passed = _passed(state, Check.API, next_mark=Mark.WAITING)
            return replace(passed, page=Page.SIGN_IN, place=place, capabilities=capabilities)
        case PointedElsewhere(address=address):
            return _stuck(state, Check.ADDRESS, event, Mark.ASKING if address else Mark.FAILED)
        case NoPortalThere():
            return _stuck(state, Check.API, event)
        case events.JobFailed(error):
            return _stuck(state, check_of(error, _running(state)), error)
        case _:
            return _stuck(state, _running(state), Broken())


def signing_in(state: WizardState, email: str) -> WizardState:
    """Begin to sign in; the checks before it keep what is known of them."""
    known = CHECKS.index(Check.SIGN_IN)
    before = tuple(mark if mark is Mark.PASSED else Mark.WAITING for mark in state.marks[:known])
    marks = (*before, Mark.RUNNING, *(Mark.WAITING,) * (len(CHECKS) - known - 1))
    return replace(
        state, page=Page.SIGN_IN, email=email, marks=marks, trouble=None, challenge=None, refused_codes=0
    )


def sending_code(state: WizardState) -> WizardState:
    """Begin to answer the second factor, or to have another code sent."""
    return replace(_passed(state, Check.SIGN_IN), page=Page.SECOND_FACTOR)


def followed(state: WizardState, connection: ConnectionState) -> WizardState:
    """Take what became of a sign-in."""
    match connection:
        case ConnectionState(link=Link.CONNECTING):
            return state
        case ConnectionState(challenge=AppCode() | SmsCode() | PhoneNeeded()):
            return _challenged(state, connection)
        case ConnectionState(error=SignInRequired() as error) if type(error) is SignInRequired:
            # Nothing that was kept is good any more, and nothing has been typed yet.
            return replace(_stuck(state, Check.SIGN_IN, error, Mark.ASKING), trouble=None)
        case ConnectionState(error=None, link=Link.CONNECTED) if _is_there(state, connection):
            marks = (Mark.PASSED,) * len(CHECKS)
            return replace(state, page=Page.DONE, marks=marks, trouble=None)
        case ConnectionState(error=PortalError() as error):
            return _stuck(state, check_of(error, _running(state)), error)
        case _:
            return _stuck(state, _running(state), Broken())


def _is_there(state: WizardState, connection: ConnectionState) -> bool:
    """Whether it is the user asked for who is signed in, and not still the one before."""
    is_him = not state.email or state.email.casefold() == connection.email.casefold()
    return is_him and connection.place == state.place


def check_of(error: PortalError, running: Check) -> Check:
    """Return which check a failure belongs to, seen from the one that was under way."""
    match error:
        case CertificateUntrusted() | CertificateChanged() | AuthorityUnusable():
            return Check.ENCRYPTION
        case SecondFactorRequired():
            return Check.SECOND_FACTOR
        case AccessDenied() if running is not Check.API:
            return Check.CRM
        case SignInRequired() | Throttled():
            return running
        case Unreachable() if running is not Check.ENCRYPTION:
            return Check.ADDRESS
        case UnexpectedAnswer() if running is Check.SIGN_IN:
            return Check.API
        case _:
            return running


def _passed(state: WizardState, check: Check, next_mark: Mark = Mark.RUNNING) -> WizardState:
    """Pass a check and all before it; the one after it begins."""
    if check is Check.ADDRESS and state.place.address.startswith("http:"):
        check = Check.ENCRYPTION
    count = CHECKS.index(check) + 1
    rest = (next_mark, *(Mark.WAITING,) * (len(CHECKS) - count - 1))
    return replace(state, marks=(Mark.PASSED,) * count + rest, trouble=None)


def _stuck(state: WizardState, check: Check, trouble: Trouble, mark: Mark = Mark.FAILED) -> WizardState:
    """Stop at a check; those before it that ran were passed, and those after it are still to come."""
    place = CHECKS.index(check)
    before = tuple(Mark.PASSED if each is Mark.RUNNING else each for each in state.marks[:place])
    after = (Mark.WAITING,) * (len(CHECKS) - place - 1)
    return replace(state, marks=(*before, mark, *after), trouble=trouble)


def _running(state: WizardState) -> Check:
    """Return the check that is under way."""
    return CHECKS[state.marks.index(Mark.RUNNING)]


def _challenged(state: WizardState, connection: ConnectionState) -> WizardState:
    """Ask for what the portal wants beside the password, and say what was wrong with the last answer."""
    shown = replace(state, page=Page.SECOND_FACTOR, challenge=connection.challenge)
    match connection.error:
        case None | SecondFactorRequired():
            return replace(_passed(shown, Check.SIGN_IN, Mark.ASKING), trouble=None)
        case error:
            is_refusal = isinstance(error, SignInRefused)
            counted = replace(shown, refused_codes=shown.refused_codes + is_refusal)
            return _stuck(counted, check_of(error, Check.SECOND_FACTOR), error)
