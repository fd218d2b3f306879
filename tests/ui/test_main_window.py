"""The main window: everything put together, driven by keyboard alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from builders import CONTACTS, NOTES, STAGE, field_values, private_for
from casedesk.domain.case import Case
from casedesk.domain.change import MakePublic
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.errors import SignInRefused, SignInRequired, Unreachable
from casedesk.portal.options import Place
from casedesk.portal.scout import PortalSeen
from casedesk.session.connection import Link
from casedesk.session.editor import Phase
from casedesk.ui.closing import Closing
from casedesk.ui.conflict_dialog.dialog import ConflictDialog
from casedesk.ui.consent_dialog import ConsentDialog
from casedesk.ui.main_window import MainWindow
from casedesk.ui.primitives.banner import Banner
from casedesk.ui.sign_in.wizard import ConnectionWizard
from fakes import ADA, BEN
from ui.staging import PEOPLE, Stage

FAIR = Case(CaseId(42), "Fair", False, private_for(ADA, BEN), ADA, can_edit=True, members=CONTACTS[:1])
MOVE = Case(CaseId(43), "Office move", False, private_for(ADA), ADA, can_edit=True)
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(FAIR, MOVE)
    yield stage
    assert stage.stop()


@pytest.fixture
def window(stage: Stage, dress, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(stage.stores, dress("light"))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    stage.sign_in(qtbot)
    yield window
    window.findChild(Closing).reject()
    window.hide()


@pytest.fixture
def opened(window: MainWindow, stage: Stage, qtbot: QtBot) -> MainWindow:
    stage.open(42, qtbot)
    return window


def named(window: QWidget, name: str) -> QWidget:
    found = [each for each in window.findChildren(QWidget) if each.objectName() == name]
    assert len(found) == 1, name
    return found[0]


def title_of(window: MainWindow) -> QLineEdit:
    found = named(window, "title")
    assert isinstance(found, QLineEdit)
    return found


def button(window: QWidget, words: str) -> QPushButton:
    return next(
        each
        for each in window.findChildren(QPushButton)
        if each.text().replace("&", "") == words and each.isVisible()
    )


def said(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def type_title(window: MainWindow, qtbot: QtBot, text: str) -> None:
    field = title_of(window)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


# --- the main job -------------------------------------------------------------------------------------


def test_a_case_is_found_opened_changed_and_saved_by_keyboard_alone(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert named(window, "searchCases").hasFocus()
    qtbot.keyClicks(named(window, "searchCases"), "fair")
    qtbot.waitUntil(lambda: len(stage.stores.case_list.state.rows) == 1)
    qtbot.keyClick(named(window, "searchCases"), Qt.Key.Key_Down)
    assert named(window, "caseList").hasFocus()
    qtbot.waitUntil(lambda: title_of(window).text() == "Fair")
    type_title(window, qtbot, "Trade fair")
    assert "1 change: title" in said(window.save_bar)
    qtbot.keyClick(title_of(window), Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: "Saved" in said(window.report))
    assert stage.fake.others[CaseId(42)].title == "Trade fair"
    assert "No changes" in said(window.save_bar)
    assert stage.stores.case_list.state.rows[0].title == "Trade fair"


def test_undo_and_redo_cover_the_form_also_from_inside_a_field(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    undo, redo = named(opened, "undo"), named(opened, "redo")
    assert not undo.isEnabled()
    type_title(opened, qtbot, "Trade")
    qtbot.keyClick(title_of(opened), Qt.Key.Key_Z, CONTROL)
    assert title_of(opened).text() == "Fair"
    assert redo.isEnabled()
    qtbot.keyClick(title_of(opened), Qt.Key.Key_Z, CONTROL | SHIFT)
    assert title_of(opened).text() == "Trade"
    qtbot.keyClick(undo, Qt.Key.Key_Space)
    assert title_of(opened).text() == "Fair"
    qtbot.keyClick(redo, Qt.Key.Key_Space)
    assert title_of(opened).text() == "Trade"


def test_discarding_takes_everything_back_and_undo_brings_it_again(opened: MainWindow, qtbot: QtBot) -> None:
    type_title(opened, qtbot, "Trade")
    qtbot.keyClick(named(opened, "discardChanges"), Qt.Key.Key_Space)
    assert title_of(opened).text() == "Fair"
    qtbot.keyClick(opened, Qt.Key.Key_Z, CONTROL)
    assert title_of(opened).text() == "Trade"


def test_f5_reads_the_list_and_an_unchanged_case_again(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    stage.change_elsewhere(42, "Renamed")
    qtbot.keyClick(opened, Qt.Key.Key_F5)
    stage.settle(qtbot)
    assert title_of(opened).text() == "Renamed"
    assert stage.stores.case_list.state.rows[0].title == "Renamed"


def test_f5_never_takes_away_what_was_typed(opened: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    type_title(opened, qtbot, "Mine")
    stage.change_elsewhere(42, "Renamed")
    qtbot.keyClick(opened, Qt.Key.Key_F5)
    stage.settle(qtbot)
    assert title_of(opened).text() == "Mine"


def test_going_to_another_case_keeps_what_was_typed_and_marks_it(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    type_title(opened, qtbot, "Mine")
    stage.open(43, qtbot)
    assert title_of(opened).text() == "Office move"
    assert stage.stores.case_list.state.edit_counts == {CaseId(42): 1}
    stage.open(42, qtbot)
    assert title_of(opened).text() == "Mine"


# --- questions ----------------------------------------------------------------------------------------


def asked_by(window: MainWindow, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    """Wait for a question that is made when it is first asked."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(kind)))
    return window.findChild(kind)


