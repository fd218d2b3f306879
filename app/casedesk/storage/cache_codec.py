"""Rows, profiles and definitions as JSON for the file of copies; what cannot be read is as if not kept."""

import json
from typing import Any

from casedesk.domain.access import Group, Profile, User, UserStatus
from casedesk.domain.case import CaseSummary
from casedesk.domain.custom_field import FieldDefinition, FieldKind
from casedesk.domain.ids import CaseId, FieldId, GroupId, UserId
from casedesk.portal.case_cache import SessionCopy
from casedesk.storage.codec import moment

VERSION = 1


def encode_row(row: CaseSummary) -> str:
    """Write a row of the list."""
    return json.dumps(
        [
            VERSION,
            row.id,
            row.title,
            row.is_closed,
            row.is_private,
            _user_out(row.created_by),
            None if row.created_at is None else row.created_at.isoformat(),
            row.can_edit,
            row.participant_count,
        ],
        separators=(",", ":"),
    )


def decode_row(text: str) -> CaseSummary:
    """Read a row of the list.

    Raises:
        ValueError, TypeError, LookupError: It is damaged, or of another version.
    """
    version, case_id, title, is_closed, is_private, author, created_at, can_edit, count = json.loads(text)
    if version != VERSION:
        raise ValueError("another version")
    return CaseSummary(
        CaseId(int(case_id)),
        str(title),
        is_closed=bool(is_closed),
        is_private=bool(is_private),
        created_by=_user_in(author),
        created_at=None if created_at is None else moment(created_at),
        can_edit=bool(can_edit),
        participant_count=int(count),
    )


def encode_session(session: SessionCopy) -> str:
    """Write what a portal said of a user."""
    return json.dumps(
        {
            "version": VERSION,
            "me": _profile_out(session.me),
            "definitions": [_definition_out(each) for each in session.definitions],
            "groups": [[group.id, group.name] for group in session.groups],
            "colleague_count": session.colleague_count,
        },
        separators=(",", ":"),
    )


def decode_session(text: str) -> SessionCopy:
    """Read what a portal said of a user.

    Raises:
        ValueError, TypeError, LookupError: It is damaged, or of another version.
    """
    read: dict[str, Any] = json.loads(text)
    if read["version"] != VERSION:
        raise ValueError("another version")
    count = read["colleague_count"]
    return SessionCopy(
        me=_profile_in(read["me"]),
        definitions=tuple(_definition_in(each) for each in read["definitions"]),
        groups=tuple(Group(GroupId(str(group_id)), str(name)) for group_id, name in read["groups"]),
        colleague_count=None if count is None else int(count),
    )


def _user_out(user: User) -> list[str]:
    return [user.id, user.display_name, user.title]


def _user_in(read: list[str]) -> User:
    user_id, name, title = read
    return User(UserId(str(user_id)), str(name), str(title))


def _profile_out(profile: Profile) -> list[object]:
    return [
        _user_out(profile.user),
        profile.email,
        profile.status.value,
        profile.is_guest,
        profile.is_owner,
        profile.is_administrator,
        profile.is_crm_administrator,
        profile.department,
    ]


def _profile_in(read: list[Any]) -> Profile:
    user, email, status, is_guest, is_owner, is_administrator, is_crm_administrator, department = read
    return Profile(
        _user_in(user),
        str(email),
        UserStatus(status),
        is_guest=bool(is_guest),
        is_owner=bool(is_owner),
        is_administrator=bool(is_administrator),
        is_crm_administrator=bool(is_crm_administrator),
        department=str(department),
    )


def _definition_out(each: FieldDefinition) -> list[object]:
    return [each.id, each.label, each.kind.value, list(each.options), each.rows]


def _definition_in(read: list[Any]) -> FieldDefinition:
    field_id, label, kind, options, rows = read
    names = tuple(str(option) for option in options)
    return FieldDefinition(FieldId(int(field_id)), str(label), FieldKind(kind), names, int(rows))
