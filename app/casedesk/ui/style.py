"""The style sheet, filled with tokens and sizes from the template that ships in resources/qss."""

import re
from collections.abc import Callable
from dataclasses import asdict

from casedesk.resources import resource_path
from casedesk.ui.palette import Tokens

# `@accent` is a token, `@image(tick)` a control part, `32dp` a size of the design.
_PLACEHOLDER = re.compile(r"@image\((?P<image>[a-z-]+)\)|@(?P<token>[a-z_]+)|(?P<size>\d+(?:\.\d+)?)dp")


def style_sheet(tokens: Tokens, scheme: str, scale: Callable[[float], int]) -> str:
    """Return the style sheet of the whole application.

    Args:
        tokens: The colours.
        scheme: The folder of control parts to take: "light" or "dark".
        scale: Turns a size of the design into device-independent pixels.

    Raises:
        KeyError: The template names a token that does not exist.
    """
    colors = asdict(tokens)
    images = resource_path("qss", scheme)

    def fill(match: re.Match[str]) -> str:
        if image := match["image"]:
            return f'url("{(images / f"{image}.svg").as_posix()}")'
        if token := match["token"]:
            return str(colors[token])
        return f"{scale(float(match['size']))}px"

    return _PLACEHOLDER.sub(fill, resource_path("qss", "casedesk.qss").read_text(encoding="utf-8"))
