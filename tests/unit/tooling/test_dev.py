"""The development command starts what fits the machine, and sets up no more than it must."""

import sys
from pathlib import Path

import pytest

import dev
import environment
from environment import Purpose


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[tuple[tuple[str, ...], dict[str, str]]]:
    """Collects what would be started, with the machine already set up."""
    calls: list[tuple[tuple[str, ...], dict[str, str]]] = []

    def run_python(*arguments: str, **variables: str) -> int:
        calls.append((arguments, variables))
        return 0

    monkeypatch.setattr(dev, "run_python", run_python)
    monkeypatch.setattr(dev, "provide_environment", lambda purpose: None)
    monkeypatch.setattr(dev, "provide_qt_libraries", lambda *, for_display: None)
    monkeypatch.setattr(dev, "provide_accessibility_tools", lambda: None)
    monkeypatch.setattr(dev, "BUILD", tmp_path / "build")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    return calls


def with_display(monkeypatch: pytest.MonkeyPatch, *, present: bool) -> None:
    monkeypatch.setattr(dev, "has_display", lambda: present)


def test_with_a_display_the_program_starts_as_asked(started, monkeypatch) -> None:
    with_display(monkeypatch, present=True)
    dev.run_program(["--portal", "https://office.example.com"])
    assert started == [(("-m", "casedesk", "--portal", "https://office.example.com"), {})]


def test_without_a_display_the_tour_is_taken_and_its_pictures_are_named(
    started, monkeypatch, capsys, tmp_path
) -> None:
    with_display(monkeypatch, present=False)
    (tmp_path / "build" / "tour").mkdir(parents=True)
    (tmp_path / "build" / "tour" / "01-list.png").touch()
    assert dev.run_program([]) == 0
    said = capsys.readouterr().out
    (arguments, variables) = started[0]
    assert arguments[:3] == ("-m", "casedesk", "--tour")
    assert variables == {"QT_QPA_PLATFORM": "offscreen"}
    assert "no display" in said
    assert "01-list.png" in said


@pytest.mark.parametrize("argument", ["--self-check", "--help", "--tour=pictures"])
def test_without_a_display_what_needs_none_runs_as_asked(started, monkeypatch, argument) -> None:
    with_display(monkeypatch, present=False)
    dev.run_program([argument])
    assert started == [(("-m", "casedesk", argument), {"QT_QPA_PLATFORM": "offscreen"})]


@pytest.mark.parametrize(
    ("words", "passed_on"),
    [
        (["bench"], []),
        (["bench", "--", "-k", "x"], ["-k", "x"]),
        (["bench", "-k", "--", "x"], ["-k", "--", "x"]),
    ],
)
def test_everything_after_the_command_is_passed_on(monkeypatch, tmp_path, words, passed_on) -> None:
    given: list[list[str]] = []

    def bench(arguments: list[str]) -> int:
        """Stand in for the benchmarks."""
        given.append(arguments)
        return 0

    monkeypatch.setitem(dev.COMMANDS, "bench", bench)
    monkeypatch.setattr("sys.argv", ["dev.py", *words])
    monkeypatch.chdir(tmp_path)
    assert dev.main() == 0
    assert given == [passed_on]


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Purpose]:
    """Collects the installations into an environment that works."""
    done: list[Purpose] = []
    (tmp_path / "packaging").mkdir()
    for purpose in Purpose:
        (tmp_path / purpose.value).write_text("httpx==1\n", encoding="utf-8")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(environment, "_link_program", lambda: None)
    monkeypatch.setattr(environment, "_install", done.append)
    return done


def test_the_environment_is_filled_once(installed) -> None:
    environment.provide_environment(Purpose.RUN)
    environment.provide_environment(Purpose.RUN)
    assert installed == [Purpose.RUN]


def test_what_is_there_for_the_checks_is_enough_to_run(installed) -> None:
    environment.provide_environment(Purpose.CHECK)
    environment.provide_environment(Purpose.RUN)
    assert installed == [Purpose.CHECK]


def test_what_is_there_to_run_is_not_enough_for_the_checks(installed) -> None:
    environment.provide_environment(Purpose.RUN)
    environment.provide_environment(Purpose.CHECK)
    assert installed == [Purpose.RUN, Purpose.CHECK]


def test_a_new_lock_fills_it_again(installed, tmp_path) -> None:
    environment.provide_environment(Purpose.CHECK)
    (tmp_path / Purpose.CHECK.value).write_text("httpx==2\n", encoding="utf-8")
    environment.provide_environment(Purpose.CHECK)
    assert installed == [Purpose.CHECK, Purpose.CHECK]


def test_a_failed_installation_is_tried_again(installed, monkeypatch) -> None:
    def fail(purpose: Purpose) -> None:
        raise environment.SetupFailed

    with monkeypatch.context() as patch:
        patch.setattr(environment, "_install", fail)
        with pytest.raises(environment.SetupFailed):
            environment.provide_environment(Purpose.RUN)
    environment.provide_environment(Purpose.RUN)
    assert installed == [Purpose.RUN]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"RUN": "other"}'])
def test_a_strange_stamp_counts_for_nothing(installed, tmp_path, text) -> None:
    (tmp_path / "stamp.json").write_text(text, encoding="utf-8")
    environment.provide_environment(Purpose.RUN)
    assert installed == [Purpose.RUN]
