"""Which portal the lanes work on: the practice portal inside, or one on the network."""

import contextlib
import os
import sys
import threading
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from casedesk.portal.options import Place
from casedesk.portal.port import Portal
from casedesk.portal.practice_desk import Notification, PracticePerson
from casedesk.portal.secrets import Secret
from casedesk.session.seat import Seat

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from casedesk.api.pace import Pace
    from casedesk.api.token import TokenHolder
    from casedesk.practice.portal import PracticePortal


PRACTICE_ADDRESS = "http://practice.localhost"
"""Under what name the practice portal is asked; nothing of it reaches a network."""


importing = threading.RLock()
"""Two lanes that import the same large library at the same moment can see it half-made."""


class EmbeddedPractice:
    """The practice portal inside the program, filled when it is first asked for."""

    def __init__(self, seed: "Mapping[str, Any] | None" = None, *, at_scale: bool = False) -> None:
        self._seed = seed
        self._at_scale = at_scale
        self._practice: PracticePortal | None = None
        self._people: tuple[PracticePerson, ...] = ()

    @property
    def practice(self) -> "PracticePortal":
        """The portal itself; the first call takes a moment and belongs on a worker thread."""
        with importing:
            if self._practice is None:
                # lazy: the database and its rules are not needed before the window has appeared.
                from casedesk.bootstrap.practice_people import fill

                self._practice = fill(self._seed, at_scale=self._at_scale)
            return self._practice

    def people(self) -> tuple[PracticePerson, ...]:
        """List whom one can practise as; the first is the one to begin with."""
        practice = self.practice
        with importing:
            # Told once: roles are about the sample as it was filled, not about what has become of it.
            if not self._people:
                # lazy: as above.
                from casedesk.bootstrap.practice_people import people_of

                self._people = people_of(practice)
            return self._people

    def outbox(self) -> tuple[Notification, ...]:
        """List the mail that would have been sent, newest first."""
        # lazy: as above.
        from casedesk.bootstrap.practice_people import outbox_of

        return outbox_of(self.practice)

    def start_over(self) -> None:
        """Fill the portal anew."""
        self.practice.start_over()


def _no_password(_place: Place) -> str:
    return ""


class Portals:
    """Give each lane its own client of the portal that its job was posted for.

    Tokens are kept for as long as the program runs, one for each user of each portal, so that going back
    to an earlier connection needs no password.

    Args:
        practice: The practice portal inside the program.
        proxy_password: Says what goes with the user of a place's proxy; asked on worker threads.
    """

    def __init__(
        self, practice: EmbeddedPractice, proxy_password: "Callable[[Place], str]" = _no_password
    ) -> None:
        self._practice = practice
        self._proxy_password = proxy_password
        self._paces: dict[str, Pace] = {}
        self._seat = Seat()
        self._tokens: dict[tuple[str, str], TokenHolder] = {}
        self._tokens_lock = threading.Lock()
        self._of_thread = threading.local()

    @property
    def seat(self) -> Seat:
        """Who works where at the moment; may be asked from any thread."""
        return self._seat

    def switch(self, seat: Seat) -> None:
        """Let the jobs that are posted from now on work here; may be called from any thread."""
        self._seat = seat

    def token_of(self, seat: Seat) -> Secret:
        """Return the token of somebody's calls; may be asked from any thread."""
        return Secret(self._token(seat).get())

    def set_token(self, seat: Seat, token: Secret) -> None:
        """Sign somebody's calls with this token; may be called from any thread."""
        # What cannot travel is no token, wherever it came from.
        with contextlib.suppress(ValueError):
            self._token(seat).set(token.reveal())

    def portal(self, seat: Seat) -> Portal:
        """Return the calling thread's client for a seat, made on the first call."""
        held: tuple[Seat, Portal] | None = getattr(self._of_thread, "held", None)
        if held is not None and held[0] == seat:
            return held[1]
        self.release()
        portal = self._open(seat)
        self._of_thread.held = (seat, portal)
        return portal

    def release(self) -> None:
        """Close the calling thread's client."""
        held: tuple[Seat, Portal] | None = getattr(self._of_thread, "held", None)
        if held is not None:
            held[1].close()
            del self._of_thread.held

    def _open(self, seat: Seat) -> Portal:
        with importing:
            return self._open_alone(seat)

    def _open_alone(self, seat: Seat) -> Portal:
        place = seat.place
        leave_out_extras()
        # lazy: httpx and pydantic take 250 ms, which the first paint does not wait for.
        from casedesk.api.http_portal import open_portal

        wsgi_app = self._practice.practice.wsgi_app if place.is_practice else None
        return open_portal(
            place.address or PRACTICE_ADDRESS,
            options=place.options,
            token=self._token(seat),
            proxy_password=self._proxy_password(place),
            pace=None if place.is_practice else self._pace(place),
            wsgi_app=wsgi_app,
        )

    def _token(self, seat: Seat) -> "TokenHolder":
        # lazy: as above.
        from casedesk.api.token import TokenHolder

        with self._tokens_lock:
            return self._tokens.setdefault((seat.place.address, seat.email.casefold()), TokenHolder())

    def _pace(self, place: Place) -> "Pace":
        """Return what all lanes share that ask the same portal, as whomever."""
        # lazy: as above.
        from casedesk.api.pace import Pace

        parts = urlsplit(place.address)
        with self._tokens_lock:
            return self._paces.setdefault(f"{parts.scheme}://{parts.netloc}".lower(), Pace())


def leave_out_extras() -> None:
    """Keep httpx and pydantic from loading what nobody here calls; it would take as long as they do."""
    # Where rich and click happen to be installed, httpx brings its command line along.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None bars an import
    # Looking for plug-ins, pydantic reads about every package that is installed.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
