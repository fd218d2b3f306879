"""Tags through the whole program: typed, removed, merged, undone, and when they cannot be read."""

from casedesk.domain.ids import CaseId
from casedesk.planning.steps import TagCase
from casedesk.practice.faults import Fault
from casedesk.session.report import Verdict
from casedesk.ui.primitives.chip import Chip
from e2e.office import FAIR, FAIR_TITLE
from e2e.worker import CONTROL, CaseWorker, Key


def chips(worker: CaseWorker) -> list[str]:
    return [
        chip.text() for chip in worker.window.findChildren(Chip, "tag") if chip.isVisibleTo(worker.window)
    ]


def type_tag(worker: CaseWorker, text: str) -> None:
    worker.named("addTag").setFocus()
    worker.type(text)
    worker.press(Key.Key_Return)


def test_tags_are_added_and_removed_by_keyboard_and_stored(at_fair: CaseWorker) -> None:
    at_fair.until(lambda: set(chips(at_fair)) == {"fair", "old"})
    type_tag(at_fair, "hall 4")
    at_fair.press(Key.Key_Backspace)
    at_fair.press(Key.Key_Delete)
    assert set(chips(at_fair)) == {"fair", "old"}
    at_fair.press(Key.Key_Backspace)
    assert set(chips(at_fair)) == {"fair"}
    type_tag(at_fair, "Hall 5")
    at_fair.portal.forget_requests()
    at_fair.save()
    assert at_fair.state.report is not None
    assert at_fair.state.report.verdict is Verdict.SAVED
    assert at_fair.stored(FAIR)["tags"] == ["fair", "Hall 5"]
    assert at_fair.stored(FAIR)["is_private"]
    assert {request.method for request in at_fair.writes} == {"POST", "DELETE"}
    assert "tags (+1 −1)" in at_fair.report


def test_undo_brings_a_removed_tag_back_also_past_the_save(at_fair: CaseWorker) -> None:
    at_fair.until(lambda: set(chips(at_fair)) == {"fair", "old"})
    at_fair.named("addTag").setFocus()
    at_fair.press(Key.Key_Backspace)
    at_fair.press(Key.Key_Backspace)
    at_fair.save()
    assert at_fair.stored(FAIR)["tags"] == ["fair"]
    at_fair.press(Key.Key_Z, CONTROL)
    assert set(chips(at_fair)) == {"fair", "old"}
    at_fair.save()
    assert at_fair.stored(FAIR)["tags"] == ["fair", "old"]


def test_undo_takes_a_tag_back_that_was_just_added(at_fair: CaseWorker) -> None:
    at_fair.until(lambda: set(chips(at_fair)) == {"fair", "old"})
    type_tag(at_fair, "vip")
    at_fair.press(Key.Key_Z, CONTROL)
    assert set(chips(at_fair)) == {"fair", "old"}
    at_fair.press(Key.Key_Y, CONTROL)
    assert set(chips(at_fair)) == {"fair", "old", "vip"}


def test_a_colleagues_tag_is_merged_and_named(at_fair: CaseWorker) -> None:
    at_fair.until(lambda: set(chips(at_fair)) == {"fair", "old"})
    at_fair.as_colleague("cyd@example.org", TagCase(CaseId(FAIR), "urgent"))
    type_tag(at_fair, "vip")
    at_fair.save()
    assert at_fair.stored(FAIR)["tags"] == ["fair", "old", "urgent", "vip"]
    assert "Merged with what others did meanwhile: tags (+1)." in at_fair.report
    assert set(chips(at_fair)) == {"fair", "old", "urgent", "vip"}


def test_tags_that_cannot_be_read_say_so_and_nothing_else_suffers(ada: CaseWorker) -> None:
    ada.portal.faults.add(Fault(method="GET", path=f"crm/case/tag/{FAIR}", status=403, body="{}"))
    ada.open(FAIR_TITLE)
    ada.until(lambda: "The tags could not be read" in ada.said())
    ada.change_title("Trade fair")
    ada.save()
    assert ada.stored(FAIR)["title"] == "Trade fair"
    assert ada.stored(FAIR)["tags"] == ["fair", "old"]
    ada.push("readTagsAgain")
    ada.until(lambda: set(chips(ada)) == {"fair", "old"})
