"""Every decoder against anything: whatever bytes come back, there is a value or an error, and soon."""

import contextlib
import copy
import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casedesk.api import mapping
from casedesk.api.answers import Answer, decode, decode_case_rows
from casedesk.api.token import TokenHolder
from casedesk.api.wire import Envelope, NotUnderstood, WireCase
from casedesk.domain.ids import CaseId, ContactId, FieldId, GroupId, UserId
from casedesk.planning.steps import CloseCase, LinkContact, StoreField, UpdateCase
from casedesk.portal.errors import PortalError, SecondFactorRequired, SignInRequired, UnexpectedAnswer
from casedesk.portal.options import AnswerFormat
from casedesk.portal.port import Credentials
from casedesk.portal.queries import CaseQuery, ContactQuery, UserQuery
from casedesk.portal.secrets import Secret
from casedesk.practice.xml_writer import Unwritable, xml_text
from unit.api.answering import AUTHOR, JSON, READER, XML, Line, case_object, portal_on, reply

few = settings(max_examples=max(settings().max_examples // 4, 15))
"""There are many decoders, and each is asked in many ways."""

LIMIT_S = 2.0
"""Far more than any of these small answers needs, and far less than anybody would wait."""

ADA = Credentials("ada@example.org", "correct horse")
USER = {"id": AUTHOR, "displayName": "Ada O&#39;Neil", "title": "Boss"}
PROFILE = USER | {
    "firstName": "Ada", "lastName": "Min", "email": "ada@example.org", "status": 1, "isVisitor": False,
    "isOwner": True, "isAdmin": True, "listAdminModules": ["crm"], "department": "R&amp;D",
}  # fmt: skip
CONTACT = {
    "id": 7, "displayName": "Ann Lee", "isCompany": False, "isPrivate": True, "company": {"displayName": "A"},
    "commonData": [{"infoType": 1, "data": "ann@acme.example", "isPrimary": True}],
}  # fmt: skip
FIELD = {"id": 3, "label": "Stage", "fieldValue": "New", "fieldType": 2, "mask": '["New", "Booked"]'}
AREA = FIELD | {"fieldType": 1, "mask": '{"rows": 4}'}
CASE = case_object(
    isPrivate=True, accessList=[USER, {"id": READER, "displayName": "Ben"}], members=[CONTACT],
    customFields=[FIELD],
)  # fmt: skip
GROUP = {"id": AUTHOR, "name": "Sales", "members": [USER]}
TOKEN = {
    "token": "t-1",
    "expires": "2030-01-01T00:00:00.0000000Z",
    "sms": False,
    "phoneNoise": "+1***",
    "tfa": True,
}
CAPABILITIES = {
    "ldapEnabled": False,
    "ssoLabel": "Single Sign-on",
    "ssoUrl": "https://sso.example.org",
    "providers": [],
}

CALLS = {
    "case": (lambda portal: portal.case(CaseId(5)), CASE),
    "cases": (lambda portal: portal.cases(CaseQuery()), [CASE, case_object(6)]),
    "case_contacts": (lambda portal: portal.case_contacts(CaseId(5)), [CONTACT]),
    "contacts": (lambda portal: portal.contacts(ContactQuery("ann")), [{"contact": CONTACT}]),
    "contacts by e-mail": (lambda portal: portal.contacts(ContactQuery("ann@acme")), [{"contact": CONTACT}]),
    "contact": (lambda portal: portal.contact(ContactId(7)), CONTACT),
    "fields": (
        lambda portal: portal.field_definitions(),
        [FIELD, AREA],
    ),
    "me": (lambda portal: portal.me(), PROFILE),
    "user": (lambda portal: portal.user(UserId(AUTHOR)), PROFILE),
    "users": (lambda portal: portal.users(UserQuery()), [PROFILE]),
    "groups": (lambda portal: portal.groups(), [GROUP]),
    "group": (lambda portal: portal.group(GroupId(AUTHOR)), GROUP),
    "sign_in": (lambda portal: portal.sign_in(ADA), TOKEN),
    "code": (lambda portal: portal.sign_in(ADA, "123456"), TOKEN),
    "send_code_again": (lambda portal: portal.send_code_again(ADA), TOKEN),
    "set_phone": (lambda portal: portal.set_phone(ADA, "+1555"), TOKEN),
    "capabilities": (lambda portal: portal.capabilities(), CAPABILITIES),
    "use_token": (lambda portal: portal.use_token(Secret("t")), PROFILE),
    "update": (lambda portal: portal.perform(UpdateCase(CaseId(5), "Fair")), CASE),
    "close": (lambda portal: portal.perform(CloseCase(CaseId(5))), CASE),
    "link": (lambda portal: portal.perform(LinkContact(CaseId(5), ContactId(7))), CONTACT),
    "store": (lambda portal: portal.perform(StoreField(CaseId(5), FieldId(3), "x")), FIELD),
    "create": (lambda portal: portal.create_case("Fair"), CASE),
    "delete": (lambda portal: portal.delete_case(CaseId(5)), CASE),
}
TYPES = [
    JSON,
    XML,
    "application/json",
    "text/xml; charset=utf-16",
    "application/problem+json",
    "text/html",
    "",
    "x/y",
]

# Texts as a hostile portal might choose them: long digits, escapes, directions, halves of pairs, markup.
NASTY_TEXTS = st.sampled_from(
    ["", " ", "\x00", "\u202e", "\u200b" * 50, "<b>x</b>", "&#0;", "&bogus;", "9" * 5000, "1e999", "-0",
     "NaN", "true", "False", "null", "0001-01-01T00:00:00", "9999-12-31T23:59:59+14:00", "[" * 300,
     '{"rows":', "\ud800", "../../etc", "{}", "%s%n", "\r\n\r\n", "é" * 300, "😀",
     "00000000-0000-0000-0000-000000000000"]
)  # fmt: skip
NASTY_NUMBERS = st.sampled_from(
    [0, -1, 1, 2**31, 2**63, 2**64, 10**400, 1.5, 1e308, float("inf"), float("nan")]
)
SCALARS = st.one_of(st.none(), st.booleans(), NASTY_NUMBERS, st.integers(), NASTY_TEXTS, st.text(max_size=20))
TREES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
NAMES = st.sampled_from(
    ["id", "ID", "title", "response", "status", "members", "isPrivate", "accessList", "error"]
)


def ask(name, body, content_type, answer_format=AnswerFormat.JSON):
    """Ask with an answer in store; return the value, or the error if it is of a kind that bytes may cause."""
    call, _ = CALLS[name]
    portal = portal_on(Line(reply(body, 200, content_type)), answer_format=answer_format, token=TokenHolder())
    started_s = time.perf_counter()
    try:
        return call(portal)
    except (UnexpectedAnswer, SecondFactorRequired) as error:
        return plain(error)
    finally:
        portal.close()
        assert time.perf_counter() - started_s < LIMIT_S


def plain(error):
    """Return an error whose detail can be shown anywhere."""
    assert error.detail.isprintable()
    assert len(error.detail) <= 2000
    return error


def text_of(value):
    """Write JSON that may hold what JSON should not: halves of pairs, NaN, infinity."""
    return json.dumps(value).encode()


def positions(value, path=()):
    """Name every place in a value, the whole first."""
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in items:
        yield from positions(member, (*path, key))


@st.composite
def spoilt(draw, whole):
    """Take a valid answer and spoil it in one to four places."""
    value = copy.deepcopy(whole)
    for _ in range(draw(st.integers(1, 4))):
        path = draw(st.sampled_from(list(positions(value))))
        if not path:
            continue
        at = value
        for key in path[:-1]:
            at = at[key]
        match draw(st.sampled_from(["drop", "put", "repeat", "rename"])):
            case "drop":
                del at[path[-1]]
            case "put":
                at[path[-1]] = draw(TREES)
            case "repeat":
                at[path[-1]] = [copy.deepcopy(at[path[-1]])] * draw(st.integers(0, 3))
            case "rename" if isinstance(at, dict):
                at[draw(NAMES)] = at.pop(path[-1])
            case _:
                pass
    return value


def envelope_of(response):
    return {"count": 1, "total": 1, "status": 0, "statusCode": 200, "response": response}


@pytest.mark.parametrize("name", CALLS)
def test_the_valid_answers_are_valid(name):
    body = text_of(envelope_of(CALLS[name][1]))
    assert not isinstance(ask(name, body, JSON), PortalError)
    if name not in {"update", "close", "create", "link", "store", "delete"}:
        xml = xml_text(envelope_of(CALLS[name][1])).encode()
        assert not isinstance(ask(name, xml, XML, AnswerFormat.XML), PortalError)


@pytest.mark.parametrize("name", CALLS)
@few
@given(data=st.data())
def test_any_bytes_give_a_value_or_an_error(name, data):
    body = data.draw(st.binary(max_size=300))
    ask(name, body, data.draw(st.sampled_from(TYPES)))


@pytest.mark.parametrize("name", CALLS)
@few
@given(data=st.data())
def test_any_json_gives_a_value_or_an_error(name, data):
    tree = data.draw(TREES)
    value = data.draw(st.sampled_from([tree, envelope_of(tree), [tree], {"status": tree, "response": tree}]))
    ask(name, text_of(value), JSON)


@pytest.mark.parametrize("name", CALLS)
@few
@given(data=st.data())
def test_a_valid_answer_spoilt_in_json_gives_a_value_or_an_error(name, data):
    ask(name, text_of(data.draw(spoilt(envelope_of(CALLS[name][1])))), JSON)


@pytest.mark.parametrize("name", CALLS)
@few
@given(data=st.data())
def test_a_valid_answer_spoilt_in_xml_gives_a_value_or_an_error(name, data):
    value = data.draw(spoilt(envelope_of(CALLS[name][1])))
    try:
        body = xml_text(value).encode("utf-8", "replace")
    except Unwritable:
        return
    ask(name, body, XML, AnswerFormat.XML)


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("content_type", [JSON, XML])
@few
@given(data=st.data())
def test_a_valid_answer_with_spoilt_bytes_gives_a_value_or_an_error(name, content_type, data):
    value = envelope_of(CALLS[name][1])
    body = bytearray(text_of(value) if content_type == JSON else xml_text(value).encode())
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(body)))
        match data.draw(st.sampled_from(["flip", "cut", "insert", "double"])):
            case "flip" if at < len(body):
                body[at] = data.draw(st.integers(0, 255))
            case "cut":
                del body[at : at + data.draw(st.integers(1, 60))]
            case "insert":
                body[at:at] = data.draw(st.binary(max_size=8))
            case "double":
                body[at:at] = body[at : at + 40]
            case _:
                pass
    ask(name, bytes(body), content_type, AnswerFormat.XML)


