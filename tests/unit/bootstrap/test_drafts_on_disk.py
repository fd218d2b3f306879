"""Where drafts are kept: in the user's folder, but nothing of a tour, and other cases apart."""

from pathlib import Path

import pytest

from casedesk.bootstrap.arguments import Arguments
from casedesk.bootstrap.drafts_on_disk import DraftsOnDisk
from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case, draft_of
from casedesk.domain.ids import CaseId, UserId
from casedesk.portal.draft_keeper import Whose
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


@pytest.mark.parametrize("arguments", [Arguments(tour=Path("pictures")), Arguments(self_check=True)])
def test_a_tour_leaves_nothing_behind(clean_environment: Path, arguments: Arguments) -> None:
    assert kept_by(None, arguments) == 0
    assert not list(clean_environment.rglob("drafts*"))


def test_the_portal_at_scale_has_other_cases_and_a_file_of_its_own(tmp_path: Path) -> None:
    assert kept_by(tmp_path, Arguments(scale=True)) == 1
    usual = DraftsOnDisk(tmp_path, Arguments())
    assert usual.left_for(WHOSE) == ()
    usual.drop(WHOSE, CASE.id)
    usual.forget((1,))
    usual.close()


def test_ending_a_program_that_kept_nothing_makes_nothing(clean_environment: Path) -> None:
    DraftsOnDisk(None, Arguments()).close()
    assert not list(clean_environment.rglob("drafts*"))
