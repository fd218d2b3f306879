"""The language: the one chosen, else the system's, with its dates and numbers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from casedesk.bootstrap.arguments import parse
from casedesk.bootstrap.language import chosen_language, speak
from casedesk.resources import languages

OFFERED = ("en", "de", "fr")


@pytest.mark.parametrize(
    ("choice", "wanted", "language"),
    [
        ("de", ["fr-FR"], "de"),
        ("system", ["fr-FR", "de-DE"], "fr"),
        ("system", ["sr-Latn-RS", "de"], "de"),
        ("system", ["en-GB", "de"], "en"),
        ("system", ["ja-JP"], "en"),
        ("system", [], "en"),
        ("system", ["C"], "en"),
        ("", ["fr"], "fr"),
        ("klingon", ["fr"], "fr"),
    ],
)
def test_the_choice_comes_first_and_then_the_system(choice: str, wanted: list[str], language: str) -> None:
    assert chosen_language(choice, wanted, OFFERED) == language


@pytest.fixture
def quiet_again(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks English again after the test."""
    before = QLocale()
    yield qapp
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_english_needs_no_file(quiet_again: QApplication) -> None:
    assert speak(quiet_again, "en") == "en"
    assert not quiet_again.findChildren(QTranslator)


def test_a_language_can_be_asked_for_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert parse(["--language", "en"]).language == "en"
    assert parse(["--verbose"]).language == ""
    with pytest.raises(SystemExit):
        parse(["--language", "klingon"])
    assert all(language in capsys.readouterr().err for language in languages())
