"""How a portal may fail: one class for each thing that the program does differently."""

from datetime import datetime
from enum import Enum

from msgspec import Struct

from casedesk.portal.sign_in import AppCode, Challenge


class Distrust(Enum):
    """Why a certificate is not trusted."""

    SELF_SIGNED = "self-signed"
    UNKNOWN_ISSUER = "unknown issuer"
    EXPIRED = "expired"
    NOT_YET_VALID = "not yet valid"
    WRONG_HOST = "wrong host"
    OTHER = "other"


class Certificate(Struct, frozen=True):
    """What a server shows of itself.

    Attributes:
        fingerprint_sha256: 64 lower-case hex digits over the DER form.
        subject: Whom it names, as text; hosts where it names some.
        issuer: Who vouches for it, as text.
        valid_from: Aware; None where it cannot be read.
        valid_until: Aware; None where it cannot be read.
    """

    fingerprint_sha256: str
    subject: str = ""
    issuer: str = ""
    valid_from: datetime | None = None
    valid_until: datetime | None = None


class PortalError(Exception):
    """Something went wrong between the program and the portal.

    Attributes:
        detail: What the portal or the network said, for "Details"; never holds a token or a password.
    """

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class Unreachable(PortalError):
    """No connection was made, so nothing was sent: name, refusal, TLS, connect time-out."""


class HostUnknown(Unreachable):
    """No computer has the name in the address."""


class CertificateUntrusted(Unreachable):
    """The portal shows a certificate that nothing vouches for; neither token nor password was sent.

    Attributes:
        certificate: The one that was shown, for the user to compare.
        reason: What is wrong with it.
    """

    def __init__(
        self, detail: str = "", *, certificate: Certificate, reason: Distrust = Distrust.OTHER
    ) -> None:
        super().__init__(detail)
        self.certificate = certificate
        self.reason = reason


class CertificateChanged(Unreachable):
    """The portal shows another certificate than the one that the user has accepted; nothing was sent.

    Attributes:
        certificate: The one that was shown now.
        pinned_sha256: The fingerprint of the one that was accepted.
    """

    def __init__(self, detail: str = "", *, certificate: Certificate, pinned_sha256: str) -> None:
        super().__init__(detail)
        self.certificate = certificate
        self.pinned_sha256 = pinned_sha256


class AuthorityUnusable(Unreachable):
    """The file with the portal's certificate authorities is missing or holds none; nothing was sent.

    Attributes:
        ca_file: The file.
    """

    def __init__(self, detail: str = "", *, ca_file: str) -> None:
        super().__init__(detail)
        self.ca_file = ca_file


class PlainHttpRefused(Unreachable):
    """The address is not protected by TLS, and the user has not agreed to that; nothing was sent."""


class ProxyFailed(Unreachable):
    """The proxy did not let the request through, so the portal never got it.

    Attributes:
        wants_credentials: It asked for a user and a password, or refused those it was given.
    """

    def __init__(self, detail: str = "", *, wants_credentials: bool = False) -> None:
        super().__init__(detail)
        self.wants_credentials = wants_credentials


class OutcomeUnknown(PortalError):
    """A write was sent and no answer came; it may have been carried out."""


class SignInRequired(PortalError):
    """The portal does not know the caller (401)."""


class SignInRefused(SignInRequired):
    """The portal refused e-mail, password or code.

    Source: AuthenticationEntryPoint answers HTTP 500 for every credential failure.
    """


class TooManyAttempts(SignInRefused):
    """The portal takes no sign-in of this user from here for a while, not even a right one.

    Source: BruteForceLoginManager refuses the sixth attempt within 60 s, and all others in the next 60 s.

    Attributes:
        retry_after_s: Seconds to wait, 0 or more. The program never tries again by itself.
    """

    def __init__(self, detail: str = "", *, retry_after_s: float = 60.0) -> None:
        super().__init__(detail)
        self.retry_after_s = retry_after_s


class SignInUnexplained(SignInRefused):
    """The portal did not sign the user in, and said something else than that e-mail or password is wrong.

    It may be that, said in another language; a fault of its own; or an address that it lets nobody in from.
    """


class OtherUser(SignInRefused):
    """The token is good, but it is somebody else's than the user's who is to sign in again."""


class SecondFactorRequired(SignInRequired):
    """E-mail and password are right, but the portal wants a code as well.

    Source: AuthenticationEntryPoint answers 201 with a null token.

    Attributes:
        challenge: What it wants.
    """

    def __init__(self, detail: str = "", *, challenge: Challenge | None = None) -> None:
        super().__init__(detail)
        self.challenge: Challenge = AppCode() if challenge is None else challenge


class AccessDenied(PortalError):
    """The portal says that the caller may not (403)."""


class NotFound(PortalError):
    """The thing is gone, or no longer visible to the caller (404)."""


class Rejected(PortalError):
    """The portal did not accept the arguments (400)."""


class Throttled(PortalError):
    """The portal wants a pause (429, or 503 with Retry-After).

    Attributes:
        retry_after_s: Seconds to wait, 0 or more.
    """

    def __init__(self, detail: str = "", *, retry_after_s: float = 0.0) -> None:
        super().__init__(detail)
        self.retry_after_s = retry_after_s


class PortalFault(PortalError):
    """The portal broke down while answering (other 5xx)."""


class UnexpectedAnswer(PortalError):
    """What came back is not what this API answers: no JSON or XML, a web page, an unknown schema."""


class Redirected(UnexpectedAnswer):
    """The portal pointed elsewhere (3xx); nobody has followed, for the token belongs to this address only.

    Attributes:
        location: Where to, in full but for query and fragment, for the eye.
        address: The portal's address if it has moved there; "" where that makes no other address.
    """

    def __init__(self, detail: str = "", *, location: str, address: str = "") -> None:
        super().__init__(detail)
        self.location = location
        self.address = address
