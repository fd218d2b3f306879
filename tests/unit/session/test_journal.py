"""The journal of saves: what is kept of one, and taking it back on top of what the form holds now."""

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
from casedesk.domain.access import PUBLIC, Profile
from casedesk.domain.case import Case, Draft, draft_of
from casedesk.domain.change import (
    AddMembers,
    AddSubjects,
    AddTags,
    Change,
    Edit,
    FieldChanged,
    MakePrivate,
    MakePublic,
    NotifyAsked,
    RemoveMember,
    RemoveSubject,
    RemoveTag,
    SetClosed,
    SetField,
    SetTitle,
    apply_edit,
)
from casedesk.domain.custom_field import FieldDefinition, FieldKind, FieldValue
from casedesk.domain.ids import FieldId
from casedesk.domain.values import replace
from casedesk.planning.carry import brought_together
from casedesk.planning.diff import changes
from casedesk.planning.merge import AccessConflict, FieldConflict, TitleConflict
from casedesk.planning.portal_rules import Rights, rights_of
from casedesk.planning.steps import UpdateCase
from casedesk.portal.draft_keeper import DraftTrouble, Whose
from casedesk.portal.journal_keeper import JournalUnavailable, KeptSave, Save
from casedesk.portal.port import CallPreview
from casedesk.session import meanwhile
from casedesk.session.cancel import CancelToken
from casedesk.session.editor import Clash, EditorState, Phase, edited, undone
from casedesk.session.events import Event
from casedesk.session.job import Errand, Job
from casedesk.session.journal import (
    Comparison,
    Hindrance,
    JournalEntry,
    brought_back,
    compared,
    entry_of,
    hindrances,
    save_of,
)
from casedesk.session.journal_events import (
    JournalDeleted,
    JournalExported,
    JournalFailed,
    JournalKept,
    JournalRead,
)
from casedesk.session.journal_jobs import (
    DeleteJournal,
    DeleteJournals,
    ExportJournal,
    KeepSave,
    ReadJournal,
)
from casedesk.session.meanwhile import undecided
from casedesk.session.report import Outcome, Result, SaveReport, Verdict
from fakes import FakePortal, JournalShelf

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
    tags=("old",),
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
    return entry_of(KeptSave(1, Save(NOON, "Ada", "uncertain", before, asked, None)))


def form(base: Case, draft: Draft | None = None, who: Profile = THE_AUTHOR) -> EditorState:
    return EditorState(
        phase=Phase.EDITING,
        case_id=base.id,
        me=who,
        definitions=DEFINITIONS,
        base=base,
        draft=draft_of(base) if draft is None else draft,
    )


def taken_back(one: JournalEntry, state: EditorState, change: Change | None = None) -> EditorState:
    found = compared(one.before, one.after)
    return brought_back(state, found if change is None else replace(found, changes=(change,)))


def why(one: JournalEntry, change: Change, current: Draft, rights: Rights = MINE) -> Hindrance | None:
    fields = {definition.id for definition in DEFINITIONS}
    (found,) = hindrances(Comparison(one.before, one.after, (change,)), current, rights, fields)
    return found


EVERYTHING = (
    SetTitle("Trade fair"),
    SetClosed(True),
    AddMembers((BEA,)),
    RemoveMember(ANN.id),
    AddSubjects((CAROL,)),
    RemoveSubject(BOB.id),
    SetField(VENUE, ""),
    SetField(HALL, "7"),
    AddTags(("vip",)),
    RemoveTag("OLD"),
)


def test_taking_a_whole_save_back_makes_the_case_what_it_was() -> None:
    one = entry(*EVERYTHING)
    back = taken_back(one, form(one.after))
    assert back.draft is not None
    assert changes(FAIR, back.draft) == ()
    assert back.clash is None
    assert back.base == one.after
    assert undone(back).draft == draft_of(one.after)


