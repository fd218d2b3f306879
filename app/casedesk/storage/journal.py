"""The journal on disk: an SQLite file in the user's data folder with every save, bounded in size."""

import contextlib
import json
import logging
import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import Whose
from casedesk.portal.journal_keeper import JournalUnavailable, KeptSave, KeptSaves, Save
from casedesk.storage.codec import Undecodable, decode_case, decode_draft, encode_case, encode_draft, moment
from casedesk.storage.database import Database, trouble_of

logger = logging.getLogger(__name__)

MOST_SAVES_OF_A_CASE = 200
"""A case that is saved every working day is remembered for most of a year."""

MOST_BYTES_READ = 4 * 1024 * 1024
"""How much is read for the screen: every save of a case that is not very large."""

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
    SELECT bytes, id, saved_at, who, verdict, calls, before, asked, after FROM saves
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
    """Keep saves in a file; see `JournalKeeper`, whose methods these are. Used on one thread only.

    Args:
        folder: Where the file is; made, for its owner only, when it is first needed.
        name: What the file is called, without number and suffix.
    """

    def __init__(self, folder: Path, name: str = "journal") -> None:
        self._file = Database(folder, name, MIGRATIONS, JournalUnavailable)

    @property
    def place(self) -> str:
        """The file that is in use."""
        return str(self._file.path)

    def append(self, whose: Whose, save: Save, most_bytes: int) -> None:
        """Keep a save, and let go of the oldest where there are too many."""
        texts = _texts_of(save)
        case = (whose.address, whose.user_id, save.before.id)
        size = sum(len(text.encode()) for text in texts if text is not None)
        with self._file.changing() as db:
            db.execute(_APPEND, (size, *case, save.saved_at.isoformat(), *texts))
            db.execute(_PRUNE_CASE, (*case, *case, MOST_SAVES_OF_A_CASE))
            if db.execute(_TOTAL).fetchone()[0] > most_bytes:
                db.execute(_PRUNE_ALL, (most_bytes,))

    def saves_of(self, whose: Whose, case_id: CaseId) -> KeptSaves:
        """Return what is kept of a case, newest first; what cannot be read is passed over."""
        kept: list[KeptSave | None] = []
        size = 0
        with self._file.reading() as db:
            for row in db.execute(_READ, (whose.address, whose.user_id, case_id)):
                size += row[0]
                if kept and size > MOST_BYTES_READ:
                    return KeptSaves(_readable(kept), is_all=False)
                kept.append(_kept(row[1:]))
        return KeptSaves(_readable(kept))

    def export(self, whose: Whose, case_id: CaseId, path: Path) -> int:
        """Write what is kept of a case as JSON, whole or not at all; return how many saves."""
        with self._file.reading() as db:
            rows = db.execute(_READ, (whose.address, whose.user_id, case_id))
            kept = (_kept(row[1:]) for row in rows)
            saves = (_exported(each) for each in kept if each is not None)
            head = {"format": "casedesk-journal", "version": 1, "portal": whose.address, "case": case_id}
            try:
                return _write_whole(path, head, saves)
            except OSError as error:
                raise JournalUnavailable(trouble_of(error), str(path)) from None

    def delete(self, whose: Whose, case_id: CaseId) -> None:
        """Keep nothing of this case any more."""
        self._delete(_DELETE, (whose.address, whose.user_id, case_id))

    def delete_all(self, address: str | None = None) -> None:
        """Keep nothing any more, of anybody: of one portal, or of all."""
        if address is None:
            self._delete("DELETE FROM saves", ())
        else:
            self._delete("DELETE FROM saves WHERE address = ?", (address,))

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        self._file.close()

    def _delete(self, statement: str, case: tuple[object, ...]) -> None:
        with self._file.changing() as db:
            db.execute(statement, case)
        with self._file.reading() as db:
            # Until then the log beside the file has what was in it.
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _texts_of(save: Save) -> tuple[str | None, ...]:
    after = None if save.after is None else encode_case(save.after)
    calls = json.dumps(save.calls)
    return (save.who, save.verdict, calls, encode_case(save.before), encode_draft(save.asked), after)


def _kept(row: tuple[Any, ...]) -> KeptSave | None:
    save_id, saved_at, who, verdict, calls, before, asked, after = row
    try:
        save = Save(
            saved_at=moment(saved_at),
            who=str(who),
            verdict=str(verdict),
            before=decode_case(before),
            asked=decode_draft(asked),
            after=None if after is None else decode_case(after),
            calls=tuple((str(call), str(result)) for call, result in json.loads(calls)),
        )
        return KeptSave(save_id, save)
    except (Undecodable, ValueError, TypeError):
        logger.warning("Save %d of the journal cannot be read and is passed over.", save_id)
        return None


def _readable(kept: Iterable[KeptSave | None]) -> tuple[KeptSave, ...]:
    return tuple(each for each in kept if each is not None)


def _exported(kept: KeptSave) -> Mapping[str, object]:
    save = kept.save
    return {
        "saved_at": save.saved_at.isoformat(),
        "saved_by": save.who,
        "verdict": save.verdict,
        "calls": [{"call": call, "result": result} for call, result in save.calls],
        "before": json.loads(encode_case(save.before)),
        "asked": json.loads(encode_draft(save.asked)),
        "after": None if save.after is None else json.loads(encode_case(save.after)),
    }


def _write_whole(path: Path, head: Mapping[str, object], saves: Iterable[Mapping[str, object]]) -> int:
    # mkstemp makes the file for its owner only, as the journal itself is.
    descriptor, name = tempfile.mkstemp(prefix=".casedesk-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            # One by one, for together they may be large.
            file.write(json.dumps(head, indent=1)[:-2] + ',\n "saves": [')
            count = 0
            for count, save in enumerate(saves, 1):
                file.write(("" if count == 1 else ",") + "\n" + json.dumps(save, indent=1))
            file.write("\n ]\n}\n")
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    return count
