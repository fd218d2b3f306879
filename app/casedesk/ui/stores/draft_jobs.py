"""The jobs of the drafts on their lane, and what the disk has of each sheet."""

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from casedesk.domain.case import Case, Draft
from casedesk.domain.ids import CaseId
from casedesk.portal.draft_keeper import DraftKeeper, DraftsUnavailable, DraftTrouble, Whose
from casedesk.session import events
from casedesk.session.draft_events import DraftsFailed, DraftsKept, DraftsRead
from casedesk.session.draft_jobs import DropDraft, ForgetDrafts, KeepDraft, ReadDrafts
from casedesk.session.job import Job
from casedesk.session.sheets import Sheets
from casedesk.worker.lane import Lane

Key = tuple[Whose, CaseId]
Typed = tuple[Case, Draft]


class _Order(Struct, frozen=True):
    """What an answer of the lane is about; a key only where a sheet is kept or dropped."""

    key: Key | None = None
    replaced: tuple[int, ...] = ()


class DraftJobs(QObject):
    """Post what the disk does not have yet, and hand the answers on.

    Only references are handed to the lane; the disk, and writing drafts as text, is waited for there.

    Signals:
        kept: The disk has what it was to have.
        read: Whose drafts were left, and the drafts.
        failed: A `DraftsUnavailable`; everything is to be handed over once more.
    """

    kept = Signal()
    read = Signal(object, object)
    failed = Signal(object)

    def __init__(self, lane: Lane, keeper: DraftKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._keeper = keeper
        # By identity, for values are replaced and never changed; None where the disk has something else.
        self._handed: dict[Key, Typed | None] = {}
        self._replaced: dict[Key, tuple[int, ...]] = {}
        self._orders: dict[int, _Order] = {}
        lane.event_ready.connect(self._on_lane_event_ready)

    @property
    def in_form(self) -> frozenset[int]:
        """Left drafts that are in a form again, as long as the disk does not have them as such."""
        return frozenset(draft_id for ids in self._replaced.values() for draft_id in ids)

    def keep_all(self, sheets: Sheets) -> None:
        """Let the disk have what the sheets hold now."""
        there: set[Key] = set()
        for address, user_id, case_id, sheet in sheets.everyone():
            key = (Whose(address, user_id), case_id)
            there.add(key)
            # While a case is being read again nothing is known; the disk keeps what it has.
            if sheet.base is not None and sheet.draft is not None:
                self._keep(key, (sheet.base, sheet.draft))
        for key in [key for key in self._handed if key not in there]:
            self._drop(key)

    def drop_all(self, sheets: Sheets) -> None:
        """Let the disk have nothing of what the sheets hold."""
        for address, user_id, case_id, _ in sheets.everyone():
            self._drop((Whose(address, user_id), case_id))

    def ask_for_left(self, whose: Whose) -> None:
        """Read what earlier starts have left."""
        self._post(ReadDrafts(self._keeper, whose), _Order())

    def forget(self, draft_ids: tuple[int, ...]) -> None:
        """Let the disk have these left drafts no longer."""
        if draft_ids:
            self._post(ForgetDrafts(self._keeper, draft_ids), _Order())

    def take_up(self, whose: Whose, case_id: CaseId, draft_id: int) -> None:
        """Let the sheet of this case stand for a left draft from now on."""
        key = (whose, case_id)
        self._replaced[key] = (*self._replaced.get(key, ()), draft_id)

    def _keep(self, key: Key, typed: Typed) -> None:
        handed = self._handed.get(key)
        if handed is None or handed[0] is not typed[0] or handed[1] is not typed[1]:
            self._handed[key] = typed
            replaced = self._replaced.get(key, ())
            self._post(KeepDraft(self._keeper, key[0], *typed, replaced), _Order(key, replaced))

    def _drop(self, key: Key) -> None:
        self._handed.pop(key, None)
        self._post(DropDraft(self._keeper, *key), _Order(key))
        self.forget(self._replaced.pop(key, ()))

    def _post(self, job: Job, order: _Order) -> None:
        # Ending the program cancels what it need not wait for; drafts it does wait for.
        self._orders[self._lane.post(job, is_droppable=False)] = order

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: events.Event) -> None:
        if ticket not in self._orders:
            return
        order = self._orders.pop(ticket)
        match event:
            case DraftsKept():
                self._take_kept(order)
            case DraftsRead(whose, left):
                self.read.emit(whose, left)
            case DraftsFailed(error):
                self._take_failure(order, error)
            case _:
                self._take_failure(order, DraftsUnavailable(DraftTrouble.FAILED))

    def _take_kept(self, order: _Order) -> None:
        if order.key is not None and order.replaced:
            # Only these: another may have come into the form since.
            left = set(self._replaced.pop(order.key, ())) - set(order.replaced)
            if left:
                self._replaced[order.key] = tuple(left)
        self.kept.emit()

    def _take_failure(self, order: _Order, error: DraftsUnavailable) -> None:
        # Whatever went wrong, the next attempt writes everything: the file may be another one by then.
        self._handed = dict.fromkeys(self._handed)
        if order.key is not None:
            self._handed[order.key] = None
        self.failed.emit(error)
