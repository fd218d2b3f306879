"""A report: shown whole before anything is done with it, then copied, saved as a file, or left."""

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from casedesk.ui.dialog_frame import heading, take_room
from casedesk.ui.palette import ColorName
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import IconLabel, PlainLabel
from casedesk.ui.theme import current_theme, px


class ReportWords(Struct, frozen=True):
    """What stands around a report.

    Attributes:
        choice: A box to tick that changes what the report holds; "" for none.
        file_name: What is suggested for the file.
    """

    window_title: str
    title: str
    sentence: str
    icon: str = "info"
    icon_color: ColorName = "accent"
    choice: str = ""
    file_name: str = "casedesk-report.txt"


class ReportDialog(QDialog):
    """Show a report; nothing of it leaves the window but by a button.

    Signals:
        save_requested: Write the text to this file; carries path and text.
        choice_changed: The box was ticked, or is not any more.
    """

    save_requested = Signal(str, str)
    choice_changed = Signal(bool)

    def __init__(self, name: str, words: ReportWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(words.window_title)
        self.setModal(True)
        self._words = words
        self._sentence = PlainLabel(words.sentence, parent=self, wraps=True)
        self._note = PlainLabel("", "strong", self, wraps=True)
        self._note.setObjectName("reportNote")
        self._text = QPlainTextEdit(self)
        self._choice = QCheckBox(words.choice, self)
        self._done = PlainLabel("", "good", self)
        self._copy = Button(self.tr("&Copy"), "normal", "copy", self)
        self._save = Button(self.tr("Sa&ve as file…"), "normal", "save", self)
        self._close = Button(self.tr("C&lose"), "primary", parent=self)
        self._set_up()
        self._lay_out()
        take_room(self, 680, 520)

    def _set_up(self) -> None:
        self._text.setObjectName("reportText")
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(current_theme().metrics.quiet_font_px)
        self._text.setFont(font)
        self._text.setMinimumHeight(px(120))
        self._choice.setObjectName("reportChoice")
        self._copy.setObjectName("copyReport")
        self._save.setObjectName("saveReport")
        self._close.setObjectName("closeReport")
        self._close.setDefault(True)
        self._choice.toggled.connect(self.choice_changed)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._close.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        title = PlainLabel(self._words.title, "title", self, wraps=True)
        sign = IconLabel(self._words.icon, self._words.icon_color, 24, self)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for widget in (self._copy, self._save, self._done):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(12))
        layout.addLayout(heading(sign, title, self._sentence))
        layout.addWidget(self._note)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._choice)
        layout.addLayout(buttons)
        self._choice.setVisible(bool(self._words.choice))

    def show_report(self, text: str, note: str = "") -> None:
        """Show a report, or what it has become."""
        self._done.render_text("")
        self._note.render_text(note)
        self._note.setVisible(bool(note))
        if self._text.toPlainText() != text:
            self._text.setPlainText(text)
        if not self.isVisible():
            self._choice.setChecked(False)
            self._close.setFocus()
            self.open()

    def tell_saved(self, trouble: str) -> None:
        """Say what became of the file; "" where it was written."""
        self._done.render_text(trouble or self.tr("Saved"), "danger" if trouble else "good")

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._done.render_text(self.tr("Copied"), "good")

    @Slot()
    def _on_save_clicked(self) -> None:
        chooser = QFileDialog(self, self.tr("Save report"), self._words.file_name)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self._on_chooser_file_selected)
        chooser.open()

    @Slot(str)
    def _on_chooser_file_selected(self, path: str) -> None:
        self.save_requested.emit(path, self._text.toPlainText())
