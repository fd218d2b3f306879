"""What the window says about links that others have handed over."""

from functools import cached_property

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from casedesk.domain.ids import CaseId
from casedesk.portal.case_link import CaseLink, LinkRefusal, link_text
from casedesk.portal.options import Place
from casedesk.session.connection import ConnectionState
from casedesk.session.links import LinksState
from casedesk.ui.dialog_frame import DialogFrame, button_row, heading
from casedesk.ui.main_window import MainWindow
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import IconLabel, PlainLabel
from casedesk.ui.stores.connection_store import ConnectionStore
from casedesk.ui.stores.link_store import LinkStore

_EXAMPLE = link_text(CaseLink("https://office.example.com", CaseId(42)))


class LinkDialog(DialogFrame):
    """Ask before anything is sent to another portal, or say why a link is not followed.

    Signals:
        agreed: Sign in there.
    """

    agreed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkDialog")
        self.setWindowTitle(self.tr("Link to a case"))
        self._title = PlainLabel("", "title", self, wraps=True)
        self._sentence = PlainLabel("", parent=self, wraps=True)
        self._close = Button("", parent=self)
        self._close.setObjectName("declineLink")
        self._go = Button(self.tr("&Sign in there…"), "primary", parent=self)
        self._go.setObjectName("followLink")
        self._close.setDefault(True)
        self._close.clicked.connect(self.reject)
        self._go.clicked.connect(self._on_go_clicked)
        self.rows.addLayout(heading(IconLabel("link", "accent", 24, self), self._title, self._sentence))
        self.rows.addLayout(button_row(self._close, self._go))

    def ask(self, link: CaseLink, connection: ConnectionState) -> None:
        """Ask whether to go to the portal of a link."""
        self._title.render_text(self.tr("This link leads to another portal"))
        self._sentence.render_text(_asked_sentence(link, connection))
        self._show(self.tr("&Stay here"), has_choice=True)

    def refuse(self, refusal: LinkRefusal) -> None:
        """Say why a link is not followed."""
        self._title.render_text(self.tr("This link is not followed"))
        self._sentence.render_text(_refused_sentence(refusal))
        self._show(self.tr("C&lose"), has_choice=False)

    def _show(self, close: str, *, has_choice: bool) -> None:
        self._close.setText(close)
        self._go.setVisible(has_choice)
        self._close.setFocus()
        self.open()

    @Slot()
    def _on_go_clicked(self) -> None:
        self.accept()
        self.agreed.emit()


class LinkView(QObject):
    """Connect the question to the store of links."""

    def __init__(self, store: LinkStore, connection: ConnectionStore, window: MainWindow) -> None:
        super().__init__(window)
        self._store = store
        self._connection = connection
        self._window = window
        store.state_changed.connect(self._on_store_state_changed)
        store.sign_in_wanted.connect(self._on_store_sign_in_wanted)

    @cached_property
    def _dialog(self) -> LinkDialog:
        dialog = LinkDialog(self._window)
        dialog.agreed.connect(self._store.agree)
        dialog.rejected.connect(self._store.decline)
        return dialog

    @Slot(object)
    def _on_store_state_changed(self, state: LinksState) -> None:
        if state.refusal is not None:
            self._dialog.refuse(state.refusal)
        elif state.asked is not None:
            self._dialog.ask(state.asked, self._connection.state)

    @Slot(str)
    def _on_store_sign_in_wanted(self, address: str) -> None:
        self._window.connect_to(Place(address), "")


def _asked_sentence(link: CaseLink, connection: ConnectionState) -> str:
    shown = {"case": link.case_id, "portal": link.portal, "here": connection.place.address}
    if connection.place.is_practice:
        return QCoreApplication.translate(
            "LinkDialog",
            "It is about case #{case} on {portal}. You are on the practice portal. Nothing has been sent"
            " there. Sign in there only if you know this portal.",
        ).format(**shown)
    return QCoreApplication.translate(
        "LinkDialog",
        "It is about case #{case} on {portal}. You are working on {here}. Nothing has been sent there."
        " Sign in there only if you know this portal; what you have changed here is kept as drafts.",
    ).format(**shown)


def _refused_sentence(refusal: LinkRefusal) -> str:
    match refusal:
        case LinkRefusal.NOT_A_LINK:
            return QCoreApplication.translate(
                "LinkDialog",
                "It is no link to a case. Such a link looks like {example}. Nothing was sent anywhere.",
            ).format(example=_EXAMPLE)
        case LinkRefusal.NO_PORTAL:
            return QCoreApplication.translate(
                "LinkDialog",
                "The portal that it names has no address that the program goes to: it must begin with https://"
                " and hold no password. Nothing was sent anywhere.",
            )
        case LinkRefusal.NO_CASE:
            return QCoreApplication.translate(
                "LinkDialog", "It names no case, or one that cannot be. Nothing was sent anywhere."
            )
        case LinkRefusal.ASKS_FOR_MORE:
            return QCoreApplication.translate(
                "LinkDialog",
                "It asks for more than to open one case, which links may not do. Nothing was sent anywhere.",
            )
