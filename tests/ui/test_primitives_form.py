"""Rows of a form, change marks, chips and fields: nothing jumps, nothing is taken for an edit."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from casedesk.ui.icons import icon
from casedesk.ui.palette import LIGHT
from casedesk.ui.primitives.change_mark import ChangeMark
from casedesk.ui.primitives.chip import Chip, FlowLayout
from casedesk.ui.primitives.form import FieldRow, FormColumn
from casedesk.ui.primitives.inputs import AutoGrowTextEdit, Calendar, ComboBox, dress_search, render_text
from casedesk.ui.primitives.rows import dress_popup
from casedesk.ui.primitives.text import ElidedLabel, PlainLabel
from casedesk.ui.theme import px


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


@pytest.mark.parametrize(("was", "words"), [("05/22/2022", "was 05/22/2022"), ("", "was empty")])
def test_a_mark_says_what_the_field_was(qtbot, was: str, words: str) -> None:
    mark = ChangeMark("Birthdate")
    qtbot.addWidget(mark)
    mark.render(was)
    assert mark.isVisibleTo(None)
    assert labels(mark) == [words]


def test_a_mark_is_gone_when_the_field_is_unchanged(qtbot) -> None:
    mark = ChangeMark("Birthdate")
    qtbot.addWidget(mark)
    mark.render("x")
    mark.render(None)
    assert mark.isHidden()


def test_a_mark_names_what_it_resets_and_asks_for_it(qtbot) -> None:
    mark = ChangeMark("Birthdate")
    qtbot.addWidget(mark)
    mark.render("x")
    mark.show()
    button = next(
        child for child in mark.children() if getattr(child, "accessibleName", str)() == "Reset Birthdate"
    )
    with qtbot.waitSignal(mark.reset_requested):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_row_keeps_its_place_when_it_is_marked(dress, qtbot) -> None:
    dress("light")
    form = FormColumn()
    qtbot.addWidget(form)
    first, second = QLineEdit(), QLineEdit()
    row = form.add_row("Title", first)
    form.add_row("Status", second)
    form.resize(700, 300)
    form.show()
    before = (first.mapTo(form, QPoint()), first.size(), second.mapTo(form, QPoint()))
    row.render_change("Exhibition organization in the northern hall, spring and summer")
    form.layout().activate()
    assert (first.mapTo(form, QPoint()), first.size(), second.mapTo(form, QPoint())) == before


def test_fields_stand_in_one_column_and_never_wider_than_the_form(dress, qtbot) -> None:
    dress("light")
    form = FormColumn()
    qtbot.addWidget(form)
    fields = [QLineEdit(), ComboBox(), AutoGrowTextEdit()]
    for name, field in zip(("A", "A rather long name of a field", "C"), fields, strict=True):
        form.add_row(name, field)
    form.resize(1600, 600)
    form.show()
    lefts = {field.mapTo(form, QPoint()).x() for field in fields}
    assert lefts == {px(128) + px(12)}
    assert len({field.width() for field in fields}) == 1
    assert max(field.mapTo(form, QPoint(field.width(), 0)).x() for field in fields) <= px(880)


def test_a_label_stands_level_with_the_text_of_its_field(dress, qtbot) -> None:
    dress("light")
    row = FieldRow("Title", QLineEdit("Exhibition"))
    qtbot.addWidget(row)
    row.resize(600, row.sizeHint().height())
    row.show()
    label = next(label for label in row.findChildren(PlainLabel) if label.text() == "Title")
    middle = label.mapTo(row, label.contentsRect().topLeft()).y() + label.fontMetrics().height() / 2
    assert abs(middle - row.field.geometry().center().y()) <= 1


def test_a_label_names_its_field_and_keeps_an_ampersand(qtbot) -> None:
    field = QLineEdit()
    row = FieldRow("R&D <b>", field)
    qtbot.addWidget(row)
    label = next(label for label in row.findChildren(QLabel) if label.buddy() is field)
    assert label.text() == "R&&D <b>"
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_reason_comes_and_goes(dress, qtbot) -> None:
    dress("light")
    row = FieldRow("Title", QLineEdit())
    qtbot.addWidget(row)
    row.render_reason("A case needs a title.", "danger")
    reason = next(label for label in row.findChildren(PlainLabel) if label.text() == "A case needs a title.")
    row.show()
    assert reason.isVisible()
    assert reason.palette().color(reason.foregroundRole()).name().upper() == LIGHT.danger
    row.render_reason("")
    assert not reason.isVisible()


def test_a_chip_is_removed_by_its_button_and_by_delete(dress, qtbot) -> None:
    dress("light")
    chip = Chip("fair")
    qtbot.addWidget(chip)
    chip.show()
    button = next(
        child for child in chip.children() if getattr(child, "accessibleName", str)() == "Remove fair"
    )
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        with qtbot.waitSignal(chip.remove_requested):
            qtbot.keyClick(button, key)


def test_a_chip_that_cannot_be_removed_has_no_button(qtbot) -> None:
    chip = Chip("Author", removable=False)
    qtbot.addWidget(chip)
    asked = []
    chip.remove_requested.connect(lambda: asked.append(1))
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert asked == []


def test_a_long_chip_is_elided(dress, qtbot) -> None:
    dress("light")
    chip = Chip("tag " * 100)
    qtbot.addWidget(chip)
    chip.show()
    assert chip.width() <= px(280)
    assert chip.findChild(ElidedLabel).is_elided()
    assert chip.text() == "tag " * 100


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_chips_flow_over_lines_without_touching(dress, qtbot, direction) -> None:
    dress("light")
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    flow = FlowLayout(page, 6)
    chips = [Chip(f"tag number {number}") for number in range(9)]
    for chip in chips:
        flow.addWidget(chip)
    page.resize(300, flow.heightForWidth(300))
    page.show()
    places = [chip.geometry() for chip in chips]
    assert all(page.rect().contains(place) for place in places)
    overlaps = [(a, b) for a in places for b in places if a is not b and a.intersects(b)]
    assert overlaps == []
    assert len({place.top() for place in places}) > 1
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    assert (places[1].left() < places[0].left()) == is_mirrored


def test_an_empty_flow_takes_no_room(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    assert flow.heightForWidth(200) == 0
    assert flow.itemAt(0) is None
    assert flow.takeAt(0) is None


@pytest.mark.parametrize("make", [QLineEdit, AutoGrowTextEdit])
def test_showing_a_text_is_no_edit(qtbot, make) -> None:
    field = make()
    qtbot.addWidget(field)
    heard = []
    field.textChanged.connect(lambda *_: heard.append(1))
    render_text(field, "Exhibition")
    assert heard == []
    assert (field.text() if isinstance(field, QLineEdit) else field.toPlainText()) == "Exhibition"


def test_showing_the_same_text_keeps_the_cursor(qtbot) -> None:
    field = QLineEdit("Exhibition")
    qtbot.addWidget(field)
    field.setCursorPosition(3)
    render_text(field, "Exhibition")
    assert field.cursorPosition() == 3
    area = AutoGrowTextEdit()
    qtbot.addWidget(area)
    area.render_text("one\ntwo")
    cursor = area.textCursor()
    cursor.setPosition(5)
    area.setTextCursor(cursor)
    area.render_text("one\ntwo")
    assert area.textCursor().position() == 5


def test_long_text_grows_between_its_limits(dress, qtbot) -> None:
    dress("light")
    area = AutoGrowTextEdit(min_lines=2, max_lines=5)
    qtbot.addWidget(area)
    area.resize(300, 40)
    area.show()
    heights = []
    for lines in (1, 2, 3, 5, 9):
        area.setPlainText("\n".join("x" * lines))
        heights.append(area.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]
    assert area.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    area.render_text("x")
    assert area.height() == heights[0]


def test_long_text_shows_every_line_it_has_room_for(dress, qtbot) -> None:
    dress("light")
    area = AutoGrowTextEdit(min_lines=1, max_lines=8)
    qtbot.addWidget(area)
    area.resize(300, 40)
    area.show()
    area.render_text("\n".join("abcdef"))
    assert area.verticalScrollBar().maximum() == 0
    assert area.document().size().height() * area.fontMetrics().lineSpacing() <= area.viewport().height()


def test_a_narrower_field_grows_with_the_lines_that_wrap(dress, qtbot) -> None:
    dress("light")
    area = AutoGrowTextEdit(min_lines=1, max_lines=20)
    qtbot.addWidget(area)
    area.resize(600, 40)
    area.show()
    area.render_text("some words " * 12)
    wide = area.height()
    area.resize(200, area.height())
    assert area.height() > wide


def test_tab_leaves_a_long_text(dress, qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    area, after = AutoGrowTextEdit(), QLineEdit()
    layout.addWidget(area)
    layout.addWidget(after)
    page.show()
    page.activateWindow()
    area.setFocus()
    qtbot.waitUntil(area.hasFocus)
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert area.toPlainText() == ""


def wheel_over(widget: QWidget) -> QWheelEvent:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event


def test_a_wheel_that_scrolls_past_a_choice_changes_nothing(qtbot) -> None:
    combo = ComboBox()
    qtbot.addWidget(combo)
    combo.addItems(["Booked", "Open"])
    combo.show()
    assert not wheel_over(combo).isAccepted()
    assert combo.currentText() == "Booked"


def test_a_wheel_over_the_choice_in_use_changes_it(qtbot) -> None:
    combo = ComboBox()
    qtbot.addWidget(combo)
    combo.addItems(["Booked", "Open"])
    combo.show()
    combo.activateWindow()
    combo.setFocus()
    qtbot.waitUntil(combo.hasFocus)
    wheel_over(combo)
    assert combo.currentText() == "Open"


def test_pop_ups_have_rows_of_the_height_of_controls(dress, qtbot) -> None:
    dress("light")
    field = QLineEdit()
    qtbot.addWidget(field)
    completer = QCompleter(["Ann Lee", "Bob Ray"], field)
    dress_popup(completer)
    assert completer.popup().sizeHintForRow(0) == px(32)
    combo = ComboBox()
    qtbot.addWidget(combo)
    combo.addItem("Booked")
    assert combo.view().sizeHintForRow(0) == px(32)


def test_no_day_of_the_calendar_looks_like_an_error(dress, qtbot) -> None:
    dress("light")
    calendar = Calendar()
    qtbot.addWidget(calendar)
    calendar.resize(400, 300)
    calendar.show()
    image = calendar.grab().toImage()
    reds = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).red() > image.pixelColor(x, y).blue() + 60
    ]
    assert reds == []


def test_a_search_field_is_emptied_with_our_cross(dress, qtbot) -> None:
    dress("light")
    field = QLineEdit()
    qtbot.addWidget(field)
    dress_search(field)
    shown = [action.icon().pixmap(16).toImage() for action in field.findChildren(QAction)]
    assert icon("close", "quiet").pixmap(16).toImage() in shown
