"""The jobs of the drafts, for a lane of their own; none asks anything of the portal."""

from msgspec import Struct

from casedesk.domain.case import Case, Draft
from casedesk.domain.change import NotifyAsked
from casedesk.domain.ids import CaseId
from casedesk.planning.diff import changes
from casedesk.portal.draft_keeper import DraftKeeper, DraftsUnavailable, Whose
from casedesk.session.draft_events import DraftsFailed, DraftsKept, DraftsRead
from casedesk.session.drafts import waiting
from casedesk.session.events import Event
from casedesk.session.job import Errand


class KeepDraft(Struct, frozen=True):
    """Keep what somebody has typed; nothing where the draft asks for nothing.

    Attributes:
        replaced: Left drafts that this one stands for from now on.
    """

    keeper: DraftKeeper
    whose: Whose
    base: Case
    draft: Draft
    replaced: tuple[int, ...] = ()

    def run(self, errand: Errand) -> Event:
        """Answer `DraftsKept` or `DraftsFailed`."""
        del errand
        try:
            # A wish to mail people is for one save only; by itself it is nothing to come back to.
            if any(not isinstance(change, NotifyAsked) for change in changes(self.base, self.draft)):
                self.keeper.keep(self.whose, self.base, self.draft, self.replaced)
            else:
                self.keeper.drop(self.whose, self.base.id)
                if self.replaced:
                    self.keeper.forget(self.replaced)
        except DraftsUnavailable as error:
            return DraftsFailed(error)
        return DraftsKept()


class DropDraft(Struct, frozen=True):
    """Keep nothing of a case any more."""

    keeper: DraftKeeper
    whose: Whose
    case_id: CaseId

    def run(self, errand: Errand) -> Event:
        """Answer `DraftsKept` or `DraftsFailed`."""
        del errand
        try:
            self.keeper.drop(self.whose, self.case_id)
        except DraftsUnavailable as error:
            return DraftsFailed(error)
        return DraftsKept()


class ForgetDrafts(Struct, frozen=True):
    """Keep left drafts no longer."""

    keeper: DraftKeeper
    draft_ids: tuple[int, ...]

    def run(self, errand: Errand) -> Event:
        """Answer `DraftsKept` or `DraftsFailed`."""
        del errand
        try:
            self.keeper.forget(self.draft_ids)
        except DraftsUnavailable as error:
            return DraftsFailed(error)
        return DraftsKept()


class ReadDrafts(Struct, frozen=True):
    """Read what earlier starts have left."""

    keeper: DraftKeeper
    whose: Whose

    def run(self, errand: Errand) -> Event:
        """Answer `DraftsRead` or `DraftsFailed`; drafts that ask for nothing are left out."""
        del errand
        try:
            left = self.keeper.left_for(self.whose)
        except DraftsUnavailable as error:
            return DraftsFailed(error)
        drafts = (waiting(kept) for kept in left)
        return DraftsRead(self.whose, tuple(draft for draft in drafts if draft.changes))
