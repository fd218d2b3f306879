"""The translations: kept in step with the program, handed out to translators and taken back, compiled.

`resources/i18n` holds one .ts file (words) and one .qm file (what the program loads) for each language, both
under version control, so that a checkout, a wheel and a frozen tree find the same files. A language exists as
soon as something has been merged into it; `tests/unit/tooling/test_translations.py` then wants all of it.
"""

import json
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from environment import ROOT, run_python
from sentences import Unreadable, as_cpp, sentences_in
from system_packages import SetupFailed

FOLDER = ROOT / "resources" / "i18n"
PROGRAM = ROOT / "app" / "casedesk"
USAGE = """\
dev.py translate                                  bring all .ts and .qm files up to date
dev.py translate -- missing LANGUAGE              print what is not translated yet, as JSON to be filled in
dev.py translate -- merge LANGUAGE FILE [FILE …]  take filled in JSON, and say what is wrong with it"""

_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L\d|%\d")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:_[A-Z]{2})?")


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence with its translation.

    Attributes:
        comment: What tells it from the same words with another meaning; usually "".
        translation: One text, or for a plural one for each of the language's forms; "" where there is none.
    """

    context: str
    source: str
    comment: str
    translation: tuple[str, ...]
    is_plural: bool

    @property
    def is_finished(self) -> bool:
        """Whether every form is there."""
        return all(self.translation)

    @property
    def key(self) -> tuple[str, str, str]:
        """What the program asks by."""
        return self.context, self.source, self.comment


def translate(arguments: Sequence[str]) -> int:
    """Carry out one of the three commands of `USAGE`; return the exit status.

    Raises:
        SetupFailed: Qt's tools failed, a sentence cannot be read, or a file is not what it should be.
    """
    match list(arguments):
        case []:
            for path in translation_files():
                update(path)
                _say_state(path)
            return 0
        case ["missing", language]:
            json.dump(missing(language), sys.stdout, ensure_ascii=False, indent=1)
            print()
            return 0
        case ["merge", language, *files] if files:
            problems = [line for name in files for line in merge(language, Path(name))]
            print("\n".join(problems))
            _say_state(file_of(language))
            return 1 if problems else 0
    print(USAGE)
    return 2


def translation_files() -> list[Path]:
    """Return the .ts files, one for each language."""
    return sorted(FOLDER.glob("casedesk_*.ts"))


def file_of(language: str) -> Path:
    """Return the place of a language's .ts file."""
    if not _LANGUAGE.fullmatch(language):
        raise SetupFailed(f"{language!r} is no name of a language such as de or pt_BR.")
    return FOLDER / f"casedesk_{language}.ts"


def update(path: Path) -> None:
    """Bring a .ts file in step with the program, or begin it, and compile it beside itself.

    Raises:
        SetupFailed: As for `translate`.
    """
    try:
        calls = as_cpp(sentences_in(PROGRAM))
    except Unreadable as problem:
        raise SetupFailed(f"lupdate could not find a sentence: {problem}") from None
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "sentences.cpp"
        source.write_text(calls, encoding="utf-8")
        _run_tool(
            *("lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"),
            *("-target-language", path.stem.partition("_")[2], str(source), "-ts", str(path)),
        )
    # Blank translations are left out, so that the program shows its own words for them.
    _run_tool("lrelease", "-silent", "-nounfinished", str(path), "-qm", str(path.with_suffix(".qm")))


def entries(path: Path) -> list[Entry]:
    """Read a .ts file."""
    root = ET.parse(path).getroot()  # noqa: S314 - written by lupdate, kept in our repository
    return [
        _entry(context.findtext("name") or "", message)
        for context in root.findall("context")
        for message in context.findall("message")
    ]


