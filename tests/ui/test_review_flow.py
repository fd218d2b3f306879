"""Reviewing in the window: on request or before every save, and what is saved is what was reviewed."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from builders import private_for
from casedesk.domain.case import Case
from casedesk.domain.change import MakePublic, SetTitle
from casedesk.domain.ids import CaseId
from casedesk.portal.errors import Unreachable
from casedesk.session.editor import Phase
from casedesk.session.preferences import Preferences
from casedesk.session.report import Verdict
from casedesk.session.review_job import ReviewCase
from casedesk.ui.closing import Closing
from casedesk.ui.conflict_dialog.dialog import ConflictDialog
from casedesk.ui.consent_dialog import ConsentDialog
from casedesk.ui.main_window import MainWindow
from casedesk.ui.review_dialog.dialog import ReviewDialog
from casedesk.ui.review_dialog.table import ReviewTable
from fakes import ADA, BEN
from ui.staging import Stage

FAIR = Case(CaseId(42), "Fair", False, private_for(ADA, BEN), ADA, can_edit=True)
MOVE = Case(CaseId(43), "Office move", False, private_for(ADA), ADA, can_edit=True)
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def stage() -> Iterator[Stage]:
    stage = Stage(FAIR, MOVE)
    yield stage
    assert stage.stop()


@pytest.fixture
def window(stage: Stage, dress: Callable[..., object], qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(stage.stores, dress("light"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    stage.sign_in(qtbot)
    stage.open(42, qtbot)
    yield window
    for dialog in (*window.findChildren(ReviewDialog), window.findChild(Closing)):
        dialog.reject()
    window.hide()


def dialog_of(window: MainWindow) -> ReviewDialog:
    found = window.findChild(ReviewDialog)
    assert isinstance(found, ReviewDialog)
    return found


def press(window: MainWindow, name: str, qtbot: QtBot) -> None:
    button = window.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    assert button.isEnabled()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def review(window: MainWindow, stage: Stage, qtbot: QtBot) -> ReviewTable:
    qtbot.keyClick(window.form, Qt.Key.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(dialog_of(window).isVisible)
    stage.settle(qtbot)
    found = dialog_of(window).findChild(ReviewTable)
    assert isinstance(found, ReviewTable)
    return found


def test_a_review_sends_nothing_and_going_back_keeps_the_draft(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    stage.stores.cases.edit(SetTitle("Trade fair"))
    table = review(window, stage, qtbot)
    assert table.model().index(0, 2).data() == "Trade fair"
    assert stage.fake.performed == []
    qtbot.keyClick(dialog_of(window), Qt.Key.Key_Escape)
    assert not dialog_of(window).isVisible()
    assert stage.stores.cases.state.is_dirty
    assert stage.fake.performed == []


def test_what_was_reviewed_is_saved_from_the_review(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    stage.stores.cases.edit(SetTitle("Trade fair"))
    review(window, stage, qtbot)
    press(window, "reviewSave", qtbot)
    assert not dialog_of(window).isVisible()
    stage.settle(qtbot)
    assert stage.fake.others[CaseId(42)].title == "Trade fair"
    report = stage.stores.cases.state.report
    assert report is not None
    assert report.verdict is Verdict.SAVED


def test_who_publishes_from_the_review_is_not_asked_once_more(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    stage.stores.cases.edit(MakePublic())
    review(window, stage, qtbot)
    press(window, "reviewSave", qtbot)
    stage.settle(qtbot)
    assert window.findChild(ConsentDialog) is None
    assert not stage.fake.others[CaseId(42)].access.is_private


def test_a_save_reads_afresh_what_has_changed_since_the_review(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    stage.stores.cases.edit(MakePublic())
    review(window, stage, qtbot)
    stage.change_elsewhere(42, "Fair (Ben)")
    press(window, "reviewSave", qtbot)
    stage.settle(qtbot)
    assert stage.fake.others[CaseId(42)].title == "Fair (Ben)"


def test_the_choice_in_the_settings_reviews_every_save_first(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    stage.stores.settings.choose(Preferences(reviews_saves=True))
    assert stage.stores.review.is_always
    stage.stores.cases.edit(SetTitle("Trade fair"))
    qtbot.keyClick(window.form, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(dialog_of(window).isVisible)
    stage.settle(qtbot)
    assert stage.fake.performed == []
    stage.stores.settings.choose(Preferences(reviews_saves=False))
    assert not stage.stores.review.is_always


def test_choices_in_a_conflict_are_reviewed_too(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    stage.stores.review.review_always(is_always=True)
    stage.stores.cases.edit(SetTitle("Trade fair"))
    stage.change_elsewhere(42, "Expo")
    review(window, stage, qtbot)
    press(window, "reviewSave", qtbot)
    stage.settle(qtbot)
    assert stage.stores.cases.state.clash is not None
    stage.stores.watch.settle((SetTitle("Trade fair"),))
    stage.settle(qtbot)
    assert dialog_of(window).isVisible()
    found = stage.stores.review.state.review
    assert found is not None
    assert (found.conflicts, found.fresh.title, found.after.title) == ((), "Expo", "Trade fair")
    assert stage.fake.performed == []
    window.findChild(ConflictDialog).reject()


def test_a_portal_that_is_away_is_tried_again_from_the_dialog(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    stage.stores.cases.edit(SetTitle("Trade fair"))
    stage.fake.read_faults[stage.fake.readings] = Unreachable("away")
    review(window, stage, qtbot)
    again = next(
        each
        for each in dialog_of(window).findChildren(QAbstractButton)
        if each.text() == "Try again" and each.isVisible()
    )
    qtbot.keyClick(again, Qt.Key.Key_Space)
    stage.settle(qtbot)
    state = stage.stores.review.state
    assert state.review is not None
    assert state.error is None


@pytest.mark.expects_log("A job broke")
def test_a_bug_in_a_review_is_shown_and_nothing_is_sent(
    window: MainWindow, stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(ReviewCase, "run", broken)
    stage.stores.cases.edit(SetTitle("Trade fair"))
    review(window, stage, qtbot)
    assert "ZeroDivisionError" in stage.stores.review.state.bug
    assert stage.fake.performed == []


def test_an_answer_that_comes_after_going_back_opens_nothing(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    stage.stores.cases.edit(SetTitle("Trade fair"))
    stage.stores.review.review()
    stage.stores.review.close()
    stage.settle(qtbot)
    assert not dialog_of(window).isVisible()
    assert not stage.stores.review.state.is_wanted


def test_without_changes_there_is_nothing_to_review(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    stage.stores.review.review()
    assert not stage.stores.review.state.is_wanted
    assert window.findChild(ReviewDialog) is None
    stage.stores.review.save()
    assert stage.stores.cases.state.phase is Phase.EDITING
    assert stage.fake.performed == []


def test_a_review_of_another_case_saves_nothing(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    stage.stores.cases.edit(SetTitle("Trade fair"))
    review(window, stage, qtbot)
    stage.open(43, qtbot)
    stage.stores.cases.edit(SetTitle("Move"))
    stage.stores.review.save()
    stage.settle(qtbot)
    assert stage.fake.performed == []


def test_a_window_without_a_case_has_nothing_to_review(
    stage: Stage, qtbot: QtBot, dress: Callable[..., object]
) -> None:
    window = MainWindow(stage.stores, dress("light"))
    qtbot.addWidget(window)
    stage.stores.review.review()
    assert not stage.stores.review.state.is_wanted


def test_a_second_review_takes_the_place_of_the_first(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    stage.stores.cases.edit(SetTitle("Trade fair"))
    stage.stores.review.review()
    stage.stores.cases.edit(SetTitle("Expo"))
    stage.stores.review.review()
    stage.settle(qtbot)
    found = stage.stores.review.state.review
    assert found is not None
    assert found.after.title == "Expo"
