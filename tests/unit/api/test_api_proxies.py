"""Through what requests leave: real proxies on loopback, and what happens where they do not play along."""

import traceback

import httpx
import pytest

from casedesk.api.http_portal import open_portal
from casedesk.api.proxies import UnusableProxy, proxy_for
from casedesk.api.tls import fingerprint_of
from casedesk.api.token import TokenHolder
from casedesk.planning.steps import CloseCase
from casedesk.portal.errors import CertificateChanged, PortalError, ProxyFailed, UnexpectedAnswer, Unreachable
from casedesk.portal.options import ConnectionOptions, Proxy, ProxyKind
from unit.api.servers import HOST, HttpProxy, Server, SocksProxy, answer, issued, self_signed

KINDS = {HttpProxy: ProxyKind.HTTP, SocksProxy: ProxyKind.SOCKS}
EVE = ("eve", "pässword:of@eve")
both = pytest.mark.parametrize("kind", KINDS)


def options(proxy, user="", kind=None):
    through = Proxy(kind or KINDS[type(proxy)], "127.0.0.1", proxy.port, user)
    return ConnectionOptions(proxy=through, allows_plain_http=True)


@pytest.fixture
def secure(trusted, serving):
    """A portal that can only be reached under a name which only the proxies know."""
    return serving(certified=issued(trusted))


NO_PROXIES = ["nonsense://proxy:1", "http://", "http://pro xy:1", "http://proxy:99999999", "://"]
NO_HOSTS = [("", 3128), ("proxy", 0), ("proxy", 70000), ("a/b", 1), ("a@b", 1), ("a b", 1), ("a:b:c", 1)]


@both
@pytest.mark.parametrize("user", [None, EVE])
def test_a_named_proxy_carries_everything(kind, user, secure, serving, opened):
    proxy = serving(kind, user, {(HOST, 443): secure.port})
    name, password = user or ("", "")
    portal = opened(f"https://{HOST}", options(proxy, name), proxy_password=password)
    assert portal.case(5).title == "Fair"
    assert proxy.asked_for == [(HOST, 443)]
    assert b"authorization: token-of-ada" in secure.requests[0].lower()
    assert not any(b"token-of-ada" in head for head in proxy.heads)
    assert b"proxy-authorization" not in secure.requests[0].lower()


@both
@pytest.mark.parametrize("user", [None, EVE])
def test_a_named_proxy_carries_plain_http_too(kind, user, serving, opened):
    server = serving()
    proxy = serving(kind, user, {(HOST, 80): server.port})
    name, password = user or ("", "")
    assert opened(f"http://{HOST}", options(proxy, name), proxy_password=password).case(5).title == "Fair"
    assert server.requests[0].startswith(b"GET /api/2.0/crm/case/5 HTTP/1.1\r\n")


@both
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("name", ["", "eve"])
def test_a_proxy_that_wants_to_know_who_asks_says_so(kind, scheme, name, serving, opened):
    portal = opened(f"{scheme}://{HOST}", options(serving(kind, EVE), name), proxy_password="wrong-password")
    for ask in (lambda: portal.case(5), lambda: portal.perform(CloseCase(5))):
        with pytest.raises(ProxyFailed) as found:
            ask()
        assert found.value.wants_credentials
        shown = "".join(traceback.format_exception(found.value)) + repr(portal._client._http.way)
        assert "wrong-password" not in shown + found.value.detail


@both
def test_a_proxy_that_does_not_reach_the_portal_is_named(kind, serving, opened):
    proxy = serving(kind)
    portal = opened(f"https://{HOST}", options(proxy))
    for ask in (lambda: portal.case(5), lambda: portal.perform(CloseCase(5))):
        with pytest.raises(ProxyFailed) as found:
            ask()
        assert not found.value.wants_credentials
    assert len(proxy.heads) == 2


@both
def test_a_proxy_that_is_not_there_is_named_and_not_the_portal(kind, serving, opened):
    proxy = serving(kind)
    proxy.server.close()
    for url in (f"https://{HOST}", f"http://{HOST}"):
        with pytest.raises(ProxyFailed):
            opened(url, options(proxy)).perform(CloseCase(5))


