"""What the recorded cases leave open: odd JSON, odd XML, odd forms, odd spellings."""

import pytest

from casedesk.practice.binding import FieldPair, Parameter, RawRequest, bind
from casedesk.practice.errors import CallError
from casedesk.practice.json_dates import rewrite_date
from casedesk.practice.json_reader import double_text
from casedesk.practice.values import Unconvertible, to_guid, to_int, trim

PARAMETERS = (
    Parameter("caseid", "int"),
    Parameter("title", "text"),
    Parameter("members", "ints"),
    Parameter("customFieldList", "pairs"),
    Parameter("isPrivate", "bool"),
)
JSON, XML, FORM = "application/json", "text/xml", "application/x-www-form-urlencoded"


def bound(body, content_type=JSON, query="", method="PUT", cookies=None):
    content = body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass")
    return bind(PARAMETERS, RawRequest(method, {"caseid": "7"}, query, content_type, content, cookies or {}))


def status_of(body, content_type=JSON):
    with pytest.raises(CallError) as refused:
        bound(body, content_type)
    return refused.value.status


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("{'title':'it\\'s'}", "it's"),
        ('{title:"A"}', "A"),
        ('{"title":"A"/*after*/,//line\n}', "A"),
        ('{/*before a name*/"title":"A"}', "A"),
        ('{"title":"\\u0041\\n\\t\\/"}', "A\n\t/"),
        ('{"title":"\\ud83d"}', "\ud83d"),
        ('{"title":{"#text":"inner"}}', "inner"),
        ('{"title":1.50}', "1.5"),
        ('{"title":1e3}', "1000"),
        ('{"title":0x1F}', "31"),
        ('{"title":010}', "8"),
        ('{"title":-Infinity}', "-INF"),
        ('{"title":true}', "true"),
        ('{"title":["a","b"]}', "a"),
        ('{"@title":"attribute","title":"A"}', "A"),
        ('{"ti tle":"x","title":"A"}', "A"),
        ('  \r\n {"title":"A"} ', "A"),
        ('{"data":{"title":"A"}}', None),
        ("", None),
        ("{", None),
        ("{}", None),
        ("null", None),
    ],
)
def test_lenient_json(text, title):
    assert bound(text)["title"] == title


@pytest.mark.parametrize(
    "text",
    [
        "5",
        '"x"',
        "true",
        "{}x",
        '{"title":"A"} //after',
        '{"title":/*before a value*/"A"}',
        '{"members":[/*c*/5]}',
        '{"title":"A" "isPrivate":true}',
        '{"title":"A",,}',
        '{,"title":"A"}',
        '{"title":}',
        '{"title":',
        '{"title"',
        '{"tit',
        "{tit",
        '{"title":"\\x41"}',
        '{"title":"\\u12G4"}',
        '{"title":undefined}',
        '{"title":truex}',
        '{"title":1.2.3}',
        '{"title":089}',
        '{"a:b":1}',
        '{"customFieldList":[{"Key":1,"key":2,"Value":"x"}]}',
        '{"members":[true]}',
    ],
)
def test_refused_json(text):
    assert status_of(text) == 400


def test_depth_of_64_is_accepted_and_65_is_not():
    assert bound('{"a":' + "[" * 63 + "]" * 63 + "}")["title"] is None
    assert status_of('{"a":' + "[" * 64 + "]" * 64 + "}") == 400


@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-32-le", "utf-32-be"])
def test_byte_order_marks(encoding):
    assert bound('\ufeff{"title":"é"}'.encode(encoding))["title"] == "é"


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ('[{"Key":1,"Value":"x"},{}]', [FieldPair(1, "x")]),
        ('[{"KEY":1,"Value":"x"}]', [FieldPair(0, "x")]),
        ('[{"Key":1}]', [FieldPair(1, None)]),
        ('["a","b"]', []),
    ],
)
def test_items_of_the_field_list(items, expected):
    assert bound(f'{{"customFieldList":{items}}}')["customFieldList"] == expected


def test_empty_item_between_good_ones_is_an_index_error():
    items = '[{"Key":1,"Value":"x"},null,{"Key":2,"Value":"y"}]'
    assert status_of(f'{{"customFieldList":{items}}}') == 500


@pytest.mark.parametrize(
    ("text", "rewritten"),
    [
        ("2022-05-23T06:33:44Z", "2022-05-23T06:33:44Z"),
        ("2022-05-23T06:33:44.1200Z", "2022-05-23T06:33:44.12Z"),
        ("2022-05-23T06:33:44.500", "2022-05-23T06:33:44.5"),
        ("2022-05-23T06:33:44", "2022-05-23T06:33:44"),
        ("2022-05-23T00:33:44+03:00", "2022-05-22T21:33:44+00:00"),
        ("2022-05-23T06:33:44-0330", "2022-05-23T10:03:44+00:00"),
        ("/Date(0)/", "1970-01-01T00:00:00Z"),
        ("/Date(1653287624100+0300)/", "2022-05-23T06:33:44.1+00:00"),
        ("/Date(99999999999999999)/", "/Date(99999999999999999)/"),
        ("/Date(x)/", "/Date(x)/"),
        ("2022-13-23T06:33:44Z", "2022-13-23T06:33:44Z"),
        ("2022-05-23", "2022-05-23"),
        ("2022-05-23 06:33:44Z", "2022-05-23 06:33:44Z"),
        ("0001-01-01T00:00:00+03:00", "0001-01-01T00:00:00+03:00"),
    ],
)
def test_date_like_strings(text, rewritten):
    assert rewrite_date(text) == rewritten


