"""The case list: rows, filter, choice, endless scrolling, and what it says when it is empty."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QListView
from pytestqt.qtbot import QtBot

from casedesk.domain.case import CaseSummary
from casedesk.domain.ids import CaseId
from casedesk.portal.errors import Unreachable
from casedesk.session.case_list import CaseListState, StatusFilter
from casedesk.ui.case_list.model import CaseListModel
from casedesk.ui.case_list.search import CaseSearch
from casedesk.ui.case_list.view import CaseListView
from casedesk.ui.case_list.words import footer
from fakes import ADA


def row(number: int, title: str = "", *, is_private: bool = False, is_closed: bool = False) -> CaseSummary:
    return CaseSummary(CaseId(number), title or f"Case {number}", is_closed, is_private, ADA)


def rows(count: int, first: int = 1) -> tuple[CaseSummary, ...]:
    return tuple(row(number) for number in range(first, first + count))


def listed(*some: CaseSummary, **more: object) -> CaseListState:
    return CaseListState(rows=some, received_count=len(some), total=len(some), **more)


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


def list_in(view: CaseListView) -> QListView:
    found = view.findChild(QListView, "caseList")
    assert found is not None
    return found


def said(view: CaseListView) -> str:
    labels = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels)


def test_the_model_keeps_the_promises_of_a_model(qtbot: QtBot) -> None:
    model = CaseListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.set_rows(rows(3))
    assert not model.set_rows(model_rows := (*rows(3), row(4)))
    assert not model.set_rows((row(1), row(2, "Renamed"), row(3), row(4)))
    model.set_edit_counts({CaseId(2): 1})
    model.set_edit_counts({})
    assert model.set_rows(rows(2, first=9))
    assert model.set_rows(())
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
        model.set_rows((*rows(3), row(4, "Renamed"), row(5)))
    assert changed.args[0].row() == changed.args[1].row() == 3


def test_a_row_is_read_out_with_everything_that_it_shows(view: CaseListView) -> None:
    view.render(listed(row(7, "Claim", is_private=True, is_closed=True), edit_counts={CaseId(7): 3}))
    index = list_in(view).model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Claim, closed, private, 3 unsaved changes, #7 · Ada Min"
    assert list_in(view).accessibleName() == "Case list"


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


def test_an_empty_list_says_why(view: CaseListView) -> None:
    view.render(CaseListState(text="<b>fair</b>"))
    assert "No case with “<b>fair</b>” in its title." in said(view)
    view.render(CaseListState(status=StatusFilter.CLOSED))
    assert "There are no closed cases that you may see." in said(view)


def test_a_list_that_cannot_be_read_says_why_and_can_be_asked_for_again(
    view: CaseListView, qtbot: QtBot
) -> None:
    view.render(CaseListState(rows=rows(3), received_count=3, error=Unreachable("no route")))
    assert "The portal cannot be reached" in said(view)
    assert list_in(view).isVisible()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (CaseListState(is_loading=True), "Reading cases…"),
        (listed(row(1)), "1 case"),
        (listed(*rows(3)), "3 cases"),
        (CaseListState(rows=rows(212), received_count=212, total=1403, has_more=True), "212 of 1,403 cases"),
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
