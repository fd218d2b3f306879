"""The window itself: there at once with the outlines of its content, which moves in a moment later.

Nothing is imported here that a first paint can do without; even the namespace `Qt` takes 25 ms to load.
"""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFont, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from casedesk.ui.palette import DARK, LIGHT, Tokens

_DESIGN_FONT_PX = 13
_LIST_WIDTH = 300
_BAR_HEIGHT = 49
_ROW_HEIGHT = 44
_LINES = (0.62, 0.88, 0.74, 0.95, 0.55)


class Outlines(QWidget):
    """Tool bar, list and form as they will stand, without a word: nothing has been read yet.

    Signals:
        painted: They have been painted for the first time.
    """

    painted = Signal()

    def __init__(self, tokens: Tokens, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._scale = scale
        self._is_painted = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint grounds, hairlines and the bars where the first rows will come."""
        painter = QPainter(self)
        ground, line, bar = (
            QColor(name) for name in (self._tokens.surface, self._tokens.line, self._tokens.hover)
        )
        top, side, step = self._px(_BAR_HEIGHT), self._px(_LIST_WIDTH), self._px(_ROW_HEIGHT)
        is_mirrored = self.isRightToLeft()
        painter.fillRect(0, 0, self.width(), self.height(), ground)
        painter.fillRect(0, top, self.width(), 1, line)
        painter.fillRect(self.width() - side if is_mirrored else side, top, 1, self.height(), line)
        for number, share in enumerate(_LINES):
            width = round((side - self._px(24)) * share)
            left = self.width() - self._px(12) - width if is_mirrored else self._px(12)
            painter.fillRect(left, round(top + step * (number + 1.5)), width, self._px(12), bar)
        if not self._is_painted:
            self._is_painted = True
            # With the next turn of the event loop, when the screen has it.
            QTimer.singleShot(0, self.painted.emit)

    def _px(self, design_px: float) -> int:
        return round(design_px * self._scale)


class Frame(QMainWindow):
    """A window that can be shown before anything in it has been made.

    Args:
        scheme: "light", "dark", or anything else for what the system uses.

    Signals:
        painted: What it showed first has been painted.
    """

    painted = Signal()

    def __init__(self, scheme: str) -> None:
        super().__init__()
        self.setObjectName("frame")
        self.setWindowTitle(self.tr("Casedesk"))
        scale = _scale(QGuiApplication.font())
        self.setMinimumSize(round(720 * scale), round(460 * scale))
        # At 200 % many a screen is smaller than the window that we would like.
        self.resize(QSize(round(1280 * scale), round(800 * scale)).boundedTo(self.screen().availableSize()))
        self._content: QWidget | None = None
        self._focus: QWidget | None = None
        outlines = Outlines(DARK if _is_dark(scheme) else LIGHT, scale, self)
        outlines.painted.connect(self.painted)
        self.setCentralWidget(outlines)

    def receive(self, content: QWidget) -> None:
        """Take the real content in, not yet to be seen; from now on it decides about closing."""
        self._focus = content.focusWidget()
        self._content = content
        # Early, for what is moved after it got its looks gets them all over again.
        content.setParent(self)

    def furnish(self) -> None:
        """Show the content in the place of the outlines."""
        if self._content is None:
            return
        self.setCentralWidget(self._content)
        self._content.show()
        # Moving house takes the focus away.
        if self._focus is not None:
            self._focus.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the content say whether the window may close; before there is any, it may."""
        if self._content is None:
            super().closeEvent(event)
        else:
            self._content.closeEvent(event)


def _is_dark(scheme: str) -> bool:
    if scheme in {"light", "dark"}:
        return scheme == "dark"
    # What the system wants could be asked for directly, but not without the namespace `Qt`.
    return QGuiApplication.palette().window().color().lightness() < 128


def _scale(font: QFont) -> float:
    """Return how much larger than designed everything is, as the theme will find it too."""
    dots = QGuiApplication.primaryScreen().logicalDotsPerInch()
    font_px = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * dots / 72
    return max(1.0, round(font_px) / _DESIGN_FONT_PX)
