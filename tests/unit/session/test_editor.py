"""The case form's state: typing, undo and redo, and what a save leaves behind."""

from casedesk.domain.access import PUBLIC, Access, Profile
from casedesk.domain.case import Case, draft_of
from casedesk.domain.change import AddMembers, Edit, RemoveMember, SetClosed, SetField, SetTitle, TitleChanged
from casedesk.domain.contact import Contact
from casedesk.domain.ids import CaseId, ContactId, FieldId
from casedesk.domain.values import replace
from casedesk.planning.plan import Consent, Refusal, RefusalReason
from casedesk.portal.errors import Unreachable
from casedesk.session import editor
from casedesk.session.editor import (
    UNDO_LIMIT,
    EditorState,
    Failure,
    Phase,
    Progress,
    SaveRefusal,
)
from casedesk.session.report import SaveReport, Verdict
from fakes import ADA, ADA_PROFILE, BEN

CASE = Case(CaseId(42), "Fair", is_closed=False, access=PUBLIC, created_by=ADA, can_edit=True)
ANN = Contact(ContactId(5), "Ann Lee")
EMPTY = EditorState(me=ADA_PROFILE)
OPEN = editor.opened(editor.opening(EMPTY, CASE.id), CASE)
STAGE, PLACE = FieldId(1), FieldId(2)


def after(*edits: Edit, state: EditorState = OPEN) -> EditorState:
    for edit in edits:
        state = editor.edited(state, edit)
    return state


def title_of(state: EditorState) -> str:
    assert state.draft is not None
    return state.draft.title


def typed(text: str, state: EditorState = OPEN) -> EditorState:
    """Type a title from nothing, one character at a time."""
    for length in range(1, len(text) + 1):
        state = editor.edited(state, SetTitle(text[:length]))
    return state


def test_nothing_chosen_has_nothing_to_save_and_no_rights() -> None:
    assert EMPTY.changes == ()
    assert not EMPTY.is_dirty
    assert EMPTY.rights is None
    assert EMPTY.put_in == ()
    assert after(SetTitle("x"), state=EMPTY) is EMPTY
    assert editor.edited_all(EMPTY, (SetTitle("x"),)) is EMPTY
    assert editor.undone(EMPTY) is editor.redone(EMPTY) is editor.discarded(EMPTY) is EMPTY


def test_an_opened_case_can_be_edited_and_has_no_changes() -> None:
    assert OPEN.phase is Phase.EDITING
    assert not OPEN.is_dirty
    assert OPEN.rights is not None
    assert OPEN.rights.may_change_access


def test_who_is_put_on_the_list_by_the_way_is_known_before_the_save() -> None:
    administrator = Profile(BEN, is_crm_administrator=True)
    private = replace(CASE, access=Access(is_private=True, subjects=(ADA,)))
    state = editor.opened(editor.opening(EditorState(me=administrator), CASE.id), private)
    assert state.put_in == ()
    assert after(SetTitle("Office move"), state=state).put_in == (BEN,)


def test_an_edit_is_one_change_and_undo_takes_it_back() -> None:
    state = after(SetTitle("Office move"))
    assert state.changes == (TitleChanged("Fair", "Office move"),)
    assert editor.undone(state).changes == ()
    assert editor.redone(editor.undone(state)).draft == state.draft


def test_what_is_changed_is_worked_out_once_however_often_and_in_whatever_state_it_is_asked_for() -> None:
    state = editor.edited(OPEN, SetTitle("Renamed"))
    assert state.changes is state.changes
    assert editor.saving(state).changes is state.changes
    assert editor.undone(state).changes == ()
    assert editor.redone(editor.undone(state)).changes is state.changes


def test_a_gesture_that_changes_nothing_leaves_no_step_to_undo() -> None:
    assert after(SetTitle("Fair")) is OPEN
    assert editor.edited_all(OPEN, (SetTitle("Fair"),)) is OPEN


def test_typing_is_undone_word_by_word() -> None:
    state = typed("New office move")
    assert title_of(state) == "New office move"
    state = editor.undone(state)
    assert title_of(state) == "New office "
    state = editor.undone(state)
    assert title_of(state) == "New "
    assert title_of(editor.undone(state)) == "Fair"


def test_typing_in_another_field_is_another_step() -> None:
    state = after(
        SetField(STAGE, "a"), SetField(STAGE, "ab"), SetField(PLACE, "o"), SetClosed(is_closed=True)
    )
    state = editor.undone(editor.undone(state))
    assert state.draft is not None
    assert state.draft.field_text(STAGE) == "ab"
    assert state.draft.field_text(PLACE) == ""


