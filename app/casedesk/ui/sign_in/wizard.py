"""The connection wizard: where, whether a portal is there, as whom; what fails is named where it failed."""

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from casedesk.portal.secrets import Keyring
from casedesk.session.accounts import Account
from casedesk.session.wizard import Page, WizardState
from casedesk.ui.primitives.banner import Banner
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import ElidedLabel, Hairline, PlainLabel
from casedesk.ui.primitives.waiting import ThinProgress
from casedesk.ui.screen_room import room_on_screen
from casedesk.ui.sign_in.certificate_panel import CertificatePanel
from casedesk.ui.sign_in.check_list import CheckList
from casedesk.ui.sign_in.check_words import trouble_content
from casedesk.ui.sign_in.factor_page import FactorPage
from casedesk.ui.sign_in.options_page import OptionsPage
from casedesk.ui.sign_in.place_page import PlacePage
from casedesk.ui.sign_in.sign_in_page import SignInPage
from casedesk.ui.sign_in.wizard_words import next_words, page_sentence, page_title
from casedesk.ui.theme import px

W = TypeVar("W", bound=QWidget)

_WIDTH, _HEIGHT, _LIST_WIDTH = 760, 588, 200


class ConnectionWizard(QDialog):
    """Ask for what is needed to connect, one page after the other, in a window that keeps its size.

    Signals:
        practice_requested: The practice portal will do.
        account_requested: The remembered `Account` to go on as.
        check_requested: The `Place` to look for a portal at.
        options_requested: Show how the portal is reached; with the `Place` typed so far.
        options_chosen: The `ConnectionOptions`, and the password of the proxy.
        back_requested: To the page before.
        follow_requested: Go where the address points to.
        trust_requested: The fingerprint of the one certificate to accept.
        wish_made: The `Wish` to sign in with.
        code_given: The code of the second factor.
        phone_given: The number to send codes to.
        send_again_requested: Another code, please.
    """

    practice_requested = Signal()
    account_requested = Signal(object)
    check_requested = Signal(object)
    options_requested = Signal(object)
    options_chosen = Signal(object, str)
    back_requested = Signal()
    follow_requested = Signal()
    trust_requested = Signal(str)
    wish_made = Signal(object)
    code_given = Signal(str)
    phone_given = Signal(str)
    send_again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connectionWizard")
        self.setWindowTitle(self.tr("Connect to a portal"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._state: WizardState | None = None
        self._checks = CheckList(self)
        self._title = PlainLabel("", "title", self, wraps=True)
        self._title.setObjectName("wizardTitle")
        self._sentence = PlainLabel("", "label", self, wraps=True)
        self._address = ElidedLabel("", "label", self)
        self._address.setObjectName("wizardAddress")
        self._banner = Banner(self)
        self._certificate = CertificatePanel(self)
        self._place = PlacePage(self)
        self._who = SignInPage(self)
        self._progress = ThinProgress(self)
        self._back = Button(self.tr("&Back"), parent=self)
        self._back.setObjectName("back")
        self._cancel = Button(self.tr("Cancel"), parent=self)
        self._cancel.setObjectName("cancel")
        self._next = Button("", "primary", parent=self)
        self._next.setObjectName("next")
        self._next.setDefault(True)
        self._pages: dict[Page, QWidget] = {Page.PLACE: self._place, Page.SIGN_IN: self._who}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        canvas = _Canvas()
        canvas.setProperty("role", "canvas")
        column = self._column = QVBoxLayout(canvas)
        column.setContentsMargins(px(24), px(24), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addWidget(self._address)
        column.addWidget(self._banner)
        column.addWidget(self._certificate)
        for page in self._pages.values():
            column.addWidget(page)
        column.addStretch(1)
        self._scroll = _scrolled(canvas, self)
        self._side = _scrolled(self._checks, self)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(16), px(12), px(16), px(12))
        buttons.setSpacing(px(8))
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._next)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._side)
        body.addWidget(self._scroll, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addWidget(self._progress)
        layout.addWidget(Hairline(self))
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._place.practice_requested.connect(self._on_place_practice_requested)
        self._place.account_requested.connect(self.account_requested)
        self._place.check_requested.connect(self.check_requested)
        self._place.options_requested.connect(self._on_place_options_requested)
        self._banner.action_requested.connect(self._on_banner_action_requested)
        self._certificate.trust_requested.connect(self.trust_requested)
        self._certificate.ca_file_requested.connect(self._on_certificate_ca_file_requested)
        self._back.clicked.connect(self.back_requested)
        self._cancel.clicked.connect(self.reject)
        self._next.clicked.connect(self._on_next_clicked)

    @cached_property
    def _options(self) -> OptionsPage:
        """A page that few people ever see, and that takes as long to make as the others together."""
        return self._added(Page.OPTIONS, OptionsPage(self))

    @cached_property
    def _factor(self) -> FactorPage:
        """As above."""
        page = self._added(Page.SECOND_FACTOR, FactorPage(self))
        page.send_again_requested.connect(self.send_again_requested)
        return page

    def _added(self, page: Page, widget: W) -> W:
        """Put a page where the others are; Tab goes round, so it comes before the buttons as they do."""
        self._pages[page] = widget
        self._column.insertWidget(self._column.count() - 1, widget)
        return widget

    def ask(self, state: WizardState, accounts: tuple[Account, ...], keyring: Keyring) -> None:
        """Show the wizard; the answers come as signals."""
        self._fit()
        self._state = None
        known = next((one for one in accounts if one.is_of(state.place, state.email)), None)
        self._place.ask(state.place, accounts)
        self._who.ask(state.email, keeps_password=known is not None and known.keeps_password)
        self._who.render_keyring(keyring)
        self.render(state)
        self.open()
        self._focus_page(state)

    def render_keyring(self, keyring: Keyring) -> None:
        """Say where secrets are kept."""
        self._who.render_keyring(keyring)

    def render(self, state: WizardState) -> None:  # type: ignore[override]  # hides QWidget.render
        """Show the page that is due, how the checks are going, and what stands in the way."""
        before, self._state = self._state, state
        if state.page is Page.DONE:
            self.accept()
            return
        is_other_page = before is None or before.page is not state.page
        if is_other_page:
            self._enter(state)
        self._checks.render(state)
        self._title.render_text(page_title(state))
        self._sentence.render_text(page_sentence(state))
        self._sentence.setVisible(bool(self._sentence.text()))
        self._address.render_text(state.place.address)
        self._address.setVisible(not self._sentence.text())
        self._banner.render(trouble_content(state))
        self._certificate.render(state.trouble)
        self._who.render_capabilities(state.capabilities)
        if state.page is Page.SECOND_FACTOR:
            self._factor.render_challenge(state.challenge, state.refused_codes)
        self._render_buttons(state)
        if is_other_page or (before is not None and before.is_waiting and not state.is_waiting):
            self._scroll.verticalScrollBar().setValue(0)
            self._focus_page(state)

    def _enter(self, state: WizardState) -> None:
        if state.page is Page.OPTIONS:
            self._options.fill(state.place.options)
        elif state.page is Page.SECOND_FACTOR:
            self._factor.wipe()
        self._place.render_options(state.place.options)
        for page, widget in self._pages.items():
            widget.setVisible(page is state.page)

    def _render_buttons(self, state: WizardState) -> None:
        is_waiting = state.is_waiting
        for page in self._pages.values():
            page.setEnabled(not is_waiting)
        self._progress.render(is_waiting)
        self._back.setVisible(state.page is not Page.PLACE)
        self._next.setText(next_words(state))
        self._next.setEnabled(not is_waiting)
        if is_waiting:
            self._cancel.setFocus()

    def _focus_page(self, state: WizardState) -> None:
        match state.page:
            case Page.PLACE:
                self._place.focus_first()
            case Page.OPTIONS:
                self._options.focus_first()
            case Page.SIGN_IN if not state.is_waiting:
                self._who.focus_first()
            case Page.SECOND_FACTOR if not state.is_waiting:
                self._factor.focus_first()
            case _:
                (self._next if self._next.isEnabled() else self._cancel).setFocus()

    def done(self, result: int) -> None:
        """Close, and keep nothing that was typed in secret."""
        for page in self._pages.values():
            if isinstance(page, OptionsPage | SignInPage | FactorPage):
                page.wipe()
        self._progress.render(is_busy=False)
        super().done(result)

    def _fit(self) -> None:
        room = room_on_screen(self)
        # The frame of the window needs some of it.
        self.setFixedSize(min(px(_WIDTH), room.width() - px(16)), min(px(_HEIGHT), room.height() - px(48)))
        self._side.setFixedWidth(min(px(_LIST_WIDTH), self.width() * _LIST_WIDTH // _WIDTH))

    @Slot()
    def _on_next_clicked(self) -> None:
        match None if self._state is None else self._state.page:
            case Page.PLACE:
                self._place.go_on()
            case Page.OPTIONS:
                options = self._options.checked_options()
                if options is not None:
                    self.options_chosen.emit(options, self._options.proxy_password)
            case Page.SIGN_IN:
                wish = self._who.checked_wish()
                if wish is not None:
                    self.wish_made.emit(wish)
            case Page.SECOND_FACTOR:
                self._answer_challenge()
            case Page.CHECKS if self._state is not None:
                self.check_requested.emit(self._state.place)
            case _:
                pass

    def _answer_challenge(self) -> None:
        if self._factor.wants_phone:
            if number := self._factor.checked_phone():
                self.phone_given.emit(number)
        elif code := self._factor.checked_code():
            self.code_given.emit(code)

    @Slot()
    def _on_place_practice_requested(self) -> None:
        self.reject()
        self.practice_requested.emit()

    @Slot()
    def _on_place_options_requested(self) -> None:
        self.options_requested.emit(self._place.typed_place())

    @Slot()
    def _on_certificate_ca_file_requested(self) -> None:
        if self._state is not None:
            self.options_requested.emit(self._state.place)

    @Slot(str)
    def _on_banner_action_requested(self, _action: str) -> None:
        self.follow_requested.emit()


class _Canvas(QWidget):
    """Is as high as its lines are at its width, and not as they would be in the narrowest one."""

    def minimumSizeHint(self) -> QSize:
        """Return no more height than is needed: it decides whether there is something to scroll."""
        hint = super().minimumSizeHint()
        needed = self.heightForWidth(self.width())
        return hint if needed < 0 else QSize(hint.width(), min(hint.height(), needed))


def _scrolled(widget: QWidget, parent: QWidget) -> QScrollArea:
    """Let something scroll where the screen has too little room for it."""
    area = QScrollArea(parent)
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
