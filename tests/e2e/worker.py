"""A case worker at the real window: what the hands do, what the eyes see, and what the portal really has."""

import contextlib
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from casedesk.api.http_portal import open_portal
from casedesk.api.token import TokenHolder
from casedesk.bootstrap.application import Desk
from casedesk.planning.steps import Step
from casedesk.portal.port import Credentials
from casedesk.practice.portal import LoggedRequest, PracticePortal
from casedesk.session.connection import Link
from casedesk.session.editor import EditorState, Phase
from casedesk.ui.stores.stores import Stores

W = TypeVar("W", bound=QWidget)
Key = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PATIENCE_MS = 20_000


class CaseWorker:
    """Uses the window by its names; knows the portal only to check what it stored.

    Args:
        desk: The running program, in front of a practice portal.
    """

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self.window = desk.window
        self.qtbot = qtbot

    # What is there

    @property
    def portal(self) -> PracticePortal:
        return self.desk.practice.practice

    @property
    def stores(self) -> Stores:
        return self.desk.stores

    @property
    def state(self) -> EditorState:
        return self.stores.cases.state

    def stored(self, case_id: int) -> dict[str, Any]:
        """Return what the portal's own tables have of a case."""
        return self.portal.snapshot_case(case_id)

    @property
    def sent(self) -> list[tuple[str, str]]:
        """Return verb and path of each request since they were last forgotten."""
        return [(one.method, one.path.removeprefix("/api/2.0/")) for one in self.portal.requests]

    @property
    def writes(self) -> list[LoggedRequest]:
        """Return the requests since they were last forgotten that may have changed something."""
        return [one for one in self.portal.requests if one.method != "GET"]

    # Finding and reading

    def named(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        """Return the one control with this object name."""
        found = [each for each in self.window.findChildren(kind) if each.objectName() == name]
        assert len(found) == 1, f"{len(found)} controls are called {name}"
        return found[0]

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """Return the visible button with these words on it."""
        buttons = (within or self.window).findChildren(QAbstractButton)
        found = [each for each in buttons if each.isVisible() and each.text().replace("&", "") == words]
        assert len(found) == 1, f"{len(found)} buttons say {words!r}"
        return found[0]

    def said(self, within: QWidget | None = None) -> str:
        """Return every sentence in view."""
        labels = (within or self.window).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible() and label.text())

    @property
    def report(self) -> str:
        """Return what the report of the last save says, details included; "" where there is none."""
        return self.window.report.text()

    def text_of(self, name: str) -> str:
        """Return what a line of text holds."""
        return self.named(name, QLineEdit).text()

    def model(self, name: str) -> QAbstractItemModel:
        """Return what a list or table shows."""
        return self.named(name, QAbstractItemView).model()

    def rows(self, name: str) -> list[str]:
        """Return the rows of a list as a screen reader says them."""
        model = self.model(name)
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]

    def titles(self, name: str) -> list[str]:
        """Return the first text of each row of a list."""
        model = self.model(name)
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def shown_fields(self) -> dict[str, str]:
        """Return label and value of each custom field in view that has one."""
        model = self.model("customFields")
        cells = [
            (model.index(row, 0).data(), model.index(row, 1).data(Qt.ItemDataRole.EditRole))
            for row in range(model.rowCount())
        ]
        return {str(label): str(value) for label, value in cells if value}

    # Waiting

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something to come true."""
        self.qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def settle(self) -> None:
        """Wait until nothing is asked of the portal any more."""
        self.until(lambda: not self.stores.is_busy)

    def settle_as(self, email: str) -> None:
        """Wait until this account is signed in and the list is there."""
        connection = self.stores.connection
        self.until(
            lambda: (
                connection.state.link is Link.CONNECTED
                and connection.state.me is not None
                and connection.state.me.email == email
                and not self.stores.is_busy
            )
        )

    # Acting

    def activate(self) -> None:
        """Be in the main window; the off-screen platform has no window manager to see to that."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def focus(self) -> QWidget:
        """Return what has the keyboard."""
        front = QApplication.activeModalWidget() or self.window
        if QApplication.activePopupWidget() is None and not front.isActiveWindow():
            # Without a window manager nobody gives the keyboard to a dialog, or back when it is gone.
            front.activateWindow()
            self.until(front.isActiveWindow)
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the keyboard"
        return focused

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        """Press a key wherever the keyboard is."""
        for _ in range(times):
            QTest.keyClick(self.focus(), key, modifiers)

    def type(self, text: str) -> None:
        """Type wherever the keyboard is."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self.focus(), letter)
            else:
                # QTest knows no keys for other letters, and ends the process when it is asked for one.
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                    QApplication.sendEvent(self.focus(), event)

    def type_over(self, name: str, text: str) -> None:
        """Replace what a line of text holds."""
        self.named(name).setFocus()
        self.press(Key.Key_A, CONTROL)
        if text:
            self.type(text)
        else:
            self.press(Key.Key_Delete)

    def push(self, name: str) -> None:
        """Push a button, by keyboard."""
        button = self.named(name, QAbstractButton)
        assert button.isVisible(), f"{name} is not there"
        assert button.isEnabled(), f"{name} is faded"
        QTest.keyClick(button, Key.Key_Space)

    def open(self, title: str) -> None:
        """Search for a case and go down to it."""
        self.activate()
        self.press(Key.Key_F, CONTROL)
        self.press(Key.Key_A, CONTROL)
        self.type(title)
        rows = self.stores.case_list
        self.until(lambda: not rows.state.is_loading and [row.title for row in rows.state.rows] == [title])
        self.press(Key.Key_Down)
        wanted = rows.state.rows[0].id
        self.until(lambda: self.state.phase is Phase.EDITING and self.state.case_id == wanted)
        self.settle()

    def change_title(self, text: str) -> None:
        self.type_over("title", text)

    def add_participant(self, query: str, count: int = 1) -> None:
        """Take the first so many suggestions."""
        self.type_over("addParticipant", query)
        lookups = self.stores.lookups
        self.until(lambda: lookups.contacts.text == query and not lookups.contacts.is_loading)
        self.press(Key.Key_Return, times=count)
        self.press(Key.Key_Escape, times=2)

    def remove_row(self, name: str, title: str) -> None:
        """Take a row out of the participants or the people with access."""
        self.go_to_row(name, title)
        self.press(Key.Key_Delete)

    def go_to_row(self, name: str, title: str) -> None:
        """Go to a row of a list."""
        self.focus()
        self.named(name).setFocus()
        self.press(Key.Key_Home)
        self.press(Key.Key_Down, times=self.titles(name).index(title))

    def add_person(self, query: str) -> None:
        """Take the first suggestion for the access list."""
        self.type_over("addPerson", query)
        lookups = self.stores.lookups
        self.until(lambda: lookups.users.text == query and not lookups.users.is_loading)
        self.press(Key.Key_Return)
        self.press(Key.Key_Escape, times=2)
        self.settle()

    def go_to_field(self, label: str) -> None:
        """Go to a row of the custom fields."""
        table = self.named("customFields", QAbstractItemView)
        table.setFocus()
        self.press(Key.Key_Home)
        row = self.titles("customFields").index(label)
        self.press(Key.Key_Down, times=row - table.currentIndex().row())
        assert table.currentIndex().siblingAtColumn(0).data() == label

    def write_field(self, label: str, text: str) -> None:
        """Replace the text of a custom field that is typed."""
        self.go_to_field(label)
        self.press(Key.Key_F2)
        self.press(Key.Key_A, CONTROL)
        for at, line in enumerate(text.split("\n")):
            if at:
                self.press(Key.Key_Return)
            self.type(line)
        is_area = isinstance(self.focus(), QPlainTextEdit)
        self.press(Key.Key_Return, CONTROL if is_area else Qt.KeyboardModifier.NoModifier)

    def save(self) -> None:
        """Press Ctrl+S and wait for what comes of it."""
        self.press(Key.Key_S, CONTROL)
        self.settle()

    def as_colleague(self, email: str, step: Step | None) -> None:
        """Let somebody else do one step from a computer of his own; None deletes the case in view."""
        case_id = self.state.case_id
        assert case_id is not None
        with contextlib.closing(
            open_portal(
                "http://practice.localhost",
                token=TokenHolder(),
                wsgi_app=self.portal.wsgi_app,
                may_block_main_thread=True,
            )
        ) as portal:
            portal.sign_in(Credentials(email, "practice"))
            if step is None:
                portal.delete_case(case_id)
            else:
                portal.perform(step)

    def choose_in_menu(self, mnemonic: Qt.Key) -> None:
        """Open the menu of the connection and press the underlined letter of an entry."""
        chip = self.named("connection")
        chip.setFocus()
        self.press(Key.Key_Return)
        menu = chip.findChild(QMenu)
        self.until(menu.isVisible)
        QTest.keyClick(menu, mnemonic)

    def practise_as(self, name: str, email: str) -> None:
        """Be somebody else on the practice portal."""
        self.choose_in_menu(Key.Key_P)
        self.until(self.named("practicePeopleDialog").isVisible)
        self.go_to_row("practicePeople", name)
        self.press(Key.Key_Return)
        self.settle_as(email)
        self.activate()


def end_program(desk: Desk) -> None:
    """End the program with everything that belongs to it."""
    practice = desk.practice.practice
    practice.release()
    desk.window.hide()
    has_stopped = desk.stop()
    Shiboken.delete(desk.window)
    Shiboken.delete(desk.appearance)
    Shiboken.delete(desk)
    practice.close()
    assert has_stopped, "a lane is still running"
