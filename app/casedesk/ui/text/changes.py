"""Changes in words: the summary beside Save, and one line for each in a report."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import groupby, islice

from PySide6.QtCore import QCoreApplication

from casedesk.domain.access import Access
from casedesk.domain.change import (
    AccessChanged,
    Change,
    FieldChanged,
    MemberAdded,
    MemberRemoved,
    NotifyAsked,
    StatusChanged,
    TagAdded,
    TagRemoved,
    TitleChanged,
)
from casedesk.domain.custom_field import FieldDefinition
from casedesk.domain.ids import FieldId
from casedesk.domain.remembered import Same
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.text.people import user_name
from casedesk.ui.text.quoting import quoted

Labels = Mapping[FieldId, str]
_SHOWN_CHARACTERS = 60


def labels_of(definitions: tuple[FieldDefinition, ...]) -> Labels:
    """Map every field to its label. Never mutated."""
    return _labels_of(Same(definitions))


@lru_cache(maxsize=4)
def _labels_of(definitions: Same[tuple[FieldDefinition, ...]]) -> Labels:
    return {definition.id: definition.label for definition in definitions.value}


def field_label(labels: Labels, field_id: FieldId) -> str:
    """Return a field's label; one whose definition vanished is named by its number."""
    unknown = QCoreApplication.translate("Changes", "field {number}").format(number=field_id)
    return quoted(labels.get(field_id, unknown))


def counted(changes: tuple[Change, ...]) -> str:
    """Return "3 changes"."""
    return one_or_many(
        len(changes),
        QCoreApplication.translate("Changes", "1 change"),
        QCoreApplication.translate("Changes", "%n changes", "", len(changes)),
    )


def summary(changes: tuple[Change, ...], labels: Labels, most: int | None = None) -> str:
    """Return "3 changes: title, participants (+1 −1), Birthdate"; "" where there are none.

    At most so many things are named.
    """
    if not changes:
        return ""
    things = groupby(changes, _kind)
    parts = [_part(kind, list(group), labels) for kind, group in islice(things, most)]
    if next(things, None) is not None:
        parts.append("…")
    return QCoreApplication.translate("Changes", "{count}: {parts}").format(
        count=counted(changes), parts=", ".join(parts)
    )


def merged_sentence(changes: tuple[Change, ...], labels: Labels) -> str:
    """Return "Merged with what others did meanwhile: status, participants (+1)."."""
    parts = [_part(kind, list(group), labels) for kind, group in groupby(changes, _kind)]
    return QCoreApplication.translate("Changes", "Merged with what others did meanwhile: {parts}.").format(
        parts=", ".join(parts)
    )


def _kind(change: Change) -> str:
    match change:
        case MemberAdded() | MemberRemoved():
            return "members"
        case TagAdded() | TagRemoved():
            return "tags"
        case FieldChanged(field_id, _, _):
            return f"field {field_id}"
        case _:
            return type(change).__name__


def _part(_kind: str, changes: list[Change], labels: Labels) -> str:
    match changes[0]:
        case MemberAdded() | MemberRemoved():
            text = QCoreApplication.translate("Changes", "participants ({signs})")
            return text.format(signs=_signs(changes))
        case TagAdded() | TagRemoved():
            return QCoreApplication.translate("Changes", "tags ({signs})").format(signs=_signs(changes))
        case change:
            return name(change, labels)


def _signs(changes: list[Change]) -> str:
    added = sum(isinstance(change, MemberAdded | TagAdded) for change in changes)
    removed = len(changes) - added
    return " ".join(sign for sign in (f"+{added}" if added else "", f"−{removed}" if removed else "") if sign)


def name(change: Change, labels: Labels) -> str:
    """Return what a change is about, as it stands in the middle of a sentence."""
    match change:
        case TitleChanged():
            return QCoreApplication.translate("Changes", "title")
        case TagAdded() | TagRemoved():
            return QCoreApplication.translate("Changes", "tags")
        case StatusChanged():
            return QCoreApplication.translate("Changes", "status")
        case MemberAdded() | MemberRemoved():
            return QCoreApplication.translate("Changes", "participants")
        case AccessChanged():
            return QCoreApplication.translate("Changes", "access")
        case FieldChanged(field_id, _, _):
            return field_label(labels, field_id)
        case NotifyAsked():
            return QCoreApplication.translate("Changes", "e-mail")


def sentence(change: Change, labels: Labels) -> str:
    """Say a change as a line of a list."""
    match change:
        case TitleChanged(_, after):
            return QCoreApplication.translate("Changes", "Title: “{title}”").format(title=shortened(after))
        case StatusChanged(after_is_closed):
            if after_is_closed:
                return QCoreApplication.translate("Changes", "Status: closed")
            return QCoreApplication.translate("Changes", "Status: open")
        case TagAdded() | TagRemoved() | MemberAdded() | MemberRemoved():
            return _presence_sentence(change)
        case AccessChanged() | FieldChanged() | NotifyAsked():
            return _other_sentence(change, labels)


def _presence_sentence(change: TagAdded | TagRemoved | MemberAdded | MemberRemoved) -> str:
    match change:
        case TagAdded(tag):
            return QCoreApplication.translate("Changes", "Tag added: {name}").format(name=shortened(tag))
        case TagRemoved(tag):
            return QCoreApplication.translate("Changes", "Tag removed: {name}").format(name=shortened(tag))
        case MemberAdded(contact):
            text = QCoreApplication.translate("Changes", "Participant added: {name}")
            return text.format(name=shortened(contact.display_name))
        case MemberRemoved(contact):
            text = QCoreApplication.translate("Changes", "Participant removed: {name}")
            return text.format(name=shortened(contact.display_name))


def _other_sentence(change: AccessChanged | FieldChanged | NotifyAsked, labels: Labels) -> str:
    match change:
        case AccessChanged(_, after):
            return access_sentence(after)
        case FieldChanged(field_id, _, ""):
            text = QCoreApplication.translate("Changes", "{field}: cleared")
            return text.format(field=field_label(labels, field_id))
        case FieldChanged(field_id, _, after):
            text = QCoreApplication.translate("Changes", "{field}: “{text}”")
            return text.format(field=field_label(labels, field_id), text=shortened(after))
        case NotifyAsked():
            return QCoreApplication.translate("Changes", "The people with access are told by e-mail")


def access_sentence(access: Access) -> str:
    """Say who sees a case, as a line of a list."""
    if not access.is_private:
        return QCoreApplication.translate("Changes", "Access: everyone with CRM access")
    names = ", ".join(user_name(user) for user in access.subjects)
    return QCoreApplication.translate("Changes", "Access: only {names}").format(names=shortened(names, 200))


def shortened(text: str, limit: int = _SHOWN_CHARACTERS) -> str:
    """Return a text for use within a sentence: on one line, cut with an ellipsis."""
    line = " ".join(text.split())
    return quoted(line if len(line) <= limit else line[: limit - 1].rstrip() + "…")
