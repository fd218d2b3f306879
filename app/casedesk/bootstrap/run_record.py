"""What is written about one start of the program: log, bugs, and a file for the system's last word."""

import logging
import os
import time
from pathlib import Path

from casedesk.bootstrap.bug_watch import BugWatch
from casedesk.log.file import LogFile, lines_of
from casedesk.log.redaction import redacted
from casedesk.portal.report_keeper import LeftFault
from casedesk.storage.faults import FaultFile, take_left

_LOG_LINES = 60


class RunRecord:
    """Keep the record of this start from its beginning to its end.

    Attributes:
        bugs: Tells what nobody expected.
    """

    def __init__(self, folder: Path) -> None:
        run = f"{time.strftime('%Y%m%dT%H%M%S', time.gmtime())}-{os.getpid()}"
        self.bugs = BugWatch()
        self._faults = FaultFile(folder, run)
        self._log = LogFile(folder, run)

    def newest(self) -> tuple[str, ...]:
        """Return the newest lines of the log, oldest first."""
        return self._log.recent

    def begin(self) -> None:
        """Watch from now on."""
        self._faults.begin()
        logging.getLogger("casedesk").addHandler(self._log)
        self.bugs.begin()

    def end(self) -> None:
        """This start has ended well."""
        self.bugs.end()
        logging.getLogger("casedesk").removeHandler(self._log)
        self._log.close()
        self._faults.end()


class ReportsOnDisk:
    """A `ReportKeeper` on the folder of the log. For the thread of one lane."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take_left(self) -> tuple[LeftFault, ...]:
        """See `ReportKeeper`."""
        faults = []
        for fault in take_left(self._folder):
            log = "\n".join(lines_of(self._folder, fault.run, _LOG_LINES))
            faults.append(LeftFault(f"Start {fault.run}\n\n{redacted(fault.text)}\n\n{log}".rstrip()))
        return tuple(faults)

    def write(self, path: str, text: str) -> None:
        """See `ReportKeeper`."""
        Path(path).write_text(text + "\n", "utf-8")
