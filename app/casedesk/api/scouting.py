"""Visiting an address before anybody signs in: a portal, a web page, or a pointer to elsewhere?"""

from collections.abc import Callable, Mapping

import httpx

from casedesk.api import translate
from casedesk.api.client import Client
from casedesk.api.http_portal import open_way
from casedesk.api.requests import Call
from casedesk.api.sign_in_calls import SignInCalls
from casedesk.api.token import TokenHolder
from casedesk.api.transport import Way
from casedesk.portal.errors import NotFound, Redirected, SignInRequired, UnexpectedAnswer
from casedesk.portal.options import Place
from casedesk.portal.scout import Milestone, PortalSeen, Sighting, StrangerSeen

TOTAL_S = 15.0
LARGEST_BODY = 512 * 1024
"""Enough for any front page; what streams without end is cut off here."""

_FRONT_PAGE = Call("GET", "")


def visit(
    place: Place,
    on_milestone: Callable[[Milestone], None],
    *,
    proxy_password: str = "",
    may_block_main_thread: bool = False,
) -> Sighting:
    """See `Scout.visit`; each visit has a client of its own.

    Raises:
        PortalError: Of any kind.
    """
    way = Way(place.address, place.options, proxy_password)
    http = open_way(way, may_block_main_thread=may_block_main_thread)
    client = Client(place.address, http, TokenHolder(), total_s=TOTAL_S, largest_body=LARGEST_BODY)
    http.event_hooks = {"request": [_Surveyor(on_milestone).attach]}
    try:
        return _look(client)
    finally:
        client.close()


def _look(client: Client) -> Sighting:
    calls = SignInCalls(client, TokenHolder())
    try:
        return PortalSeen(calls.capabilities())
    except Redirected:
        raise
    # A server that wants a password for its pages asks for it everywhere, a portal not here.
    except (NotFound, UnexpectedAnswer, SignInRequired) as error:
        is_locked = isinstance(error, SignInRequired)
        if not is_locked and _refuses_strangers(calls):
            return PortalSeen()
        return StrangerSeen("" if is_locked else _title(client), error.detail)


def _refuses_strangers(calls: SignInCalls) -> bool:
    """Whether there is an API that wants to know who asks; old portals tell nothing of their capabilities."""
    try:
        calls.me()
    except SignInRequired:
        return True
    except (NotFound, UnexpectedAnswer):
        pass
    return False


def _title(client: Client) -> str:
    """Return what the front page calls itself.

    Raises:
        Redirected: It points to another place, where the portal may be.
    """
    try:
        return translate.page_title(client.send(_FRONT_PAGE))
    except Redirected as pointed:
        # Pages send browsers to a page for signing in, which is no other place.
        if pointed.address:
            raise
    except (NotFound, UnexpectedAnswer, SignInRequired):
        pass
    return ""


class _Surveyor:
    """Watches a request on its way, to tell an address that nobody answers at from a failed encryption."""

    def __init__(self, on_milestone: Callable[[Milestone], None]) -> None:
        self._on_milestone = on_milestone

    def attach(self, request: httpx.Request) -> None:
        """Follow a request that is about to be sent."""
        request.extensions["trace"] = self.follow

    def follow(self, name: str, _details: Mapping[str, object]) -> None:
        """Take note of one thing that happened below HTTP."""
        # Through a proxy the encryption begins once that has let us through, so this is the portal's door.
        if name.endswith((".start_tls.started", ".send_request_headers.started")):
            self._on_milestone(Milestone.REACHED)
        elif name.endswith(".start_tls.complete"):
            self._on_milestone(Milestone.ENCRYPTED)
