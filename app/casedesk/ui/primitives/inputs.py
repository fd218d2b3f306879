"""Fields: text that grows, a choice that ignores a passing wheel, a calendar in our colours."""

import math

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QAction, QFont, QResizeEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from casedesk.ui.icons import icon
from casedesk.ui.primitives.rows import RowDelegate
from casedesk.ui.theme import current_theme, px


def render_text(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Show `text` from its beginning, without a signal; where it is shown already, cursor and undo stay."""
    if isinstance(field, QLineEdit):
        if field.text() != text:
            with QSignalBlocker(field):
                field.setText(text)
            if not field.hasFocus():
                field.setCursorPosition(0)
        return
    if field.toPlainText() != text:
        with QSignalBlocker(field):
            field.setPlainText(text)


def dress_search(field: QLineEdit) -> None:
    """Give a field for searching our magnifying glass, and our cross to empty it in place of Qt's."""
    field.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
    field.setClearButtonEnabled(True)
    # Under this name Qt makes the action; a Qt without it keeps its own drawing.
    clear = field.findChild(QAction, "_q_qlineeditclearaction")
    if clear is not None:
        clear.setIcon(icon("close", "quiet"))


class AutoGrowTextEdit(QPlainTextEdit):
    """Plain text that is as high as its content, between two limits. Tab goes on to the next field."""

    def __init__(self, parent: QWidget | None = None, *, min_lines: int = 3, max_lines: int = 12) -> None:
        super().__init__(parent)
        self._min_lines = min_lines
        self._max_lines = max_lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    def render_text(self, text: str) -> None:
        """Show `text` without a signal; nothing happens where it is shown already."""
        render_text(self, text)
        self._fit()

    @Slot()
    def _on_text_changed(self) -> None:
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and follow."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        # The layout of a plain text document counts its height in lines, wrapped ones included.
        lines = max(self._min_lines, min(self._max_lines, round(self.document().size().height())))
        height = max(px(32), math.ceil(self._line_height() * lines) + self._room_around())
        overflows = self.document().size().height() > self._max_lines
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if overflows else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _line_height(self) -> float:
        # What is laid out: at some sizes a pixel more than the font's own line spacing.
        layout = self.document().firstBlock().layout()
        laid_out = layout.lineAt(0).height() if layout.lineCount() else 0.0
        return max(laid_out, float(self.fontMetrics().lineSpacing()))

    def _room_around(self) -> int:
        frame = self.contentsMargins()
        # Two more: with an exact fit Qt scrolls by a line to be sure that the last one shows.
        return frame.top() + frame.bottom() + 2 * math.ceil(self.document().documentMargin()) + 2


class ComboBox(QComboBox):
    """A choice from a list. A wheel that scrolls the form past it changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        self.setMinimumContentsLength(6)
        # AdjustToContents would resize the box on a timer, behind the back of the layout.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        # Qt's own delegate for combo boxes knows nothing of the style sheet.
        self.setItemDelegate(RowDelegate(self))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form unless the keyboard is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Calendar(QCalendarWidget):
    """A month to pick a day from, in the colours of the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        for name, drawing in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            button = self.findChild(QToolButton, f"qt_calendar_{name}")
            if button is not None:
                button.setIcon(icon(drawing, "quiet"))
                button.setIconSize(QSize(px(16), px(16)))
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._tint()

    def _tint(self) -> None:
        theme = current_theme()
        header = QTextCharFormat()
        header.setForeground(theme.color("quiet"))
        header.setBackground(theme.color("raised"))
        header.setFontWeight(QFont.Weight.Normal)
        self.setHeaderTextFormat(header)
        # Qt prints Saturday and Sunday red, which here would mean danger.
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, QTextCharFormat())
