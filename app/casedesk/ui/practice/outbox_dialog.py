"""The outbox: mail that the practice portal would have sent."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

from casedesk.portal.practice_desk import Notification
from casedesk.ui.dialog_frame import button_row, take_room
from casedesk.ui.practice.words import mail_row
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.list_rows import RowModel, RowView
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.primitives.waiting import EmptyState
from casedesk.ui.theme import current_theme, px


class OutboxDialog(QDialog):
    """Show to whom the practice portal would have written about what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outboxDialog")
        self.setWindowTitle(self.tr("Outbox"))
        self.setModal(True)
        self._model = RowModel(self)
        self._view = RowView(self._model, self)
        self._view.setObjectName("outbox")
        self._view.setAccessibleName(self.tr("Mail and text messages of the practice portal"))
        self._view.setMinimumHeight(3 * current_theme().metrics.list_row_height)
        self._empty = EmptyState(
            "mail",
            self.tr(
                "Nothing yet. Give somebody access to a private case, tick “Notify by e-mail” and save:"
                " the mail appears here. So do the codes of those who sign in with a text message."
            ),
            parent=self,
        )
        self._close = Button(self.tr("&Close"), parent=self)
        self._close.setDefault(True)
        self._close.clicked.connect(self.reject)
        self._stack = QStackedLayout()
        self._lay_out()
        take_room(self, 600, 420)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(px(8))
        words.addWidget(PlainLabel(self.tr("Outbox of the practice portal"), "title", self, wraps=True))
        words.addWidget(
            PlainLabel(
                self.tr("What a real portal would have sent. Nothing leaves this computer."),
                "label",
                self,
                wraps=True,
            )
        )
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(16))
        layout.addLayout(words)
        layout.addLayout(self._stack, 1)
        layout.addLayout(button_row(self._close))

    def render(self, mails: tuple[Notification, ...]) -> None:  # type: ignore[override]
        """Show these mails, the newest first as they come."""
        if self._model.render(tuple(mail_row(mail) for mail in mails)):
            self._stack.setCurrentWidget(self._view if mails else self._empty)
            self._view.setCurrentIndex(self._model.index(0))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the keyboard is of use."""
        super().showEvent(event)
        (self._view if self._model.rowCount() else self._close).setFocus()
