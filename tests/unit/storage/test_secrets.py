"""Secrets: in the system's keyring where there is one that opens, else in memory, and nowhere else."""

import builtins
import sys
import threading
import types
from collections.abc import Callable

import pytest

from casedesk.portal.secrets import Keyring, Secret, SecretKind, SecretName
from casedesk.storage import secrets as module
from casedesk.storage.secrets import Backend, Secrets, find_keyring, no_keyring

TOKEN = SecretName(SecretKind.TOKEN, "https://portal.example.org", "ada@example.org")
PASSWORD = SecretName(SecretKind.PASSWORD, "https://portal.example.org", "ada@example.org")


class KeyringLocked(Exception):
    """Named as keyring names it; the kinds of the real libraries are looked at by name too."""


class PromptDismissedException(Exception):
    """Named as secretstorage names it."""


class FakeKeyring:
    """The part of `keyring`'s backends that is used, over a dictionary."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.gate: threading.Event | None = None
        self.calls = 0

    def _ask(self) -> None:
        self.calls += 1
        if self.gate is not None:
            self.gate.wait(20)
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._ask()
        del self.entries[service, username]


@pytest.fixture
def fake() -> FakeKeyring:
    return FakeKeyring()


def later(fake: FakeKeyring | None) -> Secrets:
    """Return the secrets of another session."""
    return Secrets(lambda: fake)


def test_what_is_kept_is_there_in_the_next_session(fake: FakeKeyring) -> None:
    secrets = later(fake)
    assert secrets.keyring is Keyring.UNKNOWN
    assert secrets.keep(TOKEN, Secret("tok-en"))
    assert secrets.keyring is Keyring.AVAILABLE
    assert later(fake).read(TOKEN) == Secret("tok-en")
    assert not later(fake).read(PASSWORD)


def test_people_find_an_entry_by_what_it_is_called(fake: FakeKeyring) -> None:
    later(fake).keep(TOKEN, Secret("tok-en"))
    assert list(fake.entries) == [("Casedesk token", "ada@example.org https://portal.example.org")]


def test_what_this_session_knows_is_not_asked_for_again(fake: FakeKeyring) -> None:
    later(fake).keep(TOKEN, Secret("tok-en"))
    secrets = later(fake)
    secrets.read(TOKEN)
    asked = fake.calls
    assert secrets.read(TOKEN) == Secret("tok-en")
    assert fake.calls == asked


def test_for_this_session_only_asks_no_keyring(fake: FakeKeyring) -> None:
    secrets = later(fake)
    assert not secrets.keep(TOKEN, Secret("tok-en"), for_session_only=True)
    assert secrets.read(TOKEN) == Secret("tok-en")
    assert (fake.calls, secrets.keyring) == (0, Keyring.UNKNOWN)
    secrets.close()
    assert not secrets.read(TOKEN)


def test_what_is_forgotten_is_gone_from_both(fake: FakeKeyring) -> None:
    secrets = later(fake)
    secrets.keep(TOKEN, Secret("tok-en"))
    assert secrets.forget(TOKEN)
    assert fake.entries == {}
    assert not secrets.read(TOKEN)
    assert secrets.forget(TOKEN)


def test_without_a_keyring_a_secret_lasts_as_long_as_the_session() -> None:
    secrets = later(None)
    assert not secrets.keep(TOKEN, Secret("tok-en"))
    assert secrets.keyring is Keyring.NONE
    assert secrets.read(TOKEN) == Secret("tok-en")
    assert secrets.forget(TOKEN)
    assert not secrets.read(TOKEN)


@pytest.mark.parametrize(
    ("error", "keyring"),
    [
        (KeyringLocked("Failed to unlock the collection!"), Keyring.LOCKED),
        (PromptDismissedException("dismissed"), Keyring.LOCKED),
        (RuntimeError("org.freedesktop.DBus.Error.NoReply"), Keyring.FAILED),
    ],
)
def test_a_keyring_that_does_not_open_or_breaks_keeps_nothing(
    fake: FakeKeyring, error: Exception, keyring: Keyring
) -> None:
    secrets = later(fake)
    fake.error = error
    assert not secrets.keep(TOKEN, Secret("tok-en"))
    assert secrets.keyring is keyring
    assert secrets.read(TOKEN) == Secret("tok-en")
    assert not secrets.forget(TOKEN)
    fake.error = None
    assert secrets.keep(TOKEN, Secret("tok-en"))


def test_a_keyring_that_waits_for_the_user_is_waited_for_a_while_and_not_asked_twice(
    fake: FakeKeyring,
) -> None:
    fake.gate = threading.Event()
    secrets = Secrets(lambda: fake, patience_s=0.05)
    assert not secrets.keep(TOKEN, Secret("tok-en"))
    assert secrets.keyring is Keyring.LOCKED
    assert not secrets.keep(PASSWORD, Secret("pass-word"))
    assert fake.calls == 1
    fake.gate.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(20)
    fake.gate = None
    assert secrets.keep(PASSWORD, Secret("pass-word"))


def test_the_end_of_the_program_does_not_wait_for_a_keyring(fake: FakeKeyring) -> None:
    fake.gate = threading.Event()
    secrets = Secrets(lambda: fake, patience_s=60)
    asking = threading.Thread(target=secrets.keep, args=(TOKEN, Secret("tok-en")))
    asking.start()
    while not fake.calls:
        asking.join(0.01)
    secrets.stop_waiting()
    asking.join(5)
    assert not asking.is_alive()
    assert not secrets.read(PASSWORD)
    assert fake.calls == 1
    fake.gate.set()


def test_a_tour_has_no_keyring() -> None:
    secrets = Secrets(no_keyring)
    assert not secrets.keep(TOKEN, Secret("tok-en"))
    assert secrets.keyring is Keyring.NONE


def test_a_program_that_asked_for_nothing_ends_as_well() -> None:
    later(None).stop_waiting()


def test_nothing_shows_a_secret(fake: FakeKeyring) -> None:
    secrets = later(fake)
    secrets.keep(TOKEN, Secret("tok-en"))
    assert "tok-en" not in repr(secrets)
    assert "tok-en" not in repr(vars(secrets))


# --- which keyring ------------------------------------------------------------------------------------


class _Kind:
    viable = True

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}


@pytest.fixture
def backends(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str, bool], type]:
    """Put a backend in the place of one of keyring's own."""
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")

    def put(place: str, name: str, viable: bool) -> type:
        kind = type(name, (_Kind,), {"viable": viable})
        stand_in = types.ModuleType(place)
        setattr(stand_in, name, kind)
        monkeypatch.setitem(sys.modules, place, stand_in)
        return kind

    return put


