"""What is at an address, found out before anybody signs in there."""

from collections.abc import Callable
from enum import Enum
from typing import Protocol

from msgspec import Struct, field

from casedesk.portal.options import Place
from casedesk.portal.sign_in import Capabilities


class Milestone(Enum):
    """How far a visit has come."""

    REACHED = "reached"
    ENCRYPTED = "encrypted"


class PortalSeen(Struct, frozen=True):
    """A portal answers there, and says how one can sign in."""

    capabilities: Capabilities = field(default_factory=Capabilities)


class StrangerSeen(Struct, frozen=True):
    """Something answers there that is no portal.

    Attributes:
        title: What the page calls itself; "" where it does not say.
        detail: What was received, for "Details".
    """

    title: str = ""
    detail: str = ""


Sighting = PortalSeen | StrangerSeen


class Scout(Protocol):
    """Visits addresses without token, password or cookie; safe to call from any thread but the window's."""

    def visit(self, place: Place, on_milestone: Callable[[Milestone], None]) -> Sighting:
        """Ask a place for what only a portal answers; bounded in time and in size.

        Args:
            place: Where to, and how to get there.
            on_milestone: Told on the calling thread as soon as the visit has come so far.

        Raises:
            PortalError: Of any kind; `Redirected` where the place points elsewhere, which nobody follows.
        """
        ...
