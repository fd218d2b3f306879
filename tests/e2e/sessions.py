"""A person with an account on a real portal, as far as a program can tell: it answers over the loopback."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from casedesk.bootstrap.application import Desk
from casedesk.bootstrap.arguments import Arguments
from casedesk.portal.options import Place
from casedesk.portal.port import Credentials
from casedesk.practice.faults import Fault
from casedesk.practice.portal import PracticePortal
from casedesk.session.connection import ConnectionState, Link
from casedesk.storage.settings import Settings, load_settings
from casedesk.ui.sign_in.again_dialog import SignInAgainDialog
from e2e.worker import CaseWorker, end_program

PASSWORD = "practice"


@dataclass
class FakeKeyring:
    """As much of a keyring as the program uses, over a dictionary that outlives a start of the program."""

    entries: dict[tuple[str, str], str] = field(default_factory=dict)

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class Commuter(CaseWorker):
    """Works on a portal that the program reaches over HTTP."""

    def __init__(self, desk: Desk, qtbot: QtBot, portal: PracticePortal, url: str) -> None:
        super().__init__(desk, qtbot)
        self._portal = portal
        self.place = Place(url)

    @property
    def portal(self) -> PracticePortal:
        return self._portal

    @property
    def connection(self) -> ConnectionState:
        return self.stores.connection.state

    @property
    def dialog(self) -> SignInAgainDialog:
        return self.named("signInAgain", SignInAgainDialog)

    @property
    def is_asked(self) -> bool:
        found = self.window.findChildren(SignInAgainDialog)
        return any(each.isVisible() for each in found)

    @property
    def sign_ins(self) -> int:
        """How often anybody has tried to sign in since requests were last forgotten."""
        return sum("/authentication" in one.path for one in self.portal.requests)

    def sign_in(self, email: str, *, keeps_token: bool = False, keeps_password: bool = False) -> None:
        self.stores.connection.sign_in(
            self.place, Credentials(email, PASSWORD), keeps_token=keeps_token, keeps_password=keeps_password
        )
        self.settle_as(email)
        self.until(lambda: bool(self.stores.case_list.state.rows) and not self.stores.is_busy)

    def end_session(self) -> None:
        """Let the portal forget every token, as when all sessions have run out."""
        self.portal._store.run("DELETE FROM tokens", [])

    def refuse_once(self, path: str = "", method: str = "") -> None:
        self.portal.faults.add(
            Fault(method, path, status=401, body="Unauthorized", content_type="text/plain")
        )

    def fill(self, name: str, text: str) -> None:
        """Type into a line of the dialog."""
        edit = self.dialog.findChild(QLineEdit, name)
        assert edit is not None
        assert edit.isVisible()
        edit.setFocus()
        edit.selectAll()
        self.qtbot.keyClicks(edit, text)

    def answer(self, name: str, text: str) -> None:
        """Type into a line of the dialog, send it, and wait for what the portal thinks of it."""
        self.fill(name, text)
        self.push("goOn")
        self.until(lambda: self.connection.link is not Link.CONNECTING and not self.stores.is_busy)

    def words(self) -> str:
        labels = self.dialog.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


class Start:
    """Starts the program, again and again, with the same folders and the same keyring."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path, keyring: FakeKeyring) -> None:
        self.app, self.qtbot, self.folder, self.keyring = app, qtbot, folder, keyring
        self.desk: Desk | None = None

    def __call__(self, portal: PracticePortal, url: str) -> Commuter:
        self.end()
        settings = load_settings(self.folder / "settings")
        self.desk = Desk(
            self.app,
            Arguments(appearance="light"),
            settings if settings.portal else Settings(),
            self.folder / "data",
            settings_folder=self.folder / "settings",
        )
        commuter = Commuter(self.desk, self.qtbot, portal, url)
        self.desk.show()
        commuter.until(lambda: commuter.connection.link is Link.CONNECTED or commuter.is_asked)
        commuter.settle()
        return commuter

    def end(self) -> None:
        if self.desk is not None:
            desk, self.desk = self.desk, None
            end_program(desk)


Serve = Callable[[Mapping[str, Any]], tuple[PracticePortal, str]]
