"""Translations: nothing of the interface is missing, and what a translator hands in is looked at."""

import json
import shutil
from pathlib import Path

import pytest

import translations
from sentences import Sentence, Unreadable, as_cpp, sentences_in
from system_packages import SetupFailed
from translations import Entry, entries, faults, merge, missing, translation_files, update

LANGUAGES = translation_files()


def module(folder: Path, text: str) -> Path:
    (folder / "window.py").write_text(text, encoding="utf-8")
    return folder


def test_sentences_are_read_as_the_program_asks_for_them(tmp_path: Path) -> None:
    text = (
        "class Form(QWidget):\n"
        "    def f(self):\n"
        "        self.tr('Save')\n"
        "        self.tr('Open', 'a case')\n"
        "        self.tr('%n cases', '', len(self.cases) - 1)\n"
        "        label.setText(QCoreApplication.translate('Words', 'One '\n"
        "            'sentence {name}').format(name=1))\n"
        "        QtCore.QCoreApplication.translate('Words', '%n fields', None, len(fields))\n"
        "        title.translate(BLANKS)\n"
        "        self.tr('Save')\n"
    )
    assert sentences_in(module(tmp_path, text)) == [
        Sentence("Form", "Save"),
        Sentence("Form", "Open", "a case"),
        Sentence("Form", "%n cases", is_plural=True),
        Sentence("Words", "One sentence {name}"),
        Sentence("Words", "%n fields", is_plural=True),
    ]


@pytest.mark.parametrize(
    "call",
    [
        "self.tr(words)",
        "self.tr(f'{count} cases')",
        "parent.tr('Save')",
        "self.tr('%n cases')",
        "self.tr('cases', '', count)",
        "self.tr('%n cases', n=count)",
        "QCoreApplication.translate(context, 'Save')",
        "QCoreApplication.translate('Words')",
        "QCoreApplication.translate()",
    ],
)
def test_a_sentence_that_cannot_be_read_is_named(tmp_path: Path, call: str) -> None:
    with pytest.raises(Unreadable, match=r"window\.py:3: "):
        sentences_in(module(tmp_path, f"class Form:\n    def f(self):\n        {call}\n"))


def test_what_lupdate_gets_is_c() -> None:
    calls = as_cpp([Sentence("Form", 'Say “a” or "b"\n'), Sentence("Form", "%n cases", "of a list", True)])
    assert calls == (
        'QCoreApplication::translate("Form", "Say “a” or \\"b\\"\\n", "");\n'
        'QCoreApplication::translate("Form", "%n cases", "of a list", n);\n'
    )


PROMISED = {"casedesk_de", "casedesk_es", "casedesk_fr", "casedesk_ru"}


@pytest.mark.skipif(not LANGUAGES, reason="translations are made when the sentences have settled")
def test_all_promised_languages_are_there() -> None:
    assert {path.stem for path in LANGUAGES} >= PROMISED


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_the_files_are_in_step_with_the_program(tmp_path: Path, path: Path) -> None:
    fresh = tmp_path / path.name
    shutil.copy(path, fresh)
    update(fresh)
    hint = "run `python3 packaging/dev.py translate`"
    assert fresh.read_text("utf-8") == path.read_text("utf-8"), hint
    assert fresh.with_suffix(".qm").read_bytes() == path.with_suffix(".qm").read_bytes(), hint


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_no_sentence_of_the_interface_is_missing(path: Path) -> None:
    wanted = {
        (each.context, each.source, each.comment): each.is_plural
        for each in sentences_in(translations.PROGRAM)
    }
    there = {entry.key: entry.is_plural for entry in entries(path)}
    assert there == wanted
    assert len(there) > 500


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_every_sentence_is_translated_with_its_placeholders(path: Path) -> None:
    read = entries(path)
    forms = max(len(entry.translation) for entry in read)
    found = [fault for entry in read for fault in faults(entry, forms if entry.is_plural else 1)]
    assert not found, "\n".join(found)