def test_nothing_is_published_without_a_yes(opened: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    stage.stores.cases.edit(MakePublic())
    qtbot.keyClick(opened, Qt.Key.Key_S, CONTROL)
    dialog = asked_by(opened, ConsentDialog, qtbot)
    assert stage.fake.performed == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert stage.fake.others[CaseId(42)].access.is_private
    assert stage.stores.cases.state.is_dirty
    assert not dialog.isVisible()
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    qtbot.keyClick(opened, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.keyClick(named(dialog, "consent"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Saved" in said(opened.report))
    assert not stage.fake.others[CaseId(42)].access.is_private


def test_what_both_changed_is_settled_before_anything_is_sent(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    type_title(opened, qtbot, "Mine")
    stage.change_elsewhere(42, "Theirs")
    qtbot.keyClick(opened, Qt.Key.Key_S, CONTROL)
    dialog = asked_by(opened, ConflictDialog, qtbot)
    assert "Theirs" in said(dialog)
    assert stage.fake.performed == []
    qtbot.keyClick(named(dialog, "chooseMine"), Qt.Key.Key_Space)
    qtbot.keyClick(named(dialog, "saveChoices"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Saved" in said(opened.report))
    assert stage.fake.others[CaseId(42)].title == "Mine"
    assert not stage.stores.cases.state.is_dirty


def test_going_back_from_a_conflict_sends_nothing_and_keeps_the_draft(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    type_title(opened, qtbot, "Mine")
    stage.change_elsewhere(42, "Theirs")
    qtbot.keyClick(opened, Qt.Key.Key_S, CONTROL)
    dialog = asked_by(opened, ConflictDialog, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert title_of(opened).text() == "Mine"
    assert stage.fake.performed == []
    assert stage.fake.others[CaseId(42)].title == "Theirs"
    # The clash is not forgotten: saving asks again.
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    qtbot.keyClick(opened, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(dialog.isVisible)
    assert stage.fake.performed == []


def test_closing_with_unsaved_changes_asks_and_closing_without_does_not(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    type_title(opened, qtbot, "Mine")
    question = opened.findChild(Closing)
    assert not opened.close()
    assert question.isVisible()
    assert opened.isVisible()
    with qtbot.waitSignal(opened.closed):
        qtbot.keyClick(named(question, "discardAndClose"), Qt.Key.Key_Space)
    assert not opened.isVisible()


def test_a_window_with_nothing_to_lose_closes_at_once(opened: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.closed):
        assert opened.close()


# --- while the portal works ---------------------------------------------------------------------------


def test_a_save_under_way_blocks_nothing_but_the_case_itself(
    opened: MainWindow, stage: Stage, qtbot: QtBot, heartbeat
) -> None:
    type_title(opened, qtbot, "Mine")
    heartbeat.restart()
    stage.fake.open_gate.clear()
    qtbot.keyClick(opened, Qt.Key.Key_S, CONTROL)
    assert stage.stores.cases.state.phase is Phase.SAVING
    assert not named(opened, "undo").isEnabled()
    assert title_of(opened).isReadOnly() or not title_of(opened).isEnabled()
    stage.stores.open_case(43)
    qtbot.waitUntil(lambda: title_of(opened).text() == "Office move")
    stage.fake.open_gate.set()
    stage.settle(qtbot)
    assert stage.fake.others[CaseId(42)].title == "Mine"


def test_a_portal_that_cannot_be_reached_says_so_and_keeps_what_was_typed(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    type_title(opened, qtbot, "Mine")
    stage.fake.read_faults[stage.fake.readings] = Unreachable()
    qtbot.keyClick(opened, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: "The portal cannot be reached" in said(opened.report))
    assert title_of(opened).text() == "Mine"
    qtbot.keyClick(button(opened.report, "Try again"), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Saved" in said(opened.report))


# --- the connection -----------------------------------------------------------------------------------


def test_a_session_that_ends_on_the_practice_portal_is_renewed_and_the_draft_survives(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    type_title(opened, qtbot, "Mine")
    stage.fake.read_faults[stage.fake.readings] = SignInRequired()
    qtbot.keyClick(opened, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: stage.stores.connection.state.link is Link.LOST)
    qtbot.keyClick(button(opened.report, "Sign in…"), Qt.Key.Key_Space)
    stage.settle(qtbot)
    assert stage.stores.connection.state.link is Link.CONNECTED
    assert title_of(opened).text() == "Mine"


def test_that_the_session_has_ended_is_said_in_one_place(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    type_title(opened, qtbot, "Mine")
    stage.fake.read_faults[stage.fake.readings] = SignInRequired()
    qtbot.keyClick(opened, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: "You are signed out" in said(opened.report))
    qtbot.waitUntil(lambda: stage.stores.connection.state.link is Link.LOST)
    assert opened.connection.banner_area.isHidden()
    stage.stores.cases.dismiss()
    assert "You are signed out" in said(opened.connection.banner_area)
    assert not opened.connection.banner_area.isHidden()


def test_practising_as_somebody_else_does_not_mix_up_drafts(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    type_title(opened, qtbot, "Mine")
    stage.stores.connection.practise_as(PEOPLE[1])
    stage.settle(qtbot)
    assert stage.stores.cases.state.base is None
    stage.stores.connection.practise_as(PEOPLE[0])
    stage.settle(qtbot)
    assert title_of(opened).text() == "Mine"


def test_a_wrong_password_is_said_in_the_wizard_and_nobody_is_signed_out(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    place = Place("https://portal.example")
    stage.scout.seen[place.address] = PortalSeen()
    stage.fake.sign_in_error = SignInRefused("500")
    opened.connect_to(place, "ada@example.org")
    wizard = opened.findChild(ConnectionWizard)
    assert wizard.isVisible()
    qtbot.keyClick(named(wizard, "portalAddress"), Qt.Key.Key_Return)
    qtbot.waitUntil(named(wizard, "password").isVisible, timeout=5000)
    qtbot.keyClicks(named(wizard, "password"), "wrong")
    qtbot.keyClick(named(wizard, "password"), Qt.Key.Key_Return)
    assert stage.stores.connection.state.link is Link.CONNECTING
    stage.settle(qtbot)
    assert "refused the sign-in" in said(wizard)
    assert stage.stores.connection.state.link is Link.CONNECTED
    assert stage.stores.connection.state.place.is_practice
    wizard.reject()
    assert title_of(opened).text() == "Fair"


def test_a_list_that_cannot_be_read_says_so_in_the_list(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    stage.fake.list_error = Unreachable()
    qtbot.keyClick(opened, Qt.Key.Key_F5)
    stage.settle(qtbot)
    assert "The portal cannot be reached" in said(opened.case_list)
    stage.fake.list_error = None
    qtbot.keyClick(button(opened.case_list, "Try again"), Qt.Key.Key_Space)
    stage.settle(qtbot)
    assert stage.stores.case_list.state.error is None


# --- what everybody can use ---------------------------------------------------------------------------


def test_the_main_controls_have_their_names(opened: MainWindow) -> None:
    names = {each.accessibleName() for each in opened.findChildren(QWidget)}
    wanted = {"Case list", "Search cases", "Save", "Discard changes", "Undo", "Redo", "Refresh"}
    assert wanted <= names


def tab_walk(window: MainWindow, qtbot: QtBot) -> list[QWidget]:
    """Press Tab until the walk is back where it began."""
    named(window, "searchCases").setFocus()
    walked: list[QWidget] = []
    while (focused := QApplication.focusWidget()) not in walked:
        assert focused is not None
        walked.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert len(walked) < 60, "Tab does not come round"
    return walked


def test_tab_walks_in_the_order_of_reading(opened: MainWindow, qtbot: QtBot) -> None:
    type_title(opened, qtbot, "Mine")
    walk = tab_walk(opened, qtbot)
    order = ("searchCases", "connection", "caseList", "pages", "title", "discardChanges", "save")
    places = [next(at for at, each in enumerate(walk) if each.objectName() == name) for name in order]
    assert places == sorted(places)
    # After the last control the first ones come round.
    assert walk.index(named(opened, "undo")) > places[-1]


def test_every_control_reached_by_tab_says_what_it_is(opened: MainWindow, qtbot: QtBot) -> None:
    type_title(opened, qtbot, "Mine")
    for widget in tab_walk(opened, qtbot):
        buddies = [each for each in opened.findChildren(QLabel) if each.buddy() is widget]
        words = getattr(widget, "text", str)()
        described = widget.accessibleName() or words or widget.accessibleDescription() or buddies
        assert described, f"{type(widget).__name__} {widget.objectName()!r} has no name"


@pytest.mark.parametrize("size", [(960, 640), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("has_report", [False, True])
def test_nothing_is_clipped_at_any_size(
    opened: MainWindow, qtbot: QtBot, size: tuple[int, int], *, has_report: bool
) -> None:
    type_title(opened, qtbot, "Mine")
    if has_report:
        qtbot.keyClick(opened, Qt.Key.Key_S, CONTROL)
        qtbot.waitUntil(lambda: "Saved" in said(opened.report))
        type_title(opened, qtbot, "Mine again")
    opened.resize(*size)
    qtbot.waitUntil(lambda: opened.size().toTuple() == size)
    opened.grab()
    area = opened.rect()
    for widget in (opened.search, opened.connection.chip, opened.case_list, opened.form, opened.save_bar):
        place = widget.rect().translated(widget.mapTo(opened, QPoint(0, 0)))
        assert area.contains(place), widget.objectName()
        assert widget.height() >= min(widget.minimumSizeHint().height(), widget.minimumHeight() or 10_000)
        assert widget.width() >= widget.minimumSizeHint().width()
    for each in (named(opened, "save"), named(opened, "discardChanges"), opened.connection.chip):
        assert each.height() >= each.minimumSizeHint().height()
    for banner in opened.findChildren(Banner):
        if banner.isVisible():
            assert banner.height() >= banner.heightForWidth(banner.width())
    bars = [each.horizontalScrollBar() for each in opened.findChildren(QScrollArea) if each.isVisible()]
    assert not any(bar.isVisible() for bar in bars)


def test_text_of_the_portal_is_never_markup(opened: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    nasty = replace(FAIR, title="<h1>Fair</h1> &amp; <img src='x'>")
    stage.fake.others[nasty.id] = nasty
    stage.stores.refresh()
    stage.settle(qtbot)
    assert title_of(opened).text() == nasty.title
    shown = [each for each in opened.findChildren(QLabel) if "<h1>" in each.text()]
    assert shown
    assert {each.textFormat() for each in shown} == {Qt.TextFormat.PlainText}


def test_fields_the_portal_dropped_do_not_break_the_window(
    opened: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    orphan = replace(FAIR, field_values=field_values({STAGE: "Booked", NOTES: "a\r\nb"}))
    stage.fake.others[orphan.id] = orphan
    stage.stores.refresh()
    stage.settle(qtbot)
    assert stage.stores.cases.state.base == replace(orphan, tags=())
    assert not stage.stores.cases.state.is_dirty
