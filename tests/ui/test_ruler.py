"""Lines measured by their letters: never longer than measured, and cut where Qt would cut them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from casedesk.ui.primitives.ruler import Ruler

CLAIM = "Warranty claim 1234, second visit to the customer"
OTHER = "Претензия по гарантии — второй визит"
MIDDLE = Qt.TextElideMode.ElideMiddle


@pytest.fixture
def metrics(dress) -> QFontMetrics:
    dress("light")
    return QFontMetrics(QApplication.font())


@pytest.mark.parametrize("text", [CLAIM, "", "WWW iii", "AVAVAV", "office fluff"])
def test_a_line_is_as_wide_as_qt_paints_it(metrics: QFontMetrics, text: str) -> None:
    assert metrics.horizontalAdvance(text) <= Ruler(metrics).width_of(text) + 1
    assert Ruler(metrics).width_of(text) <= 1.1 * metrics.horizontalAdvance(text) + 1


@pytest.mark.parametrize("text", [CLAIM, "", "WWW iii", "Fair"])
def test_a_line_is_cut_in_its_middle_where_qt_would_cut_it(metrics: QFontMetrics, text: str) -> None:
    ruler, dots = Ruler(metrics), metrics.horizontalAdvance("…")
    for width in range(0, 420, 7):
        shown = ruler.cut(text, width)
        assert shown == text or metrics.horizontalAdvance(shown) <= max(width, dots)
        assert abs(len(shown) - len(metrics.elidedText(text, MIDDLE, width))) <= 2


def test_a_line_of_other_letters_is_left_to_qt(metrics: QFontMetrics) -> None:
    ruler = Ruler(metrics)
    assert ruler.width_of(OTHER) == metrics.horizontalAdvance(OTHER)
    assert ruler.cut(OTHER, 120) == metrics.elidedText(OTHER, MIDDLE, 120)
    assert ruler.cut(OTHER, 2000) == OTHER
