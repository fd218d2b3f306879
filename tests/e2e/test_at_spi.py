"""Accessibility proved from outside: another program finds everything by its name, and does the main job.

It sees the window as a screen reader does: over AT-SPI, on a display of its own.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from e2e.programs import ROOT, environment
from system_packages import ACCESSIBILITY, X11, missing_libraries, missing_tools

SYSTEM_PYTHON = "/usr/bin/python3"
CLIENT = ROOT / "tests" / "e2e" / "at_spi_client.py"


def missing() -> str:
    if not sys.platform.startswith("linux"):
        return "AT-SPI, which is for Linux"
    return ", ".join(sorted({*missing_tools(ACCESSIBILITY), *missing_libraries(X11).values()}))


@pytest.mark.timeout(400)
@pytest.mark.skipif(bool(missing()), reason=f"needs {missing()}")
def test_the_main_job_journal_and_settings_can_be_used_by_ear(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    variables = environment(tmp_path, {"LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT / "app")})
    # The client is the system's Python and must not meet this environment's packages.
    del variables["PYTHONPATH"]
    variables = {name: value for name, value in variables.items() if not name.startswith("COV")}
    screen = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x1000x24"]
    command = ["dbus-run-session", "--", *screen, SYSTEM_PYTHON, str(CLIENT), sys.executable]
    done = subprocess.run(
        command, cwd=ROOT, env=variables, capture_output=True, text=True, timeout=360, check=False
    )

    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["nameless"] == []
    assert [name for name in seen["participants"] if name.endswith("to be added")] == [
        name for name in seen["participants"] if name.startswith("Grace Mbeki")
    ]
    assert seen["changes"] == "3 changes: title, participants (+1), Venue"
    assert seen["title"] == "Exhibition, told by ear"
    assert "Venue: Hall 9" in seen["stored"]
    assert sum(name.startswith("Grace Mbeki") for name in seen["stored"]) == 1

    assert seen["nameless_journal"] == []
    assert {"Title", "Exhibition, told by ear", "Venue", "Hall 4", "Hall 9"} <= set(seen["journal"])

    assert seen["menu"] == "Connection"
    # A separator has nothing to say.
    assert set(seen["nameless_items"]) <= {"separator"}
    assert seen["nameless_settings"] == []
    assert seen["labels"] == [["Appearance"], ["Language"], ["Journal"]]
    for name, role in (
        ("Review before every save", "check box"),
        ("Keep each save in the journal", "check box"),
        ("Keep what was read for times without a connection", "check box"),
        ("Ask once a day for a newer version", "check box"),
        ("Close", "push button"),
    ):
        assert seen["settings"][name] == role
