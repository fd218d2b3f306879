"""The member picker: participants come and go in plain sight, one by one or as a pasted list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from casedesk.domain.change import AddMembers, RemoveMember
from casedesk.domain.contact import Contact
from casedesk.domain.ids import ContactId
from casedesk.portal.errors import Unreachable
from casedesk.session.picker import PickerState
from casedesk.ui.member_picker.pasted_names import pasted_names
from casedesk.ui.member_picker.view import MemberPicker
from casedesk.ui.member_picker.words import Fate, member_row
from casedesk.ui.suggestion_popup_field import TypeAheadField
from casedesk.ui.suggestion_popup_rows import Row

ANN = Contact(ContactId(1), "Ann Lee", company="Acme", email="ann@acme.com")
ACME = Contact(ContactId(2), "Acme", is_company=True, email="info@acme.com")
BOB = Contact(ContactId(3), "  Bob\nRay ", is_private=True)
CAT = Contact(ContactId(4), "Cat Fox", company="Beta")


@pytest.fixture
def picker(qtbot: QtBot) -> MemberPicker:
    picker = MemberPicker()
    qtbot.addWidget(picker)
    picker.resize(500, 500)
    picker.render((ANN, ACME, BOB), (ANN, ACME, BOB), 0, enabled=True, reason="")
    with qtbot.waitExposed(picker):
        picker.show()
    return picker


def spoken(picker: MemberPicker) -> list[str]:
    return [row.spoken for row in picker.list.row_model.rows]


def words(picker: QWidget) -> str:
    return "\n".join(label.text() for label in picker.findChildren(QLabel) if label.isVisibleTo(picker))


def field(picker: MemberPicker) -> TypeAheadField:
    found = picker.findChild(TypeAheadField, "addParticipant")
    assert isinstance(found, TypeAheadField)
    return found


def button(picker: MemberPicker, name: str) -> QPushButton:
    found = picker.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def type_and_answer(
    picker: MemberPicker, qtbot: QtBot, text: str, *contacts: Contact, has_more: bool = False
) -> None:
    qtbot.keyClicks(field(picker), text)
    picker.render_suggestions(PickerState(text, contacts, has_more=has_more))


def test_controls_are_named_for_assistive_technology(picker: MemberPicker) -> None:
    assert picker.findChild(QListView, "participants").accessibleName() == "Participants"
    assert field(picker).accessibleName() == "Add participant"


def test_each_participant_shows_company_mail_and_padlock(picker: MemberPicker) -> None:
    assert spoken(picker) == [
        "Ann Lee, Acme · ann@acme.com",
        "Acme, info@acme.com",
        "Bob Ray, private contact",
    ]
    assert [row.icon for row in picker.list.row_model.rows] == ["person", "company", "person"]


def test_who_comes_and_who_goes_is_marked(picker: MemberPicker) -> None:
    picker.render((ANN, BOB, CAT), (ANN, ACME, BOB), 0, enabled=True, reason="")
    assert spoken(picker) == [
        "Ann Lee, Acme · ann@acme.com",
        "Acme, info@acme.com, to be removed",
        "Bob Ray, private contact",
        "Cat Fox, Beta, to be added",
    ]
    assert [row.is_struck for row in picker.list.row_model.rows] == [False, True, False, False]
    assert "3 participants after saving (+1 −1)" in words(picker)
    picker.render((ANN,), (ANN, ACME, BOB), 0, enabled=True, reason="")
    assert "1 participant after saving (−2)" in words(picker)


def test_of_thousands_of_participants_only_those_in_view_are_put_into_words(
    picker: MemberPicker, monkeypatch: pytest.MonkeyPatch
) -> None:
    named: set[int] = set()

    def count(member: tuple[Contact, Fate]) -> Row:
        named.add(member[0].id)
        return member_row(member)

    monkeypatch.setattr("casedesk.ui.member_picker.view.member_row", count)
    many = tuple(Contact(ContactId(number), f"Person {number}") for number in range(1, 5_001))
    for members, enabled in ((many, True), (many[1:], True), (many[1:], False), (many, True)):
        picker.render(members, many, 0, enabled=enabled, reason="")
        picker.grab()
    assert picker.list.row_model.rowCount() == 5_000
    assert len(named) < 50


def test_rendering_asks_for_nothing_and_twice_is_like_once(picker: MemberPicker, qtbot: QtBot) -> None:
    signals = (picker.add_requested, picker.remove_requested, picker.edits_requested, picker.search_requested)
    picker.list.setCurrentIndex(picker.list.row_model.index(1))
    for signal in signals:
        with qtbot.assertNotEmitted(signal):
            for members in ((ANN,), (ANN, CAT), (ANN, CAT), (ANN, ACME, BOB)):
                picker.render(members, (ANN, ACME, BOB), 0, enabled=True, reason="")
                picker.render_suggestions(PickerState("a", (ANN, CAT)))
    assert picker.list.currentIndex().row() == 1


def test_delete_asks_to_remove_the_chosen_participant(picker: MemberPicker, qtbot: QtBot) -> None:
    picker.list.setFocus()
    picker.list.setCurrentIndex(picker.list.row_model.index(1))
    with qtbot.waitSignal(picker.remove_requested) as asked:
        qtbot.keyClick(picker.list, Qt.Key.Key_Delete)
    assert asked.args == [2]


def test_several_are_removed_in_one_gesture(picker: MemberPicker, qtbot: QtBot) -> None:
    picker.list.selectAll()
    with qtbot.waitSignal(picker.edits_requested) as asked:
        qtbot.mouseClick(button(picker, "removeParticipant"), Qt.MouseButton.LeftButton)
    assert asked.args == [(RemoveMember(ANN.id), RemoveMember(ACME.id), RemoveMember(BOB.id))]


def test_a_removed_participant_can_be_kept_after_all(picker: MemberPicker, qtbot: QtBot) -> None:
    picker.render((ANN, BOB), (ANN, ACME, BOB), 0, enabled=True, reason="")
    picker.list.setCurrentIndex(picker.list.row_model.index(1))
    assert button(picker, "removeParticipant").text() == "Keep"
    with qtbot.waitSignal(picker.edits_requested) as asked:
        qtbot.mouseClick(button(picker, "removeParticipant"), Qt.MouseButton.LeftButton)
    assert asked.args == [(AddMembers((ACME,)),)]


def test_a_suggestion_is_added_whole(picker: MemberPicker, qtbot: QtBot) -> None:
    field(picker).setFocus()
    type_and_answer(picker, qtbot, "c", CAT)
    with qtbot.waitSignal(picker.add_requested) as asked:
        qtbot.keyClick(field(picker), Qt.Key.Key_Return)
    assert asked.args == [(CAT,)]


def test_participants_are_marked_among_the_suggestions_and_not_added_twice(
    picker: MemberPicker, qtbot: QtBot
) -> None:
    field(picker).setFocus()
    type_and_answer(picker, qtbot, "a", ANN)
    popup = field(picker).popup
    assert popup is not None
    assert popup.list.row_model.rows[0].spoken == "Ann Lee, Acme · ann@acme.com, already added"
    with qtbot.assertNotEmitted(picker.add_requested):
        qtbot.keyClick(field(picker), Qt.Key.Key_Return)


def test_a_participant_who_is_to_go_can_be_added_again(picker: MemberPicker, qtbot: QtBot) -> None:
    picker.render((ACME, BOB), (ANN, ACME, BOB), 0, enabled=True, reason="")
    field(picker).setFocus()
    type_and_answer(picker, qtbot, "a", ANN)
    with qtbot.waitSignal(picker.add_requested) as asked:
        qtbot.keyClick(field(picker), Qt.Key.Key_Return)
    assert asked.args == [(ANN,)]


def test_an_error_is_said_in_words(picker: MemberPicker, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(picker), "a")
    picker.render_suggestions(PickerState("a", error=Unreachable("no route")))
    popup = field(picker).popup
    assert popup is not None
    assert "The portal cannot be reached." in words(popup)


def test_who_may_not_change_participants_reads_why(picker: MemberPicker, qtbot: QtBot) -> None:
    picker.render((ANN,), (ANN,), 0, enabled=True, reason="Guests cannot use the CRM.")
    assert "Guests cannot use the CRM." in words(picker)
    assert not field(picker).isVisible()
    picker.list.setCurrentIndex(picker.list.row_model.index(0))
    with qtbot.assertNotEmitted(picker.remove_requested):
        qtbot.keyClick(picker.list, Qt.Key.Key_Delete)


def test_nothing_is_taken_while_a_save_runs(picker: MemberPicker, qtbot: QtBot) -> None:
    field(picker).setFocus()
    type_and_answer(picker, qtbot, "c", CAT)
    picker.render((ANN,), (ANN,), 0, enabled=False, reason="")
    with qtbot.assertNotEmitted(picker.add_requested):
        qtbot.keyClick(field(picker), Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(picker.remove_requested):
        qtbot.keyClick(picker.list, Qt.Key.Key_Delete)


def test_participants_without_a_name_are_accounted_for(picker: MemberPicker) -> None:
    picker.render((ANN,), (ANN,), 2, enabled=True, reason="")
    assert "2 more participants came from the portal without a name" in words(picker)
    picker.render((ANN,), (ANN,), 0, enabled=True, reason="")
    assert "without a name" not in words(picker)


def test_the_change_mark_resets(picker: MemberPicker, qtbot: QtBot) -> None:
    picker.render_change("3 participants")
    assert "was 3 participants" in words(picker)
    with qtbot.waitSignal(picker.reset_requested):
        picker._mark.reset_requested.emit()
    picker.render_change(None)
    assert "was" not in words(picker)


# --- pasted lists ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee\r\nBob Ray\n\n", ("Ann Lee", "Bob Ray")),
        ("Ann Lee; bob@acme.com;", ("Ann Lee", "bob@acme.com")),
        ('Ann <ann@acme.com>; "Ray, Bob" <bob@acme.com>', ("ann@acme.com", "bob@acme.com")),
        ("a@x.org, b@x.org", ("a@x.org", "b@x.org")),
        ("Lee, Ann\nRay, Bob", ("Lee, Ann", "Ray, Bob")),
        ("Ann Lee\tAcme\tann@acme.com\nBob Ray\t\t", ("ann@acme.com", "Bob Ray")),
        ("Ann\nAnn\n Ann ", ("Ann",)),
        (" ; \n\t", ()),
        ("Ann\u2028Bob", ("Ann", "Bob")),
    ],
)
def test_pasted_lists_are_read_as_people_write_them(text: str, names: tuple[str, ...]) -> None:
    assert pasted_names(text) == names


@pytest.fixture
def pasted(picker: MemberPicker, qtbot: QtBot) -> MemberPicker:
    with qtbot.waitSignal(picker.matches_requested) as asked:
        field(picker).setText("Ann Lee\nray\nnobody\nCat Fox")
    assert asked.args == [("Ann Lee", "ray", "nobody", "Cat Fox")]
    return picker


RAY_ONE, RAY_TWO = Contact(ContactId(20), "Ray One"), Contact(ContactId(21), "Ray Two", company="Beta")
MATCHES = (("Ann Lee", (ANN,)), ("ray", (RAY_ONE, RAY_TWO)), ("nobody", ()), ("Cat Fox", (CAT,)))


def test_a_pasted_list_is_looked_up_in_the_open(pasted: MemberPicker) -> None:
    assert "Looking up 4 pasted names…" in words(pasted)
    pasted.render_matches(MATCHES)
    shown = words(pasted)
    assert "3 of 4 pasted names found" in shown
    assert "Nobody found" in shown
    assert "Ann Lee · Acme · ann@acme.com (already added)" in shown
    assert pasted.findChild(QComboBox).itemText(2) == "Ray Two · Beta"


def test_only_who_is_certain_or_chosen_is_added(pasted: MemberPicker, qtbot: QtBot) -> None:
    pasted.render_matches(MATCHES)
    add = button(pasted, "addMatches")
    assert add.text() == "Add 1 participant"
    pasted.findChild(QComboBox).setCurrentIndex(2)
    assert add.text() == "Add 2 participants"
    with qtbot.waitSignal(pasted.add_requested) as asked:
        qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    assert asked.args == [(CAT, RAY_TWO)]
    assert not pasted.panel.isVisible()


def test_two_names_of_one_contact_add_it_once(picker: MemberPicker, qtbot: QtBot) -> None:
    field(picker).setText("Cat Fox\ncat@beta.org")
    picker.render_matches((("Cat Fox", (CAT,)), ("cat@beta.org", (CAT,))))
    assert button(picker, "addMatches").text() == "Add 1 participant"


def test_who_was_added_meanwhile_is_no_longer_counted(pasted: MemberPicker) -> None:
    pasted.render_matches(MATCHES)
    pasted.render((ANN, ACME, BOB, CAT), (ANN, ACME, BOB), 0, enabled=True, reason="")
    assert not button(pasted, "addMatches").isEnabled()


def test_a_list_of_hundreds_is_matched_without_a_stall(
    picker: MemberPicker, qtbot: QtBot, heartbeat: object
) -> None:
    people = tuple(Contact(ContactId(number), f"Contact {number}") for number in range(100, 700))
    names = tuple(f"name {number}" for number in range(300))
    field(picker).setText("\n".join(names))
    heartbeat.restart()  # type: ignore[attr-defined]
    picker.render_matches(
        tuple((name, people[2 * place : 2 * place + 2]) for place, name in enumerate(names))
    )
    qtbot.waitUntil(lambda: len(picker.findChildren(QComboBox)) == 300)


def test_an_answer_to_another_list_is_passed_over(pasted: MemberPicker) -> None:
    pasted.render_matches((("somebody else", (CAT,)),))
    assert "Looking up 4 pasted names…" in words(pasted)


def test_a_lookup_that_fails_says_so(pasted: MemberPicker) -> None:
    pasted.render_match_failure()
    assert "could not be looked up" in words(pasted)


def test_the_panel_works_from_the_keyboard_and_closes_with_escape(pasted: MemberPicker, qtbot: QtBot) -> None:
    pasted.render_matches(MATCHES)
    box = pasted.findChild(QComboBox)
    assert pasted.window().focusWidget() is box
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert button(pasted, "addMatches").text() == "Add 2 participants"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not pasted.panel.isVisible()
    assert field(pasted).hasFocus()


def test_the_answer_comes_into_view_in_a_form_that_scrolls(qtbot: QtBot) -> None:
    form = QScrollArea()
    qtbot.addWidget(form)
    column = QWidget()
    picker = MemberPicker(column)
    layout = QVBoxLayout(column)
    layout.addWidget(picker)
    layout.addStretch(1)
    column.setMinimumHeight(900)
    form.setWidgetResizable(True)
    form.setWidget(column)
    form.resize(500, 220)
    picker.render((ANN,), (ANN,), 0, enabled=True, reason="")
    form.show()
    qtbot.waitExposed(form)
    field(picker).setFocus()
    QGuiApplication.clipboard().setText("Cat\nNobody\nAnn")
    qtbot.keyClick(field(picker), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    picker.render_matches((("Cat", (CAT, BOB)), ("Nobody", ()), ("Ann", (ANN,))))
    add = button(picker, "addMatches")
    qtbot.waitUntil(lambda: add.visibleRegion().boundingRect() == add.rect())


def test_another_case_begins_without_what_was_begun(pasted: MemberPicker) -> None:
    pasted.forget()
    assert not pasted.panel.isVisible()
    assert field(pasted).text() == ""
