"""Drafts in the window: everything typed reaches the disk in time, and what was left is offered in words."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from casedesk.domain.access import PUBLIC, Access
from casedesk.domain.case import Case, draft_of
from casedesk.domain.change import SetClosed, SetField, SetTitle, apply_edit
from casedesk.domain.custom_field import FieldDefinition, FieldKind
from casedesk.domain.ids import CaseId, FieldId
from casedesk.domain.values import replace
from casedesk.portal.draft_keeper import DraftsUnavailable, DraftTrouble, KeptDraft, Whose
from casedesk.portal.errors import SignInRequired
from casedesk.portal.options import Place
from casedesk.session.connection import Link
from casedesk.session.editor import Failure
from casedesk.ui.draft_view import DraftView
from casedesk.ui.primitives.banner import Banner
from casedesk.ui.text.drafts import draft_text, offer_content, time_words, trouble_content
from fakes import ADA, BEN
from ui.staging import Stage

FAIR = Case(CaseId(42), "Fair", False, PUBLIC, ADA, can_edit=True)
MOVE = Case(CaseId(43), "Office move", False, PUBLIC, ADA, can_edit=True)
AS_ADA, AS_BEN = Whose("", ADA.id), Whose("", BEN.id)
NOW = datetime.now(UTC)
FULL = DraftsUnavailable(DraftTrouble.DISK_FULL, "drafts.sqlite")


def left(number: int, base: Case, title: str) -> KeptDraft:
    return KeptDraft(number, base, apply_edit(draft_of(base), SetTitle(title)), NOW - timedelta(minutes=5))


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(FAIR, MOVE)
    yield stage
    assert stage.stop()


@pytest.fixture
def view(stage: Stage, dress, qtbot: QtBot) -> Iterator[DraftView]:
    dress("light")
    window = QWidget()
    qtbot.addWidget(window)
    view = DraftView(stage.stores, window)
    window.show()
    yield view
    window.close()


def begin(stage: Stage, qtbot: QtBot, case_id: int | None = None, *kept: KeptDraft) -> None:
    """Sign in where these drafts were left, and open a case."""
    stage.keeper.left[AS_ADA] = kept
    stage.sign_in(qtbot)
    settle(stage, qtbot)
    if case_id is not None:
        stage.open(case_id, qtbot)
        settle(stage, qtbot)


def settle(stage: Stage, qtbot: QtBot) -> None:
    """Wait until everything typed is on disk, so far as the disk takes it, without the usual pause."""
    qtbot.waitUntil(lambda: not stage.stores.is_busy, timeout=20_000)
    stage.stores.drafts.flush()
    qtbot.waitUntil(lambda: not stage.stores.is_busy and not stage.stores.drafts.is_busy, timeout=20_000)


def kept_title(stage: Stage, case: Case = FAIR, whose: Whose = AS_ADA) -> str | None:
    kept = stage.keeper.kept.get((whose, case.id))
    return None if kept is None else kept.draft.title


def type_title(stage: Stage, title: str) -> None:
    stage.stores.cases.edit(SetTitle(title))


def shown_title(stage: Stage) -> str:
    draft = stage.stores.cases.state.draft
    assert draft is not None
    return draft.title


def words(view: DraftView, name: str = "draftNews") -> str:
    banner = view.findChild(Banner, name)
    content = banner.content()
    if content is None:
        return ""
    return "\n".join((content.title, content.sentence, *(action.words for action in content.actions)))


def push(view: DraftView, text: str, qtbot: QtBot) -> None:
    (button,) = (
        each
        for each in view.findChildren(QAbstractButton)
        if text in {each.text(), each.accessibleName()} and each.isVisible()
    )
    qtbot.keyClick(button, Qt.Key.Key_Space)


# On disk


def test_what_is_typed_is_on_disk_within_a_second_however_fast_somebody_types(
    stage: Stage, qtbot: QtBot
) -> None:
    begin(stage, qtbot, 42)
    typed: list[str] = []

    def goes_on() -> bool:
        # Each look is another key, so that there is no pause to wait for.
        typed.append(f"Trade fair {len(typed)}")
        type_title(stage, typed[-1])
        return kept_title(stage) is not None

    qtbot.waitUntil(goes_on, timeout=1_000)
    assert kept_title(stage) in typed


def test_many_keys_are_few_writes(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42)
    for number in range(50):
        type_title(stage, f"Trade fair {number}")
    settle(stage, qtbot)
    assert kept_title(stage) == "Trade fair 49"
    assert stage.keeper.writes == 1


def test_looking_at_cases_writes_nothing(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42)
    stage.open(43, qtbot)
    settle(stage, qtbot)
    assert stage.keeper.writes == 0


def test_every_case_with_changes_is_kept(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42)
    type_title(stage, "Trade fair")
    stage.open(43, qtbot)
    type_title(stage, "Removal")
    settle(stage, qtbot)
    assert (kept_title(stage), kept_title(stage, MOVE)) == ("Trade fair", "Removal")


def test_what_was_saved_is_no_draft_any_more(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42)
    type_title(stage, "Trade fair")
    settle(stage, qtbot)
    stage.stores.cases.save()
    settle(stage, qtbot)
    assert stage.fake.others[FAIR.id].title == "Trade fair"
    assert kept_title(stage) is None


def test_a_save_that_fails_keeps_the_draft(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42)
    type_title(stage, "Trade fair")
    stage.fake.read_faults[stage.fake.readings] = SignInRequired()
    stage.stores.cases.save()
    settle(stage, qtbot)
    assert stage.stores.connection.state.link is Link.LOST
    assert kept_title(stage) == "Trade fair"
    assert shown_title(stage) == "Trade fair"


def test_what_was_discarded_or_undone_is_no_draft_and_redone_is_one_again(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42)
    for act, title in (
        (stage.stores.cases.discard, None),
        (stage.stores.cases.undo, "Trade fair"),
        (stage.stores.cases.undo, None),
        (stage.stores.cases.redo, "Trade fair"),
    ):
        if act == stage.stores.cases.discard:
            type_title(stage, "Trade fair")
            settle(stage, qtbot)
        act()
        settle(stage, qtbot)
        assert kept_title(stage) == title


def test_while_a_case_is_read_again_its_draft_stays_until_the_answer(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42)
    type_title(stage, "Trade fair")
    settle(stage, qtbot)
    stage.stores.cases.reload()
    stage.stores.drafts.flush()
    assert kept_title(stage) == "Trade fair"
    settle(stage, qtbot)
    assert kept_title(stage) is None


def test_being_somebody_else_keeps_both_peoples_drafts_apart(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42)
    type_title(stage, "Ada's")
    stage.stores.connection.practise_as(stage.stores.connection.state.people[1])
    settle(stage, qtbot)
    stage.open(42, qtbot)
    type_title(stage, "Ben's")
    settle(stage, qtbot)
    assert (kept_title(stage), kept_title(stage, whose=AS_BEN)) == ("Ada's", "Ben's")


def test_starting_over_drops_drafts_with_the_cases_they_were_of(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42, left(7, MOVE, "Removal"))
    type_title(stage, "Trade fair")
    settle(stage, qtbot)
    stage.stores.connection.start_over()
    settle(stage, qtbot)
    assert kept_title(stage) is None
    assert stage.stores.drafts.state.waiting == ()
    assert stage.keeper.left[AS_ADA] == ()


# Coming back


def test_a_left_draft_is_marked_in_the_list_and_offered(view: DraftView, stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, None, left(7, FAIR, "Trade fair"), left(8, MOVE, "Removal"))
    assert stage.stores.case_list.state.edit_counts == {FAIR.id: 1, MOVE.id: 1}
    assert "2 drafts are kept for you" in words(view)
    assert "•  Fair: 1 change, from" in words(view)
    push(view, "Open “Fair”", qtbot)
    settle(stage, qtbot)
    assert shown_title(stage) == "Trade fair"
    assert "is here again" in words(view)
    assert stage.stores.case_list.state.edit_counts == {FAIR.id: 1, MOVE.id: 1}


def test_a_draft_in_the_form_is_kept_in_place_of_the_one_that_was_left(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42, left(7, FAIR, "Trade fair"))
    assert shown_title(stage) == "Trade fair"
    assert kept_title(stage) == "Trade fair"
    assert stage.keeper.left[AS_ADA] == ()


def test_a_draft_that_is_read_after_its_case_was_opened_comes_back_too(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42)
    stage.keeper.left[AS_ADA] = (left(7, FAIR, "Trade fair"),)
    stage.stores.connection.practise_as(stage.stores.connection.state.people[0])
    settle(stage, qtbot)
    assert shown_title(stage) == "Trade fair"


def test_what_was_just_typed_is_not_replaced_by_a_draft(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42)
    type_title(stage, "Typed now")
    stage.keeper.left[AS_ADA] = (left(7, FAIR, "Trade fair"),)
    stage.stores.connection.practise_as(stage.stores.connection.state.people[0])
    settle(stage, qtbot)
    assert shown_title(stage) == "Typed now"
    assert stage.keeper.left[AS_ADA] != ()


def test_what_happened_meanwhile_is_told(view: DraftView, stage: Stage, qtbot: QtBot) -> None:
    stage.fake.others[FAIR.id] = replace(FAIR, is_closed=True)
    begin(stage, qtbot, 42, left(7, FAIR, "Trade fair"))
    assert "Meanwhile others have made of the case:\n•  Status: closed" in words(view)
    assert [type(change).__name__ for change in stage.stores.cases.state.changes] == ["TitleChanged"]


def test_with_nothing_new_it_says_so(view: DraftView, stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42, left(7, FAIR, "Trade fair"))
    assert "Nobody has changed the case since." in words(view)


def test_a_clash_is_marked_and_nothing_is_overwritten(view: DraftView, stage: Stage, qtbot: QtBot) -> None:
    stage.change_elsewhere(42, "Exhibition")
    begin(stage, qtbot, 42, left(7, FAIR, "Trade fair"))
    assert "nothing is overwritten" in words(view)
    stage.stores.cases.save()
    settle(stage, qtbot)
    clash = stage.stores.cases.state.clash
    assert clash is not None
    assert clash.is_asked
    assert stage.fake.performed == []


def test_discarding_a_restored_draft_ends_it_and_its_notice(
    view: DraftView, stage: Stage, qtbot: QtBot
) -> None:
    begin(stage, qtbot, 42, left(7, FAIR, "Trade fair"))
    stage.stores.cases.discard()
    settle(stage, qtbot)
    assert shown_title(stage) == "Fair"
    assert kept_title(stage) is None
    assert stage.keeper.left[AS_ADA] == ()
    assert words(view) == ""
    type_title(stage, "Another")
    assert words(view) == ""


def test_the_notice_can_be_dismissed_and_the_draft_stays(view: DraftView, stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42, left(7, FAIR, "Trade fair"))
    push(view, "Dismiss", qtbot)
    assert words(view) == ""
    assert shown_title(stage) == "Trade fair"


def test_the_offer_can_be_dismissed_and_the_draft_stays(view: DraftView, stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 43, left(7, FAIR, "Trade fair"))
    assert "A draft is kept for you" in words(view)
    push(view, "Dismiss", qtbot)
    assert words(view) == ""
    stage.open(42, qtbot)
    assert shown_title(stage) == "Trade fair"


def test_of_two_drafts_of_a_case_the_older_waits_for_its_turn(
    view: DraftView, stage: Stage, qtbot: QtBot
) -> None:
    older = replace(left(8, FAIR, "Older"), kept_at=NOW - timedelta(minutes=9))
    begin(stage, qtbot, 42, left(7, FAIR, "Newer"), older)
    assert shown_title(stage) == "Newer"
    assert "An older draft of this case" in words(view)
    stage.stores.cases.discard()
    settle(stage, qtbot)
    assert shown_title(stage) == "Fair"
    stage.open(43, qtbot)
    stage.open(42, qtbot)
    assert shown_title(stage) == "Older"


def test_a_draft_whose_save_went_through_before_the_crash_is_not_mentioned(
    view: DraftView, stage: Stage, qtbot: QtBot
) -> None:
    stage.change_elsewhere(42, "Trade fair")
    begin(stage, qtbot, 42, left(7, FAIR, "Trade fair"))
    assert not stage.stores.cases.state.is_dirty
    assert words(view) == ""
    assert stage.keeper.left[AS_ADA] == ()


def test_the_edits_of_a_deleted_case_can_be_kept_as_text_and_only_then_be_discarded(
    view: DraftView, stage: Stage, qtbot: QtBot
) -> None:
    del stage.fake.others[FAIR.id]
    begin(stage, qtbot, 42, left(7, FAIR, "Trade fair for everybody"))
    assert isinstance(stage.stores.cases.state.notice, Failure)
    assert "Your edits of this case are kept" in words(view)
    push(view, "Keep my edits as text", qtbot)
    assert QGuiApplication.clipboard().text() == "Fair (case 42)\n\nTitle: Trade fair for everybody\n"
    assert "They are on the clipboard" in words(view)
    assert stage.keeper.left[AS_ADA] != ()
    push(view, "Discard draft", qtbot)
    settle(stage, qtbot)
    assert stage.keeper.left[AS_ADA] == ()
    assert words(view) == ""


def test_edits_of_a_case_that_is_deleted_while_it_is_open_can_be_kept_as_text(
    view: DraftView, stage: Stage, qtbot: QtBot
) -> None:
    begin(stage, qtbot, 42)
    type_title(stage, "Trade fair")
    del stage.fake.others[FAIR.id]
    stage.stores.cases.save()
    settle(stage, qtbot)
    push(view, "Keep my edits as text", qtbot)
    assert QGuiApplication.clipboard().text() == "Fair (case 42)\n\nTitle: Trade fair\n"
    assert kept_title(stage) == "Trade fair"


# Trouble


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        (DraftTrouble.DISK_FULL, "The disk is full."),
        (DraftTrouble.NOT_WRITABLE, "cannot be written to"),
        (DraftTrouble.TOO_NEW, "newer version of Casedesk"),
        (DraftTrouble.BUSY, "Another program is holding"),
        (DraftTrouble.FAILED, "cannot be used"),
    ],
)
def test_every_trouble_has_its_sentence_and_says_what_is_safe(trouble: DraftTrouble, sentence: str) -> None:
    content = trouble_content(trouble, "drafts.sqlite")
    assert sentence in content.sentence
    assert "kept in memory only" in content.sentence
    assert content.details == "drafts.sqlite"
    assert not content.is_dismissable


def test_a_full_disk_is_told_the_program_goes_on_and_nothing_is_lost(
    view: DraftView, stage: Stage, qtbot: QtBot
) -> None:
    begin(stage, qtbot, 42)
    stage.keeper.trouble = FULL
    type_title(stage, "Trade fair")
    settle(stage, qtbot)
    assert "The disk is full." in words(view, "draftTrouble")
    type_title(stage, "Trade fair 2")
    stage.open(43, qtbot)
    type_title(stage, "Removal")
    stage.keeper.trouble = None
    push(view, "Try again", qtbot)
    settle(stage, qtbot)
    assert words(view, "draftTrouble") == ""
    assert (kept_title(stage), kept_title(stage, MOVE)) == ("Trade fair 2", "Removal")


def test_it_tries_again_by_itself(stage: Stage, qtbot: QtBot) -> None:
    begin(stage, qtbot, 42)
    stage.stores.drafts._retry.setInterval(10)
    stage.keeper.trouble = FULL
    type_title(stage, "Trade fair")
    qtbot.waitUntil(lambda: stage.stores.drafts.state.trouble is not None, timeout=20_000)
    stage.keeper.trouble = None
    qtbot.waitUntil(lambda: kept_title(stage) == "Trade fair", timeout=20_000)
    qtbot.waitUntil(lambda: stage.stores.drafts.state.trouble is None, timeout=20_000)


def test_drafts_that_could_not_be_read_are_read_later(stage: Stage, qtbot: QtBot) -> None:
    stage.keeper.trouble = FULL
    begin(stage, qtbot, 42, left(7, FAIR, "Trade fair"))
    assert stage.stores.drafts.state.trouble is DraftTrouble.DISK_FULL
    stage.keeper.trouble = None
    stage.stores.drafts.try_again()
    settle(stage, qtbot)
    assert shown_title(stage) == "Trade fair"


@pytest.mark.parametrize("trouble", [DraftTrouble.DAMAGED, DraftTrouble.GONE])
def test_into_another_file_everything_is_written_anew(
    view: DraftView, stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, trouble: DraftTrouble
) -> None:
    begin(stage, qtbot, 42)
    type_title(stage, "Trade fair")
    stage.open(43, qtbot)
    settle(stage, qtbot)
    keep, is_first = stage.keeper.keep, [True]

    def keep_in_another(*arguments: object) -> None:
        if is_first.pop() if is_first else False:
            stage.keeper.kept.clear()
            raise DraftsUnavailable(trouble, "drafts.sqlite")
        keep(*arguments)

    monkeypatch.setattr(stage.keeper, "keep", keep_in_another)
    type_title(stage, "Removal")
    settle(stage, qtbot)
    assert (kept_title(stage), kept_title(stage, MOVE)) == ("Trade fair", "Removal")
    is_told = "The file of the drafts is damaged" in words(view, "draftTrouble")
    assert is_told is (trouble is DraftTrouble.DAMAGED)
    if is_told:
        push(view, "Dismiss", qtbot)
        assert words(view, "draftTrouble") == ""


@pytest.mark.expects_log("A job broke")
def test_a_bug_in_keeping_drafts_is_trouble_too(
    view: DraftView, stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(stage, qtbot, 42)
    monkeypatch.setattr(stage.keeper, "keep", None)
    type_title(stage, "Trade fair")
    settle(stage, qtbot)
    assert "cannot be used" in words(view, "draftTrouble")
    assert shown_title(stage) == "Trade fair"


# Words


def test_the_time_has_its_day_where_that_is_not_today() -> None:
    noon = datetime.now(UTC).replace(hour=12, minute=2)
    assert time_words(noon, noon + timedelta(minutes=30)) == "12:02"
    assert time_words(datetime(2026, 1, 5, 9, 7, tzinfo=UTC), noon) == "5 Jan 2026, 09:07"


def test_many_drafts_are_counted_rather_than_listed(stage: Stage, qtbot: QtBot) -> None:
    cases = [replace(FAIR, id=CaseId(number), title=f"Case {number}") for number in range(1, 8)]
    begin(stage, qtbot, None, *(left(case.id, case, "Typed") for case in cases))
    sentence = offer_content(stage.stores.drafts.state.waiting, NOW).sentence
    assert sentence.splitlines()[3:] == [sentence.splitlines()[3], "and 3 more"]


def test_edits_as_text_are_whole_and_name_every_field(stage: Stage, qtbot: QtBot) -> None:
    draft = draft_of(replace(FAIR, access=Access(True, (ADA,))))
    long_text = "First line\nsecond " + "x" * 500
    for edit in (SetClosed(is_closed=True), SetField(FieldId(3), long_text)):
        draft = apply_edit(draft, edit)
    begin(stage, qtbot, None, KeptDraft(7, FAIR, draft, NOW))
    (waiting,) = stage.stores.drafts.state.waiting
    labels = {FieldDefinition(FieldId(3), "Notes", FieldKind.TEXT_AREA).id: "Notes"}
    assert draft_text(FAIR, waiting.changes, labels).splitlines() == [
        "Fair (case 42)",
        "",
        "Status: closed",
        "Access: only Ada Min",
        "Notes: First line",
        "second " + "x" * 500,
    ]


def test_before_anybody_has_signed_in_nothing_is_said(view: DraftView, stage: Stage) -> None:
    assert not view.isVisible()
    stage.stores.drafts.forget(Place())
    stage.stores.drafts.try_again()
    assert stage.keeper.writes == 0
