"""The lane: jobs run one after another on a thread of their own, and their events come back."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.portal.errors import Unreachable
from casedesk.portal.port import Portal
from casedesk.session import events
from casedesk.session.job import Errand
from casedesk.session.jobs import OpenCase
from casedesk.session.seat import Seat
from casedesk.worker.lane import Lane
from fakes import ADA, FakePortal

CASE = Case(CaseId(42), "Fair", is_closed=False, access=PUBLIC, created_by=ADA)


class Source:
    """Gives the fake portal out and remembers on which threads it was asked."""

    def __init__(self) -> None:
        self.fake = FakePortal(CASE)
        self.threads: set[int] = set()
        self.releases = 0

    seat = Seat()

    def portal(self, seat: Seat) -> Portal:
        self.threads.add(threading.get_ident())
        return self.fake

    def release(self) -> None:
        self.threads.add(threading.get_ident())
        self.releases += 1


class Listener(QObject):
    """Collects the events of a lane, with the thread they arrive on."""

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self.heard: list[tuple[int, object]] = []
        self.threads: set[QThread] = set()
        lane.event_ready.connect(self.on_event_ready)

    @Slot(int, object)
    def on_event_ready(self, ticket: int, event: object) -> None:
        self.heard.append((ticket, event))
        self.threads.add(QThread.currentThread())


@dataclass
class Gate:
    """A job that waits until the test lets it go, and counts its runs."""

    opened: threading.Event = field(default_factory=threading.Event)
    begun: threading.Event = field(default_factory=threading.Event)
    runs: int = 0

    def run(self, errand: Errand) -> events.Event:
        self.runs += 1
        self.begun.set()
        assert self.opened.wait(20)
        return events.CaseOpened(errand.portal.case(CASE.id))


@dataclass
class Bug:
    """A job with a bug, whose message quotes a case."""

    def run(self, errand: Errand) -> events.Event:
        raise ValueError("".join(("confi", "dential")))


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def lane(source: Source, qapp: object) -> Iterator[Lane]:
    lane = Lane("test", source)
    yield lane
    assert lane.stop(20_000)


def test_a_job_runs_on_another_thread_and_its_event_comes_back_on_this_one(
    lane: Lane, source: Source, qtbot: QtBot
) -> None:
    listener = Listener(lane)
    with qtbot.waitSignal(lane.idle):
        ticket = lane.post(OpenCase(CASE.id))
    assert listener.heard == [(ticket, events.CaseOpened(CASE))]
    assert listener.threads == {QThread.currentThread()}
    assert threading.get_ident() not in source.threads


def test_jobs_are_answered_in_the_order_they_were_posted(lane: Lane, qtbot: QtBot) -> None:
    listener = Listener(lane)
    with qtbot.waitSignal(lane.idle):
        tickets = [lane.post(OpenCase(CASE.id)) for _ in range(5)]
    assert [ticket for ticket, _ in listener.heard] == tickets
    assert not lane.is_busy


def test_a_portal_that_fails_is_an_event(lane: Lane, source: Source, qtbot: QtBot) -> None:
    error = Unreachable("no route")
    source.fake.read_faults[0] = error
    listener = Listener(lane)
    with qtbot.waitSignal(lane.idle):
        ticket = lane.post(OpenCase(CASE.id))
    assert listener.heard == [(ticket, events.JobFailed(error))]


def test_a_portal_that_cannot_even_be_opened_is_an_event_too(qapp: object, qtbot: QtBot) -> None:
    class Closed(Source):
        def portal(self, seat: Seat) -> Portal:
            raise Unreachable("no certificate")

    lane = Lane("test", Closed())
    listener = Listener(lane)
    with qtbot.waitSignal(lane.idle):
        lane.post(OpenCase(CASE.id))
    assert isinstance(listener.heard[0][1], events.JobFailed)
    assert lane.stop(20_000)


@pytest.mark.expects_log("A job broke")
def test_a_bug_is_reported_without_what_the_case_holds_and_the_lane_goes_on(
    lane: Lane, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    listener = Listener(lane)
    with qtbot.waitSignal(lane.idle):
        lane.post(Bug())
        lane.post(OpenCase(CASE.id))
    broke = listener.heard[0][1]
    assert isinstance(broke, events.JobBroke)
    assert "ValueError" in broke.report
    assert "confidential" not in broke.report + caplog.text
    assert isinstance(listener.heard[1][1], events.CaseOpened)


def test_a_cancelled_job_that_has_not_begun_is_passed_over(lane: Lane, qtbot: QtBot) -> None:
    gate, late = Gate(), Gate()
    listener = Listener(lane)
    first = lane.post(gate)
    second = lane.post(late)
    lane.cancel(second)
    with qtbot.waitSignal(lane.idle):
        gate.opened.set()
    assert [ticket for ticket, _ in listener.heard] == [first]
    assert late.runs == 0


def test_a_save_is_answered_even_if_it_was_cancelled_before_it_began(lane: Lane, qtbot: QtBot) -> None:
    gate, owed = Gate(), Gate()
    owed.opened.set()
    listener = Listener(lane)
    lane.post(gate)
    ticket = lane.post(owed, is_droppable=False)
    lane.cancel_all()
    with qtbot.waitSignal(lane.idle):
        gate.opened.set()
    assert ticket in [heard for heard, _ in listener.heard]


def test_stopping_lets_the_running_call_end_and_closes_the_portal_on_its_own_thread(
    source: Source, qapp: object
) -> None:
    lane = Lane("test", source)
    gate = Gate()
    lane.post(gate)
    assert gate.begun.wait(20)
    gate.opened.set()
    assert lane.stop(20_000)
    assert source.releases == 1
    assert threading.get_ident() not in source.threads


def test_cancelling_an_unknown_ticket_is_harmless(lane: Lane) -> None:
    lane.cancel(4711)
