"""The frame of small dialogs: one width, and exactly as high as what they say."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from casedesk.ui.primitives.text import IconLabel, PlainLabel
from casedesk.ui.screen_room import room_on_screen
from casedesk.ui.theme import px


class DialogFrame(QDialog):
    """A modal dialog that follows its content: words that wrap, and parts that come and go."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 480) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._design_width = width
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(px(24), px(24), px(24), px(16))
        self.rows.setSpacing(px(16))

    def event(self, event: QEvent) -> bool:
        """Take the height of the content whenever that has changed."""
        answer = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.StyleChange}:
            self._fit()
        return answer

    def _fit(self) -> None:
        # adjustSize() would cut off at two thirds of the screen, which 200 % scale may well reach.
        width = max(px(self._design_width), self.rows.totalMinimumSize().width())
        height = self.rows.totalHeightForWidth(width)
        if height < 0:
            height = self.rows.totalSizeHint().height()
        self.setFixedSize(width, height)


def take_room(dialog: QDialog, width: int, height: int) -> None:
    """Open a dialog with a list at this size of the design, or at what the screen has for it."""
    room = room_on_screen(dialog)
    # The frame of the window needs some of it.
    dialog.resize(min(px(width), room.width() - px(16)), min(px(height), room.height() - px(48)))


def heading(icon: IconLabel, title: PlainLabel, sentence: PlainLabel) -> QHBoxLayout:
    """Return the usual top of a dialog: a drawing, and beside it title and sentence."""
    words = QVBoxLayout()
    words.setSpacing(px(8))
    words.addWidget(title)
    words.addWidget(sentence)
    row = QHBoxLayout()
    row.setSpacing(px(12))
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def button_row(*buttons: QWidget) -> QHBoxLayout:
    """Return a row of buttons at the end of the line."""
    row = QHBoxLayout()
    row.setSpacing(px(8))
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
