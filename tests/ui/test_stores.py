"""The stores: gestures become jobs, and answers become states, however they cross."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case
from casedesk.domain.change import AddMembers, SetTitle, StatusChanged
from casedesk.domain.contact import Contact
from casedesk.domain.ids import CaseId, ContactId, GroupId, UserId
from casedesk.domain.tag import TagUse
from casedesk.domain.values import replace
from casedesk.portal.errors import AccessDenied, SignInRefused, Unreachable
from casedesk.portal.options import Place
from casedesk.portal.port import Credentials
from casedesk.portal.practice_desk import Notification, PracticePerson, PracticeRole
from casedesk.session import events
from casedesk.session.case_list import StatusFilter
from casedesk.session.connection import Link
from casedesk.session.editor import Failure, Phase
from casedesk.session.report import Verdict
from casedesk.session.seat import Seat
from casedesk.ui.stores.case_list_store import CaseListStore
from casedesk.ui.stores.case_store import CaseStore
from casedesk.ui.stores.connection_store import ConnectionStore
from casedesk.ui.stores.gradual_release import AT_ONCE, GradualRelease
from casedesk.ui.stores.lookup_store import LookupStore
from casedesk.worker.lane import Lane
from fakes import ADA, ADA_PROFILE, FakePortal, Fault, OnePortal, Pocket

ANN = Contact(ContactId(5), "Ann Lee")
CASE = Case(
    CaseId(42),
    "Fair",
    is_closed=False,
    access=PUBLIC,
    created_by=ADA,
    can_edit=True,
    members=(ANN,),
    tags=("fair",),
)
AS_ADA = events.Connected(ADA_PROFILE, ())
PERSON = PracticePerson(
    UserId("a"), "Ada Min", PracticeRole.ADMINISTRATOR, Credentials("ada@example.org", "secret")
)


class Portals(OnePortal):
    """One fake portal for every lane."""

    def __init__(self) -> None:
        super().__init__(FakePortal(CASE, contacts_found=(ANN,), users_found=(ADA_PROFILE,)))


class Desk:
    """A practice portal's controls with one person."""

    def __init__(self) -> None:
        self.refills = 0

    def people(self) -> tuple[PracticePerson, ...]:
        return (PERSON,)

    def outbox(self) -> tuple[Notification, ...]:
        return ()

    def start_over(self) -> None:
        self.refills += 1


@pytest.fixture
def portals() -> Portals:
    return Portals()


@pytest.fixture
def lane(portals: Portals, qapp: object) -> Iterator[Lane]:
    lane = Lane("test", portals)
    yield lane
    assert lane.stop(20_000)


@pytest.fixture
def cases(lane: Lane) -> CaseStore:
    store = CaseStore(lane, lane)
    store.begin(Place(), AS_ADA)
    return store


def settle(lane: Lane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not lane.is_busy, timeout=20_000)


