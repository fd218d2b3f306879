"""The port of copies: what was read of a portal, kept for times without a connection."""

from datetime import datetime
from typing import Protocol

from msgspec import Struct

from casedesk.domain.access import Group, Profile
from casedesk.domain.case import Case, CaseSummary
from casedesk.domain.custom_field import FieldDefinition
from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import DraftTrouble, Whose


class CopiesUnavailable(Exception):
    """Copies cannot be kept or read; that costs nothing but the copies."""

    def __init__(self, trouble: DraftTrouble, place: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.place = place


class SessionCopy(Struct, frozen=True):
    """What a portal said of whoever signed in, when he did."""

    me: Profile
    definitions: tuple[FieldDefinition, ...]
    groups: tuple[Group, ...] = ()
    colleague_count: int | None = None


class CaseCopy(Struct, frozen=True):
    """A case as it was read.

    Attributes:
        read_at: Aware.
    """

    case: Case
    read_at: datetime


class ListCopy(Struct, frozen=True):
    """Rows of the case list as they were read.

    Attributes:
        read_at: When the newest of them was; None where there are none.
    """

    rows: tuple[CaseSummary, ...] = ()
    read_at: datetime | None = None


class CaseCache(Protocol):
    """Keeps copies, bounded in number. Blocks for as long as the disk takes, so it belongs on a lane.

    Raises:
        CopiesUnavailable: From every method.
    """

    def keep_session(self, address: str, email: str, session: SessionCopy) -> None:
        """Keep what the portal said of a user, in place of what was kept of him."""
        ...

    def session(self, address: str, email: str) -> SessionCopy | None:
        """Return what is kept of a user."""
        ...

    def keep_case(self, whose: Whose, case: Case) -> None:
        """Keep a case as it has just been read."""
        ...

    def case(self, whose: Whose, case_id: CaseId) -> CaseCopy | None:
        """Return what is kept of a case."""
        ...

    def drop_case(self, whose: Whose, case_id: CaseId) -> None:
        """Keep nothing of a case that is gone, or no longer to be seen."""
        ...

    def keep_rows(self, whose: Whose, rows: tuple[CaseSummary, ...]) -> None:
        """Keep rows of the list as they have just been read."""
        ...

    def rows(self, whose: Whose, text: str, is_closed: bool | None) -> ListCopy:
        """Return the rows whose titles hold these words, by title."""
        ...

    def forget(self) -> None:
        """Keep nothing of anybody any more."""
        ...
