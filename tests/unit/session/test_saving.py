"""Saving: read, compare, plan, perform, read back, verify."""

import pytest

from casedesk.domain.access import PUBLIC, Access
from casedesk.domain.case import Case, draft_of
from casedesk.domain.change import (
    AddMembers,
    AddTags,
    Edit,
    MakePrivate,
    MakePublic,
    MemberAdded,
    RemoveMember,
    RemoveTag,
    SetClosed,
    SetField,
    SetNotify,
    SetTitle,
    StatusChanged,
    TagAdded,
    TitleChanged,
    apply_edit,
)
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldValue
from casedesk.domain.ids import CaseId, ContactId, FieldId
from casedesk.domain.values import replace
from casedesk.planning.diff import changes
from casedesk.planning.merge import TitleConflict
from casedesk.planning.plan import Consent, RefusalReason
from casedesk.planning.portal_rules import spells_alike
from casedesk.planning.steps import (
    ClearField,
    CloseCase,
    LinkContact,
    SetAccess,
    Step,
    TagCase,
    UnlinkContact,
    UntagCase,
    UpdateCase,
)
from casedesk.planning.verify import DeviationReason
from casedesk.portal.errors import (
    AccessDenied,
    NotFound,
    OutcomeUnknown,
    PortalError,
    PortalFault,
    UnexpectedAnswer,
    Unreachable,
)
from casedesk.session.cancel import CancelToken
from casedesk.session.events import (
    CaseClashed,
    ConsentAsked,
    Event,
    SaveFinished,
    SaveRefused,
    StepStarted,
)
from casedesk.session.job import Errand
from casedesk.session.jobs import SaveCase
from casedesk.session.report import Result, Verdict
from fakes import ADA, ADA_PROFILE, BEN, FakePortal, Fault

ANN, BOB = Contact(ContactId(5), "Ann Lee"), Contact(ContactId(6), "Bob Ray")
STAGE, PLACE = FieldId(1), FieldId(2)
CASE = Case(
    CaseId(42),
    "Fair",
    is_closed=False,
    access=PUBLIC,
    created_by=ADA,
    can_edit=True,
    field_values=(FieldValue(PLACE, "Oslo"),),
)
PRIVATE = replace(CASE, access=Access(is_private=True, subjects=(ADA, BEN)))


class Saving:
    """One save of some edits on a fake portal."""

    def __init__(self, case: Case, *edits: Edit, **portal: object) -> None:
        self.portal = FakePortal(case, contacts_found=(ANN,), **portal)
        self.base = case
        self.draft = draft_of(case)
        for edit in edits:
            self.draft = apply_edit(self.draft, edit)
        self.announced: list[Event] = []
        self.cancel = CancelToken()

    def run(self, *consents: Consent) -> Event:
        job = SaveCase(self.base, self.draft, ADA_PROFILE, frozenset(consents))
        return job.run(Errand(self.portal, self.cancel, self.announced.append))

    def finish(self, *consents: Consent) -> SaveFinished:
        event = self.run(*consents)
        assert isinstance(event, SaveFinished), event
        return event


def test_a_plain_title_save_is_one_reading_and_one_call() -> None:
    saving = Saving(CASE, SetTitle("Fair 2023"))
    event = saving.finish()
    assert event.report.verdict is Verdict.SAVED
    assert saving.portal.readings == 1
    assert [type(step) for step in saving.portal.performed] == [UpdateCase]
    assert event.report.returned is not None
    assert event.report.returned.title == event.pending.title == "Fair 2023"


def test_saving_without_changes_sends_nothing() -> None:
    saving = Saving(CASE)
    event = saving.finish()
    assert event.report.verdict is Verdict.NOTHING_TO_SAVE
    assert saving.portal.performed == []
    assert event.report.returned == CASE


def test_the_window_hears_of_every_step_before_it_is_sent() -> None:
    saving = Saving(CASE, SetTitle("B"), AddMembers((ANN,)))
    saving.finish()
    assert saving.announced == [StepStarted(CASE.id, 0, 2), StepStarted(CASE.id, 1, 2)]


