"""Drafts: what was left comes back merged, is told about once, and trouble with the disk loses nothing."""

from datetime import UTC, datetime, timedelta

import pytest

from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case, draft_of
from casedesk.domain.change import (
    RemoveTag,
    SetClosed,
    SetField,
    SetNotify,
    SetTitle,
    TagRemoved,
    TitleChanged,
    apply_edit,
)
from casedesk.domain.custom_field import FieldValue
from casedesk.domain.ids import CaseId, FieldId, UserId
from casedesk.domain.values import replace
from casedesk.portal.draft_keeper import DraftsUnavailable, DraftTrouble, KeptDraft, Whose
from casedesk.session import drafts, editor, meanwhile
from casedesk.session.cancel import CancelToken
from casedesk.session.draft_events import DraftsFailed, DraftsKept, DraftsRead
from casedesk.session.draft_jobs import DropDraft, ForgetDrafts, KeepDraft, ReadDrafts
from casedesk.session.drafts import DraftsState, Restored, WaitingDraft
from casedesk.session.editor import EditorState
from casedesk.session.events import Event
from casedesk.session.job import Errand, Job
from fakes import ADA, DraftShelf, FakePortal

WHOSE = Whose("https://portal.example.org", UserId("ada"))
OTHER = Whose("https://portal.example.org", UserId("ben"))
VENUE = FieldId(6)
FAIR = Case(
    CaseId(42),
    "Fair",
    is_closed=False,
    access=PUBLIC,
    created_by=ADA,
    can_edit=True,
    field_values=(FieldValue(VENUE, "Hall 4", "Venue"),),
)
MOVE = replace(FAIR, id=CaseId(43), title="Office move")
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
FULL = DraftsUnavailable(DraftTrouble.DISK_FULL, "drafts.sqlite")


def left(number: int = 1, base: Case = FAIR, title: str = "Trade fair", minute: int = 0) -> WaitingDraft:
    draft = apply_edit(draft_of(base), SetTitle(title))
    return drafts.waiting(KeptDraft(number, base, draft, NOON + timedelta(minutes=minute)))


def just_read(case: Case) -> EditorState:
    return editor.opened(editor.opening(EditorState(), case.id), case)


def titled(title: str) -> Case:
    return replace(FAIR, title=title)


def run(job: Job) -> Event:
    return job.run(Errand(FakePortal(FAIR), CancelToken(), lambda _event: None))


def test_a_draft_comes_back_on_an_unchanged_case() -> None:
    form, told = drafts.restored(just_read(FAIR), left())
    assert form.changes == (TitleChanged("Fair", "Trade fair"),)
    assert told == Restored(FAIR.id, NOON)


def test_what_others_did_meanwhile_is_in_the_form_too_and_told() -> None:
    fresh = replace(FAIR, field_values=(FieldValue(VENUE, "Hall 5", "Venue"),))
    form, told = drafts.restored(just_read(fresh), left())
    assert form.draft is not None
    assert (form.draft.title, form.draft.field_text(VENUE)) == ("Trade fair", "Hall 5")
    assert told is not None
    assert len(told.theirs) == 1
    assert not told.is_clashing


def test_where_both_changed_the_same_mine_stays_and_the_clash_is_marked() -> None:
    form, told = drafts.restored(just_read(titled("Exhibition")), left())
    assert form.draft is not None
    assert form.draft.title == "Trade fair"
    assert form.clash is not None
    assert form.clash.fresh.title == "Exhibition"
    assert told is not None
    assert told.is_clashing


@pytest.mark.parametrize("fresh", [FAIR, titled("Exhibition")])
def test_undo_takes_a_restored_draft_out_and_redo_brings_it_again(fresh: Case) -> None:
    form, _ = drafts.restored(just_read(fresh), left())
    back = editor.undone(form)
    assert not back.is_dirty
    assert editor.redone(back).draft == form.draft


def test_discarding_a_restored_draft_shows_what_the_portal_has() -> None:
    form, _ = drafts.restored(just_read(titled("Exhibition")), left())
    assert editor.discarded(form).base == titled("Exhibition")
    assert not editor.discarded(form).is_dirty


def test_a_draft_that_was_saved_before_the_program_died_asks_for_nothing() -> None:
    sheet = just_read(titled("Trade fair"))
    assert drafts.restored(sheet, left()) == (sheet, None)


def test_a_form_without_a_case_takes_no_draft() -> None:
    sheet = EditorState()
    assert drafts.restored(sheet, left()) == (sheet, None)


def test_waiting_drafts_are_counted_by_the_newest_of_each_case() -> None:
    newest = drafts.waiting(
        KeptDraft(
            2,
            FAIR,
            apply_edit(apply_edit(draft_of(FAIR), SetTitle("Newer")), SetClosed(is_closed=True)),
            NOON,
        )
    )
    state = drafts.read(DraftsState(), (newest, left(1), left(3, MOVE)))
    assert state.counts() == {FAIR.id: 2, MOVE.id: 1}
    assert state.waiting_for(FAIR.id) is newest
    assert state.waiting_for(None) is None


def test_a_draft_that_is_taken_waits_no_longer_and_an_older_one_is_told_of() -> None:
    newer, older = left(2, minute=5), left(1)
    state = drafts.read(DraftsState(), (newer, older))
    state = drafts.taken(state, newer, Restored(FAIR.id, newer.kept.kept_at))
    assert state.waiting == (older,)
    told = state.restored_in(FAIR.id)
    assert told is not None
    assert told.older_at == NOON
    state = drafts.taken(state, older, Restored(FAIR.id, NOON))
    assert state.restored == (Restored(FAIR.id, NOON),)


