"""Starting: the window is there before the program, and what is asked of it meanwhile is heard."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casedesk.bootstrap.arguments import Arguments
from casedesk.bootstrap.start import Opening, run
from casedesk.storage.settings import Settings
from casedesk.ui.screen_room import room_on_screen

# What must not be loaded for a first paint, each of it dear: our own window, and libraries.
DEAR = (
    "casedesk.ui.main_window",
    "casedesk.session.editor",
    "casedesk.ui.theme",
    "httpx",
    "pydantic",
    "sqlite3",
)


@pytest.fixture
def opening(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Opening]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    before = qapp.font(), qapp.palette(), qapp.styleSheet(), qapp.windowIcon()
    opening = Opening(qapp, Arguments(appearance="light"), Settings())
    yield opening
    opening.end()
    if opening.desk is not None:
        assert opening.desk.stop()
        opening.desk.appearance.undress()
    opening.frame.hide()
    opening.frame.deleteLater()
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[2])
    qapp.setWindowIcon(before[3])


def test_sources_of_modules_are_not_read_for_spellings_that_nobody_uses() -> None:
    probe = (
        "import linecache; from casedesk.bootstrap.unread import leave_sources_unread;"
        " leave_sources_unread(); import casedesk.bootstrap.start, casedesk.ui.main_window;"
        " print(sorted(linecache.cache))"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    answer = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True, env=environment
    )
    assert answer.stdout.split() == ["[]"]


def test_a_first_paint_loads_nothing_dear() -> None:
    probe = (
        "import sys; from PySide6.QtWidgets import QApplication; import casedesk.bootstrap.start as start;"
        " app = start.make_application();"
        " opening = start.Opening(app, start.parse([]), start.Settings());"
        " opening.frame.painted.disconnect(); opening.frame.painted.connect(app.quit);"
        " opening.frame.show(); app.exec();"
        f" print([name for name in {DEAR!r} if name in sys.modules]);"
        " from PySide6 import QtCore; print('Qt' in vars(QtCore))"
    )

    # Without the variables by which coverage follows into other processes: it loads a database of its own.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    command = [sys.executable, "-c", probe]
    answer = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)

    # PySide makes the namespace `Qt`, the dearest of all, when anything first asks for it.
    assert answer.stdout.split() == ["[]", "False"]


def test_the_window_shows_outlines_first_and_then_the_program(opening: Opening, qtbot: QtBot) -> None:
    opening.frame.show()
    assert opening.desk is None

    qtbot.waitSignal(opening.furnished, timeout=20_000).wait()

    assert opening.desk is not None
    assert opening.desk.window.window() is opening.frame
    assert opening.desk.window.isVisible()
    assert opening.desk.window.size() == opening.frame.size()
    assert QApplication.instance().styleSheet()


def test_the_keyboard_starts_where_the_program_wants_it(opening: Opening, qtbot: QtBot) -> None:
    opening.frame.show()
    qtbot.waitSignal(opening.furnished, timeout=20_000).wait()

    assert opening.frame.focusWidget() is opening.desk.window.search


def test_closing_before_the_program_is_there_just_closes(opening: Opening, qtbot: QtBot) -> None:
    opening.frame.show()

    assert opening.frame.close()
    assert not opening.frame.isVisible()


def test_once_it_is_there_the_program_decides_about_closing(opening: Opening, qtbot: QtBot) -> None:
    opening.frame.show()
    qtbot.waitSignal(opening.furnished, timeout=20_000).wait()

    with qtbot.waitSignal(opening.desk.window.closed, timeout=5_000):
        assert opening.frame.close()


def test_whoever_rings_while_the_program_ends_does_not_bring_it_back(opening: Opening, qtbot: QtBot) -> None:
    opening.frame.show()
    qtbot.waitSignal(opening.furnished, timeout=20_000).wait()
    opening.come_forward("")
    assert opening.frame.isVisible()

    assert opening.frame.close()
    opening.come_forward("")

    assert not opening.frame.isVisible()


def test_size_and_place_of_the_last_time_are_there_from_the_start(
    opening: Opening, qapp: QApplication, qtbot: QtBot
) -> None:
    # Not larger, for the off-screen platform pretends to a small screen.
    opening.frame.resize(740, 520)
    opening.frame.show()
    qtbot.waitSignal(opening.furnished, timeout=20_000).wait()
    remembered = opening.desk.remembered()

    again = Opening(qapp, Arguments(), remembered)
    again.frame.painted.disconnect()

    assert (again.frame.width(), again.frame.height()) == (740, 520)
    again.frame.deleteLater()


def test_the_first_window_is_not_larger_than_the_screen(opening: Opening) -> None:
    frame = opening.frame
    assert frame.size() == frame.size().boundedTo(room_on_screen(frame).size())
    assert frame.minimumSize().boundedTo(room_on_screen(frame).size()) == frame.minimumSize()


def test_without_a_display_the_program_says_so_instead_of_aborting(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert run([]) == 2
    assert "no display" in capsys.readouterr().err
