"""The colour tokens, light and dark: the one place where a colour is written down."""

from typing import Literal

from msgspec import Struct
from PySide6.QtGui import QColor, QPalette

ColorName = Literal[
    "window",
    "surface",
    "raised",
    "line",
    "field_border",
    "text",
    "quiet",
    "accent",
    "accent_soft",
    "changed",
    "changed_soft",
    "danger",
    "danger_soft",
    "good",
    "good_soft",
    "private",
    "private_soft",
    "on_accent",
    "accent_hover",
    "accent_pressed",
    "hover",
    "pressed",
    "disabled",
]


class Tokens(Struct, frozen=True):
    """Colours by use, as `#RRGGBB`. The first block is the design; the second follows from it."""

    window: str
    surface: str
    raised: str
    line: str
    field_border: str
    text: str
    quiet: str
    accent: str
    accent_soft: str
    changed: str
    changed_soft: str
    danger: str
    danger_soft: str
    good: str
    good_soft: str
    private: str
    private_soft: str

    on_accent: str
    accent_hover: str
    accent_pressed: str
    hover: str
    pressed: str
    disabled: str


LIGHT = Tokens(
    window="#F6F7F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#DFE3E8",
    field_border="#868F9A",
    text="#1C2128",
    quiet="#57606A",
    accent="#1F5AD8",
    accent_soft="#E7EEFD",
    changed="#9A5B00",
    changed_soft="#FFF5E0",
    danger="#B42318",
    danger_soft="#FEECEA",
    good="#1A7F37",
    good_soft="#E6F6EA",
    private="#6D3FC0",
    private_soft="#F1EAFD",
    on_accent="#FFFFFF",
    accent_hover="#1B4FC0",
    accent_pressed="#16419F",
    hover="#EDEFF3",
    pressed="#DDE1E7",
    disabled="#8C959F",
)

DARK = Tokens(
    window="#15171C",
    surface="#1D2026",
    raised="#252932",
    line="#323842",
    field_border="#707B89",
    text="#E7EAEE",
    quiet="#9BA5B1",
    accent="#6EA8FF",
    accent_soft="#1F2F4D",
    changed="#FFC66B",
    changed_soft="#33290F",
    danger="#FF8A80",
    danger_soft="#3A1A18",
    good="#6FD58A",
    good_soft="#12301B",
    private="#C3A6FF",
    private_soft="#2A2140",
    on_accent="#0E1726",
    accent_hover="#8ABAFF",
    accent_pressed="#5593EE",
    hover="#2B3039",
    pressed="#363D48",
    disabled="#5F6875",
)

_ROLES: tuple[tuple[QPalette.ColorRole, ColorName], ...] = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "window"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "quiet"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "danger"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Light, "raised"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "field_border"),
    (QPalette.ColorRole.Shadow, "line"),
)

_DISABLED_TEXT = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
    QPalette.ColorRole.HighlightedText,
)


def contrast_ratio(first: str, second: str) -> float:
    """Return the WCAG 2 contrast of two `#RRGGBB` colours: 1.0 (equal) to 21.0 (black on white)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    channels = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def qt_palette(tokens: Tokens) -> QPalette:
    """Return the palette that Fusion paints with where the style sheet says nothing."""
    palette = QPalette()
    for role, name in _ROLES:
        palette.setColor(role, QColor(getattr(tokens, name)))
    for role in _DISABLED_TEXT:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor(tokens.pressed))
    return palette
