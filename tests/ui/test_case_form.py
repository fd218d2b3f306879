"""The case form: it shows the state, marks what differs, and turns gestures into edits."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from builders import A_GUEST, ACME, ADA, AN_EDITOR, BOB, CAROL, PAT, QUINN, THE_AUTHOR, private_for, profile
from builders import case as make_case
from casedesk.domain.access import Group, Profile
from casedesk.domain.case import Case
from casedesk.domain.change import (
    AddMembers,
    AddSubjects,
    Edit,
    MakePublic,
    RemoveMember,
    SetClosed,
    SetNotify,
    SetTitle,
)
from casedesk.domain.contact import Contact
from casedesk.domain.ids import CaseId, ContactId, GroupId
from casedesk.domain.values import replace
from casedesk.portal.errors import Unreachable
from casedesk.session.connection import ConnectionState
from casedesk.session.editor import (
    EditorState,
    Phase,
    edited,
    edited_all,
    enriched,
    opened,
    opening,
    saving,
    undone,
)
from casedesk.session.picker import PickerState
from casedesk.ui.case_form.view import CaseForm
from casedesk.ui.primitives.change_mark import ChangeMark
from casedesk.ui.suggestion_popup_field import TypeAheadField

CASE = replace(
    make_case("Exhibition", access=private_for(ADA, BOB), members=(ACME, PAT), tags=("fair", "spring")),
    created_at=datetime(2022, 5, 23, 12, tzinfo=UTC),
)
CONNECTION = ConnectionState(groups=(Group(GroupId("g"), "Sales"),), colleague_count=9)


class Bench:
    """The form with the real reducers behind it, as the store would have it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.form = CaseForm()
        qtbot.addWidget(self.form)
        self.form.resize(760, 700)
        self.edits: list[Edit] = []
        self.state = EditorState()
        self.form.edit_requested.connect(self.take)
        self.form.edits_requested.connect(self.take_all)
        with qtbot.waitExposed(self.form):
            self.form.show()

    def take(self, edit: Edit) -> None:
        self.edits.append(edit)
        self.show(edited(self.state, edit))

    def take_all(self, edits: tuple[Edit, ...]) -> None:
        self.edits += edits
        self.show(edited_all(self.state, edits))

    def open(self, case: Case = CASE, me: Profile = THE_AUTHOR) -> "Bench":
        self.show(opened(replace(EditorState(), me=me), case))
        return self

    def show(self, state: EditorState) -> None:
        self.state = state
        self.form.render(state, CONNECTION)

    @property
    def title(self) -> QLineEdit:
        found = self.form.findChild(QLineEdit, "title")
        assert isinstance(found, QLineEdit)
        return found

    def child(self, name: str) -> QWidget:
        found = self.form.findChild(QWidget, name)
        assert isinstance(found, QWidget)
        return found

    @property
    def words(self) -> str:
        labels = self.form.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self.form))

    def reset(self, field: str) -> None:
        name = f"Reset {field}"
        buttons = self.form.findChildren(QAbstractButton)
        button = next(one for one in buttons if one.accessibleName() == name and one.isVisibleTo(self.form))
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def marks(self) -> int:
        return sum(mark.isVisibleTo(self.form) for mark in self.form.findChildren(ChangeMark))


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    return Bench(qtbot)


# --- the page -------------------------------------------------------------------------------------------


def test_without_a_case_the_form_says_what_it_is_for(bench: Bench) -> None:
    assert "Choose a case from the list to read and edit it." in bench.words
    assert not bench.title.isVisible()


def test_loading_keeps_the_layout_and_shows_no_other_case(bench: Bench) -> None:
    bench.open()
    bench.show(opening(bench.state, CaseId(7)))
    assert "Exhibition" not in bench.words
    for label in ("Title", "Status", "Participants", "Access"):
        assert label in bench.words


def test_the_header_says_what_the_portal_has(bench: Bench) -> None:
    bench.open()
    bench.take(SetTitle("Something else"))
    bench.take(SetClosed(True))
    assert bench.child("caseHeading").text() == "Exhibition"  # type: ignore[attr-defined]
    assert bench.child("caseOrigin").text() == "#42 · created 23 May 2022 by Ada · you may edit everything"  # type: ignore[attr-defined]
    status = bench.child("caseStatus").findChild(QLabel)
    privacy = bench.child("casePrivacy").findChild(QLabel)
    assert (status.text(), privacy.text()) == ("Open", "Private")


