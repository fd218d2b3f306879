"""Closing the window: nothing typed is dropped and no save is cut off without a question."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casedesk.domain.access import Access
from casedesk.domain.case import Case
from casedesk.domain.change import MakePublic, SetClosed, SetTitle
from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import DraftsUnavailable, DraftTrouble
from casedesk.portal.errors import Unreachable
from casedesk.ui.closing import Closing
from casedesk.ui.primitives.text import PlainLabel
from fakes import ADA
from ui.staging import Stage

FAIR = Case(CaseId(42), "Fair", False, Access(is_private=False), ADA, can_edit=True)
MOVE = Case(CaseId(43), "Office move", False, Access(is_private=False), ADA, can_edit=True)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(FAIR, MOVE)
    stage.sign_in(qtbot)
    stage.open(42, qtbot)
    yield stage
    assert stage.stop()


@pytest.fixture
def closing(stage: Stage, dress, qtbot: QtBot) -> Iterator[Closing]:
    dress("light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield Closing(stage.stores, window)
    window.close()


def type_title(stage: Stage, title: str) -> None:
    stage.stores.cases.edit(SetTitle(title))


def words(closing: Closing) -> str:
    return "\n".join(label.text() for label in closing.findChildren(PlainLabel))


def offered(closing: Closing) -> list[str]:
    return [each.text().replace("&", "") for each in closing.findChildren(QPushButton) if each.isVisible()]


def press(closing: Closing, qtbot: QtBot, name: str) -> None:
    qtbot.keyClick(closing.findChild(QPushButton, name), Qt.Key.Key_Space)


def test_with_nothing_unsaved_it_closes_at_once(closing: Closing) -> None:
    assert closing.may_close()
    assert not closing.isVisible()


def test_what_is_unsaved_is_named_and_every_way_on_is_offered(closing: Closing, stage: Stage) -> None:
    type_title(stage, "Trade fair")
    assert not closing.may_close()
    assert "One case has changes that are not saved" in words(closing)
    assert "•  Fair" in words(closing)
    assert offered(closing) == [
        "Keep editing",
        "Discard and close",
        "Close and keep drafts",
        "Save and close",
    ]


def test_every_button_can_be_read_whole(closing: Closing, stage: Stage, qtbot: QtBot) -> None:
    type_title(stage, "Trade fair")
    stage.open(43, qtbot)
    type_title(stage, "Removal")
    closing.may_close()
    shown = [each for each in closing.findChildren(QPushButton) if each.isVisible()]
    assert len(shown) == 4
    qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in shown), timeout=5_000)


def test_esc_keeps_editing(closing: Closing, stage: Stage, qtbot: QtBot) -> None:
    type_title(stage, "Trade fair")
    closing.may_close()
    with qtbot.assertNotEmitted(closing.agreed):
        qtbot.keyClick(closing, Qt.Key.Key_Escape)
    assert not closing.isVisible()
    assert stage.stores.cases.state.is_dirty
    assert not closing.may_close()


def test_discarding_closes_and_sends_nothing(closing: Closing, stage: Stage, qtbot: QtBot) -> None:
    type_title(stage, "Trade fair")
    closing.may_close()
    with qtbot.waitSignal(closing.agreed):
        press(closing, qtbot, "discardAndClose")
    assert closing.may_close()
    assert stage.fake.performed == []


def test_what_was_discarded_is_no_draft_either(closing: Closing, stage: Stage, qtbot: QtBot) -> None:
    type_title(stage, "Trade fair")
    closing.may_close()
    qtbot.waitUntil(lambda: bool(stage.keeper.kept), timeout=20_000)
    press(closing, qtbot, "discardAndClose")
    stage.stores.drafts.flush()
    qtbot.waitUntil(lambda: not stage.stores.drafts.is_busy, timeout=20_000)
    assert stage.keeper.kept == {}


def test_closing_and_keeping_drafts_waits_until_the_disk_has_them(
    closing: Closing, stage: Stage, qtbot: QtBot
) -> None:
    type_title(stage, "Trade fair")
    closing.may_close()
    assert "They are kept as drafts on this computer" in words(closing)
    with qtbot.waitSignal(closing.agreed, timeout=20_000):
        press(closing, qtbot, "closeAndKeepDrafts")
    (kept,) = stage.keeper.kept.values()
    assert kept.draft.title == "Trade fair"
    assert closing.may_close()
    assert stage.fake.performed == []


@pytest.mark.parametrize("is_known", [True, False])
def test_where_the_disk_keeps_no_drafts_it_says_so_and_does_not_offer_it(
    closing: Closing, stage: Stage, qtbot: QtBot, *, is_known: bool
) -> None:
    stage.keeper.trouble = DraftsUnavailable(DraftTrouble.DISK_FULL)
    type_title(stage, "Trade fair")
    if is_known:
        qtbot.waitUntil(lambda: stage.stores.drafts.state.trouble is not None, timeout=20_000)
    closing.may_close()
    with qtbot.assertNotEmitted(closing.agreed):
        if not is_known:
            press(closing, qtbot, "closeAndKeepDrafts")
        qtbot.waitUntil(lambda: not stage.stores.drafts.is_busy, timeout=20_000)
    assert "They are kept only while the program runs" in words(closing)
    assert offered(closing) == ["Keep editing", "Discard and close", "Save and close"]


def test_enter_saves_and_then_closes(closing: Closing, stage: Stage, qtbot: QtBot) -> None:
    type_title(stage, "Trade fair")
    closing.may_close()
    with qtbot.waitSignal(closing.agreed, timeout=20_000):
        qtbot.keyClick(closing, Qt.Key.Key_Return)
    assert stage.fake.others[CaseId(42)].title == "Trade fair"
    assert closing.may_close()


def test_all_unsaved_cases_are_saved_one_after_the_other(
    closing: Closing, stage: Stage, qtbot: QtBot
) -> None:
    type_title(stage, "Trade fair")
    stage.open(43, qtbot)
    type_title(stage, "Removal")
    closing.may_close()
    assert "2 cases have changes that are not saved" in words(closing)
    assert offered(closing)[-1] == "Save all and close"
    with qtbot.waitSignal(closing.agreed, timeout=20_000):
        press(closing, qtbot, "saveAndClose")
    titles = [stage.fake.others[number].title for number in (CaseId(42), CaseId(43))]
    assert titles == ["Trade fair", "Removal"]


def test_a_save_that_fails_keeps_the_window_open_to_say_so(
    closing: Closing, stage: Stage, qtbot: QtBot
) -> None:
    type_title(stage, "Trade fair")
    closing.may_close()
    stage.fake.read_faults[stage.fake.readings] = Unreachable()
    with qtbot.assertNotEmitted(closing.agreed), qtbot.waitSignal(closing.rejected, timeout=20_000):
        press(closing, qtbot, "saveAndClose")
    assert stage.stores.cases.state.is_dirty


def test_a_question_before_the_save_is_not_hidden(closing: Closing, stage: Stage, qtbot: QtBot) -> None:
    private = Case(CaseId(44), "Claim", False, Access(is_private=True, subjects=(ADA,)), ADA, can_edit=True)
    stage.fake.others[private.id] = private
    stage.open(44, qtbot)
    stage.stores.cases.edit(MakePublic())
    closing.may_close()
    with qtbot.assertNotEmitted(closing.agreed), qtbot.waitSignal(closing.rejected, timeout=20_000):
        press(closing, qtbot, "saveAndClose")
    assert stage.stores.cases.state.consents
    assert stage.fake.others[private.id].access.is_private


def test_what_the_portal_bent_is_read_before_the_window_goes(
    closing: Closing, stage: Stage, qtbot: QtBot
) -> None:
    type_title(stage, "x" * 300)
    closing.may_close()
    with qtbot.assertNotEmitted(closing.agreed), qtbot.waitSignal(closing.rejected, timeout=20_000):
        press(closing, qtbot, "saveAndClose")
    report = stage.stores.cases.state.report
    assert report is not None
    assert report.deviations


def test_a_running_save_is_waited_for(closing: Closing, stage: Stage, qtbot: QtBot) -> None:
    type_title(stage, "Trade fair")
    stage.fake.open_gate.clear()
    stage.stores.cases.save()
    assert not closing.may_close()
    assert "A case is being saved" in words(closing)
    assert offered(closing) == ["Keep editing", "Stop saving"]
    with qtbot.waitSignal(closing.agreed, timeout=20_000):
        stage.fake.open_gate.set()
    assert stage.fake.others[CaseId(42)].title == "Trade fair"


def test_a_running_save_can_be_stopped_and_what_became_of_it_is_told(
    closing: Closing, stage: Stage, qtbot: QtBot
) -> None:
    stage.stores.cases.edit_all((SetTitle("Trade fair"), SetClosed(is_closed=True)))
    stage.fake.open_gate.clear()
    stage.stores.cases.save()
    qtbot.waitUntil(lambda: stage.stores.cases.state.progress is not None, timeout=20_000)
    closing.may_close()
    press(closing, qtbot, "stopSavingAndClose")
    with qtbot.assertNotEmitted(closing.agreed), qtbot.waitSignal(closing.rejected, timeout=20_000):
        stage.fake.open_gate.set()
    assert len(stage.fake.performed) == 1
    assert stage.stores.cases.state.is_dirty


def test_what_somebody_else_typed_is_not_saved_in_this_users_name(
    closing: Closing, stage: Stage, qtbot: QtBot
) -> None:
    type_title(stage, "Trade fair")
    people = stage.stores.connection.state.people
    stage.stores.connection.practise_as(people[1])
    stage.settle(qtbot)
    closing.may_close()
    assert "•  Fair" in words(closing)
    assert offered(closing) == ["Keep editing", "Discard and close", "Close and keep drafts"]


def test_who_reviews_every_save_is_not_offered_to_save_without_a_look(closing: Closing, stage: Stage) -> None:
    stage.stores.review.review_always(is_always=True)
    type_title(stage, "Trade fair")
    assert not closing.may_close()
    assert not any("Save" in words for words in offered(closing))
    assert "Keep editing" in offered(closing)


def test_keep_editing_leads_to_what_is_not_saved(closing: Closing, stage: Stage, qtbot: QtBot) -> None:
    type_title(stage, "Trade fair")
    stage.open(43, qtbot)
    assert not closing.may_close()
    press(closing, qtbot, "keepEditing")
    assert not closing.isVisible()
    assert stage.stores.cases.state.case_id == FAIR.id
    assert stage.stores.case_list.state.selected == FAIR.id
    # Whoever looks at what is not saved already stays there.
    type_title(stage, "Trade fair, May")
    assert not closing.may_close()
    press(closing, qtbot, "keepEditing")
    assert stage.stores.cases.state.case_id == FAIR.id


def test_what_was_typed_for_a_case_that_was_deleted_is_not_offered_to_be_saved_in_vain(
    closing: Closing, stage: Stage, qtbot: QtBot
) -> None:
    type_title(stage, "Trade fair")
    del stage.fake.others[FAIR.id]
    stage.open(43, qtbot)
    assert not closing.may_close()
    # Nobody has asked the portal about that case yet.
    closing.findChild(QPushButton, "saveAndClose").click()
    stage.settle(qtbot)
    assert not closing.isVisible()
    assert stage.stores.cases.state.draft.title == "Trade fair"
    assert not closing.may_close()
    assert offered(closing) == ["Keep editing", "Discard and close", "Close and keep drafts"]
    assert "no longer there can be copied as text" in words(closing)
