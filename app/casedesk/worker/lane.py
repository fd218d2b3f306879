"""A lane: a serial queue of jobs with a thread of its own."""

from itertools import count

from PySide6.QtCore import QObject, QThread, Signal, Slot

from casedesk.session.cancel import CancelToken
from casedesk.session.job import Job
from casedesk.session.seat import Seat
from casedesk.worker.worker import Order, PortalSource, Worker

# One row of numbers for all lanes: whoever listens to two must not mistake one's answer for the other's.
_tickets = count(1)


class Lane(QObject):
    """Carry jobs out one after another on a thread of its own, and bring their events back.

    Signals:
        event_ready: Ticket and event; emitted on the thread that made the lane.
        idle: Every ticket given out has been answered.
    """

    event_ready = Signal(int, object)
    idle = Signal()
    _ordered = Signal(object)
    _end_requested = Signal()

    def __init__(self, name: str, portals: PortalSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: dict[int, tuple[CancelToken, Seat]] = {}
        self._portals = portals
        self._thread = QThread(self)
        self._thread.setObjectName(f"lane {name}")
        self._worker = Worker(portals)
        self._worker.moveToThread(self._thread)
        self._ordered.connect(self._worker.run_order)
        self._end_requested.connect(self._worker.end)
        self._worker.event_ready.connect(self._on_worker_event_ready)
        self._worker.order_done.connect(self._on_worker_order_done)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        """Whether any ticket is still to be answered."""
        return bool(self._open)

    def post(self, job: Job, *, is_droppable: bool = True, seat: Seat | None = None) -> int:
        """Queue a job and return its ticket.

        Args:
            job: What to do; only values, nothing of the window.
            is_droppable: A cancelled job that has not begun may be passed over without an answer. Not for
                saves: who asked for one is owed a report.
            seat: For whose work where; None for that of the moment. Whoever moves on while the job waits in
                the queue does not take it along: a save must not reach another portal.
        """
        ticket = next(_tickets)
        cancel = CancelToken()
        bound_to = self._portals.seat if seat is None else seat
        self._open[ticket] = cancel, bound_to
        self._ordered.emit(Order(ticket, bound_to, job, cancel, is_droppable))
        return ticket

    def cancel(self, ticket: int) -> None:
        """Ask a job not to send anything more; its answer, if any, still comes."""
        if ticket in self._open:
            self._open[ticket][0].request()

    def is_for(self, ticket: int, seat: Seat) -> bool:
        """Whether a ticket that is not done yet was posted for somebody's work somewhere."""
        return ticket in self._open and self._open[ticket][1] == seat

    def cancel_all(self) -> None:
        """Ask every job not to send anything more."""
        for cancel, _ in self._open.values():
            cancel.request()

    def stop(self, timeout_ms: int = 40_000) -> bool:
        """Cancel everything, let the running call end, and end the thread.

        A blocked read cannot be interrupted, so this may last as long as the adapter's read time-out.

        Returns:
            Whether the thread has ended within the time.
        """
        self.cancel_all()
        self._end_requested.emit()
        return self._thread.wait(timeout_ms)

    @Slot(int, object)
    def _on_worker_event_ready(self, ticket: int, event: object) -> None:
        self.event_ready.emit(ticket, event)

    @Slot(int)
    def _on_worker_order_done(self, ticket: int) -> None:
        self._open.pop(ticket, None)
        if not self._open:
            self.idle.emit()
