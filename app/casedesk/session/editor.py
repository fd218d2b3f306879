"""The state of the case form and every way it can change."""

from enum import Enum
from functools import lru_cache

from msgspec import Struct, field

from casedesk.domain.access import Profile, User, UserStatus
from casedesk.domain.case import Case, Draft, draft_of
from casedesk.domain.change import Change, Edit, SetField, SetTitle, apply_edit
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldDefinition
from casedesk.domain.ids import CaseId, FieldId, UserId
from casedesk.domain.remembered import Same
from casedesk.domain.values import replace
from casedesk.planning.diff import changes, changes_between
from casedesk.planning.merge import Conflict
from casedesk.planning.plan import Consent, Refusal, put_in_unasked
from casedesk.planning.portal_rules import Rights, rights_of
from casedesk.portal.errors import PortalError
from casedesk.session.report import SaveReport

UNDO_LIMIT = 500


class Phase(Enum):
    """What the form is about."""

    EMPTY = "empty"
    LOADING = "loading"
    EDITING = "editing"
    SAVING = "saving"


class Clash(Struct, frozen=True):
    """Others changed the same things in another way.

    Attributes:
        fresh: The case as others left it; the base keeps what clashes as it was before.
        is_asked: A save waits for the user to settle it.
        taken: What else others had changed when the save found that out; the report names it in the end.
    """

    fresh: Case
    conflicts: tuple[Conflict, ...]
    is_asked: bool = False
    taken: tuple[Change, ...] = ()


class SaveRefusal(Struct, frozen=True):
    """A save was not begun, because the program's own rules forbid it."""

    reasons: tuple[Refusal, ...]


class Failure(Struct, frozen=True):
    """A case could not be read, or a save could not be begun."""

    error: PortalError
    while_saving: bool


class Broken(Struct, frozen=True):
    """The program has a bug, so that reading or saving ended half-way.

    Attributes:
        report: Where it broke, without case content.
    """

    report: str
    while_saving: bool


Notice = SaveRefusal | Failure | Broken


class Progress(Struct, frozen=True):
    """Which step of how many a running save is at; `index` counts from 0."""

    index: int
    count: int


class History(Struct, frozen=True):
    """Drafts to go back and forward to.

    Attributes:
        open_edit: What the newest step of the history is made of, while more of the same may join it.
    """

    undo: tuple[Draft, ...] = ()
    redo: tuple[Draft, ...] = ()
    open_edit: tuple[str, FieldId | None] | None = None


class EditorState(Struct, frozen=True):
    """Everything the case form shows.

    Attributes:
        base: What the portal last returned; None until something was read.
        draft: What the user wants; there exactly when `base` is.
        enriched: Participants with company and e-mail, as far as they have been read.
        terminated: People on access lists who can no longer sign in, as far as that has been read.
        taken: What of others came into the form with a clash that is settled now; the next report names it.
        tags_error: Why the tags could not be read; None while they have been, or are being read.
        consents: What the user is being asked to say yes to before the save goes on.
        clash: What both the user and others changed, from when it is noticed until it is settled.
        cut_off: What a save was to store that broke off because the session had ended; it goes on once the
            same user has signed in, unless anything has been typed since.
    """

    phase: Phase = Phase.EMPTY
    case_id: CaseId | None = None
    me: Profile | None = None
    definitions: tuple[FieldDefinition, ...] = ()
    base: Case | None = None
    draft: Draft | None = None
    history: History = field(default_factory=History)
    enriched: tuple[Contact, ...] = ()
    terminated: frozenset[UserId] = frozenset()
    progress: Progress | None = None
    report: SaveReport | None = None
    notice: Notice | None = None
    consents: frozenset[Consent] = frozenset()
    clash: Clash | None = None
    cut_off: Draft | None = None
    taken: tuple[Change, ...] = ()
    tags_error: PortalError | None = None

    @property
    def on_portal(self) -> Case | None:
        """The case as the portal has it, as far as is known; the base stays behind where it clashes."""
        return self.base if self.clash is None else self.clash.fresh

    @property
    def changes(self) -> tuple[Change, ...]:
        """What a save would change, in the order of the form."""
        if self.base is None or self.draft is None:
            return ()
        return _changes_of(Same(self.base), Same(self.draft))

    @property
    def is_dirty(self) -> bool:
        """Whether there is anything to save."""
        return bool(self.changes)

    @property
    def put_in(self) -> tuple[User, ...]:
        """Who gains sight of the case by a save, though nobody asks for it."""
        if self.base is None or self.draft is None or self.me is None:
            return ()
        return put_in_unasked(self.base, self.draft, self.me)

    @property
    def rights(self) -> Rights | None:
        """What the user may do with this case; None until both are known."""
        if self.base is None or self.me is None:
            return None
        return rights_of(self.me, self.base)

    @property
    def can_edit_now(self) -> bool:
        """Whether gestures are taken: not while loading, and not while saving."""
        return self.phase is Phase.EDITING

    @property
    def goes_on_saving(self) -> bool:
        """Whether a save that was cut off still is what the user wants."""
        return self.cut_off is not None and self.cut_off == self.draft and self.is_dirty and self.can_edit_now


