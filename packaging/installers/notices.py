"""Third-party notices: the licence files of everything that ships, gathered from the packages themselves."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installers import product
from system_packages import SetupFailed

RUN_LOCK = product.PACKAGING / "requirements.lock"
# Runs in the environment that is frozen: only that one knows what is installed in it.
_ASKING = """
import importlib.metadata, json, re, sys
within, *names = sys.argv[1:]
places = {"path": [within]} if within else {}
installed = {
    re.sub("[-_.]+", "-", each.metadata["Name"]).lower(): each
    for each in importlib.metadata.distributions(**places)
}
answers = []
for name in names:
    found = installed[name]
    wanted = ("licen", "copying", "notice", "authors")
    files = {
        str(each): each.read_text() or ""
        for each in found.files or ()
        if ".dist-info" in str(each) and any(word in each.name.lower() for word in wanted)
    }
    meta = found.metadata
    classifiers = [each for each in meta.get_all("Classifier") or () if each.startswith("License ::")]
    licence = meta.get("License-Expression") or meta.get("License") or "; ".join(classifiers)
    answers.append({"name": name, "version": found.version, "licence": licence, "files": files})
sys.stdout.reconfigure(encoding="utf-8")
print(json.dumps(answers))
"""
# Their wheels name the licence and carry no text of it; the texts lie beside this file's folder.
_TEXTS = product.PACKAGING / "notices"
COVERED = {"pyside6-essentials", "shiboken6"}


@dataclass(frozen=True, slots=True)
class Notice:
    """What one package asks to be told with it.

    Attributes:
        licence: Its own words for its licence, such as "MIT"; may be long or empty.
        texts: Licence and notice files by name.
    """

    name: str
    version: str
    licence: str
    texts: dict[str, str]


def gather(python: Path, names: Sequence[str], within: Path | None = None) -> list[Notice]:
    """Ask an environment for the notices of packages in it.

    Args:
        python: What runs the question.
        names: The packages, as the lock has them.
        within: A folder of unpacked packages to look in instead.

    Raises:
        SetupFailed: a package is missing there.
    """
    command = [python, "-c", _ASKING, within or "", *names]
    asked = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    if asked.returncode != 0:
        raise SetupFailed(f"The licences could not be gathered:\n{asked.stderr}")
    return [
        Notice(each["name"], each["version"], each["licence"].strip(), each["files"])
        for each in json.loads(asked.stdout)
    ]


def write(python: Path, names: Sequence[str], folder: Path, within: Path | None = None) -> list[Notice]:
    """Write `third-party.txt`, as the program and the packages carry it, and return what is in it.

    Arguments are as for `gather`.

    Raises:
        SetupFailed: a package brings no text of its licence and none is kept here for it.
    """
    found = gather(python, names, within)
    silent = [name for name in lacking(found) if name not in COVERED]
    if silent:
        raise SetupFailed(f"No licence text for {', '.join(silent)}: put one into packaging/notices.")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "third-party.txt").write_text(as_text(found, common_texts()), encoding="utf-8", newline="\n")
    return found


def common_texts() -> dict[str, str]:
    """Return the licence texts that ship for parts without a file of their own, by title."""
    return {path.stem: path.read_text("utf-8") for path in sorted(_TEXTS.glob("*.txt"))}


def as_text(found: list[Notice], common: dict[str, str]) -> str:
    """Write the notices out: a list of what is inside, then every text once, with whom it is from."""
    lines = ["Casedesk contains these works of others, each under its own licence.", ""]
    lines += [f"  {each.name} {each.version}: {short_licence(each)}" for each in found]
    shown: dict[str, list[str]] = {}
    for each in found:
        for name, text in each.texts.items():
            if text.strip():
                shown.setdefault(text.strip(), []).append(f"{each.name}: {Path(name).name}")
    for title, text in common.items():
        shown.setdefault(text.strip(), []).append(title)
    for text, owners in shown.items():
        lines += ["", "=" * 78, *owners, "-" * 78, text]
    return "\n".join(lines) + "\n"


def short_licence(notice: Notice) -> str:
    """Return a licence in one line."""
    first = notice.licence.splitlines()[0].strip() if notice.licence else ""
    return first.removeprefix("License :: OSI Approved :: ") or "see its text below"


def lacking(found: list[Notice]) -> list[str]:
    """Return the packages that bring no text of their licence."""
    return [each.name for each in found if not any(text.strip() for text in each.texts.values())]
