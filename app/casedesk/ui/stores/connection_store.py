"""The store of the connection: which portal, as whom, and how it is going."""

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.portal.options import Place
from casedesk.portal.practice_desk import PracticeDesk, PracticePerson
from casedesk.portal.secrets import SecretKeeper
from casedesk.session import connection, events
from casedesk.session.accounts import Account
from casedesk.session.connection import Link
from casedesk.session.jobs import ReadPractice, StartOver
from casedesk.session.seat import Seat
from casedesk.session.secret_jobs import EndSession
from casedesk.ui.stores.sign_ins import Attempt, PortalSwitch, SignIns
from casedesk.worker.lane import Lane


class ConnectionStore(SignIns):
    """Know the accounts, watch the connection, and run the practice portal's controls.

    Args:
        lanes: Those that work on a portal; the first also signs in.
        portals: Chooses it.
        desk: The practice portal's controls.
        secrets: A lane without a portal, and what keeps secrets on it.

    Signals:
        left: Whoever was signed in has signed out.
        refilled: The practice portal was filled anew.
    """

    left = Signal()
    refilled = Signal()

    def __init__(
        self,
        lanes: tuple[Lane, ...],
        portals: PortalSwitch,
        desk: PracticeDesk,
        parent: QObject | None = None,
        *,
        secrets: tuple[Lane, SecretKeeper],
    ) -> None:
        super().__init__(lanes[0], portals, secrets, parent)
        self._lanes = lanes
        self._desk = desk
        self._practice_tickets: set[int] = set()
        self._person: PracticePerson | None = None
        self._starts_practice = False
        self._secrets.kept.connect(self._on_secrets_kept)
        for lane in lanes:
            lane.event_ready.connect(self._on_lane_event_ready)

    def remember(self, accounts: tuple[Account, ...]) -> None:
        """Take over the accounts that earlier sessions have left."""
        self._reduce(connection.remembering(self.state, accounts))

    def expect(self, place: Place, email: str) -> None:
        """Stand ready at a portal where the user is about to be asked to sign in."""
        self._reduce(connection.expecting(self.state, place, email))

    def work_cut_off(self, event: events.Connected) -> None:
        """Work with what is kept of whoever wanted to sign in, for the portal cannot be reached."""
        seat = Seat(self.state.place, self.state.email)
        self._portals.switch(seat)
        self._reduce(connection.cut_off(self.state, event))
        self.connected.emit(seat.place, event)

    def go_on(self, event: events.Connected) -> None:
        """Go on as before with what the portal has just said of whoever is signed in."""
        self._reduce(connection.connected(self.state, event))
        self.connected.emit(self.state.place, event)

    def dismiss(self) -> None:
        """Take away why signing in failed, and that something is kept for this session only."""
        self._reduce(connection.dismissed(self.state))

    def switch_to(self, account: Account) -> None:
        """Work as somebody the program remembers: without a question where a token of his is still good."""
        wishes = account.keeps_token, account.keeps_password
        self._begin(Attempt(account.seat, None, None, *wishes, goes_on=True))
        self._secrets.recall(account.seat)

    def sign_out(self) -> None:
        """Forget the session of whoever is signed in; he stays remembered, without any secret."""
        self._give_up()
        seat = Seat(self.state.place, self.state.email)
        self._reduce(connection.signed_out(self.state))
        self._lane.post(EndSession(seat, self._portals), is_droppable=False)
        self._secrets.forget(seat)
        self.left.emit()

    def forget(self, account: Account) -> None:
        """Remember an account no longer; whoever is signed in with it is signed out."""
        if account.is_of(self.state.place, self.state.email):
            self.sign_out()
        else:
            self._secrets.forget(account.seat)
        self._reduce(connection.forgetting(self.state, account))

    def start_practice(self) -> None:
        """Open the practice portal as the first of its people."""
        self._give_up()
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

    def _begin(self, attempt: Attempt) -> None:
        # Whoever signs in while the practice portal is still being opened wants to be there, not here.
        self._starts_practice = False
        super()._begin(attempt)

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: events.Event) -> None:
        if ticket in self._practice_tickets:
            self._practice_tickets.discard(ticket)
            self._take_practice_answer(event)
        elif self._is_watched(ticket):
            self._reduce(connection.watched(self.state, event))

    def _is_watched(self, ticket: int) -> bool:
        """Whether an answer tells of the portal in view, and nobody is moving elsewhere."""
        is_settled = self._attempt is None and self.state.link in {Link.CONNECTED, Link.LOST}
        return is_settled and any(lane.is_for(ticket, self._portals.seat) for lane in self._lanes)

    def _take_practice_answer(self, event: events.Event) -> None:
        match event:
            case events.PracticeRead():
                self._reduce(connection.practice_read(self.state, event))
                if self._starts_practice and event.people:
                    self.practise_as(event.people[0])
            case events.PracticeRefilled():
                self.refilled.emit()
                if self._person is not None and self.state.place.is_practice:
                    self.practise_as(self._person)
            case _:
                pass

    @Slot(object, object)
    def _on_secrets_kept(self, seat: Seat, event: events.SecretsKept) -> None:
        self._reduce(connection.secrets_kept(self.state, seat, event))
