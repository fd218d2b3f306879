"""A whole session with secrets that are known here: none of them is in anything that the program writes."""

import base64
import html
import json
import logging
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casedesk.log.file import LogFile
from casedesk.portal.options import ConnectionOptions, Place, Proxy, ProxyKind
from casedesk.portal.port import Credentials
from casedesk.practice.portal import PracticePortal
from casedesk.practice.server import serve
from casedesk.session.connection import Link
from e2e.office import FAIR, FAIR_TITLE, office
from e2e.sessions import Commuter, FakeKeyring, Start

PASSWORD = "Gr8 pässwörd/&+="
WRONG = "my-other-password-19"
PROXY_PASSWORD = "proxy:Secret-77"
ADA, TESS, APO = "ada@example.org", "tess@example.org", "apo@example.org"

Key = Qt.Key


class Overhearing(QObject):
    """Hears every event and every state, and keeps what any of them would show or pickle."""

    def __init__(self, commuter: Commuter) -> None:
        super().__init__()
        self.heard: list[bytes] = []
        for lane in commuter.stores.lanes:
            lane.event_ready.connect(self.on_event_ready)
        commuter.stores.connection.state_changed.connect(self.on_changed)
        commuter.stores.wizard.state_changed.connect(self.on_changed)
        commuter.stores.cases.state_changed.connect(self.on_changed)

    @Slot(int, object)
    def on_event_ready(self, _ticket: int, event: object) -> None:
        self.on_changed(event)

    @Slot(object)
    def on_changed(self, value: object) -> None:
        self.heard.append(repr(value).encode())
        try:
            self.heard.append(pickle.dumps(value))
        except (TypeError, AttributeError, pickle.PicklingError):
            # What refuses to be pickled gives nothing away.
            return


@pytest.fixture
def portal() -> Iterator[tuple[PracticePortal, str]]:
    seed = office()
    for user in seed["users"]:
        user["password"] = PASSWORD
    seed["users"] += [
        {"firstName": "Tess", "email": TESS, "password": PASSWORD, "secondFactor": "sms"},
        {"firstName": "Apo", "email": APO, "password": PASSWORD, "secondFactor": "app"},
    ]
    made = PracticePortal(seed)
    server = serve(made)
    yield made, server.url
    server.stop()
    made.close()


@pytest.fixture
def start(
    undressed: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    keyring = FakeKeyring()
    monkeypatch.setattr("casedesk.storage.secrets.find_keyring", lambda: keyring)
    log = LogFile(tmp_path / "log", "run")
    root, own = logging.getLogger(), logging.getLogger("casedesk")
    level = own.level
    root.addHandler(log)
    own.setLevel(logging.DEBUG)
    begin = Start(undressed, qtbot, tmp_path, keyring)
    yield begin
    begin.end()
    own.setLevel(level)
    root.removeHandler(log)
    log.close()


def disguises(secret: str) -> set[bytes]:
    """Return a secret in every form in which it might have been written down."""
    raw = secret.encode()
    found = {
        raw,
        secret.encode("utf-16-le"),
        secret.encode("utf-16-be"),
        quote(secret).encode(),
        quote(secret, safe="").encode(),
        html.escape(secret).encode(),
        json.dumps(secret)[1:-1].encode(),
        repr(secret)[1:-1].encode(),
        raw.hex().encode(),
    }
    # In base 64 a text looks otherwise at each of three places, and its ends hang on its neighbours.
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + raw).rstrip(b"=")
        inner = coded[4:-2] if shift else coded[:-2]
        found |= {inner, inner.replace(b"+", b"-").replace(b"/", b"_")}
    return found


def written(*folders: Path) -> Iterator[tuple[str, bytes]]:
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                yield str(path), path.read_bytes()


def test_every_disguise_would_be_seen_through() -> None:
    for prefix in (b"", b"x", b"xy", b"user:"):
        assert any(
            each in base64.b64encode(prefix + PASSWORD.encode() + b"tail") for each in disguises(PASSWORD)
        )
    assert all(len(each) >= 6 for each in disguises(PASSWORD))


