"""Portals that answer as a test says, and remember what they were asked."""

import json
from collections.abc import Callable

import httpx

from casedesk.api.http_portal import HttpPortal, open_portal
from casedesk.api.token import TokenHolder
from casedesk.portal.options import AnswerFormat, ConnectionOptions

ADDRESS = "https://portal.example.org/office"
AUTHOR = "00000001-0000-4000-8000-000000000000"
READER = "00000002-0000-4000-8000-000000000000"
JSON = "application/json; charset=UTF-8"
XML = "text/xml; charset=UTF-8"
HTML = "text/html; charset=utf-8"


def envelope(response, *, status_code=200, **more):
    return {"count": 1, **more, "status": 0, "statusCode": status_code, "response": response}


def failure(status_code, message="Not found"):
    return {"status": 1, "statusCode": status_code, "error": {"message": message, "hresult": -1, "data": {}}}


def case_object(case_id=5, **members):
    return {
        "members": [],
        "createBy": {"id": AUTHOR, "displayName": "Ada O&#39;Neil", "title": "Boss", "profileUrl": "x"},
        "created": "2022-05-23T09:33:44.0000000+03:00",
        "title": "Fair",
        "isClosed": False,
        "isPrivate": False,
        "canEdit": True,
        "customFields": [],
        "id": case_id,
    } | members


def without(value, *names):
    return {name: member for name, member in value.items() if name not in names}


class Line:
    """A portal at the other end of a MockTransport: answers one after the other, the last one for ever."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer(request) if callable(answer) else answer

    @property
    def paths(self):
        return [request.url.path.removeprefix("/office/api/2.0/") for request in self.requests]


def reply(value, status=None, content_type=JSON, **headers):
    """Return an answer; made anew each time, for a stream can be read but once."""
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    if status is None:
        status = value.get("statusCode", 200) if isinstance(value, dict) else 200
    shown = {name.replace("_", "-"): text for name, text in headers.items()}
    if content_type:
        shown["Content-Type"] = content_type

    def answer(_request):
        return httpx.Response(status, headers=shown, stream=httpx.ByteStream(body))

    return answer


class Pauses:
    """Stands in for waiting, and knows how long would have been waited."""

    def __init__(self):
        self.taken_s: list[float] = []

    def __call__(self, duration_s: float) -> None:
        self.taken_s.append(duration_s)


def portal_on(
    line: Callable[[httpx.Request], httpx.Response],
    *,
    answer_format: AnswerFormat = AnswerFormat.JSON,
    token: TokenHolder | None = None,
    pauses: Pauses | None = None,
    **limits,
) -> HttpPortal:
    holder = token or TokenHolder("token-of-ada")
    portal = open_portal(
        ADDRESS,
        options=ConnectionOptions(answer_format),
        token=holder,
        transport=httpx.MockTransport(line),
        may_block_main_thread=True,
    )
    portal._client._pause = pauses or Pauses()
    for name, limit in limits.items():
        setattr(portal._client, f"_{name}", limit)
    return portal
