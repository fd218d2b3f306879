"""Carrying one's own changes over to a newer state of the case."""

from dataclasses import replace

from casedesk.domain.case import Case, Draft, draft_of
from casedesk.domain.change import apply_edit, repeat_edits
from casedesk.planning.diff import changes


def carried_over(base: Case, mine: Draft, newer: Case) -> Draft:
    """Return a draft of `newer` with the differences between `base` and `mine` made again.

    Where both sides changed the same thing, mine is what the draft asks for; participants and access
    lists join as sets.
    """
    draft = draft_of(newer)
    for change in changes(base, mine):
        for edit in repeat_edits(change):
            draft = apply_edit(draft, edit)
    return replace(draft, notify=mine.notify and draft.access.is_private)
