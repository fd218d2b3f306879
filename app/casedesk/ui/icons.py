"""The icon set: single-colour drawings, tinted by the theme at the moment they are painted."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from casedesk.resources import resource_path
from casedesk.ui.palette import ColorName
from casedesk.ui.theme import current_theme


@lru_cache(maxsize=256)
def icon(name: str, role: ColorName = "text") -> QIcon:
    """Return a drawing of resources/icons in a colour of the theme.

    It is crisp at every scale and follows a change of theme by itself, so that it is set once.

    Args:
        name: File name without ending, such as "chevron-down".
        role: The colour token it is tinted with.

    Raises:
        ResourceMissing: There is no such drawing.
    """
    resource_path("icons", f"{name}.svg")
    return QIcon(_TintedEngine(name, role))


def icon_pixmap(name: str, role: ColorName, size: int, ratio: float = 1.0) -> QPixmap:
    """Return a drawing for a painter, `size` device-independent pixels square, in today's colours.

    Args:
        name: As for `icon`.
        role: As for `icon`.
        size: Edge in device-independent pixels.
        ratio: The device pixel ratio of what is painted on.
    """
    return _pixmap(name, getattr(current_theme().tokens, role), QSize(size, size), ratio)


def app_icon() -> QIcon:
    """Return the program's own, coloured icon."""
    return QIcon(str(resource_path("icons", "casedesk.svg")))


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def _pixmap(name: str, color: str, size: QSize, ratio: float) -> QPixmap:
    # Qt's own cache, because pixmaps must not outlive the application as a module's would.
    key = f"casedesk-icon-{name}-{color}-{size.width()}x{size.height()}@{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    edge = min(size.width(), size.height())
    square = QRectF((size.width() - edge) / 2, (size.height() - edge) / 2, edge, edge)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color).encode())).render(painter, square)
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


class _TintedEngine(QIconEngine):
    """Asks the theme for its colour on each paint."""

    def __init__(self, name: str, role: ColorName) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def _colored(self, size: QSize, mode: QIcon.Mode, ratio: float) -> QPixmap:
        role = "disabled" if mode == QIcon.Mode.Disabled else self._role
        return _pixmap(self._name, getattr(current_theme().tokens, role), size, ratio)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw at the painter's own resolution."""
        painter.drawPixmap(rect, self._colored(rect.size(), mode, painter.device().devicePixelRatioF()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """Draw at one pixel per unit."""
        return self._colored(size, mode, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        """Draw for a screen with `scale` pixels per unit."""
        return self._colored(size, mode, scale)

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        """Return `size`: a drawing fits any."""
        return size

    def key(self) -> str:
        """Name the engine for Qt."""
        return "casedesk"

    def clone(self) -> QIconEngine:
        """Copy for an icon that is about to be changed."""
        import ctypes  # lazy: 4 ms at start-up for what almost never happens

        copy = _TintedEngine(self._name, self._role)
        # Qt takes the copy over without telling Python, which would free it under Qt's feet.
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(copy))
        return copy