def test_what_others_changed_elsewhere_is_merged_and_reported() -> None:
    saving = Saving(CASE, SetTitle("Mine"))
    saving.portal.case_now = replace(CASE, is_closed=True, members=(ANN,))
    event = saving.finish()
    assert event.report.verdict is Verdict.SAVED
    assert event.report.changes == (TitleChanged("Fair", "Mine"),)
    assert event.report.merged == (StatusChanged(after_is_closed=True), MemberAdded(ANN))
    assert event.report.returned == replace(saving.portal.case_now, title="Mine")
    assert [type(step) for step in saving.portal.performed] == [UpdateCase]


def test_nothing_is_sent_if_others_changed_the_same_thing_otherwise() -> None:
    saving = Saving(CASE, SetTitle("Mine"), SetClosed(is_closed=True))
    saving.portal.case_now = replace(CASE, title="Theirs")
    event = saving.run()
    assert event == CaseClashed(replace(CASE, title="Theirs"), (TitleConflict("Fair", "Mine", "Theirs"),))
    assert saving.portal.performed == []


def test_what_somebody_changes_while_the_save_runs_is_not_overwritten_by_saving_again() -> None:
    saving = Saving(CASE, SetTitle("Mine"), AddMembers((ANN,)), faults={1: Fault(AccessDenied("no"))})

    def meanwhile(event: Event) -> None:
        if event == StepStarted(CASE.id, 1, 2):
            saving.portal.case_now = replace(saving.portal.case_now, title="Theirs")

    finished = SaveCase(CASE, saving.draft, ADA_PROFILE).run(Errand(saving.portal, saving.cancel, meanwhile))
    assert isinstance(finished, SaveFinished)
    assert finished.pending.title == "Mine"
    assert finished.conflicts == (TitleConflict("Fair", "Mine", "Theirs"),)


def test_an_empty_title_is_refused_before_anything_is_sent() -> None:
    saving = Saving(CASE, SetTitle(""))
    event = saving.run()
    assert isinstance(event, SaveRefused)
    assert [refusal.reason for refusal in event.reasons] == [RefusalReason.EMPTY_TITLE]
    assert saving.portal.performed == []


def test_publishing_asks_first_and_is_done_after_a_yes() -> None:
    saving = Saving(PRIVATE, MakePublic())
    event = saving.run()
    assert isinstance(event, ConsentAsked)
    assert event.consents == {Consent.PUBLISH}
    assert saving.portal.case_now.access.is_private
    assert saving.finish(Consent.PUBLISH).report.verdict is Verdict.SAVED
    assert not saving.portal.case_now.access.is_private


def test_a_title_cut_by_the_portal_is_read_back_and_reported() -> None:
    saving = Saving(CASE, SetTitle("x" * 300))
    event = saving.finish()
    assert event.report.verdict is Verdict.SAVED_WITH_DEVIATIONS
    assert [deviation.reason for deviation in event.report.deviations] == [DeviationReason.CUT]
    assert event.report.returned is not None
    assert len(event.report.returned.title) == 255
    assert saving.portal.readings == 2


def test_after_a_refused_step_what_was_stored_is_shown_and_the_rest_is_pending() -> None:
    saving = Saving(CASE, SetTitle("B"), AddMembers((ANN,)), faults={1: Fault(AccessDenied("no"))})
    event = saving.finish()
    report = event.report
    assert [type(outcome.step) for outcome in report.outcomes] == [LinkContact, UpdateCase]
    assert report.verdict is Verdict.PARTLY_SAVED
    assert [outcome.result for outcome in report.outcomes] == [Result.APPLIED, Result.REFUSED]
    assert isinstance(report.first_error, AccessDenied)
    assert report.returned is not None
    assert report.returned.members == (ANN,)
    assert changes(report.returned, event.pending) == (TitleChanged("Fair", "B"),)


def test_a_refused_first_step_keeps_the_others_from_being_sent() -> None:
    saving = Saving(CASE, SetTitle("B"), AddMembers((ANN,)), faults={0: Fault(AccessDenied("no"))})
    event = saving.finish()
    assert event.report.verdict is Verdict.NOT_SAVED
    assert [outcome.result for outcome in event.report.outcomes] == [Result.REFUSED, Result.SKIPPED]
    assert event.pending == saving.draft


