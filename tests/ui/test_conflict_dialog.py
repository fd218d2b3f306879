"""The conflict dialog: original, mine and theirs side by side, nothing chosen before the user has."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from builders import ADA, BOB, CAROL, NOTES, STAGE, private_for
from casedesk.domain.access import PUBLIC
from casedesk.domain.change import MakePrivate, MakePublic, SetField, SetTitle
from casedesk.domain.custom_field import FieldDefinition, FieldKind
from casedesk.planning.merge import AccessConflict, Conflict, FieldConflict, TitleConflict
from casedesk.ui.conflict_dialog.card import ConflictCard
from casedesk.ui.conflict_dialog.dialog import ConflictDialog
from casedesk.ui.primitives.text import PlainLabel

DEFINITIONS = (
    FieldDefinition(STAGE, "Stage", FieldKind.SELECT, options=("New", "Booked", "Done")),
    FieldDefinition(NOTES, "Notes", FieldKind.TEXT_AREA),
)
TITLE = TitleConflict("Fair", "<b>Mine</b>", "Theirs & more")
ACCESS = AccessConflict(private_for(ADA, BOB), PUBLIC, private_for(ADA, CAROL))
CHOICE = FieldConflict(STAGE, "New", "Booked", "Done")
AREA = FieldConflict(NOTES, "one\r\ntwo", "one\r\nmine", "")


@pytest.fixture
def dialog(dress, qtbot: QtBot) -> Iterator[ConflictDialog]:
    dress("light")
    window = QWidget()
    window.resize(960, 640)
    qtbot.addWidget(window)
    window.show()
    yield ConflictDialog(window)
    window.close()


def words(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(PlainLabel) if label.isVisible()]


def save_button(dialog: ConflictDialog) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, "saveChoices")
    assert found is not None
    return found


def choice(dialog: ConflictDialog, name: str) -> QRadioButton:
    return next(each for each in dialog.findChildren(QRadioButton) if each.accessibleName() == name)


def settle(dialog: ConflictDialog, qtbot: QtBot) -> tuple[object, ...]:
    assert save_button(dialog).isEnabled()
    with qtbot.waitSignal(dialog.settled, timeout=1000) as caught:
        qtbot.keyClick(save_button(dialog), Qt.Key.Key_Space)
    assert not dialog.isVisible()
    return tuple(caught.args[0])


@pytest.mark.parametrize("conflict", [TITLE, ACCESS, CHOICE, AREA])
def test_nothing_is_chosen_to_begin_with(dialog: ConflictDialog, conflict: Conflict) -> None:
    dialog.ask((conflict,), DEFINITIONS)
    assert not any(button.isChecked() for button in dialog.findChildren(QRadioButton))
    assert not save_button(dialog).isEnabled()
    assert "1 choice is still open." in words(dialog)


def test_all_three_sides_are_shown_as_plain_text(dialog: ConflictDialog) -> None:
    dialog.ask((TITLE, ACCESS, AREA), DEFINITIONS)
    shown = words(dialog)
    assert {"Title", "Fair", "<b>Mine</b>", "Theirs & more"} <= set(shown)
    assert {"Access", "Only these people:\nAda\nBob", "Everyone with CRM access"} <= set(shown)
    assert {"Notes", "one\ntwo", "one\nmine", "(empty)"} <= set(shown)
    assert {label.textFormat() for label in dialog.findChildren(PlainLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("conflict", "side", "edit"),
    [
        (TITLE, "Title: mine", SetTitle("<b>Mine</b>")),
        (TITLE, "Title: theirs", SetTitle("Theirs & more")),
        (ACCESS, "Access: mine", MakePublic()),
        (ACCESS, "Access: theirs", MakePrivate((ADA, CAROL))),
        (CHOICE, "Stage: mine", SetField(STAGE, "Booked")),
        (CHOICE, "Stage: theirs", SetField(STAGE, "Done")),
        (AREA, "Notes: theirs", SetField(NOTES, "")),
    ],
)
def test_either_side_can_be_chosen(
    dialog: ConflictDialog, qtbot: QtBot, conflict: Conflict, side: str, edit: object
) -> None:
    dialog.ask((conflict,), DEFINITIONS)
    qtbot.keyClick(choice(dialog, side), Qt.Key.Key_Space)
    assert settle(dialog, qtbot) == (edit,)


def test_a_third_value_is_chosen_by_typing_it(dialog: ConflictDialog, qtbot: QtBot) -> None:
    dialog.ask((TITLE,), DEFINITIONS)
    line = dialog.findChild(QLineEdit, "thirdValue")
    line.selectAll()
    qtbot.keyClicks(line, "Ours")
    assert choice(dialog, "Title: something else").isChecked()
    assert settle(dialog, qtbot) == (SetTitle("Ours"),)


def test_a_long_text_keeps_the_line_ends_of_the_portal(dialog: ConflictDialog, qtbot: QtBot) -> None:
    dialog.ask((AREA,), DEFINITIONS)
    area = dialog.findChild(QPlainTextEdit, "thirdValue")
    assert area.toPlainText() == "one\nmine"
    area.setPlainText("one\nmine\nand theirs")
    assert settle(dialog, qtbot) == (SetField(NOTES, "one\r\nmine\r\nand theirs"),)


def test_access_and_offered_values_have_no_third_value(dialog: ConflictDialog) -> None:
    dialog.ask((ACCESS, CHOICE), DEFINITIONS)
    assert dialog.findChild(QWidget, "thirdValue") is None


def test_saving_waits_for_every_choice(dialog: ConflictDialog, qtbot: QtBot) -> None:
    dialog.ask((TITLE, CHOICE), DEFINITIONS)
    assert "2 choices are still open." in words(dialog)
    qtbot.keyClick(choice(dialog, "Title: mine"), Qt.Key.Key_Space)
    assert "1 choice is still open." in words(dialog)
    assert not save_button(dialog).isEnabled()
    qtbot.keyClick(choice(dialog, "Stage: theirs"), Qt.Key.Key_Space)
    assert settle(dialog, qtbot) == (SetTitle("<b>Mine</b>"), SetField(STAGE, "Done"))


def test_escape_settles_nothing(dialog: ConflictDialog, qtbot: QtBot) -> None:
    dialog.ask((TITLE,), DEFINITIONS)
    qtbot.keyClick(choice(dialog, "Title: mine"), Qt.Key.Key_Space)
    with qtbot.assertNotEmitted(dialog.settled), qtbot.waitSignal(dialog.rejected, timeout=1000):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_asking_again_forgets_the_former_choices(dialog: ConflictDialog, qtbot: QtBot) -> None:
    dialog.ask((TITLE, CHOICE), DEFINITIONS)
    qtbot.keyClick(choice(dialog, "Title: mine"), Qt.Key.Key_Space)
    dialog.reject()
    dialog.ask((CHOICE,), DEFINITIONS)
    assert len([card for card in dialog.findChildren(ConflictCard) if card.isVisible()]) == 1
    assert not save_button(dialog).isEnabled()


def test_many_conflicts_fit_a_small_window(dialog: ConflictDialog) -> None:
    many = tuple(FieldConflict(STAGE, "a", "b" * 40, "c " * 40) for _ in range(12))
    dialog.ask(many, DEFINITIONS)
    assert dialog.width() <= 960
    assert dialog.height() <= 640
