"""Plans: the smallest safe sequence of calls that makes a case what a draft asks for."""

from enum import Enum
from typing import assert_never

from msgspec import Struct

from casedesk.domain.access import Profile, User
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
from casedesk.domain.ids import CaseId, FieldId
from casedesk.planning.portal_rules import (
    FIELD_BYTES_LIMIT,
    Rights,
    RightsReason,
    field_bytes,
    looks_like_date,
    may_be_altered,
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
from casedesk.planning.wish import Wish, of, wish_of


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
    MAY_NOT_CHANGE_TAGS = "may not change tags"
    FIELD_TOO_LONG = "field too long"
    MEMBERS_UNKNOWN = "members unknown"


class Refusal(Struct, frozen=True):
    """One reason not to save.

    Attributes:
        field_id: Which field, where the reason is about one.
        rights_reason: Why the caller may not, where the reason is about rights.
    """

    reason: RefusalReason
    field_id: FieldId | None = None
    rights_reason: RightsReason | None = None


class Plan(Struct, frozen=True):
    """Calls in their order; none where there is nothing to do.

    Attributes:
        needs_read_back: The last call's answer does not prove what was stored, so the case has to be
            read afterwards. Where false, that answer is the case as it is now, but for its tags.
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
    def touches_tags(self) -> bool:
        """Whether tags are added or removed, which no answer tells of."""
        return any(isinstance(step, TagCase | UntagCase) for step in self.steps)

    @property
    def mails(self) -> bool:
        """Whether the people in the access list are mailed."""
        return any(isinstance(step, UpdateCase) and step.notify for step in self.steps)


class Refused(Struct, frozen=True):
    """The draft cannot be saved as it is; at least one reason."""

    reasons: tuple[Refusal, ...]


class ConsentNeeded(Struct, frozen=True):
    """Asking `make_plan` again with these (and those given before) gets on."""

    consents: frozenset[Consent]


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
    wish = wish_of(fresh, draft, me)
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
        linked=tuple(change.contact for change in of(wish.changes, MemberAdded)),
        subjects=wish.subjects if any(sent_access(step) for step in steps) else (),
    )


def sent_access(step: Step) -> AccessArguments | None:
    """Return what a step says about the access, None where it says nothing."""
    return step.access if isinstance(step, UpdateCase | SetAccess) else None


def put_in_unasked(fresh: Case, draft: Draft, me: Profile) -> tuple[User, ...]:
    """Return who gains sight of a private case by a save that asks for something else.

    The caller and the author, where they are not on its list and the save sends that list.
    """
    if not (fresh.access.is_private and draft.access.is_private):
        return ()
    known = fresh.access.subject_ids | draft.access.subject_ids
    if {fresh.created_by.id, me.user.id} <= known:
        return ()
    wish = wish_of(fresh, draft, me)
    if not any(sent_access(step) for step in _main_steps(wish)):
        return ()
    return tuple(user for user in wish.subjects if user.id not in known)


def _refusals(wish: Wish) -> tuple[Refusal, ...]:
    found = dict.fromkeys(
        refusal for change in wish.changes if (refusal := _refusal_of(change, wish)) is not None
    )
    return tuple(found)


def _refusal_of(change: Change, wish: Wish) -> Refusal | None:
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
        case TagAdded() | TagRemoved():
            return _unless(wish.rights.tags_refusal, RefusalReason.MAY_NOT_CHANGE_TAGS)
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


def _members_refusal(wish: Wish) -> Refusal | None:
    # With participants that came without an id, nobody can say who is to be unlinked.
    if wish.fresh.unnamed_member_count:
        return Refusal(RefusalReason.MEMBERS_UNKNOWN)
    return _unless(wish.rights.members_refusal, RefusalReason.MAY_NOT_CHANGE_MEMBERS)


def _unless(rights_reason: RightsReason | None, reason: RefusalReason) -> Refusal | None:
    return None if rights_reason is None else Refusal(reason, rights_reason=rights_reason)


def _consents_for(wish: Wish, steps: tuple[Step, ...]) -> frozenset[Consent]:
    needed = set()
    for access in filter(None, map(sent_access, steps)):
        if wish.fresh.access.is_private and not access.is_private:
            needed.add(Consent.PUBLISH)
        if access.is_private and wish.draft.access.hides_removed_profile:
            needed.add(Consent.LOSE_REMOVED_PROFILES)
    return frozenset(needed)


def _ordered_steps(wish: Wish) -> tuple[Step, ...]:
    """Put the steps in order: access that narrows first, access that opens last.

    Without either, the update follows the contacts, and the status comes last: their answers then prove
    what was stored, and no read is needed afterwards. Tags are no part of what they answer, so they follow
    what matters more, unless more people are to see the case.
    """
    main = _main_steps(wish)
    details = (*_contact_steps(wish), *_clearing_steps(wish))
    status = _status_steps(wish)
    tags = _tag_steps(wish)
    if _narrows(wish):
        return (*main, *details, *status, *tags)
    if _opens(wish):
        return (*details, *status, *tags, *main)
    return (*details, *main, *status, *tags)


def _main_steps(wish: Wish) -> tuple[Step, ...]:
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


def _rewrites_faithfully(wish: Wish) -> bool:
    """Tell whether an update for the sake of the fields leaves everything else as the user wants it."""
    title_survives = bool(wish.fresh.title) and may_be_altered(wish.fresh.title) is None
    if wish.access_changes or not wish.rights.may_change_access:
        return title_survives
    return title_survives and wish.access_to_send.same_as(wish.fresh.access)


def _contact_steps(wish: Wish) -> tuple[Step, ...]:
    # Never by the members of an update: that list wipes the links to contacts the caller cannot see.
    # Source: CRMApi.Cases.cs UpdateCases, AbstractDao.cs SetRelative.
    case_id = wish.fresh.id
    linked = (LinkContact(case_id, change.contact.id) for change in of(wish.changes, MemberAdded))
    unlinked = (UnlinkContact(case_id, change.contact.id) for change in of(wish.changes, MemberRemoved))
    return (*linked, *unlinked)


def _tag_steps(wish: Wish) -> tuple[Step, ...]:
    # Removed first: the portal may take a tag for another spelling of one that is to go, and keep that.
    case_id = wish.fresh.id
    removed = (UntagCase(case_id, change.name) for change in of(wish.changes, TagRemoved))
    added = (TagCase(case_id, change.name) for change in of(wish.changes, TagAdded))
    return (*removed, *added)


def _clearing_steps(wish: Wish) -> tuple[Step, ...]:
    # An update passes over empty texts. Source: CRMApi.Cases.cs UpdateCases.
    cleared = (change.field_id for change in of(wish.changes, FieldChanged) if not change.after)
    return tuple(ClearField(wish.fresh.id, field_id) for field_id in cleared)


def _status_steps(wish: Wish) -> tuple[Step, ...]:
    if wish.draft.is_closed == wish.fresh.is_closed:
        return ()
    return (CloseCase(wish.fresh.id) if wish.draft.is_closed else ReopenCase(wish.fresh.id),)


def _narrows(wish: Wish) -> bool:
    """Tell whether anybody loses sight of the case; when some also gain it, losing goes first."""
    if not wish.access_changes or not wish.draft.access.is_private:
        return False
    before = wish.fresh.access
    return not before.is_private or not before.subject_ids <= wish.access_to_send.subject_ids


def _opens(wish: Wish) -> bool:
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
    about_the_case = [step for step in steps if not isinstance(step, TagCase | UntagCase)]
    match about_the_case[-1:]:
        case [] | [CloseCase() | ReopenCase() | SetAccess()]:
            return False
        case [UpdateCase() as update]:
            return may_be_altered(update.title) is not None or any(
                looks_like_date(text) for _, text in update.field_texts
            )
        case _:
            return True
