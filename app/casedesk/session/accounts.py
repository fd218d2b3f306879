"""The accounts that the program remembers: which user of which portal, never with what secret."""

from msgspec import Struct

from casedesk.domain.access import Profile
from casedesk.domain.values import replace
from casedesk.portal.options import Place
from casedesk.session.seat import Seat

LIMIT = 30
"""How many are remembered; who signed in longest ago gives way."""


class Account(Struct, frozen=True):
    """A user of a portal, as the program remembers him.

    Attributes:
        place: The portal, with how it is reached.
        email: What he signs in with.
        display_name: As the portal calls him; "" where it has not said so yet.
        keeps_token: The keyring has a token of his, so that he need not type his password.
        keeps_password: The keyring has his password, because he wanted it to.
    """

    place: Place
    email: str
    display_name: str = ""
    keeps_token: bool = False
    keeps_password: bool = False

    @property
    def seat(self) -> Seat:
        """For whose work where its jobs are posted."""
        return Seat(self.place, self.email)

    def is_of(self, place: Place, email: str) -> bool:
        """Whether this is that user of that portal, however the portal is reached."""
        return self.place.address == place.address and self.email.casefold() == email.casefold()


def remembered(accounts: tuple[Account, ...], place: Place, email: str, me: Profile) -> tuple[Account, ...]:
    """Put whoever has just signed in first; how his portal is reached is the same for all its users."""
    if place.is_practice or not email:
        return accounts
    others = tuple(
        replace(one, place=place) if one.place.address == place.address else one
        for one in accounts
        if not one.is_of(place, email)
    )
    known = next((one for one in accounts if one.is_of(place, email)), Account(place, email))
    newest = replace(known, place=place, email=email, display_name=me.user.display_name)
    return (newest, *others)[:LIMIT]


def kept(
    accounts: tuple[Account, ...], seat: Seat, *, keeps_token: bool, keeps_password: bool
) -> tuple[Account, ...]:
    """Note what the keyring has of an account."""
    return tuple(
        replace(one, keeps_token=keeps_token, keeps_password=keeps_password)
        if one.is_of(seat.place, seat.email)
        else one
        for one in accounts
    )


def forgotten(accounts: tuple[Account, ...], account: Account) -> tuple[Account, ...]:
    """Remember an account no longer."""
    return tuple(one for one in accounts if not one.is_of(account.place, account.email))
