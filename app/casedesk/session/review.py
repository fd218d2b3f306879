"""The review: what a save would do, as far as it can be known before anything is sent."""

from collections.abc import Callable

from msgspec import Struct

from casedesk.domain.access import Profile
from casedesk.domain.case import Case, Draft
from casedesk.domain.change import Change
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.planning.carry import brought_together
from casedesk.planning.merge import Conflict
from casedesk.planning.plan import Consent, ConsentNeeded, Plan, Refusal, Refused, make_plan
from casedesk.planning.predict import Effect, effects, predict
from casedesk.planning.steps import Step
from casedesk.portal.errors import PortalError
from casedesk.portal.port import CallPreview


class Review(Struct, frozen=True):
    """What the next save would do, by the state of the case as it was just read.

    Attributes:
        fresh: The case as the portal has it now.
        after: The case as the portal should return it; `fresh` where nothing would be sent.
        effects: What the portal does with each change, and what it does besides.
        calls: The requests that change something, in their order.
        taken: What others changed meanwhile, which the save leaves as they want it.
        consents: What the user has to say yes to before that plan is carried out.
        refusals: Why nothing would be sent; then there are no effects and no calls.
        conflicts: What others changed in another way than the user; he is asked before anything is planned.
    """

    fresh: Case
    after: Case
    effects: tuple[Effect, ...] = ()
    calls: tuple[CallPreview, ...] = ()
    taken: tuple[Change, ...] = ()
    consents: frozenset[Consent] = frozenset()
    refusals: tuple[Refusal, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


def review(
    base: Case, draft: Draft, fresh: Case, me: Profile, preview: Callable[[Step], CallPreview]
) -> Review:
    """Foretell what saving a draft of `base` would do to the case as it is now.

    It goes the same way as a save does, up to the first call that would change something.
    """
    merged = brought_together(base, draft, fresh, me.user.id)
    if merged.conflicts:
        return Review(fresh, fresh, taken=merged.taken, conflicts=merged.conflicts)
    planned, consents = _planned(fresh, merged.draft, me)
    if isinstance(planned, Refused):
        return Review(fresh, fresh, taken=merged.taken, refusals=planned.reasons)
    return Review(
        fresh=fresh,
        after=predict(fresh, planned, me),
        effects=effects(fresh, merged.draft, planned, me),
        calls=tuple(preview(step) for step in planned.steps),
        taken=merged.taken,
        consents=consents,
    )


def _planned(
    fresh: Case, draft: Draft, me: Profile, consents: frozenset[Consent] = frozenset()
) -> tuple[Plan | Refused, frozenset[Consent]]:
    """Plan as if every yes had been said; return what it takes as well."""
    planned = make_plan(fresh, draft, me, consents)
    if isinstance(planned, ConsentNeeded):
        return _planned(fresh, draft, me, planned.consents)
    return planned, consents


class ReviewState(Struct, frozen=True):
    """Everything the review dialog shows.

    Attributes:
        case_id: Whose save is reviewed; None while no review is wanted.
        review: What was found out; None while the case is being read, or where that failed.
        error: Why the case could not be read.
        bug: Where the program broke, without case content; "" where it did not.
    """

    case_id: CaseId | None = None
    review: Review | None = None
    error: PortalError | None = None
    bug: str = ""

    @property
    def is_wanted(self) -> bool:
        """Whether somebody is looking at a review, or waiting for it."""
        return self.case_id is not None

    @property
    def is_reading(self) -> bool:
        """Whether the answer is still to come."""
        return self.is_wanted and self.review is None and self.error is None and not self.bug


def reviewing(case_id: CaseId) -> ReviewState:
    """Begin to find out what a save would do."""
    return ReviewState(case_id)


def reviewed(state: ReviewState, found: Review) -> ReviewState:
    """Show what was found out."""
    return replace(state, review=found, error=None, bug="")


def not_reviewed(state: ReviewState, error: PortalError) -> ReviewState:
    """Say why the case could not be read."""
    return replace(state, error=error)


def broken_off(state: ReviewState, report: str) -> ReviewState:
    """Say that the program has a bug."""
    return replace(state, bug=report)
