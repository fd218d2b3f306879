"""The connection wizard in the real window, in front of real servers on the loopback address."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

from casedesk.bootstrap.application import Desk
from casedesk.bootstrap.arguments import Arguments
from casedesk.portal.options import Place
from casedesk.practice.accounts import APP_CODE
from casedesk.practice.portal import PracticePortal
from casedesk.practice.samples import read_sample
from casedesk.practice.server import QuietRequest
from casedesk.session.connection import Link
from casedesk.session.probe_events import Check
from casedesk.session.wizard import Mark, Page, WizardState
from casedesk.storage.settings import Settings
from casedesk.ui.sign_in.wizard import ConnectionWizard
from e2e.worker import end_program

AUTHOR = "helena.brandt@casedesk.example"
BY_APP = "nadia.haddad@casedesk.example"
BY_SMS = "daniel.ruiz@casedesk.example"
GUEST = "oliver.grant@casedesk.example"
PASSWORD = "practice"


class Newcomer:
    """Somebody at the wizard."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self.qtbot = qtbot

    @property
    def state(self) -> WizardState:
        return self.desk.stores.wizard.state

    @property
    def wizard(self) -> ConnectionWizard:
        found = self.desk.window.findChild(ConnectionWizard)
        assert isinstance(found, ConnectionWizard)
        return found

    def type(self, name: str, text: str) -> None:
        edit = self.wizard.findChild(QLineEdit, name)
        assert edit.isVisible()
        edit.setFocus()
        edit.selectAll()
        self.qtbot.keyClicks(edit, text)

    def push(self, name: str) -> None:
        button = self.wizard.findChild(QAbstractButton, name)
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press_enter(self) -> None:
        self.qtbot.keyClick(self.wizard.focusWidget() or self.wizard, Qt.Key.Key_Return)

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=20_000)

    def look_for(self, address: str) -> None:
        """Type an address and wait for what comes of it."""
        self.desk.window.connect_to(Place(), "")
        self.type("portalAddress", address)
        self.press_enter()
        self.until(lambda: self.state.page is not Page.PLACE and not self.state.is_waiting)

    def sign_in(self, email: str, password: str = PASSWORD) -> None:
        self.type("email", email)
        self.type("password", password)
        self.press_enter()
        self.until(lambda: not self.state.is_waiting)

    def said(self) -> str:
        content = self.wizard._banner.content()
        return "" if content is None else f"{content.title}. {content.sentence}"


@pytest.fixture
def newcomer(undressed: QApplication, qtbot: QtBot) -> Iterator[Newcomer]:
    """The program as on its very first start, on the practice portal."""
    desk = Desk(undressed, Arguments(appearance="light"), Settings())
    desk.show()
    qtbot.waitUntil(lambda: desk.stores.connection.state.link is Link.CONNECTED, timeout=20_000)
    qtbot.waitUntil(lambda: not desk.stores.is_busy, timeout=20_000)
    yield Newcomer(desk, qtbot)
    end_program(desk)


@pytest.fixture
def portal() -> Iterator[PracticePortal]:
    made = PracticePortal(read_sample())
    yield made
    made.close()


@pytest.fixture
def serve() -> Iterator[Callable[[Any], str]]:
    running = []

    def start(program: Any) -> str:
        server = make_server("127.0.0.1", 0, program, threaded=True, request_handler=QuietRequest)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        running.append((server, thread))
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server, thread in running:
        server.shutdown()
        thread.join()
        server.server_close()


def page(environ: Any, start_response: Any) -> Any:
    """Answer as a web server that is no portal."""
    request = Request(environ)
    status = 200 if request.path == "/" else 404
    body = "<html><title>Intranet</title></html>"
    return Response(body, status, content_type="text/html")(environ, start_response)


def pointing(location: str) -> Any:
    """Answer as a server whose portal has moved."""

    def program(environ: Any, start_response: Any) -> Any:
        path = Request(environ).path
        return Response("", 302, {"Location": location + path})(environ, start_response)

    return program


def test_from_the_first_start_to_ones_own_portal_by_keyboard(
    newcomer: Newcomer, portal: PracticePortal, serve: Callable[[Any], str]
) -> None:
    url = serve(DispatcherMiddleware(page, {"/office": portal.wsgi_app}))
    button = next(
        each for each in newcomer.desk.window.findChildren(QPushButton) if "Connect to your" in each.text()
    )
    newcomer.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    newcomer.type("portalAddress", f"{url}/office/Products/CRM/Cases.aspx?id=7")
    newcomer.press_enter()
    newcomer.until(lambda: newcomer.state.page is Page.SIGN_IN)
    assert newcomer.state.place.address == f"{url}/office"
    newcomer.sign_in(AUTHOR)
    newcomer.until(lambda: newcomer.desk.stores.connection.state.link is Link.CONNECTED)
    assert not newcomer.wizard.isVisible()
    connection = newcomer.desk.stores.connection.state
    assert (connection.place.address, connection.email) == (f"{url}/office", AUTHOR)
    assert connection.me is not None


def test_a_portal_above_a_pasted_address_is_found(
    newcomer: Newcomer, portal: PracticePortal, serve: Callable[[Any], str]
) -> None:
    url = serve(DispatcherMiddleware(page, {"/office": portal.wsgi_app}))
    newcomer.look_for(f"{url}/office/wiki/start")
    assert newcomer.state.page is Page.SIGN_IN
    assert newcomer.state.place.address == f"{url}/office"


