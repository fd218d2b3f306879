"""Reading a pasted list of people: one name or e-mail address a line, or separated by semicolons."""

import re

_SEPARATORS = re.compile(r"[\r\n\u2028\u2029;]+")
_ANGLED_ADDRESS = re.compile(r"<\s*([^<>\s]+@[^<>\s]+)\s*>")
_QUOTES = " \t\"'"


def pasted_names(text: str) -> tuple[str, ...]:
    """Return the names and addresses in a pasted text, each once, in its order.

    Mail programs write `Ann Lee <ann@acme.com>`, of which the address is the better thing to look for;
    spreadsheets write the cells of a row with tabs between. A comma separates addresses only, because
    names are often written with one.
    """
    names = [_name(part) for line in _SEPARATORS.split(text) for part in _parts(line)]
    return tuple(dict.fromkeys(name for name in names if name))


def _parts(line: str) -> list[str]:
    parts = line.split(",")
    return parts if len(parts) > 1 and all("@" in part for part in parts if part.strip()) else [line]


def _name(part: str) -> str:
    angled = _ANGLED_ADDRESS.search(part)
    if angled:
        return angled[1]
    cells = [cell.strip(_QUOTES) for cell in part.split("\t")]
    filled = [cell for cell in cells if cell]
    addresses = [cell for cell in filled if "@" in cell]
    return (addresses or filled or [""])[0]
