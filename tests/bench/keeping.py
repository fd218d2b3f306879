"""Row 12: what keeping drafts and saves costs whoever types, and how soon a draft is on the disk."""

import statistics

from bench.children import measure
from bench.figures import Row, percentile


def keeping(platform: str) -> list[Row]:
    """Type into a case of unusual size and save it, with drafts and journal on a real disk."""
    found = measure("keeping_on_disk", platform=platform)
    return [
        _cost("draft, cost of a key for the window's thread", found["draft_ms"], 1.0),
        Row(
            "12",
            "key to draft on disk",
            max(found["on_disk_ms"]),
            1000.0,
            " ms",
            f"worst of {len(found['on_disk_ms'])}; 300 ms of it wait for the next key",
            {"ms": found["on_disk_ms"]},
        ),
        _cost("journal, cost of a save for the window's thread", found["journal_ms"], 1.0),
    ]


def _cost(what: str, samples: list[float], goal: float) -> Row:
    beside = f"500 fields, 2 000 participants, each handed over; 99 % under {percentile(samples, 99):.2f} ms"
    return Row("12", what, statistics.median(samples), goal, " ms", beside, {"ms": samples})
