"""Sentences of the dialog in which somebody signs in again."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from casedesk.portal.sign_in import AppCode, Challenge, PhoneNeeded, SmsCode
from casedesk.session.connection import ConnectionState, Link


def again_title(state: ConnectionState) -> str:
    """Say why something is asked."""
    if state.challenge is not None:
        return QCoreApplication.translate("SignInAgain", "One more step")
    if state.link is Link.LOST:
        return QCoreApplication.translate("SignInAgain", "Your session has ended")
    return QCoreApplication.translate("SignInAgain", "Sign in to go on")


def again_sentence(state: ConnectionState) -> str:
    """Say who is asked and where, and that nothing is lost meanwhile."""
    who = state.email if state.account is None else state.account.display_name or state.email
    where = state.place.address.split("://", 1)[-1]
    if state.place.is_practice:
        return QCoreApplication.translate(
            "SignInAgain", "The practice portal asks {who} for a second factor, as many portals do."
        ).format(who=who)
    if state.link is Link.LOST:
        return QCoreApplication.translate(
            "SignInAgain",
            "{who} at {where}: what you typed is kept. A save that was interrupted goes on once you are"
            " signed in.",
        ).format(who=who, where=where)
    return QCoreApplication.translate("SignInAgain", "{who} at {where}").format(who=who, where=where)


def practice_sentence(challenge: Challenge | None) -> str:
    """Say where the codes of the practice portal are; "" where none is asked for."""
    match challenge:
        case None:
            return ""
        case AppCode():
            return QCoreApplication.translate(
                "SignInAgain", "On the practice portal every app shows the code 000000."
            )
        case SmsCode():
            return QCoreApplication.translate(
                "SignInAgain", "On the practice portal the text message lies in the Outbox."
            )
        case PhoneNeeded():
            return QCoreApplication.translate(
                "SignInAgain", "On the practice portal any number will do; nothing leaves this computer."
            )
        case _:
            assert_never(challenge)


def button_words(wants_phone: bool, *, is_waiting: bool) -> str:
    """Return what the button that goes on says."""
    if is_waiting:
        return QCoreApplication.translate("SignInAgain", "Signing in…")
    if wants_phone:
        return QCoreApplication.translate("SignInAgain", "&Send a code")
    return QCoreApplication.translate("SignInAgain", "&Sign in")
