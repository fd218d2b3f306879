"""The WSGI program: one request in, one answer out.

Source: API/Impl/ApiHttpHandler.cs, ApiRouteHandler.cs.
"""

from __future__ import annotations

import gzip
import itertools
import logging
from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import Any

from msgspec import Struct
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect
from werkzeug.wrappers import Request, Response

from casedesk.practice.accounts import COOKIE, Attempts, Caller, find_caller
from casedesk.practice.batch import answer_item, batch_items
from casedesk.practice.binding import RawRequest, bind
from casedesk.practice.context import Call, CountCache, JsonObject, Listed, Page
from casedesk.practice.directory import ANONYMOUS, Directory
from casedesk.practice.envelope import failure, json_text, success
from casedesk.practice.errors import CallError, method_not_found, module_forbidden, server_error
from casedesk.practice.field_filter import FieldFilter
from casedesk.practice.forms import parse_form, parse_pairs
from casedesk.practice.pages import error_page, welcome_page
from casedesk.practice.routes import BASE, Route, build_map
from casedesk.practice.store import Store
from casedesk.practice.text_messages import sent_messages
from casedesk.practice.xml_writer import Unwritable, xml_text

_LOG = logging.getLogger(__name__)
# Only the suffix chooses the format; the Accept header is ignored.
_XML_SUFFIXES = (".xml", ".tml")
_SUFFIXES = (".json", *_XML_SUFFIXES)
_BATCH = frozenset(f"{BASE}/batch{suffix}" for suffix in ("", ".json"))
_VERBS = frozenset({"GET", "POST", "PUT", "DELETE"})


class _Matched(Struct, frozen=True):
    route: Route
    variables: dict[str, str]
    is_xml: bool


