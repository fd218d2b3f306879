"""Texts of the portal are texts: whatever they look like, nothing of them is ever taken for markup."""

import socket
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QTextBrowser,
    QTextEdit,
    QToolTip,
    QWidget,
)

from e2e.office import ACME, ADA, FAIR, NOTES, PAT, STAGE, VENUE, office
from e2e.worker import CaseWorker, Key

MARKED = "Qzv"
MARKUP = f"<b>{MARKED}</b><img src=x>&amp;"


@pytest.fixture
def hostile(begin: Callable[[Mapping[str, Any]], CaseWorker]) -> CaseWorker:
    """A portal in which every text that somebody could write is markup."""
    seed = office()
    for user in seed["users"]:
        user["lastName"] = f"{user['lastName']}{MARKUP}"
        user["title"] = MARKUP
    for group in seed["groups"]:
        group["name"] += MARKUP
    for contact in seed["contacts"]:
        key = "companyName" if "companyName" in contact else "lastName"
        contact[key] = f"{contact[key]}{MARKUP}"
    for field in seed["customFields"]:
        field["label"] += MARKUP
    for case in seed["cases"]:
        case["title"] += MARKUP
    seed["cases"][0]["customFields"] |= {str(VENUE): MARKUP, str(STAGE): MARKUP, str(NOTES): MARKUP}
    worker = begin(seed)
    worker.press(Key.Key_Down)
    worker.until(lambda: worker.state.base is not None and worker.state.base.id == FAIR)
    worker.settle()
    return worker


def is_plain(tip: str) -> bool:
    """Whether a tooltip, in which Qt guesses what is markup, shows markup of the portal as text."""
    shown = QTextDocumentFragment.fromHtml(tip).toPlainText() if GuiQt.mightBeRichText(tip) else tip
    return MARKED not in tip or f"<b>{MARKED}" in shown


def cells(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            yield model.index(row, column)


def assert_no_markup(worker: CaseWorker) -> None:
    """Look at everything in the window that can show rich text."""
    for label in worker.window.findChildren(QLabel):
        is_plain_label = label.textFormat() is Qt.TextFormat.PlainText
        assert is_plain_label or not label.text() or "<" not in label.text(), label.text()
        assert is_plain_label or MARKED not in label.text(), label.text()
    for widget in worker.window.findChildren(QWidget):
        assert is_plain(widget.toolTip()), widget.toolTip()
        assert is_plain(widget.whatsThis()), widget.whatsThis()
        # An edit that takes rich text in would keep what a paste brings.
        assert not isinstance(widget, QTextBrowser), widget.objectName()
        assert not (isinstance(widget, QTextEdit) and widget.acceptRichText()), widget.objectName()
    for view in worker.window.findChildren(QAbstractItemView):
        for index in cells(view.model()):
            tip = index.data(Qt.ItemDataRole.ToolTipRole)
            assert tip is None or is_plain(str(tip)), tip


def test_titles_names_labels_and_values_are_shown_as_they_are(hostile: CaseWorker) -> None:
    assert hostile.text_of("title").endswith(MARKUP)
    assert all(title.endswith(MARKUP) for title in hostile.titles("caseList"))
    assert hostile.titles("participants") == [f"Acme & Co{MARKUP}"]
    assert f"Ada Min{MARKUP}" in hostile.titles("peopleWithAccess")
    fields = hostile.shown_fields()
    assert fields[f"Venue{MARKUP}"] == MARKUP
    assert fields[f"Stage{MARKUP}"] == MARKUP
    assert not hostile.state.is_dirty
    assert_no_markup(hostile)


def test_suggestions_and_changes_are_plain(hostile: CaseWorker) -> None:
    hostile.type_over("addParticipant", "read")
    lookups = hostile.stores.lookups
    hostile.until(lambda: lookups.contacts.text == "read" and not lookups.contacts.is_loading)
    assert_no_markup(hostile)
    hostile.press(Key.Key_Return)
    hostile.press(Key.Key_Escape, times=2)
    hostile.change_title("<i>new</i>")
    hostile.write_field(f"Venue{MARKUP}", "<u>hall</u>")
    assert_no_markup(hostile)


def test_the_report_of_a_save_is_plain_and_the_values_come_back(hostile: CaseWorker) -> None:
    hostile.change_title(f"<i>new</i>{MARKUP}")
    hostile.write_field(f"Venue{MARKUP}", "<u>hall</u>")
    hostile.add_participant("read")
    hostile.save()
    stored = hostile.stored(FAIR)
    assert stored["title"] == f"<i>new</i>{MARKUP}"
    assert stored["fields"][VENUE] == "<u>hall</u>"
    assert {ACME, PAT} <= set(stored["members"])
    assert f"<i>new</i>{MARKUP}" in hostile.report
    assert hostile.text_of("title") == f"<i>new</i>{MARKUP}"
    assert ADA in stored["access"]
    assert_no_markup(hostile)


def test_dialogs_are_plain(hostile: CaseWorker) -> None:
    hostile.change_title(f"{MARKUP} mine")
    hostile.window.close()
    assert hostile.named("closing").isVisible()
    assert MARKUP in hostile.said(hostile.named("closing"))
    assert_no_markup(hostile)
    hostile.press(Key.Key_Escape)
    hostile.activate()
    hostile.choose_in_menu(Key.Key_P)
    hostile.until(hostile.named("practicePeopleDialog").isVisible)
    assert_no_markup(hostile)
    hostile.press(Key.Key_Escape)


def test_nothing_that_a_text_names_is_fetched(
    begin: Callable[[Mapping[str, Any]], CaseWorker],
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as bait:
        bait.setblocking(False)
        picture = f"<img src='http://127.0.0.1:{bait.getsockname()[1]}/x.png'>"
        seed = office()
        for case in seed["cases"]:
            case["title"] += picture
        for user in seed["users"]:
            user["lastName"] += picture
        for field in seed["customFields"]:
            field["label"] += picture
        worker = begin(seed)
        worker.press(Key.Key_Down)
        worker.until(lambda: worker.state.base is not None and worker.state.base.id == FAIR)
        worker.settle()
        assert picture in worker.text_of("title")
        for widget in worker.window.findChildren(QWidget):
            # A tooltip is laid out when it is shown, which is when Qt would load what it names.
            if picture in widget.toolTip():
                QToolTip.showText(worker.window.pos(), widget.toolTip(), widget)
        worker.settle()
        with pytest.raises(BlockingIOError):
            bait.accept()


def test_no_ampersand_of_a_text_becomes_a_shortcut(hostile: CaseWorker) -> None:
    for label in hostile.window.findChildren(QLabel):
        # Only labels with a buddy read an ampersand as the underlined letter.
        if label.buddy() is not None and MARKED in label.text():
            assert "&&amp;" in label.text(), label.text()
    for button in hostile.window.findChildren(QAbstractButton):
        if MARKED in button.text():
            assert "&&amp;" in button.text(), button.text()
