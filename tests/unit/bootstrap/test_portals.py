"""Which portal the lanes work on, and whom one can practise as."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from casedesk.bootstrap.portals import EmbeddedPractice, Portals
from casedesk.domain.ids import CaseId
from casedesk.planning.steps import AccessArguments, UpdateCase
from casedesk.portal.errors import SignInRequired
from casedesk.portal.options import AnswerFormat, ConnectionOptions, Place
from casedesk.portal.port import Portal
from casedesk.portal.practice_desk import PracticeRole
from casedesk.portal.queries import CaseQuery
from casedesk.session.seat import Seat

SEED = {
    "users": [
        {"firstName": "Ada", "lastName": "Min", "email": "ada@example.org", "isAdmin": True},
        {"firstName": "Ben", "lastName": "Ode", "email": "ben@example.org"},
        {"firstName": "Cy", "lastName": "Fur", "email": "cy@example.org"},
    ],
    "cases": [
        {"id": 42, "title": "Fair", "isPrivate": True, "createBy": "00000000-0000-0000-0000-000000000002"},
    ],
}


@pytest.fixture
def practice() -> Iterator[EmbeddedPractice]:
    embedded = EmbeddedPractice(SEED)
    yield embedded
    embedded.practice.close()


def ask(portals: Portals, act: Callable[[Portal], object]) -> object:
    """Ask the chosen portal something where that is allowed: on a thread of its own."""

    def on_thread() -> object:
        try:
            return act(portals.portal(portals.seat))
        finally:
            portals.release()

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(on_thread).result(30)


def titles(portal: Portal) -> list[str]:
    return [row.title for row in portal.cases(CaseQuery()).items]


def test_each_role_can_be_practised_and_the_author_comes_first(practice: EmbeddedPractice) -> None:
    people = practice.people()
    assert [(person.display_name, person.role) for person in people] == [
        ("Ben Ode", PracticeRole.AUTHOR),
        ("Cy Fur", PracticeRole.OUTSIDER),
        ("Ada Min", PracticeRole.ADMINISTRATOR),
    ]


def test_going_back_to_somebody_needs_no_password(practice: EmbeddedPractice) -> None:
    portals = Portals(practice)
    ben, cy, _ = practice.people()
    for person in (ben, cy):
        portals.switch(Seat(Place(), person.credentials.email))
        ask(portals, lambda portal, person=person: portal.sign_in(person.credentials))
    portals.switch(Seat(Place(), ben.credentials.email))
    assert ask(portals, titles) == ["Fair"]
    portals.switch(Seat(Place(), cy.credentials.email))
    assert ask(portals, titles) == []


def test_nobody_gets_in_with_the_token_of_another_portal(practice: EmbeddedPractice) -> None:
    portals = Portals(practice)
    ben = practice.people()[0]
    portals.switch(Seat(Place(), ben.credentials.email))
    ask(portals, lambda portal: portal.sign_in(ben.credentials))
    portals.switch(Seat(Place(options=ConnectionOptions(AnswerFormat.XML)), "eve@example.org"))
    with pytest.raises(SignInRequired):
        ask(portals, titles)


def test_a_thread_keeps_its_client_until_another_portal_is_chosen(practice: EmbeddedPractice) -> None:
    portals = Portals(practice)
    first = portals.portal(portals.seat)
    assert portals.portal(portals.seat) is first
    portals.switch(Seat(Place(), "ben@example.org"))
    assert portals.portal(portals.seat) is not first
    portals.release()
    portals.release()


def test_the_main_thread_may_not_ask(practice: EmbeddedPractice) -> None:
    portals = Portals(practice)
    with pytest.raises(RuntimeError, match="worker thread"):
        titles(portals.portal(portals.seat))
    portals.release()


def test_the_outbox_shows_one_mail_for_all_who_got_it(practice: EmbeddedPractice) -> None:
    portals = Portals(practice)
    ben, cy, ada = practice.people()
    portals.switch(Seat(Place(), ben.credentials.email))
    subjects = (ben.id, cy.id, ada.id)
    step = UpdateCase(
        CaseId(42), "Fair", access=AccessArguments(is_private=True, subject_ids=subjects), notify=True
    )
    ask(portals, lambda portal: (portal.sign_in(ben.credentials), portal.perform(step)))
    mails = practice.outbox()
    assert [set(mail.to) for mail in mails] == [{"cy@example.org", "ada@example.org"}]
    assert mails[0].subject == "Fair"
    practice.start_over()
    assert practice.outbox() == ()


def test_an_empty_practice_portal_has_no_shown_case() -> None:
    embedded = EmbeddedPractice({"users": [{"firstName": "Ada", "lastName": "Min"}]})
    assert [person.role for person in embedded.people()] == [PracticeRole.OUTSIDER]
    embedded.practice.close()
