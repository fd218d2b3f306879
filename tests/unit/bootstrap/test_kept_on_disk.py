"""Where drafts and journal are kept: in the user's folder, and what belongs to other cases apart."""

from datetime import UTC, datetime
from pathlib import Path

from casedesk.bootstrap.arguments import Arguments
from casedesk.bootstrap.kept_on_disk import DraftsOnDisk, JournalOnDisk
from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case, draft_of
from casedesk.domain.ids import CaseId, UserId
from casedesk.portal.draft_keeper import Whose
from casedesk.portal.journal_keeper import Save
from fakes import ADA

WHOSE = Whose("", UserId("ada"))
CASE = Case(CaseId(42), "Fair", is_closed=False, access=PUBLIC, created_by=ADA)


def kept_by(folder: Path | None, arguments: Arguments) -> int:
    """Keep a draft, end the program, and count what the next start finds."""
    keeper = DraftsOnDisk(folder, arguments)
    keeper.keep(WHOSE, CASE, draft_of(CASE))
    keeper.close()
    following = DraftsOnDisk(folder, arguments)
    found = len(following.left_for(WHOSE))
    following.close()
    return found


def test_the_next_start_finds_them(clean_environment: Path) -> None:
    assert kept_by(None, Arguments()) == 1
    assert list(clean_environment.rglob("drafts.sqlite"))


def test_the_portal_at_scale_has_other_cases_and_a_file_of_its_own(tmp_path: Path) -> None:
    assert kept_by(tmp_path, Arguments(scale=True)) == 1
    usual = DraftsOnDisk(tmp_path, Arguments())
    assert usual.left_for(WHOSE) == ()
    usual.drop(WHOSE, CASE.id)
    usual.forget((1,))
    usual.close()


def test_the_journal_is_a_file_of_its_own(tmp_path: Path, clean_environment: Path) -> None:
    save = Save(datetime.now(UTC), "Ada", "saved", CASE, draft_of(CASE), CASE)
    journal = JournalOnDisk(None, Arguments())
    journal.append(WHOSE, save, 1_000_000)
    assert [clean_environment in Path(journal.place).parents, Path(journal.place).name] == [
        True,
        "journal.sqlite",
    ]
    assert journal.export(WHOSE, CASE.id, tmp_path / "journal.json") == 1
    at_scale = JournalOnDisk(None, Arguments(scale=True))
    assert at_scale.saves_of(WHOSE, CASE.id).saves == ()
    at_scale.delete_all()
    at_scale.close()
    assert [kept.save for kept in journal.saves_of(WHOSE, CASE.id).saves] == [save]
    journal.delete(WHOSE, CASE.id)
    journal.close()
    assert JournalOnDisk(None, Arguments()).saves_of(WHOSE, CASE.id).saves == ()


def test_ending_a_program_that_kept_nothing_makes_nothing(clean_environment: Path) -> None:
    DraftsOnDisk(None, Arguments()).close()
    JournalOnDisk(None, Arguments()).close()
    assert not list(clean_environment.rglob("*.sqlite"))
