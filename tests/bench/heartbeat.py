"""The heartbeat in the event loop, and scripts that are played to a window while it beats."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from bench.stalls import Gap, SchedulerClock

BEAT_MS = 2
STEP_MS = 5
PATIENCE_S = 120.0

Wait = Callable[[], bool] | float
"""What a script waits for: a condition, or seconds."""


class Heartbeat(QObject):
    """Beat every two milliseconds and remember how far apart the beats came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[Gap] = []
        self._clock = SchedulerClock()
        self._last = (0.0, 0, 0)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def begin(self) -> None:
        """Forget the gaps so far and start to beat."""
        self.gaps = []
        self._last = (time.perf_counter(), *self._clock.read())
        self._timer.start()

    def end(self) -> list[Gap]:
        """Stop; return the gaps, the one up to now included."""
        self._on_timer_timeout()
        self._timer.stop()
        return self.gaps

    @Slot()
    def _on_timer_timeout(self) -> None:
        now = (time.perf_counter(), *self._clock.read())
        last, self._last = self._last, now
        length, worked, waited = (after - before for after, before in zip(now, last, strict=True))
        self.gaps.append(Gap(length * 1e3, waited / 1e6, worked / 1e6))


class Script(QObject):
    """Play a generator to the event loop: it yields what it wants to wait for.

    Signals:
        finished: The generator has returned, or broke; see `error`.
    """

    finished = Signal()

    def __init__(self, steps: Iterator[Wait], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.error: BaseException | None = None
        self._steps = steps
        self._wait: Wait = 0.0
        self._since = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        """Begin with the next turn of the event loop."""
        self._since = time.perf_counter()
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        passed = time.perf_counter() - self._since
        is_over = self._wait() if callable(self._wait) else passed >= self._wait
        if not is_over and passed < PATIENCE_S:
            return
        try:
            if not is_over:
                raise TimeoutError(f"nothing came within {PATIENCE_S:.0f} s")  # noqa: TRY301
            self._wait = next(self._steps)
        except BaseException as error:  # noqa: BLE001 - whatever it was, the event loop has to end
            self.error = None if isinstance(error, StopIteration) else error
            self._timer.stop()
            self.finished.emit()
        self._since = time.perf_counter()
