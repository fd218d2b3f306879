"""Laws of difference, plan, prediction, verdict and merge, for any case and any gestures."""

from hypothesis import assume, given
from hypothesis import strategies as st

from builders import (
    CONTACTS,
    KINDS,
    REMOVED,
    USERS,
    asked_case,
    cases,
    drafts,
    edited,
    edits,
    field_values,
    member_lists,
    profiles,
    subject_lists,
    tag_lists,
)
from casedesk.domain.access import PUBLIC, Access, Profile
from casedesk.domain.case import Case, Draft, draft_of
from casedesk.domain.change import apply_edit, repeat_edits, reset_edits
from casedesk.domain.custom_field import FieldKind
from casedesk.domain.tag import tag_key
from casedesk.domain.values import replace
from casedesk.planning.diff import changes, changes_between, drift, wanted_text
from casedesk.planning.lines import merge_lines
from casedesk.planning.merge import AccessConflict, FieldConflict, TitleConflict, merge
from casedesk.planning.plan import Consent, Plan, make_plan, sent_access
from casedesk.planning.portal_rules import may_be_altered, rights_of, stored_field_text, stored_tag
from casedesk.planning.predict import effects, predict
from casedesk.planning.steps import ClearField, SetAccess, UpdateCase
from casedesk.planning.verify import DeviationReason, verify

EVERY_CONSENT = frozenset(Consent)

hiding_accesses = st.one_of(
    st.just(PUBLIC),
    subject_lists.map(lambda subjects: Access(True, subjects)),
    subject_lists.map(lambda subjects: Access(True, (*subjects, REMOVED))),
)


@st.composite
def saves(draw: st.DrawFn) -> tuple[Case, Draft, Profile]:
    """Draw a case, a draft of it and somebody to save it."""
    fresh = draw(cases(accesses=hiding_accesses))
    return fresh, draw(drafts(fresh)), draw(profiles)


def planned(fresh: Case, draft: Draft, me: Profile) -> Plan:
    plan = make_plan(fresh, draft, me, EVERY_CONSENT)
    assume(isinstance(plan, Plan))
    assert isinstance(plan, Plan)
    return plan


# --- differences ---------------------------------------------------------------------------------------


@given(cases())
def test_a_case_does_not_differ_from_itself(base: Case) -> None:
    assert changes(base, draft_of(base)) == ()
    assert drift(base, base) == ()


@given(saves())
def test_making_every_change_again_reaches_the_draft(save: tuple[Case, Draft, Profile]) -> None:
    base, draft, _ = save
    repeated = edited(base, *(edit for change in changes(base, draft) for edit in repeat_edits(change)))
    assert changes_between(repeated, draft) == changes_between(draft, repeated) == ()


@given(saves())
def test_taking_every_change_back_reaches_the_case(save: tuple[Case, Draft, Profile]) -> None:
    base, draft, _ = save
    taken_back = draft
    for change in changes(base, draft):
        for edit in reset_edits(base, change):
            taken_back = apply_edit(taken_back, edit)
    assert changes(base, taken_back) == ()


# --- plans ---------------------------------------------------------------------------------------------


@given(saves())
def test_nothing_is_published_without_being_asked_for_and_agreed_to(
    save: tuple[Case, Draft, Profile],
) -> None:
    fresh, draft, me = save
    plan = make_plan(fresh, draft, me)
    if isinstance(plan, Plan) and fresh.access.is_private:
        assert all(sent is None or sent.is_private for sent in map(sent_access, plan.steps))
    agreed = make_plan(fresh, draft, me, EVERY_CONSENT)
    if isinstance(agreed, Plan) and draft.access.is_private:
        assert all(sent is None or sent.is_private for sent in map(sent_access, agreed.steps))


@given(saves())
def test_who_may_says_the_access_with_every_update_and_who_may_not_never(
    save: tuple[Case, Draft, Profile],
) -> None:
    fresh, draft, me = save
    may = rights_of(me, fresh).may_change_access
    for step in planned(fresh, draft, me).steps:
        if isinstance(step, UpdateCase | SetAccess):
            assert (step.access is not None) is may


@given(saves())
def test_author_and_caller_are_on_every_list_and_the_placeholder_on_none(
    save: tuple[Case, Draft, Profile],
) -> None:
    fresh, draft, me = save
    for sent in map(sent_access, planned(fresh, draft, me).steps):
        if sent is not None and sent.is_private:
            assert {me.user.id, fresh.created_by.id} <= set(sent.subject_ids)
            assert REMOVED.id not in sent.subject_ids
            assert len(set(sent.subject_ids)) == len(sent.subject_ids)


@given(saves())
def test_a_plan_says_each_thing_once_and_updates_at_most_once(save: tuple[Case, Draft, Profile]) -> None:
    fresh, draft, me = save
    steps = planned(fresh, draft, me).steps
    assert len(set(steps)) == len(steps)
    assert sum(isinstance(step, UpdateCase | SetAccess) for step in steps) <= 1


