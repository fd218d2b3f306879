"""Stand-ins for the port, where a test is not about HTTP."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from casedesk.domain.access import Group, Profile, User
from casedesk.domain.case import Case, CaseSummary, Draft
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldDefinition
from casedesk.domain.ids import CaseId, ContactId, GroupId, UserId
from casedesk.domain.tag import TagUse
from casedesk.domain.values import replace
from casedesk.planning.plan import Plan
from casedesk.planning.predict import predict
from casedesk.planning.steps import CloseCase, ReopenCase, SetAccess, Step, UpdateCase
from casedesk.portal.case_cache import CaseCopy, CopiesUnavailable, ListCopy, SessionCopy
from casedesk.portal.draft_keeper import DraftsUnavailable, KeptDraft, Whose
from casedesk.portal.errors import NotFound, PortalError
from casedesk.portal.journal_keeper import JournalUnavailable, KeptSave, KeptSaves, Save
from casedesk.portal.options import Place
from casedesk.portal.port import CallPreview, Credentials, Portal
from casedesk.portal.queries import CaseQuery, ContactQuery, Page, UserQuery
from casedesk.portal.scout import Milestone, Sighting, StrangerSeen
from casedesk.portal.secrets import Keyring, Secret, SecretName
from casedesk.portal.sign_in import Challenge, SmsCode
from casedesk.session.seat import Seat

NO_PORTAL = StrangerSeen("Nginx", "HTTP 404")

ADA = User(UserId("00000000-0000-0000-0000-00000000000a"), "Ada Min")
BEN = User(UserId("00000000-0000-0000-0000-00000000000b"), "Ben Ode")
ADA_PROFILE = Profile(ADA, email="ada@example.org")


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong at a call: before the portal acts, or after it has."""

    error: PortalError
    after_acting: bool = False


@dataclass
class FakePortal:
    """One case in memory that obeys the planning core's own predictions.

    `faults` maps the number of a changing call (counted from 0) to what goes wrong there, and
    `read_faults` the number of a reading. `before_answer` may spoil an answer the way a portal does.
    """

    case_now: Case
    who: Profile = ADA_PROFILE
    faults: dict[int, Fault] = field(default_factory=dict)
    read_faults: dict[int, PortalError] = field(default_factory=dict)
    before_answer: Callable[[Step, Case], Case] | None = None
    contacts_found: tuple[Contact, ...] = ()
    users_found: tuple[Profile, ...] = ()
    performed: list[Step] = field(default_factory=list)
    readings: int = 0
    tag_readings: int = 0
    tag_fault: PortalError | None = None
    every_tag: tuple[TagUse, ...] = ()
    signed_in_as: str = ""
    codes: list[str] = field(default_factory=list)
    sign_in_faults: list[PortalError] = field(default_factory=list)

    def sign_in(self, credentials: Credentials, code: str = "") -> None:
        self.codes.append(code)
        if self.sign_in_faults:
            raise self.sign_in_faults.pop(0)
        self.signed_in_as = credentials.email

    def send_code_again(self, credentials: Credentials) -> Challenge:
        if self.sign_in_faults:
            raise self.sign_in_faults.pop(0)
        return SmsCode("+49*****12")

    def set_phone(self, credentials: Credentials, number: str) -> Challenge:
        if self.sign_in_faults:
            raise self.sign_in_faults.pop(0)
        return SmsCode(f"+{number[:2]}*****{number[-2:]}")

    def use_token(self, token: Secret, *, of: UserId | None = None) -> Profile:
        if self.sign_in_faults:
            raise self.sign_in_faults.pop(0)
        self.signed_in_as = self.who.email
        return self.who

    def me(self) -> Profile:
        return self.who

    def user(self, user_id: UserId) -> Profile:
        found = next((one for one in self.users_found if one.user.id == user_id), None)
        if found is None:
            raise NotFound("User not found")
        return found

    def users(self, query: UserQuery) -> Page[Profile]:
        return Page(self.users_found[: query.count], total=len(self.users_found))

    def groups(self) -> tuple[Group, ...]:
        return (Group(GroupId("g1"), "Sales"),)

    def group(self, group_id: GroupId) -> Group:
        return Group(group_id, "Sales", (ADA, BEN))

    def cases(self, query: CaseQuery) -> Page[CaseSummary]:
        one = CaseSummary(self.case_now.id, self.case_now.title, False, False, ADA)
        return Page((one,), query.start, 1)

    def case(self, case_id: CaseId) -> Case:
        reading, self.readings = self.readings, self.readings + 1
        if reading in self.read_faults:
            raise self.read_faults[reading]
        if case_id != self.case_now.id:
            raise NotFound("Not found")
        # Tags are no part of what a portal answers with.
        return replace(self.case_now, tags=None)

    def case_tags(self, case_id: CaseId) -> tuple[str, ...]:
        self.tag_readings += 1
        if self.tag_fault is not None:
            raise self.tag_fault
        if case_id != self.case_now.id:
            raise NotFound("Not found")
        return self.case_now.tags or ()

    def tags(self) -> tuple[TagUse, ...]:
        return self.every_tag

    def case_contacts(self, case_id: CaseId) -> tuple[Contact, ...]:
        return tuple(replace(member, company="Acme") for member in self.case_now.members)

    def contacts(self, query: ContactQuery) -> Page[Contact]:
        wanted = query.text.casefold()
        found = [c for c in self.contacts_found if wanted in f"{c.display_name} {c.email}".casefold()]
        return Page(tuple(found[: query.count]), query.start, len(found))

    def contact(self, contact_id: ContactId) -> Contact:
        return next(contact for contact in self.contacts_found if contact.id == contact_id)

    def field_definitions(self) -> tuple[FieldDefinition, ...]:
        return ()

    def perform(self, step: Step) -> Case | None:
        fault = self.faults.get(len(self.performed))
        self.performed.append(step)
        if fault is not None and not fault.after_acting:
            raise fault.error
        plan = Plan(self.case_now.id, (step,), linked=self.contacts_found, subjects=(ADA, BEN))
        self.case_now = predict(self.case_now, plan, self.who)
        if fault is not None:
            raise fault.error
        if not isinstance(step, UpdateCase | SetAccess | CloseCase | ReopenCase):
            return None
        if self.before_answer is not None:
            self.case_now = self.before_answer(step, self.case_now)
        # The answer of an update echoes the title it was sent, whatever the database kept.
        answer = replace(self.case_now, tags=None)
        return replace(answer, title=step.title) if isinstance(step, UpdateCase) else answer

    def preview(self, step: Step) -> CallPreview:
        return CallPreview("PUT", type(step).__name__)

    def create_case(self, title: str) -> Case:
        self.case_now = Case(CaseId(self.case_now.id + 1), title, False, self.case_now.access, ADA)
        return self.case_now

    def delete_case(self, case_id: CaseId) -> None:
        raise NotFound("Not found")

    def close(self) -> None:
        self.signed_in_as = ""


