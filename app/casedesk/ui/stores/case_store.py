"""The store of the case form: gestures in, jobs out, and the state that comes of it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.domain.case import Case
from casedesk.domain.change import Edit
from casedesk.domain.ids import CaseId
from casedesk.planning.plan import Consent
from casedesk.session import editor, events
from casedesk.session.connection import Place
from casedesk.session.editor import EditorState, Failure, Phase
from casedesk.session.jobs import OpenCase, ReadParticipants, ReadSubjects, SaveCase
from casedesk.session.sheet_events import Purpose, reduced
from casedesk.session.sheets import Sheets, Shelf
from casedesk.worker.lane import Lane


@dataclass(frozen=True, slots=True)
class _Ticket:
    shelf: Shelf
    case_id: CaseId
    purpose: Purpose


class CaseStore(QObject):
    """Hold the state of the form and turn gestures into jobs.

    Saves have a lane of their own, so that another case can be opened while a slow portal stores one.

    Signals:
        state_changed: The `EditorState` in view.
        case_returned: A `Case` as the portal has just returned it.
        edit_counts_changed: Case id to number of changes that are not saved, as a dict.
    """

    state_changed = Signal(object)
    case_returned = Signal(object)
    edit_counts_changed = Signal(object)

    def __init__(self, saves: Lane, reads: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saves = saves
        self._reads = reads
        self.sheets = Sheets()
        self._tickets: dict[int, _Ticket] = {}
        self._edit_counts: dict[CaseId, int] = {}
        for lane in {saves, reads}:
            lane.event_ready.connect(self._on_lane_event_ready)

    @property
    def state(self) -> EditorState:
        """What the form shows."""
        return self.sheets.current

    def begin(self, place: Place, event: events.Connected) -> None:
        """Work as whoever has just signed in; his sheets from before are there again."""
        self.sheets.begin(place, event)
        self._show()

    def forget(self, place: Place) -> None:
        """Drop every sheet of a portal whose cases are no more, as after starting over."""
        self.sheets.forget(place)
        self._show()

    def open(self, case_id: CaseId) -> None:
        """Show a case: as it was left if it has changes, else as the portal has it now."""
        if self.sheets.choose(case_id) is None:
            self._read(case_id)
        else:
            self._show()

    def reload(self) -> None:
        """Show the case as the portal has it now, and drop what was typed."""
        if self.state.case_id is not None and self.state.phase is not Phase.SAVING:
            self._read(self.state.case_id)

    def refresh(self) -> None:
        """Read the case again, unless that would take away what was typed."""
        if not self.state.is_dirty and self.state.phase is not Phase.LOADING:
            self.reload()

    def edit(self, edit: Edit) -> None:
        """Apply one gesture."""
        self._reduce(editor.edited(self.state, edit))

    def edit_all(self, edits: tuple[Edit, ...]) -> None:
        """Apply several gestures that the user made as one."""
        self._reduce(editor.edited_all(self.state, edits))

    def undo(self) -> None:
        """Go one gesture back."""
        self._reduce(editor.undone(self.state))

    def redo(self) -> None:
        """Go one gesture forward again."""
        self._reduce(editor.redone(self.state))

    def discard(self) -> None:
        """Take every change back."""
        self._reduce(editor.discarded(self.state))

    def rebase(self) -> None:
        """Put the changes on top of what others did meanwhile."""
        self._reduce(editor.rebased(self.state))

    def dismiss(self) -> None:
        """Take report, notice and question away."""
        self._reduce(editor.dismissed(self.state))

    def save(self, consents: frozenset[Consent] = frozenset()) -> None:
        """Save the case in view; asks nothing of the portal where there is nothing to save."""
        state = self.state
        if state.base is None or state.draft is None or state.me is None:
            return
        if not state.is_dirty or not state.can_edit_now:
            return
        self._reduce(editor.saving(state))
        job = SaveCase(state.base, state.draft, state.me, consents)
        self._post(job, state.base.id, Purpose.SAVE)

    def cancel_save(self) -> None:
        """Stop before the next call; what was sent is reported."""
        for number, ticket in self._tickets.items():
            if ticket.shelf is self.sheets.shelf and ticket.case_id == ticket.shelf.current:
                self._saves.cancel(number)

    def retry(self) -> None:
        """Do again what failed: the save, or the reading."""
        notice = self.state.notice
        if isinstance(notice, Failure) and notice.while_saving:
            self.save()
        else:
            self.reload()

    def _read(self, case_id: CaseId) -> None:
        # Only the newest reading is awaited: hurrying through a list must not queue up a reading each.
        for number, ticket in list(self._tickets.items()):
            if ticket.purpose is not Purpose.SAVE:
                self._reads.cancel(number)
                del self._tickets[number]
        self.sheets.shelf.sheets[case_id] = editor.opening(self.sheets.blank, case_id)
        self._post(OpenCase(case_id), case_id, Purpose.READ)
        self._show()

    def _post(
        self, job: OpenCase | ReadParticipants | ReadSubjects | SaveCase, case_id: CaseId, purpose: Purpose
    ) -> None:
        is_save = purpose is Purpose.SAVE
        lane = self._saves if is_save else self._reads
        number = lane.post(job, is_droppable=not is_save)
        self._tickets[number] = _Ticket(self.sheets.shelf, case_id, purpose)

    def _reduce(self, state: EditorState) -> None:
        if state is not self.state and state.case_id is not None:
            self.sheets.shelf.sheets[state.case_id] = state
            self._show()

    def _show(self) -> None:
        self.state_changed.emit(self.state)
        counts = self.sheets.edit_counts()
        if counts != self._edit_counts:
            self._edit_counts = counts
            self.edit_counts_changed.emit(counts)

    def _enrich(self, case: Case) -> None:
        """Ask for what makes the form easier to read, once the case itself is shown."""
        if case.members:
            self._post(ReadParticipants(case.id), case.id, Purpose.ENRICH)
        subjects = tuple(user.id for user in case.access.subjects if not user.is_removed_profile)
        if subjects:
            self._post(ReadSubjects(subjects), case.id, Purpose.ENRICH)

    @Slot(int, object)
    def _on_lane_event_ready(self, number: int, event: events.Event) -> None:
        ticket = self._tickets.get(number)
        sheet = None if ticket is None else ticket.shelf.sheets.get(ticket.case_id)
        if ticket is None or sheet is None:
            return
        if not isinstance(event, events.StepStarted):
            del self._tickets[number]
        ticket.shelf.sheets[ticket.case_id] = reduced(sheet, ticket.purpose, event)
        self.sheets.tidy(ticket.shelf, ticket.case_id)
        self._show()
        match event:
            case events.CaseOpened(case):
                self.case_returned.emit(case)
                if ticket.shelf is self.sheets.shelf:
                    self._enrich(case)
            case events.SaveFinished(report, _) if report.returned is not None:
                self.case_returned.emit(report.returned)
            case _:
                pass
