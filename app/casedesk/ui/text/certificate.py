"""What a certificate says of itself, line by line."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from casedesk.portal.errors import Certificate

_LINE = 11 * len("AB:")


def certificate_lines(certificate: Certificate) -> tuple[tuple[str, str], ...]:
    """Return name and value of each line for a label; what the certificate does not say is left out."""
    return _lines(certificate, fingerprint_in_lines(certificate.fingerprint_sha256))


def certificate_text(certificate: Certificate) -> str:
    """Return the same lines as text that can be copied."""
    lines = _lines(certificate, spaced_fingerprint(certificate.fingerprint_sha256))
    line = QCoreApplication.translate("Certificate", "{name}: {value}")
    return "\n".join(line.format(name=name, value=value) for name, value in lines)


def _lines(certificate: Certificate, fingerprint: str) -> tuple[tuple[str, str], ...]:
    lines = (
        (QCoreApplication.translate("Certificate", "Certificate for"), certificate.subject),
        (QCoreApplication.translate("Certificate", "Issued by"), certificate.issuer),
        (QCoreApplication.translate("Certificate", "Valid"), _validity(certificate)),
        (QCoreApplication.translate("Certificate", "Fingerprint (SHA-256)"), fingerprint),
    )
    return tuple((name, value) for name, value in lines if value)


def spaced_fingerprint(sha256: str) -> str:
    """Return a fingerprint as other programs write it, so that it can be compared."""
    return ":".join(sha256[at : at + 2] for at in range(0, len(sha256), 2)).upper()


def fingerprint_in_lines(sha256: str) -> str:
    """Return it in lines; a label would break it nowhere by itself."""
    text = spaced_fingerprint(sha256)
    return "\n".join(text[at : at + _LINE].rstrip(":") for at in range(0, len(text), _LINE))


def _validity(certificate: Certificate) -> str:
    if certificate.valid_from is None or certificate.valid_until is None:
        return ""
    return QCoreApplication.translate("Certificate", "{begin} to {end}").format(
        begin=_day(certificate.valid_from), end=_day(certificate.valid_until)
    )


def _day(at: datetime) -> str:
    local = QDateTime.fromMSecsSinceEpoch(round(at.timestamp() * 1000)).date()
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
