"""The part of the settings about newer versions: whether to ask, where, and what came of it."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casedesk.session.preferences import Preferences
from casedesk.session.updates import UpdateState
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.inputs import render_text
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.text.updates import state_words
from casedesk.ui.theme import px


class UpdateSettings(QWidget):
    """Show and take the choices about newer versions.

    Signals:
        changed: A choice was made.
        asked: Ask now.
    """

    changed = Signal()
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = QCheckBox(self.tr("Ask once a &day for a newer version"), self)
        self._asks.setObjectName("asksForUpdates")
        self._address = QLineEdit(self)
        self._address.setObjectName("updateAddress")
        self._address.setPlaceholderText(self.tr("Address of the notice, with https://"))
        self._address.setAccessibleName(self.tr("Address of the notice"))
        self._address.setMaxLength(500)
        self._ask = Button(self.tr("Ask &now"), parent=self)
        self._ask.setObjectName("askForUpdate")
        self._ask.setAutoDefault(False)
        self._words = PlainLabel("", "quiet", self, wraps=True)
        self._words.setObjectName("updateState")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self._asks)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self._address, 1)
        row.addWidget(self._ask)
        layout.addLayout(row)
        layout.addWidget(self._words)
        self._asks.toggled.connect(self._on_asks_toggled)
        self._address.editingFinished.connect(self.changed)
        self._address.textChanged.connect(self._on_address_text_changed)
        self._ask.clicked.connect(self._on_ask_clicked)
        self._fit()

    @property
    def asks_for_updates(self) -> bool:
        """Whether the box is ticked."""
        return self._asks.isChecked()

    @property
    def address(self) -> str:
        """What has been typed."""
        return self._address.text().strip()

    def render_preferences(self, chosen: Preferences) -> None:
        """Show what is chosen."""
        with QSignalBlocker(self._asks):
            self._asks.setChecked(chosen.asks_for_updates)
        if self.address != chosen.update_address:
            render_text(self._address, chosen.update_address)
        self._fit()

    def render(self, state: UpdateState) -> None:  # type: ignore[override]  # hides QWidget.render
        """Show what is known."""
        self._words.render_text(state_words(state))
        self._fit()

    def _fit(self) -> None:
        self._address.setEnabled(self._asks.isChecked())
        self._ask.setEnabled(self._asks.isChecked() and bool(self.address))
        self._words.setVisible(self._asks.isChecked() and bool(self._words.text()))

    @Slot()
    def _on_asks_toggled(self) -> None:
        self._fit()
        self.changed.emit()

    @Slot()
    def _on_address_text_changed(self) -> None:
        self._fit()

    @Slot()
    def _on_ask_clicked(self) -> None:
        # A key may press the button while the address has not been left yet.
        self.changed.emit()
        self.asked.emit()
