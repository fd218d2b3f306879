"""The state of the connection, and the accounts in it: every way they can change."""

import pytest

from casedesk.domain.access import PUBLIC, Profile, User
from casedesk.domain.case import Case, draft_of
from casedesk.domain.ids import CaseId, FieldId, UserId
from casedesk.domain.values import replace
from casedesk.planning.steps import ClearField
from casedesk.portal.errors import (
    AccessDenied,
    SecondFactorRequired,
    SignInRefused,
    SignInRequired,
    Unreachable,
)
from casedesk.portal.options import AnswerFormat, ConnectionOptions, Place
from casedesk.portal.port import CallPreview
from casedesk.portal.secrets import Keyring
from casedesk.portal.sign_in import AppCode, Capabilities, PhoneNeeded, SmsCode
from casedesk.session import accounts, connection, events
from casedesk.session.accounts import LIMIT, Account
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.report import Outcome, Result, SaveReport, Verdict
from casedesk.session.seat import Seat
from fakes import ADA, ADA_PROFILE

OFFICE = Place("https://office.example.org")
BRANCH = Place("https://branch.example.org")
BEN = Profile(User(UserId("b"), "Ben Ode"), email="ben@example.org")
AS_ADA = events.Connected(ADA_PROFILE, ())
CASE = Case(CaseId(42), "Fair", is_closed=False, access=PUBLIC, created_by=ADA)


def signed_in(place: Place = OFFICE, email: str = "ada@example.org") -> ConnectionState:
    return connection.connected(connection.connecting(ConnectionState(), place, email), AS_ADA)


# --- accounts -----------------------------------------------------------------------------------------


def test_whoever_signs_in_is_remembered_and_comes_first() -> None:
    state = signed_in()
    assert state.accounts == (Account(OFFICE, "ada@example.org", "Ada Min"),)
    state = connection.connecting(state, BRANCH, "ben@example.org")
    state = connection.connected(state, events.Connected(BEN, ()))
    assert [(one.place, one.display_name) for one in state.accounts] == [
        (BRANCH, "Ben Ode"),
        (OFFICE, "Ada Min"),
    ]
    assert state.account == state.accounts[0]


def test_nobody_is_remembered_of_the_practice_portal() -> None:
    assert signed_in(Place()).accounts == ()
    assert signed_in(Place()).account is None


def test_whoever_came_with_a_token_is_known_by_the_portal_s_word() -> None:
    state = signed_in(email="")
    assert state.email == "ada@example.org"
    assert state.account is not None
    nameless = connection.connected(
        connection.connecting(ConnectionState(), OFFICE, ""),
        events.Connected(replace(ADA_PROFILE, email=""), ()),
    )
    assert nameless.accounts == ()


def test_a_portal_is_reached_alike_by_all_its_users() -> None:
    other = Account(OFFICE, "ben@example.org", keeps_token=True)
    place = replace(OFFICE, options=ConnectionOptions(AnswerFormat.XML))
    known = accounts.remembered((other,), place, "ADA@example.org", ADA_PROFILE)
    assert [one.place for one in known] == [place, place]
    again = accounts.remembered(known, place, "ada@example.org", ADA_PROFILE)
    assert [one.email for one in again] == ["ada@example.org", "ben@example.org"]
    assert again[1].keeps_token
    assert again[0].seat == Seat(place, "ada@example.org")


def test_an_old_account_gives_way() -> None:
    many = tuple(Account(BRANCH, f"user{number}@example.org") for number in range(LIMIT))
    known = accounts.remembered(many, OFFICE, "ada@example.org", ADA_PROFILE)
    assert len(known) == LIMIT
    assert known[-1].email == f"user{LIMIT - 2}@example.org"


def test_an_account_can_be_forgotten() -> None:
    state = connection.remembering(ConnectionState(), (Account(OFFICE, "a@b"), Account(BRANCH, "a@b")))
    assert connection.forgetting(state, Account(OFFICE, "A@B")).accounts == (Account(BRANCH, "a@b"),)


# --- secrets ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_as_wished", [True, False])
def test_the_window_learns_what_is_kept(is_as_wished: bool) -> None:
    event = events.SecretsKept(is_as_wished, False, is_as_wished, Keyring.AVAILABLE)
    state = connection.secrets_kept(signed_in(), Seat(OFFICE, "ada@example.org"), event)
    assert state.accounts[0].keeps_token is is_as_wished
    assert state.is_session_only is not is_as_wished
    assert state.keyring is Keyring.AVAILABLE
    assert not connection.dismissed(state).is_session_only


def test_what_is_kept_of_others_is_no_news_to_whoever_is_signed_in() -> None:
    event = events.SecretsKept(False, False, False, Keyring.LOCKED)
    state = connection.secrets_kept(signed_in(), Seat(BRANCH, "ben@example.org"), event)
    assert not state.is_session_only
    assert connection.keyring_known(state, Keyring.NONE).keyring is Keyring.NONE


