"""The requests behind a review: folded, exact, and to be copied."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from casedesk.portal.port import CallPreview
from casedesk.ui.primitives.buttons import Button, FoldHeading
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.text.command_line import command_lines, request_text
from casedesk.ui.theme import current_theme, px


class RequestsFold(QWidget):
    """Show the requests that a save would send, in their order.

    Signals:
        unfolded: It takes more room or less now.
    """

    unfolded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls: tuple[CallPreview, ...] = ()
        self._address = ""
        self._is_written = True
        self._heading = FoldHeading(self.tr("Requests"), self, opened=False)
        self._heading.setObjectName("requestsFold")
        self._body = QWidget(self)
        self._text = QPlainTextEdit(self._body)
        self._text.setObjectName("requests")
        self._text.setAccessibleName(self.tr("Requests"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(current_theme().metrics.quiet_font_px)
        self._text.setFont(font)
        self._text.setMinimumHeight(px(96))
        # A read-only text takes the keyboard only if it may be selected with it.
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._copy = Button(self.tr("&Copy"), "normal", "copy", self._body)
        self._copy.setObjectName("copyRequests")
        self._copy_commands = Button(self.tr("Copy as command &line"), "normal", "copy", self._body)
        self._copy_commands.setObjectName("copyCommandLine")
        self._copy.clicked.connect(self._on_copy_clicked)
        self._copy_commands.clicked.connect(self._on_copy_commands_clicked)
        self._heading.toggled.connect(self._on_heading_toggled)
        self._lay_out()

    def _lay_out(self) -> None:
        note = PlainLabel(
            self.tr(
                "Before them the case is read once more. As a command line they ask for a token of your own."
            ),
            "quiet",
            self._body,
            wraps=True,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self._copy)
        buttons.addWidget(self._copy_commands)
        buttons.addStretch(1)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(px(8))
        body.addWidget(note)
        body.addWidget(self._text, 1)
        body.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._body, 1)
        self._body.hide()

    def render(self, calls: tuple[CallPreview, ...], address: str) -> None:  # type: ignore[override]
        """Show these requests; without any there is nothing to unfold.

        Args:
            calls: In their order.
            address: Where they go; "" for the practice portal.
        """
        self.setVisible(bool(calls))
        if (calls, address) == (self._calls, self._address):
            return
        self._calls, self._address = calls, address
        self._heading.setText(self.tr("Requests ({count})").format(count=len(calls)))
        self._heading.setAccessibleName(self._heading.text())
        self._is_written = False
        if self._heading.isChecked():
            self._write()

    def _write(self) -> None:
        """Put the requests into words; few reviews are looked at so closely, so not before somebody does."""
        if not self._is_written:
            self._is_written = True
            self._text.setPlainText("\n\n".join(request_text(call) for call in self._calls))

    def fold(self) -> None:
        """Fold it again, as a new review begins."""
        self._heading.setChecked(False)

    @Slot(bool)
    def _on_heading_toggled(self, is_open: bool) -> None:
        if is_open:
            self._write()
        self._body.setVisible(is_open)
        self.unfolded.emit(is_open)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())

    @Slot()
    def _on_copy_commands_clicked(self) -> None:
        QGuiApplication.clipboard().setText(command_lines(self._calls, self._address))
