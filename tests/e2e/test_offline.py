"""The portal goes away while somebody types, stays away over a new start of the program, and comes back."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from casedesk.bootstrap.application import Desk
from casedesk.bootstrap.arguments import Arguments
from casedesk.domain.change import SetTitle
from casedesk.portal.options import Place
from casedesk.portal.port import Credentials
from casedesk.practice.portal import PracticePortal
from casedesk.practice.server import RunningServer, serve
from casedesk.session.connection import Link
from casedesk.storage.settings import Settings
from e2e.office import FAIR, FAIR_TITLE, MOVE, office
from e2e.worker import end_program
from fakes import Pocket

EMAIL, PASSWORD = "ada@example.org", "practice"


class Line:
    """The practice portal on a port of its own, which can be cut off and put back."""

    def __init__(self) -> None:
        self.portal = PracticePortal(office())
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self._server: RunningServer | None = None
        self.mend()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def mend(self) -> None:
        self._server = serve(self.portal, self._port)

    def cut(self) -> None:
        if self._server is not None:
            self._server.stop()
            self._server = None

    def changing_calls(self) -> list[str]:
        return [
            f"{one.method} {one.path}"
            for one in self.portal.requests
            if one.method != "GET" and "authentication" not in one.path
        ]


class WillingPocket(Pocket):
    """A keyring that never lets anybody wait."""

    def stop_waiting(self) -> None:
        pass


@pytest.fixture
def line() -> Iterator[Line]:
    line = Line()
    yield line
    line.cut()


@pytest.fixture
def begin(
    undressed: QApplication, line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Desk]]:
    """Return a function that starts the program as the last start has left this computer."""
    pocket = WillingPocket()
    monkeypatch.setattr("casedesk.bootstrap.application.Secrets", lambda _find: pocket)
    desks: list[Desk] = []
    settings = [Settings(portal=line.url)]

    def begin_again() -> Desk:
        if desks:
            settings.append(desks[-1].remembered())
            end_program(desks.pop())
        desks.append(Desk(undressed, Arguments(appearance="light"), settings[-1], tmp_path))
        desks[-1].show()
        return desks[-1]

    yield begin_again
    for desk in desks:
        end_program(desk)


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=30_000)


def settle(desk: Desk, qtbot: QtBot) -> None:
    until(qtbot, lambda: not desk.stores.is_busy and not desk.stores.drafts.is_busy)


def open_case(desk: Desk, case_id: int, qtbot: QtBot) -> None:
    desk.stores.open_case(case_id)
    until(qtbot, lambda: desk.stores.cases.state.base is not None)
    settle(desk, qtbot)


def test_nothing_typed_is_lost_and_nothing_is_sent_without_a_word(
    begin: Callable[[], Desk], line: Line, qtbot: QtBot
) -> None:
    desk = begin()
    desk.stores.connection.sign_in(Place(line.url), Credentials(EMAIL, PASSWORD), keeps_token=True)
    until(qtbot, lambda: desk.stores.connection.state.link is Link.CONNECTED)
    settle(desk, qtbot)
    for case_id in (MOVE, FAIR):
        open_case(desk, case_id, qtbot)

    line.cut()
    desk.stores.cases.edit(SetTitle("Exhibition, hall 4"))
    desk.stores.watch.look()
    until(qtbot, lambda: desk.stores.offline.state.is_offline)
    open_case(desk, MOVE, qtbot)
    desk.stores.cases.edit(SetTitle("Office move, May"))
    assert not desk.window.findChild(QPushButton, "save").isEnabled()

    # Another day, still without the portal.
    desk = begin()
    until(qtbot, lambda: desk.stores.offline.state.is_offline)
    until(qtbot, lambda: FAIR in {row.id for row in desk.stores.case_list.state.rows})
    assert desk.stores.case_list.state.as_of is not None
    open_case(desk, FAIR, qtbot)
    until(qtbot, lambda: desk.stores.cases.state.draft.title == "Exhibition, hall 4")
    assert desk.stores.cases.state.base.title == FAIR_TITLE
    assert FAIR in desk.stores.offline.state.as_of

    line.mend()
    before = line.changing_calls()
    desk.stores.offline.try_now()
    until(qtbot, lambda: not desk.stores.offline.state.is_offline)
    settle(desk, qtbot)
    assert desk.stores.connection.state.link is Link.CONNECTED
    assert set(desk.stores.offline.state.pending) == {FAIR, MOVE}
    assert desk.stores.cases.state.draft.title == "Exhibition, hall 4"
    assert desk.stores.offline.state.as_of == {}
    assert line.changing_calls() == before

    desk.stores.cases.save()
    until(qtbot, lambda: desk.stores.cases.state.report is not None)
    assert desk.stores.cases.state.base.title == "Exhibition, hall 4"
    assert desk.stores.offline.state.pending == (MOVE,)
