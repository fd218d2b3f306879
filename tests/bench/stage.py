"""A real window with real lanes on a practice portal, and somebody at its keyboard."""

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView

from bench.children import answer, leave
from bench.heartbeat import Heartbeat, Script, Wait
from bench.stalls import summary
from casedesk.bootstrap.application import Desk
from casedesk.bootstrap.arguments import Arguments
from casedesk.bootstrap.start import Opening, make_application
from casedesk.log.streams import start_logging
from casedesk.storage.settings import Settings
from casedesk.ui.frame import Frame

KEY_S = 0.06
"""A fast typist."""


class Stage(QObject):
    """The program, a heartbeat in its event loop, and the gestures that scenes are made of.

    Args:
        seed: What the practice portal holds; None for 100 000 cases and contacts.
    """

    def __init__(self, seed: Mapping[str, Any] | None = None) -> None:
        super().__init__()
        start_logging(is_verbose=False)
        self.app = make_application()
        self._seed = seed
        self._opening = Opening(self.app, Arguments(scale=seed is None), Settings())
        self._opening.furnished.connect(self._on_opening_furnished)
        self.heartbeat = Heartbeat()
        self.figures: dict[str, Any] = {}

    @property
    def desk(self) -> Desk:
        """The program; nobody asks for it before it is there."""
        desk = self._opening.desk
        if desk is None:
            raise AssertionError("the program has not been loaded yet")
        return desk

    @property
    def frame(self) -> Frame:
        """The window as the system sees it."""
        return self._opening.frame

    @property
    def list_view(self) -> QTableView:
        """The rows of the case list."""
        return self.desk.window.findChild(QTableView, "caseList")

    @property
    def add_participant(self) -> QLineEdit:
        """The type-ahead of the member picker."""
        return self.desk.window.findChild(QLineEdit, "addParticipant")

    def play(self, scenes: Callable[["Stage"], Iterator[Wait]]) -> None:
        """Show the window, play the scenes, answer with the figures, and end the process."""
        script = Script(scenes(self))
        script.finished.connect(QGuiApplication.quit)
        self.heartbeat.begin()
        self.frame.show()
        script.start()
        self.app.exec()
        if script.error is not None:
            raise script.error
        answer(self.figures)
        leave()

    def measured(self, name: str, scene: Iterator[Wait]) -> Iterator[Wait]:
        """Play one scene and keep what its heartbeat said."""
        self.heartbeat.begin()
        began = time.perf_counter()
        yield from scene
        gaps = self.heartbeat.end()
        self.figures[name] = summary(gaps) | {"took_s": time.perf_counter() - began}

    def opened(self) -> Iterator[Wait]:
        """Wait for the list, open its first case, wait for that."""
        yield self.is_furnished
        stores = self.desk.stores
        yield self.is_list_there
        stores.open_case(stores.case_list.state.rows[0].id)
        yield self.is_case_there
        yield self.is_calm

    def typed(self, text: str) -> Iterator[Wait]:
        """Type into whatever has the focus."""
        for letter in text:
            QTest.keyClick(self.app.focusWidget() or self.desk.window, letter)
            yield KEY_S

    def pressed(self, key: Qt.Key, times: int = 1) -> Iterator[Wait]:
        """Press a key."""
        for _ in range(times):
            QTest.keyClick(self.app.focusWidget() or self.desk.window, key)
            yield KEY_S

    def is_furnished(self) -> bool:
        """Whether the window holds what it is for."""
        return self._opening.desk is not None and self.desk.window.window() is self.frame

    def is_list_there(self) -> bool:
        """Whether the list shows what was asked for last."""
        state = self.desk.stores.case_list.state
        return bool(state.rows) and not state.is_loading

    def is_case_there(self) -> bool:
        """Whether the form shows a case."""
        return self.desk.stores.cases.state.base is not None

    def is_calm(self) -> bool:
        """Whether nothing is under way."""
        return not self.desk.stores.is_busy

    @Slot()
    def _on_opening_furnished(self) -> None:
        if self._seed is not None:
            # The program fills in the shipped sample; a bench wants its own.
            self.desk.practice._seed = self._seed


def say(text: str) -> None:
    """Tell a person who runs the measured program by hand how far it is."""
    print(text, file=sys.stderr, flush=True)
