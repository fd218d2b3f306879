"""Predictions: the case a portal will return after a plan, and what it does with each change."""

from collections.abc import Iterator
from enum import Enum
from typing import assert_never

from msgspec import Struct

from casedesk.domain.access import PUBLIC, Access, Profile, User
from casedesk.domain.case import Case, Draft
from casedesk.domain.change import (
    AccessChanged,
    Change,
    FieldChanged,
    MemberAdded,
    MemberRemoved,
    NotifyAsked,
    StatusChanged,
    TagAdded,
    TagRemoved,
    TitleChanged,
)
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldValue
from casedesk.domain.ids import ContactId, FieldId
from casedesk.domain.tag import other_tags, tag_key
from casedesk.domain.values import replace
from casedesk.planning.diff import changes
from casedesk.planning.plan import Plan, sent_access
from casedesk.planning.portal_rules import (
    AlterationReason,
    may_be_altered,
    rights_of,
    stored_field_text,
    stored_tag,
    stored_title,
)
from casedesk.planning.steps import (
    AccessArguments,
    ClearField,
    CloseCase,
    LinkContact,
    ReopenCase,
    SetAccess,
    Step,
    StoreField,
    TagCase,
    UnlinkContact,
    UntagCase,
    UpdateCase,
)


class EffectKind(Enum):
    """What the portal does with something it is asked."""

    STORED = "stored"
    CLEARED = "cleared"
    PUBLISHED = "published"
    NARROWED = "narrowed"
    OPENED = "opened"
    SELF_ADDED = "self added"
    AUTHOR_KEPT = "author kept"
    IGNORED_NOT_OWNER = "ignored, not the owner"
    CUT = "cut"
    TRIMMED = "trimmed"
    MAY_DIFFER = "may differ"
    REMOVED_PROFILE_LOST = "removed profile lost"
    MAILED = "mailed"


class Effect(Struct, frozen=True):
    """One thing that will happen.

    Attributes:
        change: What asks for it; None for a side effect that nobody asked for.
        text: What a text will be stored as, where that is known: for `STORED`, `CUT` and `TRIMMED`.
        users: Who loses sight (`NARROWED`; empty where a public case becomes private, for then it is
            everybody else), who gains it (`OPENED`), who is mailed (`MAILED`), who is put in
            (`SELF_ADDED`, `AUTHOR_KEPT`).
        reason: Why a text is `CUT`, `TRIMMED` or `MAY_DIFFER`.
    """

    change: Change | None
    kind: EffectKind
    text: str = ""
    users: tuple[User, ...] = ()
    reason: AlterationReason | None = None


def predict(fresh: Case, plan: Plan, me: Profile) -> Case:
    """Return the case that the portal should return after the plan.

    Participants come by id, and the access list as it was sent, with the caller put in. Fields that had
    no value come last, without label; texts are as `stored_title` and `stored_field_text` foretell them.
    """
    foreseen = _Foreseen(
        case=fresh,
        members={member.id: member for member in fresh.members},
        values={value.id: value for value in fresh.field_values},
    )
    linked = {contact.id: contact for contact in plan.linked}
    for step in plan.steps:
        _foresee(step, foreseen, linked, plan, me)
    members = foreseen.members
    return replace(
        foreseen.case,
        members=tuple(members[key] for key in sorted(members)),
        field_values=tuple(foreseen.values.values()),
    )


def effects(fresh: Case, draft: Draft, plan: Plan, me: Profile) -> tuple[Effect, ...]:
    """Tell what the portal will do: for each change one effect or more, then the side effects."""
    foretold = _Foretold(fresh.access, draft.access, predict(fresh, plan, me).access, plan, me)
    asked = changes(fresh, draft)
    found = [effect for change in asked for effect in foretold.of(change)]
    if not any(isinstance(change, AccessChanged) for change in asked):
        found += foretold.access_side_effects(None)
    if draft.title == fresh.title and plan.rewrites_title and may_be_altered(draft.title) is not None:
        found.append(_text_effect(None, draft.title, stored_title(draft.title)))
    return tuple(found)


class _Foreseen(Struct):
    """The case in the making; `case` is right but for participants and fields."""

    case: Case
    members: dict[ContactId, Contact]
    values: dict[FieldId, FieldValue]

    def store(self, field_id: FieldId, text: str) -> None:
        stored = stored_field_text(text)
        if stored:
            self.values[field_id] = replace(
                self.values.get(field_id, FieldValue(field_id, stored)), text=stored
            )
        else:
            self.values.pop(field_id, None)


def _foresee(
    step: Step, foreseen: _Foreseen, linked: dict[ContactId, Contact], plan: Plan, me: Profile
) -> None:
    case = foreseen.case
    match step:
        case UpdateCase():
            _foresee_update(step, foreseen, plan, me)
        case SetAccess(_, access):
            foreseen.case = replace(case, access=_access_after(access, case, plan, me))
        case LinkContact(_, contact_id):
            foreseen.members.setdefault(contact_id, linked.get(contact_id, Contact(contact_id, "")))
        case UnlinkContact(_, contact_id):
            foreseen.members.pop(contact_id, None)
        case StoreField() | ClearField():
            foreseen.store(step.field_id, step.text if isinstance(step, StoreField) else "")
        case TagCase() | UntagCase():
            foreseen.case = replace(case, tags=_tags_after(step, case.tags))
        case CloseCase() | ReopenCase():
            foreseen.case = replace(case, is_closed=isinstance(step, CloseCase))
        case _:
            assert_never(step)