@pytest.mark.parametrize(
    ("platform", "place", "name"),
    [
        ("win32", "keyring.backends.Windows", "WinVaultKeyring"),
        ("darwin", "keyring.backends.macOS", "Keyring"),
        ("linux", "keyring.backends.SecretService", "Keyring"),
        ("linux", "keyring.backends.kwallet", "DBusKeyring"),
    ],
)
def test_each_system_has_its_own(
    backends: Callable[[str, str, bool], type],
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    place: str,
    name: str,
) -> None:
    monkeypatch.setattr(module.sys, "platform", platform)
    backends("keyring.backends.SecretService", "Keyring", False)
    backends("keyring.backends.kwallet", "DBusKeyring", False)
    assert isinstance(_found(backends, place, name, True), _Kind)
    assert _found(backends, place, name, False) is None


def _found(backends: Callable[[str, str, bool], type], place: str, name: str, viable: bool) -> Backend | None:
    backends(place, name, viable)
    return find_keyring()


@pytest.mark.parametrize("name", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_whoever_has_switched_keyrings_off_is_heeded(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    assert find_keyring() is None


def test_a_keyring_in_a_file_is_not_even_looked_at(
    monkeypatch: pytest.MonkeyPatch, backends: Callable[[str, str, bool], type]
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring")
    backends("keyring.backends.SecretService", "Keyring", False)
    backends("keyring.backends.kwallet", "DBusKeyring", False)
    imported: list[str] = []
    real_import = builtins.__import__

    def watched(name: str, *arguments: object, **options: object) -> object:
        imported.append(name)
        return real_import(name, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", watched)
    assert find_keyring() is None
    assert not any(name.startswith("keyrings") for name in imported)
