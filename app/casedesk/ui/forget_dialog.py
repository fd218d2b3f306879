"""The question before the copies on this computer are deleted."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from casedesk.ui.dialog_frame import DialogFrame, button_row, heading
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import IconLabel, PlainLabel


class ForgetDialog(DialogFrame):
    """Ask whether the copies may go; the safe answer is the default.

    Signals:
        confirmed: Delete them.
    """

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("forgetDialog")
        self.setWindowTitle(self.tr("Forget copies"))
        self._no = Button(self.tr("&Keep them"), parent=self)
        self._no.setDefault(True)
        self._yes = Button(self.tr("&Delete the copies"), "danger", parent=self)
        self._yes.setObjectName("forgetCopies")
        self._no.clicked.connect(self.reject)
        self._yes.clicked.connect(self._on_yes_clicked)
        title = PlainLabel(self.tr("Forget what was read of the portals?"), "title", self, wraps=True)
        sentence = PlainLabel(
            self.tr(
                "Cases and lists that this computer keeps for times without a connection are deleted, those"
                " of all portals and accounts. Drafts and the journal stay, and so does everything on the"
                " portals."
            ),
            parent=self,
            wraps=True,
        )
        self.rows.addLayout(heading(IconLabel("trash", "danger", 24, self), title, sentence))
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
