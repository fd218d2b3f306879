"""The state of a type-ahead: what was typed, and what the portal suggests."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from casedesk.domain.tag import TagUse
from casedesk.domain.values import replace
from casedesk.portal.errors import PortalError

T = TypeVar("T")

TAG_LIMIT = 50
"""How many tags are suggested."""


# Without slots: `PickerState[Contact]()` has to set an attribute of its own, which typing lets fail.
class PickerState(Struct, Generic[T], frozen=True):
    """Everything the pop-up of a picker shows.

    Attributes:
        text: What the suggestions are asked for.
        suggestions: What was found; still those of the text before while `is_loading`.
        has_more: More match than are suggested; typing on narrows them.
    """

    text: str = ""
    suggestions: tuple[T, ...] = ()
    has_more: bool = False
    is_loading: bool = False
    error: PortalError | None = None


def searching(state: PickerState[T], text: str) -> PickerState[T]:
    """Ask for other suggestions."""
    return replace(state, text=text, is_loading=True, error=None)


def found(state: PickerState[T], text: str, items: Sequence[T], *, has_more: bool) -> PickerState[T]:
    """Take suggestions in, unless they answer something that is no longer asked."""
    if text != state.text:
        return state
    return PickerState(text=text, suggestions=tuple(items), has_more=has_more)


def tags_found(state: PickerState[TagUse], every_tag: tuple[TagUse, ...]) -> PickerState[TagUse]:
    """Suggest the tags that hold what was typed: those that begin with it first, then the most used."""
    typed = state.text.strip().casefold()
    fitting = [tag for tag in every_tag if typed in tag.name.casefold()]
    fitting.sort(key=lambda tag: (not tag.name.casefold().startswith(typed), -tag.case_count))
    return found(state, state.text, fitting[:TAG_LIMIT], has_more=len(fitting) > TAG_LIMIT)


def not_found(state: PickerState[T], error: PortalError) -> PickerState[T]:
    """Say why there are no suggestions."""
    return replace(state, is_loading=False, error=error)
