"""The practice portal as an object: fill it, call it over WSGI, look into it.

A new portal is ready when its constructor returns. All methods are safe to use from several threads.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from werkzeug.wrappers import Request, Response

from casedesk.practice.application import Application
from casedesk.practice.context import zone_named
from casedesk.practice.directory import TERMINATED, User
from casedesk.practice.faults import Fault, Faults
from casedesk.practice.seed import fill
from casedesk.practice.snapshot import case_snapshot, portal_snapshot
from casedesk.practice.store import Store, from_stored
from casedesk.practice.text_messages import TextMessage, sent_messages

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

MAX_REQUESTS = 1000


class PracticePerson(Struct, frozen=True):
    """Somebody to practise as.

    Attributes:
        role: A key to a sentence: ``owner``, ``administrator``, ``crm_administrator``, ``user``, ``guest``,
            ``on_leave`` or ``terminated``. The last cannot sign in.
        second_factor: None, ``app``, ``sms``, or ``phone`` for one who has given no number for codes yet.
    """

    id: str
    display_name: str
    email: str
    password: str
    role: str
    title: str
    second_factor: str | None


class Notification(Struct, frozen=True):
    """One e-mail the portal would have sent."""

    sent_at: datetime
    case_id: int
    case_title: str
    sender_id: str
    recipient_id: str
    recipient_email: str


class LoggedRequest(Struct, frozen=True):
    """One request that was answered; ``query`` comes without the question mark."""

    method: str
    path: str
    query: str
    body: bytes
    status: int


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


class PracticePortal:
    """One portal with its data, its faults and its memory of requests.

    Args:
        seed: What it is filled with, see seed-format; also used by :meth:`start_over`.
        database: A file that keeps the data; one that is filled already stays as it is.
        clock: Tells the present moment.
        filler: Fills the store instead of the seed, for generated portals.

    Raises:
        SeedError: the seed is wrong; the message names the path.
    """

    def __init__(
        self,
        seed: Mapping[str, Any],
        *,
        database: Path | None = None,
        clock: Callable[[], datetime] = utc_now,
        filler: Callable[[Store, datetime], None] | None = None,
    ) -> None:
        self.faults = Faults()
        self.delay_s = 0.0
        self._seed = seed
        self._clock = clock
        self._filler = filler
        self._store = Store(database)
        self._requests: deque[LoggedRequest] = deque(maxlen=MAX_REQUESTS)
        # An event to wait on instead of a sleep: closing the portal ends every late answer at once.
        self._closing = threading.Event()
        try:
            if not self._store.is_filled:
                self._fill()
            self._application = self._build()
        except BaseException:
            self._store.close()
            raise

    def _fill(self) -> None:
        if self._filler is not None:
            self._filler(self._store, self._clock())
        else:
            fill(self._store, self._seed, self._clock())

    def _build(self) -> Application:
        zone = zone_named(self._store.value("SELECT value FROM settings WHERE name = 'timeZone'"))
        return Application(self._store, zone, self._clock)

    @property
    def wsgi_app(self) -> Callable[[WSGIEnvironment, StartResponse], Iterable[bytes]]:
        """Return the WSGI program, for ``httpx.WSGITransport`` or any server."""
        return self._serve

    @property
    def requests(self) -> tuple[LoggedRequest, ...]:
        """Return the latest requests, oldest first."""
        return tuple(self._requests)

    def forget_requests(self) -> None:
        """Empty the memory of requests."""
        self._requests.clear()

    def start_over(self) -> None:
        """Refill the portal; every token, lock, cache and order for a fault is gone."""
        with self._store.lock:
            self._fill()
            self._application = self._build()
        self.faults.clear()
        self._requests.clear()

    def release(self) -> None:
        """End the waiting of every late answer now; later ones do not wait either."""
        self._closing.set()

    def close(self) -> None:
        """End waiting answers and close the database."""
        self.release()
        self._store.close()

    def _serve(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        request = Request(environ)
        response = self._answer(request)
        self._requests.append(
            LoggedRequest(
                request.method,
                request.path,
                request.query_string.decode("utf-8", "replace"),
                request.get_data(cache=True),
                response.status_code,
            )
        )
        return response(environ, start_response)

    def _answer(self, request: Request) -> Response:
        request.get_data(cache=True, parse_form_data=False)
        fault = self.faults.take(request.method, request.path)
        # Waiting happens outside the lock, so a slow answer holds up nobody else.
        wait_s = self.delay_s + (fault.delay_s if fault else 0.0)
        if fault is None or fault.moment == "before":
            self._wait(wait_s)
            return (_faulty(fault) if fault else None) or self._application.respond(request)
        response = self._application.respond(request)
        self._wait(wait_s)
        return _faulty(fault) or response

    def _wait(self, delay_s: float) -> None:
        if delay_s > 0:
            self._closing.wait(delay_s)

    def people(self) -> tuple[PracticePerson, ...]:
        """Return everybody with an account, in the order of the seed."""
        with self._store.lock:
            phones = {row["user_id"] for row in self._store.rows("SELECT user_id FROM phones")}
        return tuple(
            PracticePerson(
                user.id,
                user.display_name,
                user.email,
                user.password,
                _role(user),
                user.title,
                "phone" if user.second_factor == "sms" and user.id not in phones else user.second_factor,
            )
            for user in self._application.directory.users.values()
        )

    def outbox(self) -> tuple[Notification, ...]:
        """Return every e-mail the portal would have sent, oldest first."""
        users = self._application.directory.users
        with self._store.lock:
            rows = self._store.rows("SELECT * FROM outbox ORDER BY id")
        return tuple(
            Notification(
                from_stored(row["sent"]),
                row["case_id"],
                row["case_title"],
                row["sender_id"],
                row["recipient_id"],
                users[row["recipient_id"]].email,
            )
            for row in rows
        )

    def text_messages(self) -> tuple[TextMessage, ...]:
        """Return every text message the portal would have sent, oldest first."""
        with self._store.lock:
            return sent_messages(self._store)

    def snapshot_case(self, case_id: int) -> dict[str, Any]:
        """Return everything stored about one case, whoever may see it.

        Raises:
            KeyError: there is no such case.
        """
        with self._store.lock:
            return case_snapshot(self._store, case_id)

    def snapshot(self) -> dict[str, Any]:
        """Return everything stored: cases, contacts, definitions, tags, events."""
        with self._store.lock:
            return portal_snapshot(self._store)


def _faulty(fault: Fault) -> Response | None:
    if fault.error is not None:
        raise fault.error
    if fault.status is None:
        return None
    response = Response(fault.body, status=fault.status, content_type=fault.content_type)
    response.headers.update(fault.headers)
    return response


def _role(user: User) -> str:
    if user.status != 1:
        # Status comes first: nobody can practise as who cannot sign in.
        return "terminated" if user.status == TERMINATED else "on_leave"
    ranks = {
        "owner": user.is_owner,
        "administrator": user.is_admin,
        "crm_administrator": user.crm_admin,
        "guest": user.is_visitor,
    }
    return next((role for role, applies in ranks.items() if applies), "user")