@lru_cache(maxsize=32)
def _changes_of(base: Same[Case], draft: Same[Draft]) -> tuple[Change, ...]:
    # Every view asks for them with every key that is pressed.
    return changes(base.value, draft.value)


def opening(state: EditorState, case_id: CaseId) -> EditorState:
    """Begin to read a case; what was shown before is gone from the form."""
    return EditorState(phase=Phase.LOADING, case_id=case_id, me=state.me, definitions=state.definitions)


def opened(state: EditorState, case: Case) -> EditorState:
    """Show a case as the portal returned it."""
    return replace(
        state,
        phase=Phase.EDITING,
        case_id=case.id,
        base=case,
        draft=draft_of(case),
        history=History(),
        progress=None,
        notice=None,
    )


def not_opened(state: EditorState, notice: Notice) -> EditorState:
    """Say why the case could not be read."""
    return replace(state, phase=Phase.EDITING if state.base is not None else Phase.EMPTY, notice=notice)


def enriched(state: EditorState, contacts: tuple[Contact, ...]) -> EditorState:
    """Learn companies and e-mail addresses of participants."""
    known = {contact.id: contact for contact in state.enriched}
    known |= {contact.id: contact for contact in contacts}
    return replace(state, enriched=tuple(known.values()))


def subjects_known(state: EditorState, profiles: tuple[Profile, ...]) -> EditorState:
    """Learn who of the access list can no longer sign in."""
    gone = {profile.user.id for profile in profiles if profile.status is UserStatus.TERMINATED}
    return replace(state, terminated=state.terminated | gone)


def edited(state: EditorState, edit: Edit) -> EditorState:
    """Apply one gesture; gestures that change nothing leave no trace in the history."""
    if state.draft is None or not state.can_edit_now:
        return state
    draft = apply_edit(state.draft, edit)
    if draft is state.draft:
        return state
    return replace(
        state, draft=draft, history=_recorded(state.history, state.draft, edit), consents=frozenset()
    )


def _recorded(history: History, before: Draft, edit: Edit) -> History:
    typing = _typing_of(edit)
    if typing is None:
        return History(undo=(*history.undo, before)[-UNDO_LIMIT:])
    place, text = typing
    joins = place == history.open_edit and bool(history.undo)
    undo = history.undo if joins else (*history.undo, before)[-UNDO_LIMIT:]
    # A word is one step back: typing goes on joining until a blank ends the word.
    return History(undo=undo, open_edit=None if text.endswith((" ", "\n")) else place)


def _typing_of(edit: Edit) -> tuple[tuple[str, FieldId | None], str] | None:
    """Return where somebody is typing and what stands there now, None for other gestures."""
    match edit:
        case SetTitle(title):
            return ("title", None), title
        case SetField(field_id, text):
            return ("field", field_id), text
        case _:
            return None


