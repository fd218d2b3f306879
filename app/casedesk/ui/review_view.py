"""Everything about reviewing that the window shows."""

from functools import cached_property

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from casedesk.session.review import ReviewState
from casedesk.ui.review_dialog.dialog import ReviewDialog
from casedesk.ui.save_bar import SaveBar
from casedesk.ui.stores.stores import Stores


class ReviewView(QObject):
    """Connect save bar and dialog to the store of the review."""

    def __init__(self, stores: Stores, save_bar: SaveBar, window: QWidget) -> None:
        super().__init__(window)
        self._stores = stores
        self._store = stores.review
        self._window = window
        save_bar.save_requested.connect(self._store.begin_save)
        save_bar.review_requested.connect(self._store.review)
        self._store.state_changed.connect(self._on_store_state_changed)

    @cached_property
    def _dialog(self) -> ReviewDialog:
        """Made for the first review: many days have none."""
        dialog = ReviewDialog(self._window)
        dialog.save_requested.connect(self._store.save)
        dialog.retry_requested.connect(self._store.review)
        dialog.rejected.connect(self._store.close)
        return dialog

    @Slot(object)
    def _on_store_state_changed(self, state: ReviewState) -> None:
        if not state.is_wanted and "_dialog" not in vars(self):
            return
        definitions = self._stores.cases.state.definitions
        self._dialog.render(state, definitions, self._stores.connection.state)
        if state.is_wanted and not self._dialog.isVisible():
            self._dialog.open()
        elif not state.is_wanted and self._dialog.isVisible():
            self._dialog.accept()
