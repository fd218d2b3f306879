"""The language: the one chosen, else the system's, with its dates and numbers."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import translations
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


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Resources with a German of one sentence, made as translators make it."""
    program = tmp_path / "program"
    program.mkdir()
    (program / "words.py").write_text(
        "def f(n):\n    return QCoreApplication.translate('Changes', '%n changes', '', n)\n", encoding="utf-8"
    )
    handed = tmp_path / "de.json"
    entry = {"context": "Changes", "source": "%n changes", "translation": ["%n Änderung", "%n Änderungen"]}
    handed.write_text(json.dumps([entry]), encoding="utf-8")
    monkeypatch.setattr(translations, "PROGRAM", program)
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "i18n")
    assert translations.merge("de", handed) == []
    monkeypatch.setattr("casedesk.resources.resource_root", lambda: tmp_path)
    monkeypatch.setattr("casedesk.bootstrap.language.resource_root", lambda: tmp_path)


def test_german_has_german_words_dates_and_numbers(german: None, quiet_again: QApplication) -> None:
    assert speak(quiet_again, "de") == "de"
    assert quiet_again.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert quiet_again.translate("Changes", "%n changes", "", 1) == "1 Änderung"
    assert quiet_again.translate("Changes", "%n changes", "", 3) == "3 Änderungen"
    assert QLocale().toString(1403) == "1.403"
    assert QLocale().toString(QDate(2026, 5, 1), "d MMMM") == "1 Mai"


def test_english_needs_no_file(quiet_again: QApplication) -> None:
    before = len(quiet_again.findChildren(QTranslator))
    assert speak(quiet_again, "en") == "en"
    assert len(quiet_again.findChildren(QTranslator)) == before


def test_a_language_can_be_asked_for_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert parse(["--language", "en"]).language == "en"
    assert parse(["--verbose"]).language == ""
    with pytest.raises(SystemExit):
        parse(["--language", "klingon"])
    said = capsys.readouterr().err
    assert all(language in said for language in languages())
