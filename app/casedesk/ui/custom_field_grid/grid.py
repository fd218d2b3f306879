"""The custom-field grid: filter, table and editors put together."""

from itertools import islice

from PySide6.QtCore import QLocale, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from casedesk.domain.case import Case, Draft
from casedesk.domain.change import SetField
from casedesk.domain.custom_field import TICKED, FieldDefinition, FieldKind
from casedesk.domain.ids import CaseId
from casedesk.planning.date_text import DateStyle, style_of_pattern, style_seen
from casedesk.ui.custom_field_grid.cells import Column
from casedesk.ui.custom_field_grid.editor_layer import EditorLayer
from casedesk.ui.custom_field_grid.fields import Field, Group
from casedesk.ui.custom_field_grid.gestures import Gesture
from casedesk.ui.custom_field_grid.model import CustomFieldModel
from casedesk.ui.custom_field_grid.opening import Manner, Opening
from casedesk.ui.custom_field_grid.table import CustomFieldTable
from casedesk.ui.custom_field_grid.words import presentable
from casedesk.ui.primitives.inputs import dress_search
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.theme import current_theme, px

FILTER_FROM = 9
"""How many fields make a filter worth its room."""

_DEFAULT_HEIGHT = 560
_DATES_THAT_TELL = 200


class CustomFieldGrid(QWidget):
    """Shows the custom fields of a case and asks for changes to them.

    It is as high as its rows, up to `set_height_limit`, and scrolls from there on.

    Attributes:
        filter_bar: Hidden while there are few fields. A form that has a place for it beside its own heading
            may take it there.

    Signals:
        edit_requested: A `SetField`.
    """

    edit_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None, date_style: DateStyle | None = None) -> None:
        """Make the grid.

        Args:
            parent: The owner.
            date_style: How this portal writes dates, where that is known; else the case's own dates tell,
                and where they do not, the user's locale.
        """
        super().__init__(parent)
        self._date_style = date_style
        # Looked for when somebody opens a date; most cases are only read.
        self._style: DateStyle | None = date_style
        self._case_id: CaseId | None = None
        self._base: Case | None = None
        self._height_limit = px(_DEFAULT_HEIGHT)
        self._model = CustomFieldModel(self)
        self._model.edit_requested.connect(self._on_model_edit_requested)
        self.filter_bar = QWidget(self)
        self._filter = QLineEdit(self.filter_bar)
        self._filter.setObjectName("filterFields")
        self._filter.setAccessibleName(self.tr("Filter fields"))
        self._filter.setPlaceholderText(self.tr("Filter fields…"))
        dress_search(self._filter)
        self._filter.textChanged.connect(self._on_filter_text_changed)
        self._count = PlainLabel("", "quiet", self.filter_bar)
        self._reason = PlainLabel("", "quiet", self, wraps=True)
        self._empty = PlainLabel("", "quiet", self, wraps=True)
        self._table = CustomFieldTable(self._model, self)
        self._table.gesture_made.connect(self._on_table_gesture_made)
        self._table.geometry_changed.connect(self._on_table_geometry_changed)
        self._table.selectionModel().currentChanged.connect(self._on_table_current_changed)
        self._layer = EditorLayer(self._model, self._table, self)
        self._layer.step_requested.connect(self._on_layer_step_requested)
        self.setFocusProxy(self._table)
        self._lay_out()
        self._show_words("")

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._filter.setMaximumWidth(px(320))
        bar = QHBoxLayout(self.filter_bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(px(8))
        bar.addWidget(self._filter, 2)
        bar.addWidget(self._count)
        bar.addStretch(1)
        above = QHBoxLayout()
        # The filter stands above the fields, not above their labels.
        above.setContentsMargins(current_theme().metrics.label_column + px(12), 0, 0, 0)
        above.addWidget(self.filter_bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self._reason)
        layout.addLayout(above)
        layout.addWidget(self._empty)
        layout.addWidget(self._table)
        layout.addStretch(1)

    def set_height_limit(self, height: int) -> None:
        """Scroll from this height on instead of growing; the default suits a window of 800."""
        if height != self._height_limit:
            self._height_limit = height
            self._fit()

    def render(  # type: ignore[override]  # hides QWidget.render on purpose
        self, definitions: tuple[FieldDefinition, ...], base: Case, draft: Draft, enabled: bool, reason: str
    ) -> None:
        """Show the fields of a case; cheap where little changed.

        Args:
            definitions: All fields of the portal, in display order.
            base: The case as the portal has it.
            draft: The case as it is wanted.
            enabled: Whether fields may be changed now.
            reason: Why not; "" for a passing cause that needs no words.
        """
        if base.id != self._case_id:
            self._layer.close_editor()
            self._case_id = base.id
            self._table.scrollToTop()
        if base is not self._base:
            self._base = base
            self._style = self._date_style
        self._model.show_state(definitions, base, draft, is_enabled=enabled)
        self._layer.render_field()
        self._show_words("" if enabled else reason)

    def _show_words(self, reason: str) -> None:
        sheet = self._model.sheet
        self._reason.render_text(reason)
        self._reason.setVisible(bool(reason))
        self.filter_bar.setVisible(sheet.field_count >= FILTER_FROM or sheet.is_filtered)
        self._count.setVisible(sheet.is_filtered)
        locale = QLocale()
        self._count.render_text(
            self.tr("{shown} of {all} fields").format(
                shown=locale.toString(sheet.shown_count), all=locale.toString(sheet.field_count)
            )
        )
        nothing = self.tr(
            "A CRM administrator can define fields for cases in the portal's settings. There are none yet."
        )
        not_found = self.tr("No field has “{text}” in its name or value.").format(text=self._filter.text())
        self._empty.render_text(not_found if sheet.is_filtered else nothing)
        self._empty.setVisible(not sheet.lines)
        self._table.setVisible(bool(sheet.lines))
        self._fit()

    def _fit(self) -> None:
        height = min(self._table.verticalHeader().length(), self._height_limit)
        if height != self._table.minimumHeight():
            self._table.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        """Ask for the height of the rows, up to the limit."""
        return QSize(px(560), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the filter down into the fields."""
        if event.key() == Qt.Key.Key_Down and self._filter.hasFocus() and self._model.sheet.lines:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._table.go_to(0)
            return
        super().keyPressEvent(event)

    def _reveal(self, index: QModelIndex) -> None:
        # The table brings a row into its own view; the form that it stands in may be scrolled elsewhere.
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return
        cell = self._table.visualRect(index).intersected(self._table.viewport().rect())
        around = self.parentWidget()
        while around is not None:
            form = around.widget() if isinstance(around, QScrollArea) else None
            if isinstance(around, QScrollArea) and form is not None:
                middle = self._table.viewport().mapTo(form, cell.center())
                around.ensureVisible(middle.x(), middle.y(), 0, cell.height() // 2 + px(8))
            around = around.parentWidget()

    @Slot(QModelIndex, QModelIndex)
    def _on_table_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._table.scrollTo(current)
            self._reveal(current)

    @Slot(object)
    def _on_model_edit_requested(self, edit: SetField) -> None:
        self.edit_requested.emit(edit)
        row = self._model.sheet.row_of(edit.field_id)
        if row is not None:
            self._reveal(self._model.index(row, Column.VALUE))

    @Slot(str)
    def _on_filter_text_changed(self, text: str) -> None:
        self._layer.close_editor()
        self._model.filter(text)
        self._table.scrollToTop()
        self._show_words(self._reason.text())

    @Slot()
    def _on_table_geometry_changed(self) -> None:
        self._fit()

    @Slot(object)
    def _on_table_gesture_made(self, gesture: Gesture) -> None:
        match gesture.line:
            case Group():
                self._turn(gesture, gesture.line)
            case Field():
                self._act(gesture, gesture.line)

    def _turn(self, gesture: Gesture, group: Group) -> None:
        is_folded = self._model.sheet.is_folded(group)
        self._layer.close_editor()
        self._model.fold(group, is_folded=gesture.act == "fold" or (gesture.act == "turn" and not is_folded))

    def _act(self, gesture: Gesture, field: Field) -> None:
        sheet = self._model.sheet
        match gesture.act:
            case "edit" if gesture.opening is not None:
                self._layer.open(field, self._style_for(field), gesture.opening)
            case "toggle":
                self._model.request(field, "" if sheet.text_of(field) == TICKED else TICKED)
            case "clear":
                self._model.request(field, "")
            case "reset":
                self._model.request(field, sheet.stored_of(field))
            case "copy":
                QGuiApplication.clipboard().setText(presentable(sheet.text_of(field)))
            case _:
                pass

    @Slot(bool)
    def _on_layer_step_requested(self, forward: bool) -> None:
        here = (
            self._table.current_row()
            if self._layer.field is None
            else self._model.sheet.row_of(self._layer.field.id)
        )
        row = self._next_editable(here if here is not None else -1, forward=forward)
        if row is None:
            self._layer.close_editor()
            self._table.focusNextPrevChild(forward)
            return
        field = self._model.sheet.lines[row]
        self._table.go_to(row)
        if isinstance(field, Field):
            self._layer.open(field, self._style_for(field), Opening(Manner.STEP))

    def _style_for(self, field: Field) -> DateStyle:
        if field.kind is not FieldKind.DATE or self._base is None:
            return DateStyle()
        if self._style is None:
            self._style = _style_of(self._base)
        return self._style

    def _next_editable(self, here: int, *, forward: bool) -> int | None:
        lines = self._model.sheet.lines
        rows = range(here + 1, len(lines)) if forward else range(here - 1, -1, -1)
        return next((row for row in rows if self._model.can_edit(lines[row])), None)


def _style_of(case: Case) -> DateStyle:
    dates = (value.text for value in case.field_values if value.kind is FieldKind.DATE)
    # So many tell a habit; thousands would tell no other, and hold up the editor that is to open.
    some = islice(dates, _DATES_THAT_TELL)
    return style_seen(some) or style_of_pattern(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
