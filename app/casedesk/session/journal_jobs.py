"""The jobs of the journal, for a lane without a portal."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import Whose
from casedesk.portal.journal_keeper import JournalKeeper, JournalUnavailable, KeptSave, Save
from casedesk.session.events import Event
from casedesk.session.job import Errand
from casedesk.session.journal import JournalEntry, entry_of
from casedesk.session.journal_events import (
    JournalDeleted,
    JournalExported,
    JournalFailed,
    JournalKept,
    JournalRead,
)


@dataclass(frozen=True, slots=True)
class KeepSave:
    """Keep a save."""

    keeper: JournalKeeper
    whose: Whose
    save: Save

    def run(self, errand: Errand) -> Event:
        """Answer `JournalKept` or `JournalFailed`."""
        del errand
        try:
            self.keeper.append(self.whose, self.save)
        except JournalUnavailable as error:
            return JournalFailed(error)
        return JournalKept(self.whose, self.save.before.id)


@dataclass(frozen=True, slots=True)
class ReadJournal:
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
        return JournalRead(self.whose, self.case_id, tuple(_understood(kept)))


@dataclass(frozen=True, slots=True)
class ExportJournal:
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


@dataclass(frozen=True, slots=True)
class DeleteJournal:
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
        return JournalDeleted(self.whose, self.case_id)


def _understood(kept: tuple[KeptSave, ...]) -> Iterator[JournalEntry]:
    for each in kept:
        try:
            yield entry_of(each)
        except ValueError:
            # A newer program may know verdicts that this one does not; the save stays in the file.
            continue
