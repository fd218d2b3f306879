"""Everything about the connection that the window shows: chip, dialogs, and the banner of a lost one."""

from functools import cached_property

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casedesk.portal.errors import PortalError, SignInRequired, Unreachable
from casedesk.portal.options import Place
from casedesk.portal.practice_desk import PracticePerson
from casedesk.session.connection import ConnectionState, Link
from casedesk.ui.about_dialog import AboutDialog
from casedesk.ui.again_view import AgainView
from casedesk.ui.connection_chip import ConnectionChip
from casedesk.ui.practice.outbox_dialog import OutboxDialog
from casedesk.ui.practice.people_dialog import PracticePeopleDialog
from casedesk.ui.practice.start_over_dialog import StartOverDialog
from casedesk.ui.primitives.banner import Banner, BannerAction, BannerContent
from casedesk.ui.sign_in.sign_in_words import keyring_sentence
from casedesk.ui.sign_in.words import explain_sign_in
from casedesk.ui.stores.connection_store import ConnectionStore
from casedesk.ui.stores.wizard_store import WizardStore
from casedesk.ui.text.errors import explain
from casedesk.ui.text.network import SETTLED_BY_THE_USER, details_of
from casedesk.ui.text.quoting import quoted
from casedesk.ui.theme import px
from casedesk.ui.wizard_view import WizardView

_CONNECT = "connect"
_CHECK = "check"


