"""Newer versions: asked for only if wanted, said in a banner, and nothing opens or runs by itself."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from builders import private_for
from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.portal.updates import UpdateNotice, UpdatesUnknown, UpdateTrouble
from casedesk.session.preferences import Preferences
from casedesk.session.updates import UpdateMemory
from casedesk.ui.main_window import MainWindow
from casedesk.ui.primitives.banner import Banner
from casedesk.ui.settings_dialog import SettingsDialog
from casedesk.ui.stores.update_store import UpdateStore
from casedesk.ui.text.updates import trouble_words
from casedesk.worker.lane import Lane
from casedesk.worker.offline import Offline
from fakes import ADA
from ui.staging import Stage

FAIR = Case(CaseId(42), "Fair", False, private_for(ADA), ADA, can_edit=True)
ADDRESS = "https://updates.example.org/casedesk.json"
WANTED = Preferences(asks_for_updates=True, update_address=ADDRESS)
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
NOTICE = UpdateNotice(
    "1.5", "<b>Tags</b>. " + "Words. " * 60, "https://example.org/1.5", NOW + timedelta(days=9)
)


class Source:
    """Answers what it is told to, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.answer: UpdateNotice | UpdateTrouble | RuntimeError = NOTICE

    def newest(self, address: str) -> UpdateNotice:
        self.asked.append(address)
        if isinstance(self.answer, UpdateTrouble):
            raise UpdatesUnknown(self.answer)
        if isinstance(self.answer, RuntimeError):
            raise self.answer
        return self.answer

    def close(self) -> None:
        pass


class Updates:
    """The store with its lane, its clock and what it asks."""

    def __init__(self, stage: Stage) -> None:
        self.source = Source()
        self.lanes: list[Lane] = []
        self.now = NOW
        self.stage = stage
        self.store = UpdateStore(
            stage.stores.settings, self.source, self.open_lane, "1.4", stage, now=lambda: self.now
        )

    def open_lane(self) -> Lane:
        self.lanes.append(Lane("updates", Offline(self.source)))
        return self.lanes[-1]

    def settle(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: not self.store.state.is_asking, timeout=10_000)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(FAIR)
    yield stage
    assert stage.stop()


@pytest.fixture
def updates(stage: Stage) -> Iterator[Updates]:
    updates = Updates(stage)
    yield updates
    assert all(lane.stop(10_000) for lane in updates.lanes)


