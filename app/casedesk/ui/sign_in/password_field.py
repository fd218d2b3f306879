"""The field for the password: hidden unless asked, and empty once the dialog is gone."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from casedesk.ui.primitives.buttons import IconButton
from casedesk.ui.sign_in.labelled_field import LabelledField


class PasswordField(LabelledField):
    """Edit a password; an eye beside it shows what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._hint = ""
        self.edit = QLineEdit()
        self.eye = IconButton("eye", "", role="quiet")
        super().__init__(self.tr("Pass&word"), self.edit, parent, beside=self.eye)
        self.edit.setObjectName("password")
        self.eye.setObjectName("showPassword")
        self.eye.setCheckable(True)
        self.eye.set_words(self.tr("Show the password"))
        self.eye.toggled.connect(self._on_eye_toggled)
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self._hide_text(is_hidden=True)

    def rename(self, words: str) -> None:
        """Call the field otherwise; "&" marks the mnemonic."""
        self._label.setText(words)

    def describe(self, words: str, eye_words: str) -> None:
        """Say below the field what belongs in it, and beside it what the eye shows."""
        self._hint = words
        self.eye.set_words(eye_words)
        self.render_reason(words)

    def wipe(self) -> None:
        """Forget the password, and hide the next one."""
        # Not clear(): that can be undone, and the eye would show what came back.
        self.edit.setText("")
        self.eye.setChecked(False)
        self.render_reason(self._hint)

    def _hide_text(self, *, is_hidden: bool) -> None:
        mode = QLineEdit.EchoMode.Password if is_hidden else QLineEdit.EchoMode.Normal
        self.edit.setEchoMode(mode)
        # Shown or not, no keyboard may learn it.
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | (Qt.InputMethodHint.ImhHiddenText if is_hidden else Qt.InputMethodHint.ImhNone)
        )

    @Slot(bool)
    def _on_eye_toggled(self, is_shown: bool) -> None:
        self._hide_text(is_hidden=not is_shown)
        self.eye.set_icon("eye-off" if is_shown else "eye", "quiet")

    @Slot(str)
    def _on_edit_text_changed(self, _text: str) -> None:
        self.render_reason(self._hint)
