"""The journal in words: its saves as rows, the states of a case by name, and what is said about the disk."""

from collections.abc import Mapping
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import DraftTrouble
from casedesk.session.journal import JournalEntry
from casedesk.session.journal_events import JournalDeleted, JournalExported
from casedesk.session.journal_state import NOW, JournalState, JournalTrouble, Moment
from casedesk.session.report import Verdict
from casedesk.ui.palette import ColorName
from casedesk.ui.primitives.banner import BannerAction, BannerContent
from casedesk.ui.primitives.list_rows import Row
from casedesk.ui.text.changes import Labels, shortened, summary
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.text.drafts import time_words
from casedesk.ui.text.quoting import quoted
from casedesk.ui.text.report import verdict_title

RETRY = "retry"

_MOST_NAMED = 12
"""More than a line has room for."""

_DRAWINGS: Mapping[Verdict, tuple[str, ColorName]] = {
    Verdict.NOTHING_TO_SAVE: ("info", "quiet"),
    Verdict.SAVED: ("success", "good"),
    Verdict.SAVED_WITH_DEVIATIONS: ("warning", "changed"),
    Verdict.PARTLY_SAVED: ("warning", "changed"),
    Verdict.NOT_SAVED: ("error", "danger"),
    Verdict.UNCERTAIN: ("help", "danger"),
}


def save_row(entry: JournalEntry, labels: Labels, now: datetime) -> Row:
    """Return a save as a row: when and by whom, what became of it, and what it has changed."""
    title = QCoreApplication.translate("Journal", "{time} · {name}").format(
        time=time_words(entry.saved_at, now, to_the_second=True), name=quoted(entry.who)
    )
    verdict, made = verdict_title(entry.verdict), _made(entry, labels)
    spoken = ", ".join((title, verdict, made))
    return Row(title, made, verdict, spoken, *_DRAWINGS[entry.verdict])


def _made(entry: JournalEntry, labels: Labels) -> str:
    made = summary(entry.changes, labels, _MOST_NAMED)
    if not made:
        return QCoreApplication.translate("Journal", "Nothing was changed")
    if entry.is_read_back:
        return made
    return QCoreApplication.translate("Journal", "What was asked for: {changes}").format(changes=made)


def moment_words(moment: Moment, state: JournalState, now: datetime) -> str:
    """Name one state of the case."""
    entry = state.entry(moment.save_id)
    if moment == NOW or entry is None:
        return QCoreApplication.translate("Journal", "Now on the portal")
    time = time_words(entry.saved_at, now, to_the_second=True)
    if moment.is_after and entry.is_read_back:
        return QCoreApplication.translate("Journal", "After {time}").format(time=time)
    if moment.is_after:
        return QCoreApplication.translate("Journal", "Asked for at {time}").format(time=time)
    return QCoreApplication.translate("Journal", "Before {time}").format(time=time)


def moments(state: JournalState) -> tuple[Moment, ...]:
    """Return every state that can be compared, newest first."""
    sides = (Moment(entry.id, is_after=is_after) for entry in state.entries for is_after in (True, False))
    return (NOW, *sides)


def place_sentence(state: JournalState) -> str:
    """Say what is kept, where, and who can read it."""
    if not state.is_kept:
        return QCoreApplication.translate(
            "Journal",
            "New saves are not kept. What was kept before stays on this computer until you delete it.",
        )
    if not state.place:
        return QCoreApplication.translate(
            "Journal", "Before, after, time and your name; on this computer only, for nobody but you"
        )
    text = QCoreApplication.translate(
        "Journal", "Before, after, time and your name; on this computer only, for nobody but you: {file}"
    )
    return text.format(file=state.place)


def empty_sentence(state: JournalState) -> str:
    """Say what will stand here."""
    if not state.is_kept:
        return QCoreApplication.translate("Journal", "No save of this case was kept, and the journal is off.")
    return QCoreApplication.translate(
        "Journal",
        "No save of this case yet. Each one will be kept here, to compare and to bring back what was before.",
    )


