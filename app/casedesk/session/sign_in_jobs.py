"""The jobs about signing in: each a conversation with one portal as one user."""

from msgspec import Struct

from casedesk.domain.ids import UserId
from casedesk.portal.port import Credentials, Portal
from casedesk.portal.queries import UserQuery
from casedesk.portal.secrets import NeverPickled, Reticent, Secret
from casedesk.session import events
from casedesk.session.job import Errand


class Connect(Reticent, NeverPickled, Struct, frozen=True):
    """Sign in and read what the window needs before it can show a case.

    Attributes:
        code: Of the second factor; "" while the portal has asked for none.
    """

    unsaid = ("code",)

    credentials: Credentials
    code: str = ""

    def run(self, errand: Errand) -> events.Event:
        """Answer `Connected`; raises what `Portal.sign_in` raises."""
        errand.portal.sign_in(self.credentials, self.code)
        return _connected(errand.portal)


class ConnectWithToken(Struct, frozen=True):
    """Go on with a token that the user has given.

    Attributes:
        of: Whose it must be; None for anybody's.
    """

    token: Secret
    of: UserId | None = None

    def run(self, errand: Errand) -> events.Event:
        """Answer `Connected`; raises what `Portal.use_token` raises."""
        errand.portal.use_token(self.token, of=self.of)
        return _connected(errand.portal)


class Resume(Struct, frozen=True):
    """Go on with the token that the program still has."""

    def run(self, errand: Errand) -> events.Event:
        """Answer `Connected`; raises `SignInRequired` where the token is no longer good."""
        return _connected(errand.portal)


class SendCodeAgain(Struct, frozen=True):
    """Have another text message sent."""

    credentials: Credentials

    def run(self, errand: Errand) -> events.Event:
        """Answer `CodeSent`."""
        return events.CodeSent(errand.portal.send_code_again(self.credentials))


class SetPhone(Reticent, Struct, frozen=True):
    """Tell the portal where to send codes to, and have the first one sent."""

    unsaid = ("number",)

    credentials: Credentials
    number: str

    def run(self, errand: Errand) -> events.Event:
        """Answer `CodeSent`."""
        return events.CodeSent(errand.portal.set_phone(self.credentials, self.number))


def _connected(portal: Portal) -> events.Connected:
    me = portal.me()
    definitions = portal.field_definitions()
    return events.Connected(
        me=me,
        definitions=definitions,
        groups=portal.groups(),
        colleague_count=portal.users(UserQuery(count=1)).total,
    )
