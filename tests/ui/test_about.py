"""About Casedesk: the versions that a report of a fault should name, ready to be copied."""

import platform

import PySide6
import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
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


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_it_closes_by_key(dialog: AboutDialog, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(dialog, key)
    assert not dialog.isVisible()
