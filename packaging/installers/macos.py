"""The application and the disk image for macOS: built, signed and notarised on a Mac only.

Nobody has run this yet: see packaging/README.md.
"""

import argparse
import os
import platform
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from installers import frozen_tree, linux_files, product
from system_packages import SetupFailed

APPLICATION = product.FROZEN.parent / "Casedesk.app"
# The keys of a service account at Apple, as notarytool wants them.
NOTARY_VARIABLES = ("APPLE_API_KEY_FILE", "APPLE_API_KEY_ID", "APPLE_API_ISSUER")


def main(words: Sequence[str]) -> None:
    """Build the disk image.

    Raises:
        SetupFailed: this is no Mac, or a tool failed.
    """
    argparse.ArgumentParser(prog="dev.py package -- macos", description=__doc__).parse_args(words)
    if sys.platform != "darwin":
        raise SetupFailed("The application for macOS is built on a Mac.")
    frozen_tree.freeze()
    image = pack()
    if product.signing_identity() is None:
        print("Not signed: CASEDESK_SIGNING_IDENTITY is not set. macOS will warn those who open it.")
        return
    linux_files.run("codesign", "--verify", "--deep", "--strict", APPLICATION)
    linux_files.run("codesign", "--sign", str(product.signing_identity()), "--timestamp", image)
    notarise(image)


def pack() -> Path:
    """Make the disk image with the application and a link to the folder it is dragged into."""
    folder = product.BUILT / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    linux_files.run("ditto", APPLICATION, folder / APPLICATION.name)
    (folder / "Applications").symlink_to("/Applications")
    product.FINISHED.mkdir(exist_ok=True)
    image = product.FINISHED / f"Casedesk-{product.version()}-macos-{platform.machine()}.dmg"
    linux_files.run(
        *("hdiutil", "create", "-volname", product.TITLE, "-srcfolder", folder),
        *("-fs", "HFS+", "-format", "ULFO", "-ov", image),
    )
    return image


def notarise(image: Path) -> None:
    """Let Apple look at the image and staple the ticket to it, where its keys are to be had."""
    words = notary_words(os.environ)
    if words is None:
        print(f"Not notarised: {', '.join(NOTARY_VARIABLES)} are not all set.")
        return
    linux_files.run("xcrun", "notarytool", "submit", image, "--wait", *words)
    linux_files.run("xcrun", "stapler", "staple", image)


def notary_words(environment: Mapping[str, str]) -> list[str] | None:
    """Return notarytool's words for the keys in an environment, None where one is missing."""
    key, key_id, issuer = (environment.get(name, "") for name in NOTARY_VARIABLES)
    if not (key and key_id and issuer):
        return None
    return ["--key", key, "--key-id", key_id, "--issuer", issuer]
