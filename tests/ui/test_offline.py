"""Without a connection: cases stay readable and editable, nothing is sent, and nothing is forgotten."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import ADA as AUTHOR
from builders import private_for
from casedesk.domain.access import PUBLIC
from casedesk.domain.case import Case, CaseSummary, draft_of
from casedesk.domain.change import SetTitle
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.case_cache import SessionCopy
from casedesk.portal.draft_keeper import KeptDraft, Whose
from casedesk.portal.errors import NotFound, SignInRequired, Unreachable
from casedesk.portal.options import Place
from casedesk.portal.port import Credentials
from casedesk.session.accounts import Account
from casedesk.session.connection import Link
from casedesk.session.editor import Phase
from casedesk.session.report import Verdict
from casedesk.ui.main_window import MainWindow
from casedesk.ui.primitives.banner import Banner
from fakes import ADA, ADA_PROFILE
from ui.staging import Stage

OFFICE = Place("https://office.example.com")
EMAIL = "ada@example.org"


def a_case(number: int, title: str) -> Case:
    return Case(CaseId(number), title, False, PUBLIC, ADA, can_edit=True)


class Scene:
    """A window on a portal that can go away."""

    def __init__(self, stage: Stage, window: MainWindow, qtbot: QtBot) -> None:
        self.stage, self.window, self.qtbot = stage, window, qtbot
        self.stores = stage.stores
        self.portal = stage.fake

    def sign_in(self) -> None:
        self.stores.connection.sign_in(OFFICE, Credentials(EMAIL, "secret"), keeps_token=True)
        self.until(lambda: self.stores.connection.state.link is Link.CONNECTED)
        self.settle()

    def until(self, holds) -> None:
        self.qtbot.waitUntil(holds, timeout=20_000)

    def settle(self) -> None:
        self.until(lambda: not self.stores.is_busy and not self.stage.disk.is_busy)

    def lose(self) -> None:
        """Let the portal go away, and notice it."""
        self.portal.is_down = True
        self.stores.case_list.refresh()
        self.until(lambda: self.stores.offline.state.is_offline)
        self.settle()

    def regain(self) -> None:
        """Let the portal come back, and notice it by the button."""
        self.portal.is_down = False
        self.click_banner()
        self.until(lambda: not self.stores.offline.state.is_offline)
        self.settle()

    @property
    def banner(self) -> Banner:
        return self.window.offline.findChild(Banner)

    def said(self) -> str:
        content = self.banner.content()
        return "" if content is None else f"{content.title}. {content.sentence}"

    def click_banner(self) -> None:
        button = next(one for one in self.banner.findChildren(QPushButton) if one.isVisible())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def save_button(self) -> QPushButton:
        return self.window.findChild(QPushButton, "save")

    def bar(self) -> str:
        return "\n".join(label.text() for label in self.window.save_bar.findChildren(QLabel))


@pytest.fixture
def scene(dress, qtbot: QtBot) -> Iterator[Scene]:
    stage = Stage(a_case(42, "Fair"), a_case(43, "Office move"), a_case(44, "Summer party"))
    window = MainWindow(stage.stores, dress("light"))
    qtbot.addWidget(window)
    window.show()
    yield Scene(stage, window, qtbot)
    window.hide()
    assert stage.stop()


def test_what_was_read_is_kept_and_the_practice_portal_is_not(scene: Scene) -> None:
    scene.stage.sign_in(scene.qtbot)
    scene.stage.open(42, scene.qtbot)
    scene.settle()
    assert not scene.stage.copies.cases
    assert not scene.stage.copies.listed
    scene.sign_in()
    scene.stage.open(42, scene.qtbot)
    scene.settle()
    whose = Whose(OFFICE.address, ADA.id)
    assert set(scene.stage.copies.cases) == {(whose, 42)}
    assert set(scene.stage.copies.listed) == {(whose, 42), (whose, 43), (whose, 44)}
    assert set(scene.stage.copies.sessions) == {(OFFICE.address, EMAIL)}


def test_a_case_that_was_read_before_is_shown_and_can_be_edited(scene: Scene) -> None:
    scene.sign_in()
    for number in (42, 43):
        scene.stage.open(number, scene.qtbot)
    scene.settle()
    scene.lose()
    assert "Not connected" in scene.said()
    scene.stores.open_case(42)
    scene.until(lambda: scene.stores.cases.state.base is not None)
    scene.settle()
    assert "This case is shown as it was read" in scene.said()
    assert "kept as a draft" in scene.said()
    scene.stores.cases.edit(SetTitle("Fair, hall 4"))
    assert not scene.save_button().isEnabled()
    assert "Saving waits for the connection" in scene.bar()
    scene.stores.drafts.flush()
    scene.settle()
    assert scene.stage.keeper.kept
    assert scene.portal.performed == []


def test_tags_are_kept_although_they_come_after_everything_else(scene: Scene) -> None:
    scene.sign_in()
    for number in (42, 43):
        scene.stage.open(number, scene.qtbot)
    scene.until(lambda: scene.stores.cases.state.base.tags is not None)
    scene.settle()
    scene.lose()
    scene.stores.open_case(42)
    scene.until(lambda: scene.stores.cases.state.base is not None)
    assert scene.stores.cases.state.base.tags is not None


def test_a_case_that_was_never_read_says_why_it_is_not_there(scene: Scene) -> None:
    scene.sign_in()
    scene.lose()
    scene.stage.open(44, scene.qtbot)
    scene.settle()
    assert scene.stores.cases.state.base is None
    assert scene.stores.cases.state.notice is not None


def test_the_list_is_shown_as_it_was_kept_and_can_be_searched(scene: Scene) -> None:
    scene.sign_in()
    scene.lose()
    state = scene.stores.case_list.state
    assert [row.id for row in state.rows] == [42, 43, 44]
    assert state.as_of is not None
    scene.stores.case_list.search("move")
    scene.until(lambda: [row.id for row in scene.stores.case_list.state.rows] == [43])
    assert "These cases are shown as they were read" in "\n".join(
        label.text() for label in scene.window.case_list.findChildren(QLabel)
    )


def test_back_again_everything_is_read_afresh_merged_and_told(scene: Scene) -> None:
    scene.sign_in()
    for number in (43, 42):
        scene.stage.open(number, scene.qtbot)
    scene.settle()
    scene.lose()
    scene.stores.open_case(43)
    scene.until(lambda: scene.stores.cases.state.base is not None)
    scene.stores.cases.edit(SetTitle("Office move, May"))
    scene.stores.open_case(42)
    scene.until(lambda: scene.stores.cases.state.base is not None)
    scene.stage.change_elsewhere(42, "Fair of somebody else")
    scene.stage.change_elsewhere(44, "Winter party")
    scene.regain()
    scene.until(lambda: scene.stores.cases.state.draft.title == "Fair of somebody else")
    titles = {row.id: row.title for row in scene.stores.case_list.state.rows}
    assert titles[44] == "Winter party"
    assert scene.stores.case_list.state.as_of is None
    assert "Connected again" in scene.said()
    assert "One case has changes that are not saved" in scene.said()
    assert scene.portal.performed == []
    scene.click_banner()
    dialog = scene.window.findChild(QWidget, "pendingDialog")
    assert dialog.isVisible()
    scene.qtbot.mouseClick(dialog.findChild(QPushButton, "openPending43"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    scene.settle()
    assert scene.stores.cases.state.case_id == 43
    assert scene.stores.cases.state.draft.title == "Office move, May"
    scene.stores.cases.save()
    scene.until(lambda: scene.stores.cases.state.report is not None)
    assert scene.stores.cases.state.report.verdict is Verdict.SAVED
    assert scene.said() == ""


def test_what_was_typed_without_a_connection_is_merged_with_what_others_did(scene: Scene) -> None:
    scene.sign_in()
    for number in (43, 42):
        scene.stage.open(number, scene.qtbot)
    scene.settle()
    scene.lose()
    scene.stores.open_case(43)
    scene.until(lambda: scene.stores.cases.state.base is not None)
    scene.stores.cases.edit(SetTitle("Office move, May"))
    key = CaseId(43)
    scene.portal.others[key] = Case(key, "Office move", True, PUBLIC, ADA, can_edit=True)
    scene.regain()
    scene.until(lambda: scene.stores.cases.state.base.is_closed)
    assert scene.stores.cases.state.draft.title == "Office move, May"
    assert scene.stores.offline.state.as_of == {}


def test_it_is_tried_again_by_itself_with_reads_only(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("casedesk.session.offline.FIRST_PAUSE_S", 0.02)
    scene.sign_in()
    scene.lose()
    scene.until(lambda: scene.stores.offline.state.tries >= 3)
    scene.portal.is_down = False
    scene.until(lambda: not scene.stores.offline.state.is_offline)
    scene.settle()
    assert scene.stores.connection.state.link is Link.CONNECTED
    assert scene.portal.performed == []
    assert scene.said() == ""


def test_an_answer_to_anything_ends_it_as_well(scene: Scene) -> None:
    scene.sign_in()
    scene.stage.open(42, scene.qtbot)
    scene.settle()
    scene.lose()
    scene.portal.is_down = False
    scene.stores.case_list.retry()
    scene.until(lambda: not scene.stores.offline.state.is_offline)
    scene.settle()
    assert scene.stores.case_list.state.error is None


def test_a_session_that_ended_meanwhile_asks_for_the_password(scene: Scene) -> None:
    scene.sign_in()
    scene.lose()
    scene.portal.is_down = False
    scene.portal.list_error = SignInRequired()
    scene.stores.case_list.retry()
    scene.until(lambda: not scene.stores.offline.state.is_offline)
    assert scene.stores.connection.state.wants_password


def start_cut_off(scene: Scene, *, keeps_token: bool = True) -> None:
    account = Account(OFFICE, EMAIL, keeps_token=keeps_token)
    scene.stores.connection.remember((account,))
    scene.portal.is_down = True
    scene.stores.connection.sign_in(OFFICE, Credentials(EMAIL, "secret"), keeps_token=keeps_token)
    scene.until(lambda: scene.stores.connection.state.link in {Link.SIGNED_OUT, Link.LOST})
    scene.settle()


def fill(scene: Scene) -> None:
    """Let this computer have what an earlier start has read."""
    copies, whose = scene.stage.copies, Whose(OFFICE.address, ADA.id)
    copies.keep_session(OFFICE.address, EMAIL, SessionCopy(ADA_PROFILE, ()))
    copies.keep_case(whose, a_case(42, "Fair"))
    copies.keep_rows(whose, (CaseSummary(CaseId(42), "Fair", False, False, ADA),))


def test_a_start_without_a_connection_shows_list_and_cases(scene: Scene) -> None:
    fill(scene)
    start_cut_off(scene)
    scene.until(lambda: scene.stores.offline.state.is_offline)
    scene.until(lambda: bool(scene.stores.case_list.state.rows))
    assert scene.stores.connection.state.me == ADA_PROFILE
    scene.stores.open_case(42)
    scene.until(lambda: scene.stores.cases.state.base is not None)
    assert scene.stores.cases.state.phase is Phase.EDITING
    scene.regain()
    assert scene.stores.connection.state.link is Link.CONNECTED
    assert [row.id for row in scene.stores.case_list.state.rows] == [42, 43, 44]


def test_a_start_without_a_connection_shows_nothing_to_whom_it_would_ask_for_the_password(
    scene: Scene,
) -> None:
    fill(scene)
    start_cut_off(scene, keeps_token=False)
    assert scene.stores.connection.state.link is Link.SIGNED_OUT
    assert isinstance(scene.stores.connection.state.error, Unreachable)
    assert not scene.stores.offline.state.is_offline
    assert not scene.stores.case_list.state.rows


def test_a_draft_knows_the_case_that_it_was_made_from(scene: Scene) -> None:
    fill(scene)
    whose = Whose(OFFICE.address, ADA.id)
    base = a_case(43, "Office move")
    draft = replace(draft_of(base), title="Office move, May")
    scene.stage.keeper.left[whose] = (KeptDraft(7, base, draft, scene.stage.copies.read_at),)
    start_cut_off(scene)
    scene.until(lambda: bool(scene.stores.drafts.state.waiting))
    scene.stores.open_case(43)
    scene.until(lambda: scene.stores.cases.state.base is not None)
    assert scene.stores.cases.state.draft.title == "Office move, May"
    assert scene.stores.drafts.state.restored_in(CaseId(43)) is not None


def test_a_case_that_is_gone_is_kept_no_longer(scene: Scene) -> None:
    scene.sign_in()
    scene.stage.open(42, scene.qtbot)
    scene.settle()
    del scene.portal.others[CaseId(42)]
    scene.stores.cases.reload()
    scene.settle()
    assert isinstance(scene.stores.cases.state.notice.error, NotFound)
    assert not scene.stage.copies.cases


def test_copies_are_forgotten_on_request(scene: Scene) -> None:
    scene.sign_in()
    scene.stage.open(42, scene.qtbot)
    scene.settle()
    scene.window.connection.chip.forget_requested.emit()
    dialog = scene.window.findChild(QWidget, "forgetDialog")
    assert dialog.isVisible()
    scene.qtbot.mouseClick(dialog.findChild(QPushButton, "forgetCopies"), Qt.MouseButton.LeftButton)
    scene.settle()
    copies = scene.stage.copies
    assert (copies.cases, copies.listed, copies.sessions) == ({}, {}, {})


def test_without_the_wish_for_copies_none_are_kept_and_those_there_are_go(scene: Scene) -> None:
    scene.sign_in()
    scene.stage.open(42, scene.qtbot)
    scene.settle()
    scene.stores.offline.copies.keep_copies(is_wanted=False)
    scene.settle()
    assert not scene.stage.copies.cases
    scene.stage.open(43, scene.qtbot)
    scene.settle()
    assert not scene.stage.copies.cases
    scene.lose()
    scene.stage.open(42, scene.qtbot)
    scene.settle()
    assert scene.stores.cases.state.base is None


def test_another_account_sees_nothing_of_the_copies(scene: Scene) -> None:
    scene.sign_in()
    scene.stage.open(42, scene.qtbot)
    scene.settle()
    scene.stores.connection.sign_in(OFFICE, Credentials("ben@example.org", "secret"))
    scene.until(lambda: scene.stores.connection.state.email == "ben@example.org")
    scene.settle()
    scene.portal.others[CaseId(42)] = Case(CaseId(42), "Fair", False, private_for(AUTHOR), ADA)
    scene.lose()
    scene.stage.open(42, scene.qtbot)
    scene.settle()
    assert scene.stores.cases.state.base is None
