"""Keys under which the answer to a question about a large value is remembered."""

from typing import Generic, TypeVar

T = TypeVar("T")


class Same(Generic[T]):
    """A value as a key that is equal to itself only, so that to look it up compares nothing within it.

    Values never change, and what follows from one is asked again for every gesture that leaves it as it was.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.value is other.value

    def __hash__(self) -> int:
        return id(self.value)
