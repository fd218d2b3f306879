"""Codes, numbers and tokens: what is asked of a portal, and what its answers mean."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from casedesk.api.http_portal import HttpPortal, open_portal
from casedesk.api.token import TokenHolder
from casedesk.domain.ids import UserId
from casedesk.portal.errors import OtherUser, SecondFactorRequired, SignInRefused
from casedesk.portal.port import Credentials
from casedesk.portal.secrets import Secret
from casedesk.portal.sign_in import AppCode, Capabilities, PhoneNeeded, SmsCode
from casedesk.practice.portal import PracticePortal

NOW = datetime(2022, 6, 1, 12, tzinfo=UTC)
ADA, TESS, INES, APO = (
    Credentials(f"{name}@example.org", "practice") for name in ("ada", "tess", "ines", "apo")
)
FACTORS = {"tess": "sms", "ines": "phone", "apo": "app"}


@pytest.fixture
def practice() -> Iterator[PracticePortal]:
    users = [
        {"firstName": name, "email": f"{name}@example.org", "secondFactor": FACTORS.get(name)}
        for name in ("ada", "tess", "ines", "apo")
    ]
    made = PracticePortal({"users": users}, clock=lambda: NOW)
    yield made
    made.close()


@pytest.fixture
def token() -> TokenHolder:
    return TokenHolder()


@pytest.fixture
def portal(practice: PracticePortal, token: TokenHolder) -> Iterator[HttpPortal]:
    opened = open_portal(
        "http://practice.localhost", token=token, wsgi_app=practice.wsgi_app, may_block_main_thread=True
    )
    yield opened
    opened.close()


def challenge(portal: HttpPortal, credentials: Credentials) -> object:
    with pytest.raises(SecondFactorRequired) as caught:
        portal.sign_in(credentials)
    return caught.value.challenge


def test_a_text_message_is_good_for_ten_minutes(portal: HttpPortal, practice: PracticePortal) -> None:
    wanted = challenge(portal, TESS)
    assert wanted == SmsCode("+155***00", datetime(2022, 6, 1, 12, 10, tzinfo=UTC))
    assert isinstance(portal.send_code_again(TESS), SmsCode)
    portal.sign_in(TESS, practice.text_messages()[-1].code)
    assert portal.me().email == TESS.email


def test_a_number_is_set_once_it_is_asked_for(portal: HttpPortal, practice: PracticePortal) -> None:
    assert challenge(portal, INES) == PhoneNeeded()
    assert isinstance(portal.set_phone(INES, "+49 170 1234567"), SmsCode)
    portal.sign_in(INES, practice.text_messages()[-1].code)
    assert portal.me().email == INES.email


def test_the_key_of_an_app_is_shown_until_the_first_right_code(portal: HttpPortal) -> None:
    first = challenge(portal, APO)
    assert isinstance(first, AppCode)
    assert first.setup_key
    assert first.setup_key not in repr(first)
    with pytest.raises(SignInRefused):
        portal.sign_in(APO, "111111")
    portal.sign_in(APO, "000000")
    assert challenge(portal, APO) == AppCode()


def test_a_token_is_used_only_once_the_portal_knows_it(portal: HttpPortal, token: TokenHolder) -> None:
    portal.sign_in(ADA)
    good, me = token.get(), portal.me()
    assert portal.use_token(Secret(good), of=me.user.id) == me
    for bad, of, kind in (("nonsense", None, SignInRefused), (good, UserId("somebody"), OtherUser)):
        with pytest.raises(SignInRefused) as caught:
            portal.use_token(Secret(bad), of=of)
        assert type(caught.value) is kind
        assert token.get() == good


def test_capabilities_need_nobody(portal: HttpPortal) -> None:
    assert portal.capabilities() == Capabilities()
