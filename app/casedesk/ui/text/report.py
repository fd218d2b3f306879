"""The account of a save in words: verdict, deviations, what is pending, and the calls behind it."""

from PySide6.QtCore import QCoreApplication

from casedesk.domain.change import AccessChanged
from casedesk.planning.steps import UpdateCase
from casedesk.planning.verify import (
    ABSENT,
    CLOSED,
    PUBLIC,
    Deviation,
    DeviationReason,
    FieldPart,
    MemberPart,
    NotifyPart,
    PrivacyPart,
    StatusPart,
    SubjectPart,
    TagPart,
    TitlePart,
)
from casedesk.session.report import Outcome, Result, SaveReport, Verdict
from casedesk.ui.text.changes import Labels, field_label, shortened
from casedesk.ui.text.errors import explain
from casedesk.ui.text.people import user_name
from casedesk.ui.text.quoting import quoted
from casedesk.ui.text.steps import step_name


def verdict_title(verdict: Verdict) -> str:
    """Return the headline of a report."""
    match verdict:
        case Verdict.NOTHING_TO_SAVE:
            return QCoreApplication.translate("Report", "There was nothing to save")
        case Verdict.SAVED:
            return QCoreApplication.translate("Report", "Saved")
        case Verdict.SAVED_WITH_DEVIATIONS:
            return QCoreApplication.translate("Report", "Saved, but the portal keeps something else")
        case Verdict.PARTLY_SAVED:
            return QCoreApplication.translate("Report", "Only a part was saved")
        case Verdict.NOT_SAVED:
            return QCoreApplication.translate("Report", "Not saved")
        case Verdict.UNCERTAIN:
            return QCoreApplication.translate("Report", "Nobody knows yet what was saved")


def verdict_sentence(report: SaveReport, labels: Labels) -> str:
    """Say why, and what to do next; "" where the headline says it all."""
    lines = [_cause(report, labels), _repair(report), _privacy(report), _mail(report), _advice(report)]
    return " ".join(line for line in lines if line)


def _cause(report: SaveReport, labels: Labels) -> str:
    if report.was_cancelled:
        return QCoreApplication.translate("Report", "You stopped the save before its last step.")
    failed = next((outcome for outcome in report.outcomes if outcome.error is not None), None)
    if failed is None or failed.error is None or report.verdict is Verdict.SAVED:
        return ""
    words = explain(failed.error)
    return QCoreApplication.translate("Report", "{step}: {happened}. {remedy}").format(
        step=step_name(failed.step, report, labels), happened=words.title, remedy=words.sentence
    )


def _repair(report: SaveReport) -> str:
    repairs = [outcome for outcome in report.outcomes if outcome.is_repair]
    if not repairs:
        return ""
    if repairs[0].result is Result.APPLIED:
        return QCoreApplication.translate(
            "Report",
            "The portal had stored another access than it was sent; it was set right at once.",
        )
    return QCoreApplication.translate(
        "Report",
        "The portal has stored another access than it was sent, and setting it right failed. Check who sees"
        " the case now.",
    )


def _privacy(report: SaveReport) -> str:
    """Say who sees the case now, where a save has turned that round."""
    change = next((change for change in report.changes if isinstance(change, AccessChanged)), None)
    if change is None or report.returned is None:
        return ""
    now = report.returned.access
    if now.is_private == change.before.is_private:
        return ""
    if not now.is_private:
        return QCoreApplication.translate("Report", "Everyone with CRM access sees this case now.")
    names = shortened(", ".join(user_name(user) for user in now.subjects), 200)
    text = QCoreApplication.translate("Report", "Only {names} and CRM administrators see this case now.")
    return text.format(names=names)


def _mail(report: SaveReport) -> str:
    for outcome in report.outcomes:
        step = outcome.step
        if isinstance(step, UpdateCase) and step.notify and outcome.result is Result.UNKNOWN:
            return QCoreApplication.translate(
                "Report", "Whether the people with access were told by e-mail is not known."
            )
    return ""


def _advice(report: SaveReport) -> str:
    match report.verdict:
        case Verdict.PARTLY_SAVED:
            return QCoreApplication.translate(
                "Report", "The form shows what is stored; what is still marked as changed was not saved."
            )
        case Verdict.NOT_SAVED:
            return QCoreApplication.translate("Report", "Your changes are still in the form.")
        case Verdict.UNCERTAIN:
            return QCoreApplication.translate(
                "Report",
                "The case could not be read back. Your changes are still in the form; saving again first"
                " looks at what is stored.",
            )
        case _:
            return ""


def deviation_sentence(deviation: Deviation, labels: Labels) -> str:
    """Say what the portal keeps in place of what was asked for, and why."""
    what = _what_is_stored(deviation, labels)
    why = _reason(deviation.reason)
    return QCoreApplication.translate("Report", "{what} {why}").format(what=what, why=why).strip()


def _what_is_stored(deviation: Deviation, labels: Labels) -> str:
    match deviation.part:
        case TitlePart():
            text = QCoreApplication.translate("Report", "Title: the portal keeps “{text}”.")
            return text.format(text=shortened(deviation.stored))
        case FieldPart(field_id):
            return _stored_field(field_label(labels, field_id), deviation.stored)
        case StatusPart():
            return _status(deviation.stored)
        case TagPart(name):
            return _tag(name, is_absent=deviation.stored == ABSENT)
        case PrivacyPart() | SubjectPart() | MemberPart() | NotifyPart():
            return _stored_people(deviation)


