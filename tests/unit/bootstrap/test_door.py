"""The door: one start holds it, later ones ring, and nobody waits for ever or hears what is not for him."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from casedesk.bootstrap.door import Door
from casedesk.bootstrap.doorbell import GREETING, MAX_BYTES, DoorBell, ring

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks at sockets as files")

APP = Path(__file__).resolve().parents[3] / "app"
LINK = "casedesk://open?portal=https%3A%2F%2Foffice.example.com&case=42"


class Ears(QObject):
    """Hears the bell."""

    def __init__(self, bell: DoorBell) -> None:
        super().__init__()
        self.heard: list[str] = []
        bell.rung.connect(self.on_rung)

    @Slot(str)
    def on_rung(self, link: str) -> None:
        self.heard.append(link)


@pytest.fixture
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Door]:
    short = Path(f"/tmp/cd-{os.getpid()}")  # noqa: S108  a socket's path is short
    short.mkdir(mode=0o700, exist_ok=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(short))
    door = Door(tmp_path)
    yield door
    door.leave()
    for path in short.iterdir():
        path.unlink()
    short.rmdir()


@pytest.fixture
def bell(door: Door, qapp: object) -> Iterator[DoorBell]:
    assert door.take()
    bell = DoorBell(door)
    yield bell
    bell.close()
    bell.deleteLater()


RINGING = """
import sys
from pathlib import Path
from casedesk.bootstrap.door import Door
from casedesk.bootstrap.doorbell import ring
sys.exit(0 if ring(Door(Path(sys.argv[1])), sys.argv[2], 30) else 1)
"""


def visitor(profile: Path, link: str, qtbot: QtBot) -> bool:
    """Ring from another process; return whether somebody answered."""
    process = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", str(APP))
    process.setProcessEnvironment(environment)
    process.start(sys.executable, ["-c", RINGING, str(profile), link])
    not_running = QProcess.ProcessState.NotRunning
    qtbot.waitUntil(lambda: process.state() == not_running, timeout=60_000)
    return process.exitCode() == 0


@pytest.mark.parametrize("link", [LINK, ""])
def test_who_rings_is_heard_and_answered(tmp_path: Path, bell: DoorBell, qtbot: QtBot, link: str) -> None:
    ears = Ears(bell)
    assert visitor(tmp_path, link, qtbot)
    assert ears.heard == [link]


def test_only_one_holds_the_door(door: Door, tmp_path: Path) -> None:
    assert door.take()
    assert door.is_held
    other = Door(tmp_path)
    assert not other.take()
    assert not other.is_held
    door.leave()
    assert other.take()
    other.leave()


def test_each_profile_has_its_own(door: Door, tmp_path: Path) -> None:
    assert Door(tmp_path / "other").name != door.name
    assert Door(tmp_path).name == door.name


def test_nobody_waits_for_ever_where_nobody_answers(door: Door) -> None:
    assert not ring(door, LINK, patience_s=0.2)
    hung = QLocalServer()
    assert hung.listen(door.name)
    assert not ring(door, LINK, patience_s=0.2)
    hung.close()


def test_a_socket_that_a_killed_start_left_is_taken_over(door: Door, tmp_path: Path, qtbot: QtBot) -> None:
    left = QLocalServer()
    assert left.listen(door.name)
    Path(f"{door.name}.kept").hardlink_to(door.name)
    left.close()
    Path(f"{door.name}.kept").rename(door.name)
    assert door.is_rung_at_safely
    assert not ring(door, LINK, patience_s=0.2)
    assert door.take()
    bell = DoorBell(door)
    assert visitor(tmp_path, LINK, qtbot)
    bell.close()


def test_what_is_no_socket_of_this_user_is_not_rung_at(door: Door) -> None:
    Path(door.name).write_text("no socket")
    assert not door.is_rung_at_safely
    assert not ring(door, LINK, patience_s=0.1)


def test_nobody_else_may_ring(door: Door, bell: DoorBell) -> None:
    assert Path(door.name).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "words",
    [b"GET / HTTP/1.1\r\n\r\n", b"casedesk 2\nx\n", GREETING + b"x" * (MAX_BYTES + 1), b"\0" * 10],
    ids=["web", "another version", "too long", "nothing"],
)
def test_who_says_something_else_is_shown_out(door: Door, bell: DoorBell, qtbot: QtBot, words: bytes) -> None:
    ears, socket = Ears(bell), QLocalSocket()
    socket.connectToServer(door.name)
    assert socket.waitForConnected(5_000)
    socket.write(words)
    socket.flush()
    unconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: socket.state() == unconnected, timeout=20_000)
    assert ears.heard == []


def test_who_says_nothing_is_shown_out_and_others_are_heard(
    door: Door, bell: DoorBell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("casedesk.bootstrap.doorbell.HEAR_MS", 50)
    ears, silent = Ears(bell), QLocalSocket()
    silent.connectToServer(door.name)
    assert visitor(tmp_path, LINK, qtbot)
    unconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: silent.state() == unconnected, timeout=20_000)
    assert ears.heard == [LINK]


@pytest.mark.parametrize("mode", [0o755, 0o770])
def test_a_folder_that_others_can_enter_is_not_used(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    folder = Path(f"/tmp/cd-{os.getpid()}") / "x"  # noqa: S108  as above
    folder.mkdir()
    folder.chmod(mode)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", str(folder.parent))
    assert str(folder) + os.sep not in Door(tmp_path).name
    own = Path(Door(tmp_path).name).parent
    assert own.stat().st_mode & 0o077 == 0
    own.rmdir()
    folder.rmdir()


def test_without_a_place_for_a_door_there_is_a_window_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "nowhere"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere either"))
    door = Door(tmp_path)
    assert door.take()
    assert not door.is_held
    assert not door.is_rung_at_safely
    door.leave()
