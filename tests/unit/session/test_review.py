"""The review: what a save would do is found out with one reading, and nothing is sent."""

import pytest

from builders import (
    ACME,
    ADA,
    AN_ADMINISTRATOR,
    CAROL,
    DAN,
    NOTES,
    REMOVED,
    THE_AUTHOR,
    case,
    edited,
    private_for,
)
from casedesk.domain.access import PUBLIC, Profile
from casedesk.domain.case import Case
from casedesk.domain.change import AddMembers, Edit, MakePublic, SetClosed, SetField, SetTitle, TitleChanged
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.planning.merge import TitleConflict
from casedesk.planning.plan import Consent, RefusalReason
from casedesk.planning.predict import EffectKind
from casedesk.planning.steps import Step
from casedesk.portal.errors import Unreachable
from casedesk.portal.port import CallPreview
from casedesk.session import review as reviews
from casedesk.session.cancel import CancelToken
from casedesk.session.events import Reviewed
from casedesk.session.job import Errand
from casedesk.session.review import Review, ReviewState, review
from casedesk.session.review_job import ReviewCase
from fakes import FakePortal

BASE = case("Fair", access=private_for(ADA, CAROL), fields={NOTES: "old"})


def preview(step: Step) -> CallPreview:
    return CallPreview("PUT", type(step).__name__)


def reviewed(*edits: Edit, fresh: Case = BASE, base: Case = BASE, me: Profile = THE_AUTHOR) -> Review:
    return review(base, edited(base, *edits), fresh, me, preview)


def kinds(found: Review) -> list[EffectKind]:
    return [effect.kind for effect in found.effects]


def test_it_reads_the_case_once_and_sends_nothing() -> None:
    portal = FakePortal(BASE, who=THE_AUTHOR)
    job = ReviewCase(BASE, edited(BASE, SetTitle("Trade fair")), THE_AUTHOR)
    answer = job.run(Errand(portal, CancelToken(), lambda _event: None))
    assert isinstance(answer, Reviewed)
    assert answer.review.after.title == "Trade fair"
    assert portal.readings == 1
    assert portal.performed == []


def test_every_request_is_shown_in_its_order() -> None:
    found = reviewed(
        SetTitle("Trade fair"), AddMembers((ACME,)), SetClosed(is_closed=True), SetField(NOTES, "")
    )
    assert [call.path for call in found.calls] == ["LinkContact", "ClearField", "UpdateCase", "CloseCase"]
    assert found.after.is_closed
    assert found.after.members == (ACME,)
    assert kinds(found) == [EffectKind.STORED] * 3 + [EffectKind.CLEARED]


@pytest.mark.parametrize(
    ("base", "edits", "consents"),
    [
        (BASE, (MakePublic(),), {Consent.PUBLISH}),
        (BASE, (SetTitle("Trade fair"),), set()),
        (
            case("Fair", access=private_for(ADA, REMOVED)),
            (SetTitle("Trade fair"),),
            {Consent.LOSE_REMOVED_PROFILES},
        ),
    ],
)
def test_it_plans_as_if_every_yes_had_been_said_and_tells_which(
    base: Case, edits: tuple[Edit, ...], consents: set[Consent]
) -> None:
    found = reviewed(*edits, base=base, fresh=base)
    assert found.consents == consents
    assert found.calls


def test_an_administrator_learns_that_he_is_put_on_the_list() -> None:
    found = reviewed(SetTitle("Trade fair"), me=AN_ADMINISTRATOR)
    added = next(effect for effect in found.effects if effect.kind is EffectKind.SELF_ADDED)
    assert added.change is None, "nobody asked for it"
    assert added.users == (DAN,)
    assert DAN in found.after.access.subjects


def test_a_refused_save_says_why_and_shows_no_requests() -> None:
    found = reviewed(SetTitle(" "))
    assert [refusal.reason for refusal in found.refusals] == [RefusalReason.EMPTY_TITLE]
    assert (found.effects, found.calls, found.after) == ((), (), BASE)


def test_what_others_did_meanwhile_is_in_it() -> None:
    fresh = replace(BASE, title="Fair (Zoé)")
    found = reviewed(SetField(NOTES, "new"), fresh=fresh)
    assert found.taken == (TitleChanged("Fair", "Fair (Zoé)"),)
    assert found.after.title == "Fair (Zoé)"
    assert found.after.field_texts()[NOTES] == "new"


def test_what_clashes_is_named_and_nothing_is_planned() -> None:
    found = reviewed(SetTitle("Trade fair"), fresh=replace(BASE, title="Expo"))
    assert found.conflicts == (TitleConflict("Fair", "Trade fair", "Expo"),)
    assert (found.effects, found.calls) == ((), ())


def test_there_is_nothing_to_send_where_somebody_else_did_the_same() -> None:
    found = reviewed(SetTitle("Expo"), fresh=replace(BASE, title="Expo"))
    assert (found.effects, found.calls, found.refusals) == ((), (), ())


def test_the_state_goes_from_reading_to_what_came_of_it() -> None:
    nobody = ReviewState()
    assert not nobody.is_wanted
    assert not nobody.is_reading
    reading = reviews.reviewing(CaseId(42))
    assert reading.is_wanted
    assert reading.is_reading
    found = Review(BASE, replace(BASE, access=PUBLIC))
    for ended in (
        reviews.reviewed(reading, found),
        reviews.not_reviewed(reading, Unreachable("away")),
        reviews.broken_off(reading, "Traceback"),
    ):
        assert ended.is_wanted
        assert not ended.is_reading
    assert reviews.reviewed(reading, found).review == found
    assert reviews.not_reviewed(reading, Unreachable("away")).error is not None
    assert reviews.broken_off(reading, "Traceback").bug == "Traceback"
