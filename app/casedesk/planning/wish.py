"""Wishes: a draft taken apart into what has to be done, and what may be."""

from typing import TypeVar

from msgspec import Struct

from casedesk.domain.access import Access, Profile, User, distinct
from casedesk.domain.case import Case, Draft
from casedesk.domain.change import AccessChanged, Change, FieldChanged, NotifyAsked
from casedesk.domain.ids import NOBODY_ID, FieldId
from casedesk.planning.diff import changes
from casedesk.planning.portal_rules import Rights, rights_of, stored_field_text
from casedesk.planning.steps import AccessArguments


class Wish(Struct, frozen=True):
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
        """Whether another title is asked for."""
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
            for change in of(self.changes, FieldChanged)
            if change.after and stored_field_text(change.after) != before.get(change.field_id)
        )


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


def wish_of(fresh: Case, draft: Draft, me: Profile) -> Wish:
    """Take a draft apart."""
    rights = rights_of(me, fresh)
    asked = changes(fresh, draft)
    return Wish(
        fresh=fresh,
        draft=draft,
        rights=rights,
        changes=asked,
        subjects=subjects_to_send(fresh, draft, me),
        # The portal mails for nobody but author and administrators, so a wish without right is left out.
        notify=any(of(asked, NotifyAsked)) and rights.may_change_access and rights.may_edit,
    )


_ChangeT = TypeVar("_ChangeT", bound=Change)


def of(changes: tuple[Change, ...], kind: type[_ChangeT]) -> tuple[_ChangeT, ...]:
    """Return the changes of one kind."""
    return tuple(change for change in changes if isinstance(change, kind))
