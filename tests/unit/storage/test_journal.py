"""The journal on disk: every save is there again, bounded, for its owner only, and gone when deleted."""

import json
import sqlite3
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from casedesk.domain.access import PUBLIC, User
from casedesk.domain.case import Case, draft_of
from casedesk.domain.ids import CaseId, UserId
from casedesk.domain.values import replace
from casedesk.portal.draft_keeper import DraftTrouble, Whose
from casedesk.portal.journal_keeper import JournalUnavailable, Save
from casedesk.storage import journal
from casedesk.storage.journal import MIGRATIONS, JournalFile

WHOSE = Whose("https://portal.example.org", UserId("ada"))
MOST = 1_000_000
BEN = Whose("https://portal.example.org", UserId("ben"))
FAIR = Case(CaseId(42), "Fair “2023” 🔒", False, PUBLIC, User(UserId("ada"), "Ada Min"))
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Iterator[JournalFile]:
    file = JournalFile(tmp_path / "of" / "ada")
    yield file
    file.close()


def place_of(file: JournalFile) -> Path:
    return Path(file.place)


def save_of(title: str, before: Case = FAIR) -> Save:
    after = replace(before, title=title)
    return Save(NOON, "Ada Min", "saved", before, draft_of(after), after, (("PUT crm/case/42", "applied"),))


def titles(file: JournalFile, whose: Whose = WHOSE, case_id: int = 42) -> list[str]:
    return [kept.save.asked.title for kept in file.saves_of(whose, CaseId(case_id)).saves]


def test_saves_are_there_again_after_a_new_start_newest_first(file: JournalFile) -> None:
    file.append(WHOSE, save_of("one"), MOST)
    unread = replace(save_of("two"), after=None)
    file.append(WHOSE, unread, MOST)
    file.close()
    again = JournalFile(place_of(file).parent)
    kept = again.saves_of(WHOSE, FAIR.id)
    again.close()
    newest, oldest = kept.saves
    assert kept.is_all
    assert newest.save == unread
    assert oldest.save == save_of("one")


def test_journals_of_other_users_and_cases_are_apart(file: JournalFile) -> None:
    file.append(WHOSE, save_of("mine"), MOST)
    file.append(BEN, save_of("his"), MOST)
    file.append(WHOSE, save_of("move", replace(FAIR, id=CaseId(43))), MOST)
    assert titles(file) == ["mine"]
    file.delete(WHOSE, FAIR.id)
    assert titles(file) == []
    assert titles(file, BEN) == ["his"]
    assert titles(file, WHOSE, 43) == ["move"]
    elsewhere = Whose("", UserId("ada"))
    file.append(elsewhere, save_of("practice"), MOST)
    file.delete_all("")
    assert titles(file, elsewhere) == []
    assert titles(file, BEN) == ["his"]
    file.delete_all()
    assert titles(file, BEN) == titles(file, WHOSE, 43) == []


def test_what_is_deleted_is_not_left_in_the_file(file: JournalFile) -> None:
    file.append(WHOSE, save_of("confidential matter"), MOST)
    file.delete(WHOSE, FAIR.id)
    # At once, and in the log beside it as well.
    for path in place_of(file).parent.iterdir():
        assert b"confidential" not in path.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX systems")
