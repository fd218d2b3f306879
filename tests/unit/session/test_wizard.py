"""The wizard's state: which page is due, how each check is going, and where a failure belongs."""

import pytest

from builders import ADA, profile
from casedesk.domain.values import replace
from casedesk.portal.errors import (
    AccessDenied,
    AuthorityUnusable,
    Certificate,
    CertificateChanged,
    CertificateUntrusted,
    PortalError,
    PortalFault,
    ProxyFailed,
    SecondFactorRequired,
    SignInRefused,
    SignInRequired,
    Throttled,
    UnexpectedAnswer,
    Unreachable,
)
from casedesk.portal.options import ConnectionOptions, Place
from casedesk.portal.sign_in import AppCode, Capabilities, PhoneNeeded, SmsCode
from casedesk.session import events, wizard
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.probe_events import Check, CheckPassed, NoPortalThere, PointedElsewhere, PortalFound
from casedesk.session.wizard import CHECKS, Broken, Mark, Page, WizardState

PLACE = Place("https://portal.example.com/office")
PLAIN = Place("http://portal.example.com", ConnectionOptions(allows_plain_http=True))
EMAIL = "ada@example.com"
CERTIFICATE = Certificate("ab" * 32)
W, R, P, A, F = Mark.WAITING, Mark.RUNNING, Mark.PASSED, Mark.ASKING, Mark.FAILED

CHECKING = wizard.checking(PLACE, EMAIL)
REACHED = wizard.answered(CHECKING, CheckPassed(Check.ADDRESS))
ENCRYPTED = wizard.answered(REACHED, CheckPassed(Check.ENCRYPTION))
FOUND = wizard.answered(ENCRYPTED, PortalFound(PLACE))
SIGNING_IN = wizard.signing_in(FOUND, EMAIL)
SIGNED_OUT = ConnectionState(PLACE, Link.SIGNED_OUT, EMAIL)
CHALLENGED = wizard.followed(
    SIGNING_IN, replace(SIGNED_OUT, error=SecondFactorRequired(challenge=AppCode()), challenge=AppCode())
)


def marks(state: WizardState) -> tuple[Mark, ...]:
    return tuple(state.mark(check) for check in CHECKS)


def test_it_begins_with_the_choice_of_a_portal_and_with_what_is_known() -> None:
    state = wizard.asking_where(PLACE, EMAIL)
    assert (state.page, state.place, state.email) == (Page.PLACE, PLACE, EMAIL)
    assert marks(state) == (W,) * 6
    assert not state.is_waiting
    assert state.failed_check is None


def test_who_has_lost_a_session_is_asked_for_the_password_at_once() -> None:
    state = wizard.asking_who(PLACE, EMAIL)
    assert (state.page, state.place, state.email) == (Page.SIGN_IN, PLACE, EMAIL)


def test_the_options_belong_to_the_place_that_was_typed() -> None:
    state = wizard.showing_options(wizard.asking_where(Place(), EMAIL), PLACE)
    assert (state.page, state.place, state.email) == (Page.OPTIONS, PLACE, EMAIL)


def test_the_list_fills_while_the_probe_runs() -> None:
    assert marks(CHECKING) == (R, W, W, W, W, W)
    assert marks(REACHED) == (P, R, W, W, W, W)
    assert marks(ENCRYPTED) == (P, P, R, W, W, W)
    assert marks(FOUND) == (P, P, P, W, W, W)
    assert CHECKING.is_waiting
    assert not FOUND.is_waiting


def test_without_encryption_there_is_nothing_to_wait_for() -> None:
    state = wizard.answered(wizard.checking(PLAIN, ""), CheckPassed(Check.ADDRESS))
    assert marks(state) == (P, P, R, W, W, W)


def test_a_portal_that_is_found_leads_to_the_sign_in_where_it_really_is() -> None:
    above, sso = Place("https://portal.example.com"), Capabilities("SSO", "https://sso.example.com")
    state = wizard.answered(CHECKING, PortalFound(above, sso))
    assert (state.page, state.place, state.capabilities) == (Page.SIGN_IN, above, sso)
    assert marks(state) == (P, P, P, W, W, W)


def test_a_pointer_waits_for_the_users_say() -> None:
    pointed = PointedElsewhere("https://new.example.com/x", "https://new.example.com/x")
    state = wizard.answered(CHECKING, pointed)
    assert (state.page, state.trouble, state.failed_check) == (Page.CHECKS, pointed, Check.ADDRESS)
    assert marks(state) == (A, W, W, W, W, W)
    assert not state.is_waiting


def test_a_pointer_to_no_address_is_a_failure() -> None:
    state = wizard.answered(ENCRYPTED, PointedElsewhere("https://login.example.com/?to=x"))
    assert marks(state) == (F, W, W, W, W, W)


def test_a_stranger_fails_as_a_portal() -> None:
    state = wizard.answered(REACHED, NoPortalThere("Nginx"))
    assert marks(state) == (P, P, F, W, W, W)
    assert state.trouble == NoPortalThere("Nginx")


def test_a_bug_is_no_failure_of_the_portal() -> None:
    state = wizard.answered(REACHED, events.JobBroke("trace"))
    assert marks(state) == (P, F, W, W, W, W)
    assert state.trouble == Broken()


