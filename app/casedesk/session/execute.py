"""Walking a plan: perform, read back, verify. The one place where cases are changed."""

import logging

from msgspec import Struct, field

from casedesk.domain.access import Profile
from casedesk.domain.case import Case, Draft, draft_of, with_parts_of
from casedesk.domain.change import AddMembers, AddTags, RemoveMember, RemoveTag, SetField, apply_edit
from casedesk.domain.ids import FieldId
from casedesk.domain.tag import other_tags
from casedesk.domain.values import replace
from casedesk.planning.carry import brought_together, still_clashes
from casedesk.planning.diff import changes
from casedesk.planning.merge import Conflict
from casedesk.planning.plan import Plan
from casedesk.planning.portal_rules import spells_alike, stored_tag
from casedesk.planning.steps import ClearField, SetAccess, Step, StoreField, TagCase, UntagCase, UpdateCase
from casedesk.planning.verify import (
    Deviation,
    DeviationReason,
    FieldPart,
    MemberPart,
    StatusPart,
    TagPart,
    TitlePart,
    access_repair,
    verify,
)
from casedesk.portal.errors import NotFound, OutcomeUnknown, PortalError, PortalFault, UnexpectedAnswer
from casedesk.session.events import SaveFinished, StepStarted
from casedesk.session.job import Errand
from casedesk.session.report import Outcome, Result, SaveReport, Verdict

logger = logging.getLogger(__name__)


class _Walk(Struct):
    """What has become of the steps so far.

    Attributes:
        answered: The newest case that the portal answered with.
        answered_last: No step has touched the case since; tags are no part of it.
    """

    outcomes: list[Outcome] = field(default_factory=list)
    answered: Case | None = None
    answered_last: bool = False

    @property
    def went_through(self) -> bool:
        return all(outcome.result is Result.APPLIED for outcome in self.outcomes)

    @property
    def sent_anything(self) -> bool:
        return any(outcome.result is not Result.SKIPPED for outcome in self.outcomes)


def carry_out(errand: Errand, fresh: Case, draft: Draft, plan: Plan, me: Profile) -> SaveFinished:
    """Send the steps of a plan one by one and find out what was stored.

    The first step that fails ends the walk: what follows is skipped, and the case is read again, so
    that the window shows what is stored and not what was hoped for.

    `fresh` is the case as read just before; the plan is a difference from it, made for `me`.
    """
    walk = _Walk()
    _perform_all(errand, plan, walk)
    _repair_access(errand, plan, me, walk)
    returned, read_back_error = _settle(errand, fresh, plan, walk)
    conflicts: tuple[Conflict, ...] = ()
    if returned is None:
        pending = draft
    elif walk.went_through:
        pending = draft_of(returned)
    else:
        pending, conflicts = _pending(fresh, draft, walk.outcomes, returned, me)
    is_complete = returned is not None and not changes(returned, replace(pending, notify=False))
    # What was never stored is pending, not a deviation: the outcomes say why.
    deviations = verify(fresh, draft, plan, returned, me) if returned is not None and is_complete else ()
    report = SaveReport(
        verdict=_verdict(fresh, plan, returned, is_complete=is_complete, has_deviations=bool(deviations)),
        changes=changes(fresh, draft),
        outcomes=tuple(walk.outcomes),
        deviations=deviations,
        returned=returned,
        was_cancelled=errand.cancel.is_requested and not walk.went_through,
        read_back_error=read_back_error,
    )
    pending = _with_unheeded(pending, draft, deviations)
    if returned is not None and _stays_too_wide(walk, plan, returned, me):
        pending = replace(pending, access=draft.access)
    is_to_be_told = draft.notify and not is_complete and not _may_have_mailed(walk, pending, returned)
    return SaveFinished(report, replace(pending, notify=is_to_be_told), fresh, conflicts)


def _perform_all(errand: Errand, plan: Plan, walk: _Walk) -> None:
    has_failed = False
    for index, step in enumerate(plan.steps):
        if has_failed or errand.cancel.is_requested:
            walk.outcomes.append(Outcome(step, errand.portal.preview(step), Result.SKIPPED))
            continue
        errand.announce(StepStarted(plan.case_id, index, len(plan.steps)))
        outcome = _perform(errand, step, walk)
        logger.info("Step %s: %s", type(step).__name__, outcome.result.value)
        walk.outcomes.append(outcome)
        has_failed = outcome.result is not Result.APPLIED


def _perform(errand: Errand, step: Step, walk: _Walk) -> Outcome:
    call = errand.portal.preview(step)
    walk.answered_last = walk.answered_last and isinstance(step, TagCase | UntagCase)
    try:
        answered = _answer(errand, step)
    except (OutcomeUnknown, PortalFault, UnexpectedAnswer) as error:
        # A portal that breaks down, or a proxy that answers in its place, may have carried the call out.
        return Outcome(step, call, Result.UNKNOWN, error)
    except PortalError as error:
        return Outcome(step, call, Result.REFUSED, error)
    if answered is not None:
        walk.answered, walk.answered_last = answered, True
    return Outcome(step, call, Result.APPLIED)


def _answer(errand: Errand, step: Step) -> Case | None:
    try:
        return errand.portal.perform(step)
    except NotFound:
        # A tag that no case carries any more is off this one as well (Source: CRMApi.Tag.cs). Whether it
        # was the case that was not found is seen when it is read back.
        if isinstance(step, UntagCase):
            return None
        raise


def _repair_access(errand: Errand, plan: Plan, me: Profile, walk: _Walk) -> None:
    """Set the access once more if the portal answers that people see the case who must not.

    Such a case must not stay public while the user reads a report.
    """
    if walk.answered is None:
        return
    repair = access_repair(plan, walk.answered, me)
    if repair is not None:
        walk.outcomes.append(replace(_perform(errand, repair, walk), is_repair=True))