def test_saving_again_after_a_failure_sends_only_what_is_still_missing() -> None:
    saving = Saving(
        CASE, SetTitle("B"), AddMembers((ANN,)), SetField(PLACE, ""), faults={1: Fault(AccessDenied("no"))}
    )
    event = saving.finish()
    assert event.report.returned is not None
    saving.portal.performed.clear()
    saving.portal.faults.clear()
    saving.base, saving.draft = event.report.returned, event.pending
    assert saving.finish().report.verdict is Verdict.SAVED
    assert [type(step) for step in saving.portal.performed] == [ClearField, UpdateCase]


@pytest.mark.parametrize("was_applied", [True, False])
@pytest.mark.parametrize("error", [OutcomeUnknown("late"), PortalFault("down"), UnexpectedAnswer("<html>")])
def test_a_write_without_an_answer_is_read_back_and_never_repeated(
    error: PortalError, was_applied: bool
) -> None:
    fault = Fault(error, after_acting=was_applied)
    saving = Saving(CASE, SetTitle("B"), faults={0: fault})
    event = saving.finish()
    assert len(saving.portal.performed) == 1
    assert event.report.outcomes[0].result is Result.UNKNOWN
    assert event.report.verdict is (Verdict.SAVED if was_applied else Verdict.NOT_SAVED)
    assert event.report.returned is not None
    assert event.report.returned.title == ("B" if was_applied else "Fair")
    assert event.pending.title == "B"


def test_if_nothing_can_be_read_back_the_draft_stays_and_the_report_says_so() -> None:
    saving = Saving(
        CASE,
        SetTitle("B"),
        faults={0: Fault(OutcomeUnknown("time-out"))},
        read_faults={1: Unreachable("gone")},
    )
    event = saving.finish()
    assert event.report.verdict is Verdict.UNCERTAIN
    assert event.report.returned is None
    assert isinstance(event.report.read_back_error, Unreachable)
    assert event.pending == saving.draft


def test_a_save_of_a_vanished_case_fails_before_anything_is_sent() -> None:
    saving = Saving(CASE, SetTitle("B"), read_faults={0: NotFound("Not found")})
    with pytest.raises(NotFound):
        saving.run()
    assert saving.portal.performed == []


def test_cancelling_keeps_the_next_step_from_being_sent() -> None:
    saving = Saving(CASE, SetTitle("B"), AddMembers((ANN,)))

    def cancel_after_the_first(event: Event) -> None:
        if event == StepStarted(CASE.id, 0, 2):
            saving.cancel.request()

    job = SaveCase(saving.base, saving.draft, ADA_PROFILE)
    event = job.run(Errand(saving.portal, saving.cancel, cancel_after_the_first))
    assert isinstance(event, SaveFinished)
    assert event.report.was_cancelled
    assert event.report.verdict is Verdict.PARTLY_SAVED
    assert [outcome.result for outcome in event.report.outcomes] == [Result.APPLIED, Result.SKIPPED]


def test_cancelling_before_the_first_step_sends_nothing_and_keeps_the_draft() -> None:
    saving = Saving(CASE, SetTitle("B"))
    saving.cancel.request()
    event = saving.finish()
    assert event.report.verdict is Verdict.NOT_SAVED
    assert saving.portal.performed == []
    assert saving.portal.readings == 1
    assert event.pending == saving.draft


def test_a_case_that_comes_back_public_is_made_private_again_at_once() -> None:
    def publishes(step: object, case: Case) -> Case:
        return replace(case, access=PUBLIC) if isinstance(step, UpdateCase) else case

    saving = Saving(PRIVATE, SetTitle("B"), before_answer=publishes)
    event = saving.finish()
    assert [type(outcome.step) for outcome in event.report.outcomes] == [UpdateCase, SetAccess]
    assert [outcome.is_repair for outcome in event.report.outcomes] == [False, True]
    assert saving.portal.case_now.access.subject_ids == PRIVATE.access.subject_ids


