"""The probe: is there a portal at an address, and where exactly?"""

from urllib.parse import urlsplit

from msgspec import Struct

from casedesk.domain.values import replace
from casedesk.portal.errors import Redirected
from casedesk.portal.options import Place
from casedesk.portal.scout import Milestone, PortalSeen, Scout, StrangerSeen
from casedesk.session import events
from casedesk.session.job import Errand
from casedesk.session.probe_events import Check, CheckPassed, NoPortalThere, PointedElsewhere, PortalFound

MOST_VISITS = 4
"""How many places along the path of an address are looked at."""

_CHECK_OF = {Milestone.REACHED: Check.ADDRESS, Milestone.ENCRYPTED: Check.ENCRYPTION}


class ProbePlace(Struct, frozen=True):
    """Visit an address and, where no portal answers, the folders above it.

    Attributes:
        scout: Who visits.
        place: Where to begin.
    """

    scout: Scout
    place: Place

    def run(self, errand: Errand) -> events.Event:
        """Answer `PortalFound`, `PointedElsewhere` or `NoPortalThere`; raises what a visit raises.

        What was passed is announced as it happens, each check once.
        """
        first: StrangerSeen | None = None
        herald = _Herald(errand)
        for place in places_along(self.place):
            if errand.cancel.is_requested:
                break
            try:
                seen = self.scout.visit(place, herald.tell)
            except Redirected as pointed:
                return PointedElsewhere(pointed.location, pointed.address)
            if isinstance(seen, PortalSeen):
                return PortalFound(place, seen.capabilities)
            first = first or seen
        first = first or StrangerSeen()
        return NoPortalThere(first.title, first.detail)


class _Herald:
    """Announces each check that was passed, but none twice."""

    def __init__(self, errand: Errand) -> None:
        self._errand = errand
        self._told: set[Check] = set()

    def tell(self, milestone: Milestone) -> None:
        check = _CHECK_OF[milestone]
        if check not in self._told:
            self._told.add(check)
            self._errand.announce(CheckPassed(check))


def places_along(place: Place) -> tuple[Place, ...]:
    """Return a place and those above it, nearest first; a pasted address may lead deep into a portal.

    The top comes last in any case, for most portals are there.
    """
    root = urlsplit(place.address)._replace(path="").geturl()
    names = place.address.removeprefix(root).strip("/").split("/")
    paths = ["/".join(names[:count]) for count in range(len(names), 0, -1)]
    nearest = [path for path in paths if path][: MOST_VISITS - 1]
    return tuple(replace(place, address=f"{root}/{path}".rstrip("/")) for path in [*nearest, ""])
