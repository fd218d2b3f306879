"""Persons and companies: who sees them, and their objects in answers.

Source: CRM/Core/Security/CRMSecutiry.cs, Wrappers/ContactWrapper.cs.
"""

# ruff: noqa: S608 - only fixed conditions and placeholders are put together, never values

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from msgspec import Struct

from casedesk.practice.context import Call, JsonObject
from casedesk.practice.directory import User
from casedesk.practice.errors import not_found
from casedesk.practice.fields import field_values
from casedesk.practice.people import user_object
from casedesk.practice.store import Row, marks

# The numbers are the portal's ShareType; 2 is weaker than 1.
SHARED_NOT, SHARED_FOR_CHANGES, SHARED_FOR_READING = 0, 1, 2
PHONE, EMAIL = 0, 1
# Relative, and the address of a handler that answers the real address: no picture by itself.
_PHOTO = "/products/crm/httphandlers/filehandler.ashx?action=contactphotoulr&cid={id}&isc={kind}&ps={size}"


class ContactRecord(Struct, frozen=True):
    """A stored contact with the users of its own access list."""

    id: int
    is_company: bool
    company_name: str
    first_name: str
    last_name: str
    job_title: str
    about: str
    company_id: int
    share_type: int
    create_by: str
    created: str
    display_name: str
    subject_ids: tuple[str, ...]

    def is_visible_to(self, user: User) -> bool:
        """Tell whether a user may see this contact."""
        return self.share_type != SHARED_NOT or user.manages_crm or user.id in self.subject_ids

    def is_editable_by(self, user: User) -> bool:
        """Tell whether a user may change and delete this contact; with shareType 2 only its managers may."""
        return self.share_type == SHARED_FOR_CHANGES or user.manages_crm or user.id in self.subject_ids

    @property
    def is_private(self) -> bool:
        """Tell whether the portal calls this contact private."""
        # A list beside shareType 2 holds managers; it hides nothing, so the contact is not private.
        return self.share_type == SHARED_NOT and bool(self.subject_ids)


def visible_contacts_sql(call: Call) -> tuple[str, list[object]]:
    """Return the condition on ``contacts c`` that keeps what the caller may see."""
    if call.caller.manages_crm:
        return "1", []
    listed = "c.id IN (SELECT a.contact_id FROM contact_access a WHERE a.subject_id = ?)"
    return f"(c.share_type <> 0 OR {listed})", [call.caller.id]


def contact_records(call: Call, rows: Iterable[Row]) -> list[ContactRecord]:
    """Return the contacts of rows of the table, in their order."""
    found = list(rows)
    ids = [row["id"] for row in found]
    # One query for a whole page.
    subjects: dict[int, list[str]] = {}
    access = (
        f"SELECT contact_id, subject_id FROM contact_access WHERE contact_id IN ({marks(ids)}) ORDER BY rowid"
    )
    for row in call.store.rows(access, ids):
        subjects.setdefault(row["contact_id"], []).append(row["subject_id"])
    return [
        ContactRecord(
            id=row["id"],
            is_company=bool(row["is_company"]),
            company_name=row["company_name"],
            first_name=row["first_name"],
            last_name=row["last_name"],
            job_title=row["job_title"],
            about=row["about"],
            company_id=row["company_id"],
            share_type=row["share_type"],
            create_by=row["create_by"],
            created=row["created"],
            display_name=row["display_name"],
            subject_ids=tuple(subjects.get(row["id"], ())),
        )
        for row in found
    ]


def find_contacts(call: Call, ids: Sequence[int]) -> list[ContactRecord]:
    """Return the contacts among these ids that exist and that the caller may see, by id."""
    # One parameter whatever the number of ids: a body may hold more than SQLite takes placeholders.
    sql = "SELECT * FROM contacts WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
    rows = call.store.rows(sql, [json.dumps(list(ids))])
    return [record for record in contact_records(call, rows) if record.is_visible_to(call.caller)]


def visible_contact(call: Call, contact_id: int) -> ContactRecord:
    """Return one contact.

    Raises:
        CallError: 404 when it is absent or invisible.
    """
    found = find_contacts(call, [contact_id])
    if not found:
        raise not_found()
    return found[0]


