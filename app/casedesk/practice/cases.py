"""The calls on one case: read, create, update, close, access, participants, delete.

Source: CRMApi.Cases.cs. There is no transaction around a call: a failing step leaves the earlier ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from casedesk.practice.case_records import (
    CaseRecord,
    case_object,
    existing_case,
    may_edit,
    may_open,
    members_of,
    owns,
    visible_case,
)
from casedesk.practice.contacts import contact_object, contact_objects, find_contacts, visible_contact
from casedesk.practice.context import Call, JsonObject, Listed
from casedesk.practice.errors import access_denied, invalid_arguments
from casedesk.practice.fields import set_case_values
from casedesk.practice.store import fold, storable_title, to_stored


def get_case(call: Call) -> JsonObject:
    """Answer GET case/{caseid}: 404 when absent or invisible, id 0 included."""
    return case_object(call, visible_case(call, call.integer("caseid")))


def create_case(call: Call) -> JsonObject:
    """Answer POST case: the row is there, public, before its privacy is set."""
    title = _required_title(call)
    kept, now = storable_title(title), to_stored(call.now)
    case_id = call.store.run(
        "INSERT INTO cases (title, folded_title, is_closed, is_private, create_by, created, modified_by,"
        " modified) VALUES (?, ?, 0, 0, ?, ?, ?, ?)",
        [kept, fold(kept), call.caller.id, now, call.caller.id, now],
    )
    # From here on the case is visible to everybody until the next line is done.
    created = existing_case(call, case_id)
    change_access(call, created, is_notify=call.flag("isNotify"))
    _replace_members(call, created)
    set_case_values(call, case_id, call.pairs("customFieldList"))
    return case_object(call, created)


def _required_title(call: Call) -> str:
    title = call.text("title")
    if not title:
        raise invalid_arguments()
    return title


def update_case(call: Call) -> JsonObject:
    """Answer PUT case/{caseid}: title, privacy, participants and fields, in this order.

    The answer echoes the title that was sent, not the one that was kept.
    """
    case_id, title = call.identity("caseid"), _required_title(call)
    case = existing_case(call, case_id)
    if not may_edit(call, case):
        raise access_denied()
    kept = storable_title(title)
    # is_closed is written back as it was read a moment ago, which can undo a concurrent close.
    call.store.run(
        "UPDATE cases SET title = ?, folded_title = ?, is_closed = ?, modified_by = ?, modified = ?"
        " WHERE id = ?",
        [kept, fold(kept), int(case.is_closed), call.caller.id, to_stored(call.now), case.id],
    )
    # For others the three words are ignored without notice, not refused.
    if owns(call, case):
        change_access(call, case, is_notify=call.flag("isNotify"))
    _replace_members(call, case)
    set_case_values(call, case.id, call.pairs("customFieldList"))
    return case_object(call, case, title=title)


def _replace_members(call: Call, case: CaseRecord) -> None:
    """Replace the participants; unknown and invisible ids are dropped, hidden links are lost.

    An empty list means "leave as is". Source: CasesDao SetMembers, AbstractDao SetRelative.
    """
    ids = call.integers("members")
    # Missing and empty cannot be told apart after binding.
    if not ids:
        return
    # Filtered by the rights of the caller, which the old links were not.
    kept = find_contacts(call, sorted(set(ids)))
    # Links that the caller cannot see go with the rest.
    call.store.run("DELETE FROM case_members WHERE case_id = ?", [case.id])
    call.store.run_many(
        "INSERT OR REPLACE INTO case_members (case_id, contact_id) VALUES (?, ?)",
        [(case.id, contact.id) for contact in kept],
    )


def change_access(call: Call, case: CaseRecord, *, is_notify: bool) -> None:
    """Make a case private for a list plus the caller, or public when there is no list.

    Source: CRMApi.Cases.cs SetAccessToCases, CRMSecurity SetAccessTo.
    """
    listed = list(dict.fromkeys(call.texts("accessList")))
    # A list of objects has become an empty one by now, so an echo of GET lands here too.
    if not (call.flag("isPrivate") and listed):
        _store_access(call, case, [])
        return
    # The title in the mail is the new one, since it was written before.
    if is_notify:
        _notify(call, case, listed)
    _store_access(call, case, listed if call.caller.id in listed else [*listed, call.caller.id])


def _store_access(call: Call, case: CaseRecord, subject_ids: Sequence[str]) -> None:
    # Entries that stay keep their place, as the portal adds and removes single records.
    gone = [subject_id for subject_id in case.subject_ids if subject_id not in subject_ids]
    call.store.run_many(
        "DELETE FROM case_access WHERE case_id = ? AND subject_id = ?",
        [(case.id, gone_id) for gone_id in gone],
    )
    call.store.run_many(
        "INSERT OR IGNORE INTO case_access (case_id, subject_id) VALUES (?, ?)",
        [(case.id, subject_id) for subject_id in subject_ids],
    )
    call.store.run("UPDATE cases SET is_private = ? WHERE id = ?", [int(bool(subject_ids)), case.id])


def _notify(call: Call, case: CaseRecord, listed: Sequence[str]) -> None:
    """Mail everybody in the list but the caller, newcomer or not."""
    title = call.store.value("SELECT title FROM cases WHERE id = ?", [case.id])
    call.store.run_many(
        "INSERT INTO outbox (sent, case_id, case_title, sender_id, recipient_id) VALUES (?, ?, ?, ?, ?)",
        [
            (to_stored(call.now), case.id, title, call.caller.id, subject_id)
            for subject_id in listed
            if subject_id != call.caller.id and subject_id in call.directory.users
        ],
    )


def close_case(call: Call) -> JsonObject:
    """Answer PUT case/{caseid}/close; reading rights are enough."""
    return _set_closed(call, is_closed=True)


def reopen_case(call: Call) -> JsonObject:
    """Answer PUT case/{caseid}/reopen; reading rights are enough."""
    return _set_closed(call, is_closed=False)


def _set_closed(call: Call, *, is_closed: bool) -> JsonObject:
    case = existing_case(call, call.integer("caseid"))
    if not may_open(call, case):
        raise access_denied()
    call.store.run("UPDATE cases SET is_closed = ? WHERE id = ?", [int(is_closed), case.id])
    return case_object(call, case)


def set_case_access(call: Call) -> JsonObject:
    """Answer PUT case/{caseid}/access; never notifies anybody."""
    case = existing_case(call, call.integer("caseid"))
    if not owns(call, case):
        raise access_denied()
    change_access(call, case, is_notify=False)
    return case_object(call, case)


def list_case_contacts(call: Call) -> Listed:
    """Answer GET case/{caseid}/contact; nobody asks whether the case exists or may be seen."""
    case_id = call.integer("caseid")
    return Listed(contact_objects(call, members_of(call, [case_id])[case_id]))


def add_case_contact(call: Call) -> JsonObject:
    """Answer POST case/{caseid}/contact; adding twice is the same as once."""
    return _change_link(call, "INSERT OR REPLACE INTO case_members (case_id, contact_id) VALUES (?, ?)")


def remove_case_contact(call: Call) -> JsonObject:
    """Answer DELETE case/{caseid}/contact/{contactid}, also for a contact that was not linked."""
    return _change_link(call, "DELETE FROM case_members WHERE case_id = ? AND contact_id = ?")


def _change_link(call: Call, sql: str) -> JsonObject:
    case_id, contact_id = call.identity("caseid"), call.identity("contactid")
    # Both have to be visible, but nobody asks whether the case may be edited.
    case, contact = visible_case(call, case_id), visible_contact(call, contact_id)
    call.store.run(sql, [case.id, contact.id])
    return contact_object(call, contact)


def delete_case(call: Call) -> JsonObject:
    """Answer DELETE case/{caseid} with the case as it was, but public: its list is gone already."""
    case = existing_case(call, call.integer("caseid"))
    if not may_edit(call, case):
        raise access_denied()
    shape = case_object(call, case)
    erase_case(call, case)
    return shape_of_deleted(shape)


def shape_of_deleted(shape: JsonObject) -> JsonObject:
    """Return the object of a case whose access list was removed before it was read."""
    return {name: value for name, value in shape.items() if name != "accessList"} | {"isPrivate": False}


def erase_case(call: Call, case: CaseRecord) -> None:
    """Delete a case with its list, values and tags; links to contacts stay behind. Source: CasesDao."""
    for sql in (
        "DELETE FROM cases WHERE id = ?",
        "DELETE FROM case_access WHERE case_id = ?",
        "DELETE FROM field_values WHERE entity_type = 'case' AND entity_id = ?",
        "DELETE FROM case_tags WHERE case_id = ?",
    ):
        call.store.run(sql, [case.id])
