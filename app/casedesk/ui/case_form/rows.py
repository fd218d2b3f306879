"""The rows of the case form: title, tags, status, participants, access, custom fields."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from casedesk.domain.case import Case, Draft
from casedesk.domain.change import (
    AccessChanged,
    AddMembers,
    Change,
    Edit,
    MemberAdded,
    MemberRemoved,
    NotifyAsked,
    RemoveMember,
    SetClosed,
    SetTitle,
    StatusChanged,
    TagAdded,
    TagRemoved,
    TitleChanged,
    reset_edits,
)
from casedesk.domain.contact import Contact
from casedesk.domain.ids import ContactId
from casedesk.planning.portal_rules import Rights
from casedesk.session.connection import ConnectionState
from casedesk.session.editor import EditorState
from casedesk.ui.access_list_editor.view import AccessListEditor
from casedesk.ui.case_form.described import Described
from casedesk.ui.case_form.reasons import edit_reason, members_reason, status_reason, tags_reason
from casedesk.ui.case_form.status_switch import StatusSwitch
from casedesk.ui.case_form.title_field import TitleField
from casedesk.ui.case_form.words import (
    access_was,
    members_was,
    missing_title_sentence,
    notify_was,
    status_word,
    title_warning,
)
from casedesk.ui.custom_field_grid.grid import CustomFieldGrid
from casedesk.ui.member_picker.view import MemberPicker
from casedesk.ui.primitives.form import FormColumn
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.tag_editor.view import TagEditor
from casedesk.ui.theme import px

_GRID_HEIGHT = 12_000


class CaseRows(FormColumn):
    """Everything of a case that can be edited.

    Signals:
        edit_requested: One gesture; carries an `Edit`.
        edits_requested: Several that are one gesture; carries `tuple[Edit, ...]`.
    """

    edit_requested = Signal(object)
    edits_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EditorState()
        self._changed: frozenset[type[Change]] = frozenset()
        self._described = Described()
        self.title = TitleField()
        self.tags = TagEditor()
        self.status = StatusSwitch()
        self.members = MemberPicker()
        self.access = AccessListEditor()
        self.grid = CustomFieldGrid()
        self.grid.set_height_limit(px(_GRID_HEIGHT))
        self.setProperty("role", "canvas")
        self.setContentsMargins(px(24), px(16), px(24), px(24))
        self._title_row = self.add_row(self.tr("Title"), self.title, has_mark=False)
        self.add_row(self.tr("Tags"), self.tags, has_mark=False)
        self._status_row = self.add_row(self.tr("Status"), self.status, has_mark=False)
        self.add_gap(8)
        self.add_row(self.tr("Participants"), self.members, has_mark=False)
        self.add_gap(8)
        self.add_row(self.tr("Access"), self.access, has_mark=False)
        self.add_gap(8)
        self._fields_heading = PlainLabel(self.tr("Custom fields"), "strong")
        self.add_widget(self._fields_heading)
        self.add_widget(self.grid)
        # A click beside the fields takes the keyboard from them, which puts suggestions away.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Fields of the case"))
        self._connect()

    def _connect(self) -> None:
        self.title.title_requested.connect(self._on_title_requested)
        self.title.reset_requested.connect(self._on_title_reset_requested)
        self.tags.edit_requested.connect(self.edit_requested)
        self.tags.reset_requested.connect(self._on_tags_reset_requested)
        self.status.closed_requested.connect(self._on_status_closed_requested)
        self.status.reset_requested.connect(self._on_status_reset_requested)
        self.members.add_requested.connect(self._on_members_add_requested)
        self.members.remove_requested.connect(self._on_members_remove_requested)
        self.members.edits_requested.connect(self.edits_requested)
        self.members.reset_requested.connect(self._on_members_reset_requested)
        self.access.edits_requested.connect(self.edits_requested)
        self.access.reset_requested.connect(self._on_access_reset_requested)
        self.grid.edit_requested.connect(self.edit_requested)

    def render(  # type: ignore[override]  # hides QWidget.render on purpose
        self, state: EditorState, base: Case, draft: Draft, connection: ConnectionState
    ) -> None:
        """Show the case and what is to become of it.

        Args:
            state: The form's state, with the user in it.
            base: The state's base.
            draft: The state's draft.
            connection: Groups, and how many colleagues there are.
        """
        me, rights = state.me, state.rights
        if me is None or rights is None:
            return
        self._state = state
        self._changed = frozenset(map(type, state.changes))
        self._render_text_rows(state, base, draft, rights)
        self._render_tags(state, base, draft, rights)
        self._render_members(state, base, draft, rights)
        self.access.render(
            draft, base, me, rights, connection.groups, connection.colleague_count, state.can_edit_now
        )
        if AccessChanged in self._changed:
            self.access.render_change(access_was(base.access))
        else:
            self.access.render_change(notify_was() if NotifyAsked in self._changed else None)
        may_edit = state.can_edit_now and rights.may_edit
        self.grid.render(state.definitions, base, draft, may_edit, edit_reason(rights))
        has_fields = bool(state.definitions or base.field_values or draft.field_texts)
        self._fields_heading.setVisible(has_fields)
        self.grid.setVisible(has_fields)

    def forget(self) -> None:
        """Put away what was begun for another case."""
        self.tags.forget()
        self.members.forget()
        self.access.forget()

    def _render_text_rows(self, state: EditorState, base: Case, draft: Draft, rights: Rights) -> None:
        self.title.render(draft.title, is_enabled=state.can_edit_now and rights.may_edit)
        self.title.render_change(base.title if TitleChanged in self._changed else None)
        missing = missing_title_sentence(draft.title)
        if reason := edit_reason(rights):
            self._title_row.render_reason(reason)
        else:
            self._title_row.render_reason(
                missing or title_warning(draft.title), "danger" if missing else "changed"
            )
        may_close = state.can_edit_now and rights.may_change_status
        self.status.render(is_closed=draft.is_closed, is_enabled=may_close)
        was = status_word(is_closed=base.is_closed)
        self.status.render_change(was if StatusChanged in self._changed else None)
        self._status_row.render_reason(status_reason(rights))

    def _render_tags(self, state: EditorState, base: Case, draft: Draft, rights: Rights) -> None:
        may_tag = state.can_edit_now and rights.may_change_tags
        self.tags.render(draft.tags, base.tags, state.tags_error, may_tag, tags_reason(rights))
        has_changed = not self._changed.isdisjoint({TagAdded, TagRemoved})
        self.tags.render_change((base.tags or ()) if has_changed else None)

    def _render_members(self, state: EditorState, base: Case, draft: Draft, rights: Rights) -> None:
        self.members.render(
            self._described.draft_members(draft.members, state.enriched),
            self._described.base_members(base.members, state.enriched),
            base.unnamed_member_count,
            state.can_edit_now and rights.may_change_members,
            members_reason(rights),
        )
        has_changed = not self._changed.isdisjoint({MemberAdded, MemberRemoved})
        self.members.render_change(members_was(len(base.members)) if has_changed else None)

    def _request_reset(self, *kinds: type[Change]) -> None:
        base = self._state.base
        if base is None:
            return
        edits: tuple[Edit, ...] = tuple(
            edit
            for change in self._state.changes
            if isinstance(change, kinds)
            for edit in reset_edits(base, change)
        )
        if edits:
            self.edits_requested.emit(edits)

    @Slot(str)
    def _on_title_requested(self, title: str) -> None:
        self.edit_requested.emit(SetTitle(title))

    @Slot()
    def _on_title_reset_requested(self) -> None:
        self._request_reset(TitleChanged)

    @Slot()
    def _on_tags_reset_requested(self) -> None:
        self._request_reset(TagAdded, TagRemoved)

    @Slot(bool)
    def _on_status_closed_requested(self, is_closed: bool) -> None:
        self.edit_requested.emit(SetClosed(is_closed))

    @Slot()
    def _on_status_reset_requested(self) -> None:
        self._request_reset(StatusChanged)

    @Slot(object)
    def _on_members_add_requested(self, contacts: tuple[Contact, ...]) -> None:
        self.edit_requested.emit(AddMembers(contacts))

    @Slot(int)
    def _on_members_remove_requested(self, contact_id: int) -> None:
        self.edit_requested.emit(RemoveMember(ContactId(contact_id)))

    @Slot()
    def _on_members_reset_requested(self) -> None:
        self._request_reset(MemberAdded, MemberRemoved)

    @Slot()
    def _on_access_reset_requested(self) -> None:
        self._request_reset(AccessChanged, NotifyAsked)
