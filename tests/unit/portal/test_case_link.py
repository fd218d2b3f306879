"""Links to a case: what is one is followed, and nothing else is, however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casedesk.domain.ids import CaseId
from casedesk.portal.case_link import CaseLink, LinkRefusal, link_text, parse_link, web_address

OFFICE = "https://office.example.com"


def link(portal: str = "https%3A%2F%2Foffice.example.com", case: str = "42") -> str:
    return f"casedesk://open?portal={portal}&case={case}"


@pytest.mark.parametrize(
    ("text", "portal", "case_id"),
    [
        (link(), OFFICE, 42),
        ("casedesk://open/?case=42&portal=https%3A%2F%2Foffice.example.com", OFFICE, 42),
        ("CaseDesk://open?portal=https%3A%2F%2Foffice.example.com&case=42", OFFICE, 42),
        (link("https://office.example.com"), OFFICE, 42),
        (link("https%3A%2F%2FOffice.Example.com%2F"), OFFICE, 42),
        (link("https%3A%2F%2Foffice.example.com%3A8443%2Fworkspace"), f"{OFFICE}:8443/workspace", 42),
        (link("http%3A%2F%2F127.0.0.1%3A8080"), "http://127.0.0.1:8080", 42),
        (link("http%3A%2F%2Flocalhost%3A8080"), "http://localhost:8080", 42),
        (link(case="2147483647"), OFFICE, 2147483647),
    ],
)
def test_a_link_names_a_portal_and_a_case(text: str, portal: str, case_id: int) -> None:
    assert parse_link(text) == CaseLink(portal, CaseId(case_id))


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", LinkRefusal.NOT_A_LINK),
        ("42", LinkRefusal.NOT_A_LINK),
        ("https://office.example.com/Products/CRM/Cases.aspx?id=42", LinkRefusal.NOT_A_LINK),
        ("casedesk:open?portal=https%3A%2F%2Foffice.example.com&case=42", LinkRefusal.NOT_A_LINK),
        ("casedesk://delete?portal=https%3A%2F%2Foffice.example.com&case=42", LinkRefusal.NOT_A_LINK),
        ("casedesk://open@evil?portal=https%3A%2F%2Foffice.example.com&case=42", LinkRefusal.NOT_A_LINK),
        ("casedesk://open:80?portal=https%3A%2F%2Foffice.example.com&case=42", LinkRefusal.NOT_A_LINK),
        ("casedesk://open/now?portal=https%3A%2F%2Foffice.example.com&case=42", LinkRefusal.NOT_A_LINK),
        ("casedesk://[open?portal=x&case=42", LinkRefusal.NOT_A_LINK),
        ("casedesk://open", LinkRefusal.NO_PORTAL),
        ("casedesk://open?case", LinkRefusal.NOT_A_LINK),
        (link() + "\n", LinkRefusal.NOT_A_LINK),
        (link() + "\u202e", LinkRefusal.NOT_A_LINK),
        (link("https%3A%2F%2F\u043effice.example.com"), LinkRefusal.NOT_A_LINK),
        (link("%ff"), LinkRefusal.NOT_A_LINK),
        (link("https%3A%2F%2F" + "a" * 3000), LinkRefusal.NOT_A_LINK),
        (link() + "#now", LinkRefusal.ASKS_FOR_MORE),
        (link() + "&token=abc", LinkRefusal.ASKS_FOR_MORE),
        (link() + "&case=43", LinkRefusal.ASKS_FOR_MORE),
        ("casedesk://open?portal=https%3A%2F%2Foffice.example.com&title=x", LinkRefusal.ASKS_FOR_MORE),
        (link(""), LinkRefusal.NO_PORTAL),
        ("casedesk://open?case=42", LinkRefusal.NO_PORTAL),
        (link("office.example.com"), LinkRefusal.NO_PORTAL),
        (link("http%3A%2F%2Foffice.example.com"), LinkRefusal.NO_PORTAL),
        (link("file%3A%2F%2F%2Fetc%2Fpasswd"), LinkRefusal.NO_PORTAL),
        (link("javascript%3A%2F%2Falert(1)"), LinkRefusal.NO_PORTAL),
        (link("https%3A%2F%2Fada%3Apw%40office.example.com"), LinkRefusal.NO_PORTAL),
        (link("https%3A%2F%2Foffice.example.com%3Fx%3D1"), LinkRefusal.NO_PORTAL),
        (link("https%3A%2F%2Foffice.example.com%23x"), LinkRefusal.NO_PORTAL),
        (link("https%3A%2F%2Foffice.example.com%0d%0aX%3A+y"), LinkRefusal.NO_PORTAL),
        (link("https%3A%2F%2Foffice.example.com%00"), LinkRefusal.NO_PORTAL),
        (link("https%3A%2F%2F"), LinkRefusal.NO_PORTAL),
        (link("casedesk%3A%2F%2Fopen"), LinkRefusal.NO_PORTAL),
        ("casedesk://open?portal=https%3A%2F%2Foffice.example.com", LinkRefusal.NO_CASE),
        (link(case=""), LinkRefusal.NO_CASE),
        (link(case="0"), LinkRefusal.NO_CASE),
        (link(case="-1"), LinkRefusal.NO_CASE),
        (link(case="4.2"), LinkRefusal.NO_CASE),
        (link(case="%2B42"), LinkRefusal.NO_CASE),
        (link(case="42%20"), LinkRefusal.NO_CASE),
        (link(case="0x2a"), LinkRefusal.NO_CASE),
        (link(case="%D9%A4%D9%A2"), LinkRefusal.NO_CASE),
        (link(case="2147483648"), LinkRefusal.NO_CASE),
        (link(case="9" * 400), LinkRefusal.NO_CASE),
        (link(case="../1"), LinkRefusal.NO_CASE),
    ],
)
def test_whatever_is_not_exactly_a_link_is_refused(text: str, refusal: LinkRefusal) -> None:
    assert parse_link(text) is refusal


@given(st.integers(1, 2**31 - 1), st.sampled_from([OFFICE, f"{OFFICE}:8443/a%20b", "http://127.0.0.1:1"]))
def test_what_is_written_is_read_again(case_id: int, portal: str) -> None:
    made = CaseLink(portal, CaseId(case_id))
    assert parse_link(link_text(made)) == made


@given(st.text(max_size=80) | st.text("casedesk:/open?portal=https%3A2F&1", max_size=80))
def test_no_text_does_anything_but_be_read_or_refused(text: str) -> None:
    for candidate in (text, f"casedesk://open?{text}", link(text), link(case=text)):
        read = parse_link(candidate)
        if isinstance(read, CaseLink):
            assert read.portal.startswith(("https://", "http://"))
            assert read.case_id > 0
        else:
            assert isinstance(read, LinkRefusal)


def test_the_page_of_a_case_is_on_the_portal_itself() -> None:
    assert web_address(CaseLink(f"{OFFICE}/a", CaseId(42))) == f"{OFFICE}/a/Products/CRM/Cases.aspx?id=42"
