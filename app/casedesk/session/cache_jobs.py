"""The jobs of copies, for the lane that waits for the disk; none asks anything of the portal."""

import contextlib

from msgspec import Struct

from casedesk.domain.case import Case, CaseSummary
from casedesk.domain.ids import CaseId
from casedesk.portal.case_cache import CaseCache, CopiesUnavailable, ListCopy, SessionCopy
from casedesk.portal.draft_keeper import Whose
from casedesk.session.cache_events import CaseRecalled, CopiesKept, RowsRecalled, SessionRecalled
from casedesk.session.events import Event
from casedesk.session.job import Errand


class KeepSession(Struct, frozen=True):
    """Keep what the portal said of whoever has just signed in."""

    cache: CaseCache
    address: str
    email: str
    session: SessionCopy

    def run(self, errand: Errand) -> Event:
        """Answer `CopiesKept`."""
        del errand
        with contextlib.suppress(CopiesUnavailable):
            self.cache.keep_session(self.address, self.email, self.session)
        return CopiesKept()


class KeepCase(Struct, frozen=True):
    """Keep a case as it has just been read."""

    cache: CaseCache
    whose: Whose
    case: Case

    def run(self, errand: Errand) -> Event:
        """Answer `CopiesKept`."""
        del errand
        with contextlib.suppress(CopiesUnavailable):
            self.cache.keep_case(self.whose, self.case)
        return CopiesKept()


class DropCase(Struct, frozen=True):
    """Keep nothing of a case that is gone, or no longer to be seen."""

    cache: CaseCache
    whose: Whose
    case_id: CaseId

    def run(self, errand: Errand) -> Event:
        """Answer `CopiesKept`."""
        del errand
        with contextlib.suppress(CopiesUnavailable):
            self.cache.drop_case(self.whose, self.case_id)
        return CopiesKept()


class KeepRows(Struct, frozen=True):
    """Keep rows of the list as they have just been read."""

    cache: CaseCache
    whose: Whose
    rows: tuple[CaseSummary, ...]

    def run(self, errand: Errand) -> Event:
        """Answer `CopiesKept`."""
        del errand
        with contextlib.suppress(CopiesUnavailable):
            self.cache.keep_rows(self.whose, self.rows)
        return CopiesKept()


class ForgetCopies(Struct, frozen=True):
    """Keep nothing of anybody any more."""

    cache: CaseCache

    def run(self, errand: Errand) -> Event:
        """Answer `CopiesKept`."""
        del errand
        with contextlib.suppress(CopiesUnavailable):
            self.cache.forget()
        return CopiesKept()


class RecallSession(Struct, frozen=True):
    """Find out what is kept of a user."""

    cache: CaseCache
    address: str
    email: str

    def run(self, errand: Errand) -> Event:
        """Answer `SessionRecalled`."""
        del errand
        try:
            copy = self.cache.session(self.address, self.email)
        except CopiesUnavailable:
            copy = None
        return SessionRecalled(self.address, self.email, copy)


class RecallCase(Struct, frozen=True):
    """Find out what is kept of a case."""

    cache: CaseCache
    whose: Whose
    case_id: CaseId

    def run(self, errand: Errand) -> Event:
        """Answer `CaseRecalled`."""
        del errand
        try:
            copy = self.cache.case(self.whose, self.case_id)
        except CopiesUnavailable:
            copy = None
        return CaseRecalled(self.case_id, copy)


class RecallRows(Struct, frozen=True):
    """Find out what is kept of the list."""

    cache: CaseCache
    whose: Whose
    text: str
    is_closed: bool | None

    def run(self, errand: Errand) -> Event:
        """Answer `RowsRecalled`."""
        del errand
        try:
            return RowsRecalled(self.cache.rows(self.whose, self.text, self.is_closed))
        except CopiesUnavailable:
            return RowsRecalled(ListCopy())
