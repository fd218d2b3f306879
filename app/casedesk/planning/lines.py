"""Merging long texts by line: three texts in, one out, or none where both sides changed the same place."""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from msgspec import Struct

_MOST_PAIRS = 100_000
"""How many pairs of equal lines are looked at; a text of ten thousand empty lines has too many."""


class _Hunk(Struct, frozen=True):
    """Lines `start` to `stop` of the base became other lines."""

    start: int
    stop: int
    lines: tuple[str, ...]


def merge_lines(base: str, mine: str, theirs: str) -> str | None:
    """Return the text with the changes of both sides, None where they touch.

    Changes to neighbouring lines touch, for nobody knows whether they belong together. The same change
    on both sides is made once.
    """
    line_end = _line_end(base, mine, theirs)
    lines = base.split(line_end)
    hunks = (
        tuple(_hunks(lines, mine.split(line_end))),
        tuple(_hunks(lines, theirs.split(line_end))),
    )
    merged: list[str] = []
    position = 0
    for start, stop in _places(hunks[0] + hunks[1]):
        versions = {_version(lines, side, start, stop) for side in hunks}
        versions.discard(tuple(lines[start:stop]))
        if len(versions) > 1:
            return None
        merged += lines[position:start]
        for version in versions:
            merged += version
        position = stop
    return line_end.join(merged + lines[position:])


def _line_end(*texts: str) -> str:
    # Only where every line of every text ends so, lest line ends that nobody touched are rewritten.
    has_only_windows_ends = all(text.count("\n") == text.count("\r\n") for text in texts)
    return "\r\n" if has_only_windows_ends else "\n"


def _hunks(old: Sequence[str], new: Sequence[str]) -> Iterator[_Hunk]:
    head = _common_head(old, new)
    tail = _common_head(old[head:][::-1], new[head:][::-1])
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    if _pairs(middle_old, middle_new) > _MOST_PAIRS:
        yield _Hunk(head, head + len(middle_old), tuple(middle_new))
        return
    matcher = SequenceMatcher(None, middle_old, middle_new, autojunk=False)
    for tag, start, stop, new_start, new_stop in matcher.get_opcodes():
        if tag != "equal":
            yield _Hunk(head + start, head + stop, tuple(middle_new[new_start:new_stop]))


def _common_head(old: Sequence[str], new: Sequence[str]) -> int:
    shorter = min(len(old), len(new))
    return next((index for index in range(shorter) if old[index] != new[index]), shorter)


def _pairs(old: Sequence[str], new: Sequence[str]) -> int:
    counted = Counter(new)
    return sum(counted[line] for line in old)


def _places(hunks: tuple[_Hunk, ...]) -> Iterator[tuple[int, int]]:
    """Yield the parts of the base that were changed, those that touch joined."""
    ordered = sorted((hunk.start, hunk.stop) for hunk in hunks)
    if not ordered:
        return
    start, stop = ordered[0]
    for next_start, next_stop in ordered[1:]:
        if next_start > stop:
            yield start, stop
            start, stop = next_start, next_stop
        else:
            stop = max(stop, next_stop)
    yield start, stop


def _version(lines: Sequence[str], hunks: tuple[_Hunk, ...], start: int, stop: int) -> tuple[str, ...]:
    """Return what one side made of a part of the base."""
    version: list[str] = []
    position = start
    for hunk in hunks:
        if start <= hunk.start and hunk.stop <= stop:
            version += (*lines[position : hunk.start], *hunk.lines)
            position = hunk.stop
    return (*version, *lines[position:stop])
