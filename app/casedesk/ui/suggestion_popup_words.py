"""What the pop-up says beneath its suggestions, or instead of them."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from casedesk.session.picker import PickerState
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.text.errors import explain
from casedesk.ui.text.quoting import quoted

T = TypeVar("T")


def searching_sentence() -> str:
    """Return what is said until the answer has come."""
    return QCoreApplication.translate("SuggestionPopup", "Searching…")


def suggestion_sentence(state: PickerState[T], count: int) -> str:
    """Return the sentence for a state that offers `count` rows: searching, nobody, how many, an error."""
    if state.error is not None:
        return QCoreApplication.translate(
            "SuggestionPopup", "{problem}. Press Enter or change the text to try again."
        ).format(problem=explain(state.error).title)
    if state.is_loading:
        return searching_sentence()
    if not count and not state.text.strip():
        return QCoreApplication.translate("SuggestionPopup", "There is nobody to suggest.")
    if not count:
        return QCoreApplication.translate("SuggestionPopup", "Nobody matches “{text}”.").format(
            text=quoted(state.text)
        )
    if state.has_more:
        return QCoreApplication.translate(
            "SuggestionPopup", "The first %n are shown. Type on to narrow the list.", "", count
        )
    return one_or_many(
        count,
        QCoreApplication.translate("SuggestionPopup", "1 found"),
        QCoreApplication.translate("SuggestionPopup", "%n found", "", count),
    )
