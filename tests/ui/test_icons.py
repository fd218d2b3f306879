"""Icons take the theme's colour, at every scale, and change it with the theme."""

import gc

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from casedesk.resources import ResourceMissing
from casedesk.ui.icons import app_icon, icon, icon_pixmap
from casedesk.ui.palette import DARK, LIGHT


def colors(pixmap: QPixmap) -> set[str]:
    """Return the colours of all opaque pixels."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in points if image.pixelColor(x, y).alpha() == 255}


def test_an_icon_has_the_colour_of_its_role(dress) -> None:
    dress("light")
    assert colors(icon("dot", "danger").pixmap(QSize(20, 20), 1.0)) == {LIGHT.danger}
    assert colors(icon("dot", "private").pixmap(QSize(20, 20), 1.0)) == {LIGHT.private}


def test_an_icon_follows_the_theme_without_being_set_again(dress) -> None:
    dress("light")
    lock = icon("dot", "accent")
    assert colors(lock.pixmap(QSize(20, 20), 1.0)) == {LIGHT.accent}
    dress("dark")
    assert colors(lock.pixmap(QSize(20, 20), 1.0)) == {DARK.accent}


def test_a_disabled_icon_is_faint(dress) -> None:
    dress("light")
    faint = icon("dot", "danger").pixmap(QSize(20, 20), 1.0, QIcon.Mode.Disabled)
    assert colors(faint) == {LIGHT.disabled}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_is_drawn_for_the_pixels_of_the_screen(dress, ratio: float) -> None:
    dress("light")
    pixmap = icon("lock").pixmap(QSize(20, 20), ratio)
    assert pixmap.size() == QSize(20, 20) * ratio
    assert pixmap.devicePixelRatio() == ratio


def test_a_painter_gets_the_resolution_it_paints_at(dress) -> None:
    dress("light")
    sheet = QPixmap(40, 40)
    sheet.setDevicePixelRatio(2.0)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    icon("dot", "accent").paint(painter, QRect(0, 0, 20, 20))
    painter.end()
    expected = icon_pixmap("dot", "accent", 20, 2.0)
    assert sheet.toImage() == expected.toImage().convertToFormat(sheet.toImage().format())


def test_a_changed_copy_of_an_icon_survives(dress) -> None:
    dress("light")
    copy = QIcon(icon("lock"))
    copy.addPixmap(QPixmap(4, 4))
    gc.collect()
    assert not copy.pixmap(QSize(20, 20), 1.0).isNull()
    assert colors(icon("lock").pixmap(QSize(20, 20), 1.0)) == {LIGHT.text}


def test_an_unknown_icon_is_an_error_at_once() -> None:
    with pytest.raises(ResourceMissing, match="unicorn"):
        icon("unicorn")


def test_the_program_has_an_icon_of_its_own(qapp) -> None:
    pixmap = app_icon().pixmap(QSize(64, 64), 1.0)
    assert QColor(pixmap.toImage().pixelColor(20, 45)).name() == "#ffffff"
