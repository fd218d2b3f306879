"""Stages: portals on which the contract is tried, each with somebody signed in."""

import os
import uuid
from dataclasses import dataclass, field

from casedesk.api.http_portal import HttpPortal, open_portal
from casedesk.api.token import TokenHolder
from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.portal.address import Address, normalise_address
from casedesk.portal.errors import NotFound
from casedesk.portal.options import AnswerFormat, ConnectionOptions
from casedesk.portal.port import Credentials
from casedesk.practice.portal import PracticePortal

ADMINISTRATOR, AUTHOR, LISTED, OUTSIDER, GUEST = (
    f"{number:08x}-0000-4000-8000-000000000000" for number in range(1, 6)
)
PASSWORD = "practice makes perfect"

SEED = {
    "portal": {"timeZone": "Europe/Moscow", "culture": "en-US", "name": "Contract"},
    "users": [
        {
            "id": user_id,
            "userName": name,
            "email": f"{name}@example.org",
            "password": PASSWORD,
            "firstName": name.title(),
            "lastName": "O'Neil & Déjà",
            "title": "R&D",
            "isAdmin": name == "administrator",
            "isOwner": name == "administrator",
            "isVisitor": name == "guest",
        }
        for user_id, name in (
            (ADMINISTRATOR, "administrator"),
            (AUTHOR, "author"),
            (LISTED, "listed"),
            (OUTSIDER, "outsider"),
            (GUEST, "guest"),
        )
    ],
    "groups": [
        {"id": "000000ff-0000-4000-8000-000000000000", "name": "sales & co", "members": [AUTHOR, LISTED]}
    ],
    "contacts": [
        {"id": 1, "isCompany": True, "companyName": "Acme &amp; Co", "createBy": ADMINISTRATOR},
        {
            "id": 2,
            "isCompany": False,
            "firstName": "Pat",
            "lastName": "<Read>",
            "companyId": 1,
            "emails": ["pat@example.org", "pat@example.net"],
            "phones": ["+1 555 0100"],
            "createBy": ADMINISTRATOR,
        },
        {"id": 3, "isCompany": True, "companyName": "Zeta", "createBy": ADMINISTRATOR},
        {
            "id": 4,
            "isCompany": True,
            "companyName": "Secret",
            "createBy": ADMINISTRATOR,
            "isPrivate": True,
            "shareType": 0,
            "accessList": [ADMINISTRATOR],
        },
    ],
    "customFields": [
        {"id": 1, "label": "About", "fieldType": 4, "position": 1, "mask": ""},
        {"id": 2, "label": "Stage", "fieldType": 2, "position": 2, "mask": '["New","Booked"]'},
        {"id": 3, "label": "Notes", "fieldType": 1, "position": 3, "mask": '{"rows":5,"cols":40}'},
        {"id": 4, "label": "Hall", "fieldType": 0, "position": 4, "mask": "not JSON"},
        {"id": 5, "label": "Paid", "fieldType": 3, "position": 5, "mask": ""},
    ],
}


@dataclass
class Stage:
    """One portal, somebody signed in, and the cases that were made on it.

    Attributes:
        practice: None where this is a live portal, whose data are not ours to know.
    """

    portal: HttpPortal
    address: str
    credentials: Credentials
    answer_format: AnswerFormat
    practice: PracticePortal | None = None
    in_process: bool = False
    word: str = field(default_factory=lambda: "zq" + uuid.uuid4().hex[:12])
    _made: list[CaseId] = field(default_factory=list)
    _opened: list[HttpPortal] = field(default_factory=list)

    def open(self) -> HttpPortal:
        """Open the portal once more, with nobody signed in."""
        app = self.practice.wsgi_app if self.practice and self.in_process else None
        portal = open_portal(
            self.address,
            options=ConnectionOptions(self.answer_format),
            token=TokenHolder(),
            wsgi_app=app,
            may_block_main_thread=True,
        )
        self._opened.append(portal)
        return portal

    def sign_in_as(self, name: str) -> HttpPortal:
        """Open the portal as another user of the practice portal."""
        portal = self.open()
        portal.sign_in(Credentials(f"{name}@example.org", PASSWORD))
        return portal

    def new_case(self, title: str = "", by: HttpPortal | None = None) -> Case:
        """Create a case that is deleted when the test is over; its title has this stage's own word."""
        case = (by or self.portal).create_case(f"{self.word} {title}".rstrip())
        self._made.append(case.id)
        return case

    def clear(self) -> None:
        """Delete what was made, and let go."""
        for case_id in self._made:
            try:
                self.portal.delete_case(case_id)
            except NotFound:
                continue
        for portal in self._opened:
            portal.close()


def live_credentials() -> tuple[Address, Credentials]:
    """Return where and as whom a live portal is to be tried."""
    address = normalise_address(os.environ["CASEDESK_LIVE_URL"], allow_plain_http=True)
    assert isinstance(address, Address), f"CASEDESK_LIVE_URL: {address}"
    return address, Credentials(os.environ["CASEDESK_EMAIL"], os.environ["CASEDESK_PASSWORD"])
