"""A file of one's own: an SQLite database that outlives every way to end, and says why it cannot be used."""

import contextlib
import errno
import logging
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from casedesk.portal.case_cache import CopiesUnavailable
from casedesk.portal.draft_keeper import DraftsUnavailable, DraftTrouble
from casedesk.portal.journal_keeper import JournalUnavailable

logger = logging.getLogger(__name__)

BUSY_S = 5.0
"""How long another start of the program may hold the file before this one says so."""

Unavailable = type[DraftsUnavailable] | type[JournalUnavailable] | type[CopiesUnavailable]

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_REFUSALS = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_FULL_ERRNOS = {errno.ENOSPC, errno.EDQUOT}


class Database:
    """Open the file when it is first needed, and begin afresh after whatever went wrong.

    A damaged file is left where it is, for whoever can still read something from it, and the next number
    is begun beside it. Used on one thread only.

    Args:
        folder: Where the file is; made, for its owner only, when it is first needed.
        name: What the file is called, without number and suffix.
        migrations: From each `user_version` to the next, one statement each.
        unavailable: What to raise.
        when_opened: Called before the file is used for the first time, and again after it was gone.
        when_gone: Called when somebody has cleared the folder while the file was in use.
    """

    def __init__(
        self,
        folder: Path,
        name: str,
        migrations: tuple[str, ...],
        unavailable: Unavailable,
        *,
        when_opened: Callable[[], object] = bool,
        when_gone: Callable[[], object] = bool,
    ) -> None:
        self._folder = folder
        self._name = name
        self._number = 1
        self._migrations = migrations
        self._unavailable = unavailable
        self._when_opened = when_opened
        self._when_gone = when_gone
        self._db: sqlite3.Connection | None = None

    @property
    def path(self) -> Path:
        """The file that is in use."""
        return self._path_of(self._number)

    @contextlib.contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """Change the file, all or nothing.

        Raises:
            DraftsUnavailable, JournalUnavailable: As asked for; the file is as it was.
        """
        with self.reading() as db:
            db.execute("BEGIN IMMEDIATE")
            yield db
            db.execute("COMMIT")

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Use the file, and turn what the disk says into why that cannot be.

        Raises:
            DraftsUnavailable, JournalUnavailable: As asked for.
        """
        try:
            yield self._connection()
        except (sqlite3.Error, OSError) as error:
            trouble, place = trouble_of(error), self.path
            # Closing rolls back, and lets the next attempt see a disk that has been put right.
            self.close()
            if trouble is DraftTrouble.DAMAGED:
                self._number += 1
            logger.info("%s is unavailable: %s", place.name, trouble.value)
            raise self._unavailable(trouble, str(place)) from None
        except self._unavailable:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        if self._db is not None:
            with contextlib.suppress(sqlite3.Error):
                self._db.close()
            self._db = None

    def _path_of(self, number: int) -> Path:
        return self._folder / f"{self._name}{'' if number == 1 else f'-{number}'}.sqlite"

    def _connection(self) -> sqlite3.Connection:
        if self._db is not None and not self.path.exists():
            # Somebody has cleared the folder; what is written to a file without a name is lost.
            self._when_gone()
            raise self._unavailable(DraftTrouble.GONE, str(self.path))
        if self._db is None:
            self._db = self._open_sound()
        return self._db

    def _open_sound(self) -> sqlite3.Connection:
        while True:
            try:
                return self._open()
            except sqlite3.DatabaseError as error:
                if (
                    trouble_of(error) is not DraftTrouble.DAMAGED
                    or not self._path_of(self._number + 1).exists()
                ):
                    raise
                # An earlier start has said so and gone on with the next file; so does this one.
                self._number += 1

    def _open(self) -> sqlite3.Connection:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Made by hand, so that nobody else can read it; SQLite gives its other files the same mode.
        os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
        self._when_opened()
        db = sqlite3.connect(self.path, timeout=BUSY_S, isolation_level=None)
        try:
            _use_wal(db)
            # FULL, for what is kept has to outlive a power cut too; the disk is waited for on a lane.
            db.execute("PRAGMA synchronous = FULL")
            # What was let go of may be confidential, and is not to linger in free pages.
            db.execute("PRAGMA secure_delete = ON")
            self._migrate(db)
        except BaseException:
            db.close()
            raise
        return db

    def _migrate(self, db: sqlite3.Connection) -> None:
        if _version(db) == len(self._migrations):
            return
        db.execute("BEGIN IMMEDIATE")
        # Read again: another start may have been quicker.
        version = _version(db)
        if version > len(self._migrations):
            raise self._unavailable(DraftTrouble.TOO_NEW, str(self.path))
        for statement in self._migrations[version:]:
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(self._migrations)}")
        db.execute("COMMIT")


def utc_now() -> datetime:
    """Tell the time, aware."""
    return datetime.now(UTC)


def trouble_of(error: sqlite3.Error | OSError) -> DraftTrouble:
    """Say in a word why the disk does not play along."""
    if isinstance(error, OSError):
        return DraftTrouble.DISK_FULL if error.errno in _FULL_ERRNOS else DraftTrouble.NOT_WRITABLE
    # Errors that the sqlite3 module makes itself have no code.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in _DAMAGE:
        return DraftTrouble.DAMAGED
    if code in _REFUSALS:
        return DraftTrouble.NOT_WRITABLE
    named = {
        sqlite3.SQLITE_FULL: DraftTrouble.DISK_FULL,
        sqlite3.SQLITE_BUSY: DraftTrouble.BUSY,
        sqlite3.SQLITE_LOCKED: DraftTrouble.BUSY,
    }
    return named.get(code, DraftTrouble.FAILED)


def _use_wal(db: sqlite3.Connection) -> None:
    """Change to a write-ahead log; programs that make the file at the same moment take turns.

    SQLite answers "busy" to this at once, whatever time-out it was given.
    """
    give_up_at_s = time.monotonic() + BUSY_S
    pause = threading.Event()
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > give_up_at_s:
                raise
            pause.wait(0.02)
        else:
            return


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])
