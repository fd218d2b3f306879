"""What keys and the mouse mean on a line of the grid."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from casedesk.domain.custom_field import FieldKind
from casedesk.ui.custom_field_grid import cell_layout
from casedesk.ui.custom_field_grid.cells import Column
from casedesk.ui.custom_field_grid.fields import Field, Group
from casedesk.ui.custom_field_grid.model import CustomFieldModel
from casedesk.ui.custom_field_grid.opening import Manner, Opening
from casedesk.ui.custom_field_grid.sheet import Line
from casedesk.ui.theme import px

Act = Literal["edit", "toggle", "clear", "reset", "copy", "fold", "unfold", "turn"]
"""`toggle` ticks or unticks; `turn` folds what is open and opens what is folded."""

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_FOLDING: dict[int, Act] = {Qt.Key.Key_Left: "fold", Qt.Key.Key_Right: "unfold"}
_FOLDING_MIRRORED: dict[int, Act] = {Qt.Key.Key_Left: "unfold", Qt.Key.Key_Right: "fold"}
_POP_UP_KINDS = {FieldKind.SELECT, FieldKind.DATE}
_NO_TEXT = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class Gesture(Struct, frozen=True):
    """What the user wants to do with a line.

    Attributes:
        opening: With `edit` only.
    """

    act: Act
    line: Line
    opening: Opening | None = None


def key_gesture(
    event: QKeyEvent, model: CustomFieldModel, index: QModelIndex, *, is_mirrored: bool
) -> Gesture | None:
    """Return what a key means on the current cell, None where it only moves or means nothing."""
    if not index.isValid():
        return None
    line = model.sheet.lines[index.row()]
    if isinstance(line, Group):
        act = _heading_act(event, is_mirrored=is_mirrored)
        return Gesture(act, line) if act else None
    if event.matches(QKeySequence.StandardKey.Copy):
        return Gesture("copy", line)
    if index.column() == Column.CHANGE:
        is_press = event.key() in _ENTER or event.key() == Qt.Key.Key_Space
        return Gesture("reset", line) if is_press else None
    return _field_gesture(event, line)


def mouse_gesture(
    line: Line, column: Column, cell: QRect, point: QPoint, *, direction: Qt.LayoutDirection
) -> Gesture | None:
    """Return what a press of the left button means, None where it only goes to the line."""
    if isinstance(line, Group):
        return Gesture("turn", line)
    if column is Column.CHANGE:
        is_on_reset = cell_layout.reset_rect(cell, direction).contains(point)
        return Gesture("reset", line) if is_on_reset else None
    if column is Column.LABEL:
        return None
    box = cell_layout.field_rect(cell)
    if line.kind is FieldKind.CHECK_BOX and line.is_editable:
        slack = px(6)
        square = cell_layout.tick_rect(box, direction).adjusted(-slack, -slack, slack, slack)
        return Gesture("toggle", line) if square.contains(point) else None
    is_on_arrow = line.kind in _POP_UP_KINDS and cell_layout.trailing_rect(box, direction).contains(point)
    manner = Manner.POP_UP if is_on_arrow or line.kind is FieldKind.SELECT else Manner.CLICK
    return Gesture("edit", line, Opening(manner, point=point))


def _heading_act(event: QKeyEvent, *, is_mirrored: bool) -> Act | None:
    if event.key() in _ENTER or event.key() == Qt.Key.Key_Space:
        return "turn"
    return (_FOLDING_MIRRORED if is_mirrored else _FOLDING).get(event.key())


def _field_gesture(event: QKeyEvent, field: Field) -> Gesture | None:
    is_tick = field.kind is FieldKind.CHECK_BOX
    is_popped = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
    if is_tick and (event.key() in _ENTER or event.key() == Qt.Key.Key_Space):
        return Gesture("toggle", field)
    if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
        return Gesture("clear", field)
    if is_popped or event.key() == Qt.Key.Key_F4:
        return Gesture("edit", field, Opening(Manner.POP_UP))
    # A blank would replace the whole text, which nobody means who presses the largest key.
    if event.key() in {*_ENTER, Qt.Key.Key_F2, Qt.Key.Key_Space}:
        manner = Manner.POP_UP if field.kind is FieldKind.SELECT else Manner.KEY
        return Gesture("edit", field, Opening(manner))
    is_text = event.text().isprintable() and event.text() and not event.modifiers() & _NO_TEXT
    if (is_text and not is_tick) or event.matches(QKeySequence.StandardKey.Paste):
        return Gesture("edit", field, Opening(Manner.TYPING, typed=event))
    return None
