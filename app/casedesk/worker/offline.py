"""For lanes whose jobs ask nothing of a portal: what to give a worker in place of one."""

from typing import NoReturn, Protocol, cast

from casedesk.portal.port import Portal
from casedesk.session.seat import Seat


class Closable(Protocol):
    """What a lane has used on its thread and must let go of there."""

    def close(self) -> None:
        """Let go."""
        ...


class Offline:
    """A `PortalSource` without a portal; releases what the jobs of its lane have used instead."""

    def __init__(self, *used: Closable) -> None:
        self._used = used

    @property
    def seat(self) -> Seat:
        """Return that of nobody."""
        return Seat()

    def portal(self, _seat: Seat) -> Portal:
        """Return something that may be handed on, but not be asked for anything."""
        return cast("Portal", _NoPortal())

    def release(self) -> None:
        """Let go, on the thread of the lane."""
        for each in self._used:
            each.close()


class _NoPortal:
    def __getattr__(self, name: str) -> NoReturn:
        raise RuntimeError(f"a job on a lane without a portal asked for {name}")
