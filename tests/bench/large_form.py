"""Measured program: save against a slow portal, and fill the form with cases of unusual size.

Its first word says which: "fields" for 10 000 custom fields, "members" for 5 000 participants; without one
the case has 500 and 2 000.
"""

import sys
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bench.heartbeat import Wait
from bench.portals import large_seed, many_fields_seed, many_members_seed
from bench.stage import Stage, say
from casedesk.domain.change import SetField, SetTitle
from casedesk.domain.ids import CaseId, FieldId

DELAY_S = 5.0
LARGE, SMALL = CaseId(1), CaseId(2)


def scenes(stage: Stage) -> Iterator[Wait]:
    """Play everything, one after another."""
    yield from _begin(stage)
    yield from _open_small(stage)
    yield from stage.measured("saving", _save_slowly(stage))
    say("saved")
    yield from _large(stage)


def scenes_of_size(stage: Stage) -> Iterator[Wait]:
    """Play what the size of the case matters for, from the first case on that is shown at all."""
    yield from _begin(stage)
    yield from _large(stage)


def _begin(stage: Stage) -> Iterator[Wait]:
    yield stage.is_furnished
    yield stage.is_list_there
    yield stage.is_calm


def _open_small(stage: Stage) -> Iterator[Wait]:
    stage.desk.stores.open_case(SMALL)
    yield stage.is_case_there
    yield stage.is_calm


def _large(stage: Stage) -> Iterator[Wait]:
    yield from stage.measured("filling", _fill(stage))
    yield from stage.measured("editing", _edit(stage))
    yield from stage.measured("saving the large case", _save_large(stage))


def _save_slowly(stage: Stage) -> Iterator[Wait]:
    """Save, and do meanwhile what impatient people do: scroll, search, look at the form."""
    practice = stage.desk.practice.practice
    stage.desk.stores.cases.edit(SetTitle("A small one, renamed"))
    yield 0.1
    practice.delay_s = DELAY_S
    stage.desk.stores.cases.save()
    yield 0.5
    stage.desk.window.search.setFocus()
    yield from stage.typed("small")
    yield from stage.pressed(Qt.Key.Key_Escape)
    stage.frame.resize(1100, 700)
    yield stage.is_calm
    practice.delay_s = 0.0
    if stage.desk.stores.cases.state.is_dirty:
        raise AssertionError("the save did not go through")


def _fill(stage: Stage) -> Iterator[Wait]:
    stage.desk.stores.open_case(LARGE)
    yield stage.is_case_there
    yield stage.is_calm
    stage.desk.stores.open_case(SMALL)
    yield stage.is_case_there
    yield stage.is_calm
    stage.desk.stores.open_case(LARGE)
    yield stage.is_case_there
    yield stage.is_calm
    yield 0.3


def _edit(stage: Stage) -> Iterator[Wait]:
    stage.desk.window.form.findChild(QWidget, "title").setFocus()
    yield from stage.typed(" renamed by hand")
    stage.desk.stores.cases.edit(SetField(FieldId(2), "other"))
    yield 0.1
    stage.add_participant.setFocus()
    yield from stage.typed("novak 20")
    yield 0.5
    yield stage.is_calm
    for _ in range(5):
        stage.desk.stores.cases.undo()
        yield 0.05
    stage.desk.stores.cases.redo()
    yield 0.2


def _save_large(stage: Stage) -> Iterator[Wait]:
    stage.desk.stores.cases.save()
    yield stage.is_calm
    yield 0.2
    if stage.desk.stores.cases.state.is_dirty:
        raise AssertionError("the save did not go through")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["fields"]:
            Stage(many_fields_seed()).play(scenes_of_size)
        case ["members"]:
            Stage(many_members_seed()).play(scenes_of_size)
        case _:
            Stage(large_seed()).play(scenes)
