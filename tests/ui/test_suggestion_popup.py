"""The type-ahead under both pickers: its rows, its pop-up, its keys."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QScrollArea, QStyleOptionViewItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from casedesk.portal.errors import Unreachable
from casedesk.session.picker import PickerState, found, not_found, searching
from casedesk.ui.suggestion_popup import SuggestionPopup
from casedesk.ui.suggestion_popup_field import TypeAheadField
from casedesk.ui.suggestion_popup_rows import ROW_ROLE, Badge, Row, RowAction, RowModel, Rows
from casedesk.ui.suggestion_popup_view import RowList, action_rect
from casedesk.ui.suggestion_popup_words import suggestion_sentence

ANN = Row(1, "Ann Lee", "Acme · ann@acme.com")
BOB = Row(2, "Bob Ray")
CAT = Row(3, "Cat Fox", private_word="private contact")
TAKEN = Row(4, "Dan Old", badges=(Badge("already added"),), is_faded=True)


def removable(row: Row) -> Row:
    return Row(row.key, row.title, row.detail, action=RowAction.REMOVE)


# --- rows ---------------------------------------------------------------------------------------------


def test_model_keeps_the_rules_of_item_models(qtmodeltester: object) -> None:
    model = RowModel()
    model.set_rows((ANN, BOB))
    qtmodeltester.check(model)  # type: ignore[attr-defined]


row_lists = st.lists(
    st.builds(Row, st.integers(0, 8), st.sampled_from(("a", "b"))), max_size=7, unique_by=lambda row: row.key
).map(tuple)


@given(row_lists, row_lists)
def test_any_rows_can_follow_any_others(before: tuple[Row, ...], after: tuple[Row, ...]) -> None:
    model = RowModel()
    # Strict: it checks after every announcement that the model is as announced.
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_rows(before)
    model.set_rows(after)
    assert tuple(model.index(place).data(ROW_ROLE) for place in range(model.rowCount())) == after


def test_rows_that_stay_the_same_are_not_announced(qtbot: QtBot) -> None:
    model = RowModel()
    model.set_rows((ANN, BOB, CAT))
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))
    with qtbot.assertNotEmitted(model.rowsInserted), qtbot.assertNotEmitted(model.rowsRemoved):
        model.set_rows((ANN, Row(2, "Bob Ray", "Acme"), CAT))
    assert changed == [1]


def test_rows_are_made_only_when_somebody_looks_at_them(dress, qtbot: QtBot) -> None:
    dress("light")
    made: list[int] = []

    def make(number: int) -> Row:
        made.append(number)
        return Row(number, f"Person {number}", action=RowAction.REMOVE)

    def rows(numbers: Sequence[int]) -> Rows:
        return Rows(numbers, numbers, make)

    shown = RowList()
    qtbot.addWidget(shown)
    shown.set_rows(rows(range(5_000)), "")
    with qtbot.waitExposed(shown):
        shown.show()
    shown.grab()
    shown.set_rows(rows([*range(2_000), *range(2_001, 5_000), 7_777]), "")
    shown.choose(4_000)
    shown.grab()
    assert shown.row_model.rowCount() == 5_000
    assert len(set(made)) < 100
    qtbot.keyClick(shown, Qt.Key.Key_Delete)
    assert len(set(made)) < 100


def test_a_view_lays_out_thousands_of_rows_without_asking_for_one(qtbot: QtBot) -> None:
    model = RowModel()
    model.set_rows((ANN, BOB))
    index = model.index(0)
    assert "rowCount" not in vars(RowModel)
    assert not model.setData(index, "Eve")
    assert not model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert model.index(0).data() == "Ann Lee"


def test_whoever_hears_of_rows_that_came_or_went_finds_them_so() -> None:
    model = RowModel()
    seen: list[list[object]] = []
    model.set_rows((ANN, BOB, CAT))

    def look() -> None:
        seen.append([model.index(place).data() for place in range(model.rowCount())])

    model.rowsRemoved.connect(look)
    model.rowsInserted.connect(look)
    model.set_rows((ANN, TAKEN, CAT))
    assert seen == [["Ann Lee", "Cat Fox"], ["Ann Lee", "Dan Old", "Cat Fox"]]


def test_a_row_is_read_out_with_everything_the_eye_sees() -> None:
    model = RowModel()
    model.set_rows(
        (Row(3, "Cat Fox", "Acme", private_word="private contact", badges=(Badge("already added"),)),)
    )
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Cat Fox, Acme, private contact, already added"


def test_names_are_never_taken_for_markup() -> None:
    model = RowModel()
    model.set_rows((Row(1, "<b>Bold</b> & co"),))
    assert "&lt;b&gt;Bold&lt;/b&gt; &amp; co" in str(model.index(0).data(Qt.ItemDataRole.ToolTipRole))


# --- the list -----------------------------------------------------------------------------------------


@pytest.fixture
def people(qtbot: QtBot) -> RowList:
    view = RowList()
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.set_rows(tuple(removable(row) for row in (ANN, BOB, CAT)), "Nobody")
    view.show()
    return view


def test_delete_removes_one_after_another(people: RowList, qtbot: QtBot) -> None:
    asked: list[object] = []

    def remove(keys: object) -> None:
        asked.append(keys)
        kept = tuple(row for row in people.row_model.rows if row.key not in keys)  # type: ignore[operator]
        people.set_rows(kept, "Nobody")

    people.removal_requested.connect(remove)
    people.setCurrentIndex(people.row_model.index(0))
    qtbot.keyClick(people, Qt.Key.Key_Delete)
    qtbot.keyClick(people, Qt.Key.Key_Delete)
    qtbot.keyClick(people, Qt.Key.Key_Delete)
    qtbot.keyClick(people, Qt.Key.Key_Delete)
    assert asked == [(1,), (2,), (3,)]


def test_delete_passes_over_rows_that_are_to_go_already(people: RowList, qtbot: QtBot) -> None:
    struck = Row(2, "Bob Ray", is_struck=True, action=RowAction.RESTORE)
    people.set_rows((removable(ANN), struck, removable(CAT)), "")
    people.setCurrentIndex(people.row_model.index(0))
    with qtbot.waitSignal(people.removal_requested) as asked:
        qtbot.keyClick(people, Qt.Key.Key_Delete)
    assert asked.args == [(1,)]
    assert people.chosen_rows()[0].key == 3


def test_space_keeps_a_row_that_is_to_go(people: RowList, qtbot: QtBot) -> None:
    people.set_rows((removable(ANN), Row(2, "Bob Ray", is_struck=True, action=RowAction.RESTORE)), "")
    people.setCurrentIndex(people.row_model.index(1))
    with (
        qtbot.assertNotEmitted(people.removal_requested),
        qtbot.waitSignal(people.restore_requested) as asked,
    ):
        qtbot.keyClick(people, Qt.Key.Key_Space)
    assert asked.args == [2]


def test_several_selected_rows_are_removed_as_one(people: RowList, qtbot: QtBot) -> None:
    people.selectAll()
    with qtbot.waitSignal(people.removal_requested) as asked:
        qtbot.keyClick(people, Qt.Key.Key_Delete)
    assert asked.args == [(1, 2, 3)]


def test_a_click_on_the_cross_removes_that_row_only(people: RowList, qtbot: QtBot) -> None:
    index = people.row_model.index(1)
    option = QStyleOptionViewItem()
    people.initViewItemOption(option)
    option.rect = people.visualRect(index)
    with qtbot.waitSignal(people.removal_requested) as asked:
        qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=action_rect(option).center())
    assert asked.args == [(2,)]
    with qtbot.assertNotEmitted(people.removal_requested):
        qtbot.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=option.rect.center())


def test_the_list_grows_with_its_rows_up_to_a_limit(people: RowList) -> None:
    three = people.height()
    people.set_rows(tuple(Row(number, str(number)) for number in range(4)), "")
    four = people.height()
    people.set_rows(tuple(Row(number, str(number)) for number in range(2000)), "")
    assert three < four < people.height() < 300


def test_rows_paint_in_both_directions_and_when_there_is_no_room(people: RowList) -> None:
    wide = Row(
        9, "W" * 300, "d" * 300, private_word="private", badges=(Badge("added", "changed", "changed_soft"),)
    )
    people.set_rows((wide, TAKEN), "")
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        people.setLayoutDirection(direction)
        for width in (400, 60, 10):
            people.resize(width, 100)
            assert not people.grab().isNull()
    people.set_rows((), "Nobody takes part yet.")
    assert not people.grab().isNull()


# --- the field and its pop-up ---------------------------------------------------------------------------


class Window(QWidget):
    """A window with a scrolled form in it, as small as it gets."""

    def __init__(self) -> None:
        super().__init__()
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        form = QWidget()
        inside = QVBoxLayout(form)
        self.field = TypeAheadField(takes_lists=True)
        self.field.setAccessibleName("Add participant")
        self.other = QLineEdit()
        inside.addWidget(self.field)
        inside.addWidget(self.other)
        inside.addSpacing(2000)
        self.scroll.setWidget(form)
        layout = QVBoxLayout(self)
        layout.addWidget(self.scroll)
        self.asked: list[str] = []
        self.chosen: list[object] = []
        self.field.search_requested.connect(self.asked.append)
        self.field.row_chosen.connect(lambda row: self.chosen.append(row.key))

    @property
    def popup(self) -> SuggestionPopup:
        assert self.field.popup is not None
        return self.field.popup

    def answer(self, text: str, *rows: Row, sentence: str = "") -> None:
        self.field.show_suggestions(rows, sentence, text)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    window = Window()
    qtbot.addWidget(window)
    window.resize(500, 400)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.field.setFocus()
    return window


def test_typing_asks_once_for_what_was_typed(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.field.search_requested):
        qtbot.keyClicks(window.field, "ann ")
    assert window.asked == ["ann"]


def test_text_set_by_assistive_technology_asks_too(window: Window, qtbot: QtBot) -> None:
    window.other.setFocus()
    with qtbot.waitSignal(window.field.search_requested) as asked:
        window.field.setText("ann")
    assert asked.args == ["ann"]
    assert window.field.is_open


def test_typing_brings_a_field_back_that_was_scrolled_away(window: Window, qtbot: QtBot) -> None:
    window.scroll.verticalScrollBar().setValue(1500)
    assert window.field.visibleRegion().isEmpty()
    qtbot.keyClicks(window.field, "a")
    window.answer("a", ANN, BOB)
    assert not window.field.visibleRegion().isEmpty()
    assert window.popup.isVisible()


def test_the_pop_up_comes_back_where_the_form_moved_under_it(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "a")
    with qtbot.waitSignal(window.field.search_requested):
        window.scroll.verticalScrollBar().setValue(1500)
        assert not window.field.is_open
    assert window.field.is_open
    assert not window.field.visibleRegion().isEmpty()


def test_the_pop_up_opens_in_the_window_and_leaves_the_focus_in_the_field(
    window: Window, qtbot: QtBot
) -> None:
    qtbot.keyClicks(window.field, "a")
    window.answer("a", ANN, BOB)
    assert window.popup.isVisible()
    assert not window.popup.isWindow()
    assert window.popup.parentWidget() is window
    assert QGuiApplication.focusObject() is window.field
    assert window.rect().contains(window.popup.geometry())


def test_the_suggestions_lie_in_the_tree_that_screen_readers_read(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "a")
    window.answer("a", ANN, BOB)
    interface = QAccessible.queryAccessibleInterface(window.popup.list)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Suggestions"
    names = [interface.child(place).text(QAccessible.Text.Name) for place in range(interface.childCount())]
    assert names == ["Ann Lee, Acme · ann@acme.com", "Bob Ray"]


def test_enter_adds_the_first_that_can_be_added(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "a")
    window.answer("a", TAKEN, ANN, BOB)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.chosen == [1]


def test_several_are_added_in_a_row_without_closing(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "a")
    window.answer("a", ANN, BOB, CAT)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    window.answer("a", Row(1, "Ann Lee", is_faded=True), BOB, CAT)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    window.answer("a", Row(1, "Ann Lee", is_faded=True), Row(2, "Bob Ray", is_faded=True), CAT)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.chosen == [1, 2, 3]
    assert window.popup.isVisible()


def test_the_next_name_replaces_the_one_that_was_added(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "ann")
    window.answer("ann", ANN)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    qtbot.keyClicks(window.field, "bob")
    assert window.field.text() == "bob"


def test_arrows_move_and_stop_at_the_ends(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "a")
    window.answer("a", ANN, BOB, CAT)
    qtbot.keyClick(window.field, Qt.Key.Key_Up)
    assert window.popup.highlighted_key() == 1
    for _ in range(5):
        qtbot.keyClick(window.field, Qt.Key.Key_Down)
    assert window.popup.highlighted_key() == 3
    qtbot.keyClick(window.field, Qt.Key.Key_PageUp)
    assert window.popup.highlighted_key() == 1


def test_who_was_added_already_is_not_added_twice(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "d")
    window.answer("d", TAKEN)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    qtbot.mouseClick(
        window.popup.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=window.popup.list.visualRect(window.popup.list.row_model.index(0)).center(),
    )
    assert window.chosen == []


def test_enter_takes_nobody_who_was_found_for_another_text(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "a")
    window.answer("a", ANN)
    qtbot.keyClicks(window.field, "x")
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    window.field.show_suggestions((ANN,), "Searching…", None)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.chosen == []


def test_what_was_found_before_is_not_shown_for_a_new_text(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "a")
    window.answer("a", ANN)
    qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    qtbot.keyClicks(window.field, "z")
    assert not window.popup.list.row_model.rows


def test_escape_closes_first_and_clears_then(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "a")
    window.answer("a", ANN)
    qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    assert (window.field.is_open, window.field.text()) == (False, "a")
    qtbot.keyClick(window.field, Qt.Key.Key_Escape)
    assert window.field.text() == ""


def test_escape_belongs_to_the_open_pop_up_even_where_the_window_has_a_shortcut_on_it(window: Window) -> None:
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    override.ignore()
    window.field.event(override)
    assert not override.isAccepted()
    window.field.setText("a")
    window.field.event(override)
    assert override.isAccepted()


def test_down_in_an_empty_field_asks_for_the_first_of_all(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    assert window.asked == [""]
    window.answer("", ANN)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.chosen == [1]


def test_an_answer_opens_nothing_by_itself(window: Window) -> None:
    window.answer("", ANN)
    assert not window.field.is_open


def test_leaving_the_field_puts_the_suggestions_away(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "a")
    window.other.setFocus()
    assert not window.field.is_open
    assert window.field.text() == "a"


def test_a_click_adds_and_keeps_the_focus_in_the_field(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "a")
    window.answer("a", ANN, BOB)
    rows = window.popup.list
    qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.row_model.index(1)).center()
    )
    assert window.chosen == [2]
    assert window.field.hasFocus()


def test_the_add_button_serves_those_who_can_only_select_and_press(window: Window, qtbot: QtBot) -> None:
    window.other.setFocus()
    window.field.setText("a")
    window.answer("a", ANN, BOB)
    rows = window.popup.list
    rows.selectionModel().select(rows.row_model.index(1), rows.selectionModel().SelectionFlag.ClearAndSelect)
    window.popup.findChild(QWidget, "addSuggestion").click()
    assert window.chosen == [2]


def test_the_pop_up_follows_the_form_and_goes_with_its_field(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "a")
    window.answer("a", ANN, BOB)
    before = window.popup.y()
    window.scroll.verticalScrollBar().setValue(10)
    assert window.popup.y() == before - 10
    window.scroll.verticalScrollBar().setValue(500)
    assert not window.popup.isVisible()


def test_the_pop_up_stays_inside_a_small_window(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.field, "a")
    window.answer("a", *(Row(number, f"Contact {number}") for number in range(50)))
    window.resize(360, 200)
    qtbot.waitUntil(lambda: window.rect().contains(window.popup.geometry()))


def test_pasted_lines_are_handed_over_as_a_list(window: Window, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Ann Lee\nbob@acme.com\n")
    with qtbot.waitSignal(window.field.list_entered) as entered:
        qtbot.keyClick(window.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert entered.args == ["Ann Lee\nbob@acme.com\n"]
    assert window.field.text() == ""
    assert not window.field.is_open


def test_a_typed_semicolon_waits_for_enter(window: Window, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.field.list_entered):
        qtbot.keyClicks(window.field, "Ann; Bob")
    with qtbot.waitSignal(window.field.list_entered) as entered:
        qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert entered.args == ["Ann; Bob"]


def test_a_field_that_takes_no_lists_keeps_what_was_pasted(qtbot: QtBot) -> None:
    field = TypeAheadField()
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.list_entered):
        field.setText("Ann; Bob")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Ann; Bob"


def test_enter_asks_again_after_an_error(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.field.search_requested):
        qtbot.keyClicks(window.field, "a")
    window.field.show_suggestions((), "The suggestions could not be read.", None, has_failed=True)
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.asked == ["a", "a"]


def test_fifty_suggestions_do_not_stall_typing(window: Window, qtbot: QtBot, heartbeat: object) -> None:
    rows = tuple(Row(number, f"Contact {number}", "Company · mail@example.org") for number in range(50))
    heartbeat.restart()  # type: ignore[attr-defined]
    for text in ("a", "ab", "abc", "abcd"):
        qtbot.keyClicks(window.field, text[-1])
        window.answer(text, *rows)
        qtbot.waitUntil(lambda: window.popup.list.row_model.rowCount() == 50)


# --- words --------------------------------------------------------------------------------------------

ASKED: PickerState[str] = searching(PickerState(), "zed")


@pytest.mark.parametrize(
    ("state", "count", "sentence"),
    [
        (ASKED, 0, "Searching…"),
        (found(ASKED, "zed", (), has_more=False), 0, "Nobody matches “zed”."),
        (found(searching(ASKED, ""), "", (), has_more=False), 0, "There is nobody to suggest."),
        (found(ASKED, "zed", ("a",), has_more=False), 1, "1 found"),
        (found(ASKED, "zed", ("a", "b"), has_more=False), 2, "2 found"),
        (
            found(ASKED, "zed", ("a",) * 50, has_more=True),
            50,
            "The first 50 are shown. Type on to narrow the list.",
        ),
        (
            not_found(ASKED, Unreachable()),
            0,
            "The portal cannot be reached. Press Enter or change the text to try again.",
        ),
    ],
)
def test_the_pop_up_says_how_the_search_is_going(state: PickerState[str], count: int, sentence: str) -> None:
    assert suggestion_sentence(state, count) == sentence
