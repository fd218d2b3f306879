"""Merging long texts by line."""

import time

from casedesk.planning.lines import merge_lines

BASE = "one\ntwo\nthree\nfour\nfive"


def test_changes_to_different_lines_merge():
    assert merge_lines(BASE, "ONE\ntwo\nthree\nfour\nfive", "one\ntwo\nthree\nfour\nFIVE") == (
        "ONE\ntwo\nthree\nfour\nFIVE"
    )


def test_texts_that_nobody_changed_stay():
    assert merge_lines(BASE, BASE, BASE) == BASE
    assert merge_lines("", "", "") == ""


def test_lines_added_at_both_ends_merge():
    assert merge_lines(BASE, f"zero\n{BASE}", f"{BASE}\nsix") == f"zero\n{BASE}\nsix"


def test_a_removed_line_and_an_added_one_merge():
    assert merge_lines(BASE, "two\nthree\nfour\nfive", f"{BASE}\nsix") == "two\nthree\nfour\nfive\nsix"


def test_the_same_change_on_both_sides_is_made_once():
    both = "one\n2\nthree\nfour\nfive"
    assert merge_lines(BASE, both, f"{both}\nsix") == f"{both}\nsix"


def test_different_changes_to_one_line_clash():
    assert merge_lines(BASE, "one\n2\nthree\nfour\nfive", "one\nII\nthree\nfour\nfive") is None


def test_changes_to_neighbouring_lines_clash():
    assert merge_lines(BASE, "one\n2\nthree\nfour\nfive", "one\ntwo\n3\nfour\nfive") is None


def test_different_lines_added_in_the_same_place_clash():
    assert merge_lines(BASE, f"{BASE}\nsix", f"{BASE}\nseven") is None


def test_a_change_inside_what_the_other_side_removed_clashes():
    assert merge_lines(BASE, "one\nfive", "one\ntwo\n3\nfour\nfive") is None


def test_clearing_and_changing_clash():
    assert merge_lines(BASE, "", f"{BASE}\nsix") is None


def test_two_places_of_one_side_around_one_of_the_other_are_looked_at_together():
    base = "\n".join("abcdefgh")
    mine = "\n".join("aBcdefGh")
    theirs = "\n".join("abcDEfgh")
    assert merge_lines(base, mine, theirs) == "\n".join("aBcDEfGh")
    wide = "\n".join("aXh")
    assert merge_lines(base, mine, wide) is None


def test_windows_line_ends_stay_and_do_not_glue_the_last_line_to_the_next():
    assert merge_lines("a\r\nb\r\nc", "A\r\nb\r\nc", "a\r\nb\r\nc\r\nd") == "A\r\nb\r\nc\r\nd"


def test_mixed_line_ends_are_left_as_they_are():
    base = "a\r\nb\nc\r\nd"
    assert merge_lines(base, f"{base}\ne", base.replace("a", "A")) == "A\r\nb\nc\r\nd\ne"


def test_texts_of_very_many_equal_lines_do_not_hold_up_the_program():
    base = "\n" * 20_000
    began = time.perf_counter()
    assert merge_lines(base, f"x{base}y", f"{base}") == f"x{base}y"
    assert merge_lines(base, f"x{base}y", f"z\n{base}") is None
    assert time.perf_counter() - began < 2
