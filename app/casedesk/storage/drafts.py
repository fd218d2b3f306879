"""The drafts on disk: an SQLite file in the user's data folder that outlives every way to end."""

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

from casedesk.domain.case import Case, Draft
from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import DraftsUnavailable, DraftTrouble, KeptDraft, Whose
from casedesk.storage.codec import Undecodable, decode_case, decode_draft, encode_case, encode_draft, moment
from casedesk.storage.instance import Instance, clear_up, is_running

logger = logging.getLogger(__name__)

BUSY_S = 5.0
"""How long another start of the program may hold the file before this one says so."""

MIGRATIONS = (
    """
    CREATE TABLE drafts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        address TEXT NOT NULL,
        user_id TEXT NOT NULL,
        case_id INTEGER NOT NULL,
        instance TEXT NOT NULL,
        kept_at TEXT NOT NULL,
        base TEXT NOT NULL,
        draft TEXT NOT NULL,
        UNIQUE (address, user_id, case_id, instance)
    )
    """,
)
"""From each `user_version` to the next, one statement each."""

_KEEP = """
    INSERT INTO drafts (address, user_id, case_id, instance, kept_at, base, draft)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (address, user_id, case_id, instance)
    DO UPDATE SET kept_at = excluded.kept_at, base = excluded.base, draft = excluded.draft
"""
_DROP = "DELETE FROM drafts WHERE address = ? AND user_id = ? AND case_id = ? AND instance = ?"
_FORGET = "DELETE FROM drafts WHERE id = ?"
_LEFT = """
    SELECT id, instance, kept_at, base, draft FROM drafts
    WHERE address = ? AND user_id = ? AND instance <> ? ORDER BY kept_at DESC, id DESC
"""

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_REFUSALS = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_FULL_ERRNOS = {errno.ENOSPC, errno.EDQUOT}


