"""The question before journals are deleted."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from casedesk.ui.dialog_frame import DialogFrame, button_row, heading
from casedesk.ui.journal.words import delete_sentence, delete_title
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import IconLabel, PlainLabel


class DeleteJournalDialog(DialogFrame):
    """Ask whether the journal of a case, or of all cases, may go; the safe answer is the default.

    Signals:
        confirmed: Delete it; True for the journals of all cases.
    """

    confirmed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=620)
        self.setObjectName("deleteJournalDialog")
        self.setWindowTitle(self.tr("Delete the journal"))
        self._title = PlainLabel("", "title", self, wraps=True)
        self._sentence = PlainLabel("", "normal", self, wraps=True)
        self._all = Button(self.tr("Delete &all journals"), "danger", parent=self)
        self._all.setObjectName("deleteAllJournals")
        self._no = Button(self.tr("&Keep it"), parent=self)
        self._no.setDefault(True)
        self._yes = Button(self.tr("&Delete this journal"), "danger", parent=self)
        self._yes.setObjectName("deleteThisJournal")
        self._no.clicked.connect(self.reject)
        self._yes.clicked.connect(self._on_yes_clicked)
        self._all.clicked.connect(self._on_all_clicked)
        buttons = button_row(self._no, self._yes)
        # Apart from the others, so that it is not pressed in their place.
        buttons.insertWidget(0, self._all)
        sign = IconLabel("warning", "danger", 24, self)
        self.rows.addLayout(heading(sign, self._title, self._sentence))
        everything = self.tr("All journals are those of every case, portal and user on this computer.")
        self.rows.addWidget(PlainLabel(everything, "quiet", self, wraps=True))
        self.rows.addLayout(buttons)

    def ask(self, case_title: str, count: int) -> None:
        """Show the question about the journal of a case with so many saves."""
        self._title.render_text(delete_title(case_title))
        self._sentence.render_text(delete_sentence(count))
        self._yes.setEnabled(count > 0)
        self._no.setFocus()
        self.open()

    @Slot()
    def _on_yes_clicked(self) -> None:
        self.accept()
        self.confirmed.emit(False)

    @Slot()
    def _on_all_clicked(self) -> None:
        self.accept()
        self.confirmed.emit(True)
