"""The window never stands still: whatever the portal takes its time for, the event loop goes on."""

import pytest

from casedesk.session.editor import Phase
from conftest import Heartbeat
from e2e.office import FAIR, FAIR_TITLE, MOVE_TITLE
from e2e.worker import CaseWorker

DELAY_S = 0.3


@pytest.mark.heartbeat(limit_ms=150)
def test_opening_and_saving_on_a_slow_portal_never_holds_the_window_up(
    ada: CaseWorker, heartbeat: Heartbeat
) -> None:
    # Once at full speed, so that what is made on first use is made.
    ada.open(MOVE_TITLE)
    ada.portal.delay_s = DELAY_S
    heartbeat.restart()
    ada.open(FAIR_TITLE)
    ada.change_title("Exhibition 2023")
    ada.save()
    assert heartbeat.beats > 50
    assert ada.stored(FAIR)["title"] == "Exhibition 2023"


def test_while_a_slow_portal_saves_another_case_can_be_read(at_fair: CaseWorker) -> None:
    at_fair.change_title("Exhibition 2023")
    at_fair.portal.delay_s = DELAY_S
    at_fair.stores.cases.save()
    assert at_fair.state.phase is Phase.SAVING
    at_fair.open(MOVE_TITLE)
    assert at_fair.text_of("title") == MOVE_TITLE
    assert at_fair.stored(FAIR)["title"] == "Exhibition 2023"
    at_fair.portal.delay_s = 0.0
    at_fair.open("Exhibition 2023")
    assert at_fair.text_of("title") == "Exhibition 2023"
