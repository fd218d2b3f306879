"""The case form: the header, the pages of one case, and what stands there until there is one."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from casedesk.domain.access import Group, Profile
from casedesk.domain.contact import Contact
from casedesk.domain.ids import UserId
from casedesk.domain.tag import TagUse
from casedesk.portal.errors import PortalError
from casedesk.session.connection import ConnectionState
from casedesk.session.editor import EditorState, Phase
from casedesk.session.picker import PickerState
from casedesk.ui.case_form.header import CaseHeader
from casedesk.ui.case_form.rows import CaseRows
from casedesk.ui.member_picker.match_panel import Match
from casedesk.ui.primitives.buttons import with_shortcut
from casedesk.ui.primitives.form import FormColumn
from casedesk.ui.primitives.text import Hairline
from casedesk.ui.primitives.waiting import EmptyState, SkeletonLines, ThinProgress
from casedesk.ui.theme import px


class CaseForm(QWidget):
    """Everything about one case; asks for edits, and shows what came of them.

    Signals:
        edit_requested: One gesture; carries an `Edit`.
        edits_requested: Several that are one gesture; carries `tuple[Edit, ...]`.
        contacts_requested: Persons and companies for this text are wanted.
        users_requested: Users for this text are wanted.
        tags_requested: Tags for this text are wanted.
        reread_tags_requested: The tags of the case could not be read and shall be read again.
        matches_requested: A pasted list shall be looked up; carries `tuple[str, ...]`.
        group_requested: A group's members are wanted.
    """

    edit_requested = Signal(object)
    edits_requested = Signal(object)
    contacts_requested = Signal(str)
    users_requested = Signal(str)
    tags_requested = Signal(str)
    reread_tags_requested = Signal()
    matches_requested = Signal(object)
    group_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None, rows: CaseRows | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("caseForm")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = EditorState()
        self._progress = ThinProgress(self)
        self._empty = EmptyState("case", self.tr("Choose a case from the list to read and edit it."))
        self._pages = QStackedWidget(self)
        # Within the window from here on and in the order of reading, which thereby is the order of Tab.
        self._case_page = QWidget(self)
        self._header = CaseHeader(self._case_page)
        self._tabs = _page_tabs(self._case_page)
        self._bodies = QStackedWidget(self._case_page)
        self._form_page = QStackedWidget(self._bodies)
        self._rows = rows or CaseRows()
        self._rows.setParent(self)
        self._rows.hide()
        self._scroll = QScrollArea()
        self._lay_out()
        self._connect()
        self.render(self._state, ConnectionState())

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form_page.addWidget(self._scroll)
        self._form_page.addWidget(_waiting_body())
        self.add_page(self.tr("&Case"), self._form_page)
        page = QVBoxLayout(self._case_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(px(24), px(14), px(24), 0)
        head.setSpacing(px(8))
        head.addWidget(self._header)
        page.addLayout(head)
        strip = QHBoxLayout()
        # The room inside a tab is left out, so that its words begin where the title does.
        strip.setContentsMargins(px(24) - px(11), px(4), px(24), 0)
        strip.addWidget(self._tabs)
        page.addLayout(strip)
        page.addWidget(Hairline())
        page.addWidget(self._bodies, 1)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._case_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._progress)
        layout.addWidget(self._pages, 1)

    def prepare(self) -> None:
        """Take the rows in for the first case: half of the window, and nothing that its first paint shows."""
        if self._scroll.widget() is None:
            self._scroll.setWidget(self._rows)

    def add_page(self, words: str, page: QWidget) -> None:
        """Put a page beside the form, which Ctrl and its number bring into view."""
        self._bodies.addWidget(page)
        number = self._tabs.addTab(words) + 1
        keys = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
        keys.setObjectName(f"page{number}")
        keys.activated.connect(self._on_keys_activated)
        self._tabs.setTabToolTip(number - 1, with_shortcut(words.replace("&", ""), keys.key()))

    def _connect(self) -> None:
        rows = self._rows
        self._tabs.currentChanged.connect(self._bodies.setCurrentIndex)
        rows.edit_requested.connect(self.edit_requested)
        rows.edits_requested.connect(self.edits_requested)
        rows.members.search_requested.connect(self.contacts_requested)
        rows.members.matches_requested.connect(self.matches_requested)
        rows.tags.search_requested.connect(self.tags_requested)
        rows.tags.retry_requested.connect(self.reread_tags_requested)
        rows.access.search_requested.connect(self.users_requested)
        rows.access.group_requested.connect(self.group_requested)

    def render(self, state: EditorState, connection: ConnectionState) -> None:  # type: ignore[override]
        """Show the state; sets only what differs, and asks for nothing by it."""
        if state.case_id != self._state.case_id:
            self._rows.forget()
            self._scroll.verticalScrollBar().setValue(0)
        self._state = state
        self._progress.render(state.phase in {Phase.LOADING, Phase.SAVING}, _fraction(state))
        self._pages.setCurrentWidget(self._empty if state.phase is Phase.EMPTY else self._case_page)
        self._header.render(state.on_portal, state.rights)
        self._header.links.render_link(connection.place, state.case_id)
        if state.base is None or state.draft is None or state.rights is None:
            self._form_page.setCurrentIndex(1)
            return
        self._rows.render(state, state.base, state.draft, connection)
        self.prepare()
        self._form_page.setCurrentIndex(0)

    @Slot()
    def _on_keys_activated(self) -> None:
        keys = self.sender()
        if self._pages.currentWidget() is self._case_page and keys is not None:
            self._tabs.setCurrentIndex(int(keys.objectName().removeprefix("page")) - 1)
            self._tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def render_contacts(self, state: PickerState[Contact]) -> None:
        """Show which contacts are suggested."""
        self._rows.members.render_suggestions(state)

    def render_users(self, state: PickerState[Profile]) -> None:
        """Show which users are suggested."""
        self._rows.access.render_suggestions(state)

    def render_tags(self, state: PickerState[TagUse]) -> None:
        """Show which tags are suggested."""
        self._rows.tags.render_suggestions(state)

    def render_matches(self, matches: tuple[Match, ...]) -> None:
        """Show whom the portal knows of a pasted list."""
        self._rows.members.render_matches(matches)

    def render_group(self, group: Group) -> None:
        """Take in the members of a group that was asked for."""
        self._rows.access.render_group(group)

    def render_lookup_failure(self, _error: PortalError) -> None:
        """Say that a pasted list or a group could not be looked up, where one was asked for."""
        self._rows.members.render_match_failure()
        self._rows.access.render_group_failure()

    def render_terminated(self, user_ids: frozenset[UserId]) -> None:
        """Learn which people on access lists can no longer sign in."""
        self._rows.access.render_terminated(user_ids)


def _page_tabs(parent: QWidget) -> QTabBar:
    tabs = QTabBar(parent)
    tabs.setObjectName("pages")
    tabs.setAccessibleName(QCoreApplication.translate("CaseForm", "Pages of the case"))
    tabs.setExpanding(False)
    tabs.setDocumentMode(True)
    return tabs


def _fraction(state: EditorState) -> float:
    if state.progress is None or not state.progress.count:
        return 0.0
    return state.progress.index / state.progress.count


def _waiting_body() -> QWidget:
    """Make what stands there while a case is being read: the labels, and bars where its words will come."""
    column = FormColumn()
    column.setProperty("role", "canvas")
    column.setContentsMargins(px(24), px(16), px(24), px(24))
    rows = (
        (QCoreApplication.translate("CaseRows", "Title"), 1),
        (QCoreApplication.translate("CaseRows", "Tags"), 1),
        (QCoreApplication.translate("CaseRows", "Status"), 1),
        (QCoreApplication.translate("CaseRows", "Participants"), 4),
        (QCoreApplication.translate("CaseRows", "Access"), 3),
    )
    for label, lines in rows:
        column.add_row(label, SkeletonLines(lines), has_mark=False)
        column.add_gap(8)
    return column
