"""The state of the case list and every way it can change."""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum

from msgspec import Struct, field

from casedesk.domain.case import Case, CaseSummary
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.case_cache import ListCopy
from casedesk.portal.errors import PortalError
from casedesk.portal.queries import CaseQuery, Page
from casedesk.session.case_rows import CaseRows

PAGE_SIZE = 100


class StatusFilter(Enum):
    """Which cases the list shows; the value is what the portal is asked for."""

    OPEN = "open"
    CLOSED = "closed"
    ALL = "all"

    @property
    def is_closed(self) -> bool | None:
        """The filter as a query has it."""
        return {StatusFilter.OPEN: False, StatusFilter.CLOSED: True, StatusFilter.ALL: None}[self]


class CaseListState(Struct, frozen=True):
    """Everything the case list shows.

    Attributes:
        rows: What has been received so far; the list grows as the user scrolls.
        total: How many there are in all as the portal says; None if it does not.
        is_loading: A page has been asked for.
        was_listed: An answer has come since the list was begun; before that, nothing is known of it.
        edit_counts: Cases with changes that are not saved, and how many.
        error: Why the last page did not come; None where it did.
        as_of: When the rows were read that are shown as they were kept on this computer; None for others.
    """

    text: str = ""
    status: StatusFilter = StatusFilter.OPEN
    rows: CaseRows = field(default_factory=CaseRows)
    total: int | None = None
    has_more: bool = False
    is_loading: bool = False
    was_listed: bool = False
    selected: CaseId | None = None
    edit_counts: Mapping[CaseId, int] = field(default_factory=dict)
    error: PortalError | None = None
    as_of: datetime | None = None

    def next_query(self) -> CaseQuery:
        """Return what to ask for next: the page behind what has been received."""
        return CaseQuery(
            text=self.text, is_closed=self.status.is_closed, start=self.received_count, count=PAGE_SIZE
        )

    received_count: int = 0
    """Items received, repeated ones included: where the next page begins."""


def asking(state: CaseListState, text: str, status: StatusFilter) -> CaseListState:
    """Begin a list anew; what was shown stays until the first page comes."""
    return replace(
        state, text=text, status=status, received_count=0, has_more=False, is_loading=True, error=None
    )


def asking_more(state: CaseListState) -> CaseListState:
    """Begin to read the next page."""
    return replace(state, is_loading=True, error=None)


def listed(state: CaseListState, query: CaseQuery, page: Page[CaseSummary]) -> CaseListState:
    """Take a page in; a case that moved between two pages is shown once."""
    if query != state.next_query():
        return state
    rows = CaseRows() if query.start == 0 else state.rows
    return replace(
        state,
        rows=rows.followed_by(page.items),
        total=page.total,
        has_more=page.has_more,
        received_count=page.next_start,
        is_loading=False,
        was_listed=True,
        error=None,
        as_of=None,
    )


def recalled(state: CaseListState, copy: ListCopy) -> CaseListState:
    """Show rows as they were kept, for the portal does not say; what it said in this session is newer."""
    if state.error is None or state.received_count:
        return state
    return replace(
        state, rows=CaseRows(copy.rows), total=None, has_more=False, was_listed=True, as_of=copy.read_at
    )


def not_listed(state: CaseListState, error: PortalError) -> CaseListState:
    """Say why a page did not come; what was received stays."""
    return replace(state, is_loading=False, error=error)


def selected(state: CaseListState, case_id: CaseId | None) -> CaseListState:
    """Mark the case that the form shows."""
    return replace(state, selected=case_id)


def marked(state: CaseListState, edit_counts: Mapping[CaseId, int]) -> CaseListState:
    """Mark the cases with changes that are not saved."""
    return state if edit_counts == state.edit_counts else replace(state, edit_counts=edit_counts)


def refreshed(state: CaseListState, case: Case) -> CaseListState:
    """Show a case in the list as the portal has just returned it."""
    place = state.rows.place_of(case.id)
    if place is None:
        return state
    before = state.rows[place]
    now = _row_of(case, before)
    return state if now == before else replace(state, rows=state.rows.with_row(place, now))


def _row_of(case: Case, row: CaseSummary) -> CaseSummary:
    return replace(
        row,
        title=case.title,
        is_closed=case.is_closed,
        is_private=case.access.is_private,
        can_edit=case.can_edit,
        participant_count=len(case.members) + case.unnamed_member_count,
    )


def broken_off(state: CaseListState) -> CaseListState:
    """Stop waiting for a page that will not come."""
    return replace(state, is_loading=False, has_more=False)
