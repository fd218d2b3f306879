"""The state of working without a connection: since when, what is shown as of when, and what is pending."""

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct, field

from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.errors import AccessDenied, NotFound, Unreachable
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.editor import EditorState, Failure, Phase

FIRST_PAUSE_S = 5.0
LONGEST_PAUSE_S = 300.0


class OfflineState(Struct, frozen=True):
    """Everything the window shows of it.

    Attributes:
        since: When the portal was first not to be reached; None while it is.
        as_of: When each case was read that is shown as it was kept on this computer.
        tries: How often it was tried in vain to reach the portal again.
        is_trying: It is being tried just now.
        pending: Cases with changes that are not saved, to be told of now that the portal is back.
    """

    since: datetime | None = None
    as_of: Mapping[CaseId, datetime] = field(default_factory=dict)
    tries: int = 0
    is_trying: bool = False
    pending: tuple[CaseId, ...] = ()

    @property
    def is_offline(self) -> bool:
        """Whether the portal cannot be reached."""
        return self.since is not None

    @property
    def pause_s(self) -> float:
        """How long to wait before trying again: longer each time."""
        return min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2.0 ** min(self.tries, 10))


def is_cut_off(connection: ConnectionState) -> bool:
    """Tell whether somebody is at work at a portal that cannot be reached."""
    is_lost = connection.link is Link.LOST and isinstance(connection.error, Unreachable)
    return is_lost and connection.me is not None


def may_start_cut_off(connection: ConnectionState) -> bool:
    """Tell whether signing in by itself has failed only because the portal cannot be reached.

    Whoever has to type a password to see his cases has to type it here as well, and the portal to say that
    it is right.
    """
    account = connection.account
    is_known = account is not None and (account.keeps_token or account.keeps_password)
    return is_known and connection.link is Link.SIGNED_OUT and isinstance(connection.error, Unreachable)


def lacks_copy(sheet: EditorState) -> bool:
    """Tell whether a case is wanted that has not been read."""
    if sheet.case_id is None or sheet.base is not None:
        return False
    has_failed = isinstance(sheet.notice, Failure) and isinstance(sheet.notice.error, Unreachable)
    return sheet.phase is Phase.LOADING or has_failed


def is_gone(sheet: EditorState) -> bool:
    """Tell whether the portal says that a case is not there, or not for this user to see."""
    notice = sheet.notice
    return isinstance(notice, Failure) and isinstance(notice.error, NotFound | AccessDenied)


def cut_off(state: OfflineState, at: datetime) -> OfflineState:
    """Work on without a connection."""
    return state if state.is_offline else replace(state, since=at, tries=0, is_trying=False, pending=())


def trying(state: OfflineState) -> OfflineState:
    """Try to reach the portal."""
    return replace(state, is_trying=True)


def tried_in_vain(state: OfflineState) -> OfflineState:
    """It was not to be reached."""
    return replace(state, is_trying=False, tries=state.tries + 1)


def shown_as_of(state: OfflineState, case_id: CaseId, at: datetime) -> OfflineState:
    """Show a case as it was kept."""
    return replace(state, as_of={**state.as_of, case_id: at})


def read_again(state: OfflineState, case_id: CaseId) -> OfflineState:
    """Show a case as the portal has it now."""
    if case_id not in state.as_of:
        return state
    return replace(state, as_of={key: at for key, at in state.as_of.items() if key != case_id})


def back(state: OfflineState, pending: tuple[CaseId, ...]) -> OfflineState:
    """The portal answers again; what was typed meanwhile is told of, and sent by nobody but the user."""
    return replace(state, since=None, tries=0, is_trying=False, pending=pending)


def still_pending(state: OfflineState, edited: Mapping[CaseId, int]) -> OfflineState:
    """Tell no longer of what has been saved or discarded since."""
    left = tuple(case_id for case_id in state.pending if case_id in edited)
    return state if left == state.pending else replace(state, pending=left)


def dismissed(state: OfflineState) -> OfflineState:
    """The user knows what is pending."""
    return replace(state, pending=())
