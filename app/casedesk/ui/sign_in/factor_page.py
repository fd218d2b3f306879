"""The wizard's page for the second factor: a code from an app or a text message, or where to send one."""

from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casedesk.portal.sign_in import AppCode, Challenge, PhoneNeeded, SmsCode
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.sign_in.code_field import CodeField
from casedesk.ui.sign_in.factor_words import (
    attempts_sentence,
    challenge_sentence,
    expiry_sentence,
    grouped_key,
    send_again_words,
)
from casedesk.ui.sign_in.labelled_field import LabelledField
from casedesk.ui.theme import px

RESEND_WAIT_S = 30
_TICK_MS = 1000
_FEWEST_DIGITS = 5


class FactorPage(QWidget):
    """Edit the answer to what the portal wants beside the password.

    Signals:
        send_again_requested: Another text message, please.
    """

    send_again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._challenge: Challenge | None = None
        self._wait_s = 0
        self._sentence = PlainLabel("", "normal", self, wraps=True)
        self._key_edit = QLineEdit(self)
        self._key_edit.setObjectName("setupKey")
        self._key_edit.setReadOnly(True)
        self._copy = Button(self.tr("C&opy"), "normal", "copy", self)
        self._copy.setObjectName("copyKey")
        self._key = LabelledField(self.tr("&Key for your app"), self._key_edit, self, beside=self._copy)
        self._code = CodeField(self)
        self._phone_edit = QLineEdit(self)
        self._phone_edit.setObjectName("phone")
        self._phone_edit.setPlaceholderText(self.tr("+49 151 23456789"))
        self._phone = LabelledField(self.tr("&Mobile number"), self._phone_edit, self)
        self._again = Button("", "link", parent=self)
        self._again.setObjectName("sendAgain")
        self._expiry = PlainLabel("", "quiet", self, wraps=True)
        self._attempts = PlainLabel("", "quiet", self, wraps=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._again.clicked.connect(self._on_again_clicked)
        self._phone_edit.textChanged.connect(self._on_phone_edit_text_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        again = QHBoxLayout()
        again.addWidget(self._again)
        again.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        for widget in (self._sentence, self._key, self._phone, self._code):
            layout.addWidget(widget)
        layout.addLayout(again)
        layout.addWidget(self._expiry)
        layout.addWidget(self._attempts)

    def render_challenge(self, challenge: Challenge | None, refused_codes: int) -> None:
        """Show what the portal wants, and how often a code was not good."""
        self._attempts.render_text(attempts_sentence(refused_codes) if refused_codes else "")
        self._attempts.setVisible(bool(refused_codes))
        if challenge == self._challenge or challenge is None:
            return
        self._challenge = challenge
        self._code.wipe()
        self._sentence.render_text(challenge_sentence(challenge))
        key = challenge.setup_key if isinstance(challenge, AppCode) else ""
        self._key_edit.setText(grouped_key(key))
        self._key.setVisible(bool(key))
        self._phone.setVisible(isinstance(challenge, PhoneNeeded))
        self._code.setVisible(not isinstance(challenge, PhoneNeeded))
        is_sms = isinstance(challenge, SmsCode)
        self._again.setVisible(is_sms)
        self._wait_s = RESEND_WAIT_S if is_sms else 0
        self._render_clock()

    def wipe(self) -> None:
        """Forget code, key and number."""
        self._challenge = None
        self._timer.stop()
        self._code.wipe()
        self._key_edit.setText("")
        self._phone_edit.setText("")

    def focus_first(self) -> None:
        """Put the keyboard where the answer is typed."""
        if isinstance(self._challenge, PhoneNeeded):
            self._phone_edit.setFocus()
        else:
            self._code.edit.setFocus()
            self._code.edit.selectAll()

    @property
    def wants_phone(self) -> bool:
        """Whether a number is to be typed, and no code."""
        return isinstance(self._challenge, PhoneNeeded)

    def checked_code(self) -> str:
        """Return the code, or "" and say what is missing."""
        return self._code.checked_code()

    def checked_phone(self) -> str:
        """Return the number, or "" and say what is missing."""
        number = self._phone_edit.text().strip()
        if sum(each.isdecimal() for each in number) >= _FEWEST_DIGITS:
            return number
        self._phone.render_reason(
            self.tr("Type the number with its country, for example +49 151 23456789."), "danger"
        )
        self._phone_edit.setFocus()
        return ""

    def _render_clock(self) -> None:
        sms = self._challenge if isinstance(self._challenge, SmsCode) else None
        expires_at = None if sms is None else sms.expires_at
        left_s = None if expires_at is None else round((expires_at - datetime.now(UTC)).total_seconds())
        self._expiry.render_text("" if left_s is None else expiry_sentence(max(0, left_s)))
        self._expiry.setVisible(left_s is not None)
        self._again.setText(send_again_words(self._wait_s))
        self._again.setEnabled(self._wait_s <= 0)
        if sms is not None and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        if not isinstance(self._challenge, SmsCode):
            self._timer.stop()
            return
        self._wait_s = max(0, self._wait_s - 1)
        self._render_clock()

    @Slot()
    def _on_again_clicked(self) -> None:
        self._wait_s = RESEND_WAIT_S
        self._render_clock()
        self.send_again_requested.emit()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._key_edit.text().replace(" ", ""))

    @Slot(str)
    def _on_phone_edit_text_changed(self, _text: str) -> None:
        self._phone.render_reason("")
