"""The settings: each choice takes effect, and is remembered, as soon as it is made."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from casedesk.domain.values import replace
from casedesk.resources import languages
from casedesk.session.preferences import PreferencesState
from casedesk.ui.dialog_frame import DialogFrame, button_row
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.inputs import ComboBox
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.theme import current_theme, px
from casedesk.ui.update_settings import UpdateSettings

# Qt would say "American English" and "español de España".
_OWN_NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ru": "Русский"}

_MEGABYTES = (16, 64, 256, 1024)


class SettingsDialog(DialogFrame):
    """Show the choices about the program itself.

    Signals:
        preferences_requested: The `Preferences` as they shall be.
        update_requested: Ask for a newer version now.

    Attributes:
        updates: The part about newer versions.
    """

    preferences_requested = Signal(object)
    update_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=580)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._state = PreferencesState()
        self._appearance = self._choice("appearance", self._appearances())
        self._language = self._choice("language", self._languages())
        self._later = PlainLabel(
            self.tr("Casedesk speaks it when it is started again."), "quiet", self, wraps=True
        )
        self._reviews = QCheckBox(self.tr("&Review before every save"), self)
        self._reviews.setObjectName("reviewsSaves")
        self._journal = QCheckBox(self.tr("&Keep each save in the journal"), self)
        self._journal.setObjectName("settingsKeepJournal")
        self._copies = QCheckBox(self.tr("K&eep what was read for times without a connection"), self)
        self._copies.setObjectName("keepsCopies")
        self._room = self._choice("journalMegabytes", self._rooms())
        self.updates = UpdateSettings(self)
        self._unkept = PlainLabel(
            self.tr(
                "This computer does not let Casedesk write its settings. They hold until the program ends."
            ),
            "danger",
            self,
            wraps=True,
        )
        self._unkept.setObjectName("settingsNotKept")
        self._close = Button(self.tr("&Close"), parent=self)
        self._close.setDefault(True)
        self._lay_out()
        self._appearance.currentIndexChanged.connect(self._on_choice_made)
        self._language.currentIndexChanged.connect(self._on_choice_made)
        self._reviews.toggled.connect(self._on_choice_made)
        self._journal.toggled.connect(self._on_choice_made)
        self._copies.toggled.connect(self._on_choice_made)
        self._room.currentIndexChanged.connect(self._on_room_chosen)
        self.updates.changed.connect(self._on_choice_made)
        self.updates.asked.connect(self.update_requested)
        self._close.clicked.connect(self.reject)
        self.render(self._state)

    def _choice(self, name: str, choices: tuple[tuple[object, str], ...]) -> ComboBox:
        box = ComboBox(self)
        box.setObjectName(name)
        for value, words in choices:
            box.addItem(words, value)
        return box

    def _appearances(self) -> tuple[tuple[str, str], ...]:
        return (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )

    def _languages(self) -> tuple[tuple[str, str], ...]:
        # Each in its own words, for whoever does not read the one that is spoken.
        named = tuple((code, _OWN_NAMES.get(code, code)) for code in languages())
        return (("system", self.tr("As the system")), *named)

    def _rooms(self) -> tuple[tuple[int, str], ...]:
        words = self.tr("at most {size} MB, the oldest saves go first")
        return tuple((size, words.format(size=size)) for size in _MEGABYTES)

    def _lay_out(self) -> None:
        self.rows.addWidget(PlainLabel(self.tr("Settings"), "title", self))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, current_theme().metrics.label_column)
        self._add_row(grid, self.tr("&Appearance"), self._appearance)
        self._add_row(grid, self.tr("&Language"), self._language, self._later)
        self._add_row(grid, self.tr("Saving"), self._reviews, self._journal)
        self._add_row(grid, self.tr("&Journal"), self._room)
        self._add_row(grid, self.tr("Copies"), self._copies)
        self._add_row(grid, self.tr("New versions"), self.updates)
        self.rows.addLayout(grid)
        self.rows.addWidget(self._unkept)
        self.rows.addLayout(button_row(self._close))

    def _add_row(self, grid: QGridLayout, words: str, *parts: QWidget) -> None:
        label = QLabel(words, self)
        label.setProperty("role", "label")
        label.setTextFormat(Qt.TextFormat.PlainText)
        if isinstance(parts[0], ComboBox):
            label.setBuddy(parts[0])
        label.setMinimumHeight(current_theme().metrics.control_height)
        field = QVBoxLayout()
        field.setSpacing(px(4))
        for part in parts:
            field.addWidget(part)
        row = grid.rowCount()
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(field, row, 1, Qt.AlignmentFlag.AlignVCenter)

    @Slot()
    def open(self) -> None:
        """Show the dialog."""
        self._appearance.setFocus()
        super().open()

    def render(self, state: PreferencesState) -> None:  # type: ignore[override]  # hides QWidget.render
        """Show what is chosen."""
        self._state = state
        chosen = state.preferences
        _show_choice(self._appearance, chosen.appearance)
        _show_choice(self._language, chosen.language)
        _show_tick(self._reviews, is_ticked=chosen.reviews_saves)
        _show_tick(self._journal, is_ticked=chosen.keeps_journal)
        _show_tick(self._copies, is_ticked=chosen.keeps_copies)
        # A size that somebody wrote into the file is shown as the nearest that is offered.
        nearest = min(_MEGABYTES, key=lambda size: abs(size - chosen.journal_megabytes))
        _show_choice(self._room, nearest)
        self._room.setEnabled(chosen.keeps_journal)
        self.updates.render_preferences(chosen)
        self._later.setVisible(state.speaks_later)
        self._unkept.setVisible(not state.is_kept)

    @Slot(int)
    def _on_room_chosen(self, _index: int) -> None:
        # By itself: what is shown may be only near to what is chosen.
        size: int = self._room.currentData()
        self.preferences_requested.emit(replace(self._state.preferences, journal_megabytes=size))

    @Slot()
    def _on_choice_made(self) -> None:
        self.preferences_requested.emit(
            replace(
                self._state.preferences,
                appearance=self._appearance.currentData(),
                language=self._language.currentData(),
                reviews_saves=self._reviews.isChecked(),
                keeps_journal=self._journal.isChecked(),
                keeps_copies=self._copies.isChecked(),
                asks_for_updates=self.updates.asks_for_updates,
                update_address=self.updates.address,
            )
        )


def _show_choice(box: ComboBox, value: object) -> None:
    # A language that is not shipped is spoken as the system's, and shown so.
    index = max(0, box.findData(value))
    if index != box.currentIndex():
        with QSignalBlocker(box):
            box.setCurrentIndex(index)


def _show_tick(box: QCheckBox, *, is_ticked: bool) -> None:
    if is_ticked != box.isChecked():
        with QSignalBlocker(box):
            box.setChecked(is_ticked)
