"""Programs that are measured from outside: each in a process of its own, answering with one line of JSON."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT_S = 240


class ChildFailed(Exception):
    """A measured program ended badly; carries the end of what it said."""


def measure(module: str, *words: str, platform: str = "", program: Path | None = None) -> dict[str, Any]:
    """Run `python -m bench.<module>` and return its answer, with "started" as this process saw it.

    Args:
        program: Another Python, or a frozen program that takes the module's name as its first word.
    """
    with tempfile.TemporaryDirectory(prefix="casedesk-bench-") as folder:
        command = _command(program or Path(sys.executable), module, words)
        started = time.perf_counter()
        child = subprocess.run(
            command,
            env=_environment(folder, platform),
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=False,
        )
    if child.returncode != 0:
        raise ChildFailed(f"{' '.join(command[2:])} ended with {child.returncode}:\n{child.stderr[-3000:]}")
    answer: dict[str, Any] = json.loads(child.stdout.splitlines()[-1])
    return answer | {"started": started}


def answer(figures: Mapping[str, Any]) -> None:
    """Say what was measured, from inside a measured program."""
    print(json.dumps(figures), flush=True)


def leave() -> None:
    """End the process at once: nobody wants to know how long taking down takes."""
    sys.stdout.flush()
    os._exit(0)


def _command(program: Path, module: str, words: Sequence[str]) -> list[str]:
    is_python = program.stem.startswith("python")
    return [str(program), *(["-m", f"bench.{module}"] if is_python else [module]), *words]


@cache
def _compiled() -> tempfile.TemporaryDirectory[str]:
    """Return where the first start, which is not counted, puts what it compiles.

    Made by the process that measures and taken away at its end: measured programs, which import this as well,
    leave without tidying up.
    """
    return tempfile.TemporaryDirectory(prefix="casedesk-bench-compiled-")


def _environment(folder: str, platform: str) -> dict[str, str]:
    """Return the environment of a measured program: nobody's settings, and the chosen platform."""
    paths = [str(ROOT / "app"), str(ROOT / "tests")]
    chosen = {"QT_QPA_PLATFORM": platform} if platform else {}
    homes = dict.fromkeys(
        ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"), folder
    )
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own = {"PYTHONPATH": os.pathsep.join(paths), "PYTHONPYCACHEPREFIX": _compiled().name}
    return {**inherited, **homes, **own, **chosen}
