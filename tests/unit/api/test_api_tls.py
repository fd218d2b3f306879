"""Whom the program believes: real certificates on a real server, and not a secret to a wrong one."""

import datetime as dt
import os
import ssl

import pytest
import trustme

from casedesk.api.certificates import certificate_of, reason_of
from casedesk.api.tls import OtherCertificate, fingerprint_of
from casedesk.domain.values import replace
from casedesk.planning.steps import CloseCase
from casedesk.portal.errors import (
    AuthorityUnusable,
    CertificateChanged,
    CertificateUntrusted,
    Distrust,
    HostUnknown,
    PlainHttpRefused,
    PortalError,
    Unreachable,
)
from casedesk.portal.options import ConnectionOptions, Proxy, ProxyKind
from casedesk.portal.port import Credentials
from unit.api.servers import HOST, HttpProxy, PortalServer, Server, SocksProxy, issued, self_signed

ADA = Credentials("ada@example.org", "correct horse")
ASKING = {
    "read": lambda portal: portal.case(5),
    "write": lambda portal: portal.perform(CloseCase(5)),
    "sign in": lambda portal: portal.sign_in(ADA),
}


def caught(kind, portal, ask=ASKING["read"]):
    with pytest.raises(PortalError) as found:
        ask(portal)
    assert type(found.value) is kind
    return found.value


def test_an_authority_of_the_system_is_believed(trusted, serving, opened):
    server = serving(certified=issued(trusted))
    assert opened(server.url).case(5).title == "Fair"
    assert b"authorization: token-of-ada" in server.requests[0].lower()


def test_an_authority_from_a_file_is_believed_beside_those_of_the_system(
    trusted, authority, serving, opened, tmp_path
):
    other = trustme.CA()
    path = tmp_path / "company.pem"
    other.cert_pem.write_to_path(path)
    options = ConnectionOptions(ca_file=str(path))
    assert opened(serving(certified=issued(other)).url, options).case(5).title == "Fair"
    assert opened(serving(certified=issued(trusted)).url, options).case(5).title == "Fair"


def test_an_authority_in_der_form_and_among_other_text_is_believed(authority, serving, opened, tmp_path):
    pem = authority.cert_pem.bytes()
    (tmp_path / "a.der").write_bytes(ssl.PEM_cert_to_DER_cert(pem.decode()))
    (tmp_path / "b.pem").write_bytes("Zertifikat der Firma: Ä\n".encode() + pem + pem)
    for name in ("a.der", "b.pem"):
        options = ConnectionOptions(ca_file=str(tmp_path / name))
        assert opened(serving(certified=issued(authority)).url, options).case(5).title == "Fair"


