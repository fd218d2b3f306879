"""Ctrl+C in a terminal, and a polite kill: the window is asked to close as if by its own button."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class Interrupt(QObject):
    """Turn SIGINT and SIGTERM into a signal of the event loop.

    Python runs its handlers only between two of its own instructions, of which an idle Qt program has
    none; a byte written to a socket wakes the loop, without a timer that would keep the processor busy.

    Signals:
        requested: Somebody wants the program to end.
    """

    requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_notifier_activated)
        signal.set_wakeup_fd(self._writer.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        # Python may come by here in the middle of anything; what is to be done waits for the event loop.
        pass

    @Slot()
    def _on_notifier_activated(self) -> None:
        self._reader.recv(64)
        self.requested.emit()