def test_forms_leave_date_like_text_alone():
    assert bound("title=2022-05-23T06:33:44%2B03:00", FORM)["title"] == "2022-05-23T06:33:44+03:00"


@pytest.mark.parametrize(
    ("body", "members"),
    [
        ("members[]=5&members[]=6", [5, 6]),
        ("members[0]=5&members[1]=6", [5, 6]),
        ("MEMBERS=5&members=0x10", [5, 16]),
        ("members=5&members[]=6&members[3]=7", [5, 6, 7]),
        ("nothing", []),
    ],
)
def test_lists_in_forms(body, members):
    assert bound(body, FORM)["members"] == members


@pytest.mark.parametrize("style", ["customFieldList[0].{}", "customFieldList[0][{}]"])
@pytest.mark.parametrize("names", [("Key", "Value"), ("key", "value")])
def test_items_in_forms(style, names):
    body = "&".join(f"{style.format(name)}={value}" for name, value in zip(names, ("3", "x"), strict=True))
    assert bound(body, FORM)["customFieldList"] == [FieldPair(3, "x")]


def test_query_lists_come_before_the_body():
    assert bound('{"members":[5,6]}', query="members=1")["members"] == [1, 5, 6]


def test_bracket_syntax_works_in_the_query():
    query = "customFieldList[0][Key]=2&customFieldList[0][Value]=q"
    assert bound("{}", query=query)["customFieldList"] == [FieldPair(2, "q")]


def test_form_of_a_get_is_not_read():
    assert bound("title=A", FORM, method="GET")["title"] is None


def test_cookie_fills_what_is_absent_everywhere_else():
    assert bound("{}", cookies={"title": "crumb"})["title"] == "crumb"
    assert bound("{}", method="GET", cookies={"title": "crumb"})["title"] is None
    assert bound('{"title":"A"}', cookies={"title": "crumb"})["title"] == "A"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<any><members>5</members></any>", [5]),
        ("<r><members><int>5</int></members></r>", []),
        ('<?xml version="1.0" encoding="utf-16"?><r><members> 5 </members></r>', [5]),
    ],
)
def test_lists_in_xml(body, expected):
    assert bound(body, XML)["members"] == expected


def test_blanks_in_cdata_survive():
    assert bound("<r><title><![CDATA[ ]]></title></r>", XML)["title"] == " "


def test_entities_are_refused():
    assert status_of('<!DOCTYPE r [<!ENTITY a "b">]><r><title>&a;</title></r>', XML) == 500


@pytest.mark.parametrize(
    "kind", ["application/json;", 'application/json; a=b; c="d"', "application/json ;x=y"]
)
def test_parameters_of_the_content_type_do_not_matter(kind):
    assert bound('{"title":"A"}', kind)["title"] == "A"


@pytest.mark.parametrize("kind", ["json", "application/json; charset", "application json", ";"])
def test_malformed_content_types(kind):
    assert status_of('{"title":"A"}', kind) == 500


@pytest.mark.parametrize("kind", ["application/xml", "text/javascript", "application/problem+json"])
def test_other_content_types_hide_the_body(kind):
    assert bound('{"title":"A"}', kind)["title"] is None


@pytest.mark.parametrize(
    "text",
    [
        "9924256A-739C-462b-AF15-E652A3B1B6EB",
        " 9924256a739c462baf15e652a3b1b6eb\t",
        "{9924256A-739C-462b-AF15-E652A3B1B6EB}",
        "{0x9924256a,0x739c,0x462b,{0xaf,0x15,0xe6,0x52,0xa3,0xb1,0xb6,0xeb}}",
    ],
)
def test_spellings_of_a_guid(text):
    assert to_guid(text) == "9924256a-739c-462b-af15-e652a3b1b6eb"


@pytest.mark.parametrize("text", ["{9924256A-739C-462b-AF15-E652A3B1B6EB)", "9924256A-739C-462b-AF15", ""])
def test_what_is_no_guid(text):
    with pytest.raises(ValueError, match="Guid"):
        to_guid(text)


def test_trim_is_the_one_of_dot_net():
    assert trim("\u2003\xa0 a\x1c \t\n") == "a\x1c"
    assert trim("\ufeffa") == "\ufeffa"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (5.0, "5"),
        (1e15, "1E+15"),
        (1e14, "100000000000000"),
        (1.25e-7, "1.25E-07"),
        (-2.5, "-2.5"),
        (0.0001, "0.0001"),
    ],
)
def test_doubles_read_as_dot_net_writes_them(number, text):
    assert double_text(number) == text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5", 5),
        ("-0", 0),
        ("+007", 7),
        ("300000000", 300_000_000),
        ("-2147483648", -(2**31)),
        ("2147483647", 2**31 - 1),
        ("0" * 5000 + "5", 5),
        ("#1F", 31),
        ("0xffffffff", -1),
        ("&h10", 16),
    ],
)
def test_numbers(text, number):
    assert to_int(text) == number


@pytest.mark.parametrize(
    "text", ["", "-", "+", "5.0", "2147483648", "-2147483649", "1e3", "\u0665", "5 6", "9" * 5000]
)
def test_what_is_no_number(text):
    with pytest.raises(Unconvertible):
        to_int(text)
