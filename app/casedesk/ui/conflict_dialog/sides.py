"""The sides of a conflict: a value to read with a button to choose it, and a line for a third value."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget

from casedesk.domain.access import Access
from casedesk.ui.conflict_dialog.words import value_words
from casedesk.ui.custom_field_grid.line_ends import shown_lines, with_line_ends
from casedesk.ui.primitives.inputs import AutoGrowTextEdit
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.theme import px

_LONG_TEXT = 160
"""From how many characters on a text gets a box of its own, in which it can be scrolled and copied."""


class SideView(QFrame):
    """One side's value. A side that can be chosen has a button, and is chosen by a click anywhere on it.

    Args:
        words: What the side is called.
        value: The text, or who sees the case.
        name: What it is called by assistive technology.
    """

    def __init__(self, words: str, value: str | Access, name: str, *, can_be_chosen: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.button = QRadioButton(words, self) if can_be_chosen else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(8), px(12), px(12))
        layout.setSpacing(px(4))
        if self.button is None:
            heading = PlainLabel(words, "label", self)
            heading.setMinimumHeight(px(32))
            layout.addWidget(heading)
        else:
            self.button.setAccessibleName(name)
            self.button.setMinimumHeight(px(32))
            layout.addWidget(self.button)
        layout.addWidget(_shown(value, name, self))
        layout.addStretch(1)

    def choose_as(self, object_name: str) -> None:
        """Name the button that chooses this side."""
        if self.button is not None:
            self.button.setObjectName(object_name)


def _shown(value: str | Access, name: str, parent: QWidget) -> QWidget:
    words = shown_lines(value_words(value))
    if not words:
        return PlainLabel(QCoreApplication.translate("Conflicts", "(empty)"), "quiet", parent)
    if len(words) <= _LONG_TEXT and words.count("\n") < 8:
        label = PlainLabel(words, "normal", parent, wraps=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
    box = AutoGrowTextEdit(parent, min_lines=3, max_lines=8)
    box.setAccessibleName(name)
    box.setReadOnly(True)
    box.render_text(words)
    return box


class ThirdValue(QWidget):
    """A value of one's own, in place of either side's.

    Signals:
        text_changed: Somebody typed.
    """

    text_changed = Signal()

    def __init__(self, mine: str, name: str, *, is_long: bool) -> None:
        super().__init__()
        self._began_with = mine
        self.button = QRadioButton(self.tr("Something else"), self)
        self.button.setAccessibleName(name)
        self._edit: QLineEdit | QPlainTextEdit
        if is_long:
            area = AutoGrowTextEdit(self, min_lines=3, max_lines=8)
            area.render_text(shown_lines(mine))
            area.textChanged.connect(self._on_edit_text_changed)
            self._edit = area
        else:
            line = QLineEdit(mine, self)
            line.textChanged.connect(self._on_edit_text_changed)
            self._edit = line
        self._edit.setObjectName("thirdValue")
        self._edit.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self.button)
        layout.addWidget(self._edit)

    @property
    def text(self) -> str:
        """What stands there, with the portal's line ends."""
        if isinstance(self._edit, QLineEdit):
            return self._edit.text()
        return with_line_ends(self._began_with, self._edit.toPlainText())

    @Slot()
    def _on_edit_text_changed(self) -> None:
        self.text_changed.emit()
