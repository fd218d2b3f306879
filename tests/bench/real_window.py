"""Measured program: Casedesk as a user starts it, up to its first paint, or up to the first case."""

# ruff: noqa: E402  as in `casedesk.__main__`, the first call comes before the other imports
import sys
import time

from casedesk.bootstrap.unread import leave_sources_unread

leave_sources_unread()

from PySide6.QtCore import QObject, QTimer, Slot

from bench.children import answer, leave
from bench.first_paint import FirstPaint
from casedesk.bootstrap.arguments import parse
from casedesk.bootstrap.start import Opening, make_application
from casedesk.log.streams import start_logging
from casedesk.storage.settings import load_settings, settings_folder


class Watch(QObject):
    """Note when the window was painted, the list shown, the first case loaded; then answer.

    Args:
        idle_s: How long to watch it do nothing afterwards.
    """

    def __init__(self, opening: Opening, *, goes_on: bool, idle_s: float = 0.0) -> None:
        super().__init__()
        self._opening, self._goes_on, self._idle_s = opening, goes_on, idle_s
        self._times: dict[str, float] = {}
        self._paint = FirstPaint(opening.frame)
        self._paint.painted.connect(self._on_paint_painted)
        opening.furnished.connect(self._on_opening_furnished)

    @Slot()
    def _on_paint_painted(self) -> None:
        self._times["painted"] = self._paint.at
        if not self._goes_on:
            answer(self._times)
            leave()

    @Slot()
    def _on_opening_furnished(self) -> None:
        self._times["furnished"] = time.perf_counter()
        stores = self._opening.desk.stores
        stores.case_list.state_changed.connect(self._on_list_state_changed)
        stores.cases.state_changed.connect(self._on_cases_state_changed)

    @Slot(object)
    def _on_list_state_changed(self, state: object) -> None:
        if state.rows and "listed" not in self._times:
            self._times["listed"] = time.perf_counter()
            self._opening.desk.stores.open_case(state.rows[0].id)

    @Slot(object)
    def _on_cases_state_changed(self, state: object) -> None:
        if state.base is not None and "loaded" not in self._times:
            self._times["loaded"] = 0.0
            QTimer.singleShot(0, self._on_case_shown)

    @Slot()
    def _on_case_shown(self) -> None:
        self._times["loaded"] = time.perf_counter()
        if not self._idle_s:
            answer(self._times)
            leave()
        # An import of its own, which start-up shall not pay for.
        from bench.idleness import Idleness

        self._idleness = Idleness(self._idle_s)
        self._idleness.measured.connect(self._on_idleness_measured)
        self._idleness.begin()

    @Slot(object)
    def _on_idleness_measured(self, figures: dict[str, float]) -> None:
        answer(self._times | figures)
        leave()


def main() -> None:
    """Start the program the way `casedesk` does."""
    arguments = parse([])
    start_logging(is_verbose=False)
    app = make_application()
    opening = Opening(app, arguments, load_settings(settings_folder()))
    opening.furnished.connect(opening.heed_interrupts)
    idle_s = float(sys.argv[2]) if len(sys.argv) > 2 else 0.0
    watch = Watch(opening, goes_on="ready" in sys.argv, idle_s=idle_s)
    opening.frame.show()
    app.exec()
    del watch


if __name__ == "__main__":
    main()
