"""Real servers on loopback: portals with and without TLS, and proxies, that remember all they were sent."""

import base64
import contextlib
import datetime as dt
import json
import select
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from unit.api.answering import case_object, envelope

HOST = "portal.example.org"
NAMES = (HOST, "127.0.0.1", "localhost")


def case_answer(case_id: int = 5) -> bytes:
    return answer(json.dumps(envelope(case_object(case_id))).encode())


def answer(
    body: bytes, status: str = "200 OK", content_type: str = "application/json", **headers: str
) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode() + body


class Server:
    """Serves each connection on a thread of its own until it is closed."""

    def __init__(self, serve: Callable[[socket.socket], None]) -> None:
        self._serve = serve
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self.connections = 0
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.add(connection)
            threading.Thread(target=self._run, args=(connection,), daemon=True).start()

    def _run(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError), connection:
            self._serve(connection)
        self._open.discard(connection)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        self._thread.join(5)


def read_request(connection: socket.socket) -> bytes:
    """Read one request with its body."""
    received = b""
    while b"\r\n\r\n" not in received:
        chunk = connection.recv(65536)
        if not chunk:
            return received
        received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        (
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length")
        ),
        0,
    )
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


@dataclass
class Certified:
    """A key with its certificate, as a server needs them."""

    pem: bytes
    der: bytes

    def context(self, folder) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        path = folder / "server.pem"
        path.write_bytes(self.pem)
        context.load_cert_chain(path)
        return context


def issued(authority: trustme.CA, *names: str, days: int = 30) -> Certified:
    until = dt.datetime.now(dt.UTC) + dt.timedelta(days=days)
    start = min(until - dt.timedelta(days=1), dt.datetime.now(dt.UTC))
    leaf = authority.issue_cert(*(names or NAMES), not_after=until, not_before=start)
    pem = leaf.private_key_and_cert_chain_pem.bytes()
    return Certified(pem, ssl.PEM_cert_to_DER_cert(leaf.cert_chain_pems[0].bytes().decode()))


def self_signed(common_name: str = HOST) -> Certified:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=300))
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ) + made.public_bytes(serialization.Encoding.PEM)
    return Certified(pem, made.public_bytes(serialization.Encoding.DER))


@dataclass
class PortalServer:
    """A portal on loopback that gives every request the same answer.

    Attributes:
        requests: What came in behind the handshake, byte for byte.
    """

    answer: bytes = field(default_factory=case_answer)
    context: ssl.SSLContext | None = None
    requests: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.server = Server(self._serve)

    @property
    def port(self) -> int:
        return self.server.port

    @property
    def url(self) -> str:
        return f"{'https' if self.context else 'http'}://127.0.0.1:{self.port}"

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.ExitStack() as stack:
            if self.context is not None:
                connection = stack.enter_context(self.context.wrap_socket(connection, server_side=True))
            received = read_request(connection)
            if received:
                self.requests.append(received)
                connection.sendall(self.answer)


@dataclass
class ProxyServer:
    """A proxy on loopback; what it is told of hosts is looked up in `routes`, never in a name service.

    Attributes:
        user: Whom it wants to know; None to let everybody through.
        context: For a proxy that is spoken to over TLS.
        heads: Heads of the requests to the proxy itself.
        routes: From host and port to a port on loopback.
    """

    user: tuple[str, str] | None = None
    routes: dict[tuple[str, int], int] = field(default_factory=dict)
    context: ssl.SSLContext | None = None
    heads: list[bytes] = field(default_factory=list)
    asked_for: list[tuple[str, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.server = Server(self._serve)

    @property
    def port(self) -> int:
        return self.server.port

    def _dial(self, host: str, port: int) -> socket.socket:
        self.asked_for.append((host, port))
        return socket.create_connection(("127.0.0.1", self.routes[host, port]), 5)

    def _serve(self, connection: socket.socket) -> None:
        if self.context is None:
            self._talk(connection)
            return
        with self.context.wrap_socket(connection, server_side=True) as secure:
            self._talk(secure)

    def _talk(self, connection: socket.socket) -> None:
        raise NotImplementedError


class HttpProxy(ProxyServer):
    """CONNECT for https, requests in absolute form for http."""

    def _talk(self, connection: socket.socket) -> None:
        received = read_request(connection)
        head = received.partition(b"\r\n\r\n")[0]
        self.heads.append(head)
        if self.user is not None:
            expected = b"basic " + base64.b64encode(":".join(self.user).encode()).lower()
            if b"proxy-authorization: " + expected not in head.lower():
                refusal = b"<html>proxy</html>"
                connection.sendall(answer(refusal, "407 Proxy Authentication Required", "text/html"))
                return
        method, target, _version = head.split(b"\r\n")[0].decode().split(" ")
        is_tunnel = method == "CONNECT"
        parts = urlsplit(f"//{target}" if is_tunnel else target)
        try:
            onward = self._dial(parts.hostname or "", parts.port or 80)
        except (OSError, KeyError):
            connection.sendall(answer(b"no such host", "502 Bad Gateway", "text/plain"))
            return
        with onward:
            if is_tunnel:
                connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                path = parts.path + (f"?{parts.query}" if parts.query else "")
                onward.sendall(received.replace(target.encode(), path.encode(), 1))
            relay(connection, onward)


class SocksProxy(ProxyServer):
    """SOCKS 5, by host name."""

    def _talk(self, connection: socket.socket) -> None:
        _version, count = _exactly(connection, 2)
        offered = _exactly(connection, count)
        self.heads.append(offered)
        wanted = 0 if self.user is None else 2
        if wanted not in offered:
            connection.sendall(b"\x05\xff")
            return
        connection.sendall(bytes([5, wanted]))
        if self.user is not None:
            _exactly(connection, 1)
            user = _exactly(connection, _exactly(connection, 1)[0]).decode()
            password = _exactly(connection, _exactly(connection, 1)[0]).decode()
            is_known = (user, password) == self.user
            connection.sendall(b"\x01\x00" if is_known else b"\x01\x01")
            if not is_known:
                return
        _, _, _, kind = _exactly(connection, 4)
        if kind == 3:
            host = _exactly(connection, _exactly(connection, 1)[0]).decode()
        else:
            host = socket.inet_ntoa(_exactly(connection, 4))
        port = int.from_bytes(_exactly(connection, 2), "big")
        try:
            onward = self._dial(host, port)
        except (OSError, KeyError):
            connection.sendall(b"\x05\x04\x00\x01\x00\x00\x00\x00\x00\x00")
            return
        with onward:
            connection.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
            relay(connection, onward)


def relay(one: socket.socket, other: socket.socket) -> None:
    """Carry bytes both ways until one side ends."""
    while True:
        # What TLS has read ahead is nothing that `select` knows of.
        waiting = [side for side in (one, other) if isinstance(side, ssl.SSLSocket) and side.pending()]
        ready = waiting or select.select([one, other], [], [], 10)[0]
        for source in ready or [None]:
            chunk = source.recv(65536) if source is not None else b""
            if not chunk:
                return
            (other if source is one else one).sendall(chunk)


def _exactly(connection: socket.socket, count: int) -> bytes:
    received = b""
    while len(received) < count:
        chunk = connection.recv(count - len(received))
        if not chunk:
            raise OSError("the client has gone")
        received += chunk
    return received


@contextlib.contextmanager
def closing(*served: PortalServer | ProxyServer) -> Iterator[None]:
    try:
        yield
    finally:
        for each in served:
            each.server.close()
