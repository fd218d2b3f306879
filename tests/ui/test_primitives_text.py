"""Labels and buttons show portal text as it is, and say what they do."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from casedesk.ui.palette import DARK, LIGHT
from casedesk.ui.primitives.buttons import Button, FoldHeading, IconButton, with_shortcut
from casedesk.ui.primitives.text import ElidedLabel, IconLabel, PlainLabel, plain_tooltip

MARKUP = "<b>Tom</b> & Jerry <img src='http://example.invalid/x.png'>"


def inked_width(label: PlainLabel) -> int:
    """Return how far from the left something is painted."""
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixelColor(image.width() - 1, 0)
    columns = range(image.width() - 1, -1, -1)
    rows = range(image.height())
    return next((x for x in columns if any(image.pixelColor(x, y) != ground for y in rows)), 0)


@pytest.mark.parametrize("make", [PlainLabel, ElidedLabel])
def test_markup_is_shown_as_it_is(dress, qtbot, make) -> None:
    dress("light")
    label, plain = make(MARKUP), make("Tom & Jerry")
    for widget in (label, plain):
        qtbot.addWidget(widget)
        widget.resize(600, 24)
        widget.show()
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert inked_width(label) > 2 * inked_width(plain)


def test_a_tooltip_never_interprets_portal_text() -> None:
    assert "&lt;b&gt;Tom&lt;/b&gt; &amp; Jerry" in plain_tooltip(MARKUP)
    assert plain_tooltip("R&D") == "R&D"


def test_a_long_tooltip_wraps() -> None:
    assert plain_tooltip("word " * 40).startswith("<qt>")


def test_a_label_takes_on_another_role(dress, qtbot) -> None:
    dress("light")
    label = PlainLabel("words")
    qtbot.addWidget(label)
    label.show()
    label.render_text("wrong", "danger")
    assert label.palette().color(label.foregroundRole()).name().upper() == LIGHT.danger


def test_a_short_text_is_shown_whole_without_a_tooltip(qtbot) -> None:
    label = ElidedLabel("Exhibition")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    assert label.shown_text() == "Exhibition"
    assert label.toolTip() == ""


def test_a_long_text_loses_its_middle_and_is_whole_in_the_tooltip(qtbot) -> None:
    text = "Exhibition organization in the northern hall, spring"
    label = ElidedLabel(text)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    shown = label.shown_text()
    assert shown.startswith("Exh")
    assert shown.endswith("ing")
    assert "…" in shown
    assert (label.text(), label.toolTip()) == (text, text)


def test_a_text_that_fits_again_loses_its_tooltip(qtbot) -> None:
    label = ElidedLabel("Exhibition organization")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip()
    label.resize(400, 20)
    assert label.toolTip() == ""
    label.resize(60, 20)
    label.setText("Ex")
    assert label.toolTip() == ""


def test_a_text_of_many_lines_is_shown_as_one(qtbot) -> None:
    label = ElidedLabel("first\n\tsecond")
    qtbot.addWidget(label)
    label.resize(400, 20)
    assert label.shown_text() == "first second"


def test_a_long_text_does_not_widen_the_window(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(ElidedLabel("long " * 200))
    assert page.minimumSizeHint().width() < 120


def test_an_icon_beside_words_follows_the_theme(dress, qtbot) -> None:
    label = IconLabel("dot", "accent")
    qtbot.addWidget(label)
    dress("light")
    label.show()
    assert label.grab().toImage().pixelColor(10, 10).name().upper() == LIGHT.accent
    dress("dark")
    assert label.grab().toImage().pixelColor(10, 10).name().upper() == DARK.accent


def test_an_icon_button_says_what_it_does_and_how(qtbot) -> None:
    button = IconButton("undo", "Undo", "Ctrl+Z")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Undo"
    assert button.toolTip() == with_shortcut("Undo", "Ctrl+Z") == "Undo (Ctrl+Z)"


def test_an_icon_button_is_reached_by_tab_and_pressed_by_space(dress, qtbot) -> None:
    dress("light")
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    first, second = IconButton("undo", "Undo"), IconButton("redo", "Redo")
    layout.addWidget(first)
    layout.addWidget(second)
    page.show()
    page.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    with qtbot.waitSignal(second.clicked):
        qtbot.keyClick(second, Qt.Key.Key_Space)


@pytest.mark.parametrize(("size", "edge"), [("normal", 32), ("compact", 24), ("tiny", 20)])
def test_icon_buttons_are_square_and_grow_with_the_text(dress, qtbot, size, edge: int) -> None:
    dress("light")
    page = QWidget()
    qtbot.addWidget(page)
    button = IconButton("lock", "Lock", size=size)
    QVBoxLayout(page).addWidget(button)
    page.resize(200, 200)
    page.show()
    assert (button.width(), button.height()) == (edge, edge)
    dress("light", 2.0)
    page.layout().activate()
    assert (button.width(), button.height()) == (2 * edge, 2 * edge)


def test_no_button_answers_enter_by_itself_in_a_dialog(qtbot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(Button("Delete", "danger"))
    button = dialog.findChild(Button)
    dialog.show()
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert pressed == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize(
    "make", [lambda: Button("Keep"), lambda: IconButton("undo", "Undo"), lambda: FoldHeading("Event")]
)
def test_enter_presses_the_button_that_has_the_keyboard_and_not_the_default(qtbot, key, make) -> None:
    dialog, button = QDialog(), make()
    qtbot.addWidget(dialog)
    default = Button("Save and close")
    default.setDefault(True)
    layout = QVBoxLayout(dialog)
    layout.addWidget(default)
    layout.addWidget(button)
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("this"))
    default.clicked.connect(lambda: pressed.append("default"))
    dialog.show()
    qtbot.keyClick(button, key)
    assert pressed == ["this"]


def test_holding_enter_down_presses_a_button_once(qtbot) -> None:
    button = Button("Save")
    qtbot.addWidget(button)
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    for is_repeat in (False, True, True):
        press = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", is_repeat
        )
        QApplication.sendEvent(button, press)
    assert pressed == [1]


def test_a_button_changes_its_kind(dress, qtbot) -> None:
    dress("light")
    button = Button("Save")
    qtbot.addWidget(button)
    button.show()
    button.set_kind("primary")
    assert button.grab().toImage().pixelColor(button.width() // 2, 4).name().upper() == LIGHT.accent


def test_a_heading_folds_by_keyboard_and_by_assistive_technology(dress, qtbot) -> None:
    dress("light")
    heading = FoldHeading("R&D")
    qtbot.addWidget(heading)
    heading.show()
    assert heading.isChecked()
    assert heading.accessibleName() == "R&D"
    with qtbot.waitSignal(heading.toggled, check_params_cb=lambda opened: not opened):
        qtbot.keyClick(heading, Qt.Key.Key_Space)
    with qtbot.waitSignal(heading.toggled, check_params_cb=lambda opened: opened):
        heading.setChecked(True)
