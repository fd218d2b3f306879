"""The journal of saves: what each has changed, and how the form changes when that is taken back."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import datetime
from enum import Enum
from typing import assert_never

from msgspec import Struct

from casedesk.domain.access import Access
from casedesk.domain.case import Case, Draft, draft_of
from casedesk.domain.change import (
    AccessChanged,
    AddSubjects,
    Change,
    Edit,
    FieldChanged,
    MakePrivate,
    MemberAdded,
    MemberRemoved,
    NotifyAsked,
    RemoveSubject,
    SetTitle,
    StatusChanged,
    TagAdded,
    TagRemoved,
    TitleChanged,
    access_edit,
    apply_edit,
    repeat_edits,
    reset_edits,
)
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldKind, FieldValue
from casedesk.domain.ids import ContactId, FieldId
from casedesk.domain.values import replace
from casedesk.planning.carry import brought_together, held_back
from casedesk.planning.diff import drift
from casedesk.planning.merge import Conflict, FieldConflict
from casedesk.planning.portal_rules import Rights
from casedesk.portal.journal_keeper import KeptSave, Save
from casedesk.session import editor
from casedesk.session.editor import Clash, EditorState
from casedesk.session.report import SaveReport, Verdict


class JournalEntry(Struct, frozen=True):
    """One save of the journal.

    Attributes:
        who: The name of whoever saved.
        after: The case that the portal gave back; as it was asked for where nobody could read it.
        is_read_back: It is what the portal gave back.
        changes: What the save has made of the case.
    """

    id: int
    saved_at: datetime
    who: str
    verdict: Verdict
    before: Case
    after: Case
    is_read_back: bool
    changes: tuple[Change, ...]


class Comparison(Struct, frozen=True):
    """Two states of a case, the first to be gone back to, and how the second differs from it."""

    before: Case
    after: Case
    changes: tuple[Change, ...]


class Hindrance(Enum):
    """Why a change cannot be taken back."""

    MAY_NOT_CHANGE = "the rights of the user do not allow it"
    FIELD_IS_GONE = "the portal has no such field any more"
    IS_AS_BEFORE = "the form has it already as it was before"


def save_of(report: SaveReport, fresh: Case, who: str, saved_at: datetime) -> Save | None:
    """Return what to keep of a save of this case, as it was before; None where it had nothing to do."""
    if report.verdict is Verdict.NOTHING_TO_SAVE:
        return None
    repeated = (edit for change in report.changes for edit in repeat_edits(change))
    calls = tuple(
        (f"{outcome.call.method} {outcome.call.path}", outcome.result.value) for outcome in report.outcomes
    )
    asked = _applied(draft_of(fresh), repeated)
    return Save(saved_at, who, report.verdict.value, fresh, asked, report.returned, calls)


def entry_of(kept: KeptSave) -> JournalEntry:
    """Find out what a kept save has changed.

    Raises:
        ValueError: No verdict is called what is kept.
    """
    save = kept.save
    after = _as_asked(save.before, save.asked) if save.after is None else save.after
    return JournalEntry(
        id=kept.id,
        saved_at=save.saved_at,
        who=save.who,
        verdict=Verdict(save.verdict),
        before=save.before,
        after=after,
        is_read_back=save.after is not None,
        changes=drift(save.before, after),
    )


def compared(before: Case, after: Case) -> Comparison:
    """Compare two states of a case."""
    return Comparison(before, after, drift(before, after))


def hindrances(
    comparison: Comparison, current: Draft, rights: Rights, fields: AbstractSet[FieldId]
) -> tuple[Hindrance | None, ...]:
    """Tell of each change why it cannot be taken back in the draft as it is now; None where it can.

    `fields` are those that the portal has.
    """
    members = {member.id for member in current.members}

    def hindrance(change: Change) -> Hindrance | None:
        if isinstance(change, FieldChanged) and change.field_id not in fields:
            return Hindrance.FIELD_IS_GONE
        if not _is_allowed(change, rights):
            return Hindrance.MAY_NOT_CHANGE
        return Hindrance.IS_AS_BEFORE if _is_as_before(comparison, change, current, members) else None

    return tuple(hindrance(change) for change in comparison.changes)


def brought_back(state: EditorState, comparison: Comparison) -> EditorState:
    """Take the changes of a comparison back in the form, as many as can be.

    It is as if somebody had made the way back from `after` to `before` while others have made of `after`
    what the portal has now: who has come to the participants or the access list since stays, long texts
    are merged by line, and what the portal has otherwise by now is marked as a clash, about which the next
    save asks. One step back takes it all.
    """
    rights, theirs = state.rights, state.on_portal
    if state.base is None or state.draft is None or theirs is None or rights is None:
        return state
    why = hindrances(comparison, state.draft, rights, {one.id for one in state.definitions})
    wanted = tuple(change for change, each in zip(comparison.changes, why, strict=True) if each is None)
    wish = _taken_back(draft_of(comparison.after), comparison, wanted, draft_of(comparison.before))
    me = None if state.me is None else state.me.user.id
    merged = brought_together(comparison.after, wish, theirs, me)
    edited = editor.redrafted(state, _taken_back(state.draft, comparison, wanted, merged.draft))
    if edited is state or not merged.conflicts:
        return edited
    # The base stays behind where it clashes, so that the next save finds it too.
    base = held_back(comparison.after, state.base, merged.conflicts)
    places = {_place(conflict) for conflict in merged.conflicts}
    known = () if state.clash is None else state.clash.conflicts
    others = tuple(conflict for conflict in known if _place(conflict) not in places)
    return replace(edited, base=base, clash=Clash(theirs, (*others, *merged.conflicts)))


def _as_asked(before: Case, asked: Draft) -> Case:
    """Return what the case was to become, of which nobody knows whether it has."""
    known = {value.id: value for value in before.field_values}
    values = tuple(
        replace(known.get(field_id, FieldValue(field_id, "", "", FieldKind.TEXT)), text=text)
        for field_id, text in asked.field_texts.items()
    )
    return replace(
        before,
        title=asked.title,
        is_closed=asked.is_closed,
        access=asked.access,
        members=asked.members,
        field_values=values,
        tags=asked.tags,
    )


def _back(comparison: Comparison, change: Change, current: Draft) -> tuple[Edit, ...]:
    if not isinstance(change, AccessChanged):
        return reset_edits(comparison.before, change)
    if not (change.before.is_private and change.after.is_private and current.access.is_private):
        return (_without_placeholders(access_edit(change.before)),)
    # From list to list only who came and who went, so that others who came since are not sent away.
    return _list_back(change.before, change.after)


def _list_back(before: Access, after: Access) -> tuple[Edit, ...]:
    went = tuple(user for user in before.subjects if user.id not in after.subject_ids)
    came = tuple(RemoveSubject(user.id) for user in after.subjects if user.id not in before.subject_ids)
    return (_without_placeholders(AddSubjects(went)), *came)


def _without_placeholders(edit: Edit) -> Edit:
    """Ask for nobody whom the portal no longer names: it could not store him."""
    match edit:
        case MakePrivate(subjects):
            return MakePrivate(tuple(user for user in subjects if not user.is_removed_profile))
        case AddSubjects(users):
            return AddSubjects(tuple(user for user in users if not user.is_removed_profile))
        case _:
            return edit


def _taken_back(draft: Draft, comparison: Comparison, wanted: tuple[Change, ...], source: Draft) -> Draft:
    """Return a draft with changes taken back, to texts as another draft has them.

    Fields and participants at one blow, for a large case may have hundreds of each.
    """
    texts = dict(draft.field_texts)
    gone: set[ContactId] = set()
    back: dict[ContactId, Contact] = {}
    for change in wanted:
        match change:
            case TitleChanged():
                draft = apply_edit(draft, SetTitle(source.title))
            case FieldChanged(field_id):
                texts[field_id] = source.field_text(field_id)
            case MemberAdded(contact):
                gone.add(contact.id)
            case MemberRemoved(contact):
                back[contact.id] = contact
            case _:
                draft = _applied(draft, _back(comparison, change, draft))
    kept = tuple(member for member in draft.members if member.id not in gone)
    there = {member.id for member in kept}
    members = (*kept, *(contact for contact in back.values() if contact.id not in there))
    filled = {field_id: text for field_id, text in texts.items() if text}
    return replace(draft, field_texts=filled, members=members)


def _is_as_before(
    comparison: Comparison, change: Change, current: Draft, members: AbstractSet[ContactId]
) -> bool:
    match change:
        case FieldChanged(field_id, before, _):
            return current.field_text(field_id) == before
        case MemberAdded(contact):
            return contact.id not in members
        case MemberRemoved(contact):
            return contact.id in members
        case _:
            return _applied(current, _back(comparison, change, current)) is current


def _place(conflict: Conflict) -> object:
    return conflict.field_id if isinstance(conflict, FieldConflict) else type(conflict)


def _applied(draft: Draft, edits: Iterable[Edit]) -> Draft:
    for edit in edits:
        draft = apply_edit(draft, edit)
    return draft


def _is_allowed(change: Change, rights: Rights) -> bool:
    match change:
        case TitleChanged() | FieldChanged():
            return rights.may_edit
        case StatusChanged():
            return rights.may_change_status
        case MemberAdded() | MemberRemoved():
            return rights.may_change_members
        case TagAdded() | TagRemoved():
            return rights.may_change_tags
        case AccessChanged() | NotifyAsked():
            return rights.may_change_access
        case _:
            assert_never(change)
