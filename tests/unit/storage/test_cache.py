"""Copies on disk: what was read is there again, bounded, for its owner's eyes, and never a reason to fail."""

import sqlite3
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import builders
from casedesk.domain.access import Group, Profile, UserStatus
from casedesk.domain.case import CaseSummary
from casedesk.domain.custom_field import FieldDefinition, FieldKind
from casedesk.domain.ids import CaseId, FieldId, GroupId
from casedesk.domain.values import replace
from casedesk.portal.case_cache import CopiesUnavailable, ListCopy, SessionCopy
from casedesk.portal.draft_keeper import Whose
from casedesk.storage import cache
from casedesk.storage.cache import CacheFile
from fakes import ADA, ADA_PROFILE, BEN

OFFICE, OTHER = "https://office.example.com", "https://other.example.com"
ME, YOU = Whose(OFFICE, ADA.id), Whose(OFFICE, BEN.id)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Clock:
    """Goes on by a minute whenever it is looked at."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def file(tmp_path: Path):
    file = CacheFile(tmp_path / "cache", Clock())
    yield file
    file.close()


def row(number: int, title: str = "", *, is_closed: bool = False) -> CaseSummary:
    at = NOON if number % 2 else None
    return CaseSummary(CaseId(number), title or f"Case {number}", is_closed, True, ADA, at, True, 3)


def a_case(number: int, title: str = "Fair"):
    return replace(builders.case(), id=CaseId(number), title=title)


SESSION = SessionCopy(
    replace(ADA_PROFILE, status=UserStatus.ACTIVE, is_crm_administrator=True, department="Sales"),
    (
        FieldDefinition(FieldId(2), "Stage", FieldKind.SELECT, ("New", "Done"), 4),
        FieldDefinition(FieldId(1), "Event", FieldKind.HEADING),
    ),
    (Group(GroupId("g1"), "Sales"),),
    12,
)


def test_who_signed_in_is_known_again(file: CacheFile) -> None:
    file.keep_session(OFFICE, "Ada@Example.org", SESSION)
    assert file.session(OFFICE, "ada@example.org") == SESSION
    assert file.session(OTHER, "ada@example.org") is None
    without = SessionCopy(Profile(BEN), (), (), None)
    file.keep_session(OFFICE, "ada@example.org", without)
    assert file.session(OFFICE, "ada@example.org") == without


def test_a_folder_that_takes_nothing_says_so(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file in the place of the folder")
    with pytest.raises(CopiesUnavailable):
        CacheFile(tmp_path / "cache").keep_case(ME, a_case(42))


def test_a_case_is_there_again_with_when_it_was_read(file: CacheFile) -> None:
    case = a_case(42)
    file.keep_case(ME, case)
    copy = file.case(ME, CaseId(42))
    assert copy is not None
    assert (copy.case, copy.read_at) == (case, NOON + timedelta(minutes=1))
    assert file.case(YOU, CaseId(42)) is None
    assert file.case(replace(ME, address=OTHER), CaseId(42)) is None
    file.drop_case(ME, CaseId(42))
    assert file.case(ME, CaseId(42)) is None


def test_rows_are_found_by_words_and_status(file: CacheFile) -> None:
    rows = (row(1, "Summer Fair"), row(2, "Fair, winter"), row(3, "Office move", is_closed=True))
    file.keep_rows(ME, rows)
    file.keep_rows(YOU, (row(9, "Fair of somebody else"),))
    assert file.rows(ME, "", None).rows == (rows[1], rows[2], rows[0])
    assert file.rows(ME, "fair", None).rows == (rows[1], rows[0])
    assert file.rows(ME, "FAIR summer", False).rows == (rows[0],)
    assert file.rows(ME, "", True).rows == (rows[2],)
    assert file.rows(ME, "", True).read_at == NOON + timedelta(minutes=1)
    assert file.rows(ME, "nothing", None) == ListCopy()
    file.drop_case(ME, CaseId(1))
    assert file.rows(ME, "summer", None) == ListCopy()


def test_what_was_read_longest_ago_goes_first(file: CacheFile, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MOST_CASES", "MOST_ROWS", "MOST_SESSIONS"):
        monkeypatch.setattr(cache, name, 2)
    for number in (1, 2, 1, 3):
        file.keep_case(ME, a_case(number))
        file.keep_rows(ME, (row(number),))
        file.keep_session(OFFICE, f"{number}@example.org", SESSION)
    file.keep_case(YOU, a_case(2))
    assert [file.case(ME, CaseId(number)) is not None for number in (1, 2, 3)] == [True, False, True]
    assert [one.id for one in file.rows(ME, "", None).rows] == [1, 3]
    assert file.session(OFFICE, "2@example.org") is None
    assert file.case(YOU, CaseId(2)) is not None


def test_nothing_is_left_after_forgetting(file: CacheFile, tmp_path: Path) -> None:
    file.keep_case(ME, a_case(42, "A confidential title"))
    file.keep_rows(ME, (row(42, "A confidential title"),))
    file.keep_session(OFFICE, "ada@example.org", SESSION)
    file.forget()
    assert file.case(ME, CaseId(42)) is None
    assert file.rows(ME, "", None) == ListCopy()
    assert file.session(OFFICE, "ada@example.org") is None
    file.close()
    left = b"".join(path.read_bytes() for path in (tmp_path / "cache").iterdir())
    assert b"confidential" not in left


def test_a_title_that_no_text_can_hold_is_kept_all_the_same(file: CacheFile) -> None:
    rows = (row(1, "half \ud83d of a pair"),)
    file.keep_rows(ME, rows)
    assert file.rows(ME, "HALF", None).rows == rows


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of this kind")
def test_nobody_else_can_read_it(file: CacheFile, tmp_path: Path) -> None:
    file.keep_case(ME, a_case(42))
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "cache").iterdir()}
    assert modes == {0o600}
    assert (tmp_path / "cache").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("harm", ["damaged", "newer"])
def test_a_file_that_cannot_be_used_is_begun_anew(tmp_path: Path, harm: str) -> None:
    path = tmp_path / "copies.sqlite"
    if harm == "damaged":
        path.write_bytes(b"no database at all, but long enough to be taken for one" * 40)
    else:
        with sqlite3.connect(path) as db:
            db.execute("PRAGMA user_version = 99")
        db.close()
    file = CacheFile(tmp_path)
    with pytest.raises(CopiesUnavailable):
        file.case(ME, CaseId(42))
    file.keep_case(ME, a_case(42))
    assert file.case(ME, CaseId(42)) is not None
    file.close()


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"version":99}', "null", "[2]", "[1,2,3,4,5,6,7,8,9]"])
def test_what_cannot_be_read_is_as_if_it_were_not_kept(file: CacheFile, tmp_path: Path, content: str) -> None:
    file.keep_case(ME, a_case(42))
    file.keep_rows(ME, (row(42), row(43)))
    file.keep_session(OFFICE, "ada@example.org", SESSION)
    file.close()
    with sqlite3.connect(tmp_path / "cache" / "copies.sqlite") as db:
        db.execute("UPDATE cases SET content = ?", (content,))
        db.execute("UPDATE rows SET content = ? WHERE case_id = 42", (content,))
        db.execute("UPDATE sessions SET session = ?", (content,))
    db.close()
    assert file.case(ME, CaseId(42)) is None
    assert [one.id for one in file.rows(ME, "", None).rows] == [43]
    assert file.session(OFFICE, "ada@example.org") is None


@given(st.builds(row, st.integers(1, 2**31), st.text(max_size=30)))
def test_every_row_is_read_as_it_was_written(one: CaseSummary) -> None:
    assert cache.decode_row(cache.encode_row(one)) == one
