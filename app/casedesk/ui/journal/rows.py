"""The rows of a comparison: what a field was on either side, what the portal has now, and the way back."""

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from casedesk.domain.case import Case, draft_of
from casedesk.domain.change import Change, MemberAdded, MemberRemoved, TagAdded, TagRemoved
from casedesk.domain.custom_field import FieldDefinition
from casedesk.domain.ids import FieldId
from casedesk.domain.tag import tag_key
from casedesk.planning.diff import changes_between
from casedesk.session.editor import EditorState
from casedesk.session.journal import Comparison, Hindrance, hindrances
from casedesk.ui.review_dialog.rows import NOTHING, ChangeWording, ReviewRow
from casedesk.ui.text.changes import shortened
from casedesk.ui.text.effects import EffectWords


class ComparedRow(Struct, frozen=True):
    """One change of a comparison.

    Attributes:
        words: As it is shown.
        can_come_back: It can be taken back in the form now.
    """

    change: Change
    words: ReviewRow
    can_come_back: bool


def compared_rows(
    comparison: Comparison, sheet: EditorState, *, is_with_now: bool
) -> tuple[ComparedRow, ...]:
    """Put every change of a comparison into a row, in the order of the form.

    Args:
        comparison: The two states.
        sheet: The form.
        is_with_now: The second of them is what the portal has now.
    """
    now, rights = sheet.on_portal, sheet.rights
    if now is None or rights is None or sheet.draft is None:
        return ()
    definitions = {definition.id: definition for definition in sheet.definitions}
    why = hindrances(comparison, sheet.draft, rights, definitions.keys())
    words = _Words(comparison, now, definitions, is_with_now=is_with_now)
    return tuple(
        ComparedRow(change, words.row(change, each), each is None and sheet.can_edit_now)
        for change, each in zip(comparison.changes, why, strict=True)
    )


class _Words:
    def __init__(
        self,
        comparison: Comparison,
        now: Case,
        definitions: Mapping[FieldId, FieldDefinition],
        *,
        is_with_now: bool,
    ) -> None:
        self._is_with_now = is_with_now
        self._sides = ChangeWording(definitions, comparison.before, comparison.after)
        self._now = ChangeWording(definitions, now, now)
        self._members = {member.id for member in now.members}
        self._tags = set(map(tag_key, now.tags or ()))
        since = changes_between(draft_of(comparison.after), draft_of(now))
        self._changed_since = {_about(change) for change in since}
        undone = changes_between(draft_of(comparison.before), draft_of(now))
        self._differs_from_before = {_about(change) for change in undone}

    def row(self, change: Change, why: Hindrance | None) -> ReviewRow:
        name, before, after = self._sides.cells(change)
        is_as_before = _about(change) not in self._differs_from_before
        words = [self._now_words(change, is_as_before=is_as_before)]
        if why is not None and not (why is Hindrance.IS_AS_BEFORE and is_as_before):
            # First, for the value that the portal has may be long.
            words.insert(0, _hindrance_words(why))
        return ReviewRow(name, before, after, tuple(words))

    def _now_words(self, change: Change, *, is_as_before: bool) -> EffectWords:
        if self._is_with_now:
            return EffectWords(QCoreApplication.translate("Journal", "The same"))
        if is_as_before:
            return EffectWords(QCoreApplication.translate("Journal", "As before"))
        if _about(change) not in self._changed_since:
            return EffectWords(QCoreApplication.translate("Journal", "Unchanged since"))
        return EffectWords(
            QCoreApplication.translate("Journal", "Changed since"), self._value_now(change), "changed"
        )

    def _value_now(self, change: Change) -> str:
        if isinstance(change, MemberAdded | MemberRemoved):
            value = change.contact.display_name if change.contact.id in self._members else NOTHING
        elif isinstance(change, TagAdded | TagRemoved):
            value = change.name if tag_key(change.name) in self._tags else NOTHING
        else:
            _, _, value = self._now.cells(change)
        if value == NOTHING:
            return QCoreApplication.translate("Journal", "It is empty now.")
        text = QCoreApplication.translate("Journal", "It is now “{value}”.")
        return text.format(value=shortened(value, 120))


def _about(change: Change) -> object:
    """Return what a change is about, whatever it makes of it."""
    match change:
        case MemberAdded(contact) | MemberRemoved(contact):
            return ("member", contact.id)
        case TagAdded(name) | TagRemoved(name):
            return ("tag", tag_key(name))
        case _:
            return getattr(change, "field_id", type(change))


def _hindrance_words(why: Hindrance) -> EffectWords:
    match why:
        case Hindrance.MAY_NOT_CHANGE:
            return EffectWords(
                QCoreApplication.translate("Journal", "Stays as it is"),
                QCoreApplication.translate("Journal", "You may not change this."),
            )
        case Hindrance.FIELD_IS_GONE:
            return EffectWords(
                QCoreApplication.translate("Journal", "Stays as it is"),
                QCoreApplication.translate("Journal", "The portal no longer has this field."),
            )
        case Hindrance.IS_AS_BEFORE:
            return EffectWords(
                QCoreApplication.translate("Journal", "In the form"),
                QCoreApplication.translate("Journal", "Save to store it."),
            )
