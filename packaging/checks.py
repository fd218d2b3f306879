"""What must hold before a change is good: the checks, the tests, the floors, the self-check."""

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from environment import BUILD, ROOT, run_python

CORE = ("*/casedesk/domain/*", "*/casedesk/planning/*", "*/casedesk/session/*")
CORE_FLOOR = 100
REST_FLOOR = 80
# The command of its own has the place of the environment written into it, and stops working when that moves.
LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_logo=True))"
RESULTS = BUILD / "test-results.xml"


def run_checks() -> list[str]:
    """Run the checks that need no window and return the names of those that failed."""
    paths = [name for name in ("app", "tests", "packaging") if (ROOT / name).is_dir()]
    checks: dict[str, Callable[[], int]] = {
        "ruff check": lambda: run_python("-m", "ruff", "check", *paths),
        "ruff format": lambda: run_python("-m", "ruff", "format", "--check", *paths),
        "mypy": lambda: run_python("-m", "mypy"),
        "lint-imports": lambda: run_python("-c", LINT_IMPORTS, PYTHONUTF8="1"),
    }
    return _failures(checks)


def run_all() -> int:
    """Run everything, all of it even after a failure, and close with one line for reading and counting."""
    failed = run_checks()
    RESULTS.unlink(missing_ok=True)
    steps: dict[str, Callable[[], int]] = {
        "self-check": self_check,
        "tests": lambda: run_tests(["--cov", "--cov-report=", f"--junit-xml={RESULTS}"]),
        "coverage of domain, planning, session": lambda: _floor(CORE_FLOOR, f"--include={','.join(CORE)}"),
        "coverage of the rest": lambda: _floor(REST_FLOOR, f"--omit={','.join(CORE)}"),
    }
    failed += _failures(steps)
    print()
    if failed:
        print(f"Failed: {', '.join(failed)}")
    print(closing_line(RESULTS))
    return 1 if failed else 0


def run_tests(arguments: Sequence[str]) -> int:
    """Run pytest off-screen, spread over processors where there are enough of them."""
    processors = os.cpu_count() or 1
    # On two processors a second process only disturbs the tests that watch the event loop.
    spread = [f"--numprocesses={min(4, processors // 2)}"] if processors >= 4 else []
    # A run that was broken off may have left parts behind; they would count as covered.
    for leftover in ROOT.glob(".coverage*"):
        leftover.unlink()
    return run_python("-m", "pytest", *spread, *arguments, **_off_screen())


def self_check() -> int:
    """Drive the program through its main job without pictures."""
    return run_python("-m", "casedesk", "--self-check", **_off_screen())


def closing_line(results: Path) -> str:
    """Count the tests of a JUnit file."""
    try:
        root = ET.parse(results).getroot()  # noqa: S314 - written by our own pytest just now
    except (OSError, ET.ParseError):
        return "0 passed, 0 failed (pytest left no results)"
    suites = root.findall("testsuite")
    total, failures, errors, skipped = (
        sum(int(suite.get(name, "0")) for suite in suites)
        for name in ("tests", "failures", "errors", "skipped")
    )
    line = f"{total - failures - errors - skipped} passed, {failures + errors} failed"
    return f"{line}, {skipped} skipped" if skipped else line


def _floor(percent: int, *selection: str) -> int:
    options = ["--skip-covered", "--show-missing", f"--fail-under={percent}"]
    return run_python("-m", "coverage", "report", *options, *selection)


def _failures(steps: dict[str, Callable[[], int]]) -> list[str]:
    failed = []
    for name, step in steps.items():
        print(f"\n-- {name} {'-' * max(0, _width() - len(name) - 4)}", flush=True)
        if step() != 0:
            failed.append(name)
    return failed


def _off_screen() -> dict[str, str]:
    """Return the environment for programs that nobody watches; a chosen platform is respected."""
    if not sys.platform.startswith("linux"):
        return {}
    return {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}


def _width() -> int:
    return min(100, shutil.get_terminal_size().columns)
