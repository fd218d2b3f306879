"""How the case form's state changes by what others do to the case in the meantime."""

from casedesk.domain.case import Case, Draft
from casedesk.domain.change import (
    AccessChanged,
    Change,
    Edit,
    FieldChanged,
    TitleChanged,
    apply_edit,
    repeat_edits,
)
from casedesk.domain.values import replace
from casedesk.planning.carry import brought_together, carried_over, held_back, still_clashes, with_tags_of
from casedesk.planning.diff import drift, wanted_text
from casedesk.planning.merge import Conflict, merged_tags, theirs_edits
from casedesk.session import editor
from casedesk.session.editor import UNDO_LIMIT, Clash, EditorState, History, Phase
from casedesk.session.events import SaveFinished


def clashed(state: EditorState, fresh: Case, conflicts: tuple[Conflict, ...]) -> EditorState:
    """Ask the user to settle what both sides changed; nothing was sent."""
    moved = _moved_on(replace(state, phase=Phase.EDITING, progress=None), fresh)
    # What the question was put off for is still to be named.
    taken = () if state.clash is None else state.clash.taken
    if state.base is not None and state.draft is not None:
        fresh = with_tags_of(fresh, state.base)
        me = None if state.me is None else state.me.user.id
        taken = (*taken, *brought_together(state.base, state.draft, fresh, me).taken)
    return replace(moved, clash=Clash(fresh, conflicts, is_asked=True, taken=taken))


def settled(state: EditorState, edits: tuple[Edit, ...]) -> EditorState:
    """Put the user's choices on top of the case as others left it; one step back takes them all."""
    if state.clash is None or state.base is None or state.draft is None:
        return state
    fresh, draft = state.clash.fresh, state.draft
    for edit in edits:
        draft = apply_edit(draft, edit)
    undo = (*state.history.undo, state.draft)[-UNDO_LIMIT:]
    history = _carried(History(undo=undo), state.base, fresh)
    return replace(state, base=fresh, draft=draft, history=history, clash=None, taken=state.clash.taken)


def tags_read(state: EditorState, tags: tuple[str, ...]) -> EditorState:
    """Learn which tags the case has; what the user has done to them meanwhile joins with them."""
    if state.base is None or state.draft is None:
        return state
    known = state.base.tags

    def joined(draft: Draft) -> Draft:
        return replace(draft, tags=merged_tags(known, draft.tags, tags))

    history = state.history
    return replace(
        state,
        base=replace(state.base, tags=tags),
        draft=joined(state.draft),
        history=replace(
            history, undo=tuple(map(joined, history.undo)), redo=tuple(map(joined, history.redo))
        ),
        clash=state.clash and replace(state.clash, fresh=replace(state.clash.fresh, tags=tags)),
        tags_error=None,
        cut_off=state.cut_off and joined(state.cut_off),
    )


def watched(state: EditorState, fresh: Case) -> EditorState:
    """Take what others changed where the user has not; mark what both changed.

    Base and draft move together, so that nothing becomes a change, or ceases to be one, by this. What is
    being asked is not touched, and neither is a case whose participants came without their ids.
    """
    is_asked = bool(state.consents) or (state.clash is not None and state.clash.is_asked)
    if not state.can_edit_now or is_asked or fresh.unnamed_member_count:
        return state
    moved = _moved_on(state, fresh)
    return state if moved.base == state.base and moved.clash == state.clash else moved


def took_theirs(state: EditorState, conflict: Conflict) -> EditorState:
    """Let the other side have one thing that both changed; one step back brings mine again."""
    if state.clash is None or conflict not in state.clash.conflicts or state.base is None:
        return state
    fresh = state.clash.fresh
    others = tuple(one for one in state.clash.conflicts if one != conflict)
    taken = editor.edited_all(state, theirs_edits(conflict))
    # The base follows, or the thing would show as a change of the user's.
    base = held_back(state.base, fresh, others)
    return replace(taken, base=base, clash=Clash(fresh, others) if others else None)


