"""All stores, and what they tell one another."""

from PySide6.QtCore import QObject, Slot

from casedesk.domain.ids import CaseId
from casedesk.portal.case_cache import CaseCache
from casedesk.portal.draft_keeper import DraftKeeper
from casedesk.portal.errors import Throttled
from casedesk.portal.journal_keeper import JournalKeeper
from casedesk.portal.options import Place
from casedesk.portal.practice_desk import PracticeDesk
from casedesk.portal.scout import Scout
from casedesk.portal.secrets import SecretKeeper
from casedesk.session.editor import Phase
from casedesk.session.events import Connected
from casedesk.session.preferences import PreferencesState
from casedesk.ui.stores.case_list_store import CaseListStore
from casedesk.ui.stores.case_store import CaseStore
from casedesk.ui.stores.connection_store import ConnectionStore
from casedesk.ui.stores.draft_store import DraftStore
from casedesk.ui.stores.journal_store import JournalStore
from casedesk.ui.stores.lookup_store import LookupStore
from casedesk.ui.stores.offline_store import OfflineStore
from casedesk.ui.stores.review_store import ReviewStore
from casedesk.ui.stores.settings_store import SettingsStore
from casedesk.ui.stores.sign_ins import PortalSwitch
from casedesk.ui.stores.throttle_store import ThrottleStore
from casedesk.ui.stores.watch_store import WatchStore
from casedesk.ui.stores.wizard_store import WizardStore
from casedesk.worker.lane import Lane


class Stores(QObject):
    """Make the stores and pass on what one learns and another has to know.

    Args:
        cases: The lane on which cases are changed.
        lookups: The lane on which everything is read.
        portals: Chooses the portal that both work on.
        desk: The practice portal's controls.
        disk: A lane without a portal, and what keeps the drafts and the journal on it.
        secrets: Another one, for a keyring may let it wait, and what keeps secrets on it.
        scouting: Another one, for an address may be silent, and who visits addresses on it.
        cache: What keeps copies on the disk's lane for times without a connection.
    """

    def __init__(
        self,
        cases: Lane,
        lookups: Lane,
        portals: PortalSwitch,
        desk: PracticeDesk,
        parent: QObject | None = None,
        *,
        disk: tuple[Lane, DraftKeeper, JournalKeeper],
        secrets: tuple[Lane, SecretKeeper],
        scouting: tuple[Lane, Scout],
        cache: CaseCache,
    ) -> None:
        super().__init__(parent)
        self.lanes = (cases, lookups)
        self.connection = ConnectionStore(self.lanes, portals, desk, self, secrets=secrets)
        self.wizard = WizardStore(*scouting, secrets[1], self.connection, self)
        self.cases = CaseStore(cases, lookups, self)
        self.watch = WatchStore(self.cases, self.connection, lookups, self)
        lane, drafts, journal = disk
        self.drafts = DraftStore(lane, drafts, self.cases, self)
        self.journal = JournalStore(lane, journal, self.cases, self)
        self.case_list = CaseListStore(lookups, self)
        forms = (self.cases, self.case_list, self.drafts, self.watch)
        self.offline = OfflineStore((lane, cache), lookups, self.connection, forms, self)
        self.lookups = LookupStore(lookups, self)
        self.throttle = ThrottleStore(self.lanes, self)
        self.review = ReviewStore(self.cases, lookups, self)
        self.settings = SettingsStore(self)
        self.settings.state_changed.connect(self._on_settings_state_changed)
        self.connection.connected.connect(self._on_connection_connected)
        self.connection.refilled.connect(self._on_connection_refilled)
        self.connection.left.connect(self._on_connection_left)
        self.connection.given_up.connect(self._on_connection_given_up)
        self.throttle.ended.connect(self._on_throttle_ended)
        self.watch.settled.connect(self.review.begin_save)
        self.cases.case_returned.connect(self.case_list.show_returned)
        self.drafts.edit_counts_changed.connect(self.case_list.mark)

    @property
    def is_busy(self) -> bool:
        """Whether any lane has something to do."""
        return any(lane.is_busy for lane in self.lanes)

    def open_case(self, case_id: int) -> None:
        """Bring a case into form and list."""
        self.case_list.select(CaseId(case_id))
        self.cases.open(CaseId(case_id))

    def refresh(self) -> None:
        """Read list and case again; what was typed stays."""
        self.case_list.refresh()
        state = self.cases.state
        if not state.is_dirty and state.phase is not Phase.LOADING:
            self.cases.reload()

    @Slot(object)
    def _on_settings_state_changed(self, state: PreferencesState) -> None:
        chosen = state.preferences
        self.review.review_always(chosen.reviews_saves)
        self.journal.keep_saves(chosen.keeps_journal, chosen.journal_megabytes)
        self.offline.copies.keep_copies(is_wanted=chosen.keeps_copies)

    @Slot(object, object)
    def _on_connection_connected(self, place: Place, event: Connected) -> None:
        self.throttle.forget()
        self.lookups.begin()
        self.cases.begin(place, event)
        self.case_list.begin()
        self.case_list.select(self.cases.state.case_id)
        self.drafts.begin(place, event)
        self.journal.begin(place, event)

    @Slot()
    def _on_connection_left(self) -> None:
        self.lookups.begin()
        self.cases.begin(Place(), None)

    @Slot()
    def _on_connection_given_up(self) -> None:
        self.cases.sheets.let_be()

    @Slot()
    def _on_connection_refilled(self) -> None:
        self.cases.forget(Place())
        self.drafts.forget(Place())
        self.journal.forget(Place())

    @Slot()
    def _on_throttle_ended(self) -> None:
        # Reads only, and only those whose answer is missing: to save again is for the user to say.
        if isinstance(self.case_list.state.error, Throttled):
            self.case_list.retry()
        self.cases.read_again(Throttled)
        self.lookups.find_again(Throttled)
