"""What the practice portal lets its user do beside being a portal."""

from datetime import datetime
from enum import Enum
from typing import Protocol

from msgspec import Struct

from casedesk.domain.ids import UserId
from casedesk.portal.port import Credentials


class PracticeRole(Enum):
    """Why somebody is worth practising as."""

    ADMINISTRATOR = "administrator"
    CRM_ADMINISTRATOR = "crm administrator"
    AUTHOR = "author"
    ON_THE_LIST = "on the list"
    OUTSIDER = "outsider"
    GUEST = "guest"
    APP_CODE = "app code"
    SMS_CODE = "sms code"
    PHONE_NEEDED = "phone needed"


class PracticePerson(Struct, frozen=True):
    """Somebody whom the user can be on the practice portal."""

    id: UserId
    display_name: str
    role: PracticeRole
    credentials: Credentials


class Notification(Struct, frozen=True):
    """A mail that the practice portal would have sent.

    Attributes:
        code: Of a second factor; then it is a text message, without a subject.
    """

    sent_at: datetime
    to: tuple[str, ...]
    subject: str
    code: str = ""


class PracticeDesk(Protocol):
    """The practice portal's controls; safe to call from any thread but the window's."""

    def people(self) -> tuple[PracticePerson, ...]:
        """List whom one can practise as; the first is the one to begin with."""
        ...

    def outbox(self) -> tuple[Notification, ...]:
        """List the mail and the text messages that would have been sent, newest first."""
        ...

    def start_over(self) -> None:
        """Fill the portal anew, as on the first day; nobody is signed in any more."""
        ...
