"""A pause that the portal asks for: how long it lasts, and which answers ask for one."""

import pytest

from builders import case
from casedesk.domain.case import draft_of
from casedesk.domain.ids import CaseId
from casedesk.planning.steps import CloseCase
from casedesk.portal.errors import NotFound, Throttled
from casedesk.portal.port import CallPreview
from casedesk.session.events import GroupRead, JobFailed, SaveFinished
from casedesk.session.report import Outcome, Result, SaveReport, Verdict
from casedesk.session.throttle import ThrottleState, pause_in, throttled, ticked


@pytest.mark.parametrize(("asked_s", "left_s"), [(0.0, 1), (0.2, 1), (1.0, 1), (6.1, 7), (30.0, 30)])
def test_a_pause_is_never_shorter_than_asked_for(asked_s: float, left_s: int) -> None:
    assert throttled(ThrottleState(), Throttled(retry_after_s=asked_s)).left_s == left_s


def test_a_second_answer_does_not_shorten_it() -> None:
    assert throttled(ThrottleState(20), Throttled(retry_after_s=5)).left_s == 20
    assert throttled(ThrottleState(20), Throttled(retry_after_s=25)).left_s == 25


def test_each_second_counts_until_none_is_left() -> None:
    assert ticked(ThrottleState(2)).left_s == 1
    assert ticked(ThrottleState(1)).left_s == 0
    assert ticked(ThrottleState()).left_s == 0


def report(error: Exception | None, read_back: Exception | None = None) -> SaveReport:
    outcome = Outcome(CloseCase(CaseId(42)), CallPreview("PUT", "x"), Result.REFUSED, error)  # type: ignore[arg-type]
    return SaveReport(Verdict.NOT_SAVED, outcomes=(outcome,), read_back_error=read_back)  # type: ignore[arg-type]


def test_reads_saves_and_readings_back_may_ask_for_one() -> None:
    wanted = Throttled(retry_after_s=3)
    assert pause_in(JobFailed(wanted)) is wanted
    for one in (report(wanted), report(None, wanted)):
        assert pause_in(SaveFinished(one, draft_of(case()), case())) is wanted


def test_nothing_else_does() -> None:
    assert pause_in(JobFailed(NotFound())) is None
    assert pause_in(SaveFinished(report(NotFound()), draft_of(case()), case())) is None
    assert pause_in(GroupRead(None)) is None  # type: ignore[arg-type]
