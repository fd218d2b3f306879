"""The painter of the grid: cells that look like fields, as cheap as text."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from casedesk.domain.custom_field import TICKED, FieldKind
from casedesk.ui.custom_field_grid import cell_layout
from casedesk.ui.custom_field_grid.cells import Column
from casedesk.ui.custom_field_grid.drawing import (
    centred,
    draw_box,
    draw_icon,
    draw_lines,
    draw_ring,
    draw_text,
    draw_tick,
    fill,
    quiet_font,
    without_end,
)
from casedesk.ui.custom_field_grid.fields import Field, Group
from casedesk.ui.custom_field_grid.line_ends import shown_lines
from casedesk.ui.custom_field_grid.model import CustomFieldModel
from casedesk.ui.custom_field_grid.words import (
    heading_of,
    hidden_words,
    label_of,
    one_line,
    presentable,
    short_mark,
    shown_value,
)
from casedesk.ui.theme import px

Index = QModelIndex | QPersistentModelIndex

_TRAILING_ICONS = {FieldKind.SELECT: "chevron-down", FieldKind.DATE: "calendar"}
_MOST_PAINTED_CHARACTERS = 4_000


class FieldPainter(QStyledItemDelegate):
    """Paints headings, labels, fields and change marks. It makes no editors: the grid lays its own on top."""

    def __init__(self, model: CustomFieldModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        line = self._model.sheet.lines[index.row()]
        painter.save()
        painter.setClipRect(option.rect)
        painter.setLayoutDirection(option.direction)
        if isinstance(line, Group):
            self._paint_heading(painter, option, line, index.row())
        else:
            match Column(index.column()):
                case Column.LABEL:
                    self._paint_label(painter, option, line)
                case Column.VALUE:
                    self._paint_value(painter, option, line)
                case Column.CHANGE:
                    self._paint_change(painter, option, line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of a field of one line; the view sets the heights of others itself."""
        return QSize(option.rect.width(), cell_layout.row_height())

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show the whole text where some of it is hidden, and what the marks mean."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        line = self._model.sheet.lines[index.row()]
        if isinstance(line, Field) and self._is_on_reset(event.pos(), index, line):
            QToolTip.showText(event.globalPos(), self.tr("Reset"), view)
        elif isinstance(line, Field) and self._needs_tooltip(line, index):
            QToolTip.showText(event.globalPos(), str(index.data(Qt.ItemDataRole.ToolTipRole)), view)
        else:
            QToolTip.hideText()
        return True

    def _is_on_reset(self, point: QPoint, index: Index, field: Field) -> bool:
        if index.column() != Column.CHANGE or not self._model.sheet.was(field):
            return False
        cell = self._view.visualRect(index)
        return cell_layout.reset_rect(cell, self._view.layoutDirection()).contains(point)

    def _needs_tooltip(self, field: Field, index: Index) -> bool:
        if index.column() == Column.VALUE and (self._model.sheet.marks(field) or "\n" in str(index.data())):
            return True
        cell = self._view.visualRect(index)
        room = cell.width() - (px(56) if index.column() != Column.LABEL else px(12))
        return self._view.fontMetrics().horizontalAdvance(str(index.data())) > room

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, group: Group, row: int) -> None:
        # Each of the row's three cells paints its part of the whole, so that any of them can be repainted.
        model = self._model
        first = self._view.visualRect(model.index(row, Column.LABEL))
        whole = first.united(self._view.visualRect(model.index(row, Column.CHANGE)))
        is_folded = model.sheet.is_folded(group)
        edge = px(16)
        chevron = QRect(whole.left() + px(4), whole.center().y() - edge // 2 + 1, edge, edge)
        closed = "chevron-left" if option.direction == Qt.LayoutDirection.RightToLeft else "chevron-right"
        draw_icon(
            painter,
            QStyle.visualRect(option.direction, whole, chevron),
            closed if is_folded else "chevron-down",
            "quiet",
        )
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        room = QStyle.visualRect(option.direction, whole, whole.adjusted(px(24), 0, -px(8), 0))
        used = draw_text(painter, room, heading_of(group), font, "text")
        if is_folded:
            changed = model.sheet.changed_count(group)
            words = hidden_words(len(group.fields), changed)
            rest = room.adjusted(used + px(12), 0, 0, 0)
            draw_text(
                painter,
                QStyle.visualRect(option.direction, room, rest),
                words,
                quiet_font(option.font),
                "changed" if changed else "quiet",
            )
        if self._view.hasFocus() and self._view.currentIndex().row() == row:
            draw_ring(painter, whole.adjusted(0, px(3), 0, -px(3)))

    def _paint_label(self, painter: QPainter, option: QStyleOptionViewItem, field: Field) -> None:
        room = QRect(option.rect.left(), option.rect.top(), option.rect.width(), cell_layout.row_height())
        room = without_end(room, px(10), option.direction)
        label = label_of(field)
        if option.fontMetrics.horizontalAdvance(label) <= room.width():
            draw_text(painter, room, label, option.font, "quiet")
        else:
            # Names of two lines are common, and a row has just the room for them.
            draw_lines(painter, room, label, option.font, "quiet")

    def _paint_value(self, painter: QPainter, option: QStyleOptionViewItem, field: Field) -> None:
        can_edit = self._model.can_edit(field)
        box = cell_layout.field_rect(option.rect)
        if field.kind is FieldKind.CHECK_BOX and not field.is_vanished:
            self._paint_tick(painter, option, field)
        else:
            is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            draw_box(painter, box, can_edit=can_edit, is_hovered=is_hovered)
            self._paint_text(painter, option, field, box)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, box)

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, field: Field, box: QRect) -> None:
        room = cell_layout.text_rect(box)
        icon_name = _TRAILING_ICONS.get(field.kind, "")
        if icon_name and self._model.can_edit(field):
            square = cell_layout.trailing_rect(box, option.direction)
            draw_icon(painter, centred(square, px(16)), icon_name, "quiet")
            room = without_end(room, square.width() - px(6), option.direction)
        text = self._model.sheet.text_of(field)
        room = self._paint_marks(painter, option, field, room)
        if not text:
            is_open = self._model.can_edit(field)
            draw_text(painter, room, self.tr("empty") if is_open else "–", option.font, "quiet")
        elif field.is_area:
            area = cell_layout.area_text_rect(box)
            area.setLeft(room.left())
            area.setRight(room.right())
            draw_lines(painter, area, presentable(shown_lines(text)), option.font, "text")
        else:
            shown = one_line(shown_value(field, text[:_MOST_PAINTED_CHARACTERS]))
            draw_text(painter, room, shown, option.font, "text")

    def _paint_marks(
        self, painter: QPainter, option: QStyleOptionViewItem, field: Field, room: QRect
    ) -> QRect:
        marks = self._model.sheet.marks(field)
        if not marks:
            return room
        edge = px(16)
        font = quiet_font(option.font)
        words = short_mark(marks[0])
        words_width = QFontMetrics(font).horizontalAdvance(words)
        value_width = option.fontMetrics.horizontalAdvance(self._model.sheet.text_of(field)[:200])
        top = room.top() + (min(room.height(), cell_layout.row_height() - px(4)) - edge) // 2
        # The words give way to the value; the drawing stays, and the tooltip has the whole sentence.
        fits = value_width + words_width + edge + px(16) <= room.width()
        taken = edge + (words_width + px(4) if fits else 0)
        spot = QRect(room.right() + 1 - taken, top, edge, edge)
        draw_icon(painter, QStyle.visualRect(option.direction, room, spot), "warning", "changed")
        if fits:
            tail = QRect(spot.right() + 1 + px(4), top, words_width + 1, edge)
            draw_text(painter, QStyle.visualRect(option.direction, room, tail), words, font, "changed")
        return without_end(room, taken + px(8), option.direction)

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, field: Field) -> None:
        text = self._model.sheet.text_of(field)
        box = cell_layout.field_rect(option.rect)
        square = cell_layout.tick_rect(box, option.direction)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        draw_tick(
            painter, square, text == TICKED, can_edit=self._model.can_edit(field), is_hovered=is_hovered
        )
        room = box.adjusted(px(4) + square.width() + px(8), 0, -px(8), 0)
        room = QStyle.visualRect(option.direction, box, room)
        room = self._paint_marks(painter, option, field, room)
        shown = text if text != TICKED else ""
        draw_text(painter, room, one_line(shown), option.font, "text")

    def _paint_change(self, painter: QPainter, option: QStyleOptionViewItem, field: Field) -> None:
        was = self._model.sheet.was(field)
        if not was:
            return
        cell = option.rect
        line = QRect(cell.left(), cell.top(), cell.width(), cell_layout.row_height())
        dot = QRect(cell.left() + px(10), line.center().y() - px(8) + 1, px(16), px(16))
        draw_icon(painter, QStyle.visualRect(option.direction, cell, dot), "dot", "changed")
        square = cell_layout.reset_rect(cell, option.direction)
        room = line.adjusted(px(30), 0, -(square.width() + px(6)), 0)
        room = QStyle.visualRect(option.direction, line, room)
        draw_text(painter, room, was, quiet_font(option.font), "changed")
        if not self._model.can_edit(field):
            return
        if option.state & QStyle.StateFlag.State_MouseOver:
            fill(painter, square, "hover")
        draw_icon(painter, centred(square, px(16)), "reset", "changed")
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, square)
