"""Measured program: an empty window, which nothing made of PySide6 can beat."""

import sys

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMainWindow

from bench.children import answer, leave
from bench.first_paint import FirstPaint


class Watch(QObject):
    """Answer after the first paint, or after some time of idleness."""

    def __init__(self, paint: FirstPaint, idle_s: float) -> None:
        super().__init__()
        self._paint, self._idle_s = paint, idle_s
        paint.painted.connect(self._on_paint_painted)

    @Slot()
    def _on_paint_painted(self) -> None:
        if not self._idle_s:
            answer({"painted": self._paint.at})
            leave()
        # An import of its own, which start-up shall not pay for.
        from bench.idleness import Idleness

        self._idleness = Idleness(self._idle_s)
        self._idleness.measured.connect(self._on_idleness_measured)
        QTimer.singleShot(0, self._idleness.begin)

    @Slot(object)
    def _on_idleness_measured(self, figures: object) -> None:
        answer({"painted": self._paint.at, **figures})
        leave()


def main() -> None:
    """Show the window."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    watch = Watch(FirstPaint(window), float(sys.argv[1]) if len(sys.argv) > 1 else 0.0)
    window.show()
    watch.setParent(window)
    app.exec()


if __name__ == "__main__":
    main()
