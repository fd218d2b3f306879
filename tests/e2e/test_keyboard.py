"""The whole job without a mouse, and the names by which assistive technology knows every control."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QScrollArea, QWidget

from e2e.office import ADA, BEN, CATERING, CYD, FAIR, FAIR_TITLE, HIDDEN, QUINN, STAGE, STAND
from e2e.worker import CONTROL, CaseWorker, Key

NAMES = {
    "caseList": "Case list",
    "searchCases": "Search cases",
    "title": "Title",
    "status": "Status",
    "participants": "Participants",
    "addParticipant": "Add participant",
    "everyoneWithCrmAccess": "Everyone with CRM access",
    "onlyThesePeople": "Only these people",
    "peopleWithAccess": "People with access",
    "addPerson": "Add person",
    "notifyByEMail": "Notify by e-mail",
    "customFields": "Custom fields",
    "save": "Save",
    "discardChanges": "Discard changes",
    "undo": "Undo",
    "redo": "Redo",
}
READING_ORDER = (
    "undo",
    "redo",
    "searchCases",
    "connection",
    "caseList",
    "title",
    "participants",
    "addParticipant",
    "onlyThesePeople",
    "peopleWithAccess",
    "addPerson",
    "notifyByEMail",
    "customFields",
    "discardChanges",
    "save",
)


def tab_to(worker: CaseWorker, *names: str) -> None:
    """Press Tab until one of these controls has the keyboard."""
    for _ in range(60):
        if worker.focus().objectName() in names:
            return
        worker.press(Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {names}")


def go_down_to(worker: CaseWorker, label: str) -> None:
    """Go to a custom field with the arrow keys."""
    table = worker.focus()
    assert isinstance(table, QAbstractItemView)
    worker.press(Key.Key_Home)
    rows = worker.titles("customFields").index(label) - table.currentIndex().row()
    worker.press(Key.Key_Down, times=rows)


def test_a_case_is_found_changed_and_saved_without_a_mouse(ada: CaseWorker) -> None:
    assert ada.focus().objectName() == "searchCases"
    ada.type("exhib")
    ada.until(lambda: ada.titles("caseList") == [FAIR_TITLE])
    ada.press(Key.Key_Down)
    ada.until(lambda: ada.state.base is not None)
    ada.settle()

    tab_to(ada, "title")
    ada.press(Key.Key_A, CONTROL)
    ada.type("Exhibition 2023")

    tab_to(ada, "statusOpen", "statusClosed")
    ada.press(Key.Key_Right)
    if not ada.state.draft or not ada.state.draft.is_closed:
        ada.press(Key.Key_Space)

    tab_to(ada, "participants")
    ada.press(Key.Key_Home)
    ada.press(Key.Key_Delete)
    tab_to(ada, "addParticipant")
    ada.type("quinn")
    ada.until(lambda: bool(ada.stores.lookups.contacts.suggestions))
    ada.until(lambda: ada.stores.lookups.contacts.text == "quinn")
    ada.press(Key.Key_Return)
    ada.press(Key.Key_Escape, times=2)

    tab_to(ada, "addPerson")
    ada.type("ode")
    ada.until(lambda: ada.stores.lookups.users.text == "ode" and not ada.stores.lookups.users.is_loading)
    ada.press(Key.Key_Return)
    ada.press(Key.Key_Escape, times=2)

    tab_to(ada, "customFields")
    go_down_to(ada, "Stage")
    ada.press(Key.Key_Return)
    ada.press(Key.Key_Down)
    # Once to take the option from the list, once to be done with the field.
    ada.press(Key.Key_Return, times=2)
    go_down_to(ada, "Catering")
    ada.press(Key.Key_Space)
    go_down_to(ada, "Stand")
    ada.type("B-17")
    ada.press(Key.Key_Return)

    tab_to(ada, "save")
    ada.press(Key.Key_Return)
    ada.settle()
    stored = ada.stored(FAIR)
    assert (stored["title"], stored["is_closed"], stored["is_private"]) == ("Exhibition 2023", True, True)
    assert sorted(stored["members"]) == [QUINN, HIDDEN]
    assert sorted(stored["access"]) == [ADA, BEN, CYD]
    assert {key: stored["fields"][key] for key in (STAGE, CATERING, STAND)} == {
        STAGE: "Done",
        CATERING: "true",
        STAND: "B-17",
    }
    assert ada.report.startswith("Saved")


def test_after_a_save_the_keyboard_is_where_it_was(at_fair: CaseWorker) -> None:
    for name in ("title", "addParticipant", "customFields"):
        at_fair.change_title(f"Exhibition {name}")
        at_fair.named(name).setFocus()
        at_fair.save()
        assert at_fair.report.startswith("Saved")
        assert at_fair.focus().objectName() == name


def test_the_keyboard_is_never_lost_when_save_was_pressed(at_fair: CaseWorker) -> None:
    at_fair.change_title("Exhibition 2023")
    tab_to(at_fair, "save")
    at_fair.press(Key.Key_Return)
    at_fair.settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert focused.isEnabled()


# --- names --------------------------------------------------------------------------------------------


def spoken(thing: QObject) -> str:
    interface = QAccessible.queryAccessibleInterface(thing)
    return interface.text(QAccessible.Text.Name)


def focusable(window: QWidget) -> Iterator[QWidget]:
    for widget in (window, *window.findChildren(QWidget)):
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            yield widget


def test_the_main_controls_have_exactly_their_names(at_fair: CaseWorker) -> None:
    assert {name: spoken(at_fair.named(name)) for name in NAMES} == NAMES


def test_every_control_that_takes_the_keyboard_has_a_name_and_a_role(at_fair: CaseWorker) -> None:
    at_fair.change_title("Exhibition 2023")
    at_fair.save()
    at_fair.change_title("Exhibition 2024")
    seen = list(focusable(at_fair.window))
    assert len(seen) > 15
    for widget in seen:
        what = f"{type(widget).__name__} {widget.objectName()!r}"
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name).strip(), f"{what} has no name"
        assert interface.role() not in {QAccessible.Role.NoRole, QAccessible.Role.Client}, what


def test_custom_fields_read_as_their_label_and_value(at_fair: CaseWorker) -> None:
    model = at_fair.model("customFields")
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [str(model.index(row, 1).data(role)) for row in range(model.rowCount())]
    for label, value in (("Stage", "Booked"), ("Opens on", "05/23/2022"), ("Venue", "Hall 4")):
        assert any(label in each and value in each for each in said), said


def test_tab_goes_in_the_order_of_reading(at_fair: CaseWorker) -> None:
    at_fair.change_title("Exhibition 2023")
    at_fair.press(Key.Key_Z, CONTROL)
    at_fair.change_title("Exhibition 2024")
    at_fair.named("searchCases", QLineEdit).setFocus()
    walked: list[QWidget] = []
    while at_fair.focus() not in walked:
        walked.append(at_fair.focus())
        at_fair.press(Key.Key_Tab)
        assert len(walked) < 60, "Tab does not come round"
    names = [widget.objectName() for widget in walked]
    there = [name for name in READING_ORDER if at_fair.named(name).isEnabled()]
    assert set(there) <= set(names)
    start = names.index(there[0])
    turned = names[start:] + names[:start]
    assert [name for name in turned if name in there] == there


def test_the_form_is_tabbed_through_from_top_to_bottom(at_fair: CaseWorker) -> None:
    form = at_fair.window.form
    at_fair.named("title").setFocus()
    tops: list[int] = []
    while form.isAncestorOf(at_fair.focus()):
        tops.append(at_fair.focus().mapTo(at_fair.window, QPoint(0, 0)).y() + _scrolled(at_fair))
        at_fair.press(Key.Key_Tab)
        assert len(tops) < 40
    # Controls of one row stand a few pixels apart.
    assert all(later >= sooner - 12 for sooner, later in pairwise(tops)), tops


def _scrolled(worker: CaseWorker) -> int:
    return max(area.verticalScrollBar().value() for area in worker.window.form.findChildren(QScrollArea))
