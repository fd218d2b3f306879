"""Filling the portal from a seed: users, groups, contacts, custom fields, cases, tags.

An access list may name groups and people who do not exist (any more), and a case may hold a value of a
field that has no definition: real portals are in such states too. Every other reference has to be right.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from casedesk.practice.context import zone_named
from casedesk.practice.seed_reader import Node, Numbering, SeedError, as_guid, as_text, each, unique
from casedesk.practice.store import Store, fold, storable_title, storable_value, to_stored
from casedesk.practice.tags import clean_tag

_ROOT = ("portal", "users", "groups", "contacts", "customFields", "cases", "tags")
_PORTAL = ("timeZone", "culture", "name")
_USER = (
    "id", "userName", "email", "password", "firstName", "lastName", "title", "isOwner", "isAdmin",
    "crmAdmin", "isVisitor", "status", "secondFactor",
)  # fmt: skip
_GROUP = ("id", "name", "members")
_CONTACT = (
    "id", "isCompany", "companyName", "firstName", "lastName", "companyId", "shareType", "isPrivate",
    "createBy", "accessList", "emails", "phones",
)  # fmt: skip
_FIELD = ("id", "label", "fieldType", "position", "mask")
_CASE = (
    "id", "title", "createBy", "created", "isClosed", "isPrivate", "accessList", "members", "customFields",
    "tags",
)  # fmt: skip
_NOBODY = "00000000-0000-0000-0000-000000000000"
# Somebody with a second factor by text message has a phone already, unless that is still to be given.
_PRACTICE_PHONE = "15550100"


def fill(store: Store, seed: Mapping[str, object], now: datetime) -> None:
    """Replace everything in the store by what the seed describes.

    Raises:
        SeedError: the seed is wrong; the message names the path.
    """
    root = Node(seed, "", _ROOT)
    filler = _Filler(store, root, now)
    with store.filling():
        filler.fill()


def write_settings(store: Store, settings: Mapping[str, str]) -> None:
    """Store the settings of the portal."""
    store.run_many(
        "INSERT INTO settings (name, value) VALUES (?, ?)",
        [(name, storable_value(value)) for name, value in settings.items()],
    )


class _Filler:
    def __init__(self, store: Store, root: Node, now: datetime) -> None:
        self._store = store
        self._root = root
        self._now = now.astimezone(UTC)
        self._author = _NOBODY

    def fill(self) -> None:
        self._fill_settings()
        users = self._fill_users()
        self._fill_groups(users)
        contacts = self._fill_contacts()
        self._fill_fields()
        for name in _tag_names(self._root):
            self._tag_id(name)
        self._fill_cases(contacts)

    def _fill_settings(self) -> None:
        portal = Node(self._root.value("portal") or {}, "portal", _PORTAL)
        zone = portal.text("timeZone", "UTC")
        try:
            zone_named(zone)
        except LookupError:
            raise SeedError(
                "portal.timeZone", f"the time zone {zone!r} is not known on this computer"
            ) from None
        write_settings(
            self._store,
            {
                "timeZone": zone,
                "culture": portal.text("culture", "en-US"),
                "name": portal.text("name", "Practice"),
                "filled": to_stored(self._now),
            },
        )

    def _fill_users(self) -> set[str]:
        nodes = each(self._root, "users", _USER)
        ids = _guids_of(nodes)
        # Everybody signs in by e-mail, so everybody needs one that is his own.
        emails = [node.text("email", f"user{index}@example.org") for index, node in enumerate(nodes, 1)]
        unique(nodes, [email.casefold() for email in emails], "email")
        for node, user_id, email in zip(nodes, ids, emails, strict=True):
            factor = node.choice("secondFactor", ("app", "sms", "phone"))
            self._store.run(
                "INSERT INTO users VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    user_id,
                    node.text("userName", email.partition("@")[0]),
                    email,
                    node.text("password", "practice"),
                    node.text("firstName"),
                    node.text("lastName"),
                    node.text("title"),
                    node.flag("isOwner"),
                    node.flag("isAdmin"),
                    node.flag("crmAdmin"),
                    node.flag("isVisitor"),
                    node.number("status", 1, (1, 2, 4)),
                    "sms" if factor == "phone" else factor,
                ],
            )
            if factor == "sms":
                self._store.run("INSERT INTO phones VALUES (?, ?)", [user_id, _PRACTICE_PHONE])
        # What names no creator belongs to the first user.
        self._author = next(iter(ids), _NOBODY)
        return set(ids)

    def _fill_groups(self, users: set[str]) -> None:
        nodes = each(self._root, "groups", _GROUP)
        for node, group_id in zip(nodes, _guids_of(nodes), strict=True):
            self._store.run("INSERT INTO groups VALUES (?, ?)", [group_id, node.text("name")])
            for path, item in node.items("members"):
                user_id = as_guid(as_text(item, path), path)
                if user_id not in users:
                    raise SeedError(path, f"there is no user with the id {user_id}")
                self._store.run("INSERT OR IGNORE INTO group_members VALUES (?, ?)", [group_id, user_id])

    def _fill_contacts(self) -> set[int]:
        nodes = each(self._root, "contacts", _CONTACT)
        numbering = Numbering(nodes)
        ids = [numbering.of(node) for node in nodes]
        # A person may stand before its company in the file.
        companies = {number for number, node in zip(ids, nodes, strict=True) if node.flag("isCompany")}
        for number, node in zip(ids, nodes, strict=True):
            self._fill_contact(number, node, companies)
        return set(ids)

    def _fill_contact(self, number: int, node: Node, companies: set[int]) -> None:
        company_id = node.number("companyId", 0)
        if company_id and company_id not in companies:
            raise SeedError(node.at("companyId"), f"there is no company with the id {company_id}")
        names = [storable_title(node.text(key)) for key in ("companyName", "firstName", "lastName")]
        shown = names[0] if node.flag("isCompany") else f"{names[1]} {names[2]}"
        author = node.guid("createBy", self._author)
        # Left out, the contact is open to all unless the seed calls it private.
        share_type = node.number("shareType", 0 if node.flag("isPrivate") else 1, (0, 1, 2))
        self._store.run(
            "INSERT INTO contacts VALUES (?, ?, ?, ?, ?, '', '', ?, ?, ?, ?, ?, ?)",
            [
                number,
                node.flag("isCompany"),
                *names,
                company_id,
                share_type,
                author,
                to_stored(self._now),
                shown,
                fold(shown),
            ],
        )
        # A private contact of nobody could be seen by administrators only, which is rarely meant.
        subjects = node.guids("accessList") or ([author] if share_type == 0 else [])
        rows = [(number, subject_id) for subject_id in subjects]
        self._store.run_many("INSERT INTO contact_access VALUES (?, ?)", rows)
        for info_type, key in enumerate(("phones", "emails")):
            self._store.run_many(
                "INSERT INTO contact_values (contact_id, info_type, data, is_primary) VALUES (?, ?, ?, ?)",
                [
                    (number, info_type, storable_title(text), int(index == 0))
                    for index, text in enumerate(node.texts(key))
                ],
            )

    def _fill_fields(self) -> None:
        nodes = each(self._root, "customFields", _FIELD)
        numbering = Numbering(nodes)
        for index, node in enumerate(nodes):
            self._store.run(
                "INSERT INTO field_definitions VALUES (?, 'case', ?, ?, ?, ?)",
                [
                    numbering.of(node),
                    storable_title(node.text("label")),
                    node.number("fieldType", 0, range(6)),
                    node.number("position", index),
                    storable_value(node.text("mask")),
                ],
            )

    def _tag_id(self, name: str) -> int:
        found = self._store.value("SELECT id FROM tags WHERE folded = ?", [fold(name)])
        if found is None:
            found = self._store.run("INSERT INTO tags (title, folded) VALUES (?, ?)", [name, fold(name)])
        return int(found)

    def _fill_cases(self, contacts: set[int]) -> None:
        nodes = each(self._root, "cases", _CASE)
        numbering = Numbering(nodes)
        for node in nodes:
            self._fill_case(numbering.of(node), node, contacts)

    def _fill_case(self, number: int, node: Node, contacts: set[int]) -> None:
        title = storable_title(node.text("title"))
        if not title:
            raise SeedError(node.at("title"), "a case needs a title")
        author = node.guid("createBy", self._author)
        created = to_stored(node.moment("created", self._now))
        listed = node.guids("accessList")
        # Private without a list cannot exist on a portal; the creator is the least surprising list.
        subjects = (listed or [author]) if node.flag("isPrivate") else []
        row = [
            number,
            title,
            fold(title),
            node.flag("isClosed"),
            bool(subjects),
            author,
            created,
            author,
            created,
        ]
        self._store.run("INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        self._store.run_many(
            "INSERT INTO case_access (case_id, subject_id) VALUES (?, ?)",
            [(number, subject) for subject in subjects],
        )
        self._store.run_many(
            "INSERT OR IGNORE INTO case_members VALUES (?, ?)",
            [(number, contact_id) for contact_id in node.references("members", contacts, "contact")],
        )
        self._store.run_many(
            "INSERT INTO field_values (entity_type, entity_id, field_id, value) VALUES ('case', ?, ?, ?)",
            [
                (number, field_id, storable_value(text))
                for field_id, text in node.field_values("customFields").items()
                if text
            ],
        )
        self._store.run_many(
            "INSERT OR IGNORE INTO case_tags VALUES (?, ?)",
            [(number, self._tag_id(name)) for name in _tag_names(node)],
        )


def _tag_names(node: Node) -> list[str]:
    """Return tags as they are stored; no call could make one without a name, so no seed may either."""
    names = []
    for path, item in node.items("tags"):
        name = clean_tag(as_text(item, path))
        if not name:
            raise SeedError(path, "a tag needs a name")
        names.append(name)
    return names


def _guids_of(nodes: list[Node]) -> list[str]:
    """Return the ids of users or groups; those left out count from 1."""
    given = {node.guid("id") for node in nodes}
    ids: list[str] = []
    number = 0
    for node in nodes:
        identity = node.guid("id")
        while not identity:
            number += 1
            counted = f"00000000-0000-0000-0000-{number:012d}"
            identity = "" if counted in given else counted
        ids.append(identity)
    unique(nodes, ids, "id")
    return ids
