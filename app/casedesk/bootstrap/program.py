"""The application object: beside what Qt's does, it hears which link the system wants opened."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Program(QApplication):
    """The one application object.

    macOS keeps one process of a program. It hands a link to the one that runs, and to one that it has just
    started, by this event and never by the command line.

    Signals:
        link_opened: The link, as it was written; anybody may have made it.
    """

    link_opened = Signal(str)

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(list(words))

    def event(self, event: QEvent) -> bool:
        """Take what the system wants opened; the rest is Qt's."""
        if isinstance(event, QFileOpenEvent):
            self.link_opened.emit(bytes(event.url().toEncoded().data()).decode("ascii"))
            return True
        return super().event(event)
