"""The save bar: what would be saved, and the buttons that save, discard or stop."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casedesk.session.editor import EditorState, Phase
from casedesk.ui.access_list_editor.words import gains_sentence
from casedesk.ui.primitives.buttons import Button, with_shortcut
from casedesk.ui.primitives.text import ElidedLabel, Hairline
from casedesk.ui.primitives.waiting import ThinProgress
from casedesk.ui.text.changes import labels_of, summary
from casedesk.ui.theme import px


class SaveBar(QFrame):
    """Stands below the form for as long as a case is shown.

    Signals:
        save_requested: Save the case in view.
        review_requested: Show first what a save would do.
        discard_requested: Take every change back.
        cancel_requested: Stop the running save before its next call.
    """

    save_requested = Signal()
    review_requested = Signal()
    discard_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saveBar")
        self.setProperty("role", "bar")
        self.setAccessibleName(self.tr("Save bar"))
        self._is_cut_off = False
        self._state = EditorState()
        self._summary = ElidedLabel("", "quiet", self, elide=Qt.TextElideMode.ElideRight)
        self._progress = ThinProgress(self)
        self._discard = Button(self.tr("&Discard changes"), parent=self)
        self._discard.setObjectName("discardChanges")
        self._discard.setAccessibleName(self.tr("Discard changes"))
        self._cancel = Button(self.tr("Sto&p saving"), parent=self)
        self._cancel.setAccessibleName(self.tr("Stop saving"))
        self._review = Button(self.tr("&Review"), parent=self)
        self._review.setObjectName("review")
        self._review.setAccessibleName(self.tr("Review"))
        self._save = Button(self.tr("&Save"), "primary", parent=self)
        self._save.setObjectName("save")
        self._save.setAccessibleName(self.tr("Save"))
        # Not a shortcut of the button, which has one already: its underlined letter.
        self._keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        self._keys.activated.connect(self._save.click)
        self._review_keys = QShortcut(QKeySequence("Ctrl+Shift+S"), self)
        self._review_keys.activated.connect(self._review.click)
        self._discard.clicked.connect(self._on_discard_clicked)
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._review.clicked.connect(self._on_review_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        self._lay_out()
        self.render(EditorState())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(px(24), px(8), px(24), px(8))
        row.setSpacing(px(8))
        row.addWidget(self._summary, 1)
        for button in (self._discard, self._cancel, self._review, self._save):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Hairline())
        layout.addWidget(self._progress)
        layout.addLayout(row)

    def render(self, state: EditorState) -> None:  # type: ignore[override]
        """Show what a save would change, or how far a running one is."""
        self._state = state
        is_saving = state.phase is Phase.SAVING
        changes = () if is_saving else state.changes
        can_save = bool(changes) and not self._is_cut_off
        self._progress.render(is_saving, _fraction(state))
        words = _saving_words(state) if is_saving else _summary_words(state)
        self._summary.setText(self._waiting_words(words) if changes else words or self._nothing_words(state))
        buttons = (self._save, self._review, self._discard, self._cancel)
        has_focus = any(button.hasFocus() for button in buttons)
        for button, is_enabled in (
            (self._save, can_save),
            (self._review, can_save),
            (self._discard, bool(changes)),
            (self._cancel, is_saving),
        ):
            if button.isEnabled() != is_enabled:
                button.setEnabled(is_enabled)
        self._cancel.setVisible(is_saving)
        self._discard.setVisible(not is_saving)
        self._review.setVisible(not is_saving)
        focused = QApplication.focusWidget()
        if has_focus and (focused is None or not self.isAncestorOf(focused)):
            # Qt would hand the keyboard to the other end of the window.
            self.setFocus()
        hint = self.tr("Save") if changes else self.tr("There is nothing to save")
        if changes and self._is_cut_off:
            hint = self.tr("Saving waits for the connection; nothing is sent by itself")
        self._save.setToolTip(with_shortcut(hint, self._keys.key()))
        look = self.tr("See first what the portal will do") if can_save else hint
        self._review.setToolTip(with_shortcut(look, self._review_keys.key()))
        self.setVisible(state.phase is not Phase.EMPTY)

    def render_cut_off(self, *, is_cut_off: bool) -> None:
        """Let saving wait while the portal cannot be reached; it is never done by itself."""
        if is_cut_off != self._is_cut_off:
            self._is_cut_off = is_cut_off
            self.render(self._state)

    def _waiting_words(self, words: str) -> str:
        if not self._is_cut_off:
            return words
        return self.tr("Saving waits for the connection. {changes}").format(changes=words)

    def _nothing_words(self, state: EditorState) -> str:
        return "" if state.base is None else self.tr("No changes")

    @Slot()
    def _on_save_clicked(self) -> None:
        self.save_requested.emit()

    @Slot()
    def _on_review_clicked(self) -> None:
        self.review_requested.emit()

    @Slot()
    def _on_discard_clicked(self) -> None:
        self.discard_requested.emit()

    @Slot()
    def _on_cancel_clicked(self) -> None:
        self.cancel_requested.emit()


def _summary_words(state: EditorState) -> str:
    """Say what would be saved; first who is put on the list by the way, for the list may be out of view."""
    words = summary(state.changes, labels_of(state.definitions))
    return f"{gains_sentence(state.put_in)} {words}" if words and state.put_in else words


def _fraction(state: EditorState) -> float:
    return 0.0 if state.progress is None else (state.progress.index + 1) / (state.progress.count + 1)


def _saving_words(state: EditorState) -> str:
    if state.progress is None:
        return QCoreApplication.translate("SaveBar", "Saving: reading the case once more")
    return QCoreApplication.translate("SaveBar", "Saving: step {step} of {count}").format(
        step=state.progress.index + 1, count=state.progress.count
    )
