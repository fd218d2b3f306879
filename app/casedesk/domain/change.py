"""Edits (one gesture each) and changes (one difference each)."""

from typing import assert_never

from msgspec import Struct

from casedesk.domain.access import PUBLIC, Access, User, distinct
from casedesk.domain.case import Case, Draft
from casedesk.domain.contact import Contact
from casedesk.domain.ids import ContactId, FieldId, UserId
from casedesk.domain.tag import other_tags, tag_key
from casedesk.domain.values import replace


class SetTitle(Struct, frozen=True):
    """Give the case another title."""

    title: str


class SetClosed(Struct, frozen=True):
    """Close or reopen the case."""

    is_closed: bool


class AddMembers(Struct, frozen=True):
    """Link contacts to the case; those already linked are passed over."""

    contacts: tuple[Contact, ...]


class RemoveMember(Struct, frozen=True):
    """Unlink a contact from the case."""

    contact_id: ContactId


class MakePublic(Struct, frozen=True):
    """Let everyone with CRM access see the case."""


class MakePrivate(Struct, frozen=True):
    """Let only these users see the case.

    Attributes:
        subjects: Whom the list starts with; the caller puts himself and the author in.
    """

    subjects: tuple[User, ...]


class AddSubjects(Struct, frozen=True):
    """Put users into the access list of a private case."""

    users: tuple[User, ...]


class RemoveSubject(Struct, frozen=True):
    """Take a user out of the access list."""

    user_id: UserId


class SetField(Struct, frozen=True):
    """Give a custom field another text; "" clears it."""

    field_id: FieldId
    text: str


class SetNotify(Struct, frozen=True):
    """Ask, or no longer ask, for an e-mail to the access list with the next save."""

    notify: bool


class AddTags(Struct, frozen=True):
    """Put tags on the case, written as the portal would store them; those it has are passed over."""

    names: tuple[str, ...]


class RemoveTag(Struct, frozen=True):
    """Take a tag off the case, in whatever capitals it is there."""

    name: str


Edit = (
    SetTitle
    | SetClosed
    | AddMembers
    | RemoveMember
    | MakePublic
    | MakePrivate
    | AddSubjects
    | RemoveSubject
    | SetField
    | SetNotify
    | AddTags
    | RemoveTag
)


class TitleChanged(Struct, frozen=True):
    """The title differs."""

    before: str
    after: str


class StatusChanged(Struct, frozen=True):
    """Open became closed, or closed open."""

    after_is_closed: bool


class MemberAdded(Struct, frozen=True):
    """A contact is to be linked."""

    contact: Contact


class MemberRemoved(Struct, frozen=True):
    """A contact is to be unlinked."""

    contact: Contact


class AccessChanged(Struct, frozen=True):
    """Privacy or access list differ."""

    before: Access
    after: Access


class FieldChanged(Struct, frozen=True):
    """A custom field's text differs; "" stands for no value."""

    field_id: FieldId
    before: str
    after: str


class NotifyAsked(Struct, frozen=True):
    """The people in the access list are to be mailed with this save."""


class TagAdded(Struct, frozen=True):
    """The case is to carry a tag."""

    name: str


class TagRemoved(Struct, frozen=True):
    """The case is to carry a tag no longer."""

    name: str


Change = (
    TitleChanged
    | TagAdded
    | TagRemoved
    | StatusChanged
    | MemberAdded
    | MemberRemoved
    | AccessChanged
    | FieldChanged
    | NotifyAsked
)


def apply_edit(draft: Draft, edit: Edit) -> Draft:
    """Return the draft after one gesture; the same object where the gesture changes nothing."""
    match edit:
        case SetTitle(title):
            return draft if title == draft.title else replace(draft, title=title)
        case SetClosed(is_closed):
            return draft if is_closed == draft.is_closed else replace(draft, is_closed=is_closed)
        case SetNotify(notify):
            return draft if notify == draft.notify else replace(draft, notify=notify)
        case SetField():
            return _set_field(draft, edit)
        case AddMembers() | RemoveMember():
            return _edit_members(draft, edit)
        case AddTags() | RemoveTag():
            return _edit_tags(draft, edit)
        case MakePublic() | MakePrivate() | AddSubjects() | RemoveSubject():
            return _edit_access(draft, edit)
        case _:
            assert_never(edit)


def _set_field(draft: Draft, edit: SetField) -> Draft:
    if draft.field_text(edit.field_id) == edit.text:
        return draft
    texts = {key: text for key, text in draft.field_texts.items() if key != edit.field_id}
    if edit.text:
        texts[edit.field_id] = edit.text
    return replace(draft, field_texts=texts)


