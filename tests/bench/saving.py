"""Rows 9, 10 and 11: pages into values, the price of a save, merge and plan of a large case."""

import gc
import json
import statistics
import time
from collections.abc import Callable
from typing import TypeVar

import httpx
import orjson

from bench.figures import Row, ratio
from bench.portals import OWNER, page_of_cases, token_of, usual_seed
from casedesk.api.http_portal import open_portal
from casedesk.api.token import TokenHolder
from casedesk.domain.access import PUBLIC, Profile, User
from casedesk.domain.case import Case, Draft, draft_of
from casedesk.domain.change import AddMembers, RemoveMember, SetField, SetTitle, apply_edit
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldKind, FieldValue
from casedesk.domain.ids import CaseId, ContactId, FieldId, UserId
from casedesk.planning.merge import merge
from casedesk.planning.plan import Plan, make_plan
from casedesk.portal.queries import CaseQuery
from casedesk.practice.portal import PracticePortal
from casedesk.practice.server import serve
from casedesk.session.cancel import CancelToken
from casedesk.session.events import Event, SaveFinished
from casedesk.session.job import Errand
from casedesk.session.jobs import SaveCase
from casedesk.session.report import Verdict

PAGE = 1000
PAGE_ROUNDS = 40
SAVES = 60
PLAN_ROUNDS = 40
JSON = {"Content-Type": "application/json; charset=utf-8"}
T = TypeVar("T")


def reading(_platform: str = "") -> list[Row]:
    """Read a page of 1 000 cases over and over from the same bytes."""
    body = page_of_cases(PAGE)

    def respond(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=body, headers={"Content-Type": "application/json"})

    portal = open_portal(
        "http://bench.localhost",
        token=TokenHolder(),
        transport=httpx.MockTransport(respond),
        may_block_main_thread=True,
    )
    query = CaseQuery(count=PAGE)
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(PAGE_ROUNDS):
        theirs.append(_timed(lambda: orjson.loads(body))[1])
        ours.append(_timed(lambda: portal.cases(query))[1])
    beside = f"orjson.loads of the same {len(body) / 1e6:.2f} MB: {statistics.median(theirs):.2f} ms"
    what = f"page of 1 000 cases into values ({statistics.median(ours):.1f} ms)"
    return [Row("9", what, ratio(ours, theirs), 3.5, " x", beside, {"ours_ms": ours, "orjson_ms": theirs})]


def title_saves(_platform: str = "") -> list[Row]:
    """Save titles and make the same two calls with bare httpx, in turns, on a portal over loopback."""
    practice = PracticePortal(usual_seed(cases=20))
    server = serve(practice)
    portal = open_portal(server.url, token=TokenHolder(), may_block_main_thread=True)
    portal.sign_in(OWNER)
    errand = Errand(portal, CancelToken(), _ignore)
    me = portal.me()
    bare = httpx.Client(base_url=f"{server.url}/api/2.0/", headers={"Authorization": token_of(server.url)})
    base = portal.case(CaseId(1))
    ours: list[float] = []
    theirs: list[float] = []
    requests = 0
    for number in range(SAVES):
        draft = apply_edit(draft_of(base), SetTitle(f"Title {number}"))
        job = SaveCase(base, draft, me)
        practice.forget_requests()
        event, spent = _timed(lambda job=job: job.run(errand))
        if not isinstance(event, SaveFinished) or event.report.verdict is not Verdict.SAVED:
            raise AssertionError(f"the save went wrong: {event}")
        ours.append(spent)
        requests = max(requests, len(practice.requests))
        base = event.report.returned
        theirs.append(_timed(lambda number=number: _bare_save(bare, number))[1])
        base = portal.case(CaseId(1))
    portal.close()
    bare.close()
    server.stop()
    practice.close()
    beside = f"GET and PUT with bare httpx: {statistics.median(theirs):.2f} ms, the portal's own not counted"
    what = f"processor per title save ({statistics.median(ours):.2f} ms)"
    return [
        Row("10", "requests per title save", float(requests), 2.0, "", "one read before, one write"),
        Row("10", what, ratio(ours, theirs), 1.3, " x", beside, {"ours_ms": ours, "bare_ms": theirs}),
    ]


