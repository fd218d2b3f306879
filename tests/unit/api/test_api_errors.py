"""Each thing that can go wrong becomes exactly the kind of error that the program acts upon."""

import gzip
import json
import logging
import ssl
import threading
import traceback
import tracemalloc
import zlib

import httpx
import pytest

from casedesk.api.http_portal import open_portal
from casedesk.api.token import TokenHolder
from casedesk.planning.steps import CloseCase, UpdateCase
from casedesk.portal.errors import (
    AccessDenied,
    NotFound,
    OutcomeUnknown,
    PortalError,
    PortalFault,
    Redirected,
    Rejected,
    SecondFactorRequired,
    SignInRefused,
    SignInRequired,
    SignInUnexplained,
    Throttled,
    TooManyAttempts,
    UnexpectedAnswer,
    Unreachable,
)
from casedesk.portal.options import AnswerFormat
from casedesk.portal.port import Credentials
from casedesk.portal.queries import CaseQuery
from unit.api.answering import (
    ADDRESS,
    HTML,
    JSON,
    XML,
    Line,
    Pauses,
    case_object,
    envelope,
    failure,
    portal_on,
    reply,
)

STEP = UpdateCase(5, "Fair")
ADA = Credentials("ada@example.org", "correct horse")
WELCOME = reply(envelope({"token": "t-1", "expires": "2030-01-01T00:00:00.0000000Z"}, status_code=201))
NEVER_SENT = [
    httpx.ConnectError("[Errno 111] Connection refused"),
    httpx.ConnectTimeout("timed out"),
    httpx.PoolTimeout("timed out"),
    httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate"),
]
BROKEN = [
    httpx.ReadTimeout("timed out"),
    httpx.WriteTimeout("timed out"),
    httpx.ReadError("[Errno 104] Connection reset by peer"),
    httpx.WriteError("[Errno 32] Broken pipe"),
    httpx.CloseError(""),
    httpx.RemoteProtocolError("Server disconnected without sending a response."),
]


def caught(kind, ask, *answers, **options):
    """Return the error of exactly one kind that asking raises, and the line it was asked on."""
    line = Line(*answers)
    with pytest.raises(PortalError) as found:
        ask(portal_on(line, **options))
    assert type(found.value) is kind
    return found.value, line


def read(portal):
    return portal.case(5)


def write(portal):
    return portal.perform(STEP)


def sign_in(portal):
    return portal.sign_in(ADA)


@pytest.mark.parametrize("error", NEVER_SENT, ids=repr)
@pytest.mark.parametrize("ask", [read, write, sign_in])
def test_where_no_connection_was_made_nothing_was_sent(error, ask):
    found, _ = caught(Unreachable, ask, error)
    assert str(error) in found.detail


@pytest.mark.parametrize("error", BROKEN, ids=repr)
def test_a_write_without_an_answer_may_have_been_carried_out(error):
    _, line = caught(OutcomeUnknown, write, error)
    assert len(line.requests) == 1


@pytest.mark.parametrize("error", BROKEN, ids=repr)
@pytest.mark.parametrize("ask", [read, sign_in])
def test_a_question_without_an_answer_has_changed_nothing(error, ask):
    found, _ = caught(Unreachable, ask, error)
    assert type(error).__name__ in found.detail


def test_a_write_is_never_repeated():
    for answer in (*BROKEN, *NEVER_SENT, reply(failure(500)), reply(b"", 502, HTML)):
        line = Line(answer)
        with pytest.raises(PortalError):
            portal_on(line).perform(CloseCase(5))
        assert len(line.requests) == 1


def test_a_sign_in_is_never_repeated_for_it_would_lock_the_account():
    for answer in (BROKEN[2], reply(failure(500)), reply(b"", 502, HTML)):
        line = Line(answer)
        with pytest.raises(PortalError):
            portal_on(line).sign_in(ADA)
        assert len(line.requests) == 1


