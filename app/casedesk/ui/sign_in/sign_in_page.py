"""The wizard's page for e-mail and password, or for a token from elsewhere, and for what is kept of them."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from casedesk.portal.port import Credentials
from casedesk.portal.secrets import Keyring, Secret
from casedesk.portal.sign_in import Capabilities
from casedesk.session.wish import Wish
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.sign_in.labelled_field import LabelledField
from casedesk.ui.sign_in.password_field import PasswordField
from casedesk.ui.sign_in.sign_in_words import browser_sentence, keyring_sentence, token_sentence
from casedesk.ui.theme import px


class SignInPage(QWidget):
    """Edit what one signs in with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_fixed = False
        self._single_sign_on = PlainLabel("", "normal", self, wraps=True)
        self._with_password = QRadioButton(self.tr("E-mail and &password"), self)
        self._with_password.setObjectName("withPassword")
        self._with_token = QRadioButton(self.tr("Access &token"), self)
        self._with_token.setObjectName("withToken")
        self._ways = QButtonGroup(self)
        self._ways.addButton(self._with_password)
        self._ways.addButton(self._with_token)
        self._with_password.setChecked(True)
        self._email_edit = QLineEdit(self)
        self._email_edit.setObjectName("email")
        self._email = LabelledField(self.tr("&E-mail"), self._email_edit, self)
        self._password = PasswordField(self)
        self._token = PasswordField(self)
        self._token.edit.setObjectName("token")
        self._token.rename(self.tr("Access t&oken"))
        self._token.describe(token_sentence(), self.tr("Show the token"))
        self._keeps_token = QCheckBox(self.tr("Stay signed &in on this computer"), self)
        self._keeps_token.setObjectName("keepToken")
        self._keeps_password = QCheckBox(self.tr("&Keep the password as well"), self)
        self._keeps_password.setObjectName("keepPassword")
        self._keyring = PlainLabel("", "quiet", self, wraps=True)
        self._lay_out()
        self._with_token.toggled.connect(self._on_with_token_toggled)
        self._email_edit.textChanged.connect(self._on_email_edit_text_changed)
        self._render_way()

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(px(16))
        ways.addWidget(self._with_password)
        ways.addWidget(self._with_token)
        ways.addStretch(1)
        kept = QVBoxLayout()
        kept.setSpacing(px(2))
        for widget in (self._keeps_token, self._keeps_password, self._keyring):
            kept.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(self._single_sign_on)
        layout.addLayout(ways)
        for field in (self._email, self._password, self._token):
            layout.addWidget(field)
        layout.addLayout(kept)

    def ask(self, email: str, *, keeps_password: bool = False) -> None:
        """Begin with what is known."""
        self._is_fixed = False
        self.wipe()
        self._email_edit.setText(email)
        self._email.render_reason("")
        self._with_password.setChecked(True)
        self._keeps_token.setChecked(True)
        self._keeps_password.setChecked(keeps_password)
        self._render_way()

    def ask_again(self, email: str, *, keeps_token: bool, keeps_password: bool) -> None:
        """Begin where it is settled who signs in, and what he wants kept."""
        self.ask(email, keeps_password=keeps_password)
        self._keeps_token.setChecked(keeps_token)
        self._is_fixed = True
        self._render_way()

    def render_capabilities(self, capabilities: Capabilities) -> None:
        """Say what else is possible on this portal."""
        text = browser_sentence(capabilities)
        self._single_sign_on.render_text(text)
        self._single_sign_on.setVisible(bool(text))

    def render_keyring(self, keyring: Keyring) -> None:
        """Say where secrets are kept, or that they cannot be."""
        self._keyring.render_text(keyring_sentence(keyring))

    def focus_first(self) -> None:
        """Put the keyboard where something is missing."""
        if self._with_token.isChecked():
            self._token.edit.setFocus()
        elif not self._email_edit.text():
            self._email_edit.setFocus()
        else:
            self._password.edit.setFocus()
            self._password.edit.selectAll()

    def wipe(self) -> None:
        """Forget what was typed in secret."""
        self._password.wipe()
        self._token.wipe()

    def checked_wish(self) -> Wish | None:
        """Return what was typed, or None and say what is missing."""
        if self._with_token.isChecked():
            return self._checked_token()
        email, password = self._email_edit.text().strip(), self._password.edit.text()
        self._email.render_reason("" if email else self.tr("Type your e-mail address."), "danger")
        self._password.render_reason("" if password else self.tr("Type your password."), "danger")
        if not (email and password):
            (self._password.edit if email else self._email_edit).setFocus()
            return None
        return self._wish(Credentials(email, password))

    def _checked_token(self) -> Wish | None:
        # Copied from a header or a file, it may have a line break or the scheme around it.
        token = self._token.edit.text().strip().removeprefix("Bearer ").strip()
        if not token:
            self._token.render_reason(self.tr("Paste a token of this portal."), "danger")
            self._token.edit.setFocus()
            return None
        return self._wish(Secret(token))

    def _wish(self, way: Credentials | Secret) -> Wish:
        keeps_password = self._keeps_password.isChecked() and isinstance(way, Credentials)
        return Wish(way, self._keeps_token.isChecked(), keeps_password)

    def _render_way(self) -> None:
        by_token = self._with_token.isChecked()
        self._email.setVisible(not by_token and not self._is_fixed)
        for field in (self._password, self._keeps_password):
            field.setVisible(not by_token)
        self._token.setVisible(by_token)

    @Slot(bool)
    def _on_with_token_toggled(self, _is_chosen: bool) -> None:
        self._render_way()

    @Slot(str)
    def _on_email_edit_text_changed(self, _text: str) -> None:
        self._email.render_reason("")
