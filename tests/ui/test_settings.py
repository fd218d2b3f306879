"""The settings: each choice has its effect at once, and all of them are within reach of the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from builders import private_for
from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.resources import languages
from casedesk.session.preferences import Preferences, PreferencesState
from casedesk.ui.main_window import MainWindow
from casedesk.ui.settings_dialog import SettingsDialog
from casedesk.ui.stores.settings_store import SettingsStore
from casedesk.ui.theme import appearance_of
from fakes import ADA
from ui.staging import Stage

FAIR = Case(CaseId(42), "Fair", False, private_for(ADA), ADA, can_edit=True)
DARK = Preferences(appearance="dark", language="en", reviews_saves=True)


@pytest.fixture
def owner(dress, qtbot: QtBot) -> QWidget:
    dress("light")
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    return owner


@pytest.fixture
def dialog(owner: QWidget) -> SettingsDialog:
    dialog = SettingsDialog(owner)
    dialog.open()
    return dialog


def box(dialog: SettingsDialog, name: str) -> QComboBox:
    return dialog.findChild(QComboBox, name)


def chosen(dialog: SettingsDialog) -> tuple[str, str, bool]:
    ticked = dialog.findChild(QCheckBox, "reviewsSaves").isChecked()
    return box(dialog, "appearance").currentData(), box(dialog, "language").currentData(), ticked


def words(dialog: SettingsDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_what_is_chosen_is_shown_without_asking_for_it(dialog: SettingsDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.preferences_requested):
        dialog.render(PreferencesState(DARK, "en"))
    assert chosen(dialog) == ("dark", "en", True)


def test_each_choice_is_asked_for_as_it_is_made(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.render(PreferencesState(replace(DARK, reviews_saves=False), "en"))
    with qtbot.waitSignal(dialog.preferences_requested) as caught:
        dialog.findChild(QCheckBox, "reviewsSaves").setChecked(True)
    assert caught.args == [DARK]
    with qtbot.waitSignal(dialog.preferences_requested) as caught:
        qtbot.keyClick(box(dialog, "appearance"), Qt.Key.Key_Up)
    assert caught.args[0].appearance == "light"


def test_the_journal_is_chosen_with_its_size(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.render(PreferencesState(replace(DARK, journal_megabytes=100), "en"))
    # What somebody wrote into the file is shown as the nearest that is offered.
    assert box(dialog, "journalMegabytes").currentData() == 64
    with qtbot.waitSignal(dialog.preferences_requested) as caught:
        dialog.findChild(QCheckBox, "settingsKeepJournal").setChecked(False)
    assert not caught.args[0].keeps_journal
    assert caught.args[0].journal_megabytes == 100
    dialog.render(PreferencesState(caught.args[0], "en"))
    assert not box(dialog, "journalMegabytes").isEnabled()
    with qtbot.waitSignal(dialog.preferences_requested) as caught:
        box(dialog, "journalMegabytes").setCurrentIndex(0)
    assert caught.args[0].journal_megabytes == 16


def test_every_language_there_is_can_be_chosen_in_its_own_words(dialog: SettingsDialog) -> None:
    offered = box(dialog, "language")
    assert tuple(offered.itemData(index) for index in range(offered.count())) == ("system", *languages())
    assert offered.itemText(1) == "English"


def test_another_language_says_when_it_comes(dialog: SettingsDialog) -> None:
    dialog.render(PreferencesState(DARK, "system"))
    assert "when it is started again" in words(dialog)
    dialog.render(PreferencesState(DARK, "en"))
    assert "when it is started again" not in words(dialog)


def test_a_language_that_is_not_there_is_shown_as_the_systems(dialog: SettingsDialog) -> None:
    dialog.render(PreferencesState(replace(DARK, language="tlh"), "tlh"))
    assert box(dialog, "language").currentData() == "system"


def test_a_disk_that_takes_no_settings_is_told_of(dialog: SettingsDialog) -> None:
    assert "does not let Casedesk write" not in words(dialog)
    dialog.render(PreferencesState(DARK, "en", is_kept=False))
    assert "does not let Casedesk write" in words(dialog)


def test_choices_have_names(dialog: SettingsDialog) -> None:
    for name, spoken in (("appearance", "Appearance"), ("language", "Language")):
        interface = QAccessible.queryAccessibleInterface(box(dialog, name))
        labels = [target.text(QAccessible.Text.Name) for target, _ in interface.relations()]
        assert labels == [spoken]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_it_closes_by_key(dialog: SettingsDialog, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(dialog, key)
    assert not dialog.isVisible()


def test_the_store_tells_each_choice_once(qtbot: QtBot) -> None:
    store = SettingsStore()
    store.begin(DARK)
    with qtbot.assertNotEmitted(store.chosen):
        store.choose(DARK)
        store.render_kept(is_kept=False)
        store.render_kept(is_kept=False)
    assert not store.state.is_kept
    with qtbot.waitSignals([store.chosen, store.state_changed]):
        store.choose(replace(DARK, language="system"))
    assert store.state.speaks_later


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(FAIR)
    yield stage
    assert stage.stop()


@pytest.fixture
def window(stage: Stage, dress, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(stage.stores, dress("light"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    yield window
    window.hide()


def test_the_keys_open_the_settings_and_a_choice_changes_the_window(
    window: MainWindow, stage: Stage, qapp, qtbot: QtBot
) -> None:
    assert window.findChild(SettingsDialog) is None
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(SettingsDialog)
    assert dialog.isVisible()

    box(dialog, "appearance").setCurrentIndex(2)
    assert appearance_of(qapp).choice == "dark"
    dialog.findChild(QCheckBox, "reviewsSaves").setChecked(True)
    assert stage.stores.review.is_always
    assert stage.stores.settings.state.preferences == Preferences("dark", "system", reviews_saves=True)


def test_the_menu_opens_the_settings(window: MainWindow) -> None:
    window.connection.chip.settings_requested.emit()
    assert window.findChild(SettingsDialog).isVisible()
