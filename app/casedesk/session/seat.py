"""A seat: who works where."""

from dataclasses import dataclass, field

from casedesk.portal.options import Place


@dataclass(frozen=True, slots=True)
class Seat:
    """What a job is bound to from the moment it is posted, however the window moves on meanwhile.

    Attributes:
        email: As whom; "" before anybody is known.
    """

    place: Place = field(default_factory=Place)
    email: str = ""
