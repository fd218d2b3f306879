"""Answers of portals of several years, in JSON and XML, become the same values, or a reason."""

import json
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casedesk.api import answers, mapping
from casedesk.api.answers import Answer, decode, decode_case_rows, response_of
from casedesk.api.wire import (
    Envelope,
    Many,
    NotUnderstood,
    WireCase,
    WireContact,
    WireField,
    WireGroup,
    WireProfile,
    WireToken,
)
from casedesk.domain.access import UserStatus
from casedesk.domain.custom_field import FieldKind
from casedesk.domain.ids import CaseId
from unit.api.answering import AUTHOR, READER, case_object, envelope, without

HERE = Path(__file__).parent
ENVELOPES = [
    Envelope[WireCase],
    Envelope[Many[WireCase]],
    Envelope[Many[WireContact]],
    Envelope[Many[WireProfile]],
    Envelope[WireToken],
    Envelope[object],
]


def json_answer(value):
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    return Answer(200, "application/json", body)


def xml_answer(text):
    return Answer(200, "text/xml", text if isinstance(text, bytes) else text.encode())


def xml_of(value, name="result"):
    """Write a value as the portal's serializer does: lists by repetition, `<x />` for null."""
    if isinstance(value, list):
        return "".join(xml_of(item, name) for item in value)
    if isinstance(value, dict):
        return f"<{name}>{''.join(xml_of(member, key) for key, member in value.items())}</{name}>"
    if value is None:
        return f"<{name} />"
    text = str(value).lower() if isinstance(value, bool) else escape(str(value))
    return f"<{name}>{text}</{name}>"


def case_in(answer):
    return mapping.case_of(response_of(decode(answer, Envelope[WireCase])))


def case_from(**members):
    return case_in(json_answer(envelope(case_object(**members))))


def test_the_reference_pages_samples_are_one_and_the_same_case():
    from_json = case_in(json_answer((HERE / "reference-answer.json").read_bytes()))
    from_xml = case_in(xml_answer((HERE / "reference-answer.xml").read_bytes()))
    assert from_json == from_xml
    assert from_json.title == "Exhibition organization"
    assert from_json.created_at == datetime(2022, 5, 23, 6, 33, 44, 421628, tzinfo=UTC)
    assert not from_json.access.is_private
    assert from_json.created_by.display_name == "Mike Zanyatski"
    assert from_json.created_by.title == "Manager"
    assert [(value.kind, value.text) for value in from_json.field_values] == [
        (FieldKind.DATE, "2022-05-23T06:33:44.4216282Z")
    ]


texts = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")) | st.sampled_from("\t\r\n"))
ids = st.integers(1, 2**31 - 1)
guids = st.uuids().map(str)
users = st.fixed_dictionaries(
    {"id": guids, "displayName": texts}, optional={"title": texts, "avatarSmall": st.none() | texts}
)
contacts = st.fixed_dictionaries(
    {"displayName": texts, "isCompany": st.booleans(), "id": ids},
    optional={"isPrivate": st.booleans(), "currency": st.none(), "company": st.none()},
)
fields = st.fixed_dictionaries(
    {"label": texts, "fieldValue": st.none() | texts, "fieldType": st.integers(0, 9), "id": ids},
    optional={"mask": st.none() | texts, "entityId": ids},
)
cases = st.fixed_dictionaries(
    {
        "id": ids,
        "title": texts,
        "isClosed": st.booleans(),
        "isPrivate": st.just(True),
        "accessList": st.lists(users, min_size=1, max_size=4),
        "createBy": users,
        "created": st.none() | st.sampled_from(["2022-05-23T06:33:44.0000000-03:30", ""]),
        "canEdit": st.booleans(),
        "members": st.lists(contacts, max_size=4),
        "customFields": st.lists(fields, max_size=4),
    }
)


@given(value=cases)
def test_a_case_is_the_same_in_json_and_in_xml(value):
    assert case_in(json_answer(envelope(value))) == case_in(xml_answer(xml_of(envelope(value))))


@given(values=st.lists(cases, max_size=3))
def test_a_list_is_the_same_in_json_and_in_xml_be_it_empty_or_of_one(values):
    whole = envelope(values, total=len(values))
    from_json = decode(json_answer(whole), Envelope[Many[WireCase]])
    assert from_json == decode(xml_answer(xml_of(whole)), Envelope[Many[WireCase]])
    assert len(response_of(from_json)) == len(values)


