"""What the jobs of reports answer."""

from dataclasses import dataclass

from casedesk.portal.report_keeper import LeftFault


@dataclass(frozen=True, slots=True)
class FaultsTaken:
    """How earlier starts broke down, newest first; they are kept no longer."""

    faults: tuple[LeftFault, ...]


@dataclass(frozen=True, slots=True)
class ReportWritten:
    """A report was written to a file, or could not be."""

    has_failed: bool
