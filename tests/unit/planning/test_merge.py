"""Bringing one's own edits and those of others together."""

import pytest

from builders import (
    ACME,
    ADA,
    BIRTHDATE,
    BOB,
    CAROL,
    DAN,
    NOTES,
    PAT,
    QUINN,
    STAGE,
    asked_case,
    case,
    edited,
    private_for,
)
from casedesk.domain.access import PUBLIC
from casedesk.domain.case import draft_of
from casedesk.domain.change import (
    AccessChanged,
    AddMembers,
    AddSubjects,
    AddTags,
    FieldChanged,
    MakePrivate,
    MakePublic,
    MemberAdded,
    RemoveMember,
    RemoveSubject,
    RemoveTag,
    SetClosed,
    SetField,
    SetNotify,
    SetTitle,
    StatusChanged,
    TagAdded,
    TitleChanged,
    apply_edit,
)
from casedesk.domain.values import replace
from casedesk.planning.merge import AccessConflict, FieldConflict, TitleConflict, merge, theirs_edits

BASE = case(
    members=(ACME, PAT),
    access=private_for(ADA, BOB),
    fields={STAGE: "New", NOTES: "one\r\ntwo\r\nthree"},
)


def theirs(*edits, base=BASE, **changed):
    return replace(asked_case(base, edited(base, *edits)), **changed)


def test_changes_to_different_things_merge_and_theirs_are_named():
    mine = edited(BASE, SetTitle("Fair"), SetField(STAGE, "Booked"), SetNotify(notify=True))
    merged = merge(BASE, mine, theirs(SetClosed(is_closed=True), AddMembers((QUINN,)), SetField(NOTES, "")))
    assert merged.conflicts == ()
    assert merged.draft == replace(
        mine, is_closed=True, members=(ACME, PAT, QUINN), field_texts={STAGE: "Booked"}
    )
    assert merged.taken == (
        StatusChanged(after_is_closed=True),
        MemberAdded(QUINN),
        FieldChanged(NOTES, "one\r\ntwo\r\nthree", ""),
    )


def test_participants_merge_as_a_set():
    mine = edited(BASE, RemoveMember(ACME.id))
    merged = merge(BASE, mine, theirs(RemoveMember(PAT.id), AddMembers((QUINN,))))
    assert merged.draft.members == (QUINN,)


def test_the_access_list_merges_as_a_set():
    mine = edited(BASE, RemoveSubject(BOB.id), AddSubjects((CAROL,)))
    merged = merge(BASE, mine, theirs(AddSubjects((DAN,))))
    assert merged.draft.access == private_for(ADA, DAN, CAROL)
    assert merged.taken == (AccessChanged(private_for(ADA, CAROL), private_for(ADA, DAN, CAROL)),)


def test_somebody_whom_both_added_is_on_the_list_once():
    mine = edited(BASE, AddSubjects((CAROL,)), RemoveSubject(ADA.id))
    assert merge(BASE, mine, theirs(AddSubjects((CAROL, DAN)))).draft.access == private_for(BOB, CAROL, DAN)


def test_an_access_list_that_only_i_changed_is_mine():
    merged = merge(BASE, edited(BASE, MakePublic()), theirs(SetTitle("Fair")))
    assert merged.draft.access == PUBLIC


def test_two_titles_clash_and_mine_stays_on_screen():
    merged = merge(BASE, edited(BASE, SetTitle("Mine")), theirs(SetTitle("Theirs")))
    assert merged.conflicts == (TitleConflict("Exhibition", "Mine", "Theirs"),)
    assert merged.draft.title == "Mine"


def test_the_same_change_on_both_sides_is_no_conflict_and_nothing_new():
    edits = (SetTitle("Fair"), SetField(STAGE, "Booked"), AddSubjects((DAN,)), SetClosed(is_closed=True))
    merged = merge(BASE, edited(BASE, *edits), theirs(*edits))
    assert (merged.conflicts, merged.taken) == ((), ())


def test_two_texts_of_one_field_clash():
    merged = merge(BASE, edited(BASE, SetField(STAGE, "Booked")), theirs(SetField(STAGE, "Lost")))
    assert merged.conflicts == (FieldConflict(STAGE, "New", "Booked", "Lost"),)
    assert merged.draft.field_text(STAGE) == "Booked"


def test_clearing_and_changing_a_field_clash():
    merged = merge(BASE, edited(BASE, SetField(STAGE, "")), theirs(SetField(STAGE, "Lost")))
    assert merged.conflicts == (FieldConflict(STAGE, "New", "", "Lost"),)
    assert merged.draft.field_text(STAGE) == ""


