"""Who may do what, on the practice portal as its different people see it."""

from casedesk.session.connection import Link
from e2e.office import ADA, BEN, CYD, FAIR, FAIR_TITLE, MOVE, MOVE_TITLE, OLGA
from e2e.worker import CaseWorker, Key


def test_an_outsider_reads_why_the_access_cannot_be_changed(ada: CaseWorker) -> None:
    ada.practise_as("Dora Fur", "dora@example.org")
    ada.open(MOVE_TITLE)
    assert not ada.named("onlyThesePeople").isEnabled()
    assert not ada.named("notifyByEMail").isEnabled()
    assert not ada.named("addPerson").isVisible()
    assert "Only its author or a CRM administrator can change who sees this case" in ada.said()
    assert ada.named("title").isEnabled()


def test_an_outsiders_save_leaves_access_alone_and_sends_none(ada: CaseWorker) -> None:
    ada.practise_as("Dora Fur", "dora@example.org")
    ada.open(MOVE_TITLE)
    before = ada.stored(MOVE)
    ada.portal.forget_requests()
    ada.change_title("Office move 2023")
    ada.save()
    assert ada.stored(MOVE) == before | {"title": "Office move 2023"}
    (put,) = ada.writes
    assert b"isPrivate" not in put.body
    assert b"accessList" not in put.body


def test_somebody_on_the_list_edits_a_private_case_and_it_stays_as_private(ada: CaseWorker) -> None:
    ada.practise_as("Cyd O'Neil", "cyd@example.org")
    ada.open(FAIR_TITLE)
    before = ada.stored(FAIR)
    ada.change_title("Trade fair")
    ada.push("statusClosed")
    ada.save()
    assert ada.stored(FAIR) == before | {"title": "Trade fair", "is_closed": True}
    assert ada.report.startswith("Saved")


def test_an_outsider_does_not_even_see_a_private_case(ada: CaseWorker) -> None:
    ada.practise_as("Dora Fur", "dora@example.org")
    assert FAIR_TITLE not in ada.titles("caseList")
    assert MOVE_TITLE in ada.titles("caseList")


def test_an_administrator_who_saves_joins_the_list_and_that_is_said_before_saving(ada: CaseWorker) -> None:
    ada.practise_as("Ben Ode", "ben@example.org")
    ada.open(FAIR_TITLE)
    ada.change_title("Trade fair")
    assert any("Ben Ode" in row and "to be added" in row for row in ada.rows("peopleWithAccess"))
    # Beside Save, for the list may have been scrolled out of view.
    assert "Gains sight: Ben Ode. 1 change: title" in ada.said(ada.window.save_bar)
    ada.save()
    assert sorted(ada.stored(FAIR)["access"]) == [ADA, BEN, CYD]
    assert ada.stored(FAIR)["is_private"]


def test_an_administrator_who_saves_something_else_stays_off_the_list_and_nothing_else_is_said(
    ada: CaseWorker,
) -> None:
    ada.practise_as("Ben Ode", "ben@example.org")
    ada.open(FAIR_TITLE)
    before = ada.stored(FAIR)
    ada.push("statusClosed")
    assert not any("Ben Ode" in row for row in ada.rows("peopleWithAccess"))
    assert "Gains sight" not in ada.said()
    ada.save()
    assert ada.stored(FAIR) == before | {"is_closed": True}
    assert not any("Ben Ode" in row for row in ada.rows("peopleWithAccess"))


def test_a_guest_reads_that_the_crm_is_not_open_to_guests(ada: CaseWorker) -> None:
    ada.choose_in_menu(Key.Key_P)
    ada.until(ada.named("practicePeopleDialog").isVisible)
    ada.go_to_row("practicePeople", "Gus Est")
    ada.press(Key.Key_Return)
    ada.until(lambda: ada.stores.connection.state.link is not Link.CONNECTING and not ada.stores.is_busy)
    assert "CRM" in ada.said(ada.window.connection.banner_area) + ada.said(ada.window.case_list)
    assert "403" not in ada.said()


def test_everybody_keeps_his_own_drafts(ada: CaseWorker) -> None:
    ada.open(MOVE_TITLE)
    ada.change_title("Mine")
    ada.practise_as("Ben Ode", "ben@example.org")
    ada.open(MOVE_TITLE)
    assert ada.text_of("title") == MOVE_TITLE
    ada.practise_as("Ada Min", "ada@example.org")
    assert ada.text_of("title") == "Mine"


def test_starting_over_asks_and_then_fills_the_portal_anew(at_fair: CaseWorker) -> None:
    at_fair.change_title("Trade fair")
    at_fair.save()
    at_fair.choose_in_menu(Key.Key_S)
    dialog = at_fair.named("startOverDialog")
    at_fair.until(dialog.isVisible)
    at_fair.press(Key.Key_Return)
    at_fair.settle()
    assert at_fair.stored(FAIR)["title"] == "Trade fair", "the safe answer is the default"
    at_fair.choose_in_menu(Key.Key_S)
    at_fair.until(dialog.isVisible)
    at_fair.push("startOver")
    at_fair.until(lambda: FAIR_TITLE in at_fair.titles("caseList") or not at_fair.titles("caseList"))
    at_fair.settle_as("ada@example.org")
    assert at_fair.stored(FAIR)["title"] == FAIR_TITLE
    at_fair.open(FAIR_TITLE)
    assert at_fair.text_of("title") == FAIR_TITLE


def test_the_outbox_shows_who_was_told(at_fair: CaseWorker) -> None:
    at_fair.push("notifyByEMail")
    at_fair.save()
    at_fair.choose_in_menu(Key.Key_O)
    at_fair.until(at_fair.named("outboxDialog").isVisible)
    at_fair.settle()
    (row,) = at_fair.rows("outbox")
    assert "cyd@example.org" in row
    assert "ada@example.org" not in row
    assert FAIR_TITLE in row
    at_fair.press(Key.Key_Escape)


def test_a_group_is_added_as_its_people(ada: CaseWorker) -> None:
    ada.practise_as("Olga Bos", "olga@example.org")
    ada.open(MOVE_TITLE)
    ada.push("onlyThesePeople")
    ada.add_person("events")
    ada.save()
    assert sorted(ada.stored(MOVE)["access"]) == [ADA, CYD, OLGA]
