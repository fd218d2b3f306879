"""What the portal will do with a plan, told before anything is sent."""

import pytest

from builders import (
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
    QUINN,
    REMOVED,
    STAGE,
    THE_AUTHOR,
    case,
    edited,
    private_for,
)
from casedesk.domain.access import PUBLIC
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
from casedesk.domain.ids import FieldId
from casedesk.planning.plan import Consent, Plan, make_plan
from casedesk.planning.portal_rules import AlterationReason
from casedesk.planning.predict import EffectKind, effects, predict
from casedesk.planning.steps import (
    AccessArguments,
    LinkContact,
    SetAccess,
    TagCase,
    UnlinkContact,
    UntagCase,
    UpdateCase,
)


def predicted(fresh, *edits, me=THE_AUTHOR):
    return predict(fresh, make_plan(fresh, edited(fresh, *edits), me, frozenset(Consent)), me)


def foretold(fresh, *edits, me=THE_AUTHOR):
    draft = edited(fresh, *edits)
    return effects(fresh, draft, make_plan(fresh, draft, me, frozenset(Consent)), me)


def kinds(*args, **kwargs):
    return [effect.kind for effect in foretold(*args, **kwargs)]


def test_an_empty_plan_changes_nothing():
    assert predicted(case()) == case()


def test_everything_asked_is_in_the_predicted_case():
    fresh = case(members=(ACME, QUINN), fields={STAGE: "New", NOTES: "old"})
    case_after = predicted(
        fresh,
        SetTitle("Fair"),
        SetClosed(is_closed=True),
        AddMembers((PAT,)),
        RemoveMember(ACME.id),
        MakePrivate((ADA, BOB)),
        SetField(STAGE, " Booked "),
        SetField(NOTES, ""),
        SetField(BIRTHDATE, "05/23/2022"),
    )
    assert case_after.title == "Fair"
    assert case_after.is_closed
    assert case_after.members == (PAT, QUINN)
    assert case_after.access == private_for(ADA, BOB)
    assert case_after.field_texts() == {STAGE: "Booked", BIRTHDATE: "05/23/2022"}
    assert not predicted(case_after, SetClosed(is_closed=False)).is_closed


def test_a_field_keeps_its_label_when_its_text_changes():
    fresh = case(access=private_for(BOB), fields={STAGE: "New"})
    assert predicted(fresh, SetField(STAGE, "Booked"), me=AN_ADMINISTRATOR).field_values[0].label == "Field 1"


def test_the_portal_puts_the_caller_into_the_list():
    fresh = case(access=private_for(ADA, BOB))
    assert predicted(fresh, SetTitle("Fair"), me=AN_ADMINISTRATOR).access == private_for(ADA, BOB, DAN)


def test_users_and_contacts_that_a_plan_does_not_name_are_predicted_by_id():
    steps = (SetAccess(case().id, AccessArguments(True, (CAROL.id,))), LinkContact(case().id, PAT.id))
    case_after = predict(case(), Plan(case().id, steps), THE_AUTHOR)
    assert case_after.access.subject_ids == {CAROL.id, ADA.id}
    assert [member.id for member in case_after.members] == [PAT.id]


def test_access_by_somebody_who_may_not_change_it_is_ignored():
    plan = Plan(case().id, (UpdateCase(case().id, "Fair", access=AccessArguments(True, (BOB.id,))),))
    assert predict(case(), plan, AN_EDITOR).access == PUBLIC


def test_what_is_stored_as_asked_says_so():
    fresh = case(members=(ACME,), fields={NOTES: "old"})
    edits = (
        SetTitle("Fair"),
        SetClosed(is_closed=True),
        AddMembers((PAT,)),
        RemoveMember(ACME.id),
        SetField(NOTES, ""),
        SetField(STAGE, "Booked"),
    )
    assert kinds(fresh, *edits) == [EffectKind.STORED] * 4 + [EffectKind.CLEARED, EffectKind.STORED]


def test_a_long_title_is_cut_and_the_rest_is_shown():
    (effect,) = foretold(case(), SetTitle("x" * 256))
    assert (effect.kind, effect.text, effect.reason) == (
        EffectKind.CUT,
        "x" * 255,
        AlterationReason.TOO_LONG,
    )


@pytest.mark.parametrize(
    ("text", "reason"), [("🎉", AlterationReason.CHARACTERS), (DATE_LIKE, AlterationReason.DATE_LIKE)]
)
def test_what_cannot_be_foretold_may_differ(text, reason):
    for edit in (SetTitle(text), SetField(STAGE, text)):
        (effect,) = foretold(case(), edit)
        assert (effect.kind, effect.reason) == (EffectKind.MAY_DIFFER, reason)


