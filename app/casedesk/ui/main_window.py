"""The main window: an assembly of tool bar, list, form and save bar; it knows no business."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from casedesk.portal.options import Place
from casedesk.session.case_list import CaseListState
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.editor import EditorState
from casedesk.ui.case_form.rows import CaseRows
from casedesk.ui.case_form.view import CaseForm
from casedesk.ui.case_list.search import CaseSearch
from casedesk.ui.case_list.view import CaseListView
from casedesk.ui.closing import Closing
from casedesk.ui.connection_chip import SETTINGS_KEYS
from casedesk.ui.connection_view import ConnectionView
from casedesk.ui.draft_view import DraftView
from casedesk.ui.journal.notice import JournalNotice
from casedesk.ui.journal.view import JournalView
from casedesk.ui.meanwhile_notice import MeanwhileNotice
from casedesk.ui.offline_view import OfflineView
from casedesk.ui.primitives.buttons import IconButton
from casedesk.ui.primitives.text import Hairline
from casedesk.ui.questions import Questions
from casedesk.ui.review_view import ReviewView
from casedesk.ui.save_bar import SaveBar
from casedesk.ui.save_report import SaveReportView
from casedesk.ui.settings_view import SettingsView
from casedesk.ui.stores.stores import Stores
from casedesk.ui.stores.update_store import UpdateStore
from casedesk.ui.theme import Appearance, px
from casedesk.ui.throttle_notice import ThrottleNotice
from casedesk.ui.update_notice import UpdateNotice

LIST_WIDTH = 300
_UNDO_KEYS = (QKeySequence("Ctrl+Z"),)
_REDO_KEYS = (QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y"))
"""Both that are in use: which of them a system calls its own depends on the desktop."""


class MainWindow(QMainWindow):
    """Put the views together and connect each to its store.

    Signals:
        closed: The window is gone for good; the program may end.
    """

    closed = Signal()

    def __init__(self, stores: Stores, appearance: Appearance, rows: CaseRows | None = None) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Casedesk"))
        self._stores = stores
        # Made in the order of reading, which thereby is the order of Tab.
        self._refresh = IconButton("refresh", self.tr("Refresh"), "F5", parent=self)
        self._undo = IconButton("undo", self.tr("Undo"), _UNDO_KEYS[0], parent=self)
        self._redo = IconButton("redo", self.tr("Redo"), _REDO_KEYS[0], parent=self)
        self._undo.setObjectName("undo")
        self._redo.setObjectName("redo")
        self.search = CaseSearch(self)
        self.connection = ConnectionView(stores.connection, stores.wizard, self)
        self.settings = SettingsView(stores.settings, appearance, self)
        self._notices = QVBoxLayout()
        self.case_list = CaseListView(self)
        self.throttle = ThrottleNotice(self)
        self.report = SaveReportView(self)
        self.drafts = DraftView(stores, self)
        self.meanwhile = MeanwhileNotice(self)
        self.journal_notice = JournalNotice(stores.journal, self)
        self.form = CaseForm(self, rows)
        self.journal = JournalView(stores, self)
        self.form.add_page(self.tr("&Journal"), self.journal)
        self.save_bar = SaveBar(self)
        self.review = ReviewView(stores, self.save_bar, self)
        self.offline = OfflineView(stores, self.save_bar, self)
        self.connection.chip.forget_requested.connect(self.offline.ask_to_forget)
        self._closing = Closing(stores, self)
        self._lay_out()
        self._add_actions()
        self._connect_views()
        self._connect_stores()
        # After the views, so that what is asked about stands on the screen by then.
        self._questions = Questions(stores, self)
        self._render_editor(stores.cases.state)
        self.case_list.render(stores.case_list.state)
        self.resize(px(1280), px(800))
        self.setMinimumSize(px(720), px(460))
        self.search.setFocus()

    def _lay_out(self) -> None:
        right = QWidget(self)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.case_list)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([px(LIST_WIDTH), px(1280 - LIST_WIDTH)])
        self.case_list.setMinimumWidth(px(220))
        right_layout = QVBoxLayout(right)
        right_layout.setContentsMargins(0, 0, 0, 0)
        right_layout.setSpacing(0)
        right_layout.addLayout(self._notices)
        right_layout.addWidget(self.connection.banner_area)
        right_layout.addWidget(self.offline)
        right_layout.addWidget(self.throttle)
        right_layout.addWidget(self.report)
        right_layout.addWidget(self.drafts)
        right_layout.addWidget(self.meanwhile)
        right_layout.addWidget(self.journal_notice)
        right_layout.addWidget(self.form, 1)
        # The form scrolls, so it is the one to give way to banners where the window is low.
        self.form.setMinimumHeight(px(160))
        right_layout.addWidget(self.save_bar)
        central = QWidget(self)
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tool_bar())
        layout.addWidget(Hairline())
        layout.addWidget(splitter, 1)
        self.setCentralWidget(central)

    def _tool_bar(self) -> QWidget:
        # Not a QToolBar: its buttons take no focus, and it can be dragged away by accident.
        bar = QWidget(self)
        bar.setObjectName("toolBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(4))
        for button in (self._refresh, self._undo, self._redo):
            row.addWidget(button)
        row.addSpacing(px(8))
        self.search.setMaximumWidth(px(420))
        row.addWidget(self.search, 1)
        row.addStretch(1)
        row.addWidget(self.connection.chip)
        return bar

    def _add_actions(self) -> None:
        self._action(QKeySequence("F5")).triggered.connect(self._on_refresh_clicked)
        self._action(*_UNDO_KEYS).triggered.connect(self._on_undo_clicked)
        self._action(*_REDO_KEYS).triggered.connect(self._on_redo_clicked)
        self._action(SETTINGS_KEYS).triggered.connect(self.settings.open)

    def _action(self, *keys: QKeySequence) -> QAction:
        action = QAction(self)
        action.setShortcuts(keys)
        self.addAction(action)
        return action

    def _connect_views(self) -> None:
        stores = self._stores
        self._refresh.clicked.connect(self._on_refresh_clicked)
        self._undo.clicked.connect(self._on_undo_clicked)
        self._redo.clicked.connect(self._on_redo_clicked)
        self.connection.chip.settings_requested.connect(self.settings.open)
        self.search.search_requested.connect(stores.case_list.search)
        self.search.list_requested.connect(self.case_list.focus_list)
        self.case_list.case_requested.connect(stores.open_case)
        self.case_list.status_filter_requested.connect(stores.case_list.filter_status)
        self.case_list.more_requested.connect(stores.case_list.load_more)
        self.case_list.sign_in_requested.connect(self.connection.sign_in_again)
        self.case_list.retry_requested.connect(stores.case_list.retry)
        self.form.edit_requested.connect(stores.cases.edit)
        self.form.edits_requested.connect(stores.cases.edit_all)
        self.form.contacts_requested.connect(stores.lookups.find_contacts)
        self.form.users_requested.connect(stores.lookups.find_users)
        self.form.tags_requested.connect(stores.lookups.find_tags)
        self.form.reread_tags_requested.connect(stores.watch.look)
        self.form.matches_requested.connect(stores.lookups.match_contacts)
        self.form.group_requested.connect(stores.lookups.read_group)
        self.save_bar.discard_requested.connect(stores.cases.discard)
        self.save_bar.cancel_requested.connect(stores.cases.cancel_save)
        self.report.dismissed.connect(stores.cases.dismiss)
        self.report.retry_requested.connect(stores.cases.retry)
        self.report.sign_in_requested.connect(self.connection.sign_in_again)
        self.meanwhile.theirs_requested.connect(stores.watch.take_theirs)
        self._closing.agreed.connect(self._on_closing_agreed)

    def _connect_stores(self) -> None:
        stores = self._stores
        stores.cases.state_changed.connect(self._on_cases_state_changed)
        stores.case_list.state_changed.connect(self._on_case_list_state_changed)
        stores.connection.state_changed.connect(self._on_connection_state_changed)
        stores.throttle.state_changed.connect(self.throttle.render)
        stores.lookups.contacts_changed.connect(self.form.render_contacts)
        stores.lookups.users_changed.connect(self.form.render_users)
        stores.lookups.tags_changed.connect(self.form.render_tags)
        stores.lookups.contacts_matched.connect(self.form.render_matches)
        stores.lookups.group_read.connect(self.form.render_group)
        stores.lookups.lookup_failed.connect(self.form.render_lookup_failure)

    def show_updates(self, updates: UpdateStore) -> None:
        """Tell of newer versions, and offer in the settings to ask for them."""
        self._notices.addWidget(UpdateNotice(updates, self))
        self.settings.show_updates(updates)

    def connect_to(self, place: Place, email: str) -> None:
        """Ask where to work, with what is known filled in."""
        self.connection.connect_to(place, email)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once if nothing would be lost; else ask, without blocking anything."""
        if self._closing.may_close():
            event.accept()
            self.closed.emit()
        else:
            event.ignore()

    @Slot()
    def _on_closing_agreed(self) -> None:
        # What has to close is the frame around this, where there is one.
        self.window().close()

    def _render_editor(self, state: EditorState) -> None:
        self.form.render(state, self._stores.connection.state)
        self.form.render_terminated(state.terminated)
        self.save_bar.render(state)
        self.report.render(state)
        self.connection.leave_to_others(is_told=self.report.offers_sign_in)
        self.meanwhile.render(state)
        self._undo.setEnabled(bool(state.history.undo) and state.can_edit_now)
        self._redo.setEnabled(bool(state.history.redo) and state.can_edit_now)

    @Slot(object)
    def _on_cases_state_changed(self, state: EditorState) -> None:
        self._render_editor(state)

    @Slot(object)
    def _on_case_list_state_changed(self, state: CaseListState) -> None:
        self.case_list.render(state)
        self.search.render_text(state.text)

    @Slot(object)
    def _on_connection_state_changed(self, state: ConnectionState) -> None:
        self.case_list.render_signed_out(is_signed_out=state.link is Link.SIGNED_OUT)
        self._render_editor(self._stores.cases.state)

    @Slot()
    def _on_refresh_clicked(self) -> None:
        self._stores.refresh()

    @Slot()
    def _on_undo_clicked(self) -> None:
        self._stores.cases.undo()

    @Slot()
    def _on_redo_clicked(self) -> None:
        self._stores.cases.redo()
