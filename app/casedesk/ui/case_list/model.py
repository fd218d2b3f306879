"""The model of the case list: rows that only grow or change in place, until another list is asked for."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casedesk.domain.case import CaseSummary
from casedesk.domain.ids import CaseId
from casedesk.session.case_rows import CaseRows
from casedesk.ui.case_list.words import row_spoken, row_tip, shown_title

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

SUMMARY_ROLE = int(Qt.ItemDataRole.UserRole)
"""Hands out the whole `CaseSummary`."""

EDITS_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Hands out how many changes of the case are not saved."""


class CaseListModel(QAbstractListModel):
    """Hold what has been received of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = CaseRows()
        self._edit_counts: Mapping[CaseId, int] = {}

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Count the rows received so far."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a case."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        # Painting asks for these two far more often than for anything else.
        if role == SUMMARY_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_title(row)
        return self._rarely_asked(row, role)

    def _rarely_asked(self, row: CaseSummary, role: int) -> object:
        edits = self._edit_counts.get(row.id, 0)
        if role == EDITS_ROLE:
            return edits
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_spoken(row, edits)
        return row_tip(row, edits) if role == Qt.ItemDataRole.ToolTipRole else None

    def row_at(self, place: int) -> CaseSummary | None:
        """Return the case in a row; None past the end."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def edits_of(self, row: CaseSummary) -> int:
        """Count the changes of a case that are not saved."""
        return self._edit_counts.get(row.id, 0)

    def case_id_at(self, index: _Index) -> CaseId | None:
        """Return the case behind an index; None for an invalid one."""
        return self._rows[index.row()].id if index.isValid() else None

    def index_of(self, case_id: CaseId | None) -> QModelIndex:
        """Return where a case stands; invalid where it does not."""
        place = None if case_id is None else self._rows.place_of(case_id)
        return QModelIndex() if place is None else self.index(place)

    def set_rows(self, rows: CaseRows) -> bool:
        """Show other rows; return whether it is another list, so that a selection has to be set anew."""
        if rows is self._rows:
            return False
        if self._rows and self._rows.begins(rows):
            self._append(rows)
            return False
        if self._rows.same_cases(rows):
            self._change(rows)
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def _append(self, rows: CaseRows) -> None:
        first = len(self._rows)
        if len(rows) == first:
            self._rows = rows
            return
        self.beginInsertRows(_ROOT, first, len(rows) - 1)
        self._rows = rows
        self.endInsertRows()

    def _change(self, rows: CaseRows) -> None:
        changed = self._rows.places_unlike(rows)
        self._rows = rows
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))

    def set_edit_counts(self, edit_counts: Mapping[CaseId, int]) -> None:
        """Mark the cases with changes that are not saved."""
        old, self._edit_counts = self._edit_counts, edit_counts
        for case_id in {*old, *edit_counts}:
            if old.get(case_id) != edit_counts.get(case_id):
                index = self.index_of(case_id)
                if index.isValid():
                    self.dataChanged.emit(index, index)
