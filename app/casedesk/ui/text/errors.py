"""What a failure of the portal means to the user: what happened, and what to do."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from casedesk.portal import errors
from casedesk.portal.errors import PortalError
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.text.network import redirected_words, unreachable_words


class Explained(Struct, frozen=True):
    """A failure in words.

    Attributes:
        title: What happened, short.
        sentence: Why, as far as it is known, and what can be done.
    """

    title: str
    sentence: str


def _words(title: str, sentence: str) -> Explained:
    return Explained(title, sentence)


def explain(error: PortalError) -> Explained:
    """Return a failure in words; says nothing of what was saved, which only a report knows."""
    match error:
        case errors.Unreachable():
            return _words(*unreachable_words(error))
        case errors.SignInRequired():
            return _not_signed_in(error)
        case errors.Throttled(retry_after_s=retry_after_s):
            return _throttled(retry_after_s)
        case errors.OutcomeUnknown() | errors.PortalFault() | errors.UnexpectedAnswer():
            return _portal_trouble(error)
        case _:
            return _refused(error)


def _not_signed_in(error: errors.SignInRequired) -> Explained:
    match error:
        case errors.TooManyAttempts(retry_after_s=retry_after_s):
            return _too_many_attempts(max(1, round(retry_after_s)))
        case errors.SignInRefused():
            return _refused_sign_in(error)
        case errors.SecondFactorRequired():
            return _words(
                QCoreApplication.translate("Errors", "The portal wants a code as well"),
                QCoreApplication.translate(
                    "Errors", "E-mail and password are right. Sign in again and give the code."
                ),
            )
        case _:
            return _words(
                QCoreApplication.translate("Errors", "You are signed out"),
                QCoreApplication.translate(
                    "Errors", "The portal no longer knows this session. Sign in again to go on."
                ),
            )


def _too_many_attempts(seconds: int) -> Explained:
    return _words(
        QCoreApplication.translate("Errors", "Too many attempts to sign in"),
        one_or_many(
            seconds,
            QCoreApplication.translate(
                "Errors",
                "The portal takes the next one in one second. Until then even a right one fails.",
            ),
            QCoreApplication.translate(
                "Errors",
                "The portal takes the next one in %n seconds. Until then even a right one fails, so wait"
                " before you try again.",
                "",
                seconds,
            ),
        ),
    )


def _refused_sign_in(error: errors.SignInRefused) -> Explained:
    match error:
        case errors.SignInUnexplained():
            return _words(
                QCoreApplication.translate("Errors", "The portal did not sign you in"),
                QCoreApplication.translate(
                    "Errors",
                    "It does not clearly say why: e-mail or password may be wrong, it may let nobody in from"
                    " here, or it has a fault. The details have its own words.",
                ),
            )
        case errors.OtherUser():
            return _words(
                QCoreApplication.translate("Errors", "This token is somebody else's"),
                QCoreApplication.translate(
                    "Errors", "It is good, but not for the user whose session has ended."
                ),
            )
        case _:
            return _words(
                QCoreApplication.translate("Errors", "The portal refused the sign-in"),
                QCoreApplication.translate(
                    "Errors",
                    "E-mail, password or code is wrong. After five attempts within a minute the portal lets"
                    " nobody try for a minute.",
                ),
            )


def _throttled(retry_after_s: float) -> Explained:
    seconds = max(1, round(retry_after_s))
    return _words(
        QCoreApplication.translate("Errors", "The portal asks for a pause"),
        one_or_many(
            seconds,
            QCoreApplication.translate("Errors", "It gets too many requests. Try again in one second."),
            QCoreApplication.translate(
                "Errors", "It gets too many requests. Try again in %n seconds.", "", seconds
            ),
        ),
    )


def _portal_trouble(error: PortalError) -> Explained:
    match error:
        case errors.OutcomeUnknown():
            return _words(
                QCoreApplication.translate("Errors", "The portal did not answer in time"),
                QCoreApplication.translate(
                    "Errors", "The request was sent, but nobody knows yet whether it was carried out."
                ),
            )
        case errors.Redirected():
            return _words(*redirected_words(error))
        case errors.PortalFault():
            return _words(
                QCoreApplication.translate("Errors", "The portal has a fault"),
                QCoreApplication.translate(
                    "Errors",
                    "It broke down while answering. Try again; if it goes on, tell its administrator.",
                ),
            )
        case _:
            return _words(
                QCoreApplication.translate("Errors", "The answer makes no sense"),
                QCoreApplication.translate(
                    "Errors",
                    "What came back is not what a portal answers. A sign-in page or a proxy may be on the"
                    " way. The details say what was received.",
                ),
            )


def _refused(error: PortalError) -> Explained:
    match error:
        case errors.AccessDenied():
            return _words(
                QCoreApplication.translate("Errors", "The portal does not allow this"),
                QCoreApplication.translate("Errors", "You do not have the right to do it."),
            )
        case errors.NotFound():
            return _words(
                QCoreApplication.translate("Errors", "This is no longer there"),
                QCoreApplication.translate("Errors", "It was deleted, or you may no longer see it."),
            )
        case _:
            return _words(
                QCoreApplication.translate("Errors", "The portal did not accept the values"),
                QCoreApplication.translate("Errors", "One of them has a form that it does not understand."),
            )
