"""Every difference between what was asked for and what came back, with its reason."""

import pytest

from builders import (
    A_GUEST,
    ACME,
    ADA,
    AN_ADMINISTRATOR,
    AN_EDITOR,
    BIRTHDATE,
    BOB,
    CAROL,
    DAN,
    DATE_LIKE,
    NOTES,
    PAT,
    REMOVED,
    STAGE,
    THE_AUTHOR,
    asked_case,
    case,
    edited,
    field_values,
    private_for,
)
from casedesk.domain.access import PUBLIC, Access
from casedesk.domain.case import draft_of
from casedesk.domain.change import (
    AddMembers,
    AddSubjects,
    AddTags,
    MakePrivate,
    MakePublic,
    RemoveMember,
    RemoveSubject,
    RemoveTag,
    SetClosed,
    SetField,
    SetNotify,
    SetTitle,
)
from casedesk.domain.values import replace
from casedesk.planning import verify as words
from casedesk.planning.plan import Consent, Plan, make_plan
from casedesk.planning.steps import AccessArguments, SetAccess, UpdateCase
from casedesk.planning.verify import (
    Deviation,
    DeviationReason,
    FieldPart,
    MemberPart,
    NotifyPart,
    PrivacyPart,
    StatusPart,
    SubjectPart,
    TagPart,
    TitlePart,
    access_repair,
    verify,
)


def verdict(fresh, edits, *, me=THE_AUTHOR, **returned):
    """Verify a save after which the portal holds what was asked for, but for what `returned` says."""
    draft = edited(fresh, *edits)
    plan = make_plan(fresh, draft, me, frozenset(Consent))
    # A refused draft stands for rights that were lost between the plan and the calls.
    plan = plan if isinstance(plan, Plan) else Plan(fresh.id)
    return verify(fresh, draft, plan, replace(asked_case(fresh, draft), **returned), me)


def reasons(*args, **kwargs):
    return [deviation.reason for deviation in verdict(*args, **kwargs)]


ALL_EDITS = (
    SetTitle("Fair"),
    SetClosed(is_closed=True),
    AddMembers((PAT,)),
    RemoveMember(ACME.id),
    MakePrivate((ADA, BOB)),
    SetField(STAGE, "Booked"),
    SetField(NOTES, ""),
    SetNotify(notify=True),
)


def test_a_case_that_is_what_was_asked_for_deviates_in_nothing():
    assert verdict(case(members=(ACME,), fields={NOTES: "old"}), ALL_EDITS) == ()


def test_order_names_and_labels_are_no_deviation():
    fresh = case(members=(ACME, PAT), access=private_for(ADA, BOB), fields={STAGE: "New"})
    returned = {"members": (PAT, ACME), "access": private_for(BOB, ADA)}
    assert verdict(fresh, (SetTitle("Fair"),), **returned) == ()


# --- texts ---------------------------------------------------------------------------------------------


def test_a_title_that_was_cut():
    (deviation,) = verdict(case(), (SetTitle("x" * 256),), title="x" * 255)
    assert deviation == Deviation(TitlePart(), "x" * 256, "x" * 255, DeviationReason.CUT)


def test_a_title_that_was_cut_to_what_it_had_been_before_was_cut():
    assert reasons(case("x" * 255), (SetTitle("x" * 256),), title="x" * 255) == [DeviationReason.CUT]


@pytest.mark.parametrize("stored", ["Party ?", "Party ????", "Party "])
def test_a_title_whose_characters_were_replaced_in_any_way(stored):
    found = reasons(case(), (SetTitle("Party 🎉"),), title=stored)
    assert found == [DeviationReason.CHARACTERS_REPLACED]


def test_a_title_that_was_rewritten_as_a_date():
    found = reasons(case(), (SetTitle(DATE_LIKE),), title="2022-05-23T03:33:44+00:00")
    assert found == [DeviationReason.DATE_REWRITTEN]


def test_a_title_at_risk_that_is_still_the_old_one_was_not_stored():
    assert reasons(case(), (SetTitle("Party 🎉"),), title="Exhibition") == [DeviationReason.NOT_STORED]


def test_a_title_that_nobody_touched_but_an_update_rewrote():
    fresh = case(DATE_LIKE, access=private_for(ADA, BOB))
    found = reasons(fresh, (SetNotify(notify=True),), title="2022-05-23T03:33:44+00:00")
    assert found == [DeviationReason.DATE_REWRITTEN]


