"""Playing the tour or the self-check from start to end, on the practice portal or on a real one."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from casedesk.bootstrap.application import Desk
from casedesk.bootstrap.arguments import Arguments
from casedesk.bootstrap.interrupt import Interrupt
from casedesk.bootstrap.language import speak
from casedesk.bootstrap.practice_people import SHOWN_CASE
from casedesk.bootstrap.start import make_application
from casedesk.bootstrap.tour import choices, kept, offline, on_the_way, reports, scenes, tag_scenes
from casedesk.bootstrap.tour.album import Album
from casedesk.bootstrap.tour.connecting import connecting
from casedesk.bootstrap.tour.director import Director, Scenario
from casedesk.bootstrap.tour.hands import Hands
from casedesk.bootstrap.tour.main_job import Stage, main_job
from casedesk.bootstrap.tour.screen import choose_platform
from casedesk.bootstrap.tour.sessions import sessions
from casedesk.bootstrap.tour.witness import PortalWitness, PracticeWitness
from casedesk.domain.ids import CaseId
from casedesk.portal.address import Address, normalise_address
from casedesk.portal.errors import PortalError
from casedesk.portal.options import Place
from casedesk.portal.port import Credentials
from casedesk.portal.practice_desk import PracticeRole
from casedesk.storage.settings import Settings

SHOWN_TITLE = "Exhibition organization"
CREATED_TITLE = "Casedesk self-check"
DELETE_TIMEOUT_S = 60


def run_tour(arguments: Arguments) -> int:
    """Play it and say how it went; return 0 only if the portal stored exactly what was asked."""
    real = _real_portal(arguments)
    if isinstance(real, str):
        print(real, file=sys.stderr)
        return 2
    # What a tour types is nobody's draft, and what it saves in nobody's journal.
    with TemporaryDirectory(prefix="casedesk-tour-") as folder:
        return _tour_in(Path(folder), arguments, real)


def _tour_in(folder: Path, arguments: Arguments, real: tuple[Place, Credentials] | None) -> int:
    choose_platform()
    app = make_application()
    speak(app, arguments.language)
    desk = Desk(app, arguments, Settings(), folder, update_source=choices.Announcement())
    desk.window.resize(1280, 800)
    album = Album(arguments.tour, desk.window, desk.appearance)
    if real is None:
        scenario = _on_practice(desk, album, with_scenes=arguments.tour is not None)
    else:
        scenario = _on_portal(desk, album, *real)
    failure = _play(app, desk, scenario)
    if real is None and arguments.tour is not None and not failure:
        _end(desk)
        desk = Desk(app, arguments, Settings(), folder)
        failure = _play(app, desk, _after_restart(desk, album))
    album.write(failure)
    desk.stop()
    _say_outcome(arguments, failure)
    return 1 if failure else 0


def _end(desk: Desk) -> None:
    """End the program without a question, as a power cut would, but for the disk."""
    desk.window.hide()
    desk.stop()
    Shiboken.delete(desk.window)
    Shiboken.delete(desk)


def _say_outcome(arguments: Arguments, failure: str) -> None:
    if failure:
        print(f"Failed: {failure}", file=sys.stderr)
        return
    print("The portal stored exactly what was asked.")
    if arguments.tour is not None:
        print(f"The pictures are in {arguments.tour}")


def _real_portal(arguments: Arguments) -> tuple[Place, Credentials] | str | None:
    """Return where the self-check goes, why it cannot, or None for the practice portal."""
    if not arguments.portal:
        return None
    address = normalise_address(arguments.portal)
    if not isinstance(address, Address):
        return f"{arguments.portal!r} is no address of a portal ({address.value})."
    email, password = os.environ.get("CASEDESK_EMAIL", ""), os.environ.get("CASEDESK_PASSWORD", "")
    if not email or not password:
        return "Set CASEDESK_EMAIL and CASEDESK_PASSWORD to the account that the self-check may use."
    return Place(address.url), Credentials(email, password)


class _Ending(QObject):
    """Ends the event loop with the scenario, and keeps how it went."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self.failure = "the program ended before the scenario did"

    @Slot(str)
    def end(self, failure: str) -> None:
        """Keep what went wrong, "" for nothing, and leave the event loop."""
        self.failure = failure
        self._app.exit()


