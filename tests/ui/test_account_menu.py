"""The accounts in the connection's menu: who is remembered, who is signed in, and what can be done."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from casedesk.domain.values import replace
from casedesk.portal.options import Place
from casedesk.session.accounts import Account
from casedesk.session.connection import ConnectionState, Link
from casedesk.ui.account_menu import MOST_SHOWN, account_words
from casedesk.ui.connection_chip import ConnectionChip

HEAD = Place("https://office.example.org")
ADA = Account(HEAD, "ada@example.org", "Ada Min", keeps_token=True)
BEN = Account(Place("https://branch.example.org"), "ben@example.org")
STATE = ConnectionState(HEAD, Link.CONNECTED, "Ada@example.org", accounts=(ADA, BEN))


@pytest.fixture
def chip(qtbot: QtBot) -> ConnectionChip:
    chip = ConnectionChip()
    qtbot.addWidget(chip)
    chip.render(STATE)
    return chip


def entry(chip: ConnectionChip, words: str) -> QAction:
    return next(each for each in chip.menu().actions() if each.text().replace("&", "") == words)


def leaving(chip: ConnectionChip) -> QMenu:
    menu = chip.findChild(QMenu, "forgetAccount")
    assert isinstance(menu, QMenu)
    return menu


def test_everybody_is_offered_and_whoever_is_signed_in_is_marked(chip: ConnectionChip) -> None:
    assert entry(chip, "Ada Min · office.example.org").isChecked()
    assert not entry(chip, "ben@example.org · branch.example.org").isChecked()
    chip.render(replace(STATE, link=Link.SIGNED_OUT))
    assert not entry(chip, "Ada Min · office.example.org").isChecked()


def test_choosing_somebody_asks_for_that_account(chip: ConnectionChip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chip.accounts.account_requested, timeout=1000) as caught:
        entry(chip, "ben@example.org · branch.example.org").trigger()
    assert caught.args == [BEN]


def test_somebody_can_be_forgotten(chip: ConnectionChip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chip.accounts.forget_requested, timeout=1000) as caught:
        leaving(chip).actions()[0].trigger()
    assert caught.args == [ADA]
    chip.render(replace(STATE, accounts=(BEN,)))
    assert [each.text() for each in leaving(chip).actions()] == ["ben@example.org · branch.example.org"]


def test_signing_out_is_offered_where_somebody_is_signed_in(chip: ConnectionChip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chip.accounts.sign_out_requested, timeout=1000):
        entry(chip, "Sign out").trigger()
    for elsewhere in (replace(STATE, place=Place()), replace(STATE, link=Link.SIGNED_OUT)):
        chip.render(elsewhere)
        assert not entry(chip, "Sign out").isVisible()


def test_without_accounts_the_menu_speaks_of_none(chip: ConnectionChip) -> None:
    chip.render(ConnectionState())
    assert not leaving(chip).menuAction().isVisible()
    first_visible = next(each for each in chip.menu().actions() if each.isVisible())
    assert first_visible.text() == "&Practise as…"


def test_a_long_list_is_cut_off(chip: ConnectionChip) -> None:
    many = tuple(replace(ADA, email=f"user{number}@example.org") for number in range(20))
    chip.render(replace(STATE, accounts=many))
    assert len(leaving(chip).actions()) == MOST_SHOWN


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("A & B", "A && B · office.example.org"),
        ("two\nlines\tand a tab", "two lines and a tab · office.example.org"),
        ("\u202emA adA", "mA adA · office.example.org"),
        ("<b>Ada</b>", "<b>Ada</b> · office.example.org"),
        (" ", "ada@example.org · office.example.org"),
        ("x" * 60, "x" * 47 + "… · office.example.org"),
    ],
)
def test_a_name_is_one_plain_line(name: str, words: str) -> None:
    assert account_words(replace(ADA, display_name=name)) == words
