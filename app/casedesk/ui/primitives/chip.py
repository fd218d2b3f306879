"""Chips: small removable words, and the layout that flows them over lines."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QWidget

from casedesk.ui.palette import ColorName
from casedesk.ui.primitives.buttons import IconButton
from casedesk.ui.primitives.text import ElidedLabel, IconLabel
from casedesk.ui.text.quoting import quoted
from casedesk.ui.theme import px


class Chip(QFrame):
    """A word in a soft box, with a button to remove it.

    Signals:
        remove_requested: The button was pressed, or Delete or Backspace while it had the keyboard.
    """

    remove_requested = Signal()

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        removable: bool = True,
        icon_name: str = "",
        icon_role: ColorName = "quiet",
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(26))
        self.setMaximumWidth(px(280))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(8), 0, px(3) if removable else px(8), 0)
        layout.setSpacing(px(4))
        if icon_name:
            layout.addWidget(IconLabel(icon_name, icon_role, 16, self))
        self._label = ElidedLabel(text, parent=self)
        layout.addWidget(self._label)
        self._remove: IconButton | None = None
        if removable:
            words = self.tr("Remove {name}").format(name=quoted(text))
            self._remove = IconButton("close", words, role="quiet", size="tiny", parent=self)
            self._remove.setObjectName("removeChip")
            self._remove.clicked.connect(self.remove_requested)
            layout.addWidget(self._remove)

    def text(self) -> str:
        """Return the whole word."""
        return self._label.text()

    def button(self) -> IconButton | None:
        """Return the button that removes the word, None where it stays."""
        return self._remove

    def render_enabled(self, is_enabled: bool) -> None:
        """Let the word be removed now, or not for the moment."""
        if self._remove is not None:
            self._remove.setEnabled(is_enabled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete or Backspace."""
        is_removal = event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
        if is_removal and self._remove is not None and self._remove.isEnabled():
            self.remove_requested.emit()
            return
        super().keyPressEvent(event)


class FlowLayout(QLayout):
    """Lays widgets out like words: beside each other, then on the next line; mirrored right-to-left."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove an item and return it, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Grow in no direction."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that a narrower flow is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`."""
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Ask for one line of everything."""
        hints = [item.sizeHint() for item in self._items]
        width = sum(hint.width() for hint in hints) + px(self._gap) * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Be content with the widest item."""
        size = QSize(0, 0)
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, moves: bool) -> int:
        gap = px(self._gap)
        y = 0
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            x = 0
            for item, size in line if moves else ():
                left = rect.width() - x - size.width() if self._is_mirrored() else x
                # What is lower than its neighbours stands in the middle of the line.
                top = y + (height - size.height()) // 2
                item.setGeometry(QRect(rect.topLeft() + QPoint(left, top), size))
                x += size.width() + gap
            y += height + gap
        return max(0, y - gap)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Share the visible items out to lines."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = hint.boundedTo(QSize(width, hint.height()))
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + px(self._gap)
        return lines

    def _is_mirrored(self) -> bool:
        owner = self.parentWidget()
        return owner is not None and owner.isRightToLeft()
