"""The state of a type-ahead: what was typed, and what the portal suggests."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from casedesk.portal.errors import PortalError

T = TypeVar("T")


# Without slots: `PickerState[Contact]()` has to set an attribute of its own, which typing lets fail.
@dataclass(frozen=True)
class PickerState(Generic[T]):
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


def not_found(state: PickerState[T], error: PortalError) -> PickerState[T]:
    """Say why there are no suggestions."""
    return replace(state, is_loading=False, error=error)
