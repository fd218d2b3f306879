"""Every recorded request binds as it did on the vendor's server."""

import base64
import json
from pathlib import Path

import pytest

from casedesk.practice.binding import FieldPair, Parameter, RawRequest, bind
from casedesk.practice.errors import CallError

CASES = json.loads((Path(__file__).parents[1] / "data" / "binding-cases.json").read_text("utf-8"))
UPDATE_CASE = (
    Parameter("caseid", "int"),
    Parameter("title", "text"),
    Parameter("members", "ints"),
    Parameter("customFieldList", "pairs"),
    Parameter("isPrivate", "bool"),
    Parameter("accessList", "guids"),
    Parameter("isNotify", "bool"),
)


def bound(recorded):
    body = (
        base64.b64decode(recorded["body_base64"])
        if recorded["body"] is None
        else recorded["body"].encode("utf-8", "surrogatepass")
    )
    request = RawRequest("PUT", {"caseid": "1234"}, recorded["query"], recorded["content_type"], body)
    arguments = bind(UPDATE_CASE, request)
    arguments["customFieldList"] = [
        {"Key": item.key, "Value": item.value}
        for item in arguments["customFieldList"]
        if isinstance(item, FieldPair)
    ]
    return arguments


@pytest.mark.parametrize("recorded", CASES, ids=[recorded["name"] for recorded in CASES])
def test_binds_as_recorded(recorded):
    expected = recorded["expect"]
    if "status" in expected:
        with pytest.raises(CallError) as refused:
            bound(recorded)
        assert refused.value.status == expected["status"]
    else:
        assert bound(recorded) == expected["arguments"]


def test_all_recorded_cases_are_here():
    assert len(CASES) == 148
