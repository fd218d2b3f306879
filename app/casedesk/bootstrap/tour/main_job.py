"""The main job as a scenario: find a case, change everything about it, save, and compare with the portal."""

from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Qt

from casedesk.bootstrap.tour.album import Album
from casedesk.bootstrap.tour.director import Scenario, ScenarioFailed, Until
from casedesk.bootstrap.tour.hands import Hands
from casedesk.bootstrap.tour.witness import Facts, Witness
from casedesk.domain.case import Draft
from casedesk.domain.custom_field import FieldDefinition, FieldKind
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.errors import PortalError
from casedesk.session.connection import Link
from casedesk.session.editor import EditorState, Phase
from casedesk.session.report import Verdict
from casedesk.ui.stores.stores import Stores
from casedesk.ui.text.errors import explain

SETTLE_MS = 250
"""How long a state must have held before a picture: pop-ups and pages have come to rest by then."""

DATE = "06/14/2023"
AREA = "Seen by the self-check.\nSecond line."


class Stage(Struct, frozen=True):
    """Everything a scenario acts on."""

    hands: Hands
    stores: Stores
    album: Album
    witness: Witness

    @property
    def state(self) -> EditorState:
        """What the form shows."""
        return self.stores.cases.state

    def told(self, future: "Future[Any]", what: str) -> Generator[Until, None, Any]:
        """Wait for a witness; return what was told.

        Raises:
            ScenarioFailed: The portal refused; the text says why.
        """
        yield Until(f"the portal tells {what}", future.done, timeout_s=60)
        try:
            return future.result()
        except PortalError as error:
            words = explain(error)
            raise ScenarioFailed(f"{words.title}. {words.sentence}") from error


def connect(stage: Stage) -> Scenario:
    """Wait until somebody is signed in and the list is there."""
    connection = stage.stores.connection

    def is_ready() -> bool:
        return connection.state.link is Link.CONNECTED and bool(stage.stores.case_list.state.rows)

    yield Until("somebody is signed in and the list is shown", is_ready, timeout_s=60, settle_ms=SETTLE_MS)
    me = connection.state.me
    name = "somebody" if me is None else me.user.display_name
    stage.album.tell(f"Signed in as {name}, {stage.stores.case_list.state.total} cases listed")
    stage.album.picture("01-case-list")


def find(stage: Stage, case_id: CaseId, title: str, picture: str = "") -> Scenario:
    """Search for a case by its title and open it from the list with the keyboard."""
    hands = stage.hands
    hands.type_over("searchCases", title)

    def is_listed() -> bool:
        listed = stage.stores.case_list.state
        return not listed.is_loading and listed.text == title and any(r.id == case_id for r in listed.rows)

    yield Until(f"the search lists case {case_id}", is_listed)
    rows = stage.stores.case_list.state.rows
    hands.choose_row("caseList", next(place for place, row in enumerate(rows) if row.id == case_id))
    yield Until(
        f"case {case_id} is open",
        lambda: stage.state.phase is Phase.EDITING and stage.state.case_id == case_id,
        settle_ms=SETTLE_MS,
    )
    stage.album.tell(f"Found “{title}” by its title and opened it")
    if picture:
        stage.album.picture(picture)


def change_title(stage: Stage, title: str) -> Scenario:
    """Type another title."""
    stage.hands.type_over("title", title)
    yield Until("the title is changed", lambda: _draft(stage).title == title)
    stage.album.tell(f"Typed the title “{title}”")


def add_participants(stage: Stage, query: str, count: int) -> Scenario:
    """Add contacts from the pop-up, several in a row."""
    hands, before = stage.hands, len(_draft(stage).members)
    hands.type_over("addParticipant", query)
    if not query:
        hands.press(Qt.Key.Key_Down, "addParticipant")
    suggested = stage.stores.lookups
    yield Until(
        "participants are suggested",
        lambda: suggested.contacts.text == query and not suggested.contacts.is_loading,
        settle_ms=SETTLE_MS,
    )
    stage.album.tell(f"Asked for participants with “{query}”")
    stage.album.picture("03-member-picker")
    for wanted in range(before + 1, before + 1 + min(count, len(suggested.contacts.suggestions))):
        hands.press(Qt.Key.Key_Return, "addParticipant")
        yield Until("a participant was added", _has_members(stage, wanted))
    hands.press(Qt.Key.Key_Escape, "addParticipant")
    hands.press(Qt.Key.Key_Escape, "addParticipant")
    names = ", ".join(contact.display_name for contact in _draft(stage).members[before:])
    stage.album.tell(f"Added as participants: {names or 'nobody, for the portal knows none'}")


def _has_members(stage: Stage, count: int) -> Callable[[], bool]:
    return lambda: len(_draft(stage).members) >= count


def remove_first_participant(stage: Stage) -> Scenario:
    """Take the first participant away with the Delete key."""
    first = _draft(stage).members[0]
    stage.hands.choose_row("participants", 0)
    stage.hands.press(Qt.Key.Key_Delete, "participants")
    yield Until("a participant was removed", lambda: first.id not in {m.id for m in _draft(stage).members})
    stage.album.tell(f"Removed the participant {first.display_name}")