def test_only_the_owner_can_read_journal_and_export(file: JournalFile, tmp_path: Path) -> None:
    file.append(WHOSE, save_of("one"), MOST)
    file.export(WHOSE, FAIR.id, tmp_path / "journal.json")
    for path in (*place_of(file).parent.iterdir(), tmp_path / "journal.json"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_oldest_saves_of_a_case_are_let_go(file: JournalFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "MOST_SAVES_OF_A_CASE", 3)
    file.append(BEN, save_of("his"), MOST)
    for number in range(5):
        file.append(WHOSE, save_of(str(number)), MOST)
    assert titles(file) == ["4", "3", "2"]
    assert titles(file, BEN) == ["his"]


def test_the_oldest_saves_of_all_are_let_go_when_the_file_is_large(file: JournalFile) -> None:
    file.append(BEN, save_of("his" * 1_000), MOST)
    for number in range(5):
        file.append(WHOSE, save_of(str(number) * 3_000), 25_000)
    assert titles(file, BEN) == []
    assert [title[0] for title in titles(file)] == ["4", "3", "2"]


@pytest.mark.expects_log(r"^(\S+ )*Save [13] of the journal cannot be read and is passed over\.$")
def test_a_row_that_cannot_be_read_is_passed_over_without_a_word_of_its_content(
    file: JournalFile, caplog: pytest.LogCaptureFixture
) -> None:
    for title in ("one", "two", "three"):
        file.append(WHOSE, save_of(title), MOST)
    with sqlite3.connect(place_of(file)) as db:
        db.execute("UPDATE saves SET before = 'secret' WHERE id = 1")
        db.execute("UPDATE saves SET calls = '[7]' WHERE id = 3")
    db.close()
    assert titles(file) == ["two"]
    assert [record.getMessage() for record in caplog.records] == [
        "Save 3 of the journal cannot be read and is passed over.",
        "Save 1 of the journal cannot be read and is passed over.",
    ]


def test_an_export_holds_every_save_and_can_be_read_by_anything(file: JournalFile, tmp_path: Path) -> None:
    file.append(WHOSE, save_of("one"), MOST)
    file.append(WHOSE, replace(save_of("two"), after=None), MOST)
    path = tmp_path / "journal.json"
    assert file.export(WHOSE, FAIR.id, path) == 2
    written = json.loads(path.read_text("utf-8"))
    assert written["case"] == 42
    assert [save["asked"]["title"] for save in written["saves"]] == ["two", "one"]
    assert written["saves"][0]["after"] is None
    assert written["saves"][1]["before"]["title"] == FAIR.title
    assert written["saves"][1]["calls"] == [{"call": "PUT crm/case/42", "result": "applied"}]


def test_an_export_that_fails_leaves_nothing_behind(file: JournalFile, tmp_path: Path) -> None:
    folder = tmp_path / "a folder"
    folder.mkdir()
    before = set(tmp_path.iterdir())
    with pytest.raises(JournalUnavailable) as caught:
        file.export(WHOSE, FAIR.id, folder)
    assert caught.value.place == str(folder)
    assert {path for path in tmp_path.iterdir() if path.name != "of"} == before - {tmp_path / "of"}


def test_of_a_large_case_only_as_much_is_read_as_is_read_quickly(
    file: JournalFile, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(journal, "MOST_BYTES_READ", 15_000)
    for number in range(5):
        file.append(WHOSE, save_of(str(number) * 3_000), MOST)
    kept = file.saves_of(WHOSE, FAIR.id)
    assert not kept.is_all
    assert [each.save.asked.title[0] for each in kept.saves] == ["4", "3"]
    assert file.export(WHOSE, FAIR.id, tmp_path / "journal.json") == 5
    monkeypatch.setattr(journal, "MOST_BYTES_READ", 0)
    assert len(file.saves_of(WHOSE, FAIR.id).saves) == 1


def test_an_export_of_nothing_can_be_read_too(file: JournalFile, tmp_path: Path) -> None:
    assert file.export(WHOSE, FAIR.id, tmp_path / "journal.json") == 0
    assert json.loads((tmp_path / "journal.json").read_text("utf-8"))["saves"] == []


def test_a_full_disk_is_told_and_what_was_kept_before_stays(file: JournalFile) -> None:
    file.append(WHOSE, save_of("one"), MOST)
    with file._file.reading() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(JournalUnavailable) as caught:
        file.append(WHOSE, save_of("two" * 10_000), MOST)
    assert caught.value.trouble is DraftTrouble.DISK_FULL
    file.append(WHOSE, save_of("three"), MOST)
    assert titles(file) == ["three", "one"]


def test_two_programs_keep_their_saves_in_one_journal(file: JournalFile) -> None:
    other = JournalFile(place_of(file).parent)
    for number in range(3):
        file.append(WHOSE, save_of(f"mine {number}"), MOST)
        other.append(WHOSE, save_of(f"other {number}"), MOST)
    assert titles(file) == titles(other) == [f"{who} {n}" for n in (2, 1, 0) for who in ("other", "mine")]
    other.delete(WHOSE, FAIR.id)
    assert titles(file) == []
    other.close()


def test_a_damaged_file_is_left_alone_and_a_new_one_begun(file: JournalFile) -> None:
    place_of(file).parent.mkdir(parents=True)
    damaged = place_of(file)
    damaged.write_bytes(b"this is no database, and long enough to be sure of it" * 40)
    with pytest.raises(JournalUnavailable) as caught:
        file.append(WHOSE, save_of("one"), MOST)
    assert caught.value.trouble is DraftTrouble.DAMAGED
    assert caught.value.place == str(damaged)
    assert damaged.read_bytes().startswith(b"this is no database")
    file.append(WHOSE, save_of("two"), MOST)
    assert titles(file) == ["two"]


def test_a_file_of_a_newer_version_is_left_alone(file: JournalFile) -> None:
    file.append(WHOSE, save_of("one"), MOST)
    file.close()
    with sqlite3.connect(place_of(file)) as db:
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    db.close()
    with pytest.raises(JournalUnavailable) as caught:
        file.append(WHOSE, save_of("two"), MOST)
    assert caught.value.trouble is DraftTrouble.TOO_NEW


def test_a_cleared_folder_gets_a_new_file(file: JournalFile) -> None:
    file.append(WHOSE, save_of("one"), MOST)
    for path in list(place_of(file).parent.iterdir()):
        path.unlink()
    with pytest.raises(JournalUnavailable) as caught:
        file.append(WHOSE, save_of("two"), MOST)
    assert caught.value.trouble is DraftTrouble.GONE
    file.append(WHOSE, save_of("two"), MOST)
    assert titles(file) == ["two"]
