"""The portal on the loopback address, for anybody else's client."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from msgspec import Struct
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from casedesk.practice.portal import PracticePortal

if TYPE_CHECKING:
    from collections.abc import Callable

HOST = "127.0.0.1"


class QuietRequest(WSGIRequestHandler):
    """Keeps connections open and writes no log lines: the portal remembers requests itself."""

    # Without it every call would pay for a new connection.
    protocol_version = "HTTP/1.1"

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 - Werkzeug's name
        """Write nothing."""


class RunningServer(Struct, frozen=True):
    """A server that answers on its own threads until it is stopped."""

    url: str
    stop: Callable[[], None]


def make_portal_server(portal: PracticePortal, port: int) -> BaseWSGIServer:
    """Return a server bound to the loopback address; with port 0 it picks a free one."""
    return make_server(HOST, port, portal.wsgi_app, threaded=True, request_handler=QuietRequest)


def serve(portal: PracticePortal, port: int = 0) -> RunningServer:
    """Serve a portal in the background of this process."""
    server = make_portal_server(portal, port)
    # A daemon, so that a forgotten server never keeps a process alive.
    thread = threading.Thread(target=server.serve_forever, name="practice portal", daemon=True)
    thread.start()

    def stop() -> None:
        server.shutdown()
        thread.join()
        server.server_close()

    return RunningServer(f"http://{HOST}:{server.server_port}", stop)
