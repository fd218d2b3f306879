"""Start the program in this process, wait for a dialog or a sentence, tell what is to be seen, and end.

    python -m e2e.lookout WHAT [WORD...]

WHAT is the object name of the dialog to wait for; the words are the program's own.
"""

import sys

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit

from casedesk.bootstrap import start


class Lookout(QObject):
    """Look every now and then; whoever starts this limits how long."""

    def __init__(self, wanted: str) -> None:
        super().__init__()
        self._wanted = wanted
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.objectName() == self._wanted and dialog.isVisible():
                self._timer.stop()
                for label in dialog.findChildren(QLabel):
                    print(label.text())
                for text in dialog.findChildren(QPlainTextEdit):
                    print(text.toPlainText())
                dialog.reject()
                QTimer.singleShot(200, QApplication.quit)


def main() -> int:
    make = start.make_application
    kept: list[Lookout] = []

    def make_watched() -> QApplication:
        app = make()
        kept.append(Lookout(sys.argv[1]))
        return app

    start.make_application = make_watched
    return start.run(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
