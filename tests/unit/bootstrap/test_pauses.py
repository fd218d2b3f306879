"""Short pauses: the window is not held up by the interpreter, and the interpreter is given back as it was."""

import gc
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from casedesk.bootstrap.pauses import TURN_S, ShortPauses


class IdleLane(QObject):
    idle = Signal()


@pytest.fixture
def lane(qtbot: QtBot) -> IdleLane:
    return IdleLane()


@pytest.fixture
def pauses(lane: IdleLane) -> Iterator[ShortPauses]:
    before = sys.getswitchinterval(), gc.get_threshold(), gc.get_freeze_count()
    pauses = ShortPauses((lane,))
    yield pauses
    pauses.end()
    assert (sys.getswitchinterval(), gc.get_threshold()) == before[:2]
    assert gc.get_freeze_count() == 0


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

    lane.idle.emit()

    assert gc.get_freeze_count() == 0


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
