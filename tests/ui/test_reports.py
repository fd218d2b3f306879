"""Reports: shown whole before anything is done with them, one dialog at a time, repeated ones counted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casedesk.portal.report_keeper import LeftFault
from casedesk.ui.report_dialog import ReportDialog
from casedesk.ui.report_view import ReportView
from casedesk.ui.stores.report_store import ReportStore
from casedesk.worker.lane import Lane
from casedesk.worker.offline import Offline

HOST = "office.example.com"


class Reports:
    """Keeps reports in a folder; closes nothing."""

    def __init__(self) -> None:
        self.left: tuple[LeftFault, ...] = (LeftFault("Fatal Python error: Aborted"),)
        self.is_full = False

    def take_left(self) -> tuple[LeftFault, ...]:
        left, self.left = self.left, ()
        return left

    def write(self, path: str, text: str) -> None:
        if self.is_full:
            raise OSError
        Path(path).write_text(text, "utf-8")

    def close(self) -> None:
        pass


class Stage(QObject):
    """A window, a store and its lane."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.window = window
        self.reports = Reports()
        self.lane = Lane("disk", Offline(self.reports))
        self.store = ReportStore(self.lane, self.reports, self)
        self.view = ReportView(self.store, self.diagnostics, window)

    def diagnostics(self, names_portal: bool) -> str:
        return f"Versions\nConnection: {HOST if names_portal else 'a portal, not named'}"

    def dialog(self, name: str) -> ReportDialog:
        return next(one for one in self.window.findChildren(ReportDialog) if one.objectName() == name)


@pytest.fixture
def stage(dress, qtbot: QtBot) -> Iterator[Stage]:
    dress("light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    stage = Stage(window)
    yield stage
    assert stage.lane.stop(20_000)


def text(dialog: ReportDialog) -> str:
    return dialog.findChild(QPlainTextEdit, "reportText").toPlainText()


def words(dialog: ReportDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def press(dialog: ReportDialog, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_bug_is_shown_as_ours_with_the_whole_report(stage: Stage) -> None:
    stage.store.take_bug("it broke there")
    dialog = stage.dialog("bugDialog")
    assert dialog.isVisible()
    assert "Something in Casedesk is wrong" in words(dialog)
    assert "Nothing that you typed is lost" in words(dialog)
    assert text(dialog).startswith("it broke there\n\nVersions")
    assert "happened" not in words(dialog).replace("where it happened", "")


def test_bugs_that_follow_are_counted_in_the_same_dialog(stage: Stage) -> None:
    for report in ("a", "b", "a"):
        stage.store.take_bug(report)
    assert len([one for one in stage.window.findChildren(ReportDialog) if one.isVisible()]) == 1
    dialog = stage.dialog("bugDialog")
    assert "3 times" in words(dialog)
    assert text(dialog).startswith("a\n\nb\n\n")


def test_a_bug_that_was_read_does_not_come_back_but_another_does(stage: Stage, qtbot: QtBot) -> None:
    stage.store.take_bug("a")
    dialog = stage.dialog("bugDialog")
    press(dialog, "closeReport", qtbot)
    stage.store.take_bug("a")
    assert not dialog.isVisible()
    stage.store.take_bug("b")
    assert dialog.isVisible()
    assert text(dialog).startswith("b\n\nVersions")


def test_what_is_copied_is_what_was_shown(stage: Stage, qtbot: QtBot) -> None:
    stage.view.show_diagnostics()
    dialog = stage.dialog("diagnosticsDialog")
    QGuiApplication.clipboard().clear()
    press(dialog, "copyReport", qtbot)
    assert QGuiApplication.clipboard().text() == text(dialog)
    assert "Copied" in words(dialog)


def test_the_portal_is_named_only_where_the_user_says_so(stage: Stage, qtbot: QtBot) -> None:
    stage.view.show_diagnostics()
    dialog = stage.dialog("diagnosticsDialog")
    assert HOST not in text(dialog)
    dialog.findChild(QCheckBox, "reportChoice").click()
    assert HOST in text(dialog)
    press(dialog, "closeReport", qtbot)
    stage.view.show_diagnostics()
    assert HOST not in text(dialog)


def choose_file(dialog: ReportDialog, path: Path, qtbot: QtBot) -> None:
    press(dialog, "saveReport", qtbot)
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(path))
    chooser.close()


@pytest.mark.parametrize(("is_full", "said"), [(False, "Saved"), (True, "It cannot be written there")])
def test_a_report_goes_into_a_file(
    stage: Stage, qtbot: QtBot, tmp_path: Path, is_full: bool, said: str
) -> None:
    stage.reports.is_full = is_full
    stage.store.take_bug("it broke there")
    dialog, path = stage.dialog("bugDialog"), tmp_path / "report.txt"
    choose_file(dialog, path, qtbot)
    qtbot.waitUntil(lambda: said in words(dialog), timeout=20_000)
    assert (path.read_text("utf-8") if path.exists() else None) == (None if is_full else text(dialog))


def test_how_an_earlier_start_broke_down_is_offered_once(stage: Stage, qtbot: QtBot) -> None:
    stage.store.look_for_faults()
    qtbot.waitUntil(lambda: bool(stage.store.faults), timeout=20_000)
    dialog = stage.dialog("faultDialog")
    assert "Casedesk broke down the last time" in words(dialog)
    assert text(dialog).startswith("Fatal Python error: Aborted\n\nVersions")
    press(dialog, "closeReport", qtbot)
    assert stage.store.faults == ()
    stage.store.look_for_faults()
    qtbot.waitUntil(lambda: not stage.lane.is_busy, timeout=20_000)
    assert not dialog.isVisible()
