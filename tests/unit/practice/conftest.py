"""A small practice portal with one person of each kind, and a way to call it as any of them."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from casedesk.practice.portal import PracticePortal

BASE = "http://practice.portal/api/2.0/"
ROLES = (
    "owner",
    "crm_admin",
    "author",
    "listed",
    "grouped",
    "outsider",
    "guest",
    "gone",
    "tapper",
    "texter",
    "newcomer",
)


def guid(number):
    return f"00000000-0000-0000-0000-{number:012d}"


ID = {role: guid(number) for number, role in enumerate(ROLES, 1)} | {"group": guid(500), "removed": guid(900)}


def seed():
    special = {
        "owner": {
            "isOwner": True,
            "isAdmin": True,
            "firstName": "Ada",
            "lastName": "O'Neil",
            "title": "Boss",
        },
        "crm_admin": {"crmAdmin": True, "firstName": "Déjà", "lastName": "Vu"},
        "guest": {"isVisitor": True},
        "gone": {"status": 2},
        "tapper": {"secondFactor": "app"},
        "texter": {"secondFactor": "sms"},
        "newcomer": {"secondFactor": "phone"},
    }
    users = [
        {"id": ID[role], "userName": role, "email": f"{role}@example.org", "password": "secret"}
        | {"firstName": role.title(), "lastName": "Person"}
        | special.get(role, {})
        for role in ROLES
    ]
    return {
        "portal": {"timeZone": "UTC", "culture": "en-US", "name": "Test"},
        "users": users,
        "groups": [{"id": ID["group"], "name": "sales", "members": [ID["grouped"]]}],
        "contacts": [
            {"id": 5, "isCompany": True, "companyName": "Acme & Co", "phones": ["+1 555 0100"]},
            {"id": 6, "firstName": "Pat", "lastName": "Read", "companyId": 5, "emails": ["pat@example.org"]},
            {"id": 7, "firstName": "Hidden", "lastName": "One", "shareType": 0, "accessList": [ID["owner"]]},
            {"id": 8, "firstName": "Look", "lastName": "Only", "shareType": 2, "accessList": [ID["author"]]},
        ],
        "customFields": [
            {"id": 1, "label": "Event", "fieldType": 4},
            {"id": 2, "label": "Stage", "fieldType": 2, "mask": '["New","Booked"]'},
            {"id": 3, "label": "Notes", "fieldType": 1, "mask": "not json"},
        ],
        "cases": [
            {
                "id": 1,
                "title": "Private case",
                "createBy": ID["author"],
                "created": "2022-05-23T06:33:44Z",
                "isPrivate": True,
                "accessList": [ID["author"], ID["listed"], ID["group"]],
                "members": [5, 6, 7],
                "customFields": {"2": "Booked"},
                "tags": ["fair"],
            },
            {"id": 2, "title": "Public case", "createBy": ID["author"], "members": [6]},
            {
                "id": 3,
                "title": "Author left out",
                "createBy": ID["author"],
                "isPrivate": True,
                "accessList": [ID["listed"]],
            },
        ],
        "tags": ["unused"],
    }


class Clock:
    """Stands still until a test moves it."""

    def __init__(self):
        self.now = datetime(2022, 6, 1, 12, 0, 0, tzinfo=UTC)

    def __call__(self):
        return self.now

    def advance(self, seconds):
        self.now += timedelta(seconds=seconds)


class Person:
    """Somebody who calls the portal with a token in the header and keeps no cookies."""

    def __init__(self, portal, token, base=BASE):
        transport = httpx.WSGITransport(portal.wsgi_app)
        headers = {} if token is None else {"Authorization": token}
        self.http = httpx.Client(transport=transport, base_url=base, headers=headers)

    def call(self, method, path, **options):
        self.http.cookies.clear()
        return self.http.request(method, path, **options)

    def get(self, path, **options):
        return self.call("GET", path, **options)

    def put(self, path, **options):
        return self.call("PUT", path, **options)

    def post(self, path, **options):
        return self.call("POST", path, **options)

    def delete(self, path, **options):
        return self.call("DELETE", path, **options)

    def read(self, path, **options):
        answer = self.get(path, **options)
        assert answer.status_code == 200, answer.text
        return answer.json()["response"]


class Desk:
    """A portal and everybody who works with it."""

    def __init__(self, content, clock):
        self.clock = clock
        self.portal = PracticePortal(content, clock=clock)
        self._people = {}

    def sign_in(self, role, base=BASE):
        answer = Person(self.portal, None, base).post(
            "authentication", json={"userName": f"{role}@example.org", "password": "secret"}
        )
        assert answer.status_code == 201, answer.text
        return Person(self.portal, answer.json()["response"]["token"], base)

    def __getattr__(self, role):
        if role not in ROLES:
            raise AttributeError(role)
        if role not in self._people:
            self._people[role] = self.sign_in(role)
        return self._people[role]

    def nobody(self):
        return Person(self.portal, None)

    def case(self, case_id=1):
        return self.portal.snapshot_case(case_id)


@pytest.fixture
def ids():
    return ID


@pytest.fixture
def small_seed():
    return seed()


@pytest.fixture
def make_desk():
    desks = []

    def make(content=None):
        desks.append(Desk(seed() if content is None else content, Clock()))
        return desks[-1]

    yield make
    for desk in desks:
        desk.portal.close()


@pytest.fixture
def desk(make_desk):
    return make_desk()
