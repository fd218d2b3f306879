"""The jobs of reports, for the lane that waits for the disk; none asks anything of the portal."""

from msgspec import Struct

from casedesk.portal.report_keeper import ReportKeeper
from casedesk.session.events import Event
from casedesk.session.job import Errand
from casedesk.session.report_events import FaultsTaken, ReportWritten


class TakeFaults(Struct, frozen=True):
    """Find out how earlier starts broke down."""

    keeper: ReportKeeper

    def run(self, errand: Errand) -> Event:
        """Answer `FaultsTaken`."""
        del errand
        return FaultsTaken(self.keeper.take_left())


class WriteReport(Struct, frozen=True):
    """Write a report to a file of the user's choice."""

    keeper: ReportKeeper
    path: str
    text: str

    def run(self, errand: Errand) -> Event:
        """Answer `ReportWritten`."""
        del errand
        try:
            self.keeper.write(self.path, self.text)
        except OSError:
            return ReportWritten(has_failed=True)
        return ReportWritten(has_failed=False)
