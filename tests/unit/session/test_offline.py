"""Without a connection: what is shown, when the portal is tried again, and what is told afterwards."""

from datetime import UTC, datetime

import pytest

from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case, CaseSummary
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.case_cache import CaseCopy, CopiesUnavailable, ListCopy, SessionCopy
from casedesk.portal.draft_keeper import DraftTrouble, Whose
from casedesk.portal.errors import AccessDenied, NotFound, PortalFault, SignInRequired, Unreachable
from casedesk.portal.options import Place
from casedesk.portal.queries import Page
from casedesk.session import cache_jobs, case_list, connection, editor, events, offline
from casedesk.session.accounts import Account
from casedesk.session.cache_events import CaseRecalled, CopiesKept, RowsRecalled, SessionRecalled
from casedesk.session.cancel import CancelToken
from casedesk.session.case_list import CaseListState
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.editor import EditorState, Failure, Phase
from casedesk.session.job import Errand
from casedesk.session.offline import LONGEST_PAUSE_S, OfflineState
from casedesk.session.sheet_events import Purpose, reduced
from fakes import ADA, ADA_PROFILE, CopyShelf, FakePortal

OFFICE = Place("https://office.example.com")
AT = datetime(2026, 3, 2, 10, 42, tzinfo=UTC)
CASE = Case(CaseId(42), "Fair", is_closed=False, access=PUBLIC, created_by=ADA, can_edit=True)
ROW = CaseSummary(CaseId(42), "Fair", False, False, ADA)
ME = Whose(OFFICE.address, ADA.id)
SESSION = SessionCopy(ADA_PROFILE, ())


@pytest.mark.parametrize(
    ("link", "error", "expected"),
    [
        (Link.LOST, Unreachable(), True),
        (Link.LOST, SignInRequired(), False),
        (Link.SIGNED_OUT, Unreachable(), False),
        (Link.CONNECTED, None, False),
    ],
)
def test_who_is_cut_off(link: Link, error: Exception | None, expected: bool) -> None:
    assert offline.is_cut_off(ConnectionState(OFFICE, link, me=ADA_PROFILE, error=error)) is expected
    assert not offline.is_cut_off(ConnectionState(OFFICE, link, error=error))


@pytest.mark.parametrize(
    ("account", "link", "error", "expected"),
    [
        (Account(OFFICE, "ada@example.org", keeps_token=True), Link.SIGNED_OUT, Unreachable(), True),
        (Account(OFFICE, "ada@example.org", keeps_password=True), Link.SIGNED_OUT, Unreachable(), True),
        (Account(OFFICE, "ada@example.org"), Link.SIGNED_OUT, Unreachable(), False),
        (None, Link.SIGNED_OUT, Unreachable(), False),
        (Account(OFFICE, "ada@example.org", keeps_token=True), Link.SIGNED_OUT, SignInRequired(), False),
        (Account(OFFICE, "ada@example.org", keeps_token=True), Link.CONNECTED, Unreachable(), False),
    ],
)
def test_copies_are_opened_only_for_whom_the_program_signs_in_by_itself(
    account: Account | None, link: Link, error: Exception, expected: bool
) -> None:
    accounts = () if account is None else (account,)
    state = ConnectionState(OFFICE, link, "ada@example.org", error=error, accounts=accounts)
    assert offline.may_start_cut_off(state) is expected


def test_pauses_grow_and_stay_bounded() -> None:
    state = offline.cut_off(OfflineState(), AT)
    pauses = []
    for _ in range(20):
        pauses.append(state.pause_s)
        state = offline.tried_in_vain(offline.trying(state))
    assert pauses[:4] == [5.0, 10.0, 20.0, 40.0]
    assert pauses[-1] == LONGEST_PAUSE_S
    assert not state.is_trying
    assert offline.cut_off(state, datetime.now(UTC)) is state


def test_what_is_pending_is_told_until_it_is_saved_or_read() -> None:
    state = offline.back(offline.cut_off(OfflineState(), AT), (CaseId(1), CaseId(2)))
    assert (state.is_offline, state.pending) == (False, (1, 2))
    assert offline.still_pending(state, {CaseId(1): 2, CaseId(2): 1}) is state
    assert offline.still_pending(state, {CaseId(2): 1}).pending == (2,)
    assert offline.dismissed(state).pending == ()


def test_a_case_is_shown_as_of_when_it_was_read() -> None:
    state = offline.shown_as_of(OfflineState(), CaseId(42), AT)
    assert state.as_of == {42: AT}
    assert offline.read_again(state, CaseId(42)).as_of == {}
    assert offline.read_again(state, CaseId(43)) is state


