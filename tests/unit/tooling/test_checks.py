"""The test command counts what pytest did, and the package command looks into the wheel."""

import zipfile
from pathlib import Path

import pytest

from checks import closing_line
from distribution import wheel_problems


def test_the_closing_line_counts_every_suite(tmp_path: Path) -> None:
    results = tmp_path / "results.xml"
    results.write_text(
        '<testsuites><testsuite tests="10" failures="1" errors="2" skipped="3"/>'
        '<testsuite tests="5" failures="0" errors="0" skipped="0"/></testsuites>',
        encoding="utf-8",
    )
    assert closing_line(results) == "9 passed, 3 failed, 3 skipped"


@pytest.mark.parametrize("text", [None, "", "<testsuites>"])
def test_a_run_without_results_is_not_a_success(tmp_path: Path, text: str | None) -> None:
    results = tmp_path / "results.xml"
    if text is not None:
        results.write_text(text, encoding="utf-8")
    assert "no results" in closing_line(results)


def wheel(folder: Path, *names: str, entry_points: str = "[console_scripts]\ncasedesk = x:main\n") -> Path:
    path = folder / "casedesk-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("casedesk-1.dist-info/METADATA", "")
        archive.writestr("casedesk-1.dist-info/entry_points.txt", entry_points)
        for name in names:
            archive.writestr(name, "")
    return path


@pytest.fixture(autouse=True)
def one_resource(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "logo.svg").touch()
    (tmp_path / "pyproject.toml").write_text('[project.scripts]\ncasedesk = "x:main"\n', encoding="utf-8")
    monkeypatch.setattr("distribution.ROOT", tmp_path)


def test_a_good_wheel_has_no_problems(tmp_path: Path) -> None:
    assert wheel_problems(wheel(tmp_path, "casedesk/__init__.py", "casedesk/_resources/logo.svg")) == []


def test_a_wheel_with_a_second_package_is_refused(tmp_path: Path) -> None:
    problems = wheel_problems(wheel(tmp_path, "app/__main__.py", "casedesk/_resources/logo.svg"))
    assert problems == ["app/__main__.py lies outside casedesk/"]


def test_a_wheel_without_its_resources_or_command_is_refused(tmp_path: Path) -> None:
    problems = wheel_problems(wheel(tmp_path, "casedesk/__init__.py", entry_points=""))
    assert problems == ["0 of 1 files of resources/ are in it", "the command casedesk is missing"]
