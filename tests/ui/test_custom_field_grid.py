"""The custom-field grid as somebody uses it: by keyboard, by mouse, and through assistive technology."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTableView,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from casedesk.domain.access import PUBLIC, User
from casedesk.domain.case import Case, draft_of
from casedesk.domain.change import SetField, apply_edit
from casedesk.domain.custom_field import FieldDefinition, FieldKind, FieldValue
from casedesk.domain.ids import CaseId, FieldId, UserId
from casedesk.domain.values import replace
from casedesk.planning.date_text import DateOrder, DateStyle
from casedesk.ui.custom_field_grid.cells import Column
from casedesk.ui.custom_field_grid.grid import CustomFieldGrid

Key = Qt.Key
REFERENCE, EVENT, BIRTHDATE, STAGE, PAID, NOTES, CONTRACT, GADGET, AMOUNT = map(FieldId, range(1, 10))
LOST = FieldId(99)
DEFINITIONS = (
    FieldDefinition(REFERENCE, "Reference", FieldKind.TEXT),
    FieldDefinition(EVENT, "Event", FieldKind.HEADING),
    FieldDefinition(BIRTHDATE, "Birthdate", FieldKind.DATE),
    FieldDefinition(STAGE, "Stage", FieldKind.SELECT, options=("New", "Booked", "Done")),
    FieldDefinition(PAID, "Paid", FieldKind.CHECK_BOX),
    FieldDefinition(NOTES, "Notes", FieldKind.TEXT_AREA, rows=4),
    FieldDefinition(CONTRACT, "Contract", FieldKind.HEADING),
    FieldDefinition(GADGET, "Gadget", FieldKind.UNKNOWN),
    FieldDefinition(AMOUNT, "Amount", FieldKind.TEXT),
)
KINDS = {definition.id: definition.kind for definition in DEFINITIONS}


def case_of(texts: dict[FieldId, str], number: int = 42) -> Case:
    values = tuple(
        FieldValue(field_id, text, f"Label {field_id}", KINDS.get(field_id, FieldKind.TEXT))
        for field_id, text in texts.items()
    )
    return Case(CaseId(number), "Fair", False, PUBLIC, User(UserId("u"), "Ann"), field_values=values)


class Desk(QWidget):
    """A form with a field before and after the grid; requests become state, and state comes back."""

    def __init__(self, stored: dict[FieldId, str], date_style: DateStyle | None = None) -> None:
        super().__init__()
        self.before = QLineEdit(self)
        self.grid = CustomFieldGrid(self, date_style)
        self.after = QLineEdit(self)
        layout = QVBoxLayout(self)
        for widget in (self.before, self.grid, self.after):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.definitions = DEFINITIONS
        self.base = case_of(stored)
        self.draft = draft_of(self.base)
        self.enabled = True
        self.reason = ""
        self.requests: list[SetField] = []
        self.grid.edit_requested.connect(self._on_grid_edit_requested)
        self.show_state()
        self.resize(760, 700)

    def _on_grid_edit_requested(self, edit: SetField) -> None:
        self.requests.append(edit)
        self.draft = apply_edit(self.draft, edit)
        self.show_state()

    def show_state(self) -> None:
        self.grid.render(self.definitions, self.base, self.draft, self.enabled, self.reason)

    def switch(self, base: Case) -> None:
        self.base, self.draft = base, draft_of(base)
        self.show_state()

    def allow(self, *, enabled: bool, reason: str = "") -> None:
        self.enabled, self.reason = enabled, reason
        self.show_state()

    @property
    def table(self) -> QTableView:
        table = self.grid.findChild(QTableView, "customFields")
        assert isinstance(table, QTableView)
        return table

    def text(self, field_id: FieldId) -> str:
        return self.draft.field_text(field_id)

    def row(self, label: str) -> int:
        model = self.table.model()
        return next(row for row in range(model.rowCount()) if model.index(row, 0).data() == label)

    def labels(self) -> list[str]:
        model = self.table.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def go_to(self, label: str, column: Column = Column.VALUE) -> None:
        """Walk there by keyboard."""
        self.table.setFocus()
        press(Key.Key_Home)
        for _ in range(self.row(label)):
            press(Key.Key_Down)
        if column is Column.CHANGE:
            press(Key.Key_Right)
        assert self.table.currentIndex().row() == self.row(label)

    def rect(self, label: str, column: Column = Column.VALUE) -> tuple[QPoint, QPoint, QPoint]:
        """Return a point at the start, in the middle and at the end of a cell."""
        cell = self.table.visualRect(self.table.model().index(self.row(label), column))
        middle = cell.top() + 18
        return (
            QPoint(cell.left() + 14, middle),
            QPoint(cell.center().x(), middle),
            QPoint(cell.right() - 16, middle),
        )

    def spoken(self, label: str) -> str:
        index = self.table.model().index(self.row(label), Column.VALUE)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def change(self, label: str) -> str:
        return str(self.table.model().index(self.row(label), Column.CHANGE).data())


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QtBot.keyClick(focused(), key, modifier)


def write(text: str) -> None:
    # A first key opens the editor, so each key goes to whoever has the keyboard by then.
    for character in text:
        QtBot.keyClicks(focused(), character)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nobody has the keyboard"
    return widget


Open = Callable[..., Desk]


@pytest.fixture
def open_desk(qtbot: QtBot, dress: Callable[..., object]) -> Iterator[Open]:
    dress("light")
    desks: list[Desk] = []

    def open_one(stored: dict[FieldId, str] | None = None, date_style: DateStyle | None = None) -> Desk:
        desk = Desk(stored or {}, date_style)
        qtbot.addWidget(desk)
        desk.show()
        desk.activateWindow()
        qtbot.waitUntil(desk.isActiveWindow)
        desks.append(desk)
        return desk

    yield open_one
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


# --- typing, kind by kind --------------------------------------------------------------------------------


def test_typing_replaces_a_text_and_every_key_is_stored(open_desk: Open) -> None:
    desk = open_desk({REFERENCE: "old"})
    desk.go_to("Reference")
    write("A-17")
    assert desk.requests == [SetField(REFERENCE, text) for text in ("A", "A-", "A-1", "A-17")]
    press(Key.Key_Return)
    assert desk.table.hasFocus()
    assert desk.spoken("Reference") == "Reference: A-17, was old"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_F2, Key.Key_Space])
def test_an_opened_text_is_selected_and_opening_alone_changes_nothing(open_desk: Open, key: Qt.Key) -> None:
    desk = open_desk({REFERENCE: "old"})
    desk.go_to("Reference")
    press(key)
    line = focused()
    assert isinstance(line, QLineEdit)
    assert line.selectedText() == "old"
    assert line.accessibleName() == "Reference"
    assert not desk.requests


def test_escape_brings_back_the_text_from_when_editing_began(open_desk: Open) -> None:
    desk = open_desk({REFERENCE: "old"})
    desk.go_to("Reference")
    write("new")
    press(Key.Key_Return)
    write("newer")
    press(Key.Key_Escape)
    assert desk.text(REFERENCE) == "new"
    assert desk.table.hasFocus()


def test_escape_does_not_take_back_what_somebody_else_wrote_while_the_editor_was_open(
    open_desk: Open,
) -> None:
    desk = open_desk({REFERENCE: "old"})
    desk.go_to("Reference")
    press(Key.Key_F2)
    desk.switch(case_of({REFERENCE: "theirs"}))
    assert focused().property("text") == "theirs"
    press(Key.Key_Escape)
    assert desk.text(REFERENCE) == "theirs"
    assert desk.requests == []


def test_delete_clears_and_the_grid_says_so(open_desk: Open) -> None:
    desk = open_desk({REFERENCE: "old"})
    desk.go_to("Reference")
    press(Key.Key_Delete)
    assert desk.requests == [SetField(REFERENCE, "")]
    assert desk.change("Reference") == "will be cleared, was old"
    assert desk.spoken("Reference") == "Reference: empty, will be cleared, was old"


def test_emptying_an_editor_clears(open_desk: Open) -> None:
    desk = open_desk({REFERENCE: "o"})
    desk.go_to("Reference")
    press(Key.Key_Return)
    press(Key.Key_Backspace)
    assert desk.requests == [SetField(REFERENCE, "")]


def test_a_text_longer_than_qts_limit_survives_an_edit(open_desk: Open) -> None:
    long = "x" * 40_000
    desk = open_desk({REFERENCE: long})
    desk.go_to("Reference")
    press(Key.Key_Return)
    press(Key.Key_End)
    write("!")
    assert desk.text(REFERENCE) == long + "!"


def test_line_ends_in_a_text_of_one_line_survive_an_edit(open_desk: Open) -> None:
    desk = open_desk({REFERENCE: "a\r\nb"})
    desk.go_to("Reference")
    press(Key.Key_Return)
    press(Key.Key_End)
    write("!")
    assert desk.text(REFERENCE) == "a\r\nb!"


def test_a_long_text_is_added_to_with_the_portals_line_ends(open_desk: Open) -> None:
    desk = open_desk({NOTES: "one\ntwo\r\nno\u00a0break"})
    desk.go_to("Notes")
    press(Key.Key_Return)
    area = focused()
    assert isinstance(area, QPlainTextEdit)
    assert not desk.requests
    press(Key.Key_Return)
    write("four")
    assert desk.text(NOTES) == "one\ntwo\r\nno\u00a0break\r\nfour"
    press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.table.hasFocus()


def test_taking_back_an_edit_of_a_long_text_leaves_every_byte_as_it_was(open_desk: Open) -> None:
    desk = open_desk({NOTES: "one\ntwo\rthree\r\n"})
    desk.go_to("Notes")
    press(Key.Key_Return)
    write("x")
    press(Key.Key_Backspace)
    assert desk.text(NOTES) == "one\ntwo\rthree\r\n"
    assert desk.change("Notes") == ""


def test_a_long_text_grows_with_its_lines_up_to_the_rows_of_its_definition(open_desk: Open) -> None:
    desk = open_desk({NOTES: "one"})
    desk.go_to("Notes")
    press(Key.Key_Return)
    heights = []
    for _ in range(6):
        heights.append(desk.table.rowHeight(desk.row("Notes")))
        press(Key.Key_Return)
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4] == heights[5]
    assert isinstance(focused(), QPlainTextEdit)


def test_choosing_by_keyboard(open_desk: Open) -> None:
    desk = open_desk({STAGE: "New"})
    desk.go_to("Stage")
    write("b")
    combo = focused()
    assert isinstance(combo, QComboBox)
    assert desk.text(STAGE) == "Booked"
    press(Key.Key_Home)
    assert desk.text(STAGE) == ""
    assert desk.change("Stage") == "will be cleared, was New"


def test_enter_opens_the_list_of_choices(open_desk: Open, qtbot: QtBot) -> None:
    desk = open_desk({STAGE: "New"})
    desk.go_to("Stage")
    press(Key.Key_Return)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup.focusWidget() or popup, Key.Key_Down)
    qtbot.keyClick(popup.focusWidget() or popup, Key.Key_Return)
    assert desk.text(STAGE) == "Booked"
    assert isinstance(focused(), QComboBox)


def test_a_value_that_is_no_longer_offered_is_kept_until_another_is_chosen(open_desk: Open) -> None:
    desk = open_desk({STAGE: "Elsewhere"})
    desk.go_to("Stage")
    press(Key.Key_F2)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    combo = focused()
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "Elsewhere (no longer offered)"
    assert not desk.requests
    combo.setCurrentIndex(1)
    assert desk.text(STAGE) == "New"
    assert "Elsewhere (no longer offered)" in [combo.itemText(row) for row in range(combo.count())]


def test_the_wheel_changes_no_choice(open_desk: Open) -> None:
    desk = open_desk({STAGE: "New"})
    desk.go_to("Reference")
    press(Key.Key_Return)
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    combo = focused()
    assert isinstance(combo, QComboBox)
    middle = QPointF(combo.rect().center())
    turn = QWheelEvent(
        middle, combo.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, turn)
    assert desk.text(STAGE) == "New"


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return])
def test_ticking_by_keyboard(open_desk: Open, key: Qt.Key) -> None:
    desk = open_desk()
    desk.go_to("Paid")
    press(key)
    assert desk.text(PAID) == "true"
    press(key)
    assert desk.text(PAID) == ""
    assert desk.requests == [SetField(PAID, "true"), SetField(PAID, "")]


def test_an_odd_tick_is_shown_as_it_is_and_can_be_ticked_or_cleared(open_desk: Open) -> None:
    desk = open_desk({PAID: "yes"})
    desk.go_to("Paid")
    press(Key.Key_F2)
    box = focused()
    assert isinstance(box, QCheckBox)
    assert (box.text(), box.isChecked()) == ("yes", False)
    press(Key.Key_Space)
    assert desk.text(PAID) == "true"
    assert box.text() == ""
    press(Key.Key_Escape)
    assert desk.text(PAID) == "yes"
    press(Key.Key_Delete)
    assert desk.text(PAID) == ""


def test_an_undo_of_a_tick_brings_an_odd_text_back_whole(open_desk: Open) -> None:
    desk = open_desk({PAID: "yes"})
    before = desk.draft
    desk.go_to("Paid")
    press(Key.Key_F2)
    press(Key.Key_Space)
    desk.draft = before
    desk.show_state()
    assert desk.text(PAID) == "yes"
    assert desk.requests == [SetField(PAID, "true")]


def test_a_date_is_typed_as_text_and_stays_what_was_typed(open_desk: Open) -> None:
    desk = open_desk()
    desk.go_to("Birthdate")
    write("next week")
    assert desk.text(BIRTHDATE) == "next week"
    assert desk.spoken("Birthdate").endswith("not a date")


def pick(day: QDate, qtbot: QtBot) -> QDate:
    """Choose a day in the open calendar and return the one that it opened at."""
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    opened_at = calendar.selectedDate()
    calendar.setSelectedDate(day)
    view = calendar.findChild(QTableView)
    assert isinstance(view, QTableView)
    qtbot.keyClick(view, Key.Key_Return)
    assert QApplication.activePopupWidget() is None
    return opened_at


@pytest.mark.parametrize(
    ("stored", "written"),
    [
        ("05/22/2022", "05/23/2022"),
        ("22.05.2022", "23.05.2022"),
        ("22/05/2022", "23/05/2022"),
        ("2022-05-22", "2022-05-23"),
    ],
)
def test_the_calendar_opens_at_the_stored_day_and_writes_in_the_style_of_the_case(
    open_desk: Open, qtbot: QtBot, stored: str, written: str
) -> None:
    desk = open_desk({BIRTHDATE: stored})
    desk.go_to("Birthdate")
    press(Key.Key_Return)
    press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert pick(QDate(2022, 5, 23), qtbot) == QDate(2022, 5, 22)
    assert desk.text(BIRTHDATE) == written
    assert isinstance(focused(), QLineEdit)


def test_the_calendar_writes_in_the_style_of_the_locale_where_the_case_shows_none(
    open_desk: Open, qtbot: QtBot
) -> None:
    system = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    try:
        desk = open_desk()
        desk.go_to("Birthdate")
        press(Key.Key_F4)
        assert pick(QDate(2022, 5, 6), qtbot) == QDate.currentDate()
    finally:
        QLocale.setDefault(system)
    assert desk.text(BIRTHDATE) == "05/06/2022"


def test_a_known_style_of_the_portal_wins(open_desk: Open, qtbot: QtBot) -> None:
    desk = open_desk({BIRTHDATE: "05/22/2022"}, DateStyle(DateOrder.DAY_FIRST, "."))
    desk.go_to("Birthdate")
    press(Key.Key_F4)
    pick(QDate(2022, 5, 23), qtbot)
    assert desk.text(BIRTHDATE) == "23.05.2022"


def test_escape_in_the_calendar_changes_nothing(open_desk: Open, qtbot: QtBot) -> None:
    desk = open_desk({BIRTHDATE: "05/22/2022"})
    desk.go_to("Birthdate")
    press(Key.Key_F4)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert not desk.requests


def test_what_an_input_method_composes_is_typed(open_desk: Open) -> None:
    desk = open_desk()
    desk.go_to("Reference")
    composed = QInputMethodEvent()
    composed.setCommitString("例")
    QApplication.sendEvent(desk.table, composed)
    assert desk.text(REFERENCE) == "例"


def test_copy_and_paste_work_on_the_cell(open_desk: Open) -> None:
    desk = open_desk({REFERENCE: "A-17", AMOUNT: "1"})
    desk.go_to("Reference")
    press(Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "A-17"
    desk.go_to("Amount")
    press(Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.text(AMOUNT) == "A-17"


# --- moving ----------------------------------------------------------------------------------------------


def test_tab_goes_from_editor_to_editor_and_out_at_the_end(open_desk: Open) -> None:
    desk = open_desk({GADGET: "{}", LOST: "kept"})
    desk.go_to("Reference")
    press(Key.Key_Return)
    names = []
    while focused() is not desk.after:
        names.append(focused().parent().findChild(QLabel).text())
        press(Key.Key_Tab)
    assert names == ["Reference", "Birthdate", "Stage", "Paid", "Notes", "Amount"]
    assert not desk.requests


def test_shift_tab_goes_back_and_out_at_the_beginning(open_desk: Open) -> None:
    desk = open_desk()
    desk.go_to("Birthdate")
    press(Key.Key_Return)
    press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused().accessibleName() == "Reference"
    press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is desk.before


def test_tab_passes_fields_that_are_folded_away(open_desk: Open) -> None:
    desk = open_desk()
    desk.go_to("Event")
    press(Key.Key_Left)
    desk.go_to("Reference")
    press(Key.Key_Return)
    press(Key.Key_Tab)
    assert focused().accessibleName() == "Amount"


def test_without_an_editor_tab_passes_the_grid_by(open_desk: Open) -> None:
    desk = open_desk()
    desk.before.setFocus()
    press(Key.Key_Tab)
    assert focused() is desk.table
    assert desk.table.currentIndex().isValid()
    press(Key.Key_Tab)
    assert focused() is desk.after


def test_clicking_elsewhere_closes_the_editor_and_keeps_what_was_typed(open_desk: Open) -> None:
    desk = open_desk()
    desk.go_to("Reference")
    write("A")
    desk.after.setFocus(Qt.FocusReason.MouseFocusReason)
    assert desk.text(REFERENCE) == "A"
    assert focused() is desk.after
    assert not any(line.isVisible() for line in desk.grid.findChildren(QLineEdit))
    assert desk.grid.filter_bar.isHidden()


def test_arrows_move_by_lines_and_reach_the_change_mark(open_desk: Open) -> None:
    desk = open_desk({REFERENCE: "old"})
    desk.go_to("Reference")
    press(Key.Key_Right)
    assert desk.table.currentIndex().column() == Column.VALUE, (
        "nothing was changed, so there is nothing to reset"
    )
    press(Key.Key_Delete)
    press(Key.Key_Right)
    assert desk.table.currentIndex().column() == Column.CHANGE
    press(Key.Key_Down)
    assert (desk.table.currentIndex().row(), desk.table.currentIndex().column()) == (1, Column.LABEL)
    press(Key.Key_End)
    assert desk.table.currentIndex().row() == desk.table.model().rowCount() - 1
    press(Key.Key_PageUp)
    assert desk.table.currentIndex().row() < desk.table.model().rowCount() - 1


# --- state that comes back while somebody types ----------------------------------------------------------


def test_a_state_that_comes_back_does_not_move_the_cursor(open_desk: Open) -> None:
    desk = open_desk({REFERENCE: "abcdef"})
    desk.go_to("Reference")
    press(Key.Key_Return)
    press(Key.Key_Home)
    press(Key.Key_Right)
    write("X")
    line = focused()
    assert isinstance(line, QLineEdit)
    assert (line.text(), line.cursorPosition()) == ("aXbcdef", 2)
    desk.base = case_of({REFERENCE: "abcdef", AMOUNT: "from a colleague"})
    desk.draft = apply_edit(draft_of(desk.base), SetField(REFERENCE, "aXbcdef"))
    desk.show_state()
    assert focused() is line
    assert line.cursorPosition() == 2
    assert line.isUndoAvailable()


def test_a_state_that_comes_back_does_not_move_the_cursor_of_a_long_text(open_desk: Open) -> None:
    desk = open_desk({NOTES: "one\r\ntwo"})
    desk.go_to("Notes")
    press(Key.Key_Return)
    area = focused()
    assert isinstance(area, QPlainTextEdit)
    area.moveCursor(QTextCursor.MoveOperation.Start)
    write("X")
    assert desk.text(NOTES) == "Xone\r\ntwo"
    assert area.textCursor().position() == 1
    assert area.document().isUndoAvailable(), "the text was not set anew"


def test_an_undo_shows_in_the_open_editor_and_is_no_new_edit(open_desk: Open) -> None:
    desk = open_desk({REFERENCE: "abc"})
    before = desk.draft
    desk.go_to("Reference")
    press(Key.Key_Return)
    press(Key.Key_End)
    write("def")
    count = len(desk.requests)
    desk.draft = before
    desk.show_state()
    line = focused()
    assert isinstance(line, QLineEdit)
    assert (line.text(), line.cursorPosition()) == ("abc", 3)
    assert len(desk.requests) == count


@pytest.mark.parametrize("label", ["Reference", "Notes"])
def test_undo_in_an_editor_is_the_undo_of_the_whole_form(open_desk: Open, qtbot: QtBot, label: str) -> None:
    desk = open_desk()
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), desk)
    desk.go_to(label)
    write("a")
    with qtbot.waitSignal(shortcut.activated, timeout=1000):
        press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_saving_keeps_the_editor_and_its_cursor_but_takes_no_text(open_desk: Open) -> None:
    desk = open_desk()
    desk.go_to("Reference")
    write("ab")
    line = focused()
    desk.allow(enabled=False)
    write("c")
    assert isinstance(line, QLineEdit)
    assert desk.text(REFERENCE) == line.text() == "ab"
    desk.allow(enabled=True)
    assert focused() is line
    write("d")
    assert desk.text(REFERENCE) == "abd"


def test_a_choice_that_cannot_be_made_now_closes_and_the_grid_keeps_the_keyboard(open_desk: Open) -> None:
    desk = open_desk({STAGE: "New"})
    desk.go_to("Stage")
    write("b")
    desk.allow(enabled=False)
    assert focused() is desk.table


def test_another_case_closes_the_editor(open_desk: Open) -> None:
    desk = open_desk({REFERENCE: "mine"})
    desk.go_to("Reference")
    press(Key.Key_Return)
    desk.switch(case_of({REFERENCE: "other"}, number=43))
    assert focused() is desk.table
    assert not desk.requests
    assert desk.spoken("Reference") == "Reference: other"


def test_an_editor_whose_field_vanished_closes(open_desk: Open) -> None:
    desk = open_desk()
    desk.go_to("Amount")
    write("1")
    desk.definitions = DEFINITIONS[:-1]
    desk.show_state()
    assert focused() is desk.table
    assert "Amount" not in desk.labels()


def test_an_editor_survives_rows_that_come_and_go_around_it(open_desk: Open) -> None:
    desk = open_desk({LOST: "kept"})
    desk.go_to("Amount")
    write("1")
    line = focused()
    desk.base = case_of({})
    desk.definitions = DEFINITIONS[1:]
    desk.show_state()
    assert focused() is line
    write("2")
    assert desk.text(AMOUNT) == "12"


# --- the mouse -------------------------------------------------------------------------------------------


def test_a_click_opens_the_editor_with_the_cursor_under_the_mouse(open_desk: Open, qtbot: QtBot) -> None:
    desk = open_desk({REFERENCE: "abcdef"})
    qtbot.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=desk.rect("Reference")[1])
    line = focused()
    assert isinstance(line, QLineEdit)
    assert (line.cursorPosition(), line.selectedText()) == (6, "")
    assert not desk.requests


def test_a_click_ticks_and_the_next_unticks(open_desk: Open, qtbot: QtBot) -> None:
    desk = open_desk()
    start, middle, _ = desk.rect("Paid")
    qtbot.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert desk.text(PAID) == "true"
    qtbot.mouseDClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert desk.text(PAID) == "", "a quick second press counts as well"
    count = len(desk.requests)
    qtbot.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert len(desk.requests) == count, "beside the box nothing is ticked"


def test_a_click_on_the_calendar_opens_it(open_desk: Open, qtbot: QtBot) -> None:
    desk = open_desk({BIRTHDATE: "05/22/2022"})
    qtbot.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=desk.rect("Birthdate")[2])
    pick(QDate(2022, 5, 23), qtbot)
    assert desk.text(BIRTHDATE) == "05/23/2022"


def test_a_list_that_a_press_opened_stays_open_when_the_button_comes_up(
    open_desk: Open, qtbot: QtBot
) -> None:
    desk = open_desk({STAGE: "New"})
    window, viewport = desk.windowHandle(), desk.table.viewport()
    # Through the window system, which is how the button's release reaches the list that lies over the cell.
    spot = viewport.mapTo(desk, desk.rect("Stage")[1])
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert popup.isVisible()
    assert not desk.requests


def test_a_click_on_a_heading_folds_and_the_next_unfolds(open_desk: Open, qtbot: QtBot) -> None:
    desk = open_desk()
    everything = desk.labels()
    for expected in (["Reference", "Event", "Contract", "Gadget", "Amount"], everything):
        spot = desk.rect("Event")[1]
        qtbot.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert desk.labels() == expected


def test_a_click_on_the_label_goes_to_the_field(open_desk: Open, qtbot: QtBot) -> None:
    desk = open_desk()
    qtbot.mouseClick(
        desk.table.viewport(), Qt.MouseButton.LeftButton, pos=desk.rect("Stage", Column.LABEL)[0]
    )
    assert desk.table.hasFocus()
    assert desk.table.currentIndex().row() == desk.row("Stage")


def test_reset_by_mouse_and_by_keyboard(open_desk: Open, qtbot: QtBot) -> None:
    desk = open_desk({REFERENCE: "old", STAGE: "New"})
    desk.go_to("Reference")
    write("new")
    qtbot.mouseClick(
        desk.table.viewport(), Qt.MouseButton.LeftButton, pos=desk.rect("Reference", Column.CHANGE)[2]
    )
    assert desk.text(REFERENCE) == "old"
    desk.go_to("Stage")
    press(Key.Key_Delete)
    press(Key.Key_Right)
    press(Key.Key_Return)
    assert desk.text(STAGE) == "New"
    assert desk.change("Stage") == ""


def test_a_hidden_part_of_a_text_shows_in_a_tooltip_that_is_never_markup(open_desk: Open) -> None:
    desk = open_desk({REFERENCE: "<b>long</b> " * 40, AMOUNT: "<b>long"})
    for label, expected in (("Amount", False), ("Reference", True)):
        point = desk.rect(label)[1]
        place = desk.table.viewport().mapToGlobal(point)
        QApplication.sendEvent(desk.table.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, place))
        assert ("&lt;b&gt;long" in QToolTip.text()) is expected


# --- folding and filter ----------------------------------------------------------------------------------


def test_folding_by_keyboard(open_desk: Open) -> None:
    desk = open_desk()
    everything = desk.labels()
    folded = ["Reference", "Event", "Contract", "Gadget", "Amount"]
    desk.go_to("Event")
    for key, expected in (
        (Key.Key_Left, folded),
        (Key.Key_Left, folded),
        (Key.Key_Right, everything),
        (Key.Key_Space, folded),
        (Key.Key_Return, everything),
    ):
        press(key)
        assert desk.labels() == expected
        assert desk.table.currentIndex().row() == desk.row("Event")


def many(count: int) -> tuple[FieldDefinition, ...]:
    return tuple(FieldDefinition(FieldId(n), f"Field {n}", FieldKind.TEXT) for n in range(1, count + 1))


def test_few_fields_need_no_filter_and_many_get_one(open_desk: Open) -> None:
    desk = open_desk()
    box = desk.grid.findChild(QLineEdit, "filterFields")
    assert isinstance(box, QLineEdit)
    assert not box.isVisible()
    desk.definitions = many(9)
    desk.show_state()
    assert box.isVisible()
    assert box.accessibleName() == "Filter fields"


def test_the_filter_narrows_while_typing_and_leads_down_into_the_fields(open_desk: Open) -> None:
    desk = open_desk()
    desk.definitions = many(30)
    desk.show_state()
    desk.grid.findChild(QLineEdit, "filterFields").setFocus()
    write("field 2")
    assert desk.labels() == ["Field 2", *(f"Field {number}" for number in range(20, 30))]
    press(Key.Key_Down)
    assert desk.table.hasFocus()
    write("x")
    assert desk.text(FieldId(2)) == "x"


def test_a_filter_that_finds_nothing_says_so_and_can_be_taken_back(open_desk: Open) -> None:
    desk = open_desk()
    desk.definitions = many(30)
    desk.show_state()
    box = desk.grid.findChild(QLineEdit, "filterFields")
    box.setFocus()
    write("zzz")
    said = [label.text() for label in desk.grid.findChildren(QLabel) if label.isVisible()]
    assert "No field has “zzz” in its name or value." in said
    assert "0 of 30 fields" in said
    box.clear()
    assert len(desk.labels()) == 30


# --- what may not be changed -----------------------------------------------------------------------------


def test_a_grid_that_may_not_be_changed_says_why_and_takes_nothing(open_desk: Open) -> None:
    desk = open_desk({REFERENCE: "old", PAID: "true"})
    desk.allow(enabled=False, reason="You may read this case, but not change it.")
    said = [label.text() for label in desk.grid.findChildren(QLabel) if label.isVisible()]
    assert "You may read this case, but not change it." in said
    for label in ("Reference", "Paid", "Stage", "Birthdate"):
        desk.go_to(label)
        for key in (Key.Key_Delete, Key.Key_X, Key.Key_Space):
            press(key)
        desk.table.setFocus()
    assert not desk.requests


def test_a_long_text_that_may_not_be_changed_can_be_read_to_its_end(open_desk: Open) -> None:
    desk = open_desk({NOTES: "line\r\n" * 40})
    desk.allow(enabled=False)
    desk.go_to("Notes")
    press(Key.Key_Return)
    area = focused()
    assert isinstance(area, QPlainTextEdit)
    assert area.isReadOnly()
    assert area.toPlainText().count("line") == 40


@pytest.mark.parametrize(("label", "field_id"), [("Gadget", GADGET), ("Label 99", LOST)])
def test_what_this_program_cannot_edit_is_only_read(open_desk: Open, label: str, field_id: FieldId) -> None:
    desk = open_desk({field_id: "a\r\nb"})
    desk.go_to(label)
    press(Key.Key_Return)
    write("x")
    press(Key.Key_Escape)
    press(Key.Key_Delete)
    assert not desk.requests
    assert desk.text(field_id) == "a\r\nb"


def test_a_portal_without_custom_fields_says_what_would_be_here(open_desk: Open) -> None:
    desk = open_desk()
    desk.definitions = ()
    desk.show_state()
    said = [label.text() for label in desk.grid.findChildren(QLabel) if label.isVisible()]
    assert any("define fields" in sentence for sentence in said)
    assert desk.table.isHidden()


# --- assistive technology --------------------------------------------------------------------------------


def test_the_table_and_its_cells_have_names(open_desk: Open) -> None:
    desk = open_desk({BIRTHDATE: "05/22/2022"})
    table = QAccessible.queryAccessibleInterface(desk.table)
    assert table.text(QAccessible.Text.Name) == "Custom fields"
    assert desk.spoken("Birthdate") == "Birthdate: 05/22/2022"


def test_the_open_editor_stands_beside_the_table_in_the_accessible_tree(open_desk: Open) -> None:
    desk = open_desk()
    desk.go_to("Reference")
    press(Key.Key_Return)
    found = []
    todo = [QAccessible.queryAccessibleInterface(desk.grid)]
    while todo:
        one = todo.pop()
        found.append(one.text(QAccessible.Text.Name))
        todo += [
            one.child(number) for number in range(one.childCount()) if one.role() != QAccessible.Role.Table
        ]
    assert "Reference" in found


def test_an_open_list_is_labelled_with_the_name_of_its_field(open_desk: Open) -> None:
    desk = open_desk()
    desk.go_to("Stage")
    write("b")
    related = QAccessible.queryAccessibleInterface(focused()).relations()
    labels = [
        one.text(QAccessible.Text.Name) for one, kind in related if kind == QAccessible.RelationFlag.Label
    ]
    assert labels == ["Stage"]


def test_text_that_assistive_technology_sets_is_stored(open_desk: Open) -> None:
    desk = open_desk({NOTES: "one\r\ntwo"})
    desk.go_to("Reference")
    press(Key.Key_Return)
    line = focused()
    assert isinstance(line, QLineEdit)
    line.setText("set")
    assert desk.text(REFERENCE) == "set"
    desk.go_to("Notes")
    press(Key.Key_Return)
    area = focused()
    assert isinstance(area, QPlainTextEdit)
    area.setPlainText("one\ntwo\nthree")
    assert desk.text(NOTES) == "one\r\ntwo\r\nthree"
    desk.go_to("Paid")
    press(Key.Key_F2)
    box = focused()
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    assert desk.text(PAID) == "true"


def test_a_cell_that_assistive_technology_selects_opens(open_desk: Open, qtbot: QtBot) -> None:
    desk = open_desk()
    model = desk.table.selectionModel()
    model.select(
        desk.table.model().index(desk.row("Amount"), Column.VALUE), model.SelectionFlag.ClearAndSelect
    )
    qtbot.waitUntil(lambda: focused().accessibleName() == "Amount")
    assert desk.table.currentIndex().row() == desk.row("Amount")


def test_moving_by_keyboard_opens_nothing(open_desk: Open) -> None:
    desk = open_desk()
    desk.go_to("Amount")
    QApplication.processEvents()
    assert desk.table.hasFocus()


# --- size and speed --------------------------------------------------------------------------------------


def test_the_grid_is_as_high_as_its_rows_up_to_the_limit(open_desk: Open, qtbot: QtBot) -> None:
    desk = open_desk()
    rows = desk.table.model().rowCount()
    low = desk.table.height()
    assert low == sum(desk.table.rowHeight(row) for row in range(rows))
    desk.definitions = many(100)
    desk.show_state()
    desk.grid.set_height_limit(300)
    qtbot.waitUntil(lambda: desk.table.height() == 300)
    assert desk.table.verticalScrollBar().maximum() > 0


def test_an_editor_that_is_scrolled_away_keeps_the_keyboard_and_typing_brings_it_back(
    open_desk: Open,
) -> None:
    desk = open_desk()
    desk.definitions = many(200)
    desk.show_state()
    desk.go_to("Field 1")
    write("a")
    line = focused()
    desk.table.verticalScrollBar().setValue(desk.table.verticalScrollBar().maximum())
    assert line.visibleRegion().isEmpty()
    write("b")
    assert desk.text(FieldId(1)) == "ab"
    assert not line.visibleRegion().isEmpty()


def test_the_form_around_the_grid_follows_the_keyboard(qtbot: QtBot, dress: Callable[..., object]) -> None:
    dress("light")
    form = QScrollArea()
    qtbot.addWidget(form)
    desk = Desk({})
    form.setWidget(desk)
    form.setWidgetResizable(True)
    desk.definitions = many(60)
    desk.show_state()
    form.resize(760, 260)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.waitUntil(lambda: form.verticalScrollBar().maximum() > 0)
    desk.table.setFocus()

    def is_seen() -> bool:
        cell = desk.table.visualRect(desk.table.currentIndex())
        return desk.table.viewport().visibleRegion().contains(cell.center())

    for key in (Key.Key_End, Key.Key_Home, Key.Key_PageDown, Key.Key_PageDown, Key.Key_Down, Key.Key_End):
        press(key)
        assert is_seen(), key
    form.verticalScrollBar().setValue(0)
    assert not is_seen()
    write("x")
    assert is_seen()


def test_ten_thousand_fields_stall_nobody(open_desk: Open) -> None:
    kinds = (FieldKind.TEXT, FieldKind.TEXT_AREA, FieldKind.SELECT, FieldKind.CHECK_BOX, FieldKind.DATE)
    desk = open_desk()
    desk.definitions = tuple(
        FieldDefinition(FieldId(n), f"Field {n}", FieldKind.HEADING if n % 50 == 1 else kinds[n % 5], rows=4)
        for n in range(1, 10_001)
    )
    stored = {
        one.id: "line\r\n" * (one.id % 5) + "end"
        for one in desk.definitions
        if one.kind is not FieldKind.HEADING
    }
    desk.switch(replace(case_of(stored), id=CaseId(43)))
    desk.go_to("Field 5")
    box = desk.grid.findChild(QLineEdit, "filterFields")

    def stall(act: Callable[[], object]) -> float:
        began = time.perf_counter()
        act()
        QApplication.processEvents()
        return time.perf_counter() - began

    stalls = {
        "typing": stall(lambda: write("abc")),
        "next field": stall(lambda: press(Key.Key_Tab)),
        "same state": stall(desk.show_state),
        "filter": stall(lambda: box.setText("99")),
        "no filter": stall(box.clear),
        "fold": stall(lambda: (desk.go_to("Field 1"), press(Key.Key_Left))),
        "scroll": stall(lambda: desk.table.verticalScrollBar().setValue(100_000)),
        "another case": stall(lambda: desk.switch(replace(case_of({}), id=CaseId(44)))),
    }
    # Ten times what was measured: what grows with the square of the fields is far beyond.
    assert max(stalls.values()) < 0.5, stalls
    assert desk.text(FieldId(5)) == ""


def test_the_first_press_goes_straight_to_the_field_under_the_mouse(qtbot: QtBot) -> None:
    desk = Desk({})
    qtbot.addWidget(desk)
    desk.show()
    qtbot.waitExposed(desk)
    desk.before.setFocus()
    passed: list[int] = []
    desk.table.selectionModel().currentChanged.connect(lambda current: passed.append(current.row()))
    qtbot.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=desk.rect("Amount")[1])
    assert passed == [desk.row("Amount")]
