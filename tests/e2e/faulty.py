"""A line to the practice portal on which one call suffers a fault, and a ledger of what got through."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import httpx

from casedesk.api.client import TOTAL_S

Forward = Callable[[httpx.Request], httpx.Response]


@dataclass(frozen=True)
class LineFault:
    """What happens to a call.

    `applies` says whether the portal works on it; `strike` makes the answer, or raises, once it has.
    """

    name: str
    applies: bool
    strike: Callable[[httpx.Request, httpx.Response | None], httpx.Response]

    def __str__(self) -> str:
        return self.name


def _raises(error: type[httpx.TransportError]) -> Callable[[httpx.Request, object], httpx.Response]:
    def strike(request: httpx.Request, _answer: object) -> httpx.Response:
        raise error("fault on the line", request=request)

    return strike


def _answers(
    status: int, body: str, content_type: str = "application/json", **headers: str
) -> Callable[[httpx.Request, object], httpx.Response]:
    def strike(request: httpx.Request, _answer: object) -> httpx.Response:
        head = {"content-type": content_type, **headers}
        return httpx.Response(status, text=body, headers=head, request=request)

    return strike


def _truncates(request: httpx.Request, answer: httpx.Response | None) -> httpx.Response:
    whole = b'{"count":1,"status":0,"response":{"id":1}}' if answer is None else b"".join(answer.iter_raw())
    head = {"content-type": "application/json"}
    return httpx.Response(200, content=whole[: len(whole) // 2], headers=head, request=request)


class Clock:
    """The client's clock, which a slow line can put forward."""

    late_s = 0.0

    @classmethod
    def monotonic(cls) -> float:
        """Tell seconds that only go up."""
        return time.monotonic() + cls.late_s


class _Drip(httpx.SyncByteStream):
    """A body that comes byte by byte, in `lasting_s` as the client's clock goes."""

    def __init__(self, whole: bytes, lasting_s: float) -> None:
        self._whole = whole
        self._step_s = lasting_s / max(1, len(whole))

    def __iter__(self) -> Iterator[bytes]:
        for place in range(len(self._whole)):
            Clock.late_s += self._step_s
            yield self._whole[place : place + 1]


def _drips(lasting_s: float) -> Callable[[httpx.Request, httpx.Response | None], httpx.Response]:
    def strike(request: httpx.Request, answer: httpx.Response | None) -> httpx.Response:
        whole = PAGE.encode() if answer is None else b"".join(answer.iter_raw())
        status = 504 if answer is None else answer.status_code
        head = {"content-type": "application/json"}
        return httpx.Response(status, headers=head, stream=_Drip(whole, lasting_s), request=request)

    return strike


def _error(message: str) -> str:
    return f'{{"status":1,"statusCode":500,"error":{{"message":"{message}","hresult":0}}}}'


PAGE = "<html><body><h1>Maintenance</h1></body></html>"
STRANGE = '{"count":1,"status":0,"statusCode":200,"response":{"strange":[1,2,3]}}'

FAULTS = (
    LineFault("refused", applies=False, strike=_raises(httpx.ConnectError)),
    LineFault("connect time-out", applies=False, strike=_raises(httpx.ConnectTimeout)),
    LineFault("reset before sending", applies=False, strike=_raises(httpx.WriteError)),
    LineFault("reset after applying", applies=True, strike=_raises(httpx.ReadError)),
    LineFault("closed after applying", applies=True, strike=_raises(httpx.RemoteProtocolError)),
    LineFault("time-out before", applies=False, strike=_raises(httpx.WriteTimeout)),
    LineFault("time-out after applying", applies=True, strike=_raises(httpx.ReadTimeout)),
    LineFault("401", applies=False, strike=_answers(401, "Unauthorized", "text/plain")),
    LineFault("403", applies=False, strike=_answers(403, _error("Access denied"))),
    LineFault("404", applies=False, strike=_answers(404, _error("Item not found"))),
    LineFault("500", applies=False, strike=_answers(500, _error("Boom"))),
    LineFault("500 after applying", applies=True, strike=_answers(500, _error("Boom"))),
    LineFault(
        "503 with Retry-After", applies=False, strike=_answers(503, PAGE, "text/html", **{"retry-after": "7"})
    ),
    LineFault("502 of a proxy after applying", applies=True, strike=_answers(502, PAGE, "text/html")),
    LineFault("truncated JSON", applies=True, strike=_truncates),
    LineFault("truncated JSON of a proxy", applies=False, strike=_truncates),
    LineFault("HTML page", applies=True, strike=_answers(200, PAGE, "text/html")),
    LineFault("HTML page of a proxy", applies=False, strike=_answers(200, PAGE, "text/html")),
    LineFault("wrong schema", applies=True, strike=_answers(200, STRANGE)),
    LineFault("wrong schema of a proxy", applies=False, strike=_answers(200, STRANGE)),
    LineFault("slow drip to its end", applies=True, strike=_drips(TOTAL_S / 2)),
    LineFault("slow drip after applying", applies=True, strike=_drips(TOTAL_S * 4)),
    LineFault("slow drip of a proxy", applies=False, strike=_drips(TOTAL_S * 4)),
)


@dataclass
class FaultyLine(httpx.BaseTransport):
    """Hands calls on to a portal; the call with the number `at` suffers a fault, or all from there on.

    Attributes:
        applied: Verb, path and body of each write that the portal carried out.
    """

    inner: httpx.BaseTransport
    fault: LineFault | None = None
    at: int = 0
    lasts: bool = False
    calls: int = 0
    applied: list[tuple[str, str, bytes]] = field(default_factory=list)

    def arm(self, fault: LineFault, at: int, *, lasts: bool) -> None:
        """Count from now on, and let that call suffer."""
        self.fault, self.at, self.lasts, self.calls = fault, at, lasts, 0

    def repair(self) -> None:
        """Let everything through again."""
        self.fault = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        number, self.calls = self.calls, self.calls + 1
        is_struck = self.fault is not None and (number == self.at or (self.lasts and number > self.at))
        if self.fault is None or not is_struck:
            return self._forward(request)
        return self.fault.strike(request, self._forward(request) if self.fault.applies else None)

    def _forward(self, request: httpx.Request) -> httpx.Response:
        body = request.read()
        answer = self.inner.handle_request(request)
        assert isinstance(answer.stream, httpx.SyncByteStream)
        whole = b"".join(answer.stream)
        if request.method != "GET" and answer.status_code < 400:
            self.applied.append((request.method, request.url.raw_path.decode(), body))
        # A stream can be read only once, and a fault may want to cut it.
        return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(whole))
