"""The case list: rows, filter, choice, endless scrolling, and what it says when it is empty."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from casedesk.domain.case import CaseSummary
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.errors import Unreachable
from casedesk.session.case_list import CaseListState, StatusFilter
from casedesk.session.case_rows import CaseRows
from casedesk.ui.case_list.model import CaseListModel
from casedesk.ui.case_list.rows_view import CaseRowsView
from casedesk.ui.case_list.search import CaseSearch
from casedesk.ui.case_list.view import CaseListView
from casedesk.ui.case_list.words import footer, row_spoken, row_tip, second_line
from casedesk.ui.palette import LIGHT
from casedesk.ui.primitives.waiting import SkeletonLines, ThinProgress
from fakes import ADA


def row(number: int, title: str = "", *, is_private: bool = False, is_closed: bool = False) -> CaseSummary:
    return CaseSummary(CaseId(number), title or f"Case {number}", is_closed, is_private, ADA)


def rows(count: int, first: int = 1) -> CaseRows:
    return CaseRows(row(number) for number in range(first, first + count))


def listed(*some: CaseSummary, **more: object) -> CaseListState:
    return CaseListState(
        rows=CaseRows(some), received_count=len(some), total=len(some), was_listed=True, **more
    )


@pytest.fixture(autouse=True)
def _american() -> Iterator[None]:
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(QLocale.system())


@pytest.fixture
def view(qtbot: QtBot) -> CaseListView:
    view = CaseListView()
    qtbot.addWidget(view)
    view.resize(300, 500)
    view.show()
    qtbot.waitExposed(view)
    return view


def list_in(view: CaseListView) -> QTableView:
    found = view.findChild(QTableView, "caseList")
    assert found is not None
    return found


def said(view: CaseListView) -> str:
    labels = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def test_the_model_keeps_the_promises_of_a_model(qtbot: QtBot) -> None:
    model = CaseListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.set_rows(rows(3))
    assert not model.set_rows(model_rows := rows(3).followed_by([row(4)]))
    assert not model.set_rows(CaseRows([row(1), row(2, "Renamed"), row(3), row(4)]))
    model.set_edit_counts({CaseId(2): 1})
    model.set_edit_counts({})
    assert model.set_rows(rows(2, first=9))
    assert model.set_rows(CaseRows())
    assert len(model_rows) == 4


def test_a_longer_list_is_announced_as_rows_that_were_added(qtbot: QtBot) -> None:
    model = CaseListModel()
    model.set_rows(rows(100))
    with qtbot.waitSignal(model.rowsInserted) as inserted, qtbot.assertNotEmitted(model.modelReset):
        model.set_rows(rows(200))
    assert inserted.args[1:] == [100, 199]


def test_one_renamed_case_is_announced_as_one_changed_row(qtbot: QtBot) -> None:
    model = CaseListModel()
    model.set_rows(rows(5))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.set_rows(CaseRows([*rows(3), row(4, "Renamed"), row(5)]))
    assert changed.args[0].row() == changed.args[1].row() == 3


def test_a_row_is_read_out_with_everything_that_it_shows(view: CaseListView) -> None:
    view.render(listed(row(7, "Claim", is_private=True, is_closed=True), edit_counts={CaseId(7): 3}))
    index = list_in(view).model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Claim, closed, private, 3 unsaved changes, #7 · Ada Min"
    assert list_in(view).accessibleName() == "Case list"


@pytest.mark.parametrize("title", ["", "   ", "\u00a0", "\u200b\u200d", "\u202e \ufeff", "\u0000"])
def test_a_title_of_nothing_but_blanks_has_words_in_its_place(view: CaseListView, title: str) -> None:
    view.render(listed(CaseSummary(CaseId(7), title, is_closed=False, is_private=False, created_by=ADA)))
    assert list_in(view).model().index(0, 0).data() == "(blank title)"


def test_choosing_a_row_with_the_keyboard_asks_for_the_case(view: CaseListView, qtbot: QtBot) -> None:
    view.render(listed(*rows(3)))
    view.focus_list()
    with qtbot.waitSignal(view.case_requested) as asked:
        qtbot.keyClick(list_in(view), Qt.Key.Key_Down)
    assert asked.args == [2]


def test_holding_an_arrow_key_asks_only_for_where_it_stops(view: CaseListView, qtbot: QtBot) -> None:
    view.render(listed(*rows(20)))
    view.focus_list()
    asked: list[int] = []
    view.case_requested.connect(asked.append)
    for _ in range(10):
        qtbot.keyClick(list_in(view), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [11]


def test_assistive_technology_chooses_by_selection_alone(view: CaseListView, qtbot: QtBot) -> None:
    view.render(listed(*rows(3)))
    selection = list_in(view).selectionModel()
    with qtbot.waitSignal(view.case_requested) as asked:
        selection.select(list_in(view).model().index(2, 0), selection.SelectionFlag.ClearAndSelect)
    assert asked.args == [3]


def test_showing_the_chosen_case_asks_for_nothing(view: CaseListView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.case_requested, wait=300):
        view.render(listed(*rows(3), selected=CaseId(2)))
        view.render(listed(*rows(3), selected=CaseId(3)))
    chosen = list_in(view).selectionModel().selectedIndexes()
    assert [index.row() for index in chosen] == [2]


def test_the_choice_survives_a_list_that_is_read_anew(view: CaseListView) -> None:
    view.render(listed(*rows(3), selected=CaseId(2)))
    view.render(listed(*rows(4, first=2), selected=CaseId(2)))
    assert [index.row() for index in list_in(view).selectionModel().selectedIndexes()] == [0]


def test_more_is_asked_for_near_the_end_and_only_there(view: CaseListView, qtbot: QtBot) -> None:
    state = CaseListState(rows=rows(200), received_count=200, total=500, has_more=True)
    with qtbot.assertNotEmitted(view.more_requested, wait=100):
        view.render(state)
    view.focus_list()
    with qtbot.waitSignal(view.more_requested):
        qtbot.keyClick(list_in(view), Qt.Key.Key_End)


def test_a_short_first_page_asks_for_more_by_itself(view: CaseListView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.more_requested):
        view.render(CaseListState(rows=rows(3), received_count=3, total=500, has_more=True))


def test_the_filter_asks_for_another_list(view: CaseListView, qtbot: QtBot) -> None:
    view.render(listed(*rows(3)))
    combo = view.findChild(QComboBox)
    assert combo is not None
    with qtbot.waitSignal(view.status_filter_requested) as asked:
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert asked.args == [StatusFilter.CLOSED]


def test_before_anybody_signs_in_the_list_says_so(view: CaseListView, qtbot: QtBot) -> None:
    view.render_signed_out(is_signed_out=True)
    assert "Sign in to see the cases of your portal." in said(view)
    button = next(one for one in view.findChildren(QPushButton) if one.isVisible() and one.text())
    with qtbot.waitSignal(view.sign_in_requested):
        button.click()
    view.render(listed(*rows(3)))
    assert not list_in(view).isVisible()
    view.render_signed_out(is_signed_out=False)
    assert list_in(view).isVisible()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (listed(*rows(3)), "3 cases"),
        (CaseListState(is_loading=True), "Reading cases…"),
        (CaseListState(error=Unreachable()), "The portal cannot be reached"),
    ],
    ids=["listed", "reading", "failed"],
)
def test_whoever_has_signed_out_is_told_of_no_list(
    view: CaseListView, qtbot: QtBot, state: CaseListState, words: str
) -> None:
    progress = view.findChild(ThinProgress)
    assert progress is not None
    view.render(state)
    assert words in said(view)
    if state.is_loading:
        qtbot.waitUntil(lambda: progress.is_shown)
    view.render_signed_out(is_signed_out=True)
    assert words not in said(view)
    assert not progress.is_shown
    view.render_signed_out(is_signed_out=False)
    assert words in said(view)


def test_an_empty_list_says_why(view: CaseListView) -> None:
    view.render(CaseListState(text="<b>fair</b>", was_listed=True))
    assert "No case with “<b>fair</b>” in its title." in said(view)
    view.render(CaseListState(status=StatusFilter.CLOSED, was_listed=True))
    assert "There are no closed cases that you may see." in said(view)


@pytest.mark.parametrize("state", [CaseListState(), CaseListState(is_loading=True)])
def test_nothing_is_claimed_of_a_list_that_nobody_has_read_yet(
    view: CaseListView, state: CaseListState
) -> None:
    view.render(state)
    assert "no " not in said(view)
    assert any(each.isVisible() for each in view.findChildren(SkeletonLines))


def test_a_row_shows_number_day_and_author(qapp: object) -> None:
    made_at = datetime(2022, 5, 23, 12, tzinfo=UTC)
    shown = replace(row(42, "Fair"), created_at=made_at, participant_count=3)
    assert second_line(shown) == "#42 · 23 May 2022 · Ada Min"
    assert row_spoken(shown, 0) == "Fair, open, #42 · 23 May 2022 · Ada Min, 3 participants"
    assert row_tip(shown, 1).splitlines() == [
        "Fair",
        "#42 · 23 May 2022 · Ada Min",
        "3 participants",
        "1 unsaved change",
    ]


def test_a_list_that_cannot_be_read_says_why_and_can_be_asked_for_again(
    view: CaseListView, qtbot: QtBot
) -> None:
    view.render(CaseListState(rows=rows(3), received_count=3, error=Unreachable("no route")))
    assert "The portal cannot be reached" in said(view)
    assert list_in(view).isVisible()
    retry = next(each for each in view.findChildren(QPushButton) if each.text() == "Try again")
    with qtbot.waitSignal(view.retry_requested):
        qtbot.keyClick(retry, Qt.Key.Key_Space)


def test_a_page_that_failed_is_not_asked_for_over_and_over(view: CaseListView, qtbot: QtBot) -> None:
    state = CaseListState(rows=rows(3), received_count=3, has_more=True, error=Unreachable())
    with qtbot.assertNotEmitted(view.more_requested, wait=100):
        view.render(state)
        view.resize(300, 900)


def test_a_window_made_higher_asks_for_more(view: CaseListView, qtbot: QtBot) -> None:
    state = CaseListState(rows=rows(40), received_count=40, total=500, has_more=True)
    with qtbot.assertNotEmitted(view.more_requested, wait=100):
        view.render(state)
    with qtbot.waitSignal(view.more_requested):
        view.resize(300, 1500)


class CountingModel(CaseListModel):
    """Counts how often the view asks anything."""

    asked = 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        self.asked += 1
        return super().rowCount(parent)


def test_what_a_very_long_list_costs_does_not_grow_with_its_length(dress, qtbot: QtBot) -> None:
    dress("light")
    shown = CaseRowsView()
    qtbot.addWidget(shown)
    model = CountingModel()
    shown.setModel(model)
    shown.resize(300, 500)
    model.set_rows(many := rows(50_000))
    with qtbot.waitExposed(shown):
        shown.show()
    model.asked = 0
    model.set_rows(many := many.with_row(7, row(8, "Renamed")))
    model.set_edit_counts({CaseId(9): 2})
    model.set_rows(many.followed_by(rows(100, first=50_001)))
    shown.scrollToBottom()
    qtbot.waitUntil(lambda: shown.rowAt(shown.viewport().height() // 2) > 50_000)
    shown.grab()
    assert model.asked < 5_000


@pytest.mark.parametrize(
    ("key", "place"), [(Qt.Key.Key_End, 49), (Qt.Key.Key_Home, 0), (Qt.Key.Key_PageDown, 21)]
)
def test_the_keys_of_a_list_lead_through_the_rows(
    view: CaseListView, qtbot: QtBot, dress, key: Qt.Key, place: int
) -> None:
    dress("light")
    view.render(listed(*rows(50)))
    shown = list_in(view)
    shown.setFocus()
    shown.setCurrentIndex(shown.model().index(12, 0))
    qtbot.keyClick(shown, key)
    assert shown.currentIndex().row() == place
    assert [index.row() for index in shown.selectionModel().selectedRows()] == [place]


def test_tab_leaves_the_rows(view: CaseListView, qtbot: QtBot) -> None:
    view.render(listed(*rows(3)))
    shown = list_in(view)
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Tab)
    assert not shown.hasFocus()


def test_rows_are_as_high_as_the_look_wants_at_every_text_size(view: CaseListView, dress) -> None:
    view.render(listed(*rows(3)))
    for scale, height in ((1.0, 44), (2.0, 88)):
        dress("light", scale)
        assert list_in(view).rowHeight(0) == height


def test_marking_a_case_that_is_not_listed_announces_nothing(qtbot: QtBot) -> None:
    model = CaseListModel()
    model.set_rows(rows(3))
    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_edit_counts({CaseId(99): 1})


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_mark_of_a_private_case_stands_where_reading_begins(
    view: CaseListView, dress, direction: Qt.LayoutDirection
) -> None:
    dress("light")
    view.setLayoutDirection(direction)
    view.render(listed(row(1, " ", is_private=True)))
    shown = list_in(view)
    image = shown.viewport().grab().toImage()
    private = QColor(LIGHT.private)
    line = range(8, 24)
    columns = [
        x for x in range(image.width()) if any(_is_near(image.pixelColor(x, y), private) for y in line)
    ]
    assert columns, "no padlock"
    is_left = columns[-1] < image.width() / 2
    assert is_left is (direction == Qt.LayoutDirection.LeftToRight)


def _is_near(one: QColor, other: QColor) -> bool:
    return all(
        abs(a - b) < 24
        for a, b in ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    )


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (CaseListState(), ""),
        (CaseListState(is_loading=True), "Reading cases…"),
        (CaseListState(was_listed=True), "0 cases"),
        (listed(row(1)), "1 case"),
        (listed(*rows(3)), "3 cases"),
        (
            CaseListState(rows=rows(212), received_count=212, total=1403, has_more=True, was_listed=True),
            "212 of 1,403 cases",
        ),
    ],
)
def test_the_footer_counts(qapp: object, state: CaseListState, words: str) -> None:
    assert footer(state) == words


def test_searching_waits_until_the_typing_rests(qtbot: QtBot) -> None:
    field = CaseSearch()
    qtbot.addWidget(field)
    asked: list[str] = []
    field.search_requested.connect(asked.append)
    qtbot.keyClicks(field, "fair ")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["fair"]
    assert field.accessibleName() == "Search cases"


def test_the_field_is_not_rewritten_while_somebody_types(qtbot: QtBot) -> None:
    field = CaseSearch()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "fai")
    field.render_text("")
    assert field.text() == "fai"
    qtbot.waitSignal(field.search_requested)


def test_esc_clears_and_down_goes_to_the_list(qtbot: QtBot) -> None:
    field = CaseSearch()
    qtbot.addWidget(field)
    field.setText("fair")
    with qtbot.waitSignal(field.list_requested):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
