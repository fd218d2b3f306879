"""Everything about the settings that the window shows: the dialog, and the appearance it chooses."""

from functools import cached_property

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from casedesk.session.preferences import PreferencesState
from casedesk.session.updates import UpdateState
from casedesk.ui.settings_dialog import SettingsDialog
from casedesk.ui.stores.settings_store import SettingsStore
from casedesk.ui.stores.update_store import UpdateStore
from casedesk.ui.theme import Appearance, scheme_choice


class SettingsView(QObject):
    """Connect the dialog, made when it is first asked for, to the store of the settings."""

    def __init__(self, store: SettingsStore, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._appearance = appearance
        self._updates: UpdateStore | None = None
        self._shown = store.state.preferences.appearance
        store.state_changed.connect(self._on_store_state_changed)

    def show_updates(self, updates: UpdateStore) -> None:
        """Show as well what is known of newer versions."""
        self._updates = updates
        updates.state_changed.connect(self._on_updates_state_changed)

    @cached_property
    def _dialog(self) -> SettingsDialog:
        dialog = SettingsDialog(self._window)
        dialog.preferences_requested.connect(self._store.choose)
        dialog.render(self._store.state)
        if self._updates is not None:
            dialog.update_requested.connect(self._updates.ask)
            dialog.updates.render(self._updates.state)
        return dialog

    @Slot()
    def open(self) -> None:
        """Show the settings."""
        self._dialog.open()

    @Slot(object)
    def _on_store_state_changed(self, state: PreferencesState) -> None:
        if "_dialog" in vars(self):
            self._dialog.render(state)
        # Only what is chosen here: the command line may have asked for another one.
        if state.preferences.appearance != self._shown:
            self._shown = state.preferences.appearance
            self._appearance.choose(scheme_choice(self._shown))

    @Slot(object)
    def _on_updates_state_changed(self, state: UpdateState) -> None:
        if "_dialog" in vars(self):
            self._dialog.updates.render(state)