def finished(state: EditorState, event: SaveFinished) -> EditorState:
    """Show what a save left, with whatever was not stored on top of it."""
    report = event.report
    if state.taken:
        report = replace(report, merged=(*state.taken, *report.merged))
    shown = replace(editor.saved(state, report, event.pending), taken=())
    returned, conflicts = event.report.returned, event.conflicts
    # Where nothing could be read back, what is pending is still a difference from what was read before.
    base = event.fresh if returned is None else held_back(event.fresh, returned, conflicts)
    history = shown.history if state.base is None else _carried(shown.history, state.base, event.fresh)
    clash = Clash(base if returned is None else returned, conflicts) if conflicts else None
    shown = replace(shown, base=base, history=history, clash=clash)
    if base.tags is None and state.base is not None and state.base.tags is not None:
        # They were read while the save was running.
        return tags_read(shown, state.base.tags)
    return shown


def undone(state: EditorState) -> EditorState:
    """Go one gesture back."""
    return _let_go(editor.undone(state))


def redone(state: EditorState) -> EditorState:
    """Go one gesture forward again."""
    return _let_go(editor.redone(state))


def undecided(state: EditorState) -> tuple[Conflict, ...]:
    """Return what both sides changed and the user has not decided otherwise since."""
    if state.clash is None or state.draft is None:
        return ()
    draft = state.draft
    return tuple(conflict for conflict in state.clash.conflicts if still_clashes(conflict, draft))


def _let_go(state: EditorState) -> EditorState:
    """Let nothing clash any more where a step has led to what others want, as before it was brought back."""
    if state.clash is None or state.base is None or state.draft is None:
        return state
    fresh, draft = state.clash.fresh, state.draft
    left = tuple(one for one in state.clash.conflicts if not _asks_for_theirs(one, draft))
    if len(left) == len(state.clash.conflicts):
        return state
    # Going forward again would overwrite what others did, and no clash would tell.
    return replace(
        state,
        base=held_back(state.base, fresh, left),
        history=replace(state.history, redo=()),
        clash=Clash(fresh, left) if left else None,
    )


def _asks_for_theirs(conflict: Conflict, draft: Draft) -> bool:
    return all(apply_edit(draft, edit) is draft for edit in theirs_edits(conflict))


def _moved_on(state: EditorState, fresh: Case) -> EditorState:
    if state.base is None or state.draft is None:
        return state
    me = None if state.me is None else state.me.user.id
    if state.base.tags is None and fresh.tags is not None:
        return _moved_on(tags_read(state, fresh.tags), fresh)
    fresh = with_tags_of(fresh, state.base)
    merged = brought_together(state.base, state.draft, fresh, me)
    base = held_back(state.base, fresh, merged.conflicts)
    return replace(
        state,
        base=base,
        draft=merged.draft,
        history=_carried(state.history, state.base, base),
        clash=Clash(fresh, merged.conflicts) if merged.conflicts else None,
    )


def _carried(history: History, base: Case, newer: Case) -> History:
    """Bring what others did into the drafts to go back to, or undoing would take it away again."""
    has_steps = bool(history.undo or history.redo)
    theirs = drift(base, newer) if has_steps else ()
    if not theirs:
        return history
    return replace(
        history,
        undo=tuple(_carried_draft(draft, theirs, base, newer) for draft in history.undo),
        redo=tuple(_carried_draft(draft, theirs, base, newer) for draft in history.redo),
    )


def _carried_draft(draft: Draft, theirs: tuple[Change, ...], base: Case, newer: Case) -> Draft:
    if not all(_is_untouched(draft, change) for change in theirs):
        return carried_over(base, draft, newer)
    # Hundreds of drafts may wait here: merging each of a large case would hold the window up.
    for change in theirs:
        for edit in repeat_edits(change):
            draft = apply_edit(draft, edit)
    return draft


def _is_untouched(draft: Draft, change: Change) -> bool:
    match change:
        case TitleChanged(before, _):
            return draft.title == before
        case FieldChanged(field_id, before, _):
            return wanted_text(draft.field_text(field_id)) == before
        case AccessChanged(before, _):
            return draft.access.same_as(before)
        case _:
            # Statuses cannot clash, and participants join as a set.
            return True
