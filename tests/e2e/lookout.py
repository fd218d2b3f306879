"""Start the program in this process, wait for a dialog or a sentence, tell what is to be seen, and end.

    python -m e2e.lookout WHAT [WORD...]

WHAT is the object name of the dialog to wait for; the words are the program's own. With a link in
MAC_OPENS_AT_START or MAC_OPENS_AT_WORK the application gets the event by which macOS hands it over.
"""

import os
import signal
import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit

from casedesk.bootstrap import start


class Lookout(QObject):
    """Look every now and then; whoever starts this limits how long."""

    def __init__(self, wanted: str) -> None:
        super().__init__()
        self._wanted = wanted
        self._is_at_work = False
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        # The program listens to the system as soon as its window is complete.
        if not self._is_at_work and signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
            self._is_at_work = True
            _hand_over("MAC_OPENS_AT_WORK")
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.objectName() == self._wanted and dialog.isVisible():
                self._timer.stop()
                for label in dialog.findChildren(QLabel):
                    print(label.text())
                for text in dialog.findChildren(QPlainTextEdit):
                    print(text.toPlainText())
                dialog.reject()
                QTimer.singleShot(200, QApplication.quit)


def _hand_over(variable: str) -> None:
    app = QApplication.instance()
    if app is not None and variable in os.environ:
        QCoreApplication.postEvent(app, QFileOpenEvent(QUrl(os.environ[variable])))


def main() -> int:
    make = start.make_application
    kept: list[Lookout] = []

    def make_watched() -> QApplication:
        app = make()
        kept.append(Lookout(sys.argv[1]))
        _hand_over("MAC_OPENS_AT_START")
        return app

    start.make_application = make_watched
    return start.run(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
