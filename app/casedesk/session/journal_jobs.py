"""The jobs of the journal, for a lane without a portal."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import Whose
from casedesk.portal.journal_keeper import JournalKeeper, JournalUnavailable, KeptSave
from casedesk.session.events import Event
from casedesk.session.job import Errand
from casedesk.session.journal import JournalEntry, entry_of, save_of
from casedesk.session.journal_events import (
    JournalDeleted,
    JournalExported,
    JournalFailed,
    JournalKept,
    JournalRead,
)
from casedesk.session.report import SaveReport


class KeepSave(Struct, frozen=True):
    """Keep a save.

    Attributes:
        who: The name of whoever saved.
        fresh: The case as it was read before anything was sent.
        saved_at: When it ended; aware.
        most_bytes: How large the texts of all saves may get; the oldest go first.
    """

    keeper: JournalKeeper
    whose: Whose
    who: str
    report: SaveReport
    fresh: Case
    saved_at: datetime
    most_bytes: int

    def run(self, errand: Errand) -> Event:
        """Answer `JournalKept` or `JournalFailed`; a save that had nothing to do is not kept."""
        del errand
        save = save_of(self.report, self.fresh, self.who, self.saved_at)
        try:
            if save is not None:
                self.keeper.append(self.whose, save, self.most_bytes)
        except JournalUnavailable as error:
            return JournalFailed(error)
        return JournalKept(self.whose, self.fresh.id)


class ReadJournal(Struct, frozen=True):
    """Read what is kept of a case."""

    keeper: JournalKeeper
    whose: Whose
    case_id: CaseId

    def run(self, errand: Errand) -> Event:
        """Answer `JournalRead` or `JournalFailed`."""
        del errand
        try:
            kept = self.keeper.saves_of(self.whose, self.case_id)
        except JournalUnavailable as error:
            return JournalFailed(error)
        entries = tuple(_understood(kept.saves))
        return JournalRead(self.whose, self.case_id, entries, kept.is_all, self.keeper.place)


class ExportJournal(Struct, frozen=True):
    """Write what is kept of a case into a file."""

    keeper: JournalKeeper
    whose: Whose
    case_id: CaseId
    path: Path

    def run(self, errand: Errand) -> Event:
        """Answer `JournalExported` or `JournalFailed`."""
        del errand
        try:
            count = self.keeper.export(self.whose, self.case_id, self.path)
        except JournalUnavailable as error:
            return JournalFailed(error)
        return JournalExported(self.path, count)


class DeleteJournal(Struct, frozen=True):
    """Keep nothing of a case any more."""

    keeper: JournalKeeper
    whose: Whose
    case_id: CaseId

    def run(self, errand: Errand) -> Event:
        """Answer `JournalDeleted` or `JournalFailed`."""
        del errand
        try:
            self.keeper.delete(self.whose, self.case_id)
        except JournalUnavailable as error:
            return JournalFailed(error)
        return JournalDeleted(self.case_id)


class DeleteJournals(Struct, frozen=True):
    """Keep nothing any more, of anybody: of the portal with this address, or with None of all."""

    keeper: JournalKeeper
    address: str | None = None

    def run(self, errand: Errand) -> Event:
        """Answer `JournalDeleted` or `JournalFailed`."""
        del errand
        try:
            self.keeper.delete_all(self.address)
        except JournalUnavailable as error:
            return JournalFailed(error)
        return JournalDeleted()


def _understood(kept: tuple[KeptSave, ...]) -> Iterator[JournalEntry]:
    for each in kept:
        try:
            yield entry_of(each)
        except ValueError:
            # A newer program may know verdicts that this one does not; the save stays in the file.
            continue