def test_an_edit_after_undo_forgets_what_could_be_redone() -> None:
    state = after(SetTitle("C"), state=editor.undone(after(SetTitle("B"))))
    assert editor.redone(state) is state


def test_several_edits_of_one_gesture_are_one_step() -> None:
    state = editor.edited_all(OPEN, (AddMembers((ANN,)), SetClosed(is_closed=True)))
    assert len(state.changes) == 2
    assert editor.undone(state).draft == OPEN.draft


def test_undo_covers_participants_and_status() -> None:
    state = after(AddMembers((ANN,)), SetClosed(is_closed=True), RemoveMember(ANN.id))
    state = editor.undone(state)
    assert state.draft is not None
    assert state.draft.members == (ANN,)


def test_the_history_is_bounded() -> None:
    state = OPEN
    for index in range(UNDO_LIMIT + 20):
        state = after(SetClosed(is_closed=index % 2 == 0), state=state)
    assert len(state.history.undo) == UNDO_LIMIT


def test_discarding_is_undone_too() -> None:
    state = after(SetTitle("B"))
    discarded = editor.discarded(state)
    assert not discarded.is_dirty
    assert editor.undone(discarded).draft == state.draft
    assert editor.discarded(discarded) is discarded


def test_gestures_are_not_taken_while_saving() -> None:
    state = editor.saving(after(SetTitle("B")))
    assert after(SetTitle("C"), state=state) is state
    assert editor.undone(state) is state
    assert editor.edited_all(state, (SetTitle("C"),)) is state


def test_progress_is_shown_only_while_saving() -> None:
    state = editor.saving(after(SetTitle("B")))
    assert editor.stepping(state, Progress(0, 2)).progress == Progress(0, 2)
    assert editor.stepping(OPEN, Progress(0, 2)) is OPEN


def test_after_a_save_the_form_shows_what_the_portal_returned() -> None:
    returned = replace(CASE, title="B")
    report = SaveReport(Verdict.SAVED, returned=returned)
    state = editor.saved(editor.saving(after(SetTitle("B "))), report, draft_of(returned))
    assert state.phase is Phase.EDITING
    assert state.base == returned
    assert not state.is_dirty
    assert state.report == report


def test_an_added_participant_keeps_company_and_address_after_the_save() -> None:
    known = replace(ANN, company="Acme", email="ann@acme.example")
    returned = replace(CASE, members=(ANN,))
    report = SaveReport(Verdict.SAVED, returned=returned)
    state = editor.saved(editor.saving(after(AddMembers((known,)))), report, draft_of(returned))
    assert state.enriched == (known,)


def test_undo_past_a_save_makes_a_new_edit() -> None:
    returned = replace(CASE, title="B")
    state = editor.saved(
        after(SetTitle("B")), SaveReport(Verdict.SAVED, returned=returned), draft_of(returned)
    )
    assert editor.undone(state).changes == (TitleChanged("B", "Fair"),)


def test_a_save_of_unknown_outcome_keeps_base_and_draft() -> None:
    before = after(SetTitle("B"))
    assert before.draft is not None
    state = editor.saved(before, SaveReport(Verdict.UNCERTAIN), before.draft)
    assert state.base == CASE
    assert state.draft == before.draft


def test_a_save_that_was_not_begun_keeps_the_draft_and_says_why() -> None:
    notice = SaveRefusal((Refusal(RefusalReason.EMPTY_TITLE),))
    state = editor.stopped(editor.saving(after(SetTitle(""))), notice)
    assert state.notice == notice
    assert title_of(state) == ""
    assert editor.dismissed(state).notice is None


def test_a_question_is_forgotten_when_the_user_goes_on_editing() -> None:
    state = editor.asked(editor.saving(after(SetTitle("B"))), frozenset({Consent.PUBLISH}))
    assert state.consents == {Consent.PUBLISH}
    assert after(SetTitle("C"), state=state).consents == frozenset()


def test_a_case_that_cannot_be_read_leaves_an_empty_form_with_a_reason() -> None:
    failure = Failure(Unreachable("no route"), while_saving=False)
    state = editor.not_opened(editor.opening(EMPTY, CASE.id), failure)
    assert state.phase is Phase.EMPTY
    assert state.notice == failure
    assert editor.not_opened(OPEN, failure).phase is Phase.EDITING


def test_participants_learn_company_and_address() -> None:
    known = replace(ANN, company="Acme", email="ann@acme.example")
    state = editor.enriched(OPEN, (known,))
    assert state.enriched == (known,)
    again = replace(known, company="Acme & Co")
    assert editor.enriched(state, (again,)).enriched == (again,)
