"""The journal in the whole program: what was saved is there, for its owner, and comes back as an edit."""

import json
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit

from casedesk.planning.steps import UpdateCase
from casedesk.portal.draft_keeper import DraftTrouble, Whose
from casedesk.portal.journal_keeper import JournalUnavailable, Save
from casedesk.session.report import Verdict
from casedesk.storage.journal import JournalFile
from e2e.office import FAIR, FAIR_TITLE, MOVE_TITLE, VENUE
from e2e.worker import CONTROL, CaseWorker, Key


@pytest.fixture
def saved_twice(at_fair: CaseWorker) -> CaseWorker:
    """Ada, who has saved the fair twice and looks at its journal."""
    at_fair.change_title("Trade fair")
    at_fair.write_field("Venue", "Hall 5")
    at_fair.save()
    at_fair.change_title("May fair")
    at_fair.save()
    look(at_fair)
    at_fair.portal.forget_requests()
    return at_fair


def look(worker: CaseWorker) -> None:
    """Bring the journal into view, and wait for what the disk has."""
    worker.press(Key.Key_2, CONTROL)
    worker.until(lambda: worker.stores.journal.state.is_read)
    settle(worker)


def settle(worker: CaseWorker) -> None:
    """Wait until nothing is on its way to the portal or to the disk."""
    worker.settle()
    worker.until(lambda: not worker.stores.drafts.is_busy)


def go_to_save(worker: CaseWorker, number: int) -> None:
    """Go to a save with the keyboard; 0 is the newest."""
    worker.named("journalSaves").setFocus()
    worker.press(Key.Key_Home)
    worker.press(Key.Key_Down, times=number)


def files(home: Path) -> list[Path]:
    return list(home.rglob("journal*.sqlite*"))


def kept(home: Path) -> int:
    (path,) = home.rglob("journal.sqlite")
    with sqlite3.connect(path) as db:
        (count,) = db.execute("SELECT COUNT(*) FROM saves").fetchone()
    db.close()
    return int(count)


def test_every_save_is_listed_and_shows_what_it_has_changed(saved_twice: CaseWorker) -> None:
    newest, oldest = saved_twice.rows("journalSaves")
    assert "Ada Min" in newest
    assert newest.endswith("Saved, 1 change: title")
    assert oldest.endswith("Saved, 2 changes: title, Venue")
    assert saved_twice.rows("journalComparison") == ["Title"]
    go_to_save(saved_twice, 1)
    model = saved_twice.model("journalComparison")
    cells = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    assert cells == [
        ["Title", FAIR_TITLE, "Trade fair", "Changed since. It is now “May fair”."],
        ["Venue", "Hall 4", "Hall 5", "Unchanged since"],
    ]


def test_a_field_comes_back_as_an_edit_that_is_undone_reviewed_and_saved(saved_twice: CaseWorker) -> None:
    go_to_save(saved_twice, 1)
    saved_twice.named("journalComparison").setFocus()
    saved_twice.press(Key.Key_Down)
    saved_twice.named("bringBack").setFocus()
    saved_twice.push("bringBack")
    assert saved_twice.sent == []
    assert "1 change: Venue" in saved_twice.said()
    assert "In the form" in str(saved_twice.model("journalComparison").index(1, 3).data())
    assert not saved_twice.named("bringBack").isEnabled()
    assert saved_twice.named("journalComparison").hasFocus()
    saved_twice.press(Key.Key_Z, CONTROL)
    assert not saved_twice.state.is_dirty
    saved_twice.push("bringBack")
    saved_twice.save()
    settle(saved_twice)
    stored = saved_twice.stored(FAIR)
    assert stored["fields"][VENUE] == "Hall 4"
    assert stored["title"] == "May fair"
    assert len(saved_twice.rows("journalSaves")) == 3
    assert saved_twice.rows("journalSaves")[0].endswith("Saved, 1 change: Venue")
    saved_twice.press(Key.Key_1, CONTROL)
    assert saved_twice.shown_fields()["Venue"] == "Hall 4"


