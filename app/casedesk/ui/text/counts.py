"""Counting in words."""


def one_or_many(count: int, one: str, many: str) -> str:
    """Return the sentence for one thing, or the one for any other number.

    Both are translated by the caller. The second has the plural forms of the language; the first is there
    because the program's own English is not loaded from a file of plurals.
    """
    return one if count == 1 else many
