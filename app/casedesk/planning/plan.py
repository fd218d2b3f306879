"""Plans: the smallest safe sequence of calls that makes a case what a draft asks for."""

from dataclasses import dataclass
from enum import Enum
from typing import TypeVar, assert_never

from casedesk.domain.access import Access, Profile, User, distinct
from casedesk.domain.case import Case, Draft
from casedesk.domain.change import (
    AccessChanged,
    Change,
    FieldChanged,
    MemberAdded,
    MemberRemoved,
    NotifyAsked,
    StatusChanged,
    TitleChanged,
)
from casedesk.domain.contact import Contact
from casedesk.domain.ids import NOBODY_ID, CaseId, FieldId
from casedesk.planning.diff import changes
from casedesk.planning.portal_rules import (
    FIELD_BYTES_LIMIT,
    Rights,
    RightsReason,
    field_bytes,
    looks_like_date,
    may_be_altered,
    rights_of,
    stored_field_text,
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
    UnlinkContact,
    UpdateCase,
)


class Consent(Enum):
    """What is not done before the user has said yes to it in so many words."""

    LOSE_REMOVED_PROFILES = "lose removed profiles"
    PUBLISH = "publish"


class RefusalReason(Enum):
    """Why nothing is sent at all."""

    EMPTY_TITLE = "empty title"
    MAY_NOT_EDIT = "may not edit"
    MAY_NOT_CHANGE_ACCESS = "may not change access"
    MAY_NOT_CHANGE_STATUS = "may not change status"
    MAY_NOT_CHANGE_MEMBERS = "may not change members"
    FIELD_TOO_LONG = "field too long"
    MEMBERS_UNKNOWN = "members unknown"