@pytest.mark.parametrize(
    "trouble", [BROKEN[2], BROKEN[5], NEVER_SENT[0], reply(failure(500)), reply(b"", 502, HTML)]
)
def test_a_read_is_repeated_twice_after_growing_pauses(trouble):
    pauses = Pauses()
    line = Line(trouble, trouble, reply(envelope(case_object())))
    assert portal_on(line, pauses=pauses).case(5).title == "Fair"
    assert len(pauses.taken_s) == 2
    assert 0 < pauses.taken_s[0] < pauses.taken_s[1] <= 2
    caught(PortalFault, read, reply(failure(500)))


def test_a_read_is_given_up_after_three_attempts():
    _, line = caught(PortalFault, read, reply(failure(500, "Broken")))
    assert len(line.requests) == 3


@pytest.mark.parametrize(
    "answer",
    [
        httpx.ReadTimeout("timed out"),
        httpx.ConnectTimeout("timed out"),
        reply(failure(404)),
        reply(failure(429)),
        reply(failure(503), Retry_After="5"),
        reply(b"Unauthorized", 401, "text/plain"),
        reply(b"<html>", 200, HTML),
    ],
)
def test_a_read_is_not_repeated_where_that_is_no_use(answer):
    line = Line(answer)
    with pytest.raises(PortalError):
        portal_on(line).case(5)
    assert len(line.requests) == 1


@pytest.mark.parametrize(
    ("answer", "kind", "said"),
    [
        (reply(b"Unauthorized", 401, "text/plain"), SignInRequired, "Unauthorized"),
        (reply(b"<html><title>Not here</title></html>", 401, HTML), SignInRequired, "Not here"),
        (reply(b"", 401, ""), SignInRequired, "401"),
        (reply(failure(403, "Access denied")), AccessDenied, "Access denied"),
        (reply(b"<h1>Blocked &amp; gone</h1>", 403, HTML), AccessDenied, "Blocked & gone"),
        (reply(failure(402, "Payment")), AccessDenied, "Payment"),
        (reply(failure(404, "Not found")), NotFound, "Not found"),
        (reply(b"<html><title>404 no route</title></html>", 404, HTML), UnexpectedAnswer, "404 no route"),
        (reply(failure(400, "Value does not fall")), Rejected, "Value does not fall"),
        (reply(b"<html>nginx</html>", 400, HTML), UnexpectedAnswer, "nginx"),
        (reply(failure(500, "Data too long for column")), PortalFault, "Data too long"),
        (reply(b"<html><title>502 Bad Gateway</title></html>", 502, HTML), PortalFault, "502 Bad Gateway"),
        (reply(failure(503, "Moving")), PortalFault, "Moving"),
        (reply(b"", 504, ""), PortalFault, "504"),
        (reply(failure(429)), Throttled, "429"),
        (reply(failure(503), Retry_After="7"), Throttled, "503"),
        (reply(b"{}", 405), UnexpectedAnswer, "405"),
        (
            reply(b"", 302, "", Location="https://login.example.org/?token=x"),
            Redirected,
            "login.example.org",
        ),
        (reply(b"", 304, ""), UnexpectedAnswer, "304"),
        (reply(b"<html><title>Sign in</title></html>", 200, HTML), UnexpectedAnswer, "Sign in"),
        (reply(b"OK", 200, "text/plain"), UnexpectedAnswer, "text/plain"),
        (reply(b"", 204, ""), UnexpectedAnswer, "neither JSON nor XML"),
        (reply(b"", 200, JSON), UnexpectedAnswer, "empty"),
        (reply(failure(404, "Gone"), status=200), UnexpectedAnswer, "reports a failure: Gone"),
        (
            reply(b"<result><status>1</status><error><message>Gone</message></error></result>", 404, XML),
            NotFound,
            "Gone",
        ),
    ],
)
@pytest.mark.parametrize("ask", [read, write])
def test_each_answer_has_its_kind(answer, kind, said, ask):
    found, _ = caught(kind, ask, answer)
    assert said in found.detail
    assert "token=x" not in found.detail


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (reply(failure(500, "User authentication failed")), SignInRefused),
        (reply(failure(500, "Login Fail. Too many attempts")), TooManyAttempts),
        (reply(failure(500, "Object reference not set to an instance of an object.")), SignInUnexplained),
        (reply(b"Unauthorized", 401, "text/plain"), SignInRefused),
        (reply(b"<html>Server Error</html>", 500, HTML), PortalFault),
        (reply(failure(502)), PortalFault),
        (reply(failure(403)), AccessDenied),
        (reply(failure(429)), Throttled),
        (reply(b"<html>A blog</html>", 404, HTML), UnexpectedAnswer),
        (
            reply(envelope({"token": None, "sms": True, "phoneNoise": "+1***"}, status_code=201)),
            SecondFactorRequired,
        ),
        (reply(envelope({"token": None, "tfa": True, "tfaKey": "K"}, status_code=201)), SecondFactorRequired),
        (reply(envelope({"token": "two\nlines"}, status_code=201)), UnexpectedAnswer),
        (reply(envelope([], status_code=201)), UnexpectedAnswer),
    ],
)
def test_a_refused_sign_in_reads_as_what_it_is(answer, kind):
    token = TokenHolder()
    caught(kind, sign_in, answer, token=token)
    assert token.get() == ""


