"""The program's icon in every size and format that a system asks for, drawn from one SVG."""

import struct
import subprocess
from pathlib import Path

from environment import PYTHON
from installers import product
from system_packages import SetupFailed

SOURCE = product.ROOT / "resources" / "icons" / "casedesk.svg"
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
# Apple's names for what a size holds; the PNGs of 1024 pixels are for screens of double density.
APPLE = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024, "ic11": 32, "ic12": 64,
         "ic13": 256, "ic14": 512}  # fmt: skip
# Qt draws the icon in the program as well, so every size looks as it does there.
_DRAWING = """
import sys
from PySide6.QtCore import QByteArray, QFile, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
source, folder, *sizes = sys.argv[1:]
renderer = QSvgRenderer(source)
assert renderer.isValid()
for size in map(int, sizes):
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    assert image.save(f"{folder}/{size}.png")
"""


def draw(folder: Path) -> None:
    """Draw `<size>.png` for every size, `casedesk.ico` and `casedesk.icns` into a folder.

    Raises:
        SetupFailed: Qt could not draw them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    sizes = sorted({*HICOLOR, *WINDOWS, *APPLE.values()})
    command: list[str | Path] = [PYTHON, "-c", _DRAWING, SOURCE, folder, *map(str, sizes)]
    if subprocess.run(command, check=False).returncode != 0:
        raise SetupFailed("The icons could not be drawn; the message is above.")
    images = {size: (folder / f"{size}.png").read_bytes() for size in sizes}
    (folder / "casedesk.ico").write_bytes(ico({size: images[size] for size in WINDOWS}))
    (folder / "casedesk.icns").write_bytes(icns({kind: images[size] for kind, size in APPLE.items()}))


def ico(images: dict[int, bytes]) -> bytes:
    """Put PNGs together as Windows wants them, by size in pixels."""
    offset = 6 + 16 * len(images)
    entries, bodies = [], []
    for size, png in sorted(images.items()):
        # 256 is written as nought.
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset))
        bodies.append(png)
        offset += len(png)
    return struct.pack("<HHH", 0, 1, len(images)) + b"".join(entries) + b"".join(bodies)


def icns(images: dict[str, bytes]) -> bytes:
    """Put PNGs together as macOS wants them, by Apple's name of each size."""
    parts = [kind.encode("ascii") + struct.pack(">I", 8 + len(png)) + png for kind, png in images.items()]
    return b"icns" + struct.pack(">I", 8 + sum(map(len, parts))) + b"".join(parts)
