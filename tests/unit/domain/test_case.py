"""A case, and the draft that is made of it."""

from builders import ACME, BIRTHDATE, BOB, PAT, STAGE, case, private_for
from casedesk.domain.case import draft_of, with_parts_of
from casedesk.domain.values import replace


def test_a_new_draft_is_the_case_and_mails_nobody():
    start = case("Fair", access=private_for(BOB), members=(ACME,), fields={STAGE: "New"}, is_closed=True)
    draft = draft_of(start)
    assert (draft.title, draft.is_closed, draft.access, draft.members, draft.field_texts) == (
        "Fair",
        True,
        private_for(BOB),
        (ACME,),
        {STAGE: "New"},
    )
    assert not draft.notify


def test_a_field_without_a_value_reads_as_empty():
    draft = draft_of(case(fields={STAGE: "New"}))
    assert draft.field_text(STAGE) == "New"
    assert draft.field_text(BIRTHDATE) == ""


def test_the_texts_of_a_case_are_gathered_once():
    start = case("Fair", fields={STAGE: "New"})
    assert start.field_texts() is start.field_texts()
    assert draft_of(start).field_texts is draft_of(start).field_texts
    assert case("Fair", fields={STAGE: "Booked"}).field_texts() == {STAGE: "Booked"}


def test_a_case_that_is_read_again_is_made_of_what_was_known_where_both_say_the_same():
    known = case("Fair", members=(ACME, PAT), fields={STAGE: "New", BIRTHDATE: "1/1/2020"})
    same = case("Fair", members=(replace(ACME), replace(PAT)), fields={STAGE: "New", BIRTHDATE: "1/1/2020"})
    taken = with_parts_of(same, known)
    assert taken == same
    assert taken.members is known.members
    assert taken.field_values is known.field_values
    other = case("Show", members=(replace(PAT),), fields={STAGE: "Booked", BIRTHDATE: "1/1/2020"})
    taken = with_parts_of(other, known)
    assert taken == other
    assert taken.members[0] is PAT
    assert taken.field_values[0] is other.field_values[0]
    assert taken.field_values[1] is known.field_values[1]
