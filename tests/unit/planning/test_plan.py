"""The smallest safe sequence of calls, and what is refused or asked before."""

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
    case,
    edited,
    private_for,
)
from casedesk.domain.access import PUBLIC, User
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
from casedesk.domain.ids import NOBODY_ID
from casedesk.domain.values import replace
from casedesk.planning.plan import (
    Consent,
    ConsentNeeded,
    Plan,
    Refusal,
    RefusalReason,
    Refused,
    make_plan,
    put_in_unasked,
)
from casedesk.planning.portal_rules import FIELD_BYTES_LIMIT, RightsReason
from casedesk.planning.steps import (
    AccessArguments,
    ClearField,
    CloseCase,
    LinkContact,
    ReopenCase,
    SetAccess,
    StoreField,
    TagCase,
    UnlinkContact,
    UntagCase,
    UpdateCase,
)

EVERYONE = AccessArguments(is_private=False)


def only(*users):
    return AccessArguments(is_private=True, subject_ids=tuple(one.id for one in users))


def planned(fresh, *edits, me=THE_AUTHOR, consents=frozenset()):
    plan = make_plan(fresh, edited(fresh, *edits), me, frozenset(consents))
    assert isinstance(plan, Plan), plan
    return plan


def steps(fresh, *edits, me=THE_AUTHOR, consents=frozenset()):
    return planned(fresh, *edits, me=me, consents=consents).steps


def refusals(fresh, *edits, me=THE_AUTHOR):
    refused = make_plan(fresh, edited(fresh, *edits), me)
    assert isinstance(refused, Refused), refused
    return refused.reasons


# --- the smallest sequence ---------------------------------------------------------------------------


def test_without_changes_nothing_is_sent():
    fresh = case(access=private_for(BOB, REMOVED), members=(ACME,), fields={STAGE: "New"})
    assert planned(fresh) == Plan(fresh.id)


def test_a_title_is_one_call_whose_answer_proves_it():
    fresh = case()
    plan = planned(fresh, SetTitle("Fair"))
    assert plan.steps == (UpdateCase(fresh.id, "Fair", access=EVERYONE),)
    assert not plan.needs_read_back


def test_title_and_fields_travel_together_and_only_what_changed():
    fresh = case(fields={STAGE: "New", NOTES: "stays"})
    assert steps(fresh, SetTitle("Fair"), SetField(STAGE, "Booked"), SetField(BIRTHDATE, "05/23/2022")) == (
        UpdateCase(fresh.id, "Fair", ((STAGE, "Booked"), (BIRTHDATE, "05/23/2022")), EVERYONE),
    )


def test_participants_go_one_by_one_and_never_in_an_update():
    fresh = case(members=(ACME,))
    plan = planned(fresh, AddMembers((PAT,)), RemoveMember(ACME.id))
    assert plan.steps == (LinkContact(fresh.id, PAT.id), UnlinkContact(fresh.id, ACME.id))
    assert plan.needs_read_back
    assert plan.linked == (PAT,)


def test_a_field_is_cleared_by_the_call_that_clears():
    fresh = case(fields={STAGE: "New"})
    plan = planned(fresh, SetField(STAGE, " "))
    assert plan.steps == (ClearField(fresh.id, STAGE),)
    assert plan.needs_read_back


@pytest.mark.parametrize(("was_closed", "step"), [(False, CloseCase), (True, ReopenCase)])
def test_status_is_its_own_call_and_its_answer_is_the_case(was_closed, step):
    fresh = case(is_closed=was_closed)
    plan = planned(fresh, SetClosed(is_closed=not was_closed))
    assert plan.steps == (step(fresh.id),)
    assert not plan.needs_read_back


def test_only_access_is_set_by_the_call_that_does_nothing_else():
    fresh = case()
    plan = planned(fresh, MakePrivate((ADA, BOB)))
    assert plan.steps == (SetAccess(fresh.id, only(ADA, BOB)),)
    assert not plan.needs_read_back
    assert plan.subjects == (ADA, BOB)


