"""A save that the end of a session cuts off: it goes on only while it still is what the user wants."""

import pytest

from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case, draft_of
from casedesk.domain.change import SetTitle
from casedesk.domain.ids import CaseId
from casedesk.planning.steps import UpdateCase
from casedesk.portal.errors import AccessDenied, PortalError, SignInRequired
from casedesk.portal.options import Place
from casedesk.portal.port import CallPreview
from casedesk.session import editor, events
from casedesk.session.editor import EditorState
from casedesk.session.report import Outcome, Result, SaveReport, Verdict
from casedesk.session.sheet_events import Purpose, reduced
from casedesk.session.sheets import Sheets
from fakes import ADA, ADA_PROFILE

CASE = Case(CaseId(42), "Fair", is_closed=False, access=PUBLIC, created_by=ADA, can_edit=True)
AS_ADA = events.Connected(ADA_PROFILE, ())


def saving() -> EditorState:
    state = editor.opened(EditorState(me=ADA_PROFILE), CASE)
    return editor.saving(editor.edited(state, SetTitle("Fair 2023")))


def finished(error: PortalError, returned: Case | None = None) -> events.SaveFinished:
    outcome = Outcome(UpdateCase(CASE.id, "Fair 2023"), CallPreview("PUT", "x"), Result.REFUSED, error)
    report = SaveReport(Verdict.UNCERTAIN, outcomes=(outcome,), returned=returned)
    pending = editor.edited(editor.opened(EditorState(), CASE), SetTitle("Fair 2023")).draft
    assert pending is not None
    return events.SaveFinished(report, pending, CASE)


@pytest.mark.parametrize("event", [events.JobFailed(SignInRequired()), finished(SignInRequired())])
def test_a_save_that_the_session_s_end_cuts_off_goes_on(event: events.Event) -> None:
    state = reduced(saving(), Purpose.SAVE, event)
    assert state.goes_on_saving
    assert not editor.saving(state).goes_on_saving


@pytest.mark.parametrize(
    "event", [events.JobFailed(AccessDenied()), finished(AccessDenied()), events.JobBroke("…")]
)
def test_a_save_that_failed_otherwise_does_not(event: events.Event) -> None:
    assert not reduced(saving(), Purpose.SAVE, event).goes_on_saving


def test_a_reading_that_was_cut_off_saves_nothing() -> None:
    state = editor.edited(editor.opened(EditorState(me=ADA_PROFILE), CASE), SetTitle("Fair 2023"))
    assert not reduced(state, Purpose.READ, events.JobFailed(SignInRequired())).goes_on_saving


def test_whatever_was_typed_since_is_for_the_user_to_save() -> None:
    state = reduced(saving(), Purpose.SAVE, events.JobFailed(SignInRequired()))
    assert not editor.edited(state, SetTitle("Fair 2024")).goes_on_saving
    assert not editor.discarded(state).goes_on_saving


def test_a_save_that_turned_out_complete_does_not_go_on() -> None:
    stored = finished(SignInRequired())
    state = reduced(saving(), Purpose.SAVE, events.SaveFinished(stored.report, draft_of(CASE), CASE))
    assert not state.goes_on_saving


def cut_off() -> Sheets:
    sheets = Sheets()
    sheets.begin(Place(), AS_ADA)
    sheets.choose(CASE.id)
    sheets.shelf.sheets[CASE.id] = reduced(saving(), Purpose.SAVE, events.JobFailed(SignInRequired()))
    return sheets


def test_giving_up_lets_every_save_be_and_keeps_what_was_typed() -> None:
    sheets = cut_off()
    sheets.let_be()
    assert not sheets.current.goes_on_saving
    assert sheets.current.is_dirty
    sheets.let_be()
    assert sheets.current.is_dirty


def test_whoever_signs_out_leaves_nothing_in_view_and_finds_it_again() -> None:
    sheets = cut_off()
    sheets.leave()
    assert sheets.current == EditorState()
    sheets.begin(Place(), AS_ADA)
    assert sheets.current.is_dirty
    assert sheets.current.notice is None