@pytest.mark.parametrize("number", range(len(EVERYTHING) - 1))
def test_taking_one_change_back_leaves_the_others(number: int) -> None:
    one = entry(*EVERYTHING)
    back = taken_back(one, form(one.after), one.changes[number])
    assert back.draft is not None
    assert changes(FAIR, back.draft) == (*one.changes[:number], *one.changes[number + 1 :])


def test_what_came_later_stays() -> None:
    one = entry(AddMembers((BEA,)), AddSubjects((CAROL,)))
    later = AddMembers((CAL,)), AddSubjects((DAN,)), SetTitle("Later")
    now = entry(*later, before=one.after).after
    back = taken_back(one, form(now)).draft
    assert back is not None
    assert back.members == (ANN, CAL)
    assert back.access.subjects == (ADA, BOB, DAN)
    assert back.title == "Later"


def test_what_others_have_made_otherwise_since_clashes_and_is_not_overwritten() -> None:
    one = entry(SetTitle("Trade fair"), SetField(VENUE, "Hall 5"), SetField(HALL, "7"))
    now = entry(SetTitle("May fair"), SetField(VENUE, "Hall 9"), before=one.after).after
    back = taken_back(one, form(now))
    assert back.draft is not None
    assert back.base is not None
    assert back.draft.title == "Fair"
    assert back.clash == Clash(
        now,
        (
            TitleConflict("Trade fair", "Fair", "May fair"),
            FieldConflict(VENUE, "Hall 5", "Hall 4", "Hall 9"),
        ),
    )
    assert undecided(back) == back.clash.conflicts
    # What a save compares the draft with is what was taken back, so that it finds the clash too.
    assert brought_together(back.base, back.draft, now).conflicts == back.clash.conflicts
    # What does not clash is an ordinary change.
    assert back.draft.field_text(HALL) == ""
    assert back.base.field_texts()[HALL] == "7"


def test_one_step_back_from_a_clash_leaves_the_form_as_it_was_and_no_way_to_overwrite() -> None:
    one = entry(SetTitle("Trade fair"), SetField(VENUE, "Hall 5"))
    now = entry(SetTitle("May fair"), before=one.after).after
    before = form(now)
    back = meanwhile.undone(taken_back(one, before))
    assert (back.base, back.draft, back.clash) == (before.base, before.draft, None)
    assert back.changes == ()
    assert meanwhile.redone(back) is back


def test_a_step_that_decides_nothing_leaves_what_clashes() -> None:
    one = entry(SetTitle("Trade fair"))
    now = entry(SetTitle("May fair"), before=one.after).after
    clashing = edited(taken_back(one, form(now)), SetField(HALL, "7"))
    assert meanwhile.undone(clashing).clash == clashing.clash


def test_a_step_back_to_what_others_want_of_one_thing_leaves_the_other_clashing() -> None:
    one = entry(SetTitle("Trade fair"), SetField(VENUE, "Hall 5"))
    now = entry(SetTitle("May fair"), SetField(VENUE, "Hall 9"), before=one.after).after
    title, venue = one.changes
    twice = taken_back(one, taken_back(one, form(now), title), venue)
    assert twice.clash is not None
    assert [type(each) for each in twice.clash.conflicts] == [TitleConflict, FieldConflict]
    back = meanwhile.undone(twice)
    assert back.clash == Clash(now, (TitleConflict("Trade fair", "Fair", "May fair"),))


def test_a_clash_that_is_known_is_named_once() -> None:
    one = entry(SetTitle("Trade fair"))
    now = entry(SetTitle("May fair"), before=one.after).after
    known = replace(
        form(FAIR, after(SetTitle("Mine"))),
        clash=Clash(now, (TitleConflict("Fair", "Mine", "May fair"),)),
    )
    back = taken_back(one, known)
    assert back.clash == Clash(now, (TitleConflict("Trade fair", "Fair", "May fair"),))


