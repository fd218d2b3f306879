"""The store of the review: what the next save would do, found out before it is begun."""

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.session import events, review
from casedesk.session.review import ReviewState
from casedesk.session.review_job import ReviewCase
from casedesk.ui.stores.case_store import CaseStore
from casedesk.worker.lane import Lane


class ReviewStore(QObject):
    """Hold the review of the case in view, and save it from there.

    Attributes:
        is_always: Whether every save is to be reviewed first.

    Signals:
        state_changed: The `ReviewState`.
    """

    state_changed = Signal(object)

    def __init__(self, cases: CaseStore, reads: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases = cases
        self._lane = reads
        self._ticket: int | None = None
        self.state = ReviewState()
        self.is_always = False
        reads.event_ready.connect(self._on_reads_event_ready)

    @Slot(bool)
    def review_always(self, is_always: bool) -> None:
        """Choose whether every save is reviewed first."""
        self.is_always = is_always

    @Slot()
    def review(self) -> None:
        """Find out what saving the case in view would do."""
        sheet = self._cases.state
        if sheet.base is None or sheet.draft is None or sheet.me is None:
            return
        if not sheet.is_dirty or not sheet.can_edit_now:
            return
        self._forget_ticket()
        self._reduce(review.reviewing(sheet.base.id))
        self._ticket = self._lane.post(ReviewCase(sheet.base, sheet.draft, sheet.me))

    @Slot()
    def begin_save(self) -> None:
        """Save, or review first where that is wanted of every save."""
        if self.is_always:
            self.review()
        else:
            self._cases.save()

    @Slot()
    def save(self) -> None:
        """Save what has been reviewed, with the consents that the review has asked for."""
        state = self.state
        self.close()
        if state.review is not None and self._cases.state.case_id == state.case_id:
            self._cases.save(state.review.consents)

    @Slot()
    def close(self) -> None:
        """Let go of the review; the draft stays as it is."""
        self._forget_ticket()
        if self.state.is_wanted:
            self._reduce(ReviewState())

    def _forget_ticket(self) -> None:
        if self._ticket is not None:
            self._lane.cancel(self._ticket)
            self._ticket = None

    def _reduce(self, state: ReviewState) -> None:
        self.state = state
        self.state_changed.emit(state)

    @Slot(int, object)
    def _on_reads_event_ready(self, ticket: int, event: events.Event) -> None:
        if ticket != self._ticket:
            return
        self._ticket = None
        match event:
            case events.Reviewed(found):
                self._reduce(review.reviewed(self.state, found))
            case events.JobFailed(error):
                self._reduce(review.not_reviewed(self.state, error))
            case events.JobBroke(report):
                self._reduce(review.broken_off(self.state, report))
            case _:
                pass
