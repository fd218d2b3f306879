"""The jobs about signing in, and about what is kept of an account."""

import pickle

import pytest

from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.portal.errors import OtherUser, SignInRefused
from casedesk.portal.options import Place, Proxy, ProxyKind
from casedesk.portal.port import Credentials
from casedesk.portal.secrets import Keyring, Secret
from casedesk.portal.sign_in import SmsCode
from casedesk.session import events
from casedesk.session.accounts import Account
from casedesk.session.cancel import CancelToken
from casedesk.session.job import Errand, Job
from casedesk.session.seat import Seat
from casedesk.session.secret_jobs import (
    EndSession,
    ForgetSecrets,
    KeepProxyPassword,
    KeepSecrets,
    RecallSecrets,
    password_name,
    proxy_name,
    token_name,
)
from casedesk.session.sign_in_jobs import (
    Connect,
    ConnectWithToken,
    Resume,
    SendCodeAgain,
    SetPhone,
)
from casedesk.session.wish import Wish
from fakes import ADA, ADA_PROFILE, FakePortal, OnePortal, Pocket

PLACE = Place("https://portal.example.org")
SEAT = Seat(PLACE, "Ada@example.org")
ACCOUNT = Account(PLACE, "Ada@example.org")
CREDENTIALS = Credentials("ada@example.org", "pass-word")


@pytest.fixture
def portal() -> FakePortal:
    return FakePortal(Case(CaseId(42), "Fair", is_closed=False, access=PUBLIC, created_by=ADA))


@pytest.fixture
def tokens(portal: FakePortal) -> OnePortal:
    return OnePortal(portal, tokens={SEAT: Secret("tok-en")})


def run(job: Job, portal: FakePortal) -> events.Event:
    return job.run(Errand(portal, CancelToken(), lambda event: None))


def test_a_code_goes_along_with_the_password(portal: FakePortal) -> None:
    assert isinstance(run(Connect(CREDENTIALS, "123456"), portal), events.Connected)
    assert portal.codes == ["123456"]


def test_a_token_from_elsewhere_connects_whoever_it_is_of(portal: FakePortal) -> None:
    event = run(ConnectWithToken(Secret("tok-en"), ADA.id), portal)
    assert isinstance(event, events.Connected)
    assert event.me == ADA_PROFILE
    portal.sign_in_faults.append(OtherUser())
    with pytest.raises(SignInRefused):
        run(ConnectWithToken(Secret("tok-en")), portal)


def test_going_on_asks_for_nothing_but_who_one_is(portal: FakePortal) -> None:
    assert isinstance(run(Resume(), portal), events.Connected)
    assert portal.signed_in_as == ""


def test_codes_are_sent_again_or_to_a_new_number(portal: FakePortal) -> None:
    assert run(SendCodeAgain(CREDENTIALS), portal) == events.CodeSent(SmsCode("+49*****12"))
    assert run(SetPhone(CREDENTIALS, "49170123"), portal) == events.CodeSent(SmsCode("+49*****23"))


def test_what_is_kept_comes_back(portal: FakePortal, tokens: OnePortal) -> None:
    pocket = Pocket()
    kept = run(KeepSecrets(ACCOUNT, pocket, tokens, keeps_token=True, password=Secret("pass-word")), portal)
    assert kept == events.SecretsKept(
        keeps_token=True, keeps_password=True, is_as_wished=True, keyring=Keyring.AVAILABLE
    )
    tokens.tokens.clear()
    recalled = run(RecallSecrets(SEAT, pocket, tokens), portal)
    assert recalled == events.SecretsRecalled(
        has_token=True,
        credentials=Credentials("Ada@example.org", "pass-word"),
        keyring=Keyring.AVAILABLE,
    )
    assert tokens.tokens[SEAT] == Secret("tok-en")


def test_a_token_of_this_session_comes_before_the_keyring(portal: FakePortal, tokens: OnePortal) -> None:
    pocket = Pocket(kept={token_name(SEAT): Secret("older")})
    run(RecallSecrets(SEAT, pocket, tokens), portal)
    assert tokens.token_of(SEAT) == Secret("tok-en")


def test_the_password_of_a_proxy_is_kept_under_its_own_name(portal: FakePortal) -> None:
    pocket = Pocket()
    proxy = Proxy(ProxyKind.HTTP, "proxy.example.org", 3128, "ada")
    kept = run(KeepProxyPassword(proxy, pocket, Secret("pass-word")), portal)
    assert kept == events.ProxyPasswordKept(Keyring.AVAILABLE)
    assert pocket.read(proxy_name(proxy)) == Secret("pass-word")
    assert proxy_name(proxy) not in {token_name(SEAT), password_name(SEAT)}


