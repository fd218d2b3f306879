"""The state of the journal's page and every way it can change."""

from msgspec import Struct, field

from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.draft_keeper import DraftTrouble, Whose
from casedesk.portal.journal_keeper import JournalUnavailable
from casedesk.session.editor import EditorState
from casedesk.session.journal import Comparison, JournalEntry, compared
from casedesk.session.journal_events import JournalDeleted, JournalExported, JournalRead


class Moment(Struct, frozen=True):
    """One state of a case: before or after a save of the journal, or with None as the portal has it now."""

    save_id: int | None = None
    is_after: bool = False


NOW = Moment()


class JournalTrouble(Struct, frozen=True):
    """What the disk did not let us do.

    Attributes:
        place: The file that it is about.
        unkept: How many saves are not in the journal because of it; they are tried again.
    """

    trouble: DraftTrouble
    place: str = ""
    unkept: int = 0


JournalNews = JournalExported | JournalDeleted


class JournalState(Struct, frozen=True):
    """Everything that the journal's page shows.

    Attributes:
        is_kept: Saves are put into the journal from now on.
        whose: Who is signed in, and where; None before the first sign-in.
        case_id: Whose saves they are; None where no case is in view, or the page is not.
        is_all: There are no older saves than `entries`.
        place: The file that they are in; "" until that is known.
        left: The state to go back to.
        right: The state that is compared with it.
        news: What was just done.
    """

    is_kept: bool = True
    whose: Whose | None = None
    case_id: CaseId | None = None
    entries: tuple[JournalEntry, ...] = ()
    is_all: bool = True
    is_read: bool = False
    place: str = ""
    left: Moment = field(default=NOW)
    right: Moment = field(default=NOW)
    trouble: JournalTrouble | None = None
    news: JournalNews | None = None

    @property
    def chosen(self) -> JournalEntry | None:
        """The save whose two sides are compared; None where other states are."""
        is_one = self.left.save_id == self.right.save_id and not self.left.is_after and self.right.is_after
        return self.entry(self.left.save_id) if is_one else None

    def entry(self, save_id: int | None) -> JournalEntry | None:
        """Return a save; None where it is not among those that are shown."""
        return next((entry for entry in self.entries if entry.id == save_id), None)


def begun(state: JournalState, whose: Whose) -> JournalState:
    """Forget what another user has seen."""
    return JournalState(is_kept=state.is_kept, whose=whose, place=state.place, trouble=state.trouble)


def showing(state: JournalState, case_id: CaseId | None) -> JournalState:
    """Show the journal of another case, as soon as it has been read."""
    if case_id == state.case_id:
        return state
    return replace(begun(state, state.whose), case_id=case_id) if state.whose is not None else state


def read(state: JournalState, event: JournalRead) -> JournalState:
    """Show what was read, if it is still what is wanted; what is compared stays as long as it is there."""
    if (event.whose, event.case_id) != (state.whose, state.case_id):
        return state
    newest = state.entries[0].id if state.entries else None
    shown = replace(
        state, entries=event.entries, is_all=event.is_all, is_read=True, place=event.place or state.place
    )
    has_new = bool(event.entries) and event.entries[0].id != newest
    is_there = all(moment == NOW or shown.entry(moment.save_id) is not None for moment in _sides(shown))
    if not shown.entries:
        return replace(shown, left=NOW, right=NOW)
    return chose(shown, event.entries[0].id) if has_new or not is_there else shown


def chose(state: JournalState, save_id: int) -> JournalState:
    """Compare what a save has found with what it has left."""
    return replace(state, left=Moment(save_id), right=Moment(save_id, is_after=True))


def compare(state: JournalState, left: Moment, right: Moment) -> JournalState:
    """Compare any two states."""
    return replace(state, left=left, right=right)


def failed(state: JournalState, error: JournalUnavailable, unkept: int) -> JournalState:
    """Say what the disk did not let us do."""
    return replace(state, trouble=JournalTrouble(error.trouble, error.place, unkept), is_read=True, news=None)


def worked(state: JournalState, unkept: int) -> JournalState:
    """The disk plays along again; what it did not keep meanwhile is still to be tried.

    That a file is damaged stays true.
    """
    if state.trouble is None or state.trouble.trouble is DraftTrouble.DAMAGED:
        return state
    return replace(state, trouble=replace(state.trouble, unkept=unkept) if unkept else None)


def dismissed(state: JournalState) -> JournalState:
    """Take what is said away."""
    return replace(state, trouble=None, news=None)


def comparison(state: JournalState, sheet: EditorState) -> Comparison | None:
    """Return the two states that are compared; None where one of them is not known."""
    left, right = (_case_at(state, moment, sheet) for moment in _sides(state))
    if state.case_id is None or not state.entries or left is None or right is None:
        return None
    return compared(left, right)


def _sides(state: JournalState) -> tuple[Moment, Moment]:
    return state.left, state.right


def _case_at(state: JournalState, moment: Moment, sheet: EditorState) -> Case | None:
    if moment == NOW:
        return sheet.on_portal
    entry = state.entry(moment.save_id)
    if entry is None:
        return None
    return entry.after if moment.is_after else entry.before
