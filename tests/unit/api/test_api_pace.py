"""The pace: never more than promised in any second, for all lanes together, and pauses that are kept."""

import threading
from collections import Counter

import pytest

from casedesk.api.pace import MOST_PER_SECOND, Pace
from casedesk.portal.errors import Throttled
from unit.api.answering import Line, case_object, envelope, failure, portal_on, reply
from unit.api.servers import answer, case_answer


class Clock:
    """A clock that stands still until somebody waits."""

    def __init__(self):
        self.now_s = 100.0
        self.waited_s = []

    def __call__(self):
        return self.now_s

    def wait(self, duration_s):
        self.waited_s.append(duration_s)
        self.now_s += duration_s


def paced(most=MOST_PER_SECOND):
    clock = Clock()
    return clock, Pace(most, clock=clock, pause=clock.wait)


def busiest_second(moments):
    """Return how many of them lie in the fullest second, wherever that begins."""
    return max(sum(start <= moment < start + 1 for moment in moments) for start in moments)


def test_no_second_has_more_than_it_may_have():
    clock, pace = paced(5)
    moments = []
    for number in range(200):
        pace.take()
        moments.append(clock.now_s)
        clock.now_s += (number % 7) * 0.05
    assert busiest_second(moments) <= 5


def test_the_promise_is_kept_with_room_to_spare():
    assert MOST_PER_SECOND < 50


def test_what_comes_slowly_never_waits():
    clock, pace = paced()
    for _ in range(500):
        pace.take()
        clock.now_s += 1 / MOST_PER_SECOND + 0.001
    assert clock.waited_s == []


def test_a_handful_at_once_does_not_wait_and_the_first_too_many_waits_its_second_out():
    clock, pace = paced(10)
    for _ in range(10):
        pace.take()
    assert clock.waited_s == []
    pace.take()
    assert clock.waited_s == [1.0]


def test_many_lanes_share_one_pace():
    clock = Clock()
    lock = threading.Lock()
    let_go = []

    def note(duration_s):
        # Time stands still: what each would have waited for says when it is let go.
        with lock:
            let_go.append(clock.now_s + duration_s)

    pace = Pace(20, clock=clock, pause=note)
    lanes = [threading.Thread(target=lambda: [pace.take() for _ in range(25)]) for _ in range(8)]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    counted = Counter(let_go)
    # 20 left at once and are not noted, the rest 20 a second.
    assert sorted(counted) == [101.0 + second for second in range(9)]
    assert set(counted.values()) == {20}


def test_a_pause_is_counted_down_and_a_shorter_one_does_not_end_it():
    clock, pace = paced()
    assert pace.pause_left_s == 0
    pace.pause(30)
    pace.pause(5)
    clock.now_s += 10
    assert pace.pause_left_s == 20
    clock.now_s += 25
    assert pace.pause_left_s == 0


@pytest.mark.parametrize("status", [429, 503])
def test_a_portal_that_wants_a_pause_gets_it_from_all_lanes(status):
    clock, pace = paced()
    line = Line(reply(failure(status), Retry_After="20"), reply(envelope(case_object())))
    one, other = portal_on(line), portal_on(line)
    one._client._pace = other._client._pace = pace
    with pytest.raises(Throttled) as found:
        one.case(5)
    assert found.value.retry_after_s == 20
    clock.now_s += 8
    with pytest.raises(Throttled, match="nothing was sent") as found:
        other.case(5)
    assert found.value.retry_after_s == 12
    assert len(line.requests) == 1
    clock.now_s += 12
    assert other.case(5).title == "Fair"


def test_repetitions_keep_the_pace_too():
    clock, pace = paced(1)
    line = Line(reply(failure(500)), reply(failure(500)), reply(envelope(case_object())))
    portal = portal_on(line)
    portal._client._pace = pace
    portal.case(5)
    assert clock.waited_s == [1.0, 1.0]


def test_a_real_server_sees_no_more_than_promised(serving, opened):
    import time

    seen = []
    server = serving(answer=case_answer())
    pace = Pace()
    portals = [opened(server.url, pace=pace) for _ in range(4)]

    def ask(portal):
        for _ in range(30):
            portal.case(5)
            seen.append(time.monotonic())

    lanes = [threading.Thread(target=ask, args=(portal,)) for portal in portals]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    assert len(server.requests) == 120
    assert busiest_second(seen) <= 50


def test_an_http_date_is_kept_as_well(serving, opened):
    headers = {"Retry_After": "Mon, 23 May 2022 06:34:00 GMT", "Date": "Mon, 23 May 2022 06:33:44 GMT"}
    server = serving(answer=answer(b"", "503 Service Unavailable", **headers))
    portal = opened(server.url, pace=Pace())
    for _ in range(2):
        with pytest.raises(Throttled) as found:
            portal.case(5)
        assert 14 < found.value.retry_after_s <= 16
    assert len(server.requests) == 1
