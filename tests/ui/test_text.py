"""Words for values: what a person reads of changes, failures, refusals and the account of a save."""

from datetime import UTC, datetime

import pytest

from builders import ACME, ADA, BOB, NOTES, PAT, STAGE, case, private_for
from casedesk.domain.access import PUBLIC
from casedesk.domain.change import (
    AccessChanged,
    Change,
    FieldChanged,
    MemberAdded,
    MemberRemoved,
    NotifyAsked,
    StatusChanged,
    TitleChanged,
)
from casedesk.domain.custom_field import FieldDefinition, FieldKind
from casedesk.domain.ids import CaseId, ContactId, FieldId
from casedesk.domain.values import replace
from casedesk.planning.plan import Refusal, RefusalReason
from casedesk.planning.steps import (
    AccessArguments,
    ClearField,
    CloseCase,
    LinkContact,
    ReopenCase,
    SetAccess,
    Step,
    StoreField,
    UnlinkContact,
    UpdateCase,
)
from casedesk.planning.verify import (
    ABSENT,
    CLOSED,
    NOT_MAILED,
    OPEN,
    PRESENT,
    PRIVATE,
    Deviation,
    DeviationReason,
    FieldPart,
    MemberPart,
    NotifyPart,
    Part,
    PrivacyPart,
    StatusPart,
    SubjectPart,
    TitlePart,
)
from casedesk.planning.verify import (
    PUBLIC as IS_PUBLIC,
)
from casedesk.portal import errors
from casedesk.portal.errors import PortalError
from casedesk.portal.port import CallPreview
from casedesk.session.report import Outcome, Result, SaveReport, Verdict
from casedesk.ui.text.certificate import certificate_lines, certificate_text
from casedesk.ui.text.changes import counted, labels_of, sentence, shortened, summary
from casedesk.ui.text.errors import explain
from casedesk.ui.text.network import details_of
from casedesk.ui.text.report import call_lines, deviation_sentence, verdict_sentence, verdict_title
from casedesk.ui.text.rules import refusal_sentence
from casedesk.ui.text.steps import step_name

LABELS = {STAGE: "Stage", NOTES: "Notes"}
CALL = CallPreview("PUT", "crm/case/42", '{"title":"Fair"}')
SHOWN = errors.Certificate("ab" * 32, "office.example.org")
ALL_ERRORS: tuple[PortalError, ...] = (
    errors.Unreachable(),
    errors.AuthorityUnusable(ca_file="/etc/office.pem"),
    errors.PlainHttpRefused(),
    errors.ProxyFailed(),
    errors.ProxyFailed(wants_credentials=True),
    *(errors.CertificateUntrusted(certificate=SHOWN, reason=reason) for reason in errors.Distrust),
    errors.CertificateChanged(certificate=SHOWN, pinned_sha256="cd" * 32),
    errors.Redirected(location="https://office.example.org/portal/"),
    errors.OutcomeUnknown(),
    errors.SignInRequired(),
    errors.SignInRefused(),
    errors.SecondFactorRequired(),
    errors.TooManyAttempts(),
    errors.SignInUnexplained(),
    errors.OtherUser(),
    errors.AccessDenied(),
    errors.NotFound(),
    errors.Rejected(),
    errors.Throttled(retry_after_s=3),
    errors.PortalFault(),
    errors.UnexpectedAnswer(),
)


# --- changes ------------------------------------------------------------------------------------------


def test_the_summary_counts_and_names_every_change() -> None:
    changes: tuple[Change, ...] = (
        TitleChanged("Fair", "Exhibition"),
        MemberAdded(ACME),
        MemberRemoved(PAT),
        FieldChanged(STAGE, "New", "Booked"),
    )
    assert summary(changes, LABELS) == "4 changes: title, participants (+1 −1), Stage"


def test_one_change_is_not_many() -> None:
    assert summary((TitleChanged("a", "b"),), LABELS) == "1 change: title"
    assert counted((TitleChanged("a", "b"), StatusChanged(after_is_closed=True))) == "2 changes"


def test_no_change_needs_no_words() -> None:
    assert summary((), LABELS) == ""


