"""A job: something to do with a portal on a worker thread."""

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct

from casedesk.portal.port import Portal
from casedesk.session.cancel import CancelToken
from casedesk.session.events import Event


class Errand(Struct, frozen=True):
    """What a running job has at hand.

    Attributes:
        portal: For this thread only.
        announce: Tells the window something before the job is over.
    """

    portal: Portal
    cancel: CancelToken
    announce: Callable[[Event], None]


class Job(Protocol):
    """Something to do; the answer is an event, and a failure is a `PortalError` raised."""

    def run(self, errand: Errand) -> Event:
        """Do it, on the worker's thread."""
        ...
