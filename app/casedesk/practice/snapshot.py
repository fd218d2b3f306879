"""The stored truth, independent of anybody's rights: for tests, the tour and the self-check."""

# ruff: noqa: S608 - only fixed conditions and placeholders are put together, never values

from __future__ import annotations

from typing import Any

from casedesk.practice.store import Row, Store


def case_snapshot(store: Store, case_id: int) -> dict[str, Any]:
    """Return one case.

    Raises:
        KeyError: there is no such case.
    """
    row = store.row("SELECT * FROM cases WHERE id = ?", [case_id])
    if row is None:
        raise KeyError(case_id)
    return _case(store, row)


def _case(store: Store, row: Row) -> dict[str, Any]:
    case_id = row["id"]
    members = store.rows(
        "SELECT contact_id FROM case_members WHERE case_id = ? ORDER BY contact_id", [case_id]
    )
    access = store.rows("SELECT subject_id FROM case_access WHERE case_id = ? ORDER BY position", [case_id])
    # Orphans of deleted definitions included: this is the database, not the API.
    values = store.rows(
        "SELECT field_id, value FROM field_values WHERE entity_type = 'case' AND entity_id = ?"
        " ORDER BY field_id, id",
        [case_id],
    )
    tags = store.rows(
        "SELECT t.title FROM case_tags ct JOIN tags t ON t.id = ct.tag_id WHERE ct.case_id = ?"
        " ORDER BY t.folded",
        [case_id],
    )
    return {
        "id": case_id,
        "title": row["title"],
        "is_closed": bool(row["is_closed"]),
        "is_private": bool(row["is_private"]),
        "access": [subject["subject_id"] for subject in access],
        "members": [member["contact_id"] for member in members],
        "fields": {value["field_id"]: value["value"] for value in values},
        "tags": [tag["title"] for tag in tags],
        "created_by": row["create_by"],
        "created": row["created"],
    }


def portal_snapshot(store: Store) -> dict[str, Any]:
    """Return every case, contact, definition, tag and event, by id."""
    return {
        "cases": {row["id"]: _case(store, row) for row in store.rows("SELECT * FROM cases ORDER BY id")},
        "contacts": _by_id(store, "contacts"),
        "fields": _by_id(store, "field_definitions"),
        "tags": _by_id(store, "tags"),
        "events": _by_id(store, "events"),
    }


def _by_id(store: Store, table: str) -> dict[int, dict[str, Any]]:
    return {row["id"]: dict(row) for row in store.rows(f"SELECT * FROM {table} ORDER BY id")}
