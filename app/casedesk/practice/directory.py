"""The people and groups of the portal, read once and kept in memory."""

from __future__ import annotations

import html

from msgspec import Struct

from casedesk.practice.store import Row, Store

ACTIVE, TERMINATED, ON_LEAVE = 1, 2, 4
# The one id behind which removed users, unknown ids and groups all disappear.
LOST_USER_ID = "4a515a15-d4d6-4b8e-828e-e0586f18f3a3"
LOST_USER_NAME = "profile removed"


class User(Struct, frozen=True):
    """One person with an account; names are raw text."""

    id: str
    user_name: str
    email: str
    password: str
    first_name: str
    last_name: str
    title: str
    is_owner: bool
    is_admin: bool
    crm_admin: bool
    is_visitor: bool
    status: int
    second_factor: str | None

    @property
    def display_name(self) -> str:
        """Return the raw name, first name first."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def manages_crm(self) -> bool:
        """Tell whether every case is open to this user: portal or CRM administrator."""
        return self.is_owner or self.is_admin or self.crm_admin

    @property
    def manages_portal(self) -> bool:
        """Tell whether this user is an administrator of the whole portal."""
        return self.is_owner or self.is_admin


ANONYMOUS = User(
    id="",
    user_name="",
    email="",
    password="",
    first_name="",
    last_name="",
    title="",
    is_owner=False,
    is_admin=False,
    crm_admin=False,
    is_visitor=True,
    status=ACTIVE,
    second_factor=None,
)


class Group(Struct, frozen=True):
    """A group of users."""

    id: str
    name: str
    member_ids: tuple[str, ...]


def html_encode(text: str) -> str:
    """Encode as .NET's HtmlEncode does: markup, Latin-1 letters and non-BMP characters."""
    # Python writes the apostrophe in hexadecimal, .NET in decimal.
    escaped = html.escape(text).replace("&#x27;", "&#39;")
    return "".join(
        f"&#{ord(character)};" if "\xa0" <= character <= "\xff" or character > "\uffff" else character
        for character in escaped
    )


class Directory:
    """Users and groups by id."""

    def __init__(self, store: Store) -> None:
        self.users: dict[str, User] = {}
        self.groups: dict[str, Group] = {}
        self._groups_of: dict[str, frozenset[str]] = {}
        self._by_email: dict[str, User] = {}
        self.reload(store)

    def reload(self, store: Store) -> None:
        """Read everybody again, after the portal was filled."""
        # Nothing in the API changes people, so they are read once and shared by all threads.
        self.users = {row["id"]: _user(row) for row in store.rows("SELECT * FROM users ORDER BY rowid")}
        members: dict[str, list[str]] = {}
        groups_of: dict[str, set[str]] = {}
        for row in store.rows("SELECT group_id, user_id FROM group_members ORDER BY rowid"):
            members.setdefault(row["group_id"], []).append(row["user_id"])
            groups_of.setdefault(row["user_id"], set()).add(row["group_id"])
        self.groups = {
            row["id"]: Group(row["id"], row["name"], tuple(members.get(row["id"], ())))
            for row in store.rows("SELECT id, name FROM groups ORDER BY rowid")
        }
        self._groups_of = {user_id: frozenset(group_ids) for user_id, group_ids in groups_of.items()}
        self._by_email = {user.email.casefold(): user for user in self.users.values()}

    def groups_of(self, user_id: str) -> frozenset[str]:
        """Return the ids of the groups a user belongs to."""
        return self._groups_of.get(user_id, frozenset())

    def by_email(self, email: str) -> User | None:
        """Return the user with this address; case does not matter."""
        return self._by_email.get(email.casefold())

    def by_name_or_id(self, text: str) -> User | None:
        """Return the user with this user name or id."""
        folded = text.casefold()
        named = (user for user in self.users.values() if user.user_name.casefold() == folded)
        return self.users.get(folded) or next(named, None)


def _user(row: Row) -> User:
    return User(
        id=row["id"],
        user_name=row["user_name"],
        email=row["email"],
        password=row["password"],
        first_name=row["first_name"],
        last_name=row["last_name"],
        title=row["title"],
        is_owner=bool(row["is_owner"]),
        is_admin=bool(row["is_admin"]),
        crm_admin=bool(row["crm_admin"]),
        is_visitor=bool(row["is_visitor"]),
        status=row["status"],
        second_factor=row["second_factor"],
    )
