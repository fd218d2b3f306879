"""The job of asking for newer versions, for a lane of its own."""

from msgspec import Struct

from casedesk.portal.updates import UpdateSource, UpdatesUnknown
from casedesk.session.events import Event
from casedesk.session.job import Errand
from casedesk.session.updates import UpdateFailed, UpdateFound


class AskForUpdate(Struct, frozen=True):
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
