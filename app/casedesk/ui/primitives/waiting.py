"""What stands where something will come: the progress line, placeholders, empty places."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import IconLabel, PlainLabel
from casedesk.ui.theme import current_theme, px

_SHOW_AFTER_MS = 300
_FRAME_MS = 40
_FRAMES = 45
_LINE_PX = 2
_SKELETON_WIDTHS = (0.62, 0.88, 0.74, 0.95, 0.55)


class ThinProgress(QWidget):
    """A thin line that appears when work takes longer than a moment. It always keeps its two pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_LINE_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._is_shown = False
        self._frame = 0
        self._fraction = 0.0
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_SHOW_AFTER_MS)
        self._delay.timeout.connect(self._on_delay_timeout)
        self._motion = QTimer(self)
        self._motion.setInterval(_FRAME_MS)
        self._motion.timeout.connect(self._on_motion_timeout)

    @property
    def is_shown(self) -> bool:
        """Whether the line is visible by now."""
        return self._is_shown

    def render(self, is_busy: bool, fraction: float = 0.0) -> None:  # type: ignore[override]  # hides QWidget's
        """Say whether something is going on, and how much of it is done: 0.0 (unknown) to 1.0."""
        self._fraction = min(1.0, max(0.0, fraction))
        if not is_busy:
            self._delay.stop()
            self._motion.stop()
            self._is_shown = False
        elif not self._is_shown and not self._delay.isActive():
            self._delay.start()
        self.update()

    @Slot()
    def _on_delay_timeout(self) -> None:
        self._is_shown = True
        self._frame = 0
        self._let_move()
        self.update()

    def _let_move(self) -> None:
        # A system that asks for less motion gives its style no time to animate.
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0
        if self._is_shown and self.isVisible() and moves:
            self._motion.start()
        else:
            self._motion.stop()

    @Slot()
    def _on_motion_timeout(self) -> None:
        self._frame = (self._frame + 1) % _FRAMES
        self.update()

    def event(self, event: QEvent) -> bool:
        """Rest while nobody can see it."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._let_move()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the part that is done, or a part that wanders."""
        if not self._is_shown:
            return
        painter = QPainter(self)
        accent = current_theme().color("accent")
        width = float(self.width())
        if self._fraction > 0:
            painter.fillRect(QRectF(0, 0, width * self._fraction, self.height()), accent)
        elif self._motion.isActive():
            start = (self._frame / _FRAMES * 1.4 - 0.4) * width
            painter.fillRect(QRectF(start, 0, width * 0.4, self.height()), accent)
        else:
            painter.fillRect(self.rect(), accent)


class SkeletonLines(QWidget):
    """Soft bars where lines of text will come, as high as those lines."""

    def __init__(self, lines: int = 3, line_height: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._line_height = line_height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Ask for the room of the text to come."""
        return QSize(px(160), px(self._line_height) * self._lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint one bar per line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().color("hover"))
        line, bar = px(self._line_height), px(12)
        for index in range(self._lines):
            width = self.width() * _SKELETON_WIDTHS[index % len(_SKELETON_WIDTHS)]
            left = self.width() - width if self.isRightToLeft() else 0.0
            painter.drawRoundedRect(QRectF(left, index * line + (line - bar) / 2, width, bar), px(4), px(4))


class EmptyState(QWidget):
    """Says what an empty place is for, and offers the one thing to do.

    Signals:
        action_requested: That one thing.
    """

    action_requested = Signal()

    def __init__(
        self, icon_name: str, sentence: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icon_name, "quiet", 32, self)
        self._sentence = PlainLabel(sentence, "label", self, wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMaximumWidth(px(320))
        self._button = Button(action, parent=self)
        self._button.clicked.connect(self.action_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(24))
        layout.setSpacing(px(12))
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        # Centred by stretches: an aligned label would not get the height that its wrapped lines need.
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._sentence, 1000)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.render(icon_name, sentence, action)

    def render(self, icon_name: str, sentence: str, action: str = "") -> None:  # type: ignore[override]
        """Show another sentence; without `action` there is no button."""
        self._icon.render_icon(icon_name, "quiet")
        self._sentence.render_text(sentence)
        self._button.setText(action.replace("&", "&&"))
        self._button.setVisible(bool(action))
