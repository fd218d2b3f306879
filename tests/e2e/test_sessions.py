"""Sessions that end, accounts that change, codes and keyrings: in the real window, over HTTP."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casedesk.practice.portal import PracticePortal
from casedesk.practice.server import serve
from casedesk.session.connection import Link
from casedesk.session.report import Verdict
from casedesk.ui.practice.outbox_dialog import OutboxDialog
from e2e.office import FAIR, FAIR_TITLE, MOVE, MOVE_TITLE, office
from e2e.sessions import PASSWORD, Commuter, FakeKeyring, Start

Key = Qt.Key


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    fake = FakeKeyring()
    monkeypatch.setattr("casedesk.storage.secrets.find_keyring", lambda: fake)
    return fake


@pytest.fixture
def portal() -> Iterator[tuple[PracticePortal, str]]:
    seed = office()
    seed["users"] += [
        {"firstName": "Tess", "lastName": "Ext", "email": "tess@example.org", "secondFactor": "sms"},
        {"firstName": "Ines", "lastName": "New", "email": "ines@example.org", "secondFactor": "phone"},
        {"firstName": "Apo", "lastName": "App", "email": "apo@example.org", "secondFactor": "app"},
    ]
    made = PracticePortal(seed)
    server = serve(made)
    yield made, server.url
    server.stop()
    made.close()


@pytest.fixture
def start(undressed: QApplication, qtbot: QtBot, tmp_path: Path, keyring: FakeKeyring) -> Iterator[Start]:
    begin = Start(undressed, qtbot, tmp_path, keyring)
    yield begin
    begin.end()


@pytest.fixture
def ada(start: Start, portal: tuple[PracticePortal, str]) -> Commuter:
    """The author of the fair, signed in over HTTP, with the fair open."""
    commuter = start(*portal)
    commuter.sign_in("ada@example.org")
    commuter.open(FAIR_TITLE)
    commuter.portal.forget_requests()
    return commuter


# --- a session that ends ------------------------------------------------------------------------------


def test_a_save_that_the_session_s_end_cut_off_goes_on_once_the_password_is_given(ada: Commuter) -> None:
    ada.change_title("Exhibition 2023")
    ada.end_session()
    ada.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    ada.until(lambda: ada.is_asked)
    ada.settle()
    assert "Your session has ended" in ada.words()
    assert "Ada Min" in ada.words()
    assert ada.text_of("title") == "Exhibition 2023"
    ada.answer("password", PASSWORD)
    ada.until(lambda: not ada.state.is_dirty and not ada.stores.is_busy)
    assert not ada.is_asked
    assert ada.stored(FAIR)["title"] == "Exhibition 2023"
    assert ada.stored(FAIR)["is_private"]
    assert ada.state.report is not None
    assert ada.state.report.verdict is Verdict.SAVED


def test_a_wrong_password_is_said_in_place_and_tried_once(ada: Commuter) -> None:
    ada.change_title("Exhibition 2023")
    ada.end_session()
    ada.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    ada.until(lambda: ada.is_asked)
    ada.settle()
    ada.portal.forget_requests()
    ada.answer("password", "wrong")
    assert "The portal refused the sign-in" in ada.words()
    assert ada.sign_ins == 1
    assert ada.is_asked
    ada.answer("password", PASSWORD)
    ada.until(lambda: not ada.state.is_dirty and not ada.stores.is_busy)
    assert ada.sign_ins == 2
    assert ada.stored(FAIR)["title"] == "Exhibition 2023"


def test_too_many_attempts_name_the_wait_and_nothing_is_tried_by_itself(ada: Commuter) -> None:
    ada.end_session()
    ada.change_title("Exhibition 2023")
    ada.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    ada.until(lambda: ada.is_asked)
    ada.settle()
    for _ in range(6):
        ada.answer("password", "wrong")
    assert "in 60 seconds" in ada.words()
    ada.portal.forget_requests()
    ada.qtbot.wait(200)
    assert ada.sign_ins == 0


def test_not_now_keeps_everything_as_a_draft_and_saves_nothing_later(ada: Commuter) -> None:
    ada.change_title("Exhibition 2023")
    ada.end_session()
    ada.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    ada.until(lambda: ada.is_asked)
    ada.settle()
    ada.push("notNow")
    assert not ada.is_asked
    assert ada.connection.link is Link.LOST
    assert ada.text_of("title") == "Exhibition 2023"
    # The question does not come back by itself.
    ada.stores.refresh()
    ada.settle()
    assert not ada.is_asked
    ada.window.connection.sign_in_again()
    ada.answer("password", PASSWORD)
    ada.settle_as("ada@example.org")
    assert ada.text_of("title") == "Exhibition 2023"
    assert ada.stored(FAIR)["title"] == FAIR_TITLE
    # A word is one step back, and every one of them is still there.
    ada.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier, times=2)
    assert ada.text_of("title") == FAIR_TITLE


def test_a_session_that_ends_between_two_steps_goes_on_with_what_is_left(ada: Commuter) -> None:
    ada.change_title("Exhibition 2023")
    ada.add_participant("quinn")
    ada.refuse_once(f"crm/case/{FAIR}/contact", "POST")
    ada.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    ada.until(lambda: ada.is_asked)
    ada.settle()
    ada.answer("password", PASSWORD)
    ada.until(lambda: not ada.state.is_dirty and not ada.stores.is_busy)
    assert ada.stored(FAIR)["title"] == "Exhibition 2023"
    assert len(ada.stored(FAIR)["members"]) == len(office()["cases"][0]["members"]) + 1


def test_a_token_pasted_in_place_must_be_of_the_same_user(ada: Commuter) -> None:
    ada.change_title("Exhibition 2023")
    tokens = {email: token_for(ada, email) for email in ("ben@example.org", "ada@example.org")}
    ada.refuse_once()
    ada.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    ada.until(lambda: ada.is_asked)
    ada.settle()
    ada.push("withToken")
    ada.answer("token", tokens["ben@example.org"])
    assert "somebody else's" in ada.words()
    ada.answer("token", "no-such-token")
    assert ada.is_asked
    ada.answer("token", f"Bearer {tokens['ada@example.org']}")
    ada.until(lambda: not ada.state.is_dirty and not ada.stores.is_busy)
    assert ada.stored(FAIR)["title"] == "Exhibition 2023"


def token_for(commuter: Commuter, email: str) -> str:
    import httpx

    answer = httpx.post(
        f"{commuter.place.address}/api/2.0/authentication", json={"userName": email, "password": PASSWORD}
    )
    token: str = answer.json()["response"]["token"]
    return token


# --- accounts -----------------------------------------------------------------------------------------


def test_accounts_change_without_a_question_and_their_drafts_stay_apart(ada: Commuter) -> None:
    ada.change_title("Ada's")
    ada.sign_in("ben@example.org")
    ada.open(FAIR_TITLE)
    assert ada.text_of("title") == FAIR_TITLE
    ada.change_title("Ben's")
    ada.portal.forget_requests()
    for email, title in (("ada@example.org", "Ada's"), ("ben@example.org", "Ben's")):
        account = next(one for one in ada.connection.accounts if one.email == email)
        ada.stores.connection.switch_to(account)
        ada.settle_as(email)
        assert ada.text_of("title") == title
    assert ada.sign_ins == 0
    assert [one.email for one in ada.connection.accounts] == ["ben@example.org", "ada@example.org"]


def test_a_save_on_its_way_is_not_taken_along_to_another_account(ada: Commuter) -> None:
    ada.change_title("Exhibition 2023")
    ada.portal.delay_s = 0.2
    ada.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    ada.stores.connection.start_practice()
    ada.until(lambda: ada.connection.place.is_practice and ada.connection.link is Link.CONNECTED)
    ada.settle()
    assert ada.stored(FAIR)["title"] == "Exhibition 2023"


def test_signing_out_empties_the_window_and_keeps_what_was_typed(ada: Commuter) -> None:
    ada.change_title("Exhibition 2023")
    ada.stores.connection.sign_out()
    ada.settle()
    assert ada.connection.link is Link.SIGNED_OUT
    assert FAIR_TITLE not in ada.said()
    account = ada.connection.accounts[0]
    assert not account.keeps_token
    ada.stores.connection.switch_to(account)
    ada.until(lambda: ada.is_asked)
    assert "Sign in to go on" in ada.words()
    ada.answer("password", PASSWORD)
    ada.settle_as("ada@example.org")
    assert ada.text_of("title") == "Exhibition 2023"


def test_switching_can_be_given_up(ada: Commuter) -> None:
    ada.sign_in("ben@example.org")
    account = next(one for one in ada.connection.accounts if one.email == "ada@example.org")
    ada.end_session()
    ada.sign_in("ben@example.org")
    ada.stores.connection.switch_to(account)
    ada.until(lambda: ada.is_asked)
    ada.push("notNow")
    assert ada.connection.email == "ben@example.org"
    assert ada.connection.link is Link.CONNECTED
    ada.open(MOVE_TITLE)
    assert ada.stored(MOVE)["title"] == MOVE_TITLE


# --- kept in the keyring ------------------------------------------------------------------------------


def test_a_kept_token_signs_in_at_the_next_start(
    ada: Commuter, start: Start, portal: tuple[PracticePortal, str], keyring: FakeKeyring
) -> None:
    ada.sign_in("ada@example.org", keeps_token=True)
    ada.until(lambda: ada.connection.accounts[0].keeps_token)
    ada.portal.forget_requests()
    again = start(*portal)
    again.settle_as("ada@example.org")
    assert again.sign_ins == 0
    again.end_session()
    later = start(*portal)
    later.until(lambda: later.is_asked)
    assert "Sign in to go on" in later.words()
    later.answer("password", PASSWORD)
    later.settle_as("ada@example.org")


def test_a_kept_password_is_used_once_where_the_token_is_no_longer_good(
    ada: Commuter, start: Start, portal: tuple[PracticePortal, str], keyring: FakeKeyring
) -> None:
    ada.sign_in("ada@example.org", keeps_token=True, keeps_password=True)
    ada.until(lambda: ada.connection.accounts[0].keeps_password)
    ada.end_session()
    ada.portal.forget_requests()
    again = start(*portal)
    again.settle_as("ada@example.org")
    assert again.sign_ins == 1
    again.stores.connection.forget(again.connection.accounts[0])
    again.until(lambda: not keyring.entries)
    assert again.connection.accounts == ()


def test_without_a_keyring_the_window_says_that_it_is_for_this_session(
    ada: Commuter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casedesk.storage.secrets.find_keyring", lambda: None)
    ada.sign_in("ada@example.org", keeps_token=True)
    ada.until(lambda: ada.connection.is_session_only)
    assert "for this session only" in ada.said()
    assert "no keyring" in ada.said()
    assert not ada.connection.accounts[0].keeps_token


# --- codes --------------------------------------------------------------------------------------------


def begin_as(commuter: Commuter, email: str) -> None:
    from casedesk.portal.port import Credentials

    commuter.stores.connection.sign_in(commuter.place, Credentials(email, PASSWORD))
    commuter.until(lambda: commuter.is_asked)


def test_a_code_by_text_message_with_a_wrong_one_first_and_another_sent(ada: Commuter) -> None:
    begin_as(ada, "tess@example.org")
    assert "One more step" in ada.words()
    ada.answer("code", "000001")
    assert ada.is_asked
    ada.stores.connection.send_code_again()
    ada.until(lambda: len(ada.portal.text_messages()) == 2 and ada.connection.link is not Link.CONNECTING)
    ada.answer("code", ada.portal.text_messages()[-1].code)
    ada.settle_as("tess@example.org")
    assert not ada.is_asked


def test_a_code_of_an_app(ada: Commuter) -> None:
    begin_as(ada, "apo@example.org")
    ada.answer("code", "000 000")
    ada.settle_as("apo@example.org")


def test_a_number_is_given_before_the_first_code(ada: Commuter) -> None:
    begin_as(ada, "ines@example.org")
    ada.answer("phone", "+49 170 1234567")
    ada.answer("code", ada.portal.text_messages()[-1].code)
    ada.settle_as("ines@example.org")


def test_a_code_can_be_put_off_and_whoever_was_signed_in_still_is(ada: Commuter) -> None:
    begin_as(ada, "tess@example.org")
    ada.push("notNow")
    assert ada.connection.email == "ada@example.org"
    assert ada.connection.link is Link.CONNECTED
    ada.change_title("Still mine")
    ada.save()
    assert ada.stored(FAIR)["title"] == "Still mine"


def test_practising_with_a_text_message_shows_the_outbox(
    begin: object, undressed: QApplication, qtbot: QtBot, start: Start, portal: tuple[PracticePortal, str]
) -> None:
    commuter = start(*portal)
    commuter.settle()
    person = next(one for one in commuter.connection.people if one.role.value == "sms code")
    commuter.stores.connection.practise_as(person)
    commuter.until(lambda: commuter.is_asked)
    assert "lies in the Outbox" in commuter.words()
    commuter.push("showOutbox")
    commuter.settle()
    outbox = commuter.window.findChild(OutboxDialog)
    assert outbox.isVisible()
    (code,) = {one.code for one in commuter.connection.outbox if one.code}
    assert any(code in row for row in commuter.rows("outbox"))
    outbox.close()
    commuter.answer("code", code)
    commuter.settle_as(person.credentials.email)
