"""The calls on persons and companies: pickers, reading, creating, deleting.

Source: CRMApi.Contacts.cs.
"""

# ruff: noqa: S608 - only fixed conditions and placeholders are put together, never values

from __future__ import annotations

from casedesk.practice.contacts import (
    EMAIL,
    PHONE,
    SHARED_FOR_CHANGES,
    SHARED_FOR_READING,
    contact_base,
    contact_object,
    contact_objects,
    contact_records,
    contact_values,
    find_contacts,
    visible_contact,
    visible_contacts_sql,
)
from casedesk.practice.context import Call, JsonObject, Listed
from casedesk.practice.errors import access_denied, invalid_arguments, not_found, server_error
from casedesk.practice.fields import set_value
from casedesk.practice.store import (
    Row,
    fold,
    marks,
    storable_title,
    storable_value,
    to_stored,
    word_conditions,
)

PREFIX_LIMIT = 30
_KINDS = {"": None, "company": 1, "person": 0, "withopportunity": None}
_ORDERS = {"displayname": "c.folded_name", "created": "c.created", "contacttype": "c.folded_name"}


def list_contacts_simply(call: Call) -> Listed:
    """Answer GET contact/simple/filter: full contacts, each wrapped, by name unless asked otherwise."""
    listed = _listed(call, "displayname", is_descending=False)
    return Listed([{"contact": shape} for shape in listed.items], listed.total)


def list_contacts(call: Call) -> Listed:
    """Answer GET contact/filter: newest first unless asked otherwise."""
    return _listed(call, "created", is_descending=True)


def _listed(call: Call, order: str, *, is_descending: bool) -> Listed:
    # The order word counts only beside a sortBy, as in the list of cases.
    if call.page.sort_by:
        order, is_descending = call.page.sort_by.lower(), call.page.is_descending
    condition, parameters = _filter(call)
    direction = " DESC" if is_descending else ""
    sql = (
        f"SELECT c.* FROM contacts c WHERE {condition}"
        f" ORDER BY {_ORDERS.get(order, 'c.id')}{direction}, c.id{direction} LIMIT ? OFFSET ?"
    )
    rows = call.store.rows(sql, [*parameters, call.page.count, call.page.start])
    # The same arithmetic as for cases: past the end the total is the start index.
    if len(rows) < call.page.count:
        total = call.page.start + len(rows)
    else:
        total = call.store.value(f"SELECT count(*) FROM contacts c WHERE {condition}", parameters)
    return Listed(contact_objects(call, contact_records(call, rows)), total)


def _filter(call: Call) -> tuple[str, list[object]]:
    condition, parameters = visible_contacts_sql(call)
    conditions, values = [condition], list(parameters)
    view = (call.text("contactListView") or "").lower()
    # An enumeration on the other side: an unknown word cannot be converted.
    if view not in _KINDS:
        raise invalid_arguments(f"{view} is not a valid value for ContactListViewType.")
    if (kind := _KINDS[view]) is not None:
        conditions.append("c.is_company = ?")
        values.append(kind)
    if (is_shared := call.arguments["isShared"]) is not None:
        conditions.append("c.share_type <> 0" if is_shared else "c.share_type = 0")
    for condition, value in word_conditions("c.folded_name", call.page.filter_value):
        conditions.append(condition)
        values += value
    return " AND ".join(conditions), values


def list_contacts_by_prefix(call: Call) -> Listed:
    """Answer GET contact/byprefix: companies only unless searchType says otherwise, at most 30."""
    prefix = call.text("prefix")
    if prefix is None:
        raise server_error()
    condition, values = visible_contacts_sql(call)
    conditions = [condition]
    kinds = {0: "c.is_company = 1", 1: "c.is_company = 0"}
    # 0 is the default and means companies, which surprises everybody who looks for a person.
    conditions.append(kinds.get(call.integer("searchType"), "1"))
    for word, patterns in word_conditions("c.folded_name", prefix):
        conditions.append(word)
        values += patterns
    sql = f"SELECT c.* FROM contacts c WHERE {' AND '.join(conditions)} ORDER BY c.folded_name, c.id LIMIT ?"
    contacts = contact_records(call, call.store.rows(sql, [*values, PREFIX_LIMIT]))
    details = contact_values(call, [contact.id for contact in contacts])
    return Listed([contact_base(call, contact) | _phone(details.get(contact.id, [])) for contact in contacts])


def _phone(values: list[JsonObject]) -> JsonObject:
    phones = [value for value in values if value["infoType"] == PHONE]
    return {"phone": phones[0]} if phones else {}


