"""Sentences of the case form: what a field was, and what the portal will do with a title."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from casedesk.domain.access import Access
from casedesk.domain.case import Case
from casedesk.planning.portal_rules import AlterationReason, may_be_altered, stored_title, trimmed
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.text.quoting import quoted

_TAIL = 24


def title_warning(title: str) -> str:
    """Say what the portal will do with a title that it cannot keep as it is; "" where it can."""
    match may_be_altered(title):
        case None:
            return ""
        case AlterationReason.TOO_LONG:
            kept = stored_title(title)
            return QCoreApplication.translate(
                "CaseForm", "The portal keeps 255 characters. The stored title would end in “{end}”."
            ).format(end=quoted(kept[-_TAIL:]))
        case AlterationReason.CHARACTERS:
            return QCoreApplication.translate(
                "CaseForm", "Many portals cannot store some of these characters and keep “{stored}”."
            ).format(stored=quoted(_around_first_loss(title)))
        case AlterationReason.DATE_LIKE:
            return QCoreApplication.translate(
                "CaseForm", "The portal reads this title as a date and may write it in another way."
            )
        case AlterationReason.TRIMMED:
            return QCoreApplication.translate("CaseForm", "The portal removes the blanks around this title.")


def missing_title_sentence(title: str) -> str:
    """Say that a title is needed; "" where there is one."""
    if trimmed(title):
        return ""
    return QCoreApplication.translate("CaseForm", "A case needs a title. Without one it cannot be saved.")


def status_word(*, is_closed: bool) -> str:
    """Return the word for open or closed."""
    if is_closed:
        return QCoreApplication.translate("CaseForm", "Closed")
    return QCoreApplication.translate("CaseForm", "Open")


def privacy_words(access: Access) -> str:
    """Return the words beside the padlock."""
    if access.is_private:
        return QCoreApplication.translate("CaseForm", "Private")
    return QCoreApplication.translate("CaseForm", "Everyone with CRM access")


def access_was(access: Access) -> str:
    """Return what the access was, for the change mark."""
    if not access.is_private:
        return QCoreApplication.translate("CaseForm", "everyone with CRM access")
    count = len(access.subjects)
    return one_or_many(
        count,
        QCoreApplication.translate("CaseForm", "only 1 person"),
        QCoreApplication.translate("CaseForm", "only %n people", "", count),
    )


def notify_was() -> str:
    """Return what the wish to mail was: there is none in any case that was just read."""
    return QCoreApplication.translate("CaseForm", "no e-mail")


def members_was(count: int) -> str:
    """Return how many participants there were, for the change mark."""
    if not count:
        return QCoreApplication.translate("CaseForm", "nobody")
    return one_or_many(
        count,
        QCoreApplication.translate("CaseForm", "1 participant"),
        QCoreApplication.translate("CaseForm", "%n participants", "", count),
    )


def origin_line(case: Case, rights_words: str) -> str:
    """Return the line beneath the title: number, creation, rights."""
    author = quoted(" ".join(case.created_by.display_name.split()))
    if case.created_at is None:
        created = QCoreApplication.translate("CaseForm", "created by {author}").format(author=author)
    else:
        created = QCoreApplication.translate("CaseForm", "created {date} by {author}").format(
            date=_date(case.created_at), author=author
        )
    return " · ".join(part for part in (f"#{case.id}", created, rights_words) if part)


def _around_first_loss(title: str) -> str:
    stored = stored_title(title)
    place = next((at for at, (one, other) in enumerate(zip(title, stored, strict=False)) if one != other), 0)
    start, end = max(0, place - _TAIL), place + _TAIL
    return ("…" if start else "") + stored[start:end] + ("…" if end < len(stored) else "")


def _date(moment: datetime) -> str:
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy")