def test_a_long_text_merges_by_line():
    mine = edited(BASE, SetField(NOTES, "ONE\r\ntwo\r\nthree"))
    merged = merge(BASE, mine, theirs(SetField(NOTES, "one\r\ntwo\r\nthree\r\nfour")))
    assert merged.conflicts == ()
    assert merged.draft.field_text(NOTES) == "ONE\r\ntwo\r\nthree\r\nfour"


def test_a_long_text_changed_in_the_same_line_clashes():
    mine = edited(BASE, SetField(NOTES, "ONE\r\ntwo\r\nthree"))
    merged = merge(BASE, mine, theirs(SetField(NOTES, "1\r\ntwo\r\nthree")))
    assert [conflict.field_id for conflict in merged.conflicts] == [NOTES]


def test_a_field_of_several_lines_that_is_no_long_text_is_not_taken_apart():
    base = case(fields={STAGE: "one\ntwo\nthree"})
    mine = edited(base, SetField(STAGE, "ONE\ntwo\nthree"))
    merged = merge(base, mine, theirs(SetField(STAGE, "one\ntwo\nTHREE"), base=base))
    assert len(merged.conflicts) == 1


def test_a_field_that_only_one_side_knows_is_kept():
    merged = merge(BASE, edited(BASE, SetField(BIRTHDATE, "05/23/2022")), theirs(SetTitle("Fair")))
    assert merged.draft.field_text(BIRTHDATE) == "05/23/2022"


@pytest.mark.parametrize("swapped", [False, True])
def test_publishing_and_changing_the_list_clash(swapped):
    sides = (MakePublic(),), (RemoveSubject(BOB.id),)
    mine, other = sides[::-1] if swapped else sides
    merged = merge(BASE, edited(BASE, *mine), theirs(*other))
    accesses = (edited(BASE, *mine).access, edited(BASE, *other).access)
    assert merged.conflicts == (AccessConflict(BASE.access, *accesses),)
    assert merged.draft.access == accesses[0]


def test_making_a_public_case_private_for_different_people_clashes():
    base = case()
    mine = edited(base, MakePrivate((ADA,)))
    merged = merge(base, mine, theirs(MakePrivate((ADA, BOB)), base=base))
    assert merged.conflicts == (AccessConflict(PUBLIC, private_for(ADA), private_for(ADA, BOB)),)


def test_a_wish_to_mail_does_not_outlive_the_list():
    mine = edited(BASE, SetNotify(notify=True))
    assert not merge(BASE, mine, theirs(MakePublic())).draft.notify
    assert merge(BASE, mine, theirs(SetTitle("Fair"))).draft.notify


def test_participants_that_came_without_an_id_were_not_removed_by_anybody():
    fresh = theirs(RemoveMember(ACME.id), RemoveMember(PAT.id), unnamed_member_count=2)
    merged = merge(BASE, draft_of(BASE), fresh)
    assert merged.taken == ()
    assert merged.draft.members == ()


def test_a_conflict_can_be_settled_the_other_sides_way():
    conflicts = (
        TitleConflict("a", "b", "Theirs"),
        FieldConflict(STAGE, "", "x", "Lost"),
        AccessConflict(PUBLIC, private_for(ADA), private_for(BOB)),
    )
    draft = draft_of(case())
    for conflict in conflicts:
        for edit in theirs_edits(conflict):
            draft = apply_edit(draft, edit)
    assert (draft.title, draft.field_text(STAGE), draft.access) == ("Theirs", "Lost", private_for(BOB))
    assert theirs_edits(AccessConflict(PUBLIC, private_for(ADA), PUBLIC)) == (MakePublic(),)


def test_a_merge_names_what_it_took_from_a_title():
    merged = merge(BASE, draft_of(BASE), theirs(SetTitle("Fair")))
    assert merged.taken == (TitleChanged("Exhibition", "Fair"),)


def test_tags_join_as_a_set_whatever_their_capitals():
    tagged = replace(BASE, tags=("fair", "old", "spring"))
    mine = edited(tagged, RemoveTag("OLD"), AddTags(("VIP", "Fair")))
    other = replace(tagged, tags=("Spring", "fair", "old", "vip", "late"))
    merged = merge(tagged, mine, other)
    assert merged.conflicts == ()
    assert merged.draft.tags == ("Spring", "fair", "vip", "late")
    assert merged.taken == (TagAdded("late"),)
