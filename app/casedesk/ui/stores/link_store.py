"""The store of links that others have handed over."""

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.domain.ids import CaseId
from casedesk.portal.options import Place
from casedesk.session import links
from casedesk.session.events import Connected
from casedesk.session.links import LinksState
from casedesk.ui.stores.stores import Stores


class LinkStore(QObject):
    """Open the case that a link leads to; where that is on another portal, ask first.

    Signals:
        state_changed: The `LinksState`.
        sign_in_wanted: The address of the portal that the user wants to go to.
    """

    state_changed = Signal(object)
    sign_in_wanted = Signal(str)

    def __init__(self, stores: Stores, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stores = stores
        self.state = LinksState()
        stores.connection.connected.connect(self._on_connection_connected)

    @Slot(str)
    def follow(self, text: str) -> None:
        """Take a link, whoever has made it."""
        self._reduce(*links.arrived(self.state, text, self._stores.connection.state))

    @Slot()
    def agree(self) -> None:
        """Sign in to the portal that the link leads to; the user has read which that is."""
        if self.state.asked is not None:
            address = self.state.asked.portal
            self._reduce(links.agreed(self.state))
            self.sign_in_wanted.emit(address)

    @Slot()
    def decline(self) -> None:
        """Do not go there."""
        self._reduce(links.declined(self.state))

    def _reduce(self, state: LinksState, case_id: CaseId | None = None) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
        if case_id is not None:
            self._stores.open_case(case_id)

    @Slot(object, object)
    def _on_connection_connected(self, place: Place, _event: Connected) -> None:
        self._reduce(*links.connected(self.state, place))
