"""Reviewing through the window: what is shown beforehand is what the portal does, and not before."""

from PySide6.QtWidgets import QPlainTextEdit

from casedesk.session.report import Verdict
from e2e.office import ADA, CYD, FAIR
from e2e.worker import CONTROL, SHIFT, CaseWorker, Key


def review(worker: CaseWorker) -> dict[str, tuple[str, str, str]]:
    """Ask for the review by keyboard; return its rows: now, after saving, what the portal will do."""
    worker.press(Key.Key_S, CONTROL | SHIFT)
    worker.until(worker.named("reviewTable").isVisible)
    worker.settle()
    model = worker.model("reviewTable")
    rows = [[str(model.index(row, column).data()) for column in range(4)] for row in range(model.rowCount())]
    return {name: (before, after, effect) for name, before, after, effect in rows}


def requests_of(worker: CaseWorker) -> list[str]:
    """Return the verb and path of each request that the review names."""
    worker.push("requestsFold")
    text = worker.named("requests", QPlainTextEdit).toPlainText()
    return [line for line in text.splitlines() if line.startswith(("PUT ", "POST ", "DELETE "))]


def test_the_portal_does_what_the_review_has_foretold(at_fair: CaseWorker) -> None:
    at_fair.change_title("Exhibition " + "and so on " * 30)
    at_fair.add_participant("ross")
    at_fair.write_field("Venue", "Hall 5")
    at_fair.go_to_field("Stage")
    at_fair.press(Key.Key_Delete)
    before = at_fair.stored(FAIR)
    at_fair.portal.forget_requests()
    rows = review(at_fair)
    assert [verb for verb, _ in at_fair.sent] == ["GET"], "one reading, and nothing else"
    assert at_fair.stored(FAIR) == before
    foretold = requests_of(at_fair)
    assert rows["Participant"][1:] == ("Ross Grantham", "Added")
    assert rows["Stage"] == ("Booked", "—", "Cleared")
    assert rows["Title"][2].startswith("Cut at 255 characters")
    at_fair.portal.forget_requests()
    at_fair.push("reviewSave")
    at_fair.settle()
    stored = at_fair.stored(FAIR)
    assert stored["title"] == rows["Title"][1]
    assert [f"{one.method} {one.path.lstrip('/')}" for one in at_fair.writes] == foretold
    report = at_fair.state.report
    assert report is not None
    assert report.verdict is Verdict.SAVED_WITH_DEVIATIONS


def test_publishing_is_foretold_with_a_number_and_going_back_publishes_nothing(at_fair: CaseWorker) -> None:
    at_fair.push("everyoneWithCrmAccess")
    rows = review(at_fair)
    assert rows["Access"][2].startswith("Published. Everyone with CRM access will see the case: up to")
    # Enter is the safe answer here.
    at_fair.press(Key.Key_Return)
    at_fair.settle()
    assert not at_fair.named("reviewDialog").isVisible()
    assert at_fair.stored(FAIR)["is_private"]
    assert at_fair.state.is_dirty
    at_fair.activate()
    review(at_fair)
    at_fair.push("reviewSave")
    at_fair.settle()
    assert not at_fair.stored(FAIR)["is_private"]
    assert "Everyone with CRM access sees this case now." in at_fair.report


def test_an_administrator_learns_beforehand_that_he_is_put_on_the_list(at_fair: CaseWorker) -> None:
    at_fair.practise_as("Ben Ode", "ben@example.org")
    at_fair.open("Exhibition organization")
    at_fair.change_title("Exhibition 2023")
    rows = review(at_fair)
    assert rows["Access"][2].startswith("You are added")
    assert "You did not ask for this" in rows["Access"][2]
    assert sorted(at_fair.stored(FAIR)["access"]) == sorted((ADA, CYD))


def test_every_save_is_reviewed_first_where_that_is_chosen(at_fair: CaseWorker) -> None:
    at_fair.press(Key.Key_Comma, CONTROL)
    at_fair.until(at_fair.named("settingsDialog").isVisible)
    at_fair.push("reviewsSaves")
    at_fair.press(Key.Key_Escape)
    at_fair.activate()
    at_fair.change_title("Exhibition 2023")
    at_fair.portal.forget_requests()
    at_fair.press(Key.Key_S, CONTROL)
    at_fair.until(at_fair.named("reviewTable").isVisible)
    at_fair.settle()
    assert at_fair.writes == []
    assert at_fair.desk.remembered().review_before_save
    at_fair.press(Key.Key_Return)
    at_fair.settle()
    assert at_fair.stored(FAIR)["title"] == "Exhibition 2023"