def test_a_whole_save_comes_back_with_one_button(at_fair: CaseWorker) -> None:
    before = at_fair.stored(FAIR)
    at_fair.change_title("Trade fair")
    at_fair.push("statusClosed")
    at_fair.add_participant("grant", 2)
    at_fair.remove_row("participants", "Acme & Co")
    at_fair.add_person("ode")
    at_fair.write_field("Notes", "First line\nSecond line")
    at_fair.write_field("Stand", "B-17")
    at_fair.save()
    assert at_fair.state.report is not None
    assert at_fair.state.report.verdict is Verdict.SAVED
    look(at_fair)
    at_fair.push("bringEverythingBack")
    at_fair.save()
    after = at_fair.stored(FAIR)
    for part in ("title", "is_closed", "fields"):
        assert after[part] == before[part]
    assert set(after["members"]) == set(before["members"])
    assert set(after["access"]) == set(before["access"])


def test_what_somebody_else_made_of_it_since_is_never_overwritten_unasked(saved_twice: CaseWorker) -> None:
    saved_twice.as_colleague("cyd@example.org", UpdateCase(saved_twice.state.case_id, "Cyd's fair"))
    saved_twice.stores.watch.look()
    saved_twice.settle()
    assert "Changed since. It is now “Cyd's fair”." in str(
        saved_twice.model("journalComparison").index(0, 3).data()
    )
    saved_twice.portal.forget_requests()
    saved_twice.push("bringBack")
    assert "has changed on the portal as well" in saved_twice.said()
    saved_twice.save()
    dialog = saved_twice.named("conflictDialog")
    assert dialog.isVisible()
    assert {"May fair", "Trade fair", "Cyd's fair"} <= set(saved_twice.said(dialog).splitlines())
    assert saved_twice.writes == []
    assert saved_twice.stored(FAIR)["title"] == "Cyd's fair"
    saved_twice.press(Key.Key_Space)
    saved_twice.press(Key.Key_Return)
    saved_twice.settle()
    assert saved_twice.stored(FAIR)["title"] == "Trade fair"
    settle(saved_twice)
    assert len(saved_twice.rows("journalSaves")) == 3


def test_a_change_that_nobody_has_noticed_yet_is_found_by_the_save(saved_twice: CaseWorker) -> None:
    saved_twice.as_colleague("cyd@example.org", UpdateCase(saved_twice.state.case_id, "Cyd's fair"))
    saved_twice.push("bringBack")
    saved_twice.portal.forget_requests()
    saved_twice.save()
    assert saved_twice.named("conflictDialog").isVisible()
    assert saved_twice.writes == []
    saved_twice.press(Key.Key_Escape)
    assert saved_twice.stored(FAIR)["title"] == "Cyd's fair"


def test_a_clash_is_over_with_one_step_back(saved_twice: CaseWorker) -> None:
    go_to_save(saved_twice, 1)
    saved_twice.push("bringEverythingBack")
    assert "has changed on the portal as well" in saved_twice.said()
    saved_twice.press(Key.Key_Z, CONTROL)
    assert "has changed on the portal as well" not in saved_twice.said()
    assert not saved_twice.state.is_dirty
    assert saved_twice.sent == []


def test_tab_goes_through_the_page_in_the_order_of_reading(saved_twice: CaseWorker) -> None:
    saved_twice.named("pages").setFocus()
    stops = []
    for _ in range(9):
        saved_twice.press(Key.Key_Tab)
        stops.append(saved_twice.focus().objectName())
    assert stops == [
        "keepsJournal",
        "exportJournal",
        "deleteJournal",
        "journalSaves",
        "journalLeft",
        "journalRight",
        "journalComparison",
        "bringBack",
        "bringEverythingBack",
    ]


def test_any_two_states_can_be_compared(saved_twice: CaseWorker) -> None:
    left, right = saved_twice.named("journalLeft"), saved_twice.named("journalRight")
    left.setFocus()
    saved_twice.press(Key.Key_End)
    right.setFocus()
    saved_twice.press(Key.Key_Home)
    model = saved_twice.model("journalComparison")
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == [FAIR_TITLE, "Hall 4"]
    assert [model.index(row, 2).data() for row in range(model.rowCount())] == ["May fair", "Hall 5"]
    right.setFocus()
    saved_twice.press(Key.Key_End)
    assert model.rowCount() == 0
    assert "Nothing differs" in saved_twice.said()
    assert not saved_twice.named("bringEverythingBack").isEnabled()


