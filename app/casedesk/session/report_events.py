"""What the jobs of reports answer."""

from msgspec import Struct

from casedesk.portal.report_keeper import LeftFault


class FaultsTaken(Struct, frozen=True):
    """How earlier starts broke down, newest first; they are kept no longer."""

    faults: tuple[LeftFault, ...]


class ReportWritten(Struct, frozen=True):
    """A report was written to a file, or could not be."""

    has_failed: bool
