"""The screen of a tour: the user's own, or one in memory where there is none."""

import json
import os
import sys
import tempfile
from pathlib import Path

SCREEN = {"name": "tour", "x": 0, "y": 0, "width": 2560, "height": 1440, "logicalDpi": 96, "dpr": 1}


def choose_platform() -> None:
    """Draw off-screen where Linux has no display, or where that was asked for.

    Qt's own screen in memory is 800 by 800, and pop-ups would be moved to stay on it.
    """
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if asked == "offscreen" or (not asked and sys.platform.startswith("linux") and not has_display):
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen_file()}"


def _screen_file() -> Path:
    # Qt reads it while the application object is made; the file is gone with the system's temporary files.
    folder = Path(tempfile.mkdtemp(prefix="casedesk-tour-"))
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [SCREEN]}), "utf-8")
    return path
