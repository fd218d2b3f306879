"""Two people with different rights at one case, in any order: no edit lost, nothing unasked, all told."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import event, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from casedesk.api.http_portal import HttpPortal, open_portal
from casedesk.api.token import TokenHolder
from casedesk.domain.access import User
from casedesk.domain.case import Draft, draft_of
from casedesk.domain.change import (
    AddMembers,
    AddSubjects,
    AddTags,
    Change,
    Edit,
    FieldChanged,
    MakePrivate,
    MakePublic,
    MemberAdded,
    MemberRemoved,
    RemoveMember,
    RemoveSubject,
    RemoveTag,
    SetClosed,
    SetField,
    SetTitle,
    TagAdded,
    TagRemoved,
)
from casedesk.domain.contact import Contact
from casedesk.domain.ids import CaseId, ContactId, FieldId, UserId
from casedesk.domain.tag import tag_key
from casedesk.domain.values import replace
from casedesk.planning.diff import changes_between
from casedesk.planning.merge import theirs_edits
from casedesk.planning.plan import Consent
from casedesk.planning.verify import DeviationReason, SubjectPart
from casedesk.portal.errors import PortalError
from casedesk.portal.port import Credentials
from casedesk.practice.portal import PracticePortal
from casedesk.session import editor, events, meanwhile
from casedesk.session.cancel import CancelToken
from casedesk.session.editor import EditorState, Phase
from casedesk.session.job import Errand
from casedesk.session.jobs import OpenCase, SaveCase, WatchCase
from casedesk.session.report import Result, Verdict
from casedesk.session.sheet_events import Purpose, reduced
from casedesk.session.tags import ReadTags
from e2e.office import ACME, ADA, BEN, CYD, DORA, FAIR, HIDDEN, NOTES, PAT, QUINN, STAGE, STAND, VENUE, office

# Thousands of calls; on a machine with other things to do they take their time.
pytestmark = pytest.mark.timeout(900)

CASE = CaseId(FAIR)
PEOPLE = ("ada", "ben", "cyd", "dora", "olga")
TITLES = ("Fair", "Trade fair", "Exhibition", "Show")
TEXTS = ("", "Booked", "Done", "B-17", "one\r\ntwo", "one\r\ntwo\r\nthree")

GESTURES = ("save", "save at once", "watch", "undo", "go back", "take theirs", "close")

users = st.sampled_from([User(UserId(one), "") for one in (ADA, BEN, CYD, DORA)])
contacts = st.sampled_from([Contact(ContactId(one), "") for one in (ACME, PAT, QUINN)])
fields = st.sampled_from([FieldId(one) for one in (STAGE, NOTES, VENUE, STAND)])
tags = st.sampled_from(("fair", "FAIR", "old", "vip", "hall 4"))
edits: st.SearchStrategy[Edit] = st.one_of(
    st.builds(SetTitle, st.sampled_from(TITLES)),
    st.builds(SetClosed, st.booleans()),
    st.builds(lambda one: AddMembers((one,)), contacts),
    st.builds(lambda one: RemoveMember(one.id), contacts),
    st.builds(SetField, fields, st.sampled_from(TEXTS)),
    st.builds(lambda one: AddSubjects((one,)), users),
    st.builds(lambda one: RemoveSubject(one.id), users),
    st.builds(lambda one: MakePrivate((one,)), users),
    st.just(MakePublic()),
    st.builds(lambda one: AddTags((one,)), tags),
    st.builds(RemoveTag, tags),
)


@dataclass
class Editor:
    """Somebody signed in, with the state of his form."""

    portal: HttpPortal
    sheet: EditorState
    errand: Errand = field(init=False)

    def __post_init__(self) -> None:
        self.errand = Errand(self.portal, CancelToken(), announce=lambda _event: None)

    @property
    def has_case(self) -> bool:
        return self.sheet.base is not None

    def open(self) -> None:
        blank = EditorState(me=self.sheet.me)
        try:
            self.sheet = reduced(editor.opening(blank, CASE), Purpose.READ, OpenCase(CASE).run(self.errand))
            self.sheet = reduced(self.sheet, Purpose.ENRICH, ReadTags(CASE).run(self.errand))
        except PortalError:
            self.sheet = blank

    def watch(self) -> None:
        try:
            watched = WatchCase(CASE).run(self.errand)
        except PortalError:
            return
        assert isinstance(watched, events.CaseWatched)
        self.sheet = meanwhile.watched(self.sheet, watched.case)

    def save(self, consents: frozenset[Consent]) -> events.Event:
        sheet = self.sheet
        assert sheet.base is not None
        assert sheet.draft is not None
        assert sheet.me is not None
        found: events.Event
        try:
            found = SaveCase(sheet.base, sheet.draft, sheet.me, consents).run(self.errand)
        except PortalError as error:
            found = events.JobFailed(error)
        self.sheet = reduced(editor.saving(sheet), Purpose.SAVE, found)
        return found


class TwoEditors(RuleBasedStateMachine):
    """A practice portal, and two people who open, edit, watch, save, settle and close."""

    @initialize(who=st.lists(st.sampled_from(PEOPLE), min_size=2, max_size=2))
    def begin(self, who: list[str]) -> None:
        self.practice = PracticePortal(office(), clock=lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
        self.editors = [self._signed_in(name) for name in who]
        self.is_private = True
        self.bystanders = self._bystanders()
        for one in self.editors:
            one.open()

    def _signed_in(self, name: str) -> Editor:
        portal = open_portal(
            "http://practice.localhost",
            token=TokenHolder(),
            wsgi_app=self.practice.wsgi_app,
            may_block_main_thread=True,
        )
        portal.sign_in(Credentials(f"{name}@example.org", "practice"))
        return Editor(portal, EditorState(me=portal.me()))

    def teardown(self) -> None:
        if hasattr(self, "practice"):
            for one in self.editors:
                one.portal.close()
            self.practice.close()

    @property
    def stored(self) -> dict[str, Any]:
        return self.practice.snapshot_case(FAIR)

    def _bystanders(self) -> dict[str, Any]:
        whole = self.practice.snapshot()
        del whole["cases"][FAIR]
        del whole["events"]
        # A new tag is made where a case is given one that the portal does not know.
        del whole["tags"]
        return whole

    # One rule and not one for each gesture: so every step of a run does something to the case.
    @rule(
        at=st.integers(0, 1),
        wishes=st.lists(edits, max_size=3),
        then=st.sampled_from(GESTURES),
        sure=st.booleans(),
    )
    def act(self, at: int, wishes: list[Edit], then: str, sure: bool) -> None:
        """Answer what is being asked, type, and do one more thing; `sure` is how questions are answered."""
        self.settle(at, takes_theirs=sure)
        self.edit(at, wishes)
        match then:
            case "save" | "save at once":
                self.save(at, agrees=sure)
            case "watch":
                self.watch(at)
            case "undo":
                self.undo(at)
            case "go back":
                self.save(at, agrees=sure)
                self.go_back(at)
            case "take theirs":
                self.watch(at)
                self.take_theirs(at)
            case _:
                self.close(at)

    def edit(self, at: int, wishes: list[Edit]) -> None:
        one = self.editors[at]
        if not one.has_case:
            one.open()
        for wish in wishes:
            one.sheet = editor.edited(one.sheet, wish)

    def undo(self, at: int) -> None:
        one = self.editors[at]
        one.sheet = editor.undone(one.sheet)

    def watch(self, at: int) -> None:
        one = self.editors[at]
        if one.has_case:
            before = one.sheet.changes
            one.watch()
            # What others did makes nothing a change of mine; what they did as well is one no longer.
            assert set(map(repr, map(_subject, one.sheet.changes))) <= set(map(repr, map(_subject, before)))

    def save(self, at: int, agrees: bool) -> None:
        one = self.editors[at]
        if not one.sheet.is_dirty or (one.sheet.clash is not None and one.sheet.clash.is_asked):
            return
        base, draft, before = one.sheet.base, one.sheet.draft, self.stored
        assert base is not None
        assert draft is not None
        consents = frozenset(Consent) if agrees else frozenset[Consent]()
        found = one.save(consents)
        is_merging = isinstance(found, events.SaveFinished) and bool(found.report.merged)
        event(f"{type(found).__name__}{' merging' if is_merging else ''}")
        note(f"{found!r}"[:600])
        self._check_told(one, found, draft)
        if isinstance(found, events.SaveFinished):
            self._check_only_asked(found, draft_of(base), draft, before)
        else:
            assert self.stored == before
        self._check_publication(draft, agrees=agrees)

    def _check_told(self, one: Editor, found: events.Event, draft: Draft) -> None:
        """Whatever happened is on the screen, and what was typed as well."""
        assert one.sheet.phase is Phase.EDITING
        match found:
            case events.SaveFinished(report):
                assert one.sheet.report is not None
                assert replace(one.sheet.report, merged=report.merged) == report
                refused = [outcome for outcome in report.outcomes if outcome.result is Result.REFUSED]
                assert not refused or report.verdict not in {Verdict.SAVED, Verdict.NOTHING_TO_SAVE}
            case events.CaseClashed():
                assert one.sheet.clash is not None
                assert one.sheet.clash.is_asked
                assert set(map(repr, one.sheet.changes)) != set()
            case events.ConsentAsked():
                assert one.sheet.consents
                assert one.sheet.draft == draft
            case _:
                assert one.sheet.notice is not None
                assert one.sheet.draft == draft

    def _check_only_asked(
        self, found: events.SaveFinished, start: Draft, draft: Draft, before: dict[str, Any]
    ) -> None:
        """What was not asked to change is as it was, whoever made it so; what was asked is there or named."""
        after, asked = self.stored, changes_between(start, draft)
        deviating = {deviation.part for deviation in found.report.deviations}
        if draft.title == start.title:
            assert after["title"] == before["title"]
        elif before["title"] not in {start.title, draft.title}:
            raise AssertionError("a title was overwritten that somebody else had given")
        if draft.is_closed == start.is_closed:
            assert after["is_closed"] == before["is_closed"]
        touched = {one.contact.id for one in asked if isinstance(one, MemberAdded | MemberRemoved)}
        assert set(after["members"]) ^ set(before["members"]) <= touched
        assert HIDDEN in after["members"]
        tagged = {tag_key(one.name) for one in asked if isinstance(one, TagAdded | TagRemoved)}
        assert set(map(tag_key, after["tags"])) ^ set(map(tag_key, before["tags"])) <= tagged
        changed = {one.field_id for one in asked if isinstance(one, FieldChanged)}
        for field_id in {*before["fields"], *after["fields"]} - changed:
            assert after["fields"].get(field_id) == before["fields"].get(field_id)
        if draft.access.same_as(start.access):
            assert after["is_private"] == before["is_private"]
            gained = set(after["access"]) ^ set(before["access"])
            named = {part.user.id for part in deviating if isinstance(part, SubjectPart)}
            assert gained <= named
        reasons = {deviation.reason for deviation in found.report.deviations}
        assert not reasons & {DeviationReason.UNKNOWN, DeviationReason.NOT_STORED}

    def _check_publication(self, draft: Draft, *, agrees: bool) -> None:
        is_private = self.stored["is_private"]
        if self.is_private and not is_private:
            assert agrees
            assert not draft.access.is_private
        self.is_private = is_private

    def settle(self, at: int, takes_theirs: bool) -> None:
        one = self.editors[at]
        if one.sheet.clash is None or not one.sheet.clash.is_asked:
            return
        chosen = one.sheet.clash.conflicts if takes_theirs else ()
        choices = tuple(edit for conflict in chosen for edit in theirs_edits(conflict))
        before = self.stored
        one.sheet = meanwhile.settled(one.sheet, choices)
        assert one.sheet.clash is None
        assert self.stored == before

    def go_back(self, at: int) -> None:
        one = self.editors[at]
        changes = one.sheet.changes
        one.sheet = editor.dismissed(one.sheet)
        assert one.sheet.changes == changes

    def take_theirs(self, at: int) -> None:
        one = self.editors[at]
        for conflict in meanwhile.undecided(one.sheet):
            one.sheet = meanwhile.took_theirs(one.sheet, conflict)

    def close(self, at: int) -> None:
        one = self.editors[at]
        one.sheet = EditorState(me=one.sheet.me)

    @invariant()
    def nothing_else_changes_and_nobody_is_told(self) -> None:
        if hasattr(self, "practice"):
            assert self._bystanders() == self.bystanders
            assert self.practice.outbox() == ()


def _subject(change: Change) -> object:
    """Return what a change is about, whatever it makes of it."""
    match change:
        case FieldChanged(field_id):
            return field_id
        case MemberAdded(contact) | MemberRemoved(contact):
            return type(change).__name__, contact.id
        case TagAdded(name) | TagRemoved(name):
            return type(change).__name__, tag_key(name)
        case _:
            return type(change).__name__


TestTwoEditors = TwoEditors.TestCase
TestTwoEditors.settings = settings(max_examples=100, stateful_step_count=25, deadline=None)
