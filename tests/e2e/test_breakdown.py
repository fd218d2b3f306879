"""The program really breaks down, in a process of its own; the next start finds it, once."""

import os
import signal
import sys
from pathlib import Path

import pytest

from e2e.programs import OFFSCREEN, TESTS, end, run, start, wait_until, window_is_ready

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no signals of this kind"),
]


def faults(home: Path) -> list[Path]:
    return [path for path in home.rglob("*.fault") if path.stat().st_size]


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT], ids=["segmentation fault", "abort"])
def test_the_next_start_offers_the_report_of_a_breakdown_once(tmp_path: Path, number: signal.Signals) -> None:
    program = start(["-m", "casedesk"], tmp_path, OFFSCREEN)
    wait_until(program, lambda: window_is_ready(program))
    program.send_signal(number)
    assert end(program).status == -number
    assert len(faults(tmp_path)) == 1

    seen = run(["-m", "e2e.lookout", "faultDialog"], tmp_path, OFFSCREEN | TESTS)
    assert seen.status == 0, seen
    assert "Casedesk broke down the last time" in seen.said
    assert "Fatal Python error" in seen.said
    assert "in _show_window" in seen.said
    # The last lines of the start that broke down, not only of this one.
    assert "Log:" in seen.said
    assert seen.said.count("Started Casedesk") == 2
    assert str(tmp_path) not in seen.said
    assert faults(tmp_path) == []


def test_a_start_beside_a_running_one_takes_nothing_of_it(tmp_path: Path) -> None:
    first = start(["-m", "casedesk"], tmp_path, OFFSCREEN)
    wait_until(first, lambda: window_is_ready(first))
    second = start(["-m", "casedesk", "--new-instance"], tmp_path, OFFSCREEN)
    wait_until(second, lambda: window_is_ready(second))
    second.send_signal(signal.SIGTERM)
    assert end(second).status == 0
    first.send_signal(signal.SIGSEGV)
    end(first)
    assert [path.name.split("-")[2].split(".")[0] for path in faults(tmp_path)] == [str(first.pid)]


def test_a_killed_start_leaves_nothing_to_offer(tmp_path: Path) -> None:
    program = start(["-m", "casedesk"], tmp_path, OFFSCREEN)
    wait_until(program, lambda: window_is_ready(program))
    program.kill()
    end(program)
    assert faults(tmp_path) == []


def test_the_log_is_the_users_own_and_holds_nothing_of_a_case(tmp_path: Path) -> None:
    program = start(["-m", "casedesk"], tmp_path, OFFSCREEN)
    wait_until(
        program, lambda: any("ListCases" in path.read_text("utf-8") for path in tmp_path.rglob("*.log"))
    )
    program.send_signal(signal.SIGTERM)
    assert end(program).status == 0
    logs = list(tmp_path.rglob("*.log"))
    assert len(logs) == 1
    text = logs[0].read_text("utf-8")
    assert "Started Casedesk" in text
    assert "ListCases: CasesListed" in text
    for word in ("Zanyatski", "mike", "practice.localhost", "Exhibition", os.sep + "casedesk-"):
        assert word not in text
    assert logs[0].stat().st_mode & 0o777 == 0o600
