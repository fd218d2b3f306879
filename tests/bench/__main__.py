"""Measure what the program promises about its speed, as ratios, and print a table: `dev.py bench`."""

import argparse
import json
import os
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from bench import frozen, keeping, saving, scenes, start_up
from bench.figures import Row, table

BENCHES: dict[str, Callable[[str], list[Row]]] = {
    "start-up": start_up.start_up,
    "frozen": frozen.frozen,
    "idle": start_up.idleness,
    "scale": scenes.at_scale,
    "large-form": scenes.large_form,
    "reading": saving.reading,
    "saving": saving.title_saves,
    "planning": saving.planning,
    "keeping": keeping.keeping,
}


def main(words: Sequence[str]) -> int:
    """Run the benches that were asked for; return 1 only if one of them broke."""
    arguments = _parse(words)
    rows: list[Row] = []
    broken: list[str] = []
    for name in arguments.only or BENCHES:
        began = time.perf_counter()
        print(f"{name} …", end=" ", flush=True)
        try:
            rows += BENCHES[name](arguments.platform)
        except Exception:  # noqa: BLE001 - one bench that breaks must not hide what the others found
            broken.append(name)
            traceback.print_exc()
        print(f"{time.perf_counter() - began:.0f} s", flush=True)
    print(f"\nPlatform {arguments.platform}, Python {sys.version.split()[0]}. Goals are upper limits.\n")
    print(table(sorted(rows, key=_goal_row)))
    if arguments.json is not None:
        content = {"platform": arguments.platform, "broken": broken, "rows": [row.as_json() for row in rows]}
        arguments.json.write_text(json.dumps(content, indent=2), encoding="utf-8")
    if broken:
        print(f"\nBroken: {', '.join(broken)}")
    return 1 if broken else 0


def _parse(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=BENCHES, help="run this bench; may be repeated")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every sample there too")
    parser.add_argument(
        "--platform",
        default="xcb" if os.environ.get("DISPLAY") else "offscreen",
        help="Qt's platform plug-in; by default X11 where there is a display, else off-screen",
    )
    return parser.parse_args(words)


def _goal_row(row: Row) -> int:
    return int(row.goal_row)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
