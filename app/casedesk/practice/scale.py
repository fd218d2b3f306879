"""A portal of the size of a big company, generated: for benchmarks and for scrolling far."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from casedesk.practice.seed import write_settings
from casedesk.practice.store import Store, fold, to_stored

CASES = CONTACTS = 100_000
USERS = 2_000
PASSWORD = "practice"  # noqa: S105 - everybody's, and printed on the portal's first page
_SEED = 20_220_523
_FIRST = (
    "Ann Bob Carla Dmitri Elena Felix Grace Hiro Ines Jonas Karin Liam Mona Nils Olga Pavel Rita Sven Tara"
)
_LAST = "Adams Baker Costa Dietrich Evans Fischer Grant Hansen Ito Jensen Klein Larsen Moreau Novak Olsen"
_FIRMS = (
    "Acme Birch Cobalt Delta Ember Fjord Granite Harbor Indigo Juniper Kestrel Lumen Meridian Nova Orchard"
)
_TRADES = "Logistics Foods Software Energy Print Textiles Clinics Schools Bank Travel Motors Media"
_WHAT = "Office move|Warranty claim|Yearly review|Trade fair|Onboarding|Complaint|Insurance case|Tender|Audit"
_STAGES = '["New","Booked","Waiting","Done"]'
_EPOCH = datetime(2019, 1, 7, 8, 0, tzinfo=UTC)


def user_id(number: int) -> str:
    """Return the id of the generated user with this number, 1 to 2 000; 1 is the owner."""
    return f"5ca1e000-0000-4000-8000-{number:012d}"


def fill_scale(store: Store, now: datetime) -> None:
    """Replace everything in the store by the generated portal; the same on every run."""
    # The same numbers on every machine, so that measurements compare.
    dice = random.Random(_SEED)  # noqa: S311 - repeatable on purpose
    with store.filling():
        settings = {"timeZone": "UTC", "culture": "en-US", "name": "Scale", "filled": to_stored(now)}
        write_settings(store, settings)
        _fill_people(store)
        store.run_many(
            "INSERT INTO contacts VALUES (?, ?, ?, ?, ?, '', '', ?, ?, ?, ?, ?, ?)", _contact_rows(dice)
        )
        store.run_many(
            "INSERT INTO contact_access VALUES (?, ?)",
            ((number, user_id(1 + number % USERS)) for number in range(40, CONTACTS + 1, 40)),
        )
        store.run_many(
            "INSERT INTO contact_values (contact_id, info_type, data, is_primary) VALUES (?, 1, ?, 1)",
            ((number, f"contact{number}@example.org") for number in range(1, CONTACTS + 1)),
        )
        _fill_fields(store, dice)
        store.run_many("INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", _case_rows(dice))
        store.run_many("INSERT INTO case_access (case_id, subject_id) VALUES (?, ?)", _access_rows())
        store.run_many("INSERT OR IGNORE INTO case_members VALUES (?, ?)", _member_rows(dice))


def _fill_people(store: Store) -> None:
    firsts, lasts = _FIRST.split(), _LAST.split()
    store.run_many(
        "INSERT INTO users VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, NULL)",
        (
            (
                user_id(number),
                f"user{number}",
                f"user{number}@example.org",
                PASSWORD,
                firsts[number % len(firsts)],
                f"{lasts[number % len(lasts)]} {number}",
                number == 1,
                number == 1,
                number == 2,
                # Some guests and some terminated accounts, as every big portal has.
                number % 100 == 50,
                2 if number % 100 == 99 else 1,
            )
            for number in range(1, USERS + 1)
        ),
    )


def _contact_rows(dice: random.Random) -> Iterator[tuple[object, ...]]:
    firsts, lasts, firms, trades = _FIRST.split(), _LAST.split(), _FIRMS.split(), _TRADES.split()
    created = to_stored(_EPOCH)
    for number in range(1, CONTACTS + 1):
        is_company = number % 10 == 1
        company = f"{dice.choice(firms)} {dice.choice(trades)} {number}" if is_company else ""
        first = "" if is_company else dice.choice(firsts)
        last = "" if is_company else f"{dice.choice(lasts)} {number}"
        shown = company or f"{first} {last}"
        # Nine persons follow each company and belong to it.
        company_id = 0 if is_company else number - (number - 1) % 10
        share_type = 0 if number % 40 == 0 else 1
        author = user_id(1 + number % USERS)
        names = (company, first, last)
        yield number, is_company, *names, company_id, share_type, author, created, shown, fold(shown)


def _case_rows(dice: random.Random) -> Iterator[tuple[object, ...]]:
    what, firms = _WHAT.split("|"), _FIRMS.split()
    for number in range(1, CASES + 1):
        title = f"{dice.choice(what)} {dice.choice(firms)} {number}"
        created = to_stored(_EPOCH + timedelta(minutes=17 * number))
        author = user_id(1 + number % USERS)
        # Every tenth is private to three people: enough that filtering costs something.
        is_closed, is_private = dice.random() < 0.3, number % 10 == 0
        yield number, title, fold(title), is_closed, is_private, author, created, author, created


def _access_rows() -> Iterator[tuple[int, str]]:
    for number in range(10, CASES + 1, 10):
        for step in range(3):
            yield number, user_id(1 + (number + step * 7) % USERS)


def _member_rows(dice: random.Random) -> Iterator[tuple[int, int]]:
    for number in range(1, CASES + 1):
        for _ in range(number % 4):
            yield number, dice.randint(1, CONTACTS)


def _fill_fields(store: Store, dice: random.Random) -> None:
    definitions = [("Order", 4, ""), ("Reference", 0, '{"size":40}'), ("Stage", 2, _STAGES), ("Due", 5, "")]
    store.run_many(
        "INSERT INTO field_definitions VALUES (?, 'case', ?, ?, ?, ?)",
        [(index + 1, label, kind, index, mask) for index, (label, kind, mask) in enumerate(definitions)],
    )
    stages = ["New", "Booked", "Waiting", "Done"]
    store.run_many(
        "INSERT INTO field_values (entity_type, entity_id, field_id, value) VALUES ('case', ?, ?, ?)",
        (
            row
            for number in range(1, CASES + 1)
            for row in ((number, 2, f"REF-{number:06d}"), (number, 3, dice.choice(stages)))
        ),
    )