def test_long_texts_are_taken_back_by_line() -> None:
    before = replace(FAIR, field_values=(FieldValue(VENUE, "one\ntwo\nthree", "", FieldKind.TEXT_AREA),))
    one = entry(SetField(VENUE, "ONE\ntwo\nthree"), before=before)
    now = entry(SetField(VENUE, "ONE\ntwo\nthree\nfour"), before=one.after).after
    back = taken_back(one, form(now))
    assert back.draft is not None
    assert back.draft.field_text(VENUE) == "one\ntwo\nthree\nfour"
    assert back.clash is None


def test_what_the_user_is_typing_himself_gives_way_and_comes_back_with_undo() -> None:
    one = entry(SetTitle("Trade fair"))
    typed = form(one.after, after(SetTitle("Typed"), start=one.after))
    back = taken_back(one, typed)
    assert back.draft is not None
    assert back.draft.title == "Fair"
    assert undone(back).draft == typed.draft


def test_publishing_is_taken_back_to_the_list_of_before() -> None:
    one = entry(MakePublic())
    back = taken_back(one, form(one.after)).draft
    assert back is not None
    assert back.access == FAIR.access


def test_a_list_is_taken_back_whole_where_the_case_is_public_by_now_and_clashes() -> None:
    one = entry(RemoveSubject(BOB.id))
    now = replace(one.after, access=PUBLIC)
    back = taken_back(one, form(now))
    assert back.draft is not None
    assert back.draft.access.subjects == (ADA, BOB)
    assert back.clash is not None
    assert isinstance(back.clash.conflicts[0], AccessConflict)


def test_privacy_is_taken_back_to_everyone() -> None:
    one = entry(MakePrivate((ADA,)), before=replace(FAIR, access=PUBLIC))
    back = taken_back(one, form(one.after)).draft
    assert back is not None
    assert back.access == PUBLIC


def test_nobody_is_asked_for_whom_the_portal_no_longer_names() -> None:
    before = replace(FAIR, access=private_for(ADA, REMOVED))
    for edit in (RemoveSubject(REMOVED.id), MakePublic()):
        one = entry(edit, before=before)
        back = taken_back(one, form(replace(one.after, access=PUBLIC))).draft
        assert back is not None
        assert not back.access.hides_removed_profile
    one = entry(RemoveSubject(REMOVED.id), before=before)
    now = after(RemoveSubject(REMOVED.id), start=before)
    assert why(one, one.changes[0], now) is Hindrance.IS_AS_BEFORE


def test_what_is_as_before_by_now_needs_no_taking_back() -> None:
    one = entry(SetTitle("Trade fair"))
    assert why(one, one.changes[0], after()) is Hindrance.IS_AS_BEFORE
    state = form(FAIR)
    assert taken_back(one, state) is state


def test_a_field_that_is_gone_cannot_be_taken_back() -> None:
    one = entry(SetTitle("Trade fair"))
    assert why(one, FieldChanged(FieldId(99), "old", "new"), after()) is Hindrance.FIELD_IS_GONE


def test_nothing_is_taken_back_where_nothing_can_be_edited() -> None:
    one = entry(SetTitle("Trade fair"))
    for state in (EditorState(), replace(form(one.after), phase=Phase.SAVING), replace(form(FAIR), me=None)):
        assert taken_back(one, state) is state


def test_a_reader_takes_back_only_what_readers_may_change() -> None:
    one = entry(*EVERYTHING)
    reader = form(replace(one.after, can_edit=False), who=profile(BOB))
    assert reader.rights is not None
    assert reader.draft is not None
    hindered = {
        type(change).__name__
        for change in one.changes
        if why(one, change, reader.draft, reader.rights) is Hindrance.MAY_NOT_CHANGE
    }
    assert hindered == {"TitleChanged", "AccessChanged", "FieldChanged"}
    assert why(one, NotifyAsked(), reader.draft, reader.rights) is Hindrance.MAY_NOT_CHANGE
    back = taken_back(one, reader).draft
    assert back is not None
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
    kept = save_of(report, FAIR, "Ada", NOON)
    assert kept is not None
    assert changes(FAIR, kept.asked) == changes(FAIR, asked)
    assert kept.calls == (("PUT crm/case/42", "applied"),)
    one = entry_of(KeptSave(7, kept))
    assert (one.id, one.who, one.verdict, one.saved_at) == (7, "Ada", Verdict.PARTLY_SAVED, NOON)
    assert one.is_read_back
    assert one.changes == changes(FAIR, draft_of(returned))
    assert not entry(SetTitle("Trade fair")).is_read_back


