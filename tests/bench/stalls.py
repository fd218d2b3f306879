"""How long the user interface stood still: a fast heartbeat, and where the time between two beats went."""

import os
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.figures import Row, percentile

STALL_GOAL_MS = 50.0
P99_GOAL_MS = 20.0


@dataclass(frozen=True, slots=True)
class Gap:
    """The time between two beats, in milliseconds.

    Attributes:
        waited_ms: Ready to run, but other programs had the processor; 0 where the system does not tell.
        worked_ms: Spent computing on the thread of the user interface; the rest it slept or was locked out.
    """

    length_ms: float
    waited_ms: float = 0.0
    worked_ms: float = 0.0

    @property
    def own_ms(self) -> float:
        """The part that is the program's own doing."""
        return max(0.0, self.length_ms - self.waited_ms)


class SchedulerClock:
    """Tell how long the calling thread has computed and how long it has waited for a processor."""

    def __init__(self) -> None:
        path = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._file = path.open("rb", buffering=0) if path.exists() else None

    def read(self) -> tuple[int, int]:
        """Return both in nanoseconds."""
        if self._file is None:
            return time.thread_time_ns(), 0
        worked, waited, _ = os.pread(self._file.fileno(), 100, 0).split()
        return int(worked), int(waited)


def summary(gaps: Sequence[Gap]) -> dict[str, float]:
    """Return the figures of one operation as plain numbers."""
    longest = max(gaps, key=_own)
    return {
        "longest_ms": longest.own_ms,
        "p99_ms": percentile([gap.own_ms for gap in gaps], 99),
        "worked_ms": longest.worked_ms,
        "raw_longest_ms": max(gap.length_ms for gap in gaps),
        "raw_p99_ms": percentile([gap.length_ms for gap in gaps], 99),
        "beats": len(gaps),
        "over_goal": sum(gap.own_ms > STALL_GOAL_MS for gap in gaps),
    }


def rows_of(what: str, figures: dict[str, float]) -> list[Row]:
    """Return the two lines that an operation fills in the table."""
    idle = f"with the waits that other programs caused: {figures['raw_longest_ms']:.0f} ms"
    idle += f", p99 {figures['raw_p99_ms']:.1f}; {figures['beats']:.0f} beats"
    worked = f"{figures['worked_ms']:.0f} ms of it computing on the UI thread"
    return [
        Row(
            "5", f"longest stall: {what}", figures["longest_ms"], STALL_GOAL_MS, " ms", worked, dict(figures)
        ),
        Row("5", "   99 of 100 gaps are shorter than", figures["p99_ms"], P99_GOAL_MS, " ms", idle),
    ]


def _own(gap: Gap) -> float:
    return gap.own_ms
