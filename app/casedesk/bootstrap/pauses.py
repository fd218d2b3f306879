"""Keeping the interpreter's own pauses short: turns at its lock, and collections of garbage."""

import gc
import sys

from PySide6.QtCore import QObject, Slot

from casedesk.worker.lane import Lane

TURN_S = 0.001
"""How long a busy lane keeps the interpreter from the window; the usual 5 ms add up, turn after turn."""

_NEVER = 1_000_000
_BULK = 2
"""How often the younger must have been collected since the last time: some 14 000 objects have stayed."""


class ShortPauses(QObject):
    """Set the interpreter up for a window, and set aside what lanes have brought for good.

    A collection of everything visits each object alive: a tenth of a second with 100 000 cases, on whichever
    thread comes last, and the window stands still meanwhile. Nearly all garbage here dies young or is
    freed by counting, so only the young are collected, and what outlives a bulk load is set aside.
    """

    def __init__(self, lanes: tuple[Lane, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn_s = sys.getswitchinterval()
        self._thresholds = gc.get_threshold()
        sys.setswitchinterval(TURN_S)
        gc.set_threshold(self._thresholds[0], self._thresholds[1], _NEVER)
        for lane in lanes:
            lane.idle.connect(self._on_lane_idle)

    def end(self) -> None:
        """Leave the interpreter as it was."""
        sys.setswitchinterval(self._turn_s)
        gc.set_threshold(*self._thresholds)
        gc.unfreeze()

    @Slot()
    def _on_lane_idle(self) -> None:
        if gc.get_count()[2] >= _BULK:
            gc.collect(1)
            gc.freeze()
