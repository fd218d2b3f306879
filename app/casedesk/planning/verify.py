"""Verdicts: what was asked for, answered with success, and is not in the case that came back."""

from collections.abc import Iterator
from enum import Enum

from msgspec import Struct

from casedesk.domain.access import Profile, User, distinct
from casedesk.domain.case import Case, Draft
from casedesk.domain.contact import Contact
from casedesk.domain.ids import REMOVED_PROFILE_ID, ContactId, FieldId
from casedesk.domain.tag import other_tags, tag_key
from casedesk.planning.diff import wanted_text
from casedesk.planning.plan import Plan, sent_access
from casedesk.planning.portal_rules import (
    AlterationReason,
    Rights,
    may_be_altered,
    rights_of,
    spells_alike,
    stored_field_text,
    stored_title,
)
from casedesk.planning.steps import SetAccess

PRESENT, ABSENT = "present", "absent"
"""What stands in a deviation about a participant, a subject or a tag, for asked and for stored."""

CLOSED, OPEN = "closed", "open"
PRIVATE, PUBLIC = "private", "public"
MAILED, NOT_MAILED = "mailed", "not mailed"


class TitlePart(Struct, frozen=True):
    """The title."""


class StatusPart(Struct, frozen=True):
    """Whether the case is closed."""


class PrivacyPart(Struct, frozen=True):
    """Whether everyone with CRM access sees the case."""


class SubjectPart(Struct, frozen=True):
    """One user in the access list."""

    user: User


class MemberPart(Struct, frozen=True):
    """One participant."""

    contact: Contact


class FieldPart(Struct, frozen=True):
    """One custom field."""

    field_id: FieldId


class NotifyPart(Struct, frozen=True):
    """The e-mail to the access list."""


class TagPart(Struct, frozen=True):
    """One tag."""

    name: str


Part = TitlePart | TagPart | StatusPart | PrivacyPart | SubjectPart | MemberPart | FieldPart | NotifyPart


class DeviationReason(Enum):
    """Why the portal holds something else than what was asked for.

    `NOT_STORED` is said where it still holds what it held before; `UNKNOWN` where it holds a third thing
    that no rule explains, or where participants came without an id.
    """

    CUT = "cut"
    CHARACTERS_REPLACED = "characters replaced"
    TRIMMED = "trimmed"
    DATE_REWRITTEN = "date rewritten"
    ADDED_SELF = "added self"
    ADDED_AUTHOR = "added author"
    NOT_PERMITTED = "not permitted"
    NOT_STORED = "not stored"
    CHANGED_MEANWHILE = "changed meanwhile"
    REMOVED_PROFILE_LOST = "removed profile lost"
    PROFILE_REMOVED = "profile removed"
    SPELLED_OTHERWISE = "spelled otherwise"
    UNKNOWN = "unknown"


class Deviation(Struct, frozen=True):
    """One difference between the draft and the case that came back.

    Attributes:
        asked: The text asked for; for parts that are no text, one of this module's words.
        stored: The same of the returned case.
    """

    part: Part
    asked: str
    stored: str
    reason: DeviationReason


_REASON_OF = {
    AlterationReason.TOO_LONG: DeviationReason.CUT,
    AlterationReason.CHARACTERS: DeviationReason.CHARACTERS_REPLACED,
    AlterationReason.DATE_LIKE: DeviationReason.DATE_REWRITTEN,
    AlterationReason.TRIMMED: DeviationReason.TRIMMED,
}


def verify(fresh: Case, draft: Draft, plan: Plan, returned: Case, me: Profile) -> tuple[Deviation, ...]:
    """Name every difference between what was asked for and what the portal returned.

    That covers what nobody asked to change: a case that became public, a participant that vanished.
    The order is that of `diff.changes`.

    Args:
        fresh: The case as it was read before the plan was made.
        draft: What was asked for.
        plan: What was to be sent; a step that failed shows as `NOT_STORED`.
        returned: The case as the portal has it now.
        me: Who asked.
    """
    return tuple(_Comparison(fresh, draft, plan, returned, me, rights_of(me, fresh)).deviations())


