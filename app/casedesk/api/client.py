"""The client: one `_send` for every call, with its limits, its errors, and the repetition of reads."""

import zlib
from collections.abc import Callable, Iterator

import httpx

from casedesk.api import translate
from casedesk.api.answers import Answer
from casedesk.api.pace import Pace, wait
from casedesk.api.requests import Call
from casedesk.api.tls import OtherCertificate, doubt_in
from casedesk.api.token import TokenHolder, hide_secrets
from casedesk.api.transport import GuardedClient
from casedesk.api.wire import NotUnderstood
from casedesk.portal.errors import PortalError, PortalFault, Throttled, Unreachable
from casedesk.portal.options import AnswerFormat

LARGEST_BODY = 32 * 1024 * 1024
"""Some ten times the largest page of a portal."""
TOTAL_S = 120.0
"""For a call with all its repetitions."""
PAUSES_S = (0.3, 0.9)
JSON_TYPE = "application/json; charset=utf-8"
"""Exactly this: in other spellings the portal ignores the body (Source: ApiArgumentBuilder)."""
_GZIP = 16 + zlib.MAX_WBITS


class Client:
    """Sends calls to one portal and returns successful answers, not yet read.

    Attributes:
        base_url: The portal's address; the token is sent nowhere else.
    """

    def __init__(
        self,
        base_url: str,
        http: GuardedClient,
        token: TokenHolder,
        pace: Pace | None = None,
        *,
        pause: Callable[[float], None] = wait,
        total_s: float = TOTAL_S,
        largest_body: int = LARGEST_BODY,
    ) -> None:
        self.base_url = base_url.rstrip("/") + "/"
        self._http = http
        self._token = token
        self._pace = pace
        self._format = http.way.options.answer_format
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
        self._http.deadline.begin(self._total_s)
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
            self._keep_pace()
            return self._exchange(call, answer_format, token)
        except PortalError as error:
            if self._pace is not None and isinstance(error, Throttled):
                self._pace.pause(error.retry_after_s)
            error.detail = hide_secrets(error.detail, (token, self._http.way.proxy_password, *secrets))
            error.args = (error.detail,)
            raise

    def _keep_pace(self) -> None:
        """Wait for this request's turn.

        Raises:
            Throttled: The portal has asked for a pause, which is not over; nothing is sent.
        """
        if self._pace is None:
            return
        left_s = self._pace.pause_left_s
        if left_s > 0:
            raise translate.of_pause(left_s)
        self._pace.take()

    def _exchange(self, call: Call, answer_format: AnswerFormat, token: str) -> Answer:
        try:
            request = self._request(call, answer_format, token)
            response = self._http.send(request, stream=True)
            try:
                body = b"".join(self._chunks(response))
            finally:
                # A body not read to its end costs its connection; the pool must not keep that for the next.
                response.close()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise self._network_trouble(error, call) from error
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
                asked_url=str(request.url),
                is_proxied=self._http.is_proxied,
            ),
            call,
        )

    def _network_trouble(self, error: httpx.HTTPError | httpx.InvalidURL, call: Call) -> PortalError:
        doubt = doubt_in(error)
        if doubt is not None:
            pinned = self._http.way.options.pinned_sha256
            seen = doubt.der if isinstance(doubt, OtherCertificate) else self._http.way.shown_certificate()
            return translate.of_doubt(doubt, seen, pinned, is_proxied=self._http.is_proxied)
        if self._http.deadline.is_over:
            return translate.of_overrun(call, self._total_s)
        return translate.of_network(error, call, is_proxied=self._http.is_proxied)

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

    def _chunks(self, response: httpx.Response) -> Iterator[bytes]:
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
            if self._http.deadline.is_over:
                raise TimeoutError
            yield chunk


def _is_worth_repeating(error: PortalError) -> bool:
    """Whether another attempt may fare better soon: after a time-out the user has waited long enough."""
    broken = httpx.NetworkError | httpx.RemoteProtocolError
    # A certificate or a proxy that does not please is no other one a moment later.
    is_plain = type(error) is Unreachable
    return isinstance(error, PortalFault) or (is_plain and isinstance(error.__cause__, broken))


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
