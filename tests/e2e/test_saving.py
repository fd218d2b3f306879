"""Saving through the window: the portal stores what was asked, and the window shows what it returned."""

import json

import pytest

from casedesk.session.report import Verdict
from e2e.office import (
    ACME,
    ADA,
    BEN,
    CATERING,
    CYD,
    FAIR,
    FAIR_TITLE,
    HIDDEN,
    LONG_TEXT,
    MOVE,
    MOVE_TITLE,
    NOTES,
    OFF_LIST,
    OPENS,
    QUINN,
    ROSS,
    STAGE,
    STAND,
    VENUE,
)
from e2e.worker import CONTROL, CaseWorker, Key

FIELDS = {STAGE: "Booked", NOTES: LONG_TEXT, OPENS: "05/23/2022", VENUE: "Hall 4", OFF_LIST: "Gone"}


def change_everything(worker: CaseWorker) -> None:
    """Change every part of the form: title, status, participants, access, and a field of each kind."""
    worker.change_title("Exhibition 2023")
    worker.push("statusClosed")
    worker.add_participant("grant", 2)
    worker.remove_row("participants", "Acme & Co")
    worker.add_person("ode")
    worker.go_to_field("Stage")
    worker.press(Key.Key_F2)
    worker.press(Key.Key_Down)
    worker.press(Key.Key_Return)
    worker.write_field("Notes", "First line\nSecond line")
    worker.write_field("Opens on", "06/14/2023")
    worker.go_to_field("Catering")
    worker.press(Key.Key_Space)
    worker.write_field("Stand", "B-17")
    worker.go_to_field("Venue")
    worker.press(Key.Key_Delete)


def test_the_portal_stores_everything_that_was_asked_and_nothing_else(at_fair: CaseWorker) -> None:
    bystanders = {key: case for key, case in at_fair.portal.snapshot()["cases"].items() if key != FAIR}
    change_everything(at_fair)
    at_fair.save()
    stored = at_fair.stored(FAIR)
    assert stored["title"] == "Exhibition 2023"
    assert stored["is_closed"]
    assert stored["is_private"]
    assert sorted(stored["access"]) == [ADA, BEN, CYD]
    assert sorted(stored["members"]) == [QUINN, ROSS, HIDDEN]
    assert stored["fields"] == {
        STAGE: "Done",
        NOTES: "First line\r\nSecond line",
        OPENS: "06/14/2023",
        CATERING: "true",
        STAND: "B-17",
        OFF_LIST: "Gone",
    }
    others = {key: case for key, case in at_fair.portal.snapshot()["cases"].items() if key != FAIR}
    assert others == bystanders
    assert at_fair.portal.outbox() == ()


def test_the_window_shows_the_case_that_the_portal_returned(at_fair: CaseWorker) -> None:
    change_everything(at_fair)
    at_fair.save()
    assert at_fair.report.startswith("Saved")
    assert at_fair.text_of("title") == "Exhibition 2023"
    assert at_fair.titles("participants") == ["Quinn Grant", "Ross Grantham"]
    assert at_fair.titles("peopleWithAccess") == ["Ada Min", "Cyd O'Neil", "Ben Ode"]
    assert at_fair.shown_fields() == {
        "Stage": "Done",
        "Notes": "First line\r\nSecond line",
        "Opens on": "06/14/2023",
        "Catering": "true",
        "Stand": "B-17",
        "Class": "Gone",
    }
    assert "No changes" in at_fair.said(at_fair.window.save_bar)
    assert not at_fair.named("save").isEnabled()
    # What is in view came from the portal, so reading it again changes nothing.
    base = at_fair.state.base
    at_fair.press(Key.Key_F5)
    at_fair.settle()
    assert at_fair.state.base == base


def test_the_list_shows_the_new_title_at_once(at_fair: CaseWorker) -> None:
    at_fair.change_title("Exhibition 2023")
    at_fair.save()
    assert "Exhibition 2023" in at_fair.titles("caseList")