def test_a_save_that_had_nothing_to_do_is_not_kept() -> None:
    report = SaveReport(Verdict.NOTHING_TO_SAVE, returned=FAIR)
    assert save_of(report, FAIR, "Ada", NOON) is None
    shelf = JournalShelf()
    assert run(KeepSave(shelf, WHOSE, "Ada", report, FAIR, NOON, 10)) == JournalKept(WHOSE, FAIR.id)
    assert shelf.kept == []


WHOSE = Whose("", ADA.id)


def run(job: Job) -> Event:
    return job.run(Errand(FakePortal(FAIR), CancelToken(), lambda _event: None))


def a_report(title: str) -> SaveReport:
    asked = after(SetTitle(title))
    return SaveReport(Verdict.SAVED, changes(FAIR, asked), returned=replace(FAIR, title=title))


def keeping(shelf: JournalShelf, title: str) -> KeepSave:
    return KeepSave(shelf, WHOSE, "Ada", a_report(title), FAIR, NOON, 1_000)


def test_a_journal_is_kept_read_exported_and_deleted(tmp_path: Path) -> None:
    shelf, path = JournalShelf(is_all=False), tmp_path / "journal.json"
    for title in ("one", "two"):
        assert run(keeping(shelf, title)) == JournalKept(WHOSE, FAIR.id)
    assert shelf.bounds == [1_000, 1_000]
    read = run(ReadJournal(shelf, WHOSE, FAIR.id))
    assert isinstance(read, JournalRead)
    assert [one.after.title for one in read.entries] == ["two", "one"]
    assert (read.is_all, read.place) == (False, shelf.place)
    assert run(ExportJournal(shelf, WHOSE, FAIR.id, path)) == JournalExported(path, 2)
    assert run(DeleteJournal(shelf, WHOSE, FAIR.id)) == JournalDeleted(FAIR.id)
    assert shelf.kept == []
    run(keeping(shelf, "three"))
    assert run(DeleteJournals(shelf, "https://other.example.org")) == JournalDeleted()
    assert len(shelf.kept) == 1
    assert run(DeleteJournals(shelf)) == JournalDeleted()
    assert shelf.kept == []


def test_a_save_with_a_verdict_that_nobody_knows_is_passed_over() -> None:
    shelf = JournalShelf()
    shelf.append(WHOSE, Save(NOON, "Ada", "postponed", FAIR, after(), FAIR), 10)
    run(keeping(shelf, "two"))
    read = run(ReadJournal(shelf, WHOSE, FAIR.id))
    assert isinstance(read, JournalRead)
    assert [one.id for one in read.entries] == [2]


@pytest.mark.parametrize("what", ["keep", "read", "export", "delete", "delete all"])
def test_a_disk_that_does_not_play_along_is_told(what: str, tmp_path: Path) -> None:
    shelf = JournalShelf()
    shelf.trouble = JournalUnavailable(DraftTrouble.DISK_FULL, "journal.sqlite")
    jobs: dict[str, Job] = {
        "keep": keeping(shelf, "one"),
        "read": ReadJournal(shelf, WHOSE, FAIR.id),
        "export": ExportJournal(shelf, WHOSE, FAIR.id, tmp_path / "journal.json"),
        "delete": DeleteJournal(shelf, WHOSE, FAIR.id),
        "delete all": DeleteJournals(shelf),
    }
    assert run(jobs[what]) == JournalFailed(shelf.trouble)