def contact_base(call: Call, contact: ContactRecord) -> JsonObject:
    """Return the contact-base object; ``displayName`` is raw."""
    photo = {"id": contact.id, "kind": str(contact.is_company).lower()}
    shape: JsonObject = {
        "smallFotoUrl": _PHOTO.format(**photo, size=1),
        "mediumFotoUrl": _PHOTO.format(**photo, size=2),
        "displayName": contact.display_name,
        "isCompany": contact.is_company,
    }
    if contact.is_private:
        shape["accessList"] = [user_object(call, subject_id) for subject_id in contact.subject_ids]
    # The portal refuses to delete contacts with invoices; there are none here.
    may_edit = contact.is_editable_by(call.caller)
    return shape | {
        "isPrivate": contact.is_private,
        "isShared": contact.share_type != SHARED_NOT,
        "shareType": contact.share_type,
        "currency": None,
        "canEdit": may_edit,
        "canDelete": may_edit,
        "id": contact.id,
    }


def contact_objects(call: Call, contacts: Sequence[ContactRecord]) -> list[JsonObject]:
    """Return full contact objects."""
    # A company that the caller cannot see is left out of its persons.
    company_ids = sorted({contact.company_id for contact in contacts if contact.company_id})
    companies = {company.id: company for company in find_contacts(call, company_ids)}
    values = contact_values(call, [contact.id for contact in contacts])
    persons = _person_counts(call, [contact.id for contact in contacts if contact.is_company])
    fields = _fields(call, contacts)
    return [
        _own_members(call, contact, companies.get(contact.company_id), persons.get(contact.id, 0))
        | {
            "createBy": user_object(call, contact.create_by),
            "created": call.stored_date(contact.created),
            "about": contact.about,
            "industry": "",
            "commonData": values.get(contact.id, []),
            "customFields": fields[contact.id],
            "taskCount": 0,
            "haveLateTasks": False,
        }
        | contact_base(call, contact)
        for contact in contacts
    ]


def _fields(call: Call, contacts: Sequence[ContactRecord]) -> dict[int, list[JsonObject]]:
    companies = [contact.id for contact in contacts if contact.is_company]
    persons = [contact.id for contact in contacts if not contact.is_company]
    return field_values(call, companies, with_headings=False, entity_type="company") | field_values(
        call, persons, with_headings=False, entity_type="person"
    )


def contact_object(call: Call, contact: ContactRecord) -> JsonObject:
    """Return one full contact object."""
    return contact_objects(call, [contact])[0]


def _own_members(
    call: Call, contact: ContactRecord, company: ContactRecord | None, persons: int
) -> JsonObject:
    """Return what only persons or only companies have; empty texts and zeros are left out."""
    if contact.is_company:
        shape: JsonObject = {"companyName": contact.company_name}
        return shape | ({"personsCount": persons} if persons else {})
    shape = {"firstName": contact.first_name, "lastName": contact.last_name}
    if company is not None:
        shape["company"] = contact_base(call, company)
    # Empty texts are left out here, while "about" and "industry" are always present.
    if contact.job_title:
        shape["title"] = contact.job_title
    return shape


def _person_counts(call: Call, ids: Sequence[int]) -> dict[int, int]:
    sql = f"SELECT company_id, count(*) FROM contacts WHERE company_id IN ({marks(ids)}) GROUP BY company_id"
    return {row[0]: row[1] for row in call.store.rows(sql, list(ids))}


def contact_values(call: Call, ids: Sequence[int]) -> dict[int, list[JsonObject]]:
    """Return phones and e-mail addresses by contact."""
    found: dict[int, list[JsonObject]] = {}
    sql = f"SELECT * FROM contact_values WHERE contact_id IN ({marks(ids)}) ORDER BY id"
    for row in call.store.rows(sql, list(ids)):
        found.setdefault(row["contact_id"], []).append(
            {
                "id": row["id"],
                "infoType": row["info_type"],
                "category": 1,
                "categoryName": "Work",
                "data": row["data"],
                "isPrimary": bool(row["is_primary"]),
            }
        )
    return found
