"""Answers of the practice portal: JSON text, XML, compression, the fields word, dates, names."""

import gzip
import re

import pytest
from defusedxml.ElementTree import fromstring

from casedesk.practice.envelope import json_text


def make_case(person, title):
    return person.post("crm/case", data={"title": title}).json()["response"]["id"]


def test_json_escapes_slashes_and_writes_pairs_for_emoji(desk):
    answer = desk.owner.put("crm/case/2", json={"title": "a/b 😀 \u2028 é"})
    assert answer.headers["content-type"] == "application/json; charset=UTF-8"
    assert '"title":"a\\/b \\ud83d\\ude00 \u2028 é"' in answer.text


def test_json_escapes_control_characters(desk):
    desk.owner.put("crm/case/2", json={"title": "a\x01b"})
    assert '"title":"a\\u0001b"' in desk.owner.get("crm/case/2").text


@pytest.mark.parametrize("suffix", [".json", ".JSON", ""])
def test_json_is_the_default(desk, suffix):
    assert desk.owner.get(f"crm/case/2{suffix}").json()["response"]["id"] == 2


@pytest.mark.parametrize("suffix", [".xml", ".tml", ".XML"])
def test_suffix_asks_for_xml(desk, suffix):
    answer = desk.owner.get(f"crm/case/1{suffix}")
    assert answer.headers["content-type"] == "text/xml; charset=UTF-8"
    root = fromstring(answer.text)
    assert root.tag == "result"
    assert [root.findtext(name) for name in ("count", "status", "statusCode")] == ["1", "0", "200"]
    assert [member.findtext("displayName") for member in root.findall("response/members")] == [
        "Acme & Co",
        "Pat Read",
        "Hidden One",
    ]
    assert root.findtext("response/isPrivate") == "true"


def test_json_request_is_answered_in_json_whatever_the_suffix(desk):
    answer = desk.owner.put("crm/case/2.xml", json={"title": "x"})
    assert answer.headers["content-type"].startswith("application/json")


def test_xml_request_may_be_answered_in_xml(desk):
    body = "<r><title>From XML</title><customFieldList><Key>3</Key><Value>x</Value></customFieldList></r>"
    answer = desk.owner.put("crm/case/2.xml", content=body, headers={"Content-Type": "text/xml"})
    assert fromstring(answer.text).findtext("response/title") == "From XML"
    assert desk.case(2)["fields"] == {3: "x"}


def test_empty_list_disappears_from_xml_and_null_is_an_empty_element(desk):
    answer = desk.owner.get("crm/case/filter.xml?filterValue=zzz").text
    assert answer == "<result><total>0</total><status>0</status><statusCode>200</statusCode></result>"
    assert "<currency />" in desk.owner.get("crm/contact/5.xml").text
    assert "<about></about>" in desk.owner.get("crm/contact/5.xml").text


def test_control_character_makes_the_xml_answer_an_html_page(desk):
    desk.owner.put("crm/case/2", json={"title": "a\x01b"})
    answer = desk.owner.get("crm/case/2.xml")
    assert (answer.status_code, answer.headers["content-type"]) == (500, "text/html; charset=utf-8")


def test_error_envelope_in_xml(desk):
    root = fromstring(desk.owner.get("crm/case/99.xml").text)
    assert root.findtext("error/message") == "Not found"
    assert root.find("error/data") is not None


@pytest.mark.parametrize(
    ("accepted", "is_packed"),
    [
        ("gzip", True),
        ("gzip, deflate", True),
        ("deflate, gzip", False),
        ("identity", False),
        ("x-gzip", False),
    ],
)
def test_compression_needs_an_exact_word(desk, accepted, is_packed):
    with desk.owner.http.stream("GET", "crm/case/1", headers={"Accept-Encoding": accepted}) as answer:
        raw = b"".join(answer.iter_raw())
        assert (answer.headers.get("content-encoding") == "gzip") is is_packed
    assert b"Private case" in (gzip.decompress(raw) if is_packed else raw)


def test_errors_are_never_compressed(desk):
    answer = desk.owner.get("crm/case/99", headers={"Accept-Encoding": "gzip"})
    assert "content-encoding" not in answer.headers


