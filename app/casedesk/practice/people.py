"""People and groups: their objects in answers, and the calls that list them.

Source: EmployeeApi.cs, EmployeeWraperFull.cs.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from casedesk.practice.context import Call, JsonObject, Listed
from casedesk.practice.directory import (
    ACTIVE,
    LOST_USER_ID,
    LOST_USER_NAME,
    ON_LEAVE,
    TERMINATED,
    Group,
    User,
    html_encode,
)
from casedesk.practice.errors import invalid_arguments, not_found
from casedesk.practice.store import fold

_AVATARS = "/skins/default/images/default_user_photo_size_"
# Flags on the other side, so numbers may be combined.
_STATUSES = {"active": {ACTIVE}, "terminated": {TERMINATED}, "leaveofabsence": {ON_LEAVE}}
_ALL = {ACTIVE, TERMINATED, ON_LEAVE}


def user_object(call: Call, user_id: str) -> JsonObject:
    """Return the short user object; removed users, unknown ids and groups share one placeholder.

    Source: EmployeeWraper.cs Get, UserManager.cs GetUsers.
    """
    user = call.directory.users.get(user_id)
    if user is None:
        return {
            "id": LOST_USER_ID,
            "displayName": LOST_USER_NAME,
            "avatarSmall": f"{_AVATARS}32-32.png",
            "profileUrl": "",
        }
    shape: JsonObject = {"id": user.id, "displayName": html_encode(user.display_name)}
    if user.title:
        shape["title"] = user.title
    return shape | {"avatarSmall": f"{_AVATARS}32-32.png", "profileUrl": _profile_url(call, user)}


def _profile_url(call: Call, user: User) -> str:
    return f"{call.base_url}/Products/People/Profile.aspx?user={quote(user.user_name)}"


def full_user_object(call: Call, user: User) -> JsonObject:
    """Return the full user object."""
    groups = [call.directory.groups[group_id] for group_id in sorted(call.directory.groups_of(user.id))]
    is_terminated = user.status == TERMINATED
    shape: JsonObject = {
        "id": user.id,
        "userName": user.user_name,
        "isVisitor": user.is_visitor,
        "firstName": user.first_name,
        "lastName": user.last_name,
        "email": user.email,
        "status": user.status,
        "activationStatus": 1,
        "terminated": call.stored_date(str(_filled(call))) if is_terminated else None,
        # Encoded like the display name; first and last name are raw.
        "department": html_encode(", ".join(group.name for group in groups)),
        "displayName": html_encode(user.display_name),
    }
    if user.title:
        shape["title"] = user.title
    if groups:
        shape["groups"] = [group_summary(group) for group in groups]
    shape |= {
        "avatarMedium": f"{_AVATARS}48-48.png",
        "avatar": f"{_AVATARS}82-82.png",
        "isAdmin": user.manages_portal,
        "isLDAP": False,
    }
    # Left out for portal administrators: isAdmin says it all.
    if user.crm_admin:
        shape["listAdminModules"] = ["crm"]
    return shape | {
        "isOwner": user.is_owner,
        "cultureName": call.store.value("SELECT value FROM settings WHERE name = 'culture'"),
        "isSSO": False,
        "avatarSmall": f"{_AVATARS}32-32.png",
        "quotaLimit": 0,
        "usedSpace": 0,
        "docsSpace": 0,
        "mailSpace": 0,
        "talkSpace": 0,
        "profileUrl": _profile_url(call, user),
    }


def _filled(call: Call) -> object:
    return call.store.value("SELECT value FROM settings WHERE name = 'filled'")


def group_summary(group: Group) -> JsonObject:
    """Return the short group object."""
    return {"id": group.id, "name": group.name, "manager": None}


def get_self(call: Call) -> JsonObject:
    """Answer GET people/@self."""
    return full_user_object(call, call.caller)


def list_people(call: Call) -> Listed:
    """Answer GET people: everybody active."""
    return _listed(call, _with_status(call, {ACTIVE}), is_full=True)


def list_people_by_status(call: Call) -> Listed:
    """Answer GET people/status/{status}."""
    return _listed(call, _with_status(call, _statuses(call, call.text("status") or "")), is_full=True)


def filter_people(call: Call) -> Listed:
    """Answer GET people/filter: full objects."""
    return _listed(call, _filtered(call), is_full=True, is_counted=True)


def filter_people_simply(call: Call) -> Listed:
    """Answer GET people/simple/filter: short objects."""
    return _listed(call, _filtered(call), is_full=False, is_counted=True)


def search_people(call: Call) -> Listed:
    """Answer GET people/@search/{query} and people/search?query=."""
    found = [user for user in _with_status(call, {ACTIVE}) if matches(user, call.text("query") or "")]
    return _listed(call, found, is_full=True)


def get_person(call: Call) -> JsonObject:
    """Answer GET people/{user name or id}."""
    return _found(call, call.directory.by_name_or_id(call.text("username") or ""))


def get_person_by_email(call: Call) -> JsonObject:
    """Answer GET people/email?email=."""
    return _found(call, call.directory.by_email(call.text("email") or ""))


def _found(call: Call, user: User | None) -> JsonObject:
    if user is None:
        raise not_found("User not found")
    return full_user_object(call, user)


def _listed(call: Call, users: Iterable[User], *, is_full: bool, is_counted: bool = False) -> Listed:
    everybody = list(users)
    page = everybody[call.page.start : call.page.start + call.page.count]
    shapes = [full_user_object(call, user) if is_full else user_object(call, user.id) for user in page]
    return Listed(shapes, len(everybody) if is_counted else None)


def _statuses(call: Call, text: str) -> set[int]:
    """Return the wanted statuses; who is no administrator never gets terminated users."""
    folded = text.lower()
    if folded.isascii() and folded.isdigit() and len(folded) < 10:
        wanted = {status for status in _ALL if status & int(folded)}
    elif folded in {"all", "default"}:
        wanted = _ALL
    elif folded in _STATUSES:
        wanted = _STATUSES[folded]
    else:
        raise invalid_arguments(f"{text} is not a valid value for EmployeeStatus.")
    # A CRM administrator counts as nobody special here.
    if TERMINATED in wanted and not call.caller.manages_portal:
        return {ACTIVE, ON_LEAVE}
    return wanted


def _with_status(call: Call, wanted: set[int]) -> list[User]:
    found = [user for user in call.directory.users.values() if user.status in wanted]
    return sorted(found, key=_by_first_name)


def _by_first_name(user: User) -> tuple[str, str]:
    return fold(user.first_name), fold(user.last_name)


def _by_last_name(user: User) -> tuple[str, str]:
    return fold(user.last_name), fold(user.first_name)


def _filtered(call: Call) -> list[User]:
    users = _with_status(call, _statuses(call, call.text("employeeStatus") or "1"))
    employee_type, group_id = call.arguments["employeeType"], call.arguments["groupId"]
    administrator = call.arguments["isAdministrator"]
    found = [
        user
        for user in users
        if (not employee_type or user.is_visitor == (employee_type == 2))
        and (not group_id or group_id in call.directory.groups_of(user.id))
        and (administrator is None or (user.manages_portal or user.crm_admin) == administrator)
        and matches(user, call.page.filter_value)
    ]
    if call.page.sort_by.lower() == "lastname":
        found.sort(key=_by_last_name)
    return found[::-1] if call.page.is_descending else found


def matches(user: User, text: str) -> bool:
    """Tell whether every word occurs somewhere; a word of one letter matches nobody."""
    place = fold(" ".join((user.last_name, user.first_name, user.title, user.email)))
    # The portal throws short words away and then finds nothing with the rest.
    return all(len(word) > 1 and word in place for word in fold(text).split())


def list_groups(call: Call) -> Listed:
    """Answer GET group."""
    return Listed([group_summary(group) for group in call.directory.groups.values()])


def get_group(call: Call) -> JsonObject:
    """Answer GET group/{groupid}."""
    group = call.directory.groups.get(call.text("groupid") or "")
    if group is None:
        raise not_found("group not found")
    members = [user_object(call, user_id) for user_id in group.member_ids]
    nobody = "00000000-0000-0000-0000-000000000000"
    return {
        "id": group.id,
        "name": group.name,
        "category": nobody,
        "parent": None,
        "description": None,
        "manager": None,
        "members": members,
    }


def list_groups_of_user(call: Call) -> Listed:
    """Answer GET group/user/{userid}."""
    group_ids = call.directory.groups_of(call.text("userid") or "")
    groups = [group for group in call.directory.groups.values() if group.id in group_ids]
    return Listed([group_summary(group) for group in groups])
