"""The interpreter's own pauses: kept short, and its garbage collected on the window's thread only."""

import gc
import sys

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

from casedesk.worker.lane import Lane

TURN_S = 0.0001
"""How long a busy lane keeps the interpreter from the window.

Nearly every call into Qt gives the interpreter away, and a frame makes hundreds: with the usual 5 ms, or even
with one, the turns of a lane that is reading a page add up to a stall.
"""

_YOUNG = 2_000
"""After how many new objects the young are looked through, when the event loop has nothing else to do."""

_YOUNG_ROUNDS = 10
"""After how many such rounds those that survived them are looked through as well."""

_BULK = 14_000
"""So many objects that have stayed are worth setting aside."""


class ShortPauses(QObject):
    """Set the interpreter up for a window with lanes beside it.

    Left to itself, Python collects garbage on whichever thread makes the next object. On a lane that would
    delete widgets, which Qt allows on their own thread only, and the program would crash. So nothing is
    collected by itself: the window's thread does it before it goes to sleep.

    A collection of everything visits each object alive, a tenth of a second with 100 000 cases. Nearly all
    garbage here dies young or is freed by counting, so only the young are collected, and what outlives a
    bulk load is set aside.
    """

    def __init__(self, lanes: tuple[Lane, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn_s = sys.getswitchinterval()
        self._was_enabled = gc.isenabled()
        self._rounds = 0
        self._lanes = lanes
        sys.setswitchinterval(TURN_S)
        gc.disable()
        # The program itself, just loaded: a hundred thousand objects, and none of them garbage.
        gc.freeze()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._on_dispatcher_about_to_block)
        for lane in lanes:
            lane.idle.connect(self._on_lane_idle)

    def end(self) -> None:
        """Leave the interpreter as it was; the lanes have ended."""
        sys.setswitchinterval(self._turn_s)
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    @Slot()
    def _on_dispatcher_about_to_block(self) -> None:
        young = gc.get_count()[0]
        # What a lane makes in bulk is looked through when it is done, and nearly all of it gone by itself.
        if young < _YOUNG or (young >= _BULK and any(lane.is_busy for lane in self._lanes)):
            return
        self._rounds += 1
        gc.collect(1 if self._rounds % _YOUNG_ROUNDS == 0 else 0)

    @Slot()
    def _on_lane_idle(self) -> None:
        young, *_ = gc.get_count()
        if young + self._rounds * _YOUNG >= _BULK:
            self._rounds = 0
            gc.collect(1)
            gc.freeze()