def _on_practice(desk: Desk, album: Album, *, with_scenes: bool) -> Scenario:
    stage = Stage(Hands(desk.window), desk.stores, album, PracticeWitness(desk.practice))
    desk.stores.connection.start_practice()
    yield from main_job(stage, SHOWN_CASE, SHOWN_TITLE, ("gra", "conor"))
    if with_scenes:
        yield from _scenes(desk, stage)


def _after_restart(desk: Desk, album: Album) -> Scenario:
    desk.window.resize(1280, 800)
    album.turn_to(desk.window)
    yield from kept.draft_after_restart(
        Stage(Hands(desk.window), desk.stores, album, PracticeWitness(desk.practice))
    )


def _scenes(desk: Desk, stage: Stage) -> Scenario:
    practice = desk.practice.practice
    zoe = next(person for person in desk.practice.people() if person.role is PracticeRole.ON_THE_LIST)
    colleague = PortalWitness(Place(), zoe.credentials, practice)
    yield from tag_scenes.tags(stage)
    yield from scenes.merged(stage, colleague, SHOWN_CASE)
    yield from scenes.conflict(stage, colleague, SHOWN_CASE)
    colleague.close()
    yield from scenes.portal_fault(stage, practice, SHOWN_CASE)
    yield from scenes.deviation(stage)
    yield from on_the_way.throttled(stage, practice)
    yield from scenes.sizes(stage)
    yield from kept.journal(stage)
    yield from kept.leave_a_draft(stage)
    yield from reports.bug(stage, desk.reports)
    yield from reports.diagnostics(stage)
    yield from choices.settings(stage)
    yield from offline.without_a_connection(stage, practice, desk.practice.people()[0])
    yield from scenes.as_an_outsider(stage)
    yield from on_the_way.certificates(stage, practice, zoe.credentials)
    yield from on_the_way.not_encrypted(stage)
    yield from connecting(stage)
    yield from sessions(stage, SHOWN_CASE, SHOWN_TITLE)


def _on_portal(desk: Desk, album: Album, place: Place, credentials: Credentials) -> Scenario:
    """Do the main job on a case that is made for it and deleted again, also when something fails."""
    witness = PortalWitness(place, credentials)
    try:
        stage = Stage(Hands(desk.window), desk.stores, album, witness)
        yield from stage.told(witness.sign_in(), "that the account may sign in")
        case_id = yield from stage.told(witness.create(CREATED_TITLE), "which case it created")
        album.tell(f"Created case {case_id} for the check")
        try:
            desk.stores.connection.sign_in(place, credentials)
            yield from main_job(stage, case_id, CREATED_TITLE, ("", ""))
        finally:
            _delete(witness, case_id, album)
    finally:
        witness.close()


def _delete(witness: PortalWitness, case_id: CaseId, album: Album) -> None:
    # Waited for here and not in the event loop, for a failed scenario cannot go on waiting.
    try:
        witness.delete(case_id).result(DELETE_TIMEOUT_S)
    except (PortalError, TimeoutError):
        album.tell(f"Case {case_id} could not be deleted; please delete it by hand")
    else:
        album.tell(f"Deleted case {case_id}")


def _play(app: QApplication, desk: Desk, scenario: Scenario) -> str:
    director = Director(scenario)
    ending = _Ending(app)
    director.finished.connect(ending.end)
    interrupt = Interrupt()
    interrupt.requested.connect(director.interrupt)
    desk.window.show()
    desk.window.activateWindow()
    director.start()
    app.exec()
    return ending.failure
