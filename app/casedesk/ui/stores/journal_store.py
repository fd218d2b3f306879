"""The store of the journal: each save is handed to the disk, and what is kept of a case comes back."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from casedesk.domain.access import User
from casedesk.domain.change import Change
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.draft_keeper import DraftTrouble, Whose
from casedesk.portal.journal_keeper import JournalKeeper, JournalUnavailable
from casedesk.portal.options import Place
from casedesk.session import events, journal, journal_state
from casedesk.session.editor import EditorState
from casedesk.session.job import Job
from casedesk.session.journal_events import (
    JournalDeleted,
    JournalExported,
    JournalFailed,
    JournalKept,
    JournalRead,
)
from casedesk.session.journal_jobs import (
    DeleteJournal,
    DeleteJournals,
    ExportJournal,
    KeepSave,
    ReadJournal,
)
from casedesk.session.journal_state import JournalState, Moment
from casedesk.ui.stores.case_store import CaseStore
from casedesk.worker.lane import Lane

RETRY_AFTER_MS = 10_000
MOST_UNKEPT = 50
"""How many saves are remembered while the disk takes none; each holds two states of a case."""

MEGABYTE = 1024 * 1024


class JournalStore(QObject):
    """Hand each save to the journal, and hold what the page of the journal shows.

    Args:
        lane: A lane without a portal.
        keeper: Used on that lane only.
        now: Tells the time, aware.

    Signals:
        state_changed: The `JournalState`.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        lane: Lane,
        keeper: JournalKeeper,
        cases: CaseStore,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._keeper = keeper
        self._cases = cases
        self._now = now or _utc_now
        self._jobs: dict[int, Job] = {}
        self._unkept: list[KeepSave] = []
        self._is_shown = False
        self.state = JournalState()
        self._most_megabytes = 64
        self._retry = QTimer(self, interval=RETRY_AFTER_MS, singleShot=True)
        self._retry.timeout.connect(self.try_again)
        lane.event_ready.connect(self._on_lane_event_ready)
        cases.save_finished.connect(self._on_cases_save_finished)
        cases.state_changed.connect(self._on_cases_state_changed)

    def begin(self, place: Place, event: events.Connected) -> None:
        """Show the journal of whoever has just signed in."""
        self._reduce(journal_state.begun(self.state, Whose(place.address, event.me.user.id)))
        self._look()

    def forget(self, place: Place) -> None:
        """Delete what is kept of a portal whose cases are no more, as after starting over."""
        self._post(DeleteJournals(self._keeper, place.address))

    def keep_saves(self, is_kept: bool, most_megabytes: int) -> None:
        """Choose whether saves are put into the journal from now on, and how large it may get then.

        What is in it stays, until the next save makes the oldest go.
        """
        self._most_megabytes = most_megabytes
        if not is_kept:
            self._unkept.clear()
        self._reduce(replace(self.state, is_kept=is_kept))

    def show(self, *, is_shown: bool) -> None:
        """Tell whether anybody looks at the journal; only then is it read."""
        self._is_shown = is_shown
        self._look()

    def compare(self, left: Moment, right: Moment) -> None:
        """Compare any two states of the case."""
        self._reduce(journal_state.compare(self.state, left, right))

    def bring_back(self, change: Change | None = None) -> None:
        """Take one change of what is compared back in the form, or with None all of them."""
        found = journal_state.comparison(self.state, self._cases.state)
        if found is not None:
            wanted = found if change is None else replace(found, changes=(change,))
            self._cases.show(journal.brought_back(self._cases.state, wanted))

    def export(self, path: Path) -> None:
        """Write what is kept of the case in view into a file."""
        if self.state.whose is not None and self.state.case_id is not None:
            self._post(ExportJournal(self._keeper, self.state.whose, self.state.case_id, path))

    def delete(self, *, is_all: bool = False) -> None:
        """Keep nothing of the case in view any more, or nothing at all of anybody."""
        whose, case_id = self.state.whose, self.state.case_id
        if is_all:
            self._unkept.clear()
            self._post(DeleteJournals(self._keeper))
        elif whose is not None and case_id is not None:
            self._unkept = [job for job in self._unkept if (job.whose, job.fresh.id) != (whose, case_id)]
            self._post(DeleteJournal(self._keeper, whose, case_id))

    @Slot()
    def try_again(self) -> None:
        """Do again what the disk has refused."""
        self._retry.stop()
        unkept, self._unkept = self._unkept, []
        for job in unkept:
            self._post(job)
        self._read()

    def dismiss(self) -> None:
        """Take away what is said."""
        self._reduce(journal_state.dismissed(self.state))

    def _look(self) -> None:
        case_id: CaseId | None = self._cases.state.case_id if self._is_shown else None
        if case_id != self.state.case_id:
            self._reduce(journal_state.showing(self.state, case_id))
            self._read()

    def _read(self) -> None:
        if self.state.whose is not None and self.state.case_id is not None:
            self._post(ReadJournal(self._keeper, self.state.whose, self.state.case_id))

    def _post(self, job: Job) -> None:
        # Ending the program cancels what it need not wait for; a save that is to be kept it does wait for.
        ticket = self._lane.post(job, is_droppable=isinstance(job, ReadJournal))
        self._jobs[ticket] = job

    def _reduce(self, state: JournalState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)

    @Slot(str, object, object)
    def _on_cases_save_finished(self, address: str, me: User, event: events.SaveFinished) -> None:
        if self.state.is_kept:
            whose, most = Whose(address, me.id), self._most_megabytes * MEGABYTE
            # Only references are handed over; what is made of them is made on the lane.
            job = KeepSave(self._keeper, whose, me.display_name, event.report, event.fresh, self._now(), most)
            self._post(job)

    @Slot(object)
    def _on_cases_state_changed(self, _state: EditorState) -> None:
        self._look()

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: events.Event) -> None:
        job = self._jobs.pop(ticket, None)
        if job is None:
            return
        match event:
            case JournalKept() | JournalExported() | JournalDeleted():
                self._take_done(event)
            case JournalRead():
                self._reduce(journal_state.read(journal_state.worked(self.state, len(self._unkept)), event))
            case JournalFailed(error):
                self._take_failure(job, error)
            case _:
                self._take_failure(job, JournalUnavailable(DraftTrouble.FAILED))

    def _take_done(self, event: JournalKept | JournalExported | JournalDeleted) -> None:
        state = journal_state.worked(self.state, len(self._unkept))
        self._reduce(state if isinstance(event, JournalKept) else replace(state, news=event))
        if self._unkept:
            self.try_again()
        elif not isinstance(event, JournalExported):
            self._read()

    def _take_failure(self, job: Job, error: JournalUnavailable) -> None:
        if _begins_another_file(self.state, error):
            self._post(job)
        elif isinstance(job, KeepSave) and self.state.is_kept:
            self._unkept = [*self._unkept, job][-MOST_UNKEPT:]
        if error.trouble is not DraftTrouble.GONE:
            self._reduce(journal_state.failed(self.state, error, len(self._unkept)))
        if self._unkept and not self._retry.isActive():
            self._retry.start()


def _begins_another_file(state: JournalState, error: JournalUnavailable) -> bool:
    """Tell whether the next attempt finds a file that is not to blame."""
    is_known_damage = state.trouble is not None and state.trouble.trouble is DraftTrouble.DAMAGED
    is_damage = error.trouble is DraftTrouble.DAMAGED and not is_known_damage
    return is_damage or error.trouble is DraftTrouble.GONE


def _utc_now() -> datetime:
    return datetime.now(UTC)
