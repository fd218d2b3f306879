"""The store of the pauses that the portal asks for: counts them down, and says when one is over."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from casedesk.session import events, throttle
from casedesk.session.throttle import ThrottleState
from casedesk.worker.lane import Lane

TICK_MS = 1000


class ThrottleStore(QObject):
    """Learn of pauses from every answer, and count the seconds.

    Signals:
        state_changed: The `ThrottleState`.
        ended: The pause is over; what could not be read may be asked for again.
    """

    state_changed = Signal(object)
    ended = Signal()

    def __init__(self, lanes: tuple[Lane, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = ThrottleState()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        for lane in lanes:
            lane.event_ready.connect(self._on_lane_event_ready)

    def forget(self) -> None:
        """Stop counting: what another portal asked for is nothing to this one."""
        self._show(ThrottleState())

    def _show(self, state: ThrottleState) -> None:
        if state == self.state:
            return
        self.state = state
        if state.left_s and not self._timer.isActive():
            self._timer.start()
        elif not state.left_s:
            self._timer.stop()
        self.state_changed.emit(state)

    @Slot(int, object)
    def _on_lane_event_ready(self, _ticket: int, event: events.Event) -> None:
        pause = throttle.pause_in(event)
        if pause is not None:
            self._show(throttle.throttled(self.state, pause))

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._show(throttle.ticked(self.state))
        if not self.state.left_s:
            self.ended.emit()
