"""The store of the connection wizard: it looks for portals, and lets the connection's store sign in."""

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.domain.values import replace
from casedesk.portal.options import ConnectionOptions, Place
from casedesk.portal.port import Credentials
from casedesk.portal.scout import Scout
from casedesk.portal.secrets import Secret, SecretKeeper
from casedesk.session import events, wizard
from casedesk.session.accounts import Account
from casedesk.session.connection import ConnectionState
from casedesk.session.probe import ProbePlace
from casedesk.session.probe_events import PointedElsewhere
from casedesk.session.secret_jobs import KeepProxyPassword
from casedesk.session.wish import Wish
from casedesk.session.wizard import Page, WizardState
from casedesk.ui.stores.connection_store import ConnectionStore
from casedesk.worker.lane import Lane


class WizardStore(QObject):
    """Hold the state of the wizard while it is open.

    Whoever was signed in before still is, until somebody else has signed in through it.

    Args:
        lane: A lane without a portal; a visit to a silent address holds it up for a while.
        scout: Visits addresses, on that lane only.
        keeper: Keeps the password of a proxy, on the same lane.
        connection: Signs in.

    Signals:
        state_changed: The `WizardState`.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        lane: Lane,
        scout: Scout,
        keeper: SecretKeeper,
        connection: ConnectionStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._keeper = keeper
        self._scout = scout
        self._connection = connection
        self._ticket: int | None = None
        self.state = WizardState()
        lane.event_ready.connect(self._on_lane_event_ready)
        connection.state_changed.connect(self._on_connection_state_changed)

    def ask_where(self, place: Place, email: str) -> None:
        """Begin with the choice of a portal."""
        self._begin(wizard.asking_where(place, email))

    def ask_who(self, place: Place, email: str) -> None:
        """Begin at a portal that was used before, whose session has ended."""
        self._begin(wizard.asking_who(place, email))

    def show_options(self, place: Place) -> None:
        """Show how a portal is reached."""
        self._reduce(wizard.showing_options(self.state, place))

    def choose_options(self, options: ConnectionOptions, proxy_password: str) -> None:
        """Reach the portal so; where its address is known, look for it at once.

        Args:
            options: How.
            proxy_password: Of the proxy's user; "" where what is kept of it stays.
        """
        if options.proxy.user and proxy_password:
            # On the same lane as the visits, so that the next one finds it.
            self._lane.post(KeepProxyPassword(options.proxy, self._keeper, Secret(proxy_password)))
        place = replace(self.state.place, options=options)
        if place.address:
            self.check(place)
        else:
            self._reduce(wizard.asking_where(place, self.state.email))

    def check(self, place: Place) -> None:
        """Look for a portal at an address."""
        self._stop()
        self._reduce(wizard.checking(place, self.state.email))
        self._ticket = self._lane.post(ProbePlace(self._scout, place))

    def follow(self) -> None:
        """Look where the address points to, now that the user has said so."""
        if isinstance(self.state.trouble, PointedElsewhere):
            self.check(replace(self.state.place, address=self.state.trouble.address))

    def trust(self, fingerprint: str) -> None:
        """Accept the one certificate of this fingerprint, and look again."""
        options = replace(self.state.place.options, pinned_sha256=fingerprint)
        self.check(replace(self.state.place, options=options))

    def sign_in(self, wish: Wish) -> None:
        """Sign in at the portal that was found."""
        place = self.state.place
        match wish.way:
            case Credentials() as credentials:
                self._reduce(wizard.signing_in(self.state, credentials.email))
                self._connection.sign_in(
                    place, credentials, keeps_token=wish.keeps_token, keeps_password=wish.keeps_password
                )
            case token:
                # Of whom it is, only the portal can tell; where a session has ended, it is to be the same.
                self._reduce(wizard.signing_in(self.state, self.state.email))
                self._connection.sign_in_with_token(
                    place, token.reveal(), email=self.state.email, keeps_token=wish.keeps_token
                )

    def go_on_as(self, account: Account) -> None:
        """Work as somebody who is remembered, with his token or else his password."""
        self._reduce(wizard.signing_in(wizard.asking_who(account.place, account.email), account.email))
        self._connection.switch_to(account)

    def give_code(self, code: str) -> None:
        """Send the code of the second factor."""
        self._reduce(wizard.sending_code(self.state))
        self._connection.give_code(code)

    def set_phone(self, number: str) -> None:
        """Say where codes are to be sent to."""
        self._reduce(wizard.sending_code(self.state))
        self._connection.set_phone(number)

    def send_again(self) -> None:
        """Have another code sent."""
        self._reduce(wizard.sending_code(self.state))
        self._connection.send_code_again()

    def go_back(self) -> None:
        """Return to the choice of a portal; nothing that is under way counts any more."""
        self.give_up()
        self._reduce(wizard.asking_where(self.state.place, self.state.email))

    def give_up(self) -> None:
        """Stop whatever is under way; whoever was signed in before still is."""
        self._stop()
        was_signing_in = self.state.page in {Page.SIGN_IN, Page.SECOND_FACTOR}
        # First, so that what the connection says next is not taken for an answer.
        self.state = wizard.asking_where(self.state.place, self.state.email)
        if was_signing_in:
            self._connection.cancel_sign_in()
            self._connection.dismiss()

    def _begin(self, state: WizardState) -> None:
        self._stop()
        self._reduce(state)

    def _stop(self) -> None:
        if self._ticket is not None:
            self._lane.cancel(self._ticket)
            self._ticket = None

    def _reduce(self, state: WizardState) -> None:
        self.state = state
        self.state_changed.emit(state)

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: events.Event) -> None:
        if ticket == self._ticket:
            self._reduce(wizard.answered(self.state, event))

    @Slot(object)
    def _on_connection_state_changed(self, state: ConnectionState) -> None:
        if self.state.is_waiting and self.state.page in {Page.SIGN_IN, Page.SECOND_FACTOR}:
            self._reduce(wizard.followed(self.state, state))
