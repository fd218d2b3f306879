"""The tag editor: chips come and go by keyboard and mouse, and what is typed is a tag at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from builders import case, edited
from casedesk.domain.change import AddTags, Edit, RemoveTag, apply_edit
from casedesk.domain.tag import TagUse
from casedesk.portal.errors import Unreachable
from casedesk.session.picker import PickerState, searching, tags_found
from casedesk.ui.primitives.change_mark import ChangeMark
from casedesk.ui.primitives.chip import Chip
from casedesk.ui.tag_editor.view import TagEditor

EVERY_TAG = (TagUse("fair", 12), TagUse("spring", 1), TagUse("Fairground"), TagUse("a, b", 3))


class Bench:
    """The editor with the real reducers behind it, and a portal that knows some tags."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.editor = TagEditor()
        qtbot.addWidget(self.editor)
        self.edits: list[Edit] = []
        self.asked: list[str] = []
        self.every_tag: tuple[TagUse, ...] | None = EVERY_TAG
        self.suggestions: PickerState[TagUse] = PickerState()
        self.base = case(tags=("fair", "spring"))
        self.draft = edited(self.base)
        self.editor.edit_requested.connect(self.take)
        self.editor.search_requested.connect(self.search)
        self.editor.resize(560, 160)
        self.show()
        with qtbot.waitExposed(self.editor):
            self.editor.show()
        self.editor.activateWindow()

    def take(self, edit: Edit) -> None:
        self.edits.append(edit)
        self.draft = apply_edit(self.draft, edit)
        self.show()

    def search(self, text: str) -> None:
        self.asked.append(text)
        self.suggestions = searching(self.suggestions, text)
        if self.every_tag is not None:
            self.suggestions = tags_found(self.suggestions, self.every_tag)
        self.editor.render_suggestions(self.suggestions)

    def show(self, *, enabled: bool = True, reason: str = "") -> None:
        self.editor.render(self.draft.tags, self.base.tags, None, enabled, reason)

    @property
    def chips(self) -> list[str]:
        """The tags from left to right and line by line."""
        shown = [chip for chip in self.editor.findChildren(Chip) if chip.isVisibleTo(self.editor)]
        return [chip.text() for chip in sorted(shown, key=lambda chip: (chip.y(), chip.x()))]

    @property
    def rows(self) -> list[str]:
        popup = self.editor.field.popup
        return [] if popup is None else [row.spoken for row in popup.list.row_model.rows]

    @property
    def words(self) -> str:
        labels = self.editor.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self.editor))

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(QGuiApplication.focusObject(), key)

    def type(self, text: str) -> None:
        self.editor.field.setFocus()
        self.qtbot.keyClicks(self.editor.field, text)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    return Bench(qtbot)


def settled(bench: Bench, *chips: str) -> None:
    bench.qtbot.waitUntil(lambda: bench.chips == list(chips))


def test_every_tag_is_a_chip_that_says_how_to_remove_it(bench: Bench) -> None:
    settled(bench, "fair", "spring")
    chip = bench.editor.chip_of("spring")
    assert chip is not None
    assert chip.button().accessibleName() == "Remove spring"
    bench.qtbot.mouseClick(chip.button(), Qt.MouseButton.LeftButton)
    assert bench.edits == [RemoveTag("spring")]
    settled(bench, "fair")


def test_enter_adds_what_was_typed_at_once_whether_the_portal_knows_it_or_not(bench: Bench) -> None:
    bench.every_tag = None
    bench.type("hall 4")
    bench.press(Qt.Key.Key_Return)
    assert bench.edits == [AddTags(("hall 4",))]
    assert bench.editor.field.text() == ""
    settled(bench, "fair", "spring", "hall 4")


def test_what_was_typed_comes_first_and_known_tags_say_how_often_they_are_used(bench: Bench) -> None:
    bench.type("fai")
    assert bench.rows == ["fai, new tag", "fair, 12 cases, already there", "Fairground"]
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Return)
    assert bench.edits == [AddTags(("Fairground",))]


def test_a_tag_of_the_portal_is_offered_in_its_own_spelling(bench: Bench) -> None:
    bench.type("FAIRGROUND")
    assert bench.rows == ["Fairground"]


def test_a_tag_that_is_there_in_any_capitals_is_not_added_again(bench: Bench) -> None:
    bench.type("FAIR")
    assert bench.rows[0] == "fair, 12 cases, already there"
    bench.press(Qt.Key.Key_Return)
    assert bench.edits == []
    bench.take(AddTags(("unsaved",)))
    bench.editor.field.clear()
    bench.type("Unsaved")
    assert bench.rows == ["Unsaved, already there"]


def test_with_nothing_typed_all_tags_are_offered(bench: Bench) -> None:
    bench.editor.field.setFocus()
    bench.press(Qt.Key.Key_Down)
    assert bench.asked == [""]
    assert len(bench.rows) == len(EVERY_TAG)


