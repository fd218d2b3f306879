"""Line ends: what a text editor shows as one kind, and what the portal keeps as several."""

import re
from itertools import takewhile
from operator import eq

PORTAL_LINE_END = "\r\n"
"""How the portal's web form ends a line.

Source: CommonCustomFieldsTemplates.html: a textarea, which browsers submit with CRLF.
"""

# Everything that Qt's text document takes for the end of a paragraph.
_LINE_END = re.compile("\r\n|[\r\n\u2029\ufdd0\ufdd1]")


def shown_lines(stored: str) -> str:
    """Return the text with LF for every line end, as an editor holds it."""
    return _LINE_END.sub("\n", stored)


def with_line_ends(began_with: str, typed: str) -> str:
    """Return what somebody typed with the line ends that the stored text had.

    What stands before and after the edited part stays byte for byte what it was; line ends within it are
    new and get the portal's own style.

    Args:
        began_with: The stored text when editing began.
        typed: The editor's whole text, lines ended by LF.
    """
    before = shown_lines(began_with)
    if typed == before:
        return began_with
    ends = _LINE_END.findall(began_with)
    head = _common_length(before, typed)
    room = min(len(before), len(typed)) - head
    tail = min(room, _common_length(before[::-1], typed[::-1]))
    kept_head, middle, kept_tail = typed[:head], typed[head : len(typed) - tail], typed[len(typed) - tail :]
    ends_of_tail = ends[len(ends) - kept_tail.count("\n") :]
    result = (
        _restored(kept_head, ends[: kept_head.count("\n")])
        + middle.replace("\n", PORTAL_LINE_END)
        + _restored(kept_tail, ends_of_tail)
    )
    # Where what stood between a lone CR and a lone LF was deleted, the two would melt into one line end.
    return result if shown_lines(result) == typed else typed.replace("\n", PORTAL_LINE_END)


def _common_length(first: str, second: str) -> int:
    return sum(takewhile(bool, map(eq, first, second)))


def _restored(lines: str, ends: list[str]) -> str:
    pieces = lines.split("\n")
    return "".join(piece + end for piece, end in zip(pieces, (*ends, ""), strict=True))
