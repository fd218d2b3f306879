"""Short pauses: the window is not held up by the interpreter, and the interpreter is given back as it was."""

import gc
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from casedesk.bootstrap.pauses import TURN_S, ShortPauses


class IdleLane(QObject):
    idle = Signal()
    is_busy = False


@pytest.fixture
def lane(qtbot: QtBot) -> IdleLane:
    return IdleLane()


@pytest.fixture
def pauses(lane: IdleLane) -> Iterator[ShortPauses]:
    gc.enable()
    before = sys.getswitchinterval()
    pauses = ShortPauses((lane,))
    yield pauses
    pauses.end()
    assert sys.getswitchinterval() == before
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    gc.disable()


def made(count: int) -> list[list[object]]:
    return [[] for _ in range(count)]


def test_a_busy_lane_gives_the_window_its_turn_soon(pauses: ShortPauses) -> None:
    assert sys.getswitchinterval() == pytest.approx(TURN_S)


def test_no_number_of_objects_makes_the_interpreter_visit_all_of_them(pauses: ShortPauses) -> None:
    full_before = gc.get_stats()[2]["collections"]

    kept = made(300_000)

    assert gc.get_stats()[2]["collections"] == full_before
    assert len(kept) == 300_000


def test_what_a_bulk_load_brought_is_set_aside_when_the_lane_is_idle(
    pauses: ShortPauses, lane: IdleLane
) -> None:
    kept = made(100_000)

    lane.idle.emit()

    assert gc.get_freeze_count() >= len(kept)


def test_a_little_work_sets_nothing_aside_so_that_garbage_of_it_can_still_be_found(
    pauses: ShortPauses, lane: IdleLane
) -> None:
    gc.collect()
    set_aside = gc.get_freeze_count()

    lane.idle.emit()

    assert gc.get_freeze_count() == set_aside


def test_the_program_itself_is_never_looked_through_for_garbage(lane: IdleLane) -> None:
    program = made(50_000)
    pauses = ShortPauses((lane,))
    assert gc.get_freeze_count() >= len(program)
    assert gc.get_count()[0] < len(program)
    pauses.end()


def test_what_a_lane_makes_in_bulk_is_not_looked_through_before_it_is_done(
    pauses: ShortPauses, lane: IdleLane, qtbot: QtBot
) -> None:
    gc.collect()
    lane.is_busy = True
    rounds = gc.get_stats()[0]["collections"]
    kept = made(50_000)
    qtbot.wait(20)
    assert gc.get_stats()[0]["collections"] == rounds
    lane.is_busy = False
    qtbot.waitUntil(lambda: gc.get_stats()[0]["collections"] > rounds)
    assert kept


def test_young_garbage_is_freed_and_not_set_aside(pauses: ShortPauses, lane: IdleLane) -> None:
    freed = []

    class Leaf:
        def __del__(self) -> None:
            freed.append(True)

    kept = made(100_000)
    ring = Leaf()
    ring.myself = ring  # type: ignore[attr-defined]
    del ring

    lane.idle.emit()

    assert freed
    assert kept


def test_a_lane_never_deletes_a_widget_however_much_it_makes(pauses: ShortPauses, qtbot: QtBot) -> None:
    deleted_on: list[int] = []

    class Ring(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.myself = self

        def __del__(self) -> None:
            deleted_on.append(threading.get_ident())

    Ring()
    with ThreadPoolExecutor(1) as lane_thread:
        lane_thread.submit(made, 300_000).result(30)
    assert deleted_on == []

    kept = made(20_000)
    qtbot.waitUntil(lambda: bool(deleted_on))
    assert deleted_on == [threading.get_ident()]
    assert kept


def test_the_window_looks_for_garbage_only_when_there_may_be_some(pauses: ShortPauses, qtbot: QtBot) -> None:
    gc.collect()
    rounds = gc.get_stats()[0]["collections"]
    qtbot.wait(50)
    assert gc.get_stats()[0]["collections"] == rounds
