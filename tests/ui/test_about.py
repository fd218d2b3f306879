"""About Casedesk: the versions that a report of a fault should name, ready to be copied."""

import platform
from pathlib import Path

import pydantic
import PySide6
import pytest
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import casedesk
from casedesk.ui.about_dialog import AboutDialog


@pytest.fixture
def window(dress, qtbot: QtBot) -> QWidget:
    dress("light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(window: QWidget) -> AboutDialog:
    dialog = AboutDialog(window)
    dialog.open()
    return dialog


def words(dialog: AboutDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_versions_and_licence_are_named(dialog: AboutDialog) -> None:
    for each in (
        f"Casedesk {casedesk.__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}, PySide {PySide6.__version__}",
        "MIT licence",
    ):
        assert each in words(dialog)


def test_versions_are_copied_as_they_are_shown(dialog: AboutDialog, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(dialog.findChild(QPushButton, "copyVersions"), Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == dialog.findChild(QLabel, "versions").text()
    assert "Copied" in words(dialog)
    dialog.ask()
    assert "Copied" not in words(dialog)


def test_the_portal_and_the_libraries_in_use_are_named(dialog: AboutDialog, qtbot: QtBot) -> None:
    dialog.render_portal("https://portal.example.org")
    assert "https://portal.example.org" in words(dialog)
    assert f"pydantic {pydantic.__version__}" in words(dialog)
    qtbot.keyClick(dialog.findChild(QPushButton, "copyVersions"), Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text().endswith("https://portal.example.org")
    dialog.render_portal("")
    assert "Practice portal" in words(dialog)


def test_licences_are_opened_where_they_ship(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    monkeypatch.setattr("casedesk.ui.about_dialog.resource_root", lambda: tmp_path)
    bare = AboutDialog(window)
    bare.open()
    assert not bare.findChild(QPushButton, "licences").isVisible()
    bare.close()

    notices = tmp_path / "notices" / "third-party.txt"
    notices.parent.mkdir()
    notices.write_text("MIT", encoding="utf-8")
    packed = AboutDialog(window)
    packed.open()
    packed.findChild(QPushButton, "licences").click()
    assert opened == [QUrl.fromLocalFile(str(notices))]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_it_closes_by_key(dialog: AboutDialog, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(dialog, key)
    assert not dialog.isVisible()
