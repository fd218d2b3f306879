"""Texts of the portal inside our own sentences, where they must not turn the words around them."""

import re
import unicodedata

from PySide6.QtGui import QGuiApplication

_FORCED = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks that set a direction: one left open in a title would turn round the rest of a sentence."""
_FROM_RIGHT = frozenset({"R", "AL", "AN"})
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def quoted(text: str) -> str:
    """Return a text for use within a sentence.

    Marks that set a direction are left out, and half surrogates replaced, for Qt shows nothing at all of a
    text with one. What does not read in the direction of the sentence is put in isolation, so that
    punctuation and words beside it stay where they are.
    """
    is_mirrored = QGuiApplication.isRightToLeft()
    if text.isascii() and not is_mirrored:
        return text
    bare = _FORCED.sub("", text).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if is_mirrored or any(unicodedata.bidirectional(character) in _FROM_RIGHT for character in bare):
        return f"{_ISOLATE}{bare}{_END_ISOLATE}"
    return bare