def work_a_day(commuter: Commuter) -> set[str]:
    """Do everything in which a secret takes part; return all secrets there were."""
    stores, connection = commuter.stores, commuter.stores.connection
    until: Callable[[Callable[[], bool]], None] = commuter.until
    # A wrong password, then a right one, both kept.
    connection.sign_in(commuter.place, Credentials(ADA, WRONG), keeps_token=True)
    until(lambda: commuter.connection.error is not None)
    connection.sign_in(commuter.place, Credentials(ADA, PASSWORD), keeps_token=True, keeps_password=True)
    commuter.settle_as(ADA)
    until(lambda: commuter.connection.accounts[0].keeps_password)
    # A save, a draft left lying, and a session that ends in the middle.
    commuter.open(FAIR_TITLE)
    commuter.change_title("Exhibition 2023")
    commuter.save()
    commuter.change_title("Exhibition 2024")
    commuter.end_session()
    commuter.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    until(lambda: commuter.is_asked)
    commuter.settle()
    commuter.answer("password", WRONG)
    commuter.fill("password", "")
    for letter in PASSWORD:
        commuter.type(letter)
    commuter.push("goOn")
    until(lambda: not commuter.state.is_dirty and not stores.is_busy)
    assert commuter.stored(FAIR)["title"] == "Exhibition 2024"
    commuter.change_title("Left as a draft")
    # Both second factors.
    for email, code in ((TESS, "sms"), (APO, "000000")):
        connection.sign_in(commuter.place, Credentials(email, PASSWORD), keeps_token=True)
        until(lambda: commuter.is_asked)
        commuter.answer("code", commuter.portal.text_messages()[-1].code if code == "sms" else code)
        commuter.settle_as(email)
    # A token pasted by hand.
    body = {"userName": "ben@example.org", "password": PASSWORD}
    answer = httpx.post(f"{commuter.place.address}/api/2.0/authentication", json=body)
    connection.sign_in_with_token(commuter.place, answer.json()["response"]["token"], keeps_token=True)
    commuter.settle_as("ben@example.org")
    # A proxy with a password, which nothing answers at.
    proxy = Proxy(ProxyKind.HTTP, "127.0.0.1", 9, "ada")
    stores.wizard.ask_where(Place("http://127.0.0.1:1"), "")
    stores.wizard.choose_options(ConnectionOptions(proxy=proxy), PROXY_PASSWORD)
    until(lambda: not stores.wizard.state.is_waiting)
    stores.drafts.flush()
    until(lambda: not stores.drafts.is_busy and not stores.is_busy)
    rows = commuter.portal._store.rows("SELECT token FROM tokens", [])
    tokens = {row["token"] for row in rows}
    codes = {message.code for message in commuter.portal.text_messages()}
    assert len(tokens) >= 4
    return {PASSWORD, WRONG, PROXY_PASSWORD} | tokens | codes


def test_a_whole_session_leaves_no_secret_anywhere(
    start: Start,
    portal: tuple[PracticePortal, str],
    tmp_path: Path,
    clean_environment: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    commuter = start(*portal)
    overhearing = Overhearing(commuter)
    kept = work_a_day(commuter)
    while_running = list(written(tmp_path, clean_environment))
    assert commuter.connection.link is Link.CONNECTED
    start.end()
    said = capfd.readouterr()
    everything = [
        *while_running,
        *written(tmp_path, clean_environment),
        ("standard output", said.out.encode()),
        ("standard error", said.err.encode()),
        *((f"event or state {number}", heard) for number, heard in enumerate(overhearing.heard)),
    ]
    names = " ".join(name for name, _ in everything)
    assert all(part in names for part in ("settings.toml", "drafts", "journal", ".log"))
    assert b"ada@example.org" in b"".join(content for name, content in everything if "settings.toml" in name)
    # The keyring has what it was given, so the session was one with secrets.
    assert PASSWORD in start.keyring.entries.values()
    assert PROXY_PASSWORD in start.keyring.entries.values()
    found = {
        (name, secret)
        for secret in kept
        for form in disguises(secret)
        if len(form) >= 6
        for name, content in everything
        if form in content
    }
    assert not found
