"""The store of reports: bugs as they show themselves, and how earlier starts broke down."""

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.portal.report_keeper import LeftFault, ReportKeeper
from casedesk.session import bugs, events
from casedesk.session.bugs import BugsState
from casedesk.session.report_events import FaultsTaken, ReportWritten
from casedesk.session.report_jobs import TakeFaults, WriteReport
from casedesk.worker.lane import Lane


class ReportStore(QObject):
    """Count bugs, read what earlier starts have left, and write reports to files.

    Args:
        lane: A lane without a portal.
        keeper: Used on that lane only.

    Signals:
        bugs_changed: The `BugsState`.
        faults_changed: What earlier starts have left, as `tuple[LeftFault, ...]`.
        written: A report was written; True where it could not be.
    """

    bugs_changed = Signal(object)
    faults_changed = Signal(object)
    written = Signal(bool)

    def __init__(self, lane: Lane, keeper: ReportKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._keeper = keeper
        self._tickets: set[int] = set()
        self.bugs = BugsState()
        self.faults: tuple[LeftFault, ...] = ()
        lane.event_ready.connect(self._on_lane_event_ready)

    def look_for_faults(self) -> None:
        """Find out whether an earlier start broke down."""
        self._tickets.add(self._lane.post(TakeFaults(self._keeper)))

    @Slot(str, str)
    def write(self, path: str, text: str) -> None:
        """Write a report to a file."""
        self._tickets.add(self._lane.post(WriteReport(self._keeper, path, text)))

    @Slot(str)
    def take_bug(self, report: str) -> None:
        """Count a bug."""
        self.bugs = bugs.happened(self.bugs, report)
        self.bugs_changed.emit(self.bugs)

    @Slot()
    def dismiss_bugs(self) -> None:
        """The user has read what is shown."""
        self.bugs = bugs.dismissed(self.bugs)
        self.bugs_changed.emit(self.bugs)

    @Slot()
    def dismiss_faults(self) -> None:
        """The user has read how an earlier start broke down."""
        self.faults = ()
        self.faults_changed.emit(self.faults)

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: events.Event) -> None:
        if ticket not in self._tickets:
            return
        self._tickets.discard(ticket)
        match event:
            case FaultsTaken(faults):
                self.faults = faults
                self.faults_changed.emit(faults)
            case ReportWritten(has_failed):
                self.written.emit(has_failed)
            case _:
                pass
