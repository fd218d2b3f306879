"""The layer over the table that holds the one open editor, clipped to what is visible of its cell."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from casedesk.domain.custom_field import FieldKind
from casedesk.planning.date_text import DateStyle
from casedesk.ui.custom_field_grid import cell_layout
from casedesk.ui.custom_field_grid.cells import Column
from casedesk.ui.custom_field_grid.date_editor import DateEditor
from casedesk.ui.custom_field_grid.editors import (
    AreaEditor,
    ChoiceEditor,
    FieldEditor,
    LineEditor,
    TickEditor,
    point_in,
)
from casedesk.ui.custom_field_grid.fields import Field
from casedesk.ui.custom_field_grid.line_ends import shown_lines
from casedesk.ui.custom_field_grid.model import CustomFieldModel
from casedesk.ui.custom_field_grid.opening import Opening
from casedesk.ui.custom_field_grid.table import CustomFieldTable
from casedesk.ui.custom_field_grid.words import label_of

# Choices and tick boxes cannot be read-only, only disabled, which would throw the keyboard out of them.
_NEVER_READ_ONLY = {FieldKind.SELECT, FieldKind.CHECK_BOX}


class EditorLayer(QWidget):
    """Opens, follows, and closes an editor.

    It is the table's sibling, not its child, because assistive technology sees nothing but cells in a table.

    Signals:
        step_requested: Tab: True for the next field, False for the previous one.
    """

    step_requested = Signal(bool)

    def __init__(self, model: CustomFieldModel, table: CustomFieldTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._owner = parent
        self._model = model
        self._table = table
        self._editor: FieldEditor | None = None
        self._field: Field | None = None
        self._began_with = ""
        self._latest = ""
        self._is_reader = False
        table.geometry_changed.connect(self._on_table_geometry_changed)
        self.hide()

    @property
    def field(self) -> Field | None:
        """The field whose editor is open."""
        return self._field

    def open(self, field: Field, style: DateStyle, opening: Opening) -> None:
        """Open a field's editor; a field that may not be changed opens to be read, if it has a text."""
        text = self._model.sheet.text_of(field)
        can_edit = self._model.can_edit(field)
        if not can_edit and not text:
            return
        self.close_editor()
        self._is_reader = not can_edit and (not field.is_editable or field.kind in _NEVER_READ_ONLY)
        editor = _reader_for(field, text, self) if self._is_reader else _editor_for(field, style, self)
        editor.show_text(text)
        editor.set_read_only(not can_edit)
        editor.text_edited.connect(self._on_editor_text_edited)
        editor.finished.connect(self._on_editor_finished)
        editor.canceled.connect(self._on_editor_canceled)
        editor.left.connect(self._on_editor_left)
        editor.step_requested.connect(self.step_requested)
        self._editor, self._field, self._began_with, self._latest = editor, field, text, text
        self._follow()
        self.show()
        self.raise_()
        editor.show()
        editor.begin(point_in(editor, self._table.viewport(), opening))

    def render_field(self) -> None:
        """Show the state's text in the open editor; an editor that shows it already is not touched."""
        if self._field is None or self._editor is None:
            return
        row = self._model.sheet.row_of(self._field.id)
        can_edit = self._model.can_edit(self._field)
        is_misfit = can_edit == self._is_reader and self._field.kind in _NEVER_READ_ONLY
        if row is None or self._model.sheet.lines[row] != self._field or is_misfit:
            self.close_editor()
            return
        text = self._model.sheet.text_of(self._field)
        if text != self._latest and self._latest == self._began_with:
            # Somebody else changed it before the user did: giving up must not put the old text back.
            self._began_with = text
        self._latest = text
        self._editor.show_text(text)
        self._editor.set_read_only(not can_edit)

    def close_editor(self) -> None:
        """Take the editor away; the keyboard goes back to the table if it was here."""
        if self._editor is None:
            return
        editor, self._editor, self._field = self._editor, None, None
        editor.blockSignals(True)
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        editor.hide()
        editor.deleteLater()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the table scroll under the mouse."""
        QCoreApplication.sendEvent(self._table.viewport(), event)

    def _follow(self) -> None:
        if self._field is None or self._editor is None:
            return
        row = self._model.sheet.row_of(self._field.id)
        if row is None:
            return
        viewport = self._table.viewport()
        cell = self._table.visualRect(self._model.index(row, Column.VALUE))
        box = cell_layout.field_rect(cell)
        # Scrolled out of sight it is only clipped: hiding it would throw the keyboard out of it.
        seen = box.intersected(viewport.rect())
        corner = viewport.mapTo(self._owner, seen.topLeft())
        self.setGeometry(QRect(corner, QSize(0, 0) if seen.isEmpty() else seen.size()))
        self._editor.setGeometry(box.translated(-seen.topLeft()))

    @Slot()
    def _on_table_geometry_changed(self) -> None:
        self._follow()

    @Slot(str)
    def _on_editor_text_edited(self, text: str) -> None:
        if self._field is not None:
            field = self._field
            self._latest = text
            self._model.request(field, text)
            row = self._model.sheet.row_of(field.id)
            if row is not None:
                self._table.scrollTo(self._model.index(row, Column.VALUE))

    @Slot()
    def _on_editor_finished(self) -> None:
        self.close_editor()

    @Slot()
    def _on_editor_canceled(self) -> None:
        field, text = self._field, self._began_with
        self.close_editor()
        if field is not None:
            self._model.request(field, text)

    @Slot()
    def _on_editor_left(self) -> None:
        self.close_editor()


def _editor_for(field: Field, style: DateStyle, parent: QWidget) -> FieldEditor:
    match field.kind:
        case FieldKind.TEXT_AREA:
            return AreaEditor(label_of(field), parent)
        case FieldKind.SELECT:
            return ChoiceEditor(label_of(field), field.options, parent)
        case FieldKind.CHECK_BOX:
            return TickEditor(label_of(field), parent)
        case FieldKind.DATE:
            return DateEditor(label_of(field), style, parent)
        case _:
            return LineEditor(label_of(field), parent)


def _reader_for(field: Field, text: str, parent: QWidget) -> FieldEditor:
    has_lines = "\n" in shown_lines(text)
    return AreaEditor(label_of(field), parent) if has_lines else LineEditor(label_of(field), parent)
