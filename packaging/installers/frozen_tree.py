"""The frozen program on Linux: made by PyInstaller in an environment of its own, then shared out.

PyInstaller copies every library of the system that anything is linked with. `lean` is the tree that takes
those from the system, as Debian's packages want it; `portable` brings what other desktops may lack.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from environment import PYTHON
from installers import icons, libraries, locks, notices, product, sbom
from system_packages import SetupFailed

ENVIRONMENT = product.BUILT / "environment"
ENVIRONMENT_PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
FREEZE_LOCK = product.PACKAGING / "requirements-freeze.lock"
LEAN = product.BUILT / "lean" / product.NAME
PORTABLE = product.BUILT / "portable" / product.NAME
INSIDE = "_internal"


def freeze() -> Path:
    """Freeze the program and return the folder it is in.

    Raises:
        SetupFailed: a step failed; its message is above.
    """
    python = provide_environment()
    system = locks.this_system(python)
    locked = locks.read(notices.RUN_LOCK.read_text("utf-8"), system)
    found = notices.write(python, [each.name for each in locked], product.NOTICES)
    target = f"{system['platform_system']}-{system['platform_machine']}".lower()
    sbom.write(target, locked, found, system["python_full_version"])
    icons.draw(product.BUILT / "icons")
    _run_pyinstaller(python, product.FROZEN.parent)
    return product.FROZEN


def freeze_measured() -> None:
    """Freeze what `dev.py bench` measures, in the environment of the last freezing."""
    _run_pyinstaller(ENVIRONMENT_PYTHON, product.BUILT / "measured", CASEDESK_MEASURED="1")


def _run_pyinstaller(python: Path, target: Path, **environment: str) -> None:
    work = product.BUILT / "work"
    shutil.rmtree(work, ignore_errors=True)
    shutil.rmtree(target, ignore_errors=True)
    print(f"Freezing into {target.relative_to(product.ROOT)}", flush=True)
    command: list[str | Path] = [
        *(python, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", f"--workpath={work}"),
        *(f"--distpath={target}", product.PACKAGING / "casedesk.spec"),
    ]
    # Sets are ordered by hashes, and so is what is made from them.
    fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(product.built_at()), **environment}
    if subprocess.run(command, env=os.environ | fixed, cwd=product.BUILT, check=False).returncode != 0:
        raise SetupFailed("PyInstaller failed; its message is above.")


def provide_environment() -> Path:
    """Make the environment that is frozen from the lock alone, and return its Python."""
    python = ENVIRONMENT_PYTHON
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    print(f"Making an environment for freezing with {freezing_python()}", flush=True)
    venv: list[str | Path] = [
        PYTHON,
        "-m",
        "uv",
        "venv",
        "--quiet",
        "--no-project",
        "--python",
        freezing_python(),
        ENVIRONMENT,
    ]
    pip: list[str | Path] = [
        *(PYTHON, "-m", "pip", "--python", python, "install", "--quiet", "--require-hashes", "--no-deps"),
        *("--only-binary=:all:", "--no-input", "--disable-pip-version-check", "--requirement", FREEZE_LOCK),
    ]
    for command in (venv, pip):
        if subprocess.run(command, cwd=product.ROOT, check=False).returncode != 0:
            raise SetupFailed("The environment for freezing could not be made; the message is above.")
    return python


def freezing_python() -> str:
    """Return the Python that is frozen.

    Debian's own starts a tenth faster than a plain build, because it was optimised by profile.
    """
    system = Path("/usr/bin/python3")
    probe = (
        "import sys, sysconfig;"
        "raise SystemExit(sys.version_info < (3, 11) or not sysconfig.get_config_var('Py_ENABLE_SHARED'))"
    )
    if sys.platform.startswith("linux") and system.exists():
        fits = subprocess.run([system, "-c", probe], capture_output=True, check=False).returncode == 0
        if fits:
            return str(system)
    return str(getattr(sys, "_base_executable", sys.executable))


def share_out() -> tuple[dict[Path, libraries.Needs], dict[Path, libraries.Needs]]:
    """Make the lean and the portable tree of the frozen one, and return what each needs."""
    needs = []
    for folder, allowed in ((LEAN, frozenset[str]()), (PORTABLE, frozenset(libraries.CARRIED))):
        shutil.rmtree(folder.parent, ignore_errors=True)
        shutil.copytree(product.FROZEN, folder, symlinks=True)
        for path in system_libraries(folder):
            if path.name not in allowed:
                path.unlink()
        _normalise(folder)
        needs.append(libraries.survey(folder))
    return needs[0], needs[1]


def system_libraries(tree: Path) -> list[Path]:
    """Return the libraries of the build machine in a tree: all beside the packages but Python's own."""
    return [
        path
        for path in sorted((tree / INSIDE).glob("lib*.so*"))
        if not path.is_symlink() and not path.name.startswith("libpython")
    ]


def sonames(tree: Path) -> set[str]:
    """Return the names under which a tree's own libraries are found."""
    return {path.name for path in tree.rglob("*.so*")}


def _normalise(tree: Path) -> None:
    """Give everything the same permissions, whatever the umask and the wheels said."""
    for path in [tree, *tree.rglob("*")]:
        if path.is_symlink():
            continue
        is_program = path.is_dir() or path == tree / product.NAME
        path.chmod(0o755 if is_program else 0o644)
