"""The job of asking for newer versions, for a lane of its own."""

from dataclasses import dataclass

from casedesk.portal.updates import UpdateSource, UpdatesUnknown
from casedesk.session.events import Event
from casedesk.session.job import Errand
from casedesk.session.updates import UpdateFailed, UpdateFound


@dataclass(frozen=True, slots=True)
class AskForUpdate:
    """Ask an address for the newest notice."""

    source: UpdateSource
    address: str

    def run(self, errand: Errand) -> Event:
        """Answer `UpdateFound` or `UpdateFailed`; asks nothing of the portal."""
        del errand
        try:
            return UpdateFound(self.source.newest(self.address))
        except UpdatesUnknown as error:
            return UpdateFailed(error.trouble)
