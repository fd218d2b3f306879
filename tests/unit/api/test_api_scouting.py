"""What a visit makes of whatever answers at an address, over real sockets."""

import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

from casedesk.api import scouting
from casedesk.portal.errors import PortalError, PortalFault, Redirected, Throttled, Unreachable
from casedesk.portal.options import Place
from casedesk.portal.scout import Milestone, PortalSeen, Sighting, StrangerSeen
from casedesk.practice.portal import PracticePortal
from casedesk.practice.samples import read_sample
from casedesk.practice.server import QuietRequest

Answering = Callable[[Request], Response]


@pytest.fixture
def serve() -> Iterator[Callable[[Any], str]]:
    """Return a function that serves a WSGI program and tells its address."""
    running = []

    def start(program: Any) -> str:
        server = make_server("127.0.0.1", 0, program, threaded=True, request_handler=QuietRequest)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        running.append((server, thread))
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server, thread in running:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticePortal]:
    portal = PracticePortal(read_sample())
    yield portal
    portal.close()


def site(answer: Answering) -> Any:
    """Make a WSGI program of a function from a request to its answer."""

    def program(environ, start_response):
        return answer(Request(environ))(environ, start_response)

    return program


def page(title: str = "Nginx", status: int = 200, **headers: str) -> Response:
    return Response(
        f"<html><title>{title}</title><body>Hello</body></html>", status, headers, content_type="text/html"
    )


def visit(address: str) -> tuple[Sighting, list[Milestone]]:
    passed: list[Milestone] = []
    return scouting.visit(Place(address), passed.append, may_block_main_thread=True), passed


def test_a_portal_is_recognised_and_how_far_the_visit_came_is_told(serve, practice) -> None:
    seen, passed = visit(serve(practice.wsgi_app))
    assert isinstance(seen, PortalSeen)
    assert not seen.capabilities.has_single_sign_on
    assert passed[0] is Milestone.REACHED
    assert Milestone.ENCRYPTED not in passed


def test_a_portal_under_a_path_is_recognised_there_only(serve, practice) -> None:
    url = serve(DispatcherMiddleware(site(lambda _request: page("Intranet")), {"/office": practice.wsgi_app}))
    assert isinstance(visit(url + "/office")[0], PortalSeen)
    assert visit(url)[0] == StrangerSeen("Intranet", visit(url)[0].detail)


def test_single_sign_on_is_told(serve) -> None:
    body = {"ldapEnabled": True, "ssoLabel": "Company login", "ssoUrl": "https://sso.example.com/start"}
    answer = json.dumps({"status": 0, "statusCode": 200, "response": body})
    url = serve(site(lambda _request: Response(answer, content_type="application/json")))
    seen = visit(url)[0]
    assert isinstance(seen, PortalSeen)
    assert seen.capabilities.sso_label == "Company login"
    assert seen.capabilities.has_single_sign_on
    assert seen.capabilities.has_ldap


def test_an_old_portal_that_tells_no_capabilities_is_known_by_its_refusal(serve) -> None:
    def answer(request: Request) -> Response:
        if "people/@self" in request.path:
            return Response("Unauthorized", 401, content_type="text/plain")
        return page("404", 404)

    assert isinstance(visit(serve(site(answer)))[0], PortalSeen)


@pytest.mark.parametrize("status", [200, 404, 405])
def test_a_web_page_is_no_portal_and_is_named_by_its_title(serve, status: int) -> None:
    def answer(request: Request) -> Response:
        return page("Welcome &amp; <b>hello</b>", 200 if request.path == "/" else status)

    seen = visit(serve(site(answer)))[0]
    assert isinstance(seen, StrangerSeen)
    assert seen.title == "Welcome & hello"
    assert seen.detail


def test_other_json_is_no_portal(serve) -> None:
    seen = visit(serve(site(lambda _request: Response('{"ok": true}', content_type="application/json"))))[0]
    assert seen == StrangerSeen("", seen.detail)
    assert "not what this API answers" in seen.detail