def test_a_plain_title_save_is_two_requests(at_fair: CaseWorker) -> None:
    at_fair.change_title("Trade fair")
    at_fair.save()
    assert at_fair.sent == [("GET", f"crm/case/{FAIR}"), ("PUT", f"crm/case/{FAIR}")]
    assert at_fair.stored(FAIR)["title"] == "Trade fair"


def test_a_title_save_of_a_private_case_leaves_it_private_for_the_same_people(at_fair: CaseWorker) -> None:
    before = at_fair.stored(FAIR)
    at_fair.change_title("Trade fair")
    at_fair.save()
    assert at_fair.stored(FAIR) == before | {"title": "Trade fair"}
    body = json.loads(at_fair.writes[0].body)
    assert body["isPrivate"] is True
    assert sorted(body["accessList"]) == [ADA, CYD]
    assert "members" not in body
    assert at_fair.titles("peopleWithAccess") == ["Ada Min", "Cyd O'Neil"]


def test_saving_without_changes_sends_nothing(at_fair: CaseWorker) -> None:
    at_fair.save()
    at_fair.change_title("Something else")
    at_fair.change_title(FAIR_TITLE)
    at_fair.save()
    assert at_fair.sent == []


def test_undone_changes_are_not_sent(at_fair: CaseWorker) -> None:
    at_fair.change_title("Mistake")
    at_fair.write_field("Stand", "B-17")
    at_fair.press(Key.Key_Z, CONTROL, times=2)
    assert at_fair.text_of("title") == FAIR_TITLE
    at_fair.save()
    assert at_fair.sent == []


def test_participants_that_the_user_cannot_see_survive(at_fair: CaseWorker) -> None:
    assert at_fair.titles("participants") == ["Acme & Co"]
    at_fair.add_participant("quinn")
    at_fair.remove_row("participants", "Acme & Co")
    at_fair.save()
    assert sorted(at_fair.stored(FAIR)["members"]) == [QUINN, HIDDEN]
    assert at_fair.titles("participants") == ["Quinn Grant"]
    assert not any(one.method == "PUT" for one in at_fair.portal.requests)


def test_clearing_a_field_clears_it(at_fair: CaseWorker) -> None:
    at_fair.go_to_field("Venue")
    at_fair.press(Key.Key_Delete)
    at_fair.save()
    assert at_fair.stored(FAIR)["fields"] == {key: text for key, text in FIELDS.items() if key != VENUE}
    assert "Venue" not in at_fair.shown_fields()
    assert at_fair.stored(FAIR)["is_private"]


def test_an_untouched_long_text_keeps_its_line_ends(at_fair: CaseWorker) -> None:
    at_fair.go_to_field("Notes")
    at_fair.press(Key.Key_F2)
    at_fair.press(Key.Key_Return, CONTROL)
    assert not at_fair.state.is_dirty
    at_fair.change_title("Trade fair")
    at_fair.save()
    assert at_fair.stored(FAIR)["fields"][NOTES] == LONG_TEXT


def test_a_value_that_is_no_longer_offered_is_kept(at_fair: CaseWorker) -> None:
    at_fair.go_to_field("Class")
    at_fair.press(Key.Key_F2)
    at_fair.press(Key.Key_Escape)
    at_fair.write_field("Stand", "B-17")
    at_fair.save()
    assert at_fair.stored(FAIR)["fields"] == FIELDS | {STAND: "B-17"}


