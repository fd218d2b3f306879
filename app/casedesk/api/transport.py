"""The way out: an httpx client that never keeps cookies, never follows, and never runs on the main thread."""

import logging
import threading
from functools import cached_property
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any

import httpx
from msgspec import Struct, field

import casedesk
from casedesk.api.deadline import BoundedBackend, Deadline
from casedesk.api.proxies import proxy_for
from casedesk.api.tls import OtherCertificate, context_of, doubt_in, pinned_context
from casedesk.portal.options import AnswerFormat, ConnectionOptions
from casedesk.portal.secrets import Reticent

if TYPE_CHECKING:
    import ssl

    import truststore
    from _typeshed.wsgi import WSGIApplication

CONNECT_S = 10.0
READ_S = 30.0
_ACCEPTED = {AnswerFormat.JSON: "application/json", AnswerFormat.XML: "text/xml, application/json"}

# httpcore writes response headers to its debug log, and the portal puts the token into Set-Cookie
# (Source: STUDIO/Global.asax.cs).
logging.getLogger("httpcore").setLevel(logging.INFO)


class Way(Reticent, Struct, frozen=True):
    """How the one portal of a client is reached.

    Attributes:
        url: The portal's address; nothing else is ever asked.
        wsgi_app: A portal in this very process, in place of the network.
        transport: For tests, in place of the network.
    """

    unsaid = ("proxy_password",)

    url: str
    options: ConnectionOptions = field(default_factory=ConnectionOptions)
    proxy_password: str = ""
    wsgi_app: "WSGIApplication | None" = None
    transport: httpx.BaseTransport | None = None

    def opened(self, deadline: Deadline) -> tuple[httpx.BaseTransport, bool]:
        """Return what carries the requests, and whether they pass through a proxy.

        Raises:
            UnusableProxy: The settings name a proxy that cannot be used.
            UnusableFile: They name a file of authorities that is none.
        """
        if self.wsgi_app is not None:
            return httpx.WSGITransport(app=self.wsgi_app), False
        if self.transport is not None:
            return self.transport, False
        proxy = proxy_for(self.url, self.options.proxy, self.proxy_password)
        return _Wire(context_of(self.options), proxy, deadline), proxy is not None

    def shown_certificate(self) -> bytes | None:
        """Look at the certificate that the portal shows, None where none is shown.

        The connection is given up inside the handshake, so nothing is ever sent on it.
        """
        deadline = Deadline()
        deadline.begin(CONNECT_S)
        proxy = proxy_for(self.url, self.options.proxy, self.proxy_password)
        with httpx.Client(transport=_Wire(pinned_context(""), proxy, deadline), trust_env=False) as client:
            try:
                client.get(self.url, timeout=CONNECT_S)
            except (httpx.HTTPError, httpx.InvalidURL) as error:
                doubt = doubt_in(error)
                return doubt.der if isinstance(doubt, OtherCertificate) and doubt.der else None
        return None


class _Wire(httpx.HTTPTransport):
    """httpx's own transport, bound in time from the first byte of a handshake to the last of an answer."""

    def __init__(
        self,
        context: "ssl.SSLContext | truststore.SSLContext",
        proxy: httpx.Proxy | None,
        deadline: Deadline,
    ) -> None:
        super().__init__(verify=context, trust_env=False, proxy=proxy)
        self._speaks_socks = proxy is not None and proxy.url.scheme.startswith("socks")
        self._backend = BoundedBackend(deadline)
        # httpx has no door for it; a test with a server that drips its headers watches that it works.
        self._pool._network_backend = self._backend  # noqa: SLF001

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            httpx.ProxyError: Also where a SOCKS proxy talks nonsense, which breaks the library that reads it.
        """
        try:
            return super().handle_request(request)
        except httpx.HTTPError:
            self._backend.give_up()
            raise
        except Exception as error:
            self._backend.give_up()
            if not self._speaks_socks:
                raise
            raise httpx.ProxyError(f"the SOCKS proxy talks nonsense: {type(error).__name__}") from error


class GuardedClient(httpx.Client):
    """A client that refuses to send from the main thread, where a slow portal would freeze the window.

    It refuses as well to send anywhere but to its portal: the token belongs to one origin.
    Every way of sending passes through `send`, in every build.

    Attributes:
        way: How the portal is reached.
        deadline: Bounds the exchange under way.
        is_proxied: Whether requests pass through a proxy.
    """

    def __init__(self, way: Way, *, may_block_main_thread: bool = False) -> None:
        self.way = way
        self.deadline = Deadline()
        transport, self.is_proxied = way.opened(self.deadline)
        super().__init__(
            transport=transport,
            # Not for proxies alone: the environment must not bring its own authorities or passwords either.
            trust_env=False,
            follow_redirects=False,
            # A kept cookie would go on acting for somebody else once the token has run out.
            cookies=CookieJar(policy=DefaultCookiePolicy(allowed_domains=[])),
            timeout=httpx.Timeout(READ_S, connect=CONNECT_S, pool=CONNECT_S),
            headers={
                "Accept": _ACCEPTED[way.options.answer_format],
                # The portal looks for an exact `gzip` between commas (Source: ApiHttpHandlerBase).
                "Accept-Encoding": "gzip",
                "User-Agent": f"Casedesk/{casedesk.__version__}",
            },
        )
        self._may_block_main_thread = may_block_main_thread

    @cached_property
    def _origin(self) -> tuple[str, str, int | None]:
        # Not in the constructor: an address that makes no sense is for the first request to say.
        return origin_of(httpx.URL(self.way.url))

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:  # noqa: ANN401
        """Send a request from a worker thread.

        Raises:
            RuntimeError: This is the main thread, or the request is for somebody else.
        """
        if not self._may_block_main_thread and threading.current_thread() is threading.main_thread():
            raise RuntimeError("a portal is asked from a worker thread, never from the main thread")
        if origin_of(request.url) != self._origin:
            raise RuntimeError("nothing is sent to anybody but the portal")
        return super().send(request, **options)

    def _build_redirect_request(self, request: httpx.Request, response: httpx.Response) -> httpx.Request:
        """Build nothing: httpx would, though it may not follow, and would break over a place that is none."""
        del response
        return request


def origin_of(url: httpx.URL) -> tuple[str, str, int | None]:
    """Return scheme, host and port."""
    usual = {"http": 80, "https": 443}.get(url.scheme)
    return url.scheme, url.host.lower(), url.port or usual
