"""Let go of large values a little at a time: to free 100 000 rows at once takes a tenth of a second."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot

AT_ONCE = 8
"""So many parts go in one turn of the event loop."""


class GradualRelease(QObject):
    """Hold the parts of values that nobody needs any more, until it has let go of each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: list[object] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def left(self) -> int:
        """How many parts are still there."""
        return len(self._left)

    def take(self, parts: Sequence[object]) -> None:
        """Let go of these as well; parts that others hold stay theirs."""
        self._left.extend(parts)
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        del self._left[-AT_ONCE:]
        if not self._left:
            self._timer.stop()
