"""Scenes of the tour without a connection: what stays readable, and what is told when the portal is back."""

from casedesk.bootstrap.tour.director import Scenario, Until
from casedesk.bootstrap.tour.main_job import SETTLE_MS, Stage
from casedesk.domain.change import SetTitle
from casedesk.domain.ids import CaseId
from casedesk.portal.options import Place
from casedesk.portal.practice_desk import PracticePerson
from casedesk.practice.portal import PracticePortal
from casedesk.practice.server import serve
from casedesk.session.connection import Link
from casedesk.session.editor import Phase
from casedesk.ui.pending_dialog import PendingDialog

TITLES = {CaseId(1): "Office move, second floor", CaseId(42): "Exhibition organization, stand 18"}


def without_a_connection(stage: Stage, practice: PracticePortal, person: PracticePerson) -> Scenario:
    """The practice portal is reached over the network, goes away while somebody types, and comes back."""
    stores = stage.stores
    server = serve(practice)
    port = int(server.url.rsplit(":", 1)[1])
    stores.connection.sign_in(Place(server.url), person.credentials)
    yield Until("somebody is signed in", lambda: stores.connection.state.link is Link.CONNECTED)
    for case_id in TITLES:
        yield from _opened(stage, case_id)
    server.stop()
    stores.case_list.refresh()
    yield Until("the loss is noticed", lambda: stores.offline.state.is_offline)
    for case_id, title in TITLES.items():
        yield from _opened(stage, case_id)
        stores.cases.edit(SetTitle(title))
    yield Until("the window has settled", lambda: not stores.is_busy, settle_ms=2 * SETTLE_MS)
    stage.album.tell("The portal went away; cases stay readable, edits are drafts, and saving waits")
    stage.album.picture("23-offline")
    server = serve(practice, port)
    stores.offline.try_now()
    yield Until(
        "what is pending is told",
        lambda: bool(stores.offline.state.pending) and not stores.is_busy,
        settle_ms=2 * SETTLE_MS,
    )
    stage.album.tell("The portal is back; everything was read afresh, and what is pending is told")
    stage.album.picture("24-connected-again")
    stage.hands.window.offline.show_pending()
    yield Until("it is listed", lambda: stage.hands.shows("pendingDialog"), settle_ms=SETTLE_MS)
    stage.album.picture("25-pending")
    stage.hands.find(PendingDialog, "pendingDialog").reject()
    for case_id in TITLES:
        yield from _opened(stage, case_id)
        stores.cases.discard()
    yield from _back_home(stage)
    server.stop()


def _opened(stage: Stage, case_id: CaseId) -> Scenario:
    stage.stores.open_case(case_id)
    yield Until(
        f"case {case_id} is shown",
        lambda: stage.state.case_id == case_id and stage.state.phase is Phase.EDITING,
    )


def _back_home(stage: Stage) -> Scenario:
    connection = stage.stores.connection
    # Opened anew, for on the other portal it was forgotten whom one can practise as.
    connection.start_practice()
    yield Until(
        "the practice portal is back",
        lambda: connection.state.link is Link.CONNECTED and connection.state.place.is_practice,
        settle_ms=SETTLE_MS,
    )
