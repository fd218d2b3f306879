"""What is sent: exact bodies, real ids, and nothing that the portal would quietly misread."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casedesk.api import requests
from casedesk.planning.steps import (
    AccessArguments,
    ClearField,
    CloseCase,
    LinkContact,
    ReopenCase,
    SetAccess,
    StoreField,
    TagCase,
    UnlinkContact,
    UntagCase,
    UpdateCase,
)
from casedesk.portal.options import AnswerFormat
from casedesk.portal.port import Credentials
from casedesk.portal.queries import CaseQuery, ContactQuery, UserQuery
from casedesk.practice.binding import FieldPair, Parameter, RawRequest, bind

ADA = "00000001-0000-4000-8000-000000000000"
BOB = "0000000a-0000-4000-8000-000000000000"
PRIVATE = AccessArguments(is_private=True, subject_ids=(ADA, BOB))
PUBLIC = AccessArguments(is_private=False)
STEPS = [
    UpdateCase(5, "Fair", ((1, "x"),), PRIVATE, notify=True),
    SetAccess(5, PUBLIC),
    LinkContact(5, 7),
    UnlinkContact(5, 7),
    StoreField(5, 9, "é"),
    ClearField(5, 9),
    CloseCase(5),
    ReopenCase(5),
    TagCase(5, "é"),
    UntagCase(5, "é"),
]
BOUND = (
    Parameter("caseid", "int"),
    Parameter("title", "text"),
    Parameter("members", "ints"),
    Parameter("customFieldList", "pairs"),
    Parameter("isPrivate", "bool"),
    Parameter("accessList", "guids"),
    Parameter("isNotify", "bool"),
)
titles = st.text(min_size=1).filter(lambda text: not re.search(r"\d{4}-\d\d|Date\(", text))


def bound(call):
    """Bind as the vendor's server does, through the practice portal's own reader."""
    content_type = "application/json; charset=utf-8"
    route = {"caseid": call.path.split("/")[4]}
    return bind(BOUND, RawRequest(call.method, route, "", content_type, call.body_text.encode()))


@pytest.mark.parametrize(
    ("step", "method", "path", "body"),
    [
        (
            STEPS[0],
            "PUT",
            "crm/case/5",
            {
                "title": "Fair",
                "isPrivate": True,
                "accessList": [ADA, BOB],
                "isNotify": True,
                "customFieldList": [{"Key": 1, "Value": "x"}],
            },
        ),
        (UpdateCase(5, "Fair"), "PUT", "crm/case/5", {"title": "Fair"}),
        (STEPS[1], "PUT", "crm/case/5/access", {"isPrivate": False, "accessList": []}),
        (STEPS[2], "POST", "crm/case/5/contact", {"contactid": 7}),
        (STEPS[3], "DELETE", "crm/case/5/contact/7", None),
        (STEPS[4], "POST", "crm/case/5/customfield/9", {"fieldValue": "é"}),
        (STEPS[5], "POST", "crm/case/5/customfield/9", {"fieldValue": ""}),
        (STEPS[6], "PUT", "crm/case/5/close", None),
        (STEPS[7], "PUT", "crm/case/5/reopen", None),
    ],
)
def test_each_step_is_one_exact_call(step, method, path, body):
    call = requests.step_call(step)
    assert (call.method, call.path) == (method, "api/2.0/" + path)
    assert (json.loads(call.body_text) if call.body_text else None) == body
    assert call.is_write


@pytest.mark.parametrize("step", STEPS)
def test_no_step_names_members_or_fields(step):
    call = requests.step_call(step)
    assert "members" not in call.body_text
    assert "fields=" not in call.target(AnswerFormat.JSON)


@given(
    title=titles,
    fields=st.lists(st.tuples(st.integers(1, 2**31 - 1), titles), max_size=14),
    access=st.sampled_from([None, PUBLIC, PRIVATE]),
    notify=st.booleans(),
)
def test_an_update_binds_on_the_portal_as_it_was_meant(title, fields, access, notify):
    arguments = bound(requests.step_call(UpdateCase(5, title, tuple(fields), access, notify=notify)))
    assert arguments["title"] == title
    assert [(pair.key, pair.value) for pair in arguments["customFieldList"]] == fields
    assert all(isinstance(pair, FieldPair) for pair in arguments["customFieldList"])
    assert arguments["isPrivate"] is bool(access and access.is_private)
    assert arguments["accessList"] == list(access.subject_ids if access else ())
    assert arguments["isNotify"] is bool(access and notify)
    assert arguments["members"] == []


def test_a_public_case_is_created_by_saying_so():
    assert json.loads(requests.create_case_call("Fair").body_text) == {
        "title": "Fair",
        "isPrivate": False,
        "accessList": [],
        "isNotify": False,
    }


@given(text=st.text(alphabet=st.characters(exclude_categories=())))
def test_every_text_survives_the_way_into_a_body(text):
    body = requests.step_call(StoreField(5, 9, text)).body_text.encode()
    assert json.loads(body) == {"fieldValue": text}


@pytest.mark.parametrize("wrong", [0, -1, 2**31, True, "5", 5.0, None])
@pytest.mark.parametrize(
    "make",
    [
        requests.case_call,
        requests.case_contacts_call,
        requests.case_fields_call,
        requests.case_tags_call,
        requests.contact_call,
        requests.delete_case_call,
        lambda wrong: requests.step_call(CloseCase(wrong)),
        lambda wrong: requests.step_call(UpdateCase(wrong, "Fair")),
        lambda wrong: requests.step_call(LinkContact(5, wrong)),
        lambda wrong: requests.step_call(UnlinkContact(5, wrong)),
        lambda wrong: requests.step_call(StoreField(5, wrong, "x")),
        lambda wrong: requests.step_call(UpdateCase(5, "Fair", ((wrong, "x"),))),
    ],
)
def test_what_is_no_id_never_reaches_a_url_or_body(make, wrong):
    with pytest.raises(ValueError, match="is not an id"):
        make(wrong)


@pytest.mark.parametrize(
    "wrong", ["", "sales", "../case", ADA + "/x", ADA[:-1], ADA.upper().replace("0", "A")]
)
def test_what_is_no_guid_never_reaches_a_url_or_body(wrong):
    with pytest.raises(ValueError, match="is not a GUID"):
        requests.group_call(wrong)
    with pytest.raises(ValueError, match="is not a GUID"):
        requests.step_call(SetAccess(5, AccessArguments(is_private=True, subject_ids=(wrong,))))


def test_an_empty_text_is_not_sent_where_the_portal_would_skip_it():
    with pytest.raises(ValueError, match="ClearField"):
        requests.step_call(UpdateCase(5, "Fair", ((1, "x"), (2, ""))))


def test_a_search_keeps_its_commas_and_its_paging_travels_in_the_query():
    target = requests.cases_call(CaseQuery("a, b&c", is_closed=False, start=30, count=10)).target(
        AnswerFormat.JSON
    )
    assert target == (
        "api/2.0/crm/case/filter?sortBy=title&isClosed=false"
        "&filterValue%5B%5D=a%2C%20b%26c&startIndex=30&count=10"
    )


def test_pickers_ask_for_whom_can_be_picked():
    users = requests.users_call(UserQuery("an")).target(AnswerFormat.JSON)
    assert "employeeStatus=1&employeeType=1" in users
    contacts = requests.contacts_call(ContactQuery()).target(AnswerFormat.JSON)
    assert contacts == "api/2.0/crm/contact/simple/filter?sortBy=displayname&startIndex=0&count=50"


@pytest.mark.parametrize(("start", "count"), [(-1, 10), (0, 0), (0, 1001), (0, -5)])
def test_a_page_that_the_portal_would_read_otherwise_is_refused(start, count):
    with pytest.raises(ValueError, match="not a page"):
        requests.cases_call(CaseQuery(start=start, count=count))


def test_only_reads_are_asked_for_in_xml():
    assert requests.case_call(5).target(AnswerFormat.XML) == "api/2.0/crm/case/5.xml"
    assert (
        requests.cases_call(CaseQuery()).target(AnswerFormat.XML).startswith("api/2.0/crm/case/filter.xml?")
    )
    for step in STEPS:
        call = requests.step_call(step)
        assert call.target(AnswerFormat.XML) == call.target(AnswerFormat.JSON)


def test_a_password_is_in_the_body_and_in_no_representation():
    call = requests.sign_in_call(Credentials("ada@example.org", "pass word"))
    assert json.loads(call.body_text) == {"userName": "ada@example.org", "password": "pass word"}
    assert "pass word" not in repr(call)
    assert not call.is_signed
    assert not call.is_write


@pytest.mark.parametrize("nothing", ["", " ", "\r\n"])
def test_a_tag_without_a_name_is_never_sent(nothing):
    for step in (TagCase(5, nothing), UntagCase(5, nothing)):
        with pytest.raises(ValueError, match="without a name"):
            requests.step_call(step)


def test_half_a_surrogate_pair_travels_in_a_query_as_something_that_no_tag_is():
    call = requests.step_call(UntagCase(5, "half \ud83d"))
    assert call.target(AnswerFormat.JSON) == "api/2.0/crm/case/5/tag?tagName=half%20%ED%A0%BD"