@given(values=st.lists(cases, max_size=5))
def test_the_quick_way_and_the_patient_way_agree_about_a_page(values):
    answer = json_answer(envelope(values, total=9))
    patient = [mapping.summary_of(case) for case in response_of(decode(answer, Envelope[Many[WireCase]]))]
    rows = decode_case_rows(answer)
    assert rows is None or mapping.summaries_of(rows["response"]) == patient
    # Only an absent date, which a healthy portal does not send, may put a page off the quick way.
    assert (rows is None) == any(value["created"] is None or "title" not in value for value in values)


def test_a_healthy_page_takes_the_quick_way():
    rows = decode_case_rows(json_answer(envelope([case_object(1), case_object(2)], total=2)))
    assert rows is not None
    assert [summary.created_by.display_name for summary in mapping.summaries_of(rows["response"])] == [
        "Ada O'Neil"
    ] * 2


@pytest.mark.parametrize(
    "spoil",
    [
        lambda row: without(row, "isPrivate"),
        lambda row: without(row, "members"),
        lambda row: row | {"isPrivate": "false"},
        lambda row: row | {"isPrivate": None},
        lambda row: row | {"id": "1"},
        lambda row: row | {"isClosed": 0},
        lambda row: {name.upper(): member for name, member in row.items()},
    ],
)
def test_an_odd_page_does_not_take_the_quick_way(spoil):
    assert decode_case_rows(json_answer(envelope([case_object(1), spoil(case_object(2))]))) is None


@pytest.mark.parametrize(
    "rename", [str.upper, str.lower, str.capitalize, lambda name: name[:1].upper() + name[1:]]
)
def test_names_are_understood_in_any_case(rename):
    def renamed(value):
        if isinstance(value, dict):
            return {rename(name): renamed(member) for name, member in value.items()}
        return [renamed(item) for item in value] if isinstance(value, list) else value

    whole = envelope(
        case_object(
            isPrivate=True,
            accessList=[{"id": READER, "displayName": "Bob"}],
            members=[{"id": 7, "displayName": "Acme & Co", "isCompany": True}],
        )
    )
    assert case_in(json_answer(renamed(whole))) == case_in(json_answer(whole))
    assert case_in(xml_answer(xml_of(renamed(whole), "Result"))) == case_in(json_answer(whole))


def test_numbers_and_truths_may_be_text():
    case = case_from(
        id="5",
        isPrivate="True",
        isClosed=" FALSE ",
        accessList=[{"id": READER}],
        canEdit="true",
        members=[{"id": "7"}],
    )
    assert (case.id, case.is_closed, case.access.is_private, case.can_edit) == (5, False, True, True)
    assert [member.id for member in case.members] == [7]


@pytest.mark.parametrize("members", [{"id": True}, {"id": "5.5"}, {"id": "1_0"}, {"id": "٥"}, {"title": {}}])
def test_what_is_no_number_and_no_text_is_not_understood(members):
    with pytest.raises(NotUnderstood, match=next(iter(members))):
        case_from(**members)


@pytest.mark.parametrize(("title", "text"), [(5, "5"), (1.5, "1.5"), (True, "true")])
def test_a_text_may_have_been_read_as_something_else(title, text):
    assert case_from(title=title).title == text


def test_nulls_stand_for_nothing():
    case = case_from(
        members=None, customFields=None, accessList=None, canEdit=None, created=None, createBy=None
    )
    assert (case.members, case.field_values, case.can_edit, case.created_at) == ((), (), False, None)
    assert case.created_by == mapping.NOBODY


def test_unknown_and_missing_members_do_no_harm():
    case = case_in(
        json_answer(envelope({"id": 5, "title": "A", "isClosed": True, "isPrivate": False, "x": [1, {}]}))
    )
    assert (case.id, case.title, case.is_closed) == (CaseId(5), "A", True)


@pytest.mark.parametrize("missing", ["id", "title", "isClosed", "isPrivate"])
@pytest.mark.parametrize("write", [json_answer, lambda value: xml_answer(xml_of(value))])
@pytest.mark.parametrize("is_null", [True, False])
def test_what_decides_has_no_default(missing, write, is_null):
    value = case_object() | {missing: None} if is_null else without(case_object(), missing)
    with pytest.raises(NotUnderstood, match=missing.lower()):
        case_in(write(envelope(value)))