def test_the_second_factor_says_which():
    by_app, _ = caught(
        SecondFactorRequired, sign_in, reply(envelope({"token": None, "tfa": True}, status_code=201))
    )
    by_text, _ = caught(
        SecondFactorRequired,
        sign_in,
        reply(envelope({"token": None, "sms": True, "phoneNoise": "+1***"}, status_code=201)),
    )
    by_number, _ = caught(
        SecondFactorRequired, sign_in, reply(envelope({"token": None, "sms": True}, status_code=201))
    )
    assert "an app" in by_app.detail
    assert "a text message" in by_text.detail
    assert "a number" in by_number.detail


@pytest.mark.parametrize(
    ("header", "date", "pause_s"),
    [
        ("7", "", 7.0),
        ("0", "", 0.0),
        ("1.5", "", 1.5),
        ("99999999", "", 300.0),
        ("Mon, 23 May 2022 06:34:00 GMT", "Mon, 23 May 2022 06:33:44 GMT", 16.0),
        ("Mon, 23 May 2022 06:33:00 GMT", "Mon, 23 May 2022 06:33:44 GMT", 0.0),
        ("Mon, 23 May 2022 06:33:00 GMT", "", 0.0),
        ("soon", "", 10.0),
        ("-5", "", 10.0),
    ],
)
def test_the_portal_says_how_long_to_pause(header, date, pause_s):
    for status in (429, 503):
        headers = {"Retry_After": header} | ({"Date": date} if date else {})
        found, _ = caught(Throttled, read, reply(failure(status), **headers))
        assert found.retry_after_s == pause_s


def test_a_detail_is_plain_and_short():
    noisy = "a\x00b\r\n\tc\u202ed" + "x" * 10_000
    found, _ = caught(Rejected, write, reply(failure(400, noisy)))
    assert found.detail.startswith("HTTP 400: a b c dxxx")
    assert len(found.detail) <= 2000
    assert found.detail.isprintable()


@pytest.mark.parametrize("message", ["bad: {}", "bad: '{}'", "x{}y"])
def test_a_secret_that_the_portal_repeats_is_blotted_out(message):
    found, _ = caught(SignInUnexplained, sign_in, reply(failure(500, message.format(ADA.password))))
    assert "correct horse" not in found.detail + repr(found) + str(found.args)
    found, _ = caught(Rejected, write, reply(failure(400, message.format("token-of-ada"))))
    assert "token-of-ada" not in found.detail + repr(found) + str(found.args)


