"""What a cell shows, says and holds, role by role."""

from enum import IntEnum

from PySide6.QtCore import Qt

from casedesk.domain.custom_field import TICKED, FieldKind
from casedesk.ui.custom_field_grid.fields import Field, Group
from casedesk.ui.custom_field_grid.sheet import Sheet
from casedesk.ui.custom_field_grid.words import (
    heading_of,
    label_of,
    long_mark,
    presentable,
    shown_value,
    spoken_heading,
    spoken_value,
)
from casedesk.ui.primitives.text import plain_tooltip

_LONGEST_TOOLTIP = 2_000


class Column(IntEnum):
    """What stands where."""

    LABEL = 0
    VALUE = 1
    CHANGE = 2


def heading_cell(sheet: Sheet, group: Group, role: int) -> object:
    """Return what a heading has for a role."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return heading_of(group)
        case Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(heading_of(group))
        case Qt.ItemDataRole.AccessibleTextRole:
            return spoken_heading(
                group, is_folded=sheet.is_folded(group), changed_count=sheet.changed_count(group)
            )
        case _:
            return None


def field_cell(sheet: Sheet, field: Field, column: Column, role: int) -> object:
    """Return what a column of a field has for a role."""
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return _shown(sheet, field, column)
        case Qt.ItemDataRole.EditRole if column is Column.VALUE:
            return presentable(sheet.text_of(field))
        case Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(_explained(sheet, field, column))
        case Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(sheet, field, column)
        case Qt.ItemDataRole.CheckStateRole if column is Column.VALUE:
            return _check_state(sheet, field)
        case _:
            return None


def _shown(sheet: Sheet, field: Field, column: Column) -> str:
    match column:
        case Column.LABEL:
            return label_of(field)
        case Column.VALUE:
            return shown_value(field, sheet.text_of(field))
        case Column.CHANGE:
            return sheet.was(field)


def _spoken(sheet: Sheet, field: Field, column: Column) -> str:
    if column is not Column.VALUE:
        return _shown(sheet, field, column)
    return spoken_value(field, sheet.text_of(field), was=sheet.was(field), marks=sheet.marks(field))


def _explained(sheet: Sheet, field: Field, column: Column) -> str:
    if column is not Column.VALUE:
        return _shown(sheet, field, column)
    text = presentable(sheet.text_of(field))
    if len(text) > _LONGEST_TOOLTIP:
        text = text[:_LONGEST_TOOLTIP] + "…"
    return "\n\n".join(filter(None, (text, *map(long_mark, sheet.marks(field)))))


def _check_state(sheet: Sheet, field: Field) -> Qt.CheckState | None:
    if field.kind is not FieldKind.CHECK_BOX:
        return None
    text = sheet.text_of(field)
    if not text:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if text == TICKED else Qt.CheckState.PartiallyChecked
