"""The conflict dialog: nothing is sent before each thing that both sides changed is settled."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from casedesk.domain.custom_field import FieldDefinition, FieldKind
from casedesk.domain.ids import FieldId
from casedesk.planning.merge import Conflict, FieldConflict
from casedesk.ui.conflict_dialog.card import ConflictCard
from casedesk.ui.conflict_dialog.words import conflict_name, open_choices
from casedesk.ui.dialog_frame import button_row
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import Hairline, PlainLabel
from casedesk.ui.screen_room import room_on_screen
from casedesk.ui.text.changes import labels_of
from casedesk.ui.theme import px

_DESIGN_WIDTH = 840


class ConflictDialog(QDialog):
    """Show original, mine and theirs of each thing that both sides changed, and ask for one choice each.

    Signals:
        settled: Every choice was made; carries the `tuple[Edit, ...]` that makes the draft so.
    """

    settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflictDialog")
        self.setWindowTitle(self.tr("Before saving"))
        self.setModal(True)
        self._cards: list[ConflictCard] = []
        self._frame = QVBoxLayout(self)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._scroll = QScrollArea(self)
        self._open = PlainLabel("", "quiet", self)
        self._open.setObjectName("openChoices")
        self._back = Button(self.tr("&Go back"), parent=self)
        self._back.setObjectName("leaveConflicts")
        self._save = Button(self.tr("&Save with these choices"), "primary", parent=self)
        self._save.setObjectName("saveChoices")
        self._back.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = self._frame
        layout.setContentsMargins(0, px(24), 0, px(16))
        layout.setSpacing(px(16))
        head = QVBoxLayout()
        head.setContentsMargins(px(24), 0, px(24), 0)
        head.setSpacing(px(8))
        title = self.tr("The same things have changed on the portal")
        head.addWidget(PlainLabel(title, "title", self, wraps=True))
        sentence = self.tr(
            "Nothing was sent. Choose what the case shall have; everything else is merged by itself."
        )
        head.addWidget(PlainLabel(sentence, "label", self, wraps=True))
        layout.addLayout(head)
        self._page.setProperty("role", "canvas")
        self._column.setContentsMargins(px(24), px(16), px(24), px(16))
        self._column.setSpacing(px(24))
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area = QVBoxLayout()
        area.setSpacing(0)
        area.addWidget(Hairline())
        area.addWidget(self._scroll, 1)
        area.addWidget(Hairline())
        layout.addLayout(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(24), 0, px(24), 0)
        foot.addWidget(self._open, 1)
        foot.addLayout(button_row(self._back, self._save))
        layout.addLayout(foot)

    def ask(self, conflicts: tuple[Conflict, ...], definitions: tuple[FieldDefinition, ...]) -> None:
        """Show the conflicts with nothing chosen; the answer comes as a signal, and nothing waits for it.

        Args:
            conflicts: At least one.
            definitions: Where the names and kinds of custom fields are known from.
        """
        self._clear()
        labels = labels_of(definitions)
        kinds = {definition.id: definition.kind for definition in definitions}
        for conflict in conflicts:
            card = ConflictCard(conflict, conflict_name(conflict, labels), _kind(conflict, kinds), self._page)
            card.changed.connect(self._on_card_changed)
            self._cards.append(card)
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._on_card_changed()
        self._fit()
        self.open()
        self._cards[0].focus_first()

    def _clear(self) -> None:
        self._cards.clear()
        while (item := self._column.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.hide()
                card.deleteLater()

    def _fit(self) -> None:
        """Take the room that the cards need, within the window that asks."""
        window = self.parentWidget()
        room = room_on_screen(self).size() if window is None else window.size()
        width = min(px(_DESIGN_WIDTH), room.width() - px(48))
        self._page.ensurePolished()
        cards = self._column.totalHeightForWidth(width)
        frame = self._frame.totalHeightForWidth(width) - self._scroll.sizeHint().height()
        self.resize(width, min(cards + frame, room.height() - px(48)))

    @Slot()
    def _on_card_changed(self) -> None:
        left = sum(not card.is_settled for card in self._cards)
        self._open.render_text(open_choices(left))
        self._save.setEnabled(not left)
        self._save.setDefault(not left)

    @Slot()
    def _on_save_clicked(self) -> None:
        edits = tuple(edit for card in self._cards for edit in card.edits())
        self.accept()
        self.settled.emit(edits)


def _kind(conflict: Conflict, kinds: dict[FieldId, FieldKind]) -> FieldKind:
    return (
        kinds.get(conflict.field_id, FieldKind.UNKNOWN)
        if isinstance(conflict, FieldConflict)
        else FieldKind.TEXT
    )