@pytest.mark.parametrize(
    ("me", "case", "words"),
    [
        (AN_EDITOR, CASE, "you may edit all but the access"),
        (AN_EDITOR, replace(CASE, can_edit=False), "you may change status, tags and participants"),
        (A_GUEST, CASE, "you may only read"),
        (profile(CAROL, administrator=True), CASE, "you may edit everything"),
    ],
)
def test_rights_are_said_in_words(bench: Bench, me: Profile, case: Case, words: str) -> None:
    bench.open(case, me)
    assert words in bench.words


def test_a_title_that_looks_like_markup_is_shown_as_it_is(bench: Bench) -> None:
    bench.open(replace(CASE, title="<b>O'Neil</b> & co"))
    heading = bench.child("caseHeading")
    assert isinstance(heading, QLabel)
    assert heading.textFormat() == Qt.TextFormat.PlainText


def test_controls_are_named_for_assistive_technology(bench: Bench) -> None:
    bench.open()
    assert bench.title.accessibleName() == "Title"
    assert bench.child("status").accessibleName() == "Status"
    names = {widget.accessibleName() for widget in bench.form.findChildren(QWidget)}
    assert {
        "Participants",
        "Add participant",
        "Everyone with CRM access",
        "Only these people",
        "People with access",
        "Add person",
        "Notify by e-mail",
    } <= names


def test_tab_goes_through_the_form_in_reading_order(bench: Bench) -> None:
    bench.open()
    bench.title.setFocus()
    order = []
    for _ in range(12):
        focused = QGuiApplication.focusObject()
        assert isinstance(focused, QWidget)
        order.append(focused.objectName())
        bench.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert order == [
        "title",
        "removeChip",
        "removeChip",
        "addTag",
        "statusOpen",
        "participants",
        "addParticipant",
        "removeParticipant",
        "onlyThesePeople",
        "peopleWithAccess",
        "addPerson",
        "notifyByEMail",
    ]


def test_tab_comes_to_the_links_of_a_case_before_its_pages_and_to_those_before_its_fields(
    bench: Bench,
) -> None:
    bench.open()
    stop = bench.child("caseLinks")
    passed = []
    while stop.objectName() != "customFields":
        passed.append(stop.objectName())
        stop = stop.nextInFocusChain()
    assert [name for name in passed if name in {"caseLinks", "pages", "title"}] == [
        "caseLinks",
        "pages",
        "title",
    ]


def test_opening_another_case_begins_at_its_top_with_empty_fields(bench: Bench) -> None:
    bench.open()
    field = bench.child("addParticipant")
    assert isinstance(field, TypeAheadField)
    field.setText("ann")
    bench.show(opening(bench.state, CaseId(7)))
    bench.open(replace(CASE, id=CaseId(7)))
    assert field.text() == ""


# --- title ----------------------------------------------------------------------------------------------


def test_typing_asks_for_each_title_and_keeps_the_cursor(bench: Bench) -> None:
    bench.open()
    bench.title.setFocus()
    bench.title.setCursorPosition(3)
    bench.qtbot.keyClicks(bench.title, "XY")
    assert bench.edits == [SetTitle("ExhXibition"), SetTitle("ExhXYibition")]
    assert bench.title.cursorPosition() == 5


def test_rendering_never_asks_for_an_edit(bench: Bench) -> None:
    bench.open()
    other = replace(CASE, title="Other", is_closed=True, access=private_for(BOB, CAROL), members=(QUINN,))
    for case in (CASE, other, make_case("Third"), CASE):
        bench.open(case)
        bench.form.render(bench.state, CONNECTION)
    assert bench.edits == []


def test_text_set_by_assistive_technology_is_an_edit(bench: Bench) -> None:
    bench.open()
    interface = QAccessible.queryAccessibleInterface(bench.title)
    assert interface is not None
    interface.setText(QAccessible.Text.Value, "Spoken title")
    assert bench.edits == [SetTitle("Spoken title")]