@dataclass
class OnePortal:
    """The same portal for every lane and whoever works there, and a record of what was switched to."""

    fake: Portal
    switched: list[Seat] = field(default_factory=list)
    tokens: dict[Seat, Secret] = field(default_factory=dict)

    @property
    def seat(self) -> Seat:
        return self.switched[-1] if self.switched else Seat()

    def portal(self, seat: Seat) -> Portal:
        return self.fake

    def release(self) -> None:
        pass

    def switch(self, seat: Seat) -> None:
        self.switched.append(seat)

    def token_of(self, seat: Seat) -> Secret:
        return self.tokens.get(seat, Secret())

    def set_token(self, seat: Seat, token: Secret) -> None:
        self.tokens[seat] = token


@dataclass
class Pocket:
    """Keeps secrets in memory; while `keyring` is not available, for this session only."""

    keyring: Keyring = Keyring.AVAILABLE
    kept: dict[SecretName, Secret] = field(default_factory=dict)
    session: dict[SecretName, Secret] = field(default_factory=dict)

    def keep(self, name: SecretName, secret: Secret, *, for_session_only: bool = False) -> bool:
        is_kept = self.keyring is Keyring.AVAILABLE and not for_session_only
        (self.kept if is_kept else self.session)[name] = secret
        return is_kept

    def read(self, name: SecretName) -> Secret:
        is_open = self.keyring is Keyring.AVAILABLE
        return self.session.get(name) or (self.kept.get(name) if is_open else None) or Secret()

    def forget(self, name: SecretName) -> bool:
        self.session.pop(name, None)
        if self.keyring is Keyring.AVAILABLE:
            self.kept.pop(name, None)
        return name not in self.kept

    def close(self) -> None:
        self.session.clear()


@dataclass
class DraftShelf:
    """Keeps drafts in memory; `trouble` is what the disk says to every call while it is set."""

    kept: dict[tuple[Whose, CaseId], KeptDraft] = field(default_factory=dict)
    left: dict[Whose, tuple[KeptDraft, ...]] = field(default_factory=dict)
    trouble: DraftsUnavailable | None = None
    writes: int = 0

    def keep(self, whose: Whose, base: Case, draft: Draft, replaced: tuple[int, ...] = ()) -> None:
        self._fail()
        self.writes += 1
        self.kept[whose, base.id] = KeptDraft(0, base, draft, datetime.now(UTC))
        self._forget(replaced)

    def drop(self, whose: Whose, case_id: CaseId) -> None:
        self._fail()
        self.kept.pop((whose, case_id), None)

    def forget(self, draft_ids: tuple[int, ...]) -> None:
        self._fail()
        self._forget(draft_ids)

    def left_for(self, whose: Whose) -> tuple[KeptDraft, ...]:
        self._fail()
        return self.left.get(whose, ())

    def close(self) -> None:
        self.trouble = None

    def _forget(self, draft_ids: tuple[int, ...]) -> None:
        for whose, drafts in self.left.items():
            self.left[whose] = tuple(each for each in drafts if each.id not in draft_ids)

    def _fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble


