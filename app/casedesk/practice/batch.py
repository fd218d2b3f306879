"""Several calls in one request: the portal runs them one after another, each for itself.

Source: API/Batch/ApiBatchHttpHandler.cs. Not atomic: what failed does not undo what worked.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from werkzeug.datastructures import Headers
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request, Response

from casedesk.practice.context import JsonObject
from casedesk.practice.errors import invalid_arguments
from casedesk.practice.forms import parse_form, parse_pairs

FORM = "application/x-www-form-urlencoded"
# Whoever sent the batch makes each of its calls; there is no other way to say who calls.
_PASSED_ON = ("Authorization", "Cookie")


def batch_items(request: Request) -> list[Mapping[str, Any]]:
    """Return the calls of the form field ``batch``, in their order.

    Raises:
        CallError: 400 when it is missing or no JSON array of objects.
    """
    fields = [
        *parse_pairs(request.query_string.decode("utf-8", "replace")),
        *parse_form(request.headers.get("Content-Type") or "", request.get_data(cache=True)),
    ]
    # Both verbs are served, so the field may come by query or by form.
    text = next((value for name, value in fields if name.lower() == "batch"), "")
    try:
        items = json.loads(text)
        if isinstance(items, list):
            return sorted(items, key=_order)
    except (ValueError, TypeError, AttributeError) as error:
        raise invalid_arguments(str(error)) from error
    raise invalid_arguments()


def _order(item: Mapping[str, Any]) -> int:
    """Return the place of a call; what is no object has none and spoils the whole batch."""
    return int(item.get("order") or 0)


def answer_item(
    item: Mapping[str, Any], outer: Request, respond: Callable[[Request], Response]
) -> JsonObject:
    """Run one call on behalf of the caller of the whole batch."""
    # Real clients write the path with the base address left out.
    path, _, query = str(item.get("relativeUrl") or "").partition("?")
    builder = EnvironBuilder(
        path=path,
        query_string=query,
        base_url=outer.host_url,
        method=str(item.get("method") or "GET").upper(),
        data=str(item.get("body") or "").encode(),
        content_type=str(item.get("bodyContentType") or FORM),
        headers=Headers([(name, outer.headers[name]) for name in _PASSED_ON if name in outer.headers]),
    )
    response = respond(Request(builder.get_environ()))
    return {
        "name": item.get("name"),
        "status": response.status_code,
        "headers": [{"name": name, "value": value} for name, value in response.headers.items()],
        "data": response.get_data(as_text=True),
    }
