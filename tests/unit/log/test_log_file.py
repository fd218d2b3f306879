"""The log file: written beside the program, bounded, for its owner's eyes, without anything secret."""

import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from casedesk.log import file as log_file
from casedesk.log.file import LogFile, forget_logs, lines_of
from casedesk.log.streams import start_logging

SECRET = "a confidential title"


def error_about(title: str) -> KeyError:
    with pytest.raises(KeyError) as caught:
        raise KeyError(title)
    return caught.value


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    logger = logging.getLogger("casedesk.test")
    level = logger.level
    logger.setLevel(logging.INFO)
    yield logger
    logger.setLevel(level)


def written(folder: Path, run: str, logger: logging.Logger, *lines: str) -> LogFile:
    file = LogFile(folder, run)
    logger.addHandler(file)
    for line in lines:
        logger.info("%s", line)
    logger.removeHandler(file)
    file.close()
    return file


def test_lines_are_written_and_the_newest_are_at_hand(tmp_path: Path, logger: logging.Logger) -> None:
    file = written(tmp_path / "log", "run", logger, "Opened the door", "Closed it")
    assert [line.split(": ", 1)[1] for line in lines_of(tmp_path / "log", "run", 9)] == [
        "Opened the door",
        "Closed it",
    ]
    assert file.recent == lines_of(tmp_path / "log", "run", 9)
    assert lines_of(tmp_path / "log", "run", 1) == file.recent[-1:]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of this kind")
def test_nobody_else_can_read_it(tmp_path: Path, logger: logging.Logger) -> None:
    before = os.umask(0)
    try:
        written(tmp_path / "log", "run", logger, "Opened the door")
    finally:
        os.umask(before)
    path = next((tmp_path / "log").iterdir())
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_nothing_secret_is_written_whoever_logs_it(tmp_path: Path, logger: logging.Logger) -> None:
    file = LogFile(tmp_path, "run")
    logger.addHandler(file)
    logger.info("Authorization: %s", "s3cret")
    logger.info("Something broke", exc_info=error_about(SECRET))
    logger.removeHandler(file)
    file.close()
    text = "\n".join(lines_of(tmp_path, "run", 99))
    assert "builtins.KeyError" in text
    assert "in error_about" in text
    assert "s3cret" not in text + "".join(file.recent)
    assert SECRET not in text + "".join(file.recent)


def test_it_never_grows_beyond_two_files(
    tmp_path: Path, logger: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "MAX_BYTES", 1000)
    written(tmp_path, "run", logger, *(f"line {number}" for number in range(200)))
    sizes = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert set(sizes) == {"casedesk-run.log", "casedesk-run.log.1"}
    assert all(size <= 1000 for size in sizes.values())
    assert lines_of(tmp_path, "run", 1)[0].endswith("line 199")


def test_only_the_newest_starts_keep_their_log(tmp_path: Path, logger: logging.Logger) -> None:
    for number in range(15):
        written(tmp_path, f"2026010{number // 10}T{number % 10}", logger, "Started")
    left = sorted(path.name for path in tmp_path.iterdir())
    assert len(left) == log_file.MAX_FILES
    assert left[-1] == "casedesk-20260101T4.log"


def test_a_disk_that_takes_nothing_stops_nobody(tmp_path: Path, logger: logging.Logger) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    file = written(tmp_path / "log", "run", logger, "Opened the door")
    assert file.recent[0].endswith("Opened the door")
    assert lines_of(tmp_path / "log", "run", 9) == ()


def test_a_record_that_cannot_be_formatted_stops_nobody(
    tmp_path: Path, logger: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging, "raiseExceptions", False)
    file = LogFile(tmp_path, "run")
    file.handle(logging.LogRecord("casedesk", logging.INFO, "", 1, "%d", ("no number",), None))
    file.close()
    assert file.recent == ()


def test_logs_are_forgotten(tmp_path: Path, logger: logging.Logger) -> None:
    written(tmp_path, "run", logger, "Opened the door")
    (tmp_path / "casedesk-run.fault").touch()
    forget_logs(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["casedesk-run.fault"]


def test_half_a_surrogate_pair_does_not_end_the_writing(tmp_path: Path, logger: logging.Logger) -> None:
    written(tmp_path, "run", logger, "half \ud83d", "whole")
    assert len(lines_of(tmp_path, "run", 9)) == 2


@pytest.mark.parametrize(("is_verbose", "said"), [(False, ["late"]), (True, ["early", "late"])])
def test_standard_error_hears_what_is_done_only_when_asked(
    capsys: pytest.CaptureFixture[str], is_verbose: bool, said: list[str]
) -> None:
    root, own = logging.getLogger(), logging.getLogger("casedesk")
    before = (list(root.handlers), root.level, own.level)
    root.handlers.clear()
    try:
        start_logging(is_verbose=is_verbose)
        logging.getLogger("casedesk.x").info("early")
        logging.getLogger("other").info("not ours")
        handler = root.handlers[0]
        handler.handle(logging.LogRecord("casedesk.x", logging.WARNING, "", 1, "late", (), None)) if (
            handler.level <= logging.WARNING
        ) else None
    finally:
        root.handlers[:], level, own_level = before
        root.setLevel(level)
        own.setLevel(own_level)
    lines = capsys.readouterr().err.splitlines()
    assert [line.rsplit(": ", 1)[1] for line in lines] == said


def test_a_line_is_written_by_another_thread(tmp_path: Path, logger: logging.Logger) -> None:
    names = {thread.name for thread in threading.enumerate()}
    file = LogFile(tmp_path, "run")
    assert "log" in {thread.name for thread in threading.enumerate()} - names
    file.close()
    assert "log" not in {thread.name for thread in threading.enumerate()} - names
    assert list(tmp_path.iterdir()) == []