@pytest.mark.parametrize(
    ("sheet", "lacks", "gone"),
    [
        (EditorState(), False, False),
        (EditorState(Phase.LOADING, CaseId(42)), True, False),
        (EditorState(Phase.EMPTY, CaseId(42), notice=Failure(Unreachable(), False)), True, False),
        (EditorState(Phase.EMPTY, CaseId(42), notice=Failure(NotFound(), False)), False, True),
        (EditorState(Phase.EMPTY, CaseId(42), notice=Failure(AccessDenied(), False)), False, True),
        (EditorState(Phase.EMPTY, CaseId(42), notice=Failure(PortalFault(), False)), False, False),
        (EditorState(Phase.EDITING, CaseId(42), base=CASE), False, False),
    ],
)
def test_which_sheets_want_a_copy(sheet: EditorState, lacks: bool, gone: bool) -> None:
    assert (offline.lacks_copy(sheet), offline.is_gone(sheet)) == (lacks, gone)


def test_rows_are_shown_as_they_were_kept_until_the_portal_answers() -> None:
    asked = case_list.asking(CaseListState(), "", case_list.StatusFilter.OPEN)
    copy = ListCopy((ROW,), AT)
    assert case_list.recalled(asked, copy) is asked
    shown = case_list.recalled(case_list.not_listed(asked, Unreachable()), copy)
    assert (tuple(shown.rows), shown.as_of, shown.was_listed, shown.has_more) == ((ROW,), AT, True, False)
    listed = case_list.listed(shown, shown.next_query(), Page((ROW,), 0, 1))
    assert listed.as_of is None
    later = case_list.not_listed(listed, Unreachable())
    assert case_list.recalled(later, ListCopy()) is later


def test_who_is_cut_off_at_the_start_is_known_and_not_connected() -> None:
    state = ConnectionState(OFFICE, Link.SIGNED_OUT, "ada@example.org", error=Unreachable("x"))
    cut_off = connection.cut_off(state, events.Connected(ADA_PROFILE, ()))
    assert (cut_off.link, cut_off.me, cut_off.error) == (Link.LOST, ADA_PROFILE, state.error)
    assert offline.is_cut_off(cut_off)


def test_an_answer_that_comes_after_all_takes_nothing_away_that_was_typed() -> None:
    copy = editor.opened(EditorState(me=ADA_PROFILE), CASE)
    typed = editor.edited(copy, editor.SetTitle("Fair, hall 4"))
    fresh = replace(CASE, is_closed=True)
    merged = reduced(typed, Purpose.READ, events.CaseOpened(fresh))
    assert merged.draft is not None
    assert merged.base is not None
    assert (merged.draft.title, merged.draft.is_closed) == ("Fair, hall 4", True)
    assert merged.base.is_closed


@pytest.fixture
def errand() -> Errand:
    return Errand(FakePortal(CASE), CancelToken(), [].append)


def test_what_is_kept_is_recalled(errand: Errand) -> None:
    shelf = CopyShelf()
    for job in (
        cache_jobs.KeepSession(shelf, OFFICE.address, "ada@example.org", SESSION),
        cache_jobs.KeepCase(shelf, ME, CASE),
        cache_jobs.KeepRows(shelf, ME, (ROW,)),
    ):
        assert job.run(errand) == CopiesKept()
    recalled = cache_jobs.RecallSession(shelf, OFFICE.address, "ada@example.org").run(errand)
    assert recalled == SessionRecalled(OFFICE.address, "ada@example.org", SESSION)
    found = cache_jobs.RecallCase(shelf, ME, CASE.id).run(errand)
    assert found == CaseRecalled(CASE.id, CaseCopy(CASE, shelf.read_at))
    rows = cache_jobs.RecallRows(shelf, ME, "fair", False).run(errand)
    assert rows == RowsRecalled(ListCopy((ROW,), shelf.read_at))
    assert cache_jobs.DropCase(shelf, ME, CASE.id).run(errand) == CopiesKept()
    assert cache_jobs.RecallCase(shelf, ME, CASE.id).run(errand) == CaseRecalled(CASE.id, None)
    assert cache_jobs.ForgetCopies(shelf).run(errand) == CopiesKept()
    assert shelf.sessions == {}


def test_a_disk_that_does_not_play_along_costs_the_copies_only(errand: Errand) -> None:
    shelf = CopyShelf(trouble=CopiesUnavailable(DraftTrouble.DISK_FULL))
    for job in (
        cache_jobs.KeepSession(shelf, OFFICE.address, "ada@example.org", SESSION),
        cache_jobs.KeepCase(shelf, ME, CASE),
        cache_jobs.KeepRows(shelf, ME, (ROW,)),
        cache_jobs.DropCase(shelf, ME, CASE.id),
        cache_jobs.ForgetCopies(shelf),
    ):
        assert job.run(errand) == CopiesKept()
    assert cache_jobs.RecallSession(shelf, "a", "b").run(errand) == SessionRecalled("a", "b", None)
    assert cache_jobs.RecallCase(shelf, ME, CASE.id).run(errand) == CaseRecalled(CASE.id, None)
    assert cache_jobs.RecallRows(shelf, ME, "", None).run(errand) == RowsRecalled(ListCopy())