def _tags_after(step: TagCase | UntagCase, tags: tuple[str, ...] | None) -> tuple[str, ...] | None:
    if tags is None:
        return None
    if isinstance(step, UntagCase):
        return tuple(name for name in tags if tag_key(name) != tag_key(step.name))
    return (*tags, *other_tags((stored_tag(step.name),), tags))


def _foresee_update(step: UpdateCase, foreseen: _Foreseen, plan: Plan, me: Profile) -> None:
    case = foreseen.case
    access = case.access if step.access is None else _access_after(step.access, case, plan, me)
    foreseen.case = replace(case, title=stored_title(step.title), access=access)
    for field_id, text in step.field_texts:
        foreseen.store(field_id, text)


def _access_after(access: AccessArguments, case: Case, plan: Plan, me: Profile) -> Access:
    # The portal puts the caller in by itself. Source: CRMApi.Cases.cs SetAccessToCases.
    if not rights_of(me, case).may_change_access:
        return case.access
    if not access.is_private:
        return PUBLIC
    named = {user.id: user for user in (*case.access.subjects, *plan.subjects, me.user)}
    ids = dict.fromkeys((*access.subject_ids, me.user.id))
    return Access(is_private=True, subjects=tuple(named.get(key) or User(key, "") for key in ids))


class _Foretold(Struct, frozen=True):
    """What the plan makes of the access, for all effects alike."""

    before: Access
    asked: Access
    after: Access
    plan: Plan
    me: Profile

    def of(self, change: Change) -> Iterator[Effect]:
        match change:
            case TitleChanged(_, after):
                yield _text_effect(change, after, stored_title(after))
            case FieldChanged():
                yield _field_effect(change)
            case AccessChanged():
                yield from self._access_effects(change)
                yield from self.access_side_effects(change)
            case NotifyAsked():
                yield self._notify_effect(change)
            case TagAdded(name):
                yield _text_effect(change, name, stored_tag(name))
            case StatusChanged() | TagRemoved() | MemberAdded() | MemberRemoved():
                yield Effect(change, EffectKind.STORED)
            case _:
                assert_never(change)

    def _notify_effect(self, change: NotifyAsked) -> Effect:
        if not self.plan.mails:
            return Effect(change, EffectKind.IGNORED_NOT_OWNER)
        # Everybody on the list each time, not only the newcomers. Source: SetAccessToCases.
        mailed = tuple(user for user in self.plan.subjects if user.id != self.me.user.id)
        return Effect(change, EffectKind.MAILED, users=mailed)

    def _access_effects(self, change: AccessChanged) -> Iterator[Effect]:
        before, after = self.before, self.after
        if not after.is_private:
            yield Effect(change, EffectKind.PUBLISHED)
            return
        if not before.is_private:
            yield Effect(change, EffectKind.NARROWED)
            return
        # A removed profile counts where it is the user who drops it; else it is lost by the way.
        unasked_loss = self.asked.hides_removed_profile
        losing = tuple(
            user
            for user in before.subjects
            if user.id not in after.subject_ids and not (unasked_loss and user.is_removed_profile)
        )
        asked_in = tuple(user for user in after.subjects if user.id in self.asked.subject_ids)
        gaining = _left_out(asked_in, before)
        if losing:
            yield Effect(change, EffectKind.NARROWED, users=losing)
        if gaining:
            yield Effect(change, EffectKind.OPENED, users=gaining)

    def access_side_effects(self, change: AccessChanged | None) -> Iterator[Effect]:
        """Yield what happens to the access list beyond what is asked."""
        if not self.after.is_private:
            return
        put_in = _left_out(self.after.subjects, self.asked)
        own_id = self.me.user.id
        for user in put_in:
            kind = EffectKind.SELF_ADDED if user.id == own_id else EffectKind.AUTHOR_KEPT
            yield Effect(change, kind, users=(user,))
        sends_list = any(sent_access(step) is not None for step in self.plan.steps)
        if sends_list and self.asked.hides_removed_profile:
            yield Effect(change, EffectKind.REMOVED_PROFILE_LOST)


def _left_out(users: tuple[User, ...], access: Access) -> tuple[User, ...]:
    return tuple(user for user in users if user.id not in access.subject_ids and not user.is_removed_profile)


def _text_effect(change: TitleChanged | TagAdded | None, text: str, stored: str) -> Effect:
    reason = may_be_altered(text)
    match reason:
        case None:
            return Effect(change, EffectKind.STORED, text=text)
        case AlterationReason.TOO_LONG:
            return Effect(change, EffectKind.CUT, text=stored, reason=reason)
        case _:
            return Effect(change, EffectKind.MAY_DIFFER, reason=reason)


def _field_effect(change: FieldChanged) -> Effect:
    if not change.after:
        return Effect(change, EffectKind.CLEARED)
    reason = may_be_altered(change.after, in_field=True)
    match reason:
        case None:
            return Effect(change, EffectKind.STORED, text=change.after)
        case AlterationReason.TRIMMED:
            return Effect(change, EffectKind.TRIMMED, text=stored_field_text(change.after), reason=reason)
        case _:
            return Effect(change, EffectKind.MAY_DIFFER, reason=reason)
