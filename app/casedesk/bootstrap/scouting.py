"""Visiting addresses for the wizard, with a client that is loaded for the first visit."""

from collections.abc import Callable

from casedesk.bootstrap.portals import importing, leave_out_extras
from casedesk.portal.options import Place
from casedesk.portal.scout import Milestone, Sighting


class ScoutOnDemand:
    """A `Scout` that costs the start of the program nothing.

    Args:
        proxy_password: Says what goes with the user of a place's proxy.
    """

    def __init__(self, proxy_password: Callable[[Place], str]) -> None:
        self._proxy_password = proxy_password

    def visit(self, place: Place, on_milestone: Callable[[Milestone], None]) -> Sighting:
        """See `Scout`."""
        with importing:
            leave_out_extras()
            # lazy: httpx and pydantic take 250 ms, which the first paint does not wait for.
            from casedesk.api.scouting import visit

        return visit(place, on_milestone, proxy_password=self._proxy_password(place))

    def close(self) -> None:
        """Let go of nothing: each visit has a client of its own, and closes it."""
