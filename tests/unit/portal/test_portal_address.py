"""What people type and paste becomes an address, or a reason why not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casedesk.portal.address import Address, AddressRefusal, normalise_address


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("portal.example.org", "https://portal.example.org"),
        ("  HTTPS://Portal.Example.org/ ", "https://portal.example.org"),
        ("https://portal.example.org:443", "https://portal.example.org"),
        ("portal.example.org:8443/office/", "https://portal.example.org:8443/office"),
        ("https://portal.example.org/api/2.0/", "https://portal.example.org"),
        ("https://portal.example.org/api/2.0/crm/case/5.json?x=1", "https://portal.example.org"),
        ("https://portal.example.org/office/api/2.0.json", "https://portal.example.org/office"),
        ("https://portal.example.org/Products/CRM/Cases.aspx?id=5#profile", "https://portal.example.org"),
        ("https://portal.example.org/office/products/crm", "https://portal.example.org/office"),
        ("https://portal.example.org/Auth.aspx", "https://portal.example.org"),
        ("https://api.example.org/apis", "https://api.example.org/apis"),
        ("bücher.example.org", "https://bücher.example.org"),
        ("192.0.2.7", "https://192.0.2.7"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://localhost:80", "http://localhost"),
        ("http://practice.localhost", "http://practice.localhost"),
    ],
)
def test_an_address_is_brought_into_one_form(text, url):
    assert normalise_address(text) == Address(url)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", AddressRefusal.EMPTY),
        (" \t", AddressRefusal.EMPTY),
        ("http://portal.example.org", AddressRefusal.PLAIN_HTTP),
        ("http://192.168.1.7", AddressRefusal.PLAIN_HTTP),
        ("http://127.0.0.1.example.org", AddressRefusal.PLAIN_HTTP),
        ("http://localhost.example.org", AddressRefusal.PLAIN_HTTP),
        ("https://ada:secret@portal.example.org", AddressRefusal.HAS_CREDENTIALS),
        ("ada@portal.example.org", AddressRefusal.HAS_CREDENTIALS),
        ("https://portal.example.org\\@evil.example.org", AddressRefusal.HAS_CREDENTIALS),
        ("ftp://portal.example.org", AddressRefusal.NOT_WEB),
        ("file:///etc/passwd", AddressRefusal.NOT_WEB),
        ("javascript:alert(1)", AddressRefusal.NOT_AN_ADDRESS),
        ("https://", AddressRefusal.NOT_AN_ADDRESS),
        ("https:///crm", AddressRefusal.NOT_AN_ADDRESS),
        ("my portal", AddressRefusal.NOT_AN_ADDRESS),
        ("https://portal.example.org:port", AddressRefusal.NOT_AN_ADDRESS),
        ("https://portal.example.org:99999", AddressRefusal.NOT_AN_ADDRESS),
        ("https://[2001:db8", AddressRefusal.NOT_AN_ADDRESS),
        ("https://por%74al.example.org", AddressRefusal.NOT_AN_ADDRESS),
        ("https://a..b", AddressRefusal.NOT_AN_ADDRESS),
        ("por\u202etal.example.org", AddressRefusal.NOT_AN_ADDRESS),
    ],
)
def test_what_is_no_address_says_why(text, refusal):
    assert normalise_address(text) is refusal


def test_plain_http_is_for_those_who_insist():
    address = normalise_address("http://portal.intranet", allow_plain_http=True)
    assert address == Address("http://portal.intranet")


@given(text=st.text() | st.text(alphabet="htps:/.@[]#?%\\ a1"))
def test_any_text_gives_an_address_that_stays_as_it_is_or_a_reason(text):
    found = normalise_address(text, allow_plain_http=True)
    if isinstance(found, Address):
        assert normalise_address(found.url, allow_plain_http=True) == found