def test_a_title_that_no_update_touched_was_changed_by_somebody():
    found = reasons(case(DATE_LIKE), (SetClosed(is_closed=True),), title="Fair")
    assert found == [DeviationReason.CHANGED_MEANWHILE]


def test_a_plain_title_that_became_a_third_one_is_unexplained():
    assert reasons(case(), (SetTitle("Fair"),), title="Other") == [DeviationReason.UNKNOWN]


def test_a_title_that_the_caller_may_not_change():
    fresh = case(can_edit=False)
    assert reasons(fresh, (SetTitle("Fair"),), me=AN_EDITOR, title="Exhibition") == [
        DeviationReason.NOT_PERMITTED
    ]


def test_a_field_that_was_trimmed():
    (deviation,) = verdict(case(), (SetField(STAGE, " New "),), field_values=field_values({STAGE: "New"}))
    assert deviation == Deviation(FieldPart(STAGE), " New ", "New", DeviationReason.TRIMMED)


def test_a_field_that_was_not_sent_because_only_blanks_differ_was_trimmed():
    fresh = case(fields={STAGE: "New"})
    found = reasons(fresh, (SetField(STAGE, "New "),), field_values=fresh.field_values)
    assert found == [DeviationReason.TRIMMED]


def test_a_field_asked_to_hold_blanks_and_holding_nothing_is_as_asked():
    assert verdict(case(), (SetField(STAGE, "  "),), field_values=()) == ()


@pytest.mark.parametrize(
    ("asked", "stored", "reason"),
    [
        ("🎉", "?", DeviationReason.CHARACTERS_REPLACED),
        (DATE_LIKE, "2022-05-23T03:33:44+00:00", DeviationReason.DATE_REWRITTEN),
        ("Booked", "New", DeviationReason.NOT_STORED),
        ("Booked", "Other", DeviationReason.UNKNOWN),
    ],
)
def test_a_field_that_holds_something_else(asked, stored, reason):
    found = reasons(
        case(fields={STAGE: "New"}), (SetField(STAGE, asked),), field_values=field_values({STAGE: stored})
    )
    assert found == [reason]


def test_a_field_that_was_not_cleared():
    fresh = case(fields={STAGE: "New"})
    (deviation,) = verdict(fresh, (SetField(STAGE, ""),), field_values=fresh.field_values)
    assert deviation == Deviation(FieldPart(STAGE), "", "New", DeviationReason.NOT_STORED)


def test_fields_that_others_changed_come_in_a_stable_order():
    fresh = case(fields={NOTES: "old"})
    returned = field_values({BIRTHDATE: "05/23/2022", STAGE: "New"})
    assert verdict(fresh, (), field_values=returned) == (
        Deviation(FieldPart(NOTES), "old", "", DeviationReason.CHANGED_MEANWHILE),
        Deviation(FieldPart(STAGE), "", "New", DeviationReason.CHANGED_MEANWHILE),
        Deviation(FieldPart(BIRTHDATE), "", "05/23/2022", DeviationReason.CHANGED_MEANWHILE),
    )


# --- status and participants ---------------------------------------------------------------------------


def test_a_case_that_is_still_open():
    (deviation,) = verdict(case(), (SetClosed(is_closed=True),), is_closed=False)
    assert deviation == Deviation(StatusPart(), words.CLOSED, words.OPEN, DeviationReason.NOT_STORED)


def test_a_case_that_somebody_closed_meanwhile():
    (deviation,) = verdict(case(), (SetTitle("Fair"),), is_closed=True)
    assert deviation == Deviation(StatusPart(), words.OPEN, words.CLOSED, DeviationReason.CHANGED_MEANWHILE)


def test_participants_that_were_not_linked_and_not_unlinked():
    found = verdict(case(members=(ACME,)), (AddMembers((PAT,)), RemoveMember(ACME.id)), members=(ACME,))
    assert found == (
        Deviation(MemberPart(PAT), words.PRESENT, words.ABSENT, DeviationReason.NOT_STORED),
        Deviation(MemberPart(ACME), words.ABSENT, words.PRESENT, DeviationReason.NOT_STORED),
    )


def test_participants_that_vanished_and_appeared():
    found = verdict(case(members=(ACME,)), (), members=(PAT,))
    assert found == (
        Deviation(MemberPart(ACME), words.PRESENT, words.ABSENT, DeviationReason.CHANGED_MEANWHILE),
        Deviation(MemberPart(PAT), words.ABSENT, words.PRESENT, DeviationReason.CHANGED_MEANWHILE),
    )


