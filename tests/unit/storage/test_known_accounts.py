"""The remembered accounts: what comes back from the settings file, however it was damaged."""

from pathlib import Path

import pytest

from casedesk.portal.options import AnswerFormat, ConnectionOptions, Place, Proxy, ProxyKind
from casedesk.storage.known_accounts import KnownAccount, account_tables, known_accounts
from casedesk.storage.settings import FILE_NAME, Settings, load_settings, save_settings

HEAD = Place(
    "https://office.example.org/crm",
    ConnectionOptions(
        AnswerFormat.XML, Proxy(ProxyKind.SOCKS, "proxy.example.org", 1080, "ada"), "/etc/ca.pem", "ab" * 32
    ),
)
BRANCH = Place("http://branch.example.org:8080", ConnectionOptions(allows_plain_http=True))
ACCOUNTS = (
    KnownAccount(HEAD, "ada@example.org", "Ada “A” Min", keeps_token=True),
    KnownAccount(BRANCH, "ada@example.org", keeps_password=True),
    KnownAccount(HEAD, "ben@example.org", "Ben Ode"),
)


def test_accounts_come_back_from_the_file_by_portal(tmp_path: Path) -> None:
    save_settings(tmp_path, Settings(portals=account_tables(ACCOUNTS)))
    first, second, third = ACCOUNTS
    assert known_accounts(load_settings(tmp_path).portals) == (first, third, second)


def test_nothing_is_remembered_on_the_first_start() -> None:
    assert known_accounts(Settings().portals) == ()
    assert account_tables(()) == ()


@pytest.mark.parametrize(
    "table",
    [
        "",
        'address = 5\naccounts = [{email = "ada@example.org"}]',
        'address = "ftp://office.example.org"\naccounts = [{email = "ada@example.org"}]',
        'address = "https://ada:secret@office.example.org"\naccounts = [{email = "ada@example.org"}]',
        'address = "https://office.example.org"',
        'address = "https://office.example.org"\naccounts = 5',
        'address = "https://office.example.org"\naccounts = [5, {}, {email = 5}, {email = ""}]',
        'address = "https://office.example.org"\naccounts = [{email = "two\\nlines"}]',
    ],
)
def test_a_damaged_portal_is_passed_over_and_the_others_count(tmp_path: Path, table: str) -> None:
    good = '[[portals]]\naddress = "https://good.example.org"\naccounts = [{email = "eve@example.org"}]\n'
    (tmp_path / FILE_NAME).write_text(f"[[portals]]\n{table}\n{good}")
    assert [one.email for one in known_accounts(load_settings(tmp_path).portals)] == ["eve@example.org"]


@pytest.mark.parametrize("portals", ["5", '"text"', "[1, 2]", "{address = 1}"])
def test_tables_that_are_none_are_as_none(tmp_path: Path, portals: str) -> None:
    (tmp_path / FILE_NAME).write_text(f"portals = {portals}\n")
    assert load_settings(tmp_path) == Settings()


@pytest.mark.parametrize(
    ("damage", "place"),
    [
        ({"answer_format": "yaml"}, Place("https://a.example")),
        ({"pinned_sha256": "AB"}, Place("https://a.example")),
        ({"allows_plain_http": "yes"}, Place("https://a.example")),
        ({"proxy": 5}, Place("https://a.example")),
        ({"proxy": {"kind": "pigeon", "host": "h"}}, Place("https://a.example")),
        (
            {"proxy": {"kind": "http", "host": "h", "port": 70000}},
            Place("https://a.example", ConnectionOptions(proxy=Proxy(ProxyKind.HTTP, "h"))),
        ),
        (
            {"proxy": {"kind": "socks", "port": True}},
            Place("https://a.example", ConnectionOptions(proxy=Proxy(ProxyKind.SOCKS))),
        ),
    ],
)
def test_a_damaged_option_is_as_usual_but_a_chosen_proxy_stays_one(
    damage: dict[str, object], place: Place
) -> None:
    table = {"address": "https://a.example", "accounts": [{"email": "ada@example.org"}]} | damage
    assert known_accounts([table]) == (KnownAccount(place, "ada@example.org"),)


def test_an_account_named_twice_counts_once() -> None:
    rows = [{"email": "ada@example.org", "keeps_token": True}, {"email": "ADA@example.org"}]
    (known,) = known_accounts([{"address": "https://a.example/", "accounts": rows}])
    assert known.keeps_token
    assert known.place.address == "https://a.example"
