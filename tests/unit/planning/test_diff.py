"""What a draft asks for, and what others changed."""

from builders import (
    ACME,
    ADA,
    BIRTHDATE,
    BOB,
    CAROL,
    NOTES,
    PAT,
    QUINN,
    STAGE,
    case,
    edited,
    private_for,
)
from casedesk.domain.access import PUBLIC, Access, User
from casedesk.domain.case import draft_of
from casedesk.domain.change import (
    AccessChanged,
    AddMembers,
    AddSubjects,
    FieldChanged,
    MakePrivate,
    MemberAdded,
    MemberRemoved,
    NotifyAsked,
    RemoveMember,
    SetClosed,
    SetField,
    SetNotify,
    SetTitle,
    StatusChanged,
    TitleChanged,
)
from casedesk.domain.contact import Contact
from casedesk.domain.values import replace
from casedesk.planning.diff import changes, drift


def test_a_fresh_draft_asks_for_nothing():
    base = case(access=private_for(ADA), members=(ACME,), fields={STAGE: "New"})
    assert changes(base, draft_of(base)) == ()


def test_changes_come_in_the_order_of_the_form():
    base = case(members=(ACME,), fields={NOTES: "old", STAGE: "New"})
    draft = edited(
        base,
        SetField(BIRTHDATE, "05/23/2022"),
        SetField(STAGE, ""),
        SetField(NOTES, "new"),
        MakePrivate((ADA,)),
        SetNotify(notify=True),
        RemoveMember(ACME.id),
        AddMembers((PAT, QUINN)),
        SetClosed(is_closed=True),
        SetTitle("Fair"),
    )
    assert changes(base, draft) == (
        TitleChanged("Exhibition", "Fair"),
        StatusChanged(after_is_closed=True),
        MemberAdded(PAT),
        MemberAdded(QUINN),
        MemberRemoved(ACME),
        AccessChanged(PUBLIC, private_for(ADA)),
        FieldChanged(NOTES, "old", "new"),
        FieldChanged(STAGE, "New", ""),
        FieldChanged(BIRTHDATE, "", "05/23/2022"),
        NotifyAsked(),
    )


def test_another_order_or_another_name_is_no_change():
    base = case(access=private_for(ADA, BOB), members=(ACME, PAT))
    renamed = User(ADA.id, "Ada Lovelace", title="Countess")
    draft = replace(
        draft_of(base),
        access=private_for(BOB, renamed),
        members=(PAT, Contact(ACME.id, "Acme Ltd")),
    )
    assert changes(base, draft) == ()


def test_a_blank_at_the_end_is_a_change_and_nothing_but_blanks_means_no_value():
    base = case(fields={STAGE: "New", NOTES: "old"})
    draft = edited(base, SetField(STAGE, "New "), SetField(NOTES, " \t"), SetField(BIRTHDATE, "  "))
    assert changes(base, draft) == (FieldChanged(STAGE, "New", "New "), FieldChanged(NOTES, "old", ""))


def test_nobody_is_mailed_about_a_public_case_so_asking_for_it_is_no_change():
    assert changes(case(), edited(case(), SetNotify(notify=True))) == ()


def test_subjects_left_over_in_a_public_draft_do_not_count():
    draft = replace(draft_of(case()), access=Access(is_private=False, subjects=(ADA,)))
    assert changes(case(), draft) == ()


def test_drift_names_what_others_did():
    base = case(members=(ACME,), fields={STAGE: "New"})
    fresh = case("Fair", members=(PAT,), fields={STAGE: "Booked"}, is_closed=True, access=private_for(ADA))
    assert drift(base, fresh) == (
        TitleChanged("Exhibition", "Fair"),
        StatusChanged(after_is_closed=True),
        MemberAdded(PAT),
        MemberRemoved(ACME),
        AccessChanged(PUBLIC, private_for(ADA)),
        FieldChanged(STAGE, "New", "Booked"),
    )


def test_who_reads_the_case_and_when_it_was_made_is_no_drift():
    base = case()
    fresh = replace(base, can_edit=False, created_by=CAROL)
    assert drift(base, fresh) == ()


def test_participants_that_came_without_an_id_are_unknown_and_not_gone():
    assert drift(case(members=(ACME,)), case(unnamed=1)) == ()
    assert drift(case(unnamed=1), case(members=(ACME,))) == ()
    assert drift(case(unnamed=1), case("Fair", unnamed=1)) == (TitleChanged("Exhibition", "Fair"),)


def test_adding_somebody_to_a_list_is_one_change_of_access():
    base = case(access=private_for(ADA))
    assert changes(base, edited(base, AddSubjects((BOB,)))) == (
        AccessChanged(private_for(ADA), private_for(ADA, BOB)),
    )
