"""Carrying one's own changes over to a newer state of the case."""

from builders import ACME, ADA, BOB, PAT, STAGE, case, edited, private_for
from casedesk.domain.access import PUBLIC
from casedesk.domain.change import AddMembers, AddSubjects, SetField, SetTitle
from casedesk.planning.carry import carried_over


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
