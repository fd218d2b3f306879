"""The jobs of the case form on their lanes, and for which sheet each answer is meant."""

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.planning.plan import Consent
from casedesk.session import editor, events
from casedesk.session.editor import EditorState
from casedesk.session.job import Job
from casedesk.session.jobs import OpenCase, ReadParticipants, ReadSubjects, SaveCase
from casedesk.session.sheet_events import Purpose
from casedesk.session.sheets import Shelf
from casedesk.session.tags import ReadTags
from casedesk.worker.lane import Lane


class Ticket(Struct, frozen=True):
    """What an answer is about."""

    shelf: Shelf
    case_id: CaseId
    purpose: Purpose


class CaseJobs(QObject):
    """Post the jobs of the form and hand their answers on.

    Saves have a lane of their own, so that another case can be opened while a slow portal stores one.

    Signals:
        answered: A `Ticket` and an event for it.
    """

    answered = Signal(object, object)

    def __init__(self, saves: Lane, reads: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saves = saves
        self._reads = reads
        self._tickets: dict[int, Ticket] = {}
        for lane in {saves, reads}:
            lane.event_ready.connect(self._on_lane_event_ready)

    def read(self, shelf: Shelf, case_id: CaseId) -> None:
        """Read a case; only the newest reading is awaited, for hurrying through a list must not queue up."""
        for number, ticket in list(self._tickets.items()):
            if ticket.purpose is not Purpose.SAVE:
                self._reads.cancel(number)
                del self._tickets[number]
        self._post(self._reads, OpenCase(case_id), Ticket(shelf, case_id, Purpose.READ))

    def enrich(self, shelf: Shelf, case: Case) -> None:
        """Ask for what makes the form easier to read, once the case itself is shown."""
        ticket = Ticket(shelf, case.id, Purpose.ENRICH)
        self.read_tags(shelf, case.id)
        if case.members:
            self._post(self._reads, ReadParticipants(case.id), ticket)
        subjects = tuple(user.id for user in case.access.subjects if not user.is_removed_profile)
        if subjects:
            self._post(self._reads, ReadSubjects(subjects), ticket)

    def read_tags(self, shelf: Shelf, case_id: CaseId) -> None:
        """Ask for the tags, which the portal keeps beside the case."""
        self._post(self._reads, ReadTags(case_id), Ticket(shelf, case_id, Purpose.ENRICH))

    def save(
        self, shelf: Shelf, state: EditorState, consents: frozenset[Consent] = frozenset()
    ) -> EditorState:
        """Save a sheet and return what it shows meanwhile; an answer is owed whatever happens."""
        if state.base is None or state.draft is None or state.me is None:
            return state
        job = SaveCase(state.base, state.draft, state.me, consents)
        self._post(self._saves, job, Ticket(shelf, job.base.id, Purpose.SAVE))
        return editor.saving(state)

    def cancel_save(self, shelf: Shelf) -> None:
        """Ask the save of the case in view not to send anything more."""
        for number, ticket in self._tickets.items():
            is_in_view = ticket.shelf is shelf and ticket.case_id == shelf.current
            if is_in_view and ticket.purpose is Purpose.SAVE:
                self._saves.cancel(number)

    def _post(self, lane: Lane, job: Job, ticket: Ticket) -> None:
        number = lane.post(job, is_droppable=ticket.purpose is not Purpose.SAVE)
        self._tickets[number] = ticket

    @Slot(int, object)
    def _on_lane_event_ready(self, number: int, event: events.Event) -> None:
        ticket = self._tickets.get(number)
        if ticket is None:
            return
        if not isinstance(event, events.StepStarted):
            del self._tickets[number]
        self.answered.emit(ticket, event)
