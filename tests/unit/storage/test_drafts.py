"""Drafts on disk: what was kept is there again, whatever happened to program, disk or file meanwhile."""

import json
import os
import sqlite3
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from casedesk.domain.access import Access, User
from casedesk.domain.case import Case, Draft, draft_of
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldKind, FieldValue
from casedesk.domain.ids import CaseId, ContactId, FieldId, UserId
from casedesk.domain.values import replace
from casedesk.portal.draft_keeper import DraftsUnavailable, DraftTrouble, Whose
from casedesk.storage import database, drafts
from casedesk.storage.codec import Undecodable, decode_case, decode_draft, encode_case, encode_draft
from casedesk.storage.drafts import MIGRATIONS, DraftFile, drafts_folder
from casedesk.storage.instance import SUFFIX

ADA = Whose("https://portal.example.org", UserId("ada"))
ADA_PRACTISING = Whose("", UserId("ada"))
BEN = Whose("https://portal.example.org", UserId("ben"))
BASE = Case(
    CaseId(42),
    "Fair “2023” \ud83d 🔒",
    is_closed=False,
    access=Access(True, (User(UserId("ada"), "Ada Min", "Head"),)),
    created_by=User(UserId("ada"), "Ada Min"),
    created_at=datetime(2022, 5, 23, 6, 33, 44, tzinfo=UTC),
    can_edit=True,
    members=(Contact(ContactId(5), "Ann Lee", False, "Acme", "ann@acme.example", True),),
    unnamed_member_count=2,
    field_values=(FieldValue(FieldId(3), "one\r\ntwo", "Notes", FieldKind.TEXT_AREA),),
    tags=("fair", "a, b"),
)
DRAFT = replace(draft_of(BASE), title="Trade fair", is_closed=True, field_texts={FieldId(3): "three"})

Start = Callable[[], DraftFile]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "of" / "ada"


@pytest.fixture
def clock() -> Iterator[datetime]:
    return (datetime(2026, 1, 1, 14, minute, tzinfo=UTC) for minute in range(60))


@pytest.fixture
def start(folder: Path, clock: Iterator[datetime]) -> Iterator[Start]:
    """Return a function that starts a program, so to speak; all are ended afterwards."""
    files: list[DraftFile] = []

    def begin() -> DraftFile:
        files.append(DraftFile(folder, now=lambda: next(clock)))
        return files[-1]

    yield begin
    for file in files:
        file.close()


def titles(file: DraftFile, whose: Whose = ADA) -> list[str]:
    return [kept.draft.title for kept in file.left_for(whose)]


def titled(title: str) -> Draft:
    return replace(DRAFT, title=title)


def refused(call: Callable[[], object]) -> DraftTrouble:
    with pytest.raises(DraftsUnavailable) as caught:
        call()
    return caught.value.trouble


def spoil(file: DraftFile, statement: str) -> None:
    file.close()
    with sqlite3.connect(file.path) as db:
        db.execute(statement)
    db.close()


def test_the_next_start_finds_case_and_draft_exactly_as_they_were(start: Start) -> None:
    first = start()
    first.keep(ADA, BASE, DRAFT)
    first.close()
    (kept,) = start().left_for(ADA)
    assert kept.base == BASE
    assert kept.draft == DRAFT
    assert kept.kept_at == datetime(2026, 1, 1, 14, 0, tzinfo=UTC)


def test_the_wish_to_mail_people_is_not_remembered() -> None:
    assert not decode_draft(encode_draft(replace(DRAFT, notify=True))).notify


def test_only_the_newest_of_a_case_is_kept(start: Start) -> None:
    first = start()
    for title in ("T", "Tr", "Tra"):
        first.keep(ADA, BASE, titled(title))
    first.close()
    assert titles(start()) == ["Tra"]


