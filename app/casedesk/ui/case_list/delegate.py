"""Painting of one case in the list: title and marks above, a quiet line below."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casedesk.domain.case import CaseSummary
from casedesk.ui.case_list.model import EDITS_ROLE, SUMMARY_ROLE
from casedesk.ui.case_list.words import second_line
from casedesk.ui.icons import icon_pixmap
from casedesk.ui.palette import ColorName
from casedesk.ui.theme import current_theme, px

_Index = QModelIndex | QPersistentModelIndex


class CaseDelegate(QStyledItemDelegate):
    """Two lines a row, of one fixed height, so that very long lists need no measuring."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of every row."""
        return QSize(px(160), current_theme().metrics.list_row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint background, title with padlock and edit mark, and the second line."""
        row = index.data(SUMMARY_ROLE)
        if not isinstance(row, CaseSummary):
            return
        painter.save()
        self._paint_background(painter, option)
        rect: QRect = option.rect
        body = rect.adjusted(px(12), px(4), -px(12), -px(4))
        top = QRect(body.left(), body.top(), body.width(), body.height() // 2)
        bottom = QRect(body.left(), top.bottom() + 1, body.width(), body.height() - top.height())
        top = self._paint_marks(painter, option, top, row, int(index.data(EDITS_ROLE) or 0))
        font: QFont = option.font
        _text(painter, _mirrored(option, top), row.title, font, "quiet" if row.is_closed else "text")
        quiet = QFont(font)
        quiet.setPixelSize(current_theme().metrics.quiet_font_px)
        if row.participant_count:
            bottom = self._paint_count(painter, option, bottom, row.participant_count, quiet)
        _text(painter, _mirrored(option, bottom), second_line(row), quiet, "quiet")
        painter.restore()

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = current_theme()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
            edge = QRect(rect.left(), rect.top(), px(3), rect.height())
            painter.fillRect(_mirrored(option, edge), theme.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))

    def _paint_marks(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, row: CaseSummary, edits: int
    ) -> QRect:
        """Paint padlock, check mark and edit count; return what is left of the line for the title."""
        size = px(16)
        left, right = line.left(), line.right()
        marks: list[tuple[str, ColorName]] = []
        if row.is_private:
            marks.append(("lock", "private"))
        if row.is_closed:
            marks.append(("check", "quiet"))
        for name, role in marks:
            spot = QRect(left, line.center().y() - size // 2 + 1, size, size)
            _icon(painter, _mirrored(option, spot), name, role)
            left += size + px(4)
        if edits:
            words = f"•{edits}"
            width = QFontMetrics(option.font).horizontalAdvance(words) + px(12)
            spot = QRect(right - width + 1, line.top() + px(1), width, line.height() - px(1))
            _pill(painter, _mirrored(option, spot), words, option.font)
            right -= width + px(6)
        return QRect(left, line.top(), right - left + 1, line.height())

    def _paint_count(
        self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, count: int, font: QFont
    ) -> QRect:
        """Paint how many participants there are; return what is left of the line."""
        words = QLocale().toString(count)
        width, size = QFontMetrics(font).horizontalAdvance(words) + 1, px(14)
        number = QRect(line.right() - width + 1, line.top(), width, line.height())
        spot = QRect(number.left() - size - px(3), line.center().y() - size // 2 + 1, size, size)
        _text(painter, _mirrored(option, number), words, font, "quiet")
        _icon(painter, _mirrored(option, spot), "people", "quiet")
        return QRect(line.left(), line.top(), spot.left() - px(6) - line.left(), line.height())


def _mirrored(option: QStyleOptionViewItem, spot: QRect) -> QRect:
    """Return where a place counted from the left lies in the direction of reading."""
    return QStyle.visualRect(option.direction, option.rect, spot)


def _icon(painter: QPainter, spot: QRect, name: str, role: ColorName) -> None:
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(spot, icon_pixmap(name, role, spot.width(), ratio))


def _pill(painter: QPainter, spot: QRect, words: str, font: QFont) -> None:
    theme = current_theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("changed_soft"))
    painter.drawRoundedRect(spot, spot.height() / 2, spot.height() / 2)
    painter.setFont(font)
    painter.setPen(theme.color("changed"))
    painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), words)


def _text(painter: QPainter, spot: QRect, text: str, font: QFont, role: ColorName) -> None:
    color: QColor = current_theme().color(role)
    line = " ".join(text.split())
    shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, spot.width())
    painter.setFont(font)
    painter.setPen(color)
    alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(spot, int(alignment | Qt.TextFlag.TextSingleLine), shown)
