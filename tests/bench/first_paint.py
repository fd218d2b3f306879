"""Notice the first paint of a window; imports nothing that an empty window would not."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot


class FirstPaint(QObject):
    """Watch a window until it has been painted once.

    Signals:
        painted: The paint is over; a turn of the event loop has passed since.
    """

    painted = Signal()

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self.at = 0.0
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint event."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            # The children are painted right after the window itself, before the next turn.
            QTimer.singleShot(0, self._on_turn_over)
        return False

    @Slot()
    def _on_turn_over(self) -> None:
        self.at = time.perf_counter()
        self.painted.emit()
