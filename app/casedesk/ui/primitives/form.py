"""The form column: a label, its field, the change mark, and a line that gives a reason."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from casedesk.ui.primitives.change_mark import ChangeMark
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.theme import current_theme, px

ReasonKind = Literal["quiet", "danger", "changed"]

# Room for the mark: all of it where the field keeps a comfortable width, else down to a few words.
_MARK_WIDTH = 176
_MARK_LEAST_WIDTH = 112
_FIELD_COMFORTABLE_WIDTH = 240


class FieldRow(QWidget):
    """One field of a form with its label on the left and its change mark on the right.

    The label is the field's buddy, which is how assistive technology learns the field's name.

    Signals:
        reset_requested: The field shall be again what it was.
    """

    reset_requested = Signal()

    def __init__(
        self, label: str, field: QWidget, parent: QWidget | None = None, *, has_mark: bool = True
    ) -> None:
        """Make the row.

        Args:
            label: The field's name, as the portal or we write it.
            field: The editor, or a composite whose focus proxy is the editor.
            parent: The owner.
            has_mark: Whether room is kept for a change mark.
        """
        super().__init__(parent)
        self.field = field
        # A label with a buddy takes "&" for a mnemonic; names from the portal mean the character.
        self._label = PlainLabel(label.replace("&", "&&"), "label", self, wraps=True)
        self._label.setBuddy(field)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._reason = PlainLabel("", "quiet", self, wraps=True)
        self._reason.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(px(4))
        self._grid.addWidget(self._label, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, 0, 1)
        self._grid.addWidget(self._reason, 1, 1, 1, 2 if has_mark else 1)
        self._grid.setColumnStretch(1, 1)
        self._mark: ChangeMark | None = None
        if has_mark:
            self._mark = ChangeMark(label, self)
            self._mark.reset_requested.connect(self.reset_requested)
            self._grid.addWidget(self._mark, 0, 2, Qt.AlignmentFlag.AlignTop)
        self._fit()

    def render_change(self, was: str | None) -> None:
        """Show what the field was; None when it is unchanged."""
        if self._mark is not None:
            self._mark.render(was)

    def render_reason(self, text: str, kind: ReasonKind = "quiet") -> None:
        """Show a line under the field: why it is read-only, or what is wrong with it; "" for none."""
        self._reason.render_text(text, kind)
        self._reason.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        metrics = current_theme().metrics
        self._grid.setHorizontalSpacing(px(12))
        self._label.setFixedWidth(metrics.label_column)
        # The label's first line stands level with the text inside a field of normal height.
        self._label.setContentsMargins(
            0, (metrics.control_height - self._label.fontMetrics().height()) // 2, 0, 0
        )
        if self._mark is not None:
            self._mark.setFixedHeight(metrics.control_height)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        if self._mark is None:
            return
        others = current_theme().metrics.label_column + 2 * px(12) + px(_FIELD_COMFORTABLE_WIDTH)
        left = max(px(_MARK_LEAST_WIDTH), min(px(_MARK_WIDTH), self.width() - others))
        if self._mark.width() != left or self._mark.minimumWidth() != left:
            self._mark.setFixedWidth(left)
            # At once, or the field would be seen at its old width for a frame.
            self._grid.activate()


class FormColumn(QWidget):
    """A column of rows at an 8 px rhythm, never wider than is comfortable to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QWidget(self)
        self._column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column.setMaximumWidth(current_theme().metrics.form_width)
        self._rows = QVBoxLayout(self._column)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(8))
        self._rows.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._column, 1)
        layout.addStretch(0)

    def add_row(self, label: str, field: QWidget, *, has_mark: bool = True) -> FieldRow:
        """Append a labelled field and return its row."""
        row = FieldRow(label, field, self._column, has_mark=has_mark)
        self.add_widget(row)
        return row

    def add_widget(self, widget: QWidget) -> None:
        """Append something that spans the column."""
        self._rows.insertWidget(self._rows.count() - 1, widget)

    def add_gap(self, height: int = 16) -> None:
        """Append room between two groups of rows."""
        self._rows.insertSpacing(self._rows.count() - 1, px(height))
