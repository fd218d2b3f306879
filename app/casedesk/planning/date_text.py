"""Dates as portals keep them: bare texts, in the style of a culture that nobody recorded."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum

from msgspec import Struct

from casedesk.planning.portal_rules import trimmed


class DateOrder(Enum):
    """In which order a style writes day, month and year."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


class DateStyle(Struct, frozen=True):
    """How a culture writes a short date; the year always has four digits.

    Attributes:
        separator: What stands between the parts, such as "/" or ". ".
        is_padded: Whether day and month always have two digits.
        ending: What follows the last part: "." in Hungary, else "".
    """

    order: DateOrder = DateOrder.MONTH_FIRST
    separator: str = "/"
    is_padded: bool = True
    ending: str = ""


_NUMBERS = re.compile(
    r"(?P<first>\d{1,4})(?P<separator>[./-] ?)(?P<second>\d{1,2})(?P=separator)(?P<third>\d{1,4})"
    r"(?P<ending>\.?)",
    re.ASCII,
)
_ISO_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?", re.ASCII)
_PATTERN_PART = re.compile("y+|M+|d+")
_DIRECTION_MARKS = re.compile("[\u200e\u200f\u061c]")

# Two digits do not tell the century, so both are tried.
_CENTURIES = (1900, 2000)


def readings(text: str) -> tuple[date, ...]:
    """Return every day that a text can mean: none where it is no date, two or more where it is unclear.

    Texts with dots are read day first, as every culture that writes dots does; only where that is no
    day at all is the month tried first.

    Source: js/cases.js stores the picker's text in the user's culture; CustomFieldDao checks nothing.
    """
    text = trimmed(text)
    with_time = _ISO_TIME.fullmatch(text)
    if with_time is not None:
        text = with_time[1]
    return tuple(dict.fromkeys(day for _, day in _read(text)))


def date_in_style(text: str, style: DateStyle) -> date | None:
    """Return the day that a text means to somebody who writes dates in this style."""
    found = readings(text)
    if len(found) < 2:
        return found[0] if found else None
    of_style = [day for order, day in _read(trimmed(text)) if order is style.order]
    return of_style[-1] if of_style else None


def written(day: date, style: DateStyle) -> str:
    """Write a day in a style."""
    width = 2 if style.is_padded else 1
    parts = {"d": f"{day.day:0{width}}", "m": f"{day.month:0{width}}", "y": f"{day.year:04}"}
    return style.separator.join(parts[letter] for letter in style.order.value) + style.ending


def style_seen(texts: Iterable[str]) -> DateStyle | None:
    """Return the style that most of the texts show which can be read in one way only, if any does."""
    votes: Counter[DateStyle] = Counter()
    unpadded: set[DateStyle] = set()
    for text in texts:
        found = _NUMBERS.fullmatch(trimmed(text))
        order = _evident_order(found) if found else None
        if found is None or order is None:
            continue
        style = DateStyle(order, found["separator"], ending=found["ending"])
        votes[style] += 1
        if any(len(found[part]) == 1 for part in ("first", "second", "third")):
            unpadded.add(style)
    if not votes:
        return None
    winner = votes.most_common(1)[0][0]
    return DateStyle(winner.order, winner.separator, winner not in unpadded, winner.ending)


def style_of_pattern(pattern: str) -> DateStyle:
    """Turn a culture's short date pattern, such as "M/d/yy", into the portal's way of writing it.

    Day and month get two digits and the year four, as the date picker of the web form writes them.
    """
    parts = list(_PATTERN_PART.finditer(_DIRECTION_MARKS.sub("", pattern)))
    letters = "".join(part[0][0].lower() for part in parts)
    try:
        order = DateOrder(letters)
    except ValueError:
        return DateStyle()
    plain = parts[0].string
    between = plain[parts[0].end() : parts[1].start()]
    if not re.fullmatch("[./-] ?", between):
        between = "-" if order is DateOrder.YEAR_FIRST else "/"
    return DateStyle(order, between, ending="." if plain[parts[2].end() :].startswith(".") else "")


def _read(text: str) -> Iterator[tuple[DateOrder, date]]:
    found = _NUMBERS.fullmatch(text)
    if found is None:
        return
    for order in _possible_orders(found):
        days = list(_days(found, order))
        yield from ((order, day) for day in days)
        if days and order is DateOrder.DAY_FIRST and found["separator"].startswith("."):
            return


def _possible_orders(found: re.Match[str]) -> tuple[DateOrder, ...]:
    first, third = len(found["first"]), len(found["third"])
    if first == 4 and third <= 2:
        return (DateOrder.YEAR_FIRST,)
    if first <= 2 and third == 4:
        return (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)
    if first <= 2 and third == 2:
        return (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST, DateOrder.YEAR_FIRST)
    return ()


def _days(found: re.Match[str], order: DateOrder) -> Iterator[date]:
    parts = dict(zip(order.value, (found["first"], found["second"], found["third"]), strict=True))
    centuries = (0,) if len(parts["y"]) == 4 else _CENTURIES
    for century in centuries:
        try:
            yield date(century + int(parts["y"]), int(parts["m"]), int(parts["d"]))
        except ValueError:
            continue


def _evident_order(found: re.Match[str]) -> DateOrder | None:
    orders = {order for order, _ in _read(found.string)}
    has_full_year = 4 in (len(found["first"]), len(found["third"]))
    return orders.pop() if len(orders) == 1 and has_full_year else None