def list_contacts_by_email(call: Call) -> Listed:
    """Answer GET contact/simple/byEmail; without maxCount it finds nothing."""
    term, limit = call.text("term"), call.integer("maxCount")
    # A missing limit is 0, and 0 takes nothing.
    if not term or limit <= 0:
        return Listed([])
    condition, parameters = visible_contacts_sql(call)
    sql = (
        "SELECT DISTINCT c.* FROM contacts c JOIN contact_values v ON v.contact_id = c.id"
        f" WHERE v.info_type = ? AND lower(v.data) LIKE ? AND {condition}"
        " ORDER BY c.folded_name, c.id LIMIT ?"
    )
    rows = call.store.rows(sql, [EMAIL, f"{term.lower()}%", *parameters, limit])
    return Listed([{"contact": shape} for shape in contact_objects(call, contact_records(call, rows))])


def get_contact(call: Call) -> JsonObject:
    """Answer GET contact/{contactid}: 404 when invisible."""
    return contact_object(call, visible_contact(call, call.identity("contactid")))


def create_person(call: Call) -> JsonObject:
    """Answer POST contact/person; both names are required."""
    first_name, last_name = call.text("firstName"), call.text("lastName")
    if not first_name or not last_name:
        raise invalid_arguments()
    company_id = call.integer("companyId")
    # Minus one and zero both mean "no company" to the web form.
    if company_id > 0:
        visible_contact(call, company_id)
    return _create(
        call,
        {
            "is_company": 0,
            "first_name": storable_title(first_name),
            "last_name": storable_title(last_name),
            "job_title": storable_title(call.text("jobTitle") or ""),
            "company_id": max(company_id, 0),
        },
    )


def create_company(call: Call) -> JsonObject:
    """Answer POST contact/company; the persons named in personList join it."""
    name = call.text("companyName")
    if not name:
        raise invalid_arguments()
    shape = _create(call, {"is_company": 1, "company_name": storable_title(name)})
    persons = [
        person.id for person in find_contacts(call, call.integers("personList")) if not person.is_company
    ]
    call.store.run(
        f"UPDATE contacts SET company_id = ? WHERE id IN ({marks(persons)})", [shape["id"], *persons]
    )
    return contact_object(call, visible_contact(call, shape["id"]))


def _create(call: Call, columns: dict[str, object]) -> JsonObject:
    managers = list(dict.fromkeys(call.texts("managerList")))
    row = {
        "company_name": "",
        "first_name": "",
        "last_name": "",
        "job_title": "",
        "company_id": 0,
        "about": storable_value(call.text("about") or ""),
        "share_type": _share_type(call, managers),
        "create_by": call.caller.id,
        "created": to_stored(call.now),
    } | columns
    contact_id = _insert(call, row)
    call.store.run_many(
        "INSERT OR IGNORE INTO contact_access (contact_id, subject_id) VALUES (?, ?)",
        [(contact_id, manager) for manager in managers],
    )
    for pair in call.pairs("customFieldList"):
        if pair.value:
            set_value(call, "company" if row["is_company"] else "person", contact_id, pair.key, pair.value)
    return contact_object(call, find_contacts(call, [contact_id])[0])


def _insert(call: Call, row: dict[str, object]) -> int:
    """Insert one contact with the names that lists show and compare."""
    shown = row["company_name"] if row["is_company"] else f"{row['first_name']} {row['last_name']}"
    complete = row | {"display_name": shown, "folded_name": fold(str(shown))}
    columns = ", ".join(complete)
    values = list(complete.values())
    return call.store.run(f"INSERT INTO contacts ({columns}) VALUES ({marks(values)})", values)


def _share_type(call: Call, managers: list[str]) -> int:
    """Return how the new contact is shared; private needs somebody, at least its creator."""
    share_type = call.integer("shareType")
    if share_type in {SHARED_FOR_CHANGES, SHARED_FOR_READING}:
        return share_type
    # Without this the creator could not see what he just made.
    if call.caller.id not in managers:
        managers.append(call.caller.id)
    return 0


def delete_contact(call: Call) -> JsonObject:
    """Answer DELETE contact/{contactid}; its links to cases go with it, its persons stay."""
    contact_id = call.identity("contactid")
    found: Row | None = call.store.row("SELECT * FROM contacts WHERE id = ?", [contact_id])
    if found is None:
        raise not_found()
    contact = contact_records(call, [found])[0]
    if not contact.is_editable_by(call.caller):
        raise access_denied()
    shape = contact_object(call, contact)
    for sql in (
        "DELETE FROM contacts WHERE id = ?",
        "DELETE FROM contact_access WHERE contact_id = ?",
        "DELETE FROM contact_values WHERE contact_id = ?",
        # Unlike the other way round: a deleted case leaves its links behind.
        "DELETE FROM case_members WHERE contact_id = ?",
        "UPDATE contacts SET company_id = 0 WHERE company_id = ?",
    ):
        call.store.run(sql, [contact_id])
    return shape
