"""The change watch: what others do is seen without asking, and what was typed is never replaced."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case
from casedesk.domain.change import SetClosed, SetTitle, TitleChanged
from casedesk.domain.custom_field import FieldDefinition, FieldKind
from casedesk.domain.ids import CaseId, FieldId
from casedesk.domain.values import replace
from casedesk.planning.merge import FieldConflict, TitleConflict
from casedesk.portal.errors import NotFound
from casedesk.portal.options import Place
from casedesk.portal.port import Credentials
from casedesk.session.connection import Link
from casedesk.session.editor import Clash, EditorState, opened
from casedesk.ui.meanwhile_notice import MeanwhileNotice
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.stores.case_store import CaseStore
from casedesk.ui.stores.connection_store import ConnectionStore
from casedesk.ui.stores.watch_store import RETURN_INTERVAL_S, WATCH_INTERVAL_MS, WatchStore
from casedesk.worker.lane import Lane
from fakes import ADA, ADA_PROFILE, FakePortal, OnePortal, Pocket

CASE = Case(CaseId(42), "Fair", is_closed=False, access=PUBLIC, created_by=ADA, can_edit=True, tags=())
THEIRS = replace(CASE, title="Theirs")
CLASH = TitleConflict("Fair", "Mine", "Theirs")


class Portals(OnePortal):
    """One fake portal."""

    def __init__(self) -> None:
        super().__init__(FakePortal(CASE))


class Scene:
    """A case open in a store, watched by a clock that only the test moves."""

    def __init__(self, lane: Lane, portals: Portals, qtbot: QtBot) -> None:
        self.lane, self.fake, self.qtbot = lane, portals.fake, qtbot
        self.now_s = 100.0
        self.cases = CaseStore(lane, lane)
        self.connection = ConnectionStore(
            (lane,),
            portals,
            None,  # type: ignore[arg-type]
            secrets=(lane, Pocket()),
        )
        self.connection.connected.connect(self.cases.begin)
        self.watch = WatchStore(self.cases, self.connection, lane, clock=self.clock)
        self.watch.settled.connect(self.cases.save)
        self.connection.sign_in(Place("https://portal.example.org"), Credentials("ada@example.org", "x"))
        self.settle()
        self.cases.open(CASE.id)
        self.settle()
        self.fake.readings = 0

    def clock(self) -> float:
        return self.now_s

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.lane.is_busy, timeout=20_000)

    def look(self) -> EditorState:
        self.watch.look()
        self.settle()
        return self.cases.state

    def come_back(self) -> None:
        self.watch.come_back(Qt.ApplicationState.ApplicationActive)
        self.settle()


@pytest.fixture
def scene(qapp: object, qtbot: QtBot) -> Iterator[Scene]:
    portals = Portals()
    lane = Lane("test", portals)
    yield Scene(lane, portals, qtbot)
    assert lane.stop(20_000)


def test_what_others_changed_is_shown(scene: Scene) -> None:
    scene.fake.case_now = THEIRS
    state = scene.look()
    assert state.base == THEIRS
    assert not state.is_dirty


def test_what_was_typed_stays_and_the_clash_is_marked(scene: Scene) -> None:
    scene.cases.edit(SetTitle("Mine"))
    scene.fake.case_now = replace(THEIRS, is_closed=True)
    state = scene.look()
    assert state.draft is not None
    assert (state.draft.title, state.draft.is_closed) == ("Mine", True)
    assert state.changes == (TitleChanged("Fair", "Mine"),)
    assert state.clash is not None
    assert state.clash.conflicts == (CLASH,)
    scene.watch.take_theirs(CLASH)
    assert not scene.cases.state.is_dirty
    assert scene.cases.state.base == scene.fake.case_now


def test_nothing_new_is_no_news(scene: Scene) -> None:
    states: list[object] = []
    scene.cases.state_changed.connect(states.append)
    scene.look()
    assert scene.fake.readings == 1
    assert states == []


def test_a_case_that_is_being_saved_is_left_alone(scene: Scene) -> None:
    scene.cases.edit(SetTitle("Mine"))
    scene.cases.save()
    scene.watch.look()
    scene.settle()
    assert scene.fake.readings == 1
    assert scene.fake.case_now.title == "Mine"


def test_an_answer_older_than_a_save_is_not_shown(scene: Scene) -> None:
    scene.watch.look()
    saved = replace(CASE, title="Saved since")
    scene.cases.show(opened(scene.cases.state, saved))
    scene.settle()
    assert scene.cases.state.base == saved


def test_without_a_connection_nothing_is_asked(scene: Scene) -> None:
    scene.connection.state = replace(scene.connection.state, link=Link.LOST)
    scene.look()
    assert scene.fake.readings == 0


def test_without_a_case_nothing_is_asked(scene: Scene) -> None:
    scene.cases.sheets.shelf.current = None
    scene.look()
    assert scene.fake.readings == 0


def test_a_reading_that_fails_disturbs_nobody(scene: Scene) -> None:
    scene.cases.edit(SetTitle("Mine"))
    before = scene.cases.state
    scene.fake.read_faults[0] = NotFound("gone")
    assert scene.look() is before
    scene.fake.case_now = replace(CASE, is_closed=True)
    assert scene.look().base == scene.fake.case_now


def test_coming_back_reads_the_case_unless_it_was_read_a_moment_ago(scene: Scene) -> None:
    scene.come_back()
    assert scene.fake.readings == 0
    scene.now_s += RETURN_INTERVAL_S
    scene.come_back()
    assert scene.fake.readings == 1
    scene.come_back()
    assert scene.fake.readings == 1


def test_the_watch_rests_while_the_user_is_away(scene: Scene) -> None:
    timer = scene.watch._timer
    scene.watch.come_back(Qt.ApplicationState.ApplicationInactive)
    assert not timer.isActive()
    scene.watch.come_back(Qt.ApplicationState.ApplicationActive)
    assert timer.isActive()
    assert timer.interval() == WATCH_INTERVAL_MS == 60_000
    timer.timeout.emit()
    scene.settle()
    assert scene.fake.readings == 1


def test_choices_are_saved_on_top_of_what_others_did(scene: Scene) -> None:
    scene.cases.edit_all((SetTitle("Mine"), SetClosed(is_closed=True)))
    scene.fake.case_now = THEIRS
    scene.cases.save()
    scene.settle()
    assert scene.cases.state.clash is not None
    assert scene.fake.performed == []
    scene.watch.settle((SetTitle("Ours"),))
    scene.settle()
    assert (scene.fake.case_now.title, scene.fake.case_now.is_closed) == ("Ours", True)
    assert not scene.cases.state.is_dirty


# --- the notice ---------------------------------------------------------------------------------------


@pytest.fixture
def notice(dress, qtbot: QtBot) -> MeanwhileNotice:
    dress("light")
    made = MeanwhileNotice()
    qtbot.addWidget(made)
    made.resize(700, 200)
    return made


def clashing(*conflicts: object, is_asked: bool = False) -> EditorState:
    fields = [FieldDefinition(FieldId(number), f"Field {number}", FieldKind.TEXT) for number in range(1, 9)]
    state = opened(EditorState(me=ADA_PROFILE, definitions=tuple(fields)), CASE)
    assert state.draft is not None
    mine = {one.field_id: one.mine for one in conflicts if isinstance(one, FieldConflict)}
    draft = replace(state.draft, title="Mine", field_texts=mine)
    return replace(state, draft=draft, clash=Clash(THEIRS, conflicts, is_asked=is_asked))  # type: ignore[arg-type]


def said(notice: MeanwhileNotice) -> list[str]:
    return [
        label.text() for label in notice.findChildren(PlainLabel) if not label.isHidden() and label.text()
    ]


def test_the_notice_names_what_clashes_and_offers_theirs(notice: MeanwhileNotice, qtbot: QtBot) -> None:
    notice.render(clashing(CLASH))
    assert notice.isVisible()
    assert "Title: “Theirs”" in said(notice)
    take = next(each for each in notice.findChildren(Button) if each.accessibleName() == "Take theirs: Title")
    with qtbot.waitSignal(notice.theirs_requested, timeout=1000) as caught:
        qtbot.keyClick(take, Qt.Key.Key_Space)
    assert caught.args == [CLASH]


def test_the_notice_is_gone_when_the_user_has_decided_or_is_being_asked(notice: MeanwhileNotice) -> None:
    notice.render(clashing(CLASH))
    state = clashing(CLASH)
    assert state.draft is not None
    notice.render(replace(state, draft=replace(state.draft, title="Fair")))
    assert not notice.isVisible()
    notice.render(clashing(CLASH))
    assert notice.isVisible()
    notice.render(clashing(CLASH, is_asked=True))
    assert not notice.isVisible()


def test_many_clashes_leave_room_for_the_form(notice: MeanwhileNotice) -> None:
    many = tuple(FieldConflict(FieldId(number), "", "mine", "") for number in range(1, 7))
    notice.render(clashing(*(replace(one, base="old") for one in many)))
    assert "Field 1: cleared" in said(notice)
    assert "and 3 more, which saving asks about" in said(notice)
