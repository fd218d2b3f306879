"""What the jobs of copies answer."""

from dataclasses import dataclass

from casedesk.domain.ids import CaseId
from casedesk.portal.case_cache import CaseCopy, ListCopy, SessionCopy


@dataclass(frozen=True, slots=True)
class CopiesKept:
    """Copies were kept or let go of, or could not be; nothing depends on it."""


@dataclass(frozen=True, slots=True)
class SessionRecalled:
    """What is kept of a user; None where nothing is."""

    address: str
    email: str
    copy: SessionCopy | None


@dataclass(frozen=True, slots=True)
class CaseRecalled:
    """What is kept of a case; None where nothing is."""

    case_id: CaseId
    copy: CaseCopy | None


@dataclass(frozen=True, slots=True)
class RowsRecalled:
    """What is kept of the list."""

    copy: ListCopy