def test_backspace_in_the_empty_field_goes_to_the_last_tag_and_then_removes(bench: Bench) -> None:
    bench.editor.field.setFocus()
    bench.press(Qt.Key.Key_Backspace)
    assert bench.edits == []
    bench.press(Qt.Key.Key_Backspace)
    assert bench.edits == [RemoveTag("spring")]
    settled(bench, "fair")
    # The keyboard stays on what is there now, so that one after another can be removed.
    bench.press(Qt.Key.Key_Delete)
    assert bench.edits[1:] == [RemoveTag("fair")]
    settled(bench)
    assert bench.editor.field.hasFocus()
    bench.press(Qt.Key.Key_Backspace)
    assert len(bench.edits) == 2


def test_backspace_erases_what_was_typed_before_it_goes_anywhere(bench: Bench) -> None:
    bench.type("x")
    bench.press(Qt.Key.Key_Backspace)
    assert bench.editor.field.hasFocus()
    assert bench.editor.field.text() == ""


def test_a_pasted_list_becomes_one_gesture(bench: Bench) -> None:
    bench.editor.field.setFocus()
    bench.editor.field.insert("one\n  two ;;\nthree, four")
    assert bench.edits == [AddTags(("one", "two", "three, four"))]


@pytest.mark.parametrize(
    ("typed", "warning"),
    [
        ("gala 🎉", "many portals cannot store some of these characters"),
        ("t" * 256, "the portal keeps 255 characters"),
        ("2022-05-23T06:33:44+03:00", "the portal reads this as a date and may write it in another way"),
    ],
)
def test_what_the_portal_cannot_keep_is_said_before_it_is_added(
    bench: Bench, typed: str, warning: str
) -> None:
    bench.editor.field.setFocus()
    bench.editor.field.insert(typed)
    assert bench.rows == [f"{typed}, {warning}"]


def test_blanks_are_no_tag(bench: Bench) -> None:
    bench.type("   ")
    bench.press(Qt.Key.Key_Return)
    assert bench.edits == []


def test_a_new_tag_wears_a_dot_and_the_change_says_what_there_was(bench: Bench) -> None:
    bench.take(AddTags(("vip",)))
    bench.take(RemoveTag("fair"))
    settled(bench, "spring", "vip")
    bench.editor.render_change(bench.base.tags)
    assert "was fair, spring" in bench.words
    assert bench.editor.findChild(ChangeMark).isVisibleTo(bench.editor)
    with bench.qtbot.waitSignal(bench.editor.reset_requested):
        button = next(one for one in bench.editor.findChild(ChangeMark).children() if hasattr(one, "click"))
        button.click()
    bench.editor.render_change(None)
    assert not bench.editor.findChild(ChangeMark).isVisibleTo(bench.editor)


def test_who_may_not_tag_reads_why_and_can_remove_nothing(bench: Bench) -> None:
    bench.show(reason="Guests cannot use the CRM of this portal.")
    assert "Guests cannot" in bench.words
    assert bench.chips == ["fair", "spring"]
    assert not bench.editor.field.isVisibleTo(bench.editor)
    chip = bench.editor.chip_of("fair")
    assert chip is not None
    assert chip.button() is None
    bench.draft = edited(case(tags=()))
    bench.show(reason="Guests cannot use the CRM of this portal.")
    assert "No tags." in bench.words


def test_while_a_save_is_running_nothing_is_taken(bench: Bench) -> None:
    bench.show(enabled=False)
    chip = bench.editor.chip_of("fair")
    assert chip is not None
    chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    chip.setFocus()
    bench.qtbot.keyClick(chip, Qt.Key.Key_Delete)
    bench.qtbot.mouseClick(chip.button(), Qt.MouseButton.LeftButton)
    bench.editor.field.insert("one\ntwo")
    assert bench.edits == []


def test_until_they_are_read_there_is_nothing_to_change(bench: Bench) -> None:
    bench.editor.render(None, None, None, True, "")
    assert "Reading the tags…" in bench.words
    assert not bench.editor.field.isVisibleTo(bench.editor)
    bench.editor.render(None, None, Unreachable("down"), True, "")
    assert "The tags could not be read" in bench.words
    again = bench.editor.findChild(QPushButton, "readTagsAgain")
    with bench.qtbot.waitSignal(bench.editor.retry_requested):
        bench.qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    bench.show()
    assert "could not be read" not in bench.words
    assert not again.isVisibleTo(bench.editor)


def test_suggestions_that_cannot_be_read_are_no_obstacle(bench: Bench) -> None:
    bench.every_tag = None
    bench.type("vip")
    bench.editor.render_suggestions(PickerState("vip", error=Unreachable("down")))
    assert bench.rows == ["vip"]
    bench.press(Qt.Key.Key_Return)
    assert bench.edits == [AddTags(("vip",))]


def test_another_case_begins_with_an_empty_field(bench: Bench) -> None:
    bench.type("half")
    bench.editor.forget()
    assert bench.editor.field.text() == ""
    assert not bench.editor.field.is_open


def test_markup_and_mnemonics_in_a_tag_are_only_characters(bench: Bench) -> None:
    bench.take(AddTags(("<b>&x</b>",)))
    chip = bench.editor.chip_of("<b>&x</b>")
    assert chip is not None
    assert chip.text() == "<b>&x</b>"
    assert "<b>&x" in bench.words
