"""What the window says while the portal cannot be reached, and of what is pending afterwards."""

from functools import cached_property

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casedesk.domain.ids import CaseId
from casedesk.session.editor import EditorState
from casedesk.session.offline import OfflineState
from casedesk.ui.forget_dialog import ForgetDialog
from casedesk.ui.pending_dialog import PendingDialog
from casedesk.ui.primitives.banner import Banner, BannerContent
from casedesk.ui.save_bar import SaveBar
from casedesk.ui.stores.stores import Stores
from casedesk.ui.text.offline import TRY, cut_off_content, pending_content
from casedesk.ui.theme import px


class OfflineView(QWidget):
    """Connect banner, save bar and dialogs to the store of working without a connection."""

    def __init__(self, stores: Stores, save_bar: SaveBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("offline")
        self._window = parent
        self._stores = stores
        self._save_bar = save_bar
        self._banner = Banner(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), 0)
        layout.addWidget(self._banner)
        self._banner.action_requested.connect(self._on_banner_action_requested)
        self._banner.dismissed.connect(stores.offline.dismiss)
        stores.offline.state_changed.connect(self._on_offline_state_changed)
        stores.cases.state_changed.connect(self._on_cases_state_changed)
        self.hide()

    @cached_property
    def _pending(self) -> PendingDialog:
        dialog = PendingDialog(self._window)
        dialog.case_requested.connect(self._stores.open_case)
        return dialog

    @cached_property
    def _forget(self) -> ForgetDialog:
        dialog = ForgetDialog(self._window)
        dialog.confirmed.connect(self._stores.offline.copies.forget)
        return dialog

    @Slot()
    def ask_to_forget(self) -> None:
        """Ask whether the copies on this computer may go."""
        self._forget.ask()

    @Slot()
    def show_pending(self) -> None:
        """List the cases with changes that are not saved."""
        self._pending.ask(tuple(self._titled(case_id) for case_id in self._stores.offline.state.pending))

    def _render(self) -> None:
        state = self._stores.offline.state
        content = self._content(state)
        self._banner.render(content)
        self.setVisible(content is not None)
        self._save_bar.render_cut_off(is_cut_off=state.is_offline)

    def _content(self, state: OfflineState) -> BannerContent | None:
        if state.is_offline:
            case_id = self._stores.cases.state.case_id
            return cut_off_content(state, None if case_id is None else state.as_of.get(case_id))
        return pending_content(len(state.pending)) if state.pending else None

    def _titled(self, case_id: CaseId) -> tuple[CaseId, str, int]:
        sheet = self._stores.cases.sheets.shelf.sheets.get(case_id)
        if sheet is not None and sheet.base is not None:
            return case_id, sheet.base.title, len(sheet.changes)
        draft = self._stores.drafts.state.waiting_for(case_id)
        if draft is not None:
            return case_id, draft.kept.base.title, len(draft.changes)
        return case_id, f"#{case_id}", 0

    @Slot(str)
    def _on_banner_action_requested(self, action: str) -> None:
        if action == TRY:
            self._stores.offline.try_now()
        else:
            self.show_pending()

    @Slot(object)
    def _on_offline_state_changed(self, _state: OfflineState) -> None:
        self._render()

    @Slot(object)
    def _on_cases_state_changed(self, _state: EditorState) -> None:
        self._render()