def test_an_opened_case_is_shown_and_then_described(cases: CaseStore, lane: Lane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(cases.case_returned):
        cases.open(CASE.id)
        assert cases.state.phase is Phase.LOADING
    assert cases.state.base == replace(CASE, tags=None)
    settle(lane, qtbot)
    assert [contact.company for contact in cases.state.enriched] == ["Acme"]


def test_a_save_goes_through_the_worker_and_shows_what_came_back(
    cases: CaseStore, lane: Lane, portals: Portals, qtbot: QtBot
) -> None:
    cases.open(CASE.id)
    settle(lane, qtbot)
    cases.edit(SetTitle("Fair 2023"))
    with qtbot.waitSignal(cases.case_returned):
        cases.save()
        assert cases.state.phase is Phase.SAVING
    assert cases.state.report is not None
    assert cases.state.report.verdict is Verdict.SAVED
    assert portals.fake.case_now.title == "Fair 2023"
    assert not cases.state.is_dirty


def test_saving_without_changes_asks_the_portal_nothing(
    cases: CaseStore, lane: Lane, portals: Portals, qtbot: QtBot
) -> None:
    cases.save()
    cases.open(CASE.id)
    settle(lane, qtbot)
    readings = portals.fake.readings
    cases.save()
    settle(lane, qtbot)
    assert portals.fake.readings == readings
    assert portals.fake.performed == []


def test_a_case_left_with_changes_is_as_it_was_left(cases: CaseStore, lane: Lane, qtbot: QtBot) -> None:
    counts: list[object] = []
    cases.edit_counts_changed.connect(counts.append)
    cases.open(CASE.id)
    settle(lane, qtbot)
    cases.edit(SetTitle("Typed"))
    cases.open(CaseId(43))
    settle(lane, qtbot)
    assert isinstance(cases.state.notice, Failure)
    cases.open(CASE.id)
    assert cases.state.draft is not None
    assert cases.state.draft.title == "Typed"
    assert counts == [{CASE.id: 1}]
    cases.discard()
    assert counts[-1] == {}


def test_only_the_newest_reading_is_shown_when_hurrying_through_the_list(
    cases: CaseStore, lane: Lane, qtbot: QtBot
) -> None:
    for number in (1, 2, 3):
        cases.open(CaseId(number))
    cases.open(CASE.id)
    settle(lane, qtbot)
    assert cases.state.base == CASE
    assert cases.state.notice is None


def test_a_save_keeps_what_a_colleague_did_elsewhere(
    cases: CaseStore, lane: Lane, portals: Portals, qtbot: QtBot
) -> None:
    cases.open(CASE.id)
    settle(lane, qtbot)
    cases.edit(SetTitle("Mine"))
    portals.fake.case_now = replace(CASE, is_closed=True)
    cases.save()
    settle(lane, qtbot)
    assert cases.state.report is not None
    assert cases.state.report.merged == (StatusChanged(after_is_closed=True),)
    assert portals.fake.case_now.title == "Mine"
    assert portals.fake.case_now.is_closed


def test_a_failed_save_can_be_tried_again(
    cases: CaseStore, lane: Lane, portals: Portals, qtbot: QtBot
) -> None:
    cases.open(CASE.id)
    settle(lane, qtbot)
    cases.edit_all((SetTitle("Mine"), AddMembers((ANN,))))
    portals.fake.read_faults[portals.fake.readings] = Unreachable("gone")
    cases.save()
    settle(lane, qtbot)
    assert cases.state.notice is not None
    cases.retry()
    settle(lane, qtbot)
    assert portals.fake.case_now.title == "Mine"
    cases.dismiss()
    assert cases.state.report is None


def test_a_failed_reading_can_be_tried_again(
    cases: CaseStore, lane: Lane, portals: Portals, qtbot: QtBot
) -> None:
    portals.fake.read_faults[0] = Unreachable("gone")
    cases.open(CASE.id)
    settle(lane, qtbot)
    assert cases.state.phase is Phase.EMPTY
    cases.retry()
    settle(lane, qtbot)
    assert cases.state.base == CASE


def test_a_save_goes_on_while_another_case_is_in_view_and_its_failure_is_kept(
    cases: CaseStore, lane: Lane, portals: Portals, qtbot: QtBot
) -> None:
    cases.open(CASE.id)
    settle(lane, qtbot)
    cases.edit(SetTitle("Mine"))
    portals.fake.faults[0] = Fault(AccessDenied("no"))
    cases.save()
    cases.open(CaseId(43))
    settle(lane, qtbot)
    cases.open(CASE.id)
    assert cases.state.report is not None
    assert cases.state.report.verdict is Verdict.NOT_SAVED
    assert cases.state.is_dirty


def test_undo_redo_and_cancel_reach_the_case_in_view(cases: CaseStore, lane: Lane, qtbot: QtBot) -> None:
    cases.open(CASE.id)
    settle(lane, qtbot)
    cases.edit(SetTitle("Mine"))
    cases.undo()
    assert not cases.state.is_dirty
    cases.redo()
    assert cases.state.is_dirty
    cases.save()
    cases.cancel_save()
    settle(lane, qtbot)
    assert cases.state.report is not None
    assert cases.state.report.verdict in {Verdict.NOT_SAVED, Verdict.SAVED}


def test_starting_over_empties_the_form(cases: CaseStore, lane: Lane, qtbot: QtBot) -> None:
    cases.open(CASE.id)
    settle(lane, qtbot)
    cases.edit(SetTitle("Mine"))
    cases.forget(Place())
    assert cases.state.phase is Phase.EMPTY
    cases.reload()
    assert cases.state.phase is Phase.EMPTY


def test_the_list_is_filled_searched_filtered_and_marked(lane: Lane, qtbot: QtBot) -> None:
    store = CaseListStore(lane)
    store.begin()
    settle(lane, qtbot)
    assert [row.id for row in store.state.rows] == [42]
    store.search("fair")
    store.search("fair")
    store.filter_status(StatusFilter.ALL)
    store.filter_status(StatusFilter.ALL)
    settle(lane, qtbot)
    store.load_more()
    store.select(CASE.id)
    store.mark({CASE.id: 2})
    store.show_returned(replace(CASE, title="Renamed"))
    assert store.state.rows[0].title == "Renamed"
    assert store.state.selected == CASE.id
    assert store.state.edit_counts == {CASE.id: 2}
    store.retry()
    settle(lane, qtbot)
    assert store.state.error is None


def test_a_long_list_that_gives_way_to_another_goes_little_by_little(qtbot: QtBot) -> None:
    release = GradualRelease()
    timer = release.findChild(QTimer)
    assert isinstance(timer, QTimer)
    left: list[int] = []
    timer.timeout.connect(lambda: left.append(release.left))
    release.take([object() for _ in range(2 * AT_ONCE + 1)])
    qtbot.waitUntil(lambda: not timer.isActive())
    assert left == [AT_ONCE + 1, 1, 0]


def test_a_page_more_leaves_the_rows_before_it_where_they_are(lane: Lane, qtbot: QtBot) -> None:
    store = CaseListStore(lane)
    store.begin()
    settle(lane, qtbot)
    release = store.findChild(GradualRelease)
    assert isinstance(release, GradualRelease)
    store.load_more()
    store.select(CASE.id)
    assert release.left == 0
    store.show_returned(replace(CASE, title="Renamed"))
    assert release.left == 1
    qtbot.waitUntil(lambda: release.left == 0)


def test_signing_in_again_keeps_the_marks_of_edited_cases(lane: Lane, qtbot: QtBot) -> None:
    store = CaseListStore(lane)
    store.begin()
    store.mark({CASE.id: 2})
    store.begin()
    settle(lane, qtbot)
    assert store.state.edit_counts == {CASE.id: 2}


def test_a_list_that_cannot_be_read_says_why(
    lane: Lane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise Unreachable("gone")

    store = CaseListStore(lane)
    monkeypatch.setattr(FakePortal, "cases", fails)
    store.begin()
    settle(lane, qtbot)
    assert isinstance(store.state.error, Unreachable)


def test_the_pickers_are_answered(lane: Lane, qtbot: QtBot) -> None:
    store = LookupStore(lane)
    matched: list[object] = []
    groups: list[object] = []
    store.contacts_matched.connect(matched.append)
    store.group_read.connect(groups.append)
    for text in ("a", "an", "ann"):
        store.find_contacts(text)
    store.find_users("ada")
    store.match_contacts(("Ann Lee",))
    store.read_group(GroupId("g1"))
    settle(lane, qtbot)
    assert store.contacts.suggestions == (ANN,)
    assert store.contacts.text == "ann"
    assert store.users.suggestions == (ADA_PROFILE,)
    assert matched == [(("Ann Lee", (ANN,)),)]
    assert len(groups) == 1
    store.begin()
    assert store.contacts.suggestions == ()


def test_a_lookup_that_fails_says_why(lane: Lane, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise Unreachable("gone")

    for name in ("contacts", "users", "group"):
        monkeypatch.setattr(FakePortal, name, fails)
    store = LookupStore(lane)
    failures: list[object] = []
    store.lookup_failed.connect(failures.append)
    store.find_contacts("a")
    store.find_users("b")
    store.read_group(GroupId("g"))
    settle(lane, qtbot)
    assert isinstance(store.contacts.error, Unreachable)
    assert isinstance(store.users.error, Unreachable)
    assert len(failures) == 1


def test_the_practice_portal_opens_as_its_first_person(lane: Lane, portals: Portals, qtbot: QtBot) -> None:
    store = ConnectionStore((lane,), portals, Desk(), secrets=(lane, Pocket()))
    with qtbot.waitSignal(store.connected):
        store.start_practice()
        assert store.state.link is Link.CONNECTING
    assert store.state.me == ADA_PROFILE
    assert portals.fake.signed_in_as == "ada@example.org"
    settle(lane, qtbot)
    assert store.state.people == (PERSON,)


def test_a_refused_sign_in_goes_back_to_whoever_was_signed_in(
    lane: Lane, portals: Portals, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> None:
        raise SignInRefused("no")

    store = ConnectionStore((lane,), portals, Desk(), secrets=(lane, Pocket()))
    store.practise_as(PERSON)
    settle(lane, qtbot)
    monkeypatch.setattr(FakePortal, "sign_in", refuses)
    store.sign_in(Place("https://portal.example.org"), Credentials("eve@example.org", "wrong"))
    settle(lane, qtbot)
    assert store.state.link is Link.CONNECTED
    assert isinstance(store.state.error, SignInRefused)
    assert store.state.place == Place()
    assert portals.switched[-1] == Seat(Place(), "ada@example.org")


def test_a_lost_connection_shows_and_comes_back(lane: Lane, portals: Portals, qtbot: QtBot) -> None:
    store = ConnectionStore((lane,), portals, Desk(), secrets=(lane, Pocket()))
    store.practise_as(PERSON)
    settle(lane, qtbot)
    cases = CaseStore(lane, lane)
    cases.begin(Place(), AS_ADA)
    portals.fake.read_faults[portals.fake.readings] = Unreachable("gone")
    cases.open(CASE.id)
    settle(lane, qtbot)
    assert store.state.link is Link.LOST
    cases.retry()
    settle(lane, qtbot)
    assert store.state.link is Link.CONNECTED


def test_starting_over_refills_the_practice_portal(lane: Lane, portals: Portals, qtbot: QtBot) -> None:
    desk = Desk()
    store = ConnectionStore((lane,), portals, desk, secrets=(lane, Pocket()))
    with qtbot.waitSignal(store.refilled):
        store.start_over()
    assert desk.refills == 1


def test_a_cancelled_sign_in_changes_nothing(lane: Lane, portals: Portals, qtbot: QtBot) -> None:
    store = ConnectionStore((lane,), portals, Desk(), secrets=(lane, Pocket()))
    store.cancel_sign_in()
    store.practise_as(PERSON)
    settle(lane, qtbot)
    store.sign_in(Place("https://portal.example.org"), Credentials("eve@example.org", "right"))
    store.cancel_sign_in()
    settle(lane, qtbot)
    assert store.state.link is Link.CONNECTED
    assert store.state.place == Place()
    assert portals.switched[-1] == Seat(Place(), "ada@example.org")


def test_signing_in_overtakes_a_practice_portal_that_is_still_being_opened(
    lane: Lane, portals: Portals, qtbot: QtBot
) -> None:
    store = ConnectionStore((lane,), portals, Desk(), secrets=(lane, Pocket()))
    store.start_practice()
    elsewhere = Place("https://portal.example.org")
    store.sign_in(elsewhere, Credentials("eve@example.org", "right"))
    settle(lane, qtbot)
    assert store.state.place == elsewhere
    assert store.state.link is Link.CONNECTED


def test_why_a_sign_in_failed_is_said_until_it_is_dismissed(
    lane: Lane, portals: Portals, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = ConnectionStore((lane,), portals, Desk(), secrets=(lane, Pocket()))
    store.practise_as(PERSON)
    settle(lane, qtbot)

    def refuses(*_: object) -> None:
        raise AccessDenied("guests stay out")

    monkeypatch.setattr(FakePortal, "me", refuses)
    store.practise_as(PERSON)
    settle(lane, qtbot)
    assert isinstance(store.state.error, AccessDenied)
    store.dismiss()
    assert store.state.error is None
    assert store.state.link is Link.CONNECTED


def test_tags_that_another_case_kept_from_being_read_are_read_on_coming_back(
    cases: CaseStore, lane: Lane, portals: Portals, qtbot: QtBot
) -> None:
    cases.open(CASE.id)
    qtbot.waitUntil(lambda: cases.state.base is not None)
    cases.edit(SetTitle("Mine"))
    cases.open(CaseId(7))
    settle(lane, qtbot)
    cases.open(CASE.id)
    settle(lane, qtbot)
    assert cases.state.base == CASE


def test_the_tags_of_the_portal_are_read_once_and_anew_where_a_search_begins(
    lane: Lane, portals: Portals, qtbot: QtBot
) -> None:
    lookups = LookupStore(lane)
    portals.fake.every_tag = (TagUse("fair", 2), TagUse("spring"))
    lookups.find_tags("sp")
    settle(lane, qtbot)
    assert [tag.name for tag in lookups.tags.suggestions] == ["spring"]
    portals.fake.every_tag = (TagUse("fair", 2),)
    lookups.find_tags("f")
    assert [tag.name for tag in lookups.tags.suggestions] == ["fair"]
    settle(lane, qtbot)
    lookups.find_tags("")
    settle(lane, qtbot)
    assert [tag.name for tag in lookups.tags.suggestions] == ["fair"]
    lookups.begin()
    assert lookups.tags.suggestions == ()
