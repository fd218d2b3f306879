"""The title: a line that never cuts what is typed, with a counter near the portal's limit."""

import re

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casedesk.planning.portal_rules import TITLE_LIMIT, trimmed, utf16_length
from casedesk.ui.primitives.change_mark import ChangeMark
from casedesk.ui.primitives.history_keys import is_history_key
from casedesk.ui.primitives.inputs import render_text
from casedesk.ui.primitives.text import PlainLabel, set_property
from casedesk.ui.theme import px

COUNTER_FROM = 200
"""From how many characters on the counter is shown."""

_NO_LIMIT = 2**30
_LINE_BREAK = re.compile(r"\r\n|[\n\r\v\f\u2028\u2029]")


class TitleEdit(QLineEdit):
    """A line of text that leaves undo and redo to the form, which covers all its fields."""

    def event(self, event: QEvent) -> bool:
        """Let the window's shortcuts for undo and redo through."""
        is_override = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_override and is_history_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do not step back in this line alone."""
        if is_history_key(event):
            event.ignore()
            return
        super().keyPressEvent(event)


class TitleField(QWidget):
    """The title with its counter.

    Signals:
        title_requested: The title shall read so.
        reset_requested: The title shall be again what it was.
    """

    title_requested = Signal(str)
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = TitleEdit(self)
        self.edit.setObjectName("title")
        self.edit.setAccessibleName(self.tr("Title"))
        self.edit.setMaxLength(_NO_LIMIT)
        self._rendered = ""
        self._counter = PlainLabel("", "quiet", self)
        self._counter.setObjectName("titleCounter")
        self._counter.hide()
        self._mark = ChangeMark(self.tr("Title"), self)
        # Below and not beside the line: titles are long, and need the width of the form.
        below = QHBoxLayout()
        below.setSpacing(px(12))
        below.addWidget(self._mark, 1)
        below.addWidget(self._counter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        layout.addWidget(self.edit)
        layout.addLayout(below)
        self.setFocusProxy(self.edit)
        self._mark.reset_requested.connect(self.reset_requested)
        # Not textEdited: assistive technology sets text without it.
        self.edit.textChanged.connect(self._on_edit_text_changed)

    def render(self, title: str, *, is_enabled: bool) -> None:  # type: ignore[override]  # hides QWidget's
        """Show a title; the cursor stays where it is, if the title is shown already."""
        self._rendered = title
        self.edit.setReadOnly(not is_enabled)
        if self.edit.text() != title:
            place = self.edit.cursorPosition()
            render_text(self.edit, title)
            # A title that was undone keeps the cursor near; another case's begins at its start.
            self.edit.setCursorPosition(min(place, len(title)) if self.edit.hasFocus() else 0)
        self._show_count(title)
        set_property(self.edit, "invalid", not trimmed(title))

    def render_change(self, was: str | None) -> None:
        """Show what the title was; None when it is unchanged."""
        self._mark.render(was)

    def _show_count(self, title: str) -> None:
        count = utf16_length(title)
        self._counter.setVisible(count >= COUNTER_FROM)
        self._counter.render_text(f"{count}/{TITLE_LIMIT}", "danger" if count > TITLE_LIMIT else "quiet")

    @Slot(str)
    def _on_edit_text_changed(self, text: str) -> None:
        if len(_LINE_BREAK.findall(text)) > len(_LINE_BREAK.findall(self._rendered)):
            place = self.edit.cursorPosition()
            before = _LINE_BREAK.sub(" ", text[:place])
            text = _LINE_BREAK.sub(" ", text)
            with QSignalBlocker(self.edit):
                self.edit.setText(text)
            self.edit.setCursorPosition(len(before))
        if text != self._rendered:
            self.title_requested.emit(text)