@pytest.mark.parametrize("error", [OutcomeUnknown("504"), AccessDenied("403")])
def test_a_case_that_could_not_be_made_private_again_is_to_be_so_with_the_next_save(
    error: PortalError,
) -> None:
    def publishes(step: object, case: Case) -> Case:
        return replace(case, access=PUBLIC) if isinstance(step, UpdateCase) else case

    saving = Saving(PRIVATE, SetTitle("B"), before_answer=publishes, faults={1: Fault(error)})
    event = saving.finish()
    assert event.report.verdict is Verdict.SAVED_WITH_DEVIATIONS
    assert event.report.returned is not None
    assert not event.report.returned.access.is_private
    assert event.pending == replace(draft_of(event.report.returned), access=PRIVATE.access)


def test_a_case_that_was_made_private_again_without_an_answer_is_not_asked_for_twice() -> None:
    def publishes(step: object, case: Case) -> Case:
        return replace(case, access=PUBLIC) if isinstance(step, UpdateCase) else case

    lost = Fault(OutcomeUnknown("504"), after_acting=True)
    event = Saving(PRIVATE, SetTitle("B"), before_answer=publishes, faults={1: lost}).finish()
    assert event.report.returned is not None
    assert event.report.returned.access.same_as(PRIVATE.access)
    assert event.pending == draft_of(event.report.returned)


def test_a_wish_to_mail_does_not_outlive_the_save_that_mailed() -> None:
    saving = Saving(CASE, MakePrivate((ADA, BEN)), SetNotify(notify=True))
    assert saving.finish().pending.notify is False


def test_a_wish_to_mail_is_kept_if_the_save_failed() -> None:
    saving = Saving(
        CASE, MakePrivate((ADA, BEN)), SetNotify(notify=True), faults={0: Fault(PortalFault("down"))}
    )
    assert saving.finish().pending.notify is True


def test_what_an_applied_update_sent_is_settled_even_where_the_portal_keeps_it_otherwise() -> None:
    # The access narrows, so the update goes first, and the portal cuts its title.
    saving = Saving(
        CASE,
        SetTitle("x" * 300),
        SetField(STAGE, " New "),
        MakePrivate((ADA, BEN)),
        SetClosed(is_closed=True),
        faults={1: Fault(PortalFault("down"))},
    )
    event = saving.finish()
    assert isinstance(saving.portal.performed[0], UpdateCase)
    assert event.report.verdict is Verdict.PARTLY_SAVED
    assert event.report.returned is not None
    assert changes(event.report.returned, event.pending) == (StatusChanged(after_is_closed=True),)


def test_an_applied_access_call_is_settled() -> None:
    saving = Saving(
        CASE, MakePrivate((BEN,)), SetClosed(is_closed=True), faults={1: Fault(PortalFault("down"))}
    )
    event = saving.finish()
    assert isinstance(saving.portal.performed[0], SetAccess)
    assert event.report.returned is not None
    assert event.pending.access == event.report.returned.access
    assert event.pending.access.subject_ids == {ADA.id, BEN.id}


def test_fields_stored_one_by_one_are_settled_as_the_portal_trimmed_them() -> None:
    # An administrator who is not on the list: an update would put him there, so fields go one by one.
    administrator = replace(ADA_PROFILE, is_administrator=True)
    private = replace(CASE, access=Access(is_private=True, subjects=(BEN,)), created_by=BEN)
    saving = Saving(private, SetField(STAGE, " New "), SetField(PLACE, ""), who=administrator)
    saving.draft = apply_edit(saving.draft, SetClosed(is_closed=True))
    last = 2
    saving.portal.faults[last] = Fault(PortalFault("down"))
    event = SaveCase(saving.base, saving.draft, administrator).run(
        Errand(saving.portal, saving.cancel, saving.announced.append)
    )
    assert isinstance(event, SaveFinished)
    assert len(saving.portal.performed) == last + 1
    assert event.report.returned is not None
    assert saving.portal.case_now.access.subject_ids == {BEN.id}
    left = changes(event.report.returned, event.pending)
    sent = saving.portal.performed[last]
    assert len(left) == 1
    assert isinstance(sent, CloseCase) == isinstance(left[0], StatusChanged)


# --- what was answered "done" and came to nothing -----------------------------------------------------


