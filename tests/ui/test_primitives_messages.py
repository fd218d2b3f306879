"""Banners, progress, placeholders and empty places say what they should, and only then."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from casedesk.ui.palette import LIGHT
from casedesk.ui.primitives.banner import Banner, BannerAction, BannerContent
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.primitives.waiting import EmptyState, SkeletonLines, ThinProgress
from casedesk.ui.theme import px

REFUSED = BannerContent(
    "danger",
    "The access list was not saved",
    "Only its author can change it.",
    (BannerAction("retry", "Try again"), BannerAction("ask", "Ask R&D")),
    "PUT api/2.0/crm/case/42/access\n403",
)


@pytest.fixture
def banner(dress, qtbot) -> Banner:
    """Return a shown banner."""
    dress("light")
    widget = Banner()
    qtbot.addWidget(widget)
    widget.resize(600, 200)
    widget.render(REFUSED)
    widget.show()
    return widget


def shown_words(widget: QWidget) -> list[str]:
    children = widget.findChildren(PlainLabel) + widget.findChildren(QPushButton)
    return [child.text() for child in children if child.isVisible()]


def button(widget: QWidget, words: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == words)


def test_a_banner_says_what_happened_and_what_to_do(banner: Banner) -> None:
    assert shown_words(banner) == [
        "The access list was not saved",
        "Only its author can change it.",
        "Try again",
        "Ask R&&D",
        "Details",
    ]


def test_a_banner_looks_from_the_first_as_it_does_when_everything_is_styled_anew(dress, qtbot) -> None:
    dress("light")
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    banner = Banner(window)
    layout.addWidget(banner)
    window.resize(600, 300)
    window.show()
    banner.render(REFUSED)
    button(banner, "Details").setChecked(True)
    qtbot.wait(0)
    first = window.grab().toImage()
    assert button(banner, "Hide details").font().underline()

    dress("dark")
    dress("light")
    qtbot.wait(0)

    assert window.grab().toImage() == first


def test_a_banner_that_has_nothing_to_say_costs_the_start_nothing(dress, qtbot) -> None:
    dress("light")
    widget = Banner()
    qtbot.addWidget(widget)
    assert not widget.findChildren(QWidget)


def test_tab_comes_to_a_late_message_where_it_is_seen(dress, qtbot) -> None:
    dress("light")
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    before, banner, after = QLineEdit(), Banner(), QLineEdit()
    for widget in (before, banner, after):
        rows.addWidget(widget)
    window.show()
    banner.render(REFUSED)
    before.setFocus()
    seen = []
    for _ in range(5):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        seen.append(focused.accessibleName() or getattr(focused, "text", str)())
    assert seen == ["Try again", "Ask R&&D", "Details", "Dismiss", ""]
    assert window.focusWidget() is after


def test_an_action_is_reported_by_its_id(banner: Banner, qtbot) -> None:
    for words, action in (("Try again", "retry"), ("Ask R&&D", "ask")):
        with qtbot.waitSignal(banner.action_requested) as caught:
            qtbot.keyClick(button(banner, words), Qt.Key.Key_Space)
        assert caught.args == [action]


def test_a_banner_is_closed_by_its_owner_only(banner: Banner, qtbot) -> None:
    close = next(each for each in banner.findChildren(QAbstractButton) if each.accessibleName() == "Dismiss")
    with qtbot.waitSignal(banner.dismissed):
        close.click()
    assert banner.isVisible()
    banner.render(None)
    assert not banner.isVisible()
    assert banner.content() is None


def test_details_fold_open_and_are_copied(banner: Banner, qtbot) -> None:
    details = banner.findChild(QPlainTextEdit)
    assert not details.isVisible()
    qtbot.keyClick(button(banner, "Details"), Qt.Key.Key_Space)
    assert details.isVisible()
    assert details.toPlainText() == REFUSED.details
    button(banner, "Copy details").click()
    assert QGuiApplication.clipboard().text() == f"{REFUSED.title}\n{REFUSED.sentence}\n{REFUSED.details}"
    qtbot.keyClick(button(banner, "Hide details"), Qt.Key.Key_Space)
    assert not details.isVisible()


def test_the_same_message_again_leaves_the_details_open(banner: Banner) -> None:
    button(banner, "Details").setChecked(True)
    banner.render(BannerContent(**{name: getattr(REFUSED, name) for name in REFUSED.__slots__}))
    assert banner.findChild(QPlainTextEdit).isVisible()


def test_another_message_replaces_everything(banner: Banner) -> None:
    button(banner, "Details").setChecked(True)
    banner.render(BannerContent("good", "Saved", is_dismissable=False))
    assert shown_words(banner) == ["Saved"]
    close = next(each for each in banner.findChildren(QAbstractButton) if each.accessibleName() == "Dismiss")
    assert not close.isVisible()
    assert banner.grab().toImage().pixelColor(300, 4).name().upper() == LIGHT.good_soft


def test_a_banner_takes_the_keyboard_from_nobody(dress, qtbot) -> None:
    dress("light")
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    field, banner = QLineEdit(), Banner()
    layout.addWidget(field)
    layout.addWidget(banner)
    page.show()
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    banner.render(REFUSED)
    qtbot.keyClicks(QGuiApplication.focusObject(), "abc")
    assert field.text() == "abc"


def test_a_long_message_wraps_in_a_narrow_window(dress, qtbot) -> None:
    dress("light")
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    banner = Banner()
    layout.addWidget(banner)
    layout.addStretch(1)
    banner.render(BannerContent("warning", "Title", "A sentence of many words. " * 12))
    page.resize(360, 600)
    page.show()
    sentence = banner.findChildren(PlainLabel)[1]
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert banner.rect().contains(sentence.geometry())


def test_short_work_shows_no_progress(qtbot) -> None:
    line = ThinProgress()
    qtbot.addWidget(line)
    line.show()
    line.render(True)
    assert not line.is_shown
    line.render(False)
    assert not line._delay.isActive()


def test_long_work_shows_a_thin_line_until_it_ends(dress, qtbot) -> None:
    dress("light")
    line = ThinProgress()
    qtbot.addWidget(line)
    line.resize(200, 2)
    line.show()
    line.render(True, 0.5)
    qtbot.waitUntil(lambda: line.is_shown, timeout=2000)
    image = line.grab().toImage()
    assert image.height() == 2
    assert image.pixelColor(99, 0).name().upper() == LIGHT.accent
    assert image.pixelColor(101, 0).name().upper() != LIGHT.accent
    line.render(False)
    assert not line.is_shown
    assert not line._motion.isActive()


def test_repeated_news_of_the_same_work_does_not_put_the_line_off(qtbot) -> None:
    line = ThinProgress()
    qtbot.addWidget(line)
    line.render(True)
    before = line._delay.remainingTime()
    qtbot.waitUntil(lambda: line._delay.remainingTime() < before)
    line.render(True, 0.1)
    assert line._delay.remainingTime() < before


def test_a_hidden_line_costs_nothing(dress, qtbot) -> None:
    line = ThinProgress()
    qtbot.addWidget(line)
    line.show()
    line.render(True)
    qtbot.waitUntil(lambda: line.is_shown, timeout=2000)
    line.hide()
    assert not line._motion.isActive()


def test_placeholders_are_as_high_as_what_will_come(dress, qtbot) -> None:
    dress("light")
    lines = SkeletonLines(4, 44)
    qtbot.addWidget(lines)
    lines.resize(200, lines.sizeHint().height())
    lines.show()
    assert lines.height() == 4 * px(44)
    image = lines.grab().toImage()
    assert image.pixelColor(20, 22).name().upper() == LIGHT.hover
    assert image.pixelColor(20, 2).name().upper() != LIGHT.hover


def test_an_empty_place_offers_the_one_thing_to_do(dress, qtbot) -> None:
    dress("light")
    empty = EmptyState("case", "Cases stay here.", "New case")
    qtbot.addWidget(empty)
    empty.show()
    assert shown_words(empty) == ["Cases stay here.", "New case"]
    with qtbot.waitSignal(empty.action_requested):
        button(empty, "New case").click()
    empty.render("search", "No case matches.")
    assert shown_words(empty) == ["No case matches."]


def test_a_long_sentence_in_an_empty_place_is_not_cut(dress, qtbot) -> None:
    dress("light")
    empty = EmptyState("case", "A sentence of many words that has to wrap. " * 3, "New case")
    qtbot.addWidget(empty)
    empty.resize(260, 500)
    empty.show()
    sentence = empty.findChild(PlainLabel)
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
