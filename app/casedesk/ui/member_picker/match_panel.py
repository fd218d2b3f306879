"""The panel that shows a pasted list of people, each with whom the portal knows by that name."""

from collections.abc import Collection
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from casedesk.domain.contact import Contact
from casedesk.domain.ids import ContactId
from casedesk.ui.member_picker.words import add_words, contact_line, found_sentence, looking_up_sentence
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.inputs import ComboBox
from casedesk.ui.primitives.text import ElidedLabel, PlainLabel
from casedesk.ui.text.quoting import quoted
from casedesk.ui.theme import px

Match = tuple[str, tuple[Contact, ...]]

_MAX_HEIGHT = 240
_LINES_AT_ONCE = 8


class MatchPanel(QFrame):
    """One line for each pasted name: nobody, one, or several to choose from.

    Signals:
        add_requested: The chosen contacts shall be added; carries `tuple[Contact, ...]`.
        closed: The panel is no longer needed; the owner hides it.
    """

    add_requested = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName("matchPanel")
        self._names: tuple[str, ...] = ()
        self._matches: tuple[Match, ...] = ()
        self._member_ids: frozenset[ContactId] = frozenset()
        self._choices: list[tuple[ComboBox, tuple[Contact, ...]]] = []
        self._certain: tuple[Contact, ...] = ()
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._line_count = 0
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._on_more_timeout)
        self._revealing = QTimer(self)
        self._revealing.setSingleShot(True)
        self._revealing.setInterval(0)
        self._revealing.timeout.connect(self._on_revealing_timeout)
        self._head = PlainLabel("", "strong", self, wraps=True)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add = Button("", parent=self)
        self._add.setObjectName("addMatches")
        self._cancel = Button(self.tr("Close"), "quiet", parent=self)
        self._cancel.setObjectName("closeMatches")
        self._add.clicked.connect(self._on_add_clicked)
        self._cancel.clicked.connect(self.closed)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self._add)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(8), px(12), px(8))
        layout.setSpacing(px(8))
        layout.addWidget(self._head)
        layout.addWidget(self._scroll)
        layout.addLayout(buttons)

    def open(self, names: tuple[str, ...], member_ids: Collection[ContactId]) -> None:
        """Show that these names are being looked up."""
        self._names = names
        self._matches = ()
        self._more.stop()
        self._member_ids = frozenset(member_ids)
        self._head.render_text(looking_up_sentence(len(names)))
        self._scroll.hide()
        self._add.setText(add_words(0))
        self._add.setEnabled(False)
        self.show()
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def render_matches(self, matches: tuple[Match, ...]) -> None:
        """Show whom the portal knows; answers to another list are passed over."""
        is_asked = not self.isHidden() and tuple(name for name, _ in matches) == self._names
        if not is_asked or matches == self._matches:
            return
        self._matches = matches
        had_focus = self._cancel.hasFocus()
        self._fill()
        # Only after the layout is known where the panel ends.
        self._revealing.start()
        if had_focus:
            first = self._choices[0][0] if self._choices else self._add
            (first if first.isEnabled() else self._cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def render_members(self, member_ids: AbstractSet[ContactId]) -> None:
        """Learn who takes part by now; nobody is counted who was added meanwhile."""
        if member_ids != self._member_ids:
            self._member_ids = frozenset(member_ids)
            if self._matches:
                self._show_count()

    def render_failure(self) -> None:
        """Say that no answer will come."""
        if not self.isHidden() and not self._matches:
            self._head.render_text(self.tr("The pasted names could not be looked up. Paste them again."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def chosen(self) -> tuple[Contact, ...]:
        """Return whom the button adds, each once."""
        picked = [
            contacts[box.currentIndex() - 1] for box, contacts in self._choices if box.currentIndex() > 0
        ]
        found = {contact.id: contact for contact in (*self._certain, *picked)}
        return tuple(contact for contact in found.values() if contact.id not in self._member_ids)

    def _fill(self) -> None:
        self._choices = []
        self._certain = tuple(contacts[0] for _, contacts in self._matches if len(contacts) == 1)
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, px(8), 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self._table, self._grid = table, grid
        self._line_count = 0
        self._add_lines()
        self._scroll.setWidget(table)
        table.setAutoFillBackground(False)
        self._scroll.show()
        self._fit()
        found = sum(bool(contacts) for _, contacts in self._matches)
        self._head.render_text(found_sentence(found, len(self._matches)))
        self._show_count()

    def _add_lines(self) -> None:
        end = min(len(self._matches), self._line_count + _LINES_AT_ONCE)
        for place in range(self._line_count, end):
            name, contacts = self._matches[place]
            label = ElidedLabel(name, parent=self._table)
            self._grid.addWidget(label, place, 0)
            self._grid.addWidget(self._answer(self._table, label, contacts), place, 1)
            self._grid.setRowMinimumHeight(place, px(28))
        self._line_count = end
        # A list of hundreds is laid out bit by bit, so that the window never stands still.
        if end < len(self._matches):
            self._more.start()

    def _answer(self, table: QWidget, label: ElidedLabel, contacts: tuple[Contact, ...]) -> QWidget:
        if not contacts:
            return PlainLabel(self.tr("Nobody found"), "danger", table)
        if len(contacts) > 1:
            return self._choice(table, label, contacts)
        if contacts[0].id in self._member_ids:
            words = self.tr("{contact} (already added)").format(contact=quoted(contact_line(contacts[0])))
            return ElidedLabel(words, "label", table)
        return ElidedLabel(contact_line(contacts[0]), parent=table)

    def _choice(self, table: QWidget, label: ElidedLabel, contacts: tuple[Contact, ...]) -> ComboBox:
        box = ComboBox(table)
        box.addItem(self.tr("%n found: choose one", "", len(contacts)))
        for contact in contacts:
            is_member = contact.id in self._member_ids
            line = contact_line(contact)
            box.addItem(
                self.tr("{contact} (already added)").format(contact=quoted(line)) if is_member else line
            )
        # Long names must not widen the form; the list below the box shows them whole.
        box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        label.setBuddy(box)
        box.currentIndexChanged.connect(self._on_choice_changed)
        self._choices.append((box, contacts))
        return box

    def _show_count(self) -> None:
        count = len(self.chosen())
        self._add.setText(add_words(count))
        self._add.setEnabled(count > 0)

    def _fit(self) -> None:
        table = self._scroll.widget()
        if table is not None:
            self._scroll.setFixedHeight(min(px(_MAX_HEIGHT), table.sizeHint().height() + px(2)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    @Slot()
    def _on_more_timeout(self) -> None:
        if self._line_count < len(self._matches):
            self._add_lines()
            self._fit()

    @Slot()
    def _on_revealing_timeout(self) -> None:
        around = self.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(self, 0, px(8))
            around = around.parentWidget()

    @Slot(int)
    def _on_choice_changed(self, _index: int) -> None:
        self._show_count()

    @Slot()
    def _on_add_clicked(self) -> None:
        contacts = self.chosen()
        if contacts:
            self.add_requested.emit(contacts)
        self.closed.emit()
