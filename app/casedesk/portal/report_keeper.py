"""The port of reports: what earlier starts have left of how they broke down, and files for reports."""

from typing import Protocol

from msgspec import Struct


class LeftFault(Struct, frozen=True):
    """How an earlier start of the program broke down.

    Attributes:
        report: Signal, where each thread was, and the last lines of its log; nothing of a case.
    """

    report: str


class ReportKeeper(Protocol):
    """Reads and writes reports; every call blocks for as long as the disk takes, so it belongs on a lane."""

    def take_left(self) -> tuple[LeftFault, ...]:
        """Return how earlier starts broke down, newest first, and keep that no longer."""
        ...

    def write(self, path: str, text: str) -> None:
        """Write a report to a file of the user's choice.

        Raises:
            OSError: It cannot be written there.
        """
        ...