def unheeding(*kinds: type) -> type[FakePortal]:
    """Return a portal's way to say "done" to some kinds of steps without doing anything."""

    class Unheeding(FakePortal):
        def perform(self, step: Step) -> Case | None:
            if not isinstance(step, kinds):
                return super().perform(step)
            self.performed.append(step)
            return self.case_now if isinstance(step, UpdateCase | SetAccess | CloseCase) else None

    return Unheeding


def test_a_wish_that_was_answered_done_and_not_heeded_stays_in_the_form() -> None:
    start = replace(CASE, members=(BOB,), tags=("old",))
    edits = (
        SetTitle("B"),
        AddTags(("vip",)),
        RemoveTag("old"),
        SetField(STAGE, "New"),
        SetClosed(is_closed=True),
        AddMembers((ANN,)),
        RemoveMember(BOB.id),
    )
    saving = Saving(start, *edits)
    deaf_to = (UpdateCase, CloseCase, LinkContact, UnlinkContact, TagCase, UntagCase)
    saving.portal = unheeding(*deaf_to)(start, contacts_found=(ANN,))
    event = saving.finish()
    assert event.report.verdict is Verdict.SAVED_WITH_DEVIATIONS
    assert {deviation.reason for deviation in event.report.deviations} == {DeviationReason.NOT_STORED}
    assert changes(start, event.pending) == changes(start, saving.draft)


def test_who_sees_a_case_is_asked_for_anew_by_the_user() -> None:
    saving = Saving(CASE, MakePrivate((ADA, BEN)))
    saving.portal = unheeding(SetAccess, UpdateCase)(CASE)
    event = saving.finish()
    assert event.report.verdict is Verdict.SAVED_WITH_DEVIATIONS
    assert event.pending.access == PUBLIC


def test_what_an_applied_step_did_not_do_is_pending_after_a_later_one_failed() -> None:
    saving = Saving(CASE, SetTitle("B"), SetField(PLACE, ""), MakePrivate((ADA, BEN)), AddMembers((ANN,)))
    saving.portal = unheeding(ClearField, UpdateCase, SetAccess)(CASE, contacts_found=(ANN,))
    saving.portal.faults = {}
    plan_length = sum(not outcome.is_repair for outcome in saving.finish().report.outcomes)
    saving.portal = unheeding(ClearField, UpdateCase, SetAccess)(CASE, contacts_found=(ANN,))

    def cancel_before_the_last(event: Event) -> None:
        if event == StepStarted(CASE.id, plan_length - 2, plan_length):
            saving.cancel.request()

    event = SaveCase(CASE, saving.draft, ADA_PROFILE).run(
        Errand(saving.portal, saving.cancel, cancel_before_the_last)
    )
    assert isinstance(event, SaveFinished)
    assert event.report.returned is not None
    assert changes(CASE, event.pending) == changes(CASE, saving.draft)


# --- mail ---------------------------------------------------------------------------------------------

TELLING = (MakePrivate((ADA, BEN)), SetNotify(notify=True))


@pytest.mark.parametrize("can_read_back", [True, False])
def test_nobody_is_told_twice_because_an_answer_was_lost(can_read_back: bool) -> None:
    lost = {0: Fault(OutcomeUnknown("late"), after_acting=True)}
    saving = Saving(CASE, *TELLING, faults=lost)
    if not can_read_back:
        saving.portal.read_faults = {1: Unreachable("gone")}
    assert saving.finish().pending.notify is False


def test_nobody_is_told_twice_because_a_later_step_failed() -> None:
    saving = Saving(CASE, *TELLING, SetClosed(is_closed=True), faults={1: Fault(AccessDenied("no"))})
    event = saving.finish()
    assert isinstance(saving.portal.performed[0], UpdateCase)
    assert event.report.verdict is Verdict.PARTLY_SAVED
    assert event.pending.notify is False


# --- tags ---------------------------------------------------------------------------------------------

TAGGED = replace(CASE, tags=("fair", "old"))


def test_a_save_that_is_not_about_tags_does_not_read_them() -> None:
    saving = Saving(TAGGED, SetTitle("B"))
    event = saving.finish()
    assert saving.portal.tag_readings == 0
    assert event.report.returned == replace(TAGGED, title="B")
    assert event.pending.tags == TAGGED.tags