def test_the_counter_appears_near_the_limit_and_warns_beyond_it(bench: Bench) -> None:
    bench.open()
    counter = bench.child("titleCounter")
    assert isinstance(counter, QLabel)
    bench.title.setText("x" * 199)
    assert not counter.isVisible()
    bench.title.setText("x" * 200)
    assert (counter.text(), counter.property("role")) == ("200/255", "quiet")
    bench.title.setText("x" * 256)
    assert (counter.text(), counter.property("role")) == ("256/255", "danger")
    assert "The portal keeps 255 characters." in bench.words


def test_characters_outside_the_basic_plane_count_twice(bench: Bench) -> None:
    bench.open()
    bench.title.setText("🎉" * 128)
    assert "256/255" in bench.words


def test_typing_is_never_cut(bench: Bench) -> None:
    bench.open()
    bench.title.setText("x" * 40_000)
    assert bench.edits == [SetTitle("x" * 40_000)]


@pytest.mark.parametrize(
    ("title", "warning"),
    [
        (
            "Party 🎉 at noon",
            "Many portals cannot store some of these characters and keep “Party ? at noon",
        ),
        ("2022-05-23T06:33:44+03:00", "The portal reads this title as a date"),
        ("  ", "A case needs a title. Without one it cannot be saved."),
        ("", "A case needs a title. Without one it cannot be saved."),
    ],
)
def test_the_form_says_what_the_portal_will_do_with_a_title(bench: Bench, title: str, warning: str) -> None:
    bench.open()
    bench.title.setText(title)
    assert warning in bench.words
    bench.title.setText("Plain")
    assert warning not in bench.words