@pytest.mark.parametrize("wrong", [2, "yes", "", [], {}, 0.5])
def test_a_privacy_that_is_neither_true_nor_false_is_not_public(wrong):
    with pytest.raises(NotUnderstood, match="isprivate"):
        case_from(isPrivate=wrong)


@pytest.mark.parametrize("access_list", [{}, {"accessList": None}, {"accessList": []}])
def test_a_private_case_that_names_nobody_is_not_understood(access_list):
    with pytest.raises(NotUnderstood, match="who may see it"):
        case_from(isPrivate=True, **access_list)


@pytest.mark.parametrize("subject", [{"displayName": "Bob"}, {"id": None}, {"id": "bob"}])
def test_a_subject_that_cannot_be_named_back_is_not_understood(subject):
    with pytest.raises(NotUnderstood, match="id"):
        case_from(isPrivate=True, accessList=[{"id": READER}, subject])


def test_members_without_id_are_counted_and_not_dropped():
    case = case_from(members=[{"displayName": "Pat"}, {"id": 7, "displayName": "Sam"}, {"id": 0}])
    assert ([member.id for member in case.members], case.unnamed_member_count) == ([7], 2)


def test_a_value_whose_field_is_not_named_is_not_understood():
    with pytest.raises(NotUnderstood, match="custom field has no id"):
        case_from(customFields=[{"label": "Stage", "fieldValue": "Booked", "fieldType": 2}])


def test_headings_and_empty_values_are_no_values():
    case = case_from(
        customFields=[
            {"id": 1, "fieldType": 4, "fieldValue": "x", "label": "About"},
            {"id": 2, "fieldType": 0, "fieldValue": "", "label": "Empty"},
            {"id": 3, "fieldType": 0, "fieldValue": None, "label": "Null"},
            {"id": 4, "fieldType": 77, "fieldValue": " ", "label": "Blank"},
        ]
    )
    assert [(value.id, value.text, value.kind) for value in case.field_values] == [
        (4, " ", FieldKind.UNKNOWN)
    ]


def test_names_of_users_are_decoded_once_and_nothing_else_is():
    case = case_from(
        title="Q&amp;A",
        createBy={"id": AUTHOR, "displayName": "D&#233;j&#224; &amp;lt;", "title": "R&amp;D"},
        members=[{"id": 7, "displayName": "Acme &amp; Co"}],
        customFields=[{"id": 1, "label": "a&lt;b", "fieldValue": "&quot;", "fieldType": 0}],
    )
    assert case.created_by.display_name == "Déjà &lt;"
    assert case.created_by.title == "R&amp;D"
    assert (case.title, case.members[0].display_name) == ("Q&amp;A", "Acme &amp; Co")
    assert (case.field_values[0].label, case.field_values[0].text) == ("a&lt;b", "&quot;")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2022-05-23T06:33:44.4216282Z", datetime(2022, 5, 23, 6, 33, 44, 421628, tzinfo=UTC)),
        ("2022-05-23T06:33:44.0000000+03:00", datetime(2022, 5, 23, 3, 33, 44, tzinfo=UTC)),
        ("2022-05-23T06:33:44.0000000-03:30", datetime(2022, 5, 23, 10, 3, 44, tzinfo=UTC)),
        ("2022-05-23T06:33:44.1Z", datetime(2022, 5, 23, 6, 33, 44, 100000, tzinfo=UTC)),
        ("2022-05-23T06:33:44", datetime(2022, 5, 23, 6, 33, 44, tzinfo=UTC)),
        ("0001-01-01T00:00:00.0000000Z", None),
        ("0001-01-01T00:00:00.0000000+03:00", None),
        ("9999-12-31T23:59:59.9999999-03:00", None),
        ("", None),
        ("yesterday", None),
    ],
)
def test_moments_come_with_seven_digits_and_offsets(text, moment):
    assert mapping.moment_of(text) == moment


def profile_from(**members):
    value = {"id": AUTHOR, "displayName": "Ada", "status": 1} | members
    return mapping.profile_of(response_of(decode(json_answer(envelope(value)), Envelope[WireProfile])))


