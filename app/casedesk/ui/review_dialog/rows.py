"""The rows of a review: one for each change, then one for each thing that happens besides."""

from collections.abc import Mapping
from itertools import groupby

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from casedesk.domain.access import Access
from casedesk.domain.case import Case
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
from casedesk.domain.custom_field import TICKED, FieldDefinition, FieldKind
from casedesk.domain.ids import FieldId
from casedesk.planning.portal_rules import AlterationReason
from casedesk.planning.predict import Effect, EffectKind
from casedesk.session.connection import ConnectionState
from casedesk.session.review import Review
from casedesk.ui.text.changes import field_label, labels_of
from casedesk.ui.text.effects import EffectWords, effect_words
from casedesk.ui.text.people import user_name
from casedesk.ui.text.quoting import quoted

_TEXT_KINDS = {EffectKind.STORED, EffectKind.CUT, EffectKind.TRIMMED, EffectKind.MAY_DIFFER}


class ReviewRow(Struct, frozen=True):
    """One row in words.

    Attributes:
        before: What the portal has now; "—" for nothing.
        after: What it will have.
        effects: What it does to get there; at least one.
    """

    name: str
    before: str
    after: str
    effects: tuple[EffectWords, ...]
    is_unasked: bool = False

    @property
    def stands_out(self) -> EffectWords | None:
        """Return the effect that must not be overlooked, the gravest first; None where all is as expected."""
        marked = [effect for effect in self.effects if effect.stands_out]
        return min(marked, key=_gravity, default=None)

    @property
    def effect_text(self) -> str:
        """Every effect, one a line, and that nobody asked for it."""
        lines = [effect.text for effect in self.effects]
        return "\n".join((*lines, unasked_sentence()) if self.is_unasked else lines)


def _gravity(effect: EffectWords) -> int:
    return ("danger", "private", "changed", "quiet").index(effect.role)


def unasked_sentence() -> str:
    """Say that a save brings something about by the way."""
    return QCoreApplication.translate("Review", "You did not ask for this: it comes with the save.")


def review_rows(
    review: Review, definitions: tuple[FieldDefinition, ...], connection: ConnectionState
) -> tuple[ReviewRow, ...]:
    """Put a review into rows, in the order of the form; what nobody asked for comes last."""
    wording = _Wording(review, {definition.id: definition for definition in definitions}, connection)
    return tuple(wording.row(list(group)) for _, group in groupby(review.effects, _about))


def _about(effect: Effect) -> object:
    if effect.change is None:
        # Of itself the portal touches but two things: how it writes the title, and who is on the list.
        return "title" if effect.kind in _TEXT_KINDS else "access"
    return effect.change


def gain_count(case: Case, connection: ConnectionState) -> int | None:
    """Return how many people would see a case for the first time if it became public; None if unknown."""
    if connection.colleague_count is None:
        return None
    seeing = {user.id for user in (case.created_by, *case.access.subjects) if not user.is_removed_profile}
    if connection.me is not None:
        seeing.add(connection.me.user.id)
    return max(0, connection.colleague_count - len(seeing))


class _Wording:
    def __init__(
        self,
        review: Review,
        definitions: Mapping[FieldId, FieldDefinition],
        connection: ConnectionState,
    ) -> None:
        self._before, self._after = review.fresh, review.after
        self._wording = ChangeWording(definitions, review.fresh, review.after)
        self._gain_count = gain_count(review.fresh, connection)

    def row(self, group: list[Effect]) -> ReviewRow:
        change = group[0].change
        words = tuple(effect_words(effect, self._gain_count) for effect in group)
        if change is None:
            is_title = group[0].kind in _TEXT_KINDS
            change = self._title_change() if is_title else self._access_change()
            return ReviewRow(*self._wording.cells(change), words, is_unasked=True)
        name, before, after = self._wording.cells(change)
        if group[0].reason is AlterationReason.CHARACTERS:
            # What of it survives nobody can tell: the wish is shown, and that it may come otherwise.
            after = wanted_text(change) or after
        return ReviewRow(name, before, after, words)

    def _title_change(self) -> TitleChanged:
        return TitleChanged(self._before.title, self._after.title)

    def _access_change(self) -> AccessChanged:
        return AccessChanged(self._before.access, self._after.access)


class ChangeWording:
    """Puts what is changed between two states of a case into words."""

    def __init__(self, definitions: Mapping[FieldId, FieldDefinition], before: Case, after: Case) -> None:
        self._before, self._after = before, after
        self._definitions = definitions
        self._labels = labels_of(tuple(definitions.values()))
        self._texts = (before.field_texts(), after.field_texts())

    def cells(self, change: Change) -> tuple[str, str, str]:
        """Return what a change is about, and what it is before and after."""
        match change:
            case TitleChanged():
                name = QCoreApplication.translate("Review", "Title")
                return name, self._before.title, self._after.title
            case StatusChanged():
                name = QCoreApplication.translate("Review", "Status")
                return name, status_words(self._before), status_words(self._after)
            case AccessChanged():
                name = QCoreApplication.translate("Review", "Access")
                return name, access_words(self._before.access), access_words(self._after.access)
            case FieldChanged(field_id, _, _):
                return self._field_cells(field_id)
            case TagAdded() | TagRemoved() | MemberAdded() | MemberRemoved():
                return _presence_cells(change)
            case NotifyAsked():
                name = QCoreApplication.translate("Review", "Notify by e-mail")
                return name, NOTHING, QCoreApplication.translate("Review", "With this save")

    def _field_cells(self, field_id: FieldId) -> tuple[str, str, str]:
        label = field_label(self._labels, field_id)
        definition = self._definitions.get(field_id)
        before, after = (value_words(texts.get(field_id, ""), definition) for texts in self._texts)
        return label, before, after


def _presence_cells(change: TagAdded | TagRemoved | MemberAdded | MemberRemoved) -> tuple[str, str, str]:
    if isinstance(change, TagAdded | TagRemoved):
        name, text = QCoreApplication.translate("Review", "Tag"), change.name
    else:
        name, text = QCoreApplication.translate("Review", "Participant"), change.contact.display_name
    is_added = isinstance(change, TagAdded | MemberAdded)
    return (name, NOTHING, text) if is_added else (name, text, NOTHING)


NOTHING = "—"


def wanted_text(change: Change) -> str:
    """Return the text that a change asks for; "" for changes that are not about a text."""
    return change.after if isinstance(change, TitleChanged | FieldChanged) else ""


def value_words(text: str, definition: FieldDefinition | None) -> str:
    """Return a field's text as a person reads it."""
    if definition is not None and definition.kind is FieldKind.CHECK_BOX and text:
        if text == TICKED:
            return QCoreApplication.translate("Review", "Ticked")
        return text
    return text or NOTHING


def status_words(case: Case) -> str:
    """Say whether a case is open."""
    if case.is_closed:
        return QCoreApplication.translate("Review", "Closed")
    return QCoreApplication.translate("Review", "Open")


def access_words(access: Access) -> str:
    """Say who sees a case."""
    if not access.is_private:
        return QCoreApplication.translate("Review", "Everyone with CRM access")
    names = ", ".join(user_name(user) for user in access.subjects)
    return QCoreApplication.translate("Review", "Only {names}").format(names=quoted(names))
