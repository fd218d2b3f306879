"""Carrying one's own changes over to a newer state of the case."""

from builders import ACME, ADA, BOB, CAROL, NOTES, PAID, PAT, STAGE, case, edited, private_for
from casedesk.domain.access import PUBLIC
from casedesk.domain.change import AddMembers, AddSubjects, MakePrivate, MakePublic, SetField, SetTitle
from casedesk.planning.carry import brought_together, carried_over, held_back, still_clashes
from casedesk.planning.merge import AccessConflict, FieldConflict, TitleConflict


def test_what_only_i_changed_is_made_again_and_what_others_changed_stays():
    base = case(fields={STAGE: "New"})
    newer = case("Theirs", members=(ACME,), fields={STAGE: "New"}, is_closed=True)
    draft = carried_over(base, edited(base, SetField(STAGE, "Booked"), AddMembers((PAT,))), newer)
    assert draft == edited(newer, SetField(STAGE, "Booked"), AddMembers((PAT,)))


def test_where_both_changed_the_same_the_draft_asks_for_mine():
    base = case()
    assert carried_over(base, edited(base, SetTitle("Mine")), case("Theirs")).title == "Mine"


def test_a_list_that_i_extended_stays_whole_when_somebody_published_the_case():
    base = case(access=private_for(ADA))
    draft = carried_over(base, edited(base, AddSubjects((BOB,))), case(access=PUBLIC))
    assert draft.access == private_for(ADA, BOB)


def test_what_the_portal_made_of_ones_own_wish_clashes_with_nothing() -> None:
    base = case("Fair", fields={STAGE: "New"})
    mine = edited(base, SetTitle("x" * 300), SetField(STAGE, " Booked "))
    merged = brought_together(base, mine, case("x" * 255, fields={STAGE: "Booked"}))
    assert merged.conflicts == ()
    assert merged.draft.title == "x" * 255
    assert merged.draft.field_text(STAGE) == "Booked"


def test_what_others_made_of_the_same_thing_clashes() -> None:
    base = case("Fair", access=private_for(ADA), fields={STAGE: "New"})
    mine = edited(base, SetTitle("x" * 300), SetField(STAGE, "Booked"), MakePublic())
    theirs = case("y", access=private_for(ADA, BOB), fields={STAGE: "Done"})
    kinds = [type(conflict) for conflict in brought_together(base, mine, theirs).conflicts]
    assert kinds == [TitleConflict, AccessConflict, FieldConflict]


def test_a_base_holds_back_what_clashes_and_nothing_else() -> None:
    base = case("Fair", access=private_for(ADA), fields={STAGE: "New", NOTES: "a"})
    newer = case("Theirs", access=private_for(ADA, BOB), fields={STAGE: "Done", PAID: "true"}, members=(PAT,))
    conflicts = (
        TitleConflict("Fair", "Mine", "Theirs"),
        AccessConflict(base.access, PUBLIC, newer.access),
        FieldConflict(STAGE, "New", "Booked", "Done"),
        FieldConflict(NOTES, "a", "b", ""),
        FieldConflict(PAID, "", "x", "true"),
    )
    held = held_back(base, newer, conflicts)
    assert (held.title, held.access, held.members) == (base.title, base.access, (PAT,))
    assert held.field_texts() == base.field_texts()
    assert held_back(base, newer, ()) == newer


def test_a_clash_lasts_until_the_draft_asks_for_one_side() -> None:
    base, theirs = private_for(ADA), private_for(ADA, BOB)
    start = case("Mine", fields={STAGE: "Booked"})
    field, title = FieldConflict(STAGE, "New", "Booked", "Done"), TitleConflict("Fair", "Mine", "Theirs")
    access = AccessConflict(base, PUBLIC, theirs)
    for conflict in (field, title, access):
        assert still_clashes(conflict, edited(start))
    assert not still_clashes(field, edited(start, SetField(STAGE, "Done")))
    assert not still_clashes(title, edited(start, SetTitle("Fair")))
    assert not still_clashes(access, edited(start, MakePrivate((BOB, ADA))))
    assert not still_clashes(access, edited(start, MakePrivate((ADA,))))


def test_whom_the_portal_puts_into_the_list_by_itself_is_nobody_elses_doing() -> None:
    base = case("Fair", author=ADA)
    mine = edited(base, MakePrivate((BOB,)))
    stored = case("Fair", author=ADA, access=private_for(BOB, ADA, CAROL))
    assert brought_together(base, mine, stored, CAROL.id).conflicts == ()
    assert brought_together(base, mine, stored, CAROL.id).draft.access.same_as(stored.access)
    assert len(brought_together(base, mine, stored).conflicts) == 1
    without_me = case("Fair", author=ADA, access=private_for(ADA))
    assert len(brought_together(base, mine, without_me, CAROL.id).conflicts) == 1
