"""What a failure on the way to the portal means: certificates, proxies, and portals that have moved."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from casedesk.portal import errors
from casedesk.portal.errors import Distrust, PortalError, Unreachable
from casedesk.ui.text.certificate import certificate_text, spaced_fingerprint

SETTLED_BY_THE_USER = (
    errors.CertificateUntrusted,
    errors.CertificateChanged,
    errors.AuthorityUnusable,
    errors.PlainHttpRefused,
    errors.ProxyFailed,
)
"""What does not pass by itself, as a network that is away does."""


def unreachable_words(error: Unreachable) -> tuple[str, str]:
    """Return title and sentence of a failure before anything reached the portal."""
    match error:
        case errors.CertificateUntrusted(reason=reason):
            return (
                QCoreApplication.translate("Errors", "The portal cannot prove who it is"),
                distrust_sentence(reason),
            )
        case errors.CertificateChanged():
            return (
                QCoreApplication.translate("Errors", "The portal's certificate has changed"),
                QCoreApplication.translate(
                    "Errors",
                    "It is not the one that you have accepted. Somebody may be listening in. Nothing was"
                    " sent. Ask the portal's administrator before you go on.",
                ),
            )
        case errors.AuthorityUnusable():
            return (
                QCoreApplication.translate("Errors", "The file with certificates cannot be used"),
                QCoreApplication.translate(
                    "Errors",
                    "It is missing, cannot be read, or holds no certificate in PEM form. Nothing was sent."
                    " Choose another file for this portal, or none.",
                ),
            )
        case errors.PlainHttpRefused():
            return (
                QCoreApplication.translate("Errors", "This address is not encrypted"),
                QCoreApplication.translate(
                    "Errors",
                    "With http:// everybody on the way could read the password and every case. Nothing was"
                    " sent. Use https://, or say for this connection that it may be without.",
                ),
            )
        case errors.ProxyFailed(wants_credentials=wants_credentials):
            return _proxy_words(wants_credentials=wants_credentials)
        case _:
            return (
                QCoreApplication.translate("Errors", "The portal cannot be reached"),
                QCoreApplication.translate(
                    "Errors", "There is no connection to it at the moment. Check the network and try again."
                ),
            )


def details_of(error: PortalError) -> str:
    """Return what helps whoever looks into it: the certificate that was shown, and what the network said."""
    lines = [error.detail]
    if isinstance(error, errors.CertificateUntrusted | errors.CertificateChanged):
        lines.append(certificate_text(error.certificate))
    if isinstance(error, errors.CertificateChanged):
        lines.append(
            QCoreApplication.translate("Errors", "Fingerprint accepted before: {fingerprint}").format(
                fingerprint=spaced_fingerprint(error.pinned_sha256)
            )
        )
    return "\n".join(filter(None, lines))


def distrust_sentence(reason: Distrust) -> str:
    """Say what is wrong with a certificate, and what to do."""
    match reason:
        case Distrust.SELF_SIGNED:
            return QCoreApplication.translate(
                "Errors",
                "It has signed its certificate itself, so nobody vouches for it. Nothing was sent. Compare"
                " the fingerprint with its administrator's before you accept it.",
            )
        case Distrust.UNKNOWN_ISSUER:
            return QCoreApplication.translate(
                "Errors",
                "Nobody whom this computer trusts vouches for its certificate. Nothing was sent. Compare the"
                " fingerprint, or choose the file of your company's certificate authority.",
            )
        case Distrust.EXPIRED:
            return QCoreApplication.translate(
                "Errors",
                "Its certificate has run out. Nothing was sent. Tell its administrator, and check the date of"
                " this computer.",
            )
        case Distrust.NOT_YET_VALID:
            return QCoreApplication.translate(
                "Errors",
                "Its certificate is not valid yet. Nothing was sent. Check the date of this computer.",
            )
        case Distrust.WRONG_HOST:
            return QCoreApplication.translate(
                "Errors",
                "Its certificate is for another name than this address. Nothing was sent. Check the address.",
            )
        case Distrust.OTHER:
            return QCoreApplication.translate(
                "Errors",
                "Its certificate does not pass the checks of this computer. Nothing was sent. The details say"
                " why.",
            )
        case _:
            assert_never(reason)


def _proxy_words(*, wants_credentials: bool) -> tuple[str, str]:
    if wants_credentials:
        return (
            QCoreApplication.translate("Errors", "The proxy wants a user and a password"),
            QCoreApplication.translate(
                "Errors",
                "Without them, or with these, it lets nothing through. The portal was not asked. Check them"
                " in the settings of this connection.",
            ),
        )
    return (
        QCoreApplication.translate("Errors", "The proxy does not let this through"),
        QCoreApplication.translate(
            "Errors",
            "It cannot be reached, or it refuses this portal. The portal was not asked. Check the proxy in"
            " the settings of this connection.",
        ),
    )


def redirected_words(error: errors.Redirected) -> tuple[str, str]:
    """Return title and sentence of a portal that points elsewhere."""
    return (
        QCoreApplication.translate("Errors", "The portal points to another address"),
        QCoreApplication.translate(
            "Errors",
            "It says that what was asked for is at {address}. Nobody has followed, for you have not signed in"
            " there. If you trust that address, connect to it.",
        ).format(address=error.location),
    )
