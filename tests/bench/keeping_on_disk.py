"""Measured program: what drafts and journal cost the thread of the window, with a case of unusual size."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from bench.children import answer, leave
from bench.saving import large_case
from casedesk.domain.access import Profile
from casedesk.domain.case import draft_of
from casedesk.domain.change import SetTitle, apply_edit
from casedesk.planning.diff import changes
from casedesk.portal.options import Place
from casedesk.session.events import Connected, SaveFinished
from casedesk.session.report import SaveReport, Verdict
from casedesk.storage.drafts import DraftFile
from casedesk.storage.journal import JournalFile
from casedesk.ui.stores.case_store import CaseStore
from casedesk.ui.stores.draft_store import DraftStore
from casedesk.ui.stores.journal_store import JournalStore
from casedesk.worker.lane import Lane
from casedesk.worker.offline import Offline
from fakes import FakePortal, OnePortal

KEYS = 150
TIMED_KEYS = 5
SAVES = 60


def main() -> None:
    """Type, and save, and say what each cost."""
    app = QCoreApplication([])
    with tempfile.TemporaryDirectory(prefix="casedesk-bench-") as folder:
        figures = _Desk(app, Path(folder)).figures()
    answer(figures)


class _Desk:
    """The stores and the disk, without a window and without a portal."""

    def __init__(self, app: QCoreApplication, folder: Path) -> None:
        self._app = app
        keeper, journal = DraftFile(folder), JournalFile(folder)
        self._disk = Lane("disk", Offline(keeper, journal))
        self._case, _, _ = large_case()
        self._reads = Lane("reads", OnePortal(FakePortal(self._case)))
        self._cases = CaseStore(self._reads, self._reads)
        self._drafts = DraftStore(self._disk, keeper, self._cases)
        self._journal = JournalStore(self._disk, journal, self._cases)
        self._me = Profile(self._case.created_by, is_crm_administrator=True)

    def figures(self) -> dict[str, list[float]]:
        place, event = Place(), Connected(self._me, ())
        self._cases.begin(place, event)
        self._drafts.begin(place, event)
        self._journal.begin(place, event)
        self._cases.open(self._case.id)
        self._wait(lambda: self._reads.is_busy or self._drafts.is_busy)
        figures = {
            "draft_ms": [self._cost_of_a_key(number) for number in range(KEYS)],
            "on_disk_ms": [self._time_to_disk(number) for number in range(TIMED_KEYS)],
            "journal_ms": [self._cost_of_a_save(number) for number in range(SAVES)],
        }
        self._disk.stop()
        self._reads.stop()
        return figures

    def _cost_of_a_key(self, number: int) -> float:
        """Return what keeping it costs where every key is handed to the disk, which in the window few are."""
        self._cases.edit(SetTitle(f"Exhibition {number}"))
        cost_ms = _timed(self._drafts.flush)
        self._wait(lambda: self._drafts.is_busy)
        return cost_ms

    def _time_to_disk(self, number: int) -> float:
        began = time.perf_counter()
        self._cases.edit(SetTitle(f"Fair {number}"))
        self._wait(lambda: self._drafts.is_busy)
        return (time.perf_counter() - began) * 1e3

    def _cost_of_a_save(self, number: int) -> float:
        asked = apply_edit(draft_of(self._case), SetTitle(f"Exhibition {number}"))
        report = SaveReport(Verdict.SAVED, changes(self._case, asked), returned=self._case)
        event = SaveFinished(report, asked, self._case)
        cost_ms = _timed(lambda: self._cases.save_finished.emit("", self._me.user, event))
        self._wait(lambda: self._drafts.is_busy)
        return cost_ms

    def _wait(self, is_busy: Callable[[], bool]) -> None:
        while is_busy():
            # Returns as soon as a lane has answered or a timer has run out.
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _timed(work: Callable[[], object]) -> float:
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1e3


if __name__ == "__main__":
    main()
    leave()
