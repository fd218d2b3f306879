"""What the operating system must bring: Qt's libraries, a font, and Debian's half of venv.

Qt's wheels bundle Qt itself but not the graphics and desktop libraries under it. On Debian and
its relatives the missing packages are installed where that is allowed, else named in the command
that installs them.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

# Debian names by soname. Names with a 64-bit time variant are looked up in the package lists.
OFF_SCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# What a program needs that looks at ours from outside, by what shows that it is there.
ACCESSIBILITY = {
    "/usr/bin/dbus-run-session": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
    "/usr/bin/Xvfb": "xvfb",
    "/usr/bin/xauth": "xauth",
}
FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_SUFFIXES = {".ttf", ".otf", ".ttc"}


class SetupFailed(Exception):
    """Set-up cannot go on; the message says what to do."""


def has_display() -> bool:
    """Say whether a window could be shown to somebody here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def provide_qt_libraries(*, for_display: bool) -> None:
    """See to it that Qt can load here.

    Raises:
        SetupFailed: libraries are missing and cannot be installed from here.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries(needed_libraries(os.environ, for_display=for_display))
    packages = list(missing.values())
    if not has_font():
        packages.append(FONT_PACKAGE)
    if not packages:
        return
    if is_debian():
        install_packages(packages, "Qt needs system libraries that are missing here")
        missing = missing_libraries(missing)
    if missing:
        raise SetupFailed(_missing_message(missing))


def provide_accessibility_tools() -> None:
    """Install what the accessibility test needs, where that is allowed; elsewhere the test is skipped."""
    if not sys.platform.startswith("linux"):
        return
    packages = [*missing_tools(ACCESSIBILITY), *missing_libraries(X11).values()]
    if packages and is_debian() and _root_prefix() is not None:
        install_packages(packages, "The accessibility test needs a display and a screen reader's library")


def missing_tools(needed: Mapping[str, str]) -> list[str]:
    """Return the Debian packages of the tools that are not there."""
    return [package for place, package in needed.items() if not Path(place).exists()]


def needed_libraries(environment: Mapping[str, str], *, for_display: bool) -> dict[str, str]:
    """Return the libraries Qt loads, with their Debian packages, for the displays of an environment."""
    needed = dict(OFF_SCREEN)
    if for_display and environment.get("DISPLAY"):
        needed |= X11
    if for_display and environment.get("WAYLAND_DISPLAY"):
        needed |= WAYLAND
    return needed


def missing_libraries(needed: Mapping[str, str]) -> dict[str, str]:
    """Return those of the libraries that cannot be loaded."""
    return {soname: package for soname, package in needed.items() if not _loads(soname)}


def has_font() -> bool:
    """Say whether any outline font is installed."""
    return any(
        path.suffix.lower() in FONT_SUFFIXES
        for folder in FONT_FOLDERS
        for path in Path(folder).expanduser().rglob("*")
    )


def is_debian() -> bool:
    """Say whether this is Debian or a relative that uses its package names."""
    try:
        text = Path("/etc/os-release").read_text(encoding="utf-8")
    except OSError:
        return False
    fields = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    family = f"{fields.get('ID', '')} {fields.get('ID_LIKE', '')}".replace('"', "").split()
    return bool({"debian", "ubuntu"} & set(family)) and shutil.which("apt-get") is not None


def install_packages(packages: Iterable[str], reason: str) -> None:
    """Install Debian packages, as root or through sudo when it asks for no password.

    Raises:
        SetupFailed: it is not allowed here, or apt-get failed.
    """
    names = sorted(set(packages))
    prefix = _root_prefix()
    if prefix is None:
        names = [package_name(name) for name in names]
        raise SetupFailed(
            f"{reason}. Install what is missing with:\n"
            f"  sudo apt-get update && sudo apt-get install --yes --no-install-recommends {' '.join(names)}"
        )
    print(f"{reason}; installing: {' '.join(names)}", flush=True)
    # A list that cannot be refreshed may still name what is needed: only the install decides.
    subprocess.run([*prefix, "apt-get", "update", "--quiet=2"], capture_output=True, check=False)
    package_name.cache_clear()
    names = [package_name(name) for name in names]
    command = ["apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends", *names]
    unattended = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *command]
    installed = subprocess.run(unattended, capture_output=True, text=True, check=False)
    if installed.returncode != 0:
        raise SetupFailed(f"{installed.stderr}apt-get failed. Repair what it says, then run this again.")


@cache
def package_name(name: str) -> str:
    """Return the name under which this release has a package.

    The move to 64-bit time (Ubuntu 24.04, Debian 13) renamed some libraries to `…t64`.
    """
    if not name[-1].isdigit():
        return name
    variant = f"{name}t64"
    found = subprocess.run(["apt-cache", "show", variant], capture_output=True, check=False)
    return variant if found.returncode == 0 and found.stdout else name


def _root_prefix() -> list[str] | None:
    """Return what must stand before a command to run it as root, None when that is not allowed."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _missing_message(missing: Mapping[str, str]) -> str:
    reason = "Qt needs system libraries that are missing here"
    if shutil.which("dnf"):
        # Fedora and its relatives can install a library by what it provides.
        wanted = " ".join(f"'{soname}()(64bit)'" for soname in missing)
        return f"{reason}. Install them with:\n  sudo dnf install {wanted}"
    return f"{reason}; install the packages that contain: {' '.join(missing)}"
