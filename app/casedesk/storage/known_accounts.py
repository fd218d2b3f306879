"""The portals that the program remembers, each with its accounts, as tables of the settings file."""

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from casedesk.portal.address import Address, normalise_address
from casedesk.portal.options import AnswerFormat, ConnectionOptions, Place, Proxy, ProxyKind

_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_LONGEST = 1024


class KnownAccount(Struct, frozen=True):
    """A user of a portal, without any secret.

    Attributes:
        email: What he signs in with.
        name: As the portal calls him; "" where it has not said so yet.
        keeps_token: The keyring has a token of his.
        keeps_password: The keyring has his password.
    """

    place: Place
    email: str
    name: str = ""
    keeps_token: bool = False
    keeps_password: bool = False


def known_accounts(tables: Iterable[Mapping[str, object]]) -> tuple[KnownAccount, ...]:
    """Read the tables; what is damaged or out of range is passed over, and the rest counts."""
    known: dict[tuple[str, str], KnownAccount] = {}
    for table in tables:
        place = _place_of(table)
        if place is None:
            continue
        for row in _tables(table.get("accounts")):
            email = _text(row, "email")
            if email:
                account = KnownAccount(
                    place,
                    email,
                    _text(row, "name"),
                    keeps_token=row.get("keeps_token") is True,
                    keeps_password=row.get("keeps_password") is True,
                )
                known.setdefault((place.address, email.casefold()), account)
    return tuple(known.values())


def account_tables(accounts: Iterable[KnownAccount]) -> tuple[dict[str, object], ...]:
    """Return the accounts as tables, by portal, in the order in which they come."""
    tables: dict[str, dict[str, object]] = {}
    rows: dict[str, list[dict[str, object]]] = {}
    for account in accounts:
        address = account.place.address
        if address not in tables:
            rows[address] = []
            tables[address] = {**_table_of(account.place), "accounts": rows[address]}
        rows[address].append(
            {
                "email": account.email,
                "name": account.name,
                "keeps_token": account.keeps_token,
                "keeps_password": account.keeps_password,
            }
        )
    return tuple(tables.values())


def _table_of(place: Place) -> dict[str, object]:
    options = place.options
    proxy = options.proxy
    return {
        "address": place.address,
        "answer_format": options.answer_format.value,
        "proxy": {"kind": proxy.kind.value, "host": proxy.host, "port": proxy.port, "user": proxy.user},
        "ca_file": options.ca_file,
        "pinned_sha256": options.pinned_sha256,
        "allows_plain_http": options.allows_plain_http,
    }


def _place_of(table: Mapping[str, object]) -> Place | None:
    found = normalise_address(_text(table, "address"), allow_plain_http=True)
    if not isinstance(found, Address):
        return None
    pinned = _text(table, "pinned_sha256")
    return Place(
        found.url,
        ConnectionOptions(
            answer_format=AnswerFormat.XML if table.get("answer_format") == "xml" else AnswerFormat.JSON,
            proxy=_proxy_of(table.get("proxy")),
            ca_file=_text(table, "ca_file"),
            pinned_sha256=pinned if _FINGERPRINT.fullmatch(pinned) else "",
            allows_plain_http=table.get("allows_plain_http") is True,
        ),
    )


def _proxy_of(table: object) -> Proxy:
    """Read a proxy; half of one stays one, for requests must not leave by another way than was chosen."""
    if not isinstance(table, Mapping):
        return Proxy()
    kind = next((each for each in ProxyKind if each.value == table.get("kind")), ProxyKind.SYSTEM)
    if kind in {ProxyKind.SYSTEM, ProxyKind.NONE}:
        return Proxy(kind)
    port = table.get("port")
    is_port = isinstance(port, int) and not isinstance(port, bool) and 1 <= port <= 65535
    number = port if is_port and isinstance(port, int) else 0
    return Proxy(kind, _text(table, "host"), number, _text(table, "user"))


def _tables(value: object) -> list[Mapping[str, object]]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _text(table: Mapping[str, object], name: str) -> str:
    value = table.get(name)
    is_line = isinstance(value, str) and value.isprintable() and len(value) <= _LONGEST
    return str(value).strip() if is_line else ""
