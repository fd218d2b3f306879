"""Asking for newer versions: once a day, never fooled by an old notice shown again."""

from datetime import UTC, datetime, timedelta

import pytest

from casedesk.portal.updates import UpdateNotice, UpdatesUnknown, UpdateTrouble
from casedesk.session.cancel import CancelToken
from casedesk.session.job import Errand
from casedesk.session.update_job import AskForUpdate
from casedesk.session.updates import (
    UpdateFailed,
    UpdateFound,
    UpdateMemory,
    UpdateState,
    asking,
    broke,
    failed,
    found,
    is_due,
    waved_away,
)

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def notice(version: str, valid_until: datetime = NOW + HOUR) -> UpdateNotice:
    return UpdateNotice(version, "New.", "https://example.org", valid_until)


@pytest.mark.parametrize(
    ("asked_at", "due"),
    [
        (None, True),
        (NOW - 25 * HOUR, True),
        (NOW - 23 * HOUR, False),
        (NOW, False),
        (NOW + HOUR, False),
        (NOW + 400 * HOUR, True),
    ],
)
def test_it_is_time_once_a_day(asked_at: datetime | None, due: bool) -> None:
    assert is_due(UpdateMemory(asked_at), NOW) is due


def test_an_attempt_counts_whatever_comes_of_it() -> None:
    state = asking(UpdateState(), NOW)
    assert state.is_asking
    state = failed(state, UpdateTrouble.UNREACHABLE)
    assert state == UpdateState(UpdateMemory(NOW), trouble=UpdateTrouble.UNREACHABLE)
    assert not is_due(state.memory, NOW + HOUR)


def test_a_newer_version_is_told_and_remembered() -> None:
    state = found(asking(UpdateState(), NOW), notice("1.5"), "1.4.2", NOW)
    assert state == UpdateState(UpdateMemory(NOW, "1.5"), notice=notice("1.5"))
    assert waved_away(state).notice is None
    assert waved_away(state).memory == state.memory


@pytest.mark.parametrize("version", ["1.4.2", "1.4", "0.9"])
def test_the_same_or_an_older_version_is_nothing_to_tell(version: str) -> None:
    state = found(UpdateState(), notice(version), "1.4.2", NOW)
    assert state.notice is None
    assert state.is_newest


@pytest.mark.parametrize("version", ["1.5", "1.4.3"])
def test_an_older_notice_shown_again_is_not_believed(version: str) -> None:
    state = UpdateState(UpdateMemory(NOW, "1.6"), notice=notice("1.6"))
    after = found(state, notice(version), "1.4.2", NOW)
    assert after.trouble is UpdateTrouble.OUTDATED
    assert after.notice == notice("1.6")
    assert after.memory.newest == "1.6"


def test_a_notice_that_has_run_out_is_not_believed() -> None:
    after = found(UpdateState(), notice("1.5", NOW - HOUR), "1.4", NOW)
    assert after == UpdateState(trouble=UpdateTrouble.OUTDATED)


def test_a_bug_ends_the_asking() -> None:
    assert not broke(asking(UpdateState(), NOW)).is_asking


class Source:
    def __init__(self, answer: UpdateNotice | UpdateTrouble) -> None:
        self.answer = answer

    def newest(self, address: str) -> UpdateNotice:
        assert address == "https://example.org/notice"
        if isinstance(self.answer, UpdateTrouble):
            raise UpdatesUnknown(self.answer)
        return self.answer


def test_the_job_asks_the_source_and_not_the_portal() -> None:
    errand = Errand(None, CancelToken(), print)
    address = "https://example.org/notice"
    assert AskForUpdate(Source(notice("1.5")), address).run(errand) == UpdateFound(notice("1.5"))
    failure = AskForUpdate(Source(UpdateTrouble.NOT_SIGNED), address).run(errand)
    assert failure == UpdateFailed(UpdateTrouble.NOT_SIGNED)
