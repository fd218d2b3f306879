"""The sample portal reads the same in JSON and in XML, and stays readable when others spoil its answers."""

import httpx
import pytest

from casedesk.api.http_portal import HttpPortal, open_portal
from casedesk.api.token import TokenHolder
from casedesk.portal.options import AnswerFormat, ConnectionOptions
from casedesk.portal.port import Credentials
from casedesk.portal.queries import CaseQuery, ContactQuery, UserQuery
from casedesk.practice.portal import PracticePortal
from casedesk.practice.samples import read_sample

ADDRESS = "http://practice.localhost"


@pytest.fixture
def sample():
    portal = PracticePortal(read_sample())
    yield portal
    portal.close()


def signed_in(sample: PracticePortal, role: str, answer_format: AnswerFormat = AnswerFormat.JSON):
    person = next(person for person in sample.people() if person.role == role and not person.second_factor)
    token = TokenHolder()
    portal = open_portal(
        ADDRESS,
        options=ConnectionOptions(answer_format),
        token=token,
        wsgi_app=sample.wsgi_app,
        may_block_main_thread=True,
    )
    portal.sign_in(Credentials(person.email, person.password))
    return portal, token


def everything(portal: HttpPortal):
    """Read all that there is."""
    cases = portal.cases(CaseQuery(count=1000))
    contacts = portal.contacts(ContactQuery(count=1000))
    return {
        "me": portal.me(),
        "users": list(portal.users(UserQuery(count=1000)).items),
        "groups": [portal.group(group.id) for group in portal.groups()],
        "definitions": portal.field_definitions(),
        "rows": list(cases.items),
        "cases": [portal.case(row.id) for row in cases.items],
        "participants": [portal.case_contacts(row.id) for row in cases.items],
        "contacts": list(contacts.items),
        "total": (cases.total, contacts.total),
    }


@pytest.mark.parametrize("role", ["owner", "user"])
def test_the_sample_portal_is_the_same_in_both_formats(sample, role):
    in_json = everything(signed_in(sample, role)[0])
    in_xml = everything(signed_in(sample, role, AnswerFormat.XML)[0])
    assert in_json == in_xml
    assert len(in_json["cases"]) >= 20
    assert any(case.access.is_private for case in in_json["cases"])
    assert any(contact.email for contact in in_json["contacts"])
    assert any(contact.company for contact in in_json["contacts"])


def test_a_portal_spoilt_by_anybodys_fields_request_is_still_read_whole(sample):
    portal, token = signed_in(sample, "owner")
    row = next(row for row in portal.cases(CaseQuery(count=1000)).items if row.participant_count > 1)
    whole = portal.case(row.id)
    with httpx.Client(transport=httpx.WSGITransport(app=sample.wsgi_app)) as other:
        answer = other.get(
            f"{ADDRESS}/api/2.0/crm/case/{row.id}?fields=title,members",
            headers={"Authorization": token.get()},
        )
        assert answer.status_code == 200
    sample.forget_requests()
    again = portal.case(row.id)
    assert [request.path.rpartition("/")[2] for request in sample.requests][:1] == [str(row.id)]
    assert len(sample.requests) > 1
    assert {member.id for member in again.members} == {member.id for member in whole.members}
    assert (again.unnamed_member_count, again.access, again.field_values) == (
        0,
        whole.access,
        whole.field_values,
    )
