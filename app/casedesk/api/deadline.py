"""A bound on the whole of an exchange: httpx limits each read, so what drips byte by byte would never end."""

import ssl
import time
from collections.abc import Callable, Iterable

import httpcore


class Deadline:
    """Until when the exchange under way may last; belongs to one client, and so to one thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until = float("inf")

    def begin(self, total_s: float) -> None:
        """Let what follows last so long in all."""
        self._until = self._clock() + total_s

    @property
    def is_over(self) -> bool:
        """Whether the time is up."""
        return self._clock() >= self._until

    def within(self, timeout_s: float | None, late: type[Exception]) -> float | None:
        """Return a time-out that ends no later than the deadline.

        Raises:
            Exception: Of the kind `late`; the time is up.
        """
        left_s = self._until - self._clock()
        if left_s <= 0:
            raise late("the time for the whole exchange is up")
        if left_s == float("inf"):
            return timeout_s
        return left_s if timeout_s is None else min(timeout_s, left_s)


class BoundedBackend(httpcore.NetworkBackend):
    """Opens connections of which no read, write or handshake outlasts the deadline."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        self._backend = httpcore.SyncBackend()
        self._newest: httpcore.NetworkStream | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect within the time that is left."""
        bounded = self._deadline.within(timeout, httpcore.ConnectTimeout)
        self._newest = self._backend.connect_tcp(host, port, bounded, local_address, socket_options)
        return _BoundedStream(self._newest, self._deadline)

    def give_up(self) -> None:
        """Close what was opened last: where a SOCKS proxy refuses, httpcore forgets the open connection."""
        if self._newest is not None:
            self._newest.close()
            self._newest = None


class _BoundedStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.within(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.within(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        bounded = self._deadline.within(timeout, httpcore.ConnectTimeout)
        return _BoundedStream(self._stream.start_tls(ssl_context, server_hostname, bounded), self._deadline)

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)
