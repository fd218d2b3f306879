"""What the jobs of copies answer."""

from msgspec import Struct

from casedesk.domain.ids import CaseId
from casedesk.portal.case_cache import CaseCopy, ListCopy, SessionCopy


class CopiesKept(Struct, frozen=True):
    """Copies were kept or let go of, or could not be; nothing depends on it."""


class SessionRecalled(Struct, frozen=True):
    """What is kept of a user; None where nothing is."""

    address: str
    email: str
    copy: SessionCopy | None


class CaseRecalled(Struct, frozen=True):
    """What is kept of a case; None where nothing is."""

    case_id: CaseId
    copy: CaseCopy | None


class RowsRecalled(Struct, frozen=True):
    """What is kept of the list."""

    copy: ListCopy
