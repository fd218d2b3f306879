"""What somebody wants to sign in with, and what of it is to be kept."""

from msgspec import Struct

from casedesk.portal.port import Credentials
from casedesk.portal.secrets import Secret


class Wish(Struct, frozen=True):
    """How to sign in.

    Attributes:
        way: E-mail and password, or a token from elsewhere.
        keeps_token: To be signed in at the next start as well.
        keeps_password: The password too.
    """

    way: Credentials | Secret
    keeps_token: bool = True
    keeps_password: bool = False
