"""Signing in again, opened by itself where nothing goes on without it."""

from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from casedesk.portal.port import Credentials
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.wish import Wish
from casedesk.ui.sign_in.again_dialog import SignInAgainDialog
from casedesk.ui.stores.connection_store import ConnectionStore


class AgainView(QObject):
    """Connect the dialog to the store of the connection, and open it once for each session that ends.

    Signals:
        outbox_requested: Show the text messages of the practice portal.
    """

    outbox_requested = Signal()

    def __init__(self, store: ConnectionStore, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._is_known = False

    @cached_property
    def _dialog(self) -> SignInAgainDialog:
        dialog = SignInAgainDialog(self._window)
        dialog.wish_made.connect(self._on_dialog_wish_made)
        dialog.code_given.connect(self._store.give_code)
        dialog.phone_given.connect(self._store.set_phone)
        dialog.send_again_requested.connect(self._store.send_code_again)
        dialog.outbox_requested.connect(self.outbox_requested)
        dialog.rejected.connect(self._store.cancel_sign_in)
        return dialog

    @property
    def is_open(self) -> bool:
        """Whether the dialog is there, and says by itself what becomes of what was asked in it."""
        return "_dialog" in vars(self) and self._dialog.isVisible()

    def ask(self) -> None:
        """Ask for the password of the account that the connection is about."""
        self._dialog.ask(self._store.state)

    def render(self, state: ConnectionState, *, is_asked_elsewhere: bool) -> None:
        """Open the dialog where something is newly wanted that is not asked for elsewhere."""
        is_wanted = state.wants_password or state.challenge is not None
        if self.is_open:
            self._dialog.render(state)
        elif is_wanted and not self._is_known and not is_asked_elsewhere:
            # Before it opens, for what it does on the way must not open it again.
            self._is_known = True
            self.ask()
        # While an attempt is under way it is still the same question: who has put it off is left in peace.
        self._is_known = is_wanted or (self._is_known and state.link is Link.CONNECTING)

    @Slot(object)
    def _on_dialog_wish_made(self, wish: Wish) -> None:
        state = self._store.state
        match wish.way:
            case Credentials() as credentials:
                self._store.sign_in(
                    state.place,
                    credentials,
                    keeps_token=wish.keeps_token,
                    keeps_password=wish.keeps_password,
                )
            case token:
                self._store.sign_in_with_token(
                    state.place, token.reveal(), email=state.email, keeps_token=wish.keeps_token
                )
