"""The journal of saves: what is kept of one, and taking it back on top of what the form holds now."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from builders import (
    ADA,
    BOB,
    CAROL,
    DAN,
    REMOVED,
    THE_AUTHOR,
    case,
    contact,
    field_values,
    private_for,
    profile,
)
from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case, Draft, draft_of
from casedesk.domain.change import (
    AddMembers,
    AddSubjects,
    Change,
    Edit,
    FieldChanged,
    MakePrivate,
    MakePublic,
    NotifyAsked,
    RemoveMember,
    RemoveSubject,
    SetClosed,
    SetField,
    SetNotify,
    SetTitle,
    apply_edit,
)
from casedesk.domain.custom_field import FieldDefinition, FieldKind
from casedesk.domain.ids import CaseId, FieldId
from casedesk.planning.diff import changes
from casedesk.planning.portal_rules import Rights, rights_of
from casedesk.planning.steps import UpdateCase
from casedesk.portal.draft_keeper import DraftTrouble, Whose
from casedesk.portal.journal_keeper import JournalUnavailable, KeptSave, Save
from casedesk.portal.port import CallPreview
from casedesk.session.cancel import CancelToken
from casedesk.session.events import Event
from casedesk.session.job import Errand, Job
from casedesk.session.journal import (
    Hindrance,
    JournalEntry,
    entry_of,
    hindrance,
    revert_edits,
    save_of,
)
from casedesk.session.journal_events import (
    JournalDeleted,
    JournalExported,
    JournalFailed,
    JournalKept,
    JournalRead,
)
from casedesk.session.journal_jobs import DeleteJournal, ExportJournal, KeepSave, ReadJournal
from casedesk.session.report import Outcome, Result, SaveReport, Verdict
from fakes import FakePortal

VENUE, HALL = FieldId(6), FieldId(7)
DEFINITIONS = tuple(FieldDefinition(each, f"Field {each}", FieldKind.TEXT) for each in (VENUE, HALL))
ANN, BEA, CAL = contact(1), contact(2), contact(3)
FAIR = replace(
    case(),
    title="Fair",
    is_closed=False,
    access=private_for(ADA, BOB),
    members=(ANN,),
    field_values=field_values({VENUE: "Hall 4"}),
    created_by=ADA,
    can_edit=True,
)
MINE = rights_of(THE_AUTHOR, FAIR)
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def after(*edits: Edit, start: Case = FAIR) -> Draft:
    draft = draft_of(start)
    for edit in edits:
        draft = apply_edit(draft, edit)
    return draft


def entry(*edits: Edit, before: Case = FAIR) -> JournalEntry:
    """Return a save of which nobody knows what the portal made."""
    asked = after(*edits, start=before)
    return entry_of(KeptSave(1, NOON, Save("Ada", "uncertain", before, asked, None)))


def taken_back(
    one: JournalEntry, current: Draft, change: Change | None = None, rights: Rights = MINE
) -> Draft:
    for edit in revert_edits(one, current, rights, DEFINITIONS, change):
        current = apply_edit(current, edit)
    return current


EVERYTHING = (
    SetTitle("Trade fair"),
    SetClosed(True),
    AddMembers((BEA,)),
    RemoveMember(ANN.id),
    AddSubjects((CAROL,)),
    RemoveSubject(BOB.id),
    SetField(VENUE, ""),
    SetField(HALL, "7"),
)


def test_taking_a_whole_save_back_makes_the_case_what_it_was() -> None:
    saved = after(*EVERYTHING)
    assert changes(FAIR, taken_back(entry(*EVERYTHING), saved)) == ()


@pytest.mark.parametrize("number", range(len(EVERYTHING) - 1))
def test_taking_one_change_back_leaves_the_others(number: int) -> None:
    one = entry(*EVERYTHING)
    left = changes(FAIR, taken_back(one, after(*EVERYTHING), one.changes[number]))
    assert left == (*one.changes[:number], *one.changes[number + 1 :])


def test_what_came_later_stays() -> None:
    one = entry(AddMembers((BEA,)), AddSubjects((CAROL,)))
    now = after(AddMembers((BEA, CAL)), AddSubjects((CAROL, DAN)), SetTitle("Later"))
    back = taken_back(one, now)
    assert back.members == (ANN, CAL)
    assert back.access.subjects == (ADA, BOB, DAN)
    assert back.title == "Later"


def test_publishing_is_taken_back_to_the_list_of_before() -> None:
    assert taken_back(entry(MakePublic()), after(MakePublic())).access == FAIR.access


def test_a_list_is_taken_back_whole_where_the_case_is_public_by_now() -> None:
    one = entry(RemoveSubject(BOB.id))
    assert taken_back(one, after(MakePublic())).access.subjects == (ADA, BOB)


def test_privacy_is_taken_back_to_everyone() -> None:
    before = replace(FAIR, access=PUBLIC)
    one = entry(MakePrivate((ADA,)), before=before)
    assert taken_back(one, after(MakePrivate((ADA,)), start=before)).access == PUBLIC


def test_nobody_is_asked_for_whom_the_portal_no_longer_names() -> None:
    before = replace(FAIR, access=private_for(ADA, REMOVED))
    for edit in (RemoveSubject(REMOVED.id), MakePublic()):
        one = entry(edit, AddSubjects(()), before=before)
        assert not taken_back(one, after(MakePublic(), start=before)).access.hides_removed_profile
    one = entry(RemoveSubject(REMOVED.id), before=before)
    now = after(RemoveSubject(REMOVED.id), start=before)
    assert hindrance(one, one.changes[0], now, MINE, DEFINITIONS) is Hindrance.IS_AS_BEFORE


def test_what_is_as_before_by_now_needs_no_taking_back() -> None:
    one = entry(SetTitle("Trade fair"))
    assert hindrance(one, one.changes[0], after(), MINE, DEFINITIONS) is Hindrance.IS_AS_BEFORE
    assert revert_edits(one, after(), MINE, DEFINITIONS) == ()


def test_an_e_mail_and_a_field_that_is_gone_cannot_be_taken_back() -> None:
    gone = FieldChanged(FieldId(99), "old", "new")
    one = entry(SetNotify(notify=True))
    assert one.changes == (NotifyAsked(),)
    assert hindrance(one, NotifyAsked(), after(), MINE, DEFINITIONS) is Hindrance.WAS_SENT
    assert hindrance(one, gone, after(), MINE, DEFINITIONS) is Hindrance.FIELD_IS_GONE


def test_a_reader_takes_back_only_what_readers_may_change() -> None:
    rights = rights_of(profile(BOB), replace(FAIR, can_edit=False))
    one, now = entry(*EVERYTHING), after(*EVERYTHING)
    hindered = {
        type(change).__name__
        for change in one.changes
        if hindrance(one, change, now, rights, DEFINITIONS) is Hindrance.MAY_NOT_CHANGE
    }
    assert hindered == {"TitleChanged", "AccessChanged", "FieldChanged"}
    back = taken_back(one, now, rights=rights)
    assert back.members == (ANN,)
    assert not back.is_closed
    assert back.title == "Trade fair"


def test_a_save_is_kept_with_what_was_asked_and_what_came_of_it() -> None:
    asked = after(*EVERYTHING)
    returned = replace(FAIR, title="Trade fair")
    step = UpdateCase(FAIR.id, title="Trade fair")
    call = CallPreview("PUT", "crm/case/42", "secret")
    report = SaveReport(
        Verdict.PARTLY_SAVED, changes(FAIR, asked), (Outcome(step, call, Result.APPLIED),), returned=returned
    )
    kept = save_of(report, FAIR, "Ada")
    assert kept is not None
    assert changes(FAIR, kept.asked) == changes(FAIR, asked)
    assert kept.calls == (("PUT crm/case/42", "applied"),)
    one = entry_of(KeptSave(7, NOON, kept))
    assert (one.id, one.who, one.verdict) == (7, "Ada", Verdict.PARTLY_SAVED)
    assert one.changes == changes(FAIR, draft_of(returned))


def test_a_save_that_had_nothing_to_do_is_not_kept() -> None:
    report = SaveReport(Verdict.NOTHING_TO_SAVE, returned=FAIR)
    assert save_of(report, FAIR, "Ada") is None


class Shelf:
    """A `JournalKeeper` in memory; `trouble` is what the disk says to every call while it is set."""

    def __init__(self) -> None:
        self.kept: list[KeptSave] = []
        self.trouble: JournalUnavailable | None = None

    def append(self, whose: Whose, save: Save) -> None:
        self._fail()
        assert whose == WHOSE
        self.kept.insert(0, KeptSave(len(self.kept) + 1, NOON, save))

    def saves_of(self, whose: Whose, case_id: CaseId) -> tuple[KeptSave, ...]:
        self._fail()
        assert (whose, case_id) == (WHOSE, FAIR.id)
        return tuple(self.kept)

    def export(self, whose: Whose, case_id: CaseId, path: Path) -> int:
        path.write_text("exported", "utf-8")
        return len(self.saves_of(whose, case_id))

    def delete(self, whose: Whose, case_id: CaseId) -> None:
        assert len(self.saves_of(whose, case_id)) == len(self.kept)
        self.kept.clear()

    def delete_all(self) -> None:
        self.kept.clear()

    def _fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble


WHOSE = Whose("", ADA.id)


def run(job: Job) -> Event:
    return job.run(Errand(FakePortal(FAIR), CancelToken(), lambda _event: None))


def a_save(title: str, verdict: str = "saved") -> Save:
    return Save("Ada", verdict, FAIR, after(SetTitle(title)), replace(FAIR, title=title))


def test_a_journal_is_kept_read_exported_and_deleted(tmp_path: Path) -> None:
    shelf, path = Shelf(), tmp_path / "journal.json"
    for title in ("one", "two"):
        assert run(KeepSave(shelf, WHOSE, a_save(title))) == JournalKept(WHOSE, FAIR.id)
    read = run(ReadJournal(shelf, WHOSE, FAIR.id))
    assert isinstance(read, JournalRead)
    assert [one.after and one.after.title for one in read.entries] == ["two", "one"]
    assert run(ExportJournal(shelf, WHOSE, FAIR.id, path)) == JournalExported(path, 2)
    assert run(DeleteJournal(shelf, WHOSE, FAIR.id)) == JournalDeleted(WHOSE, FAIR.id)
    assert run(ReadJournal(shelf, WHOSE, FAIR.id)) == JournalRead(WHOSE, FAIR.id, ())


def test_a_save_with_a_verdict_that_nobody_knows_is_passed_over() -> None:
    shelf = Shelf()
    shelf.append(WHOSE, a_save("one", "postponed"))
    shelf.append(WHOSE, a_save("two"))
    read = run(ReadJournal(shelf, WHOSE, FAIR.id))
    assert isinstance(read, JournalRead)
    assert [one.id for one in read.entries] == [2]


@pytest.mark.parametrize("what", ["keep", "read", "export", "delete"])
def test_a_disk_that_does_not_play_along_is_told(what: str, tmp_path: Path) -> None:
    shelf = Shelf()
    shelf.trouble = JournalUnavailable(DraftTrouble.DISK_FULL, "journal.sqlite")
    jobs: dict[str, Job] = {
        "keep": KeepSave(shelf, WHOSE, a_save("one")),
        "read": ReadJournal(shelf, WHOSE, FAIR.id),
        "export": ExportJournal(shelf, WHOSE, FAIR.id, tmp_path / "journal.json"),
        "delete": DeleteJournal(shelf, WHOSE, FAIR.id),
    }
    assert run(jobs[what]) == JournalFailed(shelf.trouble)
