"""The member picker: the list of participants, and the field that adds more."""

from PySide6.QtCore import QItemSelection, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casedesk.domain.change import AddMembers, Edit, RemoveMember
from casedesk.domain.contact import Contact
from casedesk.domain.ids import ContactId
from casedesk.session.picker import PickerState
from casedesk.ui.member_picker.match_panel import Match, MatchPanel
from casedesk.ui.member_picker.pasted_names import pasted_names
from casedesk.ui.member_picker.words import count_sentence, member_row, suggestion_row, unnamed_sentence
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.change_mark import ChangeMark
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.suggestion_popup_field import TypeAheadField
from casedesk.ui.suggestion_popup_rows import Row, RowAction, RowKey, Rows
from casedesk.ui.suggestion_popup_view import RowList
from casedesk.ui.suggestion_popup_words import suggestion_sentence
from casedesk.ui.theme import px


class MemberPicker(QWidget):
    """Participants with what is to come and to go, and a type-ahead over all persons and companies.

    Signals:
        add_requested: Contacts shall be added; carries `tuple[Contact, ...]`.
        remove_requested: The contact with this id shall be removed.
        edits_requested: Several shall be removed at once; carries `tuple[Edit, ...]`.
        search_requested: Suggestions for this text are wanted.
        matches_requested: A pasted list shall be looked up; carries `tuple[str, ...]`.
        reset_requested: The participants shall be again who they were.
    """

    add_requested = Signal(object)
    remove_requested = Signal(int)
    edits_requested = Signal(object)
    search_requested = Signal(str)
    matches_requested = Signal(object)
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: dict[ContactId, Contact] = {}
        self._shown: tuple[object, ...] = ()
        self._suggestions: PickerState[Contact] = PickerState()
        self._contacts: dict[ContactId, Contact] = {}
        self._count = PlainLabel("", "quiet", self)
        self._mark = ChangeMark(self.tr("Participants"), self)
        self.list = RowList(parent=self)
        self.list.setObjectName("participants")
        self.list.setAccessibleName(self.tr("Participants"))
        self._remove = Button(self.tr("Remove"), parent=self)
        self._remove.setObjectName("removeParticipant")
        self._remove.setAccessibleName(self.tr("Remove participant"))
        self.field = TypeAheadField(self, takes_lists=True)
        self.field.setObjectName("addParticipant")
        self.field.setAccessibleName(self.tr("Add participant"))
        self.field.setPlaceholderText(self.tr("Add a person or company…"))
        self._reason = PlainLabel("", "quiet", self, wraps=True)
        self._unnamed = PlainLabel("", "quiet", self, wraps=True)
        self.panel = MatchPanel(self)
        self.setFocusProxy(self.list)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self._count)
        head.addWidget(self._mark, 1)
        tools = QHBoxLayout()
        tools.setSpacing(px(8))
        tools.addWidget(self.field, 1)
        tools.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addLayout(head)
        layout.addWidget(self.list)
        layout.addWidget(self._unnamed)
        layout.addWidget(self._reason)
        layout.addSpacing(px(4))
        layout.addLayout(tools)
        layout.addWidget(self.panel)
        self.setTabOrder(self.list, self.field)
        self.setTabOrder(self.field, self._remove)

    def _connect(self) -> None:
        self._mark.reset_requested.connect(self.reset_requested)
        self.list.removal_requested.connect(self._on_list_removal_requested)
        self.list.restore_requested.connect(self._on_list_restore_requested)
        self.list.selectionModel().selectionChanged.connect(self._on_list_selection_changed)
        self._remove.clicked.connect(self._on_remove_clicked)
        self.field.search_requested.connect(self.search_requested)
        self.field.row_chosen.connect(self._on_field_row_chosen)
        self.field.list_entered.connect(self._on_field_list_entered)
        self.panel.add_requested.connect(self.add_requested)
        self.panel.closed.connect(self._on_panel_closed)

    def render(  # type: ignore[override]  # hides QWidget.render on purpose
        self,
        members: tuple[Contact, ...],
        base_members: tuple[Contact, ...],
        unnamed_count: int,
        enabled: bool,
        reason: str,
    ) -> None:
        """Show the participants.

        Args:
            members: Who is to take part.
            base_members: Who takes part now; those who are to go stay in view, crossed out.
            unnamed_count: How many more the portal counts without naming them.
            enabled: Whether gestures are taken now.
            reason: Why the user may not change them; "" where he may.
        """
        shown = (members, base_members, unnamed_count, enabled, reason)
        if shown == self._shown:
            return
        self._shown = shown
        self._render_list(members, base_members, is_enabled=enabled and not reason)
        self._unnamed.render_text(unnamed_sentence(unnamed_count))
        self._unnamed.setVisible(unnamed_count > 0)
        self._reason.render_text(reason)
        self._reason.setVisible(bool(reason))
        self.panel.render_members(self._wanted.keys())
        self._render_tools(is_enabled=enabled, is_offered=not reason)
        self._render_suggestions()

    def render_change(self, was: str | None) -> None:
        """Show what the participants were; None when they are unchanged."""
        self._mark.render(was)

    def render_suggestions(self, state: PickerState[Contact]) -> None:
        """Show what the portal suggests."""
        if state != self._suggestions:
            self._suggestions = state
            self._render_suggestions()

    def render_matches(self, matches: tuple[Match, ...]) -> None:
        """Show whom the portal knows of a pasted list."""
        self.panel.render_matches(matches)

    def render_match_failure(self) -> None:
        """Say that the pasted list could not be looked up."""
        self.panel.render_failure()

    def forget(self) -> None:
        """Put away what was begun for another case: typed text and pasted lists."""
        self.field.clear()
        self.panel.hide()

    def _render_list(
        self, members: tuple[Contact, ...], base: tuple[Contact, ...], *, is_enabled: bool
    ) -> None:
        now = {contact.id: contact for contact in members}
        before = {contact.id: contact for contact in base}
        coming, going = now.keys() - before.keys(), before.keys() - now.keys()
        # Those who go keep their place; those who come stand at the end, where they were added.
        everybody = {**before, **now}
        stays, goes, comes = (False, False, is_enabled), (False, True, is_enabled), (True, False, is_enabled)
        fates = {**dict.fromkeys(coming, comes), **dict.fromkeys(going, goes)}
        contents = [(contact, fates.get(key, stays)) for key, contact in everybody.items()]
        self._wanted, self._contacts = now, everybody
        self.list.set_rows(Rows(tuple(everybody), contents, member_row), self.tr("Nobody takes part yet."))
        self._count.render_text(count_sentence(len(now), len(coming), len(going)))

    def _render_tools(self, *, is_enabled: bool, is_offered: bool) -> None:
        self.field.setVisible(is_offered)
        self._remove.setVisible(is_offered)
        self.field.setReadOnly(not is_enabled)
        self.panel.setEnabled(is_enabled and is_offered)
        self._show_what_remove_does()

    def _render_suggestions(self) -> None:
        state = self._suggestions
        rows = tuple(suggestion_row(contact, self._wanted) for contact in state.suggestions)
        is_settled = not state.is_loading and state.error is None
        self.field.show_suggestions(
            rows,
            suggestion_sentence(state, len(rows)),
            state.text.strip() if is_settled else None,
            has_failed=state.error is not None,
        )

    def _show_what_remove_does(self) -> None:
        rows = self.list.chosen_rows() if self.list.selectedIndexes() else ()
        is_restore = bool(rows) and all(row.is_struck for row in rows)
        words = self.tr("Keep") if is_restore else self.tr("Remove")
        if self._remove.text() != words:
            self._remove.setText(words)
            self._remove.setAccessibleName(
                self.tr("Keep participant") if is_restore else self.tr("Remove participant")
            )
        self._remove.setEnabled(any(row.action for row in rows))

    @Slot(object)
    def _on_list_removal_requested(self, keys: tuple[RowKey, ...]) -> None:
        edits: tuple[Edit, ...] = tuple(RemoveMember(ContactId(int(key))) for key in keys)
        if len(edits) == 1:
            self.remove_requested.emit(int(keys[0]))
        else:
            self.edits_requested.emit(edits)

    @Slot(object)
    def _on_list_restore_requested(self, key: RowKey) -> None:
        self.edits_requested.emit((AddMembers((self._contacts[ContactId(int(key))],)),))

    @Slot(QItemSelection, QItemSelection)
    def _on_list_selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self._show_what_remove_does()

    @Slot()
    def _on_remove_clicked(self) -> None:
        if any(row.action is RowAction.REMOVE for row in self.list.chosen_rows()):
            self.list.remove_chosen()
        else:
            self.list.restore_chosen()

    @Slot(object)
    def _on_field_row_chosen(self, row: Row) -> None:
        if self.field.isReadOnly():
            return
        found = next((contact for contact in self._suggestions.suggestions if contact.id == row.key), None)
        if found is not None:
            self.add_requested.emit((found,))

    @Slot(str)
    def _on_field_list_entered(self, text: str) -> None:
        names = pasted_names(text)
        if names:
            self.panel.open(names, self._wanted.keys())
            self.matches_requested.emit(names)

    @Slot()
    def _on_panel_closed(self) -> None:
        self.panel.hide()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