def test_the_update_follows_contacts_and_clearing_so_that_its_answer_proves_all():
    fresh = case(members=(ACME,), fields={STAGE: "New"})
    plan = planned(fresh, SetTitle("Fair"), RemoveMember(ACME.id), SetField(STAGE, ""))
    assert plan.steps == (
        UnlinkContact(fresh.id, ACME.id),
        ClearField(fresh.id, STAGE),
        UpdateCase(fresh.id, "Fair", access=EVERYONE),
    )
    assert not plan.needs_read_back


def test_the_status_comes_after_the_update_for_its_answer_comes_from_the_database():
    fresh = case()
    plan = planned(fresh, SetTitle("x" * 300), SetClosed(is_closed=True))
    assert plan.steps == (UpdateCase(fresh.id, "x" * 300, access=EVERYONE), CloseCase(fresh.id))
    assert not plan.needs_read_back


@pytest.mark.parametrize("title", ["x" * 256, "Party 🎉", "bell\x07", DATE_LIKE])
def test_a_title_that_may_be_altered_is_sent_and_read_back(title):
    assert planned(case(), SetTitle(title)).needs_read_back


def test_a_field_that_looks_like_a_date_is_sent_and_read_back():
    assert planned(case(), SetField(STAGE, DATE_LIKE)).needs_read_back


def test_blanks_that_the_portal_would_trim_anyway_are_not_worth_a_call():
    assert steps(case(fields={STAGE: "New"}), SetField(STAGE, " New ")) == ()


# --- access: always said, never by accident ------------------------------------------------------------


def test_a_private_case_stays_private_when_its_title_is_saved():
    fresh = case(access=private_for(BOB, ADA))
    assert steps(fresh, SetTitle("Fair")) == (UpdateCase(fresh.id, "Fair", access=only(BOB, ADA)),)


def test_somebody_who_may_not_change_the_access_says_nothing_about_it():
    fresh = case(access=private_for(ADA, BOB))
    assert steps(fresh, SetTitle("Fair"), me=AN_EDITOR) == (UpdateCase(fresh.id, "Fair"),)


def test_author_and_caller_are_always_on_the_list_after_those_in_the_portals_order():
    fresh = case(access=private_for(CAROL, BOB))
    draft = replace(draft_of(fresh), title="Fair", access=private_for(BOB, CAROL))
    plan = make_plan(fresh, draft, AN_ADMINISTRATOR)
    assert plan.steps == (UpdateCase(fresh.id, "Fair", access=only(CAROL, BOB, ADA, DAN)),)


def test_private_for_nobody_is_private_for_author_and_caller():
    fresh = case()
    assert steps(fresh, MakePrivate(()), me=AN_ADMINISTRATOR) == (SetAccess(fresh.id, only(ADA, DAN)),)


@pytest.mark.parametrize("author", [REMOVED, User(NOBODY_ID, "")])
def test_an_author_whom_the_portal_no_longer_names_is_not_put_on_the_list(author):
    fresh = case(access=private_for(BOB), author=author)
    assert steps(fresh, SetTitle("Fair"), me=AN_ADMINISTRATOR) == (
        UpdateCase(fresh.id, "Fair", access=only(BOB, DAN)),
    )


def test_taking_only_the_author_or_oneself_out_is_not_sent_for_the_portal_would_not_do_it():
    fresh = case(access=private_for(ADA, BOB))
    assert steps(fresh, RemoveSubject(ADA.id)) == ()


def test_access_that_narrows_goes_first():
    fresh = case(members=(ACME,), access=private_for(ADA, BOB))
    assert steps(fresh, RemoveSubject(BOB.id), AddMembers((PAT,)), SetClosed(is_closed=True)) == (
        SetAccess(fresh.id, only(ADA)),
        LinkContact(fresh.id, PAT.id),
        CloseCase(fresh.id),
    )


def test_making_a_case_private_goes_first_even_with_a_title():
    fresh = case()
    plan = planned(fresh, SetTitle("Secret"), MakePrivate((ADA,)), AddMembers((PAT,)))
    assert plan.steps == (UpdateCase(fresh.id, "Secret", access=only(ADA)), LinkContact(fresh.id, PAT.id))
    assert plan.needs_read_back


