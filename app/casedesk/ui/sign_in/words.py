"""Sentences about addresses and about signing in."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from casedesk.portal.address import AddressRefusal
from casedesk.portal.errors import AccessDenied, NotFound, PortalError
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
                "With http:// everybody on the way could read the password. Use https://. The connection"
                " settings can allow it without.",
            )
        case _:
            assert_never(refusal)


def place_sentence(url: str) -> str:
    """Say which address was understood."""
    return QCoreApplication.translate("SignIn", "Connects to {address}").format(address=url)


def plain_http_sentence() -> str:
    """Warn of an address without encryption that the user has allowed."""
    return QCoreApplication.translate(
        "SignIn", "Not encrypted: everybody on the way can read the password and every case."
    )


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
