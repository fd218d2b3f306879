"""The only place that makes portal errors: from what the network did, and from what the portal answered."""

import html
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from casedesk.api.answers import Answer, decode
from casedesk.api.requests import Call
from casedesk.api.wire import Envelope, NotUnderstood
from casedesk.portal.errors import (
    AccessDenied,
    NotFound,
    OutcomeUnknown,
    PortalError,
    PortalFault,
    Rejected,
    SecondFactorRequired,
    SignInRefused,
    SignInRequired,
    Throttled,
    UnexpectedAnswer,
    Unreachable,
)

LONGEST_DETAIL = 2000
USUAL_PAUSE_S = 10.0
"""The hosted service counts requests per 10 seconds (Source: vendor's documentation of limits)."""
LONGEST_PAUSE_S = 3600.0

# Nothing has left, whatever the call: no connection was made.
_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
_KINDS: dict[int, type[PortalError]] = {
    400: Rejected,
    401: SignInRequired,
    402: AccessDenied,
    403: AccessDenied,
    404: NotFound,
}
# As a web page these come from a server that has no such API: the case is not "gone".
_SAID_BY_THE_API_ONLY = {400, 404}
_TITLE = re.compile(r"<title[^>]*>(.{0,300}?)</title", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]{0,500}>")
_DELAY = re.compile(r"\s*(\d{1,9})(\.\d{1,9})?\s*")


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer that is no success, with the headers that bear on it.

    Attributes:
        retry_after: The header's text; None where there is none.
        date: The portal's own clock, against which a date in `retry_after` is read.
        location: Where a redirect points.
    """

    answer: Answer
    retry_after: str | None = None
    date: str = ""
    location: str = ""


def of_network(error: httpx.HTTPError | httpx.InvalidURL, call: Call) -> PortalError:
    """Return what a failure of the network means for a call."""
    detail = clean(f"{type(error).__name__}: {error}")
    if call.is_write and not isinstance(error, (*_NEVER_SENT, httpx.InvalidURL)):
        return OutcomeUnknown(detail)
    return Unreachable(detail)


def of_overrun(call: Call, total_s: float) -> PortalError:
    """Return what it means that an answer took longer than is allowed in all."""
    detail = f"no complete answer within {total_s:g} s"
    return OutcomeUnknown(detail) if call.is_write else Unreachable(detail)


def of_setup(error: Exception) -> PortalError:
    """Return what it means that no connection could even be prepared, for example an unusable proxy."""
    return Unreachable(clean(str(error)))


def of_refusal(refusal: Refusal, call: Call) -> PortalError:
    """Return what an answer means that is no success."""
    answer = refusal.answer
    detail = clean(f"HTTP {answer.status}: {_message_of(answer)}")
    if not call.is_signed:
        return _of_sign_in(refusal, detail)
    return _of_status(refusal, detail)


def of_second_factor(*, by_app: bool) -> PortalError:
    """Return what a null token means."""
    return SecondFactorRequired("the portal wants a code from " + ("an app" if by_app else "a text message"))


def unexpected(reason: str, answer: Answer | None = None) -> PortalError:
    """Return what it means that an answer cannot be read; a web page is named by its title."""
    title = f" ({_message_of(answer)[:200]})" if answer is not None and answer.is_web_page else ""
    return UnexpectedAnswer(clean(reason + title))


def clean(text: str) -> str:
    """Return plain text on one line, without control characters, of bounded length."""
    bounded = text[: LONGEST_DETAIL * 8]
    # Not only control characters: marks of direction could turn the sentence around on screen.
    plain = "".join(character if character.isprintable() else " " for character in bounded)
    words = " ".join(plain.split())
    return words if len(words) <= LONGEST_DETAIL else words[: LONGEST_DETAIL - 1] + "…"


def _of_sign_in(refusal: Refusal, detail: str) -> PortalError:
    """Read a wrong password where it is one: this portal answers 500 for it.

    Source: AuthenticationEntryPoint; AuthenticationException is not in ApiHttpHandler's list of statuses.
    """
    status = refusal.answer.status
    if status == 401 or (status == 500 and _has_envelope(refusal.answer)):
        return SignInRefused(detail)
    return _of_status(refusal, detail)


def _of_status(refusal: Refusal, detail: str) -> PortalError:
    answer = refusal.answer
    is_ours = not answer.is_web_page
    kind = _KINDS.get(answer.status)
    if kind is not None and (is_ours or answer.status not in _SAID_BY_THE_API_ONLY):
        return kind(detail)
    match answer.status:
        # The hosted service throttles with 503, which without Retry-After is a plain fault.
        case 429:
            return Throttled(detail, retry_after_s=_pause_s(refusal))
        case 503 if refusal.retry_after is not None:
            return Throttled(detail, retry_after_s=_pause_s(refusal))
        case status if 500 <= status <= 599:
            return PortalFault(detail)
        case status if 300 <= status <= 399 and refusal.location:
            return UnexpectedAnswer(clean(f"{detail} The portal points to {_place(refusal.location)}."))
        case _:
            return UnexpectedAnswer(detail)


def _place(location: str) -> str:
    """Keep only where a redirect points; its query may hold anything."""
    return location.split("?", 1)[0].split("#", 1)[0][:300]


def _has_envelope(answer: Answer) -> bool:
    try:
        decode(answer, Envelope[object])
    except NotUnderstood:
        return False
    return True


def _message_of(answer: Answer) -> str:
    """Find what an answer says to people: the envelope's message, a page's title, or its text."""
    try:
        envelope = decode(answer, Envelope[object])
    except NotUnderstood:
        text = answer.body[: LONGEST_DETAIL * 4].decode("utf-8", "replace")
        title = _TITLE.search(text)
        bare = _TAG.sub(" ", title[1] if title else text)
        return clean(html.unescape(bare)) or "no text"
    return clean(envelope.error.message if envelope.error else "") or "no message"


def _pause_s(refusal: Refusal) -> float:
    """Read Retry-After: seconds, or a date seen from the portal's clock."""
    text = refusal.retry_after
    if text is None:
        return USUAL_PAUSE_S
    if _DELAY.fullmatch(text):
        return min(float(text), LONGEST_PAUSE_S)
    due = _date_of(text)
    if due is None:
        return USUAL_PAUSE_S
    # Seen from the portal's clock: this machine's may be minutes off.
    now = _date_of(refusal.date) or datetime.now(UTC)
    return min(max((due - now).total_seconds(), 0.0), LONGEST_PAUSE_S)


def _date_of(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError, TypeError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
