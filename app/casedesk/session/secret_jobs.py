"""The jobs about what is kept of an account: for a lane without a portal, because a keyring may let wait."""

from typing import Protocol

from msgspec import Struct

from casedesk.portal.options import Proxy
from casedesk.portal.port import Credentials
from casedesk.portal.secrets import NeverPickled, Secret, SecretKeeper, SecretKind, SecretName
from casedesk.session import events
from casedesk.session.accounts import Account
from casedesk.session.job import Errand
from casedesk.session.seat import Seat


class SessionTokens(Protocol):
    """The tokens of this session, one for each user of each portal; safe to ask from any thread."""

    def token_of(self, seat: Seat) -> Secret:
        """Return the token with which that user's calls are signed; an empty one where there is none."""
        ...

    def set_token(self, seat: Seat, token: Secret) -> None:
        """Sign that user's calls with this token from now on; with none where it is empty."""
        ...


class RecallSecrets(Struct, frozen=True):
    """Look up what is kept of an account, and put its token where the portal's client finds it."""

    seat: Seat
    keeper: SecretKeeper
    tokens: SessionTokens

    def run(self, errand: Errand) -> events.Event:
        """Answer `SecretsRecalled`; asks nothing of a portal."""
        del errand
        token = self.tokens.token_of(self.seat) or self.keeper.read(token_name(self.seat))
        if token:
            self.tokens.set_token(self.seat, token)
        password = self.keeper.read(password_name(self.seat)).reveal()
        credentials = Credentials(self.seat.email, password) if password else None
        return events.SecretsRecalled(bool(token), credentials, self.keeper.keyring)


class KeepSecrets(NeverPickled, Struct, frozen=True):
    """Keep of an account what the user wants kept, and nothing else.

    Attributes:
        account: As it is remembered; what it has and is not wanted any more is forgotten.
        password: To be kept; empty for none.
    """

    account: Account
    keeper: SecretKeeper
    tokens: SessionTokens
    keeps_token: bool
    password: Secret

    def run(self, errand: Errand) -> events.Event:
        """Answer `SecretsKept`."""
        del errand
        account, seat = self.account, self.account.seat
        token = self.tokens.token_of(seat) if self.keeps_token else Secret()
        has_token = self._put(token_name(seat), token, had=account.keeps_token)
        has_password = self._put(password_name(seat), self.password, had=account.keeps_password)
        is_as_wished = (has_token or not token) and (has_password or not self.password)
        return events.SecretsKept(has_token, has_password, is_as_wished, self.keeper.keyring)

    def _put(self, name: SecretName, secret: Secret, *, had: bool) -> bool:
        if secret:
            return self.keeper.keep(name, secret)
        # A keyring that has nothing is not asked: it may be locked, and nobody wants to unlock it for this.
        return had and not self.keeper.forget(name)


class ForgetSecrets(Struct, frozen=True):
    """Keep nothing of an account in the keyring any more."""

    seat: Seat
    keeper: SecretKeeper

    def run(self, errand: Errand) -> events.Event:
        """Answer `SecretsKept`; wished was that nothing is left."""
        del errand
        has_token = not self.keeper.forget(token_name(self.seat))
        has_password = not self.keeper.forget(password_name(self.seat))
        is_as_wished = not (has_token or has_password)
        return events.SecretsKept(has_token, has_password, is_as_wished, self.keeper.keyring)


class EndSession(Struct, frozen=True):
    """Forget the token of this session; posted where saves are, so that those before it are finished.

    The portal has no call for it (Source: there is no authentication/logout).
    """

    seat: Seat
    tokens: SessionTokens

    def run(self, errand: Errand) -> events.Event:
        """Answer `SessionEnded`."""
        del errand
        self.tokens.set_token(self.seat, Secret())
        return events.SessionEnded()


class KeepProxyPassword(NeverPickled, Struct, frozen=True):
    """Keep what goes with the user of a proxy; it waits with whatever is to be asked through that proxy."""

    proxy: Proxy
    keeper: SecretKeeper
    password: Secret

    def run(self, errand: Errand) -> events.Event:
        """Answer `ProxyPasswordKept`."""
        del errand
        self.keeper.keep(proxy_name(self.proxy), self.password)
        return events.ProxyPasswordKept(self.keeper.keyring)


def proxy_name(proxy: Proxy) -> SecretName:
    """Return under what the password of a proxy's user is kept."""
    return SecretName(SecretKind.PROXY_PASSWORD, f"{proxy.host}:{proxy.port}", proxy.user)


def token_name(seat: Seat) -> SecretName:
    """Return under what a token is kept."""
    return SecretName(SecretKind.TOKEN, seat.place.address, seat.email.casefold())


def password_name(seat: Seat) -> SecretName:
    """Return under what a password is kept."""
    return SecretName(SecretKind.PASSWORD, seat.place.address, seat.email.casefold())