def share_with(stage: Stage, query: str) -> Scenario:
    """Let only some people see the case, one more than now, and tell them."""
    hands = stage.hands
    if not _draft(stage).access.is_private:
        hands.click("onlyThesePeople")
        yield Until("the case is private", lambda: _draft(stage).access.is_private)
    before = len(_draft(stage).access.subjects)
    hands.type_over("addPerson", query)
    if not query:
        hands.press(Qt.Key.Key_Down, "addPerson")
    users = stage.stores.lookups
    yield Until(
        "people are suggested",
        lambda: users.users.text == query and not users.users.is_loading,
        settle_ms=SETTLE_MS,
    )
    stage.album.tell(f"Asked for people with “{query}”")
    stage.album.picture("04-access-list")
    known = _draft(stage).access.subject_ids
    if any(profile.user.id not in known for profile in users.users.suggestions):
        hands.press(Qt.Key.Key_Return, "addPerson")
        yield Until("somebody was added", lambda: len(_draft(stage).access.subjects) > before)
    hands.press(Qt.Key.Key_Escape, "addPerson")
    hands.press(Qt.Key.Key_Escape, "addPerson")
    names = ", ".join(user.display_name for user in _draft(stage).access.subjects)
    stage.album.tell(f"Only these people shall see it: {names}")


def set_fields(stage: Stage) -> Scenario:
    """Edit one custom field of each kind that the portal has."""
    for kind, picture in (
        (FieldKind.TEXT, "05-field-text"),
        (FieldKind.TEXT_AREA, "06-field-text-area"),
        (FieldKind.SELECT, "07-field-list"),
        (FieldKind.CHECK_BOX, "08-field-tick-box"),
        (FieldKind.DATE, "09-field-date"),
    ):
        definition = next((d for d in stage.state.definitions if _fits(d, kind)), None)
        if definition is not None:
            yield from _set_field(stage, definition, picture)


def _fits(definition: FieldDefinition, kind: FieldKind) -> bool:
    return definition.kind is kind and (kind is not FieldKind.SELECT or len(definition.options) > 1)


def _set_field(stage: Stage, definition: FieldDefinition, picture: str) -> Scenario:
    hands, before = stage.hands, _draft(stage).field_text(definition.id)
    row = hands.row_of("customFields", definition.label)
    match definition.kind:
        case FieldKind.CHECK_BOX:
            hands.press_cell("customFields", row, Qt.Key.Key_Space)
        case FieldKind.SELECT:
            hands.edit_cell("customFields", row)
            yield Until("the list is open", lambda: True, settle_ms=SETTLE_MS)
            stage.album.picture(f"{picture}-open")
            hands.press(Qt.Key.Key_Down if before != definition.options[-1] else Qt.Key.Key_Up)
            hands.press(Qt.Key.Key_Return)
        case _:
            hands.edit_cell("customFields", row)
            yield from _type_text(stage, definition.kind)
    yield Until(
        f"{definition.label} is changed",
        lambda: _draft(stage).field_text(definition.id) != before,
        settle_ms=SETTLE_MS,
    )
    stage.album.tell(f"Set the field “{definition.label}” to “{_draft(stage).field_text(definition.id)}”")
    stage.album.picture(picture)


def _type_text(stage: Stage, kind: FieldKind) -> Scenario:
    yield Until("the editor is open", lambda: True, settle_ms=SETTLE_MS)
    hands = stage.hands
    hands.select_all()
    match kind:
        case FieldKind.DATE:
            hands.type_on(DATE)
        case FieldKind.TEXT_AREA:
            first, second = AREA.split("\n")
            hands.type_on(first)
            hands.press(Qt.Key.Key_Return)
            hands.type_on(second)
        case _:
            hands.type_on("Checked by Casedesk")


def clear_text_field(stage: Stage) -> Scenario:
    """Empty a custom field that has a text, with the Delete key."""
    texts = (
        d for d in stage.state.definitions if d.kind is FieldKind.TEXT and _draft(stage).field_text(d.id)
    )
    definition = next(texts, None)
    if definition is None:
        return
    stage.hands.press_cell(
        "customFields", stage.hands.row_of("customFields", definition.label), Qt.Key.Key_Delete
    )
    yield Until(f"{definition.label} is empty", lambda: not _draft(stage).field_text(definition.id))
    stage.album.tell(f"Cleared the field “{definition.label}”")


