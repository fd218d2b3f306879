"""Words for the checks of a connection, and for what stands in the way of each."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from casedesk.portal.errors import (
    AccessDenied,
    HostUnknown,
    PortalError,
    SecondFactorRequired,
    SignInRefused,
    Unreachable,
)
from casedesk.session.probe_events import Check, NoPortalThere, PointedElsewhere
from casedesk.session.wizard import Broken, Mark, Trouble, WizardState
from casedesk.ui.primitives.banner import BannerAction, BannerContent
from casedesk.ui.sign_in.words import explain_sign_in
from casedesk.ui.text.addresses import breakable
from casedesk.ui.text.errors import Explained
from casedesk.ui.text.network import details_of


def check_name(check: Check) -> str:
    """Return a check as the list names it."""
    match check:
        case Check.ADDRESS:
            return QCoreApplication.translate("Wizard", "Address")
        case Check.ENCRYPTION:
            return QCoreApplication.translate("Wizard", "Encryption")
        case Check.API:
            return QCoreApplication.translate("Wizard", "Portal")
        case Check.SIGN_IN:
            return QCoreApplication.translate("Wizard", "Sign-in")
        case Check.SECOND_FACTOR:
            return QCoreApplication.translate("Wizard", "Second factor")
        case Check.CRM:
            return QCoreApplication.translate("Wizard", "CRM")
        case _:
            assert_never(check)


def mark_words(mark: Mark, *, is_unencrypted: bool = False) -> str:
    """Say how a check is going."""
    match mark:
        case Mark.WAITING:
            return QCoreApplication.translate("Wizard", "Not checked yet")
        case Mark.RUNNING:
            return QCoreApplication.translate("Wizard", "Checking…")
        case Mark.PASSED if is_unencrypted:
            return QCoreApplication.translate("Wizard", "Not encrypted")
        case Mark.PASSED:
            return QCoreApplication.translate("Wizard", "In order")
        case Mark.ASKING:
            return QCoreApplication.translate("Wizard", "Waits for you")
        case Mark.FAILED:
            return QCoreApplication.translate("Wizard", "Failed")
        case _:
            assert_never(mark)


def trouble_content(state: WizardState) -> BannerContent | None:
    """Say why the wizard does not go on by itself, and what can be done; None where nothing is wrong."""
    match state.trouble:
        case None:
            return None
        case PointedElsewhere() as pointed:
            return _pointed_content(pointed)
        case trouble:
            words = _explained(trouble, state.failed_check)
            return BannerContent(
                "danger", words.title, words.sentence, details=_details(trouble), is_dismissable=False
            )


def _details(trouble: Trouble) -> str:
    match trouble:
        case PortalError() as error:
            return details_of(error)
        case NoPortalThere(detail=detail):
            return detail
        case _:
            return ""


def _pointed_content(pointed: PointedElsewhere) -> BannerContent:
    if not pointed.address:
        return BannerContent(
            "danger",
            QCoreApplication.translate("Wizard", "The address points to somewhere else"),
            QCoreApplication.translate(
                "Wizard",
                "It points to {address}, which is no safe address of a portal. A sign-in page of the network"
                " may be on the way. Open a page in the browser, sign in to the network, and try again.",
            ).format(address=breakable(pointed.location)),
            details=pointed.location,
            is_dismissable=False,
        )
    return BannerContent(
        "warning",
        QCoreApplication.translate("Wizard", "The address points to another one"),
        QCoreApplication.translate(
            "Wizard",
            "It points to {address}. Nothing has been sent there. Go on only if you know that this is your"
            " portal.",
        ).format(address=breakable(pointed.address)),
        (BannerAction("follow", QCoreApplication.translate("Wizard", "Go there")),),
        details=pointed.location,
        is_dismissable=False,
    )


def _explained(trouble: Trouble, check: Check | None) -> Explained:
    match trouble:
        case NoPortalThere(title=title):
            return _no_portal(title)
        case HostUnknown():
            return Explained(
                QCoreApplication.translate("Wizard", "No computer has this name"),
                QCoreApplication.translate(
                    "Wizard",
                    "Check the address for misspellings. A portal inside a company is often found only in"
                    " its own network.",
                ),
            )
        case AccessDenied() if check is Check.API:
            return Explained(
                QCoreApplication.translate("Wizard", "The server lets nobody in from here"),
                QCoreApplication.translate(
                    "Wizard", "It refused even what it tells everybody. Its administrator can say why."
                ),
            )
        case PortalError():
            return _of_error(trouble, check)
        case Broken() | PointedElsewhere():
            return Explained(
                QCoreApplication.translate("Wizard", "The check was not finished"),
                QCoreApplication.translate(
                    "Wizard", "Try again; if that goes on, the log of Casedesk says why."
                ),
            )
        case _:
            assert_never(trouble)


def _of_error(error: PortalError, check: Check | None) -> Explained:
    if check is Check.ENCRYPTION and type(error) is Unreachable:
        return Explained(
            QCoreApplication.translate("Wizard", "No encrypted connection came about"),
            QCoreApplication.translate(
                "Wizard",
                "Something answers, but speaks no encryption that is safe today. Check the port; an"
                " administrator may have to renew the server.",
            ),
        )
    if check is Check.ADDRESS and type(error) is Unreachable:
        return Explained(
            QCoreApplication.translate("Wizard", "Nobody answers at this address"),
            QCoreApplication.translate(
                "Wizard",
                "The portal may be down, the port may be wrong, or something on the way lets nobody through."
                " Check the network and try again.",
            ),
        )
    if check is Check.SECOND_FACTOR and type(error) in {SignInRefused, SecondFactorRequired}:
        return Explained(
            QCoreApplication.translate("Wizard", "The code is not good"),
            QCoreApplication.translate(
                "Wizard", "It was mistyped or is no longer valid. Type the latest one."
            ),
        )
    return explain_sign_in(error)


def _no_portal(title: str) -> Explained:
    if title:
        return Explained(
            QCoreApplication.translate("Wizard", "This is no portal"),
            QCoreApplication.translate(
                "Wizard",
                "A web page called “{title}” answers there. Check the address; in a network with a sign-in"
                " page of its own, sign in there first.",
            ).format(title=title),
        )
    return Explained(
        QCoreApplication.translate("Wizard", "This is no portal"),
        QCoreApplication.translate(
            "Wizard",
            "Something answers there, but not as a portal does. Check the address. The details say what"
            " was received.",
        ),
    )
