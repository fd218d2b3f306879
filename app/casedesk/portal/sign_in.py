"""What signing in takes beside e-mail and password, and what a portal says about it beforehand."""

from datetime import datetime

from msgspec import Struct

from casedesk.portal.secrets import NeverPickled, Reticent


class AppCode(Reticent, NeverPickled, Struct, frozen=True):
    """The portal wants the code that an authenticator app shows.

    Attributes:
        setup_key: What the app has to be given first, in Base32; "" once that has been done. A secret.
    """

    unsaid = ("setup_key",)

    setup_key: str = ""


class SmsCode(Struct, frozen=True):
    """The portal wants the code that it has sent in a text message.

    Attributes:
        phone_hint: The number as the portal shows it, mostly stars.
        expires_at: Until when the code is good; None where the portal did not say. Aware.
    """

    phone_hint: str = ""
    expires_at: datetime | None = None


class PhoneNeeded(Struct, frozen=True):
    """The portal wants to send codes in text messages, and has no number for that yet."""


Challenge = AppCode | SmsCode | PhoneNeeded
"""Source: AuthenticationEntryPoint answers 201 with a null token and says which of these it wants."""


class Capabilities(Struct, frozen=True):
    """How one can sign in at a portal, which it tells everybody.

    Attributes:
        sso_label: What the portal calls its single sign-on; "" where it has none.
        sso_url: The page on which that begins.
        providers: Names of others with whose accounts one can sign in on its web page.
        has_ldap: The password may be the one of a directory.
    """

    sso_label: str = ""
    sso_url: str = ""
    providers: tuple[str, ...] = ()
    has_ldap: bool = False

    @property
    def has_single_sign_on(self) -> bool:
        """Whether people may have no password of the portal's own."""
        return bool(self.sso_url)
