"""Fixtures of the end-to-end tests: the real window and lanes in front of a practice portal."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from casedesk.bootstrap.application import Desk
from casedesk.bootstrap.arguments import Arguments
from casedesk.bootstrap.portals import EmbeddedPractice
from casedesk.storage.settings import Settings
from e2e.office import FAIR_TITLE, office
from e2e.worker import CaseWorker, end_program


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[QApplication]:
    """Let the program dress the application, and undress it after the test."""
    font = QFont(qapp.font())
    yield qapp
    qapp.styleHints().unsetColorScheme()
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(QPalette())


@pytest.fixture
def begin(
    undressed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Mapping[str, Any]], CaseWorker]]:
    """Return a function that starts the program on a portal filled like this; all is ended afterwards."""
    desks: list[Desk] = []

    def begin_on(seed: Mapping[str, Any]) -> CaseWorker:
        def fill(*, at_scale: bool) -> EmbeddedPractice:
            assert not at_scale
            return EmbeddedPractice(seed)

        monkeypatch.setattr("casedesk.bootstrap.application.EmbeddedPractice", fill)
        desk = Desk(undressed, Arguments(appearance="light"), Settings())
        desks.append(desk)
        worker = CaseWorker(desk, qtbot)
        desk.show()
        worker.settle_as("ada@example.org")
        worker.until(lambda: bool(worker.stores.case_list.state.rows) and not worker.stores.is_busy)
        worker.activate()
        return worker

    yield begin_on
    for desk in desks:
        # A test may have ended one already, to start another.
        if Shiboken.isValid(desk):
            end_program(desk)


@pytest.fixture
def ada(begin: Callable[[Mapping[str, Any]], CaseWorker]) -> CaseWorker:
    """The author of the fair, just signed in."""
    return begin(office())


@pytest.fixture
def at_fair(ada: CaseWorker) -> CaseWorker:
    """The author of the fair, with the fair open and no request made since."""
    ada.open(FAIR_TITLE)
    ada.portal.forget_requests()
    return ada
