"""Whatever nobody expected is logged and told, on every thread, without what its message says."""

import gc
import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer, Slot, qCritical, qDebug, qWarning
from pytestqt.qtbot import QtBot

from casedesk.bootstrap.bug_watch import BugWatch

SECRET = "a confidential title"


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def watch(told: list[str], qapp: object) -> Iterator[BugWatch]:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    logger = logging.getLogger("casedesk")
    level = logger.level
    logger.setLevel(logging.INFO)
    watch = BugWatch()
    watch.begin()
    watch.tell(told.append)
    yield watch
    watch.end()
    logger.setLevel(level)
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


class Breaking(QObject):
    """Has a slot with a bug."""

    @Slot()
    def on_timeout(self) -> None:
        raise KeyError(SECRET)


@pytest.mark.expects_log("Nobody expected this error")
def test_an_error_in_a_slot(watch: BugWatch, told: list[str], qtbot: QtBot, caplog) -> None:
    breaking = Breaking()
    QTimer.singleShot(0, breaking.on_timeout)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "in on_timeout" in told[0]
    assert told[0].endswith("builtins.KeyError")
    assert SECRET not in told[0] + caplog.text


@pytest.mark.expects_log("Nobody expected this error on thread")
def test_an_error_on_a_thread_is_told_on_the_windows(watch: BugWatch, told: list[str], qtbot: QtBot) -> None:
    thread = threading.Thread(target=int, args=("no number",), name="counting")
    thread.start()
    thread.join()
    assert told == []
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "thread counting" in told[0]


@pytest.mark.expects_log("Nobody could be told of this error")
def test_an_error_while_something_is_deleted(watch: BugWatch, told: list[str], qtbot: QtBot) -> None:
    class Thing:
        def __del__(self) -> None:
            raise KeyError(SECRET)

    Thing()
    gc.collect(0)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "in __del__" in told[0]
    assert SECRET not in told[0]


@pytest.mark.expects_log("Qt says in default: (The … of … broke|Watch out|This plugin does not support)")
def test_what_qt_finds_critical_is_told_without_what_it_quotes(
    watch: BugWatch, told: list[str], qtbot: QtBot
) -> None:
    qDebug("Just so")
    qWarning("Watch out")
    qCritical(f"The '{SECRET}' of \"{SECRET}\" broke")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == ["Qt says in default: The … of … broke"]


@pytest.mark.expects_log("A job broke", "Said early")
def test_what_is_logged_as_an_error_is_a_bug_also_before_there_is_a_window(
    told: list[str], qtbot: QtBot
) -> None:
    watch = BugWatch()
    watch.begin()
    logging.getLogger("casedesk.worker").error("A job broke.\nthere")
    logging.getLogger("casedesk.x").error("Said early", exc_info=KeyError(SECRET))
    watch.tell(told.append)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)
    watch.end()
    assert told[0] == "A job broke.\nthere"
    assert told[1].startswith("Said early\n")
    assert SECRET not in told[1]


def test_ctrl_c_is_no_bug(watch: BugWatch, told: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    passed: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *words: passed.append(words[0]))
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert passed == [KeyboardInterrupt]


def test_a_thread_that_ends_itself_is_no_bug(watch: BugWatch, told: list[str]) -> None:
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert told == []
