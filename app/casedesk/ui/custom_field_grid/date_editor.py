"""The editor of dates: the stored text as it is, and a calendar that writes in the portal's style."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from casedesk.planning.date_text import DateStyle, date_in_style, written
from casedesk.ui.custom_field_grid.editors import LineEditor
from casedesk.ui.custom_field_grid.opening import Manner, Opening
from casedesk.ui.icons import icon
from casedesk.ui.primitives.buttons import with_shortcut
from casedesk.ui.primitives.inputs import Calendar
from casedesk.ui.screen_room import room_on_screen
from casedesk.ui.theme import px


class DateEditor(LineEditor):
    """A line of text with a calendar button; whatever is typed stays what was typed."""

    def __init__(self, label: str, style: DateStyle, parent: QWidget) -> None:
        super().__init__(label, parent)
        self._style = style
        self._pop_up: _CalendarPopUp | None = None
        words = self.tr("Choose a day")
        self._open_calendar = QAction(icon("calendar", "quiet"), words, self)
        self._open_calendar.setToolTip(with_shortcut(words, QKeySequence("Alt+Down")))
        self._open_calendar.triggered.connect(self._on_open_calendar_triggered)
        self._line.addAction(self._open_calendar, self._line.ActionPosition.TrailingPosition)

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the text be read and copied, but not changed."""
        super().set_read_only(is_read_only)
        self._open_calendar.setEnabled(not is_read_only)

    def begin(self, opening: Opening) -> None:
        """Take the keyboard; the calendar opens at once where that was asked for."""
        super().begin(opening)
        if opening.manner is Manner.POP_UP:
            self._open_calendar.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the calendar with Alt+Down or F4."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if event.key() == Qt.Key.Key_F4 or (event.key() == Qt.Key.Key_Down and has_alt):
                self._open_calendar.trigger()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_open_calendar_triggered(self) -> None:
        if self._pop_up is None:
            self._pop_up = _CalendarPopUp(self)
            self._pop_up.day_chosen.connect(self._on_pop_up_day_chosen)
        self._pop_up.show_day(date_in_style(self._line.text(), self._style), self)

    @Slot(QDate)
    def _on_pop_up_day_chosen(self, day: QDate) -> None:
        self._line.setText(written(date(day.year(), day.month(), day.day()), self._style))
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)


class _CalendarPopUp(QFrame):
    """A month under the field. Escape closes it and changes nothing.

    Signals:
        day_chosen: A `QDate`: by click, or by Enter.
    """

    day_chosen = Signal(QDate)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Calendar"))
        self._calendar = Calendar(self)
        # Portals keep years of four digits only.
        self._calendar.setDateRange(QDate(1, 1, 1), QDate(9999, 12, 31))
        # Below that, Qt elides the names of the days.
        self._calendar.setMinimumSize(px(336), px(248))
        self._calendar.clicked.connect(self._on_calendar_chosen)
        self._calendar.activated.connect(self._on_calendar_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(4), px(4), px(4), px(4))
        layout.addWidget(self._calendar)

    def show_day(self, day: date | None, below: QWidget) -> None:
        """Open under a field at a day, or at today."""
        shown = QDate(day.year, day.month, day.day) if day is not None else QDate.currentDate()
        self._calendar.setSelectedDate(shown)
        self.adjustSize()
        self.move(self._place(below))
        self.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, below: QWidget) -> QPoint:
        screen = room_on_screen(below)
        left = below.width() - self.width() if not below.isRightToLeft() else 0
        spot = below.mapToGlobal(QPoint(left, below.height() + px(2)))
        if spot.y() + self.height() > screen.bottom():
            spot.setY(below.mapToGlobal(QPoint(0, 0)).y() - self.height() - px(2))
        spot.setX(max(screen.left(), min(spot.x(), screen.right() - self.width())))
        return spot

    @Slot(QDate)
    def _on_calendar_chosen(self, day: QDate) -> None:
        # A click is followed by an activation; the pop-up is gone by then.
        if self.isVisible():
            self.hide()
            self.day_chosen.emit(day)
