"""Conflicts in words: what they are about, and what each side wants."""

from PySide6.QtCore import QCoreApplication

from casedesk.domain.access import Access
from casedesk.planning.merge import AccessConflict, Conflict, FieldConflict, TitleConflict
from casedesk.ui.text.changes import Labels, access_sentence, field_label, shortened
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.text.people import user_name


def conflict_name(conflict: Conflict, labels: Labels) -> str:
    """Return what a conflict is about, as a heading."""
    match conflict:
        case TitleConflict():
            return QCoreApplication.translate("Conflicts", "Title")
        case AccessConflict():
            return QCoreApplication.translate("Conflicts", "Access")
        case FieldConflict(field_id):
            return field_label(labels, field_id)


def value_words(value: str | Access) -> str:
    """Return a side of a conflict as it is shown; "" for an empty text."""
    if not isinstance(value, Access):
        return value
    if not value.is_private:
        return QCoreApplication.translate("Conflicts", "Everyone with CRM access")
    names = "\n".join(user_name(user) for user in value.subjects)
    return QCoreApplication.translate("Conflicts", "Only these people:\n{names}").format(names=names)


def theirs_sentence(conflict: Conflict, labels: Labels) -> str:
    """Say in one line what the other side has made of it."""
    if isinstance(conflict, AccessConflict):
        return access_sentence(conflict.theirs)
    name = conflict_name(conflict, labels)
    if not conflict.theirs:
        return QCoreApplication.translate("Conflicts", "{name}: cleared").format(name=name)
    text = QCoreApplication.translate("Conflicts", "{name}: “{text}”")
    return text.format(name=name, text=shortened(conflict.theirs))


def open_choices(count: int) -> str:
    """Say how many choices are still to be made; "" where there are none."""
    if not count:
        return ""
    return one_or_many(
        count,
        QCoreApplication.translate("Conflicts", "1 choice is still open."),
        QCoreApplication.translate("Conflicts", "%n choices are still open.", "", count),
    )
