"""The table of a review: field, now on the portal, after saving, what the portal will do."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from casedesk.ui.review_dialog.model import Column, ReviewModel
from casedesk.ui.review_dialog.painting import ReviewPainter, row_heights
from casedesk.ui.review_dialog.rows import ReviewRow
from casedesk.ui.theme import current_theme

_SHARES = {Column.NAME: 0.16, Column.BEFORE: 0.22, Column.AFTER: 0.22}


class ReviewTable(QTableView):
    """Rows to be read with the arrow keys; Tab leaves the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ReviewModel(self)
        self.setObjectName("reviewTable")
        self.setAccessibleName(self.tr("What the portal will do"))
        self.setModel(self._model)
        self.setItemDelegate(ReviewPainter(self._model, self))
        self.setProperty("framed", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)

    def render(self, rows: tuple[ReviewRow, ...]) -> None:  # type: ignore[override]
        """Show these rows, from the top."""
        if self._model.render(rows):
            self._share_out()
            self.scrollToTop()
            self.setCurrentIndex(self._model.index(0, 0))
            self.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self._share_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "_model"):
            self._share_out()

    def _share_out(self) -> None:
        width = self.viewport().width()
        for column, share in _SHARES.items():
            self.setColumnWidth(column, int(width * share))
        widths = tuple(self.columnWidth(column) for column in _SHARES)
        widths += (width - sum(widths),)
        heights = self.verticalHeader()
        heights.setDefaultSectionSize(current_theme().metrics.control_height)
        for number, height in enumerate(row_heights(self._model.rows, self.font(), widths)):
            if height != heights.sectionSize(number):
                heights.resizeSection(number, height)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few rows; the others scroll."""
        return QSize(super().minimumSizeHint().width(), 3 * current_theme().metrics.control_height)
