"""The model behind the table of a review."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casedesk.ui.primitives.text import plain_tooltip
from casedesk.ui.review_dialog.rows import ReviewRow

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in the order of the screen."""

    NAME = 0
    BEFORE = 1
    AFTER = 2
    EFFECTS = 3


class ReviewModel(QAbstractTableModel):
    """Rows that are all known at once, and never change while they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ReviewRow, ...] = ()
        self._headings = (
            self.tr("Field"),
            self.tr("Now on the portal"),
            self.tr("After saving"),
            self.tr("What the portal will do"),
        )

    def render_headings(self, headings: tuple[str, str, str, str]) -> None:
        """Show other words above the columns."""
        if headings != self._headings:
            self._headings = headings
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def render(self, rows: tuple[ReviewRow, ...]) -> bool:
        """Show other rows; return whether anything is different now."""
        if rows == self.rows:
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell as words, whole."""
        if not (index.isValid() and 0 <= index.row() < len(self.rows)):
            return None
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return None
        text = self._text(self.rows[index.row()], Column(index.column()))
        return plain_tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def _text(self, row: ReviewRow, column: Column) -> str:
        match column:
            case Column.NAME:
                return row.name
            case Column.BEFORE:
                return row.before
            case Column.AFTER:
                return row.after
            case Column.EFFECTS:
                return row.effect_text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is about."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings[section] if 0 <= section < len(self._headings) else None
