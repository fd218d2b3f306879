"""Events: what jobs answer, and the only thing that crosses from a worker to the window."""

from msgspec import Struct

from casedesk.domain.access import Group, Profile
from casedesk.domain.case import Case, CaseSummary, Draft
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldDefinition
from casedesk.domain.ids import CaseId
from casedesk.domain.tag import TagUse
from casedesk.planning.merge import Conflict
from casedesk.planning.plan import Consent, Refusal
from casedesk.portal.errors import PortalError
from casedesk.portal.port import Credentials
from casedesk.portal.practice_desk import Notification, PracticePerson
from casedesk.portal.queries import CaseQuery, ContactQuery, Page, UserQuery
from casedesk.portal.secrets import Keyring
from casedesk.portal.sign_in import Challenge
from casedesk.session.cache_events import CaseRecalled, CopiesKept, RowsRecalled, SessionRecalled
from casedesk.session.draft_events import DraftsFailed, DraftsKept, DraftsRead
from casedesk.session.journal_events import (
    JournalDeleted,
    JournalExported,
    JournalFailed,
    JournalKept,
    JournalRead,
)
from casedesk.session.preferences import SettingsWritten
from casedesk.session.probe_events import CheckPassed, NoPortalThere, PointedElsewhere, PortalFound
from casedesk.session.report import SaveReport
from casedesk.session.report_events import FaultsTaken, ReportWritten
from casedesk.session.review import Review
from casedesk.session.updates import UpdateFailed, UpdateFound


class Connected(Struct, frozen=True):
    """Somebody is signed in.

    Attributes:
        colleague_count: Active users that may open the CRM, as the portal counts them; None if unknown.
    """

    me: Profile
    definitions: tuple[FieldDefinition, ...]
    groups: tuple[Group, ...] = ()
    colleague_count: int | None = None


class CodeSent(Struct, frozen=True):
    """The portal has sent a code, and wants it now."""

    challenge: Challenge


class SecretsRecalled(Struct, frozen=True):
    """What is kept of an account has been looked up.

    Attributes:
        has_token: The portal's next client goes on with a token.
        credentials: Where the user wanted the password kept.
    """

    has_token: bool
    credentials: Credentials | None
    keyring: Keyring


class SecretsKept(Struct, frozen=True):
    """What was to be kept of an account is kept, or is not.

    Attributes:
        keeps_token: The keyring has it, for the next start.
        keeps_password: As above.
        is_as_wished: Nothing to be kept is for this session only, and nothing is left against a wish.
    """

    keeps_token: bool
    keeps_password: bool
    is_as_wished: bool
    keyring: Keyring


class SessionEnded(Struct, frozen=True):
    """The token of somebody who has signed out is forgotten."""


class ProxyPasswordKept(Struct, frozen=True):
    """The password of a proxy's user is there for what is asked next."""

    keyring: Keyring


class CasesListed(Struct, frozen=True):
    """A page of the case list."""

    query: CaseQuery
    page: Page[CaseSummary]


class CaseOpened(Struct, frozen=True):
    """A case was read, for the first time or again."""

    case: Case


class StepStarted(Struct, frozen=True):
    """A save is about to send a step; `index` counts from 0."""

    case_id: CaseId
    index: int
    count: int


class SaveFinished(Struct, frozen=True):
    """A save was carried out, wholly, partly or not at all.

    Attributes:
        pending: The draft to go on with: `report.returned` with whatever was not stored on top.
        fresh: The case as it was read before anything was sent.
        conflicts: What is pending and was changed otherwise by somebody else while the save was running.
    """

    report: SaveReport
    pending: Draft
    fresh: Case
    conflicts: tuple[Conflict, ...] = ()


class CaseClashed(Struct, frozen=True):
    """Nothing was sent, because others changed the same things in another way; at least one conflict."""

    fresh: Case
    conflicts: tuple[Conflict, ...]


class CaseWatched(Struct, frozen=True):
    """An open case was read again, to learn what others have done to it."""

    case: Case


class SaveRefused(Struct, frozen=True):
    """Nothing was sent, because the program's own rules forbid it."""

    fresh: Case
    reasons: tuple[Refusal, ...]


class ConsentAsked(Struct, frozen=True):
    """Nothing was sent yet, because the user has to say yes first."""

    fresh: Case
    consents: frozenset[Consent]


class Reviewed(Struct, frozen=True):
    """It is known what a save would do; nothing was sent."""

    review: Review


class ContactsFound(Struct, frozen=True):
    """A page of persons and companies."""

    query: ContactQuery
    page: Page[Contact]


class ContactsMatched(Struct, frozen=True):
    """What each pasted name or e-mail address stands for: nobody, one contact, or several."""

    matches: tuple[tuple[str, tuple[Contact, ...]], ...]


class UsersFound(Struct, frozen=True):
    """A page of users who may be put into an access list."""

    query: UserQuery
    page: Page[Profile]


class GroupRead(Struct, frozen=True):
    """A group with its members."""

    group: Group


class ParticipantsRead(Struct, frozen=True):
    """The participants of a case with companies and e-mail addresses."""

    case_id: CaseId
    contacts: tuple[Contact, ...]


class TagsRead(Struct, frozen=True):
    """The tags of a case, or why they could not be read; nothing else of the case depends on them."""

    case_id: CaseId
    tags: tuple[str, ...] = ()
    error: PortalError | None = None


class TagsListed(Struct, frozen=True):
    """Every tag that the portal knows."""

    tags: tuple[TagUse, ...]


class SubjectsRead(Struct, frozen=True):
    """The people of an access list, with whether they can still sign in."""

    profiles: tuple[Profile, ...]


class PracticeRead(Struct, frozen=True):
    """Whom one can practise as, and the mail that the practice portal would have sent."""

    people: tuple[PracticePerson, ...]
    outbox: tuple[Notification, ...]


class PracticeRefilled(Struct, frozen=True):
    """The practice portal was filled anew."""


class JobFailed(Struct, frozen=True):
    """The world did not play along."""

    error: PortalError


class JobBroke(Struct, frozen=True):
    """The program has a bug; `report` is the traceback, without case content."""

    report: str


Event = (
    Connected
    | CodeSent
    | SecretsRecalled
    | SecretsKept
    | SessionEnded
    | ProxyPasswordKept
    | CasesListed
    | CaseOpened
    | StepStarted
    | SaveFinished
    | CaseClashed
    | CaseWatched
    | SaveRefused
    | ConsentAsked
    | Reviewed
    | ContactsFound
    | ContactsMatched
    | UsersFound
    | GroupRead
    | ParticipantsRead
    | TagsRead
    | TagsListed
    | SubjectsRead
    | PracticeRead
    | PracticeRefilled
    | CheckPassed
    | PortalFound
    | PointedElsewhere
    | NoPortalThere
    | DraftsRead
    | DraftsKept
    | DraftsFailed
    | SettingsWritten
    | CopiesKept
    | SessionRecalled
    | CaseRecalled
    | RowsRecalled
    | FaultsTaken
    | ReportWritten
    | JournalKept
    | JournalRead
    | JournalExported
    | JournalDeleted
    | JournalFailed
    | UpdateFound
    | UpdateFailed
    | JobFailed
    | JobBroke
)