def test_blanks_around_a_field_are_trimmed():
    (effect,) = foretold(case(), SetField(STAGE, " Booked "))
    assert (effect.kind, effect.text) == (EffectKind.TRIMMED, "Booked")


def test_publishing_is_named():
    assert kinds(case(access=private_for(ADA)), MakePublic()) == [EffectKind.PUBLISHED]


def test_making_private_is_named():
    (effect,) = foretold(case(), MakePrivate((ADA, BOB)))
    assert (effect.kind, effect.users) == (EffectKind.NARROWED, ())


def test_who_loses_and_who_gains_sight_is_named():
    found = foretold(case(access=private_for(ADA, BOB)), RemoveSubject(BOB.id), AddSubjects((CAROL,)))
    assert [(effect.kind, effect.users) for effect in found] == [
        (EffectKind.NARROWED, (BOB,)),
        (EffectKind.OPENED, (CAROL,)),
    ]


def test_the_author_cannot_be_left_out():
    found = foretold(case(access=private_for(ADA, DAN)), RemoveSubject(ADA.id), me=AN_ADMINISTRATOR)
    assert [(effect.kind, effect.users) for effect in found] == [(EffectKind.AUTHOR_KEPT, (ADA,))]


def test_an_administrator_who_saves_a_title_is_told_that_he_joins_the_list():
    found = foretold(case(access=private_for(ADA)), SetTitle("Fair"), me=AN_ADMINISTRATOR)
    assert [(effect.kind, effect.users, effect.change is None) for effect in found] == [
        (EffectKind.STORED, (), False),
        (EffectKind.SELF_ADDED, (DAN,), True),
    ]


def test_a_removed_profile_that_gets_lost_by_the_way_is_named():
    assert kinds(case(access=private_for(ADA, REMOVED)), SetTitle("Fair")) == [
        EffectKind.STORED,
        EffectKind.REMOVED_PROFILE_LOST,
    ]


def test_a_removed_profile_that_the_user_drops_is_narrowing():
    (effect,) = foretold(case(access=private_for(ADA, REMOVED)), RemoveSubject(REMOVED.id))
    assert (effect.kind, effect.users) == (EffectKind.NARROWED, (REMOVED,))


def test_a_removed_profile_stays_where_no_list_is_sent():
    assert kinds(case(access=private_for(ADA, REMOVED)), SetField(STAGE, "x")) == [EffectKind.STORED]


def test_mail_names_its_recipients():
    found = foretold(case(access=private_for(ADA, BOB, CAROL)), SetNotify(notify=True))
    assert [(effect.kind, effect.users) for effect in found] == [(EffectKind.MAILED, (BOB, CAROL))]


def test_mail_asked_for_by_an_editor_is_ignored():
    found = kinds(case(access=private_for(ADA, BOB)), SetNotify(notify=True), me=AN_EDITOR)
    assert found == [EffectKind.IGNORED_NOT_OWNER]


def test_a_title_that_an_update_rewrites_by_the_way_is_named():
    found = foretold(case(DATE_LIKE, access=private_for(ADA)), SetNotify(notify=True))
    assert [(effect.kind, effect.change is None) for effect in found] == [
        (EffectKind.MAILED, False),
        (EffectKind.MAY_DIFFER, True),
    ]


def test_a_field_of_unknown_definition_is_predicted_without_label():
    assert predicted(case(), SetField(FieldId(99), "x")).field_values[0].label == ""


def test_unlinking_somebody_who_is_not_there_changes_nothing():
    plan = Plan(case().id, (UnlinkContact(case().id, PAT.id), LinkContact(case().id, ACME.id)))
    assert predict(case(members=(ACME,)), plan, THE_AUTHOR) == case(members=(ACME,))


def test_tags_are_predicted_as_the_database_keeps_them():
    fresh = case(tags=("fair", "old"))
    assert predicted(fresh, AddTags(("vip", "gala 🎉")), RemoveTag("OLD")).tags == ("fair", "vip", "gala ?")
    found = foretold(fresh, AddTags(("vip", "gala 🎉", "t" * 300)), RemoveTag("old"))
    assert [(effect.kind, effect.text[-3:]) for effect in found] == [
        (EffectKind.STORED, "vip"),
        (EffectKind.MAY_DIFFER, ""),
        (EffectKind.CUT, "ttt"),
        (EffectKind.STORED, ""),
    ]
    unread = Plan(fresh.id, (TagCase(fresh.id, "vip"), UntagCase(fresh.id, "old")))
    assert predict(case(), unread, THE_AUTHOR).tags is None
