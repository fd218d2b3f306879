"""What others do meanwhile: merged where the user has done nothing, marked where both did."""

from casedesk.domain.access import PUBLIC, Access
from casedesk.domain.case import Case, draft_of
from casedesk.domain.change import (
    AddMembers,
    AddTags,
    Edit,
    MemberAdded,
    MemberRemoved,
    RemoveTag,
    SetClosed,
    SetField,
    SetTitle,
    StatusChanged,
    TagAdded,
    TagRemoved,
    TitleChanged,
)
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldValue
from casedesk.domain.ids import CaseId, ContactId, FieldId
from casedesk.domain.values import replace
from casedesk.planning.merge import FieldConflict, TitleConflict
from casedesk.planning.plan import Consent
from casedesk.portal.errors import OutcomeUnknown
from casedesk.session import editor, meanwhile
from casedesk.session.editor import Clash, EditorState, Phase
from casedesk.session.events import SaveFinished, TagsRead
from casedesk.session.report import SaveReport, Verdict
from casedesk.session.sheet_events import Purpose, reduced
from fakes import ADA, ADA_PROFILE, BEN

STAGE = FieldId(1)
ANN = Contact(ContactId(5), "Ann Lee")
CASE = Case(CaseId(42), "Fair", is_closed=False, access=PUBLIC, created_by=ADA, can_edit=True)
THEIRS = replace(CASE, title="Theirs", members=(ANN,))
OPEN = editor.opened(editor.opening(EditorState(me=ADA_PROFILE), CASE.id), CASE)
TITLE_CLASH = TitleConflict("Fair", "Mine", "Theirs")


def after(*edits: Edit, state: EditorState = OPEN) -> EditorState:
    for edit in edits:
        state = editor.edited(state, edit)
    return state


def title_of(state: EditorState) -> str:
    assert state.draft is not None
    return state.draft.title


# --- the watch ----------------------------------------------------------------------------------------


def test_what_others_did_is_shown_at_once_where_nothing_was_edited() -> None:
    state = meanwhile.watched(OPEN, THEIRS)
    assert state.base == THEIRS
    assert state.draft == draft_of(THEIRS)
    assert not state.is_dirty
    assert state.clash is None


def test_a_reading_that_brings_nothing_new_changes_nothing() -> None:
    assert meanwhile.watched(OPEN, replace(CASE)) is OPEN
    clashing = meanwhile.watched(after(SetTitle("Mine")), THEIRS)
    assert meanwhile.watched(clashing, THEIRS) is clashing


def test_ones_own_changes_stay_and_are_the_only_ones() -> None:
    before = after(SetClosed(is_closed=True))
    state = meanwhile.watched(before, THEIRS)
    assert state.changes == before.changes
    assert title_of(state) == "Theirs"


def test_what_both_changed_is_marked_and_what_was_typed_stays() -> None:
    before = after(SetTitle("Mine"))
    state = meanwhile.watched(before, THEIRS)
    assert title_of(state) == "Mine"
    assert state.changes == (TitleChanged("Fair", "Mine"),)
    assert state.clash == Clash(THEIRS, (TITLE_CLASH,))
    assert meanwhile.undecided(state) == (TITLE_CLASH,)
    assert state.draft is not None
    assert state.draft.members == (ANN,)


def test_undo_takes_back_ones_own_and_never_what_others_did() -> None:
    state = editor.undone(meanwhile.watched(after(SetClosed(is_closed=True)), THEIRS))
    assert not state.is_dirty
    assert title_of(state) == "Theirs"
    again = editor.redone(meanwhile.watched(editor.undone(after(SetClosed(is_closed=True))), THEIRS))
    assert again.draft == replace(draft_of(THEIRS), is_closed=True)


def test_going_back_keeps_whatever_others_did_to_fields_and_access() -> None:
    private = replace(CASE, access=Access(is_private=True, subjects=(ADA,)))
    fresh = replace(
        THEIRS,
        access=Access(is_private=True, subjects=(ADA, BEN)),
        field_values=(FieldValue(STAGE, "Done"),),
    )
    before = editor.edited(editor.opened(OPEN, private), SetClosed(is_closed=True))
    state = editor.undone(meanwhile.watched(before, fresh))
    assert state.base == fresh
    assert not state.is_dirty


def test_typing_goes_on_as_one_step_back_after_others_came_in_between() -> None:
    state = meanwhile.watched(after(SetField(STAGE, "B")), THEIRS)
    state = editor.undone(after(SetField(STAGE, "Bo"), state=state))
    assert not state.is_dirty


def test_theirs_can_be_taken_one_by_one() -> None:
    fresh = replace(THEIRS, field_values=(FieldValue(STAGE, "Done"),))
    clashing = meanwhile.watched(after(SetTitle("Mine"), SetField(STAGE, "Booked")), fresh)
    field_clash = FieldConflict(STAGE, "", "Booked", "Done")
    state = meanwhile.took_theirs(clashing, TITLE_CLASH)
    assert title_of(state) == "Theirs"
    assert meanwhile.undecided(state) == (field_clash,)
    assert [type(change).__name__ for change in state.changes] == ["FieldChanged"]
    state = meanwhile.took_theirs(state, field_clash)
    assert state.clash is None
    assert not state.is_dirty
    assert state.base == fresh
    assert title_of(editor.undone(editor.undone(state))) == "Mine"


