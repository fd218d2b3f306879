"""Links to cases: handed over, asked about, refused, and copied."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from builders import ADA, private_for
from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.portal.case_link import CaseLink, link_text
from casedesk.portal.options import Place
from casedesk.portal.port import Credentials
from casedesk.session.connection import Link
from casedesk.ui.case_form.link_menu import LinkMenu
from casedesk.ui.link_view import LinkDialog, LinkView
from casedesk.ui.main_window import MainWindow
from casedesk.ui.stores.link_store import LinkStore
from ui.staging import Stage

OFFICE, OTHER = Place("https://office.example.com"), Place("https://other.example.com")


def a_case(number: int) -> Case:
    return Case(CaseId(number), f"Case {number}", False, private_for(ADA), ADA, can_edit=True)


class Scene:
    """A window with links, on a portal of its own."""

    def __init__(self, stage: Stage, window: MainWindow, qtbot: QtBot) -> None:
        self.stage, self.window, self.qtbot = stage, window, qtbot
        self.store = LinkStore(stage.stores, stage.stores)
        self.view = LinkView(self.store, stage.stores.connection, window)
        self.asked: list[tuple[Place, str]] = []
        window.connect_to = lambda place, email: self.asked.append((place, email))

    def sign_in(self, place: Place) -> None:
        self.stage.stores.connection.sign_in(place, Credentials("ada@example.org", "secret"))
        connection = self.stage.stores.connection
        self.qtbot.waitUntil(lambda: connection.state.link is Link.CONNECTED, timeout=20_000)
        self.stage.settle(self.qtbot)

    @property
    def shown(self) -> int | None:
        return self.stage.stores.cases.state.case_id

    @property
    def dialog(self) -> LinkDialog:
        return self.window.findChild(LinkDialog, "linkDialog")

    def words(self) -> str:
        return "\n".join(label.text() for label in self.dialog.findChildren(QLabel))

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def scene(dress, qtbot: QtBot) -> Iterator[Scene]:
    stage = Stage(a_case(42), a_case(43))
    window = MainWindow(stage.stores, dress("light"))
    qtbot.addWidget(window)
    window.show()
    yield Scene(stage, window, qtbot)
    window.hide()
    assert stage.stop()


def to(case_id: int, place: Place = OFFICE) -> str:
    return link_text(CaseLink(place.address, a_case(case_id).id))


def test_a_case_of_the_portal_in_view_is_opened(scene: Scene) -> None:
    scene.sign_in(OFFICE)
    scene.store.follow(to(43))
    assert scene.shown == 43
    assert scene.dialog is None


def test_another_portal_is_asked_about_and_nothing_goes_there_before(scene: Scene) -> None:
    scene.sign_in(OFFICE)
    before = scene.stage.stores.connection.state
    scene.store.follow(to(43, OTHER))
    assert scene.dialog.isVisible()
    assert "https://other.example.com" in scene.words()
    assert "You are working on https://office.example.com" in scene.words()
    scene.press("declineLink")
    assert (scene.shown, scene.asked, scene.stage.stores.connection.state) == (None, [], before)
    scene.sign_in(OTHER)
    assert scene.shown is None


def test_the_case_is_opened_once_somebody_has_signed_in_there(scene: Scene) -> None:
    scene.sign_in(OFFICE)
    scene.store.follow(to(43, OTHER))
    scene.press("followLink")
    assert scene.asked == [(OTHER, "")]
    assert scene.shown is None
    scene.sign_in(OTHER)
    assert scene.shown == 43


def test_from_the_practice_portal_it_is_asked_about_as_well(scene: Scene) -> None:
    scene.stage.sign_in(scene.qtbot)
    scene.store.follow(to(43))
    assert "You are on the practice portal" in scene.words()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("casedesk://delete?case=1", "no link to a case"),
        ("casedesk://open?portal=http%3A%2F%2Fevil.example.com&case=1", "must begin with https://"),
        ("casedesk://open?portal=https%3A%2F%2Fx.example.com&case=0", "names no case"),
        ("casedesk://open?portal=https%3A%2F%2Fx.example.com&case=1&x=1", "asks for more"),
    ],
)
def test_a_hostile_link_gets_a_sentence(scene: Scene, text: str, said: str) -> None:
    scene.sign_in(OFFICE)
    scene.store.follow(text)
    assert said in scene.words()
    assert not scene.dialog.findChild(QPushButton, "followLink").isVisible()
    scene.press("declineLink")
    assert scene.shown is None
    assert scene.store.state.refusal is None


def test_a_case_has_links_on_a_real_portal_only(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    menu = scene.window.findChild(LinkMenu, "caseLinks")
    scene.stage.sign_in(scene.qtbot)
    scene.stage.open(42, scene.qtbot)
    assert not menu.isVisible()
    scene.sign_in(OFFICE)
    scene.stage.open(42, scene.qtbot)
    assert menu.isVisible()
    assert menu.findChild(QMenu, "caseLinksMenu").accessibleName() == "Links to this case"
    browse, copy, copy_own = menu.findChild(QMenu, "caseLinksMenu").actions()
    browse.trigger()
    page = "https://office.example.com/Products/CRM/Cases.aspx?id=42"
    assert [QUrl(url).toString() for url in opened] == [page]
    copy.trigger()
    assert QGuiApplication.clipboard().text() == page
    copy_own.trigger()
    assert QGuiApplication.clipboard().text() == to(42)


def test_the_menu_opens_without_blocking(scene: Scene, qtbot: QtBot) -> None:
    scene.sign_in(OFFICE)
    scene.stage.open(42, qtbot)
    menu = scene.window.findChild(LinkMenu, "caseLinks")
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton)
    opened = menu.findChild(QMenu, "caseLinksMenu")
    assert opened.isVisible()
    opened.close()
