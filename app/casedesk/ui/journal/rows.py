"""The rows of a comparison: what a field was on either side, what the portal has now, and the way back."""

from PySide6.QtCore import QCoreApplication

from casedesk.domain.case import Case, Draft, draft_of
from casedesk.domain.change import Change, MemberAdded, MemberRemoved, TagAdded, TagRemoved
from casedesk.domain.custom_field import FieldDefinition
from casedesk.domain.tag import tag_key
from casedesk.planning.diff import changes_between
from casedesk.planning.portal_rules import Rights
from casedesk.session.editor import EditorState
from casedesk.session.journal import Comparison, Hindrance, hindrance
from casedesk.ui.review_dialog.rows import NOTHING, ChangeWording, ReviewRow
from casedesk.ui.text.changes import shortened
from casedesk.ui.text.effects import EffectWords


def comparison_rows(
    comparison: Comparison, sheet: EditorState, *, is_with_now: bool
) -> tuple[ReviewRow, ...]:
    """Put every change of a comparison into a row, in the order of the form.

    Args:
        comparison: The two states.
        sheet: The form.
        is_with_now: The second of them is what the portal has now.
    """
    now, rights = sheet.on_portal, sheet.rights
    if now is None or rights is None or sheet.draft is None:
        return ()
    rows = _Rows(comparison, now, sheet.draft, rights, sheet.definitions)
    return tuple(rows.row(change, is_with_now=is_with_now) for change in comparison.changes)


def can_bring_back(comparison: Comparison, change: Change, sheet: EditorState) -> bool:
    """Whether a change can be taken back in the form now."""
    if sheet.draft is None or sheet.rights is None or not sheet.can_edit_now:
        return False
    fields = {definition.id for definition in sheet.definitions}
    return hindrance(comparison, change, sheet.draft, sheet.rights, fields) is None


class _Rows:
    def __init__(
        self,
        comparison: Comparison,
        now: Case,
        draft: Draft,
        rights: Rights,
        definitions: tuple[FieldDefinition, ...],
    ) -> None:
        known = {definition.id: definition for definition in definitions}
        self._comparison = comparison
        self._draft, self._rights, self._fields = draft, rights, known.keys()
        self._sides = ChangeWording(known, comparison.before, comparison.after)
        self._now = ChangeWording(known, now, now)
        self._members = {member.id for member in now.members}
        self._tags = set(map(tag_key, now.tags or ()))
        since = changes_between(draft_of(comparison.after), draft_of(now))
        self._changed_since = {_about(change) for change in since}
        undone = changes_between(draft_of(comparison.before), draft_of(now))
        self._differs_from_before = {_about(change) for change in undone}

    def row(self, change: Change, *, is_with_now: bool) -> ReviewRow:
        name, before, after = self._sides.cells(change)
        why = hindrance(self._comparison, change, self._draft, self._rights, self._fields)
        is_as_before = _about(change) not in self._differs_from_before
        same = EffectWords(QCoreApplication.translate("Journal", "The same"))
        words = [same if is_with_now else self._now_words(change, is_as_before=is_as_before)]
        if why is not None and not (why is Hindrance.IS_AS_BEFORE and is_as_before):
            # First, for the value that the portal has may be long.
            words.insert(0, _hindrance_words(why))
        return ReviewRow(name, before, after, tuple(words))

    def _now_words(self, change: Change, *, is_as_before: bool) -> EffectWords:
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
        return QCoreApplication.translate("Journal", "It is now “{value}”.").format(
            value=shortened(value, 120)
        )


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
