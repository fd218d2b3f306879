"""The connection chip: where, as whom, how it is going; and a menu with what can be done about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import ADA, profile, user
from casedesk.domain.values import replace
from casedesk.portal.errors import SignInRequired, Unreachable
from casedesk.portal.options import Place
from casedesk.session.connection import ConnectionState, Link
from casedesk.ui.connection_chip import ConnectionChip
from casedesk.ui.theme import px

REAL = Place("https://portal.example.com/office")
ME = profile(ADA)
ON_PRACTICE = ConnectionState(link=Link.CONNECTED, me=ME)
ON_REAL = ConnectionState(REAL, Link.CONNECTED, "ada@example.com", me=ME)


@pytest.fixture
def window(dress, qtbot: QtBot) -> QWidget:
    dress("light")
    window = QWidget()
    QHBoxLayout(window).addWidget(QPushButton("before"))
    qtbot.addWidget(window)
    window.resize(600, 80)
    with qtbot.waitActive(window, timeout=1000):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def chip(window: QWidget) -> ConnectionChip:
    chip = ConnectionChip(window)
    window.layout().addWidget(chip)
    chip.show()
    return chip


def actions(chip: ConnectionChip) -> dict[str, QAction]:
    return {each.text().replace("&", ""): each for each in chip.menu().actions() if each.text()}


def offered(chip: ConnectionChip) -> list[str]:
    return [words for words, action in actions(chip).items() if action.isVisible()]


PLAIN = ConnectionState(Place("http://10.1.2.3:8080"), Link.CONNECTED, "ada@example.com", me=ME)


@pytest.mark.parametrize(
    ("state", "spoken"),
    [
        (ON_PRACTICE, "Practice portal, Ada, connected"),
        (ON_REAL, "portal.example.com/office, Ada, connected"),
        (ConnectionState(REAL, Link.CONNECTING), "portal.example.com/office, connecting…"),
        (ConnectionState(REAL), "portal.example.com/office, signed out"),
        (PLAIN, "10.1.2.3:8080, Ada, connected, not encrypted"),
        (
            replace(PLAIN, place=Place("http://127.0.0.1:8080")),
            "127.0.0.1:8080, Ada, connected",
        ),
        (
            ConnectionState(REAL, Link.LOST, me=ME, error=Unreachable()),
            "portal.example.com/office, Ada, no connection",
        ),
        (
            ConnectionState(REAL, Link.LOST, me=ME, error=SignInRequired()),
            "portal.example.com/office, Ada, signed out",
        ),
    ],
)
def test_the_whole_state_is_spoken(chip: ConnectionChip, state: ConnectionState, spoken: str) -> None:
    chip.render(state)
    assert QAccessible.queryAccessibleInterface(chip).text(QAccessible.Text.Name) == spoken
    assert spoken in chip.toolTip()


def test_an_address_without_encryption_is_marked_for_as_long_as_it_is_used(chip: ConnectionChip) -> None:
    chip.render(PLAIN)
    assert "Everybody on the way can read" in chip.toolTip()
    assert "Everybody on the way can read" in chip.accessibleDescription()
    marked = chip.grab().toImage()
    chip.render(ON_REAL)
    assert "Everybody" not in chip.toolTip()
    assert chip.grab().toImage() != marked


def test_the_mark_is_not_cut_off(chip: ConnectionChip) -> None:
    chip.render(PLAIN)
    narrow = chip.minimumSizeHint().width()
    chip.render(replace(PLAIN, place=Place("https://10.1.2.3:8080")))
    assert chip.minimumSizeHint().width() < narrow


def test_a_lost_connection_says_what_to_do(chip: ConnectionChip) -> None:
    chip.render(ConnectionState(REAL, Link.LOST, me=ME, error=Unreachable()))
    assert "Check the network and try again." in chip.toolTip()
    assert "Check the network and try again." in chip.accessibleDescription()
    chip.render(ON_REAL)
    assert chip.accessibleDescription() == ""


def test_a_name_from_the_portal_is_no_markup(chip: ConnectionChip) -> None:
    chip.render(ConnectionState(REAL, Link.CONNECTED, me=profile(user(7, "<b>Ada</b>\nLovelace"))))
    assert "<b>" not in chip.toolTip()
    assert chip.accessibleName() == "portal.example.com/office, <b>Ada</b> Lovelace, connected"


def test_practice_controls_are_offered_on_the_practice_portal_only(chip: ConnectionChip) -> None:
    chip.render(ON_PRACTICE)
    practice = ["Practise as…", "Outbox…", "Start over…"]
    always = ["Sign in to a portal…", "Settings…", "Forget copies…", "Diagnostics…", "About Casedesk"]
    assert offered(chip) == practice + always
    chip.render(ON_REAL)
    assert offered(chip) == [
        "Sign in to a portal…",
        "Use the practice portal",
        "Sign out",
        "Settings…",
        "Forget copies…",
        "Diagnostics…",
        "About Casedesk",
    ]
    first_visible = next(each for each in chip.menu().actions() if each.isVisible())
    assert not first_visible.isSeparator()


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Practise as…", "practise_as_requested"),
        ("Outbox…", "outbox_requested"),
        ("Start over…", "start_over_requested"),
        ("Sign in to a portal…", "sign_in_requested"),
        ("Use the practice portal", "practice_requested"),
        ("Settings…", "settings_requested"),
        ("About Casedesk", "about_requested"),
    ],
)
def test_every_entry_asks_for_its_thing(chip: ConnectionChip, qtbot: QtBot, words: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(chip, signal), timeout=1000):
        actions(chip)[words].trigger()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_the_keyboard_opens_the_menu_and_chooses(chip: ConnectionChip, qtbot: QtBot, key: Qt.Key) -> None:
    chip.render(ON_PRACTICE)
    before = chip.parentWidget().findChild(QPushButton)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert chip.hasFocus()
    qtbot.keyClick(chip, key)
    assert chip.menu().isVisible()
    with qtbot.waitSignal(chip.practise_as_requested, timeout=1000):
        qtbot.keyClick(chip.menu(), Qt.Key.Key_P)
    assert not chip.menu().isVisible()
    assert not chip.isDown()


def test_the_mnemonic_opens_the_menu(chip: ConnectionChip, qtbot: QtBot) -> None:
    qtbot.keyClick(chip.window(), Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(chip.menu().isVisible, timeout=1000)
    qtbot.keyClick(chip.menu(), Qt.Key.Key_Escape)
    assert not chip.menu().isVisible()


def test_a_click_opens_the_menu_below_the_chip(chip: ConnectionChip, qtbot: QtBot) -> None:
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.menu().isVisible()
    chip.menu().close()


def test_no_two_entries_answer_the_same_key(chip: ConnectionChip) -> None:
    keys = [
        text[text.index("&") + 1].lower()
        for text in (each.text() for each in chip.menu().actions())
        if "&" in text
    ]
    assert len(keys) == 11
    assert len(set(keys)) == 11


def test_long_names_are_cut_off_and_the_state_is_not(chip: ConnectionChip) -> None:
    chip.render(ON_PRACTICE)
    usual = chip.sizeHint().width()
    long = profile(user(7, "Maximiliane Wolfeschlegelsteinhausen-Bergerdorff " * 3))
    chip.render(ConnectionState(REAL, Link.CONNECTED, me=long))
    assert usual < chip.sizeHint().width() == px(280)
    state_only = ConnectionState(REAL, Link.CONNECTED, me=None)
    narrow = chip.minimumSizeHint().width()
    chip.render(state_only)
    assert chip.minimumSizeHint().width() == narrow < usual


def test_the_state_is_seen_in_words_and_not_only_in_colour(chip: ConnectionChip) -> None:
    pictures = []
    for link in Link:
        chip.render(ConnectionState(REAL, link, me=ME))
        chip.setFixedWidth(px(280))
        # Without colour the words must still tell one state from the other.
        pictures.append(chip.grab().toImage().convertToFormat(chip.grab().toImage().Format.Format_Mono))
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[at + 1 :])


def test_the_same_state_again_costs_nothing(chip: ConnectionChip, qtbot: QtBot) -> None:
    chip.render(ON_REAL)
    chip.setToolTip("untouched")
    chip.render(ConnectionState(REAL, Link.CONNECTED, "ada@example.com", me=ME))
    assert chip.toolTip() == "untouched"
