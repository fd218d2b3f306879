"""When the portal, the network or a colleague gets in the way: nothing typed is lost, nothing done twice."""

import httpx
import pytest

from casedesk.planning.steps import UpdateCase
from casedesk.practice.faults import Fault
from casedesk.session.connection import Link
from casedesk.session.report import Verdict
from e2e.office import (
    ACME,
    ADA,
    BEN,
    CYD,
    FAIR,
    FAIR_TITLE,
    HIDDEN,
    LONG_TEXT,
    MOVE_TITLE,
    NOTES,
    OFF_LIST,
    OPENS,
    QUINN,
    STAGE,
    STAND,
    VENUE,
)
from e2e.worker import CONTROL, CaseWorker, Key

UNTOUCHED = {STAGE: "Booked", NOTES: LONG_TEXT, OPENS: "05/23/2022", OFF_LIST: "Gone"}


def verdict(worker: CaseWorker) -> Verdict:
    assert worker.state.report is not None
    return worker.state.report.verdict


# --- a colleague --------------------------------------------------------------------------------------


def colleague_changes(worker: CaseWorker, title: str) -> None:
    """Let Cyd, who is on the list but not its owner, save another title."""
    worker.as_colleague("cyd@example.org", UpdateCase(worker.state.case_id, title))
    worker.portal.forget_requests()


def test_what_both_changed_is_settled_before_anything_is_sent(at_fair: CaseWorker) -> None:
    at_fair.change_title("Mine")
    colleague_changes(at_fair, "Theirs")
    at_fair.save()
    dialog = at_fair.named("conflictDialog")
    assert dialog.isVisible()
    assert {FAIR_TITLE, "Mine", "Theirs"} <= set(at_fair.said(dialog).splitlines())
    assert at_fair.writes == []
    assert not at_fair.named("saveChoices").isEnabled()
    # By keyboard alone: the first choice has it.
    at_fair.press(Key.Key_Space)
    at_fair.press(Key.Key_Return)
    at_fair.settle()
    assert at_fair.stored(FAIR)["title"] == "Mine"
    assert verdict(at_fair) is Verdict.SAVED
    assert not at_fair.state.is_dirty


def test_going_back_from_a_conflict_sends_nothing_and_keeps_the_draft(at_fair: CaseWorker) -> None:
    at_fair.change_title("Mine")
    colleague_changes(at_fair, "Theirs")
    at_fair.save()
    at_fair.press(Key.Key_Escape)
    assert not at_fair.named("conflictDialog").isVisible()
    assert at_fair.writes == []
    assert at_fair.stored(FAIR)["title"] == "Theirs"
    assert at_fair.text_of("title") == "Mine"


def test_a_third_title_can_be_written(at_fair: CaseWorker) -> None:
    at_fair.change_title("Mine")
    colleague_changes(at_fair, "Theirs")
    at_fair.save()
    at_fair.type_over("thirdValue", "Ours")
    at_fair.push("saveChoices")
    at_fair.settle()
    assert at_fair.stored(FAIR)["title"] == "Ours"
    assert at_fair.text_of("title") == "Ours"


def test_theirs_can_be_taken(at_fair: CaseWorker) -> None:
    at_fair.change_title("Mine")
    at_fair.write_field("Stand", "B-17")
    colleague_changes(at_fair, "Theirs")
    at_fair.save()
    at_fair.push("chooseTheirs")
    at_fair.push("saveChoices")
    at_fair.settle()
    stored = at_fair.stored(FAIR)
    assert (stored["title"], stored["fields"][STAND]) == ("Theirs", "B-17")
    assert at_fair.text_of("title") == "Theirs"


def test_what_a_colleague_did_elsewhere_is_merged_and_told(at_fair: CaseWorker) -> None:
    at_fair.write_field("Stand", "B-17")
    colleague_changes(at_fair, "Theirs")
    at_fair.save()
    stored = at_fair.stored(FAIR)
    assert (stored["title"], stored["fields"][STAND]) == ("Theirs", "B-17")
    assert stored["is_private"]
    assert at_fair.text_of("title") == "Theirs"
    assert verdict(at_fair) is Verdict.SAVED
    assert "Merged with what others did meanwhile: title." in at_fair.report


def test_undoing_past_a_merge_takes_back_only_ones_own(at_fair: CaseWorker) -> None:
    at_fair.write_field("Stand", "B-17")
    colleague_changes(at_fair, "Theirs")
    at_fair.save()
    at_fair.press(Key.Key_Z, CONTROL)
    assert at_fair.text_of("title") == "Theirs"
    at_fair.save()
    stored = at_fair.stored(FAIR)
    assert stored["title"] == "Theirs"
    assert STAND not in stored["fields"]


