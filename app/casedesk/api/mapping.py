"""Wire values made into domain values; users' names are HTML-decoded here and nowhere else."""

import html
import json
from datetime import UTC, datetime

from casedesk.api.requests import GUID
from casedesk.api.wire import (
    CaseRow,
    NotUnderstood,
    WireCapabilities,
    WireCase,
    WireContact,
    WireContactItem,
    WireField,
    WireGroup,
    WireProfile,
    WireTag,
    WireToken,
    WireUser,
)
from casedesk.domain.access import PUBLIC, Access, Group, Profile, User, UserStatus
from casedesk.domain.case import Case, CaseSummary
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldDefinition, FieldKind, FieldValue
from casedesk.domain.ids import NOBODY_ID, CaseId, ContactId, FieldId, GroupId, UserId
from casedesk.domain.tag import TagUse
from casedesk.portal.sign_in import AppCode, Capabilities, Challenge, PhoneNeeded, SmsCode

NOBODY = User(id=NOBODY_ID, display_name="")
"""The author of a case that names none."""

_EMAIL = 1
"""Source: CRM/Core/Enums/ContactInfoTypeEnum.cs."""
_STATUSES = {1: UserStatus.ACTIVE, 2: UserStatus.TERMINATED, 4: UserStatus.ON_LEAVE}
_KINDS = {kind.value: kind for kind in FieldKind}
_TALLEST = 25
_USUAL_ROWS = 2


def case_of(wire: WireCase) -> Case:
    """Return the case of an answer.

    Raises:
        NotUnderstood: It is private but names nobody who may see it, or has a field without an id: saving
            from such a copy would lose what it does not show.
    """
    if wire.is_private and not wire.access_list:
        raise NotUnderstood("the case is private, but the answer does not say who may see it")
    # Dropping a member that has no id would show it as removed; it is only unknown.
    named = tuple(contact_of(member) for member in wire.members if has_id(member))
    access = PUBLIC
    if wire.is_private:
        access = Access(is_private=True, subjects=tuple(user_of(user) for user in wire.access_list))
    return Case(
        id=CaseId(wire.id),
        title=wire.title,
        is_closed=wire.is_closed,
        access=access,
        created_by=author_of(wire.create_by),
        created_at=moment_of(wire.created),
        can_edit=wire.can_edit,
        members=named,
        unnamed_member_count=len(wire.members) - len(named),
        field_values=tuple(
            _field_value_of(field)
            for field in wire.custom_fields
            if field.field_value and field.field_type != FieldKind.HEADING
        ),
    )


def tag_use_of(wire: WireTag) -> TagUse:
    """Return a tag of cases with how many carry it."""
    return TagUse(wire.title, max(0, wire.relative_items_count or 0))


def has_id(wire: WireContact) -> bool:
    """Whether a contact can be told from others; see `WireContact`."""
    return wire.id is not None and wire.id > 0


def summary_of(wire: WireCase) -> CaseSummary:
    """Return a case as a row of a list."""
    return CaseSummary(
        id=CaseId(_positive(wire.id)),
        title=wire.title,
        is_closed=wire.is_closed,
        is_private=wire.is_private,
        created_by=author_of(wire.create_by),
        created_at=moment_of(wire.created),
        can_edit=wire.can_edit,
        participant_count=len(wire.members),
    )


def summaries_of(rows: list[CaseRow]) -> list[CaseSummary]:
    """Return rows that came the quick way; equal to what `summary_of` gives for the same answer."""
    # A page has few authors and many rows, so each is decoded once.
    authors: dict[tuple[str, str, str], User] = {}
    summaries = []
    for row in rows:
        wire = row["createBy"]
        key = (wire["id"], wire["displayName"], wire.get("title") or "")
        author = authors.get(key)
        if author is None:
            author = authors[key] = _user(*key)
        summaries.append(
            CaseSummary(
                CaseId(_positive(row["id"])),
                row["title"],
                row["isClosed"],
                row["isPrivate"],
                author,
                moment_of(row["created"]),
                row["canEdit"],
                len(row["members"]),
            )
        )
    return summaries


def author_of(wire: WireUser | None) -> User:
    """Return an author, `NOBODY` where the answer names none."""
    return user_of(wire) if wire is not None and wire.id else NOBODY


def user_of(wire: WireUser) -> User:
    """Return a user with his name decoded.

    Raises:
        NotUnderstood: He has no id, so he could not be named back to the portal.
    """
    return _user(wire.id, wire.display_name, wire.title)


def profile_of(wire: WireProfile) -> Profile:
    """Return a user with his rights."""
    full_name = f"{wire.first_name} {wire.last_name}".strip()
    user = _user(wire.id, wire.display_name, wire.title)
    # The parts of the name come raw, so they are not decoded.
    if not user.display_name:
        user = User(user.id, full_name, user.title)
    return Profile(
        user=user,
        email=wire.email,
        status=_STATUSES.get(wire.status or 0, UserStatus.UNKNOWN),
        is_guest=wire.is_visitor,
        is_owner=wire.is_owner,
        is_administrator=wire.is_admin,
        is_crm_administrator=any(module.strip().lower() == "crm" for module in wire.list_admin_modules),
        department=html.unescape(wire.department),
    )