@pytest.mark.parametrize(
    ("change", "signs"),
    [(MemberAdded(ACME), "participants (+1)"), (MemberRemoved(ACME), "participants (−1)")],
)
def test_only_what_happened_to_participants_is_counted(change: Change, signs: str) -> None:
    assert summary((change,), LABELS) == f"1 change: {signs}"


def test_fields_are_named_by_their_labels_and_vanished_ones_by_number() -> None:
    changes = (FieldChanged(STAGE, "", "a"), FieldChanged(NOTES, "", "a"), FieldChanged(FieldId(77), "", "a"))
    assert summary(changes, LABELS) == "3 changes: Stage, Notes, field 77"


def test_labels_are_those_of_the_definitions() -> None:
    assert labels_of([FieldDefinition(STAGE, "Stage", FieldKind.SELECT)]) == {STAGE: "Stage"}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (TitleChanged("a", "Fair"), "Title: “Fair”"),
        (StatusChanged(after_is_closed=True), "Status: closed"),
        (StatusChanged(after_is_closed=False), "Status: open"),
        (MemberAdded(ACME), "Participant added: Acme"),
        (MemberRemoved(PAT), "Participant removed: Pat"),
        (AccessChanged(private_for(ADA), PUBLIC), "Access: everyone with CRM access"),
        (AccessChanged(PUBLIC, private_for(ADA, BOB)), "Access: only Ada, Bob"),
        (FieldChanged(STAGE, "New", "Booked"), "Stage: “Booked”"),
        (FieldChanged(STAGE, "New", ""), "Stage: cleared"),
        (NotifyAsked(), "The people with access are told by e-mail"),
    ],
)
def test_every_change_has_a_line(change: Change, words: str) -> None:
    assert sentence(change, LABELS) == words


def test_braces_of_the_portal_are_only_characters() -> None:
    assert sentence(TitleChanged("a", "{count} {0}"), LABELS) == "Title: “{count} {0}”"
    assert summary((FieldChanged(STAGE, "", "x"),), {STAGE: "{parts}"}) == "1 change: {parts}"


def test_long_text_is_shown_on_one_line_and_cut() -> None:
    assert shortened("one\r\n  two") == "one two"
    cut = shortened("x" * 500)
    assert len(cut) == 60
    assert cut.endswith("…")


# --- failures -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("error", ALL_ERRORS, ids=lambda error: type(error).__name__)
def test_every_kind_of_failure_says_what_happened_and_what_to_do(error: PortalError) -> None:
    words = explain(error)
    assert words.title
    assert not words.title.endswith(".")
    assert words.sentence.endswith(".")
    assert "!" not in words.title + words.sentence


def test_no_two_kinds_of_failure_read_the_same() -> None:
    assert len({explain(error) for error in ALL_ERRORS}) == len(ALL_ERRORS)


def test_a_wrong_password_reads_as_a_wrong_password() -> None:
    words = explain(errors.SignInRefused("Internal Server Error"))
    assert "password or code is wrong" in words.sentence
    assert "fault" not in words.title


@pytest.mark.parametrize(
    ("retry_after_s", "words"), [(0.2, "in one second."), (1.0, "in one second."), (29.6, "in 30 seconds.")]
)
def test_a_pause_says_how_long(retry_after_s: float, words: str) -> None:
    assert explain(errors.Throttled(retry_after_s=retry_after_s)).sentence.endswith(words)


# --- refusals -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", RefusalReason)
def test_every_refusal_is_a_sentence(reason: RefusalReason) -> None:
    words = refusal_sentence(Refusal(reason), LABELS)
    assert words.endswith(".")
    assert "!" not in words


def test_a_refusal_names_the_field_it_is_about() -> None:
    words = refusal_sentence(Refusal(RefusalReason.FIELD_TOO_LONG, NOTES), LABELS)
    assert words.startswith("Notes is too long")


# --- steps --------------------------------------------------------------------------------------------

