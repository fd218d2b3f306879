"""Painting of one case in the list: title and marks above, a quiet line below."""

import math
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap, QStaticText, QTransform
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casedesk.domain.case import CaseSummary
from casedesk.ui.case_list.model import CaseListModel
from casedesk.ui.case_list.words import second_line, shown_title
from casedesk.ui.icons import icon_pixmap
from casedesk.ui.palette import ColorName
from casedesk.ui.primitives.ruler import Ruler
from casedesk.ui.theme import Metrics, Theme, current_theme, px

_Index = QModelIndex | QPersistentModelIndex

# Looked up once: finding a flag by its name takes as long as painting with it.
_CENTERED = int(Qt.AlignmentFlag.AlignCenter)
_SELECTED, _HOVERED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value


class _Sizes(Struct, frozen=True):
    """Sizes of a row in device-independent pixels."""

    side: int
    edge: int
    mark: int
    count_icon: int
    gap: int


@lru_cache(maxsize=4)
def _sizes(metrics: Metrics) -> _Sizes:
    return _Sizes(metrics.px(12), metrics.px(4), metrics.px(16), metrics.px(14), metrics.px(6))


class _Face:
    """A font with what is measured once for all rows."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.height = self.metrics.height()
        self.ascent = self.metrics.ascent()
        self.ruler = Ruler(self.metrics)


class _Kit:
    """What rows are painted with, kept from row to row: a new font has to find its glyphs first."""

    def __init__(self) -> None:
        self.normal = self.quiet = _Face(QFont())
        self.sizes = _sizes(current_theme().metrics)
        self._theme: Theme | None = None
        self._numbers: dict[int, tuple[QStaticText, int, float]] = {}
        self._drawings: dict[tuple[str, ColorName, int, float], QPixmap] = {}

    def follow(self, font: QFont, theme: Theme) -> None:
        """Take on font and colours of the list, which may have changed since the last row."""
        if theme is self._theme and font == self.normal.font:
            return
        quiet = QFont(font)
        quiet.setPixelSize(theme.metrics.quiet_font_px)
        self.normal, self.quiet, self._theme = _Face(QFont(font)), _Face(quiet), theme
        self.sizes = _sizes(theme.metrics)
        self._numbers.clear()
        self._drawings.clear()

    def drawing(self, name: str, role: ColorName, size: int, ratio: float) -> QPixmap:
        """Return a drawing in the colours of the theme; a list has three."""
        key = name, role, size, ratio
        found = self._drawings.get(key)
        if found is None:
            found = self._drawings[key] = icon_pixmap(name, role, size, ratio)
        return found

    def number(self, count: int) -> tuple[QStaticText, int, float]:
        """Return a count laid out in the quiet font, its width and its height; there are few of them."""
        found = self._numbers.get(count)
        if found is None:
            text = QStaticText(QLocale().toString(count))
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(QTransform(), self.quiet.font)
            size = text.size()
            found = self._numbers[count] = text, math.ceil(size.width()), size.height()
        return found


class _Brush:
    """A painter at one row: what everything painted there has in common."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, kit: _Kit) -> None:
        self.painter = painter
        self.theme: Theme = current_theme()
        self.rect: QRect = option.rect
        kit.follow(option.font, self.theme)
        self.kit, self.sizes = kit, kit.sizes
        self._direction: Qt.LayoutDirection = option.direction
        self._ratio = painter.device().devicePixelRatioF()
        self._is_mirrored = self._direction == Qt.LayoutDirection.RightToLeft

    def place(self, spot: QRect) -> QRect:
        """Return where a place counted from the left lies in the direction of reading."""
        return QStyle.visualRect(self._direction, self.rect, spot) if self._is_mirrored else spot

    def text(self, spot: QRect, text: str, face: _Face, role: ColorName) -> None:
        """Paint one line, cut where there is no room for all of it."""
        shown = face.ruler.cut(" ".join(text.split()), spot.width())
        self.painter.setFont(face.font)
        self.painter.setPen(self.theme.color(role))
        left = spot.left()
        if self._is_mirrored:
            left = self.place(spot).right() + 1 - face.metrics.horizontalAdvance(shown)
        # At a point and not in a rectangle, for that would measure the words a third time.
        baseline = spot.top() + (spot.height() - face.height) // 2 + face.ascent
        self.painter.drawText(left, baseline, shown)

    def number(self, line: QRect, count: int) -> QRect:
        """Paint a number at the end of a line; return where it stands, counted from the left."""
        text, width, height = self.kit.number(count)
        spot = QRect(line.right() - width + 1, line.top(), width, line.height())
        corner = QPointF(self.place(spot).left(), line.top() + (line.height() - height) / 2)
        self.painter.setFont(self.kit.quiet.font)
        self.painter.setPen(self.theme.color("quiet"))
        self.painter.drawStaticText(corner, text)
        return spot

    def icon(self, spot: QRect, name: str, role: ColorName) -> None:
        """Paint a drawing."""
        self.painter.drawPixmap(self.place(spot), self.kit.drawing(name, role, spot.width(), self._ratio))

    def pill(self, spot: QRect, words: str) -> None:
        """Paint words on a rounded ground."""
        painter, ground = self.painter, self.place(spot)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("changed_soft"))
        painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2)
        painter.setFont(self.kit.normal.font)
        painter.setPen(self.theme.color("changed"))
        painter.drawText(ground, _CENTERED, words)
        painter.restore()