def test_access_that_opens_goes_last():
    fresh = case(members=(ACME,), access=private_for(ADA))
    plan = planned(fresh, AddSubjects((BOB,)), RemoveMember(ACME.id), SetClosed(is_closed=True))
    assert plan.steps == (
        UnlinkContact(fresh.id, ACME.id),
        CloseCase(fresh.id),
        SetAccess(fresh.id, only(ADA, BOB)),
    )
    assert not plan.needs_read_back


def test_when_some_lose_and_others_gain_sight_losing_goes_first():
    fresh = case(access=private_for(ADA, BOB))
    assert steps(fresh, AddSubjects((CAROL,)), RemoveSubject(BOB.id), AddMembers((PAT,))) == (
        SetAccess(fresh.id, only(ADA, CAROL)),
        LinkContact(fresh.id, PAT.id),
    )


def test_publishing_goes_last_and_only_with_consent():
    fresh = case(access=private_for(ADA), fields={STAGE: "secret"})
    edits = (MakePublic(), SetField(STAGE, ""))
    assert make_plan(fresh, edited(fresh, *edits), THE_AUTHOR) == ConsentNeeded(frozenset({Consent.PUBLISH}))
    assert steps(fresh, *edits, consents={Consent.PUBLISH}) == (
        ClearField(fresh.id, STAGE),
        SetAccess(fresh.id, EVERYONE),
    )


def test_mail_is_sent_only_when_asked_for_in_this_save():
    fresh = case(access=private_for(ADA, BOB))
    assert steps(fresh, SetNotify(notify=True)) == (
        UpdateCase(fresh.id, "Exhibition", access=only(ADA, BOB), notify=True),
    )
    assert not steps(fresh, SetTitle("Fair"))[0].notify


def test_a_wish_to_mail_by_somebody_for_whom_the_portal_does_not_mail_is_left_out():
    fresh = case(access=private_for(ADA, BOB))
    assert steps(fresh, SetNotify(notify=True), me=AN_EDITOR) == ()


# --- nothing changes by the way ------------------------------------------------------------------------


def test_fields_go_alone_where_an_update_would_put_an_administrator_on_the_list():
    fresh = case(access=private_for(ADA, BOB))
    plan = planned(fresh, SetField(STAGE, "Booked"), me=AN_ADMINISTRATOR)
    assert plan.steps == (StoreField(fresh.id, STAGE, "Booked"),)
    assert plan.needs_read_back
    assert plan.subjects == ()


def test_fields_go_alone_where_an_update_would_lose_a_removed_profile():
    fresh = case(access=private_for(ADA, REMOVED))
    assert steps(fresh, SetField(STAGE, "Booked")) == (StoreField(fresh.id, STAGE, "Booked"),)


@pytest.mark.parametrize("title", [DATE_LIKE, "Party 🎉", "x" * 256, ""])
@pytest.mark.parametrize("me", [THE_AUTHOR, AN_EDITOR])
def test_fields_go_alone_where_an_update_would_alter_the_title(title, me):
    assert steps(case(title), SetField(STAGE, "Booked"), me=me) == (StoreField(case().id, STAGE, "Booked"),)


def test_fields_and_access_go_apart_where_an_update_would_alter_the_title():
    fresh = case(DATE_LIKE)
    stored = StoreField(fresh.id, STAGE, "Booked")
    closing_up = SetAccess(fresh.id, only(ADA))
    assert steps(fresh, SetField(STAGE, "Booked"), MakePrivate((ADA,))) == (closing_up, stored)


def test_fields_and_publishing_go_apart_where_an_update_would_alter_the_title():
    fresh = case(DATE_LIKE, access=private_for(ADA))
    edits = (SetField(STAGE, "Booked"), MakePublic())
    assert steps(fresh, *edits, consents={Consent.PUBLISH}) == (
        StoreField(fresh.id, STAGE, "Booked"),
        SetAccess(fresh.id, EVERYONE),
    )


def test_an_editor_of_a_private_case_changes_fields_in_one_call():
    fresh = case(access=private_for(ADA, BOB, REMOVED))
    assert steps(fresh, SetField(STAGE, "Booked"), me=AN_EDITOR) == (
        UpdateCase(fresh.id, "Exhibition", ((STAGE, "Booked"),)),
    )


