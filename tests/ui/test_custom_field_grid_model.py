"""The rows behind the custom-field grid: groups, folding, filter, changes, marks, and what is announced."""

from collections.abc import ItemsView

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from casedesk.domain.access import PUBLIC, User
from casedesk.domain.case import Case, Draft, draft_of
from casedesk.domain.change import SetField, apply_edit
from casedesk.domain.custom_field import FieldDefinition, FieldKind, FieldValue
from casedesk.domain.ids import CaseId, FieldId, UserId
from casedesk.ui.custom_field_grid.cells import Column
from casedesk.ui.custom_field_grid.fields import VANISHED_KEY, Field, Group
from casedesk.ui.custom_field_grid.model import CustomFieldModel

REFERENCE, EVENT, BIRTHDATE, STAGE, PAID, CONTRACT, NOTES, GADGET = map(FieldId, range(1, 9))
LOST = FieldId(99)
DEFINITIONS = (
    FieldDefinition(REFERENCE, "Reference", FieldKind.TEXT),
    FieldDefinition(EVENT, "Event", FieldKind.HEADING),
    FieldDefinition(BIRTHDATE, "Birthdate", FieldKind.DATE),
    FieldDefinition(STAGE, "Stage", FieldKind.SELECT, options=("New", "", "Booked", "New")),
    FieldDefinition(PAID, "Paid", FieldKind.CHECK_BOX),
    FieldDefinition(CONTRACT, "Contract", FieldKind.HEADING),
    FieldDefinition(NOTES, "Notes", FieldKind.TEXT_AREA, rows=4),
    FieldDefinition(GADGET, "Gadget", FieldKind.UNKNOWN),
)


def case_of(texts: dict[FieldId, str]) -> Case:
    values = tuple(FieldValue(field_id, text, f"Label {field_id}") for field_id, text in texts.items())
    return Case(CaseId(42), "Fair", False, PUBLIC, User(UserId("u"), "Ann"), field_values=values)


def wanting(case: Case, texts: dict[FieldId, str]) -> Draft:
    draft = draft_of(case)
    for field_id, text in texts.items():
        draft = apply_edit(draft, SetField(field_id, text))
    return draft


