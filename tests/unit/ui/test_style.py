"""The style sheet is filled completely, in both schemes and at every size."""

import re
from pathlib import Path

import pytest
from msgspec.structs import asdict

from casedesk.resources import resource_path
from casedesk.ui.palette import DARK, LIGHT, Tokens
from casedesk.ui.style import style_sheet
from casedesk.ui.theme import Metrics

SCHEMES = pytest.mark.parametrize(("scheme", "tokens"), [("light", LIGHT), ("dark", DARK)])


@SCHEMES
def test_no_placeholder_is_left(scheme: str, tokens: Tokens) -> None:
    sheet = style_sheet(tokens, scheme, Metrics().px)
    assert "@" not in re.sub(r'url\("[^"]*"\)', "", sheet)
    assert not re.search(r"\ddp\b", sheet)


@SCHEMES
def test_only_tokens_colour_the_controls(scheme: str, tokens: Tokens) -> None:
    sheet = re.sub(r"/\*.*?\*/|url\([^)]*\)", "", style_sheet(tokens, scheme, Metrics().px), flags=re.DOTALL)
    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)) <= set(asdict(tokens).values())


@SCHEMES
def test_every_part_is_shipped(scheme: str, tokens: Tokens) -> None:
    named = re.findall(r'url\("([^"]+)"\)', style_sheet(tokens, scheme, Metrics().px))
    assert named
    assert [path for path in named if not Path(path).is_file()] == []


@SCHEMES
def test_parts_are_drawn_in_the_colours_of_their_scheme(scheme: str, tokens: Tokens) -> None:
    for part in resource_path("qss", scheme).glob("*.svg"):
        colors = set(re.findall(r"#[0-9A-Fa-f]{6}", part.read_text(encoding="utf-8")))
        assert colors <= set(asdict(tokens).values()), part.name


def test_both_schemes_have_the_same_parts() -> None:
    light, dark = (
        {path.name for path in resource_path("qss", scheme).iterdir()} for scheme in ("light", "dark")
    )
    assert light == dark


def test_sizes_grow_with_the_font() -> None:
    assert "min-height: 30px" in style_sheet(LIGHT, "light", Metrics(1.0).px)
    assert "min-height: 60px" in style_sheet(LIGHT, "light", Metrics(2.0).px)


def test_sizes_of_the_design() -> None:
    metrics = Metrics()
    assert (metrics.control_height, metrics.list_row_height, metrics.radius) == (32, 44, 6)
    assert (metrics.label_column, metrics.form_width) == (128, 880)
    assert (metrics.title_font_px, metrics.quiet_font_px, metrics.icon_size) == (20, 12, 20)
    assert Metrics(1.5).control_height == 48
    assert Metrics(0.01).px(4) == 1
