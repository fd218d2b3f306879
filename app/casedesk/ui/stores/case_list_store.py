"""The store of the case list."""

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.portal.case_cache import ListCopy
from casedesk.session import case_list, events
from casedesk.session.case_list import CaseListState, StatusFilter
from casedesk.session.jobs import ListCases
from casedesk.ui.stores.gradual_release import GradualRelease
from casedesk.worker.lane import Lane


class CaseListStore(QObject):
    """Hold the state of the case list and ask for its pages.

    Signals:
        state_changed: The `CaseListState`.
        listed: Rows that the portal has just returned.
    """

    state_changed = Signal(object)
    listed = Signal(object)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._ticket: int | None = None
        self._leaving = GradualRelease(self)
        self.state = CaseListState()
        lane.event_ready.connect(self._on_lane_event_ready)

    def begin(self) -> None:
        """Start with the list of whoever has just signed in."""
        # Whoever signs in again finds the changes, which nobody counts anew.
        self.state = CaseListState(
            text=self.state.text, status=self.state.status, edit_counts=self.state.edit_counts
        )
        self.refresh()

    def search(self, text: str) -> None:
        """List the cases whose titles hold these words."""
        if text != self.state.text:
            self._ask_anew(text, self.state.status)

    def filter_status(self, status: StatusFilter) -> None:
        """List open cases, closed ones, or both."""
        if status is not self.state.status:
            self._ask_anew(self.state.text, status)

    def refresh(self) -> None:
        """Read the list again from its beginning."""
        self._ask_anew(self.state.text, self.state.status)

    def load_more(self) -> None:
        """Read the next page, unless one is under way or there is none."""
        if self.state.has_more and not self.state.is_loading:
            self._reduce(case_list.asking_more(self.state))
            self._post()

    def retry(self) -> None:
        """Ask again for the page that did not come."""
        if self.state.received_count and not self.state.is_loading:
            self._reduce(case_list.asking_more(self.state))
            self._post()
        else:
            self.refresh()

    def select(self, case_id: CaseId | None) -> None:
        """Mark the case that the form shows."""
        self._reduce(case_list.selected(self.state, case_id))

    @Slot(object)
    def mark(self, edit_counts: dict[CaseId, int]) -> None:
        """Mark the cases with changes that are not saved."""
        self._reduce(case_list.marked(self.state, edit_counts))

    @Slot(object)
    def show_returned(self, case: Case) -> None:
        """Show a case in the list as the portal has just returned it."""
        self._reduce(case_list.refreshed(self.state, case))

    def show_copies(self, copy: ListCopy) -> None:
        """Show rows as they were kept, for the portal cannot be reached."""
        self._reduce(case_list.recalled(self.state, copy))

    def _ask_anew(self, text: str, status: StatusFilter) -> None:
        self._reduce(case_list.asking(self.state, text, status))
        self._post()

    def _post(self) -> None:
        if self._ticket is not None:
            self._lane.cancel(self._ticket)
        self._ticket = self._lane.post(ListCases(self.state.next_query()))

    def _reduce(self, state: CaseListState) -> None:
        if state is not self.state:
            rows, self.state = self.state.rows, state
            if not rows.begins(state.rows):
                self._leaving.take(rows.blocks)
            self.state_changed.emit(state)

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: events.Event) -> None:
        if ticket != self._ticket:
            return
        self._ticket = None
        match event:
            case events.CasesListed(query, page):
                self._reduce(case_list.listed(self.state, query, page))
                self.listed.emit(tuple(page.items))
            case events.JobFailed(error):
                self._reduce(case_list.not_listed(self.state, error))
            case _:
                self._reduce(case_list.broken_off(self.state))
