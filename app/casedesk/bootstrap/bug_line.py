"""The line on which bugs are told to the window, from whichever thread they happen on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class BugLine(QObject):
    """Tell reports on the window's thread, and never in the middle of what it is doing.

    Signals:
        rung: A report.
    """

    rung = Signal(str)

    def __init__(self, listener: Callable[[str], None]) -> None:
        super().__init__()
        self._listener = listener
        self.rung.connect(self._on_rung, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def _on_rung(self, report: str) -> None:
        self._listener(report)