class DraftFile:
    """Keep drafts in a file; see `DraftKeeper`, whose methods these are.

    A damaged file is left where it is, for whoever can still read something from it, and the next number
    is begun beside it. Used on one thread only.

    Args:
        folder: Where the file is; made, for its owner only, when it is first needed.
        name: What the file is called, without number and suffix.
        now: Tells the time, aware.
    """

    def __init__(self, folder: Path, name: str = "drafts", now: Callable[[], datetime] | None = None) -> None:
        self._folder = folder
        self._name = name
        self._number = 1
        self._now = now or _utc_now
        self._instance = Instance(folder)
        self._db: sqlite3.Connection | None = None
        self._encoded_base: tuple[Case, str] | None = None

    @property
    def path(self) -> Path:
        """The file that is in use."""
        return self._path_of(self._number)

    def keep(self, whose: Whose, base: Case, draft: Draft, replaced: tuple[int, ...] = ()) -> None:
        """Keep a draft in place of what was kept of the case, and of these left ones, all or nothing."""
        row = (self._now().isoformat(), self._base_text(base), encode_draft(draft))
        with self._changing() as db:
            db.execute(_KEEP, (whose.address, whose.user_id, base.id, self._instance.name, *row))
            db.executemany(_FORGET, [(draft_id,) for draft_id in replaced])

    def drop(self, whose: Whose, case_id: CaseId) -> None:
        """Keep nothing of this case any more; what others have left of it stays."""
        with self._changing() as db:
            db.execute(_DROP, (whose.address, whose.user_id, case_id, self._instance.name))

    def forget(self, draft_ids: tuple[int, ...]) -> None:
        """Keep these left drafts no longer."""
        with self._changing() as db:
            db.executemany(_FORGET, [(draft_id,) for draft_id in draft_ids])

    def left_for(self, whose: Whose) -> tuple[KeptDraft, ...]:
        """Return what earlier starts have left, newest first; not what others that still run are keeping."""
        with self._told():
            db = self._connection()
            rows = db.execute(_LEFT, (whose.address, whose.user_id, self._instance.name)).fetchall()
            clear_up(self._folder)
            running = {name for name in {row[1] for row in rows} if is_running(self._folder, name)}
        left = (_kept(row) for row in rows if row[1] not in running)
        return tuple(kept for kept in left if kept is not None)

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        self._disconnect()
        self._instance.end()

    def _path_of(self, number: int) -> Path:
        return self._folder / f"{self._name}{'' if number == 1 else f'-{number}'}.sqlite"

    def _base_text(self, base: Case) -> str:
        # While somebody types, the base stays the same object, and it is the larger part.
        if self._encoded_base is None or self._encoded_base[0] is not base:
            self._encoded_base = (base, encode_case(base))
        return self._encoded_base[1]

    @contextlib.contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with self._told():
            db = self._connection()
            db.execute("BEGIN IMMEDIATE")
            yield db
            db.execute("COMMIT")

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what the disk says into why drafts are unavailable; the next call begins afresh."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            trouble, place = _trouble_of(error), self.path
            # Closing rolls back, and lets the next attempt see a disk that has been put right.
            self._disconnect()
            if trouble is DraftTrouble.DAMAGED:
                self._number += 1
            logger.info("Drafts are unavailable: %s", trouble.value)
            raise DraftsUnavailable(trouble, str(place)) from None
        except DraftsUnavailable:
            self._disconnect()
            raise

    def _connection(self) -> sqlite3.Connection:
        if self._db is not None and not self.path.exists():
            # Somebody has cleared the folder; what is written to a file without a name is lost.
            self._instance.end()
            raise DraftsUnavailable(DraftTrouble.GONE, str(self.path))
        if self._db is None:
            self._db = self._open_sound()
        return self._db

    def _open_sound(self) -> sqlite3.Connection:
        while True:
            try:
                return self._open()
            except sqlite3.DatabaseError as error:
                if (
                    _trouble_of(error) is not DraftTrouble.DAMAGED
                    or not self._path_of(self._number + 1).exists()
                ):
                    raise
                # An earlier start has said so and gone on with the next file; so does this one.
                self._number += 1

    def _open(self) -> sqlite3.Connection:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Made by hand, so that nobody else can read it; SQLite gives its other files the same mode.
        os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
        self._instance.begin()
        db = sqlite3.connect(self.path, timeout=BUSY_S, isolation_level=None)
        try:
            _use_wal(db)
            # FULL, for a draft has to outlive a power cut too; the disk is waited for on a lane.
            db.execute("PRAGMA synchronous = FULL")
            # What was saved or discarded may be confidential, and is not to linger in free pages.
            db.execute("PRAGMA secure_delete = ON")
            self._migrate(db)
        except BaseException:
            db.close()
            raise
        return db

    def _migrate(self, db: sqlite3.Connection) -> None:
        if _version(db) == len(MIGRATIONS):
            return
        db.execute("BEGIN IMMEDIATE")
        # Read again: another start may have been quicker.
        version = _version(db)
        if version > len(MIGRATIONS):
            raise DraftsUnavailable(DraftTrouble.TOO_NEW, str(self.path))
        for statement in MIGRATIONS[version:]:
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        db.execute("COMMIT")

    def _disconnect(self) -> None:
        if self._db is not None:
            with contextlib.suppress(sqlite3.Error):
                self._db.close()
            self._db = None


def drafts_folder() -> Path:
    """Return the folder of the drafts; `CASEDESK_DATA_DIR` overrides the system's."""
    override = os.environ.get("CASEDESK_DATA_DIR", "")
    if override:
        return Path(override)
    # lazy: asked for once, on a lane.
    import platformdirs

    return Path(platformdirs.user_data_dir("casedesk", appauthor=False))


def _utc_now() -> datetime:
    return datetime.now(UTC)


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


def _kept(row: tuple[int, str, str, str, str]) -> KeptDraft | None:
    draft_id, _, kept_at, base, draft = row
    try:
        return KeptDraft(draft_id, decode_case(base), decode_draft(draft), moment(kept_at))
    except (Undecodable, ValueError, TypeError):
        # It stays in the file: a newer program may have written it.
        logger.warning("Draft %d cannot be read and is passed over; it stays in the file.", draft_id)
        return None


def _trouble_of(error: sqlite3.Error | OSError) -> DraftTrouble:
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
