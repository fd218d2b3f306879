"""XML answers: what XML loses, the wire models give back; what XML can do to harm, is not done."""

import time

import pytest

from casedesk.api import xml
from casedesk.api.answers import Answer, decode
from casedesk.api.wire import Envelope, Many, NotUnderstood, WireCase, WireContact, WireField, WireProfile
from casedesk.api.xml import read_xml


def read(inside, model):
    return read_xml(f"<result><status>0</status>{inside}</result>", model)["response"]


CASE = "<id>5</id><title>A</title><isClosed>false</isClosed><isPrivate>true</isPrivate>"


def test_one_element_is_a_list_where_the_model_says_list_and_an_object_where_it_does_not():
    one = read(f"<response>{CASE}<members><id>7</id></members></response>", Envelope[WireCase])
    assert one["members"] == [{"id": "7", "commondata": []}]
    many = read(f"<response>{CASE}</response>", Envelope[Many[WireCase]])
    assert [case["id"] for case in many] == ["5"]


def test_an_empty_list_has_vanished_and_comes_back():
    assert read("", Envelope[Many[WireContact]]) == []
    assert read(f"<response>{CASE}</response>", Envelope[WireCase])["members"] == []


def test_an_object_that_is_missing_does_not_come_back():
    assert "response" not in read_xml("<result><status>0</status></result>", Envelope[WireCase])


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ("<mask />", None),
        ("<mask/>", None),
        ("<mask></mask>", ""),
        ("<mask> </mask>", " "),
        ("<mask>[]</mask>", "[]"),
        ("<mask><!-- x --></mask>", ""),
        ("<mask>a/></mask>", "a/>"),
        ("<mask>&#x10;</mask>", None),
        ("<mask>a\r\nb</mask>", "a\r\nb"),
        ("<mask>a&#13;&#10;b</mask>", "a\r\nb"),
        ("<mask><![CDATA[<x />]]></mask>", "<x />"),
        ("<mask>é😀</mask>", "é😀"),
    ],
)
def test_null_and_empty_are_told_apart_and_texts_are_verbatim(element, value):
    inside = f"<response><id>1</id>{element}<label>z</label></response>"
    if "x10" in element:
        with pytest.raises(NotUnderstood, match="invalid character"):
            read(inside, Envelope[Many[WireField]])
    else:
        assert read(inside, Envelope[Many[WireField]])[0]["mask"] == value


def test_what_is_written_for_the_eye_does_not_matter():
    text = (
        "\ufeff<?xml version='1.0' encoding='utf-16'?>\r\n<result>\r\n <status>0</status>\r\n <response>\r\n"
    )
    text += "  <listAdminModules>crm</listAdminModules>\r\n  <listAdminModules>mail</listAdminModules>\r\n"
    text += " </response>\r\n</result>\r\n"
    answer = decode(Answer(200, "text/xml", text.encode()), Envelope[WireProfile])
    assert answer.response.list_admin_modules == ["crm", "mail"]


def test_attributes_and_namespaces_do_not_matter():
    text = '<result xmlns="urn:x" a="b"><status>0</status><response><id>5</id></response></result>'
    assert read_xml(text, Envelope[Many[WireContact]])["response"][0]["id"] == "5"


def test_an_object_written_twice_is_not_understood():
    with pytest.raises(NotUnderstood, match="stands 2 times"):
        read(f"<response>{CASE}<title>B</title></response>", Envelope[WireCase])


def test_elements_where_a_text_belongs_are_not_understood():
    with pytest.raises(NotUnderstood, match="where a text belongs"):
        read("<response><id>5</id><title><b>A</b></title></response>", Envelope[WireCase])


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


def test_an_answer_of_nothing_but_elements_is_given_up(monkeypatch):
    monkeypatch.setattr(xml, "MOST_VALUES", 1000)
    for count, reason in ((990, "status"), (1001, "more than 1000 elements")):
        with pytest.raises(NotUnderstood, match=reason):
            decode(Answer(200, "text/xml", b"<result>" + b"<a/>" * count + b"</result>"), Envelope[WireCase])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f'<!DOCTYPE r [<!ENTITY l0 "ha">{LAUGHS}]><result>&l9;</result>', "document type"),
        ('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><result>&x;</result>', "document type"),
        ('<!DOCTYPE r SYSTEM "http://127.0.0.1:9/x.dtd"><result/>', "document type"),
        ("<result>&nbsp;</result>", "undefined entity"),
        ("<a>" * 100_000, "nested too deeply"),
        ("<result><status>0</status><respon", "unreadable XML"),
        ("<html><body>Sign in</body></html>", "begins with <html>"),
        ("", "unreadable XML"),
        ("Unauthorized", "unreadable XML"),
        ("<result>\x01</result>", "unreadable XML"),
        ("<result/><result/>", "unreadable XML"),
        ("<result>" + "a\r" * 2_000_000, "unreadable XML"),
        ("<result>" + ">" * 4_000_000, "unreadable XML"),
        (" " * 4_000_000 + "<?xml", "unreadable XML"),
    ],
)
def test_harmful_and_broken_xml_says_why_at_once(text, reason):
    started = time.monotonic()
    with pytest.raises(NotUnderstood, match=reason):
        decode(Answer(200, "text/xml", text.encode()), Envelope[WireCase])
    assert time.monotonic() - started < 5
