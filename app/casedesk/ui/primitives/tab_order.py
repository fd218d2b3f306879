"""The order of Tab, for what is made after the window stands."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def take_turn(place: QWidget, stops: Iterable[QWidget]) -> None:
    """Let Tab come to `stops` where they are seen: what is made late comes last otherwise.

    Args:
        place: A widget that has been in the window from the start, and holds them.
        stops: What takes the keyboard, in the order of reading.
    """
    before = place.previousInFocusChain()
    while before is not None and before is not place and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    for stop in stops:
        if before is not None:
            QWidget.setTabOrder(before, stop)
        before = stop