def test_users_portals_and_cases_are_kept_apart(start: Start) -> None:
    first = start()
    first.keep(ADA, BASE, titled("Ada's"))
    first.keep(ADA, replace(BASE, id=CaseId(43)), titled("Another"))
    first.keep(BEN, BASE, titled("Ben's"))
    first.keep(ADA_PRACTISING, BASE, titled("Practice"))
    first.close()
    second = start()
    assert titles(second) == ["Another", "Ada's"]
    assert titles(second, BEN) == ["Ben's"]
    assert titles(second, ADA_PRACTISING) == ["Practice"]


def test_what_was_dropped_does_not_come_back(start: Start) -> None:
    first = start()
    first.keep(ADA, BASE, DRAFT)
    first.drop(ADA, BASE.id)
    first.close()
    assert titles(start()) == []


def test_two_programs_at_once_neither_see_nor_destroy_each_others_drafts(start: Start) -> None:
    one, other = start(), start()
    one.keep(ADA, BASE, titled("One"))
    other.keep(ADA, BASE, titled("Other"))
    assert titles(one) == []
    assert titles(other) == []
    other.drop(ADA, BASE.id)
    other.close()
    one.close()
    assert titles(start()) == ["One"]


def test_of_two_programs_that_ended_both_drafts_are_offered_newest_first(start: Start) -> None:
    one, other = start(), start()
    one.keep(ADA, BASE, titled("Older"))
    other.keep(ADA, BASE, titled("Newer"))
    one.close()
    other.close()
    assert titles(start()) == ["Newer", "Older"]


def test_a_draft_that_is_in_the_form_again_replaces_the_one_that_was_left(start: Start) -> None:
    first = start()
    first.keep(ADA, BASE, titled("Left"))
    first.close()
    second = start()
    (left,) = second.left_for(ADA)
    second.keep(ADA, BASE, titled("Taken up"), (left.id,))
    second.close()
    assert titles(start()) == ["Taken up"]


def test_a_left_draft_can_be_forgotten(start: Start) -> None:
    first = start()
    first.keep(ADA, BASE, DRAFT)
    first.close()
    second = start()
    second.forget(tuple(kept.id for kept in second.left_for(ADA)))
    assert titles(second) == []


def test_ended_programs_leave_no_locks_behind(start: Start, folder: Path) -> None:
    first, killed = start(), start()
    first.keep(ADA, BASE, DRAFT)
    first.close()
    killed.keep(ADA, BASE, DRAFT)
    (lock,) = folder.glob(f"*{SUFFIX}")
    # A process that was killed leaves the file but not the lock.
    killed.close()
    lock.touch()
    assert titles(start()) == ["Trade fair", "Trade fair"]
    assert not lock.exists()


def test_locks_of_programs_that_were_killed_with_nothing_to_keep_are_cleared_up_in_time(
    start: Start, folder: Path
) -> None:
    running = start()
    running.keep(ADA, BASE, DRAFT)
    (held,) = folder.glob(f"*{SUFFIX}")
    fresh, old = folder / f"fresh{SUFFIX}", folder / f"old{SUFFIX}"
    for lock in (fresh, old):
        lock.touch()
    for lock in (held, old):
        os.utime(lock, (0, 0))
    start().left_for(ADA)
    assert held.exists()
    assert fresh.exists()
    assert not old.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="the user's folders are his own there")
def test_nobody_else_can_read_the_drafts(start: Start, folder: Path) -> None:
    before = os.umask(0)
    try:
        start().keep(ADA, BASE, DRAFT)
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in folder.glob("drafts.sqlite*")}
    assert set(modes) == {"drafts.sqlite", "drafts.sqlite-wal", "drafts.sqlite-shm"}
    assert set(modes.values()) == {0o600}


def test_what_was_dropped_cannot_be_found_in_the_file_either(start: Start, folder: Path) -> None:
    first = start()
    first.keep(ADA, BASE, titled("Confidential"))
    first.drop(ADA, BASE.id)
    first.close()
    assert all(b"Confidential" not in each.read_bytes() for each in folder.iterdir())


