"""Hostile answers end in a value or in an error of a kind: in bounded time and memory, in plain words."""

import contextlib
import socket
import time
import tracemalloc

import pytest

from casedesk.api.client import LARGEST_BODY
from casedesk.api.http_portal import open_portal
from casedesk.api.token import TokenHolder
from casedesk.planning.steps import CloseCase
from casedesk.portal.errors import (
    OutcomeUnknown,
    PortalError,
    Redirected,
    Throttled,
    UnexpectedAnswer,
    Unreachable,
)
from casedesk.portal.options import AnswerFormat
from casedesk.ui.text.errors import explain
from unit.api.answering import Line, portal_on, reply
from unit.api.hostile import HOSTILE, Hostile
from unit.api.servers import Server, case_answer, read_request

CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def test_there_are_enough_of_them_and_none_twice():
    assert len({hostile.name for hostile in HOSTILE}) == len(HOSTILE) >= 60


@pytest.mark.parametrize("hostile", HOSTILE, ids=str)
def test_a_hostile_answer_is_dealt_with(hostile: Hostile):
    body = hostile.body()
    portal = portal_on(
        Line(reply(body, hostile.status, hostile.content_type, **hostile.headers)),
        answer_format=AnswerFormat.XML,
    )
    found: object
    tracemalloc.start()
    started_s = time.process_time()
    try:
        found = portal.case(5)
    except PortalError as error:
        found = error.with_traceback(None)
    took_s = time.process_time() - started_s
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    portal.close()
    if not isinstance(hostile.becomes, type):
        assert not isinstance(found, PortalError), found
        assert hostile.becomes(found)
    else:
        assert type(found) is hostile.becomes
        assert hostile.says in found.detail
        assert found.detail.isprintable()
        assert len(found.detail) <= 2000
        words = explain(found)
        assert words.title
        assert words.sentence.endswith(".")
    # Tracing makes everything some times slower.
    assert took_s < 4 * hostile.limit_s
    assert peak < hostile.most_mb * 1_000_000 + 3 * len(body)
    if isinstance(found, Redirected):
        assert found.address in {"", "https://evil.example"}
        assert len(found.location) <= 300
    if isinstance(found, Throttled):
        assert 0 <= found.retry_after_s <= 300


# --- over a real socket, where time is the weapon ----------------------------------------------------------


def drip(connection: socket.socket, first: bytes, drop: bytes, pause_s: float = 0.005) -> None:
    import threading

    connection.sendall(first)
    still = threading.Event()
    for _ in range(100_000):
        connection.sendall(drop)
        still.wait(pause_s)


def pour(connection: socket.socket, first: bytes, drop: bytes) -> None:
    connection.sendall(first)
    for _ in range(100_000):
        connection.sendall(drop)


def silence(connection: socket.socket) -> None:
    while connection.recv(65536):
        pass


ENDLESS = {
    "says nothing": silence,
    "drips its status line": lambda connection: drip(connection, b"HTTP/1.1 200 ", b"O"),
    "drips a header": lambda connection: drip(connection, HEAD + b"X: ", b"x"),
    "drips headers": lambda connection: drip(connection, HEAD, b"X: x\r\n"),
    "drips its body": lambda connection: drip(connection, HEAD + b"\r\n", b" "),
    "drips a long body": lambda connection: drip(connection, HEAD + b"Content-Length: 99999\r\n\r\n", b" "),
    "drips chunks": lambda connection: drip(
        connection, HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"
    ),
    "asks to go on for ever": lambda connection: drip(connection, b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "hints for ever": lambda connection: drip(connection, b"", b"HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n"),
}
TOO_LARGE = {
    "pours out a body": lambda connection: pour(connection, HEAD + b"\r\n", b" " * 1_000_000),
    "announces gigabytes": lambda connection: pour(
        connection, HEAD + b"Content-Length: 9999999999\r\n\r\n", b" " * 1_000_000
    ),
    "pours out chunks": lambda connection: pour(
        connection, HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"f4240\r\n" + b" " * 1_000_000 + b"\r\n"
    ),
}
BROKEN = {
    "pours out headers": lambda connection: pour(connection, HEAD, b"X: " + b"x" * 60_000 + b"\r\n"),
    "pours out a header": lambda connection: pour(connection, HEAD + b"X: ", b"x" * 60_000),
    "names two lengths": lambda connection: connection.sendall(
        HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}"
    ),
    "names a length below zero": lambda connection: connection.sendall(
        HEAD + b"Content-Length: -1\r\n\r\n{}"
    ),
    "names no chunk": lambda connection: connection.sendall(
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n"
    ),
    "answers nothing": lambda connection: None,
    "speaks another language": lambda connection: connection.sendall(b"220 mail.example.org ESMTP\r\n"),
    "speaks TLS": lambda connection: connection.sendall(b"\x15\x03\x01\x00\x02\x02\x46"),
    "pours out blank lines": lambda connection: pour(connection, b"", b"\r\n" * 1000),
}


