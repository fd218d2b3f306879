"""Custom fields: their definitions and their values in one case."""

from enum import IntEnum

from msgspec import Struct

from casedesk.domain.ids import FieldId


class FieldKind(IntEnum):
    """The kinds of field; the numbers are the portal's own.

    Source: CRM/Core/Enums/CustomFieldTypeEnum.cs.
    """

    TEXT = 0
    TEXT_AREA = 1
    SELECT = 2
    CHECK_BOX = 3
    HEADING = 4
    DATE = 5
    UNKNOWN = -1


TICKED = "true"
"""What a ticked check box stores; an unticked one stores nothing at all."""


class FieldDefinition(Struct, frozen=True):
    """What a portal administrator defined; the form is drawn from these.

    Attributes:
        options: The texts a `SELECT` offers; empty for other kinds and for a mask that cannot be read.
        rows: Suggested height of a `TEXT_AREA` in lines, 1 to 25.
    """

    id: FieldId
    label: str
    kind: FieldKind
    options: tuple[str, ...] = ()
    rows: int = 2


class FieldValue(Struct, frozen=True):
    """The text one field holds in one case; never empty, for the portal keeps no empty values.

    Label and kind are the portal's, so that a value whose definition vanished can still be shown.
    """

    id: FieldId
    text: str
    label: str = ""
    kind: FieldKind = FieldKind.TEXT
