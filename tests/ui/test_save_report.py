"""The save report: what became of a save, why it was not begun, and what can be done next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from builders import ACME, ADA, BOB, STAGE, THE_AUTHOR, case, edited, private_for
from casedesk.domain.access import PUBLIC, Access, User
from casedesk.domain.change import AccessChanged, MemberAdded, SetTitle, StatusChanged, TitleChanged
from casedesk.domain.custom_field import FieldDefinition, FieldKind
from casedesk.domain.ids import REMOVED_PROFILE_ID, CaseId, FieldId
from casedesk.domain.values import replace
from casedesk.planning.plan import Refusal, RefusalReason
from casedesk.planning.steps import LinkContact, UpdateCase
from casedesk.planning.verify import (
    ABSENT,
    PRESENT,
    Deviation,
    DeviationReason,
    FieldPart,
    SubjectPart,
    TitlePart,
)
from casedesk.portal.errors import AccessDenied, OutcomeUnknown, SignInRequired, Unreachable
from casedesk.portal.port import CallPreview
from casedesk.session.editor import (
    Broken,
    EditorState,
    Failure,
    Notice,
    SaveRefusal,
    opened,
)
from casedesk.session.report import Outcome, Result, SaveReport, Verdict
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.save_report import SaveReportView

CASE = case("Fair")
STATE = replace(
    opened(
        EditorState(me=THE_AUTHOR, definitions=(FieldDefinition(STAGE, "Stage", FieldKind.SELECT),)), CASE
    ),
    draft=edited(CASE, SetTitle("Exhibition")),
)
UPDATE = Outcome(
    UpdateCase(CaseId(42), "Exhibition"), CallPreview("PUT", "crm/case/42", '{"title":"x"}'), Result.APPLIED
)


def denied(error: Exception) -> Outcome:
    call = CallPreview("POST", "crm/case/42/contact?contactid=5")
    return Outcome(LinkContact(CaseId(42), ACME.id), call, Result.REFUSED, error)  # type: ignore[arg-type]


SAVED = SaveReport(Verdict.SAVED, (TitleChanged("Fair", "Exhibition"),), (UPDATE,), returned=CASE)
PARTLY = SaveReport(
    Verdict.PARTLY_SAVED,
    (TitleChanged("Fair", "Exhibition"), MemberAdded(ACME)),
    (UPDATE, denied(AccessDenied("403"))),
    returned=CASE,
)


@pytest.fixture
def view(dress, qtbot: QtBot) -> SaveReportView:
    dress("light")
    view = SaveReportView()
    qtbot.addWidget(view)
    view.resize(640, 240)
    return view


def with_notice(notice: Notice) -> EditorState:
    return replace(STATE, notice=notice)


def with_report(report: SaveReport) -> EditorState:
    return replace(STATE, report=report)


def buttons(view: SaveReportView) -> list[str]:
    return [each.text() for each in view.findChildren(QPushButton) if each.isVisible()]


def press(view: SaveReportView, qtbot: QtBot, words: str) -> None:
    found = next(each for each in view.findChildren(QPushButton) if each.text() == words and each.isVisible())
    qtbot.keyClick(found, Qt.Key.Key_Space)


def test_without_report_or_notice_it_takes_no_room(view: SaveReportView) -> None:
    view.render(STATE)
    assert not view.isVisible()
    assert view.text() == ""


def test_a_good_save_says_what_was_saved(view: SaveReportView) -> None:
    view.render(with_report(SAVED))
    assert view.isVisible()
    assert view.text().splitlines()[:2] == ["Saved", "1 change: title"]


def test_a_save_the_portal_bent_says_what_it_keeps_and_why(view: SaveReportView) -> None:
    cut = Deviation(TitlePart(), "x" * 300, "x" * 20, DeviationReason.CUT)
    view.render(with_report(replace(SAVED, verdict=Verdict.SAVED_WITH_DEVIATIONS, deviations=(cut,))))
    text = view.text()
    assert text.startswith("Saved, but the portal keeps something else")
    assert f"Title: the portal keeps “{'x' * 20}”. It keeps no more than 255 characters." in text


def test_the_portals_word_for_a_removed_profile_is_no_name(view: SaveReportView) -> None:
    removed = User(REMOVED_PROFILE_ID, "profile removed")
    lost = Deviation(SubjectPart(removed), PRESENT, ABSENT, DeviationReason.REMOVED_PROFILE_LOST)
    view.render(
        with_report(replace(SAVED, verdict=Verdict.SAVED_WITH_DEVIATIONS, deviations=(lost,), outcomes=()))
    )
    assert view.text().splitlines()[1:] == [
        "Removed profile does not have access. An entry for a removed profile cannot be kept."
    ]


def test_a_half_done_save_names_the_call_that_failed(view: SaveReportView) -> None:
    view.render(with_report(PARTLY))
    assert view.text().startswith("Only a part was saved\nAdding Acme: The portal does not allow this.")


def test_the_details_hold_the_calls_and_the_whole_report_can_be_copied(
    view: SaveReportView, qtbot: QtBot
) -> None:
    view.render(with_report(PARTLY))
    details = view.findChild(QPlainTextEdit)
    assert isinstance(details, QPlainTextEdit)
    assert not details.isVisible()
    press(view, qtbot, "Details")
    assert details.isVisible()
    press(view, qtbot, "Copy details")
    copied = QGuiApplication.clipboard().text()
    assert copied == view.text()
    assert copied.startswith("Only a part was saved\nAdding Acme: The portal does not allow this.")
    assert details.toPlainText().splitlines() == [
        "PUT crm/case/42: done",
        '    {"title":"x"}',
        "POST crm/case/42/contact?contactid=5: refused",
        "    403",
    ]


def test_an_ended_session_offers_to_sign_in_and_says_the_changes_are_kept(
    view: SaveReportView, qtbot: QtBot
) -> None:
    ended = replace(PARTLY, verdict=Verdict.NOT_SAVED, outcomes=(denied(SignInRequired("401")),))
    view.render(with_report(ended))
    assert "Your changes are still in the form." in view.text()
    with qtbot.waitSignal(view.sign_in_requested, timeout=1000):
        press(view, qtbot, "Sign in…")


def test_what_was_merged_is_said_and_listed_in_the_details(view: SaveReportView) -> None:
    theirs = (StatusChanged(after_is_closed=True), MemberAdded(ACME))
    view.render(with_report(replace(SAVED, merged=theirs)))
    lines = view.text().splitlines()
    assert lines[:3] == [
        "Saved",
        "1 change: title",
        "Merged with what others did meanwhile: status, participants (+1).",
    ]
    assert "Status: closed" in lines
    assert "Participant added: Acme" in lines


def cut(number: int) -> Deviation:
    return Deviation(FieldPart(FieldId(number)), "x ", "x", DeviationReason.TRIMMED)


def test_mail_that_may_have_gone_out_is_not_kept_quiet(view: SaveReportView) -> None:
    step = UpdateCase(CaseId(42), "Fair", notify=True)
    lost = replace(UPDATE, step=step, result=Result.UNKNOWN, error=OutcomeUnknown("late"))
    unsure = "Whether the people with access were told by e-mail is not known."
    view.render(with_report(replace(SAVED, verdict=Verdict.UNCERTAIN, outcomes=(lost,), returned=None)))
    assert unsure in view.text()
    view.render(with_report(replace(SAVED, outcomes=(replace(UPDATE, step=step),))))
    assert unsure not in view.text()


def test_a_very_long_account_leaves_room_for_the_form_and_loses_nothing(view: SaveReportView) -> None:
    many = tuple(map(cut, range(100, 160)))
    view.render(with_report(replace(SAVED, verdict=Verdict.SAVED_WITH_DEVIATIONS, deviations=many)))
    assert all(f"field {number}: the portal keeps “x”." in view.text() for number in range(100, 160))
    assert "and 52 more, listed in the details" in view.text()
    assert view.heightForWidth(600) < 320


@pytest.mark.parametrize("count", [8, 9])
def test_a_few_lines_are_all_shown(view: SaveReportView, count: int) -> None:
    few = tuple(map(cut, range(100, 100 + count)))
    report = replace(SAVED, verdict=Verdict.SAVED_WITH_DEVIATIONS, deviations=few, outcomes=())
    view.render(with_report(report))
    assert "more" not in view.text()
    assert len(view.text().splitlines()) == 1 + count


def test_a_refusal_names_the_field(view: SaveReportView) -> None:
    reasons = (Refusal(RefusalReason.EMPTY_TITLE), Refusal(RefusalReason.FIELD_TOO_LONG, STAGE))
    view.render(with_notice(SaveRefusal(reasons)))
    title, first, second = view.text().splitlines()
    assert title == "Not saved yet"
    assert first == "A case needs a title. Give it one."
    assert second.startswith("Stage is too long")


def test_a_case_that_could_not_be_read_can_be_tried_again(view: SaveReportView, qtbot: QtBot) -> None:
    view.render(with_notice(Failure(Unreachable("no route"), while_saving=False)))
    assert view.text().splitlines()[0] == "The portal cannot be reached"
    assert "Your changes" not in view.text()
    with qtbot.waitSignal(view.retry_requested, timeout=1000):
        press(view, qtbot, "Try again")


def test_a_save_that_did_not_begin_says_that_nothing_was_sent(view: SaveReportView, qtbot: QtBot) -> None:
    view.render(with_notice(Failure(Unreachable(), while_saving=True)))
    assert "Nothing was sent. Your changes are still in the form." in view.text()
    with qtbot.waitSignal(view.retry_requested, timeout=1000):
        press(view, qtbot, "Try again")


def test_a_session_that_ended_before_the_save_asks_for_the_password(
    view: SaveReportView, qtbot: QtBot
) -> None:
    view.render(with_notice(Failure(SignInRequired(), while_saving=True)))
    with qtbot.waitSignal(view.sign_in_requested, timeout=1000):
        press(view, qtbot, "Sign in…")


@pytest.mark.parametrize("while_saving", [True, False])
def test_a_bug_is_called_a_bug_with_its_report(view: SaveReportView, while_saving: bool) -> None:
    view.render(with_notice(Broken("Traceback: boom", while_saving)))
    assert view.text().startswith("Casedesk has a bug")
    assert "Traceback: boom" in view.text()
    assert ("Your changes are still in the form" in view.text()) is while_saving


def test_a_notice_comes_before_an_older_report(view: SaveReportView) -> None:
    view.render(replace(with_report(SAVED), notice=Failure(Unreachable(), while_saving=True)))
    assert view.text().startswith("The portal cannot be reached")


def test_it_stays_until_it_is_dismissed(view: SaveReportView, qtbot: QtBot) -> None:
    view.render(with_report(SAVED))
    view.render(replace(with_report(SAVED), draft=edited(CASE, SetTitle("More"))))
    assert view.isVisible()
    close = next(each for each in view.findChildren(object) if _named(each, "Dismiss"))
    with qtbot.waitSignal(view.dismissed, timeout=1000):
        qtbot.keyClick(close, Qt.Key.Key_Space)
    assert view.isVisible()
    view.render(STATE)
    assert not view.isVisible()


def _named(widget: object, name: str) -> bool:
    read = getattr(widget, "accessibleName", None)
    return callable(read) and read() == name


def test_words_of_the_portal_are_only_text(view: SaveReportView) -> None:
    theirs = (TitleChanged("Fair", "<h1>Fair</h1> & co"),)
    view.render(with_report(replace(SAVED, merged=theirs)))
    assert "<h1>Fair</h1> & co" in view.text()
    formats = {label.textFormat() for label in view.findChildren(PlainLabel)}
    assert formats == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (private_for(ADA, BOB), PUBLIC, "Everyone with CRM access sees this case now."),
        (PUBLIC, private_for(ADA, BOB), "Only Ada, Bob and CRM administrators see this case now."),
        (private_for(ADA), private_for(ADA, BOB), ""),
    ],
)
def test_who_sees_the_case_now_is_said_where_a_save_has_turned_it_round(
    view: SaveReportView, before: Access, after: Access, sentence: str
) -> None:
    stored = replace(CASE, access=after)
    report = SaveReport(Verdict.SAVED, (AccessChanged(before, after),), (UPDATE,), returned=stored)
    view.render(replace(STATE, report=report))
    assert (sentence or "1 change: access") in view.text()
    assert ("sees this case now" in view.text() or "see this case now" in view.text()) == bool(sentence)


def test_nobody_is_said_to_see_what_could_not_be_read_back(view: SaveReportView) -> None:
    change = AccessChanged(private_for(ADA), PUBLIC)
    view.render(replace(STATE, report=SaveReport(Verdict.UNCERTAIN, (change,), (UPDATE,))))
    assert "sees this case now" not in view.text()