def test_a_redirect_is_followed_only_when_told_to(
    newcomer: Newcomer, portal: PracticePortal, serve: Callable[[Any], str]
) -> None:
    target = serve(portal.wsgi_app)
    newcomer.look_for(serve(pointing(target)))
    assert newcomer.state.mark(Check.ADDRESS) is Mark.ASKING
    assert target in newcomer.said()
    assert not portal.requests
    go_there = next(each for each in newcomer.wizard.findChildren(QPushButton) if each.text() == "Go there")
    newcomer.qtbot.mouseClick(go_there, Qt.MouseButton.LeftButton)
    newcomer.until(lambda: newcomer.state.page is Page.SIGN_IN)
    assert newcomer.state.place.address == target


def test_a_web_page_is_called_by_its_name_and_another_address_can_be_typed(
    newcomer: Newcomer, serve: Callable[[Any], str]
) -> None:
    newcomer.look_for(serve(page))
    assert newcomer.state.failed_check is Check.API
    assert "Intranet" in newcomer.said()
    newcomer.push("back")
    assert newcomer.state.page is Page.PLACE
    newcomer.push("cancel")
    assert not newcomer.wizard.isVisible()
    assert newcomer.desk.stores.connection.state.place.is_practice
    assert newcomer.desk.stores.connection.state.link is Link.CONNECTED


def test_no_encryption_where_some_was_asked_for(newcomer: Newcomer, serve: Callable[[Any], str]) -> None:
    newcomer.look_for(serve(page).replace("http:", "https:"))
    assert newcomer.state.mark(Check.ADDRESS) is Mark.PASSED
    assert newcomer.state.failed_check is Check.ENCRYPTION


def test_an_unknown_name_fails_as_an_address(newcomer: Newcomer) -> None:
    newcomer.look_for("portal.invalid")
    assert newcomer.state.failed_check is Check.ADDRESS
    assert "No computer has this name" in newcomer.said()


def test_a_wrong_password_is_said_where_it_was_typed_and_nobody_is_signed_out(
    newcomer: Newcomer, portal: PracticePortal, serve: Callable[[Any], str]
) -> None:
    newcomer.look_for(serve(portal.wsgi_app))
    newcomer.sign_in(AUTHOR, "wrong")
    assert (newcomer.state.page, newcomer.state.failed_check) == (Page.SIGN_IN, Check.SIGN_IN)
    assert newcomer.desk.stores.connection.state.place.is_practice
    newcomer.sign_in(AUTHOR)
    newcomer.until(lambda: not newcomer.wizard.isVisible())


def test_too_many_attempts_are_named(
    newcomer: Newcomer, portal: PracticePortal, serve: Callable[[Any], str]
) -> None:
    newcomer.look_for(serve(portal.wsgi_app))
    for _ in range(6):
        newcomer.sign_in(AUTHOR, "wrong")
    assert "oo many" in newcomer.said()


def test_a_guest_reads_that_the_crm_is_closed_to_him(
    newcomer: Newcomer, portal: PracticePortal, serve: Callable[[Any], str]
) -> None:
    newcomer.look_for(serve(portal.wsgi_app))
    newcomer.sign_in(GUEST)
    assert newcomer.state.failed_check is Check.CRM
    assert newcomer.state.mark(Check.SIGN_IN) is Mark.PASSED
    assert "CRM" in newcomer.said()


def test_a_code_from_an_app_after_its_key_was_shown(
    newcomer: Newcomer, portal: PracticePortal, serve: Callable[[Any], str]
) -> None:
    newcomer.look_for(serve(portal.wsgi_app))
    newcomer.sign_in(BY_APP)
    assert newcomer.state.page is Page.SECOND_FACTOR
    assert newcomer.wizard.findChild(QLineEdit, "setupKey").isVisible()
    newcomer.type("code", "123456")
    newcomer.press_enter()
    newcomer.until(lambda: newcomer.state.failed_check is Check.SECOND_FACTOR)
    assert newcomer.state.refused_codes == 1
    QApplication.clipboard().setText(f"{APP_CODE[:3]} {APP_CODE[3:]}")
    code = newcomer.wizard.findChild(QLineEdit, "code")
    code.selectAll()
    code.paste()
    newcomer.press_enter()
    newcomer.until(lambda: newcomer.desk.stores.connection.state.email == BY_APP)
    newcomer.until(lambda: not newcomer.wizard.isVisible())


def test_a_phone_is_named_and_its_code_typed(
    newcomer: Newcomer, portal: PracticePortal, serve: Callable[[Any], str]
) -> None:
    portal._store.run("DELETE FROM phones")
    newcomer.look_for(serve(portal.wsgi_app))
    newcomer.sign_in(BY_SMS)
    newcomer.type("phone", "+49 151 23456789")
    newcomer.press_enter()
    newcomer.until(lambda: not newcomer.state.is_waiting and "89" in str(newcomer.state.challenge))
    newcomer.type("code", portal.text_messages()[-1].code)
    newcomer.press_enter()
    newcomer.until(lambda: newcomer.desk.stores.connection.state.email == BY_SMS)


def test_giving_up_at_the_second_factor_leaves_whoever_was_signed_in(
    newcomer: Newcomer, portal: PracticePortal, serve: Callable[[Any], str]
) -> None:
    newcomer.look_for(serve(portal.wsgi_app))
    newcomer.sign_in(BY_APP)
    newcomer.push("cancel")
    newcomer.until(lambda: newcomer.desk.stores.connection.state.link is Link.CONNECTED)
    assert newcomer.desk.stores.connection.state.place.is_practice
    assert newcomer.wizard.findChild(QLineEdit, "setupKey").text() == ""
    assert newcomer.wizard.findChild(QLineEdit, "password").text() == ""
