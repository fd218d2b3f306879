"""The AppImage: the portable tree as a compressed file system behind a small program that mounts it."""

import hashlib
import os
import shutil
from pathlib import Path

from installers import frozen_tree, icons, linux_files, product

# The start program is not in any package index; a runner fetches the official one and names it here.
RUNTIME_VARIABLE = "CASEDESK_APPIMAGE_RUNTIME"
DIGEST_VARIABLE = "CASEDESK_APPIMAGE_RUNTIME_SHA256"


class RuntimeMissing(Exception):
    """The AppImage cannot be built here; the message says what is missing."""


def build() -> Path:
    """Build the AppImage and return it.

    Raises:
        RuntimeMissing: the runtime or mksquashfs is not to be had here.
    """
    runtime = _runtime()
    folder = product.BUILT / "Casedesk.AppDir"
    linux_files.lay_out(folder, frozen_tree.PORTABLE)
    for name, target in links(product.IDENTIFIER).items():
        (folder / name).symlink_to(target)
    notices = folder / "usr/share/licenses/casedesk"
    notices.mkdir(parents=True)
    shutil.copyfile(product.NOTICES / "third-party.txt", notices / "third-party.txt")
    shutil.copyfile(icons.SOURCE, folder / "casedesk.svg")
    linux_files.date_everything(folder)
    image = product.BUILT / "casedesk.squashfs"
    image.unlink(missing_ok=True)
    # mksquashfs takes the times from SOURCE_DATE_EPOCH, and refuses it beside options that set them too.
    linux_files.run(
        *("mksquashfs", folder, image, "-root-owned", "-noappend", "-no-progress", "-comp", "zstd"),
        *("-Xcompression-level", "22", "-no-xattrs"),
        SOURCE_DATE_EPOCH=str(product.built_at()),
    )
    product.FINISHED.mkdir(exist_ok=True)
    finished = product.FINISHED / f"Casedesk-{product.version()}-x86_64.AppImage"
    finished.write_bytes(runtime.read_bytes() + image.read_bytes())
    finished.chmod(0o755)
    return finished


def links(identifier: str) -> dict[str, str]:
    """Return what an AppDir must have at its top, and where that really lies."""
    return {
        "AppRun": "usr/bin/casedesk",
        "casedesk.desktop": "usr/share/applications/casedesk.desktop",
        ".DirIcon": "usr/share/icons/hicolor/256x256/apps/casedesk.png",
        f"{identifier}.metainfo.xml": f"usr/share/metainfo/{identifier}.metainfo.xml",
    }


def _runtime() -> Path:
    named = os.environ.get(RUNTIME_VARIABLE, "")
    if not named:
        raise RuntimeMissing(f"{RUNTIME_VARIABLE} names no file: the runtime of AppImages is not to be had")
    if shutil.which("mksquashfs") is None:
        raise RuntimeMissing("mksquashfs is missing (squashfs-tools)")
    runtime = Path(named)
    wanted = os.environ.get(DIGEST_VARIABLE, "").lower()
    found = hashlib.sha256(runtime.read_bytes()).hexdigest()
    if wanted and found != wanted:
        raise RuntimeMissing(f"the runtime has the SHA-256 {found}, not the one that was expected")
    return runtime
