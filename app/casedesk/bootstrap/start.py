"""Starting: a window at once, and the program into it as soon as it has been loaded."""

import base64
import contextlib
import gc
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QThread, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

import casedesk
from casedesk.bootstrap.arguments import Arguments, parse
from casedesk.bootstrap.door import Door
from casedesk.bootstrap.program import Program
from casedesk.bootstrap.run_record import RunRecord
from casedesk.log.streams import start_logging
from casedesk.storage.folders import log_folder
from casedesk.storage.settings import Settings, load_settings, save_changes, settings_folder
from casedesk.ui.frame import Frame

if TYPE_CHECKING:
    from casedesk.bootstrap.application import Desk
    from casedesk.bootstrap.doorbell import DoorBell
    from casedesk.ui.case_form.rows import CaseRows

BREATH_MS = 5
"""How long the event loop is left to itself between two steps."""


class _Loading(QThread):
    """Imports the program; on the thread of the window that would hold up its first paint."""

    def run(self) -> None:
        """Import everything that the window is made of, and leave what goes wrong to the next import."""
        with contextlib.suppress(Exception):
            # lazy: 200 ms, while the outlines of the window stand already.
            from PySide6 import QtWidgets

            import casedesk.bootstrap.application  # lazy: as above
            import casedesk.bootstrap.doorbell  # lazy: as above
            import casedesk.bootstrap.interrupt  # lazy: as above
            import casedesk.bootstrap.language  # noqa: F401  # lazy: as above

            # PySide makes a class when it is first asked for, and asking a scroll area for its viewport
            # makes every kind of widget at once: 25 ms that are better spent here.
            for name in dir(QtWidgets):
                if not name.startswith("QGraphics"):
                    getattr(QtWidgets, name)


class Opening(QObject):
    """Show the frame, load the program behind it, and let it move in step by step.

    No step takes the event loop for longer than a blink: finding fonts and colours, making the widgets,
    giving them their look, laying them out.

    Signals:
        furnished: The window holds what it is for; `desk` is there.

    Args:
        app: The application.
        arguments: What the user asked for.
        settings: What earlier starts have remembered.
        folder: Where the settings are written as soon as they change; None for nowhere.
        record: What is written about this start; None for nothing.
        door: Where later starts ring; None for a start that nobody rings at.

    Attributes:
        desk: The program; None until it has been loaded.
    """

    furnished = Signal()

    def __init__(
        self,
        app: QApplication,
        arguments: Arguments,
        settings: Settings,
        folder: Path | None = None,
        *,
        record: RunRecord | None = None,
        door: Door | None = None,
    ) -> None:
        super().__init__()
        self._record = record
        self._door = door
        self._bell: DoorBell | None = None
        self._is_furnished = False
        self._is_over = False
        self._link = arguments.link
        self._app = app
        self._arguments = arguments
        self._settings = settings
        self._folder = folder
        self._rows: CaseRows | None = None
        self.desk: Desk | None = None
        self.frame = Frame(arguments.appearance or settings.appearance)
        if settings.window:
            self.frame.restoreGeometry(QByteArray(base64.b64decode(settings.window)))
        self._loading = _Loading(self)
        self.frame.painted.connect(self._loading.start)
        self._loading.finished.connect(self._on_loading_finished)
        self.frame.closed.connect(self._on_frame_closed)

    def end(self) -> None:
        """Let the loading end, where the window was closed before it had, and hear nobody at the door."""
        self._loading.wait()
        if self._bell is not None:
            self._bell.close()

    @Slot()
    def heed_interrupts(self) -> None:
        """Take Ctrl+C in a terminal, and a polite kill, for the window's own button."""
        # lazy: sockets take 20 ms, and were loaded meanwhile.
        from casedesk.bootstrap.interrupt import Interrupt

        interrupt = Interrupt(self)
        interrupt.requested.connect(self.frame.close)

    def _listen(self) -> None:
        if self._door is not None and self._door.is_held:
            # lazy: the network of Qt takes half as long as its widgets, and was loaded meanwhile.
            from casedesk.bootstrap.doorbell import DoorBell

            self._bell = DoorBell(self._door, self)
            self._bell.rung.connect(self.come_forward)

    @Slot(str)
    def come_forward(self, link: str) -> None:
        """Come to the front, for somebody has started the program once more, and show what he asked for."""
        if self._is_over:
            return
        if self.frame.isMinimized():
            self.frame.showNormal()
        self.frame.show()
        self.frame.raise_()
        self.frame.activateWindow()
        self._link = link or self._link
        if self._is_furnished:
            self._follow_link()

    @Slot()
    def _on_frame_closed(self) -> None:
        # Brought to the front after that, the window would keep a program from ending that was told to.
        self._is_over = True

    def _follow_link(self) -> None:
        link, self._link = self._link, ""
        if link and self.desk is not None:
            self.desk.links.follow(link)

    @Slot()
    def _on_loading_finished(self) -> None:
        self._listen()
        # lazy: it has just been loaded, on another thread.
        from casedesk.bootstrap.language import speak
        from casedesk.ui.theme import appearance_of, scheme_choice  # lazy: as above

        speak(self._app, self._arguments.language or self._settings.language)
        appearance = appearance_of(self._app)
        appearance.undress()
        appearance.choose(scheme_choice(self._arguments.appearance or self._settings.appearance))
        QTimer.singleShot(BREATH_MS, self._make_rows)

    @Slot()
    def _make_rows(self) -> None:
        # lazy: as above.
        from casedesk.ui.case_form.rows import CaseRows

        self._rows = CaseRows()
        QTimer.singleShot(BREATH_MS, self._make)

    @Slot()
    def _make(self) -> None:
        # lazy: as above.
        from casedesk.bootstrap.application import Desk

        self.desk = Desk(
            self._app,
            self._arguments,
            self._settings,
            settings_folder=self._folder,
            record=self._record,
            dresses_later=True,
            rows=self._rows,
        )
        self.frame.receive(self.desk.window)
        QTimer.singleShot(BREATH_MS, self._dress)

    @Slot()
    def _dress(self) -> None:
        if self.desk is not None:
            self.desk.appearance.dress()
        QTimer.singleShot(BREATH_MS, self._prepare)

    @Slot()
    def _prepare(self) -> None:
        if self.desk is not None:
            self.desk.window.form.prepare()
        QTimer.singleShot(BREATH_MS, self._move_in)

    @Slot()
    def _move_in(self) -> None:
        if self.desk is not None:
            self.frame.furnish()
            self.furnished.emit()
            self.desk.begin()
            self._is_furnished = True
            self._follow_link()