ACCESS = AccessArguments(is_private=True, subject_ids=(ADA.id,))
CHANGES: tuple[Change, ...] = (
    TitleChanged("Fair", "Exhibition"),
    AccessChanged(PUBLIC, private_for(ADA)),
    MemberAdded(ACME),
    FieldChanged(STAGE, "", "Booked"),
    FieldChanged(NOTES, "old", ""),
)


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (UpdateCase(CaseId(42), "Exhibition", ((STAGE, "Booked"),), ACCESS), "Title, Access, Stage"),
        (UpdateCase(CaseId(42), "Exhibition"), "Title"),
        (SetAccess(CaseId(42), ACCESS), "Access"),
        (LinkContact(CaseId(42), ACME.id), "Adding Acme"),
        (UnlinkContact(CaseId(42), ContactId(99)), "Removing participant 99"),
        (StoreField(CaseId(42), STAGE, "Booked"), "Stage"),
        (ClearField(CaseId(42), NOTES), "Notes"),
        (CloseCase(CaseId(42)), "Closing the case"),
        (ReopenCase(CaseId(42)), "Reopening the case"),
    ],
)
def test_a_call_is_named_by_what_it_is_about(step: Step, words: str) -> None:
    assert step_name(step, SaveReport(Verdict.NOT_SAVED, CHANGES), LABELS) == words


def test_a_call_that_carries_only_what_was_there_is_named_all_the_same() -> None:
    report = SaveReport(Verdict.NOT_SAVED, (NotifyAsked(),))
    assert step_name(UpdateCase(CaseId(42), "Fair"), report, LABELS) == "Updating the case"


def test_a_call_with_very_many_fields_names_the_first() -> None:
    fields = tuple(FieldId(number) for number in range(100, 130))
    report = SaveReport(Verdict.NOT_SAVED, tuple(FieldChanged(field, "", "x") for field in fields))
    step = UpdateCase(CaseId(42), "Fair", tuple((field, "x") for field in fields))
    assert step_name(step, report, LABELS) == "field 100, field 101, field 102, field 103, …"


# --- the account of a save ----------------------------------------------------------------------------


def report(verdict: Verdict, *outcomes: Outcome) -> SaveReport:
    return SaveReport(verdict, CHANGES, outcomes, returned=case())


def refused(step: Step, error: PortalError) -> Outcome:
    return Outcome(step, CALL, Result.REFUSED, error)


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_headline_of_its_own(verdict: Verdict) -> None:
    assert verdict_title(verdict)
    assert len({verdict_title(each) for each in Verdict}) == len(Verdict)


def test_a_refused_step_is_named_with_its_reason_and_the_state_of_the_rest() -> None:
    outcome = refused(LinkContact(CaseId(42), ACME.id), errors.AccessDenied())
    words = verdict_sentence(report(Verdict.PARTLY_SAVED, outcome), LABELS)
    assert words == (
        "Adding Acme: The portal does not allow this. You do not have the right to do it."
        " The form shows what is stored; what is still marked as changed was not saved."
    )


def test_a_save_that_went_well_needs_no_sentence() -> None:
    applied = Outcome(CloseCase(CaseId(42)), CALL, Result.APPLIED)
    assert verdict_sentence(report(Verdict.SAVED, applied), LABELS) == ""


def test_an_answer_that_came_late_is_no_reason_to_worry_once_all_is_stored() -> None:
    late = Outcome(CloseCase(CaseId(42)), CALL, Result.UNKNOWN, errors.OutcomeUnknown())
    assert verdict_sentence(report(Verdict.SAVED, late), LABELS) == ""


def test_a_stopped_save_says_who_stopped_it() -> None:
    stopped = replace(report(Verdict.PARTLY_SAVED), was_cancelled=True)
    assert verdict_sentence(stopped, LABELS).startswith("You stopped the save")


def test_nothing_is_claimed_of_a_case_that_could_not_be_read_back() -> None:
    uncertain = SaveReport(Verdict.UNCERTAIN, CHANGES, read_back_error=errors.Unreachable())
    assert "could not be read back" in verdict_sentence(uncertain, LABELS)
    assert "Your changes are still in the form" in verdict_sentence(uncertain, LABELS)


@pytest.mark.parametrize(
    ("result", "words"),
    [(Result.APPLIED, "it was set right at once"), (Result.REFUSED, "setting it right failed")],
)
def test_a_repair_of_the_access_is_never_hidden(result: Result, words: str) -> None:
    repair = Outcome(SetAccess(CaseId(42), ACCESS), CALL, result, is_repair=True)
    assert words in verdict_sentence(report(Verdict.SAVED, repair), LABELS)