def missing(language: str) -> list[dict[str, object]]:
    """Return what a language lacks, in the form in which `merge` takes it back."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / file_of(language).name
        if file_of(language).exists():
            shutil.copy(file_of(language), path)
        update(path)
        return [_for_translator(entry) for entry in entries(path) if not entry.is_finished]


def merge(language: str, file: Path) -> list[str]:
    """Take translations into a .ts file and compile it; return what is wrong with those not taken.

    Translations that are there already are replaced by those of the file, blank ones change nothing.

    Raises:
        SetupFailed: The file is not in the form of `missing`.
    """
    path = file_of(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    update(path)
    brought = {entry.key: entry for entry in _brought(file) if any(entry.translation)}
    tree = ET.parse(path)  # noqa: S314 - written by lupdate, kept in our repository
    problems = []
    for context in tree.getroot().findall("context"):
        for message in context.findall("message"):
            present = _entry(context.findtext("name") or "", message)
            wanted = brought.pop(present.key, None)
            if wanted is None:
                continue
            found = list(faults(wanted, len(present.translation)))
            problems += found
            if not found:
                _put(message, wanted.translation)
    problems += [f"{entry.context}: {entry.source!r} is not in the program" for entry in brought.values()]
    tree.write(path, encoding="utf-8", xml_declaration=True)
    update(path)
    return problems


def faults(entry: Entry, form_count: int) -> Iterator[str]:
    """Say what is wrong with a translation."""
    name = f"{entry.context}: {entry.source!r}"
    if len(entry.translation) != form_count:
        yield f"{name} needs {form_count} forms, not {len(entry.translation)}"
    if not entry.is_finished:
        yield f"{name} has a blank form"
    for form in entry.translation:
        if form and sorted(_PLACEHOLDER.findall(form)) != sorted(_PLACEHOLDER.findall(entry.source)):
            yield f"{name} has other placeholders in {form!r}"
        if form and mnemonic_count(form) != mnemonic_count(entry.source):
            yield f"{name} has another number of & mnemonics in {form!r}"
        if form and _ends(form) != _ends(entry.source):
            yield f"{name} begins or ends with other blanks, or loses its …, in {form!r}"


def mnemonic_count(text: str) -> int:
    """Count the letters marked by & for the keyboard; && stands for the sign itself."""
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def _ends(text: str) -> tuple[bool, bool, bool, int]:
    return text[:1].isspace(), text[-1:].isspace(), text.endswith("…"), text.count("\n")


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    forms = translation.findall("numerusform") if translation is not None else []
    is_unfinished = translation is None or translation.get("type") == "unfinished"
    shown = [] if translation is None else forms or [translation]
    return Entry(
        context,
        message.findtext("source") or "",
        message.findtext("comment") or "",
        tuple("" if is_unfinished else (each.text or "") for each in shown) or ("",),
        message.get("numerus") == "yes",
    )


def _put(message: ET.Element, translation: tuple[str, ...]) -> None:
    place = message.find("translation")
    if place is None:
        place = ET.SubElement(message, "translation")
    place.clear()
    if message.get("numerus") != "yes":
        place.text = translation[0]
        return
    for form in translation:
        ET.SubElement(place, "numerusform").text = form


def _for_translator(entry: Entry) -> dict[str, object]:
    comment = {"comment": entry.comment} if entry.comment else {}
    translation = list(entry.translation) if entry.is_plural else entry.translation[0]
    return {"context": entry.context, "source": entry.source, **comment, "translation": translation}


def _brought(file: Path) -> Iterator[Entry]:
    try:
        for each in _listed(json.loads(file.read_text(encoding="utf-8"))):
            words = each["translation"]
            forms = tuple(words) if isinstance(words, list) else (words,)
            # Adding a text finds out what is none.
            kept = tuple(form + "" for form in forms)
            yield Entry(
                each["context"], each["source"], each.get("comment", ""), kept, isinstance(words, list)
            )
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as problem:
        raise SetupFailed(
            f"{file.name} is not a list of context, source and translation: {problem}"
        ) from None


def _listed(read: object) -> list[dict[str, Any]]:
    if not isinstance(read, list):
        raise TypeError("it is no list")
    return read


def _say_state(path: Path) -> None:
    read = entries(path)
    blank = sum(not entry.is_finished for entry in read)
    print(f"{path.name}: {len(read)} sentences, {blank} not translated")


def _run_tool(name: str, *arguments: str) -> None:
    # The commands of their own have the place of the environment written into them.
    program = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    if run_python("-c", program, *arguments) != 0:
        raise SetupFailed(f"{name} failed; its message is above.")
