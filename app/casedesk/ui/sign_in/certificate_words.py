"""What a certificate says of itself, line by line."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from casedesk.portal.errors import Certificate
from casedesk.ui.sign_in.options_words import spaced


def certificate_lines(certificate: Certificate) -> tuple[tuple[str, str], ...]:
    """Return name and value of each line; what the certificate does not say is left out."""
    lines = (
        (QCoreApplication.translate("Certificate", "For"), certificate.subject),
        (QCoreApplication.translate("Certificate", "Issued by"), certificate.issuer),
        (QCoreApplication.translate("Certificate", "Valid"), _validity(certificate)),
        (
            QCoreApplication.translate("Certificate", "Fingerprint (SHA-256)"),
            spaced(certificate.fingerprint_sha256),
        ),
    )
    return tuple((name, value) for name, value in lines if value)


def _validity(certificate: Certificate) -> str:
    if certificate.valid_from is None or certificate.valid_until is None:
        return ""
    return QCoreApplication.translate("Certificate", "{begin} to {end}").format(
        begin=_day(certificate.valid_from), end=_day(certificate.valid_until)
    )


def _day(at: datetime) -> str:
    local = QDateTime.fromMSecsSinceEpoch(round(at.timestamp() * 1000)).date()
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