@pytest.mark.parametrize(
    ("part", "asked", "stored", "words"),
    [
        (TitlePart(), "Fair 🎉", "Fair ??", "Title: the portal keeps “Fair ??”."),
        (FieldPart(STAGE), "Booked", "New", "Stage: the portal keeps “New”."),
        (FieldPart(STAGE), "Booked", "", "Stage: the portal keeps nothing."),
        (StatusPart(), OPEN, CLOSED, "Status: the case is closed."),
        (StatusPart(), CLOSED, OPEN, "Status: the case is open."),
        (PrivacyPart(), PRIVATE, IS_PUBLIC, "Access: everyone with CRM access sees the case."),
        (PrivacyPart(), IS_PUBLIC, PRIVATE, "Access: the case is private."),
        (SubjectPart(BOB), PRESENT, ABSENT, "Bob does not have access."),
        (SubjectPart(BOB), ABSENT, PRESENT, "Bob has access."),
        (MemberPart(ACME), PRESENT, ABSENT, "Acme is no participant."),
        (MemberPart(ACME), ABSENT, PRESENT, "Acme is a participant."),
        (NotifyPart(), "mailed", NOT_MAILED, "E-mail: nobody was told."),
    ],
)
def test_a_deviation_says_what_is_stored_and_why(part: Part, asked: str, stored: str, words: str) -> None:
    said = deviation_sentence(Deviation(part, asked, stored, DeviationReason.NOT_STORED), LABELS)
    assert said == f"{words} The portal did not take the change."


def test_every_reason_for_a_deviation_reads_differently() -> None:
    said = {
        deviation_sentence(Deviation(TitlePart(), "a", "b", reason), LABELS) for reason in DeviationReason
    }
    assert len(said) == len(DeviationReason)


def test_the_details_hold_each_call_with_its_body_and_what_the_portal_said() -> None:
    outcomes = (
        Outcome(UpdateCase(CaseId(42), "Fair"), CALL, Result.APPLIED),
        Outcome(
            CloseCase(CaseId(42)),
            CallPreview("PUT", "crm/case/42/close"),
            Result.REFUSED,
            errors.AccessDenied("403 Access denied"),
        ),
        Outcome(ReopenCase(CaseId(42)), CallPreview("PUT", "crm/case/42/reopen"), Result.SKIPPED),
        Outcome(ReopenCase(CaseId(42)), CallPreview("PUT", "crm/case/42/reopen"), Result.UNKNOWN),
    )
    account = replace(report(Verdict.PARTLY_SAVED, *outcomes), read_back_error=errors.Unreachable())
    assert call_lines(account).splitlines() == [
        "PUT crm/case/42: done",
        '    {"title":"Fair"}',
        "PUT crm/case/42/close: refused",
        "    403 Access denied",
        "PUT crm/case/42/reopen: not sent",
        "PUT crm/case/42/reopen: no answer",
        "Reading the case back: The portal cannot be reached",
    ]


def test_a_certificate_is_said_once_for_the_window_and_for_copying() -> None:
    shown = errors.Certificate(
        "ab" * 32,
        "office.example.com",
        "Company CA",
        datetime(2026, 1, 2, 12, tzinfo=UTC),
        datetime(2027, 1, 2, 12, tzinfo=UTC),
    )
    details = details_of(errors.CertificateChanged("Refused.", certificate=shown, pinned_sha256="cd" * 32))

    fingerprint = ":".join(["AB"] * 32)
    names = ["Certificate for", "Issued by", "Valid", "Fingerprint (SHA-256)"]
    lines = certificate_lines(shown)
    assert [name for name, _ in lines] == names
    assert lines[3][1].replace("\n", ":") == fingerprint
    assert max(map(len, lines[3][1].splitlines())) < 33
    said = details.splitlines()
    assert said[0] == "Refused."
    assert [line.partition(": ")[0] for line in said[1:5]] == names
    assert said[4] == f"Fingerprint (SHA-256): {fingerprint}"
    assert said[5] == f"Fingerprint accepted before: {':'.join(['CD'] * 32)}"
    assert certificate_text(errors.Certificate("ab" * 32)) == f"Fingerprint (SHA-256): {fingerprint}"