@pytest.fixture
def window(stage: Stage, updates: Updates, dress, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(stage.stores, dress("light"))
    window.show_updates(updates.store)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    yield window
    window.hide()


def banner(window: MainWindow) -> Banner:
    return window.findChild(Banner, "newVersion")


@pytest.mark.parametrize(
    "preferences",
    [Preferences(), Preferences(asks_for_updates=True), Preferences(update_address=ADDRESS)],
)
def test_nothing_is_asked_that_was_not_wished(updates: Updates, stage: Stage, preferences) -> None:
    stage.stores.settings.begin(preferences)
    updates.store.begin(UpdateMemory())
    updates.store.look()
    updates.store.ask()
    assert updates.source.asked == []
    assert updates.lanes == []
    assert not updates.store._clock.isActive()


def test_it_is_asked_once_a_day_and_remembered(updates: Updates, stage: Stage, qtbot: QtBot) -> None:
    stage.stores.settings.begin(WANTED)
    updates.store.begin(UpdateMemory(NOW - timedelta(hours=23)))
    assert updates.store._clock.isActive()
    updates.store.look()
    assert updates.source.asked == []

    updates.now += timedelta(hours=2)
    with qtbot.waitSignal(updates.store.memory_changed) as caught:
        updates.store.look()
    assert caught.args == [UpdateMemory(updates.now)]
    updates.store.look()
    updates.settle(qtbot)
    assert updates.source.asked == [ADDRESS]
    assert updates.store.state.memory == UpdateMemory(updates.now, "1.5")
    updates.store.look()
    assert len(updates.lanes) == 1
    assert updates.source.asked == [ADDRESS]


def test_whoever_changes_his_mind_is_asked_for_no_more(updates: Updates, stage: Stage) -> None:
    stage.stores.settings.begin(WANTED)
    updates.store.begin(UpdateMemory())
    stage.stores.settings.choose(Preferences(update_address=ADDRESS))
    assert not updates.store._clock.isActive()
    stage.stores.settings.choose(WANTED)
    assert updates.store._clock.isActive()


def test_a_newer_version_is_a_banner_whose_link_opens_on_click(
    window: MainWindow, updates: Updates, stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    stage.stores.settings.begin(WANTED)
    updates.store.ask()
    updates.settle(qtbot)

    content = banner(window).content()
    assert banner(window).isVisible()
    assert content.title == "Casedesk 1.5 is there"
    assert content.sentence.startswith("<b>Tags</b>. Words.")
    assert len(content.sentence) <= 301
    assert NOTICE.page in content.details
    assert opened == []

    buttons = {each.text(): each for each in banner(window).findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Open its page"], Qt.MouseButton.LeftButton)
    assert opened == [QUrl(NOTICE.page)]
    banner(window).dismissed.emit()
    assert not banner(window).isVisible()
    banner(window).action_requested.emit("open page")
    assert len(opened) == 1


@pytest.mark.parametrize("trouble", UpdateTrouble)
def test_what_cannot_be_believed_is_only_said_in_the_settings(
    window: MainWindow, updates: Updates, stage: Stage, qtbot: QtBot, trouble: UpdateTrouble
) -> None:
    updates.source.answer = trouble
    stage.stores.settings.begin(WANTED)
    window.settings.open()
    dialog = window.findChild(SettingsDialog)
    dialog.findChild(QPushButton, "askForUpdate").click()
    updates.settle(qtbot)

    assert dialog.findChild(QLabel, "updateState").text() == trouble_words(trouble)
    assert not banner(window).isVisible()


def test_the_settings_ask_where_is_typed_and_say_what_came_of_it(
    window: MainWindow, updates: Updates, stage: Stage, qtbot: QtBot
) -> None:
    window.settings.open()
    dialog = window.findChild(SettingsDialog)
    ask, said = dialog.findChild(QPushButton, "askForUpdate"), dialog.findChild(QLabel, "updateState")
    field = dialog.findChild(QLineEdit, "updateAddress")
    assert not ask.isEnabled()
    assert not field.isEnabled()
    dialog.findChild(QCheckBox, "asksForUpdates").click()
    qtbot.keyClicks(field, f" {ADDRESS} ")
    ask.click()
    qtbot.waitUntil(lambda: bool(updates.source.asked), timeout=5_000)
    updates.settle(qtbot)

    assert stage.stores.settings.state.preferences == WANTED
    assert updates.source.asked == [ADDRESS]
    assert said.text() == "Casedesk 1.5 is there. The window says where."
    updates.source.answer = UpdateNotice("1.5", "", "https://example.org", NOW + timedelta(days=9))
    updates.store._running = "1.5"
    ask.click()
    assert said.text() == "Asking…"
    updates.settle(qtbot)
    assert said.text() == "There is no newer version."


def test_when_it_was_asked_last_is_shown(window: MainWindow, updates: Updates, stage: Stage) -> None:
    stage.stores.settings.begin(WANTED)
    updates.store.begin(UpdateMemory(NOW))
    window.settings.open()
    assert window.findChild(SettingsDialog).findChild(QLabel, "updateState").text().startswith("Last asked: ")


@pytest.mark.expects_log("A job broke")
def test_a_bug_in_asking_ends_the_asking(updates: Updates, stage: Stage, qtbot: QtBot) -> None:
    updates.source.answer = RuntimeError()
    stage.stores.settings.begin(WANTED)
    updates.store.ask()
    updates.settle(qtbot)
    assert updates.store.state.notice is None
