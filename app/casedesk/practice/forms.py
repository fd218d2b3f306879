"""Query strings, forms and content types, as ASP.NET reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import IO
from urllib.parse import unquote_plus

from werkzeug.formparser import FormDataParser

from casedesk.practice.errors import server_error

_WORD = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
# System.Net.Mime.ContentType throws on what does not fit, before any argument is looked at.
_CONTENT_TYPE = re.compile(
    rf"\s*({_WORD}/{_WORD})\s*(?:;\s*{_WORD}\s*=\s*(?:{_WORD}|\"(?:[^\"\\]|\\.)*\")\s*)*;?\s*"
)


def parse_pairs(text: str) -> Iterator[tuple[str, str]]:
    """Yield the names and values of a query string or a URL-encoded form, in order."""
    for part in text.split("&"):
        name, separator, value = part.partition("=")
        # A part without "=" is a value without a name: no parameter can meet it.
        if separator:
            yield unquote_plus(name, errors="replace"), unquote_plus(value, errors="replace")


def media_type(content_type: str | None) -> str:
    """Return type/subtype in the spelling that was sent; the portal compares it exactly.

    Raises:
        CallError: 500 for a malformed header. Source: ApiArgumentBuilder.cs GetRequestParams.
    """
    if not content_type:
        return "text/plain"
    match = _CONTENT_TYPE.fullmatch(content_type)
    if match is None:
        raise server_error("The specified content type is invalid.")
    return match[1]


def _in_memory(
    total_content_length: int | None,  # noqa: ARG001 - Werkzeug calls it by these names
    content_type: str | None,  # noqa: ARG001
    filename: str | None,  # noqa: ARG001
    content_length: int | None = None,  # noqa: ARG001
) -> IO[bytes]:
    """Return where an uploaded file goes: the body is in memory already, so no temporary file is needed."""
    return BytesIO()


def parse_form(content_type: str, body: bytes) -> Iterator[tuple[str, str]]:
    """Yield the fields of a form body; every other kind of body has none."""
    # Forms are recognised without regard to case, JSON and XML are not.
    lowered = content_type.lower()
    if lowered.startswith("application/x-www-form-urlencoded"):
        yield from parse_pairs(body.decode("utf-8", "replace"))
    elif lowered.startswith("multipart/form-data"):
        # The boundary itself keeps its case.
        boundary = re.search(r"boundary=\"?([^\";]+)", content_type, re.IGNORECASE)
        if boundary is not None:
            options = {"boundary": boundary[1].strip()}
            parsed = FormDataParser(_in_memory, silent=True).parse(
                BytesIO(body), "multipart/form-data", len(body), options
            )
            yield from parsed[1].items(multi=True)
