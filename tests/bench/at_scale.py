"""Measured program: open the program on 100 000 cases, scroll to the last one, type in the member picker."""

import time
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bench.frames import painted
from bench.heartbeat import Wait
from bench.portals import OWNER
from bench.stage import Stage, say
from casedesk.portal.options import Place
from casedesk.session.case_list import StatusFilter

TYPED = ("hansen 12", "kestrel", "ann ba", "e", "zzzz")
PAUSE_S = 0.5


def scenes(stage: Stage) -> Iterator[Wait]:
    """Play everything, one after another."""
    yield from stage.measured("opening", stage.opened())
    say("opened")
    yield from _become_owner(stage)
    yield from stage.measured("typing", _type_names(stage))
    say("typed")
    yield from stage.measured("paging", _page_to_the_end(stage))
    say("paged")
    yield from stage.measured("choosing", _choose_far_away(stage))
    yield from stage.measured("searching", _search(stage))
    yield from painted(stage.figures)


def _become_owner(stage: Stage) -> Iterator[Wait]:
    """Sign in as somebody who sees every case; the program itself begins as an ordinary user."""
    stage.desk.stores.connection.sign_in(Place(), OWNER)
    yield stage.is_calm
    yield from stage.opened()


def _type_names(stage: Stage) -> Iterator[Wait]:
    stage.add_participant.setFocus()
    latencies: list[float] = []
    for name in TYPED:
        yield from stage.typed(name[:-1])
        last_key = time.perf_counter()
        yield from stage.typed(name[-1])
        yield _answered(stage, name)
        latencies.append((time.perf_counter() - last_key) * 1e3)
        yield PAUSE_S
        if not stage.add_participant.is_open:
            raise AssertionError("no suggestions in view")
        yield from stage.pressed(Qt.Key.Key_Down, 3)
        yield from stage.pressed(Qt.Key.Key_Backspace, len(name))
    stage.figures["suggestion_ms"] = latencies
    stage.add_participant.clear()


def _answered(stage: Stage, text: str) -> Wait:
    def is_answered() -> bool:
        state = stage.desk.stores.lookups.contacts
        return state.text == text.strip() and not state.is_loading

    return is_answered


def _page_to_the_end(stage: Stage) -> Iterator[Wait]:
    stage.desk.stores.case_list.filter_status(StatusFilter.ALL)
    yield stage.is_list_there
    bar = stage.list_view.verticalScrollBar()
    while stage.desk.stores.case_list.state.has_more:
        bar.setValue(bar.maximum())
        yield stage.is_list_there
    stage.figures["rows"] = len(stage.desk.stores.case_list.state.rows)


def _choose_far_away(stage: Stage) -> Iterator[Wait]:
    """Open cases by keyboard at the end of the list, edit one, and take that back."""
    view = stage.list_view
    view.setFocus()
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 20, 0))
    for _ in range(5):
        yield from stage.pressed(Qt.Key.Key_Down)
        yield 0.3
        yield stage.is_calm
    stage.desk.window.form.findChild(QWidget, "title").setFocus()
    yield from stage.typed("changed")
    stage.desk.stores.cases.discard()
    yield 0.2


def _search(stage: Stage) -> Iterator[Wait]:
    stage.figures["rows_before_search"] = len(stage.desk.stores.case_list.state.rows)
    stage.desk.window.search.setFocus()
    yield from stage.typed("audit kes")
    yield 0.3
    yield stage.is_list_there


if __name__ == "__main__":
    Stage().play(scenes)