@pytest.mark.parametrize("content", [None, b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_file_that_holds_no_authority_is_said_to_be_unusable(content, tmp_path, opened):
    path = tmp_path / "company.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(AuthorityUnusable) as found:
        opened("https://127.0.0.1:1", ConnectionOptions(ca_file=str(path)))
    assert found.value.ca_file == str(path)
    assert "company.pem" in found.value.detail


def test_a_folder_a_pipe_and_a_giant_are_no_files_of_authorities(tmp_path, opened):
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "giant").open("wb") as file:
        file.truncate(1 << 34)
    for name in (".", "pipe", "giant", "missing/there", "x\0y"):
        with pytest.raises(AuthorityUnusable):
            opened("https://127.0.0.1:1", ConnectionOptions(ca_file=str(tmp_path / name)))


def not_trusted(authority):
    unknown = trustme.CA()
    return [
        ("unknown authority", issued(unknown), Distrust.UNKNOWN_ISSUER),
        ("self-signed", self_signed("127.0.0.1"), Distrust.SELF_SIGNED),
        ("expired", issued(authority, days=-3), Distrust.EXPIRED),
        ("wrong host", issued(authority, "elsewhere.example.org"), Distrust.WRONG_HOST),
    ]


@pytest.mark.parametrize("ask", ASKING.values(), ids=ASKING)
@pytest.mark.parametrize("number", range(4))
def test_a_certificate_that_nothing_vouches_for_is_shown_and_nothing_is_sent(
    number, ask, trusted, serving, opened
):
    name, certified, reason = not_trusted(trusted)[number]
    server = serving(certified=certified)
    error = caught(CertificateUntrusted, opened(server.url), ask)
    assert error.reason is reason, name
    assert error.certificate.fingerprint_sha256 == fingerprint_of(certified.der)
    assert error.certificate.valid_until is not None
    # Once for the refusal and once for the look at the certificate, and never a byte behind a handshake.
    assert server.requests == []
    assert server.server.connections == 2


def test_the_names_of_a_shown_certificate_are_those_it_is_for(trusted, serving, opened):
    server = serving(certified=issued(trusted, "elsewhere.example.org", "10.0.0.1"))
    shown = caught(CertificateUntrusted, opened(server.url)).certificate
    assert shown.subject == "elsewhere.example.org, 10.0.0.1"
    assert "trustme" in shown.issuer
    server = serving(certified=self_signed("office"))
    shown = caught(CertificateUntrusted, opened(server.url)).certificate
    assert (shown.subject, shown.issuer) == ("office", "office")


@pytest.mark.parametrize("number", range(4))
def test_the_pinned_certificate_is_accepted_whatever_else_is_wrong_with_it(number, trusted, serving, opened):
    _, certified, _ = not_trusted(trusted)[number]
    server = serving(certified=certified)
    options = ConnectionOptions(pinned_sha256=fingerprint_of(certified.der))
    assert opened(server.url, options).case(5).title == "Fair"
    assert server.server.connections == 1


@pytest.mark.parametrize("ask", ASKING.values(), ids=ASKING)
def test_any_other_than_the_pinned_certificate_is_told_before_a_byte_is_sent(ask, trusted, serving, opened):
    accepted, now = self_signed(), issued(trusted)
    server = serving(certified=now)
    pinned = fingerprint_of(accepted.der)
    error = caught(CertificateChanged, opened(server.url, ConnectionOptions(pinned_sha256=pinned)), ask)
    assert error.pinned_sha256 == pinned
    assert error.detail == "OtherCertificate: another certificate than the pinned one"
    assert error.certificate.fingerprint_sha256 == fingerprint_of(now.der)
    assert server.requests == []
    assert server.server.connections == 1


@pytest.mark.parametrize("kind", [HttpProxy, SocksProxy])
def test_a_pin_holds_behind_a_proxy_too(kind, trusted, serving, opened):
    certified = self_signed()
    server = serving(certified=certified)
    proxy = serving(kind, routes={(HOST, 443): server.port})
    through = Proxy(ProxyKind.HTTP if kind is HttpProxy else ProxyKind.SOCKS, "127.0.0.1", proxy.port)
    url = f"https://{HOST}"
    error = caught(CertificateUntrusted, opened(url, ConnectionOptions(proxy=through)))
    pinned = error.certificate.fingerprint_sha256
    assert error.reason is Distrust.SELF_SIGNED
    assert server.requests == []
    options = ConnectionOptions(proxy=through, pinned_sha256=pinned)
    assert opened(url, options).case(5).title == "Fair"
    other = ConnectionOptions(proxy=through, pinned_sha256="0" * 64)
    assert caught(CertificateChanged, opened(url, other)).certificate.fingerprint_sha256 == pinned
    assert len(server.requests) == 1
    assert not any(b"token-of-ada" in head for head in proxy.heads)


def test_a_certificate_may_change_between_two_requests(serving, opened, tmp_path):
    first, second = self_signed(), self_signed()
    server = serving(certified=first)
    portal = opened(server.url, ConnectionOptions(pinned_sha256=fingerprint_of(first.der)))
    assert portal.case(5).title == "Fair"
    server.context = second.context(tmp_path)
    caught(CertificateChanged, portal)
    assert len(server.requests) == 1


def test_a_portal_that_hangs_up_before_it_shows_a_certificate_is_out_of_reach(serving, opened):
    server = serving(Server, lambda connection: connection.recv(10))
    for options in (ConnectionOptions(), ConnectionOptions(pinned_sha256="0" * 64)):
        caught(Unreachable, opened(f"https://127.0.0.1:{server.port}", options))


def test_old_protocols_are_refused(trusted, serving, opened, tmp_path):
    context = issued(trusted).context(tmp_path)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    caught(Unreachable, opened(serving(PortalServer, context=context).url))


@pytest.mark.parametrize("url", ["http://portal.example.org", "http://10.1.2.3:8080/office"])
def test_plain_http_is_for_this_machine_or_for_those_who_were_warned(url, opened):
    with pytest.raises(PlainHttpRefused):
        opened(url)
    caught(HostUnknown, opened("http://portal.example.org", ConnectionOptions(allows_plain_http=True)))


def test_plain_http_on_this_machine_needs_no_warning(serving, opened):
    assert opened(serving().url).case(5).title == "Fair"


def test_what_is_no_certificate_has_a_fingerprint_and_nothing_else():
    for junk in (b"", b"junk", self_signed().der[:-40]):
        shown = certificate_of(junk)
        assert (shown.fingerprint_sha256, shown.subject) == (fingerprint_of(junk), "")


def test_names_in_certificates_are_plain_text_of_bounded_length():
    shown = certificate_of(self_signed("a\u202eb\x07<b>" + "x" * 50).der)
    assert shown.subject.startswith("a b <b>x")
    assert shown.subject.isprintable()


def test_a_system_that_judges_in_its_own_words_leaves_the_reason_to_the_dates(authority):
    doubt = OtherCertificate(b"")
    now = dt.datetime.now(dt.UTC)
    day = dt.timedelta(days=1)
    shown = certificate_of(issued(authority).der)
    assert reason_of(doubt, shown) is Distrust.OTHER
    assert reason_of(doubt, replace(shown, valid_until=now - day)) is Distrust.EXPIRED
    assert reason_of(doubt, replace(shown, valid_from=now + day)) is Distrust.NOT_YET_VALID
