"""How a portal may fail: one class for each thing that the program does differently."""


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


class OutcomeUnknown(PortalError):
    """A write was sent and no answer came; it may have been carried out."""


class SignInRequired(PortalError):
    """The portal does not know the caller (401)."""


class SignInRefused(SignInRequired):
    """The portal refused e-mail, password or code.

    Source: AuthenticationEntryPoint answers HTTP 500 for every credential failure.
    """


class SecondFactorRequired(SignInRequired):
    """E-mail and password are right, but the portal wants a code as well.

    Source: AuthenticationEntryPoint answers 201 with a null token.
    """


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
