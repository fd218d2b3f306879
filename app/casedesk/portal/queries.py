"""Questions to a portal that have many answers, and the pages that answer them."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from msgspec import Struct

T_co = TypeVar("T_co", covariant=True)


class CaseQuery(Struct, frozen=True):
    """Which cases, and which part of them.

    Attributes:
        text: Words of the title; "" for all.
        is_closed: None for both.
        start: How many to pass over, 0 or more.
        count: How many at most, 1 to 1000.
    """

    text: str = ""
    is_closed: bool | None = None
    start: int = 0
    count: int = 100


class ContactQuery(Struct, frozen=True):
    """Which persons and companies; see `CaseQuery` for the ranges."""

    text: str = ""
    start: int = 0
    count: int = 50


class UserQuery(Struct, frozen=True):
    """Which active users that are no guests; see `CaseQuery` for the ranges.

    A word of one letter matches nobody on the portal.
    """

    text: str = ""
    start: int = 0
    count: int = 50


# Without slots: `Page[Case]()` has to set an attribute of its own, which typing lets fail.
class Page(Struct, Generic[T_co], frozen=True):
    """A part of a longer answer.

    Attributes:
        items: What was received.
        start: How many were passed over before them.
        total: What the portal says there is in all; stale or wrong at times, so for the eye only.
        has_more: The page was full, so asking again from `next_start` is worth while.
    """

    items: Sequence[T_co]
    start: int = 0
    total: int | None = None
    has_more: bool = False

    @property
    def next_start(self) -> int:
        """Where the next page begins: counted by what was received, for the portal's own is off by one."""
        return self.start + len(self.items)