def test_publishing_asks_first_and_going_back_sends_nothing(at_fair: CaseWorker) -> None:
    at_fair.push("everyoneWithCrmAccess")
    at_fair.change_title("Open day")
    at_fair.save()
    dialog = at_fair.named("consentDialog")
    assert dialog.isVisible()
    assert "Publish this private case?" in at_fair.said(dialog)
    # Of the five who may open the CRM, Ada and Cyd are on its list already.
    assert "up to 3 more people" in at_fair.said(dialog)
    assert "up to 3 more people" in at_fair.said(at_fair.named("audience"))
    assert not at_fair.writes
    go_back = at_fair.button("Go back", dialog)
    assert go_back.hasFocus()
    at_fair.press(Key.Key_Return)
    at_fair.settle()
    assert not dialog.isVisible()
    assert not at_fair.writes
    assert at_fair.stored(FAIR)["is_private"]
    assert at_fair.text_of("title") == "Open day"
    assert at_fair.named("everyoneWithCrmAccess").isChecked()


def test_publishing_with_consent_publishes(at_fair: CaseWorker) -> None:
    at_fair.push("everyoneWithCrmAccess")
    at_fair.save()
    assert at_fair.stored(FAIR)["is_private"]
    at_fair.push("consent")
    at_fair.settle()
    assert not at_fair.stored(FAIR)["is_private"]
    assert at_fair.named("everyoneWithCrmAccess").isChecked()
    assert at_fair.report.startswith("Saved")


def test_a_consent_is_good_for_one_save_only(at_fair: CaseWorker) -> None:
    at_fair.push("everyoneWithCrmAccess")
    at_fair.save()
    at_fair.push("consent")
    at_fair.settle()
    at_fair.activate()
    at_fair.push("onlyThesePeople")
    at_fair.save()
    assert at_fair.stored(FAIR)["is_private"]
    at_fair.push("everyoneWithCrmAccess")
    at_fair.save()
    assert at_fair.named("consentDialog").isVisible()
    assert at_fair.stored(FAIR)["is_private"]


def test_notifications_are_sent_only_when_asked_and_only_once(at_fair: CaseWorker) -> None:
    at_fair.add_person("ode")
    at_fair.save()
    assert at_fair.portal.outbox() == ()
    at_fair.push("notifyByEMail")
    at_fair.save()
    sent = at_fair.portal.outbox()
    assert {mail.recipient_id for mail in sent} == {BEN, CYD}
    assert not at_fair.named("notifyByEMail").isChecked()
    at_fair.change_title("Trade fair")
    at_fair.save()
    assert at_fair.portal.outbox() == sent


def test_what_the_portal_cuts_is_said_and_shown_as_stored(at_fair: CaseWorker) -> None:
    at_fair.change_title("x" * 300)
    at_fair.save()
    assert at_fair.state.report is not None
    assert at_fair.state.report.verdict is Verdict.SAVED_WITH_DEVIATIONS
    assert at_fair.stored(FAIR)["title"] == "x" * 255
    assert at_fair.text_of("title") == "x" * 255
    assert "It keeps no more than 255 characters." in at_fair.report
    assert not at_fair.state.is_dirty


def test_an_empty_title_is_not_sent_and_is_told(at_fair: CaseWorker) -> None:
    at_fair.change_title("")
    at_fair.save()
    assert not at_fair.writes
    assert "Not saved yet" in at_fair.report
    assert at_fair.stored(FAIR)["title"] == FAIR_TITLE


@pytest.mark.parametrize("title", ["Ünïcode – „quotes“ & ½", "say \"hi\" \\ 'there'", "  padded  "])
def test_titles_of_all_sorts_come_back_as_typed(at_fair: CaseWorker, title: str) -> None:
    at_fair.change_title(title)
    at_fair.save()
    assert at_fair.stored(FAIR)["title"] == title
    assert at_fair.text_of("title") == title


def test_a_public_case_stays_public_when_something_else_is_saved(ada: CaseWorker) -> None:
    ada.open(MOVE_TITLE)
    ada.change_title("Office move 2023")
    ada.remove_row("participants", "Pat Read")
    ada.save()
    stored = ada.stored(MOVE)
    assert (stored["title"], stored["members"]) == ("Office move 2023", [QUINN])
    assert not stored["is_private"]
    assert ACME not in stored["members"]
