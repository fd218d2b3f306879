"""The drawings are one set: same grid, same stroke, one colour that the theme chooses."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from casedesk.resources import resource_path

ASKED_FOR = [
    "add",
    "refresh",
    "undo",
    "redo",
    "search",
    "close",
    "lock",
    "unlock",
    "person",
    "people",
    "company",
    "calendar",
    "chevron-down",
    "chevron-right",
    "chevron-up",
    "check",
    "dot",
    "warning",
    "error",
    "info",
    "success",
    "reset",
    "trash",
    "mail",
    "filter",
    "more",
    "settings",
    "sign-in",
    "sign-out",
    "portal",
    "practice",
    "copy",
    "save",
    "discard",
    "external-link",
    "clock",
    "tag",
    "eye",
    "eye-off",
    "list",
    "journal",
    "offline",
]
DRAWINGS = sorted(path for path in resource_path("icons").glob("*.svg") if path.stem != "casedesk")


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_belongs_to_the_set(path: Path) -> None:
    root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 20 20"
    assert (root.get("stroke"), root.get("stroke-width")) == ("currentColor", "1.5")
    assert (root.get("stroke-linecap"), root.get("stroke-linejoin")) == ("round", "round")
    colors = {shape.get(name) for shape in root for name in ("fill", "stroke")}
    assert colors <= {None, "none", "currentColor"}


@pytest.mark.parametrize("name", ASKED_FOR)
def test_the_set_is_whole(name: str) -> None:
    assert resource_path("icons", f"{name}.svg").is_file()
