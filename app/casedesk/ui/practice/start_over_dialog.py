"""The question before the practice portal is filled anew."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from casedesk.ui.dialog_frame import DialogFrame, button_row, heading
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import IconLabel, PlainLabel


class StartOverDialog(DialogFrame):
    """Ask whether everything done on the practice portal may go; the safe answer is the default.

    Signals:
        confirmed: Fill it anew.
    """

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startOverDialog")
        self.setWindowTitle(self.tr("Start over"))
        self._no = Button(self.tr("&Keep it as it is"), parent=self)
        self._no.setDefault(True)
        self._yes = Button(self.tr("&Start over"), "danger", parent=self)
        self._yes.setObjectName("startOver")
        self._no.clicked.connect(self.reject)
        self._yes.clicked.connect(self._on_yes_clicked)
        title = PlainLabel(self.tr("Fill the practice portal anew?"), "title", self, wraps=True)
        sentence = PlainLabel(
            self.tr(
                "All changes made on it are dropped. Its cases, contacts and mail are as on the first day."
                " Real portals are not touched."
            ),
            parent=self,
            wraps=True,
        )
        self.rows.addLayout(heading(IconLabel("warning", "danger", 24, self), title, sentence))
        self.rows.addLayout(button_row(self._no, self._yes))

    @Slot()
    def ask(self) -> None:
        """Show the question; the answer comes as a signal."""
        self._no.setFocus()
        self.open()

    @Slot()
    def _on_yes_clicked(self) -> None:
        self.accept()
        self.confirmed.emit()
