"""The store of the settings: what has been chosen about the program itself."""

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.domain.values import replace
from casedesk.session.preferences import Preferences, PreferencesState


class SettingsStore(QObject):
    """Hold the choices; whoever is concerned listens.

    Signals:
        state_changed: The `PreferencesState`.
        chosen: The `Preferences`, which are to be remembered.
    """

    state_changed = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = PreferencesState()

    def begin(self, preferences: Preferences) -> None:
        """Take what earlier starts have remembered."""
        self._reduce(PreferencesState(preferences, preferences.language))

    @Slot(object)
    def choose(self, preferences: Preferences) -> None:
        """Choose otherwise, with effect at once."""
        if preferences != self.state.preferences:
            self._reduce(replace(self.state, preferences=preferences))
            self.chosen.emit(preferences)

    @Slot(bool)
    def render_kept(self, is_kept: bool) -> None:
        """Tell whether this computer remembers the choices."""
        if is_kept != self.state.is_kept:
            self._reduce(replace(self.state, is_kept=is_kept))

    def _reduce(self, state: PreferencesState) -> None:
        self.state = state
        self.state_changed.emit(state)