@given(saves())
def test_no_empty_text_is_sent_where_the_portal_would_pass_over_it(save: tuple[Case, Draft, Profile]) -> None:
    fresh, draft, me = save
    for step in planned(fresh, draft, me).steps:
        if isinstance(step, UpdateCase):
            assert all(stored_field_text(text) for _, text in step.field_texts)
        if isinstance(step, ClearField):
            assert not wanted_text(draft.field_text(step.field_id))


@given(saves())
def test_narrowing_comes_before_everything_and_opening_after(save: tuple[Case, Draft, Profile]) -> None:
    fresh, draft, me = save
    plan = planned(fresh, draft, me)
    asks_for_access = not draft.access.same_as(fresh.access)
    for index, step in enumerate(plan.steps):
        sent = sent_access(step)
        if sent is None or not asks_for_access:
            continue
        after = set(sent.subject_ids)
        if sent.is_private and not (fresh.access.is_private and fresh.access.subject_ids <= after):
            assert index == 0
        elif fresh.access.is_private and (not sent.is_private or not after <= fresh.access.subject_ids):
            assert index == len(plan.steps) - 1


@given(saves())
def test_saving_what_is_predicted_again_sends_nothing(save: tuple[Case, Draft, Profile]) -> None:
    fresh, draft, me = save
    # A text that the portal rewrites is asked for again as long as the draft holds it.
    assume(may_be_altered(draft.title) is None)
    assume(not any(may_be_altered(text, in_field=True) for text in draft.field_texts.values()))
    assume(not any(stored_tag(name) != name for name in draft.tags or ()))
    predicted = predict(fresh, planned(fresh, draft, me), me)
    again = make_plan(predicted, replace(draft, notify=False), me, EVERY_CONSENT)
    # What remains of a wish is what the portal does not grant: leaving out author or caller.
    assert isinstance(again, Plan)
    assert again.steps == ()


# --- predictions and verdicts --------------------------------------------------------------------------


@given(saves())
def test_every_change_has_an_effect_and_every_effect_a_change_or_none_at_all(
    save: tuple[Case, Draft, Profile],
) -> None:
    fresh, draft, me = save
    asked = changes(fresh, draft)
    found = effects(fresh, draft, planned(fresh, draft, me), me)
    assert all(effect.change is None or effect.change in asked for effect in found)
    for change in asked:
        assert any(effect.change == change for effect in found)


@given(saves())
def test_what_comes_back_as_asked_is_no_deviation(save: tuple[Case, Draft, Profile]) -> None:
    fresh, draft, me = save
    unasked = {
        deviation.reason
        for deviation in verify(fresh, draft, planned(fresh, draft, me), asked_case(fresh, draft), me)
    }
    assert unasked <= {DeviationReason.NOT_PERMITTED}


@given(saves())
def test_what_comes_back_as_predicted_deviates_only_for_known_reasons(
    save: tuple[Case, Draft, Profile],
) -> None:
    fresh, draft, me = save
    plan = planned(fresh, draft, me)
    found = {deviation.reason for deviation in verify(fresh, draft, plan, predict(fresh, plan, me), me)}
    unexplained = {DeviationReason.UNKNOWN, DeviationReason.CHANGED_MEANWHILE, DeviationReason.NOT_STORED}
    assert not found & unexplained


@given(saves(), cases(accesses=hiding_accesses))
def test_no_verdict_means_that_the_case_is_what_was_asked_for(
    save: tuple[Case, Draft, Profile], returned: Case
) -> None:
    fresh, draft, me = save
    found = verify(fresh, draft, planned(fresh, draft, me), returned, me)
    differs = bool(changes(returned, replace(draft, notify=False)))
    assert differs <= bool(found)
    assert all(deviation.asked != deviation.stored for deviation in found)


# --- merge ---------------------------------------------------------------------------------------------


@st.composite
def sides(draw: st.DrawFn) -> tuple[Case, Case, Case]:
    """Draw a case and two different things that it became."""
    base = draw(cases())
    return base, became(base, draw(drafts(base))), became(base, draw(drafts(base)))


def became(base: Case, draft: Draft) -> Case:
    return asked_case(base, draft)


def is_same(first: Draft, second: Draft) -> bool:
    return changes_between(first, second) == changes_between(second, first) == ()


@given(sides())
def test_what_i_left_alone_is_theirs(three: tuple[Case, Case, Case]) -> None:
    base, theirs, _ = three
    merged = merge(base, draft_of(base), theirs)
    assert is_same(merged.draft, draft_of(theirs))
    assert merged.conflicts == ()
    assert merged.taken == drift(base, theirs)


@given(sides())
def test_what_they_left_alone_is_mine(three: tuple[Case, Case, Case]) -> None:
    base, mine, _ = three
    merged = merge(base, draft_of(mine), base)
    assert is_same(merged.draft, draft_of(mine))
    assert (merged.conflicts, merged.taken) == ((), ())


@given(sides())
def test_what_both_made_alike_is_that(three: tuple[Case, Case, Case]) -> None:
    base, both, _ = three
    merged = merge(base, draft_of(both), both)
    assert is_same(merged.draft, draft_of(both))
    assert (merged.conflicts, merged.taken) == ((), ())