class CaseDelegate(QStyledItemDelegate):
    """Two lines a row, of one fixed height, so that very long lists need no measuring."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kit = _Kit()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of every row."""
        return QSize(px(160), current_theme().metrics.list_row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint background, title with padlock and edit mark, and the second line."""
        model = index.model()
        # Asked directly: on the way through Qt a row takes longer than its two lines of text.
        row = model.row_at(index.row()) if isinstance(model, CaseListModel) else None
        if row is None or not isinstance(model, CaseListModel):
            return
        # Every stroke sets font and colour for itself, so nothing has to be put back for the next row.
        brush = _Brush(painter, option, self._kit)
        _paint_background(brush, option.state.value)
        sizes = brush.sizes
        body = brush.rect.adjusted(sizes.side, sizes.edge, -sizes.side, -sizes.edge)
        top = QRect(body.left(), body.top(), body.width(), body.height() // 2)
        bottom = QRect(body.left(), top.bottom() + 1, body.width(), body.height() - top.height())
        top = _paint_marks(brush, top, row, model.edits_of(row))
        brush.text(top, shown_title(row), brush.kit.normal, "quiet" if row.is_closed else "text")
        if row.participant_count:
            bottom = _paint_count(brush, bottom, row.participant_count)
        brush.text(bottom, second_line(row), brush.kit.quiet, "quiet")


def _paint_background(brush: _Brush, state: int) -> None:
    rect, theme = brush.rect, brush.theme
    if state & _SELECTED:
        brush.painter.fillRect(rect, theme.color("accent_soft"))
        edge = QRect(rect.left(), rect.top(), px(3), rect.height())
        brush.painter.fillRect(brush.place(edge), theme.color("accent"))
    elif state & _HOVERED:
        brush.painter.fillRect(rect, theme.color("hover"))


def _paint_marks(brush: _Brush, line: QRect, row: CaseSummary, edits: int) -> QRect:
    """Paint padlock, check mark and edit count; return what is left of the line for the title."""
    if not (row.is_private or row.is_closed or edits):
        return line
    size = brush.sizes.mark
    left, right = line.left(), line.right()
    marks: list[tuple[str, ColorName]] = []
    if row.is_private:
        marks.append(("lock", "private"))
    if row.is_closed:
        marks.append(("check", "quiet"))
    for name, role in marks:
        brush.icon(QRect(left, line.center().y() - size // 2 + 1, size, size), name, role)
        left += size + px(4)
    if edits:
        words = f"•{edits}"
        width = brush.kit.normal.metrics.horizontalAdvance(words) + px(12)
        brush.pill(QRect(right - width + 1, line.top() + px(1), width, line.height() - px(1)), words)
        right -= width + brush.sizes.gap
    return QRect(left, line.top(), right - left + 1, line.height())


def _paint_count(brush: _Brush, line: QRect, count: int) -> QRect:
    """Paint how many participants there are; return what is left of the line."""
    number = brush.number(line, count)
    size = brush.sizes.count_icon
    spot = QRect(number.left() - size - px(3), line.center().y() - size // 2 + 1, size, size)
    brush.icon(spot, "people", "quiet")
    return QRect(line.left(), line.top(), spot.left() - brush.sizes.gap - line.left(), line.height())
