"""Sentences of the case list."""

from functools import lru_cache
from unicodedata import category

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from casedesk.domain.case import CaseSummary
from casedesk.session.case_list import CaseListState, StatusFilter
from casedesk.ui.primitives.text import plain_tooltip
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.text.quoting import quoted

_INVISIBLE = {"Cc", "Cf", "Zl", "Zp", "Zs"}


def status_filter_words(status: StatusFilter) -> str:
    """Return a filter as the list offers it."""
    match status:
        case StatusFilter.OPEN:
            return QCoreApplication.translate("CaseList", "Open cases")
        case StatusFilter.CLOSED:
            return QCoreApplication.translate("CaseList", "Closed cases")
        case StatusFilter.ALL:
            return QCoreApplication.translate("CaseList", "All cases")


def second_line(row: CaseSummary) -> str:
    """Return the quiet line under a title: number, date, author."""
    parts = [f"#{row.id}"]
    if row.created_at is not None:
        at = row.created_at.astimezone()
        parts.append(_day(QLocale().name(), at.year, at.month, at.day))
    parts.append(" ".join(row.created_by.display_name.split()))
    return " · ".join(parts)


@lru_cache(maxsize=4096)
def _day(locale: str, year: int, month: int, day: int) -> str:
    return QLocale(locale).toString(QDate(year, month, day), "d MMM yyyy")


def participants_words(count: int) -> str:
    """Say how many participants a case has; the row shows a drawing and the number."""
    return one_or_many(
        count,
        QCoreApplication.translate("CaseList", "1 participant"),
        QCoreApplication.translate("CaseList", "%n participants", "", count),
    )


def edits_words(count: int) -> str:
    """Say how many changes of a case are not saved."""
    return one_or_many(
        count,
        QCoreApplication.translate("CaseList", "1 unsaved change"),
        QCoreApplication.translate("CaseList", "%n unsaved changes", "", count),
    )


def shown_title(row: CaseSummary) -> str:
    """Return a title, or words in place of one that is nothing but blanks."""
    # Zero-width characters are none to the eye; like blanks they are no title. Most begin with a letter.
    if row.title[:1].isalnum() or any(category(character) not in _INVISIBLE for character in row.title):
        return row.title
    return QCoreApplication.translate("CaseList", "(blank title)")


def row_spoken(row: CaseSummary, edits: int) -> str:
    """Return what a screen reader says for a row: everything that the eye can see."""
    closed = QCoreApplication.translate("CaseList", "closed")
    opened = QCoreApplication.translate("CaseList", "open")
    private = QCoreApplication.translate("CaseList", "private")
    parts = [shown_title(row), closed if row.is_closed else opened]
    if row.is_private:
        parts.append(private)
    if edits:
        parts.append(edits_words(edits))
    parts.append(second_line(row))
    if row.participant_count:
        parts.append(participants_words(row.participant_count))
    return ", ".join(parts)


def row_tip(row: CaseSummary, edits: int) -> str:
    """Return the tooltip of a row: its whole title, and what its marks mean."""
    lines = [shown_title(row), second_line(row)]
    if row.participant_count:
        lines.append(participants_words(row.participant_count))
    if row.is_private:
        lines.append(QCoreApplication.translate("CaseList", "Private: only some people see this case."))
    if edits:
        lines.append(edits_words(edits))
    return plain_tooltip("\n".join(lines))


def footer(state: CaseListState) -> str:
    """Return "212 of 1,403 cases", or what the list is doing."""
    if state.is_loading and not state.received_count:
        return QCoreApplication.translate("CaseList", "Reading cases…")
    if not state.was_listed:
        return ""
    received = len(state.rows)
    locale = QLocale()
    if state.has_more and state.total is not None and state.total > received:
        return QCoreApplication.translate("CaseList", "{shown} of {total} cases").format(
            shown=locale.toString(received), total=locale.toString(state.total)
        )
    return one_or_many(
        received,
        QCoreApplication.translate("CaseList", "1 case"),
        QCoreApplication.translate("CaseList", "{count} cases").format(count=locale.toString(received)),
    )


def empty_sentence(state: CaseListState) -> str:
    """Say why the list is empty, and what would fill it."""
    if state.text:
        text = QCoreApplication.translate("CaseList", "No case with “{text}” in its title.")
        return text.format(text=quoted(state.text))
    match state.status:
        case StatusFilter.OPEN:
            return QCoreApplication.translate("CaseList", "There are no open cases that you may see.")
        case StatusFilter.CLOSED:
            return QCoreApplication.translate("CaseList", "There are no closed cases that you may see.")
        case StatusFilter.ALL:
            return QCoreApplication.translate("CaseList", "There are no cases that you may see.")
