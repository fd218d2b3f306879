"""The editors that are laid over a cell: one for each kind of field, and what all of them share."""

from abc import abstractmethod
from typing import ClassVar

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from casedesk.domain.custom_field import TICKED
from casedesk.ui.custom_field_grid.line_ends import shown_lines, with_line_ends
from casedesk.ui.custom_field_grid.opening import Manner, Opening
from casedesk.ui.custom_field_grid.words import one_line, presentable
from casedesk.ui.primitives.inputs import ComboBox
from casedesk.ui.theme import current_theme

_LONGEST_LINE = 1_000_000
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STAYING_REASONS = {
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class FieldEditor(QWidget):
    """A control with its label for assistive technology, and the keys that all editors know.

    Signals:
        text_edited: The text as the portal is to store it, at every change, however it was made.
        finished: Enter: the user is done with this field.
        canceled: Escape: the text shall be again what it was when editing began.
        step_requested: Tab: on to the next field, or with False to the previous one.
        left: The keyboard went elsewhere.
    """

    text_edited = Signal(str)
    finished = Signal()
    canceled = Signal()
    step_requested = Signal(bool)
    left = Signal()

    takes_enter: ClassVar[bool] = False

    def __init__(self, label: str, control: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._control = control
        control.setAccessibleName(label)
        # A combo box gives its text for its name; assistive technology finds the label as its buddy.
        buddy = QLabel(label.replace("&", "&&"), self)
        buddy.setTextFormat(Qt.TextFormat.PlainText)
        buddy.setBuddy(control)
        buddy.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(control)
        self.setFocusProxy(control)
        control.installEventFilter(self)

    @abstractmethod
    def show_text(self, text: str) -> None:
        """Show a stored text without a signal; nothing happens where it is shown already."""

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the text be read and copied, but not changed."""

    def begin(self, opening: Opening) -> None:
        """Take the keyboard, and put the cursor where the gesture wants it."""
        self._control.setFocus(Qt.FocusReason.OtherFocusReason)
        if opening.typed is not None:
            QCoreApplication.sendEvent(self._control, opening.typed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Catch the keys that lead out of the editor."""
        if isinstance(event, QKeyEvent):
            return self._filter_key(event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and self._is_leaving(event.reason()):
            self.left.emit()
        return False

    def _is_leaving(self, reason: Qt.FocusReason) -> bool:
        # A list or calendar that pops up is a window of its own, but still belongs to the editor.
        widget = QApplication.focusWidget()
        while widget is not None and widget is not self:
            widget = widget.parentWidget()
        return widget is None and reason not in _STAYING_REASONS

    def _filter_key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # Undo and redo belong to the whole form, so the window's actions get these keys.
            is_history = event.matches(QKeySequence.StandardKey.Undo) or event.matches(
                QKeySequence.StandardKey.Redo
            )
            if is_history:
                event.ignore()
            elif event.key() == Qt.Key.Key_Escape:
                event.accept()
            return is_history or event.key() == Qt.Key.Key_Escape
        return event.type() == QEvent.Type.KeyPress and self._leads_out(event)

    def _leads_out(self, event: QKeyEvent) -> bool:
        is_plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_Tab if is_plain:
                self.step_requested.emit(True)
            case Qt.Key.Key_Backtab if is_plain:
                self.step_requested.emit(False)
            case Qt.Key.Key_Escape:
                self.canceled.emit()
            case key if key in _ENTER and not (self.takes_enter and is_plain):
                self.finished.emit()
            case _:
                return False
        return True


class LineEditor(FieldEditor):
    """One line of text."""

    def __init__(self, label: str, parent: QWidget) -> None:
        self._line = QLineEdit()
        super().__init__(label, self._line, parent)
        # Qt would silently cut after 32767 characters what the portal keeps.
        self._line.setMaxLength(_LONGEST_LINE)
        self._line.setPlaceholderText(self.tr("empty"))
        self._line.textChanged.connect(self.text_edited)

    def show_text(self, text: str) -> None:
        """Show a stored text; the cursor stays where it is as far as it can."""
        text = presentable(text)
        if text == self._line.text():
            return
        position = self._line.cursorPosition()
        with QSignalBlocker(self._line):
            self._line.setText(text)
        self._line.setCursorPosition(min(position, len(text)))

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the text be read and copied, but not changed."""
        self._line.setReadOnly(is_read_only)

    def begin(self, opening: Opening) -> None:
        """Select all, so that typing replaces it; a click only sets the cursor."""
        if opening.manner is Manner.CLICK and opening.point is not None:
            self._line.setCursorPosition(self._line.cursorPositionAt(opening.point))
        else:
            self._line.selectAll()
        super().begin(opening)


class AreaEditor(FieldEditor):
    """Several lines of text; Enter makes a new one, Ctrl+Enter is done."""

    takes_enter = True

    def __init__(self, label: str, parent: QWidget) -> None:
        self._area = QPlainTextEdit()
        super().__init__(label, self._area, parent)
        self._began_with = ""
        self._area.setPlaceholderText(self.tr("empty"))
        self._area.setTabChangesFocus(True)
        self._area.textChanged.connect(self._on_area_text_changed)

    def show_text(self, text: str) -> None:
        """Show a stored text; from now on its line ends are the ones to keep."""
        text = presentable(text)
        if text == self._stored_form():
            return
        self._began_with = text
        position = self._area.textCursor().position()
        with QSignalBlocker(self._area):
            self._area.setPlainText(text)
        cursor = self._area.textCursor()
        cursor.setPosition(min(position, max(0, self._area.document().characterCount() - 1)))
        self._area.setTextCursor(cursor)

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the text be read and copied, but not changed."""
        self._area.setReadOnly(is_read_only)

    def begin(self, opening: Opening) -> None:
        """Put the cursor where the mouse went down, else behind the text: long texts are added to."""
        cursor = self._area.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if opening.manner is Manner.CLICK and opening.point is not None:
            cursor = self._area.cursorForPosition(self._area.viewport().mapFrom(self, opening.point))
        self._area.setTextCursor(cursor)
        super().begin(opening)

    def _stored_form(self) -> str:
        # toPlainText() would turn no-break spaces into plain ones; the raw text keeps every character.
        return with_line_ends(self._began_with, shown_lines(self._area.document().toRawText()))

    @Slot()
    def _on_area_text_changed(self) -> None:
        self.text_edited.emit(self._stored_form())


class ChoiceEditor(FieldEditor):
    """A list of the options, with none at its top and a value that is no longer offered at its end."""

    def __init__(self, label: str, options: tuple[str, ...], parent: QWidget) -> None:
        self._choice = _Choice()
        super().__init__(label, self._choice, parent)
        self._options = options
        self._choice.addItem(self.tr("empty"), "")
        self._choice.setItemData(0, current_theme().color("quiet"), Qt.ItemDataRole.ForegroundRole)
        for option in options:
            self._choice.addItem(one_line(option), option)
        self._choice.currentIndexChanged.connect(self._on_choice_current_index_changed)

    def show_text(self, text: str) -> None:
        """Choose the option, or offer the stored text once more, so that it can be kept."""
        found = self._choice.findData(text, Qt.ItemDataRole.UserRole, Qt.MatchFlag.MatchExactly)
        with QSignalBlocker(self._choice):
            if found < 0:
                words = self.tr("{value} (no longer offered)").format(value=one_line(text))
                self._choice.addItem(words, text)
                found = self._choice.count() - 1
            self._choice.setCurrentIndex(found)

    def begin(self, opening: Opening) -> None:
        """Open the list, unless the user only steps by."""
        super().begin(opening)
        if opening.manner is not Manner.POP_UP:
            return
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._choice.press()
        else:
            self._choice.showPopup()

    @Slot(int)
    def _on_choice_current_index_changed(self, index: int) -> None:
        self.text_edited.emit(str(self._choice.itemData(index)))


class _Choice(ComboBox):
    """Leaves the wheel to the table even while it has the keyboard."""

    def press(self) -> None:
        """Open the list for a mouse button that is still down.

        The button comes up over the list, which takes that for a choice unless it has seen the press.
        """
        place = QPointF(QCursor.pos())
        button = Qt.MouseButton.LeftButton
        press = QMouseEvent(
            QEvent.Type.MouseButtonPress,
            QPointF(self.mapFromGlobal(place)),
            place,
            button,
            button,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self, press)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TickEditor(FieldEditor):
    """A tick box, with the stored text beside it where that is not what a tick box stores."""

    def __init__(self, label: str, parent: QWidget) -> None:
        self._box = QCheckBox()
        super().__init__(label, self._box, parent)
        self._box.toggled.connect(self._on_box_toggled)

    def show_text(self, text: str) -> None:
        """Show a stored text."""
        with QSignalBlocker(self._box):
            self._box.setChecked(text == TICKED)
        self._box.setText("" if text in {"", TICKED} else one_line(text).replace("&", "&&"))

    @Slot(bool)
    def _on_box_toggled(self, is_ticked: bool) -> None:
        self.text_edited.emit(TICKED if is_ticked else "")


def point_in(editor: QWidget, viewport: QWidget, opening: Opening) -> Opening:
    """Return the opening with its point in the editor's own coordinates."""
    if opening.point is None:
        return opening
    point: QPoint = editor.mapFromGlobal(viewport.mapToGlobal(opening.point))
    return Opening(opening.manner, opening.typed, point)