def _edit_members(draft: Draft, edit: AddMembers | RemoveMember) -> Draft:
    if isinstance(edit, RemoveMember):
        kept = tuple(member for member in draft.members if member.id != edit.contact_id)
        return draft if len(kept) == len(draft.members) else replace(draft, members=kept)
    # A dict drops a contact that one gesture names twice, and keeps the order of the screen.
    present = {member.id: member for member in draft.members}
    grown = present | {contact.id: contact for contact in edit.contacts if contact.id not in present}
    return draft if len(grown) == len(present) else replace(draft, members=tuple(grown.values()))


def _edit_tags(draft: Draft, edit: AddTags | RemoveTag) -> Draft:
    # Nobody has seen which tags there are, so nobody can have meant to change them.
    if draft.tags is None:
        return draft
    if isinstance(edit, RemoveTag):
        kept = tuple(name for name in draft.tags if tag_key(name) != tag_key(edit.name))
        return draft if len(kept) == len(draft.tags) else replace(draft, tags=kept)
    added = other_tags(edit.names, draft.tags)
    return replace(draft, tags=(*draft.tags, *added)) if added else draft


def _edit_access(draft: Draft, edit: MakePublic | MakePrivate | AddSubjects | RemoveSubject) -> Draft:
    access = _edited_access(draft.access, edit)
    if access.same_as(draft.access):
        return draft
    # Nobody is mailed about a public case, so a wish to mail does not survive publishing.
    return replace(draft, access=access, notify=draft.notify and access.is_private)


def _edited_access(access: Access, edit: MakePublic | MakePrivate | AddSubjects | RemoveSubject) -> Access:
    match edit:
        case MakePublic():
            return PUBLIC
        case MakePrivate(subjects):
            return Access(is_private=True, subjects=distinct(subjects))
        case AddSubjects(users):
            return Access(is_private=True, subjects=distinct((*access.subjects, *users)))
        case RemoveSubject(user_id):
            kept = tuple(subject for subject in access.subjects if subject.id != user_id)
            return Access(is_private=access.is_private, subjects=kept)
        case _:
            assert_never(edit)


def access_edit(access: Access) -> MakePublic | MakePrivate:
    """Return the gesture that gives a case this access, whatever it has."""
    return MakePrivate(access.subjects) if access.is_private else MakePublic()


def reset_edits(base: Case, change: Change) -> tuple[Edit, ...]:
    """Return the gestures that take one change back to what the case was.

    The edits are meant for the draft from which the change was found.
    """
    match change:
        case TitleChanged(before, _):
            return (SetTitle(before),)
        case StatusChanged(after_is_closed):
            return (SetClosed(not after_is_closed),)
        case TagAdded() | TagRemoved() | MemberAdded() | MemberRemoved():
            return (_presence_edit(change, is_present=isinstance(change, TagRemoved | MemberRemoved)),)
        case AccessChanged():
            return (access_edit(base.access),)
        case FieldChanged(field_id, before, _):
            return (SetField(field_id, before),)
        case NotifyAsked():
            return (SetNotify(notify=False),)
        case _:
            assert_never(change)


def repeat_edits(change: Change) -> tuple[Edit, ...]:
    """Return the gestures that make a change again, on whatever draft they are applied to.

    An access list is repeated as who came and who went, so that it joins with what others did to it.
    """
    match change:
        case TitleChanged(_, after):
            return (SetTitle(after),)
        case StatusChanged(after_is_closed):
            return (SetClosed(after_is_closed),)
        case TagAdded() | TagRemoved() | MemberAdded() | MemberRemoved():
            return (_presence_edit(change, is_present=isinstance(change, TagAdded | MemberAdded)),)
        case AccessChanged(before, after):
            return _repeat_access(before, after)
        case FieldChanged(field_id, _, after):
            return (SetField(field_id, after),)
        case NotifyAsked():
            return (SetNotify(notify=True),)
        case _:
            assert_never(change)


def _presence_edit(change: TagAdded | TagRemoved | MemberAdded | MemberRemoved, *, is_present: bool) -> Edit:
    if isinstance(change, TagAdded | TagRemoved):
        return AddTags((change.name,)) if is_present else RemoveTag(change.name)
    return AddMembers((change.contact,)) if is_present else RemoveMember(change.contact.id)


def _repeat_access(before: Access, after: Access) -> tuple[Edit, ...]:
    if not (before.is_private and after.is_private):
        return (access_edit(after),)
    came = tuple(user for user in after.subjects if user.id not in before.subject_ids)
    went = tuple(RemoveSubject(user.id) for user in before.subjects if user.id not in after.subject_ids)
    return (AddSubjects(came), *went) if came else went
