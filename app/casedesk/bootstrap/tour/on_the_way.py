"""Scenes of the tour on the way to a portal: pauses, certificates, and an address without encryption."""

from PySide6.QtWidgets import QPushButton

from casedesk.bootstrap.tour.director import Scenario, ScenarioFailed, Until
from casedesk.bootstrap.tour.main_job import SETTLE_MS, Stage
from casedesk.bootstrap.tour.tls_portal import TlsPortal
from casedesk.domain.values import replace
from casedesk.portal.errors import CertificateChanged, CertificateUntrusted
from casedesk.portal.options import ConnectionOptions, Place
from casedesk.portal.port import Credentials
from casedesk.practice.faults import Fault
from casedesk.practice.portal import PracticePortal
from casedesk.session.connection import Link


def throttled(stage: Stage, practice: PracticePortal) -> Scenario:
    """The portal asks for a pause; the window counts it down and reads again by itself."""
    practice.faults.add(Fault(path="crm/case/filter", status=429, headers={"Retry-After": "4"}))
    stage.stores.case_list.refresh()
    yield Until("the pause is counted", lambda: stage.hands.shows("throttleNotice"), settle_ms=SETTLE_MS)
    stage.album.tell("The portal asked for a pause; the seconds are counted down")
    stage.album.picture("17-throttled")
    yield Until("the list was read again", lambda: not stage.hands.shows("throttleNotice"))
    yield Until("the list is there", lambda: stage.stores.case_list.state.error is None, settle_ms=SETTLE_MS)
    stage.album.tell("The list was read again by itself")


def certificates(stage: Stage, practice: PracticePortal, credentials: Credentials) -> Scenario:
    """A portal that nobody vouches for, accepted by its fingerprint; later it shows another certificate."""
    portal = TlsPortal(practice)
    connection = stage.stores.connection
    try:
        place = Place(portal.url)
        connection.sign_in(place, credentials)
        yield Until("the certificate is in doubt", lambda: connection.state.error is not None)
        error = connection.state.error
        if not isinstance(error, CertificateUntrusted):
            raise ScenarioFailed("a certificate that nobody vouches for was taken")
        _unfold(stage)
        yield Until("the fingerprint is shown", lambda: True, settle_ms=SETTLE_MS)
        stage.album.tell("Nobody vouches for the portal's certificate; its fingerprint is shown")
        stage.album.picture("19-certificate-untrusted")
        options = ConnectionOptions(pinned_sha256=error.certificate.fingerprint_sha256)
        connection.sign_in(replace(place, options=options), credentials)
        yield Until("the accepted certificate will do", lambda: connection.state.link is Link.CONNECTED)
        yield Until("the list is there", lambda: not stage.stores.is_busy, settle_ms=SETTLE_MS)
        portal.change_certificate()
        stage.stores.case_list.refresh()
        yield Until("the change is noticed", lambda: isinstance(connection.state.error, CertificateChanged))
        _unfold(stage)
        yield Until("both fingerprints are shown", lambda: True, settle_ms=SETTLE_MS)
        stage.album.tell("The portal shows another certificate than the accepted one; nothing was sent")
        stage.album.picture("19-certificate-changed")
    finally:
        portal.stop()


def not_encrypted(stage: Stage) -> Scenario:
    """An address without encryption is marked for as long as it is used."""
    yield from _practise(stage)
    place = Place("http://intranet.example.org/office", ConnectionOptions(allows_plain_http=True))
    # As a start finds it that was asked for this portal: nobody is signed in, and no case is open.
    stage.stores.connection.sign_out()
    stage.stores.connection.expect(place, "ada@example.org")
    yield Until(
        "the address is marked", lambda: stage.stores.connection.state.place == place, settle_ms=SETTLE_MS
    )
    stage.album.tell("An address without encryption is marked in the window")
    stage.album.picture("19-not-encrypted")
    yield from _practise(stage)


def _practise(stage: Stage) -> Scenario:
    connection = stage.stores.connection
    connection.start_practice()
    yield Until(
        "the practice portal is there",
        lambda: (
            connection.state.place.is_practice
            and connection.state.link is Link.CONNECTED
            and not stage.stores.is_busy
        ),
    )


def _unfold(stage: Stage) -> None:
    """Open the details of the connection's banner."""
    area = stage.hands.window.connection.banner_area
    fold = next(one for one in area.findChildren(QPushButton) if one.isCheckable() and one.isVisible())
    fold.setChecked(True)
