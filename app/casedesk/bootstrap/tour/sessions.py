"""Scenes of sessions: one that ends while saving, accounts to choose from, practising with a code."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from casedesk.bootstrap.tour.director import Scenario, Until
from casedesk.bootstrap.tour.main_job import SETTLE_MS, Stage, change_title, find
from casedesk.bootstrap.tour.servers import Servers
from casedesk.domain.ids import CaseId
from casedesk.portal.options import Place
from casedesk.portal.port import Credentials
from casedesk.portal.practice_desk import PracticeRole
from casedesk.practice.faults import Fault
from casedesk.practice.portal import PracticePortal
from casedesk.practice.samples import read_sample
from casedesk.session.connection import Link

PASSWORD = "practice"  # noqa: S105  of the sample, which everybody can read
FIRST, SECOND = "mike.zanyatski@casedesk.example", "helena.brandt@casedesk.example"


def sessions(stage: Stage, case_id: CaseId, title: str) -> Scenario:
    """Lose a session in the middle of a save, go on, and look at the accounts."""
    servers, portal = Servers(), PracticePortal(read_sample())
    try:
        place = Place(servers.start(portal.wsgi_app))
        yield from _sign_in(stage, place, SECOND)
        yield from _sign_in(stage, place, FIRST)
        yield from find(stage, case_id, title)
        yield from _session_end(stage, portal)
        yield from _accounts(stage)
        yield from _text_message(stage)
    finally:
        servers.stop()
        portal.close()


def _sign_in(stage: Stage, place: Place, email: str) -> Scenario:
    connection = stage.stores.connection
    connection.sign_in(place, Credentials(email, PASSWORD))
    yield Until(
        f"{email} is signed in",
        lambda: connection.state.link is Link.CONNECTED and connection.state.email == email,
    )
    yield Until("the cases are listed", lambda: not stage.stores.is_busy)


def _session_end(stage: Stage, portal: PracticePortal) -> Scenario:
    yield from change_title(stage, "Exhibition organization, hall 5")
    portal.faults.add(Fault(status=401, body="Unauthorized", content_type="text/plain"))
    stage.hands.click("save")
    yield Until("the password is asked for", lambda: stage.hands.shows("signInAgain"), settle_ms=SETTLE_MS)
    stage.album.tell("The session ended while saving; what was typed is still there")
    stage.album.picture("50-session-ended")
    stage.hands.type_over("password", PASSWORD)
    stage.hands.click("goOn")
    yield Until(
        "the save went on",
        lambda: not stage.state.is_dirty and not stage.stores.is_busy,
        settle_ms=SETTLE_MS,
    )
    stage.album.tell("Signed in again, and the save went on by itself")
    stage.album.picture("51-went-on")


def _accounts(stage: Stage) -> Scenario:
    stage.hands.click("connection")
    yield Until("the menu is open", lambda: QApplication.activePopupWidget() is not None, settle_ms=SETTLE_MS)
    stage.album.tell("The menu of the connection knows every account")
    stage.album.picture("52-accounts")
    stage.hands.window.connection.chip.menu().close()


def _text_message(stage: Stage) -> Scenario:
    connection = stage.stores.connection
    connection.start_practice()
    yield Until(
        "the practice portal is back",
        lambda: connection.state.place.is_practice and connection.state.link is Link.CONNECTED,
    )
    person = next(one for one in connection.state.people if one.role is PracticeRole.SMS_CODE)
    connection.practise_as(person)
    yield Until("a code is asked for", lambda: stage.hands.shows("signInAgain"), settle_ms=SETTLE_MS)
    stage.album.tell("Practising as somebody who signs in with a text message")
    stage.album.picture("53-practice-code")
    stage.hands.click("showOutbox")
    yield Until("the text message is shown", lambda: stage.hands.shows("outbox"), settle_ms=SETTLE_MS)
    stage.album.tell("The text message lies in the outbox")
    stage.album.picture("54-outbox")
    stage.hands.press(Qt.Key.Key_Escape, "outbox")
    stage.hands.click("notNow")
    yield Until("nobody is asked any more", lambda: connection.state.link is Link.CONNECTED)
