"""Sentences of the page for the second factor."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from casedesk.portal.sign_in import AppCode, Challenge, PhoneNeeded, SmsCode
from casedesk.ui.text.counts import one_or_many

MOST_ATTEMPTS = 5
"""Source: WCORE/Sms/SmsKeyStorage, WCORE/BruteForceLoginManager."""
_GROUP = 4


def challenge_sentence(challenge: Challenge) -> str:
    """Say what the portal wants."""
    match challenge:
        case AppCode(setup_key=""):
            return QCoreApplication.translate(
                "SignIn", "Type the six digits that your authenticator app shows for this portal now."
            )
        case AppCode():
            return QCoreApplication.translate(
                "SignIn",
                "This portal wants a code from an authenticator app, and you have set up none yet. Add an"
                " account to your app, type this key there, and then the six digits that it shows here. The"
                " key is shown until the first right code, and never again.",
            )
        case SmsCode(phone_hint=""):
            return QCoreApplication.translate(
                "SignIn", "Type the six digits that the portal has sent to your phone."
            )
        case SmsCode(phone_hint=phone_hint):
            return QCoreApplication.translate(
                "SignIn", "Type the six digits that the portal has sent to {number}."
            ).format(number=phone_hint)
        case PhoneNeeded():
            return QCoreApplication.translate(
                "SignIn",
                "This portal sends a code to your phone whenever you sign in, and does not know your number"
                " yet. It keeps the number that you type here.",
            )
        case _:
            assert_never(challenge)


def grouped_key(key: str) -> str:
    """Group a key so that it can be read off and typed."""
    return " ".join(key[at : at + _GROUP] for at in range(0, len(key), _GROUP))


def attempts_sentence(refused: int) -> str:
    """Say how many attempts are left before the portal makes wait."""
    left = max(0, MOST_ATTEMPTS - refused)
    if not left:
        return QCoreApplication.translate("SignIn", "No attempt is left. Wait for a minute, then begin anew.")
    return one_or_many(
        left,
        QCoreApplication.translate("SignIn", "One attempt is left."),
        QCoreApplication.translate("SignIn", "%n attempts are left.", "", left),
    )


def expiry_sentence(left_s: int) -> str:
    """Say how long a code is good."""
    if not left_s:
        return QCoreApplication.translate("SignIn", "This code is no longer good. Have another one sent.")
    minutes, seconds = divmod(left_s, 60)
    return QCoreApplication.translate("SignIn", "The code is good for {minutes}:{seconds}.").format(
        minutes=minutes, seconds=f"{seconds:02}"
    )


def send_again_words(wait_s: int) -> str:
    """Return what the button says that has another code sent."""
    if wait_s <= 0:
        return QCoreApplication.translate("SignIn", "Send &another code")
    return one_or_many(
        wait_s,
        QCoreApplication.translate("SignIn", "Send another code (in one second)"),
        QCoreApplication.translate("SignIn", "Send another code (in %n seconds)", "", wait_s),
    )