class Application:
    """Answers requests from a store; its caches live until the portal starts over."""

    def __init__(self, store: Store, zone: tzinfo, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._zone = zone
        self._clock = clock
        self._directory = Directory(store)
        self._counts = CountCache()
        self._fields = FieldFilter()
        self._routes = build_map(Attempts())
        self._etags = itertools.count(1)

    @property
    def directory(self) -> Directory:
        """Return the people and groups."""
        return self._directory

    def respond(self, request: Request) -> Response:
        """Answer one request."""
        # What a browser asks for first; no part of the API.
        if request.path in {"/", "/auth.aspx"} and request.method == "GET":
            with self._store.lock:
                messages = sent_messages(self._store)
            page = welcome_page(self._directory, messages)
            return Response(page, content_type="text/html; charset=utf-8")
        if request.path.lower() in _BATCH and request.method in {"GET", "POST"}:
            return self._answer_batch(request)
        matched = self._match(request)
        if matched is None:
            return _page(404, "The page you are looking for could not be found")
        body = request.get_data(cache=True, parse_form_data=False)
        with self._store.call():
            caller = self._caller(request, body)
            # Before binding: who is unknown learns nothing about his arguments.
            if caller is None and matched.route.needs_caller:
                return _unauthorized(request)
            return self._answer(request, body, matched, caller)

    def _match(self, request: Request) -> _Matched | None:
        path, suffix = _without_suffix(request.path)
        if request.method not in _VERBS or not path.lower().startswith(f"{BASE}/"):
            return None
        try:
            # ASP.NET matches paths without regard to case.
            adapter = self._routes.bind("practice", path_info=path.lower())
            endpoint, variables = adapter.match(method=request.method)
        # A wrong verb is no route either, so it gets the same page.
        except (HTTPException, RequestRedirect):
            return None
        # A JSON request is answered in JSON whatever the suffix says.
        asks_json = (request.headers.get("Content-Type") or "").startswith("application/json")
        return _Matched(_as_route(endpoint), dict(variables), suffix in _XML_SUFFIXES and not asks_json)

    def _answer_batch(self, request: Request) -> Response:
        """Run the calls of a batch outside of any transaction: each of them has its own."""
        body = request.get_data(cache=True, parse_form_data=False)
        with self._store.lock:
            caller = self._caller(request, body)
        if caller is None:
            return _unauthorized(request)
        page = Page()
        status, reason = (201, "Created") if request.method == "POST" else (200, "OK")
        try:
            answers = [answer_item(item, request, self._respond_within) for item in batch_items(request)]
            shape = success(status, answers, page)
        except CallError as error:
            status, reason, shape = error.status, error.reason, failure(error, page)
        return self._finish(request, caller, (status, reason, shape), is_xml=False)

    def _respond_within(self, request: Request) -> Response:
        """Answer one call of a batch; a known path with another verb gets an envelope here."""
        if self._match(request) is None and self._has_other_verbs(request):
            error = method_not_found()
            outcome = (error.status, error.reason, failure(error, Page()))
            return self._finish(request, None, outcome, is_xml=False)
        return self.respond(request)

    def _has_other_verbs(self, request: Request) -> bool:
        path = _without_suffix(request.path)[0].lower()
        return bool(self._routes.bind("practice").allowed_methods(path))

    def _caller(self, request: Request, body: bytes) -> Caller | None:
        # Any of the three places will do; the cookie is asked first.
        keys = dict(request.cookies)
        form = parse_form(request.headers.get("Content-Type") or "", body)
        for name, value in (*parse_pairs(_query(request)), *form):
            if name.lower() == COOKIE:
                keys.setdefault(COOKIE, value)
        header = request.headers.get("Authorization")
        return find_caller(self._store, self._directory, header, keys, self._clock())

    def _answer(self, request: Request, body: bytes, matched: _Matched, caller: Caller | None) -> Response:
        page = Page.from_query(parse_pairs(_query(request)))
        status, reason = (201, "Created") if request.method == "POST" else (200, "OK")
        try:
            shape = success(status, self._invoke(request, body, matched, caller, page), page)
        except CallError as error:
            status, reason, shape = error.status, error.reason, failure(error, page)
        except Exception as error:  # noqa: BLE001 - a defect here answers as one of the real portal does
            _LOG.exception("The practice portal failed on %s %s", request.method, request.path)
            failed = server_error(str(error))
            status, reason, shape = failed.status, failed.reason, failure(failed, page)
        return self._finish(request, caller, (status, reason, shape), is_xml=matched.is_xml)

    def _invoke(
        self, request: Request, body: bytes, matched: _Matched, caller: Caller | None, page: Page
    ) -> object:
        raw = RawRequest(
            method=request.method,
            route=matched.variables,
            query=_query(request),
            content_type=request.headers.get("Content-Type"),
            body=body,
            cookies=request.cookies,
        )
        arguments = bind(matched.route.parameters, raw)
        user = ANONYMOUS if caller is None else caller.user
        # After binding: a guest with wrong arguments gets 400, not 403.
        if matched.route.is_crm and user.is_visitor:
            raise module_forbidden()
        call = self.call(
            arguments, page, base_url=request.host_url.rstrip("/"), remote_address=request.remote_addr or ""
        )
        result = matched.route.answer(call.by(user))
        if isinstance(result, Listed):
            return Listed(self._fields.apply(result.items, page), result.total)
        return self._fields.apply(result, page)

    def call(self, arguments: dict[str, Any], page: Page, *, base_url: str, remote_address: str) -> Call:
        """Return a call by nobody yet."""
        return Call(
            store=self._store,
            directory=self._directory,
            counts=self._counts,
            caller=ANONYMOUS,
            arguments=arguments,
            page=page,
            base_url=base_url,
            remote_address=remote_address,
            now=self._clock(),
            zone=self._zone,
        )

    def _finish(
        self, request: Request, caller: Caller | None, outcome: tuple[int, str, JsonObject], *, is_xml: bool
    ) -> Response:
        status, reason, shape = outcome
        try:
            # The error envelope would fail in the same way, so there is nothing to fall back to but a page.
            text = xml_text(shape) if is_xml else json_text(shape)
        except Unwritable:
            return _page(500, "Runtime Error")
        kind = "text/xml" if is_xml else "application/json"
        response = Response(text.encode(), status=f"{status} {reason}", content_type=f"{kind}; charset=UTF-8")
        response.headers["Cache-Control"] = "private, max-age=0"
        # Different each time and never compared: there is no concurrency control.
        response.headers["ETag"] = f'"{next(self._etags) * 2_654_435_761 % (1 << 32)}"'
        # Split without trimming: after a comma and a blank the word is " gzip", which is not meant.
        if status < 400 and "gzip" in (request.headers.get("Accept-Encoding") or "").split(","):
            response.set_data(gzip.compress(response.get_data(), mtime=0))
            response.headers["Content-Encoding"] = "gzip"
        # A client that keeps cookies collects this one and may later act as somebody else.
        if caller is not None and caller.is_by_header and caller.token:
            response.set_cookie(COOKIE, caller.token, httponly=True, path="/")
        return response


def _as_route(endpoint: object) -> Route:
    # Werkzeug types endpoints as whatever they are.
    assert isinstance(endpoint, Route)  # noqa: S101 - the table holds nothing else
    return endpoint


def _without_suffix(path: str) -> tuple[str, str]:
    """Return a path without the suffix that names the format, and that suffix."""
    for known in _SUFFIXES:
        if path.lower().endswith(known):
            return path[: -len(known)], known
    return path, ""


def _query(request: Request) -> str:
    return request.query_string.decode("utf-8", "replace")


def _unauthorized(request: Request) -> Response:
    response = Response("Unauthorized", status="401 Unauthorized", content_type="text/plain; charset=utf-8")
    if "Authorization" in request.headers:
        response.headers["WWW-Authenticate"] = 'Basic realm="practice"'
    return response


def _page(status: int, sentence: str) -> Response:
    return Response(error_page(status, sentence), status=status, content_type="text/html; charset=utf-8")
