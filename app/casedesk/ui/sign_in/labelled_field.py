"""A field of a dialog: its label above it, and below it what is wrong."""

from typing import Literal

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casedesk.ui.primitives.text import PlainLabel, set_property
from casedesk.ui.theme import px

ReasonKind = Literal["quiet", "danger"]


class LabelledField(QWidget):
    """Put a label with a mnemonic, a field and a line of explanation below each other.

    Args:
        words: The label; "&" marks the mnemonic. The label is the field's buddy, and so names it.
        field: What is edited.
        beside: A control on the same line, after the field.
    """

    def __init__(
        self, words: str, field: QWidget, parent: QWidget | None = None, *, beside: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._label = PlainLabel(words, "label", self)
        self._label.setBuddy(field)
        self._reason = PlainLabel("", "quiet", self, wraps=True)
        self._reason.hide()
        line = QHBoxLayout()
        line.setSpacing(px(4))
        line.addWidget(field, 1)
        if beside is not None:
            line.addWidget(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self._label)
        layout.addLayout(line)
        layout.addWidget(self._reason)

    @property
    def reason(self) -> str:
        """What is said below the field."""
        return self._reason.text()

    def render_reason(self, text: str, kind: ReasonKind = "quiet") -> None:
        """Say something below the field; "danger" also marks the field itself."""
        self._reason.render_text(text, kind)
        self._reason.setVisible(bool(text))
        set_property(self._field, "invalid", bool(text) and kind == "danger")
        # What is only seen beside a field would be lost on a screen reader.
        self._field.setAccessibleDescription(text)
