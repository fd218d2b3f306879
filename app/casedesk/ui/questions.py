"""What is asked before a save: consents, and which side of a conflict it shall be."""

from functools import cached_property

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from casedesk.session.editor import EditorState
from casedesk.ui.conflict_dialog.dialog import ConflictDialog
from casedesk.ui.consent_dialog import ConsentDialog
from casedesk.ui.review_dialog.rows import gain_count
from casedesk.ui.stores.stores import Stores


class Questions(QObject):
    """Connect the dialogs before a save to the stores; each is made when it first has something to ask."""

    def __init__(self, stores: Stores, window: QWidget) -> None:
        super().__init__(window)
        self._stores = stores
        self._window = window
        stores.cases.state_changed.connect(self._on_cases_state_changed)

    @cached_property
    def _consent(self) -> ConsentDialog:
        dialog = ConsentDialog(self._window)
        dialog.consented.connect(self._stores.cases.save)
        dialog.rejected.connect(self._stores.cases.dismiss)
        return dialog

    @cached_property
    def _conflicts(self) -> ConflictDialog:
        dialog = ConflictDialog(self._window)
        dialog.settled.connect(self._stores.watch.settle)
        dialog.rejected.connect(self._stores.cases.dismiss)
        return dialog

    @Slot(object)
    def _on_cases_state_changed(self, state: EditorState) -> None:
        if state.base is not None and state.consents and not self._consent.isVisible():
            self._consent.ask(state.consents, gain_count(state.base, self._stores.connection.state))
        if state.clash is not None and state.clash.is_asked and not self._conflicts.isVisible():
            self._conflicts.ask(state.clash.conflicts, state.definitions)
