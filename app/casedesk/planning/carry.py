"""Carrying one's own changes over to a newer state of the case."""

from casedesk.domain.case import Case, Draft
from casedesk.planning.merge import merge


def carried_over(base: Case, mine: Draft, newer: Case) -> Draft:
    """Return a draft of `newer` with the differences between `base` and `mine` made again.

    Where both sides changed the same thing, mine is what the draft asks for; participants and access
    lists join as sets, long texts by line.
    """
    return merge(base, mine, newer).draft