class Shown:
    """A model with what it announced."""

    def __init__(self, stored: dict[FieldId, str], wanted: dict[FieldId, str] | None = None) -> None:
        self.model = CustomFieldModel()
        self.case = case_of(stored)
        self.show(wanted or {})
        self.announced: list[tuple[int, int]] = []
        self.resets = 0
        self.requests: list[object] = []
        self.model.dataChanged.connect(self._on_data_changed)
        self.model.modelReset.connect(self._on_model_reset)
        self.model.edit_requested.connect(self.requests.append)

    def show(self, wanted: dict[FieldId, str], *, is_enabled: bool = True) -> None:
        self.model.show_state(DEFINITIONS, self.case, wanting(self.case, wanted), is_enabled=is_enabled)

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.announced.append((first.row(), last.row()))

    def _on_model_reset(self) -> None:
        self.resets += 1

    def row(self, field_id: FieldId) -> int:
        row = self.model.sheet.row_of(field_id)
        assert row is not None
        return row

    def index(self, field_id: FieldId, column: Column = Column.VALUE) -> QModelIndex:
        return self.model.index(self.row(field_id), column)

    def data(self, field_id: FieldId, role: Qt.ItemDataRole, column: Column = Column.VALUE) -> object:
        return self.index(field_id, column).data(role)

    def group(self, key: FieldId) -> Group:
        row = self.model.sheet.row_of_heading(key)
        assert row is not None
        line = self.model.sheet.lines[row]
        assert isinstance(line, Group)
        return line

    def labels(self) -> list[str]:
        return [str(self.model.index(row, 0).data()) for row in range(self.model.rowCount())]

    def spoken(self, field_id: FieldId, column: Column = Column.VALUE) -> str:
        return str(self.index(field_id, column).data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_model_keeps_qts_promises(qtmodeltester: ModelTester) -> None:
    shown = Shown({BIRTHDATE: "05/22/2022", LOST: "kept"}, {STAGE: "Booked"})
    qtmodeltester.check(shown.model, force_py=True)
    shown.model.fold(shown.group(EVENT), is_folded=True)
    shown.model.filter("a")
    shown.model.filter("")
    shown.model.fold(shown.group(EVENT), is_folded=False)
    shown.show({NOTES: "x"})
    shown.case = case_of({})
    shown.show({})


def test_fields_stand_under_their_headings_and_those_before_stand_alone() -> None:
    shown = Shown({})
    assert shown.labels() == [
        "Reference", "Event", "Birthdate", "Stage", "Paid", "Contract", "Notes", "Gadget",
    ]  # fmt: skip


def test_values_without_definition_stay_visible_at_the_end_and_cannot_be_edited() -> None:
    shown = Shown({LOST: "kept"})
    assert shown.labels()[-2:] == ["No longer defined", "Label 99"]
    assert shown.spoken(LOST) == "Label 99: kept"
    assert not shown.model.setData(shown.index(LOST), "other")
    assert not shown.requests


def test_a_value_that_came_without_a_name_is_named_by_its_number() -> None:
    model = CustomFieldModel()
    case = Case(
        CaseId(1), "T", False, PUBLIC, User(UserId("u"), "Ann"), field_values=(FieldValue(LOST, "x"),)
    )
    model.show_state((), case, draft_of(case), is_enabled=True)
    assert model.index(1, Column.LABEL).data() == "Field 99"


def test_a_definition_that_came_twice_is_one_field() -> None:
    model = CustomFieldModel()
    case = case_of({})
    model.show_state((DEFINITIONS[0], DEFINITIONS[0]), case, draft_of(case), is_enabled=True)
    assert model.rowCount() == 1


def test_a_value_cell_reads_as_label_and_value() -> None:
    shown = Shown({BIRTHDATE: "05/22/2022", PAID: "true"})
    assert shown.spoken(BIRTHDATE) == "Birthdate: 05/22/2022"
    assert shown.spoken(STAGE) == "Stage: empty"
    assert shown.spoken(PAID) == "Paid: ticked"
    assert shown.spoken(BIRTHDATE, Column.LABEL) == "Birthdate"


def test_a_change_says_what_was() -> None:
    shown = Shown({BIRTHDATE: "05/22/2022", PAID: "true"}, {BIRTHDATE: "05/23/2022", PAID: "", STAGE: "New"})
    assert shown.index(BIRTHDATE, Column.CHANGE).data() == "was 05/22/2022"
    assert shown.index(STAGE, Column.CHANGE).data() == "was empty"
    assert shown.index(PAID, Column.CHANGE).data() == "was ticked"
    assert shown.index(REFERENCE, Column.CHANGE).data() == ""
    assert shown.spoken(BIRTHDATE) == "Birthdate: 05/23/2022, was 05/22/2022"


@pytest.mark.parametrize("emptied", ["", "  ", "\r\n"])
def test_an_emptied_field_says_that_it_will_be_cleared(emptied: str) -> None:
    shown = Shown({REFERENCE: "A-17"}, {REFERENCE: emptied})
    assert shown.index(REFERENCE, Column.CHANGE).data() == "will be cleared, was A-17"


def test_blanks_in_an_empty_field_are_no_change() -> None:
    shown = Shown({}, {REFERENCE: "  "})
    assert shown.index(REFERENCE, Column.CHANGE).data() == ""


@pytest.mark.parametrize(
    ("field_id", "text", "mark"),
    [
        (STAGE, "Elsewhere", "no longer offered"),
        (PAID, "yes", "not a tick"),
        (PAID, "TRUE ", "not a tick"),
        (BIRTHDATE, "05/06/2022", "can be read two ways"),
        (BIRTHDATE, "next week", "not a date"),
        (GADGET, "{}", "unknown kind of field"),
    ],
)
def test_an_odd_stored_text_is_kept_shown_and_marked(field_id: FieldId, text: str, mark: str) -> None:
    shown = Shown({field_id: text})
    assert text.strip() in shown.spoken(field_id)
    assert shown.spoken(field_id).endswith(mark)
    assert not shown.requests


@pytest.mark.parametrize(
    ("text", "mark"),
    [("x" * 65_536, "too long"), ("fine 😀", "may be altered"), (" padded", "may be altered"),
     ("2022-05-23T06:33:44+03:00", "may be altered")],
)  # fmt: skip
def test_a_text_that_the_portal_may_alter_is_marked_while_it_is_new(text: str, mark: str) -> None:
    assert Shown({}, {REFERENCE: text}).spoken(REFERENCE).endswith(mark)
    assert not Shown({REFERENCE: text}).spoken(REFERENCE).endswith(mark), "it is stored already"


def test_the_tooltip_tells_both_days_of_an_unclear_date() -> None:
    tooltip = str(Shown({BIRTHDATE: "05/06/2022"}).data(BIRTHDATE, Qt.ItemDataRole.ToolTipRole))
    assert "can be read two ways" in tooltip
    assert "May" in tooltip
    assert "June" in tooltip


def test_markup_from_the_portal_is_only_text_in_a_tooltip() -> None:
    tooltip = str(Shown({REFERENCE: "<b>bold</b>"}).data(REFERENCE, Qt.ItemDataRole.ToolTipRole))
    assert "&lt;b&gt;" in tooltip


def test_half_a_surrogate_does_not_hide_the_rest_of_the_text() -> None:
    assert Shown({REFERENCE: "a\ud83db"}).data(REFERENCE, Qt.ItemDataRole.DisplayRole) == "a\ufffdb"


def test_folding_hides_the_fields_and_the_heading_says_how_many() -> None:
    shown = Shown({}, {STAGE: "New", PAID: "true"})
    shown.model.fold(shown.group(EVENT), is_folded=True)
    assert shown.labels() == ["Reference", "Event", "Contract", "Notes", "Gadget"]
    heading = shown.model.index(1, Column.LABEL)
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole) == "Event, folded, hides 3 fields, 2 changed"


