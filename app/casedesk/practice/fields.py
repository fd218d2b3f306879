"""Custom fields: definitions, values of an entity, and the calls that manage them.

Source: CRMApi.CustomFields.cs, CustomFieldDao.cs.
"""

# ruff: noqa: S608 - only fixed conditions and placeholders are put together, never values

from __future__ import annotations

from collections.abc import Sequence

from casedesk.practice.binding import FieldPair
from casedesk.practice.context import Call, JsonObject, Listed
from casedesk.practice.errors import access_denied, invalid_arguments, not_found, server_error
from casedesk.practice.store import Row, marks, storable_title, storable_value
from casedesk.practice.values import trim

CASE = "case"
# A heading is a field like any other to the portal: it may even hold a value.
HEADING = 4
# The call takes names and numbers, as .NET converts enumerations.
_KINDS = {"textfield": 0, "textarea": 1, "selectbox": 2, "checkbox": 3, "heading": 4, "date": 5}


def _types(entity_type: str) -> tuple[str, ...]:
    """Return the kinds of definition that count: persons and companies share those of contacts."""
    return ("contact", entity_type) if entity_type in {"person", "company"} else (entity_type,)


def _field(row: Row, entity_id: int, value: str | None) -> JsonObject:
    return {
        "entityId": entity_id,
        "label": row["label"],
        "fieldValue": value,
        "fieldType": row["field_type"],
        "position": row["position"],
        "mask": row["mask"],
        "id": row["id"],
    }


def field_values(
    call: Call, entity_ids: Sequence[int], *, with_headings: bool, entity_type: str = CASE
) -> dict[int, list[JsonObject]]:
    """Return the filled fields of entities in display order; single reads add every Heading.

    The read joins on field id and entity id only, so a value stored under a foreign entity type surfaces.
    """
    rows = call.store.rows(
        "SELECT v.entity_id, v.value, d.* FROM field_values v JOIN field_definitions d ON d.id = v.field_id"
        f" WHERE d.entity_type IN ({marks(_types(entity_type))}) AND v.entity_id IN ({marks(entity_ids)})"
        " ORDER BY d.position, d.id, v.id",
        [*_types(entity_type), *entity_ids],
    )
    found: dict[int, list[JsonObject]] = {entity_id: [] for entity_id in entity_ids}
    for row in rows:
        found[row["entity_id"]].append(_field(row, row["entity_id"], row["value"]))
    # The list reads values only; the form needs the headings to fold under.
    if with_headings:
        for fields in found.values():
            fields[:] = _merge_headings(call, fields, entity_type)
    return found


def _merge_headings(call: Call, fields: list[JsonObject], entity_type: str) -> list[JsonObject]:
    present = {field["id"] for field in fields}
    headings = [
        _field(row, 0, "")
        for row in call.store.rows(
            "SELECT * FROM field_definitions WHERE entity_type = ? AND field_type = ?", [entity_type, HEADING]
        )
        if row["id"] not in present
    ]
    return sorted([*fields, *headings], key=_display_order)


def _display_order(field: JsonObject) -> tuple[int, int]:
    return field["position"], field["id"]


def set_value(call: Call, entity_type: str, entity_id: int, field_id: int, value: str) -> None:
    """Store a value, trimmed; blanks delete the row. Source: CustomFieldDao SetFieldValue."""
    # Trimmed before it is judged empty: one blank is how a client clears a field.
    kept = storable_value(trim(value))
    call.store.run(
        "DELETE FROM field_values WHERE entity_type = ? AND entity_id = ? AND field_id = ?",
        [entity_type, entity_id, field_id],
    )
    if kept:
        call.store.run(
            "INSERT INTO field_values (entity_type, entity_id, field_id, value) VALUES (?, ?, ?, ?)",
            [entity_type, entity_id, field_id, kept],
        )


def set_case_values(call: Call, case_id: int, pairs: Sequence[FieldPair]) -> None:
    """Store the items of customFieldList; empty values and unknown fields are skipped without a word."""
    known = {row[0] for row in call.store.rows("SELECT id FROM field_definitions WHERE entity_type = 'case'")}
    for pair in pairs:
        # An empty text is skipped here, while the call for one field clears with it.
        if pair.value and pair.key in known:
            set_value(call, CASE, case_id, pair.key, pair.value)


def list_definitions(call: Call) -> Listed:
    """Answer GET {entity type}/customfield/definitions."""
    rows = call.store.rows(
        "SELECT * FROM field_definitions WHERE entity_type = ? ORDER BY position, id", [_entity_type(call)]
    )
    return Listed([_definition(call, row) for row in rows])


def _definition(call: Call, row: Row) -> JsonObject:
    # Counted for all entities, also those the caller cannot see.
    count = "SELECT count(*) FROM field_values WHERE field_id = ? AND entity_type = ?"
    items = call.store.value(count, [row["id"], row["entity_type"]])
    return {"relativeItemsCount": items} | _field(row, -1, " ")


