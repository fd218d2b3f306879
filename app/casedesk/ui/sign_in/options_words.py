"""Words for how a portal is reached."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from casedesk.portal.options import AnswerFormat, ProxyKind
from casedesk.ui.text.certificate import fingerprint_in_lines


def format_words(answer_format: AnswerFormat) -> str:
    """Return a format as it is offered."""
    match answer_format:
        case AnswerFormat.JSON:
            return QCoreApplication.translate("SignIn", "JSON (usual)")
        case AnswerFormat.XML:
            return QCoreApplication.translate("SignIn", "XML")
        case _:
            assert_never(answer_format)


def proxy_kind_words(kind: ProxyKind) -> str:
    """Return a way out of this machine as it is offered."""
    match kind:
        case ProxyKind.SYSTEM:
            return QCoreApplication.translate("SignIn", "As the system has it")
        case ProxyKind.NONE:
            return QCoreApplication.translate("SignIn", "None")
        case ProxyKind.HTTP:
            return QCoreApplication.translate("SignIn", "HTTP proxy")
        case ProxyKind.SOCKS:
            return QCoreApplication.translate("SignIn", "SOCKS proxy")
        case _:
            assert_never(kind)


def proxy_refusal() -> str:
    """Say what the address of a proxy looks like."""
    return QCoreApplication.translate("SignIn", "Type name and port, for example proxy.example.com:8080.")


def plain_http_warning() -> str:
    """Warn of allowing what is not encrypted."""
    return QCoreApplication.translate(
        "SignIn",
        "Everybody on the way can then read the password and every case, and change what is saved. Use it"
        " only inside a network that you trust.",
    )


def fingerprint_words(fingerprint: str) -> str:
    """Show the certificate that was accepted for a portal."""
    return QCoreApplication.translate("SignIn", "Accepted certificate:\n{fingerprint}").format(
        fingerprint=fingerprint_in_lines(fingerprint)
    )
