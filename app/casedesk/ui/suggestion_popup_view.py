"""The list that shows rows of people, and the painter of one row."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from casedesk.ui.icons import icon_pixmap
from casedesk.ui.palette import ColorName
from casedesk.ui.suggestion_popup_rows import ROW_ROLE, Badge, Row, RowAction, RowKey, RowModel
from casedesk.ui.theme import current_theme, px

_Index = QModelIndex | QPersistentModelIndex
_FRAME_PX = 4
_ACTION_ICONS: dict[RowAction, str] = {RowAction.REMOVE: "close", RowAction.RESTORE: "reset"}


class RowDelegate(QStyledItemDelegate):
    """Paints one row: icon, title, detail, padlock, badges, button.

    Signals:
        action_requested: The button of a row was clicked; carries the row's key.
    """

    action_requested = Signal(object)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Every row is as high as a control."""
        return QSize(px(120), current_theme().metrics.control_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row at `index`."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option)
        _RowPainter(painter, option).paint(row)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Take clicks on the button of a row."""
        row = index.data(ROW_ROLE)
        is_on_button = (
            isinstance(row, Row)
            and row.action is not None
            and isinstance(event, QMouseEvent)
            and action_rect(option).contains(event.position().toPoint())
        )
        if is_on_button and event.type() == QEvent.Type.MouseButtonRelease:
            self.action_requested.emit(row.key)
            return True
        return super().editorEvent(event, model, option, index)


def action_rect(option: QStyleOptionViewItem) -> QRect:
    """Return where the button of a row is."""
    edge = option.rect.height()
    rect = QRect(option.rect.right() + 1 - edge, option.rect.top(), edge, edge)
    return QStyle.visualRect(option.direction, option.rect, rect)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    theme = current_theme()
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    ground = option.rect.adjusted(px(2), px(1), -px(2), -px(1))
    if is_chosen or is_hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft" if is_chosen else "hover"))
        painter.drawRoundedRect(ground, px(4), px(4))
    # The list that has the keyboard wears the ring; the row needs one only where it is not chosen.
    if has_focus and not is_chosen:
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), px(4), px(4))


class _RowPainter:
    """Walks along a row, from both ends towards the text, in left-to-right coordinates."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._option = option
        self._left = option.rect.left() + px(8)
        self._right = option.rect.right() - px(8)
        self._quiet = QFont(option.font)
        self._quiet.setPixelSize(current_theme().metrics.quiet_font_px)

    def paint(self, row: Row) -> None:
        """Draw everything; the text gets what the rest leaves."""
        self._left_icon(row.icon, "disabled" if row.is_faded else "quiet", px(18))
        self._left += px(8)
        if row.action:
            self._action(row.action)
        for badge in reversed(row.badges):
            self._badge(badge)
        self._texts(row)

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, rect)

    def _icon(self, name: str, color: ColorName, rect: QRect) -> None:
        ratio = self._painter.device().devicePixelRatioF()
        place = self._visual(rect)
        self._painter.drawPixmap(place.topLeft(), icon_pixmap(name, color, rect.width(), ratio))

    def _left_icon(self, name: str, color: ColorName, size: int) -> None:
        top = self._option.rect.center().y() + 1 - size // 2
        self._icon(name, color, QRect(self._left, top, size, size))
        self._left += size

    def _action(self, action: RowAction) -> None:
        size = px(16)
        edge = self._option.rect.height()
        middle = QPoint(self._option.rect.right() + 1 - edge // 2, self._option.rect.center().y() + 1)
        self._icon(
            _ACTION_ICONS[action], "quiet", QRect(middle.x() - size // 2, middle.y() - size // 2, size, size)
        )
        self._right = self._option.rect.right() - edge

    def _badge(self, badge: Badge) -> None:
        theme = current_theme()
        width = QFontMetrics(self._quiet).horizontalAdvance(badge.text) + px(12)
        height = px(20)
        top = self._option.rect.center().y() + 1 - height // 2
        rect = self._visual(QRect(self._right - width, top, width, height))
        if badge.background:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(theme.color(badge.background))
            self._painter.drawRoundedRect(rect, px(4), px(4))
        self._painter.setFont(self._quiet)
        self._painter.setPen(theme.color(badge.color))
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, badge.text)
        self._right -= width + px(4)

    def _texts(self, row: Row) -> None:
        lock = px(16) + px(6) if row.private_word else 0
        room = max(0, self._right - self._left - px(8) - lock)
        title_font = QFont(self._option.font)
        title_font.setStrikeOut(row.is_struck)
        title_width = QFontMetrics(title_font).horizontalAdvance(row.title) + 1
        # A long company never squeezes the name below two thirds of the line.
        title_room = min(title_width, room if not row.detail else max(room * 2 // 3, room - px(60)))
        self._text(row.title, title_font, "quiet" if row.is_faded else "text", title_room)
        if row.private_word:
            self._left += px(6)
            self._left_icon("lock", "private", px(16))
        self._left += px(8)
        if row.detail and self._right - self._left > px(24):
            detail_font = QFont(self._quiet)
            detail_font.setStrikeOut(row.is_struck)
            self._text(row.detail, detail_font, "quiet", self._right - self._left - px(8))

    def _text(self, text: str, font: QFont, color: ColorName, width: int) -> None:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, width)
        width = min(width, QFontMetrics(font).horizontalAdvance(shown) + 1)
        rect = self._visual(QRect(self._left, self._option.rect.top(), width, self._option.rect.height()))
        self._painter.setFont(font)
        self._painter.setPen(current_theme().color(color))
        # Portal text can begin in either direction; it stands on the side where the line begins.
        is_mirrored = self._option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._painter.drawText(rect, flags | int(Qt.TextFlag.TextSingleLine), shown)
        self._left += width


class RowList(QListView):
    """A list of rows that is as high as its content, up to a limit, and then scrolls.

    Signals:
        removal_requested: Delete was pressed on rows, or the button of a row clicked; carries the keys.
        restore_requested: A crossed-out row shall be kept after all; carries its key.
    """

    removal_requested = Signal(object)
    restore_requested = Signal(object)

    def __init__(self, visible_rows: int = 7, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visible_rows = visible_rows
        self._empty_text = ""
        self.row_model = RowModel(self)
        self.row_delegate = RowDelegate(self)
        self.setModel(self.row_model)
        self.setItemDelegate(self.row_delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("framed", True)
        self.setMouseTracking(True)
        self.row_delegate.action_requested.connect(self._on_row_delegate_action_requested)
        self._fit_height()

    def set_rows(self, rows: Sequence[Row], empty_text: str) -> None:
        """Show rows, or a sentence where there are none."""
        if empty_text != self._empty_text:
            self._empty_text = empty_text
            self.viewport().update()
        self.row_model.set_rows(rows)
        self._fit_height()

    def chosen_rows(self) -> tuple[Row, ...]:
        """Return the selected rows; the current one where none is selected."""
        places = sorted(index.row() for index in self.selectedIndexes())
        if not places and self.currentIndex().isValid():
            places = [self.currentIndex().row()]
        return tuple(self.row_model.rows[place] for place in places)

    def remove_chosen(self) -> None:
        """Ask to remove the chosen rows, and go on to the next that can be removed."""
        keys = tuple(row.key for row in self.chosen_rows() if row.action is RowAction.REMOVE)
        if keys:
            following = self._key_after(keys)
            self.removal_requested.emit(keys)
            self.choose(following)

    def restore_chosen(self) -> None:
        """Ask to keep the chosen rows that are about to go."""
        for row in self.chosen_rows():
            if row.action is RowAction.RESTORE:
                self.restore_requested.emit(row.key)

    def choose(self, key: RowKey | None) -> None:
        """Select the row with this key, if there is one."""
        place = self.row_model.rows.place_of(key)
        if place is not None:
            self.setCurrentIndex(self.row_model.index(place))

    def _key_after(self, keys: tuple[RowKey, ...]) -> RowKey | None:
        rows, going = self.row_model.rows, set(keys)
        last = max(place for place, key in enumerate(rows.keys) if key in going)
        places = (*range(last + 1, len(rows)), *reversed(range(last)))
        others = (place for place in places if rows.keys[place] not in going)
        return next((rows.keys[place] for place in others if rows[place].action is RowAction.REMOVE), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete; keep a row that is about to go with Space or Enter."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_chosen()
        elif event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.restore_chosen()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a row when the keyboard comes here, so that it is seen what Delete would remove."""
        super().focusInEvent(event)
        keyboard = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if event.reason() in keyboard and not self.selectedIndexes() and self.row_model.rows:
            place = max(0, self.currentIndex().row())
            self.setCurrentIndex(self.row_model.index(place))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say in words that there is nothing."""
        super().paintEvent(event)
        if self.row_model.rows or not self._empty_text:
            return
        painter = QPainter(self.viewport())
        painter.setPen(current_theme().color("quiet"))
        rect = self.viewport().rect().adjusted(px(8), 0, -px(8), 0)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), self._empty_text)
        painter.end()

    def _fit_height(self) -> None:
        count = max(1, min(self._visible_rows, len(self.row_model.rows)))
        wanted = count * current_theme().metrics.control_height + _FRAME_PX
        if wanted != self.height() or wanted != self.minimumHeight():
            self.setFixedHeight(wanted)

    @Slot(object)
    def _on_row_delegate_action_requested(self, key: RowKey) -> None:
        place = self.row_model.rows.place_of(key)
        if place is None:
            return
        if self.row_model.rows[place].action is RowAction.REMOVE:
            self.removal_requested.emit((key,))
        else:
            self.restore_requested.emit(key)