def test_only_what_clashes_can_be_taken() -> None:
    assert meanwhile.took_theirs(OPEN, TITLE_CLASH) is OPEN
    clashing = meanwhile.watched(after(SetTitle("Mine")), THEIRS)
    assert meanwhile.took_theirs(clashing, FieldConflict(STAGE, "", "a", "b")) is clashing


def test_nothing_is_taken_while_saving_or_asking() -> None:
    edited = after(SetTitle("Mine"))
    for busy in (
        editor.saving(edited),
        editor.asked(edited, frozenset({Consent.PUBLISH})),
        meanwhile.clashed(edited, THEIRS, (TITLE_CLASH,)),
        EditorState(),
    ):
        assert meanwhile.watched(busy, replace(THEIRS, is_closed=True)) is busy


def test_participants_without_ids_are_not_taken_for_gone() -> None:
    fresh = replace(CASE, title="Theirs", unnamed_member_count=1)
    state = editor.opened(OPEN, replace(CASE, members=(ANN,)))
    assert meanwhile.watched(state, fresh) is state


def test_what_the_user_has_decided_himself_is_no_longer_marked() -> None:
    clashing = meanwhile.watched(after(SetTitle("Mine")), THEIRS)
    assert meanwhile.undecided(after(SetTitle("Fair"), state=clashing)) == ()
    assert meanwhile.undecided(after(SetTitle("Theirs"), state=clashing)) == ()
    assert meanwhile.undecided(OPEN) == ()


def test_discarding_shows_what_others_made_of_it() -> None:
    state = editor.discarded(meanwhile.watched(after(SetTitle("Mine")), THEIRS))
    assert title_of(state) == "Theirs"
    assert not state.is_dirty
    assert state.clash is None


# --- a save that clashes ------------------------------------------------------------------------------


def test_a_clash_asks_and_keeps_the_draft() -> None:
    before = after(SetTitle("Mine"))
    state = meanwhile.clashed(editor.saving(before), THEIRS, (TITLE_CLASH,))
    assert state.phase is Phase.EDITING
    assert state.clash == Clash(THEIRS, (TITLE_CLASH,), is_asked=True, taken=(MemberAdded(ANN),))
    assert state.changes == before.changes
    left = editor.dismissed(state)
    assert left.clash == Clash(THEIRS, (TITLE_CLASH,), taken=(MemberAdded(ANN),))
    assert left.changes == before.changes


def test_settling_puts_the_choices_on_top_of_what_others_did() -> None:
    asked = meanwhile.clashed(editor.saving(after(SetTitle("Mine"))), THEIRS, (TITLE_CLASH,))
    state = meanwhile.settled(asked, (SetTitle("Ours"),))
    assert state.base == THEIRS
    assert state.changes == (TitleChanged("Theirs", "Ours"),)
    assert state.clash is None
    assert title_of(editor.undone(state)) == "Mine"


def test_what_else_was_merged_is_named_by_the_report_after_a_settled_clash() -> None:
    asked = meanwhile.clashed(editor.saving(after(SetTitle("Mine"))), THEIRS, (TITLE_CLASH,))
    settled = meanwhile.settled(asked, (SetTitle("Ours"),))
    returned = replace(THEIRS, title="Ours", is_closed=True)
    late = StatusChanged(after_is_closed=True)
    report = SaveReport(Verdict.SAVED, returned=returned, merged=(late,))
    state = finish(settled, SaveFinished(report, draft_of(returned), THEIRS))
    assert state.report is not None
    assert state.report.merged == (MemberAdded(ANN), late)
    again = finish(state, SaveFinished(report, draft_of(returned), returned))
    assert again.report == report
    assert editor.discarded(settled).taken == ()


def test_there_is_nothing_to_settle_without_a_clash() -> None:
    assert meanwhile.settled(OPEN, (SetTitle("Ours"),)) is OPEN


def test_a_clash_on_a_sheet_without_a_case_changes_only_what_is_asked() -> None:
    state = meanwhile.clashed(EditorState(), THEIRS, (TITLE_CLASH,))
    assert state.base is None


# --- a save that has ended ----------------------------------------------------------------------------


def finish(state: EditorState, event: SaveFinished) -> EditorState:
    return meanwhile.finished(editor.saving(state), event)


def test_undoing_past_a_merging_save_takes_nothing_of_the_others_back() -> None:
    returned = replace(THEIRS, is_closed=True)
    event = SaveFinished(SaveReport(Verdict.SAVED, returned=returned), draft_of(returned), THEIRS)
    state = editor.undone(finish(after(SetClosed(is_closed=True)), event))
    assert title_of(state) == "Theirs"
    assert not any(isinstance(change, MemberRemoved) for change in state.changes)
    assert [type(change).__name__ for change in state.changes] == ["StatusChanged"]


