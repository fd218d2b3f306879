"""Sentences of the sign-in dialog."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from casedesk.portal.address import AddressRefusal
from casedesk.portal.errors import AccessDenied, NotFound, PortalError
from casedesk.portal.options import AnswerFormat
from casedesk.ui.primitives.banner import BannerContent
from casedesk.ui.text.errors import Explained, explain


def refusal_sentence(refusal: AddressRefusal) -> str:
    """Say why a text is no address of a portal, and what would be one."""
    match refusal:
        case AddressRefusal.EMPTY:
            return QCoreApplication.translate(
                "SignIn", "Type the address of the portal, for example portal.example.com."
            )
        case AddressRefusal.NOT_AN_ADDRESS:
            return QCoreApplication.translate(
                "SignIn", "This is not a web address. One looks like https://portal.example.com."
            )
        case AddressRefusal.HAS_CREDENTIALS:
            return QCoreApplication.translate(
                "SignIn", "Leave out what stands before the @. E-mail and password have their own fields."
            )
        case AddressRefusal.NOT_WEB:
            return QCoreApplication.translate(
                "SignIn", "The address of a portal begins with https://, or with nothing before its name."
            )
        case AddressRefusal.PLAIN_HTTP:
            return QCoreApplication.translate(
                "SignIn",
                "With http:// everybody on the way could read the password. Use https://. Only a portal on"
                " this computer may be without it.",
            )
        case _:
            assert_never(refusal)


def place_sentence(url: str) -> str:
    """Say which address was understood."""
    return QCoreApplication.translate("SignIn", "Connects to {address}").format(address=url)


def format_words(answer_format: AnswerFormat) -> str:
    """Return a format as it is offered."""
    match answer_format:
        case AnswerFormat.JSON:
            return QCoreApplication.translate("SignIn", "JSON (usual)")
        case AnswerFormat.XML:
            return QCoreApplication.translate("SignIn", "XML")
        case _:
            assert_never(answer_format)


def failure_content(error: PortalError | None) -> BannerContent:
    """Say why nobody is signed in; None where no portal gave a reason."""
    if error is None:
        return BannerContent(
            "danger",
            QCoreApplication.translate("SignIn", "Signing in was not finished"),
            QCoreApplication.translate(
                "SignIn",
                "Nobody is signed in there yet. Try again; if that goes on, the log of Casedesk says why.",
            ),
            is_dismissable=False,
        )
    words = explain_sign_in(error)
    return BannerContent("danger", words.title, words.sentence, details=error.detail, is_dismissable=False)


def explain_sign_in(error: PortalError) -> Explained:
    """Return a failure in the words that fit a sign-in; most kinds mean the same as anywhere."""
    match error:
        case AccessDenied():
            return Explained(
                QCoreApplication.translate("SignIn", "This user may not open the CRM"),
                QCoreApplication.translate(
                    "SignIn",
                    "E-mail and password are right, but the portal does not let this user into its CRM."
                    " Its administrator can change that.",
                ),
            )
        case NotFound():
            return Explained(
                QCoreApplication.translate("SignIn", "There is no portal at this address"),
                QCoreApplication.translate(
                    "SignIn", "Something answers there, but it is not a portal. Check the address."
                ),
            )
        case _:
            return explain(error)