def served(serving, behave):
    def serve(connection):
        if read_request(connection):
            behave(connection)

    return f"http://127.0.0.1:{serving(Server, serve).port}"


@pytest.mark.parametrize("behave", ENDLESS.values(), ids=ENDLESS)
@pytest.mark.parametrize("do", ["read", "write"])
def test_a_server_that_never_comes_to_its_end_is_given_up_in_time(behave, do, serving, opened):
    portal = opened(served(serving, behave))
    portal._client._total_s = 0.4
    started_s = time.monotonic()
    with pytest.raises(PortalError, match=r"no complete answer within 0\.4 s") as found:
        portal.case(5) if do == "read" else portal.perform(CloseCase(5))
    assert time.monotonic() - started_s < 5
    assert type(found.value) is (Unreachable if do == "read" else OutcomeUnknown)


def test_repetitions_do_not_make_it_longer(serving, opened):
    def break_off_late(connection):
        with contextlib.suppress(OSError):
            connection.settimeout(0.3)
            connection.recv(10)

    portal = opened(served(serving, break_off_late))
    portal._client._total_s = 0.5
    started_s = time.monotonic()
    with pytest.raises(Unreachable):
        portal.case(5)
    assert time.monotonic() - started_s < 3


@pytest.mark.parametrize("behave", TOO_LARGE.values(), ids=TOO_LARGE)
def test_a_body_without_end_is_cut_off_at_its_limit(behave, serving, opened):
    portal = opened(served(serving, behave))
    tracemalloc.start()
    with pytest.raises(UnexpectedAnswer, match=f"larger than {LARGEST_BODY} bytes"):
        portal.case(5)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3 * LARGEST_BODY


@pytest.mark.parametrize("behave", BROKEN.values(), ids=BROKEN)
def test_a_server_that_breaks_the_rules_is_out_of_reach(behave, serving, opened):
    url = served(serving, behave)
    with pytest.raises(Unreachable):
        opened(url).case(5)
    with pytest.raises(OutcomeUnknown):
        opened(url).perform(CloseCase(5))


def test_after_all_that_a_good_answer_is_read_on_the_same_portal(serving, opened):
    behaviours = [ENDLESS["drips a header"], BROKEN["answers nothing"]]

    def serve(connection):
        read_request(connection)
        behave = behaviours.pop(0) if behaviours else None
        if behave is None:
            connection.sendall(case_answer())
        else:
            behave(connection)

    portal = opened(f"http://127.0.0.1:{serving(Server, serve).port}")
    portal._client._total_s = 0.4
    with pytest.raises(Unreachable):
        portal.case(5)
    assert portal.case(5).title == "Fair"


def test_the_limits_are_those_of_every_portal():
    portal = open_portal("https://portal.example.org", token=TokenHolder())
    assert (portal._client._total_s, portal._client._largest_body) == (120.0, 32 * 1024 * 1024)
    portal.close()
