"""What the window says about drafts: one that is back, those that wait, and a disk that takes none."""

from datetime import UTC, datetime

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casedesk.domain.ids import CaseId
from casedesk.session.drafts import DraftsState
from casedesk.session.editor import EditorState, Phase
from casedesk.session.offline import is_gone
from casedesk.ui.primitives.banner import Banner, BannerContent
from casedesk.ui.stores.stores import Stores
from casedesk.ui.text.changes import labels_of
from casedesk.ui.text.drafts import (
    COPY,
    DROP,
    OPEN,
    damage_content,
    draft_text,
    offer_content,
    restored_content,
    trouble_content,
    unreadable_content,
)
from casedesk.ui.theme import px


class DraftView(QWidget):
    """Show two banners at most: what is wrong with the disk, and what there is to know of drafts."""

    def __init__(self, stores: Stores, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drafts")
        self._stores = stores
        self._copied: CaseId | None = None
        self._disk = Banner(self)
        self._disk.setObjectName("draftTrouble")
        self._news = Banner(self)
        self._news.setObjectName("draftNews")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), 0)
        layout.setSpacing(px(8))
        layout.addWidget(self._disk)
        layout.addWidget(self._news)
        self._disk.action_requested.connect(self._on_disk_action_requested)
        self._disk.dismissed.connect(self._on_disk_dismissed)
        self._news.action_requested.connect(self._on_news_action_requested)
        self._news.dismissed.connect(self._on_news_dismissed)
        stores.drafts.state_changed.connect(self._on_drafts_state_changed)
        stores.cases.state_changed.connect(self._on_cases_state_changed)
        self._render()

    def _render(self) -> None:
        drafts, sheet = self._stores.drafts.state, self._stores.cases.state
        disk, news = _disk_content(drafts), self._news_content(drafts, sheet)
        self._disk.render(disk)
        self._news.render(news)
        self.setVisible(disk is not None or news is not None)

    def _news_content(self, drafts: DraftsState, sheet: EditorState) -> BannerContent | None:
        now = datetime.now(UTC)
        waiting = drafts.waiting_for(sheet.case_id)
        if is_gone(sheet) and (waiting is not None or sheet.is_dirty):
            is_copied = self._copied == sheet.case_id
            return unreadable_content(is_waiting=waiting is not None, is_copied=is_copied)
        told = drafts.restored_in(sheet.case_id)
        if told is not None:
            return restored_content(told, labels_of(sheet.definitions), now)
        others = tuple(draft for draft in drafts.waiting if draft.case_id != sheet.case_id)
        if others and not drafts.offer_dismissed and sheet.phase is not Phase.LOADING:
            return offer_content(others, now)
        return None

    @Slot(object)
    def _on_drafts_state_changed(self, _state: DraftsState) -> None:
        self._render()

    @Slot(object)
    def _on_cases_state_changed(self, _state: EditorState) -> None:
        self._render()

    @Slot(str)
    def _on_disk_action_requested(self, _action: str) -> None:
        self._stores.drafts.try_again()

    @Slot()
    def _on_disk_dismissed(self) -> None:
        self._stores.drafts.dismiss_damage()

    @Slot(str)
    def _on_news_action_requested(self, action: str) -> None:
        shown = self._stores.cases.state.case_id
        if action == OPEN:
            self._open_next(shown)
        elif action == COPY:
            self._copy()
        elif action == DROP and shown is not None:
            self._stores.drafts.discard_waiting(shown)

    @Slot()
    def _on_news_dismissed(self) -> None:
        self._stores.drafts.dismiss()

    def _open_next(self, shown: CaseId | None) -> None:
        waiting = self._stores.drafts.state.waiting
        wanted = next((draft.case_id for draft in waiting if draft.case_id != shown), None)
        if wanted is not None:
            self._stores.open_case(wanted)

    def _copy(self) -> None:
        sheet = self._stores.cases.state
        waiting = self._stores.drafts.state.waiting_for(sheet.case_id)
        labels = labels_of(sheet.definitions)
        if waiting is not None:
            text = draft_text(waiting.kept.base, waiting.changes, labels)
        elif sheet.base is not None:
            text = draft_text(sheet.base, sheet.changes, labels)
        else:
            return
        QGuiApplication.clipboard().setText(text)
        self._copied = sheet.case_id
        self._render()


def _disk_content(drafts: DraftsState) -> BannerContent | None:
    if drafts.trouble is not None:
        return trouble_content(drafts.trouble, drafts.place)
    return damage_content(drafts.damaged_place) if drafts.damaged_place else None