def test_fold_state_survives_other_states_and_other_cases() -> None:
    shown = Shown({})
    shown.model.fold(shown.group(EVENT), is_folded=True)
    shown.show({NOTES: "x"})
    shown.case = case_of({LOST: "a value that needs rows of its own"})
    shown.show({})
    assert shown.labels() == [
        "Reference",
        "Event",
        "Contract",
        "Notes",
        "Gadget",
        "No longer defined",
        "Label 99",
    ]


def test_a_change_in_a_folded_group_is_announced_at_its_heading() -> None:
    shown = Shown({})
    shown.model.fold(shown.group(EVENT), is_folded=True)
    shown.announced.clear()
    shown.show({STAGE: "New"})
    assert (1, 2) in shown.announced
    assert shown.model.sheet.changed_count(shown.group(EVENT)) == 1


def test_folding_twice_and_folding_an_empty_group_do_no_harm() -> None:
    model = CustomFieldModel()
    case = case_of({})
    model.show_state((DEFINITIONS[1], DEFINITIONS[5], DEFINITIONS[6]), case, draft_of(case), is_enabled=True)
    empty = model.sheet.lines[0]
    assert isinstance(empty, Group)
    for is_folded in (True, True, False, False):
        model.fold(empty, is_folded=is_folded)
        assert model.sheet.is_folded(empty) is is_folded
    assert model.rowCount() == 3


@pytest.mark.parametrize(
    ("needle", "found"),
    [
        ("birth", ["Event", "Birthdate"]),
        ("  STAGE ", ["Event", "Stage"]),
        ("a-17", ["Reference"]),
        ("contract", ["Contract", "Notes", "Gadget"]),
        ("kept", ["No longer defined", "Label 99"]),
        ("nothing of the kind", []),
    ],
)
def test_the_filter_finds_labels_headings_and_values(needle: str, found: list[str]) -> None:
    shown = Shown({REFERENCE: "A-17", LOST: "kept"})
    shown.model.filter(needle)
    assert shown.labels() == found


def test_a_filter_opens_folded_groups_and_leaves_them_folded_afterwards() -> None:
    shown = Shown({})
    shown.model.fold(shown.group(EVENT), is_folded=True)
    shown.model.filter("stage")
    assert shown.labels() == ["Event", "Stage"]
    shown.model.fold(shown.group(EVENT), is_folded=True)
    assert shown.labels() == ["Event", "Stage"], "there is nothing to fold while filtering"
    shown.model.filter("")
    assert "Stage" not in shown.labels()


def test_a_field_stays_while_its_value_stops_matching_the_filter() -> None:
    shown = Shown({REFERENCE: "A-17"})
    shown.model.filter("a-17")
    shown.show({REFERENCE: "B"})
    assert shown.labels() == ["Reference"]


def test_a_state_that_changes_one_field_announces_one_row() -> None:
    shown = Shown({BIRTHDATE: "05/22/2022"})
    shown.show({STAGE: "New"})
    assert shown.announced == [(shown.row(STAGE), shown.row(STAGE))]
    assert shown.resets == 0


def test_the_same_state_announces_nothing() -> None:
    shown = Shown({BIRTHDATE: "05/22/2022"}, {STAGE: "New"})
    shown.show({STAGE: "New"})
    assert not shown.announced
    assert shown.resets == 0


def test_neighbouring_rows_are_announced_together() -> None:
    shown = Shown({}, {BIRTHDATE: "05/23/2022", STAGE: "New", NOTES: "x"})
    shown.show({})
    assert shown.announced == [(2, 3), (6, 6)]


