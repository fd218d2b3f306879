"""Answers decoded: bytes and a content type in, wire values out, or the reason why not."""

import contextlib
import json
from typing import TypeVar

import msgspec
from msgspec import MsgspecError, Struct
from pydantic import TypeAdapter, ValidationError

from casedesk.api.wire import MOST_VALUES, CasePageEnvelope, Envelope, NotUnderstood, Wire
from casedesk.api.xml import read_xml

E = TypeVar("E", bound=Wire)
W = TypeVar("W")
_CASE_PAGE = TypeAdapter(CasePageEnvelope)
_NAMED_REASONS = 5


class Answer(Struct, frozen=True):
    """What came back for one call.

    Attributes:
        content_type: In lower case and without parameters; "" where the portal named none.
        body: Unpacked, in full.
    """

    status: int
    content_type: str
    body: bytes

    @property
    def is_json(self) -> bool:
        """Whether the portal calls this JSON."""
        return self.content_type in {"application/json", "text/json"} or self.content_type.endswith("+json")

    @property
    def is_xml(self) -> bool:
        """Whether the portal calls this XML; a web page in XML is none of our XML."""
        is_named_so = self.content_type in {"text/xml", "application/xml"}
        return is_named_so or (self.content_type.endswith("+xml") and "html" not in self.content_type)

    @property
    def is_web_page(self) -> bool:
        """Whether this is meant for a browser."""
        return "html" in self.content_type


def decode(answer: Answer, model: type[E]) -> E:
    """Read an answer into a wire model, by its content type.

    Raises:
        NotUnderstood: With the reason; never with a value from the answer.
    """
    if answer.is_json:
        values = _fold(_json(answer.body))
    elif answer.is_xml:
        values = read_xml(text_of(answer.body), model)
    elif answer.is_web_page:
        raise NotUnderstood("a web page came back where JSON or XML was expected")
    else:
        raise NotUnderstood(f"content type {answer.content_type[:60]!r} is neither JSON nor XML")
    if not isinstance(values, dict):
        raise NotUnderstood("the JSON is not an object")
    try:
        return model.model_validate(values)
    except ValidationError as error:
        # Without the cause: pydantic's error keeps the values, and one of them may be a token.
        raise NotUnderstood(_reported_failure(values) or _reasons(error)) from None


def decode_case_rows(answer: Answer) -> CasePageEnvelope | None:
    """Read a page of cases the quick way; None where anything about it is odd, which the patient way decides.

    One pass of the C decoder over the bytes keeps only what a list shows.
    """
    # Of the participants it keeps nothing, so it may have more of them than the patient way.
    if not answer.is_json or _count(answer.body) > 4 * MOST_VALUES:
        return None
    try:
        envelope = _CASE_PAGE.validate_json(answer.body)
    except ValidationError:
        return None
    return envelope if envelope["status"] == 0 else None


def response_of(envelope: Envelope[W]) -> W:
    """Return what a successful answer carries.

    Raises:
        NotUnderstood: The envelope reports a failure, or carries nothing.
    """
    if envelope.status != 0:
        raise NotUnderstood(_failure_text(envelope))
    if envelope.response is None:
        raise NotUnderstood("the answer has no response")
    return envelope.response


def text_of(body: bytes) -> str:
    """Decode bytes as the portal writes them: UTF-8, or what a byte-order mark says.

    Raises:
        NotUnderstood: They are neither.
    """
    # The charset of the header is not asked: the portal always means UTF-8, whatever a proxy adds.
    marked = body[:2] in {b"\xff\xfe", b"\xfe\xff"}
    try:
        return body.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotUnderstood(f"the text is not UTF-8: byte {error.start}") from None


def _count(body: bytes) -> int:
    """Count about how many values some JSON has, without reading it: each stands behind one of these."""
    return body.count(b",") + body.count(b"[") + body.count(b"{")


def _json(body: bytes) -> object:
    if _count(body) > MOST_VALUES:
        raise NotUnderstood(f"the JSON has more than {MOST_VALUES} values")
    # Nobody else gets a turn while a decoder in C is at it, so the quicker one comes first. It knows fewer
    # kinds of JSON than there are; what it does not take, the patient one decides.
    with contextlib.suppress(MsgspecError, RecursionError, ValueError):
        return msgspec.json.decode(body)
    try:
        return json.loads(text_of(body))
    except json.JSONDecodeError as error:
        where = "is empty" if not body.strip() else f"breaks off or is malformed at character {error.pos}"
        raise NotUnderstood(f"the JSON {where}") from None
    except RecursionError:
        raise NotUnderstood("the JSON is nested too deeply") from None
    except ValueError as error:
        # Python refuses to convert numbers of thousands of digits.
        raise error if isinstance(error, NotUnderstood) else NotUnderstood("a number is too long") from None


def _fold(value: object, depth: int = 0) -> object:
    """Fold all member names to lower case, and mend texts that have no UTF-8 form."""
    if depth > 64:
        raise NotUnderstood("the JSON is nested too deeply")
    if isinstance(value, dict):
        return {name.lower(): _fold(member, depth + 1) for name, member in value.items()}
    if isinstance(value, list):
        return [_fold(item, depth + 1) for item in value]
    # Half a surrogate pair is legal in JSON, but no store, screen or file would take it further.
    if isinstance(value, str) and not value.isascii():
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return value


def _reported_failure(values: object) -> str:
    """Return what a failure says that came as a success, "" where the answer reports none."""
    try:
        envelope = Envelope[object].model_validate(values)
    except ValidationError:
        return ""
    return _failure_text(envelope) if envelope.status != 0 else ""


def _failure_text(envelope: Envelope[W]) -> str:
    message = envelope.error.message if envelope.error else ""
    return f"the answer came as a success but reports a failure: {message}"


def _reasons(error: ValidationError) -> str:
    """Name the members that are wrong, without their values."""
    found = error.errors(include_url=False, include_input=False, include_context=False)
    named = [f"{'.'.join(str(step) for step in item['loc'])}: {item['msg']}" for item in found]
    more = f" (and {len(named) - _NAMED_REASONS} more)" if len(named) > _NAMED_REASONS else ""
    return "the answer is not what this API answers: " + "; ".join(named[:_NAMED_REASONS]) + more