@pytest.mark.parametrize(
    ("state", "error", "check"),
    [
        (CHECKING, Unreachable("no route"), Check.ADDRESS),
        (CHECKING, ProxyFailed(), Check.ADDRESS),
        (REACHED, Unreachable("wrong version"), Check.ENCRYPTION),
        (CHECKING, CertificateUntrusted(certificate=CERTIFICATE), Check.ENCRYPTION),
        (REACHED, CertificateChanged(certificate=CERTIFICATE, pinned_sha256="cd" * 32), Check.ENCRYPTION),
        (REACHED, AuthorityUnusable(ca_file="x.pem"), Check.ENCRYPTION),
        (ENCRYPTED, Unreachable("time-out"), Check.ADDRESS),
        (ENCRYPTED, AccessDenied(), Check.API),
        (ENCRYPTED, PortalFault(), Check.API),
        (ENCRYPTED, Throttled(retry_after_s=5), Check.API),
    ],
)
def test_each_failure_of_a_probe_is_named_at_its_check(
    state: WizardState, error: PortalError, check: Check
) -> None:
    failed = wizard.answered(state, events.JobFailed(error))
    assert failed.failed_check is check
    assert failed.mark(check) is F
    assert failed.trouble is error


def test_signing_in_keeps_what_is_known_and_forgets_what_failed() -> None:
    assert marks(SIGNING_IN) == (P, P, P, R, W, W)
    failed = wizard.followed(SIGNING_IN, replace(SIGNED_OUT, error=AccessDenied()))
    again = wizard.signing_in(failed, "ben@example.com")
    assert marks(again) == (P, P, P, R, W, W)
    assert (again.trouble, again.email) == (None, "ben@example.com")
    unknown = wizard.signing_in(wizard.asking_who(PLACE, EMAIL), EMAIL)
    assert marks(unknown) == (W, W, W, R, W, W)


def test_while_the_connection_is_being_made_nothing_is_known() -> None:
    assert wizard.followed(SIGNING_IN, replace(SIGNED_OUT, link=Link.CONNECTING)) is SIGNING_IN


@pytest.mark.parametrize("email", ["", EMAIL, EMAIL.upper()])
def test_who_was_asked_for_is_signed_in(email: str) -> None:
    there = ConnectionState(PLACE, Link.CONNECTED, EMAIL, me=profile(ADA))
    state = wizard.followed(wizard.signing_in(FOUND, email), there)
    assert state.page is Page.DONE
    assert marks(state) == (P,) * 6


@pytest.mark.parametrize(
    "still",
    [
        ConnectionState(Place(), Link.CONNECTED, EMAIL),
        ConnectionState(PLACE, Link.CONNECTED, "ben@example.com"),
    ],
)
def test_who_is_still_signed_in_elsewhere_is_no_success(still: ConnectionState) -> None:
    state = wizard.followed(SIGNING_IN, still)
    assert state.page is Page.SIGN_IN
    assert state.trouble == Broken()


@pytest.mark.parametrize(
    ("error", "check"),
    [
        (SignInRefused(), Check.SIGN_IN),
        (Throttled(), Check.SIGN_IN),
        (PortalFault(), Check.SIGN_IN),
        (SecondFactorRequired(), Check.SECOND_FACTOR),
        (AccessDenied(), Check.CRM),
        (Unreachable(), Check.ADDRESS),
        (UnexpectedAnswer(), Check.API),
        (CertificateChanged(certificate=CERTIFICATE, pinned_sha256="cd" * 32), Check.ENCRYPTION),
    ],
)
def test_each_failure_of_a_sign_in_is_named_at_its_check(error: PortalError, check: Check) -> None:
    state = wizard.followed(SIGNING_IN, replace(SIGNED_OUT, error=error))
    assert (state.page, state.failed_check, state.trouble) == (Page.SIGN_IN, check, error)


def test_without_the_crm_the_sign_in_itself_was_in_order() -> None:
    state = wizard.followed(SIGNING_IN, replace(SIGNED_OUT, error=AccessDenied()))
    assert marks(state) == (P, P, P, P, W, F)


def test_where_nothing_kept_is_good_any_more_the_password_is_asked_for_without_blame() -> None:
    state = wizard.followed(SIGNING_IN, replace(SIGNED_OUT, error=SignInRequired("HTTP 401")))
    assert (state.page, state.trouble) == (Page.SIGN_IN, None)
    assert marks(state) == (P, P, P, A, W, W)


def test_a_second_factor_is_asked_for_after_the_sign_in() -> None:
    assert (CHALLENGED.page, CHALLENGED.challenge) == (Page.SECOND_FACTOR, AppCode())
    assert marks(CHALLENGED) == (P, P, P, P, A, W)
    assert CHALLENGED.trouble is None


def test_a_code_on_its_way_is_waited_for() -> None:
    state = wizard.sending_code(CHALLENGED)
    assert marks(state) == (P, P, P, P, R, W)
    assert (state.page, state.is_waiting) == (Page.SECOND_FACTOR, True)


def test_a_code_that_was_sent_is_asked_for() -> None:
    waiting = wizard.sending_code(CHALLENGED)
    sent = wizard.followed(waiting, replace(SIGNED_OUT, challenge=SmsCode("+49***89")))
    assert marks(sent) == (P, P, P, P, A, W)
    assert sent.challenge == SmsCode("+49***89")


@pytest.mark.parametrize(
    ("error", "count", "check"),
    [
        (SignInRefused(), 1, Check.SECOND_FACTOR),
        (PortalFault(), 0, Check.SECOND_FACTOR),
        (Unreachable(), 0, Check.ADDRESS),
        (AccessDenied(), 0, Check.CRM),
    ],
)
def test_a_code_that_is_not_good_may_be_typed_again_and_is_counted(
    error: PortalError, count: int, check: Check
) -> None:
    waiting = wizard.sending_code(CHALLENGED)
    state = wizard.followed(waiting, replace(SIGNED_OUT, challenge=PhoneNeeded(), error=error))
    assert (state.page, state.trouble, state.failed_check) == (Page.SECOND_FACTOR, error, check)
    assert state.refused_codes == count
    assert wizard.signing_in(state, EMAIL).refused_codes == 0
