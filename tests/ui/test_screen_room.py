"""Asking a window for the room on its screen: the screen outlives the window."""

import gc

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from casedesk.ui.screen_room import room_on_screen


class Ring(QWidget):
    """A window that only the garbage collection can free, as most with a signal of their own are."""

    def __init__(self) -> None:
        super().__init__()
        self.myself = self


def adopted(screen: QScreen) -> bool:
    """Whether the binding takes the screen for a child of some widget."""
    return any(line.startswith("parent.") for line in Shiboken.dump(screen).splitlines())


def test_the_room_is_that_of_the_screen(qtbot: QtBot) -> None:
    expected = QGuiApplication.primaryScreen().availableGeometry()
    window = QWidget()
    qtbot.addWidget(window)

    assert room_on_screen(window) == expected


def test_a_window_that_was_asked_never_owns_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    room_on_screen(window)

    assert not adopted(QGuiApplication.primaryScreen())
    # Without the detour it would: when that is so no more, the detour can go.
    window.screen()
    assert adopted(QGuiApplication.primaryScreen())
    Shiboken.invalidate(QGuiApplication.primaryScreen())


def test_the_screen_outlives_windows_that_were_asked_and_collected(qtbot: QtBot) -> None:
    gone: list[str] = []
    QGuiApplication.primaryScreen().destroyed.connect(lambda: gone.append("screen"))
    staying = QWidget()
    qtbot.addWidget(staying)
    room_on_screen(staying)
    for _ in range(3):
        room_on_screen(Ring())
        gc.collect()

    assert not gone
    assert QGuiApplication.primaryScreen().availableGeometry() == room_on_screen(staying)
