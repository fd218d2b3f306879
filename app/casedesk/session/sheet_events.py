"""How a sheet changes by what a job answers."""

from enum import Enum
from typing import assert_never

from casedesk.domain.values import replace
from casedesk.portal.errors import SignInRequired
from casedesk.session import editor, events, meanwhile
from casedesk.session.editor import (
    Broken,
    EditorState,
    Failure,
    Phase,
    Progress,
    SaveRefusal,
)


class Purpose(Enum):
    """What a job was posted for."""

    READ = "read"
    ENRICH = "enrich"
    SAVE = "save"


def reduced(sheet: EditorState, purpose: Purpose, event: events.Event) -> EditorState:
    """Return the sheet after an event; events that are none of its business change nothing."""
    after = _reduced(sheet, purpose, event)
    return editor.cut_off(after) if purpose is Purpose.SAVE and _ended_session(event) else after


def _ended_session(event: events.Event) -> bool:
    match event:
        case events.SaveFinished(report):
            return report.session_end is not None
        case events.JobFailed(error):
            return isinstance(error, SignInRequired)
        case _:
            return False


def _reduced(sheet: EditorState, purpose: Purpose, event: events.Event) -> EditorState:
    match event:
        case events.CaseOpened(case):
            # Whoever went on with a copy that was kept has typed into it meanwhile.
            is_awaited = sheet.phase is Phase.LOADING
            return editor.opened(sheet, case) if is_awaited else meanwhile.watched(sheet, case)
        case events.ParticipantsRead() | events.SubjectsRead() | events.TagsRead():
            return _enriched(sheet, event)
        case events.StepStarted(_, index, count):
            return editor.stepping(sheet, Progress(index, count))
        case events.SaveFinished():
            return meanwhile.finished(sheet, event)
        case events.CaseClashed() | events.SaveRefused() | events.ConsentAsked():
            return _held(sheet, event)
        case events.JobFailed() | events.JobBroke():
            return _failed(sheet, purpose, event)
        case _:
            return sheet


def _enriched(
    sheet: EditorState, event: events.ParticipantsRead | events.SubjectsRead | events.TagsRead
) -> EditorState:
    match event:
        case events.ParticipantsRead(_, contacts):
            return editor.enriched(sheet, contacts)
        case events.SubjectsRead(profiles):
            return editor.subjects_known(sheet, profiles)
        case events.TagsRead(_, tags, error):
            return meanwhile.tags_read(sheet, tags) if error is None else replace(sheet, tags_error=error)
        case _:
            assert_never(event)


def _held(
    sheet: EditorState, event: events.CaseClashed | events.SaveRefused | events.ConsentAsked
) -> EditorState:
    if isinstance(event, events.CaseClashed):
        return meanwhile.clashed(sheet, event.fresh, event.conflicts)
    if isinstance(event, events.SaveRefused):
        return editor.stopped(sheet, SaveRefusal(event.reasons))
    return editor.asked(sheet, event.consents)


def _failed(sheet: EditorState, purpose: Purpose, event: events.JobFailed | events.JobBroke) -> EditorState:
    if purpose is Purpose.ENRICH:
        # Companies and addresses are a courtesy: the form is complete without them.
        return sheet
    while_saving = purpose is Purpose.SAVE
    if isinstance(event, events.JobFailed):
        notice: Failure | Broken = Failure(event.error, while_saving)
    else:
        notice = Broken(event.report, while_saving)
    if while_saving:
        return editor.stopped(sheet, notice)
    return editor.not_opened(sheet, notice) if sheet.phase is Phase.LOADING else sheet
