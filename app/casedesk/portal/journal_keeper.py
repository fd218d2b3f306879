"""The port of the journal: what keeps every save on this computer, and how that can fail."""

from datetime import datetime
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from casedesk.domain.case import Case, Draft
from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import DraftTrouble, Whose


class JournalUnavailable(Exception):
    """The journal cannot be kept, read or written out; what was kept before is untouched.

    Attributes:
        place: The file that it is about, for "Details".
    """

    def __init__(self, trouble: DraftTrouble, place: str = "") -> None:
        super().__init__(trouble.value)
        self.trouble = trouble
        self.place = place


class Save(Struct, frozen=True):
    """One save, as it is kept.

    Attributes:
        saved_at: When it ended; aware.
        who: The name of whoever saved.
        verdict: What became of it, in one word of the program's.
        before: The case as it was read just before anything was sent.
        asked: What was to be made of it.
        after: The case that the portal gave back; None where it could not be read.
        calls: Verb and path of each call, and what became of it; never a body.
    """

    saved_at: datetime
    who: str
    verdict: str
    before: Case
    asked: Draft
    after: Case | None
    calls: tuple[tuple[str, str], ...] = ()


class KeptSave(Struct, frozen=True):
    """A save in the journal.

    Attributes:
        id: Names it for as long as it is kept, and nothing else ever.
    """

    id: int
    save: Save


class KeptSaves(Struct, frozen=True):
    """What is kept of a case.

    Attributes:
        saves: Newest first.
        is_all: There are no older ones, which only an export holds: of a very large case many saves
            would take too long to read.
    """

    saves: tuple[KeptSave, ...] = ()
    is_all: bool = True


class JournalKeeper(Protocol):
    """Keeps saves, per portal, user and case.

    Every call blocks for as long as the disk takes, so it belongs on a lane.

    Raises:
        JournalUnavailable: From every method.
    """

    @property
    def place(self) -> str:
        """The file that is in use."""
        ...

    def append(self, whose: Whose, save: Save, most_bytes: int) -> None:
        """Keep a save, and let go of the oldest where there are too many, or more than so many bytes."""
        ...

    def saves_of(self, whose: Whose, case_id: CaseId) -> KeptSaves:
        """Return what is kept of a case."""
        ...

    def export(self, whose: Whose, case_id: CaseId, path: Path) -> int:
        """Write what is kept of a case into a file, whole or not at all; return how many saves."""
        ...

    def delete(self, whose: Whose, case_id: CaseId) -> None:
        """Keep nothing of this case any more."""
        ...

    def delete_all(self, address: str | None = None) -> None:
        """Keep nothing any more, of anybody: of one portal, or of all."""
        ...
