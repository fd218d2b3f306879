"""The wizard's first page: the practice portal, a portal used before, or the address of another one."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casedesk.portal.address import Address, normalise_address
from casedesk.portal.options import ConnectionOptions, Place
from casedesk.session.accounts import Account
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.list_rows import Row, RowModel, RowView
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.sign_in.address_field import AddressField
from casedesk.ui.sign_in.place_words import account_row, another_row, practice_row
from casedesk.ui.theme import current_theme, px

_MOST_ROWS_SHOWN = 4


class PlacePage(QWidget):
    """Choose where to work.

    Signals:
        practice_requested: The practice portal will do.
        account_requested: The remembered `Account` to go on as.
        check_requested: The `Place` to look for a portal at.
        options_requested: Show how the portal is reached.
    """

    practice_requested = Signal()
    account_requested = Signal(object)
    check_requested = Signal(object)
    options_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: tuple[Account, ...] = ()
        self._options = ConnectionOptions()
        self._model = RowModel(self)
        self._list = RowView(self._model, self)
        self._list.setObjectName("places")
        self._label = PlainLabel(self.tr("&Where you work"), "label", self)
        self._label.setBuddy(self._list)
        self._address = AddressField(self)
        self._settings = Button(self.tr("Connection se&ttings…"), "link", "settings", self)
        self._settings.setObjectName("connectionSettings")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self._label)
        layout.addWidget(self._list)
        layout.addSpacing(px(12))
        layout.addWidget(self._address)
        line = QHBoxLayout()
        line.addWidget(self._settings)
        line.addStretch(1)
        layout.addLayout(line)
        self._list.selectionModel().selectionChanged.connect(self._on_list_selection_changed)
        self._list.doubleClicked.connect(self._on_list_double_clicked)
        self._settings.clicked.connect(self.options_requested)

    def ask(self, place: Place, accounts: tuple[Account, ...]) -> None:
        """Begin with what is known; an address that is asked for is typed in already."""
        self._accounts = accounts
        rows: tuple[Row, ...] = (practice_row(), *(account_row(one) for one in accounts), another_row())
        self._model.render(rows)
        height = current_theme().metrics.list_row_height * min(len(rows), _MOST_ROWS_SHOWN)
        self._list.setFixedHeight(height + 2 * px(2))
        self.render_options(place.options)
        self._address.fill(place.address)
        self._choose(len(rows) - 1)

    def render_options(self, options: ConnectionOptions) -> None:
        """Take over how the portal is reached."""
        self._options = options
        self._address.allow_plain_http(is_allowed=options.allows_plain_http)

    def focus_first(self) -> None:
        """Put the keyboard where something is missing."""
        if self._address.isEnabled():
            self._address.edit.setFocus()
            self._address.edit.selectAll()
        else:
            self._list.setFocus()

    def go_on(self) -> None:
        """Ask for what is chosen, or say what is missing."""
        row = self._chosen()
        if row == 0:
            self.practice_requested.emit()
        elif 0 < row <= len(self._accounts):
            self.account_requested.emit(self._accounts[row - 1])
        elif url := self._address.checked_url():
            self.check_requested.emit(Place(url, self._options))
        else:
            self._address.edit.setFocus()

    def typed_place(self) -> Place:
        """Return what has been typed so far, for coming back to it."""
        found = normalise_address(self._address.edit.text(), allow_plain_http=self._options.allows_plain_http)
        return Place(found.url if isinstance(found, Address) else "", self._options)

    def _choose(self, row: int) -> None:
        self._list.setCurrentIndex(self._model.index(row, 0))

    def _chosen(self) -> int:
        # Assistive technology selects without moving the current item.
        selected = self._list.selectedIndexes()
        return selected[0].row() if selected else -1

    @Slot()
    def _on_list_selection_changed(self) -> None:
        is_another = self._chosen() == self._model.rowCount() - 1
        self._address.setEnabled(is_another)
        self._settings.setEnabled(is_another)

    @Slot(QModelIndex)
    def _on_list_double_clicked(self, _index: QModelIndex) -> None:
        if not self._address.isEnabled():
            self.go_on()
