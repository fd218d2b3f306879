"""The consent dialog: asks before a save publishes a case or loses entries of its access list."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from casedesk.planning.plan import Consent
from casedesk.ui.dialog_frame import DialogFrame, button_row, heading
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import IconLabel, PlainLabel
from casedesk.ui.text.effects import published_sentence
from casedesk.ui.theme import px


class ConsentDialog(DialogFrame):
    """Ask for one or more consents; the safe answer is the default.

    Signals:
        consented: The user said yes to these; carries `frozenset[Consent]`.
    """

    consented = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("consentDialog")
        self.setWindowTitle(self.tr("Before saving"))
        self._consents: frozenset[Consent] = frozenset()
        self._title = PlainLabel("", "title", self, wraps=True)
        self._sentence = PlainLabel("", "normal", self, wraps=True)
        self._no = Button(self.tr("&Go back"), parent=self)
        self._no.setDefault(True)
        self._yes = Button("", "danger", parent=self)
        self._yes.setObjectName("consent")
        self._no.clicked.connect(self.reject)
        self._yes.clicked.connect(self._on_yes_clicked)
        self._lay_out()

    def _lay_out(self) -> None:
        sign = IconLabel("warning", "danger", 24, self)
        self.rows.addLayout(heading(sign, self._title, self._sentence))
        self.rows.addSpacing(px(8))
        self.rows.addLayout(button_row(self._no, self._yes))

    def ask(self, consents: frozenset[Consent], gain_count: int | None) -> None:
        """Show the question; the answer comes as a signal, and nothing waits for it.

        Args:
            consents: What is asked for; at least one.
            gain_count: How many people more see a case that is published, None if the portal does not say.
        """
        self._consents = consents
        publishes = Consent.PUBLISH in consents
        sentences = [published_sentence(gain_count)] if publishes else []
        if Consent.LOSE_REMOVED_PROFILES in consents:
            sentences.append(_lost_profiles_sentence())
        self._title.render_text(_publish_title() if publishes else _lost_profiles_title())
        self._sentence.render_text("\n\n".join(sentences))
        self._yes.setText(self.tr("&Publish and save") if publishes else self.tr("&Save all the same"))
        self._no.setFocus()
        self.open()

    @Slot()
    def _on_yes_clicked(self) -> None:
        self.accept()
        self.consented.emit(self._consents)


def _publish_title() -> str:
    return QCoreApplication.translate("ConsentDialog", "Publish this private case?")


def _lost_profiles_title() -> str:
    return QCoreApplication.translate("ConsentDialog", "Lose an entry of the access list?")


def _lost_profiles_sentence() -> str:
    return QCoreApplication.translate(
        "ConsentDialog",
        "The portal shows a removed profile in the list of people. Behind it may be somebody who was deleted,"
        " or a whole group. It cannot be sent back, so saving takes that access away.",
    )
