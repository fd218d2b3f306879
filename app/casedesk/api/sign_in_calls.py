"""The calls about signing in: with e-mail, password and code, or with a token from elsewhere."""

from casedesk.api import mapping, requests, translate
from casedesk.api.asking import Asking, response
from casedesk.api.client import Client
from casedesk.api.requests import Call
from casedesk.api.token import TokenHolder
from casedesk.api.wire import Envelope, WireCapabilities, WireProfile, WireToken
from casedesk.domain.access import Profile
from casedesk.domain.ids import UserId
from casedesk.portal.errors import PortalError, SignInRequired
from casedesk.portal.port import Credentials
from casedesk.portal.secrets import Secret
from casedesk.portal.sign_in import Capabilities, Challenge

_Token = Envelope[WireToken]
_Capabilities = Envelope[WireCapabilities]
_Profile = Envelope[WireProfile]


class SignInCalls(Asking):
    """Sign in to a portal reached over HTTP; see `Portal` for what each method promises."""

    def __init__(self, client: Client, token: TokenHolder) -> None:
        super().__init__(client)
        self._token = token

    def sign_in(self, credentials: Credentials, code: str = "") -> None:
        """Sign in; the token goes into the shared holder, so the other lanes are signed in as well."""
        call = requests.code_call(credentials, code) if code else requests.sign_in_call(credentials)
        wire = response(self._client.send(call, secrets=(credentials.password, code)), _Token)
        # 201 with a null token means "not signed in yet" (Source: AuthenticationEntryPoint).
        if not wire.token:
            raise translate.of_second_factor(mapping.challenge_of(wire))
        self._hold(wire.token)

    def send_code_again(self, credentials: Credentials) -> Challenge:
        """Have another text message sent."""
        call = requests.send_code_call(credentials)
        return self._challenge(call, credentials)

    def set_phone(self, credentials: Credentials, number: str) -> Challenge:
        """Tell the portal where to send codes to."""
        call = requests.set_phone_call(credentials, number)
        return self._challenge(call, credentials)

    def use_token(self, token: Secret, *, of: UserId | None = None) -> Profile:
        """Go on with a token from elsewhere, once the portal has said whose it is."""
        before = self._token.get()
        self._hold(token.reveal())
        try:
            me = self.me()
            if of is not None and me.user.id != of:
                raise translate.of_other_user()
        except PortalError as error:
            self._hold(before)
            # What the portal does not know is refused, and no session that has ended.
            raise translate.of_bad_token(error) if type(error) is SignInRequired else error from None
        return me

    def capabilities(self) -> Capabilities:
        """Read how one can sign in here."""
        return self._one(requests.capabilities_call(), _Capabilities, mapping.capabilities_of)

    def me(self) -> Profile:
        """Read who is signed in."""
        return self._one(requests.me_call(), _Profile, mapping.profile_of)

    def _challenge(self, call: Call, credentials: Credentials) -> Challenge:
        answer = self._client.send(call, secrets=(credentials.password,))
        return mapping.challenge_of(response(answer, _Token))

    def _hold(self, token: str) -> None:
        try:
            self._token.set(token)
        except ValueError:
            raise translate.unexpected("the token cannot travel in a header") from None
