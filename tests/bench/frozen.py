"""Rows 3 and 13: the frozen program beside its source and beside an empty frozen window; sizes of packages.

The source runs on the very Python that was frozen, in the environment that it was frozen from.
"""

import os
import statistics
from pathlib import Path

from bench.children import ROOT, measure
from bench.figures import Row, ratio

BUILT = ROOT / "build" / "package"
MEASURED = BUILT / "measured" / "casedesk-measured" / "casedesk-measured"
PYTHON = BUILT / "environment" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
ROUNDS = 9
LIMITS_MB = {".deb": 40.0, ".rpm": 40.0, ".AppImage": 55.0, ".exe": 40.0}
INSTALLED_MB = 130.0


def frozen(platform: str) -> list[Row]:
    """Start the window from source and frozen, and an empty one frozen, in turns; weigh the packages."""
    return [*_starts(platform), *_sizes()]


def _starts(platform: str) -> list[Row]:
    if not (MEASURED.exists() and PYTHON.exists()):
        print("(nothing frozen: `dev.py package -- --measured` first)", end=" ")
        return []
    kinds = (
        ("source", "real_window", [PYTHON]),
        ("frozen", "real_window", [MEASURED]),
        ("empty frozen", "empty_window", [MEASURED]),
        ("empty source", "empty_window", [PYTHON]),
    )
    samples: dict[str, list[float]] = {name: [] for name, _, _ in kinds}
    for turn in range(ROUNDS + 1):
        for name, module, program in kinds:
            found = measure(module, platform=platform, program=program[0])
            # The first start compiles and reads from the disk.
            if turn:
                samples[name].append((found["painted"] - found["started"]) * 1e3)
    medians = {name: statistics.median(each) for name, each in samples.items()}
    beside = f"from source {medians['source']:.0f} ms, {ROUNDS} starts of each in turns"
    empty = (
        f"empty frozen window {medians['empty frozen']:.0f} ms, from source {medians['empty source']:.0f} ms"
    )
    what = f"first paint of the frozen program ({medians['frozen']:.0f} ms)"
    return [
        Row("3", what, ratio(samples["frozen"], samples["source"]), 1.2, " x", beside, dict(samples)),
        Row(
            "3",
            "the same beside an empty frozen window",
            ratio(samples["frozen"], samples["empty frozen"]),
            1.35,
            " x",
            empty,
        ),
    ]


def _sizes() -> list[Row]:
    rows = []
    for path in sorted((ROOT / "dist").glob("*")):
        limit = LIMITS_MB.get(path.suffix)
        if limit is not None:
            rows.append(Row("13", path.name, path.stat().st_size / 1e6, limit, " MB"))
    installed = BUILT / "debian" / "usr"
    if installed.is_dir():
        rows.append(Row("13", "installed from the .deb", _weight(installed), INSTALLED_MB, " MB"))
    return rows


def _weight(folder: Path) -> float:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
