"""The settings are written as soon as they change, on a lane, and a disk that takes none is told of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casedesk.bootstrap.application import Desk
from casedesk.bootstrap.arguments import Arguments
from casedesk.session.connection import Link
from casedesk.session.preferences import Preferences
from casedesk.storage.settings import FILE_NAME, Settings, load_settings

CHOSEN = Preferences(appearance="light", language="en", reviews_saves=True)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "settings"
    desk = Desk(
        qapp,
        Arguments(appearance="light"),
        Settings(),
        tmp_path / "data",
        settings_folder=folder,
        dresses_later=True,
    )
    yield desk
    assert desk.stop()
    desk.window.deleteLater()
    desk.appearance.undress()


def test_a_choice_is_on_the_disk_while_the_program_runs(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    assert desk.stores.settings.state.preferences == Preferences()

    desk.stores.settings.choose(CHOSEN)

    qtbot.waitUntil(lambda: load_settings(tmp_path / "settings").review_before_save, timeout=10_000)
    assert load_settings(tmp_path / "settings") == Settings("light", "en", review_before_save=True)
    # What the command line has asked for is for this start only.
    assert desk.remembered().appearance == "light"


def test_whoever_signs_in_is_remembered_at_once(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.settings = Settings(portal="https://old.example.org")
    desk.stores.connection.start_practice()
    qtbot.waitUntil(lambda: desk.stores.connection.state.link is Link.CONNECTED, timeout=20_000)
    qtbot.waitUntil((tmp_path / "settings" / FILE_NAME).exists, timeout=10_000)
    assert load_settings(tmp_path / "settings").portal == ""


def test_a_folder_that_takes_nothing_is_told_of(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "settings").write_text("a file in the place of the folder")
    desk.stores.settings.choose(CHOSEN)
    qtbot.waitUntil(lambda: not desk.stores.settings.state.is_kept, timeout=10_000)
    (tmp_path / "settings").unlink()
    desk.stores.settings.choose(Preferences())
    qtbot.waitUntil(lambda: desk.stores.settings.state.is_kept, timeout=10_000)
