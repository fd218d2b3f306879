"""Scenes of the tour about what is kept: the journal, a way back, and a draft after a restart."""

from PySide6.QtCore import Qt

from casedesk.bootstrap.tour.director import Scenario, ScenarioFailed, Until
from casedesk.bootstrap.tour.main_job import SETTLE_MS, Stage, change_title, find, save
from casedesk.domain.ids import CaseId
from casedesk.session.editor import Phase

KEPT_CASE, KEPT_TITLE = CaseId(17), "Tender: city library furniture"
LEFT_CASE, LEFT_TITLE = CaseId(1), "Office move"
FIRST, SECOND = "Tender: city library", "Tender: city library, second round"


def journal(stage: Stage) -> Scenario:
    """Save a case twice, read its journal, bring back what is unchanged since and what is not, and save."""
    yield from find(stage, KEPT_CASE, KEPT_TITLE)
    yield from change_title(stage, FIRST)
    stage.hands.click("statusClosed")
    yield from save(stage)
    yield from change_title(stage, SECOND)
    yield from save(stage)
    # Not Ctrl+2: a shortcut needs the active window, and a dialog that closed may have left none.
    stage.hands.press(Qt.Key.Key_Right, "pages")
    entries = stage.stores.journal
    yield Until("both saves are listed", lambda: len(entries.state.entries) == 2, settle_ms=SETTLE_MS)
    stage.album.tell("The journal lists both saves, and shows what the newest has changed")
    stage.album.picture("21-journal")
    stage.hands.choose_row("journalSaves", 1)
    yield Until("the older one is compared", lambda: stage.hands.row_count("journalComparison") == 2)
    yield Until("it is shown", lambda: True, settle_ms=SETTLE_MS)
    stage.album.tell("An older save, field by field, beside what the portal has now")
    stage.album.picture("21-journal-older-save")
    yield from _compare_all(stage)
    yield from _bring_back(stage)


def _compare_all(stage: Stage) -> Scenario:
    stage.hands.press(Qt.Key.Key_Home, "journalRight")
    yield Until(
        "the first state is compared with the present one",
        lambda: stage.stores.journal.state.chosen is None,
        settle_ms=SETTLE_MS,
    )
    stage.album.tell("Any two states are compared: here the first one with the present")
    stage.album.picture("22-comparison")
    stage.hands.choose_row("journalSaves", 0)
    stage.hands.choose_row("journalSaves", 1)


def _bring_back(stage: Stage) -> Scenario:
    stage.hands.choose_row("journalComparison", 1)
    stage.hands.click("bringBack")
    yield Until(
        "the case is to be open again",
        lambda: stage.state.draft is not None and not stage.state.draft.is_closed,
        settle_ms=SETTLE_MS,
    )
    stage.album.tell("Brought one field back: an edit like any other, not saved yet")
    stage.album.picture("23-brought-back")
    yield from save(stage, "23-brought-back-saved")
    if (yield from stage.told(stage.witness.facts(KEPT_CASE), "what it stored"))["title"] != SECOND:
        raise ScenarioFailed("bringing a field back has changed the title")
    stage.hands.choose_row("journalSaves", 2)
    stage.hands.click("bringEverythingBack")
    yield Until("the clash is named", lambda: stage.hands.shows("meanwhileNotice"), settle_ms=SETTLE_MS)
    stage.album.tell("Of a whole save brought back, what was changed since is marked and not overwritten")
    stage.album.picture("24-brought-back-clash")
    stage.stores.cases.undo()
    yield Until("one step back takes it away", lambda: not stage.state.is_dirty)
    stage.hands.press(Qt.Key.Key_Left, "pages")


def leave_a_draft(stage: Stage) -> Scenario:
    """Type something and do not save it."""
    yield from find(stage, LEFT_CASE, LEFT_TITLE)
    yield from change_title(stage, "Office move, in two steps")
    yield Until("the draft is on the disk", lambda: not stage.stores.drafts.is_busy, settle_ms=SETTLE_MS)
    stage.album.tell("Typed something, and ended the program without saving it")


def draft_after_restart(stage: Stage) -> Scenario:
    """Start again: the draft is offered, and comes back into the form."""
    stage.stores.connection.start_practice()
    yield Until("the draft is offered", lambda: stage.hands.shows("draftNews"), settle_ms=SETTLE_MS)
    stage.album.tell("Started again: the draft is offered, and marked in the list")
    stage.album.picture("25-draft-offered")
    stage.stores.open_case(LEFT_CASE)
    yield Until(
        "the draft is in the form again",
        lambda: stage.state.phase is Phase.EDITING and stage.state.is_dirty,
        settle_ms=SETTLE_MS,
    )
    stage.album.tell("Opened its case: the draft is in the form again, ready to be saved")
    stage.album.picture("25-draft-restored")
