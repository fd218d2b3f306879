"""Texts of the portal inside our sentences: whatever they hold, the sentence keeps its order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextLayout
from pytestqt.qtbot import QtBot

from casedesk.domain.change import TitleChanged
from casedesk.ui.text.changes import sentence, shortened
from casedesk.ui.text.quoting import quoted

HEBREW = "שלום"


def left_to_right(text: str) -> str:
    """Return the characters in the order in which they stand on the screen, the invisible ones left out."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    seen = [(line.cursorToX(place)[0], character) for place, character in enumerate(text)]
    return "".join(
        character for _, character in sorted(seen, key=lambda one: one[0]) if character.isprintable()
    )


@pytest.mark.parametrize("text", ["Fair", "Café, “spring” – 100 %", "展会", "<b>&amp;</b>", ""])
def test_what_reads_like_the_sentence_is_left_as_it_is(text: str) -> None:
    assert quoted(text) == text


@pytest.mark.parametrize("mark", "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_a_mark_that_sets_a_direction_cannot_leave_its_text(qapp: object, mark: str) -> None:
    said = sentence(TitleChanged("", f"{mark}evil"), {})
    assert said == "Title: “evil”"


def test_an_override_in_a_title_turns_nothing_of_our_sentence(qtbot: QtBot) -> None:
    said = sentence(TitleChanged("", "abc\u202edef"), {}) + " (2 of 3)"
    assert left_to_right(said) == "Title: “abcdef” (2 of 3)"


def test_a_title_from_right_to_left_keeps_our_punctuation_in_place(qtbot: QtBot) -> None:
    loose = left_to_right(f"{HEBREW}! 12 changes")
    assert not loose.endswith("12 changes") or not loose.startswith("!")
    kept = left_to_right(f"Title: {quoted(HEBREW + '!')} 12 changes")
    assert kept.startswith("Title: ")
    assert kept.endswith(" 12 changes")


def test_a_cut_text_is_closed_all_the_same() -> None:
    assert shortened(HEBREW * 40).startswith("\u2068")
    assert shortened(HEBREW * 40).endswith("…\u2069")


def test_half_a_character_does_not_hide_the_sentence() -> None:
    assert shortened("half \ud83d done") == "half \ufffd done"


def test_in_a_mirrored_window_everything_quoted_is_closed_off(qapp: QGuiApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert quoted("Fair!") == "\u2068Fair!\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