# --- signing in ---------------------------------------------------------------------------------------


def test_a_challenge_stays_until_it_is_met() -> None:
    state = connection.connecting(ConnectionState(), OFFICE, "ada@example.org")
    state = connection.challenged(state, SecondFactorRequired(challenge=PhoneNeeded()))
    assert (state.link, state.challenge) == (Link.SIGNED_OUT, PhoneNeeded())
    state = connection.checking(state)
    assert (state.link, state.challenge, state.error) == (Link.CONNECTING, PhoneNeeded(), None)
    state = connection.code_sent(state, SmsCode("+49**1"))
    state = connection.code_refused(connection.checking(state), SignInRefused())
    assert (state.link, state.challenge) == (Link.SIGNED_OUT, SmsCode("+49**1"))
    state = connection.connected(connection.checking(state), AS_ADA)
    assert (state.link, state.challenge, state.error) == (Link.CONNECTED, None, None)


def test_a_challenge_without_words_is_an_app_s() -> None:
    assert SecondFactorRequired().challenge == AppCode()


def test_the_password_is_asked_for_where_nothing_goes_on_without_it() -> None:
    lost = connection.lost(signed_in(), SignInRequired())
    assert lost.wants_password
    asking = connection.asking(connection.connecting(lost, OFFICE, "ada@example.org"), SignInRequired())
    assert (asking.link, asking.wants_password) == (Link.SIGNED_OUT, True)
    assert not connection.lost(signed_in(), Unreachable()).wants_password
    assert not connection.lost(signed_in(Place()), SignInRequired()).wants_password
    assert not replace(lost, email="").wants_password
    assert not replace(lost, link=Link.CONNECTING).wants_password


def test_giving_up_leaves_what_was_before_and_keeps_what_was_learnt() -> None:
    before = connection.lost(signed_in(), SignInRequired())
    trying = connection.keyring_known(
        connection.connecting(before, BRANCH, "ben@example.org"), Keyring.LOCKED
    )
    back = connection.not_connected(trying, None, before)
    assert (back.place, back.link, back.keyring) == (OFFICE, Link.LOST, Keyring.LOCKED)
    assert back.error is before.error
    assert connection.not_connected(trying, None, signed_in()).error is None
    assert connection.not_connected(trying, AccessDenied(), None).link is Link.SIGNED_OUT


def test_going_elsewhere_takes_along_only_what_is_true_everywhere() -> None:
    state = replace(signed_in(), keyring=Keyring.AVAILABLE, colleague_count=7)
    away = connection.connecting(state, BRANCH, "ben@example.org")
    assert (away.colleague_count, away.keyring, away.accounts) == (None, Keyring.AVAILABLE, state.accounts)


def test_expecting_somebody_asks_for_no_code() -> None:
    state = connection.challenged(signed_in(), SecondFactorRequired())
    assert connection.expecting(state, OFFICE, "ada@example.org").challenge is None


def test_signing_out_keeps_the_account() -> None:
    state = connection.signed_out(signed_in())
    assert (state.link, state.me, state.email) == (Link.SIGNED_OUT, None, "ada@example.org")
    assert len(state.accounts) == 1


# --- what every answer tells --------------------------------------------------------------------------


def finished(
    *errors: SignInRequired | AccessDenied | None, at_end: SignInRequired | None = None
) -> events.SaveFinished:
    step = ClearField(CASE.id, FieldId(1))
    outcomes = tuple(Outcome(step, CallPreview("POST", "x"), Result.REFUSED, error) for error in errors)
    report = SaveReport(Verdict.UNCERTAIN, outcomes=outcomes, read_back_error=at_end)
    return events.SaveFinished(report, draft_of(CASE), CASE)


@pytest.mark.parametrize(
    "event",
    [
        events.JobFailed(SignInRequired()),
        events.JobFailed(Unreachable()),
        finished(None, SignInRequired()),
        finished(at_end=SignInRequired()),
    ],
)
def test_a_session_or_a_line_that_ends_shows_in_any_answer(event: events.Event) -> None:
    assert connection.watched(signed_in(), event).link is Link.LOST


@pytest.mark.parametrize(
    "event", [events.JobFailed(AccessDenied()), events.JobBroke("…"), finished(AccessDenied()), AS_ADA]
)
def test_other_answers_leave_a_connection_alone(event: events.Event) -> None:
    state = signed_in()
    assert connection.watched(state, event) is state


def test_an_answer_that_comes_again_ends_a_loss() -> None:
    lost = connection.lost(signed_in(), Unreachable())
    assert connection.watched(lost, AS_ADA).link is Link.CONNECTED
    assert connection.watched(lost, events.JobBroke("…")) is lost


def test_single_sign_on_needs_an_address() -> None:
    assert Capabilities(sso_url="https://id.example.org").has_single_sign_on
    assert not Capabilities(sso_label="Corporate login").has_single_sign_on