def edited_all(state: EditorState, edits: tuple[Edit, ...]) -> EditorState:
    """Apply several gestures that the user made as one; one step back takes them all."""
    if state.draft is None:
        return state
    draft = state.draft
    for edit in edits:
        draft = apply_edit(draft, edit)
    return redrafted(state, draft)


def redrafted(state: EditorState, draft: Draft) -> EditorState:
    """Ask for something else as one gesture; one step back takes it all."""
    if state.draft is None or not state.can_edit_now:
        return state
    # To wish for no e-mail any more is no change of the case, but it is one of what is asked for.
    if state.draft.notify == draft.notify and not changes_between(state.draft, draft):
        return state
    undo = (*state.history.undo, state.draft)[-UNDO_LIMIT:]
    return replace(state, draft=draft, history=History(undo=undo), consents=frozenset())


def undone(state: EditorState) -> EditorState:
    """Go one gesture back."""
    history = state.history
    if state.draft is None or not history.undo or not state.can_edit_now:
        return state
    return replace(
        state,
        draft=history.undo[-1],
        history=History(undo=history.undo[:-1], redo=(*history.redo, state.draft)),
    )


def redone(state: EditorState) -> EditorState:
    """Go one gesture forward again."""
    history = state.history
    if state.draft is None or not history.redo or not state.can_edit_now:
        return state
    return replace(
        state,
        draft=history.redo[-1],
        history=History(undo=(*history.undo, state.draft), redo=history.redo[:-1]),
    )


def discarded(state: EditorState) -> EditorState:
    """Ask for nothing any more; one step back brings the edits again."""
    if state.base is None or state.draft is None or not state.is_dirty or not state.can_edit_now:
        return state
    undo = (*state.history.undo, state.draft)[-UNDO_LIMIT:]
    # With nothing of one's own left, nothing is held back from what others did.
    base = state.base if state.clash is None else state.clash.fresh
    return replace(
        state,
        base=base,
        draft=draft_of(base),
        history=History(undo=undo),
        notice=None,
        consents=frozenset(),
        clash=None,
        taken=(),
    )


def saving(state: EditorState) -> EditorState:
    """Begin to save; gestures are not taken until it is over."""
    return replace(
        state,
        phase=Phase.SAVING,
        history=replace(state.history, open_edit=None),
        progress=None,
        report=None,
        notice=None,
        consents=frozenset(),
        cut_off=None,
    )


def stepping(state: EditorState, progress: Progress) -> EditorState:
    """Show how far a running save is."""
    return replace(state, progress=progress) if state.phase is Phase.SAVING else state


def saved(state: EditorState, report: SaveReport, pending: Draft) -> EditorState:
    """Show what the portal returned, with whatever was not stored on top of it.

    The portal returns participants by name only; of those who were just added more was known.
    """
    added = () if state.draft is None else state.draft.members
    return replace(
        enriched(state, tuple(contact for contact in added if contact.company or contact.email)),
        phase=Phase.EDITING,
        base=report.returned or state.base,
        draft=pending,
        progress=None,
        report=report,
    )


def stopped(state: EditorState, notice: Notice) -> EditorState:
    """Say why a save was not begun; the draft stays as it is."""
    return replace(state, phase=Phase.EDITING, progress=None, notice=notice)


def asked(state: EditorState, consents: frozenset[Consent]) -> EditorState:
    """Wait for the user to say yes; nothing was sent."""
    return replace(state, phase=Phase.EDITING, progress=None, consents=consents)


def cut_off(state: EditorState) -> EditorState:
    """Go on with the save once the user has signed in again; until then everything stays as it is."""
    return replace(state, cut_off=state.draft)


def let_be(state: EditorState) -> EditorState:
    """Go on with nothing by itself: the user does not want to sign in now."""
    return state if state.cut_off is None else replace(state, cut_off=None)


def dismissed(state: EditorState) -> EditorState:
    """Take report, notice and question away; what clashes stays marked, and the draft as it is."""
    clash = None if state.clash is None else replace(state.clash, is_asked=False)
    return replace(state, report=None, notice=None, consents=frozenset(), clash=clash)
