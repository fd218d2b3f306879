"""The table of the grid: rows of their own heights, moved through by keyboard and mouse."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from casedesk.domain.ids import FieldId
from casedesk.ui.custom_field_grid import cell_layout
from casedesk.ui.custom_field_grid.cells import Column
from casedesk.ui.custom_field_grid.fields import Field, Group
from casedesk.ui.custom_field_grid.gestures import Gesture, key_gesture, mouse_gesture
from casedesk.ui.custom_field_grid.model import CustomFieldModel
from casedesk.ui.custom_field_grid.opening import Manner, Opening
from casedesk.ui.custom_field_grid.painting import FieldPainter
from casedesk.ui.custom_field_grid.row_heights import RowHeights

Index = QModelIndex | QPersistentModelIndex
CursorAction = QAbstractItemView.CursorAction

_SIDEWAYS = {CursorAction.MoveLeft: Column.VALUE, CursorAction.MoveRight: Column.CHANGE}
_MIRRORED = {
    CursorAction.MoveLeft: CursorAction.MoveRight,
    CursorAction.MoveRight: CursorAction.MoveLeft,
}

_BARE = "QTableView#customFields, QTableView#customFields:focus { border: 0; background: transparent; }"


class CustomFieldTable(QTableView):
    """Shows the model and tells what the user wants to do with a line; changes nothing itself.

    Signals:
        gesture_made: A `Gesture`.
        geometry_changed: Rows stand elsewhere, or have other heights.
    """

    gesture_made = Signal(object)
    geometry_changed = Signal()

    def __init__(self, model: CustomFieldModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._heights = RowHeights(model.sheet, self.verticalHeader())
        self._kept: tuple[type[Field | Group], FieldId | None] | None = None
        # What assistive technology selects is acted upon when its call is over.
        self._settling = QTimer(self, interval=0, singleShot=True)
        self._settling.timeout.connect(self._on_settling_timeout)
        self.setObjectName("customFields")
        self.setAccessibleName(self.tr("Custom fields"))
        # The ring goes round the cell that has the keyboard, not round the table.
        self.setStyleSheet(_BARE)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(FieldPainter(model, self))
        self.setModel(model)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        # Without it nothing is painted as hovered.
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(cell_layout.row_height())
        model.modelAboutToBeReset.connect(self._on_model_about_to_be_reset)
        model.rowsRemoved.connect(self.geometry_changed)
        self.verticalScrollBar().valueChanged.connect(self.geometry_changed)

    def current_row(self) -> int | None:
        """Return the row that the keyboard is in."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def go_to(self, row: int, column: Column = Column.VALUE) -> None:
        """Make a cell the current one and bring it into view; a heading is one cell."""
        line = self._model.sheet.lines[row]
        index = self._model.index(row, Column.LABEL if isinstance(line, Group) else column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)

    # Rows and columns

    def reset(self) -> None:
        """Fit the new rows, and go back to the line that the keyboard was in."""
        super().reset()
        self._fit(0, self._model.rowCount() - 1)
        kind, key = self._kept or (None, None)
        row = self._model.sheet.row_of_heading(key) if kind is Group else None
        if kind is Field and key is not None:
            row = self._model.sheet.row_of(key)
        if row is not None:
            self.go_to(row)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """Fit the rows that came."""
        super().rowsInserted(parent, start, end)
        self._fit(start, end)

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        """Fit the rows whose text may have more lines now."""
        super().dataChanged(top_left, bottom_right, list(roles))
        if not roles:
            self._fit(top_left.row(), bottom_right.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out; lines of long texts wrap elsewhere then."""
        super().resizeEvent(event)
        self._share_width()
        # The new widths can take a scroll bar away or bring one, while the columns are still being set.
        self._share_width()
        self.geometry_changed.emit()

    def _share_width(self) -> None:
        widths = cell_layout.column_widths(self.viewport().width())
        # Until the first time the columns have Qt's own widths, which never are these.
        if widths != tuple(self.columnWidth(column) for column in Column):
            for column, width in zip(Column, widths, strict=True):
                self.setColumnWidth(column, width)
            self._heights.measure_anew(widths[Column.VALUE])
            self._fit(0, self._model.rowCount() - 1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and self.model() is not None:
            self.verticalHeader().setDefaultSectionSize(cell_layout.row_height())
            self._heights.measure_anew(self.columnWidth(Column.VALUE))
            self._fit(0, self._model.rowCount() - 1)

    def _fit(self, first: int, last: int) -> None:
        self._heights.fit(first, last, self.fontMetrics())
        self.updateGeometries()
        self.viewport().update()
        self.geometry_changed.emit()

    @Slot()
    def _on_model_about_to_be_reset(self) -> None:
        row = self.current_row()
        if row is None or row >= len(self._model.sheet.lines):
            return
        line = self._model.sheet.lines[row]
        self._kept = (Field, line.id) if isinstance(line, Field) else (Group, line.key)

    # Gestures

    def moveCursor(self, action: CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move by lines, and between a value and its change mark."""
        row = self.current_row()
        if row is None:
            return self._model.index(0, Column.LABEL)
        if action in _SIDEWAYS:
            action = _MIRRORED[action] if self.isRightToLeft() else action
            return _cell(self._model, row, _SIDEWAYS[action])
        # A page keeps one line of the last one in view.
        page = max(1, self.viewport().height() // cell_layout.row_height() - 1)
        last = self._model.rowCount() - 1
        target = min(max(_target_row(row, action, page=page, last=last), 0), last)
        return _cell(self._model, target, Column(self.currentIndex().column()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn keys into gestures; what is none moves the cursor."""
        index = self.currentIndex()
        gesture = key_gesture(event, self._model, index, is_mirrored=self.isRightToLeft())
        if gesture is None:
            super().keyPressEvent(event)
        else:
            event.accept()
            self.gesture_made.emit(gesture)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Begin to edit with what an input method composes."""
        row = self.current_row()
        line = self._model.sheet.lines[row] if row is not None else None
        if isinstance(line, Field) and (event.preeditString() or event.commitString()):
            self.gesture_made.emit(Gesture("edit", line, Opening(Manner.TYPING, typed=event)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the line under the mouse, and do what was pressed there."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            super().mousePressEvent(event)
            return
        line = self._model.sheet.lines[index.row()]
        column = _cell(self._model, index.row(), Column(index.column())).column()
        self.go_to(index.row(), Column(column))
        if event.button() == Qt.MouseButton.LeftButton:
            cell, point = self.visualRect(index), event.position().toPoint()
            direction = self.layoutDirection()
            gesture = mouse_gesture(line, Column(index.column()), cell, point, direction=direction)
            if gesture is not None:
                self.gesture_made.emit(gesture)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take two quick presses for two presses."""
        self.mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a line to begin with, unless a press is about to choose one."""
        super().focusInEvent(event)
        # Going to the first line for a moment would scroll the form away under the mouse.
        is_pressed = event.reason() == Qt.FocusReason.MouseFocusReason
        if not is_pressed and self.current_row() is None and self._model.rowCount():
            self.go_to(0)

    def selectionCommand(
        self, _index: Index, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select nothing by key or mouse: the current cell is all there is."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Take a selection for the wish to go there: only assistive technology makes one."""
        super().selectionChanged(selected, deselected)
        if not selected.isEmpty():
            self._settling.start()

    @Slot()
    def _on_settling_timeout(self) -> None:
        chosen = self.selectedIndexes()
        if not chosen:
            return
        row, column = chosen[0].row(), Column(chosen[0].column())
        self.clearSelection()
        self.go_to(row, column)
        line = self._model.sheet.lines[row]
        if isinstance(line, Field) and column is Column.VALUE:
            self.gesture_made.emit(Gesture("edit", line, Opening(Manner.STEP)))


def _cell(model: CustomFieldModel, row: int, column: Column) -> QModelIndex:
    """Return where the keyboard may stand in a row: a heading is one cell, a mark is there after a change."""
    line = model.sheet.lines[row]
    if isinstance(line, Group):
        return model.index(row, Column.LABEL)
    has_change = column is Column.CHANGE and bool(model.sheet.was(line))
    return model.index(row, Column.CHANGE if has_change else Column.VALUE)


def _target_row(row: int, action: CursorAction, *, page: int, last: int) -> int:
    match action:
        case CursorAction.MoveUp:
            return row - 1
        case CursorAction.MoveDown:
            return row + 1
        case CursorAction.MovePageUp:
            return row - page
        case CursorAction.MovePageDown:
            return row + page
        case CursorAction.MoveHome:
            return 0
        case CursorAction.MoveEnd:
            return last
        case _:
            return row