def _entity_type(call: Call) -> str:
    return (call.text("entityType") or "").lower()


def get_values(call: Call) -> Listed:
    """Answer GET {entity type}/{id}/customfield; nobody asks whether the caller may see the entity.

    Id 0 returns the values of every entity, private ones included.
    """
    entity_id, entity_type = call.integer("entityid"), _entity_type(call)
    if entity_id > 0:
        found = field_values(call, [entity_id], with_headings=True, entity_type=entity_type)
        return Listed(found[entity_id])
    rows = call.store.rows(
        "SELECT v.entity_id, v.value, d.* FROM field_values v JOIN field_definitions d ON d.id = v.field_id"
        " WHERE d.entity_type = ? ORDER BY d.position, d.id, v.id",
        [entity_type],
    )
    fields = [_field(row, row["entity_id"], row["value"]) for row in rows]
    return Listed(_merge_headings(call, fields, entity_type))


def post_value(call: Call) -> JsonObject:
    """Answer POST {entity type}/{id}/customfield/{fieldid}: an echo of what was sent, untrimmed.

    Neither the entity nor the caller's right to it is checked.
    """
    definition = _any_definition(call, call.integer("fieldid"))
    value = call.text("fieldValue")
    # The original runs into a null reference for both.
    if definition is None or value is None:
        raise server_error()
    set_value(call, _entity_type(call), call.integer("entityid"), call.integer("fieldid"), value)
    return _field(definition, call.integer("entityid"), value)


def _any_definition(call: Call, field_id: int) -> Row | None:
    return call.store.row("SELECT * FROM field_definitions WHERE id = ?", [field_id])


def _demand_administrator(call: Call) -> None:
    if not call.caller.manages_crm:
        raise access_denied()


def create_definition(call: Call) -> JsonObject:
    """Answer POST {entity type}/customfield; the new field goes to the end whatever position was sent."""
    _demand_administrator(call)
    label, entity_type = call.text("label"), _entity_type(call)
    if not label:
        raise invalid_arguments()
    position = call.store.value(
        "SELECT coalesce(max(position) + 1, 0) FROM field_definitions WHERE entity_type = ?", [entity_type]
    )
    mask = storable_value(call.text("mask") or "")
    field_id = call.store.run(
        "INSERT INTO field_definitions (entity_type, label, field_type, position, mask)"
        " VALUES (?, ?, ?, ?, ?)",
        [entity_type, storable_title(label), _field_type(call), position, mask],
    )
    return _read_definition(call, field_id)


def _field_type(call: Call) -> int:
    text = (call.text("fieldType") or "0").strip().lower()
    kind = _KINDS.get(text, int(text) if len(text) == 1 and text in "012345" else -1)
    if kind not in _KINDS.values():
        raise invalid_arguments(f"{text} is not a valid value for CustomFieldType.")
    return kind


def _read_definition(call: Call, field_id: int) -> JsonObject:
    row = _any_definition(call, field_id)
    if row is None:
        raise not_found()
    return _definition(call, row)


def update_definition(call: Call) -> JsonObject:
    """Answer PUT {entity type}/customfield/{id}: no administrator is needed.

    While values exist only label and mask change.
    """
    field_id = call.identity("id")
    current = _read_definition(call, field_id)
    # A change of type would make stored texts unreadable for their editor.
    kind = current["fieldType"] if current["relativeItemsCount"] else _field_type(call)
    call.store.run(
        "UPDATE field_definitions SET label = ?, mask = ?, field_type = ? WHERE id = ?",
        [storable_title(call.text("label") or ""), storable_value(call.text("mask") or ""), kind, field_id],
    )
    return _read_definition(call, field_id)


def delete_definition(call: Call) -> JsonObject:
    """Answer DELETE {entity type}/customfield/{fieldid}; its values go with it."""
    _demand_administrator(call)
    field_id = call.identity("fieldid")
    shape = _read_definition(call, field_id)
    call.store.run("DELETE FROM field_definitions WHERE id = ?", [field_id])
    call.store.run("DELETE FROM field_values WHERE field_id = ?", [field_id])
    return shape


def reorder_definitions(call: Call) -> Listed:
    """Answer PUT {entity type}/customfield/reorder."""
    _demand_administrator(call)
    ids = call.integers("fieldids")
    rows = [_any_definition(call, field_id) for field_id in ids]
    if any(row is None for row in rows):
        raise not_found()
    call.store.run_many(
        "UPDATE field_definitions SET position = ? WHERE id = ?",
        [(position, field_id) for position, field_id in enumerate(ids)],
    )
    return Listed([_field(row, 0, "") for row in rows if row is not None])
