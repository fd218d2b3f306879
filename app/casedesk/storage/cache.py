"""Copies on disk: an SQLite file in the user's cache folder that can be deleted at any time."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from casedesk.domain.case import Case, CaseSummary
from casedesk.domain.ids import CaseId
from casedesk.portal.case_cache import CaseCopy, CopiesUnavailable, ListCopy, SessionCopy
from casedesk.portal.draft_keeper import DraftTrouble, Whose
from casedesk.storage.cache_codec import decode_row, decode_session, encode_row, encode_session
from casedesk.storage.codec import decode_case, encode_case, moment
from casedesk.storage.database import Database, utc_now

MOST_CASES = 500
MOST_ROWS = 5_000
MOST_SESSIONS = 30
"""So many are kept, of cases and rows for each user; what was read longest ago goes first."""

MIGRATIONS = (
    """
    CREATE TABLE sessions (
        address TEXT NOT NULL, email TEXT NOT NULL, read_at TEXT NOT NULL, session TEXT NOT NULL,
        PRIMARY KEY (address, email)
    )
    """,
    """
    CREATE TABLE cases (
        address TEXT NOT NULL, user_id TEXT NOT NULL, case_id INTEGER NOT NULL,
        read_at TEXT NOT NULL, content TEXT NOT NULL,
        PRIMARY KEY (address, user_id, case_id)
    )
    """,
    """
    CREATE TABLE rows (
        address TEXT NOT NULL, user_id TEXT NOT NULL, case_id INTEGER NOT NULL,
        read_at TEXT NOT NULL, title TEXT NOT NULL, is_closed INTEGER NOT NULL, content TEXT NOT NULL,
        PRIMARY KEY (address, user_id, case_id)
    )
    """,
)
"""From each `user_version` to the next, one statement each."""

_OF = "address = ? AND user_id = ?"
_PRUNE = """
    DELETE FROM {table} WHERE {of} AND case_id NOT IN
    (SELECT case_id FROM {table} WHERE {of} ORDER BY read_at DESC, case_id LIMIT ?)
"""
_PRUNE_CASES = _PRUNE.format(table="cases", of=_OF)
_PRUNE_ROWS = _PRUNE.format(table="rows", of=_OF)
_PRUNE_SESSIONS = """
    DELETE FROM sessions WHERE rowid NOT IN (SELECT rowid FROM sessions ORDER BY read_at DESC LIMIT ?)
"""
_ROWS = f"""
    SELECT read_at, title, content FROM rows WHERE {_OF} AND (? IS NULL OR is_closed = ?)
    ORDER BY title, case_id
"""  # noqa: S608 - made of constants

_UNREADABLE = (ValueError, TypeError, LookupError)


class CacheFile:
    """Keep copies in a file; see `CaseCache`, whose methods these are. Used on one thread only.

    A file that is damaged, or of a newer program, is deleted: everything in it can be read again.

    Args:
        folder: Where the file is; made, for its owner only, when it is first needed.
        now: Tells the time, aware.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime] = utc_now) -> None:
        self._folder = folder
        self._now = now
        self._file = self._begun()

    def keep_session(self, address: str, email: str, session: SessionCopy) -> None:
        """See `CaseCache`."""
        row = (address, email.casefold(), self._now().isoformat(), encode_session(session))
        with self._changing() as db:
            db.execute("INSERT OR REPLACE INTO sessions VALUES (?, ?, ?, ?)", row)
            db.execute(_PRUNE_SESSIONS, (MOST_SESSIONS,))

    def session(self, address: str, email: str) -> SessionCopy | None:
        """See `CaseCache`."""
        query = "SELECT session FROM sessions WHERE address = ? AND email = ?"
        with self._reading() as db:
            row = db.execute(query, (address, email.casefold())).fetchone()
        with contextlib.suppress(*_UNREADABLE):
            return None if row is None else decode_session(row[0])
        return None

    def keep_case(self, whose: Whose, case: Case) -> None:
        """See `CaseCache`."""
        of = (whose.address, whose.user_id)
        with self._changing() as db:
            db.execute(
                "INSERT OR REPLACE INTO cases VALUES (?, ?, ?, ?, ?)",
                (*of, case.id, self._now().isoformat(), encode_case(case)),
            )
            db.execute(_PRUNE_CASES, (*of, *of, MOST_CASES))

    def case(self, whose: Whose, case_id: CaseId) -> CaseCopy | None:
        """See `CaseCache`."""
        query = f"SELECT content, read_at FROM cases WHERE {_OF} AND case_id = ?"  # noqa: S608 - constants
        with self._reading() as db:
            row = db.execute(query, (whose.address, whose.user_id, case_id)).fetchone()
        with contextlib.suppress(*_UNREADABLE):
            return None if row is None else CaseCopy(decode_case(row[0]), moment(row[1]))
        return None

    def drop_case(self, whose: Whose, case_id: CaseId) -> None:
        """See `CaseCache`."""
        of = (whose.address, whose.user_id, case_id)
        with self._changing() as db:
            db.execute(f"DELETE FROM cases WHERE {_OF} AND case_id = ?", of)  # noqa: S608 - constants
            db.execute(f"DELETE FROM rows WHERE {_OF} AND case_id = ?", of)  # noqa: S608 - constants

    def keep_rows(self, whose: Whose, rows: tuple[CaseSummary, ...]) -> None:
        """See `CaseCache`."""
        of, at = (whose.address, whose.user_id), self._now().isoformat()
        with self._changing() as db:
            db.executemany(
                "INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (*of, row.id, at, _writable(row.title.casefold()), row.is_closed, encode_row(row))
                    for row in rows
                ],
            )
            db.execute(_PRUNE_ROWS, (*of, *of, MOST_ROWS))

    def rows(self, whose: Whose, text: str, is_closed: bool | None) -> ListCopy:
        """See `CaseCache`."""
        words = _writable(text.casefold()).split()
        with self._reading() as db:
            found = db.execute(_ROWS, (whose.address, whose.user_id, is_closed, is_closed)).fetchall()
        read, newest = [], ""
        for read_at, title, content in found:
            if all(word in title for word in words):
                with contextlib.suppress(*_UNREADABLE):
                    read.append(decode_row(content))
                    newest = max(newest, read_at)
        return ListCopy(tuple(read), moment(newest)) if read else ListCopy()

    def forget(self) -> None:
        """See `CaseCache`."""
        with self._changing() as db:
            for table in ("sessions", "cases", "rows"):
                db.execute(f"DELETE FROM {table}")  # noqa: S608 - constants

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        self._file.close()

    def _begun(self) -> Database:
        return Database(self._folder, "copies", MIGRATIONS, CopiesUnavailable)

    @contextlib.contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with self._told(), self._file.changing() as db:
            yield db

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._told(), self._file.reading() as db:
            yield db

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except CopiesUnavailable as error:
            if error.trouble in {DraftTrouble.DAMAGED, DraftTrouble.TOO_NEW}:
                self._file.close()
                self._delete()
                self._file = self._begun()
            raise

    def _delete(self) -> None:
        for path in self._folder.glob("copies*.sqlite*"):
            with contextlib.suppress(OSError):
                path.unlink()


def _writable(text: str) -> str:
    # A text of the portal may hold half of a surrogate pair, which SQLite does not take.
    return text.encode("utf-8", "replace").decode("utf-8")
