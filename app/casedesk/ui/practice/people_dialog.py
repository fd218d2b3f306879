"""Practise as …: a list of people, each with the reason why being that person is worth trying."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

from casedesk.domain.access import Profile
from casedesk.portal.practice_desk import PracticePerson
from casedesk.ui.dialog_frame import button_row, take_room
from casedesk.ui.practice.words import person_row
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.list_rows import RowModel, RowView
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.primitives.waiting import EmptyState
from casedesk.ui.theme import current_theme, px


class PracticePeopleDialog(QDialog):
    """Choose whom to be on the practice portal.

    Signals:
        person_requested: The `PracticePerson` to be from now on.
    """

    person_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practicePeopleDialog")
        self.setWindowTitle(self.tr("Practise as…"))
        self.setModal(True)
        self._people: tuple[PracticePerson, ...] = ()
        self._mine = -1
        self._model = RowModel(self)
        self._view = RowView(self._model, self)
        self._view.setObjectName("practicePeople")
        self._view.setAccessibleName(self.tr("People of the practice portal"))
        self._view.setMinimumHeight(3 * current_theme().metrics.list_row_height)
        self._empty = EmptyState(
            "people", self.tr("Nobody is here yet: the practice portal is still being filled."), parent=self
        )
        self._cancel = Button(self.tr("Cancel"), parent=self)
        self._choose = Button(self.tr("&Practise as this person"), "primary", parent=self)
        self._choose.setObjectName("practiseAs")
        self._choose.setDefault(True)
        self._view.doubleClicked.connect(self._on_view_double_clicked)
        self._view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._cancel.clicked.connect(self.reject)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._lay_out()
        take_room(self, 600, 600)
        self._show_rows()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(16))
        words = QVBoxLayout()
        words.setSpacing(px(8))
        words.addWidget(PlainLabel(self.tr("Practise as…"), "title", self, wraps=True))
        words.addWidget(
            PlainLabel(
                self.tr("The same portal looks different to each of them. Changes already saved stay."),
                "label",
                self,
                wraps=True,
            )
        )
        layout.addLayout(words)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)
        layout.addLayout(button_row(self._cancel, self._choose))

    def render(self, people: tuple[PracticePerson, ...], me: Profile | None) -> None:  # type: ignore[override]
        """Show whom one can be, and who one is."""
        chosen = self._chosen()
        self._people = people
        my_id = None if me is None else me.user.id
        self._mine = next((at for at, person in enumerate(people) if person.id == my_id), -1)
        rows = tuple(person_row(person, is_me=at == self._mine) for at, person in enumerate(people))
        if self._model.render(rows):
            self._show_rows()
            self._choose_row(people.index(chosen) if chosen in people else self._mine)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at whoever one is now."""
        super().showEvent(event)
        self._choose_row(self._mine)
        self._view.setFocus()

    def _show_rows(self) -> None:
        self._stack.setCurrentWidget(self._view if self._people else self._empty)
        self._choose.setEnabled(self._chosen() is not None)

    def _chosen(self) -> PracticePerson | None:
        # Assistive technology selects without moving the current item.
        selected = self._view.selectedIndexes()
        return self._people[selected[0].row()] if selected else None

    def _choose_row(self, at: int) -> None:
        index = self._model.index(max(0, at))
        self._view.setCurrentIndex(index)
        self._view.scrollTo(index)

    @Slot()
    def _on_selection_changed(self) -> None:
        self._choose.setEnabled(self._chosen() is not None)

    @Slot(QModelIndex)
    def _on_view_double_clicked(self, _index: QModelIndex) -> None:
        self._on_choose_clicked()

    @Slot()
    def _on_choose_clicked(self) -> None:
        person = self._chosen()
        if person is not None:
            self.accept()
            self.person_requested.emit(person)
