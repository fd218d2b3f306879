"""Cases and drafts as JSON for the disk: explicit and versioned, so that old files stay readable."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import msgspec

from casedesk.domain.access import Access, User
from casedesk.domain.case import Case, Draft
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldKind, FieldValue
from casedesk.domain.ids import CaseId, ContactId, FieldId, UserId

VERSION = 2
"""The second version has tags."""
_READABLE = (1, VERSION)


class Undecodable(ValueError):
    """A text is not what this version, or any before it, has written; says why without content."""


def encode_case(case: Case) -> str:
    """Write a case."""
    return _written(
        {
            "id": case.id,
            "title": case.title,
            "is_closed": case.is_closed,
            "access": _access_out(case.access),
            "created_by": _user_out(case.created_by),
            "created_at": None if case.created_at is None else case.created_at.isoformat(),
            "can_edit": case.can_edit,
            "members": [_contact_out(member) for member in case.members],
            "unnamed_member_count": case.unnamed_member_count,
            "field_values": [_value_out(value) for value in case.field_values],
            "tags": case.tags,
        }
    )


def decode_case(text: str) -> Case:
    """Read a case.

    Raises:
        Undecodable: The text is damaged, or of a newer version.
    """
    read = _read(text)
    try:
        created_at = read["created_at"]
        return Case(
            id=CaseId(_number(read["id"])),
            title=_text(read["title"]),
            is_closed=_flag(read["is_closed"]),
            access=_access_in(read["access"]),
            created_by=_user_in(read["created_by"]),
            created_at=None if created_at is None else moment(created_at),
            can_edit=_flag(read["can_edit"]),
            members=tuple(_contact_in(each) for each in _list(read["members"])),
            unnamed_member_count=_number(read["unnamed_member_count"]),
            field_values=tuple(_value_in(each) for each in _list(read["field_values"])),
            tags=_tags_in(read),
        )
    except (KeyError, TypeError, ValueError) as error:
        # Neither the message nor the cause may quote the case.
        raise Undecodable(f"a case has a {type(error).__name__}") from None


def encode_draft(draft: Draft) -> str:
    """Write a draft; the wish to mail people is for one save only and is not written."""
    return _written(
        {
            "title": draft.title,
            "is_closed": draft.is_closed,
            "access": _access_out(draft.access),
            "members": [_contact_out(member) for member in draft.members],
            "field_texts": [[field_id, text] for field_id, text in draft.field_texts.items()],
            "tags": draft.tags,
        }
    )


def decode_draft(text: str) -> Draft:
    """Read a draft.

    Raises:
        Undecodable: The text is damaged, or of a newer version.
    """
    read = _read(text)
    try:
        return Draft(
            title=_text(read["title"]),
            is_closed=_flag(read["is_closed"]),
            access=_access_in(read["access"]),
            members=tuple(_contact_in(each) for each in _list(read["members"])),
            field_texts={
                FieldId(_number(field_id)): _text(text) for field_id, text in _list(read["field_texts"])
            },
            tags=_tags_in(read),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Undecodable(f"a draft has a {type(error).__name__}") from None


def moment(value: object) -> datetime:
    """Read a moment.

    Raises:
        ValueError: It is none, or has no time zone.
    """
    read = datetime.fromisoformat(_text(value))
    if read.tzinfo is None:
        raise ValueError("a moment has no time zone")
    return read


def _written(value: Mapping[str, object]) -> str:
    whole = {"version": VERSION, **value}
    try:
        # The window has no turn while this is at it, and a save writes three cases.
        return msgspec.json.encode(whole).decode()
    except ValueError:
        # A text of the portal may hold half of a surrogate pair, which no encoding of files takes: as ASCII.
        return json.dumps(whole, separators=(",", ":"))


def _read(text: str) -> Mapping[str, Any]:
    try:
        read = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        raise Undecodable("not JSON") from None
    if not isinstance(read, dict) or read.get("version") not in _READABLE:
        raise Undecodable("an unknown version")
    return read


def _tags_in(read: Mapping[str, Any]) -> tuple[str, ...] | None:
    # The first version knew of none, which leaves them unread.
    tags = None if read["version"] == 1 else read["tags"]
    return None if tags is None else tuple(map(_text, _list(tags)))


def _access_out(access: Access) -> Mapping[str, object]:
    return {"is_private": access.is_private, "subjects": [_user_out(user) for user in access.subjects]}


def _access_in(read: Mapping[str, Any]) -> Access:
    subjects = tuple(_user_in(each) for each in _list(read["subjects"]))
    return Access(is_private=_flag(read["is_private"]), subjects=subjects)


def _user_out(user: User) -> list[str]:
    return [user.id, user.display_name, user.title]


def _user_in(read: Iterable[object]) -> User:
    user_id, display_name, title = read
    return User(UserId(_text(user_id)), _text(display_name), _text(title))


def _contact_out(contact: Contact) -> list[object]:
    return [
        contact.id,
        contact.display_name,
        contact.is_company,
        contact.company,
        contact.email,
        contact.is_private,
    ]


def _contact_in(read: Iterable[object]) -> Contact:
    contact_id, display_name, is_company, company, email, is_private = read
    return Contact(
        ContactId(_number(contact_id)),
        _text(display_name),
        is_company=_flag(is_company),
        company=_text(company),
        email=_text(email),
        is_private=_flag(is_private),
    )


def _value_out(value: FieldValue) -> list[object]:
    return [value.id, value.text, value.label, int(value.kind)]


def _value_in(read: Iterable[object]) -> FieldValue:
    field_id, text, label, kind = read
    return FieldValue(FieldId(_number(field_id)), _text(text), _text(label), FieldKind(_number(kind)))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: object) -> int:
    # JSON's true and false are numbers to Python.
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError
    return value
