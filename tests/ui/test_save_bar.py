"""The save bar: what would be saved, and the keys and buttons that save, discard and stop."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from builders import ACME, AN_ADMINISTRATOR, BIRTHDATE, PAT, THE_AUTHOR, case, edited, private_for
from casedesk.domain.change import AddMembers, RemoveMember, SetField, SetTitle
from casedesk.domain.custom_field import FieldDefinition, FieldKind
from casedesk.domain.values import replace
from casedesk.session.editor import EditorState, Progress, opened, saving, stepping
from casedesk.ui.primitives.text import ElidedLabel
from casedesk.ui.primitives.waiting import ThinProgress
from casedesk.ui.save_bar import SaveBar

CASE = case("Fair", members=(PAT,))
DEFINITIONS = (FieldDefinition(BIRTHDATE, "Birthdate", FieldKind.DATE),)
UNCHANGED = opened(EditorState(me=THE_AUTHOR, definitions=DEFINITIONS), CASE)
CHANGED = replace(
    UNCHANGED,
    draft=edited(
        CASE,
        SetTitle("Exhibition"),
        AddMembers((ACME,)),
        RemoveMember(PAT.id),
        SetField(BIRTHDATE, "05/23/2022"),
    ),
)


@pytest.fixture
def bar(dress, qtbot: QtBot) -> Iterator[SaveBar]:
    dress("light")
    window = QWidget()
    qtbot.addWidget(window)
    bar = SaveBar(window)
    QVBoxLayout(window).addWidget(bar)
    window.resize(900, 120)
    bar.render(CHANGED)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield bar
    window.close()


def button(bar: SaveBar, name: str) -> QPushButton:
    return next(each for each in bar.findChildren(QPushButton) if each.accessibleName() == name)


def label(bar: SaveBar) -> ElidedLabel:
    found = bar.findChild(ElidedLabel)
    assert isinstance(found, ElidedLabel)
    return found


def visible_buttons(bar: SaveBar) -> list[str]:
    return [each.accessibleName() for each in bar.findChildren(QPushButton) if each.isVisible()]


def test_it_says_what_would_be_saved(bar: SaveBar) -> None:
    assert label(bar).text() == "4 changes: title, participants (+1 −1), Birthdate"
    assert visible_buttons(bar) == ["Discard changes", "Review", "Save"]


def test_an_administrator_reads_beside_save_that_he_is_put_on_the_list(bar: SaveBar) -> None:
    listed = case("Fair", access=private_for(THE_AUTHOR.user))
    before = opened(EditorState(me=AN_ADMINISTRATOR, definitions=DEFINITIONS), listed)
    bar.render(before)
    assert label(bar).text() == "No changes"
    bar.render(replace(before, draft=edited(listed, SetTitle("Exhibition"))))
    assert label(bar).text() == f"Gains sight: {AN_ADMINISTRATOR.user.display_name}. 1 change: title"
    bar.render(replace(before, draft=edited(listed, SetField(BIRTHDATE, "05/23/2022"))))
    assert label(bar).text() == "1 change: Birthdate"


def test_ctrl_s_saves(bar: SaveBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.save_requested, timeout=1000):
        qtbot.keyClick(bar.window(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_shift_s_reviews(bar: SaveBar, qtbot: QtBot) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.assertNotEmitted(bar.save_requested), qtbot.waitSignal(bar.review_requested, timeout=1000):
        qtbot.keyClick(bar.window(), Qt.Key.Key_S, keys)


@pytest.mark.parametrize(
    ("name", "key", "signal"),
    [
        ("Save", Qt.Key.Key_S, "save_requested"),
        ("Review", Qt.Key.Key_R, "review_requested"),
        ("Discard changes", Qt.Key.Key_D, "discard_requested"),
    ],
)
def test_the_underlined_letter_works(bar: SaveBar, qtbot: QtBot, name: str, key: Qt.Key, signal: str) -> None:
    assert "&" in button(bar, name).text()
    with qtbot.waitSignal(getattr(bar, signal), timeout=1000):
        qtbot.keyClick(bar.window(), key, Qt.KeyboardModifier.AltModifier)


@pytest.mark.parametrize(
    ("name", "signal"), [("Save", "save_requested"), ("Discard changes", "discard_requested")]
)
def test_each_button_is_reached_by_tab_and_works_with_space(
    bar: SaveBar, qtbot: QtBot, name: str, signal: str
) -> None:
    assert button(bar, name).focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(getattr(bar, signal), timeout=1000):
        qtbot.keyClick(button(bar, name), Qt.Key.Key_Space)


def test_tab_goes_from_discard_over_review_to_save(bar: SaveBar, qtbot: QtBot) -> None:
    button(bar, "Discard changes").setFocus()
    qtbot.keyClick(button(bar, "Discard changes"), Qt.Key.Key_Tab)
    assert button(bar, "Review").hasFocus()
    qtbot.keyClick(button(bar, "Review"), Qt.Key.Key_Tab)
    assert button(bar, "Save").hasFocus()


def test_nothing_to_save_is_said_and_cannot_be_saved(bar: SaveBar, qtbot: QtBot) -> None:
    bar.render(UNCHANGED)
    assert label(bar).text() == "No changes"
    assert not button(bar, "Save").isEnabled()
    assert not button(bar, "Discard changes").isEnabled()
    assert "nothing to save" in button(bar, "Save").toolTip()
    with qtbot.assertNotEmitted(bar.save_requested):
        qtbot.keyClick(bar.window(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_a_running_save_says_how_far_it_is_and_can_be_stopped(bar: SaveBar, qtbot: QtBot) -> None:
    bar.render(saving(CHANGED))
    assert label(bar).text() == "Saving: reading the case once more"
    bar.render(stepping(saving(CHANGED), Progress(1, 4)))
    assert label(bar).text() == "Saving: step 2 of 4"
    assert visible_buttons(bar) == ["Stop saving", "Save"]
    assert not button(bar, "Save").isEnabled()
    with qtbot.waitSignal(bar.cancel_requested, timeout=1000):
        qtbot.keyClick(button(bar, "Stop saving"), Qt.Key.Key_Space)


def test_a_save_that_takes_long_shows_its_progress(bar: SaveBar, qtbot: QtBot) -> None:
    progress = bar.findChild(ThinProgress)
    assert isinstance(progress, ThinProgress)
    bar.render(saving(CHANGED))
    assert not progress.is_shown
    qtbot.waitUntil(lambda: progress.is_shown, timeout=2000)
    bar.render(UNCHANGED)
    assert not progress.is_shown


def test_a_long_list_of_changes_is_elided_and_whole_in_the_tooltip(bar: SaveBar) -> None:
    fields = [FieldDefinition(n, f"A field with a long name {n}", FieldKind.TEXT) for n in range(100, 140)]
    draft = edited(CASE, *(SetField(field.id, "x") for field in fields))
    bar.render(replace(CHANGED, definitions=tuple(fields), draft=draft))
    assert label(bar).is_elided()
    assert "A field with a long name 139" in label(bar).toolTip()
    assert bar.window().width() == 900


def test_without_a_case_there_is_no_bar(bar: SaveBar) -> None:
    bar.render(EditorState())
    assert not bar.isVisible()


def test_rendering_again_does_not_take_the_focus_away(bar: SaveBar, qtbot: QtBot) -> None:
    button(bar, "Save").setFocus()
    bar.render(replace(CHANGED))
    assert button(bar, "Save").hasFocus()


def test_markup_in_a_label_of_the_portal_is_only_text(bar: SaveBar) -> None:
    definitions = (FieldDefinition(BIRTHDATE, "<b>Birth</b>&date", FieldKind.DATE),)
    bar.render(replace(CHANGED, definitions=definitions, draft=edited(CASE, SetField(BIRTHDATE, "x"))))
    assert label(bar).text() == "1 change: <b>Birth</b>&date"
    assert label(bar).textFormat() == Qt.TextFormat.PlainText