def test_participants_without_id_are_unknown_and_not_missing():
    fresh = case(members=(ACME,))
    assert reasons(fresh, (), members=(), unnamed_member_count=1) == [DeviationReason.UNKNOWN]
    assert reasons(case(unnamed=1), (), members=(ACME,), unnamed_member_count=0) == []


# --- who sees it ---------------------------------------------------------------------------------------


def test_a_private_case_that_came_back_public_although_it_was_sent_as_private():
    (deviation,) = verdict(case(access=private_for(ADA)), (SetTitle("Fair"),), access=PUBLIC)
    assert deviation == Deviation(PrivacyPart(), words.PRIVATE, words.PUBLIC, DeviationReason.UNKNOWN)


def test_a_case_that_somebody_published_meanwhile():
    found = reasons(case(access=private_for(ADA)), (SetClosed(is_closed=True),), access=PUBLIC)
    assert found == [DeviationReason.CHANGED_MEANWHILE]


def test_a_case_that_did_not_become_public():
    fresh = case(access=private_for(ADA))
    (deviation,) = verdict(fresh, (MakePublic(),), access=fresh.access)
    assert deviation == Deviation(PrivacyPart(), words.PUBLIC, words.PRIVATE, DeviationReason.NOT_STORED)


def test_access_that_an_editor_may_not_change():
    found = reasons(case(), (MakePrivate((BOB,)),), me=AN_EDITOR, access=PUBLIC)
    assert found == [DeviationReason.NOT_PERMITTED]


def test_an_administrator_who_was_put_into_the_list_and_an_author_who_was_kept():
    fresh = case(access=private_for(BOB))
    found = verdict(fresh, (SetTitle("Fair"),), me=AN_ADMINISTRATOR, access=private_for(BOB, ADA, DAN))
    assert found == (
        Deviation(SubjectPart(ADA), words.ABSENT, words.PRESENT, DeviationReason.ADDED_AUTHOR),
        Deviation(SubjectPart(DAN), words.ABSENT, words.PRESENT, DeviationReason.ADDED_SELF),
    )


def test_an_editor_whom_somebody_added_did_not_add_himself():
    fresh = case(access=private_for(ADA))
    found = reasons(fresh, (SetTitle("Fair"),), me=AN_EDITOR, access=private_for(ADA, BOB))
    assert found == [DeviationReason.CHANGED_MEANWHILE]


def test_a_removed_profile_that_was_lost():
    fresh = case(access=private_for(ADA, REMOVED))
    (deviation,) = verdict(fresh, (SetTitle("Fair"),), access=private_for(ADA))
    assert deviation == Deviation(
        SubjectPart(REMOVED), words.PRESENT, words.ABSENT, DeviationReason.REMOVED_PROFILE_LOST
    )


def test_a_user_whom_the_portal_no_longer_knows_comes_back_as_a_removed_profile():
    fresh = case(access=private_for(ADA))
    found = verdict(fresh, (AddSubjects((CAROL,)),), access=private_for(ADA, REMOVED))
    assert found == (
        Deviation(SubjectPart(CAROL), words.PRESENT, words.ABSENT, DeviationReason.PROFILE_REMOVED),
        Deviation(SubjectPart(REMOVED), words.ABSENT, words.PRESENT, DeviationReason.PROFILE_REMOVED),
    )


def test_subjects_that_were_not_added_and_not_removed():
    fresh = case(access=private_for(ADA, BOB))
    found = verdict(fresh, (AddSubjects((CAROL,)), RemoveSubject(BOB.id)), access=fresh.access)
    assert found == (
        Deviation(SubjectPart(CAROL), words.PRESENT, words.ABSENT, DeviationReason.NOT_STORED),
        Deviation(SubjectPart(BOB), words.ABSENT, words.PRESENT, DeviationReason.NOT_STORED),
    )


def test_a_removed_profile_that_was_to_go_and_is_still_there():
    fresh = case(access=private_for(ADA, REMOVED))
    found = reasons(fresh, (RemoveSubject(REMOVED.id),), access=fresh.access)
    assert found == [DeviationReason.NOT_STORED]


def test_somebody_named_twice_is_reported_once():
    fresh = case(access=Access(is_private=True, subjects=(ADA, REMOVED, REMOVED)))
    assert len(verdict(fresh, (SetTitle("Fair"),), access=private_for(ADA))) == 1


