"""What the program is called everywhere, its version, and where the parts of a build are."""

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
BUILT = ROOT / "build" / "package"
FINISHED = ROOT / "dist"
NOTICES = BUILT / "notices"
FROZEN = BUILT / "frozen" / "casedesk"

NAME = "casedesk"
TITLE = "Casedesk"
# How the program's home is named backwards, for AppStream and macOS. Change it before the first release.
IDENTIFIER = "io.github.casedesk.Casedesk"
SUMMARY = "Edit the CRM cases of an ONLYOFFICE Workspace portal"
MAINTAINER = "The Casedesk founders <casedesk@users.noreply.github.com>"
SCHEME = "casedesk"
DESCRIPTION = (
    (
        "Casedesk is a desktop program for people who work on CRM cases all day: titles, participants,"
        " access lists, tags and custom fields."
    ),
    (
        "Nothing that was typed is lost, nothing is overwritten or published without being asked, and after"
        " each save the window shows what the portal really stored."
    ),
    "A practice portal with sample cases is inside, so that everything can be tried without an account.",
)


def version() -> str:
    """Return the version of this checkout."""
    text = (ROOT / "app" / NAME / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("app/casedesk/__init__.py names no version")
    return found.group(1)


def ordered_version(text: str) -> str:
    """Return a Python version as dpkg and rpm order it: what comes before a release sorts before it.

    `1.2.0rc1` becomes `1.2.0~rc1`, `1.2.0.dev3` becomes `1.2.0~dev3`.
    """
    return re.sub(r"(?<=\d)\.?(a|b|rc|dev)(?=\d)", r"~\1", text)


def four_numbers(text: str) -> str:
    """Return a Python version as Windows wants it: `1.2.0rc1` becomes `1.2.0.0`."""
    release = re.match(r"\d+(?:\.\d+)*", text)
    if release is None:
        raise ValueError(f"{text!r} is no version")
    return ".".join([*release.group().split("."), "0", "0", "0"][:4])


def built_at() -> int:
    """Return the time that everything in a package carries: that of the commit, unless it is given.

    Seconds since 1970; two builds of one commit must not differ.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given:
        return int(given)
    shown = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    # A source distribution has no history.
    return int(shown.stdout) if shown.returncode == 0 and shown.stdout.strip() else 1_700_000_000


def signing_identity() -> str | None:
    """Return the identity that signs on macOS, None where there is none."""
    return os.environ.get("CASEDESK_SIGNING_IDENTITY") or None