def test_a_case_deleted_meanwhile_is_said_and_the_draft_stays(at_fair: CaseWorker) -> None:
    at_fair.change_title("Mine")
    at_fair.as_colleague("ben@example.org", None)
    at_fair.save()
    assert "This is no longer there" in at_fair.report
    assert at_fair.text_of("title") == "Mine"


# --- a fault at each call of a save of several steps --------------------------------------------------

STEPS = (
    ("PUT", f"crm/case/{FAIR}"),
    ("POST", f"crm/case/{FAIR}/contact"),
    ("DELETE", f"crm/case/{FAIR}/contact/{ACME}"),
    ("POST", f"crm/case/{FAIR}/customfield/{VENUE}"),
    ("PUT", f"crm/case/{FAIR}/close"),
)


def change_much(worker: CaseWorker) -> None:
    """Ask for what takes one call of each sort."""
    worker.change_title("Exhibition 2023")
    worker.add_participant("quinn")
    worker.remove_row("participants", "Acme & Co")
    worker.add_person("ode")
    worker.write_field("Stand", "B-17")
    worker.go_to_field("Venue")
    worker.press(Key.Key_Delete)
    worker.push("statusClosed")


def assert_shows_what_is_stored(worker: CaseWorker) -> None:
    stored, base = worker.stored(FAIR), worker.state.base
    assert base is not None
    assert base.title == stored["title"]
    assert base.is_closed == stored["is_closed"]
    assert base.access.is_private == stored["is_private"]
    assert sorted(base.access.subject_ids) == sorted(stored["access"])
    assert {one.id for one in base.members} == set(stored["members"]) - {HIDDEN}
    assert base.field_texts() == stored["fields"]


def assert_all_is_stored(worker: CaseWorker) -> None:
    stored = worker.stored(FAIR)
    assert (stored["title"], stored["is_closed"], stored["is_private"]) == ("Exhibition 2023", True, True)
    assert sorted(stored["access"]) == [ADA, BEN, CYD]
    assert sorted(stored["members"]) == [QUINN, HIDDEN]
    assert stored["fields"] == UNTOUCHED | {STAND: "B-17"}


def test_the_faults_below_meet_every_call_of_the_save(at_fair: CaseWorker) -> None:
    change_much(at_fair)
    at_fair.portal.forget_requests()
    at_fair.save()
    assert {(one.method, one.path.removeprefix("/api/2.0/")) for one in at_fair.writes} == set(STEPS)
    assert_all_is_stored(at_fair)


@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("step", STEPS, ids=lambda step: "-".join(step).replace("/", "."))
def test_after_a_fault_the_window_shows_what_is_stored_and_saving_again_completes_it(
    at_fair: CaseWorker, step: tuple[str, str], moment: str
) -> None:
    change_much(at_fair)
    fault = Fault(*step, moment=moment, status=502)  # type: ignore[arg-type]
    at_fair.portal.faults.add(fault)
    at_fair.save()
    assert at_fair.portal.faults.take(*step) is None, "the fault did not happen"
    assert_shows_what_is_stored(at_fair)
    assert at_fair.stored(FAIR)["is_private"]
    at_fair.portal.forget_requests()
    at_fair.save()
    assert_all_is_stored(at_fair)
    assert_shows_what_is_stored(at_fair)
    assert not at_fair.state.is_dirty
    assert len(at_fair.writes) <= len(STEPS)


def test_what_is_still_marked_as_changed_is_exactly_what_was_not_stored(at_fair: CaseWorker) -> None:
    at_fair.change_title("Exhibition 2023")
    at_fair.add_participant("quinn")
    at_fair.portal.faults.add(Fault("PUT", f"crm/case/{FAIR}", status=502))
    at_fair.save()
    assert verdict(at_fair) is Verdict.PARTLY_SAVED
    assert sorted(at_fair.stored(FAIR)["members"]) == [ACME, QUINN, HIDDEN]
    assert at_fair.stored(FAIR)["title"] == FAIR_TITLE
    assert "1 change: title" in at_fair.said(at_fair.window.save_bar)
    assert at_fair.text_of("title") == "Exhibition 2023"
    assert at_fair.titles("participants") == ["Acme & Co", "Quinn Grant"]


