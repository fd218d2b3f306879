"""Any case, anybody, any edits: what a save does to a portal, seen from the portal's own database."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from hypothesis import assume, event, given
from hypothesis import strategies as st

from builders import CONTACTS, USERS, edited, edits, plain_texts, plain_titles, tag_lists, user_id
from casedesk.api.http_portal import HttpPortal, open_portal
from casedesk.api.token import TokenHolder
from casedesk.domain.access import Profile
from casedesk.domain.case import Case, Draft
from casedesk.domain.change import Edit, SetTitle
from casedesk.domain.ids import REMOVED_PROFILE_ID, CaseId
from casedesk.domain.tag import tag_key
from casedesk.domain.values import replace
from casedesk.planning.diff import changes, wanted_text
from casedesk.planning.plan import Consent, Plan, make_plan
from casedesk.planning.portal_rules import may_be_altered, spells_alike
from casedesk.planning.predict import predict
from casedesk.planning.steps import Step
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
)
from casedesk.portal.errors import AccessDenied, NotFound
from casedesk.portal.port import Credentials
from casedesk.practice.portal import PracticePortal
from casedesk.session.cancel import CancelToken
from casedesk.session.events import SaveFinished, SaveRefused
from casedesk.session.job import Errand
from casedesk.session.jobs import SaveCase
from casedesk.session.report import Result

CASE = CaseId(1)
GROUP_ID = "99999999-0000-4000-8000-000000000001"
GONE_ID = "99999999-0000-4000-8000-000000000002"
HIDDEN_ENTRIES = {GROUP_ID, GONE_ID}
PASSWORD = "practice"

ROLES: dict[int, dict[str, bool]] = {2: {"crmAdmin": True}, 3: {"isAdmin": True}, 6: {"isVisitor": True}}
PEOPLE = range(1, 8)
HIDDEN_CONTACT = 9
"""A private contact that only user 1 and administrators see."""


def email(number: int) -> str:
    return f"user{number}@example.org"


def seed(edited_case: dict[str, Any]) -> dict[str, Any]:
    bystander = {
        "createBy": user_id(1),
        "isPrivate": True,
        "accessList": [user_id(1), user_id(4)],
        "members": [5, HIDDEN_CONTACT],
        "customFields": {"1": "New", "2": "untouched"},
    }
    contacts = [
        {"id": contact.id, "isCompany": True, "companyName": contact.display_name, "createBy": user_id(1)}
        for contact in CONTACTS
    ]
    hidden = {"shareType": 0, "isPrivate": True, "createBy": user_id(1), "accessList": [user_id(1)]}
    contacts.append({"id": HIDDEN_CONTACT, "isCompany": True, "companyName": "Hidden"} | hidden)
    return {
        "portal": {"timeZone": "Europe/Moscow"},
        "users": [
            {"id": user_id(number), "email": email(number), "password": PASSWORD, "firstName": f"U{number}"}
            | {"lastName": "O'Neil", "userName": f"u{number}"}
            | ROLES.get(number, {})
            for number in PEOPLE
        ],
        "groups": [{"id": GROUP_ID, "name": "sales", "members": [user_id(5)]}],
        "contacts": contacts,
        "customFields": [
            {"id": 1, "label": "Stage", "fieldType": 2, "position": 1, "mask": '["New","Booked"]'},
            {"id": 2, "label": "Notes", "fieldType": 1, "position": 2, "mask": '{"rows":4,"cols":40}'},
            {"id": 3, "label": "Birthdate", "fieldType": 5, "position": 3, "mask": ""},
            {"id": 4, "label": "Paid", "fieldType": 3, "position": 4, "mask": ""},
            {"id": 5, "label": "More", "fieldType": 4, "position": 5, "mask": ""},
        ],
        "tags": ["Cafe"],
        "cases": [
            edited_case | {"id": CASE},
            bystander | {"id": 2, "title": "Bystander"},
            bystander | {"id": 3, "title": "Public bystander", "isPrivate": False, "accessList": []},
        ],
    }


subjects = st.one_of(st.sampled_from(USERS).map(lambda one: one.id), st.sampled_from((GROUP_ID, GONE_ID)))


@st.composite
def seeded_cases(draw: st.DrawFn) -> dict[str, Any]:
    is_private = draw(st.booleans())
    listed = draw(st.lists(subjects, min_size=1, max_size=4, unique=True)) if is_private else []
    members = draw(st.lists(st.sampled_from((5, 6, 7, 8, HIDDEN_CONTACT)), max_size=4, unique=True))
    fields = draw(st.dictionaries(st.sampled_from("1234"), plain_texts, max_size=4))
    return {
        "title": draw(st.one_of(plain_titles, st.just("2022-05-23T06:33:44+03:00"))),
        "createBy": user_id(draw(st.integers(1, 4))),
        "isClosed": draw(st.booleans()),
        "isPrivate": is_private,
        "accessList": listed,
        "members": members,
        "customFields": fields,
        "tags": list(draw(tag_lists)),
    }


@dataclass
class WatchedPortal:
    """A portal that looks, after each step, whether the case is still as private as it should be."""

    portal: HttpPortal
    practice: PracticePortal
    private_after: list[bool] = field(default_factory=list)

    def perform(self, step: Step) -> Case | None:
        answered = self.portal.perform(step)
        self.private_after.append(self.practice.snapshot_case(CASE)["is_private"])
        return answered

    def __getattr__(self, name: str) -> Any:
        return getattr(self.portal, name)


@dataclass
class Scene:
    """Somebody signed in on a practice portal, with the case open."""

    practice: PracticePortal
    portal: WatchedPortal
    me: Profile
    base: Case

    def save(self, draft: Draft) -> SaveFinished | SaveRefused:
        self.practice.forget_requests()
        errand = Errand(self.portal, CancelToken(), announce=lambda _event: None)
        finished = SaveCase(self.base, draft, self.me, frozenset(Consent)).run(errand)
        assert isinstance(finished, SaveFinished | SaveRefused), finished
        return finished


@contextmanager
def scene(case_seed: dict[str, Any], who: int) -> Iterator[Scene]:
    """Sign in and open the case; gives up the example where that person may not see it."""
    practice = PracticePortal(seed(case_seed), clock=lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    portal = open_portal(
        "http://practice.localhost",
        token=TokenHolder(),
        wsgi_app=practice.wsgi_app,
        may_block_main_thread=True,
    )
    try:
        portal.sign_in(Credentials(email(who), PASSWORD))
        yield Scene(practice, WatchedPortal(portal, practice), portal.me(), _opened(portal))
    finally:
        portal.close()
        practice.close()


def _opened(portal: HttpPortal) -> Case:
    try:
        return replace(portal.case(CASE), tags=portal.case_tags(CASE))
    except (NotFound, AccessDenied) as refused:
        event(f"not opened: {type(refused).__name__}")
        assume(False)
        raise


anybody = st.sampled_from(PEOPLE)
gestures = st.lists(edits(), max_size=6)


@given(seeded_cases(), anybody, gestures)
def test_after_a_save_the_portal_holds_what_was_asked_or_every_difference_is_named(
    case_seed: dict[str, Any], who: int, wishes: list[Edit]
) -> None:
    with scene(case_seed, who) as at:
        draft = edited(at.base, *wishes)
        before = at.practice.snapshot_case(CASE)
        finished = at.save(draft)
        after = at.practice.snapshot_case(CASE)
        if isinstance(finished, SaveRefused):
            event("refused")
            assert after == before
            return
        event("saved")
        report = finished.report
        assert all(outcome.result is Result.APPLIED for outcome in report.outcomes), report.outcomes
        assert all(step.result is Result.APPLIED and not step.is_repair for step in report.outcomes)
        named = {deviation.part: deviation for deviation in report.deviations}
        assert len(named) == len(report.deviations)
        _check_texts(draft, after, named)
        _check_status(draft, after, named)
        _check_tags(draft, after, named)
        _check_members(draft, before, after, named)
        _check_access(draft, before, after, named)
        unexplained = {DeviationReason.UNKNOWN, DeviationReason.CHANGED_MEANWHILE, DeviationReason.NOT_STORED}
        assert not unexplained & {deviation.reason for deviation in report.deviations}


def _check_texts(draft: Draft, after: dict[str, Any], named: dict[Any, Deviation]) -> None:
    for part, asked, stored in (
        (TitlePart(), draft.title, after["title"]),
        *(
            (FieldPart(key), wanted_text(draft.field_text(key)), after["fields"].get(key, ""))
            for key in {*draft.field_texts, *after["fields"]}
        ),
    ):
        if asked == stored:
            assert part not in named
        else:
            assert (named[part].asked, named[part].stored) == (asked, stored)


def _check_status(draft: Draft, after: dict[str, Any], named: dict[Any, Deviation]) -> None:
    assert (draft.is_closed != after["is_closed"]) == (StatusPart() in named)


def _check_tags(draft: Draft, after: dict[str, Any], named: dict[Any, Deviation]) -> None:
    assert draft.tags is not None
    differing = {tag_key(part.name) for part in named if isinstance(part, TagPart)}
    assert set(map(tag_key, draft.tags)) ^ set(map(tag_key, after["tags"])) == differing


def _check_members(
    draft: Draft, before: dict[str, Any], after: dict[str, Any], named: dict[Any, Deviation]
) -> None:
    """Compare the links, those included that only an administrator sees."""
    asked = {contact.id for contact in draft.members}
    differing = {part.contact.id for part in named if isinstance(part, MemberPart)}
    sees_hidden = HIDDEN_CONTACT in asked or HIDDEN_CONTACT not in before["members"]
    if sees_hidden:
        assert asked ^ set(after["members"]) == differing
    else:
        # He does not see it, or has just unlinked it.
        assert (asked ^ set(after["members"])) - {HIDDEN_CONTACT} == differing


def _check_access(
    draft: Draft, before: dict[str, Any], after: dict[str, Any], named: dict[Any, Deviation]
) -> None:
    assert (draft.access.is_private != after["is_private"]) == (PrivacyPart() in named)
    if not (draft.access.is_private and after["is_private"]):
        return
    stored = {REMOVED_PROFILE_ID if key in HIDDEN_ENTRIES else key for key in after["access"]}
    differing = {part.user.id for part in named if isinstance(part, SubjectPart)}
    assert draft.access.subject_ids ^ stored == differing
    if REMOVED_PROFILE_ID in draft.access.subject_ids & stored:
        assert HIDDEN_ENTRIES & set(before["access"]) == HIDDEN_ENTRIES & set(after["access"])


@given(seeded_cases(), anybody, gestures)
def test_a_private_case_is_never_public_not_even_between_two_calls_unless_asked(
    case_seed: dict[str, Any], who: int, wishes: list[Edit]
) -> None:
    with scene(
        case_seed | {"isPrivate": True, "accessList": case_seed["accessList"] or [user_id(4)]}, who
    ) as at:
        draft = edited(at.base, *wishes)
        at.save(draft)
        if draft.access.is_private:
            assert all(at.portal.private_after)
            assert at.practice.snapshot_case(CASE)["is_private"]
        elif at.portal.private_after:
            # Published by the last call, after everything that was to be taken out was taken out.
            assert all(at.portal.private_after[:-1])


@given(seeded_cases(), st.integers(4, 7), gestures)
def test_links_to_contacts_that_the_user_cannot_see_survive(
    case_seed: dict[str, Any], who: int, wishes: list[Edit]
) -> None:
    linked = sorted({*case_seed["members"], HIDDEN_CONTACT})
    with scene(case_seed | {"members": linked}, who) as at:
        assert HIDDEN_CONTACT not in {contact.id for contact in at.base.members}
        at.save(edited(at.base, *wishes))
        assert HIDDEN_CONTACT in at.practice.snapshot_case(CASE)["members"]


@given(seeded_cases(), anybody, gestures)
def test_nothing_but_the_one_case_changes_and_nobody_is_mailed_unasked(
    case_seed: dict[str, Any], who: int, wishes: list[Edit]
) -> None:
    with scene(case_seed, who) as at:
        before = at.practice.snapshot()
        draft = edited(at.base, *wishes)
        finished = at.save(draft)
        after = at.practice.snapshot()
        for part in ("contacts", "fields"):
            assert after[part] == before[part]
        # A new one may be made, but none is renamed or goes away.
        assert before["tags"].items() <= after["tags"].items()
        assert {key: case for key, case in after["cases"].items() if key != CASE} == {
            key: case for key, case in before["cases"].items() if key != CASE
        }
        mailed = {letter.recipient_id for letter in at.practice.outbox()}
        is_mailing = isinstance(finished, SaveFinished) and draft.notify and draft.access.is_private
        if not is_mailing or NotifyPart() in {one.part for one in finished.report.deviations}:
            assert mailed == set()
        else:
            people = {user_id(number) for number in PEOPLE}
            assert mailed == (set(after["cases"][CASE]["access"]) & people) - {at.me.user.id}


@given(seeded_cases(), anybody, gestures)
def test_a_save_comes_out_as_it_was_predicted(
    case_seed: dict[str, Any], who: int, wishes: list[Edit]
) -> None:
    with scene(case_seed, who) as at:
        draft = edited(at.base, *wishes)
        plan = make_plan(at.base, draft, at.me, frozenset(Consent))
        assume(isinstance(plan, Plan))
        assume(may_be_altered(draft.title) is None)
        assume(not any(map(_is_at_risk, draft.field_texts.values())))
        assume(not any(may_be_altered(name) or spells_alike(name, "Cafe") for name in draft.tags or ()))
        predicted = predict(at.base, plan, at.me)
        finished = at.save(draft)
        returned = finished.report.returned
        assert [step.step for step in finished.report.outcomes] == list(plan.steps)
        assert changes(predicted, _as_draft(returned)) == ()
        assert [member.id for member in returned.members] == [member.id for member in predicted.members]


def _is_at_risk(text: str) -> bool:
    reason = may_be_altered(text, in_field=True)
    return reason is not None and reason.value != "trimmed"


def _as_draft(case: Case) -> Draft:
    return edited(case)


@given(seeded_cases(), anybody, gestures)
def test_saving_again_what_was_saved_asks_the_portal_for_nothing_but_the_case(
    case_seed: dict[str, Any], who: int, wishes: list[Edit]
) -> None:
    with scene(case_seed, who) as at:
        finished = at.save(edited(at.base, *wishes))
        assume(isinstance(finished, SaveFinished))
        at.base = finished.report.returned
        at.save(edited(at.base))
        assert [request.method for request in at.practice.requests] == ["GET"]


@given(seeded_cases(), anybody, gestures)
def test_what_a_save_shows_is_what_the_portal_would_show_on_opening(
    case_seed: dict[str, Any], who: int, wishes: list[Edit]
) -> None:
    with scene(case_seed, who) as at:
        finished = at.save(edited(at.base, *wishes))
        assume(isinstance(finished, SaveFinished))
        assert finished.report.returned == _opened(at.portal.portal)


@given(seeded_cases(), anybody, plain_titles)
def test_a_plain_title_takes_two_requests(case_seed: dict[str, Any], who: int, title: str) -> None:
    with scene(case_seed, who) as at:
        draft = edited(at.base, SetTitle(title))
        assume(draft.title != at.base.title)
        finished = at.save(draft)
        sent = [(request.method, request.path) for request in at.practice.requests]
        if isinstance(finished, SaveRefused):
            assert not at.base.can_edit
            assert [method for method, _ in sent] == ["GET"]
        else:
            assert [method for method, _ in sent] == ["GET", "PUT"]
        assert all(path.endswith(f"crm/case/{CASE}") for _, path in sent)
