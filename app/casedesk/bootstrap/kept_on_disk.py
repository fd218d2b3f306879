"""The files of the drafts, the journal and the copies, opened when they are first needed."""

from pathlib import Path
from typing import TYPE_CHECKING

from casedesk.bootstrap.arguments import Arguments
from casedesk.domain.case import Case, CaseSummary, Draft
from casedesk.domain.ids import CaseId
from casedesk.portal.case_cache import CaseCopy, ListCopy, SessionCopy
from casedesk.portal.draft_keeper import KeptDraft, Whose
from casedesk.portal.journal_keeper import KeptSaves, Save

if TYPE_CHECKING:
    from casedesk.storage.cache import CacheFile
    from casedesk.storage.drafts import DraftFile
    from casedesk.storage.journal import JournalFile


class DraftsOnDisk:
    """A `DraftKeeper` that costs the start of the program nothing. For the thread of one lane.

    Args:
        folder: Where the file is; None for the user's own folder.
        arguments: What the program was started for. A practice portal at scale holds other cases than usual,
            whose drafts are kept apart.
    """

    def __init__(self, folder: Path | None, arguments: Arguments) -> None:
        self._folder = folder
        self._name = "drafts-at-scale" if arguments.scale else "drafts"
        self._opened: DraftFile | None = None

    def keep(self, whose: Whose, base: Case, draft: Draft, replaced: tuple[int, ...] = ()) -> None:
        """See `DraftKeeper`."""
        self._file().keep(whose, base, draft, replaced)

    def drop(self, whose: Whose, case_id: CaseId) -> None:
        """See `DraftKeeper`."""
        self._file().drop(whose, case_id)

    def forget(self, draft_ids: tuple[int, ...]) -> None:
        """See `DraftKeeper`."""
        self._file().forget(draft_ids)

    def left_for(self, whose: Whose) -> tuple[KeptDraft, ...]:
        """See `DraftKeeper`."""
        return self._file().left_for(whose)

    def close(self) -> None:
        """Let go of the file."""
        if self._opened is not None:
            self._opened.close()

    def _file(self) -> "DraftFile":
        if self._opened is None:
            # lazy: SQLite is not needed before the window has appeared.
            from casedesk.storage.drafts import DraftFile, drafts_folder

            self._opened = DraftFile(self._folder or drafts_folder(), self._name)
        return self._opened


class JournalOnDisk:
    """A `JournalKeeper` that costs the start of the program nothing. For the thread of one lane.

    Args:
        folder: Where the file is; None for the user's own folder.
        arguments: As for the drafts.
    """

    def __init__(self, folder: Path | None, arguments: Arguments) -> None:
        self._folder = folder
        self._name = "journal-at-scale" if arguments.scale else "journal"
        self._opened: JournalFile | None = None

    @property
    def place(self) -> str:
        """See `JournalKeeper`."""
        return self._file().place

    def append(self, whose: Whose, save: Save, most_bytes: int) -> None:
        """See `JournalKeeper`."""
        self._file().append(whose, save, most_bytes)

    def saves_of(self, whose: Whose, case_id: CaseId) -> KeptSaves:
        """See `JournalKeeper`."""
        return self._file().saves_of(whose, case_id)

    def export(self, whose: Whose, case_id: CaseId, path: Path) -> int:
        """See `JournalKeeper`."""
        return self._file().export(whose, case_id, path)

    def delete(self, whose: Whose, case_id: CaseId) -> None:
        """See `JournalKeeper`."""
        self._file().delete(whose, case_id)

    def delete_all(self, address: str | None = None) -> None:
        """See `JournalKeeper`."""
        self._file().delete_all(address)

    def close(self) -> None:
        """Let go of the file."""
        if self._opened is not None:
            self._opened.close()

    def _file(self) -> "JournalFile":
        if self._opened is None:
            # lazy: as for the drafts.
            from casedesk.storage.drafts import drafts_folder
            from casedesk.storage.journal import JournalFile  # lazy: as for the drafts

            self._opened = JournalFile(self._folder or drafts_folder(), self._name)
        return self._opened


class CopiesOnDisk:
    """A `CaseCache` that costs the start of the program nothing. For the thread of one lane.

    Args:
        folder: Where the file is; None for the user's own folder.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._opened: CacheFile | None = None

    def keep_session(self, address: str, email: str, session: SessionCopy) -> None:
        """See `CaseCache`."""
        self._file().keep_session(address, email, session)

    def session(self, address: str, email: str) -> SessionCopy | None:
        """See `CaseCache`."""
        return self._file().session(address, email)

    def keep_case(self, whose: Whose, case: Case) -> None:
        """See `CaseCache`."""
        self._file().keep_case(whose, case)

    def case(self, whose: Whose, case_id: CaseId) -> CaseCopy | None:
        """See `CaseCache`."""
        return self._file().case(whose, case_id)

    def drop_case(self, whose: Whose, case_id: CaseId) -> None:
        """See `CaseCache`."""
        self._file().drop_case(whose, case_id)

    def keep_rows(self, whose: Whose, rows: tuple[CaseSummary, ...]) -> None:
        """See `CaseCache`."""
        self._file().keep_rows(whose, rows)

    def rows(self, whose: Whose, text: str, is_closed: bool | None) -> ListCopy:
        """See `CaseCache`."""
        return self._file().rows(whose, text, is_closed)

    def forget(self) -> None:
        """See `CaseCache`."""
        self._file().forget()

    def close(self) -> None:
        """Let go of the file."""
        if self._opened is not None:
            self._opened.close()

    def _file(self) -> "CacheFile":
        if self._opened is None:
            # lazy: as for the drafts.
            from casedesk.storage.cache import CacheFile
            from casedesk.storage.folders import cache_folder  # lazy: as for the drafts

            self._opened = CacheFile(self._folder or cache_folder())
        return self._opened
