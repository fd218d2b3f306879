"""`python -m casedesk.practice`: the practice portal on a port of its own."""

from __future__ import annotations

import argparse
import signal
import sqlite3
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from casedesk.practice.portal import PracticePortal
from casedesk.practice.samples import read_seed, sample_path
from casedesk.practice.scale import fill_scale
from casedesk.practice.seed_reader import SeedError
from casedesk.practice.server import serve


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until SIGTERM or Ctrl+C; return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        filler = fill_scale if options.scale else None
        # The generated portal takes no seed; a file beside --scale is not even read.
        seed = {} if options.scale else read_seed(options.seed or sample_path())
        portal = PracticePortal(seed, database=options.database, filler=filler)
    except SeedError as error:
        sys.stderr.write(f"The portal cannot be filled: {error}\n")
        return 2
    except sqlite3.DatabaseError as error:
        sys.stderr.write(f"The database {options.database} cannot be used: {error}\n")
        return 2
    stopping = threading.Event()

    def on_signal(_number: int, _frame: object) -> None:
        stopping.set()

    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, on_signal)
    server = serve(portal, options.port)
    sys.stdout.write(f"listening on {server.url}\n")
    sys.stdout.flush()
    # A wait without end would swallow Ctrl+C on Windows.
    while not stopping.wait(0.5):
        pass
    server.stop()
    portal.close()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m casedesk.practice",
        description="Serve a practice portal on the loopback address.",
        epilog="Everybody signs in with e-mail and password; the code of every second factor is 000000.",
    )
    parser.add_argument(
        "--seed", type=Path, metavar="FILE", help="fill it from this file, not from the sample"
    )
    parser.add_argument("--port", type=int, default=0, metavar="N", help="listen here; 0 picks a free port")
    parser.add_argument("--database", type=Path, metavar="FILE", help="keep the data in this file")
    parser.add_argument("--scale", action="store_true", help="fill it with 100 000 cases and contacts")
    return parser


if __name__ == "__main__":
    sys.exit(main())
