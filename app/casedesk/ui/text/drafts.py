"""Drafts in words: what is said about them, and their text for whoever cannot save them any more."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from casedesk.domain.case import Case
from casedesk.domain.change import Change, FieldChanged, TitleChanged
from casedesk.portal.draft_keeper import DraftTrouble
from casedesk.session.drafts import Restored, WaitingDraft
from casedesk.ui.primitives.banner import BannerAction, BannerContent
from casedesk.ui.text.changes import Labels, counted, field_label, sentence, shortened
from casedesk.ui.text.counts import one_or_many

OPEN, COPY, DROP, RETRY = "open", "copy", "drop", "retry"
_SHOWN_LINES = 4


def time_words(moment: datetime, now: datetime, *, to_the_second: bool = False) -> str:
    """Return "14:02" or "14:02:33", with the day before it where that is not today."""
    local = moment.astimezone()
    clock = f"{local:%H:%M:%S}" if to_the_second else f"{local:%H:%M}"
    if local.date() == now.astimezone().date():
        return clock
    day = QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy")
    return QCoreApplication.translate("Drafts", "{day}, {time}").format(day=day, time=clock)


def restored_content(told: Restored, labels: Labels, now: datetime) -> BannerContent:
    """Say that a draft is in the form again, and what has happened to the case meanwhile."""
    title = QCoreApplication.translate("Drafts", "Your draft from {time} is here again")
    parts: list[str] = []
    if told.theirs:
        parts.append(QCoreApplication.translate("Drafts", "Meanwhile others have made of the case:"))
        parts += _shortlist([f"•  {sentence(change, labels)}" for change in told.theirs])
    if told.is_clashing:
        parts.append(
            QCoreApplication.translate(
                "Drafts",
                "What both you and somebody else have changed is named below; nothing is overwritten.",
            )
        )
    if not parts:
        parts.append(QCoreApplication.translate("Drafts", "Nobody has changed the case since."))
    if told.older_at is not None:
        older = QCoreApplication.translate(
            "Drafts",
            "An older draft of this case, from {time}, is kept too. It is offered when the case is opened"
            " again after this one is saved or discarded.",
        )
        parts.append(older.format(time=time_words(told.older_at, now)))
    return BannerContent("info", title.format(time=time_words(told.kept_at, now)), "\n".join(parts))


def offer_content(drafts: Sequence[WaitingDraft], now: datetime) -> BannerContent:
    """Say which drafts are waiting for their case to be opened."""
    title = one_or_many(
        len(drafts),
        QCoreApplication.translate("Drafts", "A draft is kept for you"),
        QCoreApplication.translate("Drafts", "%n drafts are kept for you", "", len(drafts)),
    )
    line = QCoreApplication.translate("Drafts", "•  {case}: {count}, from {time}")
    lines = [
        line.format(
            case=shortened(draft.kept.base.title),
            count=counted(draft.changes),
            time=time_words(draft.kept.kept_at, now),
        )
        for draft in drafts
    ]
    words = QCoreApplication.translate("Drafts", "Open “{case}”")
    first = BannerAction(OPEN, words.format(case=shortened(drafts[0].kept.base.title, 30)))
    return BannerContent("info", title, "\n".join(_shortlist(lines)), (first,))


def unreadable_content(*, is_waiting: bool, is_copied: bool) -> BannerContent:
    """Say that a case with a draft is gone, and how what was typed can be kept nevertheless.

    Args:
        is_waiting: The draft is on disk and can be discarded here; else it is in the form.
        is_copied: Its text is on the clipboard already.
    """
    sentence_shown = QCoreApplication.translate(
        "Drafts",
        "The case was deleted, or you may no longer see it, so they cannot be saved there. They can be copied"
        " as text.",
    )
    if is_copied:
        sentence_shown = QCoreApplication.translate(
            "Drafts", "They are on the clipboard as text. The draft stays until you discard it."
        )
    actions = [BannerAction(COPY, QCoreApplication.translate("Drafts", "Keep my edits as text"))]
    if is_waiting:
        actions.append(BannerAction(DROP, QCoreApplication.translate("Drafts", "Discard draft")))
    return BannerContent(
        "warning",
        QCoreApplication.translate("Drafts", "Your edits of this case are kept"),
        sentence_shown,
        tuple(actions),
        is_dismissable=False,
    )


def trouble_content(trouble: DraftTrouble, place: str) -> BannerContent:
    """Say why drafts cannot be kept on disk, and what that means."""
    kept = QCoreApplication.translate(
        "Drafts",
        "What you type is kept in memory only until this works again, which is tried every few seconds. "
        "Saving to the portal works as always.",
    )
    return BannerContent(
        "warning",
        QCoreApplication.translate("Drafts", "Drafts cannot be kept on this computer at the moment"),
        f"{_reason(trouble)} {kept}",
        (BannerAction(RETRY, QCoreApplication.translate("Drafts", "Try again")),),
        details=place,
        is_dismissable=False,
    )


def _reason(trouble: DraftTrouble) -> str:
    match trouble:
        case DraftTrouble.DISK_FULL:
            return QCoreApplication.translate("Drafts", "The disk is full.")
        case DraftTrouble.NOT_WRITABLE:
            return QCoreApplication.translate("Drafts", "The folder of the drafts cannot be written to.")
        case DraftTrouble.TOO_NEW:
            return QCoreApplication.translate(
                "Drafts", "The drafts were written by a newer version of Casedesk, and are left as they are."
            )
        case DraftTrouble.BUSY:
            return QCoreApplication.translate("Drafts", "Another program is holding the file of the drafts.")
        case DraftTrouble.DAMAGED | DraftTrouble.GONE | DraftTrouble.FAILED:
            return QCoreApplication.translate("Drafts", "The file of the drafts cannot be used.")


def damage_content(place: str) -> BannerContent:
    """Say that a file of drafts was damaged, and that nothing was deleted."""
    return BannerContent(
        "warning",
        QCoreApplication.translate("Drafts", "The file of the drafts is damaged"),
        QCoreApplication.translate(
            "Drafts",
            "It was left as it is, for somebody may still read something from it, and a new one was begun."
            " What is typed now is kept there.",
        ),
        details=place,
    )


def draft_text(base: Case, changes: Sequence[Change], labels: Labels) -> str:
    """Return what somebody has typed as plain text: the case, and a line or more for each change, uncut."""
    head = QCoreApplication.translate("Drafts", "{title} (case {number})").format(
        title=base.title, number=base.id
    )
    return "\n".join((head, "", *(_line(change, labels) for change in changes), ""))


def _line(change: Change, labels: Labels) -> str:
    match change:
        case TitleChanged(_, after):
            return QCoreApplication.translate("Drafts", "Title: {text}").format(text=after)
        case FieldChanged(field_id, _, after) if after:
            # No words to translate: a label of the portal's and what was typed.
            return f"{field_label(labels, field_id)}: {after}"
        case _:
            return sentence(change, labels)


def _shortlist(lines: list[str]) -> list[str]:
    # One line more is shown rather than replaced by a line that says so.
    if len(lines) <= _SHOWN_LINES + 1:
        return lines
    more = QCoreApplication.translate("Drafts", "and %n more", "", len(lines) - _SHOWN_LINES)
    return [*lines[:_SHOWN_LINES], more]