def planning(_platform: str = "") -> list[Row]:
    """Merge and plan a case with 500 fields and 2 000 participants, changed on both sides."""
    base, mine, theirs = large_case()
    me = Profile(base.created_by, is_crm_administrator=True)
    samples = [_timed(lambda: _merge_and_plan(base, mine, theirs, me))[1] for _ in range(PLAN_ROUNDS)]
    beside = "250 fields and 150 participants changed here, 100 and 80 there; "
    beside += f"worst of {PLAN_ROUNDS} {max(samples):.1f} ms"
    what = "merge + plan, 500 fields, 2 000 participants"
    return [Row("11", what, statistics.median(samples), 16.0, " ms", beside, {"ms": samples})]


def _merge_and_plan(base: Case, mine: Draft, theirs: Case, me: Profile) -> Plan:
    planned = make_plan(theirs, merge(base, mine, theirs).draft, me, frozenset())
    if not isinstance(planned, Plan):
        raise TypeError(f"no plan: {planned}")
    return planned


def large_case() -> tuple[Case, Draft, Case]:
    """Return a case with 500 fields and 2 000 participants, a draft of it, and what others made of it."""
    author = User(UserId("00000000-0000-0000-0000-000000000001"), "Ann")
    values = tuple(
        FieldValue(FieldId(number), _field_text(number), f"Field {number}", _kind(number))
        for number in range(1, 501)
    )
    members = tuple(Contact(ContactId(number), f"Contact {number}") for number in range(1, 2001))
    base = Case(
        CaseId(1), "Exhibition", False, PUBLIC, author, can_edit=True, members=members, field_values=values
    )
    mine = draft_of(base)
    for number in range(1, 501, 2):
        mine = apply_edit(mine, SetField(FieldId(number), f"{_field_text(number)}\r\nand more"))
    mine = apply_edit(mine, AddMembers(tuple(Contact(ContactId(n), f"New {n}") for n in range(3001, 3101))))
    for number in range(1, 51):
        mine = apply_edit(mine, RemoveMember(ContactId(number)))
    # The other side changes what this one leaves alone, and the first line of some long texts.
    changed = {FieldId(number): f"theirs {number}" for number in range(2, 501, 5) if number % 2 == 0}
    changed |= {
        FieldId(number): f"theirs\r\n{_field_text(number)}" for number in range(5, 501, 10) if number % 4 == 1
    }
    fresh_values = tuple(
        FieldValue(value.id, changed.get(value.id, value.text), value.label, value.kind) for value in values
    )
    fresh = Case(
        CaseId(1),
        "Exhibition",
        False,
        PUBLIC,
        author,
        can_edit=True,
        members=(*members[40:], *(Contact(ContactId(n), f"Theirs {n}") for n in range(4001, 4041))),
        field_values=fresh_values,
    )
    return base, mine, fresh


def _kind(number: int) -> FieldKind:
    return FieldKind.TEXT_AREA if number % 4 == 1 else FieldKind.TEXT


def _field_text(number: int) -> str:
    if _kind(number) is FieldKind.TEXT_AREA:
        return "\r\n".join(f"line {line} of field {number}" for line in range(12))
    return f"text of field {number}"


def _bare_save(client: httpx.Client, number: int) -> None:
    client.get("crm/case/1").raise_for_status()
    body = {"caseid": 1, "title": f"Bare {number}", "isPrivate": False, "accessList": [], "isNotify": False}
    client.put("crm/case/1", content=json.dumps(body), headers=JSON).raise_for_status()


def _ignore(_event: Event) -> None:
    """Take what a job announces before it is over."""


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    """Return what it gave and the milliseconds that this thread computed."""
    # Collections fall on whoever comes last, not on who made the garbage.
    gc.collect()
    gc.disable()
    began = time.thread_time()
    try:
        return work(), (time.thread_time() - began) * 1e3
    finally:
        gc.enable()
