"""Signing in as a conversation: one attempt at a time, from the first request to the last code."""

from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from casedesk.domain.values import replace
from casedesk.portal.errors import PortalError, SecondFactorRequired, SignInRequired
from casedesk.portal.options import Place
from casedesk.portal.port import Credentials
from casedesk.portal.secrets import NeverPickled, Secret, SecretKeeper
from casedesk.session import connection, events
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.job import Job
from casedesk.session.seat import Seat
from casedesk.session.secret_jobs import SessionTokens
from casedesk.session.sign_in_jobs import Connect, ConnectWithToken, Resume, SendCodeAgain, SetPhone
from casedesk.ui.stores.secret_store import SecretStore
from casedesk.worker.lane import Lane


class PortalSwitch(SessionTokens, Protocol):
    """Chooses the portal that the lanes work on; the only say the window has in it."""

    @property
    def seat(self) -> Seat:
        """Who works where at the moment."""
        ...

    def switch(self, seat: Seat) -> None:
        """Let the jobs that are posted from now on work here."""
        ...


class Attempt(NeverPickled, Struct, frozen=True):
    """An attempt at signing in.

    Attributes:
        before: What goes on where it is given up; None for nothing.
        credentials: None where none are needed, or none are known.
        keeps_token: The user wants to be signed in at the next start as well.
        keeps_password: The user wants the password kept too.
        goes_on: It began with what was kept or with the session that there was, and nothing was typed.
    """

    seat: Seat
    before: ConnectionState | None = None
    credentials: Credentials | None = None
    keeps_token: bool = False
    keeps_password: bool = False
    goes_on: bool = False


