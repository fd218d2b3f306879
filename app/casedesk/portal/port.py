"""The port: everything the program asks of a portal."""

from typing import Protocol

from msgspec import Struct

from casedesk.domain.access import Group, Profile
from casedesk.domain.case import Case, CaseSummary
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldDefinition
from casedesk.domain.ids import CaseId, ContactId, GroupId, UserId
from casedesk.domain.tag import TagUse
from casedesk.planning.steps import Step
from casedesk.portal.queries import CaseQuery, ContactQuery, Page, UserQuery
from casedesk.portal.secrets import NeverPickled, Reticent, Secret
from casedesk.portal.sign_in import Challenge


class Credentials(Reticent, NeverPickled, Struct, frozen=True):
    """What a user signs in with; the password stays out of every representation."""

    unsaid = ("password",)

    email: str
    password: str


class CallPreview(Struct, frozen=True):
    """The request that a step sends, for the eye.

    Attributes:
        path: From `api/2.0/` on, with its query.
        body: The exact text sent; "" where there is none.
    """

    method: str
    path: str
    body: str = ""


class SignInPort(Protocol):
    """What signing in asks of a portal; see `Portal`."""

    def sign_in(self, credentials: Credentials, code: str = "") -> None:
        """Sign in and use the answer for the calls that follow.

        Args:
            credentials: E-mail and password.
            code: Of the second factor, where the portal has asked for one.

        Raises:
            SignInRefused: Wrong e-mail, password or code; `TooManyAttempts` where it has closed for a while.
            SecondFactorRequired: The portal wants a code too.
        """
        ...

    def send_code_again(self, credentials: Credentials) -> Challenge:
        """Have another text message sent; codes of earlier ones are no longer good."""
        ...

    def set_phone(self, credentials: Credentials, number: str) -> Challenge:
        """Tell the portal for the first time where to send codes to; it sends the first one.

        Raises:
            Rejected: It takes no such number, or has one already.
        """
        ...

    def use_token(self, token: Secret, *, of: UserId | None = None) -> Profile:
        """Go on with a token that the user has from elsewhere, and return whose it is.

        Args:
            token: Of this portal.
            of: Whose it must be; None for anybody's.

        Raises:
            SignInRefused: It is not good; `OtherUser` where it is somebody else's. What was used before
                still is.
        """
        ...

    def me(self) -> Profile:
        """Read who is signed in."""
        ...


class Portal(SignInPort, Protocol):
    """A portal, asked from one thread at a time.

    Every method may raise any `PortalError`; the docstrings name only what is peculiar to a call.
    Reads are repeated by the adapter where that is safe, writes never.
    """

    def user(self, user_id: UserId) -> Profile:
        """Read one user, also one who can no longer sign in.

        Raises:
            NotFound: The portal has no such user any more.
        """
        ...

    def users(self, query: UserQuery) -> Page[Profile]:
        """Read active users that are no guests."""
        ...

    def groups(self) -> tuple[Group, ...]:
        """Read all groups, without their members."""
        ...

    def group(self, group_id: GroupId) -> Group:
        """Read one group with its members."""
        ...

    def cases(self, query: CaseQuery) -> Page[CaseSummary]:
        """Read a page of the cases that the caller may see."""
        ...

    def case(self, case_id: CaseId) -> Case:
        """Read one case.

        Raises:
            NotFound: It is gone, or not visible to the caller.
        """
        ...

    def case_contacts(self, case_id: CaseId) -> tuple[Contact, ...]:
        """Read the participants with their companies and e-mail addresses."""
        ...

    def case_tags(self, case_id: CaseId) -> tuple[str, ...]:
        """Read the tags of one case.

        Raises:
            NotFound: The case is gone, or not visible to the caller.
        """
        ...

    def tags(self) -> tuple[TagUse, ...]:
        """Read every tag of cases, also those that no case carries any more."""
        ...

    def contacts(self, query: ContactQuery) -> Page[Contact]:
        """Read persons and companies that the caller may see, by name."""
        ...

    def contact(self, contact_id: ContactId) -> Contact:
        """Read one person or company."""
        ...

    def field_definitions(self) -> tuple[FieldDefinition, ...]:
        """Read the custom fields of cases, in display order."""
        ...

    def perform(self, step: Step) -> Case | None:
        """Carry out one step; return the case where the portal answers with it.

        Raises:
            OutcomeUnknown: It was sent and no answer came.
        """
        ...

    def preview(self, step: Step) -> CallPreview:
        """Show the request that `perform` would send; sends nothing."""
        ...

    def create_case(self, title: str) -> Case:
        """Create an open case that everyone with CRM access sees."""
        ...

    def delete_case(self, case_id: CaseId) -> None:
        """Delete one case."""
        ...

    def close(self) -> None:
        """Let go of the connections."""
        ...
