"""The director: a scenario is played to its end, and every way to end is told."""

import pytest
from pytestqt.qtbot import QtBot

from casedesk.bootstrap.tour.director import Director, Scenario, ScenarioFailed, Until


def told_by(director: Director, qtbot: QtBot) -> str:
    with qtbot.waitSignal(director.finished, timeout=10_000) as told:
        director.start()
    assert told.args is not None
    return str(told.args[0])


def test_a_scenario_that_comes_to_its_end_has_no_failure(qtbot: QtBot) -> None:
    acts: list[str] = []

    def scenario() -> Scenario:
        acts.append("first")
        yield Until("nothing", lambda: True, settle_ms=20)
        acts.append("second")

    assert not told_by(Director(scenario()), qtbot)
    assert acts == ["first", "second"]


def test_what_does_not_come_is_named(qtbot: QtBot) -> None:
    def scenario() -> Scenario:
        yield Until("the cows come home", lambda: False, timeout_s=0.05)

    assert told_by(Director(scenario()), qtbot).endswith("still not: the cows come home")


def test_a_failure_is_told_in_its_own_words(qtbot: QtBot) -> None:
    def scenario() -> Scenario:
        yield Until("nothing", lambda: True)
        raise ScenarioFailed("the portal stored something else")

    assert told_by(Director(scenario()), qtbot) == "the portal stored something else"


@pytest.mark.expects_log("The scenario broke off")
def test_a_bug_in_a_scenario_ends_it_instead_of_waiting_for_ever(qtbot: QtBot) -> None:
    def scenario() -> Scenario:
        yield Until("nothing", lambda: True)
        raise ValueError

    assert "bug" in told_by(Director(scenario()), qtbot)


def test_an_interrupted_scenario_clears_up_after_itself(qtbot: QtBot) -> None:
    acts: list[str] = []

    def scenario() -> Scenario:
        try:
            acts.append("created")
            yield Until("for ever", lambda: False)
        finally:
            acts.append("deleted")

    director = Director(scenario())
    director.start()
    qtbot.waitUntil(lambda: acts == ["created"])
    with qtbot.waitSignal(director.finished, check_params_cb=lambda failure: "interrupted" in failure):
        director.interrupt()
    assert acts == ["created", "deleted"]
    with qtbot.assertNotEmitted(director.finished):
        director.interrupt()
