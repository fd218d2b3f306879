"""What a probe answers."""

from dataclasses import dataclass, field
from enum import Enum

from casedesk.portal.options import Place
from casedesk.portal.sign_in import Capabilities


class Check(Enum):
    """What has to hold before somebody can work on a portal, in the order in which it is found out."""

    ADDRESS = "address"
    ENCRYPTION = "encryption"
    API = "api"
    SIGN_IN = "sign in"
    SECOND_FACTOR = "second factor"
    CRM = "crm"


@dataclass(frozen=True, slots=True)
class CheckPassed:
    """A check was passed, and the next one has begun."""

    check: Check


@dataclass(frozen=True, slots=True)
class PortalFound:
    """A portal answers.

    Attributes:
        place: Where it really is, which may be above the address that was asked for.
        capabilities: How one can sign in there.
    """

    place: Place
    capabilities: Capabilities = field(default_factory=Capabilities)


@dataclass(frozen=True, slots=True)
class PointedElsewhere:
    """The address points to another one; nobody has gone there.

    Attributes:
        location: Where to, for the eye.
        address: The portal's address if it is there; "" where that makes none.
    """

    location: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class NoPortalThere:
    """Something answers that is no portal.

    Attributes:
        title: What the page calls itself; "" where it does not say.
        detail: What was received.
    """

    title: str = ""
    detail: str = ""


ProbeEvent = CheckPassed | PortalFound | PointedElsewhere | NoPortalThere