def test_turned_off_it_keeps_nothing_and_leaves_what_there_is(
    at_fair: CaseWorker, clean_environment: Path
) -> None:
    at_fair.change_title("Trade fair")
    at_fair.save()
    look(at_fair)
    assert at_fair.named("keepsJournal", QCheckBox).isChecked()
    at_fair.push("keepsJournal")
    assert "New saves are not kept" in at_fair.said()
    assert not at_fair.stores.settings.state.preferences.keeps_journal
    at_fair.press(Key.Key_1, CONTROL)
    at_fair.change_title("May fair")
    at_fair.save()
    settle(at_fair)
    assert kept(clean_environment) == 1
    assert all(b"May fair" not in path.read_bytes() for path in files(clean_environment))
    at_fair.open(MOVE_TITLE)
    at_fair.press(Key.Key_2, CONTROL)
    settle(at_fair)
    assert "the journal is off" in at_fair.said()
    at_fair.push("keepsJournal")
    assert "No save of this case yet" in at_fair.said()


def test_an_export_is_a_file_that_anything_can_read(saved_twice: CaseWorker, tmp_path: Path) -> None:
    path = tmp_path / "fair.json"
    saved_twice.push("exportJournal")
    dialog = saved_twice.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.findChild(QLineEdit).setText(str(path))
    dialog.accept()
    settle(saved_twice)
    saved_twice.until(path.exists)
    written = json.loads(path.read_text("utf-8"))
    assert [save["after"]["title"] for save in written["saves"]] == ["May fair", "Trade fair"]
    assert {save["saved_by"] for save in written["saves"]} == {"Ada Min"}
    saved_twice.until(lambda: f"2 saves were written to {path}" in saved_twice.said())


def test_a_journal_is_deleted_after_a_question_that_names_it(
    saved_twice: CaseWorker, clean_environment: Path
) -> None:
    saved_twice.push("deleteJournal")
    dialog = saved_twice.named("deleteJournalDialog")
    assert "Delete the journal of “May fair”?" in saved_twice.said(dialog)
    assert "2 saves kept on this computer" in saved_twice.said(dialog)
    # The safe answer is the default.
    saved_twice.press(Key.Key_Return)
    settle(saved_twice)
    assert kept(clean_environment) == 2
    saved_twice.push("deleteJournal")
    saved_twice.push("deleteThisJournal")
    settle(saved_twice)
    assert kept(clean_environment) == 0
    assert all(b"May fair" not in path.read_bytes() for path in files(clean_environment))
    assert "The journal of this case was deleted" in saved_twice.said()
    assert "No save of this case yet" in saved_twice.said()
    saved_twice.push("deleteJournal")
    assert not saved_twice.named("deleteThisJournal").isEnabled()
    saved_twice.push("deleteAllJournals")
    settle(saved_twice)
    assert "The journals of all cases were deleted" in saved_twice.said()


def test_a_full_disk_says_so_and_saving_goes_on(
    at_fair: CaseWorker, clean_environment: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_file: JournalFile, _whose: Whose, _save: Save, _most: int) -> None:
        raise JournalUnavailable(DraftTrouble.DISK_FULL, "journal.sqlite")

    with monkeypatch.context() as patch:
        patch.setattr(JournalFile, "append", refuse)
        for title in ("Trade fair", "May fair"):
            at_fair.change_title(title)
            at_fair.save()
            settle(at_fair)
            assert at_fair.stored(FAIR)["title"] == title
        assert "The journal cannot be used at the moment" in at_fair.said()
        assert "The disk is full. 2 saves are missing" in at_fair.said()
    at_fair.button("Try again").click()
    settle(at_fair)
    at_fair.until(lambda: kept(clean_environment) == 2)
    assert "The journal cannot be used" not in at_fair.said()


def test_what_a_save_of_somebody_else_holds_is_not_shown_to_the_next(saved_twice: CaseWorker) -> None:
    saved_twice.practise_as("Ben Ode", "ben@example.org")
    saved_twice.open("May fair")
    settle(saved_twice)
    assert "No save of this case yet" in saved_twice.said()


def test_no_secret_is_in_it(saved_twice: CaseWorker, clean_environment: Path, tmp_path: Path) -> None:
    path = tmp_path / "journal.json"
    saved_twice.stores.journal.export(path)
    settle(saved_twice)
    saved_twice.until(path.exists)
    # The password of all practice accounts; there is no other word for it in the office.
    for file in (*files(clean_environment), path):
        text = file.read_bytes()
        assert b"practice" not in text
        assert b"uthorization" not in text
    calls = [call for save in json.loads(path.read_text("utf-8"))["saves"] for call in save["calls"]]
    assert calls
    assert all(set(call) == {"call", "result"} for call in calls)