@dataclass(frozen=True, slots=True)
class Refusal:
    """One reason not to save.

    Attributes:
        field_id: Which field, where the reason is about one.
        rights_reason: Why the caller may not, where the reason is about rights.
    """

    reason: RefusalReason
    field_id: FieldId | None = None
    rights_reason: RightsReason | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Calls in their order; none where there is nothing to do.

    Attributes:
        needs_read_back: The last call's answer does not prove what was stored, so the case has to be
            read afterwards. Where false, that answer is the case as it is now.
        linked: The contacts that the plan links, with their names.
        subjects: The users behind the access list that the plan sends, in its order.
    """

    case_id: CaseId
    steps: tuple[Step, ...] = ()
    needs_read_back: bool = False
    linked: tuple[Contact, ...] = ()
    subjects: tuple[User, ...] = ()

    @property
    def rewrites_title(self) -> bool:
        """Whether the title is sent, be it as it was."""
        return any(isinstance(step, UpdateCase) for step in self.steps)

    @property
    def mails(self) -> bool:
        """Whether the people in the access list are mailed."""
        return any(isinstance(step, UpdateCase) and step.notify for step in self.steps)


@dataclass(frozen=True, slots=True)
class Refused:
    """The draft cannot be saved as it is; at least one reason."""

    reasons: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class ConsentNeeded:
    """Asking `make_plan` again with these (and those given before) gets on."""

    consents: frozenset[Consent]


@dataclass(frozen=True, slots=True)
class _Wish:
    """A draft taken apart: what has to be done, and what may be."""

    fresh: Case
    draft: Draft
    rights: Rights
    changes: tuple[Change, ...]
    subjects: tuple[User, ...]
    notify: bool

    @property
    def access_to_send(self) -> Access:
        """The access as a call would have it, author and caller put back where they were left out."""
        return Access(self.draft.access.is_private, self.subjects)

    @property
    def access_changes(self) -> bool:
        """Whether another access is asked for, and not only one that the portal would not grant."""
        is_asked = any(isinstance(change, AccessChanged) for change in self.changes)
        return is_asked and not self.access_to_send.same_as(self.fresh.access)

    @property
    def title_changes(self) -> bool:
        return self.draft.title != self.fresh.title

    @property
    def access_arguments(self) -> AccessArguments | None:
        """What a call has to say about the access; nothing for those whom the portal ignores there."""
        if not self.rights.may_change_access:
            return None
        return AccessArguments(self.draft.access.is_private, tuple(user.id for user in self.subjects))

    @property
    def set_fields(self) -> tuple[tuple[FieldId, str], ...]:
        """Fields that get another text; those that the portal would store as they are, are left alone."""
        before = self.fresh.field_texts()
        return tuple(
            (change.field_id, change.after)
            for change in _of(self.changes, FieldChanged)
            if change.after and stored_field_text(change.after) != before.get(change.field_id)
        )


def make_plan(
    fresh: Case, draft: Draft, me: Profile, consents: frozenset[Consent] = frozenset()
) -> Plan | Refused | ConsentNeeded:
    """Plan how to make the case what the draft asks for, beginning from what it is now.

    Args:
        fresh: The case as it was read just before.
        draft: What it is to be.
        me: Who asks the portal.
        consents: What the user agreed to in this save.
    """
    wish = _wish(fresh, draft, me)
    reasons = _refusals(wish)
    if reasons:
        return Refused(reasons)
    steps = _ordered_steps(wish)
    missing = _consents_for(wish, steps) - consents
    if missing:
        return ConsentNeeded(missing)
    return Plan(
        case_id=fresh.id,
        steps=steps,
        needs_read_back=_needs_read_back(steps),
        linked=tuple(change.contact for change in _of(wish.changes, MemberAdded)),
        subjects=wish.subjects if any(sent_access(step) for step in steps) else (),
    )


def sent_access(step: Step) -> AccessArguments | None:
    """Return what a step says about the access, None where it says nothing."""
    return step.access if isinstance(step, UpdateCase | SetAccess) else None


def subjects_to_send(fresh: Case, draft: Draft, me: Profile) -> tuple[User, ...]:
    """Return whom the access list has to name for the draft's wish; empty where it is to be public.

    The portal's order first, then the new ones, then author and caller where they were left out: an
    author who is not on the list could change the case without seeing it, and the caller is put in by
    the portal anyway. The entry that stands for removed profiles never goes out, for sending it would
    replace what is behind it.

    Source: CRMSecutiry.cs CanAccessTo, CanEdit; CRMApi.Cases.cs SetAccessToCases; EmployeeWraper.Get.
    """
    if not draft.access.is_private:
        return ()
    wanted = draft.access.subject_ids
    kept = tuple(user for user in fresh.access.subjects if user.id in wanted)
    named = distinct((*kept, *draft.access.subjects, fresh.created_by, me.user))
    return tuple(user for user in named if not user.is_removed_profile and user.id != NOBODY_ID)


def _wish(fresh: Case, draft: Draft, me: Profile) -> _Wish:
    rights = rights_of(me, fresh)
    asked = changes(fresh, draft)
    return _Wish(
        fresh=fresh,
        draft=draft,
        rights=rights,
        changes=asked,
        subjects=subjects_to_send(fresh, draft, me),
        # The portal mails for nobody but author and administrators, so a wish without right is left out.
        notify=any(_of(asked, NotifyAsked)) and rights.may_change_access and rights.may_edit,
    )


def _refusals(wish: _Wish) -> tuple[Refusal, ...]:
    found = dict.fromkeys(
        refusal for change in wish.changes if (refusal := _refusal_of(change, wish)) is not None
    )
    return tuple(found)


def _refusal_of(change: Change, wish: _Wish) -> Refusal | None:
    match change:
        case TitleChanged():
            return _title_refusal(change, wish.rights)
        case FieldChanged():
            return _field_refusal(change, wish.rights)
        case AccessChanged():
            return _unless(wish.rights.access_refusal, RefusalReason.MAY_NOT_CHANGE_ACCESS)
        case StatusChanged():
            return _unless(wish.rights.status_refusal, RefusalReason.MAY_NOT_CHANGE_STATUS)
        case MemberAdded() | MemberRemoved():
            return _members_refusal(wish)
        case NotifyAsked():
            return None
        case _:
            assert_never(change)


def _title_refusal(change: TitleChanged, rights: Rights) -> Refusal | None:
    # The portal refuses "" and takes blanks; nobody could find or open a case without a visible title.
    if not change.after.strip():
        return Refusal(RefusalReason.EMPTY_TITLE)
    return _unless(rights.edit_refusal, RefusalReason.MAY_NOT_EDIT)


def _field_refusal(change: FieldChanged, rights: Rights) -> Refusal | None:
    if field_bytes(change.after) > FIELD_BYTES_LIMIT:
        return Refusal(RefusalReason.FIELD_TOO_LONG, field_id=change.field_id)
    return _unless(rights.edit_refusal, RefusalReason.MAY_NOT_EDIT)


def _members_refusal(wish: _Wish) -> Refusal | None:
    # With participants that came without an id, nobody can say who is to be unlinked.
    if wish.fresh.unnamed_member_count:
        return Refusal(RefusalReason.MEMBERS_UNKNOWN)
    return _unless(wish.rights.members_refusal, RefusalReason.MAY_NOT_CHANGE_MEMBERS)


def _unless(rights_reason: RightsReason | None, reason: RefusalReason) -> Refusal | None:
    return None if rights_reason is None else Refusal(reason, rights_reason=rights_reason)


def _consents_for(wish: _Wish, steps: tuple[Step, ...]) -> frozenset[Consent]:
    needed = set()
    for access in filter(None, map(sent_access, steps)):
        if wish.fresh.access.is_private and not access.is_private:
            needed.add(Consent.PUBLISH)
        if access.is_private and wish.draft.access.hides_removed_profile:
            needed.add(Consent.LOSE_REMOVED_PROFILES)
    return frozenset(needed)


def _ordered_steps(wish: _Wish) -> tuple[Step, ...]:
    """Put the steps in order: access that narrows first, access that opens last.

    Without either, the update follows the contacts, and the status comes last: their answers then prove
    what was stored, and no read is needed afterwards.
    """
    main = _main_steps(wish)
    details = (*_contact_steps(wish), *_clearing_steps(wish))
    status = _status_steps(wish)
    if _narrows(wish):
        return (*main, *details, *status)
    if _opens(wish):
        return (*details, *status, *main)
    return (*details, *main, *status)


def _main_steps(wish: _Wish) -> tuple[Step, ...]:
    """Choose the calls for title, field texts, access and e-mail.

    The update rewrites title and access even where nobody changed them. Where that would change them,
    each field goes alone, by a call that touches nothing else.
    """
    access = wish.access_arguments
    case_id = wish.fresh.id
    may_update = wish.set_fields and _rewrites_faithfully(wish)
    if wish.title_changes or wish.notify or may_update:
        return (UpdateCase(case_id, wish.draft.title, wish.set_fields, access, wish.notify),)
    stored = tuple(StoreField(case_id, field_id, text) for field_id, text in wish.set_fields)
    if wish.access_changes and access is not None:
        return (
            (SetAccess(case_id, access), *stored) if _narrows(wish) else (*stored, SetAccess(case_id, access))
        )
    return stored


def _rewrites_faithfully(wish: _Wish) -> bool:
    """Tell whether an update for the sake of the fields leaves everything else as the user wants it."""
    title_survives = bool(wish.fresh.title) and may_be_altered(wish.fresh.title) is None
    if wish.access_changes or not wish.rights.may_change_access:
        return title_survives
    return title_survives and wish.access_to_send.same_as(wish.fresh.access)


def _contact_steps(wish: _Wish) -> tuple[Step, ...]:
    # Never by the members of an update: that list wipes the links to contacts the caller cannot see.
    # Source: CRMApi.Cases.cs UpdateCases, AbstractDao.cs SetRelative.
    case_id = wish.fresh.id
    linked = (LinkContact(case_id, change.contact.id) for change in _of(wish.changes, MemberAdded))
    unlinked = (UnlinkContact(case_id, change.contact.id) for change in _of(wish.changes, MemberRemoved))
    return (*linked, *unlinked)


def _clearing_steps(wish: _Wish) -> tuple[Step, ...]:
    # An update passes over empty texts. Source: CRMApi.Cases.cs UpdateCases.
    cleared = (change.field_id for change in _of(wish.changes, FieldChanged) if not change.after)
    return tuple(ClearField(wish.fresh.id, field_id) for field_id in cleared)


def _status_steps(wish: _Wish) -> tuple[Step, ...]:
    if wish.draft.is_closed == wish.fresh.is_closed:
        return ()
    return (CloseCase(wish.fresh.id) if wish.draft.is_closed else ReopenCase(wish.fresh.id),)


def _narrows(wish: _Wish) -> bool:
    """Tell whether anybody loses sight of the case; when some also gain it, losing goes first."""
    if not wish.access_changes or not wish.draft.access.is_private:
        return False
    before = wish.fresh.access
    return not before.is_private or not before.subject_ids <= wish.access_to_send.subject_ids


def _opens(wish: _Wish) -> bool:
    """Tell whether anybody gains sight of the case, be it only because the update puts him in."""
    before, after = wish.fresh.access, wish.access_to_send
    if not wish.rights.may_change_access or not before.is_private:
        return False
    return not after.is_private or not after.subject_ids <= before.subject_ids


def _needs_read_back(steps: tuple[Step, ...]) -> bool:
    """Tell whether the last answer leaves open what was stored.

    Closing, reopening and setting the access answer with the case from the database. So does an update,
    but for the title, which it gives back as it was sent. The other calls do not answer with the case.

    Source: CRMApi.Cases.cs UpdateCases, CloseCases, ReOpenCases, SetAccessToCases.
    """
    match steps[-1:]:
        case () | (CloseCase() | ReopenCase() | SetAccess(),):
            return False
        case (UpdateCase() as update,):
            return may_be_altered(update.title) is not None or any(
                looks_like_date(text) for _, text in update.field_texts
            )
        case _:
            return True


_ChangeT = TypeVar("_ChangeT", bound=Change)


def _of(changes: tuple[Change, ...], kind: type[_ChangeT]) -> tuple[_ChangeT, ...]:
    return tuple(change for change in changes if isinstance(change, kind))
