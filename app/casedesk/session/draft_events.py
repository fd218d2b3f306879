"""What the jobs of the drafts answer."""

from msgspec import Struct

from casedesk.portal.draft_keeper import DraftsUnavailable, Whose
from casedesk.session.drafts import WaitingDraft


class DraftsRead(Struct, frozen=True):
    """What earlier starts have left, newest first."""

    whose: Whose
    drafts: tuple[WaitingDraft, ...]


class DraftsKept(Struct, frozen=True):
    """The disk has what it was to have."""


class DraftsFailed(Struct, frozen=True):
    """The disk does not play along; what was kept before is untouched."""

    error: DraftsUnavailable
