"""Scenes of the connection wizard: each of its pages, and what may stand in the way."""

from casedesk.bootstrap.tour.director import Scenario, Until
from casedesk.bootstrap.tour.main_job import SETTLE_MS, Stage
from casedesk.bootstrap.tour.servers import Servers, pointer, web_page
from casedesk.bootstrap.tour.tls_portal import TlsPortal
from casedesk.portal.options import Place
from casedesk.practice.accounts import APP_CODE, MAX_ATTEMPTS
from casedesk.practice.portal import PracticePortal
from casedesk.practice.samples import read_sample
from casedesk.session.connection import Link
from casedesk.session.probe_events import Check
from casedesk.session.wizard import Mark, Page, WizardState

AUTHOR = "helena.brandt@casedesk.example"
BY_APP = "nadia.haddad@casedesk.example"
BY_SMS = "daniel.ruiz@casedesk.example"
GUEST = "oliver.grant@casedesk.example"
PASSWORD = "practice"  # noqa: S105  of the sample, which everybody can read


def connecting(stage: Stage) -> Scenario:
    """Connect to portals on this machine, and to what is none."""
    servers, portal = Servers(), PracticePortal(read_sample())
    encrypted = TlsPortal(portal)
    try:
        yield from _places(stage)
        url = servers.start(portal.wsgi_app)
        yield from _strangers(stage, servers, url)
        yield from _certificate(stage, encrypted.url)
        yield from _refusals(stage)
        yield from _second_factors(stage, portal, url)
    finally:
        encrypted.stop()
        servers.stop()
        portal.close()


def _state(stage: Stage) -> WizardState:
    return stage.stores.wizard.state


def _places(stage: Stage) -> Scenario:
    view = stage.hands.window.connection
    view.welcome(is_first_time=True)
    yield Until("the practice portal is explained", view.banner_area.isVisible, settle_ms=SETTLE_MS)
    stage.album.tell("On the first start the practice portal is open, and says what it is")
    stage.album.picture("30-first-start")
    view.welcome(is_first_time=False)
    stage.hands.window.connect_to(Place(), "")
    yield Until("the wizard is open", lambda: stage.hands.shows("connectionWizard"), settle_ms=SETTLE_MS)
    stage.album.tell("The wizard asks where to work")
    stage.album.picture("31-where")
    stage.hands.click("connectionSettings")
    yield Until("the settings are shown", lambda: stage.hands.shows("answerFormat"), settle_ms=SETTLE_MS)
    stage.album.tell("How one portal is reached: proxy, certificates, format")
    stage.album.picture("32-settings")
    stage.hands.click("back")


def _look(stage: Stage, address: str, picture: str, words: str) -> Scenario:
    stage.hands.window.connect_to(Place(), "")
    stage.hands.type_over("portalAddress", address)
    stage.hands.click("next")
    yield Until(
        words,
        lambda: _state(stage).page is not Page.PLACE and not _state(stage).is_waiting,
        settle_ms=SETTLE_MS,
    )
    stage.album.tell(words)
    stage.album.picture(picture)


def _strangers(stage: Stage, servers: Servers, portal_url: str) -> Scenario:
    page_url = servers.start(web_page("Hotel Wi-Fi"))
    yield from _look(stage, "portal.invalid", "33-unknown-host", "No computer has this name")
    yield from _look(stage, page_url, "34-no-portal", "A web page answers, and no portal")
    encrypted = page_url.replace("http:", "https:")
    yield from _look(stage, encrypted, "35-no-encryption", "The server speaks no encryption")
    pointing = servers.start(pointer(portal_url))
    yield from _look(stage, pointing, "36-pointed", "The address points elsewhere; nobody follows unasked")


def _certificate(stage: Stage, url: str) -> Scenario:
    yield from _look(stage, url, "37-certificate", "Nobody vouches for the certificate")
    stage.hands.click("comparedFingerprint")
    stage.hands.click("trustCertificate")
    yield Until("the portal was found", lambda: _state(stage).page is Page.SIGN_IN, settle_ms=SETTLE_MS)
    stage.album.tell("With this one certificate accepted, the portal was found")
    stage.album.picture("38-sign-in")


def _give(stage: Stage, email: str, password: str = PASSWORD) -> Scenario:
    stage.hands.type_over("email", email)
    stage.hands.type_over("password", password)
    stage.hands.click("next")
    yield Until("the portal has answered", lambda: not _state(stage).is_waiting, settle_ms=SETTLE_MS)


def _refusals(stage: Stage) -> Scenario:
    yield from _give(stage, AUTHOR, "wrong")
    stage.album.tell("A wrong password is named where it was typed")
    stage.album.picture("39-wrong-password")
    for _attempt in range(MAX_ATTEMPTS):
        yield from _give(stage, AUTHOR, "wrong")
    stage.album.tell("After too many attempts the portal makes wait")
    stage.album.picture("40-too-many-attempts")
    yield from _give(stage, GUEST)
    yield Until("the CRM is closed", lambda: _state(stage).mark(Check.CRM) is Mark.FAILED)
    stage.album.tell("A guest may sign in, but not open the CRM")
    stage.album.picture("41-no-crm")


def _second_factors(stage: Stage, portal: PracticePortal, portal_url: str) -> Scenario:
    yield from _give(stage, BY_APP)
    stage.album.tell("The portal wants a code from an app; its key is shown once")
    stage.album.picture("42-app-code")
    stage.hands.type_over("code", "123456")
    stage.hands.click("next")
    yield Until("the code is refused", lambda: _state(stage).refused_codes == 1, settle_ms=SETTLE_MS)
    stage.album.tell("A wrong code is counted")
    stage.album.picture("43-wrong-code")
    stage.hands.type_over("code", APP_CODE)
    stage.hands.click("next")
    yield from _home(stage, "44-connected", "Signed in with the code of an app")
    yield from _look(stage, portal_url, "45-where-again", "The portal is found again, and remembered")
    yield from _give(stage, BY_SMS)
    stage.album.tell("The portal has sent a code to the phone")
    stage.album.picture("46-sms-code")
    stage.hands.type_over("code", portal.text_messages()[-1].code)
    stage.hands.click("next")
    yield from _home(stage, "47-connected", "Signed in with the code of a text message")


def _home(stage: Stage, picture: str, words: str) -> Scenario:
    connection = stage.stores.connection
    yield Until(
        "somebody is signed in there",
        lambda: connection.state.link is Link.CONNECTED and not connection.state.place.is_practice,
    )
    yield Until("the cases are listed", lambda: not stage.stores.is_busy, settle_ms=SETTLE_MS)
    stage.album.tell(words)
    stage.album.picture(picture)
    connection.start_practice()
    yield Until("the practice portal is back", lambda: connection.state.place.is_practice)
    yield Until("everything is read", lambda: not stage.stores.is_busy)
