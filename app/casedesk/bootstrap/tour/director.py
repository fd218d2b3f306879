"""The director: plays a scenario on the running window, one step whenever what it waits for has come.

A scenario is a generator that acts as a person would and yields what to wait for before it goes on. It
runs in the program's own event loop, so that it sees the window exactly as people do.
"""

import logging
import time
from collections.abc import Callable, Generator

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal, Slot

POLL_MS = 15

_log = logging.getLogger(__name__)


class Until(Struct, frozen=True):
    """Something to wait for.

    Attributes:
        what: What is awaited, to be said if it does not come.
        settle_ms: How long it must have held, so that a picture shows what came of it.
    """

    what: str
    holds: Callable[[], bool]
    timeout_s: float = 30.0
    settle_ms: int = 0


class ScenarioFailed(Exception):
    """The window did not do what the scenario expected; the text says what."""


Scenario = Generator[Until, None, None]


class Director(QObject):
    """Play a scenario to its end.

    Signals:
        finished: It is over; "" or what went wrong.
    """

    finished = Signal(str)

    def __init__(self, scenario: Scenario, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scenario = scenario
        self._awaited: Until | None = None
        self._since_s = 0.0
        self._held_since_s: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self) -> None:
        """Begin with the next turn of the event loop."""
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        now_s = time.monotonic()
        awaited = self._awaited
        if awaited is None or self._has_settled(awaited, now_s):
            self._go_on(now_s)
        elif now_s - self._since_s > awaited.timeout_s:
            self._end(f"after {awaited.timeout_s:.0f} seconds still not: {awaited.what}")

    def _has_settled(self, awaited: Until, now_s: float) -> bool:
        if not awaited.holds():
            self._held_since_s = None
            return False
        if self._held_since_s is None:
            self._held_since_s = now_s
        return (now_s - self._held_since_s) * 1000 >= awaited.settle_ms

    def _go_on(self, now_s: float) -> None:
        # Stopped while acting: an act may open a dialog or take long, and must not be entered twice.
        self._timer.stop()
        try:
            self._awaited = next(self._scenario)
        except StopIteration:
            self._end("")
            return
        except ScenarioFailed as failure:
            self._end(str(failure))
            return
        except Exception:  # noqa: BLE001 - whatever it is, the wait for the end has to end
            # Out of a slot it would go nowhere, and the program would wait for ever.
            _log.exception("The scenario broke off")
            self._end("the scenario has a bug, see the log")
            return
        self._since_s, self._held_since_s = now_s, None
        self._timer.start()

    @Slot()
    def interrupt(self) -> None:
        """End before the next act; the scenario still clears up after itself."""
        if self._timer.isActive():
            self._end("it was interrupted")

    def _end(self, failure: str) -> None:
        self._timer.stop()
        self._scenario.close()
        self.finished.emit(failure)
