"""The state of the bugs that have shown themselves: which, how often, and which the user knows."""

from collections.abc import Mapping

from msgspec import Struct, field

from casedesk.domain.values import replace

KINDS_LIMIT = 20
"""So many different reports are kept apart; a program that breaks in more ways says no more by them."""


class BugsState(Struct, frozen=True):
    """What the window shows of bugs.

    Attributes:
        counts: Each report and how often it has come, in the order in which they first came.
        known: Reports that the user has read and closed; they are counted and not shown again.
    """

    counts: Mapping[str, int] = field(default_factory=dict)
    known: frozenset[str] = frozenset()

    @property
    def shown(self) -> Mapping[str, int]:
        """What is to be shown."""
        return {report: count for report, count in self.counts.items() if report not in self.known}


def happened(state: BugsState, report: str) -> BugsState:
    """Count a report."""
    if report not in state.counts and len(state.counts) >= KINDS_LIMIT:
        return state
    return replace(state, counts={**state.counts, report: state.counts.get(report, 0) + 1})


def dismissed(state: BugsState) -> BugsState:
    """The user has read what is shown."""
    return replace(state, known=frozenset(state.counts))
