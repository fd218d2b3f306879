"""Sentences of the page where somebody signs in."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from casedesk.portal.secrets import Keyring
from casedesk.portal.sign_in import Capabilities


def browser_sentence(capabilities: Capabilities) -> str:
    """Say what is possible where people sign in elsewhere; "" where they do not."""
    elsewhere = [capabilities.sso_label or "SSO"] if capabilities.has_single_sign_on else []
    label = ", ".join([*elsewhere, *(name.title() for name in capabilities.providers)])
    if not label:
        return ""
    return QCoreApplication.translate(
        "SignIn",
        "This portal offers “{label}”, which works only in the browser. Here you can use a password of the"
        " portal's own, if you have one, or a token.",
    ).format(label=label)


def token_sentence() -> str:
    """Say where a token comes from."""
    return QCoreApplication.translate(
        "SignIn",
        "What the portal's API gives out for you; its administrator can tell how to get one. Whoever has it"
        " can do what you can.",
    )


def keyring_sentence(keyring: Keyring) -> str:
    """Say where secrets are kept, or that they cannot be."""
    match keyring:
        case Keyring.UNKNOWN | Keyring.AVAILABLE:
            return QCoreApplication.translate(
                "SignIn", "Kept in the keyring of your system, and in no file of Casedesk."
            )
        case Keyring.LOCKED:
            return QCoreApplication.translate(
                "SignIn",
                "The keyring of your system is locked. Until it is unlocked, everything is kept only until"
                " Casedesk ends.",
            )
        case Keyring.FAILED:
            return QCoreApplication.translate(
                "SignIn",
                "The keyring of your system did not take what was to be kept, so it is kept only until"
                " Casedesk ends.",
            )
        case Keyring.NONE:
            return QCoreApplication.translate(
                "SignIn",
                "This computer has no keyring that could keep secrets, so everything is kept only until"
                " Casedesk ends.",
            )
        case _:
            assert_never(keyring)
