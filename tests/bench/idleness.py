"""Measure what a program costs while nobody does anything."""

import os
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

SETTLE_MS = 2_000


def memory_mb() -> dict[str, float]:
    """Return the memory of this process: its share of everything, and what it has alone."""
    try:
        text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return {}
    sizes = {
        line.split(":")[0]: int(line.split()[1]) / 1024 for line in text.splitlines() if line.endswith("kB")
    }
    return {
        "pss_mb": sizes["Pss"],
        "rss_mb": sizes["Rss"],
        "own_mb": sizes["Private_Dirty"] + sizes["Private_Clean"],
    }


class Idleness(QObject):
    """Wait until all is calm, then measure for a while.

    Signals:
        measured: A dict of the figures.
    """

    measured = Signal(object)

    def __init__(self, duration_s: float) -> None:
        super().__init__()
        self._duration_ms = round(duration_s * 1000)
        self._began = (0.0, 0.0)

    @Slot()
    def begin(self) -> None:
        """Let start-up die away first."""
        QTimer.singleShot(SETTLE_MS, self._on_settled)

    @Slot()
    def _on_settled(self) -> None:
        self._began = (time.perf_counter(), time.process_time())
        QTimer.singleShot(self._duration_ms, self._on_over)

    @Slot()
    def _on_over(self) -> None:
        passed, used = time.perf_counter() - self._began[0], time.process_time() - self._began[1]
        self.measured.emit({"cpu_percent": 100 * used / passed, "pid": os.getpid(), **memory_mb()})
