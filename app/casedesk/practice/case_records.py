"""Cases as they are stored: loading them, the rights to them, and their objects in answers.

Source: CRM/Core/Security/CRMSecutiry.cs, CRMApi.Cases.cs ToCasesWrapper.
"""

# ruff: noqa: S608 - only fixed conditions and placeholders are put together, never values

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from casedesk.practice.contacts import ContactRecord, contact_base, contact_records, visible_contacts_sql
from casedesk.practice.context import Call, JsonObject
from casedesk.practice.errors import invalid_arguments, not_found
from casedesk.practice.fields import field_values
from casedesk.practice.people import user_object
from casedesk.practice.store import Row, marks


class CaseRecord(Struct, frozen=True):
    """A stored case with the subjects of its access list: users, groups, ids of nobody."""

    id: int
    title: str
    is_closed: bool
    create_by: str
    created: str
    subject_ids: tuple[str, ...]

    @property
    def is_private(self) -> bool:
        """Tell whether only its access list may see the case."""
        return bool(self.subject_ids)


def may_open(call: Call, case: CaseRecord) -> bool:
    """Tell whether the caller may see the case; its creator may not when he was left out."""
    # Being its creator is no reason here: an administrator can leave him out.
    if not case.is_private or call.caller.manages_crm or call.caller.id in case.subject_ids:
        return True
    # Group ids are not rejected in access lists, and the permission check follows them.
    return not call.directory.groups_of(call.caller.id).isdisjoint(case.subject_ids)


def may_edit(call: Call, case: CaseRecord) -> bool:
    """Tell whether the caller may change or delete the case; members of a listed group may not."""
    # The access list is looked up by user id only, so a listed group gives no right to change.
    return owns(call, case) or not case.is_private or call.caller.id in case.subject_ids


def owns(call: Call, case: CaseRecord) -> bool:
    """Tell whether the caller may change who sees the case: CRM administrators and its creator."""
    return call.caller.manages_crm or case.create_by == call.caller.id


def visible_cases_sql(call: Call) -> tuple[str, list[object]]:
    """Return the condition on ``cases c`` for lists: who is listed only through a group gets nothing."""
    if call.caller.manages_crm:
        return "1", []
    # The portal filters lists by user id alone; SQLite runs the inner query once.
    listed = "c.id IN (SELECT a.case_id FROM case_access a WHERE a.subject_id = ?)"
    return f"(c.is_private = 0 OR {listed})", [call.caller.id]


def case_records(call: Call, rows: Iterable[Row]) -> list[CaseRecord]:
    """Return the cases of rows of the table, in their order."""
    found = list(rows)
    # Public cases have no rows there; most pages need no second query at all.
    private_ids = [row["id"] for row in found if row["is_private"]]
    subjects: dict[int, list[str]] = {}
    listed = f"case_id IN ({marks(private_ids)})"
    sql = f"SELECT case_id, subject_id FROM case_access WHERE {listed} ORDER BY position"
    for row in call.store.rows(sql, private_ids):
        subjects.setdefault(row["case_id"], []).append(row["subject_id"])
    return [
        CaseRecord(
            row["id"],
            row["title"],
            bool(row["is_closed"]),
            row["create_by"],
            row["created"],
            tuple(subjects.get(row["id"], ())),
        )
        for row in found
    ]


def find_case(call: Call, case_id: int) -> CaseRecord | None:
    """Return a case, whoever asks."""
    found = case_records(call, call.store.rows("SELECT * FROM cases WHERE id = ?", [case_id]))
    return found[0] if found else None


def existing_case(call: Call, case_id: int) -> CaseRecord:
    """Return a case.

    Raises:
        CallError: 400 for an id that is not positive, 404 for an unknown one.
    """
    if case_id <= 0:
        raise invalid_arguments()
    found = find_case(call, case_id)
    if found is None:
        raise not_found()
    return found


def visible_case(call: Call, case_id: int) -> CaseRecord:
    """Return a case that the caller may see.

    Raises:
        CallError: 404 when it is absent or invisible.
    """
    found = find_case(call, case_id)
    if found is None or not may_open(call, found):
        raise not_found()
    return found


def members_of(call: Call, case_ids: Sequence[int]) -> dict[int, list[ContactRecord]]:
    """Return the participants the caller may see, by case, in the order of their ids."""
    condition, parameters = visible_contacts_sql(call)
    links = call.store.rows(
        "SELECT m.case_id, m.contact_id FROM case_members m JOIN contacts c ON c.id = m.contact_id"
        f" WHERE m.case_id IN ({marks(case_ids)}) AND {condition} ORDER BY m.case_id, m.contact_id",
        [*case_ids, *parameters],
    )
    # A contact takes part in many cases of a page but is read once.
    wanted = sorted({row["contact_id"] for row in links})
    rows = call.store.rows(f"SELECT * FROM contacts WHERE id IN ({marks(wanted)})", wanted)
    contacts = {record.id: record for record in contact_records(call, rows)}
    members: dict[int, list[ContactRecord]] = {case_id: [] for case_id in case_ids}
    for link in links:
        members[link["case_id"]].append(contacts[link["contact_id"]])
    return members


def case_objects(call: Call, cases: Sequence[CaseRecord], *, with_headings: bool) -> list[JsonObject]:
    """Return case objects; value-less Headings appear in single reads only."""
    ids = [case.id for case in cases]
    members = members_of(call, ids)
    fields = field_values(call, ids, with_headings=with_headings)
    return [_case_object(call, case, members[case.id], fields[case.id]) for case in cases]


def case_object(call: Call, case: CaseRecord, *, title: str | None = None) -> JsonObject:
    """Return the object of one case, re-read except for a title to echo."""
    # Privacy is read again after the write, so the answer tells the truth about it.
    fresh = find_case(call, case.id) or case
    shape = case_objects(call, [fresh], with_headings=True)[0]
    # The one member that is not re-read: it may differ from what the database kept.
    if title is not None:
        shape["title"] = title
    return shape


def _case_object(
    call: Call, case: CaseRecord, members: list[ContactRecord], fields: list[JsonObject]
) -> JsonObject:
    shape: JsonObject = {
        "members": [contact_base(call, member) for member in members],
        "createBy": user_object(call, case.create_by),
        "created": call.stored_date(case.created),
        "title": case.title,
        "isClosed": case.is_closed,
        "isPrivate": case.is_private,
    }
    if case.is_private:
        shape["accessList"] = [user_object(call, subject_id) for subject_id in case.subject_ids]
    return shape | {"canEdit": may_edit(call, case), "customFields": fields, "id": case.id}