@dataclass
class JournalShelf:
    """A journal in memory; `trouble` is what the disk says to every call while it is set."""

    kept: list[tuple[Whose, KeptSave]] = field(default_factory=list)
    trouble: JournalUnavailable | None = None
    bounds: list[int] = field(default_factory=list)
    is_all: bool = True
    place: str = "journal.sqlite"

    def append(self, whose: Whose, save: Save, most_bytes: int) -> None:
        self._fail()
        self.bounds.append(most_bytes)
        self.kept.insert(0, (whose, KeptSave(len(self.bounds), save)))

    def saves_of(self, whose: Whose, case_id: CaseId) -> KeptSaves:
        self._fail()
        return KeptSaves(tuple(kept for _, kept in self._of(whose, case_id)), self.is_all)

    def export(self, whose: Whose, case_id: CaseId, path: Path) -> int:
        self._fail()
        path.write_text("exported", "utf-8")
        return len(self._of(whose, case_id))

    def delete(self, whose: Whose, case_id: CaseId) -> None:
        self._fail()
        gone = self._of(whose, case_id)
        self.kept = [each for each in self.kept if each not in gone]

    def delete_all(self, address: str | None = None) -> None:
        self._fail()
        self.kept = [each for each in self.kept if address not in {None, each[0].address}]

    def _of(self, whose: Whose, case_id: CaseId) -> list[tuple[Whose, KeptSave]]:
        return [each for each in self.kept if (each[0], each[1].save.before.id) == (whose, case_id)]

    def _fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble


@dataclass
class MapScout:
    """Sees at each address what the map says, and elsewhere a web page."""

    seen: dict[str, Sighting | Exception] = field(default_factory=dict)
    visited: list[str] = field(default_factory=list)

    def visit(self, place: Place, on_milestone: Callable[[Milestone], None]) -> Sighting:
        self.visited.append(place.address)
        on_milestone(Milestone.REACHED)
        on_milestone(Milestone.ENCRYPTED)
        found = self.seen.get(place.address, NO_PORTAL)
        if isinstance(found, Exception):
            raise found
        return found


@dataclass
class CopyShelf:
    """Copies in memory; `trouble` is what the disk says to every call while it is set."""

    sessions: dict[tuple[str, str], SessionCopy] = field(default_factory=dict)
    cases: dict[tuple[Whose, CaseId], CaseCopy] = field(default_factory=dict)
    listed: dict[tuple[Whose, CaseId], CaseSummary] = field(default_factory=dict)
    read_at: datetime = datetime(2026, 3, 2, 10, 42, tzinfo=UTC)
    trouble: CopiesUnavailable | None = None

    def keep_session(self, address: str, email: str, session: SessionCopy) -> None:
        self._fail()
        self.sessions[address, email] = session

    def session(self, address: str, email: str) -> SessionCopy | None:
        self._fail()
        return self.sessions.get((address, email))

    def keep_case(self, whose: Whose, case: Case) -> None:
        self._fail()
        self.cases[whose, case.id] = CaseCopy(case, self.read_at)

    def case(self, whose: Whose, case_id: CaseId) -> CaseCopy | None:
        self._fail()
        return self.cases.get((whose, case_id))

    def drop_case(self, whose: Whose, case_id: CaseId) -> None:
        self._fail()
        self.cases.pop((whose, case_id), None)
        self.listed.pop((whose, case_id), None)

    def keep_rows(self, whose: Whose, rows: tuple[CaseSummary, ...]) -> None:
        self._fail()
        self.listed |= {(whose, row.id): row for row in rows}

    def rows(self, whose: Whose, text: str, is_closed: bool | None) -> ListCopy:
        self._fail()
        found = tuple(
            row
            for (of, _), row in self.listed.items()
            if of == whose and text.casefold() in row.title.casefold() and is_closed in {None, row.is_closed}
        )
        return ListCopy(found, self.read_at if found else None)

    def forget(self) -> None:
        self._fail()
        for kept in (self.sessions, self.cases, self.listed):
            kept.clear()

    def _fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble
