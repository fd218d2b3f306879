"""The journal on disk: an SQLite file in the user's data folder with every save, bounded in size."""

import contextlib
import json
import logging
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import DraftTrouble, Whose
from casedesk.portal.journal_keeper import JournalUnavailable, KeptSave, Save
from casedesk.storage.codec import Undecodable, decode_case, decode_draft, encode_case, encode_draft, moment
from casedesk.storage.drafts import BUSY_S, trouble_of

logger = logging.getLogger(__name__)

FILE_NAME = "journal.sqlite"

MOST_SAVES_OF_A_CASE = 200
"""A case that is saved every working day is remembered for most of a year."""

MOST_BYTES = 64 * 1024 * 1024
"""Texts of all saves together: tens of thousands of ordinary ones, and nothing that a backup would feel."""

MIGRATIONS = (
    """
    CREATE TABLE saves (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        bytes INTEGER NOT NULL,
        address TEXT NOT NULL,
        user_id TEXT NOT NULL,
        case_id INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        who TEXT NOT NULL,
        verdict TEXT NOT NULL,
        calls TEXT NOT NULL,
        before TEXT NOT NULL,
        asked TEXT NOT NULL,
        after TEXT
    )
    """,
    "CREATE INDEX saves_of_a_case ON saves (address, user_id, case_id, id)",
    # Holds all that the sum over the whole file needs, so that no text is read for it.
    "CREATE INDEX sizes ON saves (id, bytes)",
)
"""From each `user_version` to the next, one statement each."""

_OF_CASE = "address = ? AND user_id = ? AND case_id = ?"
_APPEND = """
    INSERT INTO saves
    (bytes, address, user_id, case_id, saved_at, who, verdict, calls, before, asked, after)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_READ = f"""
    SELECT id, saved_at, who, verdict, calls, before, asked, after FROM saves
    WHERE {_OF_CASE} ORDER BY id DESC
"""  # noqa: S608 - made of constants
_DELETE = f"DELETE FROM saves WHERE {_OF_CASE}"  # noqa: S608 - made of constants
_PRUNE_CASE = f"""
    DELETE FROM saves WHERE {_OF_CASE} AND id NOT IN
    (SELECT id FROM saves WHERE {_OF_CASE} ORDER BY id DESC LIMIT ?)
"""  # noqa: S608 - made of constants
_TOTAL = "SELECT TOTAL(bytes) FROM saves"
_PRUNE_ALL = """
    DELETE FROM saves WHERE id IN
    (SELECT id FROM (SELECT id, SUM(bytes) OVER (ORDER BY id DESC) AS total FROM saves) WHERE total > ?)
"""


class JournalFile:
    """Keep saves in a file; see `JournalKeeper`, whose methods these are.

    A damaged file is put aside under another name, and a new one begun. Used on one thread only.

    Args:
        folder: Where the file is; made, for its owner only, when it is first needed.
        now: Tells the time, aware.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime] | None = None) -> None:
        self.path = folder / FILE_NAME
        self._now = now or _utc_now
        self._db: sqlite3.Connection | None = None

    def append(self, whose: Whose, save: Save) -> None:
        """Keep a save, and let go of the oldest where there are too many."""
        texts = _texts_of(save)
        case = (whose.address, whose.user_id, save.before.id)
        size = sum(len(text) for text in texts if text is not None)
        with self._changing() as db:
            db.execute(_APPEND, (size, *case, self._now().isoformat(), *texts))
            db.execute(_PRUNE_CASE, (*case, *case, MOST_SAVES_OF_A_CASE))
            if db.execute(_TOTAL).fetchone()[0] > MOST_BYTES:
                db.execute(_PRUNE_ALL, (MOST_BYTES,))

    def saves_of(self, whose: Whose, case_id: CaseId) -> tuple[KeptSave, ...]:
        """Return what is kept of a case, newest first; what cannot be read is passed over."""
        with self._told():
            case = (whose.address, whose.user_id, case_id)
            rows = self._connection().execute(_READ, case).fetchall()
        kept = (_kept(row) for row in rows)
        return tuple(each for each in kept if each is not None)

    def export(self, whose: Whose, case_id: CaseId, path: Path) -> int:
        """Write what is kept of a case as JSON, whole or not at all; return how many saves."""
        kept = self.saves_of(whose, case_id)
        document = {
            "format": "casedesk-journal",
            "version": 1,
            "portal": whose.address,
            "case": case_id,
            "saves": [_exported(each) for each in kept],
        }
        try:
            _write_whole(path, json.dumps(document, indent=1) + "\n")
        except OSError as error:
            raise JournalUnavailable(trouble_of(error), str(path)) from None
        return len(kept)

    def delete(self, whose: Whose, case_id: CaseId) -> None:
        """Keep nothing of this case any more."""
        with self._changing() as db:
            db.execute(_DELETE, (whose.address, whose.user_id, case_id))

    def delete_all(self) -> None:
        """Keep nothing any more, of anybody."""
        with self._changing() as db:
            db.execute("DELETE FROM saves")

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        if self._db is not None:
            with contextlib.suppress(sqlite3.Error):
                self._db.close()
            self._db = None

    @contextlib.contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with self._told():
            db = self._connection()
            db.execute("BEGIN IMMEDIATE")
            yield db
            db.execute("COMMIT")

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what the disk says into why the journal is unavailable; the next call begins afresh."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            trouble = trouble_of(error)
            # Closing rolls back, and lets the next attempt see a disk that has been put right.
            self.close()
            place = self._put_aside() if trouble is DraftTrouble.DAMAGED else self.path
            logger.info("The journal is unavailable: %s", trouble.value)
            raise JournalUnavailable(trouble, str(place)) from None
        except JournalUnavailable:
            self.close()
            raise

    def _connection(self) -> sqlite3.Connection:
        if self._db is not None and not self.path.exists():
            # Somebody has cleared the folder; what is written to a file without a name is lost.
            self.close()
        if self._db is None:
            self._db = self._open()
        return self._db

    def _open(self) -> sqlite3.Connection:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Made by hand, so that nobody else can read it; SQLite gives its other files the same mode.
        os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
        db = sqlite3.connect(self.path, timeout=BUSY_S, isolation_level=None)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            # What was deleted may be confidential, and is not to linger in free pages.
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
            raise JournalUnavailable(DraftTrouble.TOO_NEW, str(self.path))
        for statement in MIGRATIONS[version:]:
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        db.execute("COMMIT")

    def _put_aside(self) -> Path:
        """Give a damaged file another name, for somebody may still read something from it."""
        aside = self.path.with_name(f"journal-damaged-{self._now():%Y%m%d-%H%M%S-%f}.sqlite")
        with contextlib.suppress(OSError):
            self.path.replace(aside)
            for ending in ("-wal", "-shm"):
                self.path.with_name(FILE_NAME + ending).unlink(missing_ok=True)
        return aside if aside.exists() else self.path


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _texts_of(save: Save) -> tuple[str | None, ...]:
    after = None if save.after is None else encode_case(save.after)
    calls = json.dumps(save.calls)
    return (save.who, save.verdict, calls, encode_case(save.before), encode_draft(save.asked), after)


def _kept(row: tuple[Any, ...]) -> KeptSave | None:
    save_id, saved_at, who, verdict, calls, before, asked, after = row
    try:
        save = Save(
            who=str(who),
            verdict=str(verdict),
            before=decode_case(before),
            asked=decode_draft(asked),
            after=None if after is None else decode_case(after),
            calls=tuple((str(call), str(result)) for call, result in json.loads(calls)),
        )
        return KeptSave(save_id, moment(saved_at), save)
    except (Undecodable, ValueError, TypeError):
        logger.warning("Save %d of the journal cannot be read and is passed over.", save_id)
        return None


def _exported(kept: KeptSave) -> Mapping[str, object]:
    save = kept.save
    return {
        "saved_at": kept.saved_at.isoformat(),
        "saved_by": save.who,
        "verdict": save.verdict,
        "calls": [{"call": call, "result": result} for call, result in save.calls],
        "before": json.loads(encode_case(save.before)),
        "asked": json.loads(encode_draft(save.asked)),
        "after": None if save.after is None else json.loads(encode_case(save.after)),
    }


def _write_whole(path: Path, text: str) -> None:
    # mkstemp makes the file for its owner only, as the journal itself is.
    descriptor, name = tempfile.mkstemp(prefix=".casedesk-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
