"""Asking for newer versions: when, what is believed of the answer, and what is remembered of it."""

from datetime import datetime, timedelta

from msgspec import Struct

from casedesk.domain.values import replace
from casedesk.portal.updates import UpdateNotice, UpdateTrouble, version_key

PAUSE = timedelta(days=1)


class UpdateMemory(Struct, frozen=True):
    """What is remembered between two starts.

    Attributes:
        asked_at: Aware; None for never.
        newest: The highest version that a signed notice has ever named; "" for none. Whoever shows an
            older notice again is keeping a newer one back.
    """

    asked_at: datetime | None = None
    newest: str = ""


class UpdateState(Struct, frozen=True):
    """What is known of newer versions.

    Attributes:
        memory: What outlives the program.
        is_asking: An answer is awaited.
        notice: A version newer than this one, until the user has waved it away.
        trouble: Why the last question had no answer.
        is_newest: The last answer was that there is nothing newer.
    """

    memory: UpdateMemory = UpdateMemory()
    is_asking: bool = False
    notice: UpdateNotice | None = None
    trouble: UpdateTrouble | None = None
    is_newest: bool = False


class UpdateFound(Struct, frozen=True):
    """A signed notice, of whatever version."""

    notice: UpdateNotice


class UpdateFailed(Struct, frozen=True):
    """Nothing that can be believed."""

    trouble: UpdateTrouble


def is_due(memory: UpdateMemory, now: datetime) -> bool:
    """Whether it is time to ask: once a day, also where the clock has been set back."""
    return memory.asked_at is None or abs(now - memory.asked_at) >= PAUSE


def asking(state: UpdateState, now: datetime) -> UpdateState:
    """Ask: an attempt counts, whatever comes of it."""
    return replace(state, memory=replace(state.memory, asked_at=now), is_asking=True)


def found(state: UpdateState, notice: UpdateNotice, running: str, now: datetime) -> UpdateState:
    """Take a signed notice.

    Args:
        state: What was known before.
        notice: Signed, but it may be an old one that somebody shows again.
        running: The version of this program.
        now: Aware.
    """
    plain = UpdateState(state.memory, notice=state.notice)
    key = version_key(notice.version)
    if notice.valid_until < now or (state.memory.newest and key < version_key(state.memory.newest)):
        return replace(plain, trouble=UpdateTrouble.OUTDATED)
    memory = replace(state.memory, newest=notice.version)
    if key <= version_key(running):
        return UpdateState(memory, is_newest=True)
    return UpdateState(memory, notice=notice)


def failed(state: UpdateState, trouble: UpdateTrouble) -> UpdateState:
    """Say why nothing is known; a notice found earlier stays."""
    return UpdateState(state.memory, notice=state.notice, trouble=trouble)


def waved_away(state: UpdateState) -> UpdateState:
    """Show the notice no longer."""
    return replace(state, notice=None)


def broke(state: UpdateState) -> UpdateState:
    """Go on after a bug, which has been told of elsewhere."""
    return replace(state, is_asking=False)
