"""Whom to believe: the operating system, a file of authorities beside it, or one certificate and no other."""

import hashlib
import hmac
import ssl
from pathlib import Path
from typing import Final

import truststore

from casedesk.portal.options import ConnectionOptions

_LARGEST_CA_FILE: Final = 4 * 1024 * 1024
"""Some ten times the list of all public authorities."""


class OtherCertificate(ssl.SSLError):
    """The server showed another certificate than the pinned one; not a byte of a request has left.

    Attributes:
        der: The certificate that was shown.
    """

    def __init__(self, der: bytes) -> None:
        super().__init__("another certificate than the pinned one")
        self.der = der

    def __str__(self) -> str:
        return "another certificate than the pinned one"


class UnusableFile(ValueError):
    """The file of authorities cannot be used, with the reason as its text."""


class _PinnedContext(ssl.SSLContext):
    """Asks nobody but the pin, which is checked as a part of the handshake."""

    pinned_sha256 = ""


class _PinnedSocket(ssl.SSLSocket):
    def do_handshake(self, block: bool = False) -> None:
        super().do_handshake(block)
        _compare(self.getpeercert(binary_form=True), self.context)


class _PinnedObject(ssl.SSLObject):
    """The same for TLS inside TLS, behind a proxy that is spoken to over https."""

    def do_handshake(self) -> None:
        super().do_handshake()
        _compare(self.getpeercert(binary_form=True), self.context)


def context_of(options: ConnectionOptions) -> ssl.SSLContext | truststore.SSLContext:
    """Return what judges the certificates of one portal.

    Raises:
        UnusableFile: The options name a file of authorities that is none.
    """
    if options.pinned_sha256:
        return pinned_context(options.pinned_sha256)
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if options.ca_file:
        _load(context, Path(options.ca_file))
    return context


def pinned_context(sha256: str) -> ssl.SSLContext:
    """Return a context that accepts this one certificate; with "" it accepts none, and says what it saw."""
    context = _PinnedContext(ssl.PROTOCOL_TLS_CLIENT)
    context.pinned_sha256 = sha256
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    # A second handshake on the same connection could bring another certificate.
    context.options |= ssl.OP_NO_RENEGOTIATION
    context.sslsocket_class = _PinnedSocket
    context.sslobject_class = _PinnedObject
    return context


def fingerprint_of(der: bytes) -> str:
    """Return the SHA-256 of a certificate as 64 lower-case hex digits."""
    return hashlib.sha256(der).hexdigest()


def doubt_in(error: BaseException) -> OtherCertificate | ssl.SSLCertVerificationError | None:
    """Find the doubt about a certificate among the causes of an error."""
    seen = 0
    cause: BaseException | None = error
    while cause is not None and seen < 10:
        if isinstance(cause, OtherCertificate | ssl.SSLCertVerificationError):
            return cause
        cause, seen = cause.__cause__ or cause.__context__, seen + 1
    return None


def _compare(der: bytes | None, context: ssl.SSLContext) -> None:
    pinned = context.pinned_sha256 if isinstance(context, _PinnedContext) else ""
    if not hmac.compare_digest(fingerprint_of(der or b""), pinned):
        raise OtherCertificate(der or b"")


def _load(context: truststore.SSLContext, path: Path) -> None:
    try:
        # A pipe or a device would never come to its end.
        if not path.is_file():
            raise UnusableFile("there is no such file")
        with path.open("rb") as file:
            content = file.read(_LARGEST_CA_FILE + 1)
    except OSError as error:
        raise UnusableFile(error.strerror or type(error).__name__) from None
    if len(content) > _LARGEST_CA_FILE:
        raise UnusableFile("the file is too large for certificates")
    try:
        # As PEM it may hold several and text between them; as DER it is one, as bytes.
        is_pem = b"-----BEGIN" in content
        context.load_verify_locations(cadata=content.decode("ascii", "ignore") if is_pem else content)
    except (ssl.SSLError, ValueError) as error:
        raise UnusableFile(f"it holds no certificate: {type(error).__name__}") from None
