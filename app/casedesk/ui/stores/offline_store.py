"""The store of working without a connection: copies are shown, and the portal is tried again."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.portal.case_cache import CaseCache, CaseCopy
from casedesk.portal.draft_keeper import Whose
from casedesk.portal.errors import Unreachable
from casedesk.portal.options import Place
from casedesk.session import editor, events, offline
from casedesk.session.cache_events import CaseRecalled, RowsRecalled, SessionRecalled
from casedesk.session.case_list import CaseListState
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.editor import EditorState
from casedesk.session.offline import OfflineState
from casedesk.session.sign_in_jobs import Resume
from casedesk.ui.stores.case_list_store import CaseListStore
from casedesk.ui.stores.case_store import CaseStore
from casedesk.ui.stores.connection_store import ConnectionStore
from casedesk.ui.stores.copy_store import CopyStore
from casedesk.ui.stores.draft_store import DraftStore
from casedesk.ui.stores.watch_store import WatchStore
from casedesk.worker.lane import Lane


class OfflineStore(QObject):
    """Show what was kept while the portal cannot be reached, and find out when it can be again.

    By itself it only ever reads: what was typed meanwhile is saved by nobody but the user.

    Args:
        disk: A lane without a portal.
        cache: Used on that lane only.
        reads: Where the portal is tried again.

    Attributes:
        copies: What this computer has of what was read.

    Signals:
        state_changed: The `OfflineState`.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        disk: tuple[Lane, CaseCache],
        reads: Lane,
        connection: ConnectionStore,
        forms: tuple[CaseStore, CaseListStore, DraftStore, WatchStore],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.copies = CopyStore(*disk, self)
        self._reads = reads
        self._connection = connection
        self._cases, self._list, self._drafts, self._watch = forms
        self._try_ticket: int | None = None
        self._wanted: CaseId | None = None
        self._tagged: Case | None = None
        self._list_error: object = None
        self._edits: dict[CaseId, int] = {}
        self.state = OfflineState()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.try_now)
        self.copies.session_recalled.connect(self._on_copies_session_recalled)
        self.copies.case_recalled.connect(self._on_copies_case_recalled)
        self.copies.rows_recalled.connect(self._on_copies_rows_recalled)
        reads.event_ready.connect(self._on_reads_event_ready)
        connection.connected.connect(self._on_connection_connected)
        connection.state_changed.connect(self._on_connection_state_changed)
        self._cases.state_changed.connect(self._on_cases_state_changed)
        self._cases.case_returned.connect(self.copies.keep_case)
        self._cases.case_returned.connect(self._on_cases_case_returned)
        self._list.listed.connect(self.copies.keep_rows)
        self._list.state_changed.connect(self._on_list_state_changed)
        self._drafts.edit_counts_changed.connect(self._on_drafts_edit_counts_changed)

    @Slot()
    def try_now(self) -> None:
        """Try to reach the portal, unless that is being tried."""
        self._timer.stop()
        if self.state.is_offline and self._try_ticket is None:
            self._reduce(offline.trying(self.state))
            self._try_ticket = self._reads.post(Resume())

    @Slot()
    def dismiss(self) -> None:
        """The user knows what is pending."""
        self._reduce(offline.dismissed(self.state))

    def _reduce(self, state: OfflineState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    def _end(self) -> None:
        """The portal answers again: read what is shown, and tell what is pending."""
        self._timer.stop()
        self._reduce(offline.back(self.state, tuple(self._edits)))
        self._read_again(self._cases.state)

    def _read_again(self, sheet: EditorState) -> None:
        """Read a case again that is shown as it was kept; what was typed in it is merged."""
        case_id = sheet.case_id
        if case_id is None or case_id not in self.state.as_of or not sheet.can_edit_now:
            return
        if self._connection.state.link is Link.CONNECTED:
            self._reduce(offline.read_again(self.state, case_id))
            if sheet.is_dirty:
                self._watch.look()
            else:
                self._cases.reload()

    def _keep_tags(self, sheet: EditorState) -> None:
        """Keep a case once more when its tags have come, which are read after everything else."""
        base = sheet.base
        if base is None or base is self._tagged or base.tags is None or sheet.case_id in self.state.as_of:
            return
        self._tagged = base
        self.copies.keep_case(base)

    @Slot(object, object)
    def _on_connection_connected(self, place: Place, event: events.Connected) -> None:
        whose = Whose(place.address, event.me.user.id)
        if whose != self.copies.whose:
            self.copies.whose, self._edits = whose, {}
            self._reduce(OfflineState())
        connection = self._connection.state
        if connection.link is Link.CONNECTED:
            self.copies.keep_session(connection.email, event)
            # It may have been the session that had ended while there was no connection.
            self._read_again(self._cases.state)

    @Slot(object)
    def _on_connection_state_changed(self, state: ConnectionState) -> None:
        if offline.is_cut_off(state):
            if not self.state.is_offline:
                self._reduce(offline.cut_off(self.state, datetime.now(UTC)))
                self._timer.start(round(self.state.pause_s * 1000))
                self._on_cases_state_changed(self._cases.state)
        elif self.state.is_offline and self._try_ticket is None and state.link is not Link.CONNECTING:
            # Signed in again, or only to be signed in to: either way the portal has answered.
            self._end()
            if state.link is Link.CONNECTED:
                self._list.refresh()
        elif offline.may_start_cut_off(state):
            self.copies.recall_session(state.place.address, state.email)

    @Slot(object)
    def _on_cases_state_changed(self, sheet: EditorState) -> None:
        if not self.state.is_offline:
            self._read_again(sheet)
            self._keep_tags(sheet)
            if sheet.base is None and sheet.case_id is not None and offline.is_gone(sheet):
                self.copies.drop_case(sheet.case_id)
        elif not offline.lacks_copy(sheet):
            self._wanted = None
        elif sheet.case_id is not None and sheet.case_id != self._wanted:
            self._wanted = sheet.case_id
            self.copies.recall_case(sheet.case_id)

    @Slot(object)
    def _on_cases_case_returned(self, case: Case) -> None:
        self._reduce(offline.read_again(self.state, case.id))

    @Slot(object)
    def _on_list_state_changed(self, state: CaseListState) -> None:
        is_new = state.error is not self._list_error
        self._list_error = state.error
        if is_new and isinstance(state.error, Unreachable):
            self.copies.recall_rows(state.text, is_closed=state.status.is_closed)

    @Slot(object)
    def _on_drafts_edit_counts_changed(self, counts: dict[CaseId, int]) -> None:
        self._edits = counts
        self._reduce(offline.still_pending(self.state, counts))

    @Slot(object)
    def _on_copies_session_recalled(self, event: SessionRecalled) -> None:
        state, copy = self._connection.state, event.copy
        is_the_same = (state.place.address, state.email) == (event.address, event.email)
        if copy is not None and is_the_same and offline.may_start_cut_off(state):
            self._connection.work_cut_off(
                events.Connected(copy.me, copy.definitions, copy.groups, copy.colleague_count)
            )

    @Slot(object)
    def _on_copies_case_recalled(self, event: CaseRecalled) -> None:
        sheet, copy = self._cases.state, event.copy
        draft = self._drafts.state.waiting_for(event.case_id)
        if copy is None and draft is not None:
            # A draft knows the case that it was made from.
            copy = CaseCopy(draft.kept.base, draft.kept.kept_at)
        is_wanted = self.state.is_offline and sheet.case_id == event.case_id and offline.lacks_copy(sheet)
        if copy is not None and is_wanted:
            self._reduce(offline.shown_as_of(self.state, event.case_id, copy.read_at))
            self._cases.show(editor.opened(sheet, copy.case))
            self._drafts.restore()

    @Slot(object)
    def _on_copies_rows_recalled(self, event: RowsRecalled) -> None:
        self._list.show_copies(event.copy)

    @Slot(int, object)
    def _on_reads_event_ready(self, ticket: int, event: events.Event) -> None:
        if ticket != self._try_ticket:
            return
        self._try_ticket = None
        if isinstance(event, events.Connected):
            self._connection.go_on(event)
            self._end()
        elif not offline.is_cut_off(self._connection.state):
            self._end()
        else:
            self._reduce(offline.tried_in_vain(self.state))
            self._timer.start(round(self.state.pause_s * 1000))
