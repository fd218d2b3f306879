"""Sheets: nothing typed is lost by looking at another case or by being somebody else."""

import pytest

from casedesk.domain.access import PUBLIC, UserStatus
from casedesk.domain.case import Case, draft_of
from casedesk.domain.change import SetTitle
from casedesk.domain.contact import Contact
from casedesk.domain.ids import CaseId, ContactId
from casedesk.domain.values import replace
from casedesk.planning.merge import TitleConflict
from casedesk.planning.plan import Consent, Refusal, RefusalReason
from casedesk.portal.errors import SignInRequired, Unreachable
from casedesk.portal.options import AnswerFormat, ConnectionOptions, Place
from casedesk.portal.queries import CaseQuery, Page
from casedesk.session import editor, events
from casedesk.session.editor import (
    Broken,
    Clash,
    EditorState,
    Failure,
    Phase,
    Progress,
    SaveRefusal,
)
from casedesk.session.report import SaveReport, Verdict
from casedesk.session.sheet_events import Purpose, reduced
from casedesk.session.sheets import Sheets
from fakes import ADA, ADA_PROFILE, BEN

FIRST, SECOND = CaseId(1), CaseId(2)
AS_ADA = events.Connected(ADA_PROFILE, ())
AS_BEN = events.Connected(replace(ADA_PROFILE, user=BEN), ())


def case(case_id: CaseId) -> Case:
    return Case(case_id, f"Case {case_id}", is_closed=False, access=PUBLIC, created_by=ADA, can_edit=True)


def show(sheets: Sheets, case_id: CaseId, title: str | None = None) -> EditorState:
    """Bring a case into view as read, and type a title if one is given."""
    if sheets.choose(case_id) is None:
        sheets.shelf.sheets[case_id] = editor.opened(editor.opening(sheets.blank, case_id), case(case_id))
    if title is not None:
        sheets.shelf.sheets[case_id] = editor.edited(sheets.current, SetTitle(title))
    return sheets.current


@pytest.fixture
def sheets() -> Sheets:
    fresh = Sheets()
    fresh.begin(Place(), AS_ADA)
    return fresh


def test_before_anybody_signs_in_the_form_is_empty() -> None:
    assert Sheets().current.phase is Phase.EMPTY


def test_what_was_typed_is_there_again_when_the_case_is_chosen_again(sheets: Sheets) -> None:
    show(sheets, FIRST, "Typed")
    show(sheets, SECOND)
    assert sheets.choose(FIRST) is sheets.current
    assert sheets.current.draft is not None
    assert sheets.current.draft.title == "Typed"


def test_a_case_without_changes_is_read_again(sheets: Sheets) -> None:
    show(sheets, FIRST)
    show(sheets, SECOND)
    assert sheets.choose(FIRST) is None
    assert sheets.current.base is None


def test_choosing_the_case_in_view_keeps_it(sheets: Sheets) -> None:
    show(sheets, FIRST, "Typed")
    assert sheets.choose(FIRST) is not None


def test_cases_with_changes_are_counted_for_the_list(sheets: Sheets) -> None:
    show(sheets, FIRST, "Typed")
    show(sheets, SECOND)
    assert sheets.edit_counts() == {FIRST: 1}
    assert [sheet.case_id for sheet in sheets.unsaved()] == [FIRST]


def test_being_somebody_else_for_a_while_loses_nothing(sheets: Sheets) -> None:
    show(sheets, FIRST, "Typed by Ada")
    sheets.begin(Place(), AS_BEN)
    assert sheets.current.phase is Phase.EMPTY
    assert sheets.edit_counts() == {}
    assert len(sheets.unsaved()) == 1
    sheets.begin(Place(), AS_ADA)
    assert sheets.current.draft is not None
    assert sheets.current.draft.title == "Typed by Ada"


def test_signing_in_again_takes_away_the_words_that_somebody_is_signed_out(sheets: Sheets) -> None:
    show(sheets, FIRST, "Mine")
    for error, is_told in ((SignInRequired("Unauthorized"), False), (Unreachable("gone"), True)):
        notice = Failure(error, while_saving=True)
        sheets.shelf.sheets[FIRST] = replace(sheets.current, notice=notice)
        sheets.begin(Place(), AS_ADA)
        assert (sheets.current.notice is not None) == is_told
        assert sheets.current.is_dirty


def test_a_running_save_is_kept_out_of_view_until_it_has_ended(sheets: Sheets) -> None:
    show(sheets, FIRST, "Typed")
    sheets.shelf.sheets[FIRST] = editor.saving(sheets.current)
    assert sheets.is_saving()
    shelf = sheets.shelf
    show(sheets, SECOND)
    returned = replace(case(FIRST), title="Typed")
    report = SaveReport(Verdict.SAVED, returned=returned)
    shelf.sheets[FIRST] = editor.saved(shelf.sheets[FIRST], report, draft_of(returned))
    sheets.tidy(shelf, FIRST)
    assert FIRST not in shelf.sheets
    assert not sheets.is_saving()


