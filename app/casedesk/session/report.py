"""What became of a save, step by step and as a whole."""

from enum import Enum

from msgspec import Struct

from casedesk.domain.case import Case
from casedesk.domain.change import Change
from casedesk.planning.steps import Step
from casedesk.planning.verify import Deviation
from casedesk.portal.errors import PortalError, SignInRequired
from casedesk.portal.port import CallPreview


class Result(Enum):
    """What became of one step."""

    APPLIED = "applied"
    SKIPPED = "skipped"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Outcome(Struct, frozen=True):
    """One step with what became of it.

    Attributes:
        error: Why it was refused, or why nobody knows; None otherwise.
        is_repair: The program added this step itself, because the portal had stored another access
            than was asked for.
    """

    step: Step
    call: CallPreview
    result: Result
    error: PortalError | None = None
    is_repair: bool = False


class Verdict(Enum):
    """What became of a save as a whole."""

    NOTHING_TO_SAVE = "nothing to save"
    SAVED = "saved"
    SAVED_WITH_DEVIATIONS = "saved, but"
    PARTLY_SAVED = "partly saved"
    NOT_SAVED = "not saved"
    UNCERTAIN = "uncertain"


class SaveReport(Struct, frozen=True):
    """The account of one save.

    Attributes:
        changes: What was asked for, as differences from the case read just before.
        returned: The case that the portal gave back; None where it could not be read, so that nothing
            more is known than the outcomes.
        was_cancelled: The user stopped it before the last step.
        merged: What others had changed since the case was read, and the save left as they wanted it.
    """

    verdict: Verdict
    changes: tuple[Change, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    deviations: tuple[Deviation, ...] = ()
    returned: Case | None = None
    was_cancelled: bool = False
    read_back_error: PortalError | None = None
    merged: tuple[Change, ...] = ()

    @property
    def first_error(self) -> PortalError | None:
        """Why the save did not go through; None where it did."""
        return next((outcome.error for outcome in self.outcomes if outcome.error is not None), None)

    @property
    def session_end(self) -> SignInRequired | None:
        """Why the portal did not know the user any more, if that came up in the middle of the save."""
        errors = (*(outcome.error for outcome in self.outcomes), self.read_back_error)
        return next((error for error in errors if isinstance(error, SignInRequired)), None)
