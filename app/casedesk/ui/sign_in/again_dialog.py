"""Signing in again in place: who and where are fixed, and what was typed in the window stays as it is."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from casedesk.portal.errors import SecondFactorRequired, SignInRefused, SignInRequired
from casedesk.portal.sign_in import Capabilities, SmsCode
from casedesk.session.connection import ConnectionState, Link
from casedesk.ui.dialog_frame import DialogFrame, button_row, heading
from casedesk.ui.primitives.banner import Banner, BannerContent
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import IconLabel, PlainLabel
from casedesk.ui.primitives.waiting import ThinProgress
from casedesk.ui.sign_in.again_words import again_sentence, again_title, button_words, practice_sentence
from casedesk.ui.sign_in.factor_page import FactorPage
from casedesk.ui.sign_in.sign_in_page import SignInPage
from casedesk.ui.sign_in.words import explain_sign_in


class SignInAgainDialog(DialogFrame):
    """Ask one account for its password or a token, and for the code where the portal wants one.

    Signals:
        wish_made: The `Wish` to sign in with.
        code_given: The code of the second factor.
        phone_given: The number to send codes to.
        send_again_requested: Another code, please.
        outbox_requested: Show the text messages of the practice portal.
    """

    wish_made = Signal(object)
    code_given = Signal(str)
    phone_given = Signal(str)
    send_again_requested = Signal()
    outbox_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signInAgain")
        self._state: ConnectionState | None = None
        self._refused_codes = 0
        self._title = PlainLabel("", "title", self, wraps=True)
        self._sentence = PlainLabel("", "label", self, wraps=True)
        self._who = SignInPage(self)
        self._factor = FactorPage(self)
        self._practice = PlainLabel("", "quiet", self, wraps=True)
        self._outbox = Button(self.tr("&Outbox…"), "normal", "mail", self)
        self._outbox.setObjectName("showOutbox")
        self._banner = Banner(self)
        self._progress = ThinProgress(self)
        self._cancel = Button(self.tr("Not now"), parent=self)
        self._cancel.setObjectName("notNow")
        self._go_on = Button("", "primary", parent=self)
        self._go_on.setObjectName("goOn")
        self._go_on.setDefault(True)
        self._lay_out()
        self._factor.send_again_requested.connect(self.send_again_requested)
        self._outbox.clicked.connect(self.outbox_requested)
        self._cancel.clicked.connect(self.reject)
        self._go_on.clicked.connect(self._on_go_on_clicked)

    def _lay_out(self) -> None:
        self.rows.addLayout(heading(IconLabel("lock", "accent", 24, self), self._title, self._sentence))
        self.rows.addWidget(self._banner)
        for part in (self._who, self._factor, self._practice):
            self.rows.addWidget(part)
        self.rows.addWidget(self._progress)
        buttons = button_row(self._cancel, self._go_on)
        buttons.insertWidget(0, self._outbox)
        self.rows.addLayout(buttons)

    def ask(self, state: ConnectionState) -> None:
        """Show the dialog for the account that the connection is about; the answers come as signals."""
        account = state.account
        self._state, self._refused_codes = None, 0
        self._who.render_capabilities(Capabilities())
        self._who.ask_again(
            state.email,
            keeps_token=account is not None and account.keeps_token,
            keeps_password=account is not None and account.keeps_password,
        )
        self.render(state)
        self.open()
        self._focus(state)

    def render(self, state: ConnectionState) -> None:  # type: ignore[override]  # hides QWidget.render
        """Show what is wanted, how it is going, and what was wrong; leave once somebody is signed in."""
        before, self._state = self._state, state
        if state.link is Link.CONNECTED:
            self.accept()
            return
        if state.link is Link.CONNECTING:
            self._render_waiting(is_waiting=True)
            return
        is_code = state.challenge is not None
        was_code_refused = before is not None and before.link is Link.CONNECTING and is_code
        if was_code_refused and isinstance(state.error, SignInRefused):
            self._refused_codes += 1
        self._title.render_text(again_title(state))
        self.setWindowTitle(self._title.text())
        self._sentence.render_text(again_sentence(state))
        self._who.setVisible(not is_code)
        self._who.render_keyring(state.keyring)
        self._factor.setVisible(is_code)
        self._factor.render_challenge(state.challenge, self._refused_codes)
        self._render_practice(state)
        self._banner.render(_trouble(state))
        self._render_waiting(is_waiting=False)
        if before is not None:
            self._focus(state)

    def done(self, result: int) -> None:
        """Close, and keep nothing that was typed in secret."""
        self._who.wipe()
        self._factor.wipe()
        self._progress.render(is_busy=False)
        super().done(result)

    def _render_practice(self, state: ConnectionState) -> None:
        text = practice_sentence(state.challenge) if state.place.is_practice else ""
        self._practice.render_text(text)
        self._practice.setVisible(bool(text))
        self._outbox.setVisible(bool(text) and isinstance(state.challenge, SmsCode))

    def _render_waiting(self, *, is_waiting: bool) -> None:
        for part in (self._who, self._factor, self._outbox):
            part.setEnabled(not is_waiting)
        self._go_on.setEnabled(not is_waiting)
        self._go_on.setText(button_words(self._factor_wants_phone(), is_waiting=is_waiting))
        self._progress.render(is_waiting)
        if is_waiting:
            self._banner.render(None)
            self._cancel.setFocus()

    def _factor_wants_phone(self) -> bool:
        return self._state is not None and self._state.challenge is not None and self._factor.wants_phone

    def _focus(self, state: ConnectionState) -> None:
        if state.challenge is None:
            self._who.focus_first()
        else:
            self._factor.focus_first()

    @Slot()
    def _on_go_on_clicked(self) -> None:
        if self._state is None or self._state.challenge is None:
            if (wish := self._who.checked_wish()) is not None:
                self.wish_made.emit(wish)
        elif self._factor.wants_phone:
            if number := self._factor.checked_phone():
                self.phone_given.emit(number)
        elif code := self._factor.checked_code():
            self.code_given.emit(code)


def _trouble(state: ConnectionState) -> BannerContent | None:
    """Say what was wrong with what was given; that something is asked for is no trouble."""
    error = state.error
    if error is None or type(error) is SignInRequired or isinstance(error, SecondFactorRequired):
        return None
    words = explain_sign_in(error)
    return BannerContent("danger", words.title, words.sentence, details=error.detail, is_dismissable=False)
