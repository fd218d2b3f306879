"""All packages for Linux, from one frozen tree."""

import argparse
import shutil
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from installers import appimage, debian, frozen_tree, linux_files, product, rpm
from installers.libraries import Needs
from system_packages import (
    OFF_SCREEN,
    WAYLAND,
    X11,
    SetupFailed,
    install_packages,
    is_debian,
    missing_libraries,
)

KINDS = ("deb", "rpm", "appimage")
TOOLS = {"objdump": "binutils", "strip": "binutils", "dpkg-deb": "dpkg"}


def main(words: Sequence[str]) -> None:
    """Build what the words of the command line ask for.

    Raises:
        SetupFailed: a tool is missing or failed.
    """
    parser = argparse.ArgumentParser(prog="dev.py package -- linux", description=__doc__)
    parser.add_argument("--only", action="append", choices=KINDS, help="build this; may be repeated")
    parser.add_argument("--level", type=int, default=9, help="how hard xz tries, 0 to 9 (default: 9)")
    parser.add_argument("--keep-frozen", action="store_true", help="pack what was frozen the last time")
    parser.add_argument("--measured", action="store_true", help="freeze what `dev.py bench` measures too")
    read = parser.parse_args(words)
    build(read.only or KINDS, level=read.level, freezes=not read.keep_frozen)
    if read.measured:
        frozen_tree.freeze_measured()


def build(kinds: Collection[str], *, level: int, freezes: bool) -> None:
    """Freeze the program and pack it.

    Raises:
        SetupFailed: a tool is missing or failed.
    """
    _provide_tools()
    if freezes or not product.FROZEN.is_dir():
        frozen_tree.freeze()
    lean, portable = frozen_tree.share_out()
    report(frozen_tree.LEAN)
    if "deb" in kinds:
        report(debian.build(lean, level=level))
    if "rpm" in kinds:
        _build_rpm(portable, level)
    if "appimage" in kinds:
        try:
            report(appimage.build())
        except appimage.RuntimeMissing as missing:
            print(f"No AppImage: {missing}. packaging/README.md says how a runner makes it.")


def _build_rpm(needs: Mapping[Path, Needs], level: int) -> None:
    if shutil.which("rpmbuild") is None:
        print("No RPM: rpmbuild is missing (Debian's package rpm, Fedora's rpm-build).")
    else:
        report(rpm.build(needs, level=level))


def report(path: Path) -> None:
    """Say how large something has become."""
    print(f"{path.relative_to(product.ROOT)}  {linux_files.size_mb(path):.1f} MB", flush=True)


def _provide_tools() -> None:
    """See to the tools, and to the libraries that the portable tree takes from this machine."""
    packages = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    packages += missing_libraries(OFF_SCREEN | X11 | WAYLAND).values()
    if packages and is_debian():
        install_packages(packages, "Freezing needs tools and libraries that are missing here")
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        raise SetupFailed(f"Freezing needs {', '.join(missing)}, missing here.")
