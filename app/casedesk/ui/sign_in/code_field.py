"""The field for a code of six digits: it takes them however they are pasted."""

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QWidget

from casedesk.ui.sign_in.labelled_field import LabelledField

CODE_LENGTH = 6
"""Source: WCORE/Sms/SmsKeyStorage; authenticator apps show as many."""


class CodeField(LabelledField):
    """Edit a code; whatever is no digit falls away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.edit = QLineEdit()
        super().__init__(self.tr("&Code"), self.edit, parent)
        self.edit.setObjectName("code")
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        # A code reads left to right in every language.
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        font = QFont(self.edit.font())
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 3)
        self.edit.setFont(font)
        self.edit.textChanged.connect(self._on_edit_text_changed)

    def wipe(self) -> None:
        """Forget the code."""
        self.edit.setText("")
        self.render_reason("")

    def checked_code(self) -> str:
        """Return the code, or "" and say what is missing."""
        code = self.edit.text()
        if len(code) == CODE_LENGTH:
            return code
        self.render_reason(self.tr("A code has six digits."), "danger")
        self.edit.setFocus()
        return ""

    @Slot(str)
    def _on_edit_text_changed(self, text: str) -> None:
        self.render_reason("")
        # Digits of any script count: what the portal wants are ASCII ones.
        digits = "".join(str(int(each)) for each in text if each.isdecimal())[:CODE_LENGTH]
        if digits != text:
            with QSignalBlocker(self.edit):
                self.edit.setText(digits)
