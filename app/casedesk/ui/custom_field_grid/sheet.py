"""The sheet behind the grid: which lines stand where, folded and filtered, and what changed."""

from collections.abc import Mapping, Sequence

from casedesk.domain.case import Case
from casedesk.domain.custom_field import FieldDefinition, FieldValue
from casedesk.domain.ids import FieldId
from casedesk.ui.custom_field_grid.fields import (
    Field,
    Group,
    Mark,
    changed_fields,
    groups_of,
    marks_of,
    unlike,
    vanished_values,
)
from casedesk.ui.custom_field_grid.words import heading_of, was_words

Line = Group | Field


class Sheet:
    """Headings and fields as lines from top to bottom; knows nothing of Qt.

    Attributes:
        lines: What is shown now.
        areas: Those with texts of several lines among them, with their rows.
    """

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.areas: list[tuple[int, Field]] = []
        self._definitions: tuple[FieldDefinition, ...] = ()
        self._values: tuple[FieldValue, ...] = ()
        self._vanished_ids: tuple[FieldId, ...] = ()
        self._groups: tuple[Group, ...] = ()
        self._stored: Mapping[FieldId, str] = {}
        self._wanted: Mapping[FieldId, str] = {}
        self._changed: set[FieldId] = set()
        self._folded: set[FieldId | None] = set()
        self._needle = ""
        self._row_of_field: dict[FieldId, int] = {}
        self._row_of_group: dict[FieldId | None, int] = {}

    @property
    def field_count(self) -> int:
        """How many fields there are, shown or not."""
        return sum(len(group.fields) for group in self._groups)

    @property
    def shown_count(self) -> int:
        """How many fields have a line now."""
        return len(self._row_of_field)

    @property
    def is_filtered(self) -> bool:
        """Whether only some fields are asked for."""
        return bool(self._needle)

    def row_of(self, field_id: FieldId) -> int | None:
        """Return a field's row, None while it is folded away, filtered out or gone."""
        return self._row_of_field.get(field_id)

    def row_of_heading(self, key: FieldId | None) -> int | None:
        """Return a heading's row, None while it is filtered out or gone."""
        return self._row_of_group.get(key)

    def text_of(self, field: Field) -> str:
        """Return the wanted text."""
        return self._wanted.get(field.id, "")

    def stored_of(self, field: Field) -> str:
        """Return the text that the portal has."""
        return self._stored.get(field.id, "")

    def was(self, field: Field) -> str:
        """Return the words for what a field was; "" where it is unchanged."""
        if field.id not in self._changed:
            return ""
        return was_words(field, self.stored_of(field), self.text_of(field))

    def marks(self, field: Field) -> tuple[Mark, ...]:
        """Return the warnings about a field."""
        return marks_of(field, self.stored_of(field), self.text_of(field))

    def is_folded(self, group: Group) -> bool:
        """Whether a heading hides its fields; none does while a filter looks for them."""
        return group.key in self._folded and not self._needle

    def changed_count(self, group: Group) -> int:
        """Return how many fields under a heading are changed."""
        return sum(field.id in self._changed for field in group.fields)

    def is_laid_out_for(self, definitions: tuple[FieldDefinition, ...], base: Case) -> bool:
        """Whether the lines that there are can show the values of `base`."""
        if base.field_values is self._values and definitions is self._definitions:
            return True
        ids = tuple(value.id for value in vanished_values(definitions, base))
        if ids != self._vanished_ids or definitions != self._definitions:
            return False
        self._definitions, self._values = definitions, base.field_values
        return True

    def lay_out(self, definitions: tuple[FieldDefinition, ...], base: Case) -> None:
        """Draw the lines anew; what is folded stays folded."""
        vanished = vanished_values(definitions, base)
        self._definitions, self._values = definitions, base.field_values
        self._vanished_ids = tuple(value.id for value in vanished)
        self._groups = groups_of(definitions, vanished)
        self._arrange()

    def take(self, stored: Mapping[FieldId, str], wanted: Mapping[FieldId, str]) -> set[FieldId]:
        """Take over values and return the fields that look different now."""
        if stored is self._stored and wanted is self._wanted:
            return set()
        differing = unlike(self._stored, stored) | unlike(self._wanted, wanted)
        before, self._changed = self._changed, changed_fields(stored, wanted)
        self._stored, self._wanted = stored, wanted
        return differing | (before ^ self._changed)

    def fold(self, group: Group) -> None:
        """Hide a heading's fields, or show them again."""
        first = self._row_of_group[group.key] + 1
        if group.key in self._folded:
            self._folded.discard(group.key)
            self.lines[first:first] = group.fields
        else:
            self._folded.add(group.key)
            del self.lines[first : first + len(group.fields)]
        self._number()

    def narrow(self, text: str) -> None:
        """Keep to the fields whose label, heading or value contains `text`; "" shows all."""
        self._needle = text
        self._arrange()

    def _arrange(self) -> None:
        lines: list[Line] = []
        for group in self._groups:
            fields = self._found(group) if self._needle else group.fields
            if self._needle and not fields:
                continue
            if group.key is not None:
                lines.append(group)
            if not self.is_folded(group):
                lines.extend(fields)
        self.lines = lines
        self._number()

    def _found(self, group: Group) -> Sequence[Field]:
        if self._needle in heading_of(group).casefold():
            return group.fields
        return [
            field
            for field in group.fields
            if self._needle in field.label.casefold()
            or self._needle in self._wanted.get(field.id, "").casefold()
        ]

    def _number(self) -> None:
        self._row_of_field, self._row_of_group, self.areas = {}, {}, []
        for row, line in enumerate(self.lines):
            if isinstance(line, Group):
                self._row_of_group[line.key] = row
                continue
            self._row_of_field[line.id] = row
            if line.is_area:
                self.areas.append((row, line))
