"""Carrying one's own changes over to a newer state of the case."""

from collections.abc import Set as AbstractSet
from typing import assert_never

from casedesk.domain.case import Case, Draft
from casedesk.domain.change import apply_edit
from casedesk.domain.custom_field import FieldValue
from casedesk.domain.ids import FieldId, UserId
from casedesk.domain.values import replace
from casedesk.planning.diff import wanted_text
from casedesk.planning.merge import (
    AccessConflict,
    Conflict,
    FieldConflict,
    Merged,
    TitleConflict,
    merge,
    theirs_edits,
)
from casedesk.planning.portal_rules import stored_field_text, stored_title


def brought_together(base: Case, mine: Draft, newer: Case, me: UserId | None = None) -> Merged:
    """Merge; what the portal has already made of a wish of mine clashes with nothing.

    So it is after a save whose answer was lost: a title that came back cut is my own, and neither a
    colleague's nor worth to be sent once more. `me` is who saves, whom the portal puts into the list.
    """
    merged = merge(base, mine, newer)
    always_listed = {newer.created_by.id, me}
    own = [conflict for conflict in merged.conflicts if _is_as_stored(conflict, always_listed)]
    if not own:
        return merged
    draft = merged.draft
    for conflict in own:
        for edit in theirs_edits(conflict):
            draft = apply_edit(draft, edit)
    return Merged(draft, merged.taken, tuple(one for one in merged.conflicts if one not in own))


def carried_over(base: Case, mine: Draft, newer: Case, me: UserId | None = None) -> Draft:
    """Return a draft of `newer` with the differences between `base` and `mine` made again.

    Where both sides changed the same thing, mine is what the draft asks for; participants and access
    lists join as sets, long texts by line.
    """
    return brought_together(base, mine, newer, me).draft


def held_back(base: Case, newer: Case, conflicts: tuple[Conflict, ...]) -> Case:
    """Return the newer case as the next base, with what clashes left as it was.

    A base that had moved on there as well would forget the clash, and the next save would overwrite
    what others did.
    """
    held = newer
    for conflict in conflicts:
        match conflict:
            case TitleConflict():
                held = replace(held, title=base.title)
            case AccessConflict():
                held = replace(held, access=base.access)
            case FieldConflict(field_id):
                held = _with_value(held, base, field_id)
            case _:
                assert_never(conflict)
    return held


def with_tags_of(case: Case, known: Case) -> Case:
    """Return a case with the tags that are known of it, where its own have not been read."""
    return case if case.tags is not None else replace(case, tags=known.tags)


def still_clashes(conflict: Conflict, draft: Draft) -> bool:
    """Whether a draft asks for neither side of what was found to clash: the user has not decided yet."""
    match conflict:
        case TitleConflict():
            return draft.title not in {conflict.base, conflict.theirs}
        case AccessConflict():
            return not (draft.access.same_as(conflict.base) or draft.access.same_as(conflict.theirs))
        case FieldConflict():
            wanted = wanted_text(draft.field_text(conflict.field_id))
            return wanted not in {conflict.base, conflict.theirs}
        case _:
            assert_never(conflict)


def _is_as_stored(conflict: Conflict, always_listed: AbstractSet[UserId | None]) -> bool:
    match conflict:
        case TitleConflict():
            return stored_title(conflict.mine) == conflict.theirs
        case FieldConflict():
            return stored_field_text(conflict.mine) == conflict.theirs
        case AccessConflict(_, mine, theirs):
            is_private = mine.is_private and theirs.is_private
            return is_private and mine.subject_ids <= theirs.subject_ids <= mine.subject_ids | always_listed
        case _:
            assert_never(conflict)


def _with_value(case: Case, source: Case, field_id: FieldId) -> Case:
    kept: dict[FieldId, FieldValue] = {value.id: value for value in case.field_values}
    old = next((value for value in source.field_values if value.id == field_id), None)
    if old is None:
        kept.pop(field_id, None)
    else:
        kept[field_id] = old
    return replace(case, field_values=tuple(kept.values()))
