"""Rows 1, 2 and 4: start-up and idleness, beside an empty window of the same Python on the same platform."""

import statistics

from bench.children import measure
from bench.figures import Row, ratio

ROUNDS = 9
IDLE_S = 3.0


def start_up(platform: str) -> list[Row]:
    """Start the empty window, the program, and the program up to its first case, in turns."""
    # The first start compiles and reads from the disk; nobody shall pay for that in the figures.
    measure("empty_window", platform=platform)
    measure("real_window", "ready", platform=platform)
    empty: list[float] = []
    painted: list[float] = []
    ready: list[float] = []
    for _ in range(ROUNDS):
        for module, word, last, samples in (
            ("empty_window", (), "painted", empty),
            ("real_window", (), "painted", painted),
            ("real_window", ("ready",), "loaded", ready),
        ):
            found = measure(module, *word, platform=platform)
            samples.append((found[last] - found["started"]) * 1e3)
    beside = f"empty window {statistics.median(empty):.0f} ms, {ROUNDS} starts of each in turns"
    samples = {"empty_ms": empty, "painted_ms": painted, "ready_ms": ready}
    return [
        Row(
            "1",
            f"first paint ({statistics.median(painted):.0f} ms)",
            ratio(painted, empty),
            1.35,
            " x",
            beside,
            samples,
        ),
        Row(
            "2", f"ready to work ({statistics.median(ready):.0f} ms)", ratio(ready, empty), 3.0, " x", beside
        ),
    ]


def idleness(platform: str) -> list[Row]:
    """Leave both windows alone and see what they cost."""
    empty = measure("empty_window", str(IDLE_S), platform=platform)
    real = measure("real_window", "ready", str(IDLE_S), platform=platform)
    rows = [
        Row(
            "4",
            "processor while idle",
            real["cpu_percent"],
            0.5,
            " %",
            f"empty window {empty['cpu_percent']:.2f} %",
        )
    ]
    if "pss_mb" in real:
        beside = (
            f"empty window {empty['pss_mb']:.0f} MB (resident {real['rss_mb']:.0f} and {empty['rss_mb']:.0f})"
        )
        what = "memory while idle (PSS), practice portal inside"
        rows.insert(0, Row("4", what, real["pss_mb"], 90.0, " MB", beside, {"real": real, "empty": empty}))
    return rows
