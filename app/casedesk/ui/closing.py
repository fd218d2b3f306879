"""Closing the window: nothing typed is dropped, and no running save is cut off, without a question."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from casedesk.session.editor import EditorState
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import IconLabel, PlainLabel
from casedesk.ui.stores.stores import Stores
from casedesk.ui.text.changes import shortened
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.theme import px

_NAMED_CASES = 6


class Closing(QDialog):
    """Decide whether the window may close, and ask where it may not.

    Signals:
        agreed: Ask the window to close again; this time it may.
    """

    agreed = Signal()

    def __init__(self, stores: Stores, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("closing")
        self.setModal(True)
        self.setWindowTitle(self.tr("Close Casedesk"))
        self._stores = stores
        self._is_agreed = False
        self._title = PlainLabel("", "title", self, wraps=True)
        self._sentence = PlainLabel("", "normal", self, wraps=True)
        self._keep = Button(self.tr("&Keep editing"), parent=self)
        self._keep.setDefault(True)
        self._drop = Button(self.tr("&Discard and close"), "danger", parent=self)
        self._drop.setObjectName("discardAndClose")
        self._keep.clicked.connect(self.reject)
        self._drop.clicked.connect(self._on_drop_clicked)
        stores.cases.state_changed.connect(self._on_cases_state_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._drop)
        words = QVBoxLayout()
        words.setSpacing(px(8))
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        top = QHBoxLayout()
        top.setSpacing(px(12))
        top.addWidget(IconLabel("warning", "changed", 24, self), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(24))
        layout.addLayout(top)
        layout.addLayout(buttons)
        self.setFixedWidth(px(480))

    def may_close(self) -> bool:
        """Return whether nothing would be lost; asks where something would."""
        sheets = self._stores.cases.sheets
        if self._is_agreed or not (sheets.is_saving() or sheets.unsaved()):
            return True
        self._render()
        self._keep.setFocus()
        self.open()
        return False

    def _render(self) -> None:
        sheets = self._stores.cases.sheets
        is_saving = sheets.is_saving()
        self._title.render_text(_saving_title() if is_saving else _unsaved_title(len(sheets.unsaved())))
        self._sentence.render_text(_saving_sentence() if is_saving else _unsaved_sentence(sheets.unsaved()))
        self._drop.setVisible(not is_saving)
        self.adjustSize()

    @Slot()
    def _on_drop_clicked(self) -> None:
        self._is_agreed = True
        self.accept()
        self.agreed.emit()

    @Slot(object)
    def _on_cases_state_changed(self, _state: EditorState) -> None:
        if not self.isVisible():
            return
        sheets = self._stores.cases.sheets
        if sheets.is_saving() or sheets.unsaved():
            self._render()
        else:
            # The save that was waited for has gone through, so what was asked for can happen.
            self.accept()
            self.agreed.emit()


def _saving_title() -> str:
    return QCoreApplication.translate("Closing", "A case is being saved")


def _saving_sentence() -> str:
    return QCoreApplication.translate(
        "Closing", "The window closes as soon as the portal has answered and nothing is left to save."
    )


def _unsaved_title(count: int) -> str:
    return one_or_many(
        count,
        QCoreApplication.translate("Closing", "One case has changes that are not saved"),
        QCoreApplication.translate("Closing", "%n cases have changes that are not saved", "", count),
    )


def _unsaved_sentence(sheets: tuple[EditorState, ...]) -> str:
    names = [f"•  {shortened(sheet.base.title)}" for sheet in sheets[:_NAMED_CASES] if sheet.base]
    if len(sheets) > _NAMED_CASES:
        names.append("•  …")
    question = QCoreApplication.translate("Closing", "They are kept only while the program runs.")
    return "\n".join((*names, "", question))