def test_a_site_that_wants_a_password_for_everything_is_no_portal(serve) -> None:
    asked = {"WWW-Authenticate": "Basic"}
    seen = visit(serve(site(lambda _request: Response("no", 401, asked, content_type="text/plain"))))[0]
    assert isinstance(seen, StrangerSeen)
    assert "401" in seen.detail


def test_a_page_without_a_name_is_no_portal_either(serve) -> None:
    def answer(request: Request) -> Response:
        return page("404", 404) if request.path != "/" else Response("gone", 404, content_type="text/plain")

    seen = visit(serve(site(answer)))[0]
    assert isinstance(seen, StrangerSeen)
    assert seen.title == ""


def test_a_redirect_of_the_api_is_not_followed(serve) -> None:
    asked: list[str] = []

    def answer(request: Request) -> Response:
        asked.append(request.path)
        return page("Moved", 302, Location="https://new.example.com/api/2.0/capabilities")

    with pytest.raises(Redirected) as caught:
        visit(serve(site(answer)))
    assert caught.value.address == "https://new.example.com"
    assert asked == ["/api/2.0/capabilities"]


def test_a_front_page_that_points_to_a_folder_is_a_pointer(serve, practice) -> None:
    def answer(request: Request) -> Response:
        return page("Moved", 302, Location="/office/") if request.path == "/" else page("404", 404)

    url = serve(DispatcherMiddleware(site(answer), {"/office": practice.wsgi_app}))
    with pytest.raises(Redirected) as caught:
        visit(url)
    assert caught.value.address == f"{url}/office"


def test_a_front_page_that_sends_to_its_own_sign_in_points_nowhere(serve) -> None:
    def answer(request: Request) -> Response:
        return page("Moved", 302, Location="/auth.aspx") if request.path == "/" else page("404", 404)

    assert isinstance(visit(serve(site(answer)))[0], StrangerSeen)


@pytest.mark.parametrize(
    ("status", "headers", "kind"),
    [(502, {}, PortalFault), (429, {"Retry-After": "7"}, Throttled)],
)
def test_trouble_of_the_server_is_no_missing_portal(
    serve, status: int, headers, kind: type[PortalError]
) -> None:
    with pytest.raises(kind):
        visit(serve(site(lambda _request: page("Bad gateway", status, **headers))))


def test_nobody_at_the_address_is_told_before_any_milestone() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    passed: list[Milestone] = []
    place = Place(f"http://127.0.0.1:{port}")
    with pytest.raises(Unreachable):
        scouting.visit(place, passed.append, may_block_main_thread=True)
    assert passed == []


def endless(begin: bytes, drop: bytes, pause_s: float) -> Iterator[str]:
    """Serve one answer that never ends."""
    listener = socket.create_server(("127.0.0.1", 0))
    is_over = threading.Event()

    def answer() -> None:
        while not is_over.is_set():
            with contextlib.suppress(OSError):
                connection, _ = listener.accept()
                with connection:
                    connection.recv(65536)
                    connection.sendall(begin)
                    while not is_over.wait(pause_s):
                        connection.sendall(drop)

    threading.Thread(target=answer, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    is_over.set()
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"


def test_an_answer_that_drips_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scouting, "TOTAL_S", 0.3)
    for url in endless(HEAD + b"{", b" ", 0.05):
        begun_s = time.monotonic()
        with pytest.raises(Unreachable):
            visit(url)
        assert time.monotonic() - begun_s < 5


def test_an_answer_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    for url in endless(HEAD, b"x" * 65536, 0.0):
        begun_s = time.monotonic()
        seen = visit(url)[0]
        assert isinstance(seen, StrangerSeen)
        assert "larger than" in seen.detail
        assert time.monotonic() - begun_s < scouting.TOTAL_S
