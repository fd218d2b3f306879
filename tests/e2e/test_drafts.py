"""Drafts in the whole program: typed, killed or closed, started again, and everything is there."""

import sqlite3
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from casedesk.portal.draft_keeper import Whose
from casedesk.practice.faults import Fault
from casedesk.storage.drafts import DraftFile, drafts_folder
from e2e.killing import Murders
from e2e.office import FAIR, FAIR_TITLE, MOVE_TITLE, VENUE, office
from e2e.worker import CaseWorker, end_program

Begin = Callable[[Mapping[str, Any]], CaseWorker]


def on_disk(home: Path) -> list[str]:
    """Return the drafts in the file, as text."""
    (path,) = home.rglob("drafts.sqlite")
    with sqlite3.connect(path) as db:
        drafts = [draft for (draft,) in db.execute("SELECT draft FROM drafts ORDER BY case_id")]
    db.close()
    return drafts


def end(worker: CaseWorker, button: str) -> None:
    """Close the window, answer what it asks, and end the program."""
    worker.window.close()
    closing = worker.named("closing")
    worker.until(closing.isVisible)
    worker.push(button)
    worker.until(lambda: not worker.window.isVisible())
    end_program(worker.desk)


def test_what_is_typed_is_there_after_closing_and_starting_again(
    begin: Begin, clean_environment: Path
) -> None:
    first = begin(office())
    first.open(FAIR_TITLE)
    first.change_title("Trade fair")
    first.write_field("Venue", "Hall 5")
    end(first, "closeAndKeepDrafts")
    (draft,) = on_disk(clean_environment)
    assert "Trade fair" in draft
    second = begin(office())
    second.until(lambda: "A draft is kept for you" in second.said())
    assert any("2" in row for row in second.rows("caseList") if FAIR_TITLE in row)
    second.open(FAIR_TITLE)
    assert second.text_of("title") == "Trade fair"
    assert second.shown_fields()["Venue"] == "Hall 5"
    assert "is here again" in second.said()
    second.save()
    assert second.stored(FAIR)["title"] == "Trade fair"
    assert second.stored(FAIR)["fields"][VENUE] == "Hall 5"
    second.until(lambda: not on_disk(clean_environment))


def test_what_was_discarded_on_closing_is_not_offered_again(begin: Begin, clean_environment: Path) -> None:
    first = begin(office())
    first.open(MOVE_TITLE)
    first.change_title("Removal")
    first.until(lambda: not first.stores.drafts.is_busy)
    end(first, "discardAndClose")
    assert on_disk(clean_environment) == []
    second = begin(office())
    second.open(MOVE_TITLE)
    assert second.text_of("title") == MOVE_TITLE


def test_a_second_start_is_not_offered_what_the_first_is_still_typing(
    at_fair: CaseWorker, clean_environment: Path
) -> None:
    at_fair.change_title("Trade fair")
    at_fair.until(lambda: not at_fair.stores.drafts.is_busy)
    me = at_fair.state.me
    assert me is not None
    second = DraftFile(drafts_folder())
    assert second.left_for(Whose("", me.user.id)) == ()
    second.close()
    end(at_fair, "closeAndKeepDrafts")
    third = DraftFile(drafts_folder())
    assert [kept.draft.title for kept in third.left_for(Whose("", me.user.id))] == ["Trade fair"]
    third.close()


def test_a_session_that_ends_mid_edit_keeps_the_draft_on_screen_and_on_disk(
    at_fair: CaseWorker, clean_environment: Path
) -> None:
    at_fair.change_title("Trade fair")
    at_fair.portal.faults.add(Fault(status=401, body="Unauthorized", content_type="text/plain"))
    at_fair.save()
    assert at_fair.text_of("title") == "Trade fair"
    at_fair.until(lambda: not at_fair.stores.drafts.is_busy)
    (draft,) = on_disk(clean_environment)
    assert "Trade fair" in draft


def test_a_draft_meets_what_a_colleague_has_done_meanwhile(begin: Begin) -> None:
    first = begin(office())
    first.open(FAIR_TITLE)
    first.change_title("Trade fair")
    end(first, "closeAndKeepDrafts")
    later = office()
    later["cases"][0]["customFields"][str(VENUE)] = "Hall 9"
    second = begin(later)
    second.open(FAIR_TITLE)
    assert second.text_of("title") == "Trade fair"
    assert second.shown_fields()["Venue"] == "Hall 9"
    assert "Venue: “Hall 9”" in second.said()
    second.save()
    assert second.stored(FAIR)["title"] == "Trade fair"
    assert second.stored(FAIR)["fields"][VENUE] == "Hall 9"


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX systems")
@pytest.mark.timeout(180)
def test_killed_at_any_moment_it_has_every_edit_older_than_a_second(tmp_path: Path) -> None:
    murders = Murders(tmp_path)
    try:
        for task in ("type", "save", "type", "save", "save"):
            murders.kill_once(task)
        murders.look()
    finally:
        murders.end()
    assert murders.faults == []
    assert murders.edits > 0
    assert murders.newest, "every kill came too early to prove anything"