def _stays_too_wide(walk: _Walk, plan: Plan, returned: Case, me: Profile) -> bool:
    """Tell whether people still see the case who must not: saving again is to try to close it."""
    has_failed = any(one.is_repair and one.result is not Result.APPLIED for one in walk.outcomes)
    return has_failed and access_repair(plan, returned, me) is not None


def _settle(errand: Errand, fresh: Case, plan: Plan, walk: _Walk) -> tuple[Case | None, PortalError | None]:
    """Return what the portal stored: from its last answer where that proves it, else by reading."""
    if not walk.sent_anything:
        return fresh, None
    answered = None
    if walk.went_through and walk.answered_last and not plan.needs_read_back:
        answered = walk.answered
    try:
        returned = with_parts_of(answered or errand.portal.case(plan.case_id), fresh)
        tags = errand.portal.case_tags(plan.case_id) if plan.touches_tags else fresh.tags
    except PortalError as error:
        return None, error
    return replace(returned, tags=tags), None


def _with_unheeded(pending: Draft, draft: Draft, deviations: tuple[Deviation, ...]) -> Draft:
    """Ask again for what was answered "done" and is as it was before: a wish that came to nothing stays."""
    for deviation in deviations:
        if deviation.reason is not DeviationReason.NOT_STORED:
            continue
        match deviation.part:
            case TitlePart():
                pending = replace(pending, title=draft.title)
            case StatusPart():
                pending = replace(pending, is_closed=draft.is_closed)
            case FieldPart(field_id):
                pending = apply_edit(pending, SetField(field_id, draft.field_text(field_id)))
            case MemberPart(contact):
                is_wanted = contact in draft.members
                edit = AddMembers((contact,)) if is_wanted else RemoveMember(contact.id)
                pending = apply_edit(pending, edit)
            case TagPart(name):
                is_wanted = name in (draft.tags or ())
                pending = apply_edit(pending, AddTags((name,)) if is_wanted else RemoveTag(name))
            case _:
                # Who sees a case is asked for anew by the user, who has just read who does.
                pass
    return pending


def _may_have_mailed(walk: _Walk, pending: Draft, returned: Case | None) -> bool:
    """Whether the people with access may have been told: nobody is told twice because an answer was lost."""
    results = {
        outcome.result
        for outcome in walk.outcomes
        if isinstance(outcome.step, UpdateCase) and outcome.step.notify
    }
    if Result.APPLIED in results:
        return True
    # Mail goes out after the list is stored: as long as that is not, nobody has been told.
    return Result.UNKNOWN in results and (returned is None or returned.access.same_as(pending.access))


def _pending(
    fresh: Case, draft: Draft, outcomes: list[Outcome], returned: Case, me: Profile
) -> tuple[Draft, tuple[Conflict, ...]]:
    """Return what is still to be asked for after a save that did not go through, and what clashes in it.

    What an applied step sent counts as settled, also where the portal keeps it otherwise (a title cut
    at 255 characters): asking for it once more would not change that.
    """
    merged = brought_together(fresh, draft, returned, me.user.id)
    pending = merged.draft
    for outcome in outcomes:
        if outcome.result is Result.APPLIED:
            pending = _with_settled(pending, outcome.step, fresh, returned)
    return pending, tuple(one for one in merged.conflicts if still_clashes(one, pending))


def _with_settled(pending: Draft, step: Step, fresh: Case, returned: Case) -> Draft:
    """Take what the portal keeps in place of what a step sent; what is as it was before came to nothing."""
    match step:
        case UpdateCase():
            if returned.title != fresh.title:
                pending = replace(pending, title=returned.title)
            for field_id, _ in step.field_texts:
                pending = _with_settled_field(pending, field_id, fresh, returned)
            return pending if step.access is None else _with_settled_access(pending, fresh, returned)
        case SetAccess():
            return _with_settled_access(pending, fresh, returned)
        case StoreField() | ClearField():
            return _with_settled_field(pending, step.field_id, fresh, returned)
        case TagCase(_, name):
            return _with_settled_tag(pending, name, returned)
        case _:
            return pending


def _with_settled_field(pending: Draft, field_id: FieldId, fresh: Case, returned: Case) -> Draft:
    before, stored = fresh.field_texts().get(field_id, ""), returned.field_texts().get(field_id, "")
    return pending if stored == before else apply_edit(pending, SetField(field_id, stored))


def _with_settled_tag(pending: Draft, name: str, returned: Case) -> Draft:
    # The portal may keep it in another spelling, or without the characters that its database cannot hold.
    kept = stored_tag(name)
    is_there = any(spells_alike(kept, other) for other in returned.tags or ())
    is_itself = not other_tags((name,), returned.tags or ())
    return apply_edit(pending, RemoveTag(name)) if is_there and not is_itself else pending


def _with_settled_access(pending: Draft, fresh: Case, returned: Case) -> Draft:
    return pending if returned.access.same_as(fresh.access) else replace(pending, access=returned.access)


def _verdict(
    fresh: Case, plan: Plan, returned: Case | None, *, is_complete: bool, has_deviations: bool
) -> Verdict:
    if not plan.steps:
        return Verdict.NOTHING_TO_SAVE
    if returned is None:
        return Verdict.UNCERTAIN
    if is_complete:
        return Verdict.SAVED_WITH_DEVIATIONS if has_deviations else Verdict.SAVED
    stored_something = bool(changes(fresh, draft_of(returned)))
    return Verdict.PARTLY_SAVED if stored_something else Verdict.NOT_SAVED
