"""The review dialog: it shows everything that a save would do, and does nothing of it before Save."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from builders import (
    ACME,
    ADA,
    AN_ADMINISTRATOR,
    AN_EDITOR,
    CAROL,
    EVE,
    NOTES,
    PAID,
    PAT,
    REMOVED,
    STAGE,
    THE_AUTHOR,
    case,
    contact,
    edited,
    private_for,
)
from casedesk.api.requests import step_call
from casedesk.domain.access import PUBLIC, Profile
from casedesk.domain.case import Case
from casedesk.domain.change import (
    AddMembers,
    AddSubjects,
    Edit,
    MakePrivate,
    MakePublic,
    RemoveMember,
    RemoveSubject,
    SetClosed,
    SetField,
    SetNotify,
    SetTitle,
)
from casedesk.domain.custom_field import FieldDefinition, FieldKind
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.planning.steps import Step
from casedesk.portal.errors import SignInRequired, Unreachable
from casedesk.portal.options import Place
from casedesk.portal.port import CallPreview
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.review import ReviewState, review, reviewing
from casedesk.ui.review_dialog.dialog import ReviewDialog
from casedesk.ui.review_dialog.model import ReviewModel
from casedesk.ui.review_dialog.rows import ReviewRow, review_rows
from casedesk.ui.review_dialog.table import ReviewTable

DEFINITIONS = (
    FieldDefinition(NOTES, "Notes", FieldKind.TEXT_AREA),
    FieldDefinition(PAID, "Paid", FieldKind.CHECK_BOX),
    FieldDefinition(STAGE, "Stage", FieldKind.SELECT),
)
BASE = case("Fair", access=private_for(ADA, CAROL), members=(PAT,), fields={STAGE: "Booked", PAID: "true"})
ADDRESS = "https://portal.example.org"
CONNECTION = ConnectionState(Place(ADDRESS), Link.CONNECTED, me=THE_AUTHOR, colleague_count=17)


def preview(step: Step) -> CallPreview:
    return step_call(step).preview()


def state_of(
    *edits: Edit, base: Case = BASE, fresh: Case | None = None, me: Profile = THE_AUTHOR
) -> ReviewState:
    found = review(base, edited(base, *edits), fresh or base, me, preview)
    return ReviewState(base.id, found)


def rows_of(*edits: Edit, base: Case = BASE, me: Profile = THE_AUTHOR) -> tuple[ReviewRow, ...]:
    found = state_of(*edits, base=base, me=me).review
    assert found is not None
    return review_rows(found, DEFINITIONS, CONNECTION)


def row_of(*edits: Edit, base: Case = BASE, me: Profile = THE_AUTHOR) -> ReviewRow:
    (row,) = rows_of(*edits, base=base, me=me)
    return row


@pytest.fixture
def dialog(dress: Callable[..., object], qtbot: QtBot) -> Iterator[ReviewDialog]:
    dress("light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = ReviewDialog(window)
    yield dialog
    dialog.hide()
    window.close()


def show(dialog: ReviewDialog, state: ReviewState, qtbot: QtBot) -> None:
    dialog.render(reviewing(CaseId(42)), DEFINITIONS, CONNECTION)
    dialog.render(state, DEFINITIONS, CONNECTION)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.activateWindow()


def button(dialog: ReviewDialog, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def table(dialog: ReviewDialog) -> ReviewTable:
    found = dialog.findChild(ReviewTable)
    assert isinstance(found, ReviewTable)
    return found


def said(dialog: ReviewDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


# --- what the rows say --------------------------------------------------------------------------------


def test_each_change_shows_what_is_now_what_will_be_and_what_the_portal_does() -> None:
    rows = rows_of(
        SetTitle("Trade fair"),
        SetClosed(is_closed=True),
        AddMembers((ACME,)),
        RemoveMember(PAT.id),
        SetField(STAGE, ""),
        SetField(NOTES, "new"),
        SetField(PAID, ""),
    )
    shown = {(row.name, row.before, row.after, row.effects[0].word) for row in rows}
    assert shown == {
        ("Title", "Fair", "Trade fair", "Stored"),
        ("Status", "Open", "Closed", "Closed"),
        ("Participant", "—", "Acme", "Added"),
        ("Participant", "Pat", "—", "Removed"),
        ("Stage", "Booked", "—", "Cleared"),
        ("Notes", "—", "new", "Stored"),
        ("Paid", "Ticked", "—", "Cleared"),
    }
    assert all(row.stands_out is None for row in rows)


def test_publishing_stands_out_and_names_how_many_gain_sight() -> None:
    row = row_of(MakePublic())
    assert (row.before, row.after) == ("Only Ada, Carol", "Everyone with CRM access")
    assert row.stands_out is not None
    assert (row.stands_out.word, row.stands_out.role) == ("Published", "danger")
    assert "up to 15 more people" in row.effect_text


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (None, "will see the case, and the list"),
        (1, "up to 0 more people"),
        (3, "up to 1 more person"),
        (4, "up to 2 more people"),
    ],
)
def test_who_is_on_the_list_already_gains_no_sight(count: int | None, words: str) -> None:
    found = state_of(MakePublic()).review
    assert found is not None
    text = review_rows(found, DEFINITIONS, replace(CONNECTION, colleague_count=count))[0].effect_text
    assert words in text


def test_an_administrator_who_publishes_gains_no_sight_by_it() -> None:
    found = state_of(MakePublic(), me=AN_ADMINISTRATOR).review
    assert found is not None
    (row,) = review_rows(found, DEFINITIONS, replace(CONNECTION, me=AN_ADMINISTRATOR))
    assert "up to 14 more people" in row.effect_text
    (row,) = review_rows(found, DEFINITIONS, replace(CONNECTION, me=None))
    assert "up to 15 more people" in row.effect_text


def test_narrowing_stands_out_and_names_who_loses_sight() -> None:
    row = row_of(RemoveSubject(CAROL.id), AddSubjects((EVE,)))
    assert [(effect.word, effect.role) for effect in row.effects] == [
        ("Narrowed", "private"),
        ("Shared", "changed"),
    ]
    assert "Carol" in row.effects[0].sentence
    assert "Eve will see the case" in row.effects[1].sentence
    assert row.stands_out is row.effects[0]


def test_a_public_case_that_becomes_private_narrows_for_everybody_else() -> None:
    public = replace(BASE, access=PUBLIC)
    row = row_of(MakePrivate((ADA,)), base=public)
    assert row.effects[0].word == "Narrowed"
    assert "Only the people on the list" in row.effects[0].sentence


def test_mail_names_whom_it_goes_to() -> None:
    row = row_of(SetNotify(notify=True))
    assert row.name == "Notify by e-mail"
    assert row.effects[0].word == "Mailed"
    assert row.effects[0].stands_out
    assert "Carol" in row.effects[0].sentence
    assert "Ada" not in row.effects[0].sentence, "nobody is mailed about what he does himself"


def test_nobody_is_mailed_where_nobody_else_is_on_the_list() -> None:
    row = row_of(SetNotify(notify=True), base=replace(BASE, access=private_for(ADA)))
    assert row.effects[0].word == "Nobody is mailed"


def test_a_wish_to_mail_without_the_right_is_ignored_and_says_so() -> None:
    listed = replace(BASE, access=private_for(ADA, AN_EDITOR.user))
    row = row_of(SetNotify(notify=True), base=listed, me=AN_EDITOR)
    assert row.effects[0].word == "Ignored"
    assert "author" in row.effects[0].sentence


def test_an_administrator_is_told_that_he_is_added_though_he_did_not_ask_for_it() -> None:
    rows = rows_of(SetTitle("Trade fair"), me=AN_ADMINISTRATOR)
    assert [row.name for row in rows] == ["Title", "Access"]
    assert rows[1].is_unasked
    assert rows[1].effects[0].word == "You are added"
    assert rows[1].after == "Only Ada, Carol, Dan"
    assert "You did not ask for this" in rows[1].effect_text


def test_the_author_stays_on_the_list_and_the_reason_is_said() -> None:
    row = row_of(RemoveSubject(ADA.id), AddSubjects((EVE,)), me=AN_ADMINISTRATOR)
    assert {"Shared", "Author kept", "You are added"} <= {effect.word for effect in row.effects}
    assert "Ada created the case" in row.effect_text


def test_a_removed_profile_that_is_lost_stands_out() -> None:
    rows = rows_of(SetTitle("Trade fair"), base=replace(BASE, access=private_for(ADA, REMOVED)))
    assert rows[1].effects[0].word == "An entry is lost"
    assert rows[1].effects[0].role == "danger"


def test_a_long_title_is_cut_and_its_end_shown() -> None:
    row = row_of(SetTitle("x" * 250 + "abcdefghij"))
    assert row.effects[0].word == "Cut at 255 characters"
    assert "xabcde”" in row.effects[0].sentence
    assert row.after.endswith("xabcde")


@pytest.mark.parametrize(
    ("text", "word", "reason"),
    [
        ("Party 🎉", "May be stored differently", "characters"),
        ("2022-05-23T06:33:44+03:00", "May be stored differently", "date"),
        (" padded ", "Trimmed", "blanks"),
    ],
)
def test_a_text_that_may_come_back_otherwise_says_why(text: str, word: str, reason: str) -> None:
    row = row_of(SetField(NOTES, text))
    assert row.effects[0].word == word
    assert reason in row.effects[0].sentence
    assert row.after


def test_a_title_that_the_update_rewrites_by_the_way_is_listed() -> None:
    odd = replace(BASE, title="Fair 🎉", access=private_for(ADA, CAROL))
    rows = rows_of(SetNotify(notify=True), base=odd)
    assert (rows[-1].name, rows[-1].is_unasked) == ("Title", True)


def test_what_nobody_asked_for_to_title_and_access_are_two_rows() -> None:
    odd = replace(BASE, title="x" * 300)
    rows = rows_of(SetNotify(notify=True), base=odd, me=AN_ADMINISTRATOR)
    assert [(row.name, row.is_unasked) for row in rows] == [
        ("Notify by e-mail", False),
        ("Access", True),
        ("Title", True),
    ]


# --- the table ----------------------------------------------------------------------------------------


def test_the_table_has_headers_and_whole_texts(qtmodeltester, dialog: ReviewDialog, qtbot: QtBot) -> None:
    long = "A very long title with <b>tags</b> & more " * 5
    show(dialog, state_of(SetTitle(long.strip()), MakePublic()), qtbot)
    model = table(dialog).model()
    qtmodeltester.check(model)
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert headers == ["Field", "Now on the portal", "After saving", "What the portal will do"]
    cell = model.index(0, 2)
    assert cell.data() == long.strip()
    assert "&lt;b&gt;tags" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert cell.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(9, Qt.Orientation.Horizontal) is None


def test_rows_that_have_more_to_say_are_higher_and_nothing_of_it_is_cut(
    dialog: ReviewDialog, qtbot: QtBot
) -> None:
    show(dialog, state_of(SetTitle("Trade fair"), MakePublic()), qtbot)
    view = table(dialog)
    before = view.rowHeight(1)
    assert view.rowHeight(0) == 32
    assert before > view.rowHeight(0)
    dialog.resize(dialog.width() - 200, dialog.height())
    qtbot.waitUntil(lambda: view.rowHeight(1) > before)


def test_long_values_take_a_few_lines_and_no_more(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, state_of(SetTitle("Trade fair 🎉 " * 4)), qtbot)
    view = table(dialog)
    few = view.rowHeight(0)
    assert few > 32
    show(dialog, state_of(SetField(NOTES, "and so on " * 400)), qtbot)
    assert few <= view.rowHeight(0) <= 3 * view.fontMetrics().lineSpacing() + 16


def test_a_very_long_review_keeps_every_value_on_one_line(dialog: ReviewDialog, qtbot: QtBot) -> None:
    people = tuple(contact(number, "A name of many words " * 3) for number in range(100, 300))
    show(dialog, state_of(AddMembers(people), SetTitle("Trade fair " * 9)), qtbot)
    view = table(dialog)
    assert view.model().rowCount() == 201
    assert {view.rowHeight(row) for row in range(201)} == {32}


def test_what_stands_out_has_its_colour_behind_it(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, state_of(SetTitle("Trade fair"), MakePublic()), qtbot)
    view = table(dialog)
    picture = view.viewport().grab().toImage()
    grounds = [
        picture.pixelColor(view.visualRect(view.model().index(row, 3)).topRight() - QPoint(3, -3)).name()
        for row in (0, 1)
    ]
    assert grounds == ["#ffffff", "#feecea"]


def test_the_same_rows_leave_the_model_alone() -> None:
    model = ReviewModel()
    rows = rows_of(SetTitle("Trade fair"))
    assert model.render(rows)
    assert not model.render(rows)


# --- the dialog ---------------------------------------------------------------------------------------


def test_enter_saves_and_escape_goes_back(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, state_of(SetTitle("Trade fair")), qtbot)
    assert button(dialog, "reviewSave").hasFocus()
    with qtbot.waitSignal(dialog.save_requested, timeout=1000):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(dialog.save_requested), qtbot.waitSignal(dialog.rejected, timeout=1000):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)


def test_publishing_is_never_what_enter_does_by_itself(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, state_of(MakePublic()), qtbot)
    assert button(dialog, "reviewSave").text() == "&Publish and save"
    assert button(dialog, "reviewBack").hasFocus()
    with qtbot.assertNotEmitted(dialog.save_requested), qtbot.waitSignal(dialog.rejected, timeout=1000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_losing_an_entry_asks_in_other_words(dialog: ReviewDialog, qtbot: QtBot) -> None:
    base = replace(BASE, access=private_for(ADA, REMOVED))
    show(dialog, state_of(SetTitle("Trade fair"), base=base), qtbot)
    assert button(dialog, "reviewSave").text() == "&Save all the same"
    assert not button(dialog, "reviewSave").isDefault()


def test_tab_goes_through_everything_in_the_order_of_reading(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, state_of(SetTitle("Trade fair")), qtbot)
    button(dialog, "requestsFold").setFocus()
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    table(dialog).setFocus()
    order = []
    for _ in range(7):
        order.append(dialog.focusWidget().objectName())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert order == [
        "reviewTable",
        "requestsFold",
        "requests",
        "copyRequests",
        "copyCommandLine",
        "reviewBack",
        "reviewSave",
    ]


def test_the_requests_are_folded_exact_and_copied(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, state_of(SetTitle("O'Neil"), AddMembers((ACME,))), qtbot)
    text = dialog.findChild(QPlainTextEdit, "requests")
    assert isinstance(text, QPlainTextEdit)
    assert not text.isVisible()
    fold = button(dialog, "requestsFold")
    assert fold.text() == "Requests (2)"
    fold.setFocus()
    qtbot.keyClick(fold, Qt.Key.Key_Return)
    assert text.isVisible()
    assert text.toPlainText().startswith("POST api/2.0/crm/case/42/contact\n{")
    assert '"title": "O\'Neil"' in text.toPlainText()
    qtbot.keyClick(button(dialog, "copyRequests"), Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == text.toPlainText()
    qtbot.keyClick(button(dialog, "copyCommandLine"), Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert copied.count("curl ") == 2
    assert f"{ADDRESS}/api/2.0/crm/case/42" in copied
    assert "$TOKEN" in copied


def test_requests_in_view_follow_another_review(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, state_of(SetTitle("O'Neil")), qtbot)
    button(dialog, "requestsFold").click()
    dialog.render(state_of(SetTitle("O'Hara")), DEFINITIONS, CONNECTION)
    text = dialog.findChild(QPlainTextEdit, "requests")
    assert isinstance(text, QPlainTextEdit)
    assert "O'Hara" in text.toPlainText()
    assert "O'Neil" not in text.toPlainText()


def test_a_new_review_begins_folded(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, state_of(SetTitle("O'Neil")), qtbot)
    button(dialog, "requestsFold").click()
    show(dialog, state_of(SetTitle("O'Hara")), qtbot)
    text = dialog.findChild(QPlainTextEdit, "requests")
    assert isinstance(text, QPlainTextEdit)
    assert not text.isVisible()


def test_while_the_case_is_read_nothing_can_be_saved(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, reviewing(CaseId(42)), qtbot)
    assert not button(dialog, "reviewSave").isEnabled()
    assert button(dialog, "reviewBack").hasFocus()


def test_a_refused_save_says_why(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, state_of(SetTitle("")), qtbot)
    assert "A case needs a title" in said(dialog)
    assert not button(dialog, "reviewSave").isEnabled()
    assert not table(dialog).isVisible()
    assert not button(dialog, "requestsFold").isVisible()


def test_nothing_to_send_says_why(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, state_of(SetTitle("Expo"), fresh=replace(BASE, title="Expo")), qtbot)
    assert "There is nothing to send" in said(dialog)


def test_what_clashes_is_named(dialog: ReviewDialog, qtbot: QtBot) -> None:
    theirs = case("Expo", access=private_for(ADA, EVE), fields={STAGE: "Done", PAID: "true"})
    mine = (SetTitle("Trade fair"), SetField(STAGE, "New"), MakePublic())
    show(dialog, state_of(*mine, fresh=theirs), qtbot)
    assert "The same things have changed on the portal" in said(dialog)
    assert "title" in said(dialog)
    assert "Stage" in said(dialog)
    assert button(dialog, "reviewSave").isEnabled()


def test_what_others_changed_meanwhile_is_said_to_stay(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, state_of(SetField(STAGE, "New"), fresh=replace(BASE, title="Expo")), qtbot)
    assert "that stays" in said(dialog)
    assert "“Expo”" in said(dialog)


def test_many_changes_of_others_are_not_all_listed(dialog: ReviewDialog, qtbot: QtBot) -> None:
    theirs = edited(BASE, SetTitle("Expo"))
    fresh = case(
        theirs.title,
        access=BASE.access,
        fields={STAGE: "Booked", PAID: "true"} | dict.fromkeys(range(20, 30), "x"),
    )
    show(dialog, state_of(SetClosed(is_closed=True), fresh=fresh), qtbot)
    assert said(dialog).count("•") == 5


def test_a_portal_that_cannot_be_reached_can_be_tried_again(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, ReviewState(CaseId(42), error=Unreachable("away")), qtbot)
    assert "The portal cannot be reached" in said(dialog)
    assert "Nothing was sent" in said(dialog)
    again = next(each for each in dialog.findChildren(QAbstractButton) if each.text() == "Try again")
    with qtbot.waitSignal(dialog.retry_requested, timeout=1000):
        qtbot.keyClick(again, Qt.Key.Key_Space)


def test_a_session_that_has_ended_leads_back_to_the_window(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, ReviewState(CaseId(42), error=SignInRequired("401")), qtbot)
    assert "Sign in again" in said(dialog)
    assert not any(
        each.text() == "Try again" and each.isVisible() for each in dialog.findChildren(QAbstractButton)
    )


def test_a_bug_is_called_one(dialog: ReviewDialog, qtbot: QtBot) -> None:
    show(dialog, ReviewState(CaseId(42), bug="Traceback: here"), qtbot)
    assert "Casedesk has a bug" in said(dialog)
    assert not button(dialog, "reviewSave").isEnabled()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_its_words_in_every_look(
    dress: Callable[..., object], qtbot: QtBot, scheme: str, scale: float
) -> None:
    dress(scheme, scale)
    dialog = ReviewDialog()
    qtbot.addWidget(dialog)
    show(dialog, state_of(SetTitle("Trade fair"), MakePublic()), qtbot)
    for name in ("reviewBack", "reviewSave"):
        found = button(dialog, name)
        assert found.width() >= found.sizeHint().width()
        assert dialog.rect().contains(found.geometry())
    dialog.hide()
