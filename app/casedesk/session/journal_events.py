"""What the jobs of the journal answer."""

from dataclasses import dataclass
from pathlib import Path

from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import Whose
from casedesk.portal.journal_keeper import JournalUnavailable
from casedesk.session.journal import JournalEntry


@dataclass(frozen=True, slots=True)
class JournalKept:
    """A save of this case is in the journal; or it had nothing to do, and nothing is."""

    whose: Whose
    case_id: CaseId


@dataclass(frozen=True, slots=True)
class JournalRead:
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


@dataclass(frozen=True, slots=True)
class JournalExported:
    """A file holds what is kept of a case, so many saves."""

    path: Path
    count: int


@dataclass(frozen=True, slots=True)
class JournalDeleted:
    """Nothing of this case is kept any more; of no case of anybody where it is None."""

    case_id: CaseId | None = None


@dataclass(frozen=True, slots=True)
class JournalFailed:
    """The disk does not play along; what was kept before is untouched."""

    error: JournalUnavailable
