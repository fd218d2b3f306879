"""History events of cases.

Source: CRMApi.RelationshipEvents.cs.
"""

# ruff: noqa: S608 - only fixed conditions and placeholders are put together, never values

from __future__ import annotations

from casedesk.practice.case_records import CaseRecord, find_case, may_edit, may_open
from casedesk.practice.contacts import contact_base, find_contacts
from casedesk.practice.context import Call, JsonObject, Listed
from casedesk.practice.errors import access_denied, invalid_arguments, not_found
from casedesk.practice.people import user_object
from casedesk.practice.store import Row, storable_value, to_stored
from casedesk.practice.values import Unconvertible, to_datetime

MAX_CONTENT = 65_000
_IMAGES = "/products/crm/app_themes/default/images/categories/"
# The positive ones a new portal has; the negative ones are given by the system only.
CATEGORIES = {1: "Note", 2: "E-mail", 3: "Call", 4: "Meeting"}
_SYSTEM_CATEGORIES = {-1: "Task closed", -2: "Files", -3: "Mail"}
_ORDERS = {
    "created": "created",
    "createby": "create_by",
    "category": "category_id",
    "content": "content",
    "id": "id",
}


def _category(category_id: int) -> JsonObject:
    title = (CATEGORIES | _SYSTEM_CATEGORIES).get(category_id, "")
    image = f"{_IMAGES}event_category_{abs(category_id)}.png"
    shape: JsonObject = {"id": category_id, "title": title}
    return shape | ({"sortOrder": category_id} if category_id > 0 else {}) | {"imagePath": image}


def list_categories(call: Call) -> Listed:
    """Answer GET history/category."""
    rows = call.store.rows("SELECT category_id, count(*) FROM events GROUP BY category_id")
    uses = {row[0]: row[1] for row in rows}
    return Listed(
        [
            _category(category_id)
            | ({"relativeItemsCount": uses[category_id]} if category_id in uses else {})
            for category_id in CATEGORIES
        ]
    )


def list_events(call: Call) -> Listed:
    """Answer GET history/filter; ``total`` is useless: page size + 1 when more exist, else absent."""
    conditions, values = _conditions(call)
    word = call.page.sort_by.lower()
    direction = " DESC" if call.page.is_descending or not word else ""
    sql = (
        f"SELECT * FROM events WHERE {' AND '.join(conditions)}"
        f" ORDER BY {_ORDERS.get(word, 'created')}{direction}, id{direction}"
    )
    # Rights are asked event by event after the query, which is why the portal cannot tell a total.
    visible = [row for row in call.store.rows(sql, values) if _is_visible(call, row)]
    start, count = call.page.start, call.page.count
    events = [_event(call, row) for row in visible[start : start + count]]
    return Listed(events, count + 1 if len(visible) > start + count else None)


def _conditions(call: Call) -> tuple[list[str], list[object]]:
    conditions, values = ["1"], []
    entity_type = (call.text("entityType") or "").lower()
    for column, value in (
        ("entity_type", entity_type),
        ("entity_id", call.integer("entityId")),
        ("category_id", call.integer("categoryId")),
        ("create_by", call.arguments["createBy"]),
    ):
        if value:
            conditions.append(f"{column} = ?")
            values.append(value)
    for name, operator in (("fromDate", ">="), ("toDate", "<=")):
        try:
            moment = to_datetime(call.text(name) or "", call.zone)
        except Unconvertible as error:
            raise invalid_arguments(str(error)) from error
        if moment is not None:
            conditions.append(f"created {operator} ?")
            values.append(to_stored(moment))
    return conditions, values


def _case_of(call: Call, row: Row) -> CaseRecord | None:
    return find_case(call, row["entity_id"]) if row["entity_type"] == "case" else None


def _is_visible(call: Call, row: Row) -> bool:
    if call.caller.manages_crm:
        return True
    # The contact decides before the case does.
    if row["contact_id"]:
        return bool(find_contacts(call, [row["contact_id"]]))
    case = _case_of(call, row)
    return case is not None and may_open(call, case)


def _event(call: Call, row: Row) -> JsonObject:
    case = _case_of(call, row)
    shape: JsonObject = {
        "createBy": user_object(call, row["create_by"]),
        "created": call.stored_date(row["created"]),
        "content": row["content"],
        "category": _category(row["category_id"]),
    }
    if contacts := find_contacts(call, [row["contact_id"]]):
        shape["contact"] = contact_base(call, contacts[0])
    shape["entity"] = (
        None if case is None else {"entityType": "case", "entityId": case.id, "entityTitle": case.title}
    )
    if case is not None and may_open(call, case):
        shape["canEdit"] = True
    return shape | {"files": [], "id": row["id"]}


def create_event(call: Call) -> JsonObject:
    """Answer POST history; a date that is left out means now."""
    content, category_id = call.text("content"), call.integer("categoryId")
    entity_type, entity_id = (call.text("entityType") or "").lower(), call.integer("entityId")
    contact_id = call.integer("contactId")
    if not content or len(content) > MAX_CONTENT or category_id not in CATEGORIES:
        raise invalid_arguments()
    if entity_type not in {"", "case", "opportunity"} or (not entity_id and not contact_id):
        raise invalid_arguments()
    if contact_id and not find_contacts(call, [contact_id]):
        raise invalid_arguments()
    case = find_case(call, entity_id) if entity_type == "case" else None
    if entity_type and (case is None or not may_open(call, case)):
        raise invalid_arguments()
    try:
        # A date may lie in the past: notes are often written later.
        created = to_datetime(call.text("created") or "", call.zone) or call.now
    except Unconvertible as error:
        raise invalid_arguments(str(error)) from error
    event_id = call.store.run(
        "INSERT INTO events (create_by, created, content, category_id, contact_id, entity_type, entity_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            call.caller.id,
            to_stored(created),
            storable_value(content),
            category_id,
            contact_id,
            entity_type,
            entity_id,
        ],
    )
    return _event(call, _row(call, event_id))


def _row(call: Call, event_id: int) -> Row:
    found = call.store.row("SELECT * FROM events WHERE id = ?", [event_id])
    if found is None:
        raise not_found()
    return found


def delete_event(call: Call) -> JsonObject:
    """Answer DELETE history/{id}: own events, or those of a case that may be edited."""
    row = _row(call, call.identity("id"))
    case = _case_of(call, row)
    is_allowed = call.caller.manages_crm or row["create_by"] == call.caller.id
    if not is_allowed and (case is None or not may_edit(call, case)):
        raise access_denied()
    shape = _event(call, row)
    call.store.run("DELETE FROM events WHERE id = ?", [row["id"]])
    return shape
