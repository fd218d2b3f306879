"""The worker: runs jobs on the thread it lives in."""

import logging
import time
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, QThread, Signal, Slot

from casedesk.log.redaction import frames_of
from casedesk.portal.errors import PortalError
from casedesk.portal.port import Portal
from casedesk.session.cancel import CancelToken
from casedesk.session.events import Event, JobBroke, JobFailed
from casedesk.session.job import Errand, Job
from casedesk.session.seat import Seat

logger = logging.getLogger(__name__)


class PortalSource(Protocol):
    """Where a worker gets the portal from; asked on the worker's own thread."""

    @property
    def seat(self) -> Seat:
        """Who works where at the moment; may be asked from any thread."""
        ...

    def portal(self, seat: Seat) -> Portal:
        """Return this thread's client for somebody's work somewhere, made on the first call."""
        ...

    def release(self) -> None:
        """Let go of this thread's portal."""
        ...


class Order(Struct, frozen=True):
    """A job with its ticket, and for whose work where it was posted."""

    ticket: int
    seat: Seat
    job: Job
    cancel: CancelToken
    is_droppable: bool


class Worker(QObject):
    """Run one order after another.

    Signals:
        event_ready: Ticket and event; a job may announce several before its answer.
        order_done: The ticket will bring no more events.
    """

    event_ready = Signal(int, object)
    order_done = Signal(int)

    def __init__(self, portals: PortalSource) -> None:
        super().__init__()
        self._portals = portals
        self._ticket = 0

    @Slot(object)
    def run_order(self, order: Order) -> None:
        """Run a job; every failure becomes an event, so that the thread goes on."""
        if not (order.is_droppable and order.cancel.is_requested):
            self._ticket = order.ticket
            began_s = time.monotonic()
            event = self._event_of(order)
            _log(order.job, event, time.monotonic() - began_s)
            self.event_ready.emit(order.ticket, event)
        self.order_done.emit(order.ticket)

    @Slot()
    def end(self) -> None:
        """Let go of the connections on the thread that made them, and leave its event loop."""
        self._portals.release()
        QThread.currentThread().quit()

    def _event_of(self, order: Order) -> Event:
        try:
            errand = Errand(self._portals.portal(order.seat), order.cancel, self._announce)
            return order.job.run(errand)
        except PortalError as error:
            # The traceback would keep every frame of the call alive, with what they hold of the case.
            return JobFailed(error.with_traceback(None))
        except Exception as error:  # noqa: BLE001  a bug must reach the user as a bug, not end the thread
            report = frames_of(error)
            logger.error("A job broke.\n%s", report)  # noqa: TRY400  the message could hold case content
            return JobBroke(report)

    def _announce(self, event: Event) -> None:
        self.event_ready.emit(self._ticket, event)


def _log(job: Job, event: Event, took_s: float) -> None:
    """Write down what was done in the program's own words: of a job its kind, never what it is about."""
    answer = type(event.error).__name__ if isinstance(event, JobFailed) else type(event).__name__
    logger.info("%s: %s after %d ms", type(job).__name__, answer, round(took_s * 1000))
