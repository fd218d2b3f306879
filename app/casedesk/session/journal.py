"""The journal of saves: what each has changed, and the edits that take it back."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import assert_never

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
    StatusChanged,
    TitleChanged,
    apply_edit,
    repeat_edits,
    reset_edits,
)
from casedesk.domain.custom_field import FieldDefinition
from casedesk.planning.diff import changes
from casedesk.planning.portal_rules import Rights
from casedesk.portal.journal_keeper import KeptSave, Save
from casedesk.session.report import SaveReport, Verdict


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One save of the journal, as it is read and taken back.

    Attributes:
        who: The name of whoever saved.
        after: The case that the portal gave back; None where it could not be read.
        changes: What the save has made of the case; what was asked of it where `after` is None.
    """

    id: int
    saved_at: datetime
    who: str
    verdict: Verdict
    before: Case
    after: Case | None
    changes: tuple[Change, ...]


class Hindrance(Enum):
    """Why a change of a save cannot be taken back."""

    MAY_NOT_CHANGE = "the rights of the user do not allow it"
    FIELD_IS_GONE = "the portal has no such field any more"
    WAS_SENT = "an e-mail cannot be taken back"
    IS_AS_BEFORE = "the form has it already as it was before"


def save_of(report: SaveReport, fresh: Case, who: str) -> Save | None:
    """Return what to keep of a save of this case, as it was before; None where it had nothing to do."""
    if report.verdict is Verdict.NOTHING_TO_SAVE:
        return None
    asked = draft_of(fresh)
    for change in report.changes:
        for edit in repeat_edits(change):
            asked = apply_edit(asked, edit)
    calls = tuple(
        (f"{outcome.call.method} {outcome.call.path}", outcome.result.value) for outcome in report.outcomes
    )
    return Save(who, report.verdict.value, fresh, asked, report.returned, calls)


def entry_of(kept: KeptSave) -> JournalEntry:
    """Find out what a kept save has changed.

    Raises:
        ValueError: No verdict is called what is kept.
    """
    save = kept.save
    made = save.asked if save.after is None else draft_of(save.after)
    return JournalEntry(
        id=kept.id,
        saved_at=kept.saved_at,
        who=save.who,
        verdict=Verdict(save.verdict),
        before=save.before,
        after=save.after,
        changes=changes(save.before, made),
    )


def hindrance(
    entry: JournalEntry,
    change: Change,
    current: Draft,
    rights: Rights,
    definitions: tuple[FieldDefinition, ...],
) -> Hindrance | None:
    """Tell why a change cannot be taken back in the draft as it is now; None where it can."""
    if isinstance(change, NotifyAsked):
        return Hindrance.WAS_SENT
    if isinstance(change, FieldChanged) and change.field_id not in {one.id for one in definitions}:
        return Hindrance.FIELD_IS_GONE
    if not _is_allowed(change, rights):
        return Hindrance.MAY_NOT_CHANGE
    if _applied(current, _back(entry, change, current)) is current:
        return Hindrance.IS_AS_BEFORE
    return None


def revert_edits(
    entry: JournalEntry,
    current: Draft,
    rights: Rights,
    definitions: tuple[FieldDefinition, ...],
    change: Change | None = None,
) -> tuple[Edit, ...]:
    """Return the gestures that take one change of a save back, or with None all that can be.

    They are made on the draft as it is now: who has come to the participants or the access list since
    stays, and the next save merges and checks them like anything typed.
    """
    wanted = entry.changes if change is None else (change,)
    return tuple(
        edit
        for each in wanted
        if hindrance(entry, each, current, rights, definitions) is None
        for edit in _back(entry, each, current)
    )


def _back(entry: JournalEntry, change: Change, current: Draft) -> tuple[Edit, ...]:
    if not isinstance(change, AccessChanged):
        return reset_edits(entry.before, change)
    if not (change.before.is_private and change.after.is_private and current.access.is_private):
        return _without_placeholders(reset_edits(entry.before, change))
    # From list to list only who came and who went, so that others who came since are not sent away.
    return _without_placeholders(_list_back(change.before, change.after))


def _list_back(before: Access, after: Access) -> tuple[Edit, ...]:
    went = tuple(user for user in before.subjects if user.id not in after.subject_ids)
    came = tuple(RemoveSubject(user.id) for user in after.subjects if user.id not in before.subject_ids)
    return (AddSubjects(went), *came)


def _without_placeholders(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """Ask for nobody whom the portal no longer names: it could not store him."""
    return tuple(_without_placeholder(edit) for edit in edits)


def _without_placeholder(edit: Edit) -> Edit:
    match edit:
        case MakePrivate(subjects):
            return MakePrivate(tuple(user for user in subjects if not user.is_removed_profile))
        case AddSubjects(users):
            return AddSubjects(tuple(user for user in users if not user.is_removed_profile))
        case _:
            return edit


def _applied(draft: Draft, edits: tuple[Edit, ...]) -> Draft:
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
        case AccessChanged() | NotifyAsked():
            return rights.may_change_access
        case _:
            assert_never(change)
