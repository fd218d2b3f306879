"""The only place that makes portal errors: from what the network did, and from what the portal answered."""

import html
import re
import socket
import ssl
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import assert_never
from urllib.parse import urljoin, urlsplit

import httpx
from msgspec import Struct

from casedesk.api.answers import Answer, decode
from casedesk.api.certificates import certificate_of, reason_of
from casedesk.api.requests import Call
from casedesk.api.tls import UnusableFile
from casedesk.api.wire import Envelope, NotUnderstood
from casedesk.portal.address import Address, normalise_address
from casedesk.portal.errors import (
    AccessDenied,
    AuthorityUnusable,
    CertificateChanged,
    CertificateUntrusted,
    HostUnknown,
    NotFound,
    OtherUser,
    OutcomeUnknown,
    PlainHttpRefused,
    PortalError,
    PortalFault,
    ProxyFailed,
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
from casedesk.portal.sign_in import AppCode, Challenge, PhoneNeeded, SmsCode

LONGEST_DETAIL = 2000
LONGEST_TITLE = 120
USUAL_PAUSE_S = 10.0
"""The hosted service counts requests per 10 seconds (Source: vendor's documentation of limits)."""
_LONGEST_PLACE = 300
LONGEST_PAUSE_S = 300.0
"""Nobody is kept waiting longer on the word of one answer: after that, asking once more is no burden."""

# Nothing has left, whatever the call: no connection was made.
_NO_CONNECTION = (httpx.ConnectError, httpx.ConnectTimeout)
_NEVER_SENT = (*_NO_CONNECTION, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
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
# What httpcore says of proxies; the first is an HTTP proxy's own status.
_WANTS_CREDENTIALS = re.compile(r"^407\b|username/password|NO ACCEPTABLE METHODS", re.IGNORECASE)
_DELAY = re.compile(r"\s*(\d{1,9})(\.\d{1,9})?\s*")


class Refusal(Struct, frozen=True):
    """An answer that is no success, with the headers that bear on it.

    Attributes:
        retry_after: The header's text; None where there is none.
        date: The portal's own clock, against which a date in `retry_after` is read.
        location: Where a redirect points.
        asked_url: What was asked, which a redirect may be relative to.
        is_proxied: It may be the proxy that speaks.
    """

    answer: Answer
    retry_after: str | None = None
    date: str = ""
    location: str = ""
    asked_url: str = ""
    is_proxied: bool = False


def of_network(
    error: httpx.HTTPError | httpx.InvalidURL, call: Call, *, is_proxied: bool = False
) -> PortalError:
    """Return what a failure of the network means for a call."""
    detail = clean(f"{type(error).__name__}: {error}")
    # Behind a proxy the only connection that is made is the one to the proxy; the rest is its word.
    if isinstance(error, httpx.ProxyError) or (is_proxied and isinstance(error, _NO_CONNECTION)):
        return ProxyFailed(detail, wants_credentials=_WANTS_CREDENTIALS.search(str(error)) is not None)
    if call.is_write and not isinstance(error, (*_NEVER_SENT, httpx.InvalidURL)):
        return OutcomeUnknown(detail)
    return HostUnknown(detail) if _is_about_a_name(error) else Unreachable(detail)


def _is_about_a_name(error: BaseException | None) -> bool:
    """Whether it was a name that could not be found, somewhere below what the library says."""
    while error is not None:
        if isinstance(error, socket.gaierror):
            return True
        error = error.__cause__ or error.__context__
    return False


def of_overrun(call: Call, total_s: float) -> PortalError:
    """Return what it means that an answer took longer than is allowed in all."""
    detail = f"no complete answer within {total_s:g} s"
    return OutcomeUnknown(detail) if call.is_write else Unreachable(detail)


def of_proxy(error: Exception) -> PortalError:
    """Return what it means that the settings name a proxy which cannot be used."""
    return ProxyFailed(clean(str(error)))


def of_file(error: UnusableFile, ca_file: str) -> PortalError:
    """Return what it means that the settings name a file of authorities which is none."""
    return AuthorityUnusable(clean(f"{ca_file}: {error}"), ca_file=ca_file)


def of_plain_http(url: str) -> PortalError:
    """Return what it means that an address would show everything to anybody on the way."""
    return PlainHttpRefused(clean(url))


def of_pause(left_s: float) -> PortalError:
    """Return what it means that the portal has asked for a pause which is not over."""
    return Throttled("the portal has asked for a pause; nothing was sent", retry_after_s=left_s)


def of_doubt(doubt: ssl.SSLError, der: bytes | None, pinned_sha256: str, *, is_proxied: bool) -> PortalError:
    """Return what it means that a certificate was not believed.

    Args:
        doubt: Why not.
        der: The certificate; None where the portal did not get to show one, so it was the proxy's.
        pinned_sha256: The one that the user has accepted; "" for none.
        is_proxied: Requests pass through a proxy.
    """
    detail = clean(f"{type(doubt).__name__}: {doubt}")
    if not der:
        return ProxyFailed(detail) if is_proxied else Unreachable(detail)
    certificate = certificate_of(der)
    if pinned_sha256:
        return CertificateChanged(detail, certificate=certificate, pinned_sha256=pinned_sha256)
    return CertificateUntrusted(detail, certificate=certificate, reason=reason_of(doubt, certificate))


def of_refusal(refusal: Refusal, call: Call) -> PortalError:
    """Return what an answer means that is no success."""
    answer = refusal.answer
    detail = clean(f"HTTP {answer.status}: {_message_of(answer)}")
    if not call.is_signed:
        return _of_sign_in(refusal, detail)
    return _of_status(refusal, detail)


def of_second_factor(challenge: Challenge) -> PortalError:
    """Return what a null token means."""
    match challenge:
        case AppCode():
            wish = "a code from an app"
        case SmsCode():
            wish = "a code from a text message"
        case PhoneNeeded():
            wish = "a number to send codes to"
        case _:
            assert_never(challenge)
    return SecondFactorRequired(f"the portal wants {wish}", challenge=challenge)


def of_bad_token(error: PortalError) -> PortalError:
    """Return what it means that the portal does not know a token that the user has given."""
    return SignInRefused(error.detail)


def of_other_user() -> PortalError:
    """Return what it means that a token is good for somebody else."""
    return OtherUser("the token is another user's")


def unexpected(reason: str, answer: Answer | None = None) -> PortalError:
    """Return what it means that an answer cannot be read; a web page is named by its title."""
    title = f" ({_message_of(answer)[:200]})" if answer is not None and answer.is_web_page else ""
    return UnexpectedAnswer(clean(reason + title))


def page_title(answer: Answer) -> str:
    """Return what a web page calls itself, "" where it has no name."""
    found = _TITLE.search(answer.body[: LONGEST_DETAIL * 32].decode("utf-8", "replace"))
    return clean(html.unescape(_TAG.sub(" ", found[1])))[:LONGEST_TITLE] if found else ""


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
    if status == 401:
        return SignInRefused(detail)
    if status != 500 or not _has_envelope(refusal.answer):
        return _of_status(refusal, detail)
    said = detail.casefold()
    if "too many attempts" in said:
        return TooManyAttempts(detail)
    # Anything else in the envelope may be a fault, or the same said in another language or version.
    return SignInRefused(detail) if "authentication failed" in said else SignInUnexplained(detail)


def _of_status(refusal: Refusal, detail: str) -> PortalError:
    answer = refusal.answer
    is_ours = not answer.is_web_page
    kind = _KINDS.get(answer.status)
    if kind is not None and (is_ours or answer.status not in _SAID_BY_THE_API_ONLY):
        return kind(detail)
    match answer.status:
        case 407 if refusal.is_proxied:
            return ProxyFailed(detail, wants_credentials=True)
        # The hosted service throttles with 503, which without Retry-After is a plain fault.
        case 429:
            return Throttled(detail, retry_after_s=_pause_s(refusal))
        case 503 if refusal.retry_after is not None:
            return Throttled(detail, retry_after_s=_pause_s(refusal))
        case status if 500 <= status <= 599:
            return PortalFault(detail)
        case status if 300 <= status <= 399 and refusal.location:
            return _of_redirect(refusal, detail)
        case _:
            return UnexpectedAnswer(detail)


def _of_redirect(refusal: Refusal, detail: str) -> PortalError:
    """Say where a redirect points, without its query, which may hold anything."""
    try:
        parts = urlsplit(urljoin(refusal.asked_url, refusal.location[:2000]))
        place = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
    except ValueError:
        return UnexpectedAnswer(clean(f"{detail} The portal points to what is no address."))
    place = clean(place)
    # Half an address would be another one.
    is_whole = len(place) <= _LONGEST_PLACE
    place = place[:_LONGEST_PLACE]
    moved, known = normalise_address(place), normalise_address(refusal.asked_url, allow_plain_http=True)
    is_new = is_whole and isinstance(moved, Address) and moved != known
    return Redirected(
        clean(f"{detail} The portal points to {place}."),
        location=place,
        address=moved.url if is_new and isinstance(moved, Address) else "",
    )


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