def test_a_new_base_with_the_same_text_takes_the_change_mark_away() -> None:
    shown = Shown({}, {STAGE: "New"})
    shown.case = case_of({STAGE: "New"})
    shown.show({})
    assert shown.index(STAGE, Column.CHANGE).data() == ""
    assert shown.announced == [(3, 3)]


def test_setting_a_text_requests_it_and_changes_nothing_by_itself() -> None:
    shown = Shown({})
    assert shown.model.setData(shown.index(REFERENCE), "A-17")
    assert shown.requests == [SetField(REFERENCE, "A-17")]
    assert shown.index(REFERENCE).data(Qt.ItemDataRole.EditRole) == ""


def test_ticking_stores_true_and_unticking_stores_nothing() -> None:
    shown = Shown({})
    assert shown.model.setData(shown.index(PAID), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    shown.show({PAID: "true"})
    assert shown.model.setData(shown.index(PAID), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert shown.requests == [SetField(PAID, "true"), SetField(PAID, "")]


@pytest.mark.parametrize(
    ("text", "state"),
    [("", Qt.CheckState.Unchecked), ("true", Qt.CheckState.Checked), ("yes", Qt.CheckState.PartiallyChecked)],
)
def test_a_tick_box_tells_its_state(text: str, state: Qt.CheckState) -> None:
    assert Shown({PAID: text} if text else {}).data(PAID, Qt.ItemDataRole.CheckStateRole) == state


@pytest.mark.parametrize("field_id", [GADGET, REFERENCE])
def test_what_may_not_be_edited_takes_no_text(field_id: FieldId) -> None:
    shown = Shown({})
    if field_id == REFERENCE:
        shown.show({}, is_enabled=False)
    assert not shown.index(field_id).flags() & Qt.ItemFlag.ItemIsEditable
    assert not shown.model.setData(shown.index(field_id), "x")
    assert not shown.requests


def test_a_text_that_is_there_already_is_not_requested() -> None:
    shown = Shown({REFERENCE: "A-17"})
    shown.model.setData(shown.index(REFERENCE), "A-17")
    assert not shown.requests


def test_columns_and_rows_have_names_for_screen_readers() -> None:
    shown = Shown({})
    names = [shown.model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert names == ["Field", "Value", "Change"]
    assert shown.model.headerData(shown.row(STAGE), Qt.Orientation.Vertical) == "Stage"


def test_vanished_values_fold_under_their_own_heading() -> None:
    shown = Shown({LOST: "kept"})
    shown.model.fold(shown.group(VANISHED_KEY), is_folded=True)
    assert shown.labels()[-1] == "No longer defined"
    assert not any(isinstance(line, Field) and line.id == LOST for line in shown.model.sheet.lines)


def test_options_that_mean_nothing_are_not_offered() -> None:
    line = Shown({}).model.sheet.lines[3]
    assert isinstance(line, Field)
    assert line.options == ("New", "Booked")


class Walked(dict[FieldId, str]):
    """Texts that count how often somebody walks through them."""

    times = 0

    def items(self) -> ItemsView[FieldId, str]:
        self.times += 1
        return super().items()


def test_texts_that_are_the_very_same_are_not_compared_again() -> None:
    sheet = Shown({STAGE: "New"}).model.sheet
    texts = {FieldId(number): str(number) for number in range(1, 100)}
    stored, wanted = Walked(texts), Walked(texts)
    sheet.take(stored, wanted)
    before = stored.times, wanted.times
    assert sheet.take(stored, wanted) == set()
    assert (stored.times, wanted.times) == before


def test_a_blank_option_is_no_choice_and_a_doubled_one_is_one() -> None:
    field = Field(FieldId(1), "Stage", FieldKind.SELECT, ("New", " ", "Done", "New"))
    assert field.options == ("New", "Done")
    assert [text for text in ("New", " ", "", "Other", "Done") if field.offers(text)] == ["New", "Done"]


def test_another_case_of_many_fields_is_announced_in_one_breath() -> None:
    model = CustomFieldModel()
    kinds = (FieldKind.HEADING, *[FieldKind.TEXT_AREA] * 25)
    definitions = tuple(FieldDefinition(FieldId(n), f"Field {n}", kinds[n % 26]) for n in range(1, 2_600))
    cases = [case_of({each.id: f"{word} {each.id}" for each in definitions}) for word in ("one", "two")]
    model.show_state(definitions, cases[0], draft_of(cases[0]), is_enabled=True)
    announced: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: announced.append((first.row(), last.row())))
    model.show_state(definitions, cases[1], draft_of(cases[1]), is_enabled=True)
    assert announced == [(0, 2_598)]
    assert len(model.sheet.areas) == 2_500
