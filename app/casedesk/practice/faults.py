"""Faults on order: what a test or the program asks the next matching calls to suffer."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace


class Fault(Struct, frozen=True):
    """What happens to the next matching calls.

    Attributes:
        method: The verb to match, or "" for every verb.
        path: A part of the path to match, or "" for every path.
        moment: ``before`` the portal works: nothing is applied. ``after``: applied, but the answer differs.
        status: The status of the answer, or None for the portal's own answer (late, see ``delay_s``).
        body: The text of the answer; the default is an HTML page, as of a proxy.
        error: Raised instead of an answer, for clients in the same process.
        delay_s: How long the answer waits.
        times: How many calls it lasts.
    """

    method: str = ""
    path: str = ""
    moment: Literal["before", "after"] = "before"
    status: int | None = None
    body: str = "<html><body>Practice fault</body></html>"
    content_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    error: Exception | None = None
    delay_s: float = 0.0
    times: int = 1

    def matches(self, method: str, path: str) -> bool:
        """Tell whether a call is meant."""
        return self.method in {"", method} and self.path.lower() in path.lower()


class Faults:
    """The faults still to come; safe to use from several threads."""

    def __init__(self) -> None:
        # Two lanes may meet the same fault; it has to happen as often as ordered, not more.
        self._lock = threading.Lock()
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Order a fault."""
        with self._lock:
            self._waiting.append(fault)

    def clear(self) -> None:
        """Cancel every fault that did not happen yet."""
        with self._lock:
            self._waiting.clear()

    def take(self, method: str, path: str) -> Fault | None:
        """Return the first fault that is meant for a call, and count it as used."""
        with self._lock:
            for index, fault in enumerate(self._waiting):
                if fault.matches(method, path):
                    if fault.times > 1:
                        self._waiting[index] = replace(fault, times=fault.times - 1)
                    else:
                        del self._waiting[index]
                    return fault
        return None