def test_a_draft_with_nothing_left_to_ask_for_is_not_told_of() -> None:
    state = drafts.taken(drafts.read(DraftsState(), (left(),)), left(), None)
    assert (state.waiting, state.restored) == ((), ())


def test_a_notice_is_dismissed_for_its_case_only() -> None:
    state = DraftsState(restored=(Restored(FAIR.id, NOON), Restored(MOVE.id, NOON)))
    assert drafts.notice_dismissed(state, FAIR.id).restored == (Restored(MOVE.id, NOON),)
    assert drafts.notice_dismissed(state, CaseId(99)) is state


def test_nothing_is_said_of_cases_without_changes() -> None:
    state = DraftsState(restored=(Restored(FAIR.id, NOON), Restored(MOVE.id, NOON)))
    assert drafts.told_only_of(state, {MOVE.id: 1}).restored == (Restored(MOVE.id, NOON),)
    assert drafts.told_only_of(state, {FAIR.id: 1, MOVE.id: 1}) is state


def test_being_somebody_else_shows_none_of_the_drafts_from_before() -> None:
    state = replace(drafts.read(drafts.begun(DraftsState(), WHOSE), (left(),)), offer_dismissed=True)
    assert drafts.begun(state, WHOSE) is state
    assert drafts.begun(state, OTHER) == DraftsState(whose=OTHER)


def test_an_offer_that_was_dismissed_comes_back_only_with_another_draft() -> None:
    state = replace(drafts.read(DraftsState(), (left(),)), offer_dismissed=True)
    assert drafts.read(state, (left(),)).offer_dismissed
    assert not drafts.read(state, (left(2, MOVE), left())).offer_dismissed


def test_trouble_is_told_until_the_disk_works_again() -> None:
    state = drafts.failed(DraftsState(), FULL)
    assert (state.trouble, state.place) == (DraftTrouble.DISK_FULL, "drafts.sqlite")
    assert drafts.working(state) == DraftsState()
    assert drafts.working(DraftsState()) == DraftsState()


def test_a_damaged_file_is_told_beside_and_a_cleared_folder_not_at_all() -> None:
    damaged = drafts.failed(DraftsState(), DraftsUnavailable(DraftTrouble.DAMAGED, "old"))
    assert (damaged.trouble, damaged.damaged_place) == (None, "old")
    assert drafts.working(damaged).damaged_place == "old"
    assert drafts.failed(DraftsState(), DraftsUnavailable(DraftTrouble.GONE)) == DraftsState()


def test_what_is_typed_is_kept_in_place_of_what_it_came_from() -> None:
    shelf = DraftShelf(left={WHOSE: (left(7).kept,)})
    draft = apply_edit(draft_of(FAIR), SetField(VENUE, ""))
    assert run(KeepDraft(shelf, WHOSE, FAIR, draft, (7,))) == DraftsKept()
    assert shelf.kept[WHOSE, FAIR.id].draft == draft
    assert shelf.left[WHOSE] == ()


@pytest.mark.parametrize("edit", [SetTitle("Fair"), SetNotify(notify=True)])
def test_a_draft_that_asks_for_nothing_is_not_kept(edit: SetTitle | SetNotify) -> None:
    shelf = DraftShelf(left={WHOSE: (left(7).kept,)})
    run(KeepDraft(shelf, WHOSE, FAIR, left().kept.draft))
    assert run(KeepDraft(shelf, WHOSE, FAIR, apply_edit(draft_of(FAIR), edit))) == DraftsKept()
    assert shelf.kept == {}
    assert len(shelf.left[WHOSE]) == 1
    run(KeepDraft(shelf, WHOSE, FAIR, draft_of(FAIR), (7,)))
    assert shelf.left[WHOSE] == ()


def test_dropped_and_forgotten_drafts_are_gone() -> None:
    shelf = DraftShelf(left={WHOSE: (left(7).kept, left(8).kept)})
    run(KeepDraft(shelf, WHOSE, FAIR, left().kept.draft))
    assert run(DropDraft(shelf, WHOSE, FAIR.id)) == DraftsKept()
    assert run(ForgetDrafts(shelf, (7,))) == DraftsKept()
    assert shelf.kept == {}
    assert [kept.id for kept in shelf.left[WHOSE]] == [8]


def test_left_drafts_are_read_without_those_that_ask_for_nothing() -> None:
    empty = KeptDraft(8, MOVE, draft_of(MOVE), NOON)
    shelf = DraftShelf(left={WHOSE: (left(7).kept, empty)})
    assert run(ReadDrafts(shelf, WHOSE)) == DraftsRead(WHOSE, (left(7),))


@pytest.mark.parametrize(
    "job",
    [
        lambda shelf: KeepDraft(shelf, WHOSE, FAIR, left().kept.draft),
        lambda shelf: DropDraft(shelf, WHOSE, FAIR.id),
        lambda shelf: ForgetDrafts(shelf, (1,)),
        lambda shelf: ReadDrafts(shelf, WHOSE),
    ],
)
def test_a_disk_that_refuses_is_an_answer(job) -> None:
    assert run(job(DraftShelf(trouble=FULL))) == DraftsFailed(FULL)


def test_a_draft_of_tags_waits_for_them_to_be_read() -> None:
    base = replace(FAIR, tags=("fair", "old"))
    kept = KeptDraft(9, base, apply_edit(draft_of(base), RemoveTag("old")), NOON)
    form, told = drafts.restored(just_read(FAIR), drafts.waiting(kept))
    assert told is not None
    assert form.changes == (TagRemoved("old"),)
    assert meanwhile.tags_read(form, ("fair", "old", "late")).changes == (TagRemoved("old"),)
    assert meanwhile.tags_read(form, ("fair",)).changes == ()
