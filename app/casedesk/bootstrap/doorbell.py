"""The bell at the door of a profile: a local socket on which later starts say what they were asked for.

A start says `casedesk 1` and the link it was given, if any, each on a line; the program answers `raised`.
"""

import logging
import threading
import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from casedesk.bootstrap.door import Door
from casedesk.portal.case_link import MAX_LENGTH

logger = logging.getLogger(__name__)

GREETING = b"casedesk 1\n"
ANSWER = b"raised\n"
MAX_BYTES = len(GREETING) + MAX_LENGTH + 1
HEAR_MS = 2_000
"""How long somebody at the door may take to say what he wants."""

_LOOK_S = 0.05


def ring(door: Door, link: str, patience_s: float = 3.0) -> bool:
    """Ring at another start of the program; return whether it has answered.

    A start that is still being set up is waited for, and one that hangs no longer than `patience_s`.
    """
    give_up_at_s = time.monotonic() + patience_s
    pause = threading.Event()
    while not _is_answered(door, link, give_up_at_s):
        if time.monotonic() > give_up_at_s:
            logger.info("Nobody answers at the door")
            return False
        pause.wait(_LOOK_S)
    return True


def _is_answered(door: Door, link: str, give_up_at_s: float) -> bool:
    if not door.is_rung_at_safely:
        return False
    socket = QLocalSocket()
    socket.connectToServer(door.name)
    if not socket.waitForConnected(_left_ms(give_up_at_s)):
        return False
    socket.write(GREETING + link[:MAX_LENGTH].encode("ascii", "replace") + b"\n")
    heard = b""
    while ANSWER not in heard and socket.waitForReadyRead(_left_ms(give_up_at_s)):
        heard += socket.readAll().data()
    socket.abort()
    return ANSWER in heard


def _left_ms(give_up_at_s: float) -> int:
    return max(1, round((give_up_at_s - time.monotonic()) * 1000))


class DoorBell(QObject):
    """Hear who rings, and answer.

    Signals:
        rung: The link that a later start was given; "" where it was given none.
    """

    rung = Signal(str)

    def __init__(self, door: Door, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(8)
        self._server.newConnection.connect(self._on_server_new_connection)
        # Whoever holds the door may take away what a killed start has left there.
        QLocalServer.removeServer(door.name)
        if not self._server.listen(door.name):
            logger.info("Nobody can ring at the door: %s", self._server.serverError().name)

    def close(self) -> None:
        """Hear nobody any more."""
        self._server.close()

    @Slot()
    def _on_server_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            visitor = _Visitor(socket, self)
            visitor.spoke.connect(self.rung)


class _Visitor(QObject):
    """One who rings, until he has said what he wants or taken too long."""

    spoke = Signal(str)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._heard = b""
        self._is_over = False
        self._timer = QTimer(self, interval=HEAR_MS, singleShot=True)
        self._timer.timeout.connect(self._on_gone)
        socket.readyRead.connect(self._on_socket_ready_read)
        socket.disconnected.connect(self._on_gone)
        self._timer.start()
        # He may have spoken before anybody listened.
        self._on_socket_ready_read()

    @Slot()
    def _on_socket_ready_read(self) -> None:
        if self._is_over:
            return
        self._heard += self._socket.read(MAX_BYTES + 1 - len(self._heard)).data()
        if not self._heard.startswith(GREETING[: len(self._heard)]) or len(self._heard) > MAX_BYTES:
            self._on_gone()
        elif self._heard.count(b"\n") >= 2:
            link = self._heard.split(b"\n")[1].decode("ascii", "replace")
            self._socket.write(ANSWER)
            self._socket.flush()
            self._end()
            self._socket.disconnectFromServer()
            self.spoke.emit(link)

    @Slot()
    def _on_gone(self) -> None:
        if not self._is_over:
            self._end()
            self._socket.abort()

    def _end(self) -> None:
        self._is_over = True
        self._timer.stop()
        self._socket.disconnected.connect(self._socket.deleteLater)
        self.deleteLater()
