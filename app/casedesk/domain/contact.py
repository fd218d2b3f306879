"""Persons and companies of the CRM, as they are linked to cases."""

from msgspec import Struct

from casedesk.domain.ids import ContactId


class Contact(Struct, frozen=True):
    """A person or a company.

    Attributes:
        id: Always positive.
        display_name: Raw text, as the portal has it; may hold stray blanks.
        company: The name of the company a person belongs to; "" where none is known.
        email: The primary e-mail address; "" where none is known. Participants of a case come without one.
        is_private: Only some users see this contact.
    """

    id: ContactId
    display_name: str
    is_company: bool = False
    company: str = ""
    email: str = ""
    is_private: bool = False
