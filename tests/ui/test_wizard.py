"""The connection wizard: it asks for what is needed, says what is wrong in place, and keeps no secret."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from casedesk.domain.values import replace
from casedesk.portal.address import AddressRefusal
from casedesk.portal.errors import (
    AccessDenied,
    Certificate,
    CertificateChanged,
    CertificateUntrusted,
    Distrust,
    HostUnknown,
    PortalError,
    SignInRefused,
    TooManyAttempts,
    Unreachable,
)
from casedesk.portal.options import AnswerFormat, ConnectionOptions, Place, Proxy, ProxyKind
from casedesk.portal.port import Credentials
from casedesk.portal.secrets import Keyring, Secret
from casedesk.portal.sign_in import AppCode, Capabilities, PhoneNeeded, SmsCode
from casedesk.session import events, wizard
from casedesk.session.accounts import Account
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.probe_events import Check, CheckPassed, NoPortalThere, PointedElsewhere, PortalFound
from casedesk.session.wish import Wish
from casedesk.session.wizard import CHECKS, Broken, Mark, Page, WizardState
from casedesk.ui.primitives.banner import Banner
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.screen_room import room_on_screen
from casedesk.ui.sign_in.check_words import check_name, mark_words, trouble_content
from casedesk.ui.sign_in.factor_words import attempts_sentence, expiry_sentence, send_again_words
from casedesk.ui.sign_in.sign_in_page import SignInPage
from casedesk.ui.sign_in.sign_in_words import browser_sentence, keyring_sentence
from casedesk.ui.sign_in.wizard import ConnectionWizard
from casedesk.ui.sign_in.words import refusal_sentence

URL = "https://portal.example.com"
EMAIL = "ann@example.com"
PASSWORD = "correct horse & battery"
TOKEN = "kF/+token=="
CODE = "123456"
PLACE = Place(URL)
ACCOUNT = Account(Place("https://other.example.com"), "ben@example.com", "Ben Ode", keeps_token=True)
CERTIFICATE = Certificate("ab" * 32, "portal.example.com", "Company CA")

WHERE = wizard.asking_where(Place(), "")
CHECKING = wizard.checking(PLACE, EMAIL)
FOUND = wizard.answered(CHECKING, PortalFound(PLACE))
CHALLENGED = replace(
    FOUND,
    page=Page.SECOND_FACTOR,
    challenge=AppCode(),
    marks=(*(Mark.PASSED,) * 4, Mark.ASKING, Mark.WAITING),
)


@pytest.fixture
def window(dress) -> Iterator[QWidget]:
    dress("light")
    window = QWidget()
    window.show()
    yield window
    # At once: left to the event loop, a hundred wizards would be dressed anew after each test.
    Shiboken.delete(window)


@pytest.fixture
def dialog(window: QWidget) -> ConnectionWizard:
    return ConnectionWizard(window)


def ask(dialog: ConnectionWizard, state: WizardState, *accounts: Account) -> ConnectionWizard:
    dialog.ask(state, accounts, Keyring.AVAILABLE)
    return dialog


def edit(dialog: ConnectionWizard, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def button(dialog: ConnectionWizard, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def reason(dialog: ConnectionWizard, name: str) -> str:
    return edit(dialog, name).accessibleDescription()


def said(dialog: ConnectionWizard) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel) if label.isVisible())


def fill(dialog: ConnectionWizard, qtbot: QtBot, **texts: str) -> None:
    for name, text in texts.items():
        edit(dialog, name).setFocus()
        edit(dialog, name).selectAll()
        qtbot.keyClicks(edit(dialog, name), text)


def failed(error: PortalError, state: WizardState = CHECKING) -> WizardState:
    return wizard.answered(state, events.JobFailed(error))


# Where


def test_enter_looks_for_the_portal_that_was_typed(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, WHERE)
    fill(dialog, qtbot, portalAddress="Portal.example.com/Products/CRM/")
    assert reason(dialog, "portalAddress") == f"Connects to {URL}"
    with qtbot.waitSignal(dialog.check_requested, timeout=1000) as caught:
        qtbot.keyClick(edit(dialog, "portalAddress"), Qt.Key.Key_Return)
    assert caught.args == [PLACE]


@pytest.mark.parametrize("refusal", AddressRefusal)
def test_every_refusal_of_an_address_has_its_own_sentence(refusal: AddressRefusal) -> None:
    sentences = {refusal_sentence(each) for each in AddressRefusal}
    assert len(sentences) == len(AddressRefusal)
    assert refusal_sentence(refusal).endswith(".")


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", AddressRefusal.EMPTY),
        ("my portal", AddressRefusal.NOT_AN_ADDRESS),
        ("https://ann:secret@portal.example.com", AddressRefusal.HAS_CREDENTIALS),
        ("ftp://portal.example.com", AddressRefusal.NOT_WEB),
        ("http://portal.example.com", AddressRefusal.PLAIN_HTTP),
    ],
)
def test_a_wrong_address_is_explained_and_nobody_is_visited(
    dialog: ConnectionWizard, qtbot: QtBot, text: str, refusal: AddressRefusal
) -> None:
    ask(dialog, WHERE)
    fill(dialog, qtbot, portalAddress=text)
    with qtbot.assertNotEmitted(dialog.check_requested):
        button(dialog, "next").click()
    assert reason(dialog, "portalAddress") == refusal_sentence(refusal)
    assert edit(dialog, "portalAddress").property("invalid") is True


def test_nobody_is_told_off_in_the_middle_of_a_word(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, WHERE)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=1000)
    address = edit(dialog, "portalAddress")
    qtbot.keyClicks(address, "http://por")
    assert reason(dialog, "portalAddress") == ""
    qtbot.keyClick(address, Qt.Key.Key_Tab)
    assert reason(dialog, "portalAddress") == refusal_sentence(AddressRefusal.PLAIN_HTTP)
    address.setText("https://por")
    assert not address.property("invalid")


def test_an_allowed_address_without_encryption_keeps_its_warning(
    dialog: ConnectionWizard, qtbot: QtBot
) -> None:
    options = ConnectionOptions(allows_plain_http=True)
    ask(dialog, wizard.asking_where(Place("http://portal.example.com", options), ""))
    assert "Not encrypted" in reason(dialog, "portalAddress")
    with qtbot.waitSignal(dialog.check_requested, timeout=1000) as caught:
        button(dialog, "next").click()
    assert caught.args == [Place("http://portal.example.com", options)]


def test_remembered_portals_and_the_practice_portal_are_one_choice_away(
    dialog: ConnectionWizard, qtbot: QtBot
) -> None:
    ask(dialog, WHERE, ACCOUNT)
    places = dialog.findChild(QWidget, "places")
    spoken = [
        places.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(places.model().rowCount())
    ]
    assert [each.split(",")[0] for each in spoken] == [
        "Practice portal",
        "other.example.com",
        "Another portal",
    ]
    assert "Ben Ode · ben@example.com" in spoken[1]
    places.setFocus()
    qtbot.keyClick(places, Qt.Key.Key_Up)
    assert not edit(dialog, "portalAddress").isEnabled()
    with qtbot.waitSignal(dialog.account_requested, timeout=1000) as caught:
        qtbot.keyClick(places, Qt.Key.Key_Return)
    assert caught.args == [ACCOUNT]
    qtbot.keyClick(places, Qt.Key.Key_Up)
    with qtbot.waitSignal(dialog.practice_requested, timeout=1000):
        qtbot.keyClick(places, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_double_click_goes_on_but_not_without_an_address(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, WHERE, ACCOUNT)
    places = dialog.findChild(QWidget, "places")
    with qtbot.assertNotEmitted(dialog.check_requested):
        places.doubleClicked.emit(places.model().index(2, 0))
    assert reason(dialog, "portalAddress") == ""
    places.setCurrentIndex(places.model().index(1, 0))
    with qtbot.waitSignal(dialog.account_requested, timeout=1000):
        places.doubleClicked.emit(places.model().index(1, 0))


# How


OPTIONS = ConnectionOptions(
    AnswerFormat.XML, Proxy(ProxyKind.HTTP, "proxy.example.com", 8080, "ann"), "company.pem", "ab" * 32, True
)


def test_the_settings_of_a_portal_come_back_as_they_were(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, wizard.showing_options(WHERE, Place(URL, OPTIONS)))
    assert "AB:AB" in said(dialog)
    fill(dialog, qtbot, proxyPassword="s3cret")
    with qtbot.waitSignal(dialog.options_chosen, timeout=1000) as caught:
        button(dialog, "next").click()
    assert caught.args == [OPTIONS, "s3cret"]
    dialog.reject()
    assert edit(dialog, "proxyPassword").text() == ""


def test_without_a_proxy_of_its_own_nothing_of_it_is_asked(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, wizard.showing_options(WHERE, PLACE))
    assert not edit(dialog, "proxyHost").isVisible()
    kind = dialog.findChild(QComboBox, "proxyKind")
    kind.setCurrentIndex(kind.findData(ProxyKind.SOCKS))
    assert edit(dialog, "proxyHost").isVisible()
    with qtbot.assertNotEmitted(dialog.options_chosen):
        button(dialog, "next").click()
    assert "name and port" in reason(dialog, "proxyHost")
    fill(dialog, qtbot, proxyHost="proxy.example.com:1080")
    assert reason(dialog, "proxyHost") == ""
    with qtbot.waitSignal(dialog.options_chosen, timeout=1000) as caught:
        button(dialog, "next").click()
    assert caught.args[0].proxy == Proxy(ProxyKind.SOCKS, "proxy.example.com", 1080)


@pytest.mark.parametrize("text", ["proxy", "proxy:", ":80", "proxy:0", "proxy:65536", "a b:80", "proxy:٣"])
def test_what_is_no_proxy_is_refused(dialog: ConnectionWizard, qtbot: QtBot, text: str) -> None:
    options = ConnectionOptions(proxy=Proxy(ProxyKind.HTTP, "x", 1))
    ask(dialog, wizard.showing_options(WHERE, Place(URL, options)))
    edit(dialog, "proxyHost").setText(text)
    with qtbot.assertNotEmitted(dialog.options_chosen):
        button(dialog, "next").click()
    assert "name and port" in reason(dialog, "proxyHost")


def test_plain_http_is_allowed_under_a_warning_that_stays(dialog: ConnectionWizard) -> None:
    ask(dialog, wizard.showing_options(WHERE, PLACE))
    assert "Everybody on the way" not in said(dialog)
    dialog.findChild(QCheckBox, "allowPlainHttp").click()
    assert "Everybody on the way" in said(dialog)


def test_an_accepted_certificate_can_be_forgotten(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, wizard.showing_options(WHERE, Place(URL, OPTIONS)))
    button(dialog, "forgetCertificate").click()
    with qtbot.waitSignal(dialog.options_chosen, timeout=1000) as caught:
        button(dialog, "next").click()
    assert caught.args[0].pinned_sha256 == ""


def test_the_settings_are_asked_for_with_what_was_typed(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, WHERE)
    fill(dialog, qtbot, portalAddress="portal.example.com")
    with qtbot.waitSignal(dialog.options_requested, timeout=1000) as caught:
        button(dialog, "connectionSettings").click()
    assert caught.args == [PLACE]


# Checks


def test_the_list_of_checks_fills_and_says_so(dialog: ConnectionWizard) -> None:
    ask(dialog, CHECKING)
    rows = {check: dialog.findChild(QWidget, f"check {check.value}") for check in CHECKS}
    assert rows[Check.ADDRESS].accessibleName() == "Address: Checking…"
    dialog.render(wizard.answered(CHECKING, CheckPassed(Check.ADDRESS)))
    assert rows[Check.ADDRESS].accessibleName() == "Address: In order"
    assert rows[Check.ENCRYPTION].accessibleName() == "Encryption: Checking…"
    dialog.render(failed(Unreachable("no route")))
    assert rows[Check.ADDRESS].accessibleName() == "Address: Failed"
    assert rows[Check.CRM].accessibleName() == "CRM: Not checked yet"


def test_a_connection_without_encryption_is_never_called_in_order(dialog: ConnectionWizard) -> None:
    plain = wizard.checking(Place("http://localhost:8080"), "")
    ask(dialog, wizard.answered(plain, CheckPassed(Check.ADDRESS)))
    row = dialog.findChild(QWidget, "check encryption")
    assert row.accessibleName() == "Encryption: Not encrypted"


def test_every_check_and_every_mark_has_its_own_words() -> None:
    assert len({check_name(check) for check in Check}) == len(Check)
    assert len({mark_words(mark) for mark in Mark}) == len(Mark)


def test_while_something_is_awaited_only_going_back_or_giving_up_is_possible(
    dialog: ConnectionWizard, qtbot: QtBot
) -> None:
    ask(dialog, CHECKING)
    assert not button(dialog, "next").isEnabled()
    with qtbot.assertNotEmitted(dialog.check_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.back_requested, timeout=1000):
        button(dialog, "back").click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


TROUBLES = [
    (failed(HostUnknown("Errno -2")), "No computer has this name"),
    (failed(Unreachable("refused")), "Nobody answers at this address"),
    (
        failed(Unreachable("ssl"), wizard.answered(CHECKING, CheckPassed(Check.ADDRESS))),
        "No encrypted connection",
    ),
    (failed(AccessDenied("403"), wizard.answered(CHECKING, CheckPassed(Check.ENCRYPTION))), "lets nobody in"),
    (wizard.answered(CHECKING, NoPortalThere("Wi-Fi <b>", "HTTP 404")), "“Wi-Fi <b>”"),
    (wizard.answered(CHECKING, NoPortalThere("", "HTTP 404")), "not as a portal does"),
    (wizard.answered(CHECKING, PointedElsewhere("https://x.example/", "")), "no safe address"),
    (wizard.answered(CHECKING, events.JobBroke("trace")), "was not finished"),
]


@pytest.mark.parametrize(("state", "words"), TROUBLES, ids=[words for _state, words in TROUBLES])
def test_each_failure_is_said_with_what_to_do(
    dialog: ConnectionWizard, state: WizardState, words: str
) -> None:
    ask(dialog, state)
    assert words in said(dialog)
    content = dialog.findChild(Banner).content()
    assert content is not None
    if isinstance(state.trouble, PortalError):
        assert content.details == state.trouble.detail
    assert button(dialog, "next").text().replace("&", "") == "Try again"


def test_trying_again_looks_at_the_same_place(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, failed(Unreachable()))
    with qtbot.waitSignal(dialog.check_requested, timeout=1000) as caught:
        button(dialog, "next").click()
    assert caught.args == [PLACE]


def test_a_redirect_is_followed_by_a_button_of_its_own(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(
        dialog,
        wizard.answered(CHECKING, PointedElsewhere("https://new.example.com/", "https://new.example.com")),
    )
    assert "https://new.example.com" in said(dialog)
    banner = dialog.findChild(Banner)
    with qtbot.waitSignal(dialog.follow_requested, timeout=1000):
        banner.action_requested.emit("follow")


@pytest.mark.parametrize(
    "error",
    [
        CertificateUntrusted(certificate=CERTIFICATE, reason=Distrust.SELF_SIGNED),
        CertificateChanged(certificate=CERTIFICATE, pinned_sha256="cd" * 32),
    ],
)
def test_a_certificate_is_accepted_only_after_its_fingerprint_was_compared(
    dialog: ConnectionWizard, qtbot: QtBot, error: PortalError
) -> None:
    ask(dialog, failed(error))
    assert "AB:AB" in said(dialog)
    assert "Company CA" in said(dialog)
    trust = button(dialog, "trustCertificate")
    assert not trust.isEnabled()
    button(dialog, "comparedFingerprint").click()
    with qtbot.waitSignal(dialog.trust_requested, timeout=1000) as caught:
        trust.click()
    assert caught.args == ["ab" * 32]
    dialog.render(CHECKING)
    assert not trust.isVisible()
    dialog.render(failed(error))
    assert not trust.isEnabled()


def test_a_file_of_certificates_is_the_other_way(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, failed(CertificateUntrusted(certificate=CERTIFICATE)))
    with qtbot.waitSignal(dialog.options_requested, timeout=1000) as caught:
        button(dialog, "chooseAuthority").click()
    assert caught.args == [PLACE]


# Who


def test_enter_signs_in_with_what_was_typed(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, replace(FOUND, email=""))
    fill(dialog, qtbot, email=f" {EMAIL} ", password=f" {PASSWORD}")
    with qtbot.waitSignal(dialog.wish_made, timeout=1000) as caught:
        qtbot.keyClick(edit(dialog, "password"), Qt.Key.Key_Return)
    # A space belongs to a password, but to no e-mail address.
    assert caught.args == [Wish(Credentials(EMAIL, f" {PASSWORD}"), keeps_token=True, keeps_password=False)]
    assert PASSWORD not in repr(caught.args)


def test_what_is_missing_is_named_at_its_field(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, replace(FOUND, email=""))
    with qtbot.assertNotEmitted(dialog.wish_made):
        button(dialog, "next").click()
    assert reason(dialog, "email") == "Type your e-mail address."
    assert reason(dialog, "password") == "Type your password."
    assert dialog.focusWidget() is edit(dialog, "email")
    fill(dialog, qtbot, email="a")
    assert reason(dialog, "email") == ""


def test_the_keyboard_begins_where_something_is_missing(dialog: ConnectionWizard) -> None:
    assert ask(dialog, WHERE).focusWidget() is edit(dialog, "portalAddress")
    assert ask(dialog, replace(FOUND, email="")).focusWidget() is edit(dialog, "email")
    assert ask(dialog, FOUND).focusWidget() is edit(dialog, "password")
    assert ask(dialog, CHALLENGED).focusWidget() is edit(dialog, "code")
    phone = replace(CHALLENGED, challenge=PhoneNeeded())
    assert ask(dialog, phone).focusWidget() is edit(dialog, "phone")


def test_a_token_is_taken_however_it_was_copied(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, FOUND)
    button(dialog, "withToken").click()
    assert not edit(dialog, "password").isVisible()
    with qtbot.assertNotEmitted(dialog.wish_made):
        button(dialog, "next").click()
    assert "Paste a token" in reason(dialog, "token")
    edit(dialog, "token").setText(f" Bearer {TOKEN} ")
    button(dialog, "keepToken").click()
    with qtbot.waitSignal(dialog.wish_made, timeout=1000) as caught:
        button(dialog, "next").click()
    assert caught.args == [Wish(Secret(TOKEN), keeps_token=False, keeps_password=False)]
    assert TOKEN not in repr(caught.args)


def test_the_password_is_kept_only_if_asked_and_as_it_was(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    account = Account(PLACE, EMAIL, keeps_password=True)
    ask(dialog, FOUND)
    assert not dialog.findChild(QCheckBox, "keepPassword").isChecked()
    ask(dialog, FOUND, account)
    assert dialog.findChild(QCheckBox, "keepPassword").isChecked()
    assert dialog.findChild(QCheckBox, "keepToken").isChecked()


@pytest.mark.parametrize("keyring", Keyring)
def test_where_secrets_are_kept_is_said(dialog: ConnectionWizard, keyring: Keyring) -> None:
    dialog.ask(FOUND, (), Keyring.UNKNOWN)
    dialog.render_keyring(keyring)
    assert keyring_sentence(keyring) in said(dialog)
    promises = keyring in {Keyring.UNKNOWN, Keyring.AVAILABLE}
    assert ("until Casedesk ends" in " ".join(keyring_sentence(keyring).split())) is not promises


def test_single_sign_on_is_named_with_what_is_possible_here(dialog: ConnectionWizard) -> None:
    ask(dialog, replace(FOUND, capabilities=Capabilities("Company <login>", "https://sso.example.com")))
    assert "“Company <login>”" in said(dialog)
    ask(dialog, FOUND)
    assert "only in the browser" not in said(dialog)
    assert "Google" in browser_sentence(Capabilities(providers=("google",)))


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (SignInRefused("500"), "refused the sign-in"),
        (TooManyAttempts("500", retry_after_s=60), "oo many"),
        (AccessDenied("403"), "may not open the CRM"),
    ],
)
def test_a_refusal_is_said_above_the_fields_which_stay_filled(
    dialog: ConnectionWizard, qtbot: QtBot, error: PortalError, words: str
) -> None:
    ask(dialog, FOUND)
    fill(dialog, qtbot, password=PASSWORD)
    signing_in = wizard.signing_in(FOUND, EMAIL)
    dialog.render(signing_in)
    assert not edit(dialog, "password").isEnabled()
    dialog.render(wizard.followed(signing_in, ConnectionState(PLACE, Link.SIGNED_OUT, EMAIL, error=error)))
    assert words in said(dialog)
    assert edit(dialog, "password").text() == PASSWORD
    assert dialog.focusWidget() is edit(dialog, "password")


# Second factor


def test_a_code_is_pasted_with_blanks_and_sent_by_enter(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, CHALLENGED)
    QGuiApplication.clipboard().setText(" 123 456\n")
    edit(dialog, "code").paste()
    assert edit(dialog, "code").text() == CODE
    with qtbot.waitSignal(dialog.code_given, timeout=1000) as caught:
        qtbot.keyClick(edit(dialog, "code"), Qt.Key.Key_Return)
    assert caught.args == [CODE]


@pytest.mark.parametrize(("typed", "held"), [("12a4", "124"), ("1234567", "123456"), ("١٢٣", "123")])
def test_a_code_has_six_digits_and_nothing_else(
    dialog: ConnectionWizard, qtbot: QtBot, typed: str, held: str
) -> None:
    ask(dialog, CHALLENGED)
    edit(dialog, "code").setText(typed)
    assert edit(dialog, "code").text() == held
    if len(held) < 6:
        with qtbot.assertNotEmitted(dialog.code_given):
            button(dialog, "next").click()
        assert reason(dialog, "code") == "A code has six digits."


def test_the_key_of_an_app_is_shown_so_that_it_can_be_typed(dialog: ConnectionWizard) -> None:
    ask(dialog, replace(CHALLENGED, challenge=AppCode("JBSWY3DPEHPK3PXP")))
    assert edit(dialog, "setupKey").text() == "JBSW Y3DP EHPK 3PXP"
    button(dialog, "copyKey").click()
    assert QGuiApplication.clipboard().text() == "JBSWY3DPEHPK3PXP"
    dialog.render(CHALLENGED)
    assert not edit(dialog, "setupKey").isVisible()


def test_another_text_message_is_asked_for_after_a_while(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    expires_at = datetime.now(UTC) + timedelta(minutes=9, seconds=59)
    ask(dialog, replace(CHALLENGED, challenge=SmsCode("+49***89", expires_at)))
    again = button(dialog, "sendAgain")
    assert "+49***89" in said(dialog)
    assert "good for 9:5" in said(dialog)
    assert not again.isEnabled()
    for _ in range(30):
        dialog._factor._on_timer_timeout()
    assert again.isEnabled()
    with qtbot.waitSignal(dialog.send_again_requested, timeout=1000):
        again.click()
    assert not again.isEnabled()


def test_the_clock_of_a_code_rests_once_the_wizard_is_gone(dialog: ConnectionWizard) -> None:
    ask(dialog, replace(CHALLENGED, challenge=SmsCode("+49***89")))
    assert dialog._factor._timer.isActive()
    dialog.reject()
    assert not dialog._factor._timer.isActive()
    ask(dialog, replace(CHALLENGED, challenge=SmsCode("+49***89")))
    dialog.render(CHALLENGED)
    dialog._factor._on_timer_timeout()
    assert not dialog._factor._timer.isActive()


def test_the_number_of_a_phone_is_asked_for(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, replace(CHALLENGED, challenge=PhoneNeeded()))
    with qtbot.assertNotEmitted(dialog.phone_given):
        button(dialog, "next").click()
    assert "with its country" in reason(dialog, "phone")
    fill(dialog, qtbot, phone="+49 151 23456789")
    assert reason(dialog, "phone") == ""
    with qtbot.waitSignal(dialog.phone_given, timeout=1000) as caught:
        qtbot.keyClick(edit(dialog, "phone"), Qt.Key.Key_Return)
    assert caught.args == ["+49 151 23456789"]


def test_the_attempts_that_are_left_are_counted(dialog: ConnectionWizard) -> None:
    waiting = wizard.sending_code(CHALLENGED)
    refused = ConnectionState(PLACE, Link.SIGNED_OUT, EMAIL, error=SignInRefused(), challenge=AppCode())
    ask(dialog, wizard.followed(waiting, refused))
    assert "The code is not good" in said(dialog)
    assert "4 attempts are left" in said(dialog)
    assert attempts_sentence(4) == "One attempt is left."
    assert "Wait for a minute" in attempts_sentence(5)
    assert "no longer good" in expiry_sentence(0)
    assert "one second" in send_again_words(1)


# All of it


def test_success_closes_the_wizard(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    ask(dialog, FOUND)
    with qtbot.waitSignal(dialog.accepted, timeout=1000):
        dialog.render(replace(FOUND, page=Page.DONE))
    assert not dialog.isVisible()


@pytest.mark.parametrize("way", ["escape", "close", "cancel", "done"])
def test_however_it_is_closed_no_secret_stays(dialog: ConnectionWizard, qtbot: QtBot, way: str) -> None:
    ask(dialog, wizard.showing_options(WHERE, Place(URL, OPTIONS)))
    dialog.render(replace(CHALLENGED, challenge=AppCode("JBSWY3DPEHPK3PXP")))
    names = ("password", "token", "code", "setupKey", "proxyPassword")
    for name in names:
        edit(dialog, name).setText(CODE)
    match way:
        case "escape":
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        case "close":
            dialog.close()
        case "cancel":
            button(dialog, "cancel").click()
        case _:
            dialog.render(replace(FOUND, page=Page.DONE))
    assert not dialog.isVisible()
    assert [edit(dialog, name).text() for name in names] == [""] * len(names)
    edit(dialog, "password").undo()
    assert edit(dialog, "password").text() == ""


def test_secrets_show_up_nowhere_but_in_their_fields(
    dialog: ConnectionWizard, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    ask(dialog, FOUND)
    fill(dialog, qtbot, password=PASSWORD)
    dialog.render(
        replace(FOUND, trouble=SignInRefused(), marks=(*FOUND.marks[:3], Mark.FAILED, *FOUND.marks[4:]))
    )
    assert PASSWORD not in caplog.text
    for each in dialog.findChildren(QObject):
        words = [each.objectName(), each.property("accessibleName"), each.property("toolTip")]
        own = [bytes(name).decode() for name in each.dynamicPropertyNames()]
        # Names with an underscore are the library's; Python cannot read what is in them.
        words += [each.property(name) for name in own if not name.startswith("_")]
        if each.objectName() != "password":
            words.append(each.property("text"))
        assert not any(PASSWORD in str(word) for word in words)
    spoken = QAccessible.queryAccessibleInterface(edit(dialog, "password"))
    assert PASSWORD not in spoken.text(QAccessible.Text.Value)


PAGES = [WHERE, wizard.showing_options(WHERE, Place(URL, OPTIONS)), failed(Unreachable()), FOUND, CHALLENGED]


def test_the_wizard_keeps_its_size_from_page_to_page(dialog: ConnectionWizard) -> None:
    ask(dialog, WHERE)
    sizes = set()
    for state in PAGES:
        dialog.render(state)
        QApplication.sendPostedEvents()
        sizes.add((dialog.width(), dialog.height()))
    assert len(sizes) == 1


@pytest.mark.parametrize("state", PAGES, ids=lambda state: state.page.value)
def test_tab_goes_through_each_page_in_reading_order_and_back_to_its_beginning(
    dialog: ConnectionWizard, qtbot: QtBot, state: WizardState
) -> None:
    ask(dialog, state)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=1000)
    first = QApplication.focusWidget()
    seen = [first]
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break
        seen.append(QApplication.focusWidget())
    assert len(seen) < 30
    reachable = [each.objectName() for each in seen]
    assert {"cancel", "next"} <= set(reachable)
    spots = [each.mapTo(dialog, each.rect().topLeft()) for each in seen]
    start = min(range(len(spots)), key=lambda at: (spots[at].y() // 24, spots[at].x()))
    rows = [spot.y() // 24 for spot in (*spots[start:], *spots[:start])]
    assert rows == sorted(rows)
    shown = [name for name in ("back", "cancel", "next") if button(dialog, name).isVisible()]
    around = [*reachable[start:], *reachable[:start]]
    assert [name for name in around if name in shown] == shown


@pytest.mark.parametrize("state", PAGES, ids=lambda state: state.page.value)
def test_no_two_controls_of_a_page_answer_the_same_mnemonic(
    dialog: ConnectionWizard, state: WizardState
) -> None:
    ask(dialog, state)
    labels = [each.text() for each in dialog.findChildren(PlainLabel) if each.buddy() and each.isVisible()]
    buttons = [each.text() for each in dialog.findChildren(QAbstractButton) if each.isVisible()]
    keys = [text[text.index("&") + 1].lower() for text in (*labels, *buttons) if "&" in text]
    assert sorted(set(keys)) == sorted(keys)


@pytest.mark.parametrize("state", PAGES, ids=lambda state: state.page.value)
def test_every_field_has_a_name(dialog: ConnectionWizard, state: WizardState) -> None:
    ask(dialog, state)
    for kind in (QLineEdit, QComboBox, QAbstractButton):
        for each in dialog.findChildren(kind):
            if each.isVisible():
                assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)


LONG = "https://" + "donaudampfschifffahrtsgesellschaft." * 3 + "example.com"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_long_words_are_wrapped_and_large_letters_are_not_cut_off(
    window: QWidget, dress, qtbot: QtBot, scale: float
) -> None:
    dress("dark", scale)
    dialog = ask(ConnectionWizard(window), wizard.answered(CHECKING, PointedElsewhere(LONG, LONG)))
    QApplication.sendPostedEvents()
    room = room_on_screen(dialog).size()
    assert dialog.size().boundedTo(room) == dialog.size()
    if scale == 1.0:
        assert dialog._scroll.widget().width() <= dialog._scroll.viewport().width()
    labels = [each for each in dialog.findChildren(PlainLabel) if each.isVisible() and each.wordWrap()]

    def cut_off() -> list[str]:
        return [each.text() for each in labels if each.height() < each.heightForWidth(each.width())]

    qtbot.waitUntil(lambda: not cut_off(), timeout=3000)


def test_a_trouble_that_is_a_bug_has_no_details() -> None:
    content = trouble_content(replace(CHECKING, trouble=Broken()))
    assert content is not None
    assert content.details == ""
    assert trouble_content(CHECKING) is None


def test_a_page_with_room_for_all_of_it_has_nothing_to_scroll(dialog: ConnectionWizard, qtbot: QtBot) -> None:
    refused = replace(FOUND, trouble=SignInRefused("no"))
    dialog.ask(refused, (), Keyring.NONE)
    qtbot.wait(50)
    canvas = dialog.findChild(SignInPage).parentWidget()
    area = canvas.parentWidget().parentWidget()
    assert isinstance(area, QScrollArea)
    assert canvas.heightForWidth(area.width()) < area.viewport().height()
    assert not area.verticalScrollBar().isVisible()
    # What does not fit can still be reached.
    dialog.setFixedHeight(dialog.height() // 2)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
