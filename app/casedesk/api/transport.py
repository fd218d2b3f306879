"""The way out: an httpx client that never keeps cookies, never follows, and never runs on the main thread."""

import logging
import ssl
import threading
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any

import httpx
import truststore

import casedesk
from casedesk.portal.options import AnswerFormat

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

CONNECT_S = 10.0
READ_S = 30.0
_ACCEPTED = {AnswerFormat.JSON: "application/json", AnswerFormat.XML: "text/xml, application/json"}

# httpcore writes response headers to its debug log, and the portal puts the token into Set-Cookie
# (Source: STUDIO/Global.asax.cs).
logging.getLogger("httpcore").setLevel(logging.INFO)


class GuardedClient(httpx.Client):
    """A client that refuses to send from the main thread, where a slow portal would freeze the window.

    Every way of sending passes through `send`, in every build.
    """

    def __init__(self, *, may_block_main_thread: bool = False, **options: Any) -> None:  # noqa: ANN401
        super().__init__(**options)
        self._may_block_main_thread = may_block_main_thread

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:  # noqa: ANN401
        """Send a request from a worker thread.

        Raises:
            RuntimeError: This is the main thread.
        """
        if not self._may_block_main_thread and threading.current_thread() is threading.main_thread():
            raise RuntimeError("a portal is asked from a worker thread, never from the main thread")
        return super().send(request, **options)


def open_client(
    answer_format: AnswerFormat,
    *,
    transport: httpx.BaseTransport | None = None,
    wsgi_app: "WSGIApplication | None" = None,
    may_block_main_thread: bool = False,
) -> GuardedClient:
    """Build a client for the network, for a program in this very process, or for a given transport.

    Proxies come from the environment, as httpx reads it; certificates are judged by the operating system.
    """
    if wsgi_app is not None:
        transport = httpx.WSGITransport(app=wsgi_app)
    return GuardedClient(
        may_block_main_thread=may_block_main_thread,
        transport=transport,
        verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if transport is None else False,
        trust_env=transport is None,
        follow_redirects=False,
        # A kept cookie would go on acting for somebody else once the token has run out.
        cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=[])),
        timeout=httpx.Timeout(READ_S, connect=CONNECT_S, pool=CONNECT_S),
        headers={
            "Accept": _ACCEPTED[answer_format],
            # The portal looks for an exact `gzip` between commas (Source: ApiHttpHandlerBase).
            "Accept-Encoding": "gzip",
            "User-Agent": f"Casedesk/{casedesk.__version__}",
        },
    )