class ConnectionView(QObject):
    """Connect chip, dialogs and banner to the store of the connection.

    Each dialog is made when it is first asked for: most days need none, and five of them would take a
    quarter of the time in which the window is made.

    Signals:
        practice_known: The practice portal need not be explained any more.
    """

    practice_known = Signal()

    def __init__(self, store: ConnectionStore, steps: WizardStore, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._wizard = WizardView(steps, store, window)
        self._again = AgainView(store, window)
        self._welcomes = False
        self._is_told_elsewhere = False
        self.chip = ConnectionChip(window)
        self.banner_area = QWidget(window)
        self._banner = Banner(self.banner_area)
        layout = QVBoxLayout(self.banner_area)
        layout.setContentsMargins(px(12), px(12), px(12), 0)
        layout.addWidget(self._banner)
        self._connect()
        self._on_store_state_changed(store.state)

    def _connect(self) -> None:
        chip, store = self.chip, self._store
        chip.practise_as_requested.connect(self._on_chip_practise_as_requested)
        chip.outbox_requested.connect(self._on_chip_outbox_requested)
        chip.start_over_requested.connect(self._on_chip_start_over_requested)
        chip.sign_in_requested.connect(self._on_chip_sign_in_requested)
        chip.practice_requested.connect(store.start_practice)
        chip.accounts.account_requested.connect(store.switch_to)
        chip.accounts.sign_out_requested.connect(store.sign_out)
        chip.accounts.forget_requested.connect(store.forget)
        chip.about_requested.connect(self._on_chip_about_requested)
        self._again.outbox_requested.connect(self._on_chip_outbox_requested)
        self._banner.action_requested.connect(self._on_banner_action_requested)
        self._banner.dismissed.connect(self._on_banner_dismissed)
        store.state_changed.connect(self._on_store_state_changed)

    @cached_property
    def _people(self) -> PracticePeopleDialog:
        dialog = PracticePeopleDialog(self._window)
        dialog.person_requested.connect(self._on_people_person_requested)
        dialog.render(self._store.state.people, self._store.state.me)
        return dialog

    @cached_property
    def _outbox(self) -> OutboxDialog:
        dialog = OutboxDialog(self._window)
        dialog.render(self._store.state.outbox)
        return dialog

    @cached_property
    def _start_over(self) -> StartOverDialog:
        dialog = StartOverDialog(self._window)
        dialog.confirmed.connect(self._store.start_over)
        return dialog

    @cached_property
    def _about(self) -> AboutDialog:
        return AboutDialog(self._window)

    def connect_to(self, place: Place, email: str) -> None:
        """Ask where to work, with what is known filled in."""
        self._wizard.ask_where(place, email)

    def welcome(self, *, is_first_time: bool) -> None:
        """Say on the practice portal what it is, until that is dismissed or a portal was signed in to."""
        self._welcomes = is_first_time
        self._on_store_state_changed(self._store.state)

    def leave_to_others(self, *, is_told: bool) -> None:
        """Say nothing of a session that has ended while the report of a save says it, and offers the same."""
        if is_told != self._is_told_elsewhere:
            self._is_told_elsewhere = is_told
            self._on_store_state_changed(self._store.state)

    @Slot()
    def sign_in_again(self) -> None:
        """Renew a session that has ended: on the practice portal by itself, elsewhere with the password."""
        state = self._store.state
        person = next((one for one in state.people if one.credentials.email == state.email), None)
        if state.place.is_practice and person is not None:
            self._store.practise_as(person)
        elif state.wants_password:
            self._again.ask()
        else:
            self._wizard.ask_who(state.place, state.email)

    @Slot(object)
    def _on_store_state_changed(self, state: ConnectionState) -> None:
        self.chip.render(state)
        made = vars(self)
        if "_people" in made:
            self._people.render(state.people, state.me)
        if "_outbox" in made:
            self._outbox.render(state.outbox)
        self._again.render(state, is_asked_elsewhere=self._wizard.is_open)
        # The dialogs say by themselves what became of what was asked in them.
        is_asking = self._wizard.is_open or self._again.is_open
        is_told = self._is_told_elsewhere and isinstance(state.error, SignInRequired)
        content = None if is_asking or is_told else _banner_content(state)
        if self._welcomes and state.link is Link.CONNECTED and not state.place.is_practice:
            self._know_practice()
        if content is None and self._welcomes:
            content = _welcome_content(state)
        self._banner.render(content)
        self.banner_area.setVisible(content is not None)

    @Slot()
    def _on_chip_practise_as_requested(self) -> None:
        self._people.open()

    @Slot()
    def _on_chip_outbox_requested(self) -> None:
        self._store.read_practice()
        self._outbox.open()

    @Slot()
    def _on_chip_start_over_requested(self) -> None:
        self._start_over.ask()

    @Slot()
    def _on_chip_about_requested(self) -> None:
        self._about.render_portal(self._store.state.place.address)
        self._about.open()

    @Slot()
    def _on_chip_sign_in_requested(self) -> None:
        state = self._store.state
        email = "" if state.place.is_practice else state.email
        self.connect_to(state.place, email)

    @Slot(object)
    def _on_people_person_requested(self, person: PracticePerson) -> None:
        self._store.practise_as(person)

    @Slot(str)
    def _on_banner_action_requested(self, action: str) -> None:
        state = self._store.state
        if action == _CONNECT:
            self.connect_to(Place(), "")
        elif action == _CHECK:
            self._wizard.look_again(state.place, state.email)
        else:
            self.sign_in_again()

    @Slot()
    def _on_banner_dismissed(self) -> None:
        content = self._banner.content()
        if content is not None and content.kind == "info":
            self._know_practice()
            self._on_store_state_changed(self._store.state)
        else:
            self._store.dismiss()

    def _know_practice(self) -> None:
        self._welcomes = False
        self.practice_known.emit()


def _welcome_content(state: ConnectionState) -> BannerContent | None:
    if not (state.place.is_practice and state.link is Link.CONNECTED):
        return None
    action = BannerAction(_CONNECT, QCoreApplication.translate("ConnectionView", "Connect to your portal…"))
    return BannerContent(
        "info",
        QCoreApplication.translate("ConnectionView", "This is the practice portal"),
        QCoreApplication.translate(
            "ConnectionView", "Its people and cases are made up, and nothing you do here reaches anybody."
        ),
        (action,),
    )


def _banner_content(state: ConnectionState) -> BannerContent | None:
    """Return what to say when nothing can go on without the user; None while it can."""
    if state.link is Link.LOST and isinstance(state.error, SignInRequired):
        words = explain(state.error)
        action = BannerAction("sign in", QCoreApplication.translate("ConnectionView", "Sign in…"))
        return BannerContent("warning", words.title, words.sentence, (action,), is_dismissable=False)
    if state.link is Link.LOST and isinstance(state.error, SETTLED_BY_THE_USER):
        return _way_content(state.error)
    if state.link is Link.SIGNED_OUT and state.error is not None:
        words = explain_sign_in(state.error)
        action = BannerAction("sign in", QCoreApplication.translate("ConnectionView", "Try again…"))
        details = details_of(state.error)
        return BannerContent("danger", words.title, words.sentence, (action,), details, is_dismissable=False)
    if state.link is Link.CONNECTED and state.error is not None:
        return _still_here_content(state, state.error)
    if state.link is Link.CONNECTED and state.is_session_only:
        title = QCoreApplication.translate("ConnectionView", "You are signed in for this session only")
        return BannerContent("warning", title, keyring_sentence(state.keyring))
    return None


def _way_content(error: Unreachable) -> BannerContent:
    """Say why nothing reaches the portal that reached it before, which waiting does not mend."""
    words = explain(error)
    action = BannerAction(_CHECK, QCoreApplication.translate("ConnectionView", "Check the connection…"))
    details = details_of(error)
    return BannerContent("danger", words.title, words.sentence, (action,), details, is_dismissable=False)


def _still_here_content(state: ConnectionState, error: PortalError) -> BannerContent:
    """Say that signing in as somebody else failed, and who is still signed in."""
    words = explain_sign_in(error)
    name = "" if state.me is None else state.me.user.display_name
    still = QCoreApplication.translate("ConnectionView", "You are still signed in as {name}.").format(
        name=quoted(name)
    )
    return BannerContent("warning", words.title, f"{words.sentence} {still}", details=details_of(error))
