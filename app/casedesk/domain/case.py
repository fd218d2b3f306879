"""The case: as the portal returned it, in a list, and as somebody is editing it."""

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import TypeVar

from msgspec import Struct, field

from casedesk.domain.access import Access, User
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldValue
from casedesk.domain.ids import CaseId, FieldId
from casedesk.domain.remembered import Same
from casedesk.domain.values import replace

Part = TypeVar("Part", Contact, FieldValue)


class CaseSummary(Struct, frozen=True):
    """One row of a case list.

    Attributes:
        created_at: Aware; None where the portal has no date.
        participant_count: Counts only contacts that the caller may see.
    """

    id: CaseId
    title: str
    is_closed: bool
    is_private: bool
    created_by: User
    created_at: datetime | None = None
    can_edit: bool = False
    participant_count: int = 0


class Case(Struct, frozen=True):
    """A case as the portal returned it.

    Attributes:
        can_edit: The caller may change title, participants and fields. It does not tell whether he may
            change the access (Source: CRMSecutiry.cs CanEdit).
        members: The contacts that the caller may see; there can be others.
        unnamed_member_count: Participants that the portal sent without an id. They are unknown, not
            absent (Source: SerializerContractResolver, after a `fields=` request by anybody).
        field_values: Non-empty values only, headings left out.
        tags: In the portal's order; None where they have not been read, which is not the same as none:
            they are no part of the portal's case object (Source: CRMApi.Tag.cs).
    """

    id: CaseId
    title: str
    is_closed: bool
    access: Access
    created_by: User
    created_at: datetime | None = None
    can_edit: bool = False
    members: tuple[Contact, ...] = ()
    unnamed_member_count: int = 0
    field_values: tuple[FieldValue, ...] = ()
    tags: tuple[str, ...] | None = None

    def field_texts(self) -> Mapping[FieldId, str]:
        """Map every field that has a value to its text. Never mutated."""
        return _texts_of(Same(self.field_values))


@lru_cache(maxsize=16)
def _texts_of(values: Same[tuple[FieldValue, ...]]) -> Mapping[FieldId, str]:
    return {value.id: value.text for value in values.value}


class Draft(Struct, frozen=True):
    """What the user wants a case to be.

    Attributes:
        members: In the order of the screen; compared as a set of ids.
        field_texts: Field to wanted text; a field left out, or with "", is to have no value. Never mutated.
        notify: Mail the people in the access list with this save, and only this one.
        tags: In the order of the screen, compared as a set of words whatever their capitals; None asks for
            nothing, because nobody has seen what there is.
    """

    title: str
    is_closed: bool
    access: Access
    members: tuple[Contact, ...] = ()
    field_texts: Mapping[FieldId, str] = field(default_factory=dict)
    notify: bool = False
    tags: tuple[str, ...] | None = None

    def field_text(self, field_id: FieldId) -> str:
        """Return the wanted text of a field, "" where it is to have none."""
        return self.field_texts.get(field_id, "")


def with_parts_of(fresh: Case, known: Case) -> Case:
    """Return a case that was read again, made of what was known of it wherever both say the same.

    Whoever compares the two, as all do that show what became of a save, then finds most to be the very same.
    """
    members = _kept(fresh.members, known.members)
    return replace(fresh, members=members, field_values=_kept(fresh.field_values, known.field_values))


def _kept(fresh: tuple[Part, ...], known: tuple[Part, ...]) -> tuple[Part, ...]:
    if fresh == known:
        return known
    found = {part.id: part for part in known}
    return tuple(known_part if (known_part := found.get(part.id)) == part else part for part in fresh)


def draft_of(case: Case) -> Draft:
    """Start a draft that asks for nothing but what the case already is."""
    return Draft(
        title=case.title,
        is_closed=case.is_closed,
        access=case.access,
        members=case.members,
        field_texts=case.field_texts(),
        tags=case.tags,
    )
