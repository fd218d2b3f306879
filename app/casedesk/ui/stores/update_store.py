"""The store of updates: asks for newer versions once a day at most, and only if the user wants that."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from casedesk.portal.updates import UpdateSource
from casedesk.session import updates
from casedesk.session.events import Event
from casedesk.session.preferences import PreferencesState
from casedesk.session.update_job import AskForUpdate
from casedesk.session.updates import UpdateFailed, UpdateFound, UpdateMemory, UpdateState
from casedesk.ui.stores.settings_store import SettingsStore
from casedesk.worker.lane import Lane

LOOK_AFTER_MS = 30_000
LOOK_EVERY_MS = 30 * 60_000


class UpdateStore(QObject):
    """Ask when it is time, and hold what is known.

    Args:
        settings: Says whether and where to ask.
        source: What is asked, on a lane.
        open_lane: Makes that lane; called when there is something to ask for the first time.
        running: The version of this program.
        now: Tells the time, aware.

    Signals:
        state_changed: The `UpdateState`.
        memory_changed: The `UpdateMemory`, to be remembered.
    """

    state_changed = Signal(object)
    memory_changed = Signal(object)

    def __init__(
        self,
        settings: SettingsStore,
        source: UpdateSource,
        open_lane: Callable[[], Lane],
        running: str,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._source = source
        self._open_lane = open_lane
        self._running = running
        self._now = now or _utc_now
        self._lane: Lane | None = None
        self._ticket: int | None = None
        self.state = UpdateState()
        # Not at once: the start belongs to the portal.
        self._clock = QTimer(self, interval=LOOK_AFTER_MS)
        self._clock.timeout.connect(self.look)
        settings.state_changed.connect(self._on_settings_state_changed)

    def begin(self, memory: UpdateMemory) -> None:
        """Take what earlier starts have remembered, and ask when it is time."""
        self._reduce(UpdateState(memory))
        self._watch()

    @Slot()
    def look(self) -> None:
        """Ask if it is time."""
        self._clock.setInterval(LOOK_EVERY_MS)
        if updates.is_due(self.state.memory, self._now()):
            self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask now, because it is time or because the user wants it."""
        address = self._settings.state.preferences.update_address
        if not self._may_ask() or self.state.is_asking:
            return
        self._reduce(updates.asking(self.state, self._now()))
        if self._lane is None:
            self._lane = self._open_lane()
            self._lane.event_ready.connect(self._on_lane_event_ready)
        self._ticket = self._lane.post(AskForUpdate(self._source, address))

    @Slot()
    def wave_away(self) -> None:
        """Show the notice no longer."""
        self._reduce(updates.waved_away(self.state))

    def _may_ask(self) -> bool:
        chosen = self._settings.state.preferences
        return chosen.asks_for_updates and bool(chosen.update_address)

    def _watch(self) -> None:
        if not self._may_ask():
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()

    def _reduce(self, state: UpdateState) -> None:
        is_to_remember = state.memory != self.state.memory
        self.state = state
        self.state_changed.emit(state)
        if is_to_remember:
            self.memory_changed.emit(state.memory)

    @Slot(object)
    def _on_settings_state_changed(self, _state: PreferencesState) -> None:
        self._watch()

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: Event) -> None:
        if ticket != self._ticket:
            return
        match event:
            case UpdateFound(notice):
                self._reduce(updates.found(self.state, notice, self._running, self._now()))
            case UpdateFailed(trouble):
                self._reduce(updates.failed(self.state, trouble))
            case _:
                self._reduce(updates.broke(self.state))


def _utc_now() -> datetime:
    return datetime.now(UTC)
