"""Bugs are counted, and what is written about them goes to disk on a lane."""

from dataclasses import dataclass, field

import pytest

from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.portal.report_keeper import LeftFault
from casedesk.session import bugs
from casedesk.session.bugs import KINDS_LIMIT, BugsState
from casedesk.session.cancel import CancelToken
from casedesk.session.job import Errand
from casedesk.session.report_events import FaultsTaken, ReportWritten
from casedesk.session.report_jobs import TakeFaults, WriteReport
from fakes import ADA, FakePortal

FAULT = LeftFault("Fatal Python error: Segmentation fault")


@dataclass
class FakeReports:
    """Keeps reports in memory; `is_full` refuses to write."""

    left: tuple[LeftFault, ...] = (FAULT,)
    files: dict[str, str] = field(default_factory=dict)
    is_full: bool = False

    def take_left(self) -> tuple[LeftFault, ...]:
        left, self.left = self.left, ()
        return left

    def write(self, path: str, text: str) -> None:
        if self.is_full:
            raise OSError("No space left on device")
        self.files[path] = text


@pytest.fixture
def errand() -> Errand:
    case = Case(CaseId(1), "Fair", is_closed=False, access=PUBLIC, created_by=ADA)
    return Errand(FakePortal(case), CancelToken(), [].append)


def test_a_bug_that_comes_again_is_counted(errand: Errand) -> None:
    state = bugs.happened(bugs.happened(bugs.happened(BugsState(), "a"), "b"), "a")
    assert state.shown == {"a": 2, "b": 1}


def test_what_the_user_has_read_is_not_shown_again_but_another_is() -> None:
    state = bugs.dismissed(bugs.happened(BugsState(), "a"))
    again = bugs.happened(state, "a")
    assert again.shown == {}
    assert again.counts == {"a": 2}
    assert bugs.happened(again, "b").shown == {"b": 1}


def test_a_program_that_breaks_everywhere_does_not_fill_the_memory() -> None:
    state = BugsState()
    for number in range(KINDS_LIMIT + 5):
        state = bugs.happened(state, str(number))
    assert len(state.counts) == KINDS_LIMIT
    assert bugs.happened(state, "0").counts["0"] == 2


def test_faults_are_taken_once(errand: Errand) -> None:
    job = TakeFaults(FakeReports())
    assert job.run(errand) == FaultsTaken((FAULT,))
    assert job.run(errand) == FaultsTaken(())


@pytest.mark.parametrize("is_full", [False, True])
def test_a_report_is_written_or_it_is_said_that_it_is_not(errand: Errand, is_full: bool) -> None:
    reports = FakeReports(is_full=is_full)
    assert WriteReport(reports, "r.txt", "words").run(errand) == ReportWritten(has_failed=is_full)
    assert reports.files == ({} if is_full else {"r.txt": "words"})