@pytest.mark.expects_log(r"Draft 1 cannot be read and is passed over; it stays in the file\.")
@pytest.mark.parametrize(
    "damage",
    [
        "base = 'nonsense'",
        "base = 1",
        "draft = '[]'",
        """draft = '{"version":3}'""",
        """draft = '{"version":1}'""",
        "base = replace(base, '42', 'true')",
        """base = replace(base, '"is_closed":false', '"is_closed":0')""",
        """base = replace(base, '"members":[', '"members":[7,')""",
        """base = replace(base, '"members":', '"members":1,"m":')""",
        """base = replace(base, '"title":', '"title":1,"t":')""",
        """base = replace(base, '+00:00', '')""",
        "kept_at = 'yesterday'",
        "kept_at = '2026-01-01T14:00:00'",
    ],
)
def test_a_draft_that_cannot_be_read_is_passed_over_but_never_deleted(start: Start, damage: str) -> None:
    first = start()
    first.keep(ADA, BASE, titled("Damaged"))
    first.keep(ADA, replace(BASE, id=CaseId(43)), titled("Sound"))
    spoil(first, f"UPDATE drafts SET {damage} WHERE case_id = 42")  # noqa: S608
    second = start()
    assert titles(second) == ["Sound"]
    second.close()
    with sqlite3.connect(first.path) as db:
        assert db.execute("SELECT count(*) FROM drafts").fetchone() == (2,)
    db.close()


def test_why_a_text_is_no_case_is_told_without_what_it_holds() -> None:
    text = encode_case(BASE).replace("2022-05-23", "Confidential")
    with pytest.raises(Undecodable) as caught:
        decode_case(text)
    assert "Confidential" not in repr(caught.value)
    assert caught.value.__cause__ is None