@pytest.mark.parametrize(
    ("members", "administers"),
    [
        ({}, False),
        ({"isAdmin": True}, True),
        ({"isOwner": "true"}, True),
        ({"listAdminModules": ["crm"]}, True),
        ({"listAdminModules": ["mail", "CRM"]}, True),
        ({"listAdminModules": ["people"], "isAdmin": None}, False),
        ({"listAdminModules": None}, False),
    ],
)
def test_who_administers_the_crm(members, administers):
    assert profile_from(**members).administers_crm is administers


@pytest.mark.parametrize(
    ("number", "status"),
    [
        (1, UserStatus.ACTIVE),
        ("2", UserStatus.TERMINATED),
        (4, UserStatus.ON_LEAVE),
        (3, UserStatus.UNKNOWN),
        (None, UserStatus.UNKNOWN),
    ],
)
def test_the_numbers_of_statuses(number, status):
    assert profile_from(status=number).status is status


def test_a_profile_without_display_name_is_named_by_its_parts():
    profile = profile_from(displayName=None, firstName="Ada", lastName="O'Neil", department="R&amp;D")
    assert (profile.user.display_name, profile.department) == ("Ada O'Neil", "R&D")


def contact_from(**members):
    value = {"id": 7, "displayName": "Pat"} | members
    return mapping.contact_of(response_of(decode(json_answer(envelope(value)), Envelope[WireContact])))


def test_a_person_comes_with_company_and_primary_address():
    contact = contact_from(
        company={"id": 5, "displayName": "Acme & Co"},
        commonData=[
            {"infoType": 0, "data": "+1 555", "isPrimary": True},
            {"infoType": 1, "data": "old@example.org", "isPrimary": False},
            {"infoType": 1, "data": "pat@example.org", "isPrimary": True},
        ],
    )
    assert (contact.company, contact.email, contact.is_company) == ("Acme & Co", "pat@example.org", False)
    assert contact_from(commonData=[{"infoType": 1, "data": "a@b"}]).email == "a@b"
    assert contact_from(commonData=None, company=None).email == ""


def definition_from(**members):
    value = {"id": 1, "label": "Stage", "fieldType": 2, "position": 3} | members
    answer = json_answer(envelope([value]))
    return mapping.definition_of(response_of(decode(answer, Envelope[Many[WireField]]))[0])


@pytest.mark.parametrize(
    ("mask", "options"),
    [
        ('["New","Booked"]', ("New", "Booked")),
        ('["New","New","",null,5,true,{}]', ("New", "5")),
        ('{"size":40}', ()),
        ("New|Booked", ()),
        ('["New"', ()),
        ("[" * 5000, ()),
        ("", ()),
        (None, ()),
    ],
)
def test_options_come_from_a_mask_that_can_be_read(mask, options):
    assert definition_from(mask=mask).options == options


@pytest.mark.parametrize(
    ("mask", "rows"),
    [
        ('{"rows":5,"cols":40}', 5),
        ('{"rows":"7"}', 7),
        ('{"rows":0}', 2),
        ('{"rows":26}', 2),
        ('{"rows":true}', 2),
        ('{"rows":"many"}', 2),
        ("[]", 2),
        ("rows", 2),
    ],
)
def test_rows_come_from_a_mask_that_can_be_read(mask, rows):
    definition = definition_from(fieldType=1, mask=mask)
    assert (definition.rows, definition.options) == (rows, ())


def test_a_group_comes_with_its_members_when_it_is_asked_for():
    value = {"id": READER.upper(), "name": "sales", "members": [{"id": AUTHOR, "displayName": "A&amp;B"}]}
    group = mapping.group_of(response_of(decode(json_answer(envelope(value)), Envelope[WireGroup])))
    assert (group.id, [member.display_name for member in group.members]) == (READER, ["A&B"])


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "is empty"),
        (b"  \n", "is empty"),
        (b'{"status":0,"response":{"id":5', "breaks off or is malformed at character 30"),
        (b"<html>Sign in</html>", "malformed"),
        (b"[]", "not an object"),
        (b"null", "not an object"),
        (b'{"response":{}}', "status"),
        (b'{"status":0}', "no response"),
        (b'{"status":0,"response":null}', "no response"),
        (b'{"status":0,"response":[]}', "response"),
        (b'{"status":0,"response":"tagName"}', "response"),
        (b'{"status":1,"response":{},"error":{"message":"Broken"}}', "reports a failure: Broken"),
        (b'{"status":0,"response":{"title":"\xff"}}', "not UTF-8: byte 33"),
        (b'{"a":' * 5000 + b"1" + b"}" * 5000, "nested too deeply"),
        (b'{"a":' * 100 + b"1" + b"}" * 100, "nested too deeply"),
        (b'{"status":' + b"9" * 5000 + b"}", "too long"),
        (b'{"status":0,"response":{"id":' + b"9" * 30 + b"}}", "response"),
    ],
)
def test_json_that_cannot_be_read_says_why(body, reason):
    with pytest.raises(NotUnderstood, match=reason):
        case_in(json_answer(body))


