"""The sign-in dialog: it asks for what is needed, says what is wrong in place, and keeps no password."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from builders import ADA, profile
from casedesk.portal.address import AddressRefusal
from casedesk.portal.errors import AccessDenied, NotFound, SecondFactorRequired, SignInRefused, Unreachable
from casedesk.portal.options import AnswerFormat, ConnectionOptions, Place
from casedesk.portal.port import Credentials
from casedesk.session.connection import ConnectionState, Link
from casedesk.ui.primitives.banner import Banner
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.sign_in.dialog import SignInDialog
from casedesk.ui.sign_in.words import refusal_sentence

URL = "https://portal.example.com"
EMAIL = "ann@example.com"
PASSWORD = "correct horse & battery"
PLACE = Place(URL)
CONNECTING = ConnectionState(PLACE, Link.CONNECTING, EMAIL)
CONNECTED = ConnectionState(PLACE, Link.CONNECTED, EMAIL, me=profile(ADA))
ELSEWHERE = ConnectionState(Place(), Link.CONNECTED, "mike@casedesk.example", me=profile(ADA))


@pytest.fixture
def window(dress, qtbot: QtBot) -> QWidget:
    dress("light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(window: QWidget) -> SignInDialog:
    return SignInDialog(window)


def edit(dialog: SignInDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def button(dialog: SignInDialog, name: str) -> Button:
    found = dialog.findChild(Button, name)
    assert isinstance(found, Button)
    return found


def reason(dialog: SignInDialog, name: str) -> str:
    return edit(dialog, name).accessibleDescription()


def banner_text(dialog: SignInDialog) -> str:
    content = dialog.findChild(Banner).content()
    return "" if content is None else f"{content.title} {content.sentence}"


def activate(dialog: SignInDialog, qtbot: QtBot) -> None:
    """Let the dialog have the keyboard, as a window manager does."""
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=1000)


def asked(dialog: SignInDialog, qtbot: QtBot) -> SignInDialog:
    """Fill the dialog and press Enter, as a user does."""
    dialog.ask(PLACE, EMAIL)
    qtbot.keyClicks(edit(dialog, "password"), PASSWORD)
    qtbot.keyClick(edit(dialog, "password"), Qt.Key.Key_Return)
    return dialog


def test_enter_signs_in_with_what_was_typed(dialog: SignInDialog, qtbot: QtBot) -> None:
    dialog.ask(Place(), "")
    qtbot.keyClicks(edit(dialog, "portalAddress"), "portal.example.com/Products/CRM/")
    qtbot.keyClicks(edit(dialog, "email"), f" {EMAIL} ")
    qtbot.keyClicks(edit(dialog, "password"), f" {PASSWORD}")
    with qtbot.waitSignal(dialog.sign_in_requested, timeout=1000) as caught:
        qtbot.keyClick(edit(dialog, "password"), Qt.Key.Key_Return)
    place, credentials = caught.args
    assert place == PLACE
    # A space belongs to a password, but to no e-mail address.
    assert credentials == Credentials(EMAIL, f" {PASSWORD}")
    assert dialog.isVisible()


def test_the_keyboard_begins_where_something_is_missing(dialog: SignInDialog) -> None:
    dialog.ask(Place(), "")
    assert dialog.focusWidget() is edit(dialog, "portalAddress")
    dialog.ask(PLACE, "")
    assert dialog.focusWidget() is edit(dialog, "email")
    dialog.ask(PLACE, EMAIL)
    assert dialog.focusWidget() is edit(dialog, "password")


def test_tab_goes_through_the_dialog_in_reading_order(dialog: SignInDialog, qtbot: QtBot) -> None:
    dialog.ask(Place(URL, ConnectionOptions(AnswerFormat.XML)), "")
    activate(dialog, qtbot)
    edit(dialog, "portalAddress").setFocus()
    names = []
    for _ in range(9):
        names.append(QApplication.focusWidget().objectName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert names[:6] == ["portalAddress", "email", "password", "showPassword", "advanced", "answerFormat"]
    assert names[6] == "usePracticePortal"
    assert names[8] == "signIn"


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
def test_a_wrong_address_is_explained_and_nothing_is_sent(
    dialog: SignInDialog, qtbot: QtBot, text: str, refusal: AddressRefusal
) -> None:
    dialog.ask(Place(text), EMAIL)
    qtbot.keyClicks(edit(dialog, "password"), PASSWORD)
    with qtbot.assertNotEmitted(dialog.sign_in_requested):
        qtbot.keyClick(edit(dialog, "password"), Qt.Key.Key_Return)
    assert reason(dialog, "portalAddress") == refusal_sentence(refusal)
    assert edit(dialog, "portalAddress").property("invalid") is True
    assert dialog.focusWidget() is edit(dialog, "portalAddress")


def test_nobody_is_told_off_in_the_middle_of_a_word(dialog: SignInDialog, qtbot: QtBot) -> None:
    dialog.ask(Place(), "")
    activate(dialog, qtbot)
    address = edit(dialog, "portalAddress")
    qtbot.keyClicks(address, "http://por")
    assert reason(dialog, "portalAddress") == ""
    qtbot.keyClick(address, Qt.Key.Key_Tab)
    assert reason(dialog, "portalAddress") == refusal_sentence(AddressRefusal.PLAIN_HTTP)
    address.setText("https://por")
    assert reason(dialog, "portalAddress") == ""
    assert not address.property("invalid")


def test_the_address_that_was_understood_is_shown(dialog: SignInDialog, qtbot: QtBot) -> None:
    dialog.ask(Place(), "")
    qtbot.keyClicks(edit(dialog, "portalAddress"), "Portal.example.com/products/crm")
    assert reason(dialog, "portalAddress") == f"Connects to {URL}"


def test_this_very_computer_may_be_without_encryption(dialog: SignInDialog, qtbot: QtBot) -> None:
    dialog.ask(Place("http://127.0.0.1:8080"), EMAIL)
    qtbot.keyClicks(edit(dialog, "password"), PASSWORD)
    with qtbot.waitSignal(dialog.sign_in_requested, timeout=1000) as caught:
        button(dialog, "signIn").click()
    assert caught.args[0] == Place("http://127.0.0.1:8080")


def test_what_is_missing_is_named_at_its_field_and_the_first_gets_the_keyboard(
    dialog: SignInDialog, qtbot: QtBot
) -> None:
    dialog.ask(PLACE, "")
    with qtbot.assertNotEmitted(dialog.sign_in_requested):
        button(dialog, "signIn").click()
    assert reason(dialog, "portalAddress") == ""
    assert reason(dialog, "email") == "Type your e-mail address."
    assert reason(dialog, "password") == "Type your password."
    assert dialog.focusWidget() is edit(dialog, "email")
    qtbot.keyClicks(edit(dialog, "email"), "a")
    assert reason(dialog, "email") == ""


def test_the_answer_format_is_folded_away_until_it_matters(dialog: SignInDialog, qtbot: QtBot) -> None:
    choice = dialog.findChild(QComboBox, "answerFormat")
    dialog.ask(PLACE, EMAIL)
    assert not choice.isVisible()
    qtbot.keyClick(dialog.findChild(QToolButton, "advanced"), Qt.Key.Key_Space)
    assert choice.isVisible()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    edit(dialog, "password").setText(PASSWORD)
    with qtbot.waitSignal(dialog.sign_in_requested, timeout=1000) as caught:
        button(dialog, "signIn").click()
    assert caught.args[0] == Place(URL, ConnectionOptions(AnswerFormat.XML))


def test_an_unusual_answer_format_is_not_hidden(dialog: SignInDialog) -> None:
    dialog.ask(Place(URL, ConnectionOptions(AnswerFormat.XML)), EMAIL)
    assert dialog.findChild(QComboBox, "answerFormat").isVisible()


def test_while_signing_in_only_giving_up_is_possible(dialog: SignInDialog, qtbot: QtBot) -> None:
    asked(dialog, qtbot).render(CONNECTING)
    assert not button(dialog, "signIn").isEnabled()
    assert button(dialog, "signIn").text() == "Signing in…"
    assert not edit(dialog, "password").isEnabled()
    with qtbot.assertNotEmitted(dialog.sign_in_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_success_closes_the_dialog_and_wipes_the_password(dialog: SignInDialog, qtbot: QtBot) -> None:
    asked(dialog, qtbot).render(CONNECTING)
    with qtbot.waitSignal(dialog.accepted, timeout=1000):
        dialog.render(CONNECTED)
    assert not dialog.isVisible()
    assert edit(dialog, "password").text() == ""


@pytest.mark.parametrize(
    ("error", "words", "field"),
    [
        (SignInRefused(), "E-mail, password or code is wrong", "password"),
        (SecondFactorRequired(), "Sign in again and give the code", "password"),
        (AccessDenied("HTTP 403: Forbidden"), "This user may not open the CRM", "email"),
        (NotFound("HTTP 404"), "There is no portal at this address", "portalAddress"),
        (Unreachable("Name or service not known"), "cannot be reached", "portalAddress"),
    ],
)
def test_a_failure_is_said_in_the_dialog_which_stays_filled(
    dialog: SignInDialog, qtbot: QtBot, error: Exception, words: str, field: str
) -> None:
    asked(dialog, qtbot).render(CONNECTING)
    dialog.render(ConnectionState(PLACE, Link.SIGNED_OUT, EMAIL, error=error))
    assert dialog.isVisible()
    assert words in banner_text(dialog)
    assert dialog.findChild(Banner).content().details == error.detail
    assert dialog.focusWidget() is edit(dialog, field)
    assert edit(dialog, "password").text() == PASSWORD
    assert button(dialog, "signIn").isEnabled()


def test_a_second_try_takes_the_first_failure_away(dialog: SignInDialog, qtbot: QtBot) -> None:
    asked(dialog, qtbot).render(ConnectionState(PLACE, error=SignInRefused()))
    button(dialog, "signIn").click()
    dialog.render(CONNECTING)
    assert banner_text(dialog) == ""
    dialog.render(CONNECTED)
    assert not dialog.isVisible()


def test_somebody_still_signed_in_elsewhere_is_no_success(dialog: SignInDialog, qtbot: QtBot) -> None:
    asked(dialog, qtbot).render(CONNECTING)
    dialog.render(ELSEWHERE)
    assert dialog.isVisible()
    assert "Nobody is signed in there yet" in banner_text(dialog)


def test_what_others_do_to_the_connection_is_not_shown(dialog: SignInDialog) -> None:
    dialog.ask(PLACE, EMAIL)
    for state in (CONNECTING, CONNECTED, ConnectionState(PLACE, error=Unreachable())):
        dialog.render(state)
        assert dialog.isVisible()
        assert banner_text(dialog) == ""
        assert button(dialog, "signIn").isEnabled()


def test_a_sign_in_that_was_given_up_does_not_close_the_next_one(dialog: SignInDialog, qtbot: QtBot) -> None:
    asked(dialog, qtbot).render(CONNECTING)
    dialog.reject()
    dialog.ask(PLACE, EMAIL)
    dialog.render(CONNECTED)
    assert dialog.isVisible()


@pytest.mark.parametrize("way", ["escape", "close", "practice", "cancel"])
def test_however_it_is_closed_no_password_stays(dialog: SignInDialog, qtbot: QtBot, way: str) -> None:
    dialog.ask(PLACE, EMAIL)
    qtbot.keyClicks(edit(dialog, "password"), PASSWORD)
    dialog.findChild(QToolButton, "showPassword").click()
    match way:
        case "escape":
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        case "close":
            dialog.close()
        case "practice":
            button(dialog, "usePracticePortal").click()
        case _:
            button(dialog, "cancel").click()
    password = edit(dialog, "password")
    assert not dialog.isVisible()
    assert password.text() == ""
    assert password.echoMode() is QLineEdit.EchoMode.Password
    dialog.ask(PLACE, EMAIL)
    dialog.findChild(QToolButton, "showPassword").click()
    password.undo()
    assert password.text() == ""


def test_the_eye_shows_and_hides_the_password(dialog: SignInDialog, qtbot: QtBot) -> None:
    dialog.ask(PLACE, EMAIL)
    eye = dialog.findChild(QToolButton, "showPassword")
    password = edit(dialog, "password")
    qtbot.keyClicks(password, PASSWORD)
    assert password.displayText() != PASSWORD
    qtbot.keyClick(eye, Qt.Key.Key_Space)
    assert password.displayText() == PASSWORD
    assert password.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    qtbot.keyClick(eye, Qt.Key.Key_Space)
    assert PASSWORD not in password.displayText()
    assert password.inputMethodHints() & Qt.InputMethodHint.ImhHiddenText


def test_the_password_shows_up_nowhere_but_in_its_field(
    dialog: SignInDialog, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(dialog.sign_in_requested, timeout=1000) as caught:
        asked(dialog, qtbot)
    dialog.render(ConnectionState(PLACE, error=SignInRefused()))
    assert PASSWORD not in repr(caught.args)
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


def test_the_practice_portal_is_one_step_away(dialog: SignInDialog, qtbot: QtBot) -> None:
    dialog.ask(PLACE, EMAIL)
    with qtbot.waitSignal(dialog.practice_requested, timeout=1000):
        qtbot.keyClick(button(dialog, "usePracticePortal"), Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_fields_are_named_by_their_labels(dialog: SignInDialog) -> None:
    dialog.ask(PLACE, EMAIL)
    names = {
        name: QAccessible.queryAccessibleInterface(edit(dialog, name)).text(QAccessible.Text.Name)
        for name in ("portalAddress", "email", "password")
    }
    assert names == {"portalAddress": "Portal address", "email": "E-mail", "password": "Password"}


def test_no_two_controls_answer_the_same_mnemonic(dialog: SignInDialog) -> None:
    labels = [label.text() for label in dialog.findChildren(PlainLabel) if label.buddy() is not None]
    buttons = [each.text() for each in dialog.findChildren(Button) if each.objectName()]
    fold = dialog.findChild(QToolButton, "advanced").text()
    keys = [text[text.index("&") + 1].lower() for text in (*labels, *buttons, fold) if "&" in text]
    assert len(keys) == 7
    assert len(set(keys)) == len(keys)


def test_the_dialog_is_as_high_as_what_it_says(dialog: SignInDialog, qtbot: QtBot) -> None:
    dialog.ask(PLACE, EMAIL)
    activate(dialog, qtbot)
    before = dialog.height()
    edit(dialog, "password").setText(PASSWORD)
    button(dialog, "signIn").click()
    dialog.render(ConnectionState(PLACE, error=SignInRefused()))
    qtbot.waitUntil(lambda: dialog.height() > before, timeout=1000)
    banner = dialog.findChild(Banner)
    assert banner.height() >= banner.heightForWidth(banner.width())
    button(dialog, "signIn").click()
    dialog.render(CONNECTING)
    qtbot.waitUntil(lambda: dialog.height() == before, timeout=1000)
