"""Differences: what a draft asks for, and what others changed in the meantime."""

from collections.abc import Iterator

from casedesk.domain.access import PUBLIC, Access
from casedesk.domain.case import Case, Draft, draft_of
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
from casedesk.domain.tag import other_tags
from casedesk.planning.portal_rules import trimmed


def changes(base: Case, draft: Draft) -> tuple[Change, ...]:
    """List what the draft asks for that the case is not.

    The order is stable: title, tags added, tags removed, status, participants added, participants removed,
    access, custom fields (those with a value in the portal's order, then the others by id), e-mail.
    A blank at the end of a field is a change, for it is one on the screen; a text of nothing but blanks
    is the same as none. Nobody is mailed about a public case, so there it is no change to ask for it.
    """
    return tuple(_differences(draft_of(base), draft))


def changes_between(before: Draft, after: Draft) -> tuple[Change, ...]:
    """List in what one draft differs from another, in the order of `changes`."""
    return tuple(_differences(before, after))


def drift(base: Case, fresh: Case) -> tuple[Change, ...]:
    """List what others changed since `base` was read.

    Names, order and metadata do not count. Where participants came without an id, those that seem to be
    missing are unknown, and not reported.
    """
    found = _differences(draft_of(base), draft_of(fresh))
    return tuple(change for change in found if not _is_unknowable(change, base, fresh))


def wanted_text(text: str) -> str:
    """Return a field's text as a wish: one of nothing but blanks is the wish for none."""
    return text if trimmed(text) else ""


def _is_unknowable(change: Change, base: Case, fresh: Case) -> bool:
    # Source: SerializerContractResolver; after a `fields=` request by anybody members lose their id.
    match change:
        case MemberAdded():
            return base.unnamed_member_count > 0
        case MemberRemoved():
            return fresh.unnamed_member_count > 0
        case _:
            return False


def _differences(before: Draft, after: Draft) -> Iterator[Change]:
    if before.title != after.title:
        yield TitleChanged(before.title, after.title)
    yield from _tag_differences(before.tags, after.tags)
    if before.is_closed != after.is_closed:
        yield StatusChanged(after_is_closed=after.is_closed)
    yield from map(MemberAdded, _missing(after.members, before.members))
    yield from map(MemberRemoved, _missing(before.members, after.members))
    if not _effective(before.access).same_as(_effective(after.access)):
        yield AccessChanged(before.access, after.access)
    yield from _field_differences(before, after)
    if after.notify and not before.notify and after.access.is_private:
        yield NotifyAsked()


def _tag_differences(
    before: tuple[str, ...] | None, after: tuple[str, ...] | None
) -> Iterator[TagAdded | TagRemoved]:
    # What has not been read is unknown, not absent.
    if before is None or after is None or before is after:
        return
    yield from map(TagAdded, other_tags(after, before))
    yield from map(TagRemoved, other_tags(before, after))


def _missing(contacts: tuple[Contact, ...], among: tuple[Contact, ...]) -> tuple[Contact, ...]:
    # Nearly always the very same tuple, and asked for with every key that is pressed.
    if contacts is among:
        return ()
    present = {contact.id for contact in among}
    return tuple({contact.id: contact for contact in contacts if contact.id not in present}.values())


def _effective(access: Access) -> Access:
    # A public case has no subjects, whatever a careless draft still lists.
    return access if access.is_private else PUBLIC


def _field_differences(before: Draft, after: Draft) -> Iterator[FieldChanged]:
    was, wanted = before.field_texts, after.field_texts
    if was is wanted:
        return
    # In the portal's order, and then those without a value there by id.
    unlike = [field_id for field_id, text in was.items() if wanted.get(field_id, "") != text]
    unlike += sorted(field_id for field_id in wanted if field_id not in was)
    for field_id in unlike:
        old, new = wanted_text(was.get(field_id, "")), wanted_text(wanted.get(field_id, ""))
        if old != new:
            yield FieldChanged(field_id, old, new)
