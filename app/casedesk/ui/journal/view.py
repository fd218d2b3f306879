"""The journal beside the form, made when somebody first looks at it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from casedesk.ui.journal.page import JournalPage
from casedesk.ui.primitives.tab_order import take_turn
from casedesk.ui.stores.stores import Stores


class JournalView(QWidget):
    """Holds the page, which costs the start of the program nothing, and scrolls where the window is low."""

    def __init__(self, stores: Stores, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("journal")
        self._stores = stores
        self._page: JournalPage | None = None
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._scroll)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page, the first time."""
        super().showEvent(event)
        if self._page is None:
            self._page = JournalPage(self._stores)
            self._page.setProperty("role", "canvas")
            self._scroll.setWidget(self._page)
            self._page.show()
            take_turn(self, self._page.tab_stops)
