"""The program as others start it: in a process of its own, on a machine without anything of this one's."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 600
FOREIGN = ("CASEDESK_", "QT_", "DISPLAY", "WAYLAND_DISPLAY")
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
TESTS = {"PYTHONPATH": os.pathsep.join((str(ROOT / "app"), str(ROOT / "tests")))}


@dataclass(frozen=True)
class Ended:
    """How a program ended."""

    status: int
    said: str
    complained: str


def environment(home: Path, extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of a machine without display and settings, on which nothing is set up for Qt."""
    names = [name for name in os.environ if not name.startswith(FOREIGN)]
    kept = {name: os.environ[name] for name in names if not name.lower().endswith("_proxy")}
    folders = (
        "HOME",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
        "XDG_RUNTIME_DIR",
    )
    paths = {name: str(home) for name in folders} | {"PYTHONPATH": str(ROOT / "app")}
    return kept | paths | {"PYTHONUTF8": "1"} | dict(extra or {})


def start(words: list[str], home: Path, extra: Mapping[str, str] | None = None) -> "subprocess.Popen[str]":
    home.mkdir(mode=0o700, exist_ok=True)
    return subprocess.Popen(
        [sys.executable, *words],
        cwd=ROOT,
        env=environment(home, extra),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def end(program: "subprocess.Popen[str]") -> Ended:
    try:
        said, complained = program.communicate(timeout=PATIENCE_S)
    finally:
        program.kill()
    return Ended(program.returncode, said, complained)


def run(words: list[str], home: Path, extra: Mapping[str, str] | None = None) -> Ended:
    return end(start(words, home, extra))


def catches(program: "subprocess.Popen[str]", number: signal.Signals) -> bool:
    """Whether a signal does in the program what the program says, and not what the system does by itself."""
    status = Path(f"/proc/{program.pid}/status").read_text("ascii")
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught.split()[1], 16) & (1 << (number - 1)))


def window_is_ready(program: "subprocess.Popen[str]") -> bool:
    # Python itself leaves this one to the system.
    return catches(program, signal.SIGTERM)


def wait_until(program: "subprocess.Popen[str]", holds: Callable[[], bool]) -> None:
    pause = threading.Event()
    while program.poll() is None and not holds():
        pause.wait(0.01)