@pytest.mark.parametrize(
    "nonsense",
    [
        b"",
        b"\x05",
        b"\x04\x00",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"\x05\x00\x05",
        b"\x05\x00" + b"\xff" * 400,
    ],
)
@pytest.mark.parametrize("kind", [ProxyKind.SOCKS, ProxyKind.HTTP])
def test_a_proxy_that_talks_nonsense_breaks_nothing(nonsense, kind, serving, opened):
    def talk(connection):
        connection.recv(10)
        connection.sendall(nonsense)

    proxy = serving(Server, talk)
    for user in ("", "eve"):
        portal = opened(f"https://{HOST}", options(proxy, user, kind), proxy_password="x" * 300)
        with pytest.raises((ProxyFailed, Unreachable)):
            portal.case(5)


@pytest.mark.parametrize("kind", [ProxyKind.SOCKS, ProxyKind.HTTP])
def test_a_proxy_that_says_nothing_is_given_up_in_time(kind, serving, opened):
    proxy = serving(Server, lambda connection: [connection.recv(4096) for _ in range(3)])
    portal = opened(f"https://{HOST}", options(proxy, kind=kind))
    portal._client._total_s = 0.3
    with pytest.raises(PortalError, match=r"no complete answer within 0\.3 s"):
        portal.case(5)


def test_the_system_s_proxy_is_used_and_its_password_is_not_shown(secure, serving, opened, monkeypatch):
    proxy = serving(HttpProxy, ("eve", "secret-of-eve"), {(HOST, 443): secure.port})
    monkeypatch.setenv("HTTPS_PROXY", f"http://eve:secret-of-eve@127.0.0.1:{proxy.port}")
    assert opened(f"https://{HOST}").case(5).title == "Fair"
    monkeypatch.setenv("HTTPS_PROXY", f"http://eve:secret-of-nobody@127.0.0.1:{proxy.port}")
    with pytest.raises(ProxyFailed) as found:
        opened(f"https://{HOST}").case(5)
    assert "secret-of-nobody" not in "".join(traceback.format_exception(found.value))


def test_the_system_s_proxy_may_be_a_socks_proxy(secure, serving, opened, monkeypatch):
    proxy = serving(SocksProxy, None, {(HOST, 443): secure.port})
    monkeypatch.setenv("ALL_PROXY", f"socks5h://127.0.0.1:{proxy.port}")
    assert opened(f"https://{HOST}").case(5).title == "Fair"


def test_the_system_s_proxy_is_not_asked_for_what_it_says_to_spare(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example.org:3128")
    monkeypatch.setenv("NO_PROXY", "example.com,portal.example.org")
    assert proxy_for("https://portal.example.org", Proxy(), "") is None
    assert proxy_for("https://other.example.org", Proxy(), "") is not None


@pytest.mark.parametrize("kind", [ProxyKind.SYSTEM, ProxyKind.NONE])
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "127.8.9.1", "office.localhost"])
def test_this_very_machine_is_never_reached_through_the_system_s_proxy(host, scheme, kind, monkeypatch):
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://proxy.example.org:3128")
    assert proxy_for(f"{scheme}://{host}:8080", Proxy(kind), "") is None


def test_this_very_machine_is_reached_through_a_proxy_that_was_asked_for(serving, opened):
    server = serving()
    proxy = serving(HttpProxy, None, {("127.0.0.1", server.port): server.port})
    assert opened(server.url, options(proxy)).case(5).title == "Fair"
    assert proxy.asked_for == [("127.0.0.1", server.port)]


