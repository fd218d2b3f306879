"""The tag editor: a chip for each tag, and the field that adds more."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casedesk.domain.change import AddTags, RemoveTag
from casedesk.domain.tag import TagUse, other_tags
from casedesk.portal.errors import PortalError
from casedesk.session.picker import PickerState
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.change_mark import ChangeMark
from casedesk.ui.primitives.chip import Chip, FlowLayout
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.suggestion_popup_field import TypeAheadField
from casedesk.ui.suggestion_popup_rows import Row
from casedesk.ui.tag_editor.words import (
    no_tags_sentence,
    pasted_tags,
    suggestion_sentence,
    tag_rows,
    tags_were,
    unread_sentence,
)
from casedesk.ui.theme import px

_FIELD_WIDTH = 260


class TagField(TypeAheadField):
    """The type-ahead of tags.

    Signals:
        last_chip_requested: Backspace was pressed with nothing to the left.
    """

    last_chip_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the last tag with Backspace where there is nothing to erase."""
        if event.key() == Qt.Key.Key_Backspace and not self.text() and not self.isReadOnly():
            # Held down to erase a long word, it must not go on to erase tags.
            if not event.isAutoRepeat():
                self.last_chip_requested.emit()
            return
        super().keyPressEvent(event)


class TagEditor(QWidget):
    """The tags with what is to come and to go.

    Signals:
        edit_requested: One gesture; carries an `Edit`.
        search_requested: Suggestions for this text are wanted.
        reset_requested: The tags shall be again what they were.
        retry_requested: The tags could not be read and shall be read again.
    """

    edit_requested = Signal(object)
    search_requested = Signal(str)
    reset_requested = Signal()
    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._chips: dict[tuple[str, bool, bool], Chip] = {}
        self._suggestions: PickerState[TagUse] = PickerState()
        # Nothing to see: where the chips stand in the tab order, for they are made after everything else.
        self._tab_anchor = QWidget(self)
        # Qt puts nothing behind what takes no keyboard; hidden, it never gets it.
        self._tab_anchor.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tab_anchor.hide()
        self.field = TagField(self, takes_lists=True)
        self.field.setObjectName("addTag")
        self.field.setAccessibleName(self.tr("Add tag"))
        self.field.setPlaceholderText(self.tr("Add a tag…"))
        self.field.setFixedWidth(px(_FIELD_WIDTH))
        self._sentence = PlainLabel("", "quiet", self)
        self._sentence.setObjectName("tagsSentence")
        self._retry = Button(self.tr("Try again"), "link", parent=self)
        self._retry.setObjectName("readTagsAgain")
        self._retry.setAccessibleName(self.tr("Read the tags again"))
        self._reason = PlainLabel("", "quiet", self, wraps=True)
        self._mark = ChangeMark(self.tr("Tags"), self)
        self._flow_place = QWidget(self)
        self._flow = FlowLayout(self._flow_place, 6)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.setSpacing(px(8))
        told.addWidget(self._sentence)
        told.addWidget(self._retry)
        told.addStretch(1)
        self._flow.addWidget(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        layout.addWidget(self._flow_place)
        layout.addLayout(told)
        layout.addWidget(self._reason)
        layout.addWidget(self._mark)

    def _connect(self) -> None:
        self._mark.reset_requested.connect(self.reset_requested)
        self._retry.clicked.connect(self.retry_requested)
        # At once and not after a pause: what is typed is a tag, whether the portal knows it or not.
        self.field.textChanged.connect(self._on_field_text_changed)
        self.field.search_requested.connect(self.search_requested)
        self.field.row_chosen.connect(self._on_field_row_chosen)
        self.field.list_entered.connect(self._on_field_list_entered)
        self.field.last_chip_requested.connect(self._on_field_last_chip_requested)

    def render(  # type: ignore[override]  # hides QWidget.render on purpose
        self,
        tags: tuple[str, ...] | None,
        base_tags: tuple[str, ...] | None,
        error: PortalError | None,
        enabled: bool,
        reason: str,
    ) -> None:
        """Show the tags.

        Args:
            tags: What the case is to carry; None while that is not known.
            base_tags: What the portal has.
            error: Why they could not be read.
            enabled: Whether gestures are taken now.
            reason: Why there never are any in this case; "" where there are.
        """
        self._tags = tags or ()
        is_offered = tags is not None and not reason
        self._render_chips(set(other_tags(self._tags, base_tags or ())), enabled=enabled, offered=is_offered)
        self.field.setVisible(is_offered)
        # Tab goes to the proxy where it comes to this widget: to the first thing in it, if there is any.
        first: QWidget = next(iter(self._chips.values()), self.field)
        self.setFocusProxy(_tab_stop(first) if is_offered else None)  # type: ignore[arg-type]  # takes it
        self.field.setReadOnly(not enabled)
        if tags is None:
            self._sentence.render_text(unread_sentence(error))
        else:
            self._sentence.render_text("" if is_offered or tags else no_tags_sentence())
        self._sentence.setVisible(bool(self._sentence.text()))
        self._retry.setVisible(tags is None and error is not None)
        self._reason.render_text(reason)
        self._reason.setVisible(bool(reason))
        self._flow_place.setVisible(is_offered or bool(tags))
        self._render_suggestions()

    def render_change(self, was: tuple[str, ...] | None) -> None:
        """Show which tags there were; None where they are the same."""
        self._mark.render(None if was is None else tags_were(was))

    def render_suggestions(self, state: PickerState[TagUse]) -> None:
        """Show which tags are suggested."""
        self._suggestions = state
        self._render_suggestions()

    def forget(self) -> None:
        """Put away what was begun for another case."""
        self.field.close_popup()
        self.field.clear()

    def chip_of(self, name: str) -> Chip | None:
        """Return the chip that shows a tag."""
        return next((chip for (tag, _, _), chip in self._chips.items() if tag == name), None)

    def _render_chips(self, new: set[str], *, enabled: bool, offered: bool) -> None:
        wanted = [(name, name in new, offered) for name in self._tags]
        if wanted != list(self._chips):
            self._replace_chips(wanted)
        for chip in self._chips.values():
            chip.render_enabled(enabled)

    def _replace_chips(self, wanted: list[tuple[str, bool, bool]]) -> None:
        focused = next((place for place, chip in enumerate(self._chips.values()) if _has_focus(chip)), None)
        for key in [key for key in self._chips if key not in wanted]:
            chip = self._chips.pop(key)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {key: self._chips.get(key) or self._chip(*key) for key in wanted}
        before = self._tab_anchor
        for widget in (*self._chips.values(), self.field):
            # Taken out and put in again, everything stands in the order of the tags.
            self._flow.removeWidget(widget)
            self._flow.addWidget(widget)
            stop = _tab_stop(widget)
            QWidget.setTabOrder(before, stop)
            before = stop
        if focused is not None:
            self._focus_chip(focused)

    def _chip(self, name: str, is_new: bool, is_removable: bool) -> Chip:
        icon_name = "dot" if is_new else ""
        chip = Chip(name, self._flow_place, removable=is_removable, icon_name=icon_name, icon_role="changed")
        chip.setObjectName("tag")
        chip.remove_requested.connect(self._on_chip_remove_requested)
        chip.show()
        return chip

    def _focus_chip(self, place: int) -> None:
        """Put the keyboard on the tag that is at this place now, or into the field behind the last."""
        chips = list(self._chips.values())
        target: QWidget = chips[min(place, len(chips) - 1)] if chips else self.field
        _tab_stop(target).setFocus(Qt.FocusReason.OtherFocusReason)

    def _render_suggestions(self) -> None:
        state = self._suggestions
        rows = tag_rows(state, self._tags)
        # A word can be added before the portal has said which tags it has.
        is_answered = bool(state.text) or not state.is_loading
        self.field.show_suggestions(
            rows, suggestion_sentence(state, len(rows)), state.text if is_answered else None
        )

    def _add(self, names: tuple[str, ...]) -> None:
        if names and not self.field.isReadOnly():
            self.edit_requested.emit(AddTags(names))

    @Slot(str)
    def _on_field_text_changed(self, text: str) -> None:
        if text.strip():
            self.search_requested.emit(text.strip())

    @Slot(object)
    def _on_field_row_chosen(self, row: Row) -> None:
        self._add((row.title,))
        self.field.clear()

    @Slot(str)
    def _on_field_list_entered(self, text: str) -> None:
        self._add(pasted_tags(text))

    @Slot()
    def _on_field_last_chip_requested(self) -> None:
        if self._chips:
            self.field.close_popup()
            self._focus_chip(len(self._chips) - 1)

    @Slot()
    def _on_chip_remove_requested(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.edit_requested.emit(RemoveTag(chip.text()))


def _tab_stop(widget: QWidget) -> QWidget:
    """Return what takes the keyboard: the button of a chip, or the widget itself."""
    return (widget.button() or widget) if isinstance(widget, Chip) else widget


def _has_focus(chip: Chip) -> bool:
    return chip.hasFocus() or any(child.hasFocus() for child in chip.findChildren(QWidget))