def test_a_file_of_a_newer_program_is_left_alone(start: Start) -> None:
    first = start()
    first.keep(ADA, BASE, DRAFT)
    spoil(first, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = first.path.read_bytes()
    second = start()
    assert refused(lambda: second.keep(ADA, BASE, DRAFT)) is DraftTrouble.TOO_NEW
    assert refused(lambda: second.left_for(ADA)) is DraftTrouble.TOO_NEW
    second.close()
    assert first.path.read_bytes() == before


def test_a_file_of_an_older_program_is_brought_up_to_date_with_what_it_holds(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = start()
    first.keep(ADA, BASE, DRAFT)
    first.close()
    monkeypatch.setattr(drafts, "MIGRATIONS", (*MIGRATIONS, "ALTER TABLE drafts ADD COLUMN note TEXT"))
    second = start()
    assert titles(second) == ["Trade fair"]
    second.close()
    with sqlite3.connect(first.path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)
    db.close()


def test_programs_that_start_at_the_same_moment_make_one_file(folder: Path) -> None:
    failures: list[DraftsUnavailable] = []

    def run(number: int) -> None:
        file = DraftFile(folder)
        try:
            file.keep(ADA, replace(BASE, id=CaseId(number)), DRAFT)
        except DraftsUnavailable as error:
            failures.append(error)
        file.close()

    threads = [threading.Thread(target=run, args=(number,)) for number in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    file = DraftFile(folder)
    assert len(file.left_for(ADA)) == 8
    file.close()


def test_a_file_that_is_no_database_is_left_where_it_is_and_another_begun(start: Start, folder: Path) -> None:
    folder.mkdir(parents=True)
    damaged = folder / "drafts.sqlite"
    damaged.write_bytes(b"not a database, but maybe of use to somebody" * 100)
    first = start()
    with pytest.raises(DraftsUnavailable) as caught:
        first.left_for(ADA)
    assert caught.value.trouble is DraftTrouble.DAMAGED
    assert caught.value.place == str(damaged)
    first.keep(ADA, BASE, DRAFT)
    first.close()
    assert damaged.read_bytes().startswith(b"not a database, but")
    # The next start has been told already.
    assert titles(start()) == ["Trade fair"]


def test_a_file_that_turns_out_damaged_while_in_use_is_followed_by_another(start: Start) -> None:
    first = start()
    for number in range(1, 60):
        first.keep(ADA, replace(BASE, id=CaseId(number)), DRAFT)
    first.close()
    content = bytearray(first.path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    first.path.write_bytes(bytes(content))
    second = start()
    assert refused(lambda: second.left_for(ADA)) is DraftTrouble.DAMAGED
    second.keep(ADA, BASE, DRAFT)
    second.close()
    assert first.path.read_bytes() == bytes(content)


def test_a_folder_that_was_cleared_is_noticed_so_that_everything_is_written_again(
    start: Start, folder: Path
) -> None:
    file = start()
    file.keep(ADA, BASE, titled("Gone"))
    for each in folder.iterdir():
        each.unlink()
    assert refused(lambda: file.keep(ADA, BASE, DRAFT)) is DraftTrouble.GONE
    file.keep(ADA, BASE, titled("Again"))
    file.close()
    assert titles(start()) == ["Again"]


def test_a_full_disk_is_told_as_such_and_what_was_kept_before_stays(start: Start) -> None:
    first = start()
    first.keep(ADA, BASE, titled("Before"))
    db = first._file._connection()
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    # SQLite's own limit fails with the very error that a full disk gives.
    db.execute(f"PRAGMA max_page_count = {pages}")
    assert refused(lambda: first.keep(ADA, BASE, titled("x" * 100_000))) is DraftTrouble.DISK_FULL
    first.close()
    assert titles(start()) == ["Before"]


def test_with_room_again_it_goes_on(start: Start) -> None:
    first = start()
    first.keep(ADA, BASE, DRAFT)
    db = first._file._connection()
    db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")
    refused(lambda: first.keep(ADA, BASE, titled("x" * 100_000)))
    first.keep(ADA, BASE, titled("y" * 100_000))
    first.close()
    assert titles(start()) == ["y" * 100_000]


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (OSError(28, "No space left on device"), DraftTrouble.DISK_FULL),
        (PermissionError(13, "Permission denied"), DraftTrouble.NOT_WRITABLE),
        (sqlite3.InterfaceError("made by the module itself"), DraftTrouble.FAILED),
    ],
)
def test_a_disk_that_refuses_the_folder_is_told_as_such(
    start: Start, monkeypatch: pytest.MonkeyPatch, error: Exception, trouble: DraftTrouble
) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise error

    file = start()
    with monkeypatch.context() as patch:
        patch.setattr(database.Path, "mkdir", refuse)
        assert refused(lambda: file.keep(ADA, BASE, DRAFT)) is trouble
    file.keep(ADA, BASE, DRAFT)


def test_where_a_file_stands_in_place_of_the_folder_it_says_so(start: Start, folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("in the way")
    assert refused(lambda: start().keep(ADA, BASE, DRAFT)) is DraftTrouble.NOT_WRITABLE


def test_a_file_that_somebody_else_holds_for_long_is_told_as_such(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_S", 0.01)
    file, other = start(), start()
    other.keep(ADA, BASE, DRAFT)
    holder = other._file._connection()
    holder.execute("BEGIN IMMEDIATE")
    assert refused(lambda: file.keep(ADA, BASE, DRAFT)) is DraftTrouble.BUSY
    holder.execute("ROLLBACK")
    file.keep(ADA, BASE, DRAFT)


def test_the_folder_is_the_users_own_unless_another_is_asked_for(
    clean_environment: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert clean_environment in drafts_folder().parents
    monkeypatch.setenv("CASEDESK_DATA_DIR", str(tmp_path))
    assert drafts_folder() == tmp_path


def test_what_a_version_without_tags_has_written_is_read_with_tags_unread() -> None:
    def as_written_then(text: str) -> str:
        kept = json.loads(text)
        del kept["tags"]
        return json.dumps(kept | {"version": 1})

    assert decode_case(as_written_then(encode_case(BASE))) == replace(BASE, tags=None)
    assert decode_draft(as_written_then(encode_draft(DRAFT))) == replace(DRAFT, tags=None)
    assert decode_case(encode_case(replace(BASE, tags=None))).tags is None
    for spoilt in ({"tags": "fair"}, {"tags": [1]}):
        with pytest.raises(Undecodable):
            decode_case(json.dumps(json.loads(encode_case(BASE)) | spoilt))
