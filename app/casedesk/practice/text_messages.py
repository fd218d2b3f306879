"""Text messages with codes, which the practice portal would have sent.

Source: WCORE/Sms/SmsKeyStorage.cs: a code has six digits, lives for ten minutes and bears five attempts.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec import Struct

from casedesk.practice.directory import User
from casedesk.practice.store import Store, from_stored, to_stored

LIFE = timedelta(minutes=10)
MAX_FAILURES = 5


class TextMessage(Struct, frozen=True):
    """One text message, with the code that is all it says."""

    sent_at: datetime
    number: str
    code: str


def send_code(store: Store, user: User, number: str, now: datetime, *, again: bool) -> datetime:
    """Send a code unless one is still good, and return until when it is; sent again, it is another one."""
    latest = None if again else _latest(store, user, now)
    if latest is not None:
        return from_stored(latest["sent"]) + LIFE
    count = store.value("SELECT count(*) FROM text_messages")
    # Made from what is known, so that the same seed and clock give the same code on every run.
    secret = hashlib.sha512(f"{user.id} {count} {now.isoformat()}".encode()).digest()
    code = f"{int.from_bytes(secret[:8]) % 1_000_000:06}"
    store.run(
        "INSERT INTO text_messages (user_id, number, code, sent, failures) VALUES (?, ?, ?, ?, 0)",
        [user.id, number, code, to_stored(now)],
    )
    return now + LIFE


def is_right(store: Store, user: User, code: str, now: datetime) -> bool:
    """Look at a code: a right one is good once, and a wrong one counts."""
    latest = _latest(store, user, now)
    if latest is None:
        return False
    right: bool = latest["code"] == code
    failures = MAX_FAILURES if right else latest["failures"] + 1
    store.run("UPDATE text_messages SET failures = ? WHERE id = ?", [failures, latest["id"]])
    return right


def sent_messages(store: Store) -> tuple[TextMessage, ...]:
    """Return every text message, oldest first."""
    rows = store.rows("SELECT * FROM text_messages ORDER BY id")
    return tuple(TextMessage(from_stored(row["sent"]), f"+{row['number']}", row["code"]) for row in rows)


def _latest(store: Store, user: User, now: datetime) -> Any:  # noqa: ANN401  a row of the database
    """Return the newest message while its code is good."""
    row = store.row("SELECT * FROM text_messages WHERE user_id = ? ORDER BY id DESC", [user.id])
    if row is None or row["failures"] >= MAX_FAILURES:
        return None
    return row if now.astimezone(UTC) < from_stored(row["sent"]) + LIFE else None
