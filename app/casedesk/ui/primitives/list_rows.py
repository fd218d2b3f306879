"""Rows with a drawing and two lines: a list's model, and how it is painted."""

from enum import IntEnum

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from casedesk.ui.icons import icon_pixmap
from casedesk.ui.palette import ColorName
from casedesk.ui.primitives.text import plain_tooltip
from casedesk.ui.theme import current_theme, px

_Index = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """What the delegate asks the model for."""

    ROW = Qt.ItemDataRole.UserRole


class Row(Struct, frozen=True):
    """One row, in words.

    Attributes:
        second: The quiet line below the title.
        aside: A few quiet words at the end of the first line.
        spoken: What a screen reader says; everything that the eye can see.
    """

    title: str
    second: str
    aside: str
    spoken: str
    icon_name: str
    icon_role: ColorName = "quiet"


class RowModel(QAbstractListModel):
    """Rows that are all known at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def render(self, rows: tuple[Row, ...]) -> bool:
        """Show other rows; return whether anything is different now."""
        if rows == self._rows:
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row as words, or whole for the delegate."""
        if not (index.isValid() and 0 <= index.row() < len(self._rows)):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(f"{row.title}\n{row.second}")
            case RowRole.ROW:
                return row
            case _:
                return None


class RowView(QListView):
    """A framed list of such rows, with one chosen at a time."""

    def __init__(self, rows: RowModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(rows)
        self.setItemDelegate(_RowDelegate(self))
        self.setProperty("framed", True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(px(240), current_theme().metrics.list_row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(RowRole.ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        rect: QRect = option.rect
        _fill(painter, rect, option.state)
        direction: Qt.LayoutDirection = option.direction
        font: QFont = option.font
        quiet = QFont(font)
        quiet.setPixelSize(current_theme().metrics.quiet_font_px)
        body = rect.adjusted(px(12), px(4), -px(12), -px(4))
        drawing = QRect(body.left(), body.center().y() - px(10) + 1, px(20), px(20))
        first = QRect(drawing.right() + px(12), body.top(), 0, body.height() // 2)
        first.setRight(body.right())
        second = first.translated(0, first.height())
        # As it is drawn: a time may hold narrower blanks.
        width = QFontMetrics(quiet).horizontalAdvance(_one_line(row.aside)) + 1 if row.aside else 0
        aside = QRect(first.right() - width + 1, first.top(), width, first.height())
        first.setRight(aside.left() - (px(12) if width else 1))
        spot = QStyle.visualRect(direction, rect, drawing)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(spot, icon_pixmap(row.icon_name, row.icon_role, spot.width(), ratio))
        for place, text, line_font, color in (
            (first, row.title, font, "text"),
            (aside, row.aside, quiet, "quiet"),
            (second, row.second, quiet, "quiet"),
        ):
            painter.setFont(line_font)
            painter.setPen(current_theme().color("text" if color == "text" else "quiet"))
            _draw_line(painter, QStyle.visualRect(direction, rect, place), text, direction)
        painter.restore()


def _fill(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    theme = current_theme()
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.color("accent_soft"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.color("hover"))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _draw_line(painter: QPainter, spot: QRect, text: str, direction: Qt.LayoutDirection) -> None:
    shown = painter.fontMetrics().elidedText(_one_line(text), Qt.TextElideMode.ElideRight, spot.width())
    side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
    flags = side | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(spot, int(flags.value | Qt.TextFlag.TextSingleLine.value), shown)