@given(st.binary(max_size=400), st.sampled_from(TYPES))
def test_the_decoder_itself_knows_one_way_to_fail(body, content_type):
    answer = Answer(200, content_type.partition(";")[0], body)
    decode_case_rows(answer)
    with contextlib.suppress(NotUnderstood):
        decode(answer, Envelope[WireCase])


@settings(max_examples=200)
@given(spoilt(envelope_of([CASE, case_object(6)])))
def test_the_quick_way_sees_what_the_patient_one_sees(value):
    answer = Answer(200, "application/json", text_of(value))
    try:
        quick = decode_case_rows(answer)
        rows = None if quick is None else mapping.summaries_of(quick["response"])
    except NotUnderstood:
        rows = None
    if rows is None:
        return
    # Of participants and access lists the quick way looks at nothing, so it may take more.
    with contextlib.suppress(NotUnderstood):
        patient = [mapping.summary_of(wire) for wire in decode(answer, Envelope[list[WireCase]]).response]
        assert patient == rows


@pytest.mark.parametrize("status", [400, 401, 403, 404, 407, 418, 429, 500, 503, 302, 204, 206, 999])
@given(
    body=st.binary(max_size=200),
    content_type=st.sampled_from(TYPES),
    header=st.text("0123456789 :GMT,-Jan", max_size=30),
)
def test_refusals_with_any_body_and_any_headers_are_errors_of_a_kind(body, content_type, header, status):
    more = {"Retry_After": header, "Date": header, "Location": header}
    portal = portal_on(Line(reply(body, status, content_type, **more)))
    with pytest.raises(PortalError) as found:
        portal.case(CaseId(5))
    assert found.value.detail.isprintable()
    assert isinstance(found.value, SignInRequired) is (status == 401)
    portal.close()
