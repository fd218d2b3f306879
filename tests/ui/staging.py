"""A small portal in memory behind real stores and real lanes, for tests of the whole window."""

import threading
from dataclasses import dataclass, field

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from casedesk.domain.access import Profile
from casedesk.domain.case import Case, CaseSummary
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.planning.steps import Step
from casedesk.portal.errors import NotFound, PortalError, Unreachable
from casedesk.portal.port import Credentials
from casedesk.portal.practice_desk import Notification, PracticePerson, PracticeRole
from casedesk.portal.queries import CaseQuery, Page
from casedesk.session.connection import Link
from casedesk.ui.stores.stores import Stores
from casedesk.worker.lane import Lane
from casedesk.worker.offline import Offline
from fakes import (
    ADA,
    ADA_PROFILE,
    BEN,
    CopyShelf,
    DraftShelf,
    FakePortal,
    JournalShelf,
    MapScout,
    OnePortal,
    Pocket,
)

PEOPLE = (
    PracticePerson(ADA.id, ADA.display_name, PracticeRole.AUTHOR, Credentials("ada@example.org", "secret")),
    PracticePerson(
        BEN.id, BEN.display_name, PracticeRole.CRM_ADMINISTRATOR, Credentials("ben@example.org", "secret")
    ),
)
PROFILES = {
    "ada@example.org": ADA_PROFILE,
    "ben@example.org": Profile(BEN, email="ben@example.org", is_crm_administrator=True),
}


@dataclass
class StagedPortal(FakePortal):
    """Several cases, and calls that can be held up.

    `open_gate` is set for as long as calls that change something are let through; while the portal `is_down`
    nobody can reach it.
    """

    others: dict[CaseId, Case] = field(default_factory=dict)
    open_gate: threading.Event = field(default_factory=threading.Event)
    sign_in_error: PortalError | None = None
    list_error: PortalError | None = None
    is_down: bool = False

    def __post_init__(self) -> None:
        self.open_gate.set()
        self.others[self.case_now.id] = self.case_now

    def sign_in(self, credentials: Credentials, code: str = "") -> None:
        self._reach()
        if self.sign_in_error is not None:
            raise self.sign_in_error
        super().sign_in(credentials, code)
        self.who = PROFILES[credentials.email]

    def cases(self, query: CaseQuery) -> Page[CaseSummary]:
        self._reach()
        if self.list_error is not None:
            raise self.list_error
        shown = [
            CaseSummary(one.id, one.title, one.is_closed, one.access.is_private, one.created_by)
            for one in self.others.values()
            if query.text.casefold() in one.title.casefold()
        ]
        return Page(tuple(shown), query.start, len(shown))

    def me(self) -> Profile:
        self._reach()
        return super().me()

    def _reach(self) -> None:
        if self.is_down:
            raise Unreachable("connection refused")

    def case(self, case_id: CaseId) -> Case:
        self._reach()
        reading, self.readings = self.readings, self.readings + 1
        if reading in self.read_faults:
            raise self.read_faults[reading]
        if case_id not in self.others:
            raise NotFound("Not found")
        return replace(self.others[case_id], tags=None)

    def case_tags(self, case_id: CaseId) -> tuple[str, ...]:
        if self.tag_fault is not None:
            raise self.tag_fault
        return self.others[case_id].tags or ()

    def perform(self, step: Step) -> Case | None:
        assert self.open_gate.wait(20)
        self.case_now = self.others[step.case_id]
        answer = super().perform(step)
        self.others[step.case_id] = self.case_now
        return answer


@dataclass
class StagedDesk:
    """The practice portal's controls."""

    refills: int = 0
    sent: tuple[Notification, ...] = ()

    def people(self) -> tuple[PracticePerson, ...]:
        return PEOPLE

    def outbox(self) -> tuple[Notification, ...]:
        return self.sent

    def start_over(self) -> None:
        self.refills += 1


class Stage(QObject):
    """Real stores on real lanes, in front of a `StagedPortal`."""

    def __init__(self, *cases: Case) -> None:
        super().__init__()
        self.fake = StagedPortal(cases[0], others={case.id: case for case in cases})
        self.desk = StagedDesk()
        self.portals = OnePortal(self.fake)
        self.lanes = (Lane("cases", self.portals), Lane("lookups", self.portals))
        self.keeper = DraftShelf()
        self.disk = Lane("disk", Offline(self.keeper))
        self.journal = JournalShelf()
        self.pocket = Pocket()
        self.copies = CopyShelf()
        self.vault = Lane("secrets", Offline(self.pocket))
        self.scout = MapScout()
        self.outpost = Lane("scouting", Offline(self.pocket))
        self.stores = Stores(
            *self.lanes,
            self.portals,
            self.desk,
            self,
            disk=(self.disk, self.keeper, self.journal),
            secrets=(self.vault, self.pocket),
            scouting=(self.outpost, self.scout),
            cache=self.copies,
        )

    def settle(self, qtbot: QtBot) -> None:
        """Wait until every lane has nothing to do."""
        qtbot.waitUntil(lambda: not self.stores.is_busy, timeout=20_000)

    def sign_in(self, qtbot: QtBot) -> None:
        """Be the first of the practice portal's people."""
        self.stores.connection.start_practice()
        qtbot.waitUntil(lambda: self.stores.connection.state.link is Link.CONNECTED, timeout=20_000)
        self.settle(qtbot)

    def open(self, case_id: int, qtbot: QtBot) -> None:
        """Show a case."""
        self.stores.open_case(case_id)
        self.settle(qtbot)

    def change_elsewhere(self, case_id: int, title: str) -> None:
        """Let a colleague save another title."""
        key = CaseId(case_id)
        self.fake.others[key] = replace(self.fake.others[key], title=title)

    def stop(self) -> bool:
        """End the lanes; return whether their threads have ended."""
        self.fake.open_gate.set()
        have_stopped = [lane.stop(20_000) for lane in (*self.lanes, self.disk, self.vault, self.outpost)]
        # Its timers belong to this thread; left to the collector, they might end on any other.
        Shiboken.delete(self.stores)
        return all(have_stopped)