def _stored_field(label: str, stored: str) -> str:
    if not stored:
        return QCoreApplication.translate("Report", "{field}: the portal keeps nothing.").format(field=label)
    text = QCoreApplication.translate("Report", "{field}: the portal keeps “{text}”.")
    return text.format(field=label, text=shortened(stored))


def _status(stored: str) -> str:
    if stored == CLOSED:
        return QCoreApplication.translate("Report", "Status: the case is closed.")
    return QCoreApplication.translate("Report", "Status: the case is open.")


def _stored_people(deviation: Deviation) -> str:
    is_absent = deviation.stored == ABSENT
    match deviation.part:
        case SubjectPart(user):
            return _subject(user_name(user), is_absent=is_absent)
        case MemberPart(contact):
            return _member(contact.display_name, is_absent=is_absent)
        case PrivacyPart():
            if deviation.stored == PUBLIC:
                return QCoreApplication.translate("Report", "Access: everyone with CRM access sees the case.")
            return QCoreApplication.translate("Report", "Access: the case is private.")
        case _:
            return QCoreApplication.translate("Report", "E-mail: nobody was told.")


def _subject(name: str, *, is_absent: bool) -> str:
    if is_absent:
        return QCoreApplication.translate("Report", "{name} does not have access.").format(name=quoted(name))
    return QCoreApplication.translate("Report", "{name} has access.").format(name=quoted(name))


def _member(name: str, *, is_absent: bool) -> str:
    if is_absent:
        return QCoreApplication.translate("Report", "{name} is no participant.").format(name=quoted(name))
    return QCoreApplication.translate("Report", "{name} is a participant.").format(name=quoted(name))


def _tag(name: str, *, is_absent: bool) -> str:
    if is_absent:
        text = QCoreApplication.translate("Report", "The case does not have the tag “{name}”.")
    else:
        text = QCoreApplication.translate("Report", "The case has the tag “{name}”.")
    return text.format(name=shortened(name))


def _reason(reason: DeviationReason) -> str:
    words = {
        DeviationReason.CUT: QCoreApplication.translate("Report", "It keeps no more than 255 characters."),
        DeviationReason.CHARACTERS_REPLACED: QCoreApplication.translate(
            "Report", "Its database cannot store some of the characters."
        ),
        DeviationReason.TRIMMED: QCoreApplication.translate("Report", "It removes blanks around a text."),
        DeviationReason.DATE_REWRITTEN: QCoreApplication.translate(
            "Report", "It reads such a text as a date and writes it in another way."
        ),
        DeviationReason.ADDED_SELF: QCoreApplication.translate(
            "Report", "The portal adds whoever saves a private case."
        ),
        DeviationReason.ADDED_AUTHOR: QCoreApplication.translate(
            "Report", "The author of a private case keeps access."
        ),
        DeviationReason.NOT_PERMITTED: QCoreApplication.translate(
            "Report", "You do not have the right to change this."
        ),
        DeviationReason.NOT_STORED: QCoreApplication.translate(
            "Report", "The portal did not take the change."
        ),
        DeviationReason.CHANGED_MEANWHILE: QCoreApplication.translate(
            "Report", "Somebody else changed this at the same time."
        ),
        DeviationReason.REMOVED_PROFILE_LOST: QCoreApplication.translate(
            "Report", "An entry for a removed profile cannot be kept."
        ),
        DeviationReason.PROFILE_REMOVED: QCoreApplication.translate(
            "Report", "The portal knows this person only as a removed profile."
        ),
        DeviationReason.SPELLED_OTHERWISE: QCoreApplication.translate(
            "Report", "The portal takes it for a tag that it has in another spelling."
        ),
        DeviationReason.UNKNOWN: QCoreApplication.translate("Report", "The portal gives no reason."),
    }
    return words[reason]


def call_lines(report: SaveReport) -> str:
    """List the calls of a save with what became of each, for "Details"."""
    lines = [_call_line(outcome) for outcome in report.outcomes]
    if report.read_back_error is not None:
        text = QCoreApplication.translate("Report", "Reading the case back: {reason}")
        lines.append(text.format(reason=explain(report.read_back_error).title))
    return "\n".join(lines)


def _call_line(outcome: Outcome) -> str:
    call = outcome.call
    lines = [f"{call.method} {call.path}: {_result(outcome.result)}"]
    if call.body:
        lines.append(f"    {call.body}")
    if outcome.error is not None and outcome.error.detail:
        lines.append(f"    {outcome.error.detail}")
    return "\n".join(lines)


def _result(result: Result) -> str:
    match result:
        case Result.APPLIED:
            return QCoreApplication.translate("Report", "done")
        case Result.SKIPPED:
            return QCoreApplication.translate("Report", "not sent")
        case Result.REFUSED:
            return QCoreApplication.translate("Report", "refused")
        case Result.UNKNOWN:
            return QCoreApplication.translate("Report", "no answer")
