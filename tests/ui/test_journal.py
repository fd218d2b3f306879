"""The journal's page and its store: what is shown, what is asked for, and what a disk that refuses brings."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from builders import private_for
from casedesk.domain.case import Case, draft_of
from casedesk.domain.change import AddMembers, RemoveSubject, SetClosed, SetTitle
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldValue
from casedesk.domain.ids import CaseId, ContactId, FieldId
from casedesk.domain.values import replace
from casedesk.portal.draft_keeper import DraftTrouble, Whose
from casedesk.portal.journal_keeper import JournalUnavailable, KeptSave, Save
from casedesk.session.journal import entry_of
from casedesk.session.journal_state import NOW, JournalState, JournalTrouble, Moment
from casedesk.session.preferences import Preferences
from casedesk.session.report import Verdict
from casedesk.ui.closing import Closing
from casedesk.ui.journal.words import moment_words, place_sentence, save_row, trouble_content
from casedesk.ui.main_window import MainWindow
from casedesk.ui.stores import journal_store
from fakes import ADA, BEN
from ui.staging import Stage

FAIR = Case(CaseId(42), "Fair", False, private_for(ADA, BEN), ADA, can_edit=True)
MOVE = Case(CaseId(43), "Office move", False, private_for(ADA), ADA, can_edit=True)
PAT = Contact(ContactId(6), "Pat Read")
CONTROL = Qt.KeyboardModifier.ControlModifier
NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
FULL = JournalUnavailable(DraftTrouble.DISK_FULL, "journal.sqlite")


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
    window.findChild(Closing).reject()
    window.hide()


def settle(stage: Stage, qtbot: QtBot) -> None:
    stage.settle(qtbot)
    qtbot.waitUntil(lambda: not stage.disk.is_busy, timeout=20_000)


def save(stage: Stage, qtbot: QtBot, *edits: object) -> None:
    for edit in edits:
        stage.stores.cases.edit(edit)
    stage.stores.cases.save()
    settle(stage, qtbot)


def child(window: QWidget, kind: type, name: str):
    found = window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def look(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(window.form, Qt.Key.Key_2, CONTROL)
    qtbot.waitUntil(lambda: stage.stores.journal.state.is_read, timeout=20_000)
    settle(stage, qtbot)


def cells(window: MainWindow) -> list[list[str]]:
    model = child(window, QAbstractItemView, "journalComparison").model()
    return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]


def titles(window: MainWindow) -> list[str]:
    model = child(window, QAbstractItemView, "journalSaves").model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def said(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def press(window: MainWindow, name: str, qtbot: QtBot) -> None:
    button = child(window, QAbstractButton, name)
    assert button.isEnabled()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_nothing_is_made_or_read_before_somebody_looks(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    save(stage, qtbot, SetTitle("Trade fair"))
    assert window.findChild(QWidget, "journalPage") is None
    assert stage.stores.journal.state.entries == ()
    assert len(stage.journal.kept) == 1
    look(window, stage, qtbot)
    assert len(titles(window)) == 1


def test_the_tabs_are_reached_by_keyboard_and_say_how(window: MainWindow, qtbot: QtBot) -> None:
    tabs = child(window, QTabBar, "pages")
    assert tabs.accessibleName() == "Pages of the case"
    assert [tabs.tabText(index) for index in range(tabs.count())] == ["&Case", "&Journal"]
    assert [tabs.tabToolTip(index) for index in range(tabs.count())] == ["Case (Ctrl+1)", "Journal (Ctrl+2)"]
    qtbot.keyClick(window.form, Qt.Key.Key_2, CONTROL)
    assert tabs.currentIndex() == 1
    assert tabs.hasFocus()
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    assert tabs.currentIndex() == 0
    assert child(window, QWidget, "title").isVisible()


def test_where_no_case_is_open_the_keys_do_nothing(
    stage: Stage, dress: Callable[..., object], qtbot: QtBot
) -> None:
    window = MainWindow(stage.stores, dress("light"))
    qtbot.addWidget(window)
    window.show()
    qtbot.keyClick(window.form, Qt.Key.Key_2, CONTROL)
    assert child(window, QTabBar, "pages").currentIndex() == 0
    window.findChild(Closing).reject()


def test_a_save_shows_what_it_was_about_and_what_the_portal_has_now(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    stage.fake.contacts_found = (PAT,)
    save(stage, qtbot, SetTitle("Trade fair"), SetClosed(True), AddMembers((PAT,)), RemoveSubject(BEN.id))
    look(window, stage, qtbot)
    assert cells(window) == [
        ["Title", "Fair", "Trade fair", "Unchanged since"],
        ["Status", "Open", "Closed", "Unchanged since"],
        ["Participant", "—", "Pat Read", "Unchanged since"],
        ["Access", "Only Ada Min, Ben Ode", "Only Ada Min", "Unchanged since"],
    ]
    model = child(window, QAbstractItemView, "journalComparison").model()
    ModelTester(None).check(model, force_py=True)
    heading = model.headerData(1, Qt.Orientation.Horizontal)
    assert heading.startswith("Before ")


def test_other_saves_and_cases_are_shown_as_they_are_chosen(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    save(stage, qtbot, SetTitle("Trade fair"))
    save(stage, qtbot, SetTitle("May fair"))
    look(window, stage, qtbot)
    saves = child(window, QAbstractItemView, "journalSaves")
    # As assistive technology does: the selection moves, and the current row does not.
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    saves.selectionModel().select(saves.model().index(1, 0), flags)
    assert cells(window)[0][1:3] == ["Fair", "Trade fair"]
    assert "Changed since. It is now “May fair”." in cells(window)[0][3]
    stage.open(43, qtbot)
    settle(stage, qtbot)
    assert "No save of this case yet" in said(window)
    assert not child(window, QAbstractButton, "exportJournal").isEnabled()
    stage.open(42, qtbot)
    settle(stage, qtbot)
    assert len(titles(window)) == 2


def test_enter_on_a_row_brings_it_back(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    save(stage, qtbot, SetTitle("Trade fair"), SetClosed(True))
    look(window, stage, qtbot)
    table = child(window, QAbstractItemView, "journalComparison")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert stage.stores.cases.state.changes != ()
    assert stage.stores.cases.state.draft.is_closed is False
    assert stage.stores.cases.state.draft.title == "Trade fair"
    # The row that was chosen is chosen still.
    assert table.selectionModel().selectedRows()[0].row() == 1
    assert cells(window)[1][3].startswith("In the form. Save to store it.")
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert len(stage.stores.cases.state.changes) == 1


def test_where_lines_begin_on_the_right_a_row_is_chosen_too(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    save(stage, qtbot, SetTitle("Trade fair"))
    look(window, stage, qtbot)
    press(window, "bringBack", qtbot)
    assert stage.stores.cases.state.draft.title == "Fair"


def test_in_a_low_window_the_page_scrolls(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    save(stage, qtbot, SetTitle("Trade fair"))
    look(window, stage, qtbot)
    window.resize(720, 460)
    area = child(window, QWidget, "journal").findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    button = child(window, QAbstractButton, "bringEverythingBack")
    press(window, "bringEverythingBack", qtbot)
    assert button.height() == button.sizeHint().height()


def test_nothing_is_brought_back_while_a_save_is_running(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    save(stage, qtbot, SetTitle("Trade fair"))
    look(window, stage, qtbot)
    stage.fake.open_gate.clear()
    stage.stores.cases.edit(SetClosed(True))
    stage.stores.cases.save()
    assert not child(window, QAbstractButton, "bringBack").isEnabled()
    assert not child(window, QAbstractButton, "bringEverythingBack").isEnabled()
    stage.fake.open_gate.set()
    settle(stage, qtbot)
    assert child(window, QAbstractButton, "bringBack").isEnabled()


def test_what_the_user_may_not_change_says_so(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    save(stage, qtbot, SetTitle("Trade fair"))
    look(window, stage, qtbot)
    changed = replace(stage.fake.others[CaseId(42)], can_edit=False, created_by=BEN)
    stage.fake.others[CaseId(42)] = changed
    stage.stores.cases.reload()
    settle(stage, qtbot)
    assert "You may not change this." in cells(window)[0][3]
    assert not child(window, QAbstractButton, "bringBack").isEnabled()


def test_a_field_that_is_gone_says_so(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    after = replace(FAIR, field_values=(FieldValue(FieldId(9), "Hall 5"),))
    kept = Save(NOON, "Ada Min", "saved", FAIR, draft_of(after), after)
    stage.journal.append(Whose("", ADA.id), kept, 1_000_000)
    look(window, stage, qtbot)
    assert [row[:3] for row in cells(window)] == [["field 9", "—", "Hall 5"]]
    assert "The portal no longer has this field." in cells(window)[0][3]
    assert not child(window, QAbstractButton, "bringBack").isEnabled()


def test_the_two_boxes_offer_every_state(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    save(stage, qtbot, SetTitle("Trade fair"))
    save(stage, qtbot, SetTitle("May fair"))
    look(window, stage, qtbot)
    left, right = child(window, QComboBox, "journalLeft"), child(window, QComboBox, "journalRight")
    assert left.count() == right.count() == 5
    assert left.itemText(0) == "Now on the portal"
    left.setCurrentIndex(4)
    right.setCurrentIndex(0)
    assert cells(window) == [["Title", "Fair", "May fair", "The same"]]
    assert child(window, QAbstractItemView, "journalSaves").selectionModel().selectedIndexes() == []
    press(window, "bringBack", qtbot)
    assert stage.stores.cases.state.draft.title == "Fair"
    assert stage.stores.cases.state.clash is None


def test_that_older_saves_are_in_the_export_only_is_said(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    stage.journal.is_all = False
    save(stage, qtbot, SetTitle("Trade fair"))
    look(window, stage, qtbot)
    assert "only its newest saves are shown" in said(window)


def test_the_setting_turns_it_off_and_on_from_either_place(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    look(window, stage, qtbot)
    press(window, "keepsJournal", qtbot)
    assert stage.stores.settings.state.preferences == Preferences(keeps_journal=False)
    assert "New saves are not kept" in said(window)
    save(stage, qtbot, SetTitle("Trade fair"))
    assert stage.journal.kept == []
    stage.stores.settings.choose(Preferences(journal_megabytes=16))
    assert child(window, QCheckBox, "keepsJournal").isChecked()
    save(stage, qtbot, SetTitle("May fair"))
    assert stage.journal.bounds == [16 * 1024 * 1024]


def test_a_save_goes_to_the_journal_of_whoever_made_it(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    save(stage, qtbot, SetTitle("Trade fair"))
    (kept,) = stage.journal.kept
    assert kept[0] == Whose("", ADA.id)
    assert kept[1].save.who == ADA.display_name
    assert kept[1].save.before.title == "Fair"


def test_unkept_saves_are_tried_again_with_the_next_one(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    stage.journal.trouble = FULL
    save(stage, qtbot, SetTitle("Trade fair"))
    save(stage, qtbot, SetTitle("May fair"))
    assert "2 saves are missing in the journal" in said(window)
    assert stage.fake.others[CaseId(42)].title == "May fair"
    stage.journal.trouble = None
    # The next save brings the others along.
    save(stage, qtbot, SetTitle("Fair"))
    qtbot.waitUntil(lambda: len(stage.journal.kept) == 3, timeout=20_000)
    settle(stage, qtbot)
    assert sorted(kept.save.after.title for _, kept in stage.journal.kept) == [
        "Fair",
        "May fair",
        "Trade fair",
    ]
    assert not child(window, QWidget, "journalNotice").isVisible()


def test_by_itself_it_tries_again_too(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    stage.stores.journal._retry.setInterval(10)
    stage.journal.trouble = FULL
    save(stage, qtbot, SetTitle("Trade fair"))
    stage.journal.trouble = None
    qtbot.waitUntil(lambda: len(stage.journal.kept) == 1, timeout=20_000)
    settle(stage, qtbot)


def test_turning_it_off_or_deleting_forgets_what_could_not_be_kept(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    look(window, stage, qtbot)
    stage.journal.trouble = FULL
    save(stage, qtbot, SetTitle("Trade fair"))
    stage.journal.trouble = None
    stage.stores.journal.delete()
    settle(stage, qtbot)
    stage.stores.journal.try_again()
    settle(stage, qtbot)
    assert stage.journal.kept == []
    stage.journal.trouble = FULL
    save(stage, qtbot, SetTitle("May fair"))
    stage.stores.settings.choose(Preferences(keeps_journal=False))
    stage.journal.trouble = None
    stage.stores.journal.try_again()
    settle(stage, qtbot)
    assert stage.journal.kept == []


def test_only_so_many_saves_are_remembered_for_a_disk_that_takes_none(
    window: MainWindow, stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_store, "MOST_UNKEPT", 2)
    stage.journal.trouble = FULL
    for number in range(4):
        save(stage, qtbot, SetTitle(f"Fair {number}"))
    assert "2 saves are missing" in said(window)
    stage.journal.trouble = None
    stage.stores.journal.try_again()
    settle(stage, qtbot)
    assert [kept.save.after.title for _, kept in stage.journal.kept] == ["Fair 3", "Fair 2"]


class Damaged(JournalUnavailable):
    def __init__(self) -> None:
        super().__init__(DraftTrouble.DAMAGED, "journal.sqlite")


def test_a_damaged_file_is_told_once_and_the_save_goes_into_the_next(
    window: MainWindow, stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    append, refusals = stage.journal.append, [Damaged(), JournalUnavailable(DraftTrouble.GONE)]

    def refuse_first(whose: Whose, save: Save, most_bytes: int) -> None:
        if refusals:
            raise refusals.pop(0)
        append(whose, save, most_bytes)

    monkeypatch.setattr(stage.journal, "append", refuse_first)
    save(stage, qtbot, SetTitle("Trade fair"))
    qtbot.waitUntil(lambda: len(stage.journal.kept) == 1, timeout=20_000)
    settle(stage, qtbot)
    assert "The file of the journal is damaged" in said(window)
    save(stage, qtbot, SetTitle("May fair"))
    assert "The file of the journal is damaged" in said(window)
    (close,) = [
        button
        for button in child(window, QWidget, "journalNotice").findChildren(QAbstractButton)
        if button.accessibleName() == "Dismiss"
    ]
    qtbot.keyClick(close, Qt.Key.Key_Space)
    assert not child(window, QWidget, "journalNotice").isVisible()


def test_a_journal_that_cannot_be_read_says_so(window: MainWindow, stage: Stage, qtbot: QtBot) -> None:
    stage.journal.trouble = JournalUnavailable(DraftTrouble.TOO_NEW, "journal.sqlite")
    look(window, stage, qtbot)
    assert "written by a newer version" in said(window)
    assert "Saving to the portal works as always." in said(window)


@pytest.mark.expects_log("A job broke")
def test_a_job_that_breaks_is_told_as_trouble(
    window: MainWindow, stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(*_arguments: object) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr(stage.journal, "append", explode)
    save(stage, qtbot, SetTitle("Trade fair"))
    assert "Its file cannot be used." in said(window)
    assert "secret" not in said(window)


def test_starting_the_practice_portal_over_deletes_its_journal_only(
    window: MainWindow, stage: Stage, qtbot: QtBot
) -> None:
    save(stage, qtbot, SetTitle("Trade fair"))
    elsewhere = Whose("https://portal.example.org", ADA.id)
    stage.journal.append(elsewhere, stage.journal.kept[0][1].save, 1_000_000)
    stage.stores.connection.start_over()
    settle(stage, qtbot)
    assert [whose for whose, _ in stage.journal.kept] == [elsewhere]


def entry(verdict: Verdict, *, is_read_back: bool = True, changes: bool = True):
    after = replace(FAIR, title="Trade fair") if changes else FAIR
    kept = Save(NOON, "Ada Min", verdict.value, FAIR, draft_of(after), after if is_read_back else None)
    return entry_of(KeptSave(7, kept))


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_a_drawing_and_words(verdict: Verdict) -> None:
    row = save_row(entry(verdict), {}, NOON)
    assert row.aside
    assert row.aside in row.spoken
    assert row.icon_name


def test_a_save_says_where_nobody_knows_what_came_of_it() -> None:
    unread = entry(Verdict.UNCERTAIN, is_read_back=False)
    assert save_row(unread, {}, NOON).second == "What was asked for: 1 change: title"
    assert save_row(entry(Verdict.NOT_SAVED, changes=False), {}, NOON).second == "Nothing was changed"
    state = JournalState(entries=(unread,))
    assert moment_words(Moment(7, is_after=True), state, NOON).startswith("Asked for at")
    assert moment_words(Moment(7), state, NOON).startswith("Before")
    assert moment_words(NOW, state, NOON) == "Now on the portal"


@pytest.mark.parametrize("trouble", list(DraftTrouble))
def test_every_trouble_is_told_with_what_it_means(trouble: DraftTrouble) -> None:
    for unkept in (0, 1, 3):
        content = trouble_content(JournalTrouble(trouble, "journal.sqlite", unkept))
        assert content.title
        assert content.details == "journal.sqlite"
        assert bool(content.actions) == (unkept > 0 and trouble is not DraftTrouble.DAMAGED)


def test_it_says_what_is_kept_where() -> None:
    assert "on this computer only" in place_sentence(JournalState())
    assert place_sentence(JournalState(place="there/journal.sqlite")).endswith("there/journal.sqlite")


def test_an_export_goes_where_it_was_asked_for(
    window: MainWindow, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    stage.stores.journal.export(tmp_path / "nothing.json")
    assert not (tmp_path / "nothing.json").exists()
    save(stage, qtbot, SetTitle("Trade fair"))
    look(window, stage, qtbot)
    stage.stores.journal.export(tmp_path / "journal.json")
    settle(stage, qtbot)
    assert f"1 save was written to {tmp_path / 'journal.json'}" in said(window)