def test_mail_that_the_portal_does_not_send_for_an_editor():
    fresh = case(access=private_for(ADA, BOB))
    assert verdict(fresh, (SetNotify(notify=True),), me=AN_EDITOR) == (
        Deviation(NotifyPart(), words.MAILED, words.NOT_MAILED, DeviationReason.NOT_PERMITTED),
    )


def test_mail_that_was_asked_for_beside_other_steps_is_found_in_the_plan():
    fresh = case(access=private_for(ADA, BOB))
    assert verdict(fresh, (SetNotify(notify=True), AddMembers((PAT,)))) == ()


def test_mail_about_a_public_case_was_never_asked_for():
    fresh = case()
    draft = replace(draft_of(fresh), notify=True)
    assert verify(fresh, draft, Plan(fresh.id), fresh, THE_AUTHOR) == ()


# --- repair --------------------------------------------------------------------------------------------

SENT = AccessArguments(is_private=True, subject_ids=(ADA.id, BOB.id))
PLAN = Plan(case().id, (UpdateCase(case().id, "Fair", access=SENT),))
REPAIR = SetAccess(case().id, SENT)


@pytest.mark.parametrize("came_back", [PUBLIC, private_for(ADA, BOB, CAROL)])
def test_a_case_that_more_people_see_than_was_sent_is_closed_at_once(came_back):
    assert access_repair(PLAN, case(access=came_back), THE_AUTHOR) == REPAIR


@pytest.mark.parametrize(
    "came_back", [private_for(ADA, BOB), private_for(ADA), private_for(ADA, BOB, DAN), private_for(REMOVED)]
)
def test_a_case_that_is_no_more_open_than_was_sent_needs_no_repair(came_back):
    assert access_repair(PLAN, case(access=came_back), AN_ADMINISTRATOR) is None


def test_what_was_sent_as_public_or_not_at_all_needs_no_repair():
    public = Plan(case().id, (SetAccess(case().id, AccessArguments(is_private=False)),))
    assert access_repair(public, case(access=PUBLIC), THE_AUTHOR) is None
    assert access_repair(Plan(case().id), case(access=PUBLIC), THE_AUTHOR) is None


def test_blanks_that_came_back_without_being_asked_for_are_a_difference():
    found = reasons(case(), (SetField(STAGE, "New"),), field_values=field_values({STAGE: "New "}))
    assert found == [DeviationReason.UNKNOWN]


@pytest.mark.parametrize(
    ("before", "edits", "stored", "deviations"),
    [
        ((), (AddTags(("vip",)),), (), (("vip", True, DeviationReason.NOT_STORED),)),
        (("vip",), (RemoveTag("vip"),), ("vip",), (("vip", False, DeviationReason.NOT_STORED),)),
        (("vip",), (), (), (("vip", True, DeviationReason.CHANGED_MEANWHILE),)),
        ((), (), ("vip",), (("vip", False, DeviationReason.CHANGED_MEANWHILE),)),
        (
            (),
            (AddTags(("café",)),),
            ("Cafe",),
            (
                ("café", True, DeviationReason.SPELLED_OTHERWISE),
                ("Cafe", False, DeviationReason.SPELLED_OTHERWISE),
            ),
        ),
        (
            (),
            (AddTags(("gala 🎉",)),),
            ("gala ?",),
            (
                ("gala 🎉", True, DeviationReason.CHARACTERS_REPLACED),
                ("gala ?", False, DeviationReason.CHARACTERS_REPLACED),
            ),
        ),
        ((), (AddTags(("Fair",)),), ("fair",), ()),
        (None, (), ("fair",), ()),
        (("fair",), (), None, ()),
    ],
)
def test_tags_are_compared_one_by_one(before, edits, stored, deviations):
    fresh = case(tags=before)
    draft = edited(fresh, *edits)
    plan = make_plan(fresh, draft, THE_AUTHOR)
    found = verify(fresh, draft, plan, replace(fresh, tags=stored), THE_AUTHOR)
    assert found == tuple(
        Deviation(
            TagPart(name), *((words.PRESENT, words.ABSENT) if asked else (words.ABSENT, words.PRESENT)), why
        )
        for name, asked, why in deviations
    )


def test_a_guest_is_told_that_he_may_not_tag():
    fresh = case(tags=())
    found = verify(fresh, edited(fresh, AddTags(("vip",))), Plan(fresh.id), fresh, A_GUEST)
    assert [deviation.reason for deviation in found] == [DeviationReason.NOT_PERMITTED]