def test_no_proxy_means_none(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example.org:3128")
    assert proxy_for("https://portal.example.org", Proxy(ProxyKind.NONE), "") is None


@pytest.mark.parametrize(
    ("found", "url"),
    [
        ({"https": "proxy:3128"}, "http://proxy:3128"),
        ({"all": "http://proxy:3128"}, "http://proxy:3128"),
        ({"http": "http://wrong:1", "https": "http://right:2"}, "http://right:2"),
        ({"socks": "http://proxy:1080"}, "socks5://proxy:1080"),
        ({"https": "socks4://proxy:1080"}, "socks5://proxy:1080"),
        ({"https": "https://proxy:443"}, "https://proxy"),
        ({"http": "http://proxy:3128"}, None),
    ],
)
def test_what_systems_call_their_proxies_is_understood(found, url, monkeypatch):
    monkeypatch.setattr("urllib.request.getproxies", lambda: found)
    made = proxy_for("https://portal.example.org", Proxy(), "")
    assert (None if made is None else made.url) == (None if url is None else httpx.URL(url))


@pytest.mark.parametrize("is_pinned", [False, True])
def test_a_proxy_may_be_spoken_to_over_tls(is_pinned, trusted, serving, opened, monkeypatch):
    own = self_signed() if is_pinned else issued(trusted)
    server = serving(certified=own)
    proxy = serving(HttpProxy, certified=issued(trusted), routes={(HOST, 443): server.port})
    monkeypatch.setenv("HTTPS_PROXY", f"https://127.0.0.1:{proxy.port}")
    pinned = fingerprint_of(own.der)
    shown = ConnectionOptions(pinned_sha256=pinned if is_pinned else "")
    assert opened(f"https://{HOST}", shown).case(5).title == "Fair"
    with pytest.raises(CertificateChanged) as found:
        opened(f"https://{HOST}", ConnectionOptions(pinned_sha256="0" * 64)).case(5)
    assert found.value.certificate.fingerprint_sha256 == pinned
    assert len(server.requests) == 1


def test_a_proxy_that_cannot_prove_who_it_is_is_not_taken_for_the_portal(serving, opened, monkeypatch):
    server = serving(certified=self_signed())
    proxy = serving(HttpProxy, certified=self_signed("127.0.0.1"), routes={(HOST, 443): server.port})
    monkeypatch.setenv("HTTPS_PROXY", f"https://eve:secret-of-eve@127.0.0.1:{proxy.port}")
    with pytest.raises(ProxyFailed, match="CERTIFICATE_VERIFY_FAILED"):
        opened(f"https://{HOST}").case(5)
    assert proxy.heads == []
    assert server.server.connections == 0


def test_a_proxy_spoken_to_over_tls_is_judged_by_the_system(monkeypatch):
    monkeypatch.setattr("urllib.request.getproxies", lambda: {"https": "https://proxy:443"})
    made = proxy_for("https://portal.example.org", Proxy(), "")
    assert type(made.ssl_context).__module__.startswith("truststore")


@pytest.mark.parametrize(
    "found", ["nonsense://proxy:1", "http://", "http://pro xy:1", "http://proxy:99999999", "://"]
)
def test_a_system_s_proxy_that_makes_no_sense_is_told_as_such(found, monkeypatch):
    monkeypatch.setattr("urllib.request.getproxies", lambda: {"all": found})
    with pytest.raises(ProxyFailed) as caught:
        open_portal("https://portal.example.org", token=TokenHolder())
    assert caught.value.detail


@pytest.mark.parametrize(
    ("host", "port"),
    [("", 3128), ("proxy", 0), ("proxy", 70000), ("a/b", 1), ("a@b", 1), ("a b", 1), ("a:b:c", 1)],
)
@pytest.mark.parametrize("kind", [ProxyKind.HTTP, ProxyKind.SOCKS])
def test_a_named_proxy_needs_a_host_and_a_port(host, port, kind):
    with pytest.raises(UnusableProxy):
        proxy_for("https://portal.example.org", Proxy(kind, host, port), "")


def test_a_proxy_may_have_an_address_of_version_6():
    made = proxy_for("https://portal.example.org", Proxy(ProxyKind.HTTP, "::1", 3128, "eve"), "p")
    assert (made.url.host, made.url.port, made.raw_auth) == ("::1", 3128, (b"eve", b"p"))


def test_a_407_without_a_proxy_is_just_a_strange_answer(serving, opened):
    server = serving(answer=answer(b"", "407 Proxy Authentication Required"))
    with pytest.raises(UnexpectedAnswer):
        opened(server.url).case(5)
