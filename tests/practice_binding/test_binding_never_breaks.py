"""Whatever a body holds, binding answers with arguments, 400 or 500: never with a defect."""

import json
from urllib.parse import quote

from hypothesis import given
from hypothesis import strategies as st

from casedesk.practice.binding import Parameter, RawRequest, bind
from casedesk.practice.elements import flatten
from casedesk.practice.errors import CallError, UnreadableBody
from casedesk.practice.json_reader import read_json

PARAMETERS = (
    Parameter("title", "text"),
    Parameter("members", "ints"),
    Parameter("customFieldList", "pairs"),
    Parameter("isPrivate", "bool"),
    Parameter("accessList", "guids"),
)
NAMES = st.sampled_from(
    [*(parameter.name for parameter in PARAMETERS), "Key", "Value", "key", "@a", "#text", "1"]
)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=15,
)
SCRAPS = st.lists(
    st.sampled_from(
        [*"{}[]:,'\"/*\\ 0159.-+eExXu\n", "title", "members", "true", "null", "\\u00", "//", "NaN"]
    ),
    max_size=40,
).map("".join)
TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), min_size=1, max_size=30)


def attempt(body, content_type):
    """Bind and return the status: 200, 400 or 500; anything else is a defect and flies on."""
    try:
        bind(PARAMETERS, RawRequest("PUT", {}, "", content_type, body))
    except CallError as error:
        return error.status
    return 200


@given(SCRAPS)
def test_scraps_of_json(text):
    for body in (text, "{" + text, '{"title":' + text):
        assert attempt(body.encode(), "application/json") in {200, 400, 500}


@given(st.dictionaries(NAMES, VALUES, max_size=5))
def test_any_json_object(content):
    assert attempt(json.dumps(content).encode(), "application/json") in {200, 400, 500}


@given(st.dictionaries(NAMES, VALUES, max_size=5), st.integers(min_value=0, max_value=300))
def test_cut_json_is_read_up_to_the_cut_or_refused(content, length):
    body = json.dumps(content).encode()[:length]
    try:
        read = list(flatten(read_json(body)))
    except UnreadableBody:
        return
    whole = list(flatten(read_json(json.dumps(content).encode())))
    assert {name for name, _ in read if "[" not in name} <= {name.partition("[")[0] for name, _ in whole}


@given(st.binary(max_size=60))
def test_any_bytes(body):
    for content_type in (
        "application/json",
        "text/xml",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    ):
        assert attempt(body, content_type) in {200, 400, 500}


@given(TEXTS)
def test_strings_reach_the_method_unchanged_by_form(text):
    request = RawRequest("PUT", {}, "", "application/x-www-form-urlencoded", f"title={quote(text)}".encode())
    assert bind(PARAMETERS, request)["title"] == text


@given(TEXTS.filter(lambda text: not text[:1].isdigit() and not text.startswith("/Date(")))
def test_strings_reach_the_method_unchanged_by_json(text):
    body = json.dumps({"title": text}).encode()
    assert bind(PARAMETERS, RawRequest("PUT", {}, "", "application/json", body))["title"] == text


def test_numbers_of_thousands_of_digits_are_refused():
    assert attempt(b'{"members":[' + b"9" * 5000 + b"]}", "application/json") == 400
    assert attempt(b'{"members":["' + b"9" * 5000 + b'"]}', "application/json") == 400


def test_an_index_of_thousands_of_digits_is_no_index():
    body = b"members[" + b"9" * 5000 + b"]=5"
    request = RawRequest("PUT", {}, "", "application/x-www-form-urlencoded", body)
    assert bind(PARAMETERS, request)["members"] == []
