"""The room that a screen has for windows, asked for in a way that leaves the screen where it is."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken


def room_on_screen(widget: QWidget) -> QRect:
    """Return the part of the widget's screen that no task bar takes, in the screen's coordinates.

    `QWidget.screen()` makes the screen a child of the widget in the binding's eyes. When such a widget is
    collected as garbage together with it, the binding may give the screen to Python, which deletes it, and
    the next window that is made takes the whole program down (PySide6 6.11). So the binding forgets the
    screen again before anybody can hold on to it.
    """
    screen = widget.screen()
    room = screen.availableGeometry()
    Shiboken.invalidate(screen)
    return room
