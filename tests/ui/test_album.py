"""The album: each picture in light and dark, for one change of the looks of everything."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from casedesk.bootstrap.tour.album import Album
from casedesk.ui.theme import Appearance


def test_each_picture_is_there_in_both_schemes_for_one_change_of_the_looks(
    dress: Callable[[str], Appearance], tmp_path: Path, qtbot: QtBot
) -> None:
    appearance = dress("light")
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(60, 40)
    window.show()
    album = Album(tmp_path, window, appearance)
    album.tell("Something was done")
    changes: list[object] = []
    appearance.changed.connect(lambda: changes.append(appearance.choice))

    for name in ("one", "two", "three"):
        album.picture(name)

    assert len(changes) == 3
    for name in ("one", "two", "three"):
        light, dark = (QImage(str(tmp_path / f"{name}-{scheme}.png")) for scheme in ("light", "dark"))
        assert light.pixelColor(3, 3).lightness() > 128 > dark.pixelColor(3, 3).lightness()
