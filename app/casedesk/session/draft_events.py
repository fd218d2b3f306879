"""What the jobs of the drafts answer."""

from dataclasses import dataclass

from casedesk.portal.draft_keeper import DraftsUnavailable, Whose
from casedesk.session.drafts import WaitingDraft


@dataclass(frozen=True, slots=True)
class DraftsRead:
    """What earlier starts have left, newest first."""

    whose: Whose
    drafts: tuple[WaitingDraft, ...]


@dataclass(frozen=True, slots=True)
class DraftsKept:
    """The disk has what it was to have."""


@dataclass(frozen=True, slots=True)
class DraftsFailed:
    """The disk does not play along; what was kept before is untouched."""

    error: DraftsUnavailable
