"""The table model of the grid: shows state, and turns every attempt to set something into a request."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from casedesk.domain.case import Case, Draft
from casedesk.domain.change import SetField
from casedesk.domain.custom_field import TICKED, FieldDefinition, FieldKind
from casedesk.domain.ids import FieldId
from casedesk.ui.custom_field_grid.cells import Column, field_cell, heading_cell
from casedesk.ui.custom_field_grid.fields import Field, Group
from casedesk.ui.custom_field_grid.sheet import Line, Sheet

Index = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()

_MANY = 500
"""Up to so many fields that differ are looked for one by one."""


class CustomFieldModel(QAbstractTableModel):
    """Three columns over a sheet.

    Signals:
        edit_requested: A `SetField`; the model itself changes only when the new state is shown to it.
    """

    edit_requested = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet()
        self._is_enabled = False

    def can_edit(self, line: Line) -> bool:
        """Whether a line is a field that may be changed now."""
        return self._is_enabled and isinstance(line, Field) and line.is_editable

    def show_state(
        self, definitions: tuple[FieldDefinition, ...], base: Case, draft: Draft, *, is_enabled: bool
    ) -> None:
        """Show a state; rows that stay the same are not announced."""
        stored = base.field_texts()
        if not self.sheet.is_laid_out_for(definitions, base):
            self.beginResetModel()
            self._is_enabled = is_enabled
            self.sheet.take(stored, draft.field_texts)
            self.sheet.lay_out(definitions, base)
            self.endResetModel()
            return
        self._announce(self.sheet.take(stored, draft.field_texts))
        if is_enabled != self._is_enabled:
            self._is_enabled = is_enabled
            # Only flags differ: the role says that no text does.
            self._announce_rows(0, self.rowCount() - 1, [Qt.ItemDataRole.ForegroundRole])

    def fold(self, group: Group, *, is_folded: bool) -> None:
        """Hide a heading's fields, or show them again; a filter keeps all of them open."""
        row = self.sheet.row_of_heading(group.key)
        if row is None or self.sheet.is_filtered or is_folded == self.sheet.is_folded(group):
            return
        first, last = row + 1, row + len(group.fields)
        if not group.fields:
            self.sheet.fold(group)
        elif is_folded:
            self.beginRemoveRows(QModelIndex(), first, last)
            self.sheet.fold(group)
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), first, last)
            self.sheet.fold(group)
            self.endInsertRows()
        self._announce_rows(row, row)

    def filter(self, text: str) -> None:
        """Keep to the fields whose label, heading or value contains `text`; "" shows all."""
        self.beginResetModel()
        self.sheet.narrow(text.strip().casefold())
        self.endResetModel()

    def request(self, field: Field, text: str) -> None:
        """Ask for another text of a field, if that is one."""
        if self.can_edit(field) and text != self.sheet.text_of(field):
            self.edit_requested.emit(SetField(field.id, text))

    def _announce(self, field_ids: set[FieldId]) -> None:
        if len(field_ids) > max(_MANY, self.sheet.shown_count // 2):
            # Another case: to look for the rows that look the same takes longer than to show them again.
            self._announce_rows(0, self.rowCount() - 1)
            return
        found = [self.sheet.row_of(field_id) for field_id in field_ids]
        rows = {row for row in found if row is not None}
        if None in found:
            # A folded heading tells how many of its fields changed, so headings are announced as well.
            rows.update(row for row, line in enumerate(self.sheet.lines) if isinstance(line, Group))
        for first, last in _runs(sorted(rows)):
            self._announce_rows(first, last)

    def _announce_rows(self, first: int, last: int, roles: Sequence[Qt.ItemDataRole] = ()) -> None:
        if last >= first:
            corners = self.index(first, Column.LABEL), self.index(last, Column.CHANGE)
            self.dataChanged.emit(*corners, list(roles))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of shown lines."""
        return 0 if parent.isValid() else len(self.sheet.lines)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns: label, value and change."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Values can be edited, all else is only read."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        line = self.sheet.lines[index.row()]
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() != Column.VALUE or not isinstance(line, Field):
            return flags
        if line.kind is FieldKind.CHECK_BOX:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if self.can_edit(line) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, says and holds."""
        if not index.isValid():
            return None
        line = self.sheet.lines[index.row()]
        if isinstance(line, Group):
            return heading_cell(self.sheet, line, role) if index.column() == Column.LABEL else None
        return field_cell(self.sheet, line, Column(index.column()), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name columns and rows for screen readers; the headers themselves are not shown."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self.index(section, Column.LABEL).data()
        return (self.tr("Field"), self.tr("Value"), self.tr("Change"))[section]

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another text; the new state comes back through `show_state`."""
        line = self.sheet.lines[index.row()] if index.column() == Column.VALUE else None
        if not isinstance(line, Field) or not self.can_edit(line):
            return False
        if role == Qt.ItemDataRole.CheckStateRole and line.kind is FieldKind.CHECK_BOX:
            self.request(line, TICKED if Qt.CheckState(value) == Qt.CheckState.Checked else "")
            return True
        if role == Qt.ItemDataRole.EditRole:
            self.request(line, str(value))
            return True
        return False


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    # Another case touches thousands of rows; neighbours are announced together, with a heading among them.
    start = 0
    for position in range(1, len(rows) + 1):
        if position == len(rows) or rows[position] > rows[position - 1] + 2:
            yield rows[start], rows[position - 1]
            start = position
