"""Every language that ships: its words fit into the windows, and no two of them answer to one key.

With `CASEDESK_PICTURES` naming a folder, each window is pictured there, for the eye.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from builders import CONTACTS, private_for
from casedesk.bootstrap.language import speak
from casedesk.domain.case import Case
from casedesk.domain.change import SetTitle
from casedesk.domain.ids import CaseId
from casedesk.resources import languages
from casedesk.ui.main_window import MainWindow
from fakes import ADA, BEN
from ui.staging import Stage
from ui.windows import DIALOGS, certificate, clashing_entries, clashing_keys, cut_words, outside

FAIR = Case(CaseId(42), "Fair", False, private_for(ADA, BEN), ADA, can_edit=True, members=CONTACTS[:1])
PICTURES = os.environ.get("CASEDESK_PICTURES", "")


@pytest.fixture(params=languages())
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    yield speak(qapp, request.param)
    QLocale.setDefault(locale)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        Shiboken.delete(translator)


@pytest.fixture
def owner(language: str, dress, qtbot: QtBot) -> QWidget:
    dress("light")
    owner = QWidget()
    owner.resize(1200, 800)
    qtbot.addWidget(owner)
    owner.show()
    return owner


def look_at(window: QWidget, name: str, language: str) -> None:
    QApplication.processEvents()
    if PICTURES:
        Path(PICTURES).mkdir(parents=True, exist_ok=True)
        window.grab().save(str(Path(PICTURES) / f"{name}-{language}.png"))
    assert cut_words(window) == []
    assert outside(window) == []
    assert clashing_keys(window) == []


@pytest.mark.parametrize("make", [*DIALOGS, certificate], ids=lambda make: make.__name__)
def test_a_dialog_has_room_for_its_words_and_a_key_for_each(
    owner: QWidget, language: str, make: Callable[[QWidget], QDialog]
) -> None:
    dialog = make(owner)
    dialog.open()
    look_at(dialog, make.__name__, language)
    dialog.hide()


@pytest.fixture
def stage(language: str, qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(FAIR)
    yield stage
    assert stage.stop()


@pytest.mark.parametrize("size", [(1280, 800), (960, 640)], ids=["usual", "small"])
def test_the_window_has_room_for_its_words_and_a_key_for_each(
    stage: Stage, language: str, dress, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = MainWindow(stage.stores, dress("light"))
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    stage.sign_in(qtbot)
    stage.open(42, qtbot)
    stage.stores.cases.edit(SetTitle("Trade fair " * 30))
    look_at(window, f"window-{size[0]}", language)
    for menu in window.findChildren(QMenu):
        assert clashing_entries(menu) == [], menu.objectName()
    window.hide()