def test_a_refused_step_is_named_and_the_draft_stays(at_fair: CaseWorker) -> None:
    at_fair.change_title("Exhibition 2023")
    refusal = '{"status":1,"statusCode":403,"error":{"message":"Access denied","hresult":-2147024891}}'
    at_fair.portal.faults.add(
        Fault("PUT", f"crm/case/{FAIR}", status=403, body=refusal, content_type="application/json")
    )
    at_fair.save()
    assert verdict(at_fair) is Verdict.NOT_SAVED
    assert "The portal does not allow this" in at_fair.report
    assert at_fair.text_of("title") == "Exhibition 2023"
    assert at_fair.state.is_dirty


# --- time-outs ----------------------------------------------------------------------------------------


def test_a_write_that_timed_out_after_it_was_applied_is_read_back_and_not_repeated(
    at_fair: CaseWorker,
) -> None:
    at_fair.change_title("Exhibition 2023")
    at_fair.portal.faults.add(
        Fault("PUT", f"crm/case/{FAIR}", moment="after", error=httpx.ReadTimeout("late"))
    )
    at_fair.save()
    assert at_fair.stored(FAIR)["title"] == "Exhibition 2023"
    assert [method for method, _ in at_fair.sent].count("PUT") <= 1
    assert at_fair.sent[-1] == ("GET", f"crm/case/{FAIR}")
    assert at_fair.text_of("title") == "Exhibition 2023"
    assert not at_fair.state.is_dirty
    at_fair.portal.forget_requests()
    at_fair.save()
    assert at_fair.sent == []


def test_a_write_that_timed_out_before_it_was_applied_stays_to_be_saved(at_fair: CaseWorker) -> None:
    at_fair.change_title("Exhibition 2023")
    at_fair.portal.faults.add(Fault("PUT", f"crm/case/{FAIR}", error=httpx.ReadTimeout("late")))
    at_fair.save()
    assert at_fair.stored(FAIR)["title"] == FAIR_TITLE
    assert at_fair.text_of("title") == "Exhibition 2023"
    assert verdict(at_fair) is Verdict.NOT_SAVED
    at_fair.save()
    assert at_fair.stored(FAIR)["title"] == "Exhibition 2023"
    assert at_fair.stored(FAIR)["is_private"]


def test_a_save_that_cannot_be_read_back_is_called_uncertain_and_settles_with_the_next(
    at_fair: CaseWorker,
) -> None:
    at_fair.change_title("Exhibition 2023")
    at_fair.portal.faults.add(
        Fault("PUT", f"crm/case/{FAIR}", moment="after", error=httpx.ReadTimeout("late"))
    )
    # The first reading is the one before the write, so the fault for the others is ordered by the write.
    at_fair.portal.faults.add(Fault("GET", f"crm/case/{FAIR}", status=None))
    at_fair.portal.faults.add(Fault("GET", f"crm/case/{FAIR}", error=httpx.ConnectError("gone"), times=9))
    at_fair.save()
    assert verdict(at_fair) is Verdict.UNCERTAIN
    assert "Nobody knows yet what was saved" in at_fair.report
    assert at_fair.text_of("title") == "Exhibition 2023"
    at_fair.portal.faults.clear()
    at_fair.save()
    assert at_fair.stored(FAIR)["title"] == "Exhibition 2023"
    assert_shows_what_is_stored(at_fair)


def test_an_unreachable_portal_is_said_and_the_draft_is_saved_later(at_fair: CaseWorker) -> None:
    at_fair.change_title("Exhibition 2023")
    at_fair.portal.faults.add(Fault(error=httpx.ConnectError("no route"), times=99))
    at_fair.save()
    assert "The portal cannot be reached" in at_fair.report
    assert "Nothing was sent" in at_fair.report
    assert at_fair.text_of("title") == "Exhibition 2023"
    at_fair.portal.faults.clear()
    # Cut off, the program sends nothing: first it has to find the portal again.
    at_fair.button("Try now").click()
    at_fair.settle()
    assert at_fair.stored(FAIR)["title"] == "Exhibition organization"
    at_fair.save()
    assert at_fair.stored(FAIR)["title"] == "Exhibition 2023"


# --- a session that ends ------------------------------------------------------------------------------


def end_session(worker: CaseWorker) -> None:
    """Let the portal forget its tokens for one call, as when a session has run out."""
    worker.portal.faults.add(Fault(status=401, body="Unauthorized", content_type="text/plain"))


