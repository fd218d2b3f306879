"""Two states of a case side by side, which two, and the buttons that bring the first back."""

from datetime import UTC, datetime

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casedesk.domain.change import Change
from casedesk.session.editor import EditorState
from casedesk.session.journal_state import NOW, JournalState, Moment, comparison
from casedesk.ui.journal.rows import ComparedRow, compared_rows
from casedesk.ui.journal.table import ComparisonTable
from casedesk.ui.journal.words import moment_words, moments
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.inputs import ComboBox
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.theme import px


class ComparedView(QWidget):
    """Show how two states differ, and ask for the way back.

    Signals:
        moments_requested: Compare these two; carries two `Moment`.
        bring_back_requested: Take a `Change` back in the form, or with None all of them.
    """

    moments_requested = Signal(object, object)
    bring_back_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        self._rows: tuple[ComparedRow, ...] = ()
        self._left = ComboBox(self)
        self._left.setObjectName("journalLeft")
        self._right = ComboBox(self)
        self._right.setObjectName("journalRight")
        self._table = ComparisonTable(self)
        self._same = PlainLabel("", "label", self, wraps=True)
        self._one = Button(self.tr("&Bring this back"), parent=self)
        self._one.setObjectName("bringBack")
        self._all = Button(self.tr("Bring e&verything back"), parent=self)
        self._all.setObjectName("bringEverythingBack")
        self._left.currentIndexChanged.connect(self._on_moments_chosen)
        self._right.currentIndexChanged.connect(self._on_moments_chosen)
        self._table.chosen_changed.connect(self._on_table_chosen_changed)
        self._table.bring_back_requested.connect(self._on_table_bring_back_requested)
        self._one.clicked.connect(self._on_one_clicked)
        self._all.clicked.connect(self._on_all_clicked)
        self._lay_out()

    def _lay_out(self) -> None:
        compare = PlainLabel(self.tr("Co&mpare"), "label", self)
        compare.setBuddy(self._left)
        beside = PlainLabel(self.tr("&with"), "label", self)
        beside.setBuddy(self._right)
        choice = QHBoxLayout()
        choice.setSpacing(px(8))
        choice.addWidget(compare)
        choice.addWidget(self._left, 1)
        choice.addWidget(beside)
        choice.addWidget(self._right, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self._same, 1)
        buttons.addWidget(self._one)
        buttons.addWidget(self._all)
        layout = QVBoxLayout(self)
        # Room for the line that can be dragged.
        layout.setContentsMargins(0, px(6), 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(choice)
        layout.addWidget(self._table, 1)
        layout.addLayout(buttons)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in the order of reading."""
        return (self._left, self._right, self._table, self._one, self._all)

    def render(self, state: JournalState, sheet: EditorState) -> None:  # type: ignore[override]
        """Show what is compared, and against what the form holds now."""
        self._render_moments(state)
        found = comparison(state, sheet)
        self._rows = () if found is None else compared_rows(found, sheet, is_with_now=state.right == NOW)
        self._table.render_headings(self._left.currentText(), self._right.currentText())
        self._table.render(tuple(row.words for row in self._rows))
        self._same.render_text("" if self._rows else self.tr("Nothing differs between these two."))
        self._render_buttons()

    def _render_moments(self, state: JournalState) -> None:
        known, now = moments(state), datetime.now(UTC)
        for box, moment in ((self._left, state.left), (self._right, state.right)):
            with QSignalBlocker(box):
                if known != self._moments:
                    box.clear()
                    box.addItems([moment_words(each, state, now) for each in known])
                box.setCurrentIndex(known.index(moment))
        self._moments = known

    def _render_buttons(self) -> None:
        can_all = any(row.can_come_back for row in self._rows)
        for button, is_of_use in ((self._one, self._chosen_change() is not None), (self._all, can_all)):
            if button.hasFocus() and not is_of_use:
                # Qt would send the keyboard to the other end of the window.
                self._table.setFocus()
            button.setEnabled(is_of_use)

    def _chosen_change(self) -> Change | None:
        """Return the change in the chosen row, where it can be taken back."""
        chosen = self._table.chosen
        if chosen is None or chosen >= len(self._rows):
            return None
        row = self._rows[chosen]
        return row.change if row.can_come_back else None

    @Slot(int)
    def _on_moments_chosen(self, _index: int) -> None:
        left, right = self._left.currentIndex(), self._right.currentIndex()
        self.moments_requested.emit(self._moments[left], self._moments[right])

    @Slot()
    def _on_table_chosen_changed(self) -> None:
        self._render_buttons()

    @Slot(int)
    def _on_table_bring_back_requested(self, _row: int) -> None:
        self._on_one_clicked()

    @Slot()
    def _on_one_clicked(self) -> None:
        change = self._chosen_change()
        if change is not None:
            self.bring_back_requested.emit(change)

    @Slot()
    def _on_all_clicked(self) -> None:
        self.bring_back_requested.emit(None)
