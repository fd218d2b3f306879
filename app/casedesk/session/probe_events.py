"""What a probe answers."""

from enum import Enum

from msgspec import Struct, field

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


class CheckPassed(Struct, frozen=True):
    """A check was passed, and the next one has begun."""

    check: Check


class PortalFound(Struct, frozen=True):
    """A portal answers.

    Attributes:
        place: Where it really is, which may be above the address that was asked for.
        capabilities: How one can sign in there.
    """

    place: Place
    capabilities: Capabilities = field(default_factory=Capabilities)


class PointedElsewhere(Struct, frozen=True):
    """The address points to another one; nobody has gone there.

    Attributes:
        location: Where to, for the eye.
        address: The portal's address if it is there; "" where that makes none.
    """

    location: str
    address: str = ""


class NoPortalThere(Struct, frozen=True):
    """Something answers that is no portal.

    Attributes:
        title: What the page calls itself; "" where it does not say.
        detail: What was received.
    """

    title: str = ""
    detail: str = ""


ProbeEvent = CheckPassed | PortalFound | PointedElsewhere | NoPortalThere
