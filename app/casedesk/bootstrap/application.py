"""The running program: lanes, stores and window, put together in that order."""

import base64
import logging
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

import casedesk
from casedesk.bootstrap.accounts import account_at, accounts_of, place_of, with_accounts
from casedesk.bootstrap.arguments import Arguments
from casedesk.bootstrap.diagnostics import DiagnosticsWriter
from casedesk.bootstrap.kept_on_disk import CopiesOnDisk, DraftsOnDisk, JournalOnDisk
from casedesk.bootstrap.pauses import ShortPauses
from casedesk.bootstrap.portals import EmbeddedPractice, Portals
from casedesk.bootstrap.run_record import ReportsOnDisk, RunRecord
from casedesk.bootstrap.scouting import ScoutOnDemand
from casedesk.bootstrap.settings_writer import SettingsWriter, preferences_of, with_preferences
from casedesk.bootstrap.updates import UpdatesOnline, memory_of, with_memory
from casedesk.domain.values import replace
from casedesk.portal.options import Place
from casedesk.portal.updates import UpdateSource
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.preferences import Preferences
from casedesk.session.secret_jobs import proxy_name
from casedesk.session.updates import UpdateMemory
from casedesk.storage.folders import log_folder
from casedesk.storage.secrets import Secrets, no_keyring
from casedesk.storage.settings import Settings
from casedesk.ui.about_dialog import versions
from casedesk.ui.case_form.rows import CaseRows
from casedesk.ui.icons import app_icon
from casedesk.ui.link_view import LinkView
from casedesk.ui.main_window import MainWindow
from casedesk.ui.report_view import ReportView
from casedesk.ui.stores.link_store import LinkStore
from casedesk.ui.stores.report_store import ReportStore
from casedesk.ui.stores.stores import Stores
from casedesk.ui.stores.update_store import UpdateStore
from casedesk.ui.theme import appearance_of, scheme_choice
from casedesk.worker.lane import Lane
from casedesk.worker.offline import Offline

logger = logging.getLogger(__name__)

STOP_TIMEOUT_MS = 40_000


