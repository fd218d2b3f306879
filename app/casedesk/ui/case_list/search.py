"""The search field of the case list."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from casedesk.ui.primitives.inputs import dress_search, render_text

DELAY_MS = 200


class CaseSearch(QLineEdit):
    """Ask for cases by the words of their titles, a moment after the last key.

    Signals:
        search_requested: The words; "" for all.
        list_requested: The user wants to go on in the list.
    """

    search_requested = Signal(str)
    list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchCases")
        self.setAccessibleName(self.tr("Search cases"))
        keys = QKeySequence(QKeySequence.StandardKey.Find)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setPlaceholderText(self.tr("Search cases… ({keys})").format(keys=shown))
        dress_search(self)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._on_delay_timeout)
        self.textChanged.connect(self._on_text_changed)
        find = QAction(self)
        find.setShortcut(keys)
        find.triggered.connect(self._on_find_triggered)
        self.addAction(find)

    def render_text(self, text: str) -> None:
        """Show what the list was asked for, unless somebody is typing."""
        if not self._delay.isActive() and text != self.text().strip():
            render_text(self, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the list on Down, and clear on Esc."""
        key = event.key()
        if key == Qt.Key.Key_Down:
            self.list_requested.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text_changed(self, _text: str) -> None:
        self._delay.start()

    @Slot()
    def _on_delay_timeout(self) -> None:
        self.search_requested.emit(self.text().strip())

    @Slot()
    def _on_find_triggered(self) -> None:
        self.setFocus()
        self.selectAll()