def test_no_secret_gets_into_a_traceback_or_a_log(caplog):
    caplog.set_level(logging.DEBUG)
    spoilt = envelope({"token": ["token-of-bob"]}, status_code=201)
    for answer in (reply(spoilt), reply(b"<html>", 500, HTML), BROKEN[2]):
        line = Line(answer)
        with pytest.raises(PortalError) as found:
            portal_on(line).sign_in(ADA)
        text = "".join(traceback.format_exception(found.value)) + caplog.text
        for secret in ("correct horse", "token-of-ada", "token-of-bob"):
            assert secret not in text


def test_headers_of_answers_are_not_logged_for_the_portal_puts_the_token_there(caplog):
    caplog.set_level(logging.DEBUG)
    assert not logging.getLogger("httpcore.http11").isEnabledFor(logging.DEBUG)


def test_a_token_is_sent_with_every_call_but_the_sign_in():
    line = Line(WELCOME, reply(envelope(case_object())))
    token = TokenHolder("token-of-eve")
    portal = portal_on(line, token=token)
    portal.sign_in(ADA)
    portal.case(5)
    portal.perform(CloseCase(5))
    assert [request.headers.get("Authorization") for request in line.requests] == [None, "t-1", "t-1"]
    assert token.get() == "t-1"


def test_requests_are_spelt_as_the_portal_wants_them():
    line = Line(reply(envelope(case_object())))
    portal = portal_on(line)
    portal.case(5)
    portal.perform(UpdateCase(5, "Fé"))
    portal.perform(CloseCase(5))
    got, put, closed = line.requests
    assert str(put.url) == f"{ADDRESS}/api/2.0/crm/case/5"
    assert put.headers["Content-Type"] == "application/json; charset=utf-8"
    assert put.content == '{"title": "Fé"}'.encode()
    assert put.headers["Content-Length"] == str(len(put.content))
    assert portal.preview(UpdateCase(5, "Fé")).body.encode() == put.content
    for request in (got, closed):
        assert "Content-Type" not in request.headers
    for request in line.requests:
        assert request.headers["Accept-Encoding"] == "gzip"
        assert "Cookie" not in request.headers


def test_cookies_are_neither_kept_nor_sent():
    line = Line(reply(envelope(case_object()), Set_Cookie="asc_auth_key=t; path=/"))
    portal = portal_on(line)
    portal.case(5)
    portal.case(5)
    assert "Cookie" not in line.requests[1].headers
    assert len(portal._client._http.cookies) == 0


def test_a_redirect_is_not_followed_so_the_token_stays():
    _, line = caught(Redirected, read, reply(b"", 307, "", Location="https://elsewhere.example.org/"))
    assert [request.url.host for request in line.requests] == ["portal.example.org"]


def test_packed_answers_are_unpacked():
    body = gzip.compress(json.dumps(envelope(case_object())).encode())
    line = Line(reply(body, 200, JSON, Content_Encoding="gzip"))
    assert portal_on(line).case(5).title == "Fair"


def packed(body, **headers):
    return reply(body, 200, JSON, Content_Encoding=headers.get("encoding", "gzip"))


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (packed(gzip.compress(b"x" * 100)[:-9]), "breaks off"),
        (packed(b"not packed at all"), "cannot be unpacked"),
        (packed(b"{}", encoding="br"), "'br', which was not asked for"),
        (packed(zlib.compress(b"{}"), encoding="deflate"), "not asked for"),
    ],
)
def test_badly_packed_answers_say_why(answer, reason):
    found, _ = caught(UnexpectedAnswer, read, answer)
    assert reason in found.detail


def test_a_small_answer_that_unpacks_to_a_huge_one_is_cut_off():
    bomb = gzip.compress(b" " * 30_000_000)
    found, _ = caught(UnexpectedAnswer, read, packed(bomb), largest_body=1_000_000)
    assert "larger than 1000000 bytes" in found.detail


