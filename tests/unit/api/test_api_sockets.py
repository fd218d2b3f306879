"""The same kinds of trouble over a real socket, where httpx has its own ideas of what to raise."""

import contextlib
import socket
import threading

import pytest

from casedesk.api.http_portal import open_portal
from casedesk.api.token import TokenHolder
from casedesk.planning.steps import CloseCase
from casedesk.portal.errors import OutcomeUnknown, UnexpectedAnswer, Unreachable

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@pytest.fixture
def server():
    """A server that answers every connection with the same bytes and hangs up; it counts the requests."""
    listener = socket.create_server(("127.0.0.1", 0))
    served = {"answer": b"", "requests": 0}

    def serve():
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                if connection.recv(65536):
                    served["requests"] += 1
                connection.sendall(served["answer"])

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    served["url"] = f"http://127.0.0.1:{listener.getsockname()[1]}"
    yield served
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


@pytest.fixture
def ask(server):
    """Ask the server for a case or to close one, without pausing between attempts."""
    opened = []

    def ask_for(do, url=server["url"]):
        portal = open_portal(url, token=TokenHolder("t"), may_block_main_thread=True)
        portal._client._pause = lambda _pause_s: None
        opened.append(portal)
        return portal.case(5) if do == "read" else portal.perform(CloseCase(5))

    yield ask_for
    for portal in opened:
        portal.close()


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 200",
        HEAD,
        HEAD + b"Content-Length: 100\r\n\r\n{",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        HEAD + b"X: " + b"x" * 200_000,
    ],
)
def test_a_connection_that_breaks_or_talks_nonsense(server, ask, answer):
    server["answer"] = answer
    with pytest.raises(Unreachable):
        ask("read")
    assert server["requests"] == 3
    with pytest.raises(OutcomeUnknown):
        ask("write")
    assert server["requests"] == 4


def test_an_answer_whose_end_is_the_end_of_the_connection_may_be_cut_off(server, ask):
    server["answer"] = HEAD + b'\r\n{"status":0,"response":{"id":5,'
    with pytest.raises(UnexpectedAnswer, match="breaks off"):
        ask("read")


@pytest.mark.parametrize("do", ["read", "write"])
def test_nobody_listens(ask, do):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
    with pytest.raises(Unreachable):
        ask(do, url)


@pytest.mark.parametrize("do", ["read", "write"])
def test_a_server_that_does_not_speak_tls_was_sent_nothing(server, ask, do):
    server["answer"] = HEAD + b"\r\n{}"
    with pytest.raises(Unreachable):
        ask(do, server["url"].replace("http:", "https:"))


@pytest.mark.parametrize("do", ["read", "write"])
def test_a_name_that_nobody_knows(ask, do):
    with pytest.raises(Unreachable):
        ask(do, "https://portal.invalid")
