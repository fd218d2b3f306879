"""The dialogs of the program, each with the most in it, and what may be wrong with their words."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from casedesk.planning.plan import Consent
from casedesk.portal.errors import Certificate, CertificateUntrusted, Distrust
from casedesk.portal.options import Place
from casedesk.portal.secrets import Keyring
from casedesk.portal.updates import UpdateTrouble
from casedesk.session.preferences import Preferences, PreferencesState
from casedesk.session.updates import UpdateState
from casedesk.session.wizard import Page, WizardState
from casedesk.ui.about_dialog import AboutDialog
from casedesk.ui.consent_dialog import ConsentDialog
from casedesk.ui.journal.delete_dialog import DeleteJournalDialog
from casedesk.ui.practice.outbox_dialog import OutboxDialog
from casedesk.ui.practice.people_dialog import PracticePeopleDialog
from casedesk.ui.practice.start_over_dialog import StartOverDialog
from casedesk.ui.primitives.text import ElidedLabel
from casedesk.ui.settings_dialog import SettingsDialog
from casedesk.ui.sign_in.wizard import ConnectionWizard
from fakes import ADA_PROFILE
from pseudo import MARK
from ui.staging import PEOPLE


def is_cut(widget: QWidget) -> bool:
    """Whether a widget has less room than its words need."""
    match widget:
        case ElidedLabel():
            # It shows what fits, and the rest in a tooltip.
            return False
        case QLabel() if not widget.text() or not widget.pixmap().isNull():
            return False
        case QLabel() if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        case QLabel() | QPushButton() | QCheckBox() | QRadioButton():
            return widget.sizeHint().width() > widget.width() + 1
        case QComboBox() if not widget.isEditable():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
            return widget.fontMetrics().horizontalAdvance(widget.currentText()) > room.width()
        case QScrollArea():
            # Whoever reads lines does not want to move them to and fro.
            return widget.horizontalScrollBar().isVisible()
        case _:
            return False


def words_of(widget: QWidget) -> str:
    match widget:
        case QComboBox():
            return widget.currentText()
        case QScrollArea():
            return "what is scrolled to the side"
        case _:
            return str(widget.text())


def cut_words(window: QWidget) -> list[str]:
    return [
        f"{type(each).__name__}: {words_of(each)!r} wants {each.sizeHint().width()}, has {each.width()}"
        for each in window.findChildren(QWidget)
        if each.isVisible() and is_cut(each)
    ]


def outside(window: QWidget) -> list[str]:
    """Return the words of what lies outside of its parent, but for what scrolls."""
    found = []
    for each in window.findChildren(QWidget):
        parent = each.parentWidget()
        speaks = isinstance(each, (QLabel, QAbstractButton)) and each.isVisible() and bool(each.text())
        if not speaks or parent is None or isinstance(parent.parentWidget(), QScrollArea):
            continue
        if not parent.rect().contains(each.geometry()):
            found.append(f"{type(each).__name__}: {each.text()!r}")
    return found


def unspoken(window: QWidget) -> list[str]:
    """Return words of ours that were not asked for in the language."""
    buttons = [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    names = [each.accessibleName() for each in window.findChildren(QPushButton) if each.isVisible()]
    return [words for words in (*buttons, *names) if any(map(str.isalpha, words)) and MARK not in words]


def clashing_keys(window: QWidget) -> list[str]:
    """Return the letters that two visible parts of a window answer to with Alt."""
    return _twice(_said_in(window))


def clashing_entries(menu: QMenu) -> list[str]:
    """Return the letters that two entries of a menu answer to."""
    return _twice(action.text() for action in menu.actions() if not action.isSeparator())


def _said_in(window: QWidget) -> Iterator[str]:
    for each in window.findChildren(QWidget):
        if not each.isVisible() or each.window() is not window.window():
            continue
        if isinstance(each, QAbstractButton) or (isinstance(each, QLabel) and each.buddy() is not None):
            yield each.text()
        elif isinstance(each, QTabBar):
            yield from (each.tabText(index) for index in range(each.count()))


def _twice(texts: Iterator[str]) -> list[str]:
    marked = (re.findall(r"&(\w)", text.replace("&&", "")) for text in texts)
    counted = Counter(letter.casefold() for letters in marked for letter in letters)
    return sorted(letter for letter, count in counted.items() if count > 1)


def about(owner: QWidget) -> QDialog:
    return AboutDialog(owner)


def settings(owner: QWidget) -> QDialog:
    dialog = SettingsDialog(owner)
    dialog.render(PreferencesState(Preferences(asks_for_updates=True), "de", is_kept=False))
    dialog.updates.render(UpdateState(trouble=UpdateTrouble.OUTDATED))
    return dialog


def start_over(owner: QWidget) -> QDialog:
    return StartOverDialog(owner)


def outbox(owner: QWidget) -> QDialog:
    return OutboxDialog(owner)


def people(owner: QWidget) -> QDialog:
    dialog = PracticePeopleDialog(owner)
    dialog.render(PEOPLE, ADA_PROFILE)
    return dialog


def publish(owner: QWidget) -> QDialog:
    dialog = ConsentDialog(owner)
    dialog.ask(frozenset(Consent), 12)
    return dialog


def delete_journal(owner: QWidget) -> QDialog:
    dialog = DeleteJournalDialog(owner)
    dialog.ask("Fair", 3)
    return dialog


def wizard_at(page: Page) -> Callable[[QWidget], QDialog]:
    """Return what makes the wizard, open at a page."""

    def wizard(owner: QWidget) -> QDialog:
        dialog = ConnectionWizard(owner)
        place = Place("https://portal.example.org")
        dialog.ask(WizardState(page=page, place=place), (), Keyring.NONE)
        return dialog

    wizard.__name__ = f"wizard_{page.name.lower()}"
    return wizard


def certificate(owner: QWidget) -> QDialog:
    dialog = ConnectionWizard(owner)
    day = datetime(2026, 12, 31, 12, tzinfo=UTC)
    shown = Certificate("ab" * 32, "office.example.org", "office.example.org", day, day)
    trouble = CertificateUntrusted("x", certificate=shown, reason=Distrust.SELF_SIGNED)
    place = Place("https://office.example.org")
    dialog.ask(WizardState(page=Page.CHECKS, place=place, trouble=trouble), (), Keyring.NONE)
    return dialog


DIALOGS = (
    about,
    settings,
    start_over,
    outbox,
    people,
    publish,
    delete_journal,
    *(wizard_at(page) for page in Page if page is not Page.DONE),
)
