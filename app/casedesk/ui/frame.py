"""The window itself: there at once with the outlines of its content, which moves in a moment later.

Nothing is imported here that a first paint can do without. Even the namespace `Qt` takes 25 ms to load, which
any call that may be given one of its flags or colours does: so areas are filled with pictures.
"""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QGuiApplication, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QMainWindow, QWidget

from casedesk.ui.palette import DARK, LIGHT, Tokens
from casedesk.ui.screen_room import room_on_screen

_DESIGN_FONT_PX = 13
_LIST_WIDTH = 300
_BAR_HEIGHT = 56
_FIRST_ROW = 124
_ROW_HEIGHT = 44
_LINES = (0.6, 0.82, 0.7, 0.88, 0.52)


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
        tokens, width, height = self._tokens, self.width(), self.height()
        top, side = self._px(_BAR_HEIGHT), self._px(_LIST_WIDTH)
        self._fill(painter, (0, 0, width, top), tokens.window)
        self._fill(painter, (0, top, width, height), tokens.surface)
        self._fill(painter, (0, top, width, 1), tokens.line)
        self._fill(painter, (side, top, 1, height), tokens.line)
        self._fill(painter, (0, height - top, side, 1), tokens.line)
        for box in ((128, 12, 420, 32), (12, 65, 276, 32)):
            x, y, wide, high = (self._px(number) for number in box)
            self._fill(painter, (x, y, wide, high), tokens.line)
            self._fill(painter, (x + 1, y + 1, wide - 2, high - 2), tokens.surface)
        for number, share in enumerate(_LINES):
            middle = self._px(_FIRST_ROW + _ROW_HEIGHT * number)
            self._fill(painter, (self._px(12), middle, round(side * share), self._px(12)), tokens.hover)
        if not self._is_painted:
            self._is_painted = True
            # With the next turn of the event loop, when the screen has it.
            QTimer.singleShot(0, self.painted.emit)

    def _fill(self, painter: QPainter, spot: tuple[int, int, int, int], color: str) -> None:
        left, top, width, height = spot
        if self.isRightToLeft():
            left = self.width() - left - width
        painter.drawPixmap(left, top, width, height, _filling(color))

    def _px(self, design_px: float) -> int:
        return round(design_px * self._scale)


class Frame(QMainWindow):
    """A window that can be shown before anything in it has been made.

    Args:
        scheme: "light", "dark", or anything else for what the system uses.

    Signals:
        painted: What it showed first has been painted.
        closed: Nothing holds it open, so the program ends.
    """

    painted = Signal()
    closed = Signal()

    def __init__(self, scheme: str) -> None:
        super().__init__()
        self.setObjectName("frame")
        self.setWindowTitle(self.tr("Casedesk"))
        scale = _scale(QGuiApplication.font())
        self.setMinimumSize(round(720 * scale), round(460 * scale))
        # At 200 % many a screen is smaller than the window that we would like.
        self.resize(QSize(round(1280 * scale), round(800 * scale)).boundedTo(room_on_screen(self).size()))
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
        if event.isAccepted():
            self.closed.emit()


def _filling(color: str) -> QPixmap:
    """Return a picture of a single point in a colour like "#1a2b3c"."""
    picture = QPixmap()
    # Without the name of the format Qt loads the libraries of all others first.
    picture.loadFromData(b"P6 1 1 255\n" + bytes.fromhex(color.removeprefix("#")), "PPM")
    return picture


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
