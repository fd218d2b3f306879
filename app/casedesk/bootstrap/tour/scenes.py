"""Scenes of the tour beyond the main job: what the window shows when something stands in the way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from casedesk.bootstrap.tour.director import Scenario, Until
from casedesk.bootstrap.tour.main_job import SETTLE_MS, Stage, change_title, find, save
from casedesk.bootstrap.tour.witness import PortalWitness
from casedesk.domain.ids import CaseId
from casedesk.portal.practice_desk import PracticeRole
from casedesk.practice.faults import Fault
from casedesk.practice.portal import PracticePortal
from casedesk.session.connection import Link
from casedesk.session.editor import Phase
from casedesk.session.report import Verdict

PUBLIC_CASE, PUBLIC_TITLE = CaseId(1), "Office move"
SIZES = {"960x640": (960, 640), "1280x800": (1280, 800), "1920x1080": (1920, 1080)}


def merged(stage: Stage, colleague: PortalWitness, case_id: CaseId) -> Scenario:
    """A colleague renames the case while somebody changes something else; the save merges both."""
    yield from stage.told(colleague.sign_in(), "the colleague who he is")
    stage.hands.click("statusOpen")
    yield Until("the case is to be open", lambda: stage.state.is_dirty)
    yield from stage.told(colleague.rename(case_id, "Exhibition organization (Zoé)"), "the colleague yes")
    stage.hands.click("save")
    yield Until(
        "the report says what was merged",
        lambda: stage.state.report is not None and bool(stage.state.report.merged),
        settle_ms=SETTLE_MS,
    )
    stage.album.tell("A colleague had renamed the case; the save kept both changes and says so")
    stage.album.picture("12-merged")


def conflict(stage: Stage, colleague: PortalWitness, case_id: CaseId) -> Scenario:
    """A colleague types another title than somebody else; nothing is sent before it is settled."""
    yield from change_title(stage, "Exhibition organization, stand 17")
    yield from stage.told(colleague.rename(case_id, "Exhibition organization, May"), "the colleague yes")
    stage.stores.watch.look()
    yield Until("the clash is noticed", lambda: stage.hands.shows("meanwhileNotice"), settle_ms=SETTLE_MS)
    stage.album.tell("The case was read again; what both changed is marked, and what was typed stays")
    stage.album.picture("13-noticed")
    stage.hands.click("save")
    yield Until("the choices are shown", lambda: stage.hands.shows("conflictDialog"), settle_ms=SETTLE_MS)
    stage.album.tell("A colleague had changed the same title; nothing was sent")
    stage.album.picture("13-conflict")
    stage.hands.press(Qt.Key.Key_Space, "chooseMine")
    yield Until("everything is settled", lambda: stage.hands.find(QWidget, "saveChoices").isEnabled())
    stage.album.picture("13-conflict-settled")
    stage.hands.click("saveChoices")
    yield Until(
        "the choice is saved",
        lambda: (
            stage.state.phase is Phase.EDITING
            and stage.state.report is not None
            and stage.state.report.verdict is Verdict.SAVED
        ),
        settle_ms=SETTLE_MS,
    )
    stage.album.tell("Chose one's own title; it was saved on top of the colleague's")
    stage.album.picture("13-settled")


def portal_fault(stage: Stage, practice: PracticePortal, case_id: CaseId) -> Scenario:
    """The portal breaks down while saving; the draft stays, and saving again goes through."""
    practice.faults.add(Fault(method="PUT", path=f"crm/case/{case_id}", status=502, body="Bad gateway"))
    yield from change_title(stage, "Exhibition organization, hall 4")
    stage.hands.click("save")
    yield Until(
        "the report says what failed",
        lambda: stage.state.report is not None and stage.state.report.verdict is Verdict.NOT_SAVED,
        settle_ms=SETTLE_MS,
    )
    stage.album.tell("The portal failed; the report says so and the draft is still there")
    stage.album.picture("14-not-saved")
    yield from save(stage, "15-saved-again")


def deviation(stage: Stage) -> Scenario:
    """A title that the portal cuts is read back and reported."""
    yield from change_title(stage, "Exhibition organization " + "and so on " * 24)
    stage.album.picture("16-long-title")
    stage.hands.click("save")
    yield Until(
        "the report names what the portal keeps",
        lambda: (
            stage.state.report is not None and stage.state.report.verdict is Verdict.SAVED_WITH_DEVIATIONS
        ),
        settle_ms=SETTLE_MS,
    )
    stage.album.tell("The portal cut the title, and the report says so")
    stage.album.picture("17-saved-but")


def as_an_outsider(stage: Stage) -> Scenario:
    """Practise as somebody who may not change who sees a case."""
    connection = stage.stores.connection
    person = next(one for one in connection.state.people if one.role is PracticeRole.OUTSIDER)
    connection.practise_as(person)
    yield Until(
        f"{person.display_name} is signed in",
        lambda: (
            connection.state.link is Link.CONNECTED
            and connection.state.me is not None
            and connection.state.me.user.id == person.id
        ),
    )
    stage.album.tell(f"Practising as {person.display_name}")
    yield from find(stage, PUBLIC_CASE, PUBLIC_TITLE)
    stage.album.tell("An outsider reads why the access cannot be changed")
    stage.album.picture("18-read-only-access")


def sizes(stage: Stage) -> Scenario:
    """Look at the window in three sizes."""
    for name, (width, height) in SIZES.items():
        stage.hands.window.resize(width, height)
        yield Until(
            f"the window is {name}", lambda: stage.state.phase is Phase.EDITING, settle_ms=2 * SETTLE_MS
        )
        stage.album.tell(f"The window at {name}")
        stage.album.picture(f"20-window-{name}")
    stage.hands.window.resize(*SIZES["1280x800"])