def test_tags_are_read_before_and_after_and_the_case_only_once_more() -> None:
    saving = Saving(TAGGED, SetTitle("B"), AddTags(("vip",)), RemoveTag("old"))
    event = saving.finish()
    assert [type(step) for step in saving.portal.performed] == [UpdateCase, UntagCase, TagCase]
    assert event.report.verdict is Verdict.SAVED
    assert event.report.returned == replace(TAGGED, title="B", tags=("fair", "vip"))
    assert (saving.portal.readings, saving.portal.tag_readings) == (1, 2)
    only_tags = Saving(TAGGED, AddTags(("vip",)))
    assert only_tags.finish().report.verdict is Verdict.SAVED
    assert (only_tags.portal.readings, only_tags.portal.tag_readings) == (2, 2)


def test_tags_that_others_changed_meanwhile_are_merged() -> None:
    saving = Saving(TAGGED, AddTags(("vip",)))
    saving.portal.case_now = replace(TAGGED, tags=("old", "late"))
    event = saving.finish()
    assert event.report.returned is not None
    assert event.report.returned.tags == ("old", "late", "vip")
    assert event.report.changes == (TagAdded("vip"),)
    assert len(event.report.merged) == 2


def test_a_tag_that_is_nowhere_any_more_is_off_this_case_too() -> None:
    saving = Saving(TAGGED, RemoveTag("old"), RemoveTag("fair"))
    saving.portal.faults = {0: Fault(NotFound("no such tag"), after_acting=True)}
    event = saving.finish()
    assert event.report.verdict is Verdict.SAVED
    assert event.report.returned is not None
    assert event.report.returned.tags == ()


def test_a_participant_that_is_not_found_is_still_a_refusal() -> None:
    saving = Saving(CASE, AddMembers((ANN,)), faults={0: Fault(NotFound("gone"))})
    assert saving.finish().report.verdict is Verdict.NOT_SAVED


@pytest.mark.parametrize("applied", [True, False])
def test_a_tag_whose_answer_was_lost_is_read_back(applied: bool) -> None:
    saving = Saving(TAGGED, AddTags(("vip",)))
    saving.portal.faults = {0: Fault(OutcomeUnknown("late"), after_acting=applied)}
    event = saving.finish()
    assert event.report.verdict is (Verdict.SAVED if applied else Verdict.NOT_SAVED)
    assert event.report.returned is not None
    assert (changes(event.report.returned, event.pending) == ()) is applied


def test_without_reading_the_tags_back_nobody_knows() -> None:
    saving = Saving(TAGGED, AddTags(("vip",)))

    def break_down(_event: Event) -> None:
        saving.portal.tag_fault = Unreachable("down")

    event = SaveCase(TAGGED, saving.draft, ADA_PROFILE).run(Errand(saving.portal, saving.cancel, break_down))
    assert isinstance(event, SaveFinished)
    assert event.report.verdict is Verdict.UNCERTAIN
    assert event.pending.tags == ("fair", "old", "vip")


class AccentBlind(FakePortal):
    """A portal whose database compares without accents, as the vendor's does."""

    def perform(self, step: Step) -> Case | None:
        if isinstance(step, TagCase) and any(
            spells_alike(step.name, tag) for tag in self.case_now.tags or ()
        ):
            self.performed.append(step)
            return None
        return super().perform(step)


@pytest.mark.parametrize("name", ["gala 🎉", "FÁIR"])
def test_a_tag_that_the_portal_keeps_otherwise_is_not_asked_for_again_after_a_cancelled_save(
    name: str,
) -> None:
    saving = Saving(TAGGED, AddTags((name, "vip")))
    saving.portal = AccentBlind(TAGGED)

    def cancel(_event: Event) -> None:
        saving.cancel.request()

    event = SaveCase(TAGGED, saving.draft, ADA_PROFILE).run(Errand(saving.portal, saving.cancel, cancel))
    assert isinstance(event, SaveFinished)
    assert event.report.returned is not None
    assert changes(event.report.returned, event.pending) == (TagAdded("vip"),)