def test_fields_word_poisons_every_later_answer_until_starting_over(desk):
    assert "id" in desk.listed.read("crm/case/1")["members"][0]
    only = desk.owner.read("crm/case/1", params={"fields": "title,members"})
    assert list(only) == ["members", "title"]
    later = desk.listed.read("crm/case/1")
    assert later["id"] == 1
    assert "id" not in later["members"][0]
    desk.portal.start_over()
    assert "id" in desk.sign_in("listed").read("crm/case/1")["members"][0]


def test_fields_names_ignore_case(desk):
    assert list(desk.owner.read("crm/case/2", params={"fields[]": "TITLE"})) == ["title"]


def test_user_names_are_html_encoded_and_contact_names_are_not(desk):
    assert desk.owner.read("people/@self")["displayName"] == "Ada O&#39;Neil"
    encoded = {person["displayName"] for person in desk.owner.read("people")}
    assert "D&#233;j&#224; Vu" in encoded
    assert desk.owner.read("people/@self")["lastName"] == "O'Neil"
    assert desk.owner.read("crm/contact/5")["displayName"] == "Acme & Co"


def test_profile_url_is_absolute_and_names_the_called_host(desk):
    person = desk.sign_in("owner", "https://crm.example.org/api/2.0/")
    url = person.read("people/@self")["profileUrl"]
    assert url == "https://crm.example.org/Products/People/Profile.aspx?user=owner"


def test_job_title_is_left_out_when_empty(desk):
    titles = {user["id"][-3:]: user.get("title") for user in desk.owner.read("people/simple/filter")}
    assert titles["001"] == "Boss"
    assert titles["003"] is None


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("UTC", "2022-01-23T06:33:44.0000000Z"),
        ("Europe/Moscow", "2022-01-23T09:33:44.0000000+03:00"),
        ("Asia/Kolkata", "2022-01-23T12:03:44.0000000+05:30"),
        ("America/St_Johns", "2022-01-23T03:03:44.0000000-03:30"),
    ],
)
def test_dates_are_in_the_portals_time_zone(make_desk, small_seed, zone, expected):
    small_seed["portal"]["timeZone"] = zone
    small_seed["cases"][1]["created"] = "2022-01-23T06:33:44Z"
    assert make_desk(small_seed).owner.read("crm/case/2")["created"] == expected


def test_every_answer_has_its_own_etag_and_no_age(desk):
    answers = [desk.owner.get("crm/case/2") for _ in range(2)]
    assert len({answer.headers["etag"] for answer in answers}) == 2
    assert all("max-age=0" in answer.headers["cache-control"] for answer in answers)


def test_paths_ignore_case(desk):
    assert desk.owner.get("CRM/Case/2").json()["response"]["id"] == 2


def test_get_reads_a_json_body_and_refuses_a_broken_one(desk):
    answer = desk.owner.call("GET", "crm/case/2", content=b"[", headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
    assert re.search("object", answer.json()["error"]["message"])


def test_malformed_xml_and_content_type_are_500(desk):
    for kind, body in (("text/xml", b"<r><title>"), ("text/xml", b""), ("json/", b"{}")):
        answer = desk.owner.put("crm/case/2", content=body, headers={"Content-Type": kind})
        assert (answer.status_code, answer.json()["statusCode"]) == (500, 500)


def test_a_bomb_of_entities_is_refused(desk):
    body = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r><title>&b;</title></r>'
    answer = desk.owner.put("crm/case/2", content=body, headers={"Content-Type": "text/xml"})
    assert answer.status_code == 500
    assert desk.case(2)["title"] == "Public case"


def test_multipart_form_binds(desk):
    answer = desk.owner.put("crm/case/2", data={"title": "Parts"}, files={"unused": b"x"})
    assert answer.status_code == 200
    assert desk.case(2)["title"] == "Parts"


def test_form_is_the_exact_channel_for_any_text(desk):
    text = " 2022-05-23T06:33:44.100Z\r\n\tx "
    case_id = make_case(desk.owner, text)
    assert desk.case(case_id)["title"] == text


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("plain / slash", '"plain \\/ slash"'),
        ("é and “quotes”", '"é and “quotes”"'),
        ("\U0001f600", '"\\ud83d\\ude00"'),
        ("half \ud83d", '"half \\ud83d"'),
    ],
)
def test_json_is_written_as_the_portal_writes_it_however_odd_a_text_is(title: str, written: str) -> None:
    assert (
        json_text({"title": title, "count": 3, "none": None})
        == f'{{"title":{written},"count":3,"none":null}}'
    )
