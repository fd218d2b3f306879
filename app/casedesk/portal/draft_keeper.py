"""The port of the drafts: what keeps them past the end of the program, and how that can fail."""

from datetime import datetime
from enum import Enum
from typing import Protocol

from msgspec import Struct

from casedesk.domain.case import Case, Draft
from casedesk.domain.ids import CaseId, UserId


class DraftTrouble(Enum):
    """Why drafts cannot be kept or read at the moment.

    DAMAGED and GONE are told once: the next attempt begins another file, which has nothing yet.
    """

    DISK_FULL = "disk full"
    NOT_WRITABLE = "not writable"
    DAMAGED = "damaged"
    GONE = "gone"
    TOO_NEW = "too new"
    BUSY = "busy"
    FAILED = "failed"


class DraftsUnavailable(Exception):
    """The drafts cannot be kept or read; what was kept before is untouched.

    Attributes:
        place: The file that it is about, for "Details".
    """

    def __init__(self, trouble: DraftTrouble, place: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.place = place


class Whose(Struct, frozen=True):
    """Whose drafts, and on which portal.

    Attributes:
        address: Of the portal; "" for the practice portal inside the program.
    """

    address: str
    user_id: UserId


class KeptDraft(Struct, frozen=True):
    """A draft that an earlier start of the program has left.

    Attributes:
        id: Names it for as long as it is kept, and nothing else ever.
        base: The case as it was when the draft was made; the draft is a difference from it.
        kept_at: Aware.
    """

    id: int
    base: Case
    draft: Draft
    kept_at: datetime


class DraftKeeper(Protocol):
    """Keeps the drafts of this start of the program apart from those of others that still run.

    Every call blocks for as long as the disk takes, so it belongs on a lane.

    Raises:
        DraftsUnavailable: From every method.
    """

    def keep(self, whose: Whose, base: Case, draft: Draft, replaced: tuple[int, ...] = ()) -> None:
        """Keep a draft in place of what was kept of the case, and of these left ones, all or nothing."""
        ...

    def drop(self, whose: Whose, case_id: CaseId) -> None:
        """Keep nothing of this case any more; what others have left of it stays."""
        ...

    def forget(self, draft_ids: tuple[int, ...]) -> None:
        """Keep these left drafts no longer."""
        ...

    def left_for(self, whose: Whose) -> tuple[KeptDraft, ...]:
        """Return what earlier starts have left, newest first; not what others that still run are keeping."""
        ...