def challenge_of(wire: WireToken) -> Challenge:
    """Return what is wanted beside the password, from an answer without a token.

    Where an answer names neither kind of code, an app's is the one that nothing has to be sent for.
    """
    if not wire.sms or wire.tfa:
        return AppCode(wire.tfa_key)
    # Without a number the portal has sent nothing (Source: AuthenticationEntryPoint).
    return SmsCode(wire.phone_noise, moment_of(wire.expires)) if wire.phone_noise else PhoneNeeded()


def capabilities_of(wire: WireCapabilities) -> Capabilities:
    """Return how one can sign in; an address that is no web page is none that could be opened."""
    is_page = wire.sso_url.lower().startswith(("https://", "http://"))
    return Capabilities(
        sso_label=wire.sso_label,
        sso_url=wire.sso_url if is_page else "",
        providers=tuple(wire.providers),
        has_ldap=wire.ldap_enabled,
    )


def group_of(wire: WireGroup) -> Group:
    """Return a group with as many members as the answer names."""
    return Group(
        id=GroupId(_guid(wire.id)),
        name=wire.name,
        members=tuple(user_of(member) for member in wire.members),
    )


def contact_of(wire: WireContact) -> Contact:
    """Return a person or company; names of contacts are not encoded.

    Raises:
        NotUnderstood: It has no id.
    """
    if wire.id is None:
        raise NotUnderstood("a contact has no id")
    emails = [detail for detail in wire.common_data if detail.info_type == _EMAIL and detail.data]
    chosen = next((detail for detail in emails if detail.is_primary), emails[0] if emails else None)
    return Contact(
        id=ContactId(_positive(wire.id)),
        display_name=wire.display_name,
        is_company=wire.is_company,
        company=wire.company.display_name if wire.company else "",
        email=chosen.data if chosen else "",
        is_private=wire.is_private,
    )


def contact_in(wire: WireContactItem) -> Contact:
    """Return the contact in an item of the picker's list."""
    return contact_of(wire.contact)


def definition_of(wire: WireField) -> FieldDefinition:
    """Return the definition of a custom field; a mask that cannot be read gives no options."""
    kind = _kind_of(wire.field_type)
    mask = _mask_of(wire.mask)
    return FieldDefinition(
        id=_field_id(wire),
        label=wire.label,
        kind=kind,
        options=_options_of(mask) if kind is FieldKind.SELECT else (),
        rows=_rows_of(mask) if kind is FieldKind.TEXT_AREA else _USUAL_ROWS,
    )


def moment_of(text: str) -> datetime | None:
    """Return a moment in UTC; None for no date, .NET's year 1, and what is no date at all.

    A creation date is only shown, so an odd one is no reason to refuse the case.
    """
    try:
        moment = datetime.fromisoformat(text)
        if moment.year <= 1:
            return None
        # Without an offset it is the portal's time, whose zone the answer does not tell.
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _user(user_id: str, display_name: str, title: str) -> User:
    name = html.unescape(display_name) if "&" in display_name else display_name
    return User(id=UserId(_guid(user_id)), display_name=name, title=title)


def _guid(text: str) -> str:
    # .NET writes GUIDs in several ways, and ids are compared as text everywhere else.
    folded = text.strip().strip("{}").lower()
    if not GUID.fullmatch(folded):
        raise NotUnderstood("a user or group has no id" if not folded else "an id is not a GUID")
    return folded


def _positive(number: int) -> int:
    if number <= 0:
        raise NotUnderstood(f"{number} is not an id")
    return number


def _field_id(wire: WireField) -> FieldId:
    if wire.id is None:
        raise NotUnderstood("a custom field has no id")
    return FieldId(wire.id)


def _field_value_of(wire: WireField) -> FieldValue:
    return FieldValue(
        id=_field_id(wire), text=wire.field_value, label=wire.label, kind=_kind_of(wire.field_type)
    )


def _kind_of(number: int | None) -> FieldKind:
    return FieldKind.UNKNOWN if number is None else _KINDS.get(number, FieldKind.UNKNOWN)


def _mask_of(text: str) -> object:
    """Read a mask; old portals keep masks that are not JSON (Source: CustomFieldDao.EditItem)."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _options_of(mask: object) -> tuple[str, ...]:
    if not isinstance(mask, list):
        return ()
    # Nothing checks masks on the portal, so an option may be a number, empty, or there twice.
    texts = (str(option) for option in mask if isinstance(option, str | int) and not isinstance(option, bool))
    return tuple(dict.fromkeys(text for text in texts if text))


def _rows_of(mask: object) -> int:
    rows = mask.get("rows") if isinstance(mask, dict) else None
    if isinstance(rows, str) and rows.strip().isdecimal() and len(rows) < 5:
        rows = int(rows)
    is_usable = isinstance(rows, int) and not isinstance(rows, bool) and 1 <= rows <= _TALLEST
    return rows if is_usable and isinstance(rows, int) else _USUAL_ROWS
