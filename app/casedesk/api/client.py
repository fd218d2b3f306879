"""The client: one `_send` for every call, with its limits, its errors, and the repetition of reads."""

import threading
import time
import zlib
from collections.abc import Callable, Iterator

import httpx

from casedesk.api import translate
from casedesk.api.answers import Answer
from casedesk.api.requests import Call
from casedesk.api.token import TokenHolder, hide_secrets
from casedesk.api.wire import NotUnderstood
from casedesk.portal.errors import PortalError, PortalFault, Unreachable
from casedesk.portal.options import AnswerFormat

LARGEST_BODY = 64 * 1024 * 1024
TOTAL_S = 120.0
PAUSES_S = (0.3, 0.9)
JSON_TYPE = "application/json; charset=utf-8"
"""Exactly this: in other spellings the portal ignores the body (Source: ApiArgumentBuilder)."""
_GZIP = 16 + zlib.MAX_WBITS


def wait(duration_s: float) -> None:
    """Wait between two attempts at a read."""
    threading.Event().wait(duration_s)


class Client:
    """Sends calls to one portal and returns successful answers, not yet read.

    Attributes:
        base_url: The portal's address; the token is sent nowhere else.
    """

    def __init__(
        self,
        base_url: str,
        http: httpx.Client,
        token: TokenHolder,
        answer_format: AnswerFormat = AnswerFormat.JSON,
        *,
        pause: Callable[[float], None] = wait,
        total_s: float = TOTAL_S,
        largest_body: int = LARGEST_BODY,
    ) -> None:
        self.base_url = base_url.rstrip("/") + "/"
        self._http = http
        self._token = token
        self._format = answer_format
        self._pause = pause
        self._total_s = total_s
        self._largest_body = largest_body

    def close(self) -> None:
        """Let go of the connections."""
        self._http.close()

    def send(self, call: Call, *, secrets: tuple[str, ...] = ()) -> Answer:
        """Send a call and return its successful answer.

        A read that met a broken connection or a fault of the portal is repeated after short, growing
        pauses; a write and a sign-in never are. The last attempt is made in JSON, for a control character
        in some text makes every XML answer fail with a 500.

        Args:
            call: What to send.
            secrets: Texts that must not appear in an error, beside the token.

        Raises:
            PortalError: Of any kind.
        """
        for pause_s in PAUSES_S if call.method == "GET" else ():
            try:
                return self._send(call, self._format, secrets)
            except (PortalFault, Unreachable) as error:
                if not _is_worth_repeating(error):
                    raise
            self._pause(pause_s)
        return self._send(call, AnswerFormat.JSON, secrets)

    def _send(self, call: Call, answer_format: AnswerFormat, secrets: tuple[str, ...]) -> Answer:
        """Make one attempt; the single place from which anything leaves for the portal."""
        token = self._token.get()
        try:
            return self._exchange(call, answer_format, token)
        except PortalError as error:
            error.detail = hide_secrets(error.detail, (token, *secrets))
            error.args = (error.detail,)
            raise

    def _exchange(self, call: Call, answer_format: AnswerFormat, token: str) -> Answer:
        deadline = time.monotonic() + self._total_s
        try:
            response = self._http.send(self._request(call, answer_format, token), stream=True)
            try:
                body = b"".join(self._chunks(response, deadline))
            finally:
                # A body not read to its end costs its connection; the pool must not keep that for the next.
                response.close()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise translate.of_network(error, call) from error
        except NotUnderstood as error:
            raise translate.unexpected(str(error)) from None
        except TimeoutError:
            raise translate.of_overrun(call, self._total_s) from None
        content_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        answer = Answer(response.status_code, content_type, body)
        if response.is_success:
            return answer
        raise translate.of_refusal(
            translate.Refusal(
                answer,
                retry_after=response.headers.get("Retry-After"),
                date=response.headers.get("Date", ""),
                location=response.headers.get("Location", ""),
            ),
            call,
        )

    def _request(self, call: Call, answer_format: AnswerFormat, token: str) -> httpx.Request:
        headers = {}
        if call.is_signed and token:
            headers["Authorization"] = token
        # On a read this very header would turn an XML answer into JSON (Source: ApiHttpHandler).
        if call.body_text:
            headers["Content-Type"] = JSON_TYPE
        url = self.base_url + call.target(answer_format)
        content = call.body_text.encode() if call.body_text else None
        return self._http.build_request(call.method, url, headers=headers, content=content)

    def _chunks(self, response: httpx.Response, deadline: float) -> Iterator[bytes]:
        """Yield the unpacked body, bounded in size and in time.

        Raises:
            NotUnderstood: Too large, or packed in a way we did not accept.
            TimeoutError: The deadline has passed.
        """
        size = 0
        for chunk in _unpacked(response, self._largest_body):
            size += len(chunk)
            if size > self._largest_body:
                raise NotUnderstood(f"the answer is larger than {self._largest_body} bytes")
            # httpx limits each read, so a body that drips byte by byte would never time out.
            if time.monotonic() > deadline:
                raise TimeoutError
            yield chunk


def _is_worth_repeating(error: PortalError) -> bool:
    """Whether another attempt may fare better soon: after a time-out the user has waited long enough."""
    broken = httpx.NetworkError | httpx.RemoteProtocolError
    return isinstance(error, PortalFault) or isinstance(error.__cause__, broken)


def _unpacked(response: httpx.Response, largest: int) -> Iterator[bytes]:
    """Yield the body as it was before packing; no chunk unpacks to more than `largest` + 1 bytes."""
    packing = response.headers.get("Content-Encoding", "").strip().lower()
    # The raw stream, for httpx unpacks whole chunks at a time, however large they become.
    stream = response.stream
    if not isinstance(stream, httpx.SyncByteStream):
        raise TypeError("the answer of a synchronous client is a synchronous stream")
    if packing in {"", "identity"}:
        yield from stream
        return
    if packing != "gzip":
        raise NotUnderstood(f"the answer is packed as {packing[:40]!r}, which was not asked for")
    unpacker = zlib.decompressobj(_GZIP)
    has_begun = False
    for chunk in stream:
        has_begun = True
        yield _unpack(unpacker, chunk, largest)
    # An empty body is no broken gzip: some servers name the packing of nothing.
    if has_begun and not unpacker.eof:
        raise NotUnderstood("the packed answer breaks off")


def _unpack(unpacker: "zlib._Decompress", chunk: bytes, largest: int) -> bytes:
    try:
        return unpacker.decompress(chunk, largest + 1)
    except zlib.error as error:
        raise NotUnderstood("the packed answer cannot be unpacked") from error