def test_contacts_clearing_and_status_leave_a_removed_profile_alone():
    fresh = case(access=private_for(ADA, REMOVED), fields={STAGE: "New"})
    assert steps(fresh, AddMembers((PAT,)), SetField(STAGE, ""), SetClosed(is_closed=True)) == (
        LinkContact(fresh.id, PAT.id),
        ClearField(fresh.id, STAGE),
        CloseCase(fresh.id),
    )


# --- consent -------------------------------------------------------------------------------------------


def test_losing_a_removed_profile_by_the_way_needs_consent():
    fresh = case(access=private_for(REMOVED, ADA))
    draft = edited(fresh, SetTitle("Fair"))
    assert make_plan(fresh, draft, THE_AUTHOR) == ConsentNeeded(frozenset({Consent.LOSE_REMOVED_PROFILES}))
    plan = make_plan(fresh, draft, THE_AUTHOR, frozenset({Consent.LOSE_REMOVED_PROFILES}))
    assert plan.steps == (UpdateCase(fresh.id, "Fair", access=only(ADA)),)


def test_consent_for_one_thing_is_not_consent_for_another():
    fresh = case(access=private_for(ADA))
    draft = edited(fresh, MakePublic())
    asked = make_plan(fresh, draft, THE_AUTHOR, frozenset({Consent.LOSE_REMOVED_PROFILES}))
    assert asked == ConsentNeeded(frozenset({Consent.PUBLISH}))


def test_dropping_a_removed_profile_oneself_is_consent_enough():
    fresh = case(access=private_for(ADA, REMOVED))
    assert steps(fresh, RemoveSubject(REMOVED.id)) == (SetAccess(fresh.id, only(ADA)),)


def test_an_editor_loses_no_removed_profile_and_is_not_asked():
    fresh = case(access=private_for(REMOVED, BOB))
    assert steps(fresh, SetTitle("Fair"), me=AN_EDITOR) == (UpdateCase(fresh.id, "Fair"),)


def test_a_case_that_is_already_public_needs_no_consent():
    assert steps(case(access=PUBLIC), SetTitle("Fair"))


# --- refusals ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("title", ["", "   ", "\u00a0"])
def test_a_title_needs_something_to_see(title):
    assert refusals(case(), SetTitle(title)) == (Refusal(RefusalReason.EMPTY_TITLE),)


def test_a_blank_title_that_was_there_before_hinders_nobody():
    assert steps(case("  "), SetField(STAGE, "Booked"))


def test_whoever_may_only_read_may_not_edit_but_may_close_and_link():
    fresh = case(can_edit=False)
    reason = Refusal(RefusalReason.MAY_NOT_EDIT, rights_reason=RightsReason.READS_ONLY)
    assert refusals(fresh, SetTitle("Fair"), SetField(STAGE, "x"), SetField(NOTES, "y"), me=AN_EDITOR) == (
        reason,
    )
    assert steps(fresh, AddMembers((PAT,)), SetClosed(is_closed=True), me=AN_EDITOR) == (
        LinkContact(fresh.id, PAT.id),
        CloseCase(fresh.id),
    )


def test_an_editor_may_not_change_who_sees_the_case():
    assert refusals(case(), MakePrivate((BOB,)), me=AN_EDITOR) == (
        Refusal(RefusalReason.MAY_NOT_CHANGE_ACCESS, rights_reason=RightsReason.NOT_OWNER),
    )


def test_a_guest_may_change_nothing_and_every_reason_is_named_once():
    edits = (SetClosed(is_closed=True), AddMembers((PAT, ACME)))
    assert refusals(case(), *edits, me=A_GUEST) == (
        Refusal(RefusalReason.MAY_NOT_CHANGE_STATUS, rights_reason=RightsReason.GUEST),
        Refusal(RefusalReason.MAY_NOT_CHANGE_MEMBERS, rights_reason=RightsReason.GUEST),
    )


