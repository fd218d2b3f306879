"""Who imports whom, and what is not imported before the first paint."""

import json
import os
import subprocess
import sys
from pathlib import Path

from architecture.sources import PACKAGE, ROOT

# Each takes 30 to 300 ms; they are loaded in the worker's thread, after the window has appeared.
NOT_BEFORE_FIRST_PAINT = {
    "cryptography", "defusedxml", "httpcore", "httpx", "keyring", "pydantic", "truststore", "werkzeug",
}  # fmt: skip


# What is loaded when the event loop begins is what the first paint had to wait for.
STOP_AT_THE_EVENT_LOOP = """
import json, os, runpy, sys
from PySide6.QtWidgets import QApplication

def look(*_):
    print(json.dumps(sorted(sys.modules)), flush=True)
    os._exit(0)

QApplication.exec = staticmethod(look)
sys.argv = ["casedesk"]
runpy.run_module("casedesk", run_name="__main__")
"""


def loaded_by(script: str) -> set[str]:
    """Run a script that prints its modules in a fresh interpreter; return their top-level names."""
    environment = os.environ | {"PYTHONPATH": str(PACKAGE.parent), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script]
    answer = subprocess.run(command, env=environment, capture_output=True, check=False, text=True)
    assert answer.returncode == 0, answer.stderr
    return {name.split(".")[0] for name in json.loads(answer.stdout.splitlines()[-1])}


def importing(*modules: str) -> str:
    return f"import json, sys\nimport {', '.join(modules)}\nprint(json.dumps(sorted(sys.modules)))"


def test_the_import_contracts_hold(tmp_path: Path) -> None:
    # In a process of its own: import-linter sets up logging, and silences every logger that is there.
    call = f"lint_imports(cache_dir={str(tmp_path)!r})"
    words = f"import sys; from importlinter.cli import lint_imports; sys.exit({call})"
    environment = os.environ | {"PYTHONPATH": str(PACKAGE.parent)}
    command = [sys.executable, "-c", words]
    answer = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False, text=True)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_the_first_paint_waits_for_no_slow_library() -> None:
    loaded = loaded_by(STOP_AT_THE_EVENT_LOOP)
    assert "PySide6" in loaded
    assert sorted(loaded & NOT_BEFORE_FIRST_PAINT) == []


def test_slow_libraries_would_be_noticed() -> None:
    assert {"httpx", "ssl"} <= loaded_by(importing("httpx"))
