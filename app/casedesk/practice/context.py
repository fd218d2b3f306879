"""What a method of the API gets to work with: the call, and the portal behind it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import Struct, field
from msgspec.structs import replace

from casedesk.practice.binding import FieldPair, NamedValues
from casedesk.practice.directory import Directory, User
from casedesk.practice.errors import invalid_arguments
from casedesk.practice.store import Store, from_stored

JsonObject = dict[str, Any]
MAX_PAGE = 1000
COUNT_CACHE_S = 30


class Page(Struct, frozen=True):
    """Paging, sorting and filter words; they come from the query string only.

    Source: ApiContext.cs. ``count`` is what a list takes, 1 to 1000.
    """

    count: int = MAX_PAGE
    start: int = 0
    sort_by: str = ""
    is_descending: bool = False
    filter_value: str = ""
    fields: tuple[str, ...] = ()

    @classmethod
    def from_query(cls, query: Iterable[tuple[str, str]]) -> Page:
        """Read the words of the query string, with the portal's tolerance."""
        named = NamedValues(query)
        # Zero takes one item, and what is no number takes the maximum.
        count = _number(_first(named, "count"), MAX_PAGE)
        return cls(
            count=max(1, min(count, MAX_PAGE)),
            start=_number(_first(named, "startIndex"), 0),
            sort_by=_first(named, "sortBy"),
            # Compared with case: "Descending" sorts upwards.
            is_descending=_first(named, "sortOrder") == "descending",
            # Without brackets a comma ends the value and the rest is lost.
            filter_value=next(iter(_several(named, "filterValue")), ""),
            fields=tuple(name.lower() for name in _several(named, "fields") if name),
        )


def _first(named: NamedValues, name: str) -> str:
    return next(iter(named.values(name)), "")


def _several(named: NamedValues, name: str) -> list[str]:
    """Return the values of name[]=, whole, or of name=, split at commas."""
    # Only the spelling with brackets keeps commas.
    return named.values(f"{name}[]") or _first(named, name).split(",")


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else otherwise


class CountCache(Struct):
    """Counts the portal remembers for 30 seconds per user and query. Source: CasesDao GetCasesCount."""

    counts: dict[tuple[object, ...], tuple[datetime, int]] = field(default_factory=dict)

    def recall(self, key: tuple[object, ...], now: datetime) -> int | None:
        """Return a count that is not too old."""
        found = self.counts.get(key)
        return found[1] if found and now - found[0] < timedelta(seconds=COUNT_CACHE_S) else None

    def remember(self, key: tuple[object, ...], now: datetime, count: int) -> None:
        """Keep a count."""
        self.counts[key] = (now, count)


class Listed(Struct, frozen=True):
    """A list with what the envelope tells about it."""

    items: list[Any]
    total: int | None = None


class Call(Struct, frozen=True):
    """One call of a method by somebody."""

    store: Store
    directory: Directory
    counts: CountCache
    caller: User
    arguments: dict[str, Any]
    page: Page
    base_url: str
    remote_address: str
    now: datetime
    zone: tzinfo

    def by(self, user: User) -> Call:
        """Return the same call, made by somebody."""
        return replace(self, caller=user)

    def integer(self, name: str) -> int:
        """Return a bound number."""
        return int(self.arguments[name])

    def identity(self, name: str) -> int:
        """Return a bound number that has to be an id.

        Raises:
            CallError: 400 when it is not positive.
        """
        number = self.integer(name)
        if number <= 0:
            raise invalid_arguments()
        return number

    def text(self, name: str) -> str | None:
        """Return a bound text, or None when it was left out."""
        found: str | None = self.arguments[name]
        return found

    def flag(self, name: str) -> bool:
        """Return a bound truth; null counts as false, as reflection makes it."""
        return bool(self.arguments[name])

    def integers(self, name: str) -> list[int]:
        """Return a bound list of numbers."""
        return list(self.arguments[name])

    def texts(self, name: str) -> list[str]:
        """Return a bound list of texts or ids."""
        return list(self.arguments[name])

    def pairs(self, name: str) -> list[FieldPair]:
        """Return a bound list of keys and values."""
        return list(self.arguments[name])

    def date(self, moment: datetime) -> str:
        """Return a moment in the portal's time zone, as every answer has it. Source: ApiDateTime.cs."""
        return portal_date(moment, self.zone)

    def stored_date(self, text: str) -> str:
        """Return a stored moment in the portal's time zone."""
        return portal_date(from_stored(text), self.zone)


def portal_date(moment: datetime, zone: tzinfo) -> str:
    """Write a date with seven digits of fraction and ``Z`` where the offset is zero."""
    local = moment.astimezone(zone)
    offset = local.utcoffset() or timedelta()
    minutes = int(offset.total_seconds() // 60)
    sign, distance = ("-" if minutes < 0 else "+"), abs(minutes)
    # Zero is written as Z, also where the zone is not UTC.
    suffix = f"{sign}{distance // 60:02d}:{distance % 60:02d}" if minutes else "Z"
    return f"{local.strftime('%Y-%m-%dT%H:%M:%S')}.{local.microsecond:06d}0{suffix}"


def zone_named(name: str) -> tzinfo:
    """Return a time zone by name; UTC needs no time zone database.

    Raises:
        LookupError: the name is not known on this computer.
    """
    # Windows has no time zone database of its own; the shipped sample must not need one.
    if name.upper() in {"UTC", "GMT", "ETC/UTC"}:
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise LookupError(name) from error
