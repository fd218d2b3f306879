"""Rows 5, 6 and 7: stalls and frames of the real window, read from the programs that play its scenes."""

import statistics
from typing import Any

from bench.children import measure
from bench.figures import Row, percentile, ratio
from bench.stalls import rows_of


def at_scale(platform: str) -> list[Row]:
    """Open, type, page and search with 100 000 cases and contacts; paint a list as long."""
    found = measure("at_scale", platform=platform)
    rows = [
        *rows_of("opening 100 000 cases", found["opening"]),
        *rows_of("typing in the picker over 100 000 contacts", found["typing"]),
        *rows_of(f"paging through {found['rows']:,} cases", found["paging"]),
        *rows_of("choosing and editing at the end of that list", found["choosing"]),
        *rows_of("searching it", found["searching"]),
    ]
    return [*rows, _frames(found["frames"]), _suggestions(found["suggestion_ms"])]


def large_form(platform: str) -> list[Row]:
    """Save against a portal that answers late; fill, edit and save cases of unusual size."""
    found = measure("large_form", platform=platform)
    return [
        *rows_of("saving, each answer 5 s late", found["saving"]),
        *_rows_of_a_size("500 fields, 2 000 participants", found),
        *_rows_of_a_size("10 000 fields", measure("large_form", "fields", platform=platform)),
        *_rows_of_a_size("5 000 participants", measure("large_form", "members", platform=platform)),
    ]


def _rows_of_a_size(size: str, found: dict[str, Any]) -> list[Row]:
    return [
        *rows_of(f"filling the form, {size}", found["filling"]),
        *rows_of("editing it", found["editing"]),
        *rows_of("saving it", found["saving the large case"]),
    ]


def _frames(frames: dict[str, Any]) -> Row:
    ours, plain = frames["ours"], frames["plain"]
    beside = (
        f"the same words from a QStringListModel by Qt's delegate {statistics.median(plain):.2f} ms; worst "
        f"{percentile(ours, 99):.1f} and {percentile(plain, 99):.1f} ms"
    )
    what = f"frame of the list, 100 000 rows ({statistics.median(ours):.2f} ms)"
    return Row("6", what, ratio(ours, plain), 1.7, " x", beside, frames)


def _suggestions(latencies_ms: list[float]) -> Row:
    beside = "150 ms of it wait for the next key; the portal searches, so row 7 has nothing to filter yet"
    return Row(
        "7",
        "last key to suggestions",
        statistics.median(latencies_ms),
        None,
        " ms",
        beside,
        {"ms": latencies_ms},
    )
