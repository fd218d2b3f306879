"""What the jobs of the journal answer."""

from dataclasses import dataclass
from pathlib import Path

from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import Whose
from casedesk.portal.journal_keeper import JournalUnavailable
from casedesk.session.journal import JournalEntry


@dataclass(frozen=True, slots=True)
class JournalKept:
    """A save of this case is in the journal."""

    whose: Whose
    case_id: CaseId


@dataclass(frozen=True, slots=True)
class JournalRead:
    """What is kept of a case, newest first."""

    whose: Whose
    case_id: CaseId
    entries: tuple[JournalEntry, ...]


@dataclass(frozen=True, slots=True)
class JournalExported:
    """A file holds what is kept of a case, so many saves."""

    path: Path
    count: int


@dataclass(frozen=True, slots=True)
class JournalDeleted:
    """Nothing of this case is kept any more."""

    whose: Whose
    case_id: CaseId


@dataclass(frozen=True, slots=True)
class JournalFailed:
    """The disk does not play along; what was kept before is untouched."""

    error: JournalUnavailable
