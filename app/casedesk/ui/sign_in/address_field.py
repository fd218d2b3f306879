"""The field for a portal's address: it says at once what was understood, and later what is wrong."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from casedesk.portal.address import Address, AddressRefusal, normalise_address
from casedesk.ui.sign_in.labelled_field import LabelledField
from casedesk.ui.sign_in.words import place_sentence, plain_http_sentence, refusal_sentence


class AddressField(LabelledField):
    """Edit an address as people type or paste it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.edit = QLineEdit()
        super().__init__(self.tr("&Portal address"), self.edit, parent)
        self.edit.setObjectName("portalAddress")
        self.edit.setPlaceholderText(self.tr("portal.example.com"))
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        # An address reads left to right in every language.
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._complains = False
        self._allows_plain_http = False
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self.edit.editingFinished.connect(self._on_edit_editing_finished)

    def fill(self, address: str) -> None:
        """Show an address that nobody has complained about yet."""
        self._complains = False
        self.edit.setText(address)
        self._judge()

    def allow_plain_http(self, *, is_allowed: bool) -> None:
        """Take addresses without encryption too, once the user has been warned."""
        self._allows_plain_http = is_allowed
        self._judge()

    def checked_url(self) -> str:
        """Return the address in its one form, or "" and say what is wrong with it."""
        self._complains = True
        self._judge()
        found = self._understood()
        return found.url if isinstance(found, Address) else ""

    def _understood(self) -> Address | AddressRefusal:
        return normalise_address(self.edit.text(), allow_plain_http=self._allows_plain_http)

    def _judge(self) -> None:
        text = self.edit.text()
        found = self._understood()
        if isinstance(found, AddressRefusal):
            # Nobody is told off in the middle of a word.
            self.render_reason(refusal_sentence(found) if self._complains else "", "danger")
            return
        self._complains = False
        if found.url.startswith("http:") and self._allows_plain_http:
            self.render_reason(plain_http_sentence(), "danger")
        else:
            self.render_reason("" if found.url == text.strip() else place_sentence(found.url))

    @Slot(str)
    def _on_edit_text_changed(self, _text: str) -> None:
        self._judge()

    @Slot()
    def _on_edit_editing_finished(self) -> None:
        self._complains = bool(self.edit.text().strip())
        self._judge()
