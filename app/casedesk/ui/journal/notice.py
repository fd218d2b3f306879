"""What there is to say of the journal, above form and journal alike."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casedesk.session.journal_state import JournalState
from casedesk.ui.journal.words import news_content, trouble_content
from casedesk.ui.primitives.banner import Banner
from casedesk.ui.stores.journal_store import JournalStore
from casedesk.ui.theme import px


class JournalNotice(QWidget):
    """Say what is wrong with the journal's file, or what was just done with it."""

    def __init__(self, store: JournalStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("journalNotice")
        self._store = store
        self._banner = Banner(self)
        self._banner.action_requested.connect(self._on_banner_action_requested)
        self._banner.dismissed.connect(self._on_banner_dismissed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), 0)
        layout.addWidget(self._banner)
        store.state_changed.connect(self._on_store_state_changed)
        self.hide()

    @Slot(object)
    def _on_store_state_changed(self, state: JournalState) -> None:
        content = None
        if state.trouble is not None:
            content = trouble_content(state.trouble)
        elif state.news is not None:
            content = news_content(state.news)
        self._banner.render(content)
        self.setVisible(content is not None)

    @Slot(str)
    def _on_banner_action_requested(self, _action: str) -> None:
        self._store.try_again()

    @Slot()
    def _on_banner_dismissed(self) -> None:
        self._store.dismiss()
