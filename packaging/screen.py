"""A display that nobody sees, pictures of it, and how the smoke tests say what they find."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from environment import PYTHON

# A window that was never painted has one colour or two; ours has icons, text and shades.
FEWEST_COLOURS = 60
_GRABBING = """
import json, sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
image = app.primaryScreen().grabWindow(0).toImage()
image.save(sys.argv[1])
colours = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
print(json.dumps(len(colours)))
"""


class SmokeFailed(Exception):
    """A package does not do what it should; the message says what."""


@contextmanager
def display() -> Iterator[str]:
    """Run a display that nobody sees, and give its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x900x24", "-ac", "-nolisten", "tcp"]
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    try:
        if not number:
            raise SmokeFailed("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def grab(screen: str, picture: Path) -> int:
    """Take a picture of a whole display and return how many colours it has."""
    grabbed = subprocess.run(
        [PYTHON, "-c", _GRABBING, picture],
        env=os.environ | ({"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"} if screen else {}),
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return int(json.loads(grabbed.stdout.splitlines()[-1]))


def say(what: str) -> None:
    """Print a step."""
    print(f"  {what}", flush=True)
