"""Every call of representative saves, every way in which it can fail, once and from then on.

Each save goes through the real client to the practice portal. 23 faults strike each of the calls of 8
plans, once and lastingly: see `test_the_matrix_is_as_large_as_it_claims` for the number. Afterwards no
edit is lost, nothing was changed that was not asked for, and saving again stores exactly what was asked
with nothing done twice.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from casedesk.api.http_portal import HttpPortal, open_portal
from casedesk.api.token import TokenHolder
from casedesk.domain.access import User
from casedesk.domain.case import Draft
from casedesk.domain.change import (
    AddMembers,
    AddSubjects,
    AddTags,
    Edit,
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
from casedesk.domain.contact import Contact
from casedesk.domain.ids import CaseId, ContactId, FieldId, UserId
from casedesk.planning.diff import changes_between
from casedesk.planning.plan import Consent
from casedesk.portal.errors import PortalError, SignInRequired
from casedesk.portal.port import Credentials
from casedesk.practice.accounts import Attempts
from casedesk.practice.portal import PracticePortal
from casedesk.practice.routes import build_map
from casedesk.session import editor
from casedesk.session.cancel import CancelToken
from casedesk.session.editor import EditorState
from casedesk.session.events import Event, JobFailed, SaveFinished
from casedesk.session.job import Errand
from casedesk.session.jobs import OpenCase, SaveCase
from casedesk.session.report import Verdict
from casedesk.session.sheet_events import Purpose, reduced
from casedesk.session.tags import ReadTags
from e2e.faulty import FAULTS, Clock, FaultyLine, LineFault
from e2e.office import (
    ACME,
    BEN,
    CATERING,
    CYD,
    DORA,
    FAIR,
    MOVE,
    QUINN,
    ROSS,
    STAGE,
    STAND,
    VENUE,
    office,
)

PASSWORD = "practice"


def person(user_id: str) -> User:
    return User(UserId(user_id), "")


def contact(number: int) -> Contact:
    return Contact(ContactId(number), "")


def text(field_id: int, value: str) -> SetField:
    return SetField(FieldId(field_id), value)


@dataclass(frozen=True)
class Wish:
    """Who wants what of which case, and how many calls saving it takes."""

    name: str
    who: str
    case_id: int
    edits: tuple[Edit, ...]
    calls: int

    def __str__(self) -> str:
        return self.name


ELSEWHERE: tuple[Edit, ...] = (
    AddMembers((contact(QUINN), contact(ROSS))),
    RemoveMember(ContactId(ACME)),
    text(STAGE, "Done"),
    text(STAND, "B-17"),
    text(VENUE, ""),
)
WISHES = (
    Wish("a title", "ada", FAIR, (SetTitle("Trade fair"),), 2),
    Wish(
        "everything by its author, for fewer people",
        "ada",
        FAIR,
        (
            SetTitle("Trade fair"),
            *ELSEWHERE,
            RemoveSubject(UserId(CYD)),
            SetClosed(is_closed=True),
        ),
        7,
    ),
    Wish(
        "everything by its author, for everybody",
        "ada",
        FAIR,
        (SetTitle("Trade fair"), *ELSEWHERE, MakePublic(), SetClosed(is_closed=True)),
        7,
    ),
    Wish(
        "another list, and tell it",
        "ada",
        FAIR,
        (AddSubjects((person(DORA), person(BEN))), SetNotify(notify=True), text(CATERING, "true")),
        2,
    ),
    Wish(
        "fields by an administrator who is not on the list",
        "ben",
        FAIR,
        (text(STAGE, "Done"), text(VENUE, ""), text(STAND, "B-17"), SetClosed(is_closed=True)),
        6,
    ),
    Wish(
        "a title and tags",
        "ada",
        FAIR,
        (SetTitle("Trade fair"), AddTags(("vip", "hall 4")), RemoveTag("old")),
        7,
    ),
    Wish(
        "tags by a colleague, and more people are to see the case",
        "olga",
        FAIR,
        (AddTags(("vip",)), RemoveTag("FAIR"), AddSubjects((person(DORA),))),
        6,
    ),
    Wish(
        "a public case made private",
        "olga",
        MOVE,
        (MakePrivate((person(CYD),)), AddMembers((contact(ROSS),)), SetTitle("Moving"), text(STAND, "x")),
        4,
    ),
)
MATRIX = [(wish, fault) for wish in WISHES for fault in FAULTS]


class Desk:
    """Somebody at a case behind a line that can fail, with the form's own state."""

    def __init__(self, practice: PracticePortal, portal: HttpPortal, line: FaultyLine, wish: Wish) -> None:
        self.practice, self.portal, self.line, self.wish = practice, portal, line, wish
        self.errand = Errand(portal, CancelToken(), announce=lambda _event: None)
        self.sheet = EditorState()
        self.before: dict[str, Any] = {}

    def open(self) -> Draft:
        """Sign in, open the case, make the edits; return what is asked for."""
        self.practice.start_over()
        self.line.repair()
        self.line.applied.clear()
        self.sign_in()
        case_id = CaseId(self.wish.case_id)
        blank = EditorState(me=self.portal.me())
        self.sheet = reduced(editor.opening(blank, case_id), Purpose.READ, OpenCase(case_id).run(self.errand))
        self.sheet = reduced(self.sheet, Purpose.ENRICH, ReadTags(case_id).run(self.errand))
        self.sheet = editor.edited_all(self.sheet, self.wish.edits)
        self.before = self.practice.snapshot()
        assert self.sheet.draft is not None
        return self.sheet.draft

    def sign_in(self) -> None:
        self.portal.sign_in(Credentials(f"{self.wish.who}@example.org", PASSWORD))

    def save(self) -> Event:
        """Do what the store does: save, and take the answer into the state."""
        sheet = self.sheet
        assert sheet.base is not None
        assert sheet.draft is not None
        assert sheet.me is not None
        job = SaveCase(sheet.base, sheet.draft, sheet.me, frozenset(Consent))
        try:
            event = job.run(self.errand)
        except PortalError as error:
            event = JobFailed(error)
        self.sheet = reduced(editor.saving(sheet), Purpose.SAVE, event)
        return event

    @property
    def stored(self) -> dict[str, Any]:
        return self.practice.snapshot_case(self.wish.case_id)