def test_a_list_of_nonsense_is_given_up_at_its_first_item():
    many = envelope([0] * 100_000)
    assert decode_case_rows(json_answer(many)) is None
    with pytest.raises(NotUnderstood) as found:
        decode(json_answer(many), Envelope[Many[WireCase]])
    assert "response.0" in str(found.value)
    assert "more)" not in str(found.value)


def test_a_reason_never_holds_values_of_the_answer():
    with pytest.raises(NotUnderstood) as found:
        response_of(decode(json_answer(envelope({"token": ["secret-token"]})), Envelope[WireToken]))
    assert "secret-token" not in str(found.value)
    assert "response.token" in str(found.value)


def test_byte_order_marks_are_heeded():
    text = json.dumps(envelope(case_object(title="Déjà")), ensure_ascii=False)
    for body in (text.encode("utf-8-sig"), text.encode("utf-16")):
        assert case_in(json_answer(body)).title == "Déjà"


def test_half_of_a_pair_becomes_a_mark_of_replacement():
    body = json.dumps(envelope(case_object())).replace('"Fair"', '"Fair \\ud83d!"').encode()
    assert case_in(json_answer(body)).title == "Fair \ufffd!"


@pytest.mark.parametrize("content_type", ["text/html", "application/xhtml+xml"])
def test_a_web_page_is_no_answer(content_type):
    with pytest.raises(NotUnderstood, match="web page"):
        decode(Answer(200, content_type, b"<html/>"), Envelope[object])


@pytest.mark.parametrize("content_type", ["", "text/plain", "image/png", "application/octet-stream"])
def test_what_calls_itself_neither_json_nor_xml_is_no_answer(content_type):
    with pytest.raises(NotUnderstood, match="neither JSON nor XML"):
        decode(Answer(200, content_type, b'{"status":0,"response":{}}'), Envelope[object])


def outcome_of(answer, model):
    """Return the value or the reason; anything else that is raised is a bug."""
    try:
        return decode(answer, model)
    except NotUnderstood as error:
        return str(error)


content_types = st.sampled_from(["application/json", "text/xml", "text/html", "", "x/y+json"]) | st.text()
almost_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["status", "response", "id", "title", "isPrivate", "isClosed", "members", "error"]
            ),
            inner,
        )
    ),
)
bodies = st.binary() | almost_json.map(lambda value: json.dumps(value).encode())


@given(body=bodies, content_type=content_types, model=st.sampled_from(ENVELOPES))
def test_any_bytes_of_any_type_give_a_value_or_a_reason(body, content_type, model):
    answer = Answer(200, content_type, body)
    decode_case_rows(answer)
    assert outcome_of(answer, model)


markup = st.lists(
    st.sampled_from(
        ["<result>", "</result>", "<response>", "</response>", "<id/>", "5", "&amp;", "<status>0</status>"]
    )
    | st.sampled_from(
        ["<!DOCTYPE a>", "<![CDATA[x]]>", "<!--x-->", "\r\n", "&#0;", "<?pi?>", "\x00", "<a:b/>"]
    )
).map("".join)


@given(text=markup, model=st.sampled_from(ENVELOPES))
def test_any_markup_gives_a_value_or_a_reason(text, model):
    assert outcome_of(xml_answer(text), model)


@pytest.mark.parametrize(
    "text",
    [
        '{"a":1,"a":2.50,"b":[true,null,"\\u00e9\\/\\ud83d\\ude00"]}',
        '"half of a pair: \\ud800"',
        "123456789012345678901234567890",
        "NaN",
        "1e400",
        '\ufeff{"marked": "by its first bytes"}',
    ],
)
def test_the_quick_decoder_and_the_patient_one_read_the_same(text: str) -> None:
    read = answers._json(text.encode())
    assert repr(read) == repr(json.loads(text.removeprefix("\ufeff")))