def run(words: Sequence[str]) -> int:
    """Start the program; return its exit status."""
    arguments = parse(words)
    start_logging(is_verbose=arguments.verbose)
    if arguments.self_check or arguments.tour is not None:
        # lazy: only a tour needs what drives the window.
        from casedesk.bootstrap.tour.play import run_tour

        return run_tour(arguments)
    if not _has_display():
        print(
            "There is no display to show a window on. `casedesk --tour DIR` draws off-screen.",
            file=sys.stderr,
        )
        return 2
    return _run_window(arguments)


def _has_display() -> bool:
    # Qt would end the process with an abort and a list of its plug-ins.
    asked = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in asked)


def _run_window(arguments: Arguments) -> int:
    # From here on there are other threads, and garbage may hold widgets: see `ShortPauses`.
    gc.disable()
    # Until the window can be closed by it, Ctrl+C ends the process with the same answer: there is nothing to
    # lose yet, and what Python raises on it would only break off the loading and leave an empty frame.
    signal.signal(signal.SIGINT, _leave)
    folder = settings_folder()
    door = Door(folder)
    if not door.take() and arguments.may_join and _is_joined(door, arguments.link):
        return 0
    app = make_application()
    record = RunRecord(log_folder())
    record.begin()
    opening = Opening(app, arguments, load_settings(folder), folder, record=record, door=door)
    status = _show_window(app, folder, opening)
    record.end()
    door.leave()
    return status


def _leave(_number: int, _frame: FrameType | None) -> None:
    os._exit(0)


def _is_joined(door: Door, link: str) -> bool:
    # lazy: only a later start rings.
    from casedesk.bootstrap.doorbell import ring

    return ring(door, link)


def _show_window(app: Program, folder: Path, opening: Opening) -> int:
    app.link_opened.connect(opening.come_forward)
    opening.furnished.connect(opening.heed_interrupts)
    opening.frame.show()
    status = app.exec()
    opening.end()
    if opening.desk is None:
        return status
    remembered = opening.desk.remembered()
    has_stopped = opening.desk.stop()
    # After what the lane may still have had to write.
    _remember(folder, opening.desk.writer.kept, remembered)
    return status if has_stopped else 1


def make_application() -> Program:
    """Make the one application object, named as the system shows it."""
    app = Program(sys.argv[:1])
    app.setApplicationName("casedesk")
    app.setApplicationDisplayName("Casedesk")
    app.setApplicationVersion(casedesk.__version__)
    app.setDesktopFileName("casedesk")
    return app


def _remember(folder: Path, written: Settings, settings: Settings) -> None:
    # A disk that takes nothing must not keep the program from ending.
    with contextlib.suppress(OSError):
        save_changes(folder, written, settings)
