"""Open or closed: two radio buttons that look like one switch."""

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from casedesk.ui.case_form.words import status_word
from casedesk.ui.primitives.change_mark import ChangeMark
from casedesk.ui.theme import current_theme, px


class StatusSwitch(QWidget):
    """The status of a case.

    Signals:
        closed_requested: True to close the case, False to reopen it.
        reset_requested: The status shall be again what it was.
    """

    closed_requested = Signal(bool)
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAccessibleName(self.tr("Status"))
        track = _Track(self)
        self._mark = ChangeMark(self.tr("Status"), self)
        self._mark.reset_requested.connect(self.reset_requested)
        self.open_button = _Segment(status_word(is_closed=False), track)
        self.open_button.setObjectName("statusOpen")
        self.closed_button = _Segment(status_word(is_closed=True), track)
        self.closed_button.setObjectName("statusClosed")
        inside = QHBoxLayout(track)
        inside.setContentsMargins(px(2), px(2), px(2), px(2))
        inside.setSpacing(px(2))
        inside.addWidget(self.open_button)
        inside.addWidget(self.closed_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(track)
        layout.addWidget(self._mark, 1)
        self.setFocusProxy(self.open_button)
        self.closed_button.toggled.connect(self._on_closed_button_toggled)

    def render(self, *, is_closed: bool, is_enabled: bool) -> None:  # type: ignore[override]  # hides QWidget's
        """Show a status."""
        chosen, other = self.open_button, self.closed_button
        if is_closed:
            chosen, other = other, chosen
        with QSignalBlocker(self.open_button), QSignalBlocker(self.closed_button):
            chosen.setChecked(True)
        # The chosen one stays reachable, so that a status that cannot be changed can be read.
        chosen.setEnabled(True)
        other.setEnabled(is_enabled)
        if self.focusProxy() is not chosen:
            self.setFocusProxy(chosen)

    def render_change(self, was: str | None) -> None:
        """Show what the status was; None when it is unchanged."""
        self._mark.render(was)

    @Slot(bool)
    def _on_closed_button_toggled(self, checked: bool) -> None:
        self.closed_requested.emit(checked)


class _Track(QWidget):
    """The edge around both halves."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it like the edge of a field."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("field_border"), 1))
        painter.setBrush(theme.color("surface"))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, theme.metrics.radius, theme.metrics.radius)


class _Segment(QRadioButton):
    """One half of the switch."""

    def sizeHint(self) -> QSize:
        """Be as high as a field, less its edge."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + px(32)
        return QSize(max(px(80), width), current_theme().metrics.control_height - 2 * px(2))

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Take clicks anywhere."""
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a soft fill where it is chosen, and the ring where the keyboard is."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = px(4)
        if chosen or (self.underMouse() and self.isEnabled()):
            painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
            painter.setPen(QPen(theme.color("accent"), 1) if chosen else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(edge, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, radius, radius)
        painter.setPen(theme.color("text" if self.isEnabled() else "disabled"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
