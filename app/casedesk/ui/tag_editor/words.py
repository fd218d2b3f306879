"""Sentences of the tag editor, and tags as rows of its suggestions."""

import re

from PySide6.QtCore import QCoreApplication

from casedesk.domain.tag import TagUse, tag_key
from casedesk.planning.portal_rules import AlterationReason, clean_tag, may_be_altered
from casedesk.portal.errors import PortalError
from casedesk.session.picker import PickerState
from casedesk.ui.suggestion_popup_rows import Badge, Row
from casedesk.ui.text.changes import shortened
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.text.errors import explain

_SEPARATORS = re.compile(r"[\r\n\u2028\u2029;]+")


def tag_rows(state: PickerState[TagUse], tags: tuple[str, ...]) -> tuple[Row, ...]:
    """Return what was typed, unless it is a tag already, and then the tags that hold it."""
    present = set(map(tag_key, tags))
    typed = clean_tag(state.text)
    same = [tag for tag in state.suggestions if tag_key(tag.name) == tag_key(typed)]
    if tag_key(typed) in present:
        # Nothing else beside it, or Enter would add something that was not typed.
        return tuple(_known_row(tag, is_present=True) for tag in same or [TagUse(typed)])
    # One that is spelled just so comes first, so that Enter takes what was typed.
    known = (*same, *(tag for tag in state.suggestions if tag not in same))
    rows = tuple(_known_row(tag, is_present=tag_key(tag.name) in present) for tag in known)
    if not typed or same:
        return rows
    return (Row(typed, typed, _typed_detail(typed, state), icon="add"), *rows)


def pasted_tags(text: str) -> tuple[str, ...]:
    """Return the tags in a pasted text: one a line, or separated by semicolons."""
    parts = map(clean_tag, _SEPARATORS.split(text))
    return tuple(part for part in parts if part)


def _known_row(tag: TagUse, *, is_present: bool) -> Row:
    detail = ""
    if tag.case_count:
        detail = one_or_many(
            tag.case_count,
            QCoreApplication.translate("TagEditor", "1 case"),
            QCoreApplication.translate("TagEditor", "%n cases", "", tag.case_count),
        )
    if not is_present:
        return Row(tag.name, tag.name, detail, icon="tag")
    there = Badge(QCoreApplication.translate("TagEditor", "already there"))
    return Row(tag.name, tag.name, detail, icon="tag", badges=(there,), is_faded=True)


def _typed_detail(typed: str, state: PickerState[TagUse]) -> str:
    match may_be_altered(typed):
        case AlterationReason.TOO_LONG:
            return QCoreApplication.translate("TagEditor", "the portal keeps 255 characters")
        case AlterationReason.CHARACTERS:
            return QCoreApplication.translate(
                "TagEditor", "many portals cannot store some of these characters"
            )
        case AlterationReason.DATE_LIKE:
            return QCoreApplication.translate(
                "TagEditor", "the portal reads this as a date and may write it in another way"
            )
        case _ if state.is_loading or state.error is not None:
            # Whether the portal has it is not known yet, and makes no difference to adding it.
            return ""
        case _:
            return QCoreApplication.translate("TagEditor", "new tag")


def suggestion_sentence(state: PickerState[TagUse], count: int) -> str:
    """Return the sentence beneath `count` suggestions."""
    if state.error is not None:
        return QCoreApplication.translate(
            "TagEditor", "The tags of the portal could not be read: {problem}."
        ).format(problem=explain(state.error).title)
    if state.is_loading:
        return QCoreApplication.translate("TagEditor", "Searching…")
    if state.has_more:
        return QCoreApplication.translate(
            "TagEditor", "The first %n are shown. Type on to narrow the list.", "", len(state.suggestions)
        )
    if not count:
        return QCoreApplication.translate("TagEditor", "The portal has no tags yet. Type a word to make one.")
    return QCoreApplication.translate("TagEditor", "Enter adds the highlighted tag.")


def unread_sentence(error: PortalError | None) -> str:
    """Say that the tags are being read, or why they could not be."""
    if error is None:
        return QCoreApplication.translate("TagEditor", "Reading the tags…")
    return QCoreApplication.translate("TagEditor", "The tags could not be read: {problem}.").format(
        problem=explain(error).title
    )


def no_tags_sentence() -> str:
    """Say that a case has no tags, where none can be added."""
    return QCoreApplication.translate("TagEditor", "No tags.")


def tags_were(tags: tuple[str, ...]) -> str:
    """Return which tags there were, for the change mark; "" for none."""
    return shortened(", ".join(tags))
