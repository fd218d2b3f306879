"""The field of a type-ahead: what is typed asks for suggestions, Enter takes one, and then the next."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from casedesk.ui.icons import icon
from casedesk.ui.primitives.history_keys import is_history_key
from casedesk.ui.suggestion_popup import SuggestionPopup
from casedesk.ui.suggestion_popup_rows import Row
from casedesk.ui.suggestion_popup_words import searching_sentence

DEBOUNCE_MS = 150
"""How long the field waits for the next key before it asks."""

_PAGE = 7


class TypeAheadField(QLineEdit):
    """A line of text with suggestions beneath it.

    The owner answers `search_requested` with `show_suggestions`; until the answer to the text that is
    in the field has come, Enter takes nothing, for it could be somebody else.

    Signals:
        search_requested: Suggestions for this text are wanted; "" asks for the first of all.
        row_chosen: The user took a suggestion; carries the `Row`. Never one that is faded.
        list_entered: Several lines, or items with semicolons, were pasted; carries the whole text.
    """

    search_requested = Signal(str)
    row_chosen = Signal(object)
    list_entered = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, takes_lists: bool = False) -> None:
        """Make the field.

        Args:
            parent: The owner.
            takes_lists: Whether `list_entered` is listened to; otherwise separators are only characters.
        """
        super().__init__(parent)
        self._takes_lists = takes_lists
        self._popup: SuggestionPopup | None = None
        self._rows: tuple[Row, ...] = ()
        self._sentence = ""
        self._answered: str | None = None
        self._has_failed = False
        self._last_length = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        # Not textEdited: assistive technology sets text without it.
        self.textChanged.connect(self._on_text_changed)
        self.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)

    @property
    def popup(self) -> SuggestionPopup | None:
        """The pop-up, once it was opened."""
        return self._popup

    @property
    def is_open(self) -> bool:
        """Whether suggestions are in view."""
        return self._popup is not None and not self._popup.isHidden()

    def show_suggestions(
        self, rows: tuple[Row, ...], sentence: str, answered: str | None, *, has_failed: bool = False
    ) -> None:
        """Take suggestions in; opens nothing by itself.

        Args:
            rows: What to offer.
            sentence: What to say about them, or instead of them.
            answered: The text that these rows answer; None while the answer is still to come.
            has_failed: No answer will come; Enter asks again.
        """
        self._rows, self._sentence, self._answered = rows, sentence, answered
        self._has_failed = has_failed
        if self.is_open:
            self._show_rows()

    def close_popup(self) -> None:
        """Take the suggestions out of view; the text stays."""
        self._timer.stop()
        if self._popup is not None:
            self._popup.close_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the suggestions, take one, or put them away."""
        if not self.text() and is_history_key(event):
            # What was typed last has become part of the form, and only the form can take it back.
            event.ignore()
            return
        if event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif event.key() == Qt.Key.Key_Escape and (self.is_open or self.text()):
            self._escape()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep Escape for an open pop-up from the window's shortcuts, and leave it undo without text."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and not self.text() and is_history_key(event):
            event.ignore()
            return False
        if self.is_open and _is_escape_override(event):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the suggestions away, unless only a menu came between."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.close_popup()

    def _asked(self) -> str:
        return self.text().strip()

    def _open(self) -> None:
        _bring_into_view(self)
        if self._popup is None:
            self._popup = SuggestionPopup(self)
            self._popup.list.setAccessibleDescription(self.accessibleName())
            self._popup.row_chosen.connect(self._on_popup_row_chosen)
        if self._answered == self._asked() or self._has_failed:
            self._show_rows()
        elif not self.is_open:
            # What was found for another text is not shown again for this one.
            self._popup.show_rows((), searching_sentence())
        self._popup.open()

    def _show_rows(self) -> None:
        if self._popup is not None:
            is_current = self._answered == self._asked() or self._has_failed
            self._popup.show_rows(self._rows, self._sentence if is_current else searching_sentence())

    def _step(self, steps: int) -> None:
        if not self.is_open or self._popup is None:
            if steps > 0:
                self._ask()
            return
        self._popup.move_highlight(steps)
        row = self._popup.highlighted()
        # The focus stays in the field, so a screen reader has to be told where the highlight went.
        if row is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, row.spoken))

    def _enter(self) -> None:
        if self._takes_lists and _has_separators(self._asked()):
            self._hand_over_list()
        elif not self.is_open or self._has_failed:
            self._ask()
        elif self._popup is not None and self._answered == self._asked():
            self._take(self._popup.highlighted())

    def _escape(self) -> None:
        if self.is_open:
            self.close_popup()
        else:
            self.clear()

    def _take(self, row: Row | None) -> None:
        if row is None or row.is_faded or self._popup is None:
            return
        # Selected, so that the next name replaces this one and Enter alone goes on with the same list.
        self.selectAll()
        self._popup.highlight_next_addable()
        self.row_chosen.emit(row)

    def _ask(self) -> None:
        self._timer.stop()
        self.search_requested.emit(self._asked())
        self._open()

    def _hand_over_list(self) -> None:
        text = self.text()
        self.clear()
        self.close_popup()
        self.list_entered.emit(text)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        grown = len(text) - self._last_length
        self._last_length = len(text)
        # One typed semicolon may be the start of a list or a slip; a pasted one is meant.
        if self._takes_lists and grown > 1 and _has_separators(text):
            self._hand_over_list()
            return
        if not text.strip():
            self.close_popup()
            return
        self._has_failed = False
        self._timer.start()
        if self.is_open:
            self._show_rows()
        else:
            self._open()

    @Slot()
    def _on_timer_timeout(self) -> None:
        if self.isVisible() and not self.is_open:
            # The form has been laid out anew under the pop-up, and taken the field out of view.
            self._open()
        self.search_requested.emit(self._asked())

    @Slot(object)
    def _on_popup_row_chosen(self, row: Row) -> None:
        if self._answered == self._asked():
            self._take(row)


def _bring_into_view(field: QWidget) -> None:
    # Whoever types after the form was scrolled away wants to see what is typed, and what is offered.
    around = field.parentWidget() if field.visibleRegion().isEmpty() else None
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(field)


_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


def _is_escape_override(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    return event.key() == Qt.Key.Key_Escape


def _has_separators(text: str) -> bool:
    return any(mark in text.strip() for mark in ("\n", "\r", "\u2029", ";"))
