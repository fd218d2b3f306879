"""Bugs: whatever nobody expected, on any thread, is logged once and told to the window."""

import logging
import re
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from casedesk.log.redaction import frames_of, redacted

if TYPE_CHECKING:
    from casedesk.bootstrap.bug_line import BugLine

logger = logging.getLogger(__name__)

_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|“[^”]*”")
_SEVERE = {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


class BugWatch:
    """Log every error that nobody has caught, without what its message says: that may quote a case.

    Errors that the program logs by itself are bugs as well: what the world does is never logged as one.
    """

    def __init__(self) -> None:
        self._bell = _Bell()
        self._qt_before: Callable[..., object] | None = None

    def begin(self) -> None:
        """Take over from Python and Qt."""
        sys.excepthook = _on_error
        threading.excepthook = _on_thread_error
        sys.unraisablehook = _on_unraisable
        self._qt_before = qInstallMessageHandler(_on_qt_message)
        logging.getLogger("casedesk").addHandler(self._bell)

    def end(self) -> None:
        """Give back to Python and Qt."""
        logging.getLogger("casedesk").removeHandler(self._bell)
        qInstallMessageHandler(self._qt_before)
        sys.unraisablehook = sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__
        sys.excepthook = sys.__excepthook__

    def tell(self, listener: Callable[[str], None]) -> None:
        """Tell reports to the window from now on, and those from before; always on the window's thread."""
        self._bell.tell(listener)


class _Bell(logging.Handler):
    """Hear every record of an error, whichever thread it comes from."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._early: list[str] = []
        self._line: BugLine | None = None

    def tell(self, listener: Callable[[str], None]) -> None:
        # lazy: it needs the namespace `Qt`, which takes longer to load than the first paint may wait.
        from casedesk.bootstrap.bug_line import BugLine

        self._line = BugLine(listener)
        for report in self._early:
            self._line.rung.emit(report)
        self._early.clear()

    def emit(self, record: logging.LogRecord) -> None:
        report = redacted(record.getMessage())
        if record.exc_info and record.exc_info[1] is not None:
            report = f"{report}\n{frames_of(record.exc_info[1])}"
        if self._line is None:
            self._early.append(report)
        else:
            self._line.rung.emit(report)


def _on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if isinstance(error, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    logger.critical("Nobody expected this error.\n%s", frames_of(error.with_traceback(trace)))


def _on_thread_error(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
        name = "a thread" if told.thread is None else f"thread {told.thread.name}"
        logger.critical("Nobody expected this error on %s.\n%s", name, frames_of(told.exc_value))


def _on_unraisable(told: "sys.UnraisableHookArgs") -> None:
    if told.exc_value is not None:
        logger.critical("Nobody could be told of this error.\n%s", frames_of(told.exc_value))


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    # What Qt quotes may be a text of the portal.
    words = redacted(_QUOTED.sub("…", text))
    if kind in _SEVERE:
        logger.critical("Qt says in %s: %s", context.category, words)
    elif kind is QtMsgType.QtWarningMsg:
        logger.warning("Qt says in %s: %s", context.category, words)
    else:
        logger.info("Qt says in %s: %s", context.category, words)