def look_before_saving(stage: Stage, picture: str, *, unfolds: bool = False) -> Scenario:
    """Open the review of the case in view, look at it and its requests, and go back without saving.

    Raises:
        ScenarioFailed: The draft is not what it was before.
    """
    before = stage.state.draft
    stage.hands.click("review")
    yield Until("the review is shown", lambda: stage.hands.shows("reviewTable"), settle_ms=SETTLE_MS)
    stage.album.tell("Looked before saving at what the portal will do; nothing was sent")
    stage.album.picture(picture)
    if unfolds:
        stage.hands.click("requestsFold")
        yield Until("the requests are shown", lambda: stage.hands.shows("requests"), settle_ms=SETTLE_MS)
        stage.album.picture(f"{picture}-requests")
    stage.hands.click("reviewBack")
    yield Until("the review is closed", lambda: not stage.hands.shows("reviewDialog"))
    if stage.state.draft != before:
        raise ScenarioFailed("a look at the review has changed the draft")


def save(stage: Stage, picture: str = "", *, agrees: bool = False) -> Scenario:
    """Save, say yes where asked, and compare what the portal has with what was asked.

    Raises:
        ScenarioFailed: The portal stored something else, or the report does not say "saved".
    """
    case_id = _case_id(stage)
    asked = asked_facts(_draft(stage))
    before = yield from stage.told(stage.witness.facts(case_id), "what it has")
    summary = f"{len(stage.state.changes)} changes"
    if picture:
        stage.album.picture(f"{picture}-changes")
    stage.hands.click("save")
    if agrees:
        yield Until("consent is asked", lambda: stage.hands.shows("consent"), settle_ms=SETTLE_MS)
        stage.album.picture(f"{picture}-consent")
        stage.hands.click("consent")
    yield Until(
        "the save has ended",
        lambda: stage.state.phase is Phase.EDITING and stage.state.report is not None,
        timeout_s=120,
        settle_ms=SETTLE_MS,
    )
    report = stage.state.report
    after = yield from stage.told(stage.witness.facts(case_id), "what it stored")
    verdict = "no report" if report is None else report.verdict.value
    stage.album.tell(f"Saved {summary}: {verdict}", before=before, asked=asked, after=after)
    if picture:
        stage.album.picture(f"{picture}-report")
    if report is None or report.verdict is not Verdict.SAVED:
        raise ScenarioFailed(f"the save ended with {verdict!r}")
    compare(asked, after)


def compare(asked: Facts, stored: Facts) -> None:
    """Require that the portal has exactly what was asked.

    Raises:
        ScenarioFailed: It has not; the text names every difference.
    """
    differences = [
        f"{name}: asked {asked[name]!r}, stored {stored[name]!r}"
        for name in asked
        if asked[name] != stored[name]
    ]
    if differences:
        raise ScenarioFailed("the portal stored something else: " + "; ".join(differences))


def asked_facts(draft: Draft) -> Facts:
    """Return a draft as a witness would tell it."""
    # Of tags that have not been read nothing is asked.
    tags = {} if draft.tags is None else {"tags": sorted(draft.tags)}
    return {
        "title": draft.title,
        "is_closed": draft.is_closed,
        "is_private": draft.access.is_private,
        "access": sorted(draft.access.subject_ids),
        "members": sorted(member.id for member in draft.members),
        "fields": {int(key): text for key, text in draft.field_texts.items()},
        **tags,
    }


def close_and_publish(stage: Stage) -> Scenario:
    """Close the case and let everyone see it."""
    stage.hands.click("statusClosed")
    stage.hands.click("everyoneWithCrmAccess")
    yield Until(
        "the case is to be closed and public",
        lambda: _draft(stage).is_closed and not _draft(stage).access.is_private,
    )
    stage.album.tell("Closed the case and opened it to everyone with CRM access")


def undo_and_redo(stage: Stage) -> Scenario:
    """Take the last gesture back and make it again."""
    after = _draft(stage)
    stage.hands.click("undo")
    yield Until("the last gesture is undone", lambda: _draft(stage) != after)
    stage.hands.click("redo")
    yield Until("the last gesture is made again", lambda: _draft(stage) == after)
    stage.album.tell("Undid the last gesture and redid it")


def main_job(stage: Stage, case_id: CaseId, title: str, queries: tuple[str, str]) -> Scenario:
    """Do the whole job on one case: every part of the form, and two saves.

    `queries` is what is typed to find participants, and people for the access list.
    """
    yield from connect(stage)
    yield from find(stage, case_id, title, "02-case-form")
    yield from change_title(stage, f"{title} 2023")
    yield from add_participants(stage, queries[0], 2)
    yield from share_with(stage, queries[1])
    yield from set_fields(stage)
    yield from undo_and_redo(stage)
    yield from look_before_saving(stage, "09-review", unfolds=True)
    yield from save(stage, "10-first-save")
    if _draft(stage).members:
        yield from remove_first_participant(stage)
    yield from clear_text_field(stage)
    yield from close_and_publish(stage)
    yield from look_before_saving(stage, "11-review-publishing")
    yield from save(stage, "11-second-save", agrees=True)


def _draft(stage: Stage) -> Draft:
    draft = stage.state.draft
    if draft is None:
        raise ScenarioFailed("no case is open")
    return replace(draft, notify=False)


def _case_id(stage: Stage) -> CaseId:
    case_id = stage.state.case_id
    if case_id is None:
        raise ScenarioFailed("no case is open")
    return case_id