@given(sides())
def test_conflicts_are_the_same_from_either_side(three: tuple[Case, Case, Case]) -> None:
    base, one, other = three
    forth, back = merge(base, draft_of(one), other), merge(base, draft_of(other), one)
    swapped = {replace(found, mine=found.theirs, theirs=found.mine) for found in forth.conflicts}
    assert swapped == set(back.conflicts)
    if not forth.conflicts:
        assert is_same(forth.draft, back.draft)


@given(sides())
def test_no_edit_is_invented_and_none_is_dropped(three: tuple[Case, Case, Case]) -> None:
    base, one, other = three
    merged = merge(base, draft_of(one), other)
    clashing = {
        "title"
        if isinstance(found, TitleConflict)
        else "access"
        if isinstance(found, AccessConflict)
        else found.field_id
        for found in merged.conflicts
    }
    _check_scalars(base, one, other, merged.draft, clashing)
    for contact in CONTACTS:
        _check_presence(*(contact in side.members for side in (base, one, other, merged.draft)))
    for key in {tag_key(name) for side in (base, one, other) for name in side.tags or ()}:
        _check_presence(*(key in map(tag_key, side.tags or ()) for side in (base, one, other, merged.draft)))
    all_private = all(side.access.is_private for side in (base, one, other))
    for user in USERS if all_private else ():
        _check_presence(*(user.id in side.access.subject_ids for side in (base, one, other, merged.draft)))
    for field_id in KINDS:
        if field_id in clashing:
            assert merged.draft.field_text(field_id) == draft_of(one).field_text(field_id)
        elif KINDS[field_id] is not FieldKind.TEXT_AREA:
            _check_scalar(
                *(wanted_text(draft_of(side).field_text(field_id)) for side in (base, one, other)),
                wanted_text(merged.draft.field_text(field_id)),
            )


def _check_scalars(base: Case, one: Case, other: Case, merged: Draft, clashing: set[object]) -> None:
    if "title" in clashing:
        assert merged.title == one.title
    else:
        _check_scalar(base.title, one.title, other.title, merged.title)
    _check_scalar(base.is_closed, one.is_closed, other.is_closed, merged.is_closed)
    if "access" in clashing:
        assert merged.access == one.access
    else:
        privacy = (side.access.is_private for side in (base, one, other))
        _check_scalar(*privacy, merged.access.is_private)


def _check_scalar(base: object, one: object, other: object, merged: object) -> None:
    changed = {side for side in (one, other) if side != base}
    assert len(changed) <= 1
    assert merged == next(iter(changed), base)


def _check_presence(base: bool, one: bool, other: bool, merged: bool) -> None:
    assert merged == (not base if one != base or other != base else base)


long_texts = st.lists(st.sampled_from("abcde"), max_size=8).map("\n".join)


@given(long_texts, long_texts, long_texts)
def test_long_texts_merge_alike_from_either_side(base: str, one: str, other: str) -> None:
    assert merge_lines(base, one, other) == merge_lines(base, other, one)
    assert merge_lines(base, one, base) == one
    assert merge_lines(base, one, one) == one


@given(st.lists(st.integers(0, 9), min_size=3, max_size=12), st.data())
def test_lines_changed_apart_from_each_other_are_all_there(numbers: list[int], data: st.DataObject) -> None:
    lines = [f"{index}:{number}" for index, number in enumerate(numbers)]
    first = data.draw(st.integers(0, len(lines) - 3))
    second = data.draw(st.integers(first + 2, len(lines) - 1))
    mine, theirs, both = lines[:], lines[:], lines[:]
    mine[first] = both[first] = "mine"
    theirs[second] = both[second] = "theirs"
    assert merge_lines("\n".join(lines), "\n".join(mine), "\n".join(theirs)) == "\n".join(both)


@given(cases(tags=st.one_of(st.none(), tag_lists)), tag_lists, st.one_of(st.none(), tag_lists))
def test_tags_that_nobody_has_read_are_no_difference(
    base: Case, wanted: tuple[str, ...], now: tuple[str, ...] | None
) -> None:
    theirs = replace(base, tags=now)
    mine = draft_of(base) if base.tags is None else replace(draft_of(base), tags=wanted)
    merged = merge(base, mine, theirs).draft
    if base.tags is None:
        assert merged.tags == now
        assert changes(base, merged) == changes(theirs, merged) == drift(base, theirs) == ()
    elif now is None:
        assert merged.tags == wanted
        assert changes(base, merged) == changes(base, mine)


@given(cases(), member_lists)
def test_participants_that_a_merged_draft_leaves_out_were_removed_by_me(base: Case, found: tuple) -> None:
    theirs = replace(base, members=found)
    mine = draft_of(base)
    assert set(theirs.members) <= set(merge(base, mine, theirs).draft.members)


@given(cases(), st.lists(edits(), max_size=4))
def test_a_field_conflict_shows_the_three_texts(base: Case, gestures: list) -> None:
    mine = edited(base, *gestures)
    theirs = replace(base, field_values=field_values(dict.fromkeys(KINDS, "another")))
    for found in merge(base, mine, theirs).conflicts:
        assert isinstance(found, FieldConflict)
        assert len({found.base, found.mine, found.theirs}) == 3
