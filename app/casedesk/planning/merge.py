"""Three-way merge: the case as it was loaded, the draft made from it, and the case as it is now."""

from collections.abc import Iterator
from typing import TypeVar, assert_never

from msgspec import Struct

from casedesk.domain.access import Access
from casedesk.domain.case import Case, Draft, draft_of
from casedesk.domain.change import Change, Edit, MemberRemoved, SetField, SetTitle, access_edit
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldKind
from casedesk.domain.ids import FieldId
from casedesk.domain.tag import other_tags, tag_key
from casedesk.planning.diff import changes_between, wanted_text
from casedesk.planning.lines import merge_lines


class TitleConflict(Struct, frozen=True):
    """Both sides gave the case another title."""

    base: str
    mine: str
    theirs: str


class FieldConflict(Struct, frozen=True):
    """Both sides gave a custom field another text; "" stands for none."""

    field_id: FieldId
    base: str
    mine: str
    theirs: str


class AccessConflict(Struct, frozen=True):
    """Both sides changed who sees the case, and the lists cannot be joined.

    So it is where one published the case while the other changed the list, and where both made a public
    case private for different people: joining would show it to somebody whom one side left out.
    """

    base: Access
    mine: Access
    theirs: Access


Conflict = TitleConflict | FieldConflict | AccessConflict
"""Both sides changed the same thing differently. The status cannot clash: there are only two."""


class Merged(Struct, frozen=True):
    """A draft on top of the case as it is now.

    Attributes:
        draft: Both sides' changes; where they clash, mine.
        taken: What the draft got from the other side: how it differs from mine.
        conflicts: In the order of title, access, custom fields. Nothing may be sent before they are settled.
    """

    draft: Draft
    taken: tuple[Change, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


def merge(base: Case, mine: Draft, theirs: Case) -> Merged:
    """Bring together what the user wants and what others have done meanwhile.

    Participants, access lists and tags merge as sets, custom fields each by itself, long texts by line.
    """
    start, other = draft_of(base), draft_of(theirs)
    title, title_clashes = _pick(start.title, mine.title, other.title)
    is_closed, _ = _pick(start.is_closed, mine.is_closed, other.is_closed)
    access = _merged_access(start.access, mine.access, other.access)
    texts, field_conflicts = _merged_fields(base, mine, theirs)
    conflicts: list[Conflict] = []
    if title_clashes:
        conflicts.append(TitleConflict(start.title, mine.title, other.title))
    if access is None:
        conflicts.append(AccessConflict(start.access, mine.access, other.access))
    access = mine.access if access is None else access
    draft = Draft(
        title=title,
        is_closed=is_closed,
        access=access,
        members=_merged_members(start.members, mine.members, other.members),
        field_texts=texts,
        # A wish to mail the list does not outlive the list.
        notify=mine.notify and (access.is_private or not mine.access.is_private),
        tags=merged_tags(start.tags, mine.tags, other.tags),
    )
    return Merged(draft, tuple(_taken(mine, draft, theirs)), (*conflicts, *field_conflicts))


def merged_tags(
    base: tuple[str, ...] | None, mine: tuple[str, ...] | None, theirs: tuple[str, ...] | None
) -> tuple[str, ...] | None:
    """Join tags as a set; a side that has not been read has changed nothing."""
    if theirs is None:
        return mine
    if base is None or mine is None:
        return theirs
    dropped = set(map(tag_key, other_tags(base, mine)))
    kept = tuple(name for name in theirs if tag_key(name) not in dropped)
    return (*kept, *other_tags(mine, (*base, *theirs)))


def theirs_edits(conflict: Conflict) -> tuple[Edit, ...]:
    """Return the gestures that settle a conflict as the other side wants it."""
    match conflict:
        case TitleConflict():
            return (SetTitle(conflict.theirs),)
        case FieldConflict():
            return (SetField(conflict.field_id, conflict.theirs),)
        case AccessConflict():
            return (access_edit(conflict.theirs),)
        case _:
            assert_never(conflict)


_T = TypeVar("_T", str, bool)


def _pick(base: _T, mine: _T, theirs: _T) -> tuple[_T, bool]:
    """Return the merged value, and whether both sides changed it differently."""
    if mine in {base, theirs}:
        return theirs, False
    return mine, theirs != base


def _merged_access(base: Access, mine: Access, theirs: Access) -> Access | None:
    if mine.same_as(base) or mine.same_as(theirs):
        return theirs
    if theirs.same_as(base):
        return mine
    if not (base.is_private and mine.is_private and theirs.is_private):
        return None
    dropped, known = base.subject_ids - mine.subject_ids, base.subject_ids | theirs.subject_ids
    kept = tuple(user for user in theirs.subjects if user.id not in dropped)
    brought = tuple(user for user in mine.subjects if user.id not in known)
    return Access(is_private=True, subjects=(*kept, *brought))


def _merged_members(
    base: tuple[Contact, ...], mine: tuple[Contact, ...], theirs: tuple[Contact, ...]
) -> tuple[Contact, ...]:
    # What theirs has and mine did not remove stays in any case: a participant missing in a draft is unlinked.
    base_ids, my_ids, their_ids = ({contact.id for contact in side} for side in (base, mine, theirs))
    if their_ids == base_ids:
        return mine
    dropped, known = base_ids - my_ids, base_ids | their_ids
    kept = tuple(contact for contact in theirs if contact.id not in dropped)
    brought = tuple(contact for contact in mine if contact.id not in known)
    return (*kept, *brought)


def _merged_fields(
    base: Case, mine: Draft, theirs: Case
) -> tuple[dict[FieldId, str], tuple[FieldConflict, ...]]:
    before, now = base.field_texts(), theirs.field_texts()
    kinds = {value.id: value.kind for value in (*base.field_values, *theirs.field_values)}
    texts: dict[FieldId, str] = {}
    conflicts: list[FieldConflict] = []
    for field_id in dict.fromkeys((*now, *mine.field_texts)):
        sides = (before.get(field_id, ""), mine.field_text(field_id), now.get(field_id, ""))
        text = _merged_text(*sides, by_line=kinds.get(field_id) is FieldKind.TEXT_AREA)
        if text is None:
            old, my, other = map(wanted_text, sides)
            conflicts.append(FieldConflict(field_id, old, my, other))
            text = sides[1]
        if text:
            texts[field_id] = text
    return texts, tuple(conflicts)


def _merged_text(base: str, mine: str, theirs: str, *, by_line: bool) -> str | None:
    old, my, other = map(wanted_text, (base, mine, theirs))
    if my in {old, other}:
        return theirs
    if other == old:
        return mine
    return merge_lines(base, mine, theirs) if by_line else None


def _taken(mine: Draft, merged: Draft, theirs: Case) -> Iterator[Change]:
    for change in changes_between(mine, merged):
        # Participants that came without an id are unknown, not gone.
        if not (isinstance(change, MemberRemoved) and theirs.unnamed_member_count):
            yield change
