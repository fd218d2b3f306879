"""What the jobs of the journal answer."""

from pathlib import Path

from msgspec import Struct

from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import Whose
from casedesk.portal.journal_keeper import JournalUnavailable
from casedesk.session.journal import JournalEntry


class JournalKept(Struct, frozen=True):
    """A save of this case is in the journal; or it had nothing to do, and nothing is."""

    whose: Whose
    case_id: CaseId


class JournalRead(Struct, frozen=True):
    """What is kept of a case, newest first.

    Attributes:
        is_all: There are no older saves than these.
        place: The file that it is in.
    """

    whose: Whose
    case_id: CaseId
    entries: tuple[JournalEntry, ...]
    is_all: bool = True
    place: str = ""


class JournalExported(Struct, frozen=True):
    """A file holds what is kept of a case, so many saves."""

    path: Path
    count: int


class JournalDeleted(Struct, frozen=True):
    """Nothing of this case is kept any more; of no case of anybody where it is None."""

    case_id: CaseId | None = None


class JournalFailed(Struct, frozen=True):
    """The disk does not play along; what was kept before is untouched."""

    error: JournalUnavailable
