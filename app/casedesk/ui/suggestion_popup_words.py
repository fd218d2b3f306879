"""What the pop-up says beneath its suggestions, or instead of them."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from casedesk.session.picker import PickerState

T = TypeVar("T")


def one_or_many(count: int, one: str, many: str) -> str:
    """Return the sentence for one thing, or the one for any other number.

    Both are translated by the caller. The second has the plural forms of the language; the first is there
    because the program's own English is not loaded from a file of plurals.
    """
    return one if count == 1 else many


def searching_sentence() -> str:
    """Return what is said until the answer has come."""
    return QCoreApplication.translate("SuggestionPopup", "Searching…")


def suggestion_sentence(state: PickerState[T], count: int) -> str:
    """Return the sentence for a state that offers `count` rows: searching, nobody, how many, an error."""
    if state.error is not None:
        return QCoreApplication.translate(
            "SuggestionPopup",
            "The suggestions could not be read. Press Enter or change the text to try again.",
        )
    if state.is_loading:
        return searching_sentence()
    if not count and not state.text.strip():
        return QCoreApplication.translate("SuggestionPopup", "There is nobody to suggest.")
    if not count:
        return QCoreApplication.translate("SuggestionPopup", "Nobody matches “{text}”.").format(
            text=state.text
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
