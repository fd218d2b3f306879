"""The list of people with access, and the field that adds users and groups to it."""

from PySide6.QtCore import QItemSelection, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casedesk.domain.access import Profile
from casedesk.domain.ids import UserId
from casedesk.session.picker import PickerState
from casedesk.ui.access_list_editor.words import (
    group_pending_sentence,
    group_row_id,
    removed_profile_sentence,
    removed_profile_warning,
)
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.suggestion_popup_field import TypeAheadField
from casedesk.ui.suggestion_popup_rows import Row, RowAction, RowKey
from casedesk.ui.suggestion_popup_view import RowList
from casedesk.ui.suggestion_popup_words import suggestion_sentence
from casedesk.ui.theme import px


class PeopleWithAccess(QWidget):
    """The people on the list of a private case.

    Signals:
        search_requested: Suggestions for this text are wanted.
        user_chosen: The user with this id shall be added.
        group_chosen: The people of the group with this id shall be added.
        removal_requested: These users shall be taken off; carries `tuple[UserId, ...]`.
        restore_requested: The user with this id shall stay after all.
    """

    search_requested = Signal(str)
    user_chosen = Signal(object)
    group_chosen = Signal(str)
    removal_requested = Signal(object)
    restore_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_enabled = False
        self.list = RowList(parent=self)
        self.list.setObjectName("peopleWithAccess")
        self.list.setAccessibleName(self.tr("People with access"))
        self.field = TypeAheadField(self)
        self.field.setObjectName("addPerson")
        self.field.setAccessibleName(self.tr("Add person"))
        self.field.setPlaceholderText(self.tr("Add a person or group…"))
        self._remove = Button(self.tr("Remove"), parent=self)
        self._remove.setObjectName("removePerson")
        self._note = PlainLabel("", "quiet", self, wraps=True)
        self._note.hide()
        self._removed = PlainLabel("", "changed", self, wraps=True)
        tools = QHBoxLayout()
        tools.setSpacing(px(8))
        tools.addWidget(self.field, 1)
        tools.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for widget in (self.list, self._removed):
            layout.addWidget(widget)
        layout.addLayout(tools)
        layout.addWidget(self._note)
        self._connect()

    def _connect(self) -> None:
        self.list.removal_requested.connect(self.removal_requested)
        self.list.restore_requested.connect(self.restore_requested)
        self.list.selectionModel().selectionChanged.connect(self._on_list_selection_changed)
        self._remove.clicked.connect(self._on_remove_clicked)
        self.field.search_requested.connect(self.search_requested)
        self.field.row_chosen.connect(self._on_field_row_chosen)

    def render(  # type: ignore[override]  # hides QWidget.render on purpose
        self, rows: tuple[Row, ...], *, is_offered: bool, is_enabled: bool, hides_removed: bool
    ) -> None:
        """Show the list.

        Args:
            rows: Who is on it.
            is_offered: Whether the user may change it at all.
            is_enabled: Whether gestures are taken now.
            hides_removed: Whether an entry has to be explained.
        """
        self._is_enabled = is_enabled
        self.list.set_rows(rows, "")
        self.field.setVisible(is_offered)
        self._remove.setVisible(is_offered)
        self.field.setReadOnly(not is_enabled)
        self._removed.render_text(removed_profile_warning() if is_offered else removed_profile_sentence())
        self._removed.setVisible(hides_removed)
        self._show_what_remove_does()

    def render_note(self, sentence: str) -> None:
        """Say what became of a group; "" for nothing."""
        self._note.render_text(sentence)
        self._note.setVisible(bool(sentence))

    def render_suggestions(self, state: PickerState[Profile], rows: tuple[Row, ...]) -> None:
        """Show whom the field offers."""
        is_settled = not state.is_loading and state.error is None
        self.field.show_suggestions(
            rows,
            suggestion_sentence(state, len(rows)),
            state.text.strip() if is_settled else None,
            has_failed=state.error is not None,
        )

    def forget(self) -> None:
        """Put away what was typed for another case."""
        self.field.clear()
        self.render_note("")

    def _show_what_remove_does(self) -> None:
        rows = self.list.chosen_rows() if self.list.selectedIndexes() else ()
        is_restore = bool(rows) and all(row.is_struck for row in rows)
        self._remove.setText(self.tr("Keep") if is_restore else self.tr("Remove"))
        self._remove.setAccessibleName(self.tr("Keep person") if is_restore else self.tr("Remove person"))
        self._remove.setEnabled(any(row.action for row in rows))
        # Why somebody cannot be taken off is said where the button refuses.
        self._remove.setToolTip(next((row.tip for row in rows if row.tip and not row.action), ""))

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
        if not self._is_enabled:
            return
        group_id = group_row_id(row)
        if group_id is None:
            self.user_chosen.emit(_user_id(row.key))
        else:
            self.render_note(group_pending_sentence(row.title))
            self.group_chosen.emit(group_id)


def _user_id(key: RowKey) -> UserId:
    return UserId(str(key))
