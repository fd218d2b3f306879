"""Gestures on a draft, and the gestures that take a change back or make it again."""

import pytest

from builders import (
    ACME,
    ADA,
    BIRTHDATE,
    BOB,
    CAROL,
    DAN,
    PAT,
    QUINN,
    STAGE,
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
    MemberRemoved,
    NotifyAsked,
    RemoveMember,
    RemoveSubject,
    RemoveTag,
    SetClosed,
    SetField,
    SetNotify,
    SetTitle,
    StatusChanged,
    TagAdded,
    TagRemoved,
    TitleChanged,
    apply_edit,
    repeat_edits,
    reset_edits,
)
from casedesk.domain.values import replace

BASE = case(members=(ACME, PAT), access=private_for(ADA, BOB), fields={STAGE: "New"}, tags=("fair", "spring"))
DRAFT = draft_of(BASE)


@pytest.mark.parametrize(
    "edit",
    [
        SetTitle("Exhibition"),
        SetClosed(is_closed=False),
        SetNotify(notify=False),
        SetField(STAGE, "New"),
        SetField(BIRTHDATE, ""),
        AddMembers((PAT, ACME)),
        AddMembers(()),
        RemoveMember(QUINN.id),
        MakePrivate((BOB, ADA)),
        AddSubjects((ADA,)),
        RemoveSubject(CAROL.id),
    ],
)
def test_a_gesture_that_changes_nothing_gives_the_same_draft_back(edit):
    assert apply_edit(DRAFT, edit) is DRAFT


@pytest.mark.parametrize(
    ("edit", "changed"),
    [
        (SetTitle("Fair"), {"title": "Fair"}),
        (SetClosed(is_closed=True), {"is_closed": True}),
        (SetNotify(notify=True), {"notify": True}),
        (SetField(STAGE, "Booked"), {"field_texts": {STAGE: "Booked"}}),
        (SetField(STAGE, ""), {"field_texts": {}}),
        (SetField(BIRTHDATE, "x"), {"field_texts": {STAGE: "New", BIRTHDATE: "x"}}),
        (AddMembers((QUINN, PAT, QUINN)), {"members": (ACME, PAT, QUINN)}),
        (RemoveMember(ACME.id), {"members": (PAT,)}),
        (MakePublic(), {"access": PUBLIC}),
        (MakePrivate((CAROL, CAROL)), {"access": private_for(CAROL)}),
        (AddSubjects((CAROL, ADA, CAROL)), {"access": private_for(ADA, BOB, CAROL)}),
        (RemoveSubject(ADA.id), {"access": private_for(BOB)}),
    ],
)
def test_a_gesture_changes_its_own_thing_and_leaves_the_draft_before_alone(edit, changed):
    before = replace(DRAFT)
    assert apply_edit(DRAFT, edit) == replace(DRAFT, **changed)
    assert before == DRAFT


def test_a_wish_to_mail_does_not_survive_publishing():
    assert not edited(BASE, SetNotify(notify=True), MakePublic()).notify
    assert edited(BASE, SetNotify(notify=True), AddSubjects((CAROL,))).notify


@pytest.mark.parametrize(
    ("edit", "change"),
    [
        (SetTitle("Fair"), TitleChanged("Exhibition", "Fair")),
        (SetClosed(is_closed=True), StatusChanged(after_is_closed=True)),
        (AddMembers((QUINN,)), MemberAdded(QUINN)),
        (RemoveMember(PAT.id), MemberRemoved(PAT)),
        (MakePublic(), AccessChanged(BASE.access, PUBLIC)),
        (AddSubjects((DAN,)), AccessChanged(BASE.access, private_for(ADA, BOB, DAN))),
        (SetField(STAGE, "Booked"), FieldChanged(STAGE, "New", "Booked")),
        (SetNotify(notify=True), NotifyAsked()),
        (AddTags(("vip",)), TagAdded("vip")),
        (RemoveTag("SPRING"), TagRemoved("spring")),
    ],
)
def test_every_change_can_be_taken_back_and_made_again(edit, change):
    changed = edited(BASE, edit)
    assert edited(changed, *reset_edits(BASE, change)) == DRAFT
    assert edited(BASE, *repeat_edits(change)) == changed


def test_making_a_case_private_is_taken_back_by_publishing():
    base = case()
    change = AccessChanged(PUBLIC, private_for(ADA))
    assert edited(edited(base, *repeat_edits(change)), *reset_edits(base, change)) == draft_of(base)


def test_an_access_list_is_made_again_by_who_came_and_who_went():
    came_and_went = AccessChanged(private_for(ADA, BOB), private_for(ADA, CAROL))
    on_another_list = case(access=private_for(ADA, BOB, DAN))
    assert edited(on_another_list, *repeat_edits(came_and_went)).access == private_for(ADA, DAN, CAROL)
    went = AccessChanged(private_for(ADA, BOB), private_for(ADA))
    assert edited(on_another_list, *repeat_edits(went)).access == private_for(ADA, DAN)


def test_a_tag_is_there_in_any_capitals_and_none_is_touched_before_they_are_read():
    assert edited(BASE, AddTags(("FAIR", "vip", "VIP"))).tags == ("fair", "spring", "vip")
    assert apply_edit(DRAFT, AddTags(("Fair",))) is DRAFT
    assert apply_edit(DRAFT, RemoveTag("vip")) is DRAFT
    unread = draft_of(case())
    assert apply_edit(unread, AddTags(("fair",))) is apply_edit(unread, RemoveTag("fair")) is unread
