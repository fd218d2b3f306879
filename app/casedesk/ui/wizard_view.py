"""The connection wizard, connected to its store and made when it is first asked for."""

from functools import cached_property

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from casedesk.portal.options import Place
from casedesk.session.connection import ConnectionState
from casedesk.ui.sign_in.wizard import ConnectionWizard
from casedesk.ui.stores.connection_store import ConnectionStore
from casedesk.ui.stores.wizard_store import WizardStore


class WizardView(QObject):
    """Open the wizard where it is needed."""

    def __init__(self, steps: WizardStore, connection: ConnectionStore, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._steps = steps
        self._connection = connection
        connection.state_changed.connect(self._on_connection_state_changed)

    @cached_property
    def _wizard(self) -> ConnectionWizard:
        dialog, steps = ConnectionWizard(self._window), self._steps
        dialog.practice_requested.connect(self._connection.start_practice)
        dialog.account_requested.connect(steps.go_on_as)
        dialog.check_requested.connect(steps.check)
        dialog.options_requested.connect(steps.show_options)
        dialog.options_chosen.connect(steps.choose_options)
        dialog.back_requested.connect(steps.go_back)
        dialog.follow_requested.connect(steps.follow)
        dialog.trust_requested.connect(steps.trust)
        dialog.wish_made.connect(steps.sign_in)
        dialog.code_given.connect(steps.give_code)
        dialog.phone_given.connect(steps.set_phone)
        dialog.send_again_requested.connect(steps.send_again)
        dialog.rejected.connect(steps.give_up)
        steps.state_changed.connect(dialog.render)
        return dialog

    @property
    def is_open(self) -> bool:
        """Whether the wizard is there, and says by itself what becomes of what was asked in it."""
        return "_wizard" in vars(self) and self._wizard.isVisible()

    def ask_where(self, place: Place, email: str) -> None:
        """Ask where to work, with what is known filled in."""
        self._steps.ask_where(place, email)
        self._ask()

    def look_again(self, place: Place, email: str) -> None:
        """Look at once what is wrong on the way to a portal."""
        self.ask_where(place, email)
        self._steps.check(place)

    def ask_who(self, place: Place, email: str) -> None:
        """Ask for the password, because a session has ended."""
        self._steps.ask_who(place, email)
        self._ask()

    def _ask(self) -> None:
        state = self._connection.state
        self._wizard.ask(self._steps.state, state.accounts, state.keyring)

    @Slot(object)
    def _on_connection_state_changed(self, state: ConnectionState) -> None:
        if self.is_open:
            self._wizard.render_keyring(state.keyring)