def test_tidying_leaves_what_is_in_view_or_unknown(sheets: Sheets) -> None:
    show(sheets, FIRST)
    sheets.tidy(sheets.shelf, FIRST)
    sheets.tidy(sheets.shelf, SECOND)
    assert sheets.current.base is not None


def test_starting_over_drops_the_cases_of_that_portal_only(sheets: Sheets) -> None:
    real = Place("https://portal.example.org")
    show(sheets, FIRST, "Practice")
    sheets.begin(real, AS_ADA)
    show(sheets, FIRST, "Real")
    sheets.forget(Place())
    assert [sheet.draft.title for sheet in sheets.unsaved() if sheet.draft] == ["Real"]


OPENED = editor.opened(editor.opening(EditorState(me=ADA_PROFILE), FIRST), case(FIRST))
SAVING = editor.saving(editor.edited(OPENED, SetTitle("B")))
ERROR = Unreachable("no route")


def test_a_read_case_is_shown() -> None:
    loading = editor.opening(EditorState(), FIRST)
    assert reduced(loading, Purpose.READ, events.CaseOpened(case(FIRST))).base == case(FIRST)


def test_participants_are_described() -> None:
    ann = Contact(ContactId(5), "Ann Lee", company="Acme")
    state = reduced(OPENED, Purpose.ENRICH, events.ParticipantsRead(FIRST, (ann,)))
    assert state.enriched == (ann,)


def test_those_who_can_no_longer_sign_in_are_known() -> None:
    gone = replace(ADA_PROFILE, user=BEN, status=UserStatus.TERMINATED)
    state = reduced(OPENED, Purpose.ENRICH, events.SubjectsRead((ADA_PROFILE, gone)))
    assert state.terminated == {BEN.id}


def test_a_step_moves_the_progress() -> None:
    assert reduced(SAVING, Purpose.SAVE, events.StepStarted(FIRST, 1, 3)).progress == Progress(1, 3)


def test_a_finished_save_shows_its_report() -> None:
    report = SaveReport(Verdict.SAVED, returned=case(FIRST))
    state = reduced(SAVING, Purpose.SAVE, events.SaveFinished(report, draft_of(case(FIRST)), case(FIRST)))
    assert state.report == report


def test_a_clashing_a_refused_and_a_questioned_save_keep_the_draft() -> None:
    conflict = TitleConflict("Case 1", "B", "C")
    clashed = events.CaseClashed(replace(case(FIRST), title="C"), (conflict,))
    refusals = (Refusal(RefusalReason.EMPTY_TITLE),)
    refused = events.SaveRefused(case(FIRST), refusals)
    question = events.ConsentAsked(case(FIRST), frozenset({Consent.PUBLISH}))
    assert reduced(SAVING, Purpose.SAVE, clashed).clash == Clash(
        replace(case(FIRST), title="C"), (conflict,), is_asked=True
    )
    assert reduced(SAVING, Purpose.SAVE, refused).notice == SaveRefusal(refusals)
    assert reduced(SAVING, Purpose.SAVE, question).consents == {Consent.PUBLISH}
    for event in (clashed, refused, question):
        assert reduced(SAVING, Purpose.SAVE, event).draft == SAVING.draft


def test_a_failed_save_says_so_and_keeps_the_draft() -> None:
    state = reduced(SAVING, Purpose.SAVE, events.JobFailed(ERROR))
    assert state.notice == Failure(ERROR, while_saving=True)
    assert state.draft == SAVING.draft
    assert state.phase is Phase.EDITING


def test_a_bug_while_saving_is_shown_as_a_bug() -> None:
    assert reduced(SAVING, Purpose.SAVE, events.JobBroke("trace")).notice == Broken(
        "trace", while_saving=True
    )


def test_a_failed_reading_says_so() -> None:
    loading = editor.opening(EditorState(), FIRST)
    assert reduced(loading, Purpose.READ, events.JobFailed(ERROR)).notice == Failure(
        ERROR, while_saving=False
    )


def test_a_late_failure_of_a_reading_does_not_disturb_what_is_shown() -> None:
    assert reduced(OPENED, Purpose.READ, events.JobFailed(ERROR)) is OPENED


def test_missing_company_names_are_no_failure_even_during_a_save() -> None:
    assert reduced(SAVING, Purpose.ENRICH, events.JobFailed(ERROR)) is SAVING


def test_events_of_others_change_nothing() -> None:
    listed = events.CasesListed(CaseQuery(), Page(()))
    assert reduced(OPENED, Purpose.READ, listed) is OPENED


def test_in_what_format_answers_come_makes_no_other_portal_of_it(sheets: Sheets) -> None:
    show(sheets, FIRST, "Typed")
    sheets.begin(Place(options=ConnectionOptions(AnswerFormat.XML)), AS_ADA)
    assert sheets.current.draft is not None
    assert sheets.current.draft.title == "Typed"
    assert [(address, case_id) for address, _, case_id, _ in sheets.everyone()] == [("", FIRST)]