def older_sentence() -> str:
    """Say that there is more than what is shown."""
    return QCoreApplication.translate(
        "Journal", "This case is large, so only its newest saves are shown. An export holds all of them."
    )


def delete_title(case_title: str) -> str:
    """Ask whether the journal of a case may go."""
    return QCoreApplication.translate("Journal", "Delete the journal of “{case}”?").format(
        case=shortened(case_title)
    )


def delete_sentence(count: int) -> str:
    """Say what would be deleted, and what not."""
    return one_or_many(
        count,
        QCoreApplication.translate(
            "Journal",
            "1 save kept on this computer is deleted and cannot be brought back. The case on the portal is"
            " not touched.",
        ),
        QCoreApplication.translate(
            "Journal",
            "%n saves kept on this computer are deleted and cannot be brought back. The case on the portal is"
            " not touched.",
            "",
            count,
        ),
    )


def trouble_content(told: JournalTrouble) -> BannerContent:
    """Say what is wrong with the disk, and what that means for the saves."""
    if told.trouble is DraftTrouble.DAMAGED:
        return _damage_content(told)
    actions: tuple[BannerAction, ...] = ()
    meaning = QCoreApplication.translate("Journal", "Saving to the portal works as always.")
    if told.unkept:
        actions = (BannerAction(RETRY, QCoreApplication.translate("Journal", "Try again")),)
        meaning = one_or_many(
            told.unkept,
            QCoreApplication.translate(
                "Journal",
                "1 save is missing in the journal. It is kept in memory and tried again until the program"
                " ends. Saving to the portal works as always.",
            ),
            QCoreApplication.translate(
                "Journal",
                "%n saves are missing in the journal. They are kept in memory and tried again until the"
                " program ends. Saving to the portal works as always.",
                "",
                told.unkept,
            ),
        )
    return BannerContent(
        "warning",
        QCoreApplication.translate("Journal", "The journal cannot be used at the moment"),
        f"{_reason(told.trouble)} {meaning}",
        actions,
        details=told.place,
    )


def _damage_content(told: JournalTrouble) -> BannerContent:
    return BannerContent(
        "warning",
        QCoreApplication.translate("Journal", "The file of the journal is damaged"),
        QCoreApplication.translate(
            "Journal",
            "It was left as it is, for somebody may still read something from it, and a new one was begun."
            " Saves are kept there from now on.",
        ),
        details=told.place,
    )


def _reason(trouble: DraftTrouble) -> str:
    match trouble:
        case DraftTrouble.DISK_FULL:
            return QCoreApplication.translate("Journal", "The disk is full.")
        case DraftTrouble.NOT_WRITABLE:
            return QCoreApplication.translate("Journal", "The file or its folder cannot be written to.")
        case DraftTrouble.TOO_NEW:
            return QCoreApplication.translate(
                "Journal", "It was written by a newer version of Casedesk, and is left as it is."
            )
        case DraftTrouble.BUSY:
            return QCoreApplication.translate("Journal", "Another program is holding its file.")
        case DraftTrouble.DAMAGED | DraftTrouble.GONE | DraftTrouble.FAILED:
            return QCoreApplication.translate("Journal", "Its file cannot be used.")


def news_content(news: JournalExported | JournalDeleted) -> BannerContent:
    """Say what was just done."""
    match news:
        case JournalExported(path, count):
            title = one_or_many(
                count,
                QCoreApplication.translate("Journal", "1 save was written to {file}"),
                QCoreApplication.translate("Journal", "%n saves were written to {file}", "", count),
            )
            return BannerContent("good", title.format(file=path))
        case JournalDeleted(case_id):
            return BannerContent("good", _deleted_title(case_id))
        case _:
            assert_never(news)


def _deleted_title(case_id: CaseId | None) -> str:
    if case_id is None:
        return QCoreApplication.translate("Journal", "The journals of all cases were deleted")
    return QCoreApplication.translate("Journal", "The journal of this case was deleted")
