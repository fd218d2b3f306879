"""The file of the drafts, opened when the first one is kept or read."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from casedesk.bootstrap.arguments import Arguments
from casedesk.domain.case import Case, Draft
from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import KeptDraft, Whose

if TYPE_CHECKING:
    from casedesk.storage.drafts import DraftFile


class DraftsOnDisk:
    """A `DraftKeeper` that costs the start of the program nothing. For the thread of one lane.

    Args:
        folder: Where the file is; None for the user's own folder.
        arguments: What the program was started for. A practice portal at scale holds other cases than usual,
            whose drafts are kept apart; and what a tour types is nobody's draft.
    """

    def __init__(self, folder: Path | None, arguments: Arguments) -> None:
        self._folder = folder
        self._name = "drafts-at-scale" if arguments.scale else "drafts"
        self._is_tour = arguments.self_check or arguments.tour is not None
        self._passing: TemporaryDirectory[str] | None = None
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
        if self._passing is not None:
            self._passing.cleanup()

    def _file(self) -> "DraftFile":
        if self._opened is None:
            if self._is_tour and self._folder is None:
                self._passing = TemporaryDirectory(prefix="casedesk-tour-")
                self._folder = Path(self._passing.name)
            # lazy: SQLite is not needed before the window has appeared.
            from casedesk.storage.drafts import DraftFile, drafts_folder

            self._opened = DraftFile(self._folder or drafts_folder(), self._name)
        return self._opened
