"""Servers of the tour on the loopback address: portals, and what else may answer at an address."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from werkzeug.serving import BaseWSGIServer, make_server
from werkzeug.wrappers import Response

from casedesk.practice.server import HOST, QuietRequest

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


class Servers:
    """Start servers, and stop them all."""

    def __init__(self) -> None:
        self._running: list[tuple[BaseWSGIServer, threading.Thread]] = []

    def start(self, program: "WSGIApplication") -> str:
        """Serve a program; return its address."""
        server = make_server(HOST, 0, program, threaded=True, request_handler=QuietRequest)
        thread = threading.Thread(target=server.serve_forever, name="server of the tour", daemon=True)
        thread.start()
        self._running.append((server, thread))
        return f"http://{HOST}:{server.server_port}"

    def stop(self) -> None:
        """Stop all of them."""
        for server, thread in self._running:
            server.shutdown()
            thread.join()
            server.server_close()
        self._running.clear()


def web_page(title: str) -> "WSGIApplication":
    """Return a program that shows one page, whatever it is asked for."""
    return Response(f"<html><title>{title}</title><body>{title}</body></html>", content_type="text/html")


def pointer(address: str) -> "WSGIApplication":
    """Return a program that points to the same path at another address."""

    def answer(environ: dict[str, object], start_response: Callable[..., object]) -> list[bytes]:
        start_response("302 Found", [("Location", f"{address}{environ['PATH_INFO']}")])
        return []

    return answer
