"""Tags: words under which cases are found."""

from collections.abc import Iterable

from msgspec import Struct


class TagUse(Struct, frozen=True):
    """A tag that the portal knows.

    Attributes:
        case_count: How many cases carry it; 0 where none does any more.
    """

    name: str
    case_count: int = 0


def tag_key(name: str) -> str:
    """Return what makes two spellings the same tag: everything but capitals (Source: CRMApi.Tag.cs)."""
    return name.casefold()


def other_tags(names: Iterable[str], among: Iterable[str]) -> tuple[str, ...]:
    """Return the tags that are not among the others in any spelling, each once and in their order."""
    present = set(map(tag_key, among))
    first_of_each: dict[str, str] = {}
    for name in names:
        key = tag_key(name)
        if key not in present:
            first_of_each.setdefault(key, name)
    return tuple(first_of_each.values())