class Desk(QObject):
    """The running program: it owns the lanes, the stores and the window.

    Args:
        arguments: What the user asked for.
        settings: What the program remembers.
        data_folder: Where drafts and journal are kept; None for the user's own folder.
        settings_folder: Where the settings are written; None where nothing is to be remembered.
        record: What is written about this start; None where nothing is, as on a tour.
        rows: The rows of the form, where they were made in advance.
        dresses_later: Leave the style sheet to the caller, who has something on the screen already.
    """

    def __init__(
        self,
        app: QApplication,
        arguments: Arguments,
        settings: Settings,
        data_folder: Path | None = None,
        *,
        settings_folder: Path | None = None,
        record: RunRecord | None = None,
        dresses_later: bool = False,
        rows: CaseRows | None = None,
        update_source: UpdateSource | None = None,
    ) -> None:
        super().__init__()
        self.practice = EmbeddedPractice(at_scale=arguments.scale)
        is_tour = arguments.self_check or arguments.tour is not None
        # What a tour signs in with is nobody's, and has no business in anybody's keyring.
        self._secrets = Secrets(no_keyring if is_tour else None)
        self.portals = Portals(self.practice, self._proxy_password)
        self._lanes = (Lane("cases", self.portals), Lane("lookups", self.portals))
        self._pauses = ShortPauses(self._lanes, self)
        kept = DraftsOnDisk(data_folder, arguments), JournalOnDisk(data_folder, arguments)
        copies = CopiesOnDisk(data_folder)
        self._disk = Lane("disk", Offline(*kept, copies))
        self._vault = Lane("secrets", Offline(self._secrets))
        scout = ScoutOnDemand(self._proxy_password)
        self._outpost = Lane("scouting", Offline(scout))
        self.stores = Stores(
            *self._lanes,
            self.portals,
            self.practice,
            self,
            disk=(self._disk, *kept),
            secrets=(self._vault, self._secrets),
            scouting=(self._outpost, scout),
            cache=copies,
        )
        self.settings = settings
        app.setWindowIcon(app_icon())
        self.appearance = appearance_of(app)
        self.appearance.undress()
        self.appearance.choose(scheme_choice(arguments.appearance or settings.appearance))
        self.writer = SettingsWriter(self._disk, settings_folder, settings, self)
        self.writer.written.connect(self.stores.settings.render_kept)
        self.stores.settings.begin(preferences_of(settings))
        self.stores.settings.chosen.connect(self._on_settings_chosen)
        self.window = MainWindow(self.stores, self.appearance, rows)
        self._late_lanes: list[Lane] = []
        source = update_source or UpdatesOnline()
        self.updates = UpdateStore(
            self.stores.settings, source, self._open_update_lane, casedesk.__version__, self
        )
        self.updates.memory_changed.connect(self._on_updates_memory_changed)
        self.window.show_updates(self.updates)
        if not dresses_later:
            self.appearance.dress()
        self.reports = self._make_reports(record)
        self._place = Place() if arguments.scale else place_of(settings, arguments.portal)
        self.stores.connection.remember(accounts_of(settings))
        self.links = LinkStore(self.stores, self)
        LinkView(self.links, self.stores.connection, self.window)
        self.stores.connection.state_changed.connect(self._on_connection_state_changed)
        self.window.connection.practice_known.connect(self._on_practice_known)

    def _make_reports(self, record: RunRecord | None) -> ReportStore:
        store = ReportStore(self._disk, ReportsOnDisk(log_folder()), self)
        diagnostics = DiagnosticsWriter(
            self._settings_now, self._connection_now, tuple if record is None else record.newest
        )
        view = ReportView(store, diagnostics.write, self.window)
        self.window.connection.chip.diagnostics_requested.connect(view.show_diagnostics)
        if record is not None:
            logger.info("Started %s", ", ".join(versions().splitlines()))
            record.bugs.tell(store.take_bug)
            store.look_for_faults()
        return store

    def _settings_now(self) -> Settings:
        return self.settings

    def _connection_now(self) -> ConnectionState:
        return self.stores.connection.state

    def show(self) -> None:
        """Show the window, and connect as soon as it has been painted."""
        if self.settings.window:
            self.window.restoreGeometry(QByteArray(base64.b64decode(self.settings.window)))
        self.window.show()
        QTimer.singleShot(0, self.begin)

    def stop(self) -> bool:
        """Let running calls end; return whether all threads have ended."""
        # First, so that what was typed last is written while the portal's answers are waited for.
        self.stores.drafts.flush()
        self._secrets.stop_waiting()
        have_stopped = [
            lane.stop(STOP_TIMEOUT_MS)
            for lane in (self._disk, self._vault, self._outpost, *self._lanes, *self._late_lanes)
        ]
        self._pauses.end()
        return all(have_stopped)

    def remembered(self) -> Settings:
        """Return the settings as the next start should find them."""
        geometry = bytes(self.window.window().saveGeometry().data())
        return replace(
            self.settings,
            window=base64.b64encode(geometry).decode("ascii"),
        )

    def _proxy_password(self, place: Place) -> str:
        """Return what goes with the user of a place's proxy; asked on worker threads."""
        proxy = place.options.proxy
        return self._secrets.read(proxy_name(proxy)).reveal() if proxy.user else ""

    @Slot()
    def begin(self) -> None:
        """Connect to the portal of the last time, or ask for one."""
        self.updates.begin(memory_of(self.settings))
        self.window.connection.welcome(is_first_time=not self.settings.knows_practice)
        if self._place.is_practice:
            self.stores.connection.start_practice()
            return
        account = account_at(self.settings, self._place)
        if account is not None and (account.keeps_token or account.keeps_password):
            self.stores.connection.switch_to(account)
        else:
            email = self.settings.email if account is None else account.email
            self.stores.connection.expect(self._place, email)
            self.window.connect_to(self._place, email)

    @Slot(object)
    def _on_connection_state_changed(self, state: ConnectionState) -> None:
        settings = with_accounts(self.settings, state)
        if state.link is Link.CONNECTED:
            email = "" if state.place.is_practice else state.email
            settings = replace(
                settings,
                portal=state.place.address,
                email=email or settings.email,
                answer_format=state.place.options.answer_format.value,
            )
        self._remember(settings)

    @Slot()
    def _on_practice_known(self) -> None:
        self._remember(replace(self.settings, knows_practice=True))

    @Slot(object)
    def _on_settings_chosen(self, chosen: Preferences) -> None:
        self._remember(with_preferences(self.settings, chosen))

    def _open_update_lane(self) -> Lane:
        lane = Lane("updates", Offline())
        self._late_lanes.append(lane)
        return lane

    @Slot(object)
    def _on_updates_memory_changed(self, memory: UpdateMemory) -> None:
        self._remember(with_memory(self.settings, memory))

    def _remember(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self.writer.write(settings)
