"""Every window in a language with long words, from the left and from the right: nothing is cut off.

With `CASEDESK_PICTURES` naming a folder, each window is pictured there, for the eye.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QWidget,
)
from pytestqt.qtbot import QtBot

from builders import CONTACTS, private_for
from casedesk.domain.case import Case
from casedesk.domain.change import SetClosed, SetTitle
from casedesk.domain.ids import CaseId
from casedesk.ui.main_window import MainWindow
from fakes import ADA, BEN
from pseudo import PseudoTranslator, speak_pseudo
from sentences import sentences_in
from translations import PROGRAM
from ui.staging import Stage
from ui.windows import DIALOGS, cut_words, outside, unspoken

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


def look_at(window: QWidget, name: str, direction: Qt.LayoutDirection) -> None:
    QApplication.processEvents()
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        window.grab().save(str(Path(PICTURES) / f"{name}-{direction.name}.png"))
    assert cut_words(window) == []
    assert outside(window) == []
    assert unspoken(window) == []


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
