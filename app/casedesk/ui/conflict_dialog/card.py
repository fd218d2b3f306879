"""One conflict: its name, what was before, mine, theirs, and a third value where it is a text."""

from typing import assert_never

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from casedesk.domain.access import Access
from casedesk.domain.change import Edit, SetField, SetTitle
from casedesk.domain.custom_field import FieldKind
from casedesk.domain.values import replace
from casedesk.planning.merge import AccessConflict, Conflict, FieldConflict, TitleConflict, theirs_edits
from casedesk.ui.conflict_dialog.sides import SideView, ThirdValue
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.theme import px

_TYPED_KINDS = {FieldKind.TEXT, FieldKind.TEXT_AREA, FieldKind.DATE, FieldKind.UNKNOWN}
"""The others are chosen from what the portal offers, so a text of one's own would not fit them."""


class ConflictCard(QWidget):
    """Let the user choose one side, or write a third value; nothing is chosen to begin with.

    Args:
        name: What the conflict is about, as a heading.
        kind: The kind of custom field; `TEXT` for the title.

    Signals:
        changed: Another choice was made.
    """

    changed = Signal()

    def __init__(self, conflict: Conflict, name: str, kind: FieldKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._conflict = conflict
        self._mine = self._side(self.tr("Mine"), conflict.mine, self.tr("{name}: mine").format(name=name))
        self._theirs = self._side(
            self.tr("Theirs"), conflict.theirs, self.tr("{name}: theirs").format(name=name)
        )
        self._mine.choose_as("chooseMine")
        self._theirs.choose_as("chooseTheirs")
        before = SideView(
            self.tr("Before"), conflict.base, self.tr("{name}: before").format(name=name), can_be_chosen=False
        )
        self._third = self._third_value(name, kind)
        self._group = QButtonGroup(self)
        for button in self._buttons():
            self._group.addButton(button)
        self._group.buttonToggled.connect(self._on_group_button_toggled)
        self._lay_out(name, before)

    def _side(self, words: str, value: str | Access, name: str) -> SideView:
        return SideView(words, value, name, can_be_chosen=True)

    def _third_value(self, name: str, kind: FieldKind) -> ThirdValue | None:
        conflict = self._conflict
        if isinstance(conflict, AccessConflict) or kind not in _TYPED_KINDS:
            return None
        words = self.tr("{name}: something else").format(name=name)
        third = ThirdValue(conflict.mine, words, is_long=kind is FieldKind.TEXT_AREA)
        third.text_changed.connect(self._on_third_text_changed)
        return third

    def _buttons(self) -> list[QAbstractButton]:
        sides = (self._mine.button, self._theirs.button, None if self._third is None else self._third.button)
        return [button for button in sides if button is not None]

    def _lay_out(self, name: str, before: SideView) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(px(8))
        for side in (before, self._mine, self._theirs):
            sides.addWidget(side, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(PlainLabel(name, "strong", self, wraps=True))
        layout.addLayout(sides)
        if self._third is not None:
            layout.addWidget(self._third)

    @property
    def is_settled(self) -> bool:
        """Whether a choice was made."""
        return self._group.checkedButton() is not None

    def edits(self) -> tuple[Edit, ...]:
        """Return the gestures that settle the conflict as chosen; none while nothing is chosen."""
        chosen = self._group.checkedButton()
        if chosen is None:
            return ()
        if chosen is self._theirs.button:
            return theirs_edits(self._conflict)
        if self._third is not None and chosen is self._third.button:
            return _text_edits(self._conflict, self._third.text)
        return _mine_edits(self._conflict)

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        self._buttons()[0].setFocus()

    @Slot(QAbstractButton, bool)
    def _on_group_button_toggled(self, _button: QAbstractButton, is_checked: bool) -> None:
        if is_checked:
            self.changed.emit()

    @Slot()
    def _on_third_text_changed(self) -> None:
        # Who types something else wants it.
        if self._third is not None:
            self._third.button.setChecked(True)
        self.changed.emit()


def _mine_edits(conflict: Conflict) -> tuple[Edit, ...]:
    match conflict:
        case TitleConflict():
            return theirs_edits(replace(conflict, theirs=conflict.mine))
        case FieldConflict():
            return theirs_edits(replace(conflict, theirs=conflict.mine))
        case AccessConflict():
            return theirs_edits(replace(conflict, theirs=conflict.mine))
        case _:
            assert_never(conflict)


def _text_edits(conflict: Conflict, text: str) -> tuple[Edit, ...]:
    if isinstance(conflict, FieldConflict):
        return (SetField(conflict.field_id, text),)
    return (SetTitle(text),)
