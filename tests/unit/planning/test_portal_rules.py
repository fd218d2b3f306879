"""The facts about portals: what is cut, trimmed, replaced, rewritten; and who may do what."""

import pytest

from builders import A_GUEST, AN_ADMINISTRATOR, AN_EDITOR, BOB, THE_AUTHOR, case, private_for
from casedesk.planning.portal_rules import (
    FIELD_BYTES_LIMIT,
    AlterationReason,
    RightsReason,
    clean_tag,
    field_bytes,
    may_be_altered,
    rights_of,
    spells_alike,
    stored_field_text,
    stored_tag,
    stored_title,
    utf16_length,
)


def test_a_title_is_counted_in_utf16_units_as_the_portal_counts():
    assert utf16_length("a☀") == 2
    assert utf16_length("🎉") == 2


def test_a_title_is_cut_at_255_and_never_trimmed():
    assert stored_title("x" * 256) == "x" * 255
    assert stored_title("  blanks stay  ") == "  blanks stay  "


def test_characters_that_three_byte_tables_cannot_hold_are_replaced():
    assert stored_title("Party 🎉!") == "Party ?!"
    assert stored_field_text("half \ud83d pair") == "half ? pair"


def test_a_field_loses_the_blanks_that_dotnet_trims_and_keeps_the_separators_that_python_would_strip():
    assert stored_field_text("\u00a0\u2003 text\r\n\u3000\x85") == "text"
    assert stored_field_text("\x1c\x1d\x1e\x1f") == "\x1c\x1d\x1e\x1f"


def test_a_field_of_nothing_but_blanks_holds_nothing():
    assert stored_field_text(" \u2028\t") == ""


@pytest.mark.parametrize(
    ("title", "reason"),
    [
        ("x" * 255, None),
        ("🎉" * 127 + "x", AlterationReason.CHARACTERS),
        ("x" * 256, AlterationReason.TOO_LONG),
        ("🎉" * 128, AlterationReason.TOO_LONG),
        ("lone \udc00", AlterationReason.CHARACTERS),
        ("bell \x07", AlterationReason.CHARACTERS),
        ("nul \x00", AlterationReason.CHARACTERS),
        ("not a character \uffff", AlterationReason.CHARACTERS),
        ("two\r\nlines\tand a tab", None),
        (" padded ", None),
        ("Ünïcode – 中文 ☀", None),
    ],
)
def test_a_title_at_risk_is_told_with_the_gravest_reason(title, reason):
    assert may_be_altered(title) is reason


def test_a_field_may_be_long_but_not_longer_than_its_column():
    assert may_be_altered("x" * FIELD_BYTES_LIMIT, in_field=True) is None
    assert may_be_altered("x" * (FIELD_BYTES_LIMIT + 1), in_field=True) is AlterationReason.TOO_LONG
    assert may_be_altered("☀" * (FIELD_BYTES_LIMIT // 3 + 1), in_field=True) is AlterationReason.TOO_LONG


def test_blanks_that_are_trimmed_do_not_count_against_the_column():
    assert field_bytes("  ☀ ") == 3
    assert may_be_altered(" " + "x" * FIELD_BYTES_LIMIT, in_field=True) is AlterationReason.TRIMMED


def test_blanks_around_a_field_are_told():
    assert may_be_altered("text ", in_field=True) is AlterationReason.TRIMMED
    assert may_be_altered("\x1ftext\x1f", in_field=True) is AlterationReason.CHARACTERS


@pytest.mark.parametrize(
    "text",
    [
        "2022-05-23T06:33:44+03:00",
        "2022-05-23T06:33:44-0330",
        "2022-05-23T06:33:44+03",
        "2022-05-23T06:33:44.100Z",
        "2022-05-23T06:33:44.1+00:00",
        "2022-05-23T06:33:44.500",
        "2022-05-23T24:00:00",
        "/Date(1653287624000)/",
        "/Date(1653287624000+0300)/",
    ],
)
def test_what_the_json_reader_rewrites_as_a_date_is_told(text):
    assert may_be_altered(text) is AlterationReason.DATE_LIKE
    assert may_be_altered(text, in_field=True) is AlterationReason.DATE_LIKE


@pytest.mark.parametrize(
    "text",
    [
        "2022-05-23",
        "05/23/2022",
        "2022-05-23T06:33:44",
        "2022-05-23T06:33:44Z",
        "on 2022-05-23T06:33:44+03:00",
        "2022-05-23T06:33:44+03:00 or so",
        "/Date(1)",
        "٢٠٢٢-05-23T06:33:44+03:00",
    ],
)
def test_dates_that_come_back_as_they_were_are_no_risk(text):
    assert may_be_altered(text) is None


def test_the_author_may_do_everything():
    rights = rights_of(THE_AUTHOR, case())
    assert rights.may_edit
    assert rights.may_change_access
    assert rights.may_change_status
    assert rights.may_change_members


def test_a_crm_administrator_may_change_the_access_of_anybodys_case():
    assert rights_of(AN_ADMINISTRATOR, case(author=BOB)).may_change_access


def test_an_editor_who_is_not_the_author_may_not_change_the_access():
    rights = rights_of(AN_EDITOR, case(access=private_for(BOB)))
    assert rights.may_edit
    assert not rights.may_change_access
    assert rights.access_refusal is RightsReason.NOT_OWNER


def test_whoever_sees_a_case_only_through_a_group_may_still_close_it_and_link_contacts():
    rights = rights_of(AN_EDITOR, case(can_edit=False))
    assert rights.edit_refusal is RightsReason.READS_ONLY
    assert rights.may_change_status
    assert rights.may_change_members


def test_a_guest_may_do_nothing():
    rights = rights_of(A_GUEST, case())
    refusals = {rights.edit_refusal, rights.access_refusal, rights.status_refusal, rights.members_refusal}
    assert refusals == {RightsReason.GUEST}


def test_a_tag_is_kept_on_one_line_without_blanks_around_and_within_its_column():
    assert clean_tag("\u00a0two\r\nlines\t") == "twolines"
    assert clean_tag(" \r\n ") == ""
    assert stored_tag(" " + "🎉" * 300) == "?" * 255


def test_the_database_compares_tags_without_accents():
    assert spells_alike("Café", "CAFE")
    assert not spells_alike("fair", "fairs")


@pytest.mark.parametrize(
    ("character", "is_risky", "is_replaced"),
    [
        ("\x08", True, False),
        ("\t", False, False),
        ("\n", False, False),
        ("\x0b", True, False),
        ("\r", False, False),
        ("\x1f", True, False),
        ("\x7f", False, False),
        ("\ud7ff", False, False),
        ("\ud800", True, True),
        ("\ue000", False, False),
        ("\ufffd", False, False),
        ("\ufffe", True, False),
        ("\uffff", True, False),
        ("\U00010000", True, True),
        ("\U0010ffff", True, True),
    ],
)
def test_characters_are_stored_replaced_or_risky_to_the_last_one(
    character: str, is_risky: bool, is_replaced: bool
) -> None:
    text = f"a{character}b"
    assert (may_be_altered(text) is AlterationReason.CHARACTERS) is is_risky
    assert stored_title(text) == ("a?b" if is_replaced else text)
