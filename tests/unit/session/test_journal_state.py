"""The page of the journal: what is compared, and what is said about the disk."""

from datetime import UTC, datetime
from pathlib import Path

from builders import ADA, THE_AUTHOR, case
from casedesk.domain.case import Case, draft_of
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.draft_keeper import DraftTrouble, Whose
from casedesk.portal.journal_keeper import JournalUnavailable, KeptSave, Save
from casedesk.session.editor import Clash, EditorState, Phase
from casedesk.session.journal import JournalEntry, compared, entry_of
from casedesk.session.journal_events import JournalExported, JournalRead
from casedesk.session.journal_state import (
    NOW,
    JournalState,
    Moment,
    begun,
    chose,
    compare,
    comparison,
    dismissed,
    failed,
    read,
    showing,
    worked,
)

FAIR = replace(case(), title="Fair")
WHOSE = Whose("", ADA.id)
FULL = JournalUnavailable(DraftTrouble.DISK_FULL, "journal.sqlite")
OPEN = showing(begun(JournalState(), WHOSE), FAIR.id)


def entry(number: int, title: str, before: Case = FAIR) -> JournalEntry:
    after = replace(before, title=title)
    save = Save(datetime(2026, 1, 1, tzinfo=UTC), "Ada", "saved", before, draft_of(after), after)
    return entry_of(KeptSave(number, save))


ONE = entry(1, "Trade fair")
TWO = entry(2, "May fair", ONE.after)


def reading(*entries: JournalEntry, state: JournalState = OPEN) -> JournalState:
    return read(state, JournalRead(WHOSE, FAIR.id, entries, place="journal.sqlite"))


def form(now: Case) -> EditorState:
    return EditorState(phase=Phase.EDITING, case_id=now.id, me=THE_AUTHOR, base=now, draft=draft_of(now))


def test_the_newest_save_is_the_first_to_be_compared() -> None:
    state = reading(TWO, ONE)
    assert state.is_read
    assert state.chosen is TWO
    assert (state.left, state.right) == (Moment(2), Moment(2, is_after=True))
    assert comparison(state, form(TWO.after)) == compared(TWO.before, TWO.after)


def test_any_two_states_can_be_compared() -> None:
    state = compare(reading(TWO, ONE), Moment(1), NOW)
    assert state.chosen is None
    now = replace(TWO.after, is_closed=True)
    assert comparison(state, form(now)) == compared(FAIR, now)
    backwards = compare(state, Moment(2, is_after=True), Moment(1))
    assert backwards.chosen is None
    assert comparison(backwards, form(now)) == compared(TWO.after, ONE.before)


def test_what_is_compared_stays_until_it_is_gone_or_something_newer_comes() -> None:
    state = chose(reading(TWO, ONE), 1)
    assert reading(TWO, ONE, state=state).chosen is ONE
    assert reading(TWO, state=state).chosen is TWO
    assert reading(entry(3, "Fair"), TWO, ONE, state=state).left == Moment(3)
    empty = reading(state=state)
    assert (empty.left, empty.right, empty.entries, empty.chosen) == (NOW, NOW, (), None)
    assert comparison(empty, form(FAIR)) is None


def test_nothing_is_compared_where_a_side_is_not_known() -> None:
    state = compare(reading(ONE), Moment(1), NOW)
    assert comparison(state, EditorState()) is None
    assert comparison(compare(state, Moment(99), NOW), form(FAIR)) is None
    assert comparison(JournalState(), form(FAIR)) is None


def test_where_something_clashes_the_portal_has_what_others_made_of_it() -> None:
    clashing = replace(form(FAIR), clash=Clash(TWO.after, ()))
    assert clashing.on_portal is TWO.after
    assert form(FAIR).on_portal is FAIR


def test_another_case_or_user_begins_with_nothing() -> None:
    state = reading(TWO, ONE)
    assert showing(state, FAIR.id) is state
    other = showing(state, CaseId(7))
    assert (other.entries, other.case_id, other.is_read) == ((), CaseId(7), False)
    # What was asked for before comes too late.
    assert reading(ONE, state=other) is other
    assert begun(state, Whose("", THE_AUTHOR.user.id)).entries == ()
    assert showing(JournalState(), FAIR.id) == JournalState()


def test_trouble_stays_until_the_disk_has_taken_everything() -> None:
    state = failed(reading(ONE), FULL, unkept=2)
    assert state.trouble is not None
    assert (state.trouble.trouble, state.trouble.unkept) == (DraftTrouble.DISK_FULL, 2)
    less = worked(state, 1)
    assert less.trouble is not None
    assert less.trouble.unkept == 1
    assert worked(less, 0).trouble is None
    assert worked(reading(ONE), 0).trouble is None


def test_that_a_file_is_damaged_is_said_until_it_is_dismissed() -> None:
    state = failed(OPEN, JournalUnavailable(DraftTrouble.DAMAGED, "journal.sqlite"), unkept=0)
    assert worked(state, 0) is state
    told = replace(state, news=JournalExported(Path("journal.json"), 1))
    assert dismissed(told) == replace(state, trouble=None)
