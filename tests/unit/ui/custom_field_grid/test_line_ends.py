"""What is not edited stays byte for byte what the portal stored; new lines get the portal's line end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casedesk.ui.custom_field_grid.line_ends import shown_lines, with_line_ends

STORED = st.lists(st.sampled_from(["a", "b", "c d", "", "\r\n", "\n", "\r", "\u2029", "\x0b"])).map("".join)
TYPED = st.lists(st.sampled_from(["a", "b", "x", "\n"])).map("".join)


@pytest.mark.parametrize(
    ("stored", "typed", "result"),
    [
        ("", "a\nb", "a\r\nb"),
        ("one\r\ntwo", "one\ntwo\nthree", "one\r\ntwo\r\nthree"),
        ("one\ntwo\rthree", "one\ntwo\nthree!", "one\ntwo\rthree!"),
        ("one\ntwo\rthree", "one\nTWO\nthree", "one\nTWO\rthree"),
        ("one\ntwo\rthree", "one\nthree", "one\nthree"),
        ("a\rX\nb", "a\n\nb", "a\r\n\r\nb"),
        ("one\ntwo", "onetwo", "onetwo"),
        ("one\ntwo", "", ""),
        ("aa", "aaa", "aaa"),
        ("a\n\nb", "a\n\n\nb", "a\n\n\r\nb"),
        ("tail\r\n", "tail\n\n", "tail\r\n\r\n"),
    ],
)
def test_new_line_ends_are_the_portals_and_old_ones_stay(stored: str, typed: str, result: str) -> None:
    assert with_line_ends(stored, typed) == result


@given(STORED)
def test_a_text_that_was_not_edited_stays_byte_for_byte(stored: str) -> None:
    assert with_line_ends(stored, shown_lines(stored)) == stored


@given(STORED, TYPED)
def test_the_editor_shows_the_result_as_it_was_typed(stored: str, typed: str) -> None:
    assert shown_lines(with_line_ends(stored, typed)) == typed


@given(STORED, TYPED)
def test_typing_at_the_end_leaves_all_that_stood_before(stored: str, typed: str) -> None:
    if stored.endswith("\r"):
        stored += "."
    assert with_line_ends(stored, shown_lines(stored) + typed).startswith(stored)
