"""The pace: how fast one portal is asked, by all lanes together, and the pauses that it wants."""

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Final

MOST_PER_SECOND: Final = 45
"""Below the 50 that are promised, for what has been let go may take a moment to leave.

Source: the vendor's documentation of limits says 500 per 10 seconds.
"""
_WINDOW_S: Final = 1.0


def wait(duration_s: float) -> None:
    """Wait, on a lane."""
    threading.Event().wait(duration_s)


class Pace:
    """Lets requests to one portal go one by one; shared by the clients of all lanes.

    Waiting is bounded: each who waits holds a place in the row, so with a few lanes it is a second at most.
    """

    def __init__(
        self,
        most_per_second: int = MOST_PER_SECOND,
        *,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = wait,
    ) -> None:
        self._clock = clock
        self._pause = pause
        self._lock = threading.Lock()
        self._let_go: deque[float] = deque(maxlen=most_per_second)
        self._paused_until = 0.0

    def take(self) -> None:
        """Return as soon as one more request may leave."""
        with self._lock:
            now = self._clock()
            is_full = len(self._let_go) == self._let_go.maxlen
            when = max(now, self._let_go[0] + _WINDOW_S) if is_full else now
            self._let_go.append(when)
        if when > now:
            self._pause(when - now)

    def pause(self, duration_s: float) -> None:
        """Take note that the portal wants to be left alone for so long."""
        with self._lock:
            self._paused_until = max(self._paused_until, self._clock() + duration_s)

    @property
    def pause_left_s(self) -> float:
        """How long the portal still wants to be left alone; 0 where it does not."""
        with self._lock:
            return max(0.0, self._paused_until - self._clock())