def access_repair(plan: Plan, returned: Case, me: Profile) -> SetAccess | None:
    """Return the call that closes a case which more people see than the plan said, None where none do.

    For the moment after an update: a portal that did not understand the access list has published the
    case, and it must not stay so until somebody reads a report.

    Source: CRMApi.Cases.cs SetAccessToCases, Binder.cs BindCollection.
    """
    sent = next(filter(None, map(sent_access, plan.steps)), None)
    if sent is None or not sent.is_private:
        return None
    granted = {*sent.subject_ids, me.user.id, REMOVED_PROFILE_ID}
    is_wider = not returned.access.is_private or not returned.access.subject_ids <= granted
    return SetAccess(plan.case_id, sent) if is_wider else None


class _Comparison(Struct, frozen=True):
    fresh: Case
    draft: Draft
    plan: Plan
    returned: Case
    me: Profile
    rights: Rights

    def deviations(self) -> Iterator[Deviation]:
        yield from self._title()
        yield from self._tags()
        yield from self._status()
        yield from self._missing_members()
        yield from self._surplus_members()
        yield from self._access()
        yield from self._fields()
        yield from self._notify()

    def _title(self) -> Iterator[Deviation]:
        asked, stored, before = self.draft.title, self.returned.title, self.fresh.title
        if asked == stored:
            return
        # An update sends the title even where nobody changed it, so it may be altered all the same.
        altered = None
        if self.plan.rewrites_title:
            altered = _altered(may_be_altered(asked), stored, stored_title(asked), before)
        reason = altered or _reason(before, asked, stored, is_permitted=self.rights.may_edit)
        yield Deviation(TitlePart(), asked, stored, reason)

    def _tags(self) -> Iterator[Deviation]:
        asked, stored = self.draft.tags, self.returned.tags
        if asked is None or stored is None:
            return
        missing, surplus = other_tags(asked, stored), other_tags(stored, asked)
        for name in missing:
            reason = self._tag_reason(name, surplus, asked=True)
            yield Deviation(TagPart(name), PRESENT, ABSENT, reason)
        for name in surplus:
            reason = self._tag_reason(name, missing, asked=False)
            yield Deviation(TagPart(name), ABSENT, PRESENT, reason)

    def _tag_reason(self, name: str, others: tuple[str, ...], *, asked: bool) -> DeviationReason:
        """Explain a tag that is missing by one that came in its place, and the other way round."""
        was_present = tag_key(name) in map(tag_key, self.fresh.tags or ())
        if any(spells_alike(name, other) for other in others):
            return DeviationReason.SPELLED_OTHERWISE
        altered = map(may_be_altered, (name,) if asked else others)
        known = next((alteration for alteration in altered if alteration is not None), None)
        if known is not None and not was_present:
            return _REASON_OF[known]
        return _presence_reason(was_present, asked=asked, is_permitted=self.rights.may_change_tags)

    def _status(self) -> Iterator[Deviation]:
        asked, stored = self.draft.is_closed, self.returned.is_closed
        if asked == stored:
            return
        reason = _reason(self.fresh.is_closed, asked, stored, is_permitted=self.rights.may_change_status)
        word, opposite = (CLOSED, OPEN) if asked else (OPEN, CLOSED)
        yield Deviation(StatusPart(), word, opposite, reason)

    def _missing_members(self) -> Iterator[Deviation]:
        before = _member_ids(self.fresh.members)
        stored = _member_ids(self.returned.members)
        for contact in self.draft.members:
            if contact.id in stored:
                continue
            if self.returned.unnamed_member_count:
                reason = DeviationReason.UNKNOWN
            else:
                may = self.rights.may_change_members
                reason = _presence_reason(contact.id in before, asked=True, is_permitted=may)
            yield Deviation(MemberPart(contact), PRESENT, ABSENT, reason)

    def _surplus_members(self) -> Iterator[Deviation]:
        # Where participants had no id before, one that has it now is no news.
        if self.fresh.unnamed_member_count:
            return
        before = _member_ids(self.fresh.members)
        asked = _member_ids(self.draft.members)
        for contact in self.returned.members:
            if contact.id not in asked:
                may = self.rights.may_change_members
                reason = _presence_reason(contact.id in before, asked=False, is_permitted=may)
                yield Deviation(MemberPart(contact), ABSENT, PRESENT, reason)

    def _access(self) -> Iterator[Deviation]:
        asked, stored = self.draft.access, self.returned.access
        if asked.is_private != stored.is_private:
            word, opposite = (PRIVATE, PUBLIC) if asked.is_private else (PUBLIC, PRIVATE)
            yield Deviation(PrivacyPart(), word, opposite, self._privacy_reason())
        elif asked.is_private:
            for user in distinct(asked.subjects):
                if user.id not in stored.subject_ids:
                    yield Deviation(SubjectPart(user), PRESENT, ABSENT, self._missing_reason(user))
            for user in distinct(stored.subjects):
                if user.id not in asked.subject_ids:
                    yield Deviation(SubjectPart(user), ABSENT, PRESENT, self._surplus_reason(user))

    def _privacy_reason(self) -> DeviationReason:
        before, asked = self.fresh.access.is_private, self.draft.access.is_private
        if before == asked and any(map(sent_access, self.plan.steps)):
            # What was sent left no doubt, so either the portal misread it or somebody was quicker.
            return DeviationReason.UNKNOWN
        return _reason(before, asked, not asked, is_permitted=self.rights.may_change_access)

    def _missing_reason(self, user: User) -> DeviationReason:
        if user.is_removed_profile:
            return DeviationReason.REMOVED_PROFILE_LOST
        # Source: EmployeeWraper.Get; the portal takes ids that it does not know, and then cannot name them.
        if self.returned.access.hides_removed_profile and not self.fresh.access.hides_removed_profile:
            return DeviationReason.PROFILE_REMOVED
        return self._subject_reason(user, asked=True)

    def _surplus_reason(self, user: User) -> DeviationReason:
        if self.rights.may_change_access and user.id == self.me.user.id:
            return DeviationReason.ADDED_SELF
        if self.rights.may_change_access and user.id == self.fresh.created_by.id:
            return DeviationReason.ADDED_AUTHOR
        if user.is_removed_profile and not self.fresh.access.hides_removed_profile:
            return DeviationReason.PROFILE_REMOVED
        return self._subject_reason(user, asked=False)

    def _subject_reason(self, user: User, *, asked: bool) -> DeviationReason:
        was_present = user.id in self.fresh.access.subject_ids
        return _presence_reason(was_present, asked=asked, is_permitted=self.rights.may_change_access)

    def _fields(self) -> Iterator[Deviation]:
        before, stored = self.fresh.field_texts(), self.returned.field_texts()
        added = sorted({*self.draft.field_texts, *stored} - set(before))
        for field_id in (*before, *added):
            text = wanted_text(self.draft.field_text(field_id))
            yield from self._field(field_id, before.get(field_id, ""), text, stored.get(field_id, ""))

    def _field(self, field_id: FieldId, before: str, asked: str, stored: str) -> Iterator[Deviation]:
        if asked == wanted_text(stored):
            return
        altered = None
        if asked != before:
            altered = _altered(may_be_altered(asked, in_field=True), stored, stored_field_text(asked), before)
        reason = altered or _reason(before, asked, stored, is_permitted=self.rights.may_edit)
        yield Deviation(FieldPart(field_id), asked, stored, reason)

    def _notify(self) -> Iterator[Deviation]:
        if not (self.draft.notify and self.draft.access.is_private):
            return
        if not self.plan.mails:
            yield Deviation(NotifyPart(), MAILED, NOT_MAILED, DeviationReason.NOT_PERMITTED)


def _altered(
    alteration: AlterationReason | None, stored: str, foretold: str, before: str
) -> DeviationReason | None:
    """Return the alteration that accounts for what is stored, None where none does.

    The rules of a portal's database are not known exactly, so a text at risk that became a third one was
    altered; one that is still the old text was not stored at all.
    """
    if alteration is None or (stored == before != foretold):
        return None
    return _REASON_OF[alteration]


def _reason(before: object, asked: object, stored: object, *, is_permitted: bool) -> DeviationReason:
    if asked == before:
        return DeviationReason.CHANGED_MEANWHILE
    if stored != before:
        return DeviationReason.UNKNOWN
    return DeviationReason.NOT_STORED if is_permitted else DeviationReason.NOT_PERMITTED


def _presence_reason(was_present: bool, *, asked: bool, is_permitted: bool) -> DeviationReason:
    return _reason(was_present, asked, not asked, is_permitted=is_permitted)


def _member_ids(members: tuple[Contact, ...]) -> frozenset[ContactId]:
    return frozenset(member.id for member in members)
