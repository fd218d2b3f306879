"""The small jobs: each asks the portal one thing and answers with one event."""

from dataclasses import dataclass

import pytest

from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case
from casedesk.domain.contact import Contact
from casedesk.domain.ids import CaseId, ContactId, GroupId, UserId
from casedesk.domain.tag import TagUse
from casedesk.domain.values import replace
from casedesk.portal.errors import Unreachable
from casedesk.portal.port import Credentials
from casedesk.portal.practice_desk import Notification, PracticePerson
from casedesk.portal.queries import CaseQuery, ContactQuery, UserQuery
from casedesk.session import events, jobs, sign_in_jobs
from casedesk.session.cancel import CancelToken
from casedesk.session.job import Errand, Job
from casedesk.session.tags import ListTags, ReadTags
from fakes import ADA, ADA_PROFILE, FakePortal

ANN = Contact(ContactId(5), "Ann Lee", email="ann@acme.example")
ANNA = Contact(ContactId(6), "Ann Leeds", email="anna@acme.example")
CASE = Case(CaseId(42), "Fair", is_closed=False, access=PUBLIC, created_by=ADA, members=(ANN,))


@dataclass
class FakeDesk:
    """A practice portal's controls that remember what they were asked."""

    started_over: int = 0

    def people(self) -> tuple[PracticePerson, ...]:
        return ()

    def outbox(self) -> tuple[Notification, ...]:
        return ()

    def start_over(self) -> None:
        self.started_over += 1


@pytest.fixture
def portal() -> FakePortal:
    return FakePortal(CASE, contacts_found=(ANN, ANNA), users_found=(ADA_PROFILE,))


def run(job: Job, portal: FakePortal, cancel: CancelToken | None = None) -> events.Event:
    return job.run(Errand(portal, cancel or CancelToken(), announced.append))


announced: list[events.Event] = []


def test_connecting_signs_in_and_reads_what_the_window_needs(portal: FakePortal) -> None:
    event = run(sign_in_jobs.Connect(Credentials("ada@example.org", "secret")), portal)
    assert isinstance(event, events.Connected)
    assert portal.signed_in_as == "ada@example.org"
    assert event.me == ADA_PROFILE
    assert event.colleague_count == 1
    assert [group.name for group in event.groups] == ["Sales"]


def test_a_password_is_in_no_representation_of_a_job() -> None:
    assert "secret" not in repr(sign_in_jobs.Connect(Credentials("ada@example.org", "secret")))


def test_listing_opening_and_describing(portal: FakePortal) -> None:
    listed = run(jobs.ListCases(CaseQuery()), portal)
    assert isinstance(listed, events.CasesListed)
    assert [row.id for row in listed.page.items] == [42]
    assert run(jobs.OpenCase(CASE.id), portal) == events.CaseOpened(CASE)
    assert run(jobs.WatchCase(CASE.id), portal) == events.CaseWatched(replace(CASE, tags=()))
    described = run(jobs.ReadParticipants(CASE.id), portal)
    assert isinstance(described, events.ParticipantsRead)
    assert described.contacts[0].company == "Acme"


def test_looking_up_contacts_users_and_groups(portal: FakePortal) -> None:
    contacts = run(jobs.FindContacts(ContactQuery("leeds")), portal)
    assert isinstance(contacts, events.ContactsFound)
    assert contacts.page.items == (ANNA,)
    users = run(jobs.FindUsers(UserQuery("ada")), portal)
    assert isinstance(users, events.UsersFound)
    assert users.page.items == (ADA_PROFILE,)
    group = run(jobs.ReadGroup(GroupId("g1")), portal)
    assert isinstance(group, events.GroupRead)
    assert len(group.group.members) == 2


def test_who_of_a_list_can_still_sign_in_is_asked_one_by_one(portal: FakePortal) -> None:
    stranger = UserId("00000000-0000-0000-0000-0000000000ff")
    event = run(jobs.ReadSubjects((ADA.id, stranger)), portal)
    assert event == events.SubjectsRead((ADA_PROFILE,))
    cancel = CancelToken()
    cancel.request()
    assert run(jobs.ReadSubjects((ADA.id,)), portal, cancel) == events.SubjectsRead(())


def test_a_pasted_name_matches_exactly_before_it_matches_by_its_beginning(portal: FakePortal) -> None:
    event = run(jobs.MatchContacts(("ann  LEE", "ann", "anna@acme.example", "nobody")), portal)
    assert isinstance(event, events.ContactsMatched)
    matches = dict(event.matches)
    assert matches["ann  LEE"] == (ANN,)
    assert matches["ann"] == (ANN, ANNA)
    assert matches["anna@acme.example"] == (ANNA,)
    assert matches["nobody"] == ()


def test_matching_stops_between_two_names_when_cancelled(portal: FakePortal) -> None:
    cancel = CancelToken()
    cancel.request()
    assert run(jobs.MatchContacts(("ann",)), portal, cancel) == events.ContactsMatched(())


def test_the_practice_portal_is_read_and_refilled(portal: FakePortal) -> None:
    desk = FakeDesk()
    assert run(jobs.ReadPractice(desk), portal) == events.PracticeRead((), ())
    assert run(jobs.StartOver(desk), portal) == events.PracticeRefilled()
    assert desk.started_over == 1


def test_tags_are_read_beside_the_case_and_a_failure_is_an_answer(portal: FakePortal) -> None:
    portal.case_now = replace(CASE, tags=("fair",))
    assert run(ReadTags(CASE.id), portal) == events.TagsRead(CASE.id, ("fair",))
    assert run(jobs.WatchCase(CASE.id), portal) == events.CaseWatched(replace(CASE, tags=("fair",)))
    portal.tag_fault = Unreachable("down")
    assert run(ReadTags(CASE.id), portal) == events.TagsRead(CASE.id, error=portal.tag_fault)
    assert run(jobs.WatchCase(CASE.id), portal) == events.CaseWatched(CASE)


def test_every_tag_of_the_portal_is_listed(portal: FakePortal) -> None:
    portal.every_tag = (TagUse("fair", 3), TagUse("old"))
    assert run(ListTags(), portal) == events.TagsListed(portal.every_tag)
