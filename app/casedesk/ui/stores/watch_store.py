"""The store of what others do meanwhile: reads the open case again, and settles what clashes."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from casedesk.domain.case import Case
from casedesk.domain.change import Edit
from casedesk.planning.merge import Conflict
from casedesk.session import events, meanwhile
from casedesk.session.connection import Link
from casedesk.session.editor import EditorState
from casedesk.session.jobs import WatchCase
from casedesk.ui.stores.case_store import CaseStore
from casedesk.ui.stores.connection_store import ConnectionStore
from casedesk.worker.lane import Lane

WATCH_INTERVAL_MS = 60_000
RETURN_INTERVAL_S = 10.0
"""How old what is shown must be before coming back to the program reads it again."""


class WatchStore(QObject):
    """Read the case in view again now and then, and put what others did into its state.

    Args:
        lane: Where it is read.
        clock: Tells seconds that only go up.

    Signals:
        settled: The user's choices are in the draft, which is to be saved now.
    """

    settled = Signal()

    def __init__(
        self,
        cases: CaseStore,
        connection: ConnectionStore,
        lane: Lane,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._cases = cases
        self._connection = connection
        self._lane = lane
        self._clock = clock
        self._ticket: int | None = None
        self._asked_for: Case | None = None
        self._shown: Case | None = None
        self._shown_at_s = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(WATCH_INTERVAL_MS)
        # To the minute is near enough, and lets the machine sleep.
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)
        lane.event_ready.connect(self._on_lane_event_ready)
        cases.state_changed.connect(self._on_cases_state_changed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self.come_back)

    def look(self) -> None:
        """Read the case in view again, unless something is under way with it."""
        state = self._cases.state
        is_free = self._ticket is None and self._connection.state.link is Link.CONNECTED
        if state.case_id is None or state.base is None or not state.can_edit_now or not is_free:
            return
        self._asked_for = state.base
        self._ticket = self._lane.post(WatchCase(state.case_id))

    def settle(self, edits: tuple[Edit, ...]) -> None:
        """Put the user's choices into the draft, and ask for it to be saved."""
        self._cases.show(meanwhile.settled(self._cases.state, edits))
        self.settled.emit()

    def take_theirs(self, conflict: Conflict) -> None:
        """Let the other side have one thing that both changed."""
        self._cases.show(meanwhile.took_theirs(self._cases.state, conflict))

    @Slot(Qt.ApplicationState)
    def come_back(self, state: Qt.ApplicationState) -> None:
        """Look at once when the user comes back from another program; the timer rests while he is away."""
        if state is not Qt.ApplicationState.ApplicationActive:
            self._timer.stop()
            return
        self._timer.start()
        if self._shown is not None and self._clock() - self._shown_at_s >= RETURN_INTERVAL_S:
            self.look()

    @Slot()
    def _on_timer_timeout(self) -> None:
        self.look()

    @Slot(object)
    def _on_cases_state_changed(self, state: EditorState) -> None:
        if state.base is not self._shown:
            self._shown, self._shown_at_s = state.base, self._clock()
        if state.base is None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: events.Event) -> None:
        if ticket != self._ticket:
            return
        self._ticket = None
        state, self._shown_at_s = self._cases.state, self._clock()
        # A case that was saved or opened since then is newer than this answer.
        if isinstance(event, events.CaseWatched) and state.base is self._asked_for:
            self._cases.show(meanwhile.watched(state, event.case))
