"""The style sheet, filled with tokens and sizes from the template that ships in resources/qss."""

import re
from collections.abc import Callable

from msgspec.structs import asdict

from casedesk.resources import resource_path
from casedesk.ui.palette import Tokens

# `@accent` is a token, `@image(tick)` a control part, `32dp` a size of the design.
_PLACEHOLDER = re.compile(r"@image\((?P<image>[a-z-]+)\)|@(?P<token>[a-z_]+)|(?P<size>\d+(?:\.\d+)?)dp")


def style_sheet(
    tokens: Tokens, scheme: str, scale: Callable[[float], int], *, is_right_to_left: bool = False
) -> str:
    """Return the style sheet of the whole application.

    Args:
        tokens: The colours.
        scheme: The folder of control parts to take: "light" or "dark".
        scale: Turns a size of the design into device-independent pixels.
        is_right_to_left: Whether lines begin on the right: Qt mirrors parts of controls, but no padding.

    Raises:
        KeyError: The template names a token that does not exist.
    """
    words = asdict(tokens) | _sides(is_right_to_left=is_right_to_left) | _odd_sizes(scale)
    images = resource_path("qss", scheme)

    def fill(match: re.Match[str]) -> str:
        if image := match["image"]:
            return f'url("{(images / f"{image}.svg").as_posix()}")'
        if token := match["token"]:
            return str(words[token])
        return f"{scale(float(match['size']))}px"

    return _PLACEHOLDER.sub(fill, resource_path("qss", "casedesk.qss").read_text(encoding="utf-8"))


def _sides(*, is_right_to_left: bool) -> dict[str, str]:
    return {"start": "right", "end": "left"} if is_right_to_left else {"start": "left", "end": "right"}


def _odd_sizes(scale: Callable[[float], int]) -> dict[str, str]:
    # Qt draws a square where a radius is more than half the edge, which rounding alone may bring about.
    edge = scale(16) + 2
    return {
        "radio_radius": f"{edge // 2}px",
        "radio_dot": f"{edge - 2 * scale(5)}px",
        # Qt adds 3 px to whatever height a style sheet gives a tool button.
        "tool_height": f"{scale(28) - 3}px",
        # What is left inside the edges of an icon button.
        "square_normal": f"{scale(32) - 2}px",
        "square_compact": f"{scale(24) - 2}px",
        "square_tiny": f"{scale(20) - 2}px",
    }
