"""This start of the program, so that another one can tell whether it still runs."""

import contextlib
import sqlite3
import time
import uuid
from pathlib import Path

SUFFIX = ".running"
OLD_S = 24 * 3600.0


class Instance:
    """A name for this start, and a lock on a file of that name for as long as the process lives.

    The lock is SQLite's own, which every system takes back when a process ends, however it ends.
    """

    def __init__(self, folder: Path) -> None:
        self.name = uuid.uuid4().hex
        self._path = folder / f"{self.name}{SUFFIX}"
        self._lock: sqlite3.Connection | None = None

    def begin(self) -> None:
        """Take the lock, once.

        Raises:
            sqlite3.Error: The folder does not let us.
        """
        if self._lock is None:
            lock = sqlite3.connect(self._path, timeout=0, isolation_level=None)
            try:
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.Error:
                lock.close()
                raise
            self._lock = lock

    def end(self) -> None:
        """Give the lock back, and take its file away."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None
            _remove(self._path)


def is_running(folder: Path, name: str) -> bool:
    """Tell whether the start of this name still runs; clears up after one that was killed."""
    path = folder / f"{name}{SUFFIX}"
    if not path.exists():
        return False
    try:
        # A closing context of its own: sqlite3's only ends the transaction.
        with contextlib.closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as lock:
            lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        # Where locks do not work at all, offering a draft twice is better than never.
        return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
    _remove(path)
    return False


def clear_up(folder: Path) -> None:
    """Take away the files of starts that were killed with nothing to keep."""
    for path in folder.glob(f"*{SUFFIX}"):
        with contextlib.suppress(OSError):
            # Not a fresh one: its program may have made it and be about to take the lock.
            if time.time() - path.stat().st_mtime > OLD_S:
                is_running(folder, path.stem)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
