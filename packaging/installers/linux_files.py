"""What Linux packages share: the program under /usr/lib, its command, entry, icons, man page and notices."""

import gzip
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from environment import PYTHON
from installers import icons, product
from system_packages import SetupFailed

TEMPLATES = product.PACKAGING / "linux"


def lay_out(root: Path, tree: Path) -> None:
    """Put everything that a package installs below a folder that stands for /."""
    shutil.rmtree(root, ignore_errors=True)
    program = root / "usr/lib" / product.NAME
    program.parent.mkdir(parents=True)
    shutil.copytree(tree, program, symlinks=True)
    command = root / "usr/bin" / product.NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{product.NAME}/{product.NAME}")
    _write(root / "usr/share/applications/casedesk.desktop", filled("casedesk.desktop"))
    _write(root / f"usr/share/metainfo/{product.IDENTIFIER}.metainfo.xml", filled("casedesk.metainfo.xml"))
    for size in icons.HICOLOR:
        place = root / f"usr/share/icons/hicolor/{size}x{size}/apps/casedesk.png"
        place.parent.mkdir(parents=True)
        shutil.copyfile(product.BUILT / "icons" / f"{size}.png", place)
    _write(
        root / "usr/share/icons/hicolor/scalable/apps/casedesk.svg", icons.SOURCE.read_text(encoding="utf-8")
    )
    manual = filled("casedesk.1").replace("@OPTIONS@", manual_options(_help()))
    _write_compressed(root / "usr/share/man/man1/casedesk.1.gz", manual)


def filled(name: str) -> str:
    """Return one of the templates with what changes from release to release."""
    text = (TEMPLATES / name).read_text(encoding="utf-8")
    date = datetime.fromtimestamp(product.built_at(), UTC).date().isoformat()
    values = {
        "VERSION": product.version(),
        "DATE": date,
        "IDENTIFIER": product.IDENTIFIER,
        "DEVELOPER": product.IDENTIFIER.rpartition(".")[0],
    }
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    return text


def manual_options(help_text: str) -> str:
    """Return the options of a `--help` as the lines of a man page."""
    entry = r"^  (-\S.*?|[a-zA-Z]\S*)(?:(?:  +|\n {6,})(\S.*(?:\n {6,}\S.*)*))?$"
    found = re.findall(entry, help_text, re.MULTILINE)
    lines = []
    for option, meaning in found:
        escaped = option.replace("-", r"\-")
        lines.append(f".TP\n.B {escaped}\n{' '.join(meaning.split())}\n")
    return "".join(lines)


def date_everything(root: Path) -> None:
    """Give every file the time of the release, so that two builds do not differ in it."""
    moment = product.built_at()
    for path in [root, *root.rglob("*")]:
        os.utime(path, (moment, moment), follow_symlinks=False)
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)


def size_mb(path: Path) -> float:
    """Return what a file, or a folder with all that is in it, takes, in millions of bytes."""
    files = [path] if path.is_file() else [each for each in path.rglob("*") if not each.is_symlink()]
    return sum(each.stat().st_size for each in files if each.is_file()) / 1e6


def run(*command: str | Path, **environment: str) -> None:
    """Run a tool.

    Raises:
        SetupFailed: it failed; carries what it said.
    """
    done = subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SetupFailed(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def _help() -> str:
    asked = subprocess.run(
        [PYTHON, "-m", "casedesk", "--help"],
        env=os.environ | {"COLUMNS": "100", "PYTHONPATH": str(product.ROOT / "app"), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    return asked.stdout


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o644)


def _write_compressed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))
    path.chmod(0o644)
