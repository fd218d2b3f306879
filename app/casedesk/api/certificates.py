"""What a certificate says of itself, read from bytes that anybody may have made."""

import ssl
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from casedesk.api.tls import fingerprint_of
from casedesk.portal.errors import Certificate, Distrust

if TYPE_CHECKING:
    from cryptography import x509

_LONGEST_NAME: Final = 200
_REASONS: Final = {
    9: Distrust.NOT_YET_VALID,
    10: Distrust.EXPIRED,
    18: Distrust.SELF_SIGNED,
    19: Distrust.UNKNOWN_ISSUER,
    20: Distrust.UNKNOWN_ISSUER,
    21: Distrust.UNKNOWN_ISSUER,
    62: Distrust.WRONG_HOST,
    64: Distrust.WRONG_HOST,
}
"""Source: OpenSSL's x509_vfy.h. Where the system judges in its own words there is no such number."""


def certificate_of(der: bytes) -> Certificate:
    """Return what the certificate says; of one that cannot be read only the fingerprint."""
    fingerprint = fingerprint_of(der)
    read = _read(der)
    if read is None:
        return Certificate(fingerprint)
    try:
        return Certificate(
            fingerprint,
            subject=_plain(_subject_of(read)),
            issuer=_plain(_name_of(read.issuer)),
            valid_from=read.not_valid_before_utc,
            valid_until=read.not_valid_after_utc,
        )
    except (ValueError, TypeError, OverflowError):
        return Certificate(fingerprint)


def reason_of(doubt: ssl.SSLError, certificate: Certificate) -> Distrust:
    """Return what is wrong with a certificate, for the eye; the refusal itself is somebody else's."""
    code = getattr(doubt, "verify_code", None)
    if isinstance(code, int) and code in _REASONS:
        return _REASONS[code]
    now = datetime.now(UTC)
    if certificate.valid_until is not None and certificate.valid_until < now:
        return Distrust.EXPIRED
    if certificate.valid_from is not None and certificate.valid_from > now:
        return Distrust.NOT_YET_VALID
    return Distrust.OTHER


def _read(der: bytes) -> "x509.Certificate | None":
    # lazy: only a certificate in doubt is ever looked into.
    from cryptography import x509

    try:
        return x509.load_der_x509_certificate(der)
    except (ValueError, TypeError, OverflowError):
        return None


def _subject_of(certificate: "x509.Certificate") -> str:
    """Name the hosts it is for, or whom it names where it is for none."""
    # lazy: as above.
    from cryptography import x509

    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        hosts = [*names.get_values_for_type(x509.DNSName)]
        hosts += [str(address) for address in names.get_values_for_type(x509.IPAddress)]
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
        hosts = []
    return ", ".join(hosts) or _name_of(certificate.subject)


def _name_of(name: "x509.Name") -> str:
    # lazy: as above.
    from cryptography.x509.oid import NameOID

    common = [str(part.value) for part in name.get_attributes_for_oid(NameOID.COMMON_NAME)]
    return ", ".join(common) or name.rfc4514_string()


def _plain(text: str) -> str:
    """Return a name as plain text: no control characters, none that turn the direction, not too long."""
    words = " ".join("".join(char if char.isprintable() else " " for char in text[:2000]).split())
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + "…"
