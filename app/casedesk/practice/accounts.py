"""Signing in: tokens, second factors, and the lock after five wrong passwords.

Source: SPEC/AuthorizationApi/AuthenticationEntryPoint.cs, WCORE/BruteForceLoginManager.cs.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from msgspec import Struct, field

from casedesk.practice.context import Call, JsonObject
from casedesk.practice.directory import TERMINATED, Directory, User
from casedesk.practice.errors import invalid_arguments, server_error
from casedesk.practice.store import Store, from_stored, to_stored
from casedesk.practice.text_messages import is_right, send_code

APP_CODE = "000000"
"""What every authenticator app of the practice portal shows: there is no app to set up for practising."""
# The portal counts per login and address, so one clumsy colleague locks nobody else out.
MAX_ATTEMPTS = 5
LOCK = timedelta(seconds=60)
SESSION = timedelta(days=365)
COOKIE = "asc_auth_key"
_REFUSED = "User authentication failed"


class Attempts(Struct):
    """Wrong sign-ins by login and address, and how long each pair is locked out."""

    failures: dict[tuple[str, str], list[datetime]] = field(default_factory=dict)
    locked_until: dict[tuple[str, str], datetime] = field(default_factory=dict)

    def check(self, key: tuple[str, str], now: datetime) -> None:
        """Refuse the sixth attempt within a minute, and every one during the minute after it."""
        # Old failures are dropped on the way in; nothing else ever tidies this table.
        until = self.locked_until.get(key)
        recent = [moment for moment in self.failures.get(key, ()) if now - moment < LOCK]
        if until is not None and now < until:
            raise server_error("Login Fail. Too many attempts")
        if len(recent) >= MAX_ATTEMPTS:
            # Even the right password is refused from here on: the check comes before it is looked at.
            self.locked_until[key] = now + LOCK
            self.failures.pop(key)
            raise server_error("Login Fail. Too many attempts")
        self.failures[key] = recent

    def remember_failure(self, key: tuple[str, str], now: datetime) -> None:
        """Count one wrong sign-in."""
        self.failures.setdefault(key, []).append(now)

    def forget(self, key: tuple[str, str]) -> None:
        """Start counting again after a right one."""
        self.failures.pop(key, None)


def authenticate(call: Call, attempts: Attempts) -> JsonObject:
    """Answer POST authentication: a token, or what the second factor needs."""
    user = _check_password(call, attempts)
    if user.second_factor == "sms":
        phone = _phone(call, user)
        # 201 with a null token means "not signed in yet"; a client that reads only the status is wrong.
        return _code_sent(call, user, phone, again=False) if phone else {"token": None, "sms": True}
    if user.second_factor == "app":
        shape: JsonObject = {"token": None, "tfa": True}
        # The key is shown until the first right code, then never again.
        known = call.store.value("SELECT 1 FROM authenticators WHERE user_id = ?", [user.id])
        return shape if known else shape | {"tfaKey": _authenticator_key(user)}
    return _sign_in(call, user)


def authenticate_with_code(call: Call, attempts: Attempts) -> JsonObject:
    """Answer POST authentication/{code}."""
    user = _check_password(call, attempts)
    key = _attempt_key(call)
    phone = _phone(call, user)
    if user.second_factor is None or (user.second_factor == "sms" and not phone):
        raise server_error(_REFUSED)
    if not _is_right_code(call, user):
        attempts.remember_failure(key, call.now)
        raise server_error(_REFUSED)
    attempts.forget(key)
    if user.second_factor == "sms":
        return _sign_in(call, user) | {"sms": True, "phoneNoise": _noise(phone or "")}
    call.store.run("INSERT OR IGNORE INTO authenticators (user_id) VALUES (?)", [user.id])
    return _sign_in(call, user) | {"tfa": True}


def set_phone(call: Call, attempts: Attempts) -> JsonObject:
    """Answer POST authentication/setphone."""
    user = _check_password(call, attempts)
    digits = "".join(character for character in call.text("mobilePhone") or "" if character.isdigit())
    if user.second_factor != "sms" or not digits:
        raise invalid_arguments()
    call.store.run("INSERT OR REPLACE INTO phones (user_id, number) VALUES (?, ?)", [user.id, digits])
    return _code_sent(call, user, digits, again=True)


def send_sms(call: Call, attempts: Attempts) -> JsonObject:
    """Answer POST authentication/sendsms."""
    user = _check_password(call, attempts)
    phone = _phone(call, user)
    if user.second_factor != "sms" or not phone:
        raise invalid_arguments()
    return _code_sent(call, user, phone, again=True)


def _code_sent(call: Call, user: User, phone: str, *, again: bool) -> JsonObject:
    expires = send_code(call.store, user, phone, call.now, again=again)
    return {"token": None, "sms": True, "phoneNoise": _noise(phone), "expires": call.date(expires)}


def _is_right_code(call: Call, user: User) -> bool:
    code = call.text("code") or ""
    if user.second_factor == "sms":
        return is_right(call.store, user, code, call.now)
    return code == APP_CODE


def _noise(phone: str) -> str:
    return f"+{phone[:3]}{'*' * max(0, len(phone) - 5)}{phone[-2:]}"


def _authenticator_key(user: User) -> str:
    return base64.b32encode(hashlib.sha256(user.id.encode()).digest()[:10]).decode()


def _phone(call: Call, user: User) -> str | None:
    found: str | None = call.store.value("SELECT number FROM phones WHERE user_id = ?", [user.id])
    return found


def _attempt_key(call: Call) -> tuple[str, str]:
    return (call.text("userName") or "").casefold(), call.remote_address


def _check_password(call: Call, attempts: Attempts) -> User:
    """Return the user.

    Raises:
        CallError: 500, as the real portal answers wrong credentials.
    """
    key = _attempt_key(call)
    attempts.check(key, call.now)
    user = call.directory.by_email(call.text("userName") or "")
    if user is None or user.password != call.text("password") or user.status == TERMINATED:
        attempts.remember_failure(key, call.now)
        raise server_error(_REFUSED)
    if user.second_factor is None:
        attempts.forget(key)
    return user


def _sign_in(call: Call, user: User) -> JsonObject:
    count = call.store.value("SELECT count(*) FROM tokens")
    # Made from what is known, so that the same seed and clock give the same token on every run.
    secret = hashlib.sha512(f"{user.id} {count} {user.password} {call.now.isoformat()}".encode()).digest()
    # Plain Base64 on purpose: real tokens hold "/" and "+" too, and clients must not rely on better.
    token = base64.b64encode(secret).decode()
    # A year is the default of a portal without a session lifetime.
    expires = call.now + SESSION
    call.store.run(
        "INSERT INTO tokens (token, user_id, expires) VALUES (?, ?, ?)", [token, user.id, to_stored(expires)]
    )
    return {"token": token, "expires": call.date(expires)}


def list_connections(call: Call) -> JsonObject:
    """Answer GET security/activeconnections.

    The own entry comes from the cookie, so calls by header are told 0. Source: SecurityApi.cs.
    """
    rows = call.store.rows(
        "SELECT rowid AS id FROM tokens WHERE user_id = ? ORDER BY rowid", [call.caller.id]
    )
    items = [
        {"id": row["id"], "userId": call.caller.id, "mobile": False, "ip": call.remote_address}
        for row in rows
    ]
    return {"items": items, "loginEvent": 0}


def end_connection(call: Call) -> bool:
    """Answer PUT security/activeconnections/logout/{id} with whether there was such a connection."""
    own = [call.integer("loginEventId"), call.caller.id]
    found = call.store.value("SELECT 1 FROM tokens WHERE rowid = ? AND user_id = ?", own)
    call.store.run("DELETE FROM tokens WHERE rowid = ? AND user_id = ?", own)
    return bool(found)


class Caller(Struct, frozen=True):
    """Who makes a call, and how he said so."""

    user: User
    token: str
    is_by_header: bool


def find_caller(
    store: Store, directory: Directory, header: str | None, keys: Mapping[str, str], now: datetime
) -> Caller | None:
    """Return who is calling: by header, else by ``asc_auth_key`` in cookie, query or form.

    A stale cookie so signs in somebody else once the token in the header is invalid.
    """
    if header:
        by_header = _by_header(store, directory, header.strip(), now)
        if by_header is not None:
            return by_header
    user = _by_token(store, directory, keys.get(COOKIE, ""), now)
    return Caller(user, keys[COOKIE], is_by_header=False) if user else None


def _by_header(store: Store, directory: Directory, header: str, now: datetime) -> Caller | None:
    scheme, _, rest = header.partition(" ")
    # No token comes out of this: the header itself is the proof, each time.
    if scheme.lower() == "basic":
        user = _by_password(directory, rest)
        return Caller(user, "", is_by_header=True) if user else None
    token = rest.strip() if scheme.lower() == "bearer" else header
    user = _by_token(store, directory, token, now)
    return Caller(user, token, is_by_header=True) if user else None


def _by_password(directory: Directory, encoded: str) -> User | None:
    try:
        email, _, password = base64.b64decode(encoded, validate=True).decode("ascii").partition(":")
    except ValueError:
        return None
    user = directory.by_email(email)
    right = user is not None and user.password == password and user.status != TERMINATED
    # A second factor cannot be given in this header, so who has one is refused.
    return user if right and user is not None and user.second_factor is None else None


def _by_token(store: Store, directory: Directory, token: str, now: datetime) -> User | None:
    row = store.row("SELECT user_id, expires FROM tokens WHERE token = ?", [token]) if token else None
    if row is None or from_stored(row["expires"]) < now.astimezone(UTC):
        return None
    # The account may have been ended since the token was given out.
    user = directory.users.get(row["user_id"])
    return user if user is not None and user.status != TERMINATED else None
