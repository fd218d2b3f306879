"""What the benchmarks report: samples, ratios, verdicts, and the table they are printed in."""

import math
import statistics
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field


def percentile(samples: Sequence[float], percent: float) -> float:
    """Return the smallest sample that at least so many per cent of the samples do not exceed."""
    if not samples:
        raise ValueError("no samples")
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]


def ratio(samples: Sequence[float], beside: Sequence[float]) -> float:
    """Return how many times as large the median of one row of samples is as that of the other."""
    return statistics.median(samples) / statistics.median(beside)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    Attributes:
        goal_row: Its number in the list of goals; "" for a figure without a goal.
        value: What the goal is compared with.
        goal: The largest value that is good; None where there is no goal.
        unit: Written behind value and goal: "x", " ms", " MB".
        beside: What it was measured beside, in words.
        samples: Whatever somebody who doubts the figure will want to see.
    """

    goal_row: str
    what: str
    value: float
    goal: float | None
    unit: str
    beside: str = ""
    samples: dict[str, object] = field(default_factory=dict)

    @property
    def verdict(self) -> str:
        """Say whether the goal was reached."""
        if self.goal is None:
            return ""
        # As it is printed: nobody shall read "1.70 of at most 1.70: over".
        return "over" if float(_number(self.value)) > self.goal else "pass"

    def cells(self) -> tuple[str, ...]:
        """Return the line as the table shows it."""
        goal = "" if self.goal is None else f"≤ {_number(self.goal)}{self.unit}"
        return self.goal_row, self.what, f"{_number(self.value)}{self.unit}", goal, self.verdict, self.beside

    def as_json(self) -> dict[str, object]:
        """Return everything, for programs."""
        return asdict(self) | {"verdict": self.verdict}


HEADINGS = ("#", "what", "figure", "goal", "", "measured beside")


def table(rows: Sequence[Row]) -> str:
    """Draw the rows as a table of plain text."""
    lines = [HEADINGS, *(row.cells() for row in rows)]
    widths = [max(_width(line[column]) for line in lines) for column in range(len(HEADINGS))]
    drawn = [_line(line, widths) for line in lines]
    return "\n".join([drawn[0], "─" * max(_width(line) for line in drawn), *drawn[1:]])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True))
    return "  ".join(padded).rstrip()


def _number(value: float) -> str:
    # Three figures that mean something, and no more than that.
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _width(text: str) -> int:
    return sum(0 if unicodedata.combining(character) else 1 for character in text)