@pytest.fixture(scope="module")
def desks() -> Iterator[dict[str, tuple[Desk, dict[str, Any]]]]:
    """A desk for each wish, with what the portal has after saving it without a fault.

    Filling a portal takes longer than a save, so each is filled once, and starts over for every fault.
    """
    # So does building the routing table, which each start over makes anew, and the same.
    table = build_map(Attempts())
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        patch.setattr("casedesk.practice.application.build_map", lambda _attempts: table)
        found = {wish.name: stack.enter_context(desk_for(wish)) for wish in WISHES}
        yield {name: (desk, asked_of(desk)) for name, desk in found.items()}


@contextmanager
def desk_for(wish: Wish) -> Iterator[Desk]:
    practice = PracticePortal(office(), clock=lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    line = FaultyLine(httpx.WSGITransport(app=practice.wsgi_app))
    portal = open_portal(
        "http://practice.localhost", token=TokenHolder(), transport=line, may_block_main_thread=True
    )
    # Reads are repeated after a pause, which would only make the tests slow.
    portal._client._pause = lambda _duration_s: None
    portal._client._http.deadline._clock = Clock.monotonic
    try:
        yield Desk(practice, portal, line, wish)
    finally:
        portal.close()
        practice.close()


def asked_of(desk: Desk) -> dict[str, Any]:
    """Return what the portal has after the same save on a line that never fails."""
    desk.open()
    event = desk.save()
    assert isinstance(event, SaveFinished)
    assert event.report.verdict in {Verdict.SAVED, Verdict.SAVED_WITH_DEVIATIONS}
    return desk.stored


def assert_nothing_unasked(before: dict[str, Any], stored: dict[str, Any], asked: dict[str, Any]) -> None:
    """Every part is as it was or as it was asked to be; nobody gained or lost more than that."""
    for part in ("title", "is_closed", "is_private"):
        assert stored[part] in (before[part], asked[part]), part
    for part in ("members", "access", "tags"):
        old, new, now = set(before[part]), set(asked[part]), set(stored[part])
        if part == "access" and not (before["is_private"] and asked["is_private"]):
            assert now <= old | new, part
        else:
            assert old & new <= now <= old | new, part
    for field_id in {*before["fields"], *asked["fields"], *stored["fields"]}:
        now = stored["fields"].get(field_id)
        assert now in (before["fields"].get(field_id), asked["fields"].get(field_id)), field_id


def assert_no_edit_lost(sheet: EditorState, wanted: Draft) -> None:
    """The form still asks for everything, whether it is stored by now or not."""
    assert sheet.draft is not None
    left = changes_between(sheet.draft, wanted)
    # The author and whoever saves a private case are put on its list, which the form then shows.
    assert [change for change in left if type(change).__name__ not in {"NotifyAsked", "AccessChanged"}] == []
    assert sheet.draft.access.is_private == wanted.access.is_private
    assert wanted.access.subject_ids <= sheet.draft.access.subject_ids


@pytest.mark.parametrize(("wish", "fault"), MATRIX, ids=str)
def test_whatever_fails_nothing_is_lost_nothing_is_unasked_and_saving_again_completes_it(
    desks: dict[str, tuple[Desk, dict[str, Any]]], wish: Wish, fault: LineFault
) -> None:
    desk, asked = desks[wish.name]
    for at in range(wish.calls):
        for lasts in (False, True):
            strike(desk, asked, fault, at, lasts=lasts)


def strike(desk: Desk, asked: dict[str, Any], fault: LineFault, at: int, *, lasts: bool) -> None:
    wanted = desk.open()
    before = desk.before["cases"][desk.wish.case_id]
    desk.line.arm(fault, at, lasts=lasts)
    desk.save()
    assert desk.line.calls > at, "the fault met no call"
    desk.line.repair()
    assert_nothing_unasked(before, desk.stored, asked)
    assert_no_edit_lost(desk.sheet, wanted)
    assert desk.sheet.clash is None
    save_again(desk)
    assert desk.stored == asked
    assert not desk.sheet.is_dirty
    applied = desk.line.applied
    assert len(applied) == len(set(applied)), "something was done twice"
    mailed = [letter.recipient_id for letter in desk.practice.outbox()]
    assert len(mailed) == len(set(mailed)), "somebody was told twice"
    assert_bystanders(desk)


def save_again(desk: Desk) -> None:
    """Save as often as a patient person: once, and once more after signing in where that is asked."""
    for _ in range(2):
        if not desk.sheet.is_dirty:
            return
        event = desk.save()
        if not (isinstance(event, JobFailed) and isinstance(event.error, SignInRequired)):
            assert isinstance(event, SaveFinished), event
            return
        desk.sign_in()


def assert_bystanders(desk: Desk) -> None:
    now = desk.practice.snapshot()
    for part in ("contacts", "fields"):
        assert now[part] == desk.before[part]
    assert desk.before["tags"].items() <= now["tags"].items()
    for case_id, case in desk.before["cases"].items():
        if case_id != desk.wish.case_id:
            assert now["cases"][case_id] == case


@pytest.mark.parametrize("wish", WISHES, ids=str)
def test_the_faults_meet_every_call(wish: Wish) -> None:
    with desk_for(wish) as desk:
        desk.open()
        desk.line.calls = 0
        desk.save()
        assert desk.line.calls == wish.calls


def test_the_matrix_is_as_large_as_it_claims() -> None:
    assert len(FAULTS) == 23
    assert 2 * len(FAULTS) * sum(wish.calls for wish in WISHES) == 1886
