"""The journal's page: whether saves are kept, the saves of the case in view, and what each has changed."""

import operator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QItemSelection, QSignalBlocker, QStandardPaths, Qt, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from casedesk.domain.change import Change
from casedesk.domain.values import replace
from casedesk.session.editor import EditorState
from casedesk.session.journal_state import JournalState, Moment
from casedesk.ui.journal.compared_view import ComparedView
from casedesk.ui.journal.delete_dialog import DeleteJournalDialog
from casedesk.ui.journal.words import empty_sentence, older_sentence, place_sentence, save_row
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.list_rows import RowModel, RowView
from casedesk.ui.primitives.text import ElidedLabel, PlainLabel
from casedesk.ui.primitives.waiting import EmptyState, SkeletonLines
from casedesk.ui.stores.stores import Stores
from casedesk.ui.text.changes import labels_of
from casedesk.ui.theme import current_theme, px


class JournalPage(QWidget):
    """Show the journal of the case in view, for as long as somebody looks at it."""

    def __init__(self, stores: Stores, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("journalPage")
        self._stores = stores
        self._keeps = QCheckBox(self.tr("&Keep each save in the journal"), self)
        self._keeps.setObjectName("keepsJournal")
        self._place = ElidedLabel("", "quiet", self)
        self._place.setObjectName("journalPlace")
        self._export = Button(self.tr("E&xport…"), parent=self)
        self._export.setObjectName("exportJournal")
        self._delete = Button(self.tr("De&lete…"), parent=self)
        self._delete.setObjectName("deleteJournal")
        self._model = RowModel(self)
        self._saves = RowView(self._model, self)
        self._saves.setObjectName("journalSaves")
        self._saves.setAccessibleName(self.tr("Saves of this case"))
        self._older = PlainLabel(older_sentence(), "quiet", self, wraps=True)
        self._compared = ComparedView(self)
        self._empty = EmptyState("journal", "", parent=self)
        self._empty.setObjectName("journalEmpty")
        self._dialog: DeleteJournalDialog | None = None
        self._shown: tuple[object, object] = (None, None)
        self._pages = QStackedLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self._keeps, 1)
        buttons.addWidget(self._export)
        buttons.addWidget(self._delete)
        top = QVBoxLayout()
        top.setSpacing(px(4))
        top.addLayout(buttons)
        top.addWidget(self._place)
        above = QWidget(self)
        above_rows = QVBoxLayout(above)
        above_rows.setContentsMargins(0, 0, 0, px(6))
        above_rows.setSpacing(px(4))
        above_rows.addWidget(self._saves, 1)
        above_rows.addWidget(self._older)
        self._saves.setMinimumHeight(2 * current_theme().metrics.list_row_height + px(4))
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(above)
        splitter.addWidget(self._compared)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([px(190), px(300)])
        for page in (self._empty, SkeletonLines(4, parent=self), splitter):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(12), px(24), px(16))
        layout.setSpacing(px(12))
        layout.addLayout(top)
        layout.addLayout(self._pages, 1)

    def _connect(self) -> None:
        store = self._stores.journal
        self._keeps.toggled.connect(self._on_keeps_toggled)
        self._export.clicked.connect(self._on_export_clicked)
        self._delete.clicked.connect(self._on_delete_clicked)
        self._saves.selectionModel().selectionChanged.connect(self._on_saves_selection_changed)
        self._compared.moments_requested.connect(self._on_compared_moments_requested)
        self._compared.bring_back_requested.connect(self._on_compared_bring_back_requested)
        store.state_changed.connect(self._on_store_state_changed)
        self._stores.cases.state_changed.connect(self._on_cases_state_changed)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in the order of reading."""
        return (self._keeps, self._export, self._delete, self._saves, *self._compared.tab_stops)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the journal, which is read only while somebody looks at it."""
        super().showEvent(event)
        self._stores.journal.show(is_shown=True)
        self._render()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of it."""
        super().hideEvent(event)
        self._stores.journal.show(is_shown=False)

    def _render(self) -> None:
        state, sheet = self._stores.journal.state, self._stores.cases.state
        with QSignalBlocker(self._keeps):
            self._keeps.setChecked(state.is_kept)
        self._place.render_text(place_sentence(state))
        self._export.setEnabled(bool(state.entries))
        self._empty.render("journal", empty_sentence(state))
        self._older.setVisible(not state.is_all)
        self._pages.setCurrentIndex(2 if state.entries else 0 if state.is_read else 1)
        if state.entries:
            self._render_saves(state, sheet)
            self._compared.render(state, sheet)

    def _render_saves(self, state: JournalState, sheet: EditorState) -> None:
        chosen, shown = state.chosen, (state.entries, sheet.definitions)
        with QSignalBlocker(self._saves.selectionModel()):
            if not all(map(operator.is_, shown, self._shown)):
                self._shown = shown
                labels, now = labels_of(sheet.definitions), datetime.now(UTC)
                self._model.render(tuple(save_row(entry, labels, now) for entry in state.entries))
            if chosen is None:
                self._saves.clearSelection()
            else:
                self._saves.setCurrentIndex(self._model.index(state.entries.index(chosen)))
        self._saves.viewport().update()

    @Slot(object)
    def _on_store_state_changed(self, _state: JournalState) -> None:
        if self.isVisible():
            self._render()

    @Slot(object)
    def _on_cases_state_changed(self, _state: EditorState) -> None:
        if self.isVisible():
            self._render()

    @Slot(QItemSelection, QItemSelection)
    def _on_saves_selection_changed(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        # Not the current row: assistive technology moves the selection without it.
        rows = self._saves.selectionModel().selectedIndexes()
        if rows:
            save_id = self._stores.journal.state.entries[rows[0].row()].id
            self._stores.journal.compare(Moment(save_id), Moment(save_id, is_after=True))

    @Slot(object, object)
    def _on_compared_moments_requested(self, left: Moment, right: Moment) -> None:
        self._stores.journal.compare(left, right)

    @Slot(object)
    def _on_compared_bring_back_requested(self, change: Change | None) -> None:
        self._stores.journal.bring_back(change)

    @Slot(bool)
    def _on_keeps_toggled(self, is_kept: bool) -> None:
        settings = self._stores.settings
        settings.choose(replace(settings.state.preferences, keeps_journal=is_kept))

    @Slot()
    def _on_export_clicked(self) -> None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        name = f"casedesk-journal-{self._stores.journal.state.case_id}.json"
        dialog = QFileDialog(self, self.tr("Export the journal of this case"), str(folder / name))
        dialog.setNameFilter(self.tr("JSON files (*.json)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_dialog_file_selected)
        dialog.open()

    @Slot(str)
    def _on_dialog_file_selected(self, path: str) -> None:
        self._stores.journal.export(Path(path))

    @Slot()
    def _on_delete_clicked(self) -> None:
        case = self._stores.cases.state.on_portal
        if self._dialog is None:
            self._dialog = DeleteJournalDialog(self)
            self._dialog.confirmed.connect(self._on_dialog_confirmed)
        if case is not None:
            self._dialog.ask(case.title, len(self._stores.journal.state.entries))

    @Slot(bool)
    def _on_dialog_confirmed(self, is_all: bool) -> None:
        self._stores.journal.delete(is_all=is_all)
