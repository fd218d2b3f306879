"""The room in which tests run notices what it promises to notice (tests/conftest.py)."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from architecture.sources import ROOT

SCENES = """
import logging, os, pathlib, socket, time, warnings
import pytest
from PySide6.QtCore import QObject, QTimer, qWarning

def test_bad_warning():
    warnings.warn("old")

def test_bad_log():
    logging.getLogger("casedesk.x").warning("disk full")

@pytest.mark.expects_log("disk full")
def test_good_log():
    logging.getLogger("casedesk.x").warning("disk full")

@pytest.mark.expects_log("disk full")
def test_bad_silence():
    pass

def test_bad_qt_message(qapp):
    qWarning("painter not active")

@pytest.mark.qt_log_ignore("not active")
def test_good_qt_message(qapp):
    qWarning("painter not active")

@pytest.fixture
def untidy():
    yield
    qWarning("thread still running")

def test_bad_clean_up(untidy):
    pass

def test_bad_address():
    socket.create_connection(("192.0.2.1", 80), timeout=0.1)

def test_good_unknown_name():
    with pytest.raises(socket.gaierror):
        socket.create_connection(("portal.example.com", 80), timeout=0.1)

def test_good_loopback():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()

def test_good_environment():
    assert "CASEDESK_EMAIL" not in os.environ and "HTTPS_PROXY" not in os.environ
    assert list(pathlib.Path.home().rglob("*.toml")) == []
    pathlib.Path(os.environ["XDG_CONFIG_HOME"], "left.toml").touch()

def test_good_environment_again():
    test_good_environment()

class Sleeper(QObject):
    def doze(self):
        time.sleep(0.3)

def test_bad_stall(heartbeat, qtbot):
    sleeper = Sleeper()
    QTimer.singleShot(20, sleeper.doze)
    qtbot.waitUntil(lambda: heartbeat.longest_ms > 100)

@pytest.mark.heartbeat(limit_ms=5_000)
def test_good_stall(heartbeat, qtbot):
    test_bad_stall(heartbeat, qtbot)

def test_good_pulse(heartbeat, qtbot):
    qtbot.waitUntil(lambda: heartbeat.beats > 5)
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Play the scenes in a pytest of their own and return each one's outcome."""
    folder = tmp_path_factory.mktemp("scenes")
    scenes = folder / "test_scenes.py"
    scenes.write_text(SCENES, encoding="utf-8")
    foreign = {"CASEDESK_EMAIL": "me@example.com", "HTTPS_PROXY": "http://proxy.example.com"}
    paths = os.pathsep.join([str(ROOT / "tests"), str(ROOT / "app")])
    command = [
        *(
            sys.executable,
            "-m",
            "pytest",
            str(scenes),
            "-c",
            str(ROOT / "pyproject.toml"),
            f"--rootdir={folder}",
        ),
        *("-p", "conftest", "-p", "no:cacheprovider", "-p", "no:pytest_cov", "-rA", "--color=no"),
    ]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    answer = subprocess.run(
        command,
        cwd=folder,
        env=environment | foreign | {"PYTHONPATH": paths},
        capture_output=True,
        check=False,
        text=True,
    )
    found = re.findall(r"^(PASSED|FAILED|ERROR) \S*::(\w+)", answer.stdout, re.MULTILINE)
    assert found, answer.stdout + answer.stderr
    outcome: dict[str, str] = {}
    for word, name in found:
        outcome[name] = "failed" if word != "PASSED" else outcome.get(name, "passed")
    return outcome


@pytest.mark.parametrize("name", re.findall(r"def (test_\w+)", SCENES))
def test_the_room_judges_the_scene(name: str, outcomes: dict[str, str]) -> None:
    assert outcomes[name] == ("failed" if "_bad_" in name else "passed")


def test_the_scenes_leave_nothing_behind(outcomes: dict[str, str]) -> None:
    assert outcomes
    assert not Path(ROOT / "left.toml").exists()
