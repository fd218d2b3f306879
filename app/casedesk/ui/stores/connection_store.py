"""The store of the connection: which portal, as whom, and how it is going."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.portal.errors import PortalError, SignInRequired, Unreachable
from casedesk.portal.options import Place
from casedesk.portal.port import Credentials
from casedesk.portal.practice_desk import PracticeDesk, PracticePerson
from casedesk.session import connection, events
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.jobs import Connect, ReadPractice, StartOver
from casedesk.worker.lane import Lane


class PortalSwitch(Protocol):
    """Chooses the portal that the lanes work on; the only say the window has in it."""

    def switch(self, place: Place, email: str) -> None:
        """Let the next jobs work on this portal as this user."""
        ...


class ConnectionStore(QObject):
    """Hold the state of the connection, sign in, and run the practice portal's controls.

    Signals:
        state_changed: The `ConnectionState`.
        connected: The `Place` and the `Connected` event of somebody who has just signed in.
        refilled: The practice portal was filled anew.
    """

    state_changed = Signal(object)
    connected = Signal(object, object)
    refilled = Signal()

    def __init__(
        self,
        lanes: tuple[Lane, ...],
        portals: PortalSwitch,
        desk: PracticeDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lanes[0]
        self._portals = portals
        self._desk = desk
        self._connect_ticket: int | None = None
        self._practice_tickets: set[int] = set()
        self._before: ConnectionState | None = None
        self._person: PracticePerson | None = None
        self._starts_practice = False
        self.state = ConnectionState()
        for lane in lanes:
            lane.event_ready.connect(self._on_lane_event_ready)

    def expect(self, place: Place, email: str) -> None:
        """Stand ready at a portal where the user is about to be asked to sign in."""
        self._reduce(connection.expecting(self.state, place, email))

    def sign_in(self, place: Place, credentials: Credentials) -> None:
        """Sign in somewhere; where that fails, whoever was signed in before still is."""
        if self.state.link in {Link.CONNECTED, Link.LOST}:
            self._before = self.state
        # Whoever signs in while the practice portal is still being opened wants to be there, not here.
        self._starts_practice = False
        self._portals.switch(place, credentials.email)
        self._reduce(connection.connecting(self.state, place, credentials.email))
        self._connect_ticket = self._lane.post(Connect(credentials))

    def cancel_sign_in(self) -> None:
        """Stop waiting for a sign-in; whoever was signed in before still is."""
        if self._connect_ticket is None:
            return
        self._lane.cancel(self._connect_ticket)
        self._connect_ticket = None
        self._go_back(None)

    def dismiss(self) -> None:
        """Take away why signing in failed."""
        self._reduce(connection.dismissed(self.state))

    def start_practice(self) -> None:
        """Open the practice portal as the first of its people."""
        self._starts_practice = True
        self._reduce(connection.connecting(self.state, Place(), ""))
        self.read_practice()

    def practise_as(self, person: PracticePerson) -> None:
        """Be somebody else on the practice portal."""
        self._person = person
        self.sign_in(Place(), person.credentials)

    def start_over(self) -> None:
        """Fill the practice portal anew."""
        self._practice_tickets.add(self._lane.post(StartOver(self._desk)))

    def read_practice(self) -> None:
        """Read whom one can practise as, and the outbox."""
        self._practice_tickets.add(self._lane.post(ReadPractice(self._desk)))

    def _reduce(self, state: ConnectionState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: events.Event) -> None:
        if ticket == self._connect_ticket:
            self._connect_ticket = None
            self._take_connect_answer(event)
        elif ticket in self._practice_tickets:
            self._practice_tickets.discard(ticket)
            self._take_practice_answer(event)
        elif self.state.link is not Link.CONNECTING:
            self._watch(event)

    def _take_connect_answer(self, event: events.Event) -> None:
        match event:
            case events.Connected():
                self._before = None
                self._reduce(connection.connected(self.state, event))
                self.connected.emit(self.state.place, event)
            case events.JobFailed(error):
                self._go_back(error)
            case _:
                self._go_back(None)

    def _go_back(self, error: PortalError | None) -> None:
        before, self._before = self._before, None
        if before is not None:
            self._portals.switch(before.place, before.email)
        self._reduce(connection.not_connected(self.state, error, before))

    def _take_practice_answer(self, event: events.Event) -> None:
        match event:
            case events.PracticeRead():
                self._reduce(connection.practice_read(self.state, event))
                if self._starts_practice and event.people:
                    self._starts_practice = False
                    self.practise_as(event.people[0])
            case events.PracticeRefilled():
                self.refilled.emit()
                if self._person is not None and self.state.place.is_practice:
                    self.practise_as(self._person)
            case _:
                pass

    def _watch(self, event: events.Event) -> None:
        """Learn from every answer whether the portal is there."""
        match event:
            case events.JobFailed(error) if isinstance(error, Unreachable | SignInRequired):
                self._reduce(connection.lost(self.state, error))
            case events.JobFailed() | events.JobBroke():
                pass
            case _:
                self._reduce(connection.regained(self.state))
