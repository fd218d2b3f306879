"""The notice of a newer version: a banner with a link, and nothing that happens by itself."""

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casedesk.session.updates import UpdateState
from casedesk.ui.primitives.banner import Banner
from casedesk.ui.stores.update_store import UpdateStore
from casedesk.ui.text.updates import notice_content
from casedesk.ui.theme import px


class UpdateNotice(QWidget):
    """Show what the store knows of a newer version."""

    def __init__(self, store: UpdateStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("updateNotice")
        self._store = store
        self._banner = Banner(self)
        self._banner.setObjectName("newVersion")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), 0)
        layout.addWidget(self._banner)
        self._banner.action_requested.connect(self._on_banner_action_requested)
        self._banner.dismissed.connect(store.wave_away)
        store.state_changed.connect(self._on_store_state_changed)
        self._on_store_state_changed(store.state)

    @Slot(object)
    def _on_store_state_changed(self, state: UpdateState) -> None:
        content = None if state.notice is None else notice_content(state.notice)
        self._banner.render(content)
        self.setVisible(content is not None)

    @Slot(str)
    def _on_banner_action_requested(self, _action: str) -> None:
        notice = self._store.state.notice
        if notice is not None:
            QDesktopServices.openUrl(QUrl(notice.page))