def entry(source: str, *translation: str) -> Entry:
    return Entry("Form", source, "", translation, "%n" in source)


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Save", ""),
        ("{name} of {count}", "{name} von {zahl}"),
        ("{name}", "{name} {name}"),
        ("%n cases", "Fälle"),
        ("&Save", "Speichern"),
        ("Save", "S&peichern"),
        ("Opening…", "Wird geöffnet"),
        ("Tags", "Schlagwörter "),
        ("One\nTwo", "Eins Zwei"),
    ],
)
def test_a_fault_in_a_translation_is_named(source: str, translation: str) -> None:
    assert list(faults(entry(source, translation), 1))


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("&Save {name}…", "{name} s&peichern…"),
        ("Terms && conditions", "Geschäftsbedingungen"),
        ("{a} of {b}", "{b}: {a}"),
    ],
)
def test_a_good_translation_passes(source: str, translation: str) -> None:
    assert not list(faults(entry(source, translation), 1))


def test_a_plural_needs_all_its_forms() -> None:
    assert list(faults(entry("%n cases", "%n дело", "%n дела"), 3))
    assert not list(faults(entry("%n cases", "%n дело", "%n дела", "%n дел"), 3))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of three sentences, and a folder for its translations."""
    program = tmp_path / "program"
    program.mkdir()
    module(
        program,
        "class Form:\n    def f(self):\n"
        "        self.tr('&Save')\n        self.tr('%n cases', '', n)\n        self.tr('Open', 'a case')\n",
    )
    monkeypatch.setattr(translations, "PROGRAM", program)
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "i18n")
    return tmp_path


def test_what_a_translator_gets_can_be_filled_in_and_handed_back(desk: Path) -> None:
    asked = missing("ru")
    assert asked == [
        {"context": "Form", "source": "&Save", "translation": ""},
        {"context": "Form", "source": "%n cases", "translation": ["", "", ""]},
        {"context": "Form", "source": "Open", "comment": "a case", "translation": ""},
    ]
    assert not (desk / "i18n").exists()

    asked[0]["translation"] = "&Сохранить"
    asked[1]["translation"] = ["%n дело", "%n дела", "%n дел"]
    file = desk / "ru.json"
    file.write_text(json.dumps(asked), encoding="utf-8")
    assert merge("ru", file) == []

    assert [each["source"] for each in missing("ru")] == ["Open"]
    stored = {each.source: each.translation for each in entries(desk / "i18n" / "casedesk_ru.ts")}
    assert stored == {
        "&Save": ("&Сохранить",),
        "%n cases": ("%n дело", "%n дела", "%n дел"),
        "Open": ("",),
    }
    assert (desk / "i18n" / "casedesk_ru.qm").stat().st_size > 100


def test_only_what_is_right_is_taken(desk: Path) -> None:
    file = desk / "de.json"
    handed = [
        {"context": "Form", "source": "&Save", "translation": "Speichern"},
        {"context": "Form", "source": "%n cases", "translation": ["%n Fall", "%n Fälle"]},
        {"context": "Form", "source": "Close", "translation": "Schließen"},
        {"context": "Form", "source": "Open", "comment": "a case", "translation": ""},
    ]
    file.write_text(json.dumps(handed), encoding="utf-8")

    problems = merge("de", file)

    assert len(problems) == 2
    assert "mnemonics" in problems[0]
    assert problems[1] == "Form: 'Close' is not in the program"
    assert [each["source"] for each in missing("de")] == ["&Save", "Open"]


def test_what_the_program_no_longer_says_leaves_the_files(desk: Path) -> None:
    file = desk / "de.json"
    file.write_text(
        json.dumps([{"context": "Form", "source": "&Save", "translation": "&Speichern"}]), encoding="utf-8"
    )
    merge("de", file)
    module(desk / "program", "class Form:\n    def f(self):\n        self.tr('Close')\n")
    path = desk / "i18n" / "casedesk_de.ts"
    update(path)
    assert [(each.source, each.translation) for each in entries(path)] == [("Close", ("",))]


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"context": "Form"}]', '[{"translation": 1}]', "[[]]"])
def test_a_file_that_is_no_translation_is_refused(desk: Path, text: str) -> None:
    file = desk / "de.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SetupFailed, match=r"de\.json is not a list"):
        merge("de", file)


@pytest.mark.parametrize("name", ["../de", "german", "", "de.ts"])
def test_a_name_that_is_no_language_is_refused(name: str) -> None:
    with pytest.raises(SetupFailed, match="no name of a language"):
        missing(name)


def test_the_command_says_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.translate(["merge", "de"]) == 2
    assert "missing LANGUAGE" in capsys.readouterr().out
