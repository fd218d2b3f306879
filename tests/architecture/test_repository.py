"""What the repository holds: nothing of anybody's machine, and locks that fit the project."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from architecture.sources import ROOT, tracked_files

TOP_LEVEL = {"pyproject.toml", "README.md", "LICENSE", "app", "resources", "tests", "packaging"}
TEXT_SUFFIXES = {
    "", ".cfg", ".css", ".csv", ".desktop", ".ini", ".json", ".lock", ".md", ".po", ".py", ".qrc",
    ".qss", ".sh", ".svg", ".toml", ".ts", ".txt", ".xml", ".yaml", ".yml",
}  # fmt: skip
# Folders that exist on one machine only, and where somebody's packages come from.
OF_ONE_MACHINE = re.compile(
    r"(?<![\w.\])}>])/(?:root|work|home|Users|opt|mnt)/\w"
    r"|\b[A-Z]:\\Users\\"
    r"|file:///(?:root|work|home|opt|tmp)"
    r"|pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org|snapshot\.debian"
    r"|--(?:extra-)?index-url|--find[-]links",
)
LOCKS = (
    "packaging/requirements.lock",
    "packaging/requirements-dev.lock",
    "packaging/requirements-freeze.lock",
)


def locked(name: str) -> dict[str, str]:
    """Return the versions in a lock file by canonical name."""
    pattern = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)", re.MULTILINE)
    return {
        canonicalize_name(name): version
        for name, version in pattern.findall((ROOT / name).read_text("utf-8"))
    }


def test_the_top_level_is_as_agreed() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in tracked_files()}
    assert {name for name in names if not name.startswith(".")} == TOP_LEVEL & names
    assert {"pyproject.toml", "app", "tests", "packaging"} <= names


def test_no_file_names_a_machine_or_a_mirror() -> None:
    found = []
    for path in tracked_files():
        if path.suffix not in TEXT_SUFFIXES:
            continue
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if match := OF_ONE_MACHINE.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {match.group()}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "line",
    [
        "see /" + "work/main/app",
        "'/" + "home/me/casedesk'",
        "--index" + "-url https://example.com",
        "https://pypi" + ".org/simple",
        "C:\\" + "Users\\me",
    ],
)
def test_a_machine_would_be_noticed(line: str) -> None:
    assert OF_ONE_MACHINE.search(line)


@pytest.mark.parametrize(
    "line", ["app/casedesk/work/", "GET /api/2.0/crm/case", "~/.config/casedesk", "src/home/x"]
)
def test_a_path_of_ours_passes(line: str) -> None:
    assert not OF_ONE_MACHINE.search(line)


@pytest.mark.parametrize("name", LOCKS)
def test_lock_files_hold_hashes_and_no_addresses(name: str) -> None:
    lines = (ROOT / name).read_text("utf-8").splitlines()
    requirement = re.compile(r"^[a-z0-9._-]+==[\w.]+(?: ; [^\\]+)? \\$")
    digest = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")
    assert [line for line in lines if not requirement.match(line) and not digest.match(line)] == []
    unhashed = [
        line
        for line, after in zip(lines, [*lines[1:], ""], strict=True)
        if not line[0].isspace() and "--hash" not in after
    ]
    assert unhashed == []


def test_what_is_checked_is_what_runs() -> None:
    running, checking, freezing = map(locked, LOCKS)
    assert running.items() <= checking.items()
    assert running.items() <= freezing.items()


def test_the_locks_satisfy_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    for name, wanted in (
        (LOCKS[0], project["project"]["dependencies"]),
        (LOCKS[1], project["dependency-groups"]["dev"]),
        (LOCKS[2], project["dependency-groups"]["freeze"]),
    ):
        versions = locked(name)
        for requirement in map(Requirement, wanted):
            version = versions.get(canonicalize_name(requirement.name))
            assert version is not None, f"{requirement.name} is missing in {name}: run dev.py lock"
            assert requirement.specifier.contains(version), f"{requirement} is not met by {version} in {name}"
