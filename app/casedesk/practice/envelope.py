"""Envelopes: what surrounds every answer, and its JSON text.

Source: API/Impl/ApiStandartResponce.cs, ApiHttpHandlerBase.cs.
"""

from __future__ import annotations

import json
import re

import msgspec

from casedesk.practice.context import JsonObject, Listed, Page
from casedesk.practice.errors import CallError

_BEYOND_BMP = re.compile("[\ud800-\udfff\U00010000-\U0010ffff]")
_HRESULTS = {400: -2147024809, 403: -2146233078, 500: -2147467261}
_FAILED = -2147467259


def success(status: int, result: object, page: Page) -> JsonObject:
    """Return the envelope of a result; zeros and nulls are left out, ``total`` only when unknown."""
    items = result.items if isinstance(result, Listed) else result
    total = result.total if isinstance(result, Listed) else None
    shape: JsonObject = {}
    # A bare string counts its characters: a quirk clients have to live with.
    if count := _count(items):
        shape["count"] = count
    if page.start:
        shape["startIndex"] = page.start
    if total is not None and total > page.start + page.count:
        # Off by one, as on the real portal: paging by it skips a record per page.
        shape["nextIndex"] = page.start + page.count + 1
    if total is not None:
        shape["total"] = total
    # A method that returns nothing answers an empty object, not null.
    return shape | {"status": 0, "statusCode": status, "response": {} if items is None else items}


def failure(error: CallError, page: Page) -> JsonObject:
    """Return the envelope of an error; it has no ``response``."""
    shape: JsonObject = {"startIndex": page.start} if page.start else {}
    details = {"message": error.message, "hresult": _HRESULTS.get(error.status, _FAILED), "data": {}}
    return shape | {"status": 1, "statusCode": error.status, "error": details}


def _count(items: object) -> int:
    if isinstance(items, list):
        return len(items)
    if isinstance(items, str):
        return len(items.encode("utf-16-le", "surrogatepass")) // 2
    return 0 if items is None else 1


def json_text(shape: JsonObject) -> str:
    """Write JSON as the portal does: escaped slashes, surrogate pairs, everything else raw."""
    # A slash occurs only inside strings, so replacing it in the whole text is safe.
    text = _plain_json(shape).replace("/", "\\/")
    return text if text.isascii() else _BEYOND_BMP.sub(_escape, text)


def _plain_json(shape: JsonObject) -> str:
    try:
        # The portal shares a process with a window, which has no turn while this is at it.
        return msgspec.json.encode(shape).decode()
    except ValueError:
        # Half a surrogate pair.
        return json.dumps(shape, ensure_ascii=False, separators=(",", ":"))


def _escape(match: re.Match[str]) -> str:
    # Half a pair that came in by escape goes out by escape.
    units = match[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
