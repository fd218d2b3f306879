"""The consent dialog: nothing is published or lost before somebody has said yes in so many words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casedesk.planning.plan import Consent
from casedesk.ui.consent_dialog import ConsentDialog
from casedesk.ui.primitives.text import PlainLabel

PUBLISH = frozenset({Consent.PUBLISH})
LOSE = frozenset({Consent.LOSE_REMOVED_PROFILES})


@pytest.fixture
def dialog(dress, qtbot: QtBot) -> Iterator[ConsentDialog]:
    dress("light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield ConsentDialog(window)
    window.close()


def words(dialog: ConsentDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel))


def test_publishing_names_how_many_people_gain_sight(dialog: ConsentDialog) -> None:
    dialog.ask(PUBLISH, 17)
    assert dialog.isVisible()
    assert words(dialog).startswith("Publish this private case?")
    # In a build without a loaded translation Qt leaves the number to the plural rule of English.
    assert "Everyone with CRM access will see the case: up to 17 more people." in words(dialog)


def test_one_person_is_not_people(dialog: ConsentDialog) -> None:
    dialog.ask(PUBLISH, 1)
    assert "up to 1 more person." in words(dialog)


def test_a_number_nobody_knows_is_not_made_up(dialog: ConsentDialog) -> None:
    dialog.ask(PUBLISH, None)
    assert "Everyone with CRM access will see the case" in words(dialog)
    assert not any(character.isdigit() for character in words(dialog))


def test_losing_a_removed_profile_is_explained(dialog: ConsentDialog) -> None:
    dialog.ask(LOSE, 17)
    assert words(dialog).startswith("Lose an entry of the access list?")
    assert "publish" not in words(dialog).lower()


def test_both_questions_are_asked_at_once(dialog: ConsentDialog, qtbot: QtBot) -> None:
    dialog.ask(PUBLISH | LOSE, 17)
    assert "removed profile" in words(dialog)
    with qtbot.waitSignal(dialog.consented, timeout=1000) as caught:
        qtbot.keyClick(dialog.findChild(QPushButton, "consent"), Qt.Key.Key_Space)
    assert caught.args == [PUBLISH | LOSE]
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_safe_answer_is_the_default(dialog: ConsentDialog, qtbot: QtBot, key: Qt.Key) -> None:
    dialog.ask(PUBLISH, 17)
    with qtbot.assertNotEmitted(dialog.consented), qtbot.waitSignal(dialog.rejected, timeout=1000):
        qtbot.keyClick(dialog, key)


def test_yes_is_asked_anew_each_time(dialog: ConsentDialog) -> None:
    dialog.ask(PUBLISH, 17)
    dialog.accept()
    dialog.ask(LOSE, 17)
    assert dialog.isVisible()
    yes = dialog.findChild(QPushButton, "consent")
    assert isinstance(yes, QPushButton)
    assert yes.text() == "&Save all the same"
    assert not yes.isDefault()