def test_a_sign_in_is_kept_by_default_and_its_password_is_not() -> None:
    wish = Wish(CREDENTIALS)
    assert (wish.keeps_token, wish.keeps_password) == (True, False)


def test_nothing_kept_is_no_token_and_no_password(portal: FakePortal) -> None:
    tokens = OnePortal(portal)
    recalled = run(RecallSecrets(SEAT, Pocket(), tokens), portal)
    assert recalled == events.SecretsRecalled(has_token=False, credentials=None, keyring=Keyring.AVAILABLE)
    assert tokens.tokens == {}


@pytest.mark.parametrize("keyring", [Keyring.LOCKED, Keyring.NONE, Keyring.FAILED])
def test_without_a_keyring_secrets_last_as_long_as_the_session(
    portal: FakePortal, tokens: OnePortal, keyring: Keyring
) -> None:
    pocket = Pocket(keyring)
    kept = run(KeepSecrets(ACCOUNT, pocket, tokens, keeps_token=True, password=Secret("pass-word")), portal)
    assert kept == events.SecretsKept(
        keeps_token=False, keeps_password=False, is_as_wished=False, keyring=keyring
    )
    assert pocket.read(password_name(SEAT)) == Secret("pass-word")
    assert pocket.kept == {}


def test_what_is_not_wanted_any_more_is_forgotten_and_what_never_was_is_not_asked_for(
    portal: FakePortal, tokens: OnePortal
) -> None:
    pocket = Pocket(kept={token_name(SEAT): Secret("old"), password_name(SEAT): Secret("old")})
    had = Account(PLACE, "ada@example.org", keeps_token=True)
    kept = run(KeepSecrets(had, pocket, tokens, keeps_token=False, password=Secret()), portal)
    assert kept == events.SecretsKept(
        keeps_token=False, keeps_password=False, is_as_wished=True, keyring=Keyring.AVAILABLE
    )
    assert list(pocket.kept) == [password_name(SEAT)]


@pytest.mark.parametrize(("keyring", "is_left"), [(Keyring.AVAILABLE, False), (Keyring.LOCKED, True)])
def test_forgetting_says_whether_anything_is_left(
    portal: FakePortal, keyring: Keyring, is_left: bool
) -> None:
    pocket = Pocket(keyring, kept={token_name(SEAT): Secret("old"), password_name(SEAT): Secret("old")})
    assert run(ForgetSecrets(SEAT, pocket), portal) == events.SecretsKept(
        keeps_token=is_left, keeps_password=is_left, is_as_wished=not is_left, keyring=keyring
    )


def test_a_session_ends_by_forgetting_its_token(portal: FakePortal, tokens: OnePortal) -> None:
    assert run(EndSession(SEAT, tokens), portal) == events.SessionEnded()
    assert not tokens.token_of(SEAT)


def test_secrets_are_named_alike_however_the_e_mail_is_written() -> None:
    assert token_name(SEAT) == token_name(Seat(PLACE, "ADA@EXAMPLE.ORG"))
    assert token_name(SEAT) != password_name(SEAT)


@pytest.mark.parametrize(
    "value",
    [
        Connect(CREDENTIALS, "123456"),
        ConnectWithToken(Secret("pass-word")),
        SendCodeAgain(CREDENTIALS),
        SetPhone(CREDENTIALS, "123456"),
        KeepSecrets(ACCOUNT, Pocket(), OnePortal(None), True, Secret("pass-word")),  # type: ignore[arg-type]
        events.SecretsRecalled(True, CREDENTIALS, Keyring.AVAILABLE),
    ],
    ids=lambda value: type(value).__name__,
)
def test_no_job_and_no_event_shows_a_secret_or_goes_into_a_pickle(value: object) -> None:
    assert "pass-word" not in repr(value)
    assert "123456" not in repr(value)
    with pytest.raises(TypeError, match="a secret is not pickled"):
        pickle.dumps(value)


def test_a_secret_is_only_as_good_as_its_text() -> None:
    assert Secret("a") == Secret("a")
    assert hash(Secret("a")) == hash(Secret("a"))
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert bool(Secret("a"))
    assert not Secret()
    assert (repr(Secret("a")), repr(Secret())) == ("Secret(set)", "Secret(empty)")