def test_after_an_uncertain_save_only_ones_own_changes_are_pending() -> None:
    pending = replace(draft_of(THEIRS), is_closed=True)
    report = SaveReport(Verdict.UNCERTAIN, read_back_error=OutcomeUnknown("late"))
    state = finish(after(SetClosed(is_closed=True)), SaveFinished(report, pending, THEIRS))
    assert state.base == THEIRS
    assert [type(change).__name__ for change in state.changes] == ["StatusChanged"]


def test_what_somebody_changed_during_the_save_is_marked() -> None:
    report = SaveReport(Verdict.PARTLY_SAVED, returned=THEIRS)
    pending = replace(draft_of(THEIRS), title="Mine")
    event = SaveFinished(report, pending, CASE, (TITLE_CLASH,))
    state = finish(after(SetTitle("Mine"), AddMembers((ANN,))), event)
    assert state.clash == Clash(THEIRS, (TITLE_CLASH,))
    assert state.changes == (TitleChanged("Fair", "Mine"),)


def test_a_report_for_a_sheet_that_shows_nothing_is_shown() -> None:
    event = SaveFinished(SaveReport(Verdict.SAVED, returned=CASE), draft_of(CASE), CASE)
    assert meanwhile.finished(EditorState(), event).base == CASE


# --- tags ---------------------------------------------------------------------------------------------


def tags_of(state: EditorState) -> tuple[str, ...] | None:
    assert state.draft is not None
    return state.draft.tags


def test_tags_come_after_the_case_and_change_nothing() -> None:
    state = meanwhile.tags_read(after(SetTitle("Mine")), ("fair",))
    assert tags_of(state) == ("fair",)
    assert state.changes == (TitleChanged("Fair", "Mine"),)
    undone = editor.undone(state)
    assert tags_of(undone) == ("fair",)
    assert not undone.is_dirty
    assert tags_of(editor.redone(undone)) == ("fair",)
    assert meanwhile.tags_read(EditorState(), ("fair",)) == EditorState()


def test_tags_that_came_late_join_with_what_was_kept_of_them() -> None:
    kept = meanwhile.tags_read(OPEN, ("fair", "old"))
    edited = after(AddTags(("vip",)), RemoveTag("old"), state=kept)
    state = meanwhile.tags_read(edited, ("fair", "old", "late"))
    assert tags_of(state) == ("fair", "late", "vip")
    assert state.changes == (TagAdded("vip"), TagRemoved("old"))
    assert tags_of(editor.undone(editor.undone(state))) == ("fair", "old", "late")


def test_what_clashes_learns_the_tags_as_well() -> None:
    clashing = meanwhile.watched(after(SetTitle("Mine")), THEIRS)
    state = meanwhile.tags_read(clashing, ("fair",))
    assert state.clash is not None
    assert state.clash.fresh.tags == ("fair",)
    assert tags_of(meanwhile.settled(state, (SetTitle("Both"),))) == ("fair",)


def test_the_watch_finds_tags_that_could_not_be_read_and_keeps_them_when_it_cannot() -> None:
    failed = reduced(OPEN, Purpose.ENRICH, TagsRead(CASE.id, error=OutcomeUnknown("late")))
    assert failed.tags_error is not None
    state = meanwhile.watched(failed, replace(CASE, tags=("fair",)))
    assert (tags_of(state), state.tags_error) == (("fair",), None)
    assert meanwhile.watched(state, CASE) is state
    assert tags_of(reduced(failed, Purpose.ENRICH, TagsRead(CASE.id, ("new",)))) == ("new",)


def test_the_watch_merges_tags_of_others() -> None:
    state = after(AddTags(("vip",)), state=meanwhile.tags_read(OPEN, ("fair",)))
    state = meanwhile.watched(state, replace(CASE, tags=("late",)))
    assert tags_of(state) == ("late", "vip")
    assert state.changes == (TagAdded("vip"),)
    assert tags_of(editor.undone(state)) == ("late",)


def test_tags_that_were_read_during_a_save_are_not_forgotten_by_its_report() -> None:
    saving = meanwhile.tags_read(editor.saving(after(SetTitle("Mine"))), ("fair",))
    returned = replace(CASE, title="Mine")
    event = SaveFinished(SaveReport(Verdict.SAVED, returned=returned), draft_of(returned), CASE)
    state = meanwhile.finished(saving, event)
    assert tags_of(state) == ("fair",)
    assert not state.is_dirty
    assert tags_of(editor.undone(state)) == ("fair",)


def test_a_clash_found_by_a_save_keeps_the_tags_that_are_known() -> None:
    known = meanwhile.tags_read(after(SetTitle("Mine")), ("fair",))
    state = meanwhile.clashed(editor.saving(known), THEIRS, (TITLE_CLASH,))
    assert state.clash is not None
    assert state.clash.fresh.tags == tags_of(state) == ("fair",)
