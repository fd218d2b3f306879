"""A portal that asks for a pause: the seconds are counted in the window, then it is read again by itself."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from builders import CONTACTS
from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case, CaseSummary
from casedesk.domain.change import SetTitle
from casedesk.domain.ids import CaseId
from casedesk.portal.errors import (
    AuthorityUnusable,
    Certificate,
    CertificateChanged,
    CertificateUntrusted,
    Distrust,
    Throttled,
    Unreachable,
)
from casedesk.portal.queries import CaseQuery, Page
from casedesk.session.connection import Link
from casedesk.session.report import Verdict
from casedesk.ui.main_window import MainWindow
from casedesk.ui.primitives.banner import Banner
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.sign_in.wizard import ConnectionWizard
from fakes import ADA
from ui.staging import PEOPLE, Stage

FAIR = Case(CaseId(42), "Fair", False, PUBLIC, ADA, can_edit=True, members=CONTACTS[:1])
MOVE = Case(CaseId(43), "Office move", False, PUBLIC, ADA, can_edit=True)
SHOWN = Certificate("ab" * 32, "office.example.org", "Nobody")


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(FAIR, MOVE)
    yield stage
    assert stage.stop()


@pytest.fixture
def window(stage: Stage, dress, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(stage.stores, dress("light"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    stage.sign_in(qtbot)
    yield window
    window.hide()


def said(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def hurry(stage: Stage) -> None:
    stage.stores.throttle._timer.setInterval(20)


def test_the_seconds_are_counted_down_and_then_the_list_is_read_again(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    hurry(stage)
    seen: list[str] = []
    stage.stores.throttle.state_changed.connect(lambda _state: seen.append(said(window.throttle)))
    stage.fake.list_error = Throttled(retry_after_s=3)
    stage.stores.refresh()
    qtbot.waitUntil(window.throttle.isVisible, timeout=20_000)
    assert "The portal asks for a pause" in said(window.throttle)
    stage.fake.list_error = None
    qtbot.waitUntil(lambda: not window.throttle.isVisible(), timeout=20_000)
    stage.settle(qtbot)
    assert "in 3 seconds" in seen[0]
    assert "in 2 seconds" in seen[1]
    assert "in one second" in seen[2]
    assert stage.stores.case_list.state.error is None
    assert len(stage.stores.case_list.state.rows) == 2


def test_a_list_that_came_is_not_read_again(
    window: MainWindow, stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurry(stage)
    asked: list[CaseQuery] = []
    answer = stage.fake.cases

    def cases(query: CaseQuery) -> Page[CaseSummary]:
        asked.append(query)
        return answer(query)

    monkeypatch.setattr(stage.fake, "cases", cases)
    paused: list[int] = []
    stage.stores.throttle.state_changed.connect(lambda state: paused.append(state.left_s))
    stage.fake.read_faults[stage.fake.readings] = Throttled(retry_after_s=1)
    stage.stores.open_case(42)
    qtbot.waitUntil(lambda: stage.stores.cases.state.base is not None, timeout=20_000)
    stage.settle(qtbot)
    assert paused == [1, 0]
    assert asked == []
    # The listener does hear: a list that is asked for by somebody is read.
    stage.stores.refresh()
    stage.settle(qtbot)
    assert len(asked) == 1


def test_a_case_that_did_not_come_is_read_again(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    hurry(stage)
    stage.fake.read_faults[stage.fake.readings] = Throttled(retry_after_s=2)
    stage.stores.open_case(42)
    qtbot.waitUntil(window.throttle.isVisible, timeout=20_000)
    assert stage.stores.cases.state.base is None
    qtbot.waitUntil(lambda: stage.stores.cases.state.base is not None, timeout=20_000)
    assert not window.throttle.isVisible()


def test_a_save_is_never_repeated_by_itself_and_what_was_typed_stays(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    hurry(stage)
    stage.open(42, qtbot)
    stage.stores.cases.edit(SetTitle("Trade fair"))
    stage.fake.read_faults[stage.fake.readings] = Throttled(retry_after_s=2)
    stage.stores.cases.save()
    qtbot.waitUntil(window.throttle.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: not window.throttle.isVisible(), timeout=20_000)
    stage.settle(qtbot)
    assert stage.fake.performed == []
    assert stage.stores.cases.state.draft.title == "Trade fair"
    stage.stores.cases.retry()
    stage.settle(qtbot)
    assert stage.stores.cases.state.report.verdict is Verdict.SAVED


def test_suggestions_that_did_not_come_are_looked_up_again(
    window: MainWindow, stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals = [Throttled(retry_after_s=1), Throttled(retry_after_s=1)]

    def refusing(answer):
        def ask(query):
            if refusals:
                raise refusals.pop()
            return answer(query)

        return ask

    monkeypatch.setattr(stage.fake, "contacts", refusing(stage.fake.contacts))
    monkeypatch.setattr(stage.fake, "users", refusing(stage.fake.users))
    stage.stores.lookups.find_contacts("ann")
    stage.stores.lookups.find_users("ada")
    stage.settle(qtbot)
    assert isinstance(stage.stores.lookups.contacts.error, Throttled)
    assert isinstance(stage.stores.lookups.users.error, Throttled)
    hurry(stage)
    qtbot.waitUntil(lambda: stage.stores.lookups.contacts.error is None, timeout=20_000)
    qtbot.waitUntil(lambda: stage.stores.lookups.users.error is None, timeout=20_000)


def test_what_one_portal_asks_for_is_nothing_to_another(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    stage.fake.list_error = Throttled(retry_after_s=300)
    stage.stores.refresh()
    qtbot.waitUntil(window.throttle.isVisible, timeout=20_000)
    stage.fake.list_error = None
    stage.stores.connection.practise_as(PEOPLE[1])
    stage.settle(qtbot)
    assert not window.throttle.isVisible()


# --- what stands in the way of a connection that was there ------------------------------------------------


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (CertificateUntrusted("x", certificate=SHOWN, reason=Distrust.EXPIRED), "cannot prove who it is"),
        (CertificateChanged("x", certificate=SHOWN, pinned_sha256="cd" * 32), "certificate has changed"),
        (AuthorityUnusable("x", ca_file="/office.pem"), "file with certificates"),
    ],
)
def test_what_does_not_pass_by_itself_is_said_loudly_with_the_way_to_settle_it(
    window: MainWindow, stage: Stage, qtbot: QtBot, error: Unreachable, title: str
) -> None:
    stage.fake.list_error = error
    stage.stores.refresh()
    stage.settle(qtbot)
    assert stage.stores.connection.state.link is Link.LOST
    banner = window.connection.banner_area.findChild(Banner)
    content = banner.content()
    assert content is not None
    assert content.kind == "danger"
    assert title in content.title
    assert not content.is_dismissable
    if not isinstance(error, AuthorityUnusable):
        assert "AB:AB:AB" in content.details
        assert "office.example.org" in content.details
    assert ("CD:CD:CD" in content.details) is isinstance(error, CertificateChanged)
    first = next(each for each in banner.findChildren(Button) if each.isVisible())
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    dialog = window.findChild(ConnectionWizard)
    assert dialog.isVisible()
    dialog.reject()
    stage.fake.list_error = None
    stage.stores.refresh()
    stage.settle(qtbot)
    assert banner.content() is None


def test_a_network_that_is_away_needs_nobody(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    stage.fake.list_error = Unreachable("x")
    stage.stores.refresh()
    stage.settle(qtbot)
    assert window.connection.banner_area.findChild(Banner).content() is None
