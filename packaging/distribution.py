"""The lock files, and the source and wheel distributions."""

import re
import tomllib
import zipfile
from pathlib import Path

from environment import ROOT, Purpose, run_python
from system_packages import SetupFailed

DISTRIBUTIONS = ROOT / "dist"
FREEZE_LOCK = "packaging/requirements-freeze.lock"


def renew_locks(upgrade: list[str]) -> None:
    """Write the lock files: versions and hashes for every system, and no address.

    Args:
        upgrade: further options for uv, such as `--upgrade`.

    Raises:
        SetupFailed: uv failed, or a lock file names an address.
    """
    compile_command = [
        *("-m", "uv", "pip", "compile", "--universal", "--generate-hashes", "--python-version=3.11"),
        *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links", "--quiet"),
    ]
    # The others are held to the versions of the first, so that what was checked is what runs and ships.
    held = f"--constraint={Purpose.CHECK.value}"
    choices = {
        Purpose.CHECK.value: ["--group=dev", *upgrade],
        Purpose.RUN.value: [held],
        FREEZE_LOCK: ["--group=freeze", held],
    }
    for lock, choice in choices.items():
        if run_python(*compile_command, "pyproject.toml", *choice, f"--output-file={lock}") != 0:
            raise SetupFailed("uv could not resolve the dependencies; its message is above.")
    for lock in choices:
        text = (ROOT / lock).read_text(encoding="utf-8")
        if re.search(r"://|^-", text, re.MULTILINE):
            raise SetupFailed(f"{lock} names an address or an option of this machine.")
        packages = re.findall(r"^[a-z0-9._-]+==", text, re.MULTILINE)
        print(f"{lock}: {len(packages)} packages")


def build_distributions() -> None:
    """Build sdist and wheel into `dist/` and look into the wheel.

    Raises:
        SetupFailed: the build failed, or the wheel holds what it must not.
    """
    for old in (*DISTRIBUTIONS.glob("casedesk-*.whl"), *DISTRIBUTIONS.glob("casedesk-*.tar.gz")):
        old.unlink()
    if run_python("-m", "hatchling", "build") != 0:
        raise SetupFailed("hatchling could not build the distributions; its message is above.")
    wheel = next(DISTRIBUTIONS.glob("*.whl"))
    problems = wheel_problems(wheel)
    if problems:
        raise SetupFailed(f"{wheel.name} is wrong: {'; '.join(problems)}")
    for path in (wheel, *DISTRIBUTIONS.glob("casedesk-*.tar.gz")):
        print(f"dist/{path.name}  {path.stat().st_size // 1024} kB")
    print("The wheel holds casedesk and its metadata only.")


def wheel_problems(wheel: Path) -> list[str]:
    """Return what is wrong with a wheel's contents."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = next(name for name in names if name.endswith(".dist-info/METADATA"))
        folder = metadata.rpartition("/")[0]
        entry_points = f"{folder}/entry_points.txt"
        commands = archive.read(entry_points).decode() if entry_points in names else ""
    problems = [
        f"{name} lies outside casedesk/" for name in names if not name.startswith(("casedesk/", f"{folder}/"))
    ]
    resources = [
        path
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.parent.name != "pictures" and path.suffix != ".ts"
    ]
    carried = [name for name in names if name.startswith("casedesk/_resources/")]
    if len(resources) != len(carried):
        problems.append(f"{len(carried)} of {len(resources)} files of resources/ are in it")
    problems += [f"the command {name} is missing" for name in project["scripts"] if name not in commands]
    return problems
