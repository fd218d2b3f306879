"""What never gets into the log: the program logs its own words only, and this is the wall behind that."""

import os
import re
import traceback
from functools import cache
from pathlib import Path

_OWN_FOLDER = f"{Path(__file__).resolve().parents[2]}{os.sep}"


def redacted(text: str) -> str:
    """Return a text without tokens, passwords, e-mail addresses, queries, and names of folders."""
    home = str(Path.home())
    text = text.replace(_OWN_FOLDER, "")
    if len(home) > 1:
        text = text.replace(home, "~")
    for pattern, instead in _rules():
        text = pattern.sub(instead, text)
    return text


def frames_of(error: BaseException) -> str:
    """Return where it broke and of what kind each error is, without messages and without values."""
    parts = []
    for each in _chain(error):
        frames = "".join(traceback.format_tb(each.__traceback__))
        parts.append(f"{frames}{type(each).__module__}.{type(each).__qualname__}")
    return redacted("\ncaused by\n".join(parts))


@cache
def _rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    # Made when the first line is written, for that is after the first paint.
    return (
        # `Authorization: Bearer abc`, `"password": "abc"`, `token=abc`, `asc_auth_key=abc`, also in quotes.
        (
            re.compile(
                r"(?i)([\"']?\b[\w-]*(?:authorization|password|passwd|passwort|secret|token|auth_key|cookie"
                r"|api[_-]?key)[\"']?\s*[:=]\s*)(?:(?:bearer|basic|digest)\s+)?"
                r"(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|[^\s,;&\"'<>)\]}]+)"
            ),
            r"\1[left out]",
        ),
        (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{8,}"), r"\1 [left out]"),
        # Who signs in stands before the host; what is searched for stands behind the question mark.
        (re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)[^\s/@\"'<>]*@"), r"\1"),
        (re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://[^\s?#\"'<>]*)[?#][^\s\"'<>]*"), r"\1"),
        (re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+"), "[e-mail]"),
        # Whatever is long and looks like nothing a person would write may be a key.
        (re.compile(r"\b(?=[A-Za-z+]*\d)(?=[\d+]*[A-Za-z])[A-Za-z0-9+]{32,}={0,2}"), "[left out]"),
    )


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in chain:
        chain.append(current)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return chain
