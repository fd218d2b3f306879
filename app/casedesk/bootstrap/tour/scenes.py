"""Scenes of the tour beyond the main job: what the window shows when something stands in the way."""

from casedesk.bootstrap.tour.director import Scenario, Until
from casedesk.bootstrap.tour.main_job import SETTLE_MS, Stage, change_title, find, save
from casedesk.bootstrap.tour.witness import PortalWitness
from casedesk.domain.ids import CaseId
from casedesk.portal.practice_desk import PracticeRole
from casedesk.practice.faults import Fault
from casedesk.practice.portal import PracticePortal
from casedesk.session.connection import Link, Place
from casedesk.session.editor import ChangedMeanwhile, Phase
from casedesk.session.report import Verdict

PUBLIC_CASE, PUBLIC_TITLE = CaseId(1), "Office move"
SIZES = {"960x640": (960, 640), "1280x800": (1280, 800), "1920x1080": (1920, 1080)}


def changed_meanwhile(stage: Stage, colleague: PortalWitness, case_id: CaseId) -> Scenario:
    """A colleague renames the case while somebody types; the changes go on top of his."""
    yield from stage.told(colleague.sign_in(), "the colleague who he is")
    yield from change_title(stage, "Exhibition organization, stand 17")
    yield from stage.told(colleague.rename(case_id, "Exhibition organization (Zoé)"), "the colleague yes")
    stage.hands.click("save")
    yield Until(
        "the save is stopped",
        lambda: isinstance(stage.state.notice, ChangedMeanwhile),
        settle_ms=SETTLE_MS,
    )
    stage.album.tell("A colleague had changed the case; nothing was sent")
    stage.album.picture("12-changed-meanwhile")
    stage.hands.click_words("Keep my changes on top")
    yield Until("the changes are on top", lambda: stage.state.notice is None and stage.state.is_dirty)
    yield from save(stage, "13-on-top")


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


def sign_in(stage: Stage) -> Scenario:
    """Look at the dialog that asks for a portal."""
    stage.hands.window.ask_to_sign_in(Place("https://portal.example.org"), "ada@example.org")
    yield Until("the sign-in dialog is open", lambda: stage.hands.shows("signInDialog"), settle_ms=SETTLE_MS)
    stage.album.tell("The sign-in dialog")
    stage.album.picture("19-sign-in")


def sizes(stage: Stage) -> Scenario:
    """Look at the window in three sizes."""
    for name, (width, height) in SIZES.items():
        stage.hands.window.resize(width, height)
        yield Until(
            f"the window is {name}", lambda: stage.state.phase is Phase.EDITING, settle_ms=2 * SETTLE_MS
        )
        stage.album.tell(f"The window at {name}")
        stage.album.picture(f"20-window-{name}")
