"""The database of the practice portal: one SQLite connection that takes one call at a time."""

from __future__ import annotations

import sqlite3
import threading
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from casedesk.practice.schema import INDEXES, TABLES

Row = sqlite3.Row
Parameters = Sequence[object]

TITLE_LENGTH = 255
VALUE_BYTES = 65_535


class Store:
    """The stored truth of one portal. Hold :attr:`lock` around everything that belongs together."""

    def __init__(self, database: Path | None) -> None:
        # Re-entrant, because starting over reads while it holds the lock.
        self.lock = threading.RLock()
        # One connection for all threads: a database in memory belongs to its connection.
        self._connection = sqlite3.connect(
            ":memory:" if database is None else database, check_same_thread=False, isolation_level=None
        )
        self._connection.row_factory = sqlite3.Row
        # Practice data may be lost with the power; it can be refilled at any time.
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.execute("PRAGMA temp_store = MEMORY")

    @property
    def is_filled(self) -> bool:
        """Tell whether the database already holds a portal."""
        return bool(self.rows("SELECT 1 FROM sqlite_master WHERE name = 'settings'"))

    def _create(self) -> None:
        names = [row[0] for row in self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            if not name.startswith("sqlite_"):
                self.run(f"DROP TABLE {name}")
        if "sqlite_sequence" in names:
            self.run("DELETE FROM sqlite_sequence")
        self._script(TABLES)

    def _script(self, script: str) -> None:
        for statement in script.split(";"):
            if statement.strip():
                self.run(statement)

    @contextmanager
    def call(self) -> Iterator[None]:
        """Keep other threads out during one call; what was written stays, also when it fails.

        The real portal has no transaction around a call: a failure at one step leaves the earlier ones.
        """
        with self.lock:
            self.run("BEGIN")
            try:
                yield
            finally:
                self.run("COMMIT")

    @contextmanager
    def filling(self) -> Iterator[None]:
        """Replace everything: empty tables before, indexes after, and nothing changed when it fails."""
        with self.lock:
            self.run("BEGIN")
            try:
                self._create()
                yield
                # Last, because filling an indexed table takes several times as long.
                self._script(INDEXES)
            except BaseException:
                self.run("ROLLBACK")
                raise
            self.run("COMMIT")

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return every row of a query."""
        return self._execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Return the first row of a query, or None."""
        found: Row | None = self._execute(sql, parameters).fetchone()
        return found

    def value(self, sql: str, parameters: Parameters = ()) -> Any:  # noqa: ANN401 - whatever the column holds
        """Return the first column of the first row, or None."""
        found = self.row(sql, parameters)
        return None if found is None else found[0]

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Execute one statement and return the id of the row it inserted, if any."""
        return self._execute(sql, parameters).lastrowid or 0

    def _execute(self, sql: str, parameters: Parameters) -> sqlite3.Cursor:
        try:
            return self._connection.execute(sql, parameters)
        except UnicodeEncodeError:
            # Half a surrogate pair reaches a method unchanged; as a search word it can match nothing.
            return self._connection.execute(
                sql, [storable(each) if isinstance(each, str) else each for each in parameters]
            )

    def run_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Execute one statement for many rows."""
        self._connection.executemany(sql, rows)

    def close(self) -> None:
        """Close the database."""
        with self.lock:
            self._connection.close()


def marks(values: Sequence[object]) -> str:
    """Return the placeholders of an IN list."""
    return ",".join("?" * len(values))


def fold(text: str) -> str:
    """Return the text as the database compares it: no case, no accents. Source: utf8_general_ci."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def word_conditions(column: str, text: str) -> list[tuple[str, list[object]]]:
    """Return a condition with its parameters for each word that has to begin a word of a folded column.

    Source: AbstractDao.cs BuildLike: per cent and underscore stay wildcards.
    """
    condition = f"({column} LIKE ? OR {column} LIKE ?)"
    return [(condition, [f"{word}%", f"% {word}%"]) for word in fold(text).split()]


def storable(text: str) -> str:
    """Replace what a 3-byte table cannot hold. Source: SQL/onlyoffice.sql, charset utf8."""
    if text.isascii():
        return text
    return "".join(
        "?" if character > "\uffff" or "\ud800" <= character <= "\udfff" else character for character in text
    )


def storable_title(text: str) -> str:
    """Return a title, label or tag as a varchar(255) column keeps it, cut without an error."""
    return storable(text)[:TITLE_LENGTH]


def storable_value(text: str) -> str:
    """Return a text as a TEXT column keeps it: at most 65 535 bytes."""
    # A cut inside a letter takes the whole letter, as the database does.
    return storable(text).encode()[:VALUE_BYTES].decode("utf-8", "ignore")


def to_stored(moment: datetime) -> str:
    """Return a moment as a datetime column keeps it: UTC, whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")


def from_stored(text: str) -> datetime:
    """Return the moment in a datetime column."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
