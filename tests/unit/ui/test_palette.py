"""The colours can be read: every pair that is shown together keeps its contrast."""

from itertools import product

import pytest
from msgspec.structs import asdict

from casedesk.ui.palette import DARK, LIGHT, Tokens, contrast_ratio

GROUNDS = ("window", "surface", "raised")
SOFT_GROUNDS = ("accent_soft", "changed_soft", "danger_soft", "good_soft", "private_soft", "hover", "pressed")
TEXT_PAIRS = [
    *product(("text", "quiet", "accent", "changed", "danger", "good", "private"), GROUNDS),
    *product(("text",), SOFT_GROUNDS),
    *product(
        ("quiet",), ("accent_soft", "changed_soft", "danger_soft", "good_soft", "private_soft", "hover")
    ),
    ("accent", "accent_soft"),
    ("changed", "changed_soft"),
    ("danger", "danger_soft"),
    ("good", "good_soft"),
    ("private", "private_soft"),
    ("private", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
]
CONTROL_PAIRS = [
    *product(("field_border", "accent", "danger", "quiet"), GROUNDS),
    ("accent", "accent_soft"),
    ("changed", "changed_soft"),
    ("danger", "danger_soft"),
    ("good", "good_soft"),
    # The gap between the fill of the primary button and its focus ring.
    ("surface", "accent"),
]
SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@SCHEMES
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast_ratio(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize(("control", "ground"), CONTROL_PAIRS)
def test_controls_and_icons_can_be_seen(tokens: Tokens, control: str, ground: str) -> None:
    assert contrast_ratio(getattr(tokens, control), getattr(tokens, ground)) >= 3.0


@SCHEMES
def test_every_token_is_a_plain_colour(tokens: Tokens) -> None:
    for value in asdict(tokens).values():
        assert len(value) == 7
        int(value.removeprefix("#"), 16)


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast_ratio("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)
    assert contrast_ratio("#1F5AD8", "#1F5AD8") == pytest.approx(1.0)
