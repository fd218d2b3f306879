"""Update notices: read only from https, within bounds, and believed only with the right signature."""

import base64
import json
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from casedesk.api.updates import LARGEST_DOCUMENT, LONGEST_NOTES, SignedUpdates, read_notice
from casedesk.portal.updates import UpdateNotice, UpdatesUnknown, UpdateTrouble, version_key

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
PUBLIC = KEY.public_key().public_bytes_raw()
ADDRESS = "https://updates.example.org/casedesk.json"
NOTICE = {
    "product": "casedesk",
    "version": "1.4.2",
    "notes": "Tags. <b>Journal</b>.",
    "page": "https://example.org/casedesk",
    "valid_until": "2027-01-01T00:00:00+00:00",
}
READ = UpdateNotice(
    "1.4.2", "Tags. <b>Journal</b>.", "https://example.org/casedesk", datetime(2027, 1, 1, tzinfo=UTC)
)

NULLS = base64.b64encode(bytes(64)).decode()


def document(notice: object = NOTICE, key: Ed25519PrivateKey = KEY, **changes: object) -> bytes:
    if isinstance(notice, dict):
        notice = notice | changes
    text = notice if isinstance(notice, str) else json.dumps(notice)
    signature = base64.b64encode(key.sign(text.encode())).decode()
    return json.dumps({"notice": text, "signature": signature}).encode()


def trouble_of(call: Callable[[], object]) -> UpdateTrouble:
    with pytest.raises(UpdatesUnknown) as caught:
        call()
    return caught.value.trouble


def test_a_signed_notice_is_read() -> None:
    assert read_notice(document(), PUBLIC) == READ


@pytest.mark.parametrize(
    "content",
    [
        document(key=OTHER_KEY),
        document().replace(b"1.4.2", b"1.4.3"),
        json.dumps({"notice": json.dumps(NOTICE), "signature": ""}).encode(),
        json.dumps({"notice": json.dumps(NOTICE), "signature": "§§§"}).encode(),
        json.dumps({"notice": json.dumps(NOTICE), "signature": NULLS}).encode(),
        json.dumps({"notice": "\ud800", "signature": NULLS}).encode(),
    ],
)
def test_what_is_not_signed_by_the_makers_is_not_believed(content: bytes) -> None:
    assert trouble_of(lambda: read_notice(content, PUBLIC)) is UpdateTrouble.NOT_SIGNED


def test_a_key_that_is_none_believes_nothing() -> None:
    assert trouble_of(lambda: read_notice(document(), b"short")) is UpdateTrouble.NOT_SIGNED


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<!doctype html><title>Sign in</title>",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"notice": {}, "signature": ""}',
        b'{"notice": "{}"}',
        document("not JSON"),
        document("[]"),
        document(product="another"),
        document(version="latest"),
        document(version="1.2-3"),
        document(version="1.٢"),
        document(version="9" * 7 + ".0"),
        document(version=14),
        document(notes="x" * (LONGEST_NOTES + 1)),
        document(notes=None),
        document(page="http://example.org"),
        document(page="file:///etc/passwd"),
        document(page="https://example.org/\n"),
        document(page="https://[broken"),
        document(valid_until="2027-01-01T00:00:00"),
        document(valid_until="soon"),
        document({"product": "casedesk"}),
    ],
)
def test_what_is_no_notice_says_nothing(content: bytes) -> None:
    assert trouble_of(lambda: read_notice(content, PUBLIC)) is UpdateTrouble.NO_NOTICE


class Server:
    """Answers in the place of the network, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[httpx.Request] = []
        self.answer: Callable[[httpx.Request], httpx.Response] = self.usual

    def usual(self, _request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=httpx.ByteStream(document()))

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        return self.answer(request)


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def newest(server: Server) -> Callable[[str], UpdateNotice]:
    source = SignedUpdates(PUBLIC, httpx.MockTransport(server))

    def ask(address: str = ADDRESS) -> UpdateNotice:
        """Ask on another thread, as a lane does."""
        answers: list[UpdateNotice | Exception] = []

        def run() -> None:
            try:
                answers.append(source.newest(address))
            except UpdatesUnknown as error:
                answers.append(error)

        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
        if isinstance(answers[0], Exception):
            raise answers[0]
        return answers[0]

    return ask


def test_the_newest_notice_is_asked_for_without_telling_anything(server: Server, newest) -> None:
    assert newest() == READ
    (request,) = server.asked
    assert str(request.url) == ADDRESS
    assert request.headers["User-Agent"].startswith("Casedesk/")
    assert not {"cookie", "authorization"} & set(request.headers)


@pytest.mark.parametrize(
    ("address", "trouble"),
    [
        ("http://updates.example.org/casedesk.json", UpdateTrouble.NOT_HTTPS),
        ("ftp://updates.example.org/", UpdateTrouble.NOT_HTTPS),
        ("file:///etc/passwd", UpdateTrouble.NO_ADDRESS),
        ("updates.example.org", UpdateTrouble.NO_ADDRESS),
        ("", UpdateTrouble.NO_ADDRESS),
        ("https://", UpdateTrouble.NO_ADDRESS),
        ("https://[broken", UpdateTrouble.NO_ADDRESS),
        ("https://me:secret@example.org/", UpdateTrouble.NO_ADDRESS),
        ("https://example.org/a b", UpdateTrouble.NO_ADDRESS),
    ],
)
def test_an_address_that_must_not_be_asked_is_not(server: Server, newest, address: str, trouble) -> None:
    assert trouble_of(lambda: newest(address)) is trouble
    assert server.asked == []


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(404),
        httpx.Response(500),
        httpx.Response(302, headers={"Location": "https://elsewhere.example.org/"}),
        httpx.Response(204),
    ],
)
def test_anything_but_a_document_is_no_answer_and_nobody_is_followed(
    server: Server, newest, response
) -> None:
    server.answer = lambda _request: response
    assert trouble_of(newest) is UpdateTrouble.UNREACHABLE
    assert len(server.asked) == 1


def test_a_broken_line_is_no_answer(server: Server, newest) -> None:
    def broken(_request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    server.answer = broken
    assert trouble_of(newest) is UpdateTrouble.UNREACHABLE


class Endless(httpx.SyncByteStream):
    def __init__(self) -> None:
        self.sent = 0

    def __iter__(self) -> Iterator[bytes]:
        while True:
            self.sent += 4096
            yield b" " * 4096


def test_a_huge_document_is_left_off(server: Server, newest) -> None:
    stream = Endless()
    server.answer = lambda _request: httpx.Response(200, stream=stream)
    assert trouble_of(newest) is UpdateTrouble.NO_NOTICE
    assert stream.sent <= LARGEST_DOCUMENT + 2 * 4096


def test_a_packed_document_is_not_unpacked(server: Server, newest) -> None:
    server.answer = lambda _request: httpx.Response(
        200, headers={"Content-Encoding": "gzip"}, stream=Endless()
    )
    assert trouble_of(newest) is UpdateTrouble.NO_NOTICE


@pytest.mark.parametrize(
    ("older", "newer"), [("1.9", "1.10"), ("1.4", "1.4.1"), ("0.9.9", "1.0"), ("1.4.2", "1.4.2.1")]
)
def test_versions_are_numbers(older: str, newer: str) -> None:
    assert version_key(older) < version_key(newer)
    assert version_key("1.4") == version_key("1.4.0.0")
