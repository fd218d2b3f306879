"""The fields of a grid: grouped under their headings, and what is odd about the texts they hold."""

from collections.abc import Mapping
from datetime import date
from enum import Enum

from msgspec import Struct

from casedesk.domain.case import Case
from casedesk.domain.custom_field import TICKED, FieldDefinition, FieldKind, FieldValue
from casedesk.domain.ids import FieldId
from casedesk.planning.date_text import readings
from casedesk.planning.diff import wanted_text
from casedesk.planning.portal_rules import AlterationReason, may_be_altered

VANISHED_KEY = FieldId(-1)
"""Stands for the heading over values whose definition vanished; the portal gives out positive ids."""


class Field(Struct, frozen=True):
    """One field as the grid shows it, with or without a value.

    Attributes:
        defined_options: What its definition lists; `options` are those that can be chosen.
        is_vanished: There is a value, but no definition of it any more.
    """

    id: FieldId
    label: str
    kind: FieldKind
    defined_options: tuple[str, ...] = ()
    rows: int = 1
    is_vanished: bool = False

    @property
    def options(self) -> tuple[str, ...]:
        """What can be chosen: a blank or doubled option could not be told from none, or from its twin."""
        # Looked through when somebody chooses: of thousands of fields hardly any ever is.
        return tuple(option for option in dict.fromkeys(self.defined_options) if wanted_text(option))

    def offers(self, text: str) -> bool:
        """Whether a text is one of `options`; asked for each row that is painted."""
        return text in self.defined_options and bool(wanted_text(text))

    @property
    def is_editable(self) -> bool:
        """Whether this program knows how to change such a field."""
        return not self.is_vanished and self.kind is not FieldKind.UNKNOWN

    @property
    def is_area(self) -> bool:
        """Whether the field is as high as the lines of its text need."""
        return self.kind is FieldKind.TEXT_AREA and not self.is_vanished


class Group(Struct, frozen=True):
    """A heading with the fields up to the next one.

    Attributes:
        key: The heading's id, `VANISHED_KEY`, or None for the fields before the first heading.
    """

    key: FieldId | None
    label: str
    fields: tuple[Field, ...]


class MarkKind(Enum):
    """What the user should know about a field's text before he relies on it."""

    UNKNOWN_KIND = "unknown kind"
    OFF_LIST = "no longer offered"
    NOT_A_TICK = "not what a tick box stores"
    NOT_A_DATE = "not a date"
    UNCLEAR_DATE = "can be read two ways"
    TOO_LONG = "too long"
    CHARACTERS = "characters"
    DATE_LIKE = "date-like"
    TRIMMED = "trimmed"


class Mark(Struct, frozen=True):
    """One warning; `days` are the readings of an unclear date."""

    kind: MarkKind
    days: tuple[date, ...] = ()


_ALTERATIONS = {
    AlterationReason.TOO_LONG: MarkKind.TOO_LONG,
    AlterationReason.CHARACTERS: MarkKind.CHARACTERS,
    AlterationReason.DATE_LIKE: MarkKind.DATE_LIKE,
    AlterationReason.TRIMMED: MarkKind.TRIMMED,
}


def groups_of(
    definitions: tuple[FieldDefinition, ...], vanished: tuple[FieldValue, ...]
) -> tuple[Group, ...]:
    """Put the fields under their headings, in display order; vanished ones come last."""
    groups: list[Group] = []
    key: FieldId | None = None
    label = ""
    members: list[Field] = []
    for definition in _distinct(definitions):
        if definition.kind is FieldKind.HEADING:
            groups.append(Group(key, label, tuple(members)))
            key, label, members = definition.id, definition.label, []
        else:
            members.append(_field(definition))
    groups.append(Group(key, label, tuple(members)))
    lost = tuple(Field(one.id, one.label, one.kind, is_vanished=True) for one in vanished)
    groups.append(Group(VANISHED_KEY, "", lost))
    return tuple(group for group in groups if group.fields or group.key not in {None, VANISHED_KEY})


def vanished_values(definitions: tuple[FieldDefinition, ...], case: Case) -> tuple[FieldValue, ...]:
    """Return the values that no definition describes."""
    known = {definition.id for definition in definitions}
    return tuple(value for value in case.field_values if value.id not in known)


def changed_fields(base: Mapping[FieldId, str], draft: Mapping[FieldId, str]) -> set[FieldId]:
    """Return the fields whose wanted text is not the portal's; blanks alone are the wish for none."""
    return {
        field_id
        for field_id in unlike(base, draft)
        if wanted_text(base.get(field_id, "")) != wanted_text(draft.get(field_id, ""))
    }


def unlike(before: Mapping[FieldId, str], after: Mapping[FieldId, str]) -> set[FieldId]:
    """Return the fields whose text is not the same in both; at once where both are one."""
    if before is after:
        return set()
    return {field_id for field_id, text in before.items() if after.get(field_id) != text} | (
        after.keys() - before.keys()
    )


def marks_of(field: Field, stored: str, text: str) -> tuple[Mark, ...]:
    """Return the warnings about a field's text, what would be lost first.

    Args:
        field: The field.
        stored: What the portal has.
        text: What is shown and wanted.
    """
    if field.is_vanished:
        return ()
    marks = [_kind_mark(field, text)]
    # What is not sent again cannot be altered on the way.
    reason = may_be_altered(text, in_field=True) if text != stored else None
    if reason is not None:
        alteration = Mark(_ALTERATIONS[reason])
        marks.insert(len(marks) if reason is AlterationReason.TRIMMED else 0, alteration)
    return tuple(mark for mark in marks if mark is not None)


def _kind_mark(field: Field, text: str) -> Mark | None:
    match field.kind:
        case FieldKind.UNKNOWN:
            return Mark(MarkKind.UNKNOWN_KIND)
        case FieldKind.SELECT if text and not field.offers(text):
            return Mark(MarkKind.OFF_LIST)
        case FieldKind.CHECK_BOX if text not in {"", TICKED}:
            return Mark(MarkKind.NOT_A_TICK)
        case FieldKind.DATE if wanted_text(text):
            return _date_mark(text)
        case _:
            return None


def _date_mark(text: str) -> Mark | None:
    days = readings(text)
    if not days:
        return Mark(MarkKind.NOT_A_DATE)
    return Mark(MarkKind.UNCLEAR_DATE, days) if len(days) > 1 else None


def _distinct(definitions: tuple[FieldDefinition, ...]) -> tuple[FieldDefinition, ...]:
    first_of_each: dict[FieldId, FieldDefinition] = {}
    for definition in definitions:
        first_of_each.setdefault(definition.id, definition)
    return tuple(first_of_each.values())


def _field(definition: FieldDefinition) -> Field:
    options = definition.options if definition.kind is FieldKind.SELECT else ()
    return Field(definition.id, definition.label, definition.kind, options, definition.rows)
