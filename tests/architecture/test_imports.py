"""Who imports whom, and what is not imported before the first paint."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from architecture.sources import PACKAGE, ROOT, program

# Each takes 30 to 300 ms; they are loaded in the worker's thread, after the window has appeared.
NOT_BEFORE_FIRST_PAINT = (
    "httpx",
    "httpcore",
    "pydantic",
    "keyring",
    "werkzeug",
    "defusedxml",
    "truststore",
    "ssl",
)


def loaded_by(*modules: str) -> set[str]:
    """Import modules in a fresh interpreter and return the top-level names that came with them."""
    program_text = f"import json, sys\nimport {', '.join(modules)}\nprint(json.dumps(sorted(sys.modules)))"
    environment = os.environ | {"PYTHONPATH": str(PACKAGE.parent), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program_text]
    answer = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
    return {name.split(".")[0] for name in json.loads(answer.stdout)}


def test_the_import_contracts_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    status = lint_imports(cache_dir=str(tmp_path), no_logo=True)
    assert status == 0, capsys.readouterr().out


def test_the_first_paint_waits_for_no_slow_library() -> None:
    windows = [source.name for source in program() if source.layer in {"ui", "worker"}]
    starters = [
        source.name for source in program() if source.name in {"casedesk.__main__", "casedesk.bootstrap"}
    ]
    loaded = loaded_by(*windows, *starters)
    assert "PySide6" in loaded or len(windows) < 3
    assert sorted(loaded & set(NOT_BEFORE_FIRST_PAINT)) == []


def test_the_look_into_a_fresh_interpreter_sees_slow_libraries() -> None:
    assert {"httpx", "ssl"} <= loaded_by("httpx")
