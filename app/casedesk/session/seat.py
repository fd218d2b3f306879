"""A seat: who works where."""

from msgspec import Struct, field

from casedesk.portal.options import Place


class Seat(Struct, frozen=True):
    """What a job is bound to from the moment it is posted, however the window moves on meanwhile.

    Attributes:
        email: As whom; "" before anybody is known.
    """

    place: Place = field(default_factory=Place)
    email: str = ""