def test_a_session_that_ends_in_mid_edit_keeps_the_draft_and_offers_to_sign_in(at_fair: CaseWorker) -> None:
    at_fair.change_title("Exhibition 2023")
    end_session(at_fair)
    at_fair.save()
    assert at_fair.stores.connection.state.link is Link.LOST
    assert "You are signed out" in at_fair.said()
    assert at_fair.text_of("title") == "Exhibition 2023"
    at_fair.button("Sign in…", at_fair.window.report).setFocus()
    at_fair.press(Key.Key_Return)
    at_fair.settle_as("ada@example.org")
    assert at_fair.text_of("title") == "Exhibition 2023"
    assert "You are signed out" not in at_fair.said()
    at_fair.save()
    assert at_fair.stored(FAIR)["title"] == "Exhibition 2023"
    assert at_fair.stored(FAIR)["is_private"]


def test_a_session_that_ends_while_a_case_is_read_goes_on_with_that_case(ada: CaseWorker) -> None:
    ada.portal.faults.add(
        Fault("GET", f"crm/case/{FAIR}", status=401, body="Unauthorized", content_type="text/plain")
    )
    ada.press(Key.Key_Down)
    ada.until(lambda: ada.stores.connection.state.link is Link.LOST)
    ada.settle()
    ada.button("Sign in…", ada.window.report).setFocus()
    ada.press(Key.Key_Return)
    ada.settle_as("ada@example.org")
    assert ada.text_of("title") == FAIR_TITLE
    assert "You are signed out" not in ada.said()


def test_a_session_that_ends_between_two_steps_leaves_the_rest_to_be_saved(at_fair: CaseWorker) -> None:
    change_much(at_fair)
    at_fair.portal.faults.add(
        Fault(
            "POST",
            f"crm/case/{FAIR}/contact",
            status=401,
            body="Unauthorized",
            content_type="text/plain",
        )
    )
    at_fair.save()
    at_fair.button("Sign in…", at_fair.window.report).setFocus()
    at_fair.press(Key.Key_Return)
    at_fair.settle_as("ada@example.org")
    at_fair.save()
    assert_all_is_stored(at_fair)
    assert not at_fair.state.is_dirty


# --- drafts and closing -------------------------------------------------------------------------------


def test_going_to_another_case_keeps_the_draft_and_marks_it_in_the_list(at_fair: CaseWorker) -> None:
    at_fair.change_title("Mine")
    at_fair.write_field("Stand", "B-17")
    at_fair.open(MOVE_TITLE)
    assert at_fair.text_of("title") == MOVE_TITLE
    at_fair.type_over("searchCases", "")
    at_fair.until(lambda: len(at_fair.rows("caseList")) == 2)
    marked = [row for row in at_fair.rows("caseList") if "2 unsaved changes" in row]
    assert len(marked) == 1, at_fair.rows("caseList")
    assert FAIR_TITLE in marked[0]
    at_fair.open(FAIR_TITLE)
    assert at_fair.text_of("title") == "Mine"
    assert at_fair.shown_fields()["Stand"] == "B-17"


def test_closing_with_unsaved_changes_asks_and_keeping_on_keeps_everything(at_fair: CaseWorker) -> None:
    at_fair.change_title("Mine")
    at_fair.window.close()
    dialog = at_fair.named("closing")
    assert dialog.isVisible()
    assert FAIR_TITLE in at_fair.said(dialog)
    at_fair.press(Key.Key_Escape)
    assert at_fair.window.isVisible()
    assert at_fair.text_of("title") == "Mine"


def test_closing_can_save_first(at_fair: CaseWorker) -> None:
    at_fair.change_title("Mine")
    at_fair.window.close()
    with at_fair.qtbot.waitSignal(at_fair.window.closed, timeout=20_000):
        at_fair.push("saveAndClose")
    assert at_fair.stored(FAIR)["title"] == "Mine"
    assert not at_fair.window.isVisible()


def test_closing_does_not_hide_that_a_save_failed(at_fair: CaseWorker) -> None:
    at_fair.change_title("Mine")
    at_fair.portal.faults.add(Fault("PUT", f"crm/case/{FAIR}", status=502))
    at_fair.window.close()
    at_fair.push("saveAndClose")
    at_fair.settle()
    assert at_fair.window.isVisible()
    assert not at_fair.named("closing").isVisible()
    assert "Not saved" in at_fair.report
    assert at_fair.text_of("title") == "Mine"


def test_a_window_without_changes_closes_at_once(at_fair: CaseWorker) -> None:
    with at_fair.qtbot.waitSignal(at_fair.window.closed, timeout=20_000):
        at_fair.window.close()
    assert not at_fair.window.isVisible()
