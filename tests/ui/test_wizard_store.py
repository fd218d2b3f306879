"""The wizard's store: what it posts and asks for, and that giving up leaves whoever was signed in."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.portal.errors import Redirected, SecondFactorRequired, SignInRefused, Unreachable
from casedesk.portal.options import ConnectionOptions, Place, Proxy, ProxyKind
from casedesk.portal.port import Credentials
from casedesk.portal.scout import PortalSeen, StrangerSeen
from casedesk.portal.secrets import Secret
from casedesk.portal.sign_in import AppCode, PhoneNeeded, SmsCode
from casedesk.session.accounts import Account
from casedesk.session.connection import Link
from casedesk.session.probe_events import Check
from casedesk.session.secret_jobs import proxy_name
from casedesk.session.wish import Wish
from casedesk.session.wizard import Mark, Page, WizardState
from casedesk.ui.stores.wizard_store import WizardStore
from fakes import ADA
from ui.staging import Stage

FAIR = Case(CaseId(42), "Fair", is_closed=False, access=PUBLIC, created_by=ADA)
PLACE = Place("https://portal.example.com")
EMAIL = "ben@example.org"
CREDENTIALS = Credentials(EMAIL, "secret")


@pytest.fixture
def stage() -> Iterator[Stage]:
    stage = Stage(FAIR)
    yield stage
    assert stage.stop()


@pytest.fixture
def found(stage: Stage, qtbot: QtBot) -> WizardStore:
    """The wizard at a portal that was found, with Ada still signed in on the practice portal."""
    stage.sign_in(qtbot)
    stage.scout.seen[PLACE.address] = PortalSeen()
    steps = stage.stores.wizard
    steps.ask_where(Place(), EMAIL)
    steps.check(PLACE)
    until(steps, qtbot, Page.SIGN_IN)
    return steps


def until(steps: WizardStore, qtbot: QtBot, page: Page) -> WizardState:
    qtbot.waitUntil(lambda: steps.state.page is page and not steps.state.is_waiting, timeout=20_000)
    return steps.state


def test_the_probe_runs_apart_from_whatever_is_open(found: WizardStore, stage: Stage) -> None:
    assert found.state.mark(Check.API) is Mark.PASSED
    assert stage.stores.connection.state.place.is_practice
    assert stage.stores.connection.state.link is Link.CONNECTED


def test_who_was_asked_for_is_signed_in_there(found: WizardStore, stage: Stage, qtbot: QtBot) -> None:
    found.sign_in(Wish(CREDENTIALS, keeps_token=True))
    until(found, qtbot, Page.DONE)
    state = stage.stores.connection.state
    assert (state.place, state.email, state.link) == (PLACE, EMAIL, Link.CONNECTED)


def test_a_token_signs_in_too(found: WizardStore, stage: Stage, qtbot: QtBot) -> None:
    found.sign_in(Wish(Secret("token")))
    qtbot.waitUntil(lambda: not found.state.is_waiting, timeout=20_000)
    assert stage.stores.connection.state.link is Link.CONNECTED


def test_a_refusal_leaves_whoever_was_signed_in(found: WizardStore, stage: Stage, qtbot: QtBot) -> None:
    stage.fake.sign_in_error = SignInRefused("500")
    found.sign_in(Wish(CREDENTIALS))
    state = until(found, qtbot, Page.SIGN_IN)
    assert state.failed_check is Check.SIGN_IN
    assert stage.stores.connection.state.place.is_practice
    found.give_up()
    assert stage.stores.connection.state.error is None


@pytest.mark.parametrize("challenge", [AppCode(), SmsCode("+49***89"), PhoneNeeded()])
def test_a_second_factor_is_asked_for_and_giving_up_goes_back(
    found: WizardStore, stage: Stage, qtbot: QtBot, challenge
) -> None:
    stage.fake.sign_in_error = SecondFactorRequired(challenge=challenge)
    found.sign_in(Wish(CREDENTIALS))
    assert until(found, qtbot, Page.SECOND_FACTOR).challenge == challenge
    found.go_back()
    assert found.state.page is Page.PLACE
    connection = stage.stores.connection.state
    assert (connection.link, connection.challenge) == (Link.CONNECTED, None)
    assert connection.place.is_practice


def test_a_code_a_number_and_another_message_are_sent(found: WizardStore, stage: Stage, qtbot: QtBot) -> None:
    stage.fake.sign_in_error = SecondFactorRequired(challenge=PhoneNeeded())
    found.sign_in(Wish(CREDENTIALS))
    until(found, qtbot, Page.SECOND_FACTOR)
    found.set_phone("+49 151 23456789")
    assert found.state.is_waiting
    assert isinstance(until(found, qtbot, Page.SECOND_FACTOR).challenge, SmsCode)
    found.send_again()
    until(found, qtbot, Page.SECOND_FACTOR)
    stage.fake.sign_in_error = None
    found.give_code("123456")
    until(found, qtbot, Page.DONE)
    assert stage.stores.connection.state.email == EMAIL


def test_a_pointer_is_followed_only_when_asked_to(stage: Stage, qtbot: QtBot) -> None:
    steps = stage.stores.wizard
    old = Place("https://old.example.com")
    stage.scout.seen[old.address] = Redirected("302", location=PLACE.address, address=PLACE.address)
    stage.scout.seen[PLACE.address] = PortalSeen()
    steps.check(old)
    until(steps, qtbot, Page.CHECKS)
    assert stage.scout.visited == [old.address]
    steps.follow()
    assert until(steps, qtbot, Page.SIGN_IN).place == PLACE
    steps.follow()
    assert steps.state.page is Page.SIGN_IN


def test_an_accepted_certificate_is_pinned_for_the_next_look(stage: Stage, qtbot: QtBot) -> None:
    steps = stage.stores.wizard
    stage.scout.seen[PLACE.address] = Unreachable("certificate")
    steps.check(PLACE)
    until(steps, qtbot, Page.CHECKS)
    stage.scout.seen[PLACE.address] = PortalSeen()
    steps.trust("ab" * 32)
    assert until(steps, qtbot, Page.SIGN_IN).place.options.pinned_sha256 == "ab" * 32


def test_settings_are_used_for_the_next_look_and_a_proxys_password_is_kept_apart(
    stage: Stage, qtbot: QtBot
) -> None:
    steps = stage.stores.wizard
    stage.scout.seen[PLACE.address] = PortalSeen()
    proxy = Proxy(ProxyKind.HTTP, "proxy.example.com", 8080, "ann")
    steps.show_options(PLACE)
    assert steps.state.page is Page.OPTIONS
    steps.choose_options(ConnectionOptions(proxy=proxy), "s3cret")
    assert until(steps, qtbot, Page.SIGN_IN).place.options.proxy == proxy
    assert stage.pocket.read(proxy_name(proxy)) == Secret("s3cret")
    assert "s3cret" not in repr(steps.state)


def test_settings_without_an_address_lead_back_to_it(stage: Stage) -> None:
    steps = stage.stores.wizard
    steps.show_options(Place())
    steps.choose_options(ConnectionOptions(allows_plain_http=True), "")
    assert steps.state.page is Page.PLACE
    assert steps.state.place.options.allows_plain_http


def test_what_was_given_up_no_longer_counts(stage: Stage, qtbot: QtBot) -> None:
    steps = stage.stores.wizard
    stage.scout.seen[PLACE.address] = StrangerSeen("Wi-Fi")
    steps.check(PLACE)
    steps.go_back()
    qtbot.waitUntil(lambda: not stage.outpost.is_busy, timeout=20_000)
    assert steps.state.page is Page.PLACE
    assert steps.state.trouble is None


def test_who_is_remembered_goes_on_or_is_asked_for_the_password(stage: Stage, qtbot: QtBot) -> None:
    stage.sign_in(qtbot)
    steps = stage.stores.wizard
    steps.ask_where(Place(), "")
    steps.go_on_as(Account(PLACE, EMAIL, "Ben Ode", keeps_token=True))
    state = until(steps, qtbot, Page.SIGN_IN)
    assert (state.mark(Check.SIGN_IN), state.trouble, state.place) == (Mark.ASKING, None, PLACE)
