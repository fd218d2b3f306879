"""The drafts on disk: an SQLite file in the user's data folder that outlives every way to end."""

import logging
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from casedesk.domain.case import Case, Draft
from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import DraftsUnavailable, KeptDraft, Whose
from casedesk.storage.codec import Undecodable, decode_case, decode_draft, encode_case, encode_draft, moment
from casedesk.storage.database import Database, utc_now
from casedesk.storage.instance import Instance, clear_up, is_running

logger = logging.getLogger(__name__)

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


class DraftFile:
    """Keep drafts in a file; see `DraftKeeper`, whose methods these are. Used on one thread only.

    Args:
        folder: Where the file is; made, for its owner only, when it is first needed.
        name: What the file is called, without number and suffix.
        now: Tells the time, aware.
    """

    def __init__(self, folder: Path, name: str = "drafts", now: Callable[[], datetime] = utc_now) -> None:
        self._folder = folder
        self._now = now
        self._instance = Instance(folder)
        self._file = Database(
            folder,
            name,
            MIGRATIONS,
            DraftsUnavailable,
            when_opened=self._instance.begin,
            when_gone=self._instance.end,
        )
        self._encoded_base: tuple[Case, str] | None = None

    @property
    def path(self) -> Path:
        """The file that is in use."""
        return self._file.path

    def keep(self, whose: Whose, base: Case, draft: Draft, replaced: tuple[int, ...] = ()) -> None:
        """Keep a draft in place of what was kept of the case, and of these left ones, all or nothing."""
        row = (self._now().isoformat(), self._base_text(base), encode_draft(draft))
        with self._file.changing() as db:
            db.execute(_KEEP, (whose.address, whose.user_id, base.id, self._instance.name, *row))
            db.executemany(_FORGET, [(draft_id,) for draft_id in replaced])

    def drop(self, whose: Whose, case_id: CaseId) -> None:
        """Keep nothing of this case any more; what others have left of it stays."""
        with self._file.changing() as db:
            db.execute(_DROP, (whose.address, whose.user_id, case_id, self._instance.name))

    def forget(self, draft_ids: tuple[int, ...]) -> None:
        """Keep these left drafts no longer."""
        with self._file.changing() as db:
            db.executemany(_FORGET, [(draft_id,) for draft_id in draft_ids])

    def left_for(self, whose: Whose) -> tuple[KeptDraft, ...]:
        """Return what earlier starts have left, newest first; not what others that still run are keeping."""
        with self._file.reading() as db:
            rows = db.execute(_LEFT, (whose.address, whose.user_id, self._instance.name)).fetchall()
            clear_up(self._folder)
            running = {name for name in {row[1] for row in rows} if is_running(self._folder, name)}
        left = (_kept(row) for row in rows if row[1] not in running)
        return tuple(kept for kept in left if kept is not None)

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        self._file.close()
        self._instance.end()

    def _base_text(self, base: Case) -> str:
        # While somebody types, the base stays the same object, and it is the larger part.
        if self._encoded_base is None or self._encoded_base[0] is not base:
            self._encoded_base = (base, encode_case(base))
        return self._encoded_base[1]


def drafts_folder() -> Path:
    """Return the folder of the drafts; `CASEDESK_DATA_DIR` overrides the system's."""
    override = os.environ.get("CASEDESK_DATA_DIR", "")
    if override:
        return Path(override)
    # lazy: asked for once, on a lane.
    import platformdirs

    return Path(platformdirs.user_data_dir("casedesk", appauthor=False))


def _kept(row: tuple[int, str, str, str, str]) -> KeptDraft | None:
    draft_id, _, kept_at, base, draft = row
    try:
        return KeptDraft(draft_id, decode_case(base), decode_draft(draft), moment(kept_at))
    except (Undecodable, ValueError, TypeError):
        # It stays in the file: a newer program may have written it.
        logger.warning("Draft %d cannot be read and is passed over; it stays in the file.", draft_id)
        return None
