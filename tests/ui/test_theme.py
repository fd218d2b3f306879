"""The look follows the system or the setting, at run time, and controls keep their sizes in every state."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from casedesk.ui.palette import DARK, LIGHT
from casedesk.ui.primitives.buttons import Button, IconButton
from casedesk.ui.primitives.inputs import ComboBox
from casedesk.ui.theme import apply_theme, current_theme, px


def window_color(qapp) -> str:
    return qapp.palette().color(QPalette.ColorRole.Window).name().upper()


def test_the_setting_overrides_the_system(dress, qapp) -> None:
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    dress("light")
    assert not current_theme().is_dark
    assert window_color(qapp) == LIGHT.window


def test_the_system_is_followed_while_the_program_runs(dress, qapp) -> None:
    appearance = dress("system")
    hints = qapp.styleHints()  # Emits for the system here: a platform without a desktop has no scheme.
    seen = []
    appearance.changed.connect(lambda: seen.append(current_theme().scheme))
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window_color(qapp) == DARK.window
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert window_color(qapp) == LIGHT.window
    assert seen == ["dark", "light"]


def test_a_chosen_scheme_stays_when_the_system_changes(dress, qapp) -> None:
    dress("dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current_theme().is_dark


def test_choosing_the_system_again_follows_it_again(dress, qapp) -> None:
    dress("dark")
    dress("system")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current_theme().is_dark
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not current_theme().is_dark


def test_there_is_one_appearance(dress, qapp) -> None:
    assert dress("light") is apply_theme(qapp, "dark")


def test_nothing_is_restyled_when_nothing_changed(dress) -> None:
    appearance = dress("light")
    seen = []
    appearance.changed.connect(lambda: seen.append(1))
    dress("light")
    assert seen == []


def test_the_style_sheet_is_understood_by_qt(dress, qtlog) -> None:
    dress("light")
    dress("dark")
    assert [record.message for record in qtlog.records] == []


def test_larger_text_makes_everything_larger(dress, qapp) -> None:
    dress("light")
    small = px(32)
    dress("light", 2.0)
    assert qapp.font().pixelSize() == 2 * 13
    assert px(32) == 2 * small
    dress("light")
    assert px(32) == small


def controls() -> list[QWidget]:
    combo = ComboBox()
    combo.addItem("Booked")
    tool = QToolButton()
    tool.setText("Open")
    return [
        Button("Save", "primary"),
        Button("Save"),
        Button("Discard", "quiet"),
        Button("Delete", "danger", "trash"),
        QPushButton("Plain"),
        QLineEdit("Title"),
        combo,
        QDateEdit(QDate(2022, 5, 23)),
        IconButton("lock", "Lock"),
        tool,
        QCheckBox("Tick"),
        QRadioButton("Choice"),
    ]


@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
def test_controls_are_equally_high_and_focus_moves_nothing(dress, qtbot, text_scale: float) -> None:
    dress("light", text_scale)
    page = QWidget()
    qtbot.addWidget(page)
    layout = QGridLayout(page)
    widgets = controls()
    for index, widget in enumerate(widgets):
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout.addWidget(widget, index // 3, index % 3)
    page.show()
    qtbot.waitExposed(page)
    # Edges stay one or two pixels at every size, which leaves a few to the rounding.
    tolerance = round(4 * (text_scale - 1))
    for widget in widgets:
        assert abs(widget.height() - px(32)) <= tolerance, widget
    before = [(widget.geometry(), widget.sizeHint().width()) for widget in widgets]
    for widget in widgets:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        page.layout().invalidate()
        page.layout().activate()
        assert [(each.geometry(), each.sizeHint().width()) for each in widgets] == before, widget


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("index", range(12))
def test_focus_is_an_accent_ring_of_two_pixels(dress, qtbot, scheme, index: int) -> None:
    dress(scheme)
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    widget = controls()[index]
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layout.addWidget(widget)
    page.show()
    page.activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    image = widget.grab().toImage()
    accent = current_theme().tokens.accent.lower()
    middle = image.width() // 2
    for edge in (0, 1, image.height() - 1, image.height() - 2):
        assert image.pixelColor(middle, edge).name() == accent
    if widget.property("kind") == "primary":
        gap = current_theme().tokens.surface.lower()
        assert image.pixelColor(middle, 2).name() == gap


@pytest.mark.parametrize("text_scale", [1.0, 1.5])
def test_an_open_window_looks_after_a_switch_as_if_it_had_been_opened_so(dress, qtbot, text_scale) -> None:
    def page() -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        for widget in controls():
            layout.addWidget(widget)
        window.resize(400, 900)
        window.show()
        qtbot.waitExposed(window)
        return window

    dress("light")
    switched = page()
    switched.grab()
    dress("dark", text_scale)
    switched.layout().activate()
    opened = page()
    opened.setFocus()
    switched.setFocus()
    assert switched.grab().toImage() == opened.grab().toImage()
