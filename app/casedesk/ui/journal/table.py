"""The table of a comparison: field, one state, the other, and what the portal has now."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from casedesk.ui.review_dialog.rows import ReviewRow
from casedesk.ui.review_dialog.table import ReviewTable


class ComparisonTable(ReviewTable):
    """Rows of which one is chosen, with the arrow keys or the mouse.

    Signals:
        chosen_changed: Another row is chosen, or none.
        bring_back_requested: Enter or a double click on the row of this number.
    """

    chosen_changed = Signal()
    bring_back_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("journalComparison")
        self.setAccessibleName(self.tr("What has changed"))
        self.activated.connect(self._on_activated)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def chosen(self) -> int | None:
        """The row that is chosen."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def render_headings(self, left: str, right: str) -> None:
        """Show which states are compared."""
        self._model.render_headings((self.tr("Field"), left, right, self.tr("Now on the portal")))

    def render(self, rows: tuple[ReviewRow, ...]) -> None:  # type: ignore[override]
        """Show these rows; the chosen one stays as long as it is about the same."""
        if rows == self._model.rows:
            return
        at, names = self.chosen, [row.name for row in self._model.rows]
        stays = at is not None and names == [row.name for row in rows]
        scrolled = self.verticalScrollBar().value()
        with QSignalBlocker(self):
            super().render(rows)
            if stays and at is not None:
                self._choose(at)
                self.verticalScrollBar().setValue(scrolled)
            elif rows:
                self._choose(0)
        self.chosen_changed.emit()

    def _choose(self, row: int) -> None:
        # Qt's own selectRow finds no column where lines begin on the right.
        flags = QItemSelectionModel.SelectionFlag
        index = self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.bring_back_requested.emit(index.row())

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        self.chosen_changed.emit()
