"""The store of the case form: gestures in, jobs out, and the state that comes of it."""

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.domain.change import Edit
from casedesk.domain.ids import CaseId
from casedesk.planning.plan import Consent
from casedesk.portal.errors import PortalError
from casedesk.portal.options import Place
from casedesk.session import editor, events, meanwhile
from casedesk.session.editor import EditorState, Failure, Phase
from casedesk.session.sheet_events import reduced
from casedesk.session.sheets import Sheets
from casedesk.ui.stores.case_jobs import CaseJobs, Ticket
from casedesk.worker.lane import Lane


class CaseStore(QObject):
    """Hold the state of the form and turn gestures into jobs.

    Signals:
        state_changed: The `EditorState` in view.
        case_returned: A `Case` as the portal has just returned it.
        edit_counts_changed: Case id to number of changes that are not saved, as a dict.
        save_finished: The portal's address, the `User` who saved, and the `SaveFinished`.
    """

    state_changed = Signal(object)
    case_returned = Signal(object)
    edit_counts_changed = Signal(object)
    save_finished = Signal(str, object, object)

    def __init__(self, saves: Lane, reads: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = CaseJobs(saves, reads, self)
        self.sheets = Sheets()
        self._edit_counts: dict[CaseId, int] = {}
        self._jobs.answered.connect(self._on_jobs_answered)

    @property
    def state(self) -> EditorState:
        """What the form shows."""
        return self.sheets.current

    def begin(self, place: Place, event: events.Connected | None) -> None:
        """Work as whoever has just signed in; his sheets from before are there again.

        A save that was cut off by the end of his session goes on: from a fresh read, with a plan of its own,
        and asking anew for whatever the user had said yes to.

        Args:
            place: Where.
            event: None for nobody; what was typed then waits for whoever typed it.
        """
        if event is None:
            self.sheets.leave()
            self._show()
            return
        self.sheets.begin(place, event)
        for case_id, sheet in self.sheets.shelf.sheets.items():
            if sheet.goes_on_saving:
                self.sheets.shelf.sheets[case_id] = self._jobs.save(self.sheets.shelf, sheet)
        self._show()
        if self.state.base is None:
            # The session may have ended in the middle of reading it.
            self.reload()

    def forget(self, place: Place) -> None:
        """Drop every sheet of a portal whose cases are no more, as after starting over."""
        self.sheets.forget(place)
        self._show()

    def open(self, case_id: CaseId) -> None:
        """Show a case: as it was left if it has changes, else as the portal has it now."""
        if self.sheets.choose(case_id) is None:
            self._read(case_id)
            return
        self._show()
        if self.state.base is not None and self.state.base.tags is None:
            # That was given up when another case was opened.
            self._jobs.read_tags(self.sheets.shelf, case_id)

    def reload(self) -> None:
        """Show the case as the portal has it now, and drop what was typed."""
        if self.state.case_id is not None and self.state.phase is not Phase.SAVING:
            self._read(self.state.case_id)

    def edit(self, edit: Edit) -> None:
        """Apply one gesture."""
        self.show(editor.edited(self.state, edit))

    def edit_all(self, edits: tuple[Edit, ...]) -> None:
        """Apply several gestures that the user made as one."""
        self.show(editor.edited_all(self.state, edits))

    def undo(self) -> None:
        """Go one gesture back."""
        self.show(meanwhile.undone(self.state))

    def redo(self) -> None:
        """Go one gesture forward again."""
        self.show(meanwhile.redone(self.state))

    def discard(self) -> None:
        """Take every change back."""
        self.show(editor.discarded(self.state))

    def dismiss(self) -> None:
        """Take report, notice and question away."""
        self.show(editor.dismissed(self.state))

    def save(self, consents: frozenset[Consent] = frozenset()) -> None:
        """Save the case in view; asks nothing of the portal where there is nothing to save."""
        if self.state.is_dirty and self.state.can_edit_now:
            self.show(self._jobs.save(self.sheets.shelf, self.state, consents))

    def cancel_save(self) -> None:
        """Stop before the next call; what was sent is reported."""
        self._jobs.cancel_save(self.sheets.shelf)

    def retry(self) -> None:
        """Do again what failed: the save, or the reading."""
        notice = self.state.notice
        if isinstance(notice, Failure) and notice.while_saving:
            self.save()
        else:
            self.reload()

    def read_again(self, kind: type[PortalError]) -> None:
        """Read the case in view once more if it failed in this way; nothing that was typed is in it."""
        notice = self.state.notice
        if self.state.base is None and isinstance(notice, Failure) and isinstance(notice.error, kind):
            self.reload()

    def _read(self, case_id: CaseId) -> None:
        self.sheets.shelf.sheets[case_id] = editor.opening(self.sheets.blank, case_id)
        self._jobs.read(self.sheets.shelf, case_id)
        self._show()

    def show(self, state: EditorState) -> None:
        """Show what has become of the case in view."""
        if state is not self.state and state.case_id is not None:
            self.sheets.shelf.sheets[state.case_id] = state
            self._show()

    def _show(self) -> None:
        self.state_changed.emit(self.state)
        counts = self.sheets.edit_counts()
        if counts != self._edit_counts:
            self._edit_counts = counts
            self.edit_counts_changed.emit(counts)

    @Slot(object, object)
    def _on_jobs_answered(self, ticket: Ticket, event: events.Event) -> None:
        sheet = ticket.shelf.sheets.get(ticket.case_id)
        if sheet is None:
            return
        if isinstance(event, events.SaveFinished) and sheet.me is not None:
            self.save_finished.emit(ticket.shelf.address, sheet.me.user, event)
        ticket.shelf.sheets[ticket.case_id] = reduced(sheet, ticket.purpose, event)
        self.sheets.tidy(ticket.shelf, ticket.case_id)
        self._show()
        match event:
            case events.CaseOpened(case):
                self.case_returned.emit(case)
                if ticket.shelf is self.sheets.shelf:
                    self._jobs.enrich(ticket.shelf, case)
            case events.SaveFinished(report, _) if report.returned is not None:
                self.case_returned.emit(report.returned)
            case _:
                pass
