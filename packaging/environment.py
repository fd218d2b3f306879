"""The virtual environment in the checkout: made once, renewed when a lock file changes."""

import hashlib
import importlib
import importlib.util
import json
import locale
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from system_packages import SetupFailed, install_packages, is_debian

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "casedesk-setup.json"


class Purpose(Enum):
    """What the environment is for; the value is its lock file."""

    RUN = "packaging/requirements.lock"
    CHECK = "packaging/requirements-dev.lock"


def provide_environment(purpose: Purpose) -> None:
    """Make `.venv` hold what the lock file says.

    Raises:
        SetupFailed: venv is missing and may not be installed, or pip failed.
    """
    if not _works():
        _create()
    current = {each.name: _fingerprint(each) for each in Purpose}
    done = _read_stamp()
    # The lock for checks contains the lock for running, at the same versions.
    satisfied_by = [purpose, Purpose.CHECK]
    if any(done.get(each.name) == current[each.name] for each in satisfied_by):
        return
    print(f"Installing the dependencies of {purpose.value} into .venv", flush=True)
    _install(purpose)
    _link_program()
    STAMP.write_text(json.dumps(done | {purpose.name: current[purpose.name]}), encoding="utf-8")


def run_python(*arguments: str, **environment: str) -> int:
    """Run the environment's Python in the checkout and return its exit status."""
    # Our own lines and the child's share one output: keep their order.
    sys.stdout.flush()
    command = [str(PYTHON), *arguments]
    return subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=False).returncode


def _works() -> bool:
    """Say whether `.venv` has a Python that is new enough, with pip.

    It may be left over from a Python that has been removed since, or be copied from elsewhere.
    """
    probe = "import sys, pip; raise SystemExit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([PYTHON, "-c", probe], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _create() -> None:
    missing = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
    if missing:
        _provide_venv_module(missing)
    print(f"Making .venv with Python {sys.version.split()[0]}", flush=True)
    if subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False).returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        raise SetupFailed(f"{sys.executable} -m venv failed; its message is above.")


def _provide_venv_module(missing: Sequence[str]) -> None:
    """Install what Debian leaves out of its Python."""
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    reason = f"This Python has no {' and no '.join(missing)}, which making .venv needs"
    if not is_debian():
        raise SetupFailed(f"{reason}. Install a complete Python 3.11 or newer.")
    install_packages([package], reason)
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        raise SetupFailed(f"{reason}, and {package} did not bring it for {sys.executable}.")


def _install(purpose: Purpose) -> None:
    command = ["-m", "pip", "install", "--require-hashes", "--no-deps", "--only-binary=:all:"]
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    options = ["--disable-pip-version-check", "--no-input", "--requirement", purpose.value]
    if run_python(*command, *quiet, *options, PIP_ROOT_USER_ACTION="ignore") != 0:
        raise SetupFailed(f"pip could not install {purpose.value}; its message is above.")


def _link_program() -> None:
    """Make `casedesk` importable from the checkout, as an editable install would, without a build."""
    probe = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([PYTHON, "-c", probe], capture_output=True, check=True, text=True)
    link = Path(answer.stdout.strip()) / "casedesk.pth"
    link.write_text(f"{ROOT / 'app'}\n", encoding=locale.getencoding())


def _fingerprint(purpose: Purpose) -> str:
    """Return what must not have changed since the environment was filled."""
    probe = "import sys; print(sys.version, sys.prefix)"
    python = subprocess.run([PYTHON, "-c", probe], capture_output=True, check=True, text=True)
    content = (ROOT / purpose.value).read_bytes().replace(b"\r\n", b"\n")
    return hashlib.sha256(content + python.stdout.encode()).hexdigest()


def _read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}
