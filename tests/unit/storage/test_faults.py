"""Held files and faults: who still runs keeps his own, and what a start left is taken once."""

import faulthandler
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from casedesk.storage.faults import FRESH_S, FaultFile, take_left
from casedesk.storage.folders import cache_folder, log_folder
from casedesk.storage.held import hold

APP = Path(__file__).resolve().parents[3] / "app"
BEGINNING = """
import sys
from pathlib import Path
from casedesk.storage.faults import FaultFile
FaultFile(Path(sys.argv[1]), "theirs").begin()
"""
HOLDING = (
    BEGINNING
    + """
print("held", flush=True)
sys.stdin.readline()
"""
)
ENDS = {
    "a signal": "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)",
    "an abort": "import os; os.abort()",
}


@pytest.fixture(autouse=True)
def faulthandler_as_before() -> Iterator[None]:
    was_enabled = faulthandler.is_enabled()
    yield
    if was_enabled:
        faulthandler.enable(sys.__stderr__)


@pytest.fixture
def neighbour(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another start of the program that holds its file."""
    program = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(tmp_path)],
        env=os.environ | {"PYTHONPATH": str(APP)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "held\n"
    yield program
    program.communicate("\n", timeout=60)


def test_only_one_holds_a_file(tmp_path: Path, neighbour: "subprocess.Popen[str]") -> None:
    path = tmp_path / "casedesk-theirs.fault"
    assert hold(path) is None
    neighbour.kill()
    neighbour.wait(60)
    held = hold(path)
    assert held is not None
    held.let_go(and_remove=True)
    assert not path.exists()


def test_a_file_that_is_not_there_is_not_made_by_looking(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        hold(tmp_path / "none", is_made=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_a_breakdown_is_found_once(tmp_path: Path, end: str) -> None:
    words = BEGINNING + end
    ended = subprocess.run(
        [sys.executable, "-c", words, str(tmp_path)],
        env=os.environ | {"PYTHONPATH": str(APP)},
        check=False,
        capture_output=True,
        timeout=60,
    )
    assert ended.returncode != 0
    found = take_left(tmp_path)
    assert [fault.run for fault in found] == ["theirs"]
    assert "Fatal Python error" in found[0].text
    assert take_left(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_what_another_start_holds_is_not_taken(tmp_path: Path, neighbour: "subprocess.Popen[str]") -> None:
    path = tmp_path / "casedesk-theirs.fault"
    path.write_text("Windows fatal exception: code 0x1")
    assert take_left(tmp_path) == ()
    assert path.exists()


def test_a_start_that_ended_well_leaves_nothing(tmp_path: Path) -> None:
    file = FaultFile(tmp_path / "log", "run")
    file.begin()
    assert [path.name for path in (tmp_path / "log").iterdir()] == ["casedesk-run.fault"]
    file.end()
    file.end()
    assert list((tmp_path / "log").iterdir()) == []


def test_empty_ones_of_killed_starts_are_cleared_up_unless_they_are_fresh(tmp_path: Path) -> None:
    old, fresh = tmp_path / "casedesk-1.fault", tmp_path / "casedesk-2.fault"
    for path in (old, fresh):
        path.touch()
    at_s = fresh.stat().st_mtime - 2 * FRESH_S
    os.utime(old, (at_s, at_s))
    assert take_left(tmp_path) == ()
    assert list(tmp_path.iterdir()) == [fresh]


def test_a_folder_that_cannot_be_made_costs_the_report_only(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file")
    file = FaultFile(tmp_path / "log", "run")
    file.begin()
    file.end()
    assert take_left(tmp_path / "nowhere") == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of this kind")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    file = FaultFile(tmp_path / "log", "run")
    file.begin()
    path = tmp_path / "log" / "casedesk-run.fault"
    assert path.stat().st_mode & 0o777 == 0o600
    file.end()


def test_folders_are_the_users_own_or_what_the_environment_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "casedesk" in str(log_folder())
    assert log_folder() != cache_folder()
    monkeypatch.setenv("CASEDESK_LOG_DIR", str(tmp_path / "a"))
    monkeypatch.setenv("CASEDESK_CACHE_DIR", str(tmp_path / "b"))
    assert (log_folder(), cache_folder()) == (tmp_path / "a", tmp_path / "b")
