"""The store of copies: what was read goes to disk, and comes from there when it is asked for."""

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.domain.case import Case, CaseSummary
from casedesk.domain.ids import CaseId
from casedesk.portal.case_cache import CaseCache, SessionCopy
from casedesk.portal.draft_keeper import Whose
from casedesk.session import events
from casedesk.session.cache_events import CaseRecalled, RowsRecalled, SessionRecalled
from casedesk.session.cache_jobs import (
    DropCase,
    ForgetCopies,
    KeepCase,
    KeepRows,
    KeepSession,
    RecallCase,
    RecallRows,
    RecallSession,
)
from casedesk.session.job import Job
from casedesk.worker.lane import Lane


class CopyStore(QObject):
    """Keep copies of what somebody reads on a portal; nothing of the practice portal, which is always there.

    Args:
        lane: A lane without a portal.
        cache: Used on that lane only.

    Attributes:
        keeps: Whether copies are wanted.
        whose: Who reads where; None before anybody has signed in.

    Signals:
        session_recalled: A `SessionRecalled`.
        case_recalled: A `CaseRecalled`.
        rows_recalled: A `RowsRecalled`.
    """

    session_recalled = Signal(object)
    case_recalled = Signal(object)
    rows_recalled = Signal(object)

    def __init__(self, lane: Lane, cache: CaseCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._cache = cache
        self._recalls: set[int] = set()
        self.keeps = True
        self.whose: Whose | None = None
        lane.event_ready.connect(self._on_lane_event_ready)

    def keep_copies(self, *, is_wanted: bool) -> None:
        """Keep copies from now on, or no more and none of those there are."""
        was_wanted, self.keeps = self.keeps, is_wanted
        if was_wanted and not is_wanted:
            self.forget()

    @Slot()
    def forget(self) -> None:
        """Let this computer have no copies of cases and lists any more."""
        self._lane.post(ForgetCopies(self._cache), is_droppable=False)

    def keep_session(self, email: str, event: events.Connected) -> None:
        """Keep what the portal has said of whoever has signed in."""
        copy = SessionCopy(event.me, event.definitions, event.groups, event.colleague_count)
        if self.keeps and self.whose is not None and self.whose.address:
            self._lane.post(KeepSession(self._cache, self.whose.address, email, copy))

    @Slot(object)
    def keep_case(self, case: Case) -> None:
        """Keep a case that the portal has just returned."""
        if self.keeps and self.whose is not None and self.whose.address:
            self._lane.post(KeepCase(self._cache, self.whose, case))

    @Slot(object)
    def keep_rows(self, rows: tuple[CaseSummary, ...]) -> None:
        """Keep rows that the portal has just returned."""
        if self.keeps and self.whose is not None and self.whose.address:
            self._lane.post(KeepRows(self._cache, self.whose, rows))

    def drop_case(self, case_id: CaseId) -> None:
        """Keep nothing of a case that is gone, or no longer to be seen."""
        if self.whose is not None and self.whose.address:
            self._lane.post(DropCase(self._cache, self.whose, case_id), is_droppable=False)

    def recall_session(self, address: str, email: str) -> None:
        """Find out what is kept of somebody who wants to sign in."""
        self._recall(RecallSession(self._cache, address, email))

    def recall_case(self, case_id: CaseId) -> None:
        """Find out what is kept of a case."""
        if self.whose is not None:
            self._recall(RecallCase(self._cache, self.whose, case_id))

    def recall_rows(self, text: str, *, is_closed: bool | None) -> None:
        """Find out which rows are kept."""
        if self.whose is not None:
            self._recall(RecallRows(self._cache, self.whose, text, is_closed))

    def _recall(self, job: Job) -> None:
        if self.keeps:
            self._recalls.add(self._lane.post(job))

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: events.Event) -> None:
        if ticket not in self._recalls:
            return
        self._recalls.discard(ticket)
        match event:
            case SessionRecalled():
                self.session_recalled.emit(event)
            case CaseRecalled():
                self.case_recalled.emit(event)
            case RowsRecalled():
                self.rows_recalled.emit(event)
            case _:
                pass
