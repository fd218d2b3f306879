"""What stands above a review: why there is nothing to send, why it may not be sent, what others did."""

from PySide6.QtCore import QCoreApplication

from casedesk.domain.change import Change
from casedesk.planning.merge import AccessConflict, Conflict, FieldConflict, TitleConflict
from casedesk.planning.plan import Consent
from casedesk.portal.errors import PortalError, SignInRequired
from casedesk.session.review import Review, ReviewState
from casedesk.ui.primitives.banner import BannerAction, BannerContent
from casedesk.ui.text.changes import Labels, field_label, sentence
from casedesk.ui.text.errors import explain
from casedesk.ui.text.rules import refusal_sentence

RETRY = "retry"
_SHOWN_LINES = 4


def banner_content(state: ReviewState, labels: Labels) -> BannerContent | None:
    """Say what has to be known before the rows are read; None where the rows say it all."""
    if state.error is not None:
        return _failed_content(state.error)
    if state.bug:
        return _bug_content(state.bug)
    return None if state.review is None else _review_content(state.review, labels)


def save_words(review: Review | None) -> str:
    """Return the words on the button that saves."""
    consents = frozenset[Consent]() if review is None else review.consents
    if Consent.PUBLISH in consents:
        return QCoreApplication.translate("Review", "&Publish and save")
    if consents:
        return QCoreApplication.translate("Review", "&Save all the same")
    return QCoreApplication.translate("Review", "&Save")


def may_save(state: ReviewState) -> bool:
    """Whether there is anything that a save could do: send, ask, or bring the form up to date."""
    return state.review is not None and not state.review.refusals


def _failed_content(error: PortalError) -> BannerContent:
    words = explain(error)
    nothing = QCoreApplication.translate("Review", "Nothing was sent. Your changes are still in the form.")
    # Signing in again is offered in the window, which this dialog would cover.
    again = BannerAction(RETRY, QCoreApplication.translate("Review", "Try again"))
    return BannerContent(
        kind="danger",
        title=words.title,
        sentence=f"{words.sentence} {nothing}",
        actions=() if isinstance(error, SignInRequired) else (again,),
        details=error.detail,
        is_dismissable=False,
    )


def _bug_content(report: str) -> BannerContent:
    return BannerContent(
        kind="danger",
        title=QCoreApplication.translate("Review", "Casedesk has a bug"),
        sentence=QCoreApplication.translate(
            "Review",
            "What the portal will do could not be found out. Nothing was sent. The report in the details"
            " holds nothing of the case: please send it to whoever looks after the program.",
        ),
        details=report,
        is_dismissable=False,
    )


def _review_content(review: Review, labels: Labels) -> BannerContent | None:
    if review.refusals:
        return BannerContent(
            kind="danger",
            title=QCoreApplication.translate("Review", "This cannot be saved as it is"),
            sentence="\n".join(refusal_sentence(refusal, labels) for refusal in review.refusals),
            is_dismissable=False,
        )
    if review.conflicts:
        return _conflict_content(review.conflicts, labels)
    if not review.effects:
        return BannerContent(
            kind="info",
            title=QCoreApplication.translate("Review", "There is nothing to send"),
            sentence=QCoreApplication.translate(
                "Review",
                "The portal already has everything as you want it. Saving brings the form up to date.",
            ),
            is_dismissable=False,
        )
    return _taken_content(review.taken, labels) if review.taken else None


def _conflict_content(conflicts: tuple[Conflict, ...], labels: Labels) -> BannerContent:
    names = ", ".join(_conflict_name(conflict, labels) for conflict in conflicts)
    text = QCoreApplication.translate(
        "Review", "Changed on both sides: {names}. Save asks you what is to hold before anything is sent."
    )
    return BannerContent(
        kind="warning",
        title=QCoreApplication.translate("Review", "The same things have changed on the portal"),
        sentence=text.format(names=names),
        is_dismissable=False,
    )


def _conflict_name(conflict: Conflict, labels: Labels) -> str:
    match conflict:
        case TitleConflict():
            return QCoreApplication.translate("Review", "title")
        case AccessConflict():
            return QCoreApplication.translate("Review", "access")
        case FieldConflict():
            return field_label(labels, conflict.field_id)


def _taken_content(taken: tuple[Change, ...], labels: Labels) -> BannerContent:
    lines = [f"•  {sentence(change, labels)}" for change in taken]
    if len(lines) > _SHOWN_LINES + 1:
        lines[_SHOWN_LINES:] = ["•  …"]
    return BannerContent(
        kind="info",
        title=QCoreApplication.translate("Review", "Somebody else changed this case meanwhile; that stays:"),
        sentence="\n".join(lines),
        is_dismissable=False,
    )