def test_a_huge_answer_never_lies_in_memory_in_full():
    bomb = gzip.compress(b" " * 60_000_000)
    tracemalloc.start()
    caught(UnexpectedAnswer, read, packed(bomb), largest_body=1_000_000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 10_000_000


def test_an_endless_answer_is_cut_off():
    def endless(_request):
        def pages():
            while True:
                yield b" " * 65536

        return httpx.Response(200, headers={"Content-Type": JSON}, content=pages())

    found, _ = caught(UnexpectedAnswer, read, endless)
    assert "larger than" in found.detail


@pytest.mark.parametrize(("ask", "kind"), [(read, Unreachable), (write, OutcomeUnknown)])
def test_an_answer_that_drips_is_given_up(ask, kind):
    def dripping(_request):
        def drops():
            while True:
                yield b" "

        return httpx.Response(200, headers={"Content-Type": JSON}, content=drops())

    found, line = caught(kind, ask, dripping, total_s=0.05)
    assert "no complete answer" in found.detail
    assert len(line.requests) == 1


@pytest.mark.parametrize(("ask", "kind", "attempts"), [(write, OutcomeUnknown, 1), (read, Unreachable, 3)])
def test_a_broken_off_answer_leaves_the_outcome_of_a_write_open_and_a_read_is_repeated(ask, kind, attempts):
    def breaking(_request):
        def part():
            yield b'{"status":0,'
            raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")

        return httpx.Response(200, headers={"Content-Type": JSON}, content=part())

    found, line = caught(kind, ask, breaking)
    assert "peer closed connection" in found.detail
    assert len(line.requests) == attempts


def test_a_read_whose_xml_fails_is_asked_for_in_json_in_the_end():
    broken, whole = reply(b"<html>Server Error</html>", 500, HTML), reply(envelope(case_object()))
    line = Line(broken, broken, whole)
    portal = portal_on(line, answer_format=AnswerFormat.XML)
    assert portal.case(5).title == "Fair"
    assert line.paths == ["crm/case/5.xml", "crm/case/5.xml", "crm/case/5"]


def test_the_main_thread_may_not_ask():
    line = Line(reply(envelope(case_object())))
    portal = open_portal(ADDRESS, token=TokenHolder(), transport=httpx.MockTransport(line))
    with pytest.raises(RuntimeError, match="main thread"):
        portal.cases(CaseQuery())
    assert not line.requests
    titles = []
    lane = threading.Thread(target=lambda: titles.append(portal.case(5).title))
    lane.start()
    lane.join()
    assert titles == ["Fair"]
    portal.close()


@pytest.mark.parametrize(
    "address", ["", "portal.example.org", "ftp://portal", "https://", "https://ada:secret@portal.example.org"]
)
def test_no_portal_is_opened_on_what_is_no_address(address):
    with pytest.raises(ValueError, match="not the address") as found:
        open_portal(address, token=TokenHolder())
    assert "secret" not in str(found.value)


@pytest.mark.parametrize("host", ["a\u0378b.example.org", "x" * 70 + ".example.org"])
@pytest.mark.parametrize("ask", [read, write])
def test_a_host_that_has_no_name_on_the_network_cannot_be_reached(host, ask):
    portal = open_portal(f"https://{host}", token=TokenHolder(), may_block_main_thread=True)
    portal._client._pause = Pauses()
    with pytest.raises(Unreachable):
        ask(portal)
    portal.close()


def test_the_system_judges_certificates_and_proxies_come_from_the_environment(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example.org:3128")
    portal = open_portal(ADDRESS, token=TokenHolder())
    http = portal._client._http
    transport = http._transport_for_url(httpx.URL(ADDRESS))
    assert transport._pool._proxy_url.host == b"proxy.example.org"
    assert http._transport._pool._ssl_context.__class__.__module__.startswith("truststore")
    assert http._transport._pool._ssl_context.verify_mode == ssl.CERT_REQUIRED
    assert (http.timeout.connect, http.timeout.read) == (10.0, 30.0)
    portal.close()


def test_a_proxy_that_cannot_be_used_is_told_as_such(monkeypatch):
    monkeypatch.setenv("ALL_PROXY", "nonsense://proxy.example.org")
    with pytest.raises(Unreachable) as found:
        open_portal(ADDRESS, token=TokenHolder())
    assert found.value.detail
