"""Scenes of the tour about the settings, and the notice of a newer version that is turned on there."""

from datetime import UTC, datetime, timedelta

from casedesk.bootstrap.tour.director import Scenario, Until
from casedesk.bootstrap.tour.main_job import SETTLE_MS, Stage
from casedesk.portal.updates import UpdateNotice
from casedesk.ui.primitives.banner import Banner
from casedesk.ui.settings_dialog import SettingsDialog

ADDRESS = "https://updates.example.com/casedesk.json"
PAGE = "https://updates.example.com/9.0"
NOTES = "Tags can be renamed for all cases at once. The journal finds words in older saves."


class Announcement:
    """An `UpdateSource` that knows of a newer version without asking anybody."""

    def newest(self, _address: str) -> UpdateNotice:
        """See `UpdateSource`."""
        return UpdateNotice("9.0", NOTES, PAGE, datetime.now(UTC) + timedelta(days=1))


def settings(stage: Stage) -> Scenario:
    """Look at the settings, turn the question for newer versions on, and read the notice."""
    hands = stage.hands
    hands.window.connection.chip.settings_requested.emit()
    yield Until("the settings are shown", lambda: hands.shows("settingsDialog"), settle_ms=SETTLE_MS)
    stage.album.tell("The settings; nothing is asked of anybody on the network unless that is ticked")
    stage.album.picture("26-program-settings")
    hands.click("asksForUpdates")
    hands.type_over("updateAddress", ADDRESS)
    hands.click("askForUpdate")
    yield Until("there is a newer version", lambda: hands.shows("newVersion"), settle_ms=SETTLE_MS)
    stage.album.tell("Asked for a newer version: there is one, and the window says where")
    stage.album.picture("26-updates-asked")
    hands.click("asksForUpdates")
    hands.find(SettingsDialog, "settingsDialog").reject()
    yield Until("the settings are closed", lambda: not hands.shows("settingsDialog"), settle_ms=SETTLE_MS)
    stage.album.tell("A newer version is told of in a line with a link; nothing is fetched or run")
    stage.album.picture("27-newer-version")
    hands.find(Banner, "newVersion").dismissed.emit()
    yield Until("the line is gone", lambda: not hands.shows("newVersion"))
