"""The pop-up under a type-ahead field: suggestions, and a sentence about them.

It is laid over the window as a child of it, not as a window of its own: so it never takes the focus from
the field, is not clipped by the form's scroll area, and lies in the tree that assistive technology reads.
"""

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from casedesk.ui.primitives.buttons import Button, with_shortcut
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.suggestion_popup_rows import Row
from casedesk.ui.suggestion_popup_view import RowList
from casedesk.ui.theme import current_theme, px

_VISIBLE_ROWS = 8
_GAP = 2
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize})


class SuggestionPopup(QWidget):
    """Suggestions for one field, floating over the window.

    Signals:
        row_chosen: The user took a suggestion with the mouse or the button; carries the `Row`.
    """

    row_chosen = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self._watched: list[QWidget] = []
        self.setObjectName("suggestionPopup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = RowList(_VISIBLE_ROWS, self)
        self.list.setObjectName("suggestions")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The pop-up paints the ground for both.
        self.list.setStyleSheet(
            "QListView, QListView:focus { background: transparent; border: 0; padding: 0; }"
        )
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(QCoreApplication.translate("SuggestionPopup", "Suggestions"))
        self._sentence = PlainLabel("", "quiet", self, wraps=True)
        self._sentence.setObjectName("suggestionSentence")
        self._add = Button(QCoreApplication.translate("SuggestionPopup", "Add"), "link", parent=self)
        self._add.setObjectName("addSuggestion")
        self._add.setAccessibleName(QCoreApplication.translate("SuggestionPopup", "Add the suggestion"))
        self._add.setToolTip(with_shortcut(QCoreApplication.translate("SuggestionPopup", "Add"), "Return"))
        self._add.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.list.clicked.connect(self._on_list_clicked)
        self._add.clicked.connect(self._on_add_clicked)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.hide()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(px(8), px(4), px(4), px(4))
        foot.addWidget(self._sentence, 1)
        foot.addWidget(self._add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(px(2), px(2), px(2), px(2))
        self._layout.setSpacing(0)
        self._layout.addWidget(self.list)
        self._layout.addLayout(foot)

    def show_rows(self, rows: tuple[Row, ...], sentence: str) -> None:
        """Show suggestions and a sentence; the highlight stays where it was, if its row is still there."""
        kept = self.highlighted()
        self.list.set_rows(rows, "")
        self.list.setVisible(bool(rows))
        if self._sentence.text() != sentence:
            self._sentence.setText(sentence)
        if kept is None or self.highlighted() is None or self.highlighted_key() != kept.key:
            self._highlight_first()
        self._add.setVisible(bool(rows))
        self._show_whether_addable()
        if self.isVisible():
            self.place()

    def highlighted(self) -> Row | None:
        """Return the row that Enter would take."""
        rows = self.list.selectedIndexes()
        return self.list.row_model.row_at(rows[0]) if rows else None

    def highlighted_key(self) -> int | str | None:
        """Return the key of the row that Enter would take."""
        row = self.highlighted()
        return row.key if row else None

    def move_highlight(self, steps: int) -> None:
        """Go some rows down, or up with a negative number, and stop at the ends."""
        count = len(self.list.row_model.rows)
        if count:
            here = self.list.currentIndex().row()
            self._highlight(max(0, min(count - 1, here + steps)))

    def highlight_next_addable(self) -> None:
        """Go to the next row that can be added, so that Enter adds one after another."""
        rows = self.list.row_model.rows
        here = self.list.currentIndex().row()
        places = (*range(here + 1, len(rows)), *range(max(0, here)))
        for place in places:
            if not rows[place].is_faded:
                self._highlight(place)
                return

    def open(self) -> None:
        """Show the pop-up under its field."""
        if self.parentWidget() is not self._field.window():
            self.setParent(self._field.window())
        self._watch()
        self.place()
        self.show()
        self.raise_()

    def close_up(self) -> None:
        """Take the pop-up away."""
        self.hide()
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched.clear()

    def place(self) -> None:
        """Lay the pop-up below its field, or above it where there is more room."""
        window = self._field.window()
        field = QRect(self._field.mapTo(window, QPoint(0, 0)), self._field.size())
        width = min(max(field.width(), px(320)), window.width() - px(16))
        self._layout.activate()
        height = self._layout.totalHeightForWidth(width)
        height = self._layout.totalMinimumSize().height() if height < 0 else height
        below = window.height() - field.bottom() - px(8)
        above = field.top() - px(8)
        is_below = height <= below or below >= above
        height = min(height, max(px(80), below if is_below else above))
        mirrored = self._field.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = field.right() + 1 - width if mirrored else field.left()
        left = max(px(8), min(left, window.width() - width - px(8)))
        top = field.bottom() + 1 + _GAP if is_below else field.top() - _GAP - height
        self.setGeometry(left, top, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a raised card, opaque, for it lies over other things."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("field_border"), 1))
        painter.setBrush(theme.color("raised"))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, theme.metrics.radius, theme.metrics.radius)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the field when the form scrolls or the window changes its size."""
        if event.type() in _MOVES:
            if self._field.visibleRegion().isEmpty():
                self.close_up()
            else:
                self.place()
        elif event.type() == QEvent.Type.Hide:
            self.close_up()
        return super().eventFilter(watched, event)

    def _watch(self) -> None:
        # Scrolling moves an ancestor of the field, never the field itself.
        widget: QWidget | None = self._field
        while widget is not None and widget not in self._watched:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()

    def _highlight_first(self) -> None:
        rows = self.list.row_model.rows
        place = next((place for place, row in enumerate(rows) if not row.is_faded), 0)
        if rows:
            self._highlight(place)

    def _highlight(self, place: int) -> None:
        index = self.list.row_model.index(place)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _show_whether_addable(self) -> None:
        row = self.highlighted()
        self._add.setEnabled(row is not None and not row.is_faded)

    @Slot(QModelIndex)
    def _on_list_clicked(self, index: QModelIndex) -> None:
        row = self.list.row_model.row_at(index)
        if row is not None:
            self.row_chosen.emit(row)

    @Slot()
    def _on_add_clicked(self) -> None:
        row = self.highlighted()
        if row is not None:
            self.row_chosen.emit(row)

    @Slot()
    def _on_selection_changed(self) -> None:
        self._show_whether_addable()
