"""What the pages of the wizard are called, and what its button does on each."""

from PySide6.QtCore import QCoreApplication

from casedesk.portal.sign_in import PhoneNeeded
from casedesk.session.probe_events import Check
from casedesk.session.wizard import Mark, Page, WizardState


def page_title(state: WizardState) -> str:
    """Return what a page is about."""
    match state.page:
        case Page.PLACE:
            return QCoreApplication.translate("Wizard", "Where do you work?")
        case Page.OPTIONS:
            return QCoreApplication.translate("Wizard", "Connection settings")
        case Page.CHECKS if state.is_waiting:
            return QCoreApplication.translate("Wizard", "Looking for the portal")
        case Page.CHECKS if Mark.ASKING in state.marks:
            return QCoreApplication.translate("Wizard", "Your say is needed")
        case Page.CHECKS:
            return _failed_title(state)
        case Page.SECOND_FACTOR:
            return QCoreApplication.translate("Wizard", "Second factor")
        case _:
            return QCoreApplication.translate("Wizard", "Sign in")


def _failed_title(state: WizardState) -> str:
    if state.failed_check is Check.ENCRYPTION:
        return QCoreApplication.translate("Wizard", "No safe connection")
    return QCoreApplication.translate("Wizard", "The portal was not found")


def page_sentence(state: WizardState) -> str:
    """Return the quiet line below the title; "" for none."""
    match state.page:
        case Page.PLACE:
            return QCoreApplication.translate(
                "Wizard",
                "Nothing you do on the practice portal reaches anybody. For real cases, connect to your"
                " portal.",
            )
        case Page.OPTIONS:
            return QCoreApplication.translate(
                "Wizard", "They belong to this one portal. Most portals need none of them."
            )
        case _:
            return ""


def next_words(state: WizardState) -> str:
    """Return what the button that goes on says."""
    if state.is_waiting:
        return _waiting_words(state.page)
    match state.page:
        case Page.PLACE:
            return QCoreApplication.translate("Wizard", "&Next")
        case Page.OPTIONS:
            return QCoreApplication.translate("Wizard", "Use these &settings")
        case Page.CHECKS:
            return QCoreApplication.translate("Wizard", "&Try again")
        case Page.SECOND_FACTOR if isinstance(state.challenge, PhoneNeeded):
            return QCoreApplication.translate("Wizard", "&Send a code")
        case _:
            return QCoreApplication.translate("Wizard", "&Sign in")


def _waiting_words(page: Page) -> str:
    match page:
        case Page.CHECKS:
            return QCoreApplication.translate("Wizard", "Looking…")
        case Page.SECOND_FACTOR:
            return QCoreApplication.translate("Wizard", "Sending…")
        case _:
            return QCoreApplication.translate("Wizard", "Signing in…")