def test_a_field_that_does_not_fit_its_column_is_refused_by_name():
    assert refusals(case(), SetField(NOTES, "☀" * (FIELD_BYTES_LIMIT // 3 + 1))) == (
        Refusal(RefusalReason.FIELD_TOO_LONG, field_id=NOTES),
    )
    assert steps(case(), SetField(NOTES, "x" * FIELD_BYTES_LIMIT))


def test_participants_are_not_changed_while_some_are_unknown():
    assert refusals(case(unnamed=2), AddMembers((PAT,))) == (Refusal(RefusalReason.MEMBERS_UNKNOWN),)
    assert steps(case(unnamed=2), SetTitle("Fair"))


def test_a_private_call_without_anybody_on_the_list_cannot_even_be_built():
    with pytest.raises(ValueError, match="needs subjects"):
        AccessArguments(is_private=True)
    with pytest.raises(ValueError, match="needs subjects"):
        AccessArguments(is_private=False, subject_ids=(ADA.id,))


def test_whoever_publishes_a_case_is_not_asked_about_removed_profiles_as_well():
    fresh = case(access=private_for(ADA, REMOVED))
    publishing = replace(draft_of(fresh), access=replace(fresh.access, is_private=False))
    assert make_plan(fresh, publishing, THE_AUTHOR) == ConsentNeeded(frozenset({Consent.PUBLISH}))


def test_mail_needs_the_right_to_edit_for_it_travels_with_an_update():
    fresh = case(access=private_for(ADA, DAN), can_edit=False)
    assert steps(fresh, SetNotify(notify=True), me=AN_ADMINISTRATOR) == ()


def test_tags_go_one_by_one_after_what_matters_more_and_what_goes_goes_first():
    fresh = case(tags=("fair", "old"))
    plan = planned(fresh, SetTitle("Other"), AddTags(("vip", "FAIR")), RemoveTag("Old"), AddMembers((PAT,)))
    assert [type(step) for step in plan.steps] == [LinkContact, UpdateCase, UntagCase, TagCase]
    assert plan.steps[2:] == (UntagCase(fresh.id, "old"), TagCase(fresh.id, "vip"))
    assert plan.touches_tags
    # What the update answers is the case, and the tags are read apart.
    assert not plan.needs_read_back
    assert planned(fresh, AddTags(("vip",))).steps == (TagCase(fresh.id, "vip"),)


def test_a_case_is_tagged_before_more_people_see_it():
    fresh = case(tags=(), access=private_for(ADA))
    plan = planned(fresh, AddTags(("vip",)), AddSubjects((BOB,)))
    assert [type(step) for step in plan.steps] == [TagCase, SetAccess]


def test_guests_may_not_tag_and_unread_tags_are_left_alone():
    fresh = case(tags=("fair",))
    refused = make_plan(fresh, edited(fresh, RemoveTag("fair")), A_GUEST)
    assert isinstance(refused, Refused)
    assert refused.reasons == (Refusal(RefusalReason.MAY_NOT_CHANGE_TAGS, rights_reason=RightsReason.GUEST),)
    assert make_plan(case(), edited(case(), AddTags(("vip",))), THE_AUTHOR) == Plan(fresh.id)


# --- who comes onto the list by the way ---------------------------------------------------------------


def test_an_administrator_and_a_missing_author_are_put_in_by_a_save_that_sends_the_list() -> None:
    listed = case("Fair", access=private_for(BOB))
    me = AN_ADMINISTRATOR
    found = put_in_unasked(listed, edited(listed, SetTitle("Exhibition")), me)
    assert [user.id for user in found] == [listed.created_by.id, me.user.id]


def test_nobody_is_put_in_by_a_save_that_leaves_the_list_alone() -> None:
    listed = case("Fair", access=private_for(BOB))
    me = AN_ADMINISTRATOR
    assert put_in_unasked(listed, edited(listed, SetField(STAGE, "New")), me) == ()
    assert put_in_unasked(listed, edited(listed, MakePublic()), me) == ()
    public = case("Fair")
    assert put_in_unasked(public, edited(public, SetTitle("Exhibition")), me) == ()
    with_all = case("Fair", access=private_for(public.created_by, me.user))
    assert put_in_unasked(with_all, edited(with_all, SetTitle("Exhibition")), me) == ()