def test_pasted_line_breaks_become_blanks_in_plain_sight(bench: Bench) -> None:
    bench.open()
    QGuiApplication.clipboard().setText(" one\r\ntwo\nthree")
    bench.title.setCursorPosition(4)
    bench.qtbot.keyClick(bench.title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bench.title.text() == "Exhi one two threebition"
    assert bench.edits == [SetTitle("Exhi one two threebition")]
    assert bench.title.cursorPosition() == len("Exhi one two three")


def test_line_breaks_that_the_portal_has_are_left_alone(bench: Bench) -> None:
    bench.open(replace(CASE, title="two\nlines"))
    bench.title.setCursorPosition(len("two\nlines"))
    bench.qtbot.keyClicks(bench.title, "!")
    assert bench.edits == [SetTitle("two\nlines!")]


def test_undo_belongs_to_the_whole_form(bench: Bench) -> None:
    bench.open()
    bench.qtbot.keyClicks(bench.title, "x")
    bench.qtbot.keyClick(bench.title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.title.text() != "Exhibition"
    bench.show(undone(bench.state))
    assert bench.title.text() == "Exhibition"


# --- status ---------------------------------------------------------------------------------------------


def test_status_is_chosen_with_mouse_and_arrow_keys(bench: Bench) -> None:
    bench.open()
    bench.qtbot.mouseClick(bench.child("statusClosed"), Qt.MouseButton.LeftButton)
    bench.qtbot.keyClick(bench.child("statusClosed"), Qt.Key.Key_Left)
    assert bench.edits == [SetClosed(True), SetClosed(False)]


def test_status_is_chosen_by_assistive_technology(bench: Bench) -> None:
    bench.open()
    closed = bench.child("statusClosed")
    assert isinstance(closed, QRadioButton)
    closed.setChecked(True)
    assert bench.edits == [SetClosed(True)]


# --- change marks ---------------------------------------------------------------------------------------


def test_every_changed_part_says_what_it_was_and_resets(bench: Bench) -> None:
    bench.open()
    assert bench.marks == 0
    for edit in (SetTitle("New"), SetClosed(True), AddMembers((QUINN,)), RemoveMember(PAT.id), MakePublic()):
        bench.take(edit)
    for was in ("was Exhibition", "was Open", "was 2 participants", "was only 2 people"):
        assert was in bench.words
    assert bench.marks == 4
    for field in ("Title", "Status", "Participants", "Access"):
        bench.reset(field)
    assert bench.marks == 0
    assert not bench.state.is_dirty


def test_the_wish_to_mail_is_marked_and_reset_as_well(bench: Bench) -> None:
    bench.open()
    bench.take(SetNotify(notify=True))
    assert "was no e-mail" in bench.words
    bench.reset("Access")
    assert not bench.state.is_dirty


# --- read-only ------------------------------------------------------------------------------------------


def test_what_may_not_be_changed_is_read_only_with_the_reason(bench: Bench) -> None:
    bench.open(replace(CASE, can_edit=False), AN_EDITOR)
    assert bench.title.isReadOnly()
    assert "its author has not let you change title and custom fields" in bench.words
    assert "Only its author or a CRM administrator can change who sees this case." in bench.words
    bench.qtbot.mouseClick(bench.child("statusClosed"), Qt.MouseButton.LeftButton)
    assert bench.edits == [SetClosed(True)]


def test_nothing_is_taken_while_a_save_runs(bench: Bench) -> None:
    bench.open()
    bench.take(SetTitle("New"))
    bench.edits.clear()
    bench.show(saving(bench.state))
    bench.qtbot.keyClicks(bench.title, "x")
    bench.qtbot.mouseClick(bench.child("statusClosed"), Qt.MouseButton.LeftButton)
    assert bench.state.phase is Phase.SAVING
    assert bench.edits == []
    assert bench.title.text() == "New"


# --- pickers --------------------------------------------------------------------------------------------


def test_gestures_of_the_pickers_become_edits(bench: Bench) -> None:
    bench.open()
    bench.form.render_contacts(PickerState("q", (QUINN,)))
    field = bench.child("addParticipant")
    field.setFocus()
    bench.qtbot.keyClicks(field, "q")
    bench.qtbot.keyClick(field, Qt.Key.Key_Return)
    people = bench.child("addPerson")
    people.setFocus()
    bench.form.render_users(PickerState("c", (profile(CAROL),)))
    bench.qtbot.keyClicks(people, "c")
    bench.qtbot.keyClick(people, Qt.Key.Key_Return)
    assert bench.edits == [AddMembers((QUINN,)), AddSubjects((CAROL,))]


def test_searches_and_lists_are_asked_for(bench: Bench) -> None:
    bench.open()
    with bench.qtbot.waitSignal(bench.form.contacts_requested):
        bench.qtbot.keyClicks(bench.child("addParticipant"), "a")
    with bench.qtbot.waitSignal(bench.form.users_requested):
        bench.qtbot.keyClicks(bench.child("addPerson"), "b")
    with bench.qtbot.waitSignal(bench.form.matches_requested) as asked:
        bench.child("addParticipant").setText("x\ny")  # type: ignore[attr-defined]
    assert asked.args == [("x", "y")]
    bench.form.render_lookup_failure(Unreachable())
    assert "could not be looked up" in bench.words


def test_participants_show_what_was_read_about_them(bench: Bench) -> None:
    bench.open()
    bench.show(enriched(bench.state, (replace(PAT, company="Beta", email="pat@beta.org"),)))
    rows = [row.spoken for row in bench.form._rows.members.list.row_model.rows]
    assert rows == ["Acme", "Pat, Beta · pat@beta.org"]


def test_thousands_of_participants_do_not_slow_down_typing(bench: Bench, heartbeat: object) -> None:
    many = tuple(Contact(ContactId(number), f"Contact {number}") for number in range(1, 2001))
    bench.open(replace(CASE, members=many))
    bench.show(enriched(bench.state, many))
    bench.title.setFocus()
    heartbeat.restart()  # type: ignore[attr-defined]
    bench.qtbot.keyClicks(bench.title, "typing goes on", delay=5)
    assert len(bench.edits) == len("typing goes on")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_is_in_view_at_the_smallest_width(bench: Bench, scheme: str, dress: object) -> None:
    dress(scheme)  # type: ignore[operator]
    bench.open()
    for edit in (SetTitle("W" * 300), AddMembers((QUINN,)), MakePublic()):
        bench.take(edit)
    bench.form.resize(560, 500)
    bench.qtbot.waitUntil(lambda: bench.form._rows.width() <= 560)
    assert bench.form._scroll.widget().minimumSizeHint().width() <= 560
