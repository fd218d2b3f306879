"""The state of the drafts: which are waiting for their case, which are in the form again, what is wrong."""

from collections.abc import Container, Mapping
from datetime import datetime

from msgspec import Struct

from casedesk.domain.case import draft_of
from casedesk.domain.change import Change
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.planning.carry import brought_together, held_back, with_tags_of
from casedesk.planning.diff import changes
from casedesk.portal.draft_keeper import DraftsUnavailable, DraftTrouble, KeptDraft, Whose
from casedesk.session.editor import Clash, EditorState, History


class WaitingDraft(Struct, frozen=True):
    """A draft left by an earlier start, until its case is opened.

    Attributes:
        changes: How it differs from the case it was made from; never empty.
    """

    kept: KeptDraft
    changes: tuple[Change, ...]

    @property
    def case_id(self) -> CaseId:
        """The case that it is about."""
        return self.kept.base.id


def waiting(kept: KeptDraft) -> WaitingDraft:
    """Find out what a kept draft changes."""
    return WaitingDraft(kept, changes(kept.base, kept.draft))


class Restored(Struct, frozen=True):
    """A draft that is in the form again.

    Attributes:
        theirs: What others have changed since the draft was made, where the draft asks for nothing.
        is_clashing: Others have changed, in another way, something that the draft changes too.
        older_at: When another draft of the same case was made that is still waiting; None where none is.
    """

    case_id: CaseId
    kept_at: datetime
    theirs: tuple[Change, ...] = ()
    is_clashing: bool = False
    older_at: datetime | None = None


class DraftsState(Struct, frozen=True):
    """Everything the window shows of drafts.

    Attributes:
        whose: Whose drafts are waiting here; None before anybody has signed in.
        waiting: Newest first.
        restored: Those in the form again whose notice has not been dismissed.
        offer_dismissed: The user knows that drafts are waiting.
        trouble: Why drafts cannot be kept on disk at the moment; None while they can.
        place: The file that the trouble is about.
        damaged_place: A damaged file that was left aside; "" where there is none, or the user knows.
    """

    whose: Whose | None = None
    waiting: tuple[WaitingDraft, ...] = ()
    restored: tuple[Restored, ...] = ()
    offer_dismissed: bool = False
    trouble: DraftTrouble | None = None
    place: str = ""
    damaged_place: str = ""

    def waiting_for(self, case_id: CaseId | None) -> WaitingDraft | None:
        """Return the newest draft that waits for this case."""
        return next((draft for draft in self.waiting if draft.case_id == case_id), None)

    def restored_in(self, case_id: CaseId | None) -> Restored | None:
        """Return what is to be said about the draft in this case."""
        return next((one for one in self.restored if one.case_id == case_id), None)

    def counts(self) -> Mapping[CaseId, int]:
        """Count the changes of each waiting case; those of its newest draft."""
        return {draft.case_id: len(draft.changes) for draft in reversed(self.waiting)}


def begun(state: DraftsState, whose: Whose) -> DraftsState:
    """Wait for the drafts of whoever has just signed in."""
    if state.whose == whose:
        return state
    return replace(state, whose=whose, waiting=(), restored=(), offer_dismissed=False)


def read(state: DraftsState, drafts: tuple[WaitingDraft, ...]) -> DraftsState:
    """Let drafts wait for their cases."""
    is_news = {draft.kept.id for draft in drafts} - {draft.kept.id for draft in state.waiting}
    return replace(state, waiting=drafts, offer_dismissed=state.offer_dismissed and not is_news)


def taken(state: DraftsState, draft: WaitingDraft, restored: Restored | None) -> DraftsState:
    """Let a draft wait no longer; it is in the form, or has nothing to ask for any more."""
    left = tuple(each for each in state.waiting if each.kept.id != draft.kept.id)
    others = tuple(each for each in state.restored if each.case_id != draft.case_id)
    if restored is None:
        return replace(state, waiting=left)
    older = next((each for each in left if each.case_id == draft.case_id), None)
    told = restored if older is None else replace(restored, older_at=older.kept.kept_at)
    return replace(state, waiting=left, restored=(*others, told))


def notice_dismissed(state: DraftsState, case_id: CaseId | None) -> DraftsState:
    """Say no more about the draft in this case."""
    left = tuple(each for each in state.restored if each.case_id != case_id)
    return state if left == state.restored else replace(state, restored=left)


def told_only_of(state: DraftsState, case_ids: Container[CaseId]) -> DraftsState:
    """Say no more about drafts in other cases than these."""
    left = tuple(each for each in state.restored if each.case_id in case_ids)
    return state if left == state.restored else replace(state, restored=left)


def failed(state: DraftsState, error: DraftsUnavailable) -> DraftsState:
    """Say that drafts cannot be kept for the moment."""
    if error.trouble is DraftTrouble.GONE:
        return state
    if error.trouble is DraftTrouble.DAMAGED:
        # Another file is begun at once, so that this one is all there is to tell.
        return replace(state, damaged_place=error.place)
    return replace(state, trouble=error.trouble, place=error.place)


def working(state: DraftsState) -> DraftsState:
    """Say that drafts can be kept."""
    return state if state.trouble is None else replace(state, trouble=None, place="")


def restored(sheet: EditorState, draft: WaitingDraft) -> tuple[EditorState, Restored | None]:
    """Bring a draft into the form of a case that has just been read; one step back takes it out again.

    Returns:
        The form, and what to say; the same form and None where the portal has all the draft asks for.
    """
    kept, fresh = draft.kept, sheet.base
    if fresh is None:
        return sheet, None
    # The tags are being read: until they are there, they count as they were.
    fresh = with_tags_of(fresh, kept.base)
    me = None if sheet.me is None else sheet.me.user.id
    merged = brought_together(kept.base, kept.draft, fresh, me)
    base = held_back(kept.base, fresh, merged.conflicts)
    clash = Clash(fresh, merged.conflicts) if merged.conflicts else None
    history = History(undo=(draft_of(base),))
    form = replace(sheet, base=base, draft=merged.draft, history=history, clash=clash)
    if not form.is_dirty:
        return sheet, None
    return form, Restored(draft.case_id, kept.kept_at, merged.taken, is_clashing=clash is not None)
