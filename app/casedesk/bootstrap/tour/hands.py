"""Hands: keys and clicks on the window, and eyes that find what they are meant for."""

from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from casedesk.bootstrap.tour.director import ScenarioFailed
from casedesk.ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)


class Hands:
    """Use a window by keyboard and mouse; everything is found by the name that it has for everybody."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def find(self, kind: type[W], name: str) -> W:
        """Return the control with this object name; where several have it, one that is there to be seen.

        Raises:
            ScenarioFailed: The window has none.
        """
        named = self.window.findChildren(kind, name)
        if not named:
            raise ScenarioFailed(f"the window has no {name}")
        return next((one for one in named if one.isVisible()), named[0])

    def shows(self, name: str) -> bool:
        """Whether a control of this name is there to be seen."""
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        """Click a button that is there and enabled.

        Raises:
            ScenarioFailed: It cannot be clicked.
        """
        button = self.find(QAbstractButton, name)
        if not (button.isVisible() and button.isEnabled()):
            raise ScenarioFailed(f"{name} cannot be clicked now")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def type_over(self, name: str, text: str) -> None:
        """Replace what a line holds by typing."""
        line = self.find(QLineEdit, name)
        self._bring_into_view(line)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def _bring_into_view(self, control: QWidget) -> None:
        """Scroll to a control, as whoever tabs or wheels to it does."""
        place = control.parentWidget()
        while place is not None and not isinstance(place, QScrollArea):
            place = place.parentWidget()
        if place is not None:
            place.ensureWidgetVisible(control)

    def type_on(self, text: str) -> None:
        """Type wherever the keyboard is."""
        QTest.keyClicks(self.focus(), text)

    def select_all(self) -> None:
        """Select what the control with the keyboard holds, so that typing replaces it."""
        QTest.keyClick(self.focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    def press(
        self, key: Qt.Key, name: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key, on a control or wherever the keyboard is."""
        QTest.keyClick(self.find(QWidget, name) if name else self.focus(), key, modifiers)

    def focus(self) -> QWidget:
        """Return what has the keyboard.

        Raises:
            ScenarioFailed: Nothing has.
        """
        focused = QApplication.focusWidget()
        if focused is None:
            raise ScenarioFailed("nothing in the window has the keyboard")
        return focused

    def row_count(self, name: str) -> int:
        """Count the rows of a list."""
        return self._model(name).rowCount()

    def choose_row(self, name: str, row: int) -> None:
        """Go to a row of a list with the keyboard's means: make it the current one."""
        view = self.find(QAbstractItemView, name)
        view.setFocus()
        view.setCurrentIndex(view.model().index(row, 0))

    def row_of(self, name: str, text: str) -> int:
        """Return the row of a list or table whose first column reads like this.

        Raises:
            ScenarioFailed: There is none.
        """
        model = self._model(name)
        for row in range(model.rowCount()):
            if model.index(row, 0).data() == text:
                return row
        raise ScenarioFailed(f"{name} has no row {text!r}")

    def edit_cell(self, name: str, row: int, column: int = 1) -> None:
        """Open the editor of a cell."""
        view = self.find(QAbstractItemView, name)
        index: QModelIndex = view.model().index(row, column)
        view.setFocus()
        view.scrollTo(index)
        view.setCurrentIndex(index)
        QTest.keyClick(view, Qt.Key.Key_F2)

    def press_cell(self, name: str, row: int, key: Qt.Key, column: int = 1) -> None:
        """Press a key on a cell without opening its editor."""
        view = self.find(QAbstractItemView, name)
        view.setFocus()
        view.setCurrentIndex(view.model().index(row, column))
        QTest.keyClick(view, key)

    def _model(self, name: str) -> QAbstractItemModel:
        return self.find(QAbstractItemView, name).model()
