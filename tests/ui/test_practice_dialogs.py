"""The practice portal's dialogs: whom to be and why, what would have been mailed, and filling it anew."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListView, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from builders import ADA, BOB, EVE, profile, user
from casedesk.domain.access import User
from casedesk.portal.port import Credentials
from casedesk.portal.practice_desk import Notification, PracticePerson, PracticeRole
from casedesk.ui.practice.outbox_dialog import OutboxDialog
from casedesk.ui.practice.people_dialog import PracticePeopleDialog
from casedesk.ui.practice.start_over_dialog import StartOverDialog
from casedesk.ui.practice.words import role_sentence
from casedesk.ui.primitives.list_rows import Row, RowModel, RowView
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.primitives.waiting import EmptyState


def person(who: User, role: PracticeRole) -> PracticePerson:
    credentials = Credentials(f"{who.display_name.lower()}@casedesk.example", "secret of the practice portal")
    return PracticePerson(who.id, who.display_name, role, credentials)


PEOPLE = (
    person(ADA, PracticeRole.AUTHOR),
    person(BOB, PracticeRole.OUTSIDER),
    person(EVE, PracticeRole.GUEST),
)
MAILS = (
    Notification(datetime(2026, 5, 23, 9, 30, tzinfo=UTC), ("ada@x.example", "bob@x.example"), "Office move"),
    Notification(datetime(2026, 5, 22, 8, 0, tzinfo=UTC), ("eve@x.example",), "<b>Fair</b>"),
)


@pytest.fixture
def window(dress, qtbot: QtBot) -> QWidget:
    dress("light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def people(window: QWidget) -> PracticePeopleDialog:
    dialog = PracticePeopleDialog(window)
    dialog.render(PEOPLE, profile(BOB))
    return dialog


@pytest.fixture
def outbox(window: QWidget) -> OutboxDialog:
    return OutboxDialog(window)


def view(dialog: QWidget) -> QListView:
    found = dialog.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def spoken(dialog: QWidget) -> list[str]:
    rows = view(dialog).model()
    return [rows.data(rows.index(at, 0), Qt.ItemDataRole.AccessibleTextRole) for at in range(rows.rowCount())]


def words(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel))


# --- practise as … ------------------------------------------------------------------------------------


def test_each_person_says_why_being_that_person_is_worth_trying(people: PracticePeopleDialog) -> None:
    rows = spoken(people)
    assert rows[0] == "Ada, Author of “Exhibition organization”: changes all of it, also who sees it"
    assert rows[2] == "Eve, Guest: cannot open the CRM, and sees how the portal refuses"


def test_every_role_has_its_own_reason() -> None:
    assert len({role_sentence(role) for role in PracticeRole}) == len(PracticeRole)


def test_whoever_one_is_now_is_marked_in_words(people: PracticePeopleDialog) -> None:
    assert ["you are this person now" in row for row in spoken(people)] == [False, True, False]
    people.render(PEOPLE, profile(ADA))
    assert ["you are this person now" in row for row in spoken(people)] == [True, False, False]
    people.render(PEOPLE, None)
    assert not any("you are this person now" in row for row in spoken(people))


def test_it_opens_at_whoever_one_is_now(people: PracticePeopleDialog) -> None:
    people.open()
    assert people.focusWidget() is view(people)
    assert view(people).currentIndex().row() == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_arrow_and_enter_choose(people: PracticePeopleDialog, qtbot: QtBot, key: Qt.Key) -> None:
    people.open()
    qtbot.keyClick(view(people), Qt.Key.Key_Down)
    with qtbot.waitSignal(people.person_requested, timeout=1000) as caught:
        qtbot.keyClick(view(people), key)
    assert caught.args == [PEOPLE[2]]
    assert not people.isVisible()


def test_the_person_chosen_is_the_person_asked_for_once(people: PracticePeopleDialog, qtbot: QtBot) -> None:
    asked: list[object] = []
    people.person_requested.connect(asked.append)
    people.open()
    qtbot.keyClick(view(people), Qt.Key.Key_Up)
    qtbot.keyClick(view(people), Qt.Key.Key_Return)
    assert asked == [PEOPLE[0]]


def test_a_double_click_chooses(people: PracticePeopleDialog, qtbot: QtBot) -> None:
    with qtbot.waitExposed(people):
        people.open()
    spot = view(people).visualRect(view(people).model().index(2, 0)).center()
    with qtbot.waitSignal(people.person_requested, timeout=1000) as caught:
        qtbot.mouseClick(view(people).viewport(), Qt.MouseButton.LeftButton, pos=spot)
        qtbot.mouseDClick(view(people).viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert caught.args == [PEOPLE[2]]


def test_assistive_technology_chooses_by_selecting(people: PracticePeopleDialog, qtbot: QtBot) -> None:
    people.open()
    selection = view(people).selectionModel()
    selection.select(view(people).model().index(0, 0), selection.SelectionFlag.ClearAndSelect)
    with qtbot.waitSignal(people.person_requested, timeout=1000) as caught:
        people.findChild(QPushButton, "practiseAs").click()
    assert caught.args == [PEOPLE[0]]


def test_escape_changes_nobody(people: PracticePeopleDialog, qtbot: QtBot) -> None:
    people.open()
    with qtbot.assertNotEmitted(people.person_requested):
        qtbot.keyClick(view(people), Qt.Key.Key_Escape)
    assert not people.isVisible()


def test_a_choice_survives_that_the_list_is_read_again(people: PracticePeopleDialog, qtbot: QtBot) -> None:
    people.open()
    qtbot.keyClick(view(people), Qt.Key.Key_End)
    people.render((person(user(9, "Nina"), PracticeRole.OUTSIDER), *PEOPLE), profile(BOB))
    with qtbot.waitSignal(people.person_requested, timeout=1000) as caught:
        people.findChild(QPushButton, "practiseAs").click()
    assert caught.args == [PEOPLE[2]]


def test_before_the_portal_is_filled_nobody_can_be_chosen(window: QWidget, qtbot: QtBot) -> None:
    dialog = PracticePeopleDialog(window)
    dialog.open()
    choose = dialog.findChild(QPushButton, "practiseAs")
    assert dialog.findChild(EmptyState).isVisible()
    assert not choose.isEnabled()
    dialog.render(PEOPLE, None)
    assert view(dialog).isVisible()
    assert choose.isEnabled()


def test_passwords_of_the_practice_people_are_not_shown(people: PracticePeopleDialog) -> None:
    assert "secret" not in "\n".join(spoken(people)) + words(people)


# --- outbox -------------------------------------------------------------------------------------------


def test_mail_says_when_to_whom_and_about_what_in_the_order_given(outbox: OutboxDialog) -> None:
    outbox.render(MAILS)
    rows = spoken(outbox)
    # The hostile room has no zone of its own, so local time is UTC.
    when = QLocale().toString(MAILS[0].sent_at.replace(tzinfo=None), QLocale.FormatType.ShortFormat)
    assert rows[0] == f"Office move, To ada@x.example, bob@x.example, {when}"
    assert rows[1].startswith("<b>Fair</b>, To eve@x.example, ")


def test_tooltips_of_mail_are_no_markup(outbox: OutboxDialog) -> None:
    outbox.render(MAILS)
    tooltip = view(outbox).model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tooltip
    assert "&lt;b&gt;Fair" in tooltip


def test_an_empty_outbox_says_when_there_would_be_mail(outbox: OutboxDialog) -> None:
    outbox.open()
    assert outbox.findChild(EmptyState).isVisible()
    assert "tick “Notify by e-mail” and save" in words(outbox)
    outbox.render(MAILS)
    assert view(outbox).isVisible()
    outbox.render(())
    assert outbox.findChild(EmptyState).isVisible()


@pytest.mark.parametrize("mails", [MAILS, ()])
@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_outbox_closes_by_key(
    outbox: OutboxDialog, qtbot: QtBot, mails: tuple[Notification, ...], key: Qt.Key
) -> None:
    outbox.render(mails)
    outbox.open()
    qtbot.keyClick(outbox.focusWidget(), key)
    assert not outbox.isVisible()


# --- start over ---------------------------------------------------------------------------------------


@pytest.fixture
def start_over(window: QWidget) -> StartOverDialog:
    return StartOverDialog(window)


def test_starting_over_says_what_is_dropped(start_over: StartOverDialog) -> None:
    start_over.ask()
    assert start_over.isVisible()
    assert words(start_over).startswith("Fill the practice portal anew?\nAll changes made on it are dropped.")


def test_yes_has_to_be_said(start_over: StartOverDialog, qtbot: QtBot) -> None:
    start_over.ask()
    with qtbot.waitSignal(start_over.confirmed, timeout=1000):
        qtbot.keyClick(start_over.findChild(QPushButton, "startOver"), Qt.Key.Key_Space)
    assert not start_over.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_safe_answer_is_the_default(start_over: StartOverDialog, qtbot: QtBot, key: Qt.Key) -> None:
    start_over.ask()
    with qtbot.assertNotEmitted(start_over.confirmed):
        qtbot.keyClick(start_over.focusWidget(), key)
    assert not start_over.isVisible()


# --- the rows of both lists ---------------------------------------------------------------------------


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = RowModel()
    qtmodeltester.check(model)
    rows = tuple(Row(f"Title {at}", "second", "aside", f"spoken {at}", "mail") for at in range(3))
    assert model.render(rows)
    assert not model.render(rows)
    qtmodeltester.check(model)
    assert model.rowCount() == 3
    assert model.rowCount(model.index(0)) == 0
    assert model.data(model.index(7)) is None


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_rows_are_painted_from_the_side_where_reading_begins(
    people: PracticePeopleDialog, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    people.setLayoutDirection(direction)
    with qtbot.waitExposed(people):
        people.open()
    rows = view(people)
    picture = rows.viewport().grab(rows.visualRect(rows.model().index(2, 0))).toImage()
    middle = picture.width() // 2
    left = _ink(picture, range(middle))
    right = _ink(picture, range(middle, picture.width()))
    assert (left > right) is (direction is Qt.LayoutDirection.LeftToRight)


def _ink(picture, columns: range) -> int:  # type: ignore[no-untyped-def]
    background = picture.pixel(picture.width() - 1, 1)
    return sum(picture.pixel(x, y) != background for x in columns for y in range(picture.height()))


def test_a_time_with_a_narrow_blank_in_it_is_drawn_whole(outbox: OutboxDialog) -> None:
    def drawn(aside: str) -> QImage:
        rows = RowModel(outbox)
        rows.render((Row("Code", "To somebody", aside, aside, "mail"),))
        view = RowView(rows, outbox)
        view.resize(400, 60)
        return view.grab().toImage()

    assert drawn("3:31\u202fPM") == drawn("3:31 PM")
    assert drawn("3:31\u202fPM") != drawn("3:31 …")
