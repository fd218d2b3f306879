"""The accounts between the settings file, which holds plain values, and the state of the connection."""

from casedesk.domain.values import replace
from casedesk.portal.options import AnswerFormat, ConnectionOptions, Place
from casedesk.session.accounts import Account
from casedesk.session.connection import ConnectionState
from casedesk.storage.known_accounts import KnownAccount, account_tables, known_accounts
from casedesk.storage.settings import Settings


def accounts_of(settings: Settings) -> tuple[Account, ...]:
    """Return the accounts that the settings remember."""
    known = tuple(
        Account(one.place, one.email, one.name, one.keeps_token, one.keeps_password)
        for one in known_accounts(settings.portals)
    )
    if known or not (settings.portal and settings.email):
        return known
    # Earlier versions knew one account only, and wrote no tables.
    return (Account(_last_place(settings), settings.email),)


def place_of(settings: Settings, address: str = "") -> Place:
    """Return the portal of the last time, or the one at an address, reached as it is remembered."""
    wanted = address or settings.portal
    known = (one.place for one in known_accounts(settings.portals) if one.place.address == wanted)
    return next(known, None) or replace(_last_place(settings), address=wanted)


def account_at(settings: Settings, place: Place) -> Account | None:
    """Return who signed in last at a place."""
    there = [one for one in accounts_of(settings) if one.place.address == place.address]
    last = (one for one in there if one.email.casefold() == settings.email.casefold())
    return next(last, there[0] if there else None)


def with_accounts(settings: Settings, state: ConnectionState) -> Settings:
    """Return the settings with what the connection knows of accounts."""
    accounts = tuple(
        KnownAccount(one.place, one.email, one.display_name, one.keeps_token, one.keeps_password)
        for one in state.accounts
    )
    return replace(settings, portals=account_tables(accounts))


def _last_place(settings: Settings) -> Place:
    return Place(settings.portal, ConnectionOptions(answer_format=AnswerFormat(settings.answer_format)))
