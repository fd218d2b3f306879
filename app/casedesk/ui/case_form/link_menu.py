"""The menu of a case: its page on the portal, and links to it."""

from PySide6.QtCore import QPoint, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from casedesk.domain.ids import CaseId
from casedesk.portal.case_link import CaseLink, link_text, web_address
from casedesk.portal.options import Place
from casedesk.ui.icons import icon
from casedesk.ui.primitives.buttons import IconButton
from casedesk.ui.theme import px


class LinkMenu(IconButton):
    """Copy a link to the case in view, or open its page; there for cases of real portals only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("link", self.tr("Links to this case"), role="quiet", size="compact", parent=parent)
        self.setObjectName("caseLinks")
        self._link: CaseLink | None = None
        self._menu = QMenu(self)
        self._menu.setObjectName("caseLinksMenu")
        # Without a name of its own it would be read out as "Casedesk".
        self._menu.setAccessibleName(self.tr("Links to this case"))
        browse = self._menu.addAction(icon("external-link", "quiet"), self.tr("&Open in the browser"))
        browse.triggered.connect(self._on_browse_triggered)
        copy = self._menu.addAction(icon("copy", "quiet"), self.tr("Copy &web address"))
        copy.triggered.connect(self._on_copy_triggered)
        copy_own = self._menu.addAction(icon("link", "quiet"), self.tr("Copy link for &Casedesk"))
        copy_own.triggered.connect(self._on_copy_own_triggered)
        self.clicked.connect(self._on_clicked)
        self.hide()

    def render_link(self, place: Place, case_id: CaseId | None) -> None:
        """Lead to this case; the practice portal has no page that others could open."""
        is_there = not place.is_practice and case_id is not None
        self._link = CaseLink(place.address, case_id) if is_there and case_id is not None else None
        self.setVisible(is_there)

    @Slot()
    def _on_clicked(self) -> None:
        # popup() returns at once; Qt's own way to show a button's menu would not.
        width = self._menu.sizeHint().width()
        left = 0 if self.isRightToLeft() else self.width() - width
        self._menu.popup(self.mapToGlobal(QPoint(left, self.height() + px(4))))

    @Slot()
    def _on_browse_triggered(self) -> None:
        if self._link is not None:
            # Made of the portal's own address, and of nothing that an answer has brought.
            QDesktopServices.openUrl(QUrl(web_address(self._link)))

    @Slot()
    def _on_copy_triggered(self) -> None:
        if self._link is not None:
            QGuiApplication.clipboard().setText(web_address(self._link))

    @Slot()
    def _on_copy_own_triggered(self) -> None:
        if self._link is not None:
            QGuiApplication.clipboard().setText(link_text(self._link))
