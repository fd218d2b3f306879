"""Scenes of the tour about the tags of a case."""

from PySide6.QtCore import Qt

from casedesk.bootstrap.tour.director import Scenario, Until
from casedesk.bootstrap.tour.main_job import SETTLE_MS, Stage, save
from casedesk.ui.primitives.chip import Chip
from casedesk.ui.tag_editor.view import TagField


def tags(stage: Stage) -> Scenario:
    """Take a tag off, look for another, make a new one, and save."""
    yield Until("the tags are shown", lambda: stage.hands.shows("tag"))
    carried = len(stage.hands.window.findChildren(Chip, "tag"))
    field = stage.hands.find(TagField, "addTag")
    stage.hands.type_over("addTag", "sp")
    yield Until("tags are suggested", lambda: field.is_open, settle_ms=2 * SETTLE_MS)
    stage.album.tell("Tags are suggested while one is typed")
    stage.album.picture("11-tags-suggested")
    stage.hands.type_over("addTag", "hall 4")
    yield Until("the word can be added", lambda: field.is_open)
    stage.hands.press(Qt.Key.Key_Return, "addTag")
    yield Until("a tag is added", lambda: stage.state.is_dirty)
    stage.hands.press(Qt.Key.Key_Backspace, "addTag")
    yield Until(
        "it is shown",
        lambda: len(stage.hands.window.findChildren(Chip, "tag")) == carried + 1,
        settle_ms=SETTLE_MS,
    )
    stage.album.tell("A tag is to be added, and Backspace in the empty field went to the last one")
    stage.album.picture("11-tags-changed")
    yield from save(stage, "11-tags-saved")
