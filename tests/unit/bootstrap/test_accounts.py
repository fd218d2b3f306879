"""The accounts between settings file and connection: also those that earlier versions have left."""

from casedesk.bootstrap.accounts import account_at, accounts_of, place_of, with_accounts
from casedesk.portal.options import AnswerFormat, ConnectionOptions, Place, Proxy, ProxyKind
from casedesk.session.accounts import Account
from casedesk.session.connection import ConnectionState
from casedesk.storage.settings import Settings

OFFICE = Place("https://office.example.org", ConnectionOptions(proxy=Proxy(ProxyKind.NONE)))
ADA = Account(OFFICE, "ada@example.org", "Ada Min", keeps_token=True)
BEN = Account(OFFICE, "ben@example.org")


def kept(*accounts: Account, email: str = "") -> Settings:
    settings = Settings(portal=OFFICE.address, email=email)
    return with_accounts(settings, ConnectionState(accounts=accounts))


def test_accounts_come_back_as_they_were() -> None:
    assert accounts_of(kept(ADA, BEN)) == (ADA, BEN)


def test_a_portal_is_reached_as_it_is_remembered() -> None:
    assert place_of(kept(ADA)) == OFFICE
    assert place_of(kept(ADA), "https://elsewhere.example.org") == Place("https://elsewhere.example.org")


def test_whoever_signed_in_last_is_expected() -> None:
    assert account_at(kept(ADA, BEN, email="BEN@example.org"), OFFICE) == BEN
    assert account_at(kept(ADA, BEN), OFFICE) == ADA
    assert account_at(kept(ADA), Place("https://elsewhere.example.org")) is None


def test_settings_of_earlier_versions_name_one_account() -> None:
    old = Settings(portal="https://old.example.org", email="eve@example.org", answer_format="xml")
    place = Place("https://old.example.org", ConnectionOptions(AnswerFormat.XML))
    assert accounts_of(old) == (Account(place, "eve@example.org"),)
    assert place_of(old) == place
    assert accounts_of(Settings()) == ()
    assert place_of(Settings()).is_practice
