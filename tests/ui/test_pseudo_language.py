"""Every window in a language with long words, from the left and from the right: nothing is cut off.

With `CASEDESK_PICTURES` naming a folder, each window is pictured there, for the eye.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from builders import CONTACTS, private_for
from casedesk.domain.case import Case
from casedesk.domain.change import SetClosed, SetTitle
from casedesk.domain.ids import CaseId
from casedesk.planning.plan import Consent
from casedesk.portal.updates import UpdateTrouble
from casedesk.session.preferences import Preferences, PreferencesState
from casedesk.session.updates import UpdateState
from casedesk.ui.about_dialog import AboutDialog
from casedesk.ui.consent_dialog import ConsentDialog
from casedesk.ui.journal.delete_dialog import DeleteJournalDialog
from casedesk.ui.main_window import MainWindow
from casedesk.ui.practice.outbox_dialog import OutboxDialog
from casedesk.ui.practice.people_dialog import PracticePeopleDialog
from casedesk.ui.practice.start_over_dialog import StartOverDialog
from casedesk.ui.primitives.text import ElidedLabel
from casedesk.ui.settings_dialog import SettingsDialog
from fakes import ADA, ADA_PROFILE, BEN
from pseudo import MARK, PseudoTranslator, speak_pseudo
from sentences import sentences_in
from translations import PROGRAM
from ui.staging import PEOPLE, Stage

FAIR = Case(CaseId(42), "Fair", False, private_for(ADA, BEN), ADA, can_edit=True, members=CONTACTS[:1])
PICTURES = os.environ.get("CASEDESK_PICTURES", "")
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(params=[LEFT, RIGHT], ids=["long", "from the right"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[PseudoTranslator]:
    locale, direction = QLocale(), qapp.layoutDirection()
    translator = speak_pseudo(qapp, request.param)
    yield translator
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(direction)
    QLocale.setDefault(locale)


@pytest.fixture
def owner(spoken: PseudoTranslator, dress, qtbot: QtBot) -> QWidget:
    dress("light")
    owner = QWidget()
    owner.resize(1200, 800)
    qtbot.addWidget(owner)
    owner.show()
    return owner


def is_cut(widget: QWidget) -> bool:
    """Whether a widget has less room than its words need."""
    match widget:
        case ElidedLabel():
            # It shows what fits, and the rest in a tooltip.
            return False
        case QLabel() if not widget.text() or not widget.pixmap().isNull():
            return False
        case QLabel() if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        case QLabel() | QPushButton() | QCheckBox() | QRadioButton():
            return widget.sizeHint().width() > widget.width() + 1
        case _:
            return False


def cut_words(window: QWidget) -> list[str]:
    return [
        f"{type(each).__name__}: {each.text()!r} wants {each.sizeHint().width()}, has {each.width()}"
        for each in window.findChildren(QWidget)
        if each.isVisible() and is_cut(each)
    ]


def outside(window: QWidget) -> list[str]:
    """Return the words of what lies outside of its parent, but for what scrolls."""
    found = []
    for each in window.findChildren(QWidget):
        parent = each.parentWidget()
        speaks = isinstance(each, (QLabel, QAbstractButton)) and each.isVisible() and bool(each.text())
        if not speaks or parent is None or isinstance(parent.parentWidget(), QScrollArea):
            continue
        if not parent.rect().contains(each.geometry()):
            found.append(f"{type(each).__name__}: {each.text()!r}")
    return found


def unspoken(window: QWidget) -> list[str]:
    """Return words of ours that were not asked for in the language."""
    buttons = [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    names = [each.accessibleName() for each in window.findChildren(QPushButton) if each.isVisible()]
    return [words for words in (*buttons, *names) if any(map(str.isalpha, words)) and MARK not in words]


def look_at(window: QWidget, name: str, direction: Qt.LayoutDirection) -> None:
    QApplication.processEvents()
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        window.grab().save(str(Path(PICTURES) / f"{name}-{direction.name}.png"))
    assert cut_words(window) == []
    assert outside(window) == []
    assert unspoken(window) == []


def about(owner: QWidget) -> QDialog:
    return AboutDialog(owner)


def settings(owner: QWidget) -> QDialog:
    dialog = SettingsDialog(owner)
    dialog.render(PreferencesState(Preferences(asks_for_updates=True), "de", is_kept=False))
    dialog.updates.render(UpdateState(trouble=UpdateTrouble.OUTDATED))
    return dialog


def start_over(owner: QWidget) -> QDialog:
    return StartOverDialog(owner)


def outbox(owner: QWidget) -> QDialog:
    return OutboxDialog(owner)


def people(owner: QWidget) -> QDialog:
    dialog = PracticePeopleDialog(owner)
    dialog.render(PEOPLE, ADA_PROFILE)
    return dialog


def publish(owner: QWidget) -> QDialog:
    dialog = ConsentDialog(owner)
    dialog.ask(frozenset(Consent), 12)
    return dialog


def delete_journal(owner: QWidget) -> QDialog:
    dialog = DeleteJournalDialog(owner)
    dialog.ask("Fair", 3)
    return dialog


DIALOGS = (about, settings, start_over, outbox, people, publish, delete_journal)


@pytest.mark.parametrize("make", DIALOGS, ids=lambda make: make.__name__)
def test_a_dialog_has_room_for_long_words(owner: QWidget, make: Callable[[QWidget], QDialog]) -> None:
    dialog = make(owner)
    dialog.open()
    look_at(dialog, make.__name__, owner.layoutDirection())
    dialog.hide()


@pytest.fixture
def stage(spoken: PseudoTranslator, qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(FAIR)
    yield stage
    assert stage.stop()


@pytest.mark.parametrize("size", [(1280, 800), (960, 640)], ids=["usual", "small"])
def test_the_window_has_room_for_long_words(
    stage: Stage, spoken: PseudoTranslator, dress, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = MainWindow(stage.stores, dress("light"))
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    stage.sign_in(qtbot)
    stage.open(42, qtbot)
    stage.stores.cases.edit(SetTitle("Trade fair " * 30))
    stage.stores.cases.edit(SetClosed(is_closed=True))
    look_at(window, f"window-{size[0]}", window.layoutDirection())

    written = {(each.context, each.source) for each in sentences_in(PROGRAM)}
    sources = {source for _, source in written}
    # Python asks with the name of each class of an object in turn, until one has the sentence.
    assert {source for _, source in spoken.asked} <= sources
    window.hide()
