"""The practice portals that the benchmarks work on, and bare access to them."""

from typing import Any

import httpx

from casedesk.portal.port import Credentials
from casedesk.practice.portal import PracticePortal

OWNER = Credentials("user1@example.org", "practice")
BASE = "http://practice.localhost/api/2.0/"


def usual_seed(*, cases: int) -> dict[str, Any]:
    """Describe a portal like those in offices: some participants and values, now and then a private case."""
    return {
        "users": _users(),
        "contacts": _contacts(60),
        "customFields": [{"label": f"Field {number}", "fieldType": 0} for number in range(1, 7)],
        "cases": [_usual_case(number) for number in range(1, cases + 1)],
    }


def large_seed() -> dict[str, Any]:
    """Describe a portal whose first case has 500 custom fields and 2 000 participants."""
    return _seed_of_a_large_case(fields=500, members=2_000)


def many_fields_seed() -> dict[str, Any]:
    """Describe a portal whose first case has 10 000 custom fields."""
    return _seed_of_a_large_case(fields=10_000, members=10)


def many_members_seed() -> dict[str, Any]:
    """Describe a portal whose first case has 5 000 participants."""
    return _seed_of_a_large_case(fields=10, members=5_000)


def _seed_of_a_large_case(*, fields: int, members: int) -> dict[str, Any]:
    # Every 26th is a heading and holds no value.
    numbers = range(1, fields + fields // 25 + 1)
    return {
        "users": _users(),
        "contacts": _contacts(members),
        "customFields": [_definition(number) for number in numbers],
        "cases": [
            {
                "title": "Exhibition",
                "members": list(range(1, members + 1)),
                "customFields": {str(number): _text(number) for number in numbers if number % 26},
            },
            {"title": "A small one", "members": [1]},
        ],
    }


def page_of_cases(count: int) -> bytes:
    """Return the answer of a portal with so many cases, all in one page."""
    practice = PracticePortal(usual_seed(cases=count))
    transport = httpx.WSGITransport(practice.wsgi_app)
    with httpx.Client(transport=transport, base_url=BASE) as client:
        client.headers["Authorization"] = _sign_in(client)
        answer = client.get("crm/case/filter", params={"count": count})
    practice.close()
    if answer.json()["count"] != count:
        raise AssertionError(answer.text[:300])
    return answer.content


def token_of(url: str) -> str:
    """Sign the owner in over the network and return the token."""
    with httpx.Client(base_url=f"{url}/api/2.0/") as client:
        return _sign_in(client)


def _sign_in(client: httpx.Client) -> str:
    body = {"userName": OWNER.email, "password": OWNER.password}
    answer = client.post("authentication", json=body).raise_for_status()
    token: str = answer.json()["response"]["token"]
    return token


def _users() -> list[dict[str, Any]]:
    return [
        {"firstName": "Ann", "lastName": f"Baker {number}", "isOwner": number == 1, "isAdmin": number == 1}
        for number in range(1, 9)
    ]


def _contacts(count: int) -> list[dict[str, Any]]:
    return [{"firstName": "Karin", "lastName": f"Novak {number}"} for number in range(1, count + 1)]


def _usual_case(number: int) -> dict[str, Any]:
    return {
        "title": f"Warranty claim {number}, second visit to the customer",
        "members": [1 + (number + step) % 60 for step in range(number % 4)],
        "customFields": {"1": f"REF-{number}", "2": "Booked"},
        "isPrivate": number % 10 == 0 and number > 1,
        "isClosed": number % 3 == 0,
    }


def _definition(number: int) -> dict[str, Any]:
    """Give every kind its share; every 26th is a heading, so that 500 can hold a value."""
    label = f"Field {number}"
    if number % 26 == 0:
        return {"id": number, "label": f"Group {number // 26}", "fieldType": 4}
    kind = (0, 0, 1, 2, 3, 5)[number % 6]
    mask = '["New","Booked","Waiting","Done"]' if kind == 2 else ""
    return {"id": number, "label": label, "fieldType": kind, "mask": mask}


def _text(number: int) -> str:
    texts = (
        f"text {number}",
        f"REF-{number:06d}",
        f"first line\r\nsecond line of {number}",
        "Booked",
        "true",
    )
    return (*texts, "05/23/2022")[number % 6]
