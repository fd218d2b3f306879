"""Widths of texts, added up from their letters: to measure a text Qt lays it out, ten times as slowly."""

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF

_DOTS = "…"


class Ruler:
    """Measures lines in one font; those of other letters than the plain ones are left to Qt.

    Letters that stand in pairs are narrower than alone, if they differ at all, so no line is longer than it
    is said to be.
    """

    def __init__(self, metrics: QFontMetrics) -> None:
        self._metrics = metrics

    @cached_property
    def _advances(self) -> list[float]:
        # Not before the first line is measured: the start of the program makes rulers that nobody uses yet.
        exact = QFontMetricsF(self._metrics)
        return [exact.horizontalAdvance(chr(code)) for code in range(128)]

    @cached_property
    def widest(self) -> float:
        """How wide the widest of the plain letters is."""
        return max(self._advances)

    @cached_property
    def _dots(self) -> float:
        return QFontMetricsF(self._metrics).horizontalAdvance(_DOTS)

    def width_of(self, text: str) -> float:
        """Return how wide a line is."""
        if not text.isascii():
            return self._metrics.horizontalAdvance(text)
        return sum(map(self._advances.__getitem__, text.encode()))

    def cut(self, text: str, width: int) -> str:
        """Return what of a line is shown in so much room: all of it, or its two ends."""
        if not text.isascii():
            return self._metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
        widths = [self._advances[code] for code in text.encode()]
        if sum(widths) <= width:
            return text
        half = (width - self._dots) / 2
        head = bisect_right(list(accumulate(widths)), half)
        tail = bisect_right(list(accumulate(reversed(widths))), half)
        return f"{text[:head]}{_DOTS}{text[len(text) - tail :]}"
