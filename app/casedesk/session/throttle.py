"""The state of a pause that the portal has asked for."""

import math

from msgspec import Struct

from casedesk.portal.errors import PortalError, Throttled
from casedesk.session.events import Event, JobFailed, SaveFinished


class ThrottleState(Struct, frozen=True):
    """How long the portal still wants to be left alone.

    Attributes:
        left_s: Whole seconds, 0 where nothing is asked for or the pause is over.
    """

    left_s: int = 0


def throttled(state: ThrottleState, error: Throttled) -> ThrottleState:
    """Begin a pause, or make one longer."""
    # Never shorter than asked for, and a second at least, so that nobody asks again in the same moment.
    return ThrottleState(max(state.left_s, math.ceil(error.retry_after_s), 1))


def ticked(state: ThrottleState) -> ThrottleState:
    """A second has passed."""
    return ThrottleState(max(0, state.left_s - 1))


def pause_in(event: Event) -> Throttled | None:
    """Return the pause that an answer asks for, None where it asks for none."""
    error: PortalError | None = None
    match event:
        case JobFailed():
            error = event.error
        case SaveFinished(report):
            error = report.first_error or report.read_back_error
        case _:
            pass
    return error if isinstance(error, Throttled) else None
