"""The store of the drafts: what is typed goes to disk, and what was left there comes back into the form."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.draft_keeper import DraftKeeper, DraftsUnavailable, DraftTrouble, Whose
from casedesk.portal.options import Place
from casedesk.session import drafts, events
from casedesk.session.drafts import DraftsState, WaitingDraft
from casedesk.session.editor import EditorState, Phase
from casedesk.ui.stores.case_store import CaseStore
from casedesk.ui.stores.draft_jobs import DraftJobs
from casedesk.worker.lane import Lane

KEEP_AFTER_MS = 300
"""How long after the first edit that is not on disk; edits in between ride along."""

RETRY_AFTER_MS = 5_000


class DraftStore(QObject):
    """Watch the sheets, keep what is typed in them, and bring drafts of earlier starts back.

    Args:
        lane: A lane without a portal.
        keeper: Used on that lane only.

    Signals:
        state_changed: The `DraftsState`.
        edit_counts_changed: Case id to number of changes that are not saved, drafts that wait included.
        settled: Everything that was to be kept has been tried.
    """

    state_changed = Signal(object)
    edit_counts_changed = Signal(object)
    settled = Signal()

    def __init__(
        self, lane: Lane, keeper: DraftKeeper, cases: CaseStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._cases = cases
        self._jobs = DraftJobs(lane, keeper, self)
        self._is_unread = False
        self._has_ended = False
        self.state = DraftsState()
        self._timer = QTimer(self, interval=KEEP_AFTER_MS, singleShot=True)
        self._retry = QTimer(self, interval=RETRY_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self._retry.timeout.connect(self.try_again)
        self._jobs.kept.connect(self._on_jobs_kept)
        self._jobs.read.connect(self._on_jobs_read)
        self._jobs.failed.connect(self._on_jobs_failed)
        cases.state_changed.connect(self._on_cases_state_changed)
        cases.case_returned.connect(self._on_cases_case_returned)
        cases.edit_counts_changed.connect(self._on_cases_edit_counts_changed)
        lane.idle.connect(self.settled)

    @property
    def is_busy(self) -> bool:
        """Whether anything is still on its way to the disk."""
        return self._timer.isActive() or self._lane.is_busy

    def begin(self, place: Place, event: events.Connected) -> None:
        """Read what earlier starts have left of whoever has just signed in."""
        whose = Whose(place.address, event.me.user.id)
        self._is_unread = True
        self._reduce(drafts.begun(self.state, whose))
        self._jobs.ask_for_left(whose)

    def forget(self, place: Place) -> None:
        """Drop the drafts that wait for cases which are no more, as after starting over."""
        if self.state.whose is not None and self.state.whose.address == place.address:
            self._jobs.forget(tuple(draft.kept.id for draft in self.state.waiting))
            self._reduce(replace(self.state, waiting=(), restored=()))

    @Slot()
    def flush(self) -> None:
        """Hand everything to the lane that the disk does not have yet."""
        self._timer.stop()
        if not self._has_ended:
            self._jobs.keep_all(self._cases.sheets)

    @Slot()
    def try_again(self) -> None:
        """Do again what the disk has refused."""
        self._retry.stop()
        if self._is_unread and self.state.whose is not None:
            self._jobs.ask_for_left(self.state.whose)
        self.flush()

    def discard_all(self) -> None:
        """Keep nothing of what is in the sheets, because the user said so, and nothing more from now on."""
        self._has_ended = True
        self._jobs.drop_all(self._cases.sheets)

    def discard_waiting(self, case_id: CaseId) -> None:
        """Drop the newest draft that waits for this case."""
        draft = self.state.waiting_for(case_id)
        if draft is not None:
            self._jobs.forget((draft.kept.id,))
            self._reduce(drafts.taken(self.state, draft, None))

    def dismiss(self) -> None:
        """Take away what is said about drafts; what is wrong stays until it is right."""
        shown = self._cases.state.case_id
        if self.state.restored_in(shown) is not None:
            self._reduce(drafts.notice_dismissed(self.state, shown))
        else:
            self._reduce(replace(self.state, offer_dismissed=True))

    def dismiss_damage(self) -> None:
        """The user knows of the damaged file."""
        self._reduce(replace(self.state, damaged_place=""))

    def restore(self) -> None:
        """Bring the newest draft that waits for the case in view into its form."""
        sheet, whose = self._cases.state, self.state.whose
        draft = self.state.waiting_for(sheet.case_id)
        if draft is None or whose is None or not _takes_draft(sheet):
            return
        form, told = drafts.restored(sheet, draft)
        if told is None:
            self._jobs.forget((draft.kept.id,))
        else:
            self._jobs.take_up(whose, draft.case_id, draft.kept.id)
        self._cases.show(form)
        self._reduce(drafts.taken(self.state, draft, told))

    def _reduce(self, state: DraftsState) -> None:
        if state == self.state:
            return
        was_waiting, self.state = self.state.waiting, state
        self.state_changed.emit(state)
        if state.waiting != was_waiting:
            self._show_counts()

    def _show_counts(self) -> None:
        self.edit_counts_changed.emit({**self.state.counts(), **self._cases.sheets.edit_counts()})

    @Slot(object)
    def _on_cases_state_changed(self, _state: EditorState) -> None:
        # Not begun anew by further keys, or fast typing would never reach the disk.
        if not self._timer.isActive():
            self._timer.start()

    @Slot(object)
    def _on_cases_case_returned(self, _case: Case) -> None:
        self.restore()

    @Slot(object)
    def _on_cases_edit_counts_changed(self, counts: dict[CaseId, int]) -> None:
        # Once it is saved or discarded, nothing more is to be said about a draft.
        self._reduce(drafts.told_only_of(self.state, counts))
        self._show_counts()

    @Slot()
    def _on_jobs_kept(self) -> None:
        self._reduce(drafts.working(self.state))

    @Slot(object, object)
    def _on_jobs_read(self, whose: Whose, left: tuple[WaitingDraft, ...]) -> None:
        if whose != self.state.whose:
            return
        self._is_unread = False
        waiting = tuple(draft for draft in left if draft.kept.id not in self._jobs.in_form)
        self._reduce(drafts.read(drafts.working(self.state), waiting))
        # Whatever was read: signing in has begun the list anew, without marks.
        self._show_counts()
        self.restore()

    @Slot(object)
    def _on_jobs_failed(self, error: DraftsUnavailable) -> None:
        is_new_damage = error.trouble is DraftTrouble.DAMAGED and not self.state.damaged_place
        self._reduce(drafts.failed(self.state, error))
        if is_new_damage or error.trouble is DraftTrouble.GONE:
            self.try_again()
        elif not self._retry.isActive():
            self._retry.start()


def _takes_draft(sheet: EditorState) -> bool:
    """Tell whether a case has just been read, and nothing has been typed or saved since."""
    return sheet.phase is Phase.EDITING and sheet.report is None and not sheet.is_dirty
