"""What is kept of the accounts, asked for and put away on a lane of its own."""

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.portal.secrets import Secret, SecretKeeper
from casedesk.session import events
from casedesk.session.accounts import Account
from casedesk.session.job import Job
from casedesk.session.seat import Seat
from casedesk.session.secret_jobs import ForgetSecrets, KeepSecrets, RecallSecrets, SessionTokens
from casedesk.worker.lane import Lane


class SecretStore(QObject):
    """Post the jobs about secrets, and hand on what became of them.

    Args:
        lane: A lane without a portal; a keyring may let it wait.
        keeper: Used on that lane only.
        tokens: The tokens of this session.

    Signals:
        recalled: A `Seat` and its `SecretsRecalled`.
        kept: A `Seat` and its `SecretsKept`.
    """

    recalled = Signal(object, object)
    kept = Signal(object, object)

    def __init__(
        self, lane: Lane, keeper: SecretKeeper, tokens: SessionTokens, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._keeper = keeper
        self._tokens = tokens
        self._seats: dict[int, Seat] = {}
        lane.event_ready.connect(self._on_lane_event_ready)

    def recall(self, seat: Seat) -> None:
        """Look up what is kept of an account."""
        self._post(seat, RecallSecrets(seat, self._keeper, self._tokens))

    def keep(self, account: Account, *, keeps_token: bool, password: Secret) -> None:
        """Keep of an account what the user wants kept, and nothing else."""
        if keeps_token or password or account.keeps_token or account.keeps_password:
            job = KeepSecrets(account, self._keeper, self._tokens, keeps_token, password)
            self._post(account.seat, job)

    def forget(self, seat: Seat) -> None:
        """Keep nothing of an account any more."""
        self._post(seat, ForgetSecrets(seat, self._keeper))

    def _post(self, seat: Seat, job: Job) -> None:
        # What a keyring was asked to forget must be forgotten, whatever the user does next.
        self._seats[self._lane.post(job, is_droppable=False)] = seat

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: object) -> None:
        seat = self._seats.pop(ticket, None)
        if seat is None:
            return
        match event:
            case events.SecretsRecalled():
                self.recalled.emit(seat, event)
            case events.SecretsKept():
                self.kept.emit(seat, event)
            case _:
                # A keyring that breaks is one that has nothing.
                nothing = events.SecretsRecalled(
                    has_token=False, credentials=None, keyring=self._keeper.keyring
                )
                self.recalled.emit(seat, nothing)