class SignIns(QObject):
    """Hold the state of the connection, and carry one attempt at a time through its requests.

    Nothing here is ever sent again by itself: five wrong attempts close a portal for a minute.

    Signals:
        state_changed: The `ConnectionState`.
        connected: The `Place` and the `Connected` event of somebody who has just signed in.
        given_up: The user does not want to sign in now.
    """

    state_changed = Signal(object)
    connected = Signal(object, object)
    given_up = Signal()

    def __init__(
        self,
        lane: Lane,
        portals: PortalSwitch,
        secrets: tuple[Lane, SecretKeeper],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._portals = portals
        self._secrets = SecretStore(*secrets, portals, self)
        self._attempt: Attempt | None = None
        self._ticket: int | None = None
        self.state = ConnectionState()
        self._secrets.recalled.connect(self._on_secrets_recalled)
        lane.event_ready.connect(self._on_sign_in_lane_event_ready)

    def sign_in(
        self,
        place: Place,
        credentials: Credentials,
        *,
        keeps_token: bool = False,
        keeps_password: bool = False,
    ) -> None:
        """Sign in somewhere; where that fails, whoever was signed in before still is.

        Args:
            place: Where.
            credentials: E-mail and password.
            keeps_token: Let the next start of the program sign in by itself.
            keeps_password: Keep the password too, so that even an ended session needs no typing.
        """
        seat, under_way = Seat(place, credentials.email), self._attempt
        # A second click while the first is under way would count with the portal as another attempt.
        if self._ticket is None or under_way is None or under_way.credentials != credentials:
            self._begin(
                Attempt(seat, None, credentials, keeps_token=keeps_token, keeps_password=keeps_password)
            )
            self._ask(Connect(credentials))

    def sign_in_with_token(
        self, place: Place, token: str, *, email: str = "", keeps_token: bool = False
    ) -> None:
        """Go on with a token that the user has from elsewhere.

        Args:
            place: Of this portal.
            token: As it was pasted; blanks around it and the word "Bearer" do no harm.
            email: Of the account that is to sign in again; "" for whoever the token is of.
            keeps_token: Let the next start of the program sign in by itself.
        """
        is_again = (self.state.place.address, self.state.email) == (place.address, email)
        of = self.state.me.user.id if is_again and self.state.me is not None else None
        self._begin(Attempt(Seat(place, email), keeps_token=keeps_token))
        self._ask(ConnectWithToken(Secret(token.strip().removeprefix("Bearer ").strip()), of))

    def give_code(self, code: str) -> None:
        """Give the code that the portal has asked for; it is sent once, however often it is clicked."""
        plain = "".join(character for character in code if character.isalnum())
        if plain and self._challenged is not None:
            self._check(Connect(self._challenged, plain))

    def send_code_again(self) -> None:
        """Have another text message sent."""
        if self._challenged is not None:
            self._check(SendCodeAgain(self._challenged))

    def set_phone(self, number: str) -> None:
        """Tell the portal where to send codes to; it sends the first one."""
        if self._challenged is not None:
            self._check(SetPhone(self._challenged, number))

    def cancel_sign_in(self) -> None:
        """Stop signing in, whatever is asked just now; whoever was signed in before still is."""
        if self._attempt is not None:
            self._fail(None)
        self.given_up.emit()

    @property
    def _challenged(self) -> Credentials | None:
        """What a code goes along with; None while nothing is asked for."""
        is_asked = self.state.challenge is not None and self._ticket is None
        return self._attempt.credentials if is_asked and self._attempt is not None else None

    def _begin(self, attempt: Attempt) -> None:
        before = self.state if self.state.link in {Link.CONNECTED, Link.LOST} else None
        # Trying again is still an attempt of whoever was signed in at first.
        if self._attempt is not None:
            before = self._attempt.before
        self._give_up()
        self._attempt = replace(attempt, before=before)
        self._reduce(connection.connecting(self.state, attempt.seat.place, attempt.seat.email))

    def _check(self, job: Job) -> None:
        self._reduce(connection.checking(self.state))
        self._ask(job)

    def _ask(self, job: Job) -> None:
        if self._attempt is not None:
            self._ticket = self._lane.post(job, seat=self._attempt.seat)

    def _give_up(self) -> None:
        """Be done with the attempt; an answer still on its way is dropped."""
        if self._ticket is not None:
            self._lane.cancel(self._ticket)
        self._ticket = self._attempt = None

    def _reduce(self, state: ConnectionState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)

    def _succeed(self, attempt: Attempt, event: events.Connected) -> None:
        seat = Seat(attempt.seat.place, attempt.seat.email or event.me.email)
        if seat != attempt.seat:
            self._portals.set_token(seat, self._portals.token_of(attempt.seat))
            self._portals.set_token(attempt.seat, Secret())
        self._give_up()
        self._portals.switch(seat)
        self._reduce(connection.connected(self.state, event))
        self._keep(attempt)
        self.connected.emit(seat.place, event)

    def _keep(self, attempt: Attempt) -> None:
        account = self.state.account
        if account is not None and not attempt.goes_on:
            password = attempt.credentials.password if attempt.credentials is not None else ""
            wanted = Secret(password if attempt.keeps_password else "")
            self._secrets.keep(account, keeps_token=attempt.keeps_token, password=wanted)

    def _fail(self, error: PortalError | None) -> None:
        before = self._attempt.before if self._attempt is not None else None
        self._give_up()
        self._reduce(connection.not_connected(self.state, error, before))

    def _take_failure(self, attempt: Attempt, error: PortalError) -> None:
        """Ask for more where that may help; else whoever was signed in before still is."""
        if isinstance(error, SecondFactorRequired) and attempt.credentials is not None:
            self._reduce(connection.challenged(self.state, error))
        elif self.state.challenge is not None:
            self._reduce(connection.code_refused(self.state, error))
        elif attempt.goes_on and isinstance(error, SignInRequired):
            self._go_on_with_password(attempt, error)
        else:
            self._fail(error)

    def _go_on_with_password(self, attempt: Attempt, error: SignInRequired) -> None:
        """Use a kept password once where the kept token is no longer good; else ask for it."""
        credentials = attempt.credentials
        if credentials is not None:
            self._attempt = replace(attempt, goes_on=False)
            self._ask(Connect(credentials))
        else:
            self._reduce(connection.asking(self.state, error))

    @Slot(int, object)
    def _on_sign_in_lane_event_ready(self, ticket: int, event: events.Event) -> None:
        attempt = self._attempt
        if ticket != self._ticket or attempt is None:
            return
        self._ticket = None
        match event:
            case events.Connected():
                self._succeed(attempt, event)
            case events.CodeSent(challenge):
                self._reduce(connection.code_sent(self.state, challenge))
            case events.JobFailed(error):
                self._take_failure(attempt, error)
            case _:
                self._fail(None)

    @Slot(object, object)
    def _on_secrets_recalled(self, seat: Seat, event: events.SecretsRecalled) -> None:
        self._reduce(connection.keyring_known(self.state, event.keyring))
        attempt = self._attempt
        if attempt is None or attempt.seat != seat or not attempt.goes_on:
            return
        self._attempt = replace(attempt, credentials=event.credentials)
        if event.has_token:
            self._ask(Resume())
        else:
            self._go_on_with_password(self._attempt, SignInRequired())
