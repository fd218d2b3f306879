"""A small office for tests of the whole program: its people, contacts, custom fields and cases."""

from typing import Any


def guid(number: int) -> str:
    """Return the id of the person with this number."""
    return f"{number:08x}-0000-4000-8000-000000000000"


ADA, BEN, CYD, DORA, GUS, OLGA = (guid(number) for number in range(1, 7))
"""Ada is the author of the fair, Ben a CRM administrator, Cyd on its list, Dora an outsider, Gus a guest."""

EVENTS = guid(99)

ACME, PAT, QUINN, ROSS, HIDDEN = 5, 6, 7, 8, 9
"""Contacts; the hidden one is seen by nobody but Olga and administrators."""

HEADING, STAGE, NOTES, OPENS, CATERING, VENUE, STAND, OFF_LIST = range(1, 9)

FAIR, MOVE, PARTY = 42, 43, 44
FAIR_TITLE, MOVE_TITLE, PARTY_TITLE = "Exhibition organization", "Office move", "Summer party"

LONG_TEXT = "Arrival from 08:00 at gate C.\r\nThe floor is carpeted."

_PEOPLE: tuple[tuple[str, str, str, dict[str, bool]], ...] = (
    (ADA, "Ada", "Min", {}),
    (BEN, "Ben", "Ode", {"crmAdmin": True}),
    (CYD, "Cyd", "O'Neil", {}),
    (DORA, "Dora", "Fur", {}),
    (GUS, "Gus", "Est", {"isVisitor": True}),
    (OLGA, "Olga", "Bos", {"isOwner": True, "isAdmin": True}),
)


def office() -> dict[str, Any]:
    """Return a fresh seed; a test may change it before the portal is filled."""
    return {
        "portal": {"timeZone": "Europe/Moscow"},
        "users": [
            {
                "id": user_id,
                "firstName": first,
                "lastName": last,
                "userName": first.lower(),
                "email": f"{first.lower()}@example.org",
            }
            | role
            for user_id, first, last, role in _PEOPLE
        ],
        "groups": [{"id": EVENTS, "name": "Events", "members": [ADA, CYD]}],
        "contacts": [
            {"id": ACME, "isCompany": True, "companyName": "Acme & Co", "createBy": OLGA},
            {"id": PAT, "firstName": "Pat", "lastName": "Read", "companyId": ACME, "createBy": OLGA}
            | {"emails": ["pat@example.org"]},
            {"id": QUINN, "firstName": "Quinn", "lastName": "Grant", "createBy": OLGA},
            {"id": ROSS, "firstName": "Ross", "lastName": "Grantham", "createBy": OLGA},
            {"id": HIDDEN, "isCompany": True, "companyName": "Hidden Ltd", "createBy": OLGA}
            | {"isPrivate": True, "shareType": 0, "accessList": [OLGA]},
        ],
        "customFields": [
            {"id": HEADING, "label": "Event", "fieldType": 4, "position": 1, "mask": ""},
            {"id": STAGE, "label": "Stage", "fieldType": 2, "position": 2, "mask": '["New","Booked","Done"]'},
            {"id": NOTES, "label": "Notes", "fieldType": 1, "position": 3, "mask": '{"rows":4,"cols":40}'},
            {"id": OPENS, "label": "Opens on", "fieldType": 5, "position": 4, "mask": ""},
            {"id": CATERING, "label": "Catering", "fieldType": 3, "position": 5, "mask": ""},
            {"id": VENUE, "label": "Venue", "fieldType": 0, "position": 6, "mask": '{"size":40}'},
            {"id": STAND, "label": "Stand", "fieldType": 0, "position": 7, "mask": '{"size":10}'},
            {"id": OFF_LIST, "label": "Class", "fieldType": 2, "position": 8, "mask": '["A","B"]'},
        ],
        "cases": [
            {
                "id": FAIR,
                "title": FAIR_TITLE,
                "createBy": ADA,
                "created": "2022-05-23T06:33:44Z",
                "isPrivate": True,
                "accessList": [ADA, CYD],
                "members": [ACME, HIDDEN],
                "tags": ["fair", "old"],
                "customFields": {
                    str(STAGE): "Booked",
                    str(NOTES): LONG_TEXT,
                    str(OPENS): "05/23/2022",
                    str(VENUE): "Hall 4",
                    str(OFF_LIST): "Gone",
                },
            },
            {"id": MOVE, "title": MOVE_TITLE, "createBy": OLGA, "members": [PAT, QUINN]},
            {"id": PARTY, "title": PARTY_TITLE, "createBy": CYD, "isClosed": True},
        ],
    }
