"""Which shared libraries a frozen tree needs, and who brings them: the tree, Debian, or any desktop."""

import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from system_packages import OFF_SCREEN, WAYLAND, X11, SetupFailed

# What every Linux with a desktop has, and what must match its drivers, its fonts or its session.
DESKTOP = OFF_SCREEN | {
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libGLX.so.0": "libglx0",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libz.so.1": "zlib1g",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    **{name: WAYLAND[name] for name in ("libwayland-client.so.0", "libwayland-egl.so.1")},
}
# What a desktop may lack or have in another version; Debian has it, elsewhere the tree brings it.
CARRIED = {
    **{name: package for name, package in (X11 | WAYLAND).items() if name not in DESKTOP},
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbz2.so.1.0": "libbz2-1.0",
    "libcrypto.so.3": "libssl3",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "liblzma.so.5": "liblzma5",
    "libsqlite3.so.0": "libsqlite3-0",
    "libssl.so.3": "libssl3",
    "libuuid.so.1": "libuuid1",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-util.so.1": "libxcb-util1",
    "libzstd.so.1": "libzstd1",
}
C_LIBRARY = re.compile(r"^(?:lib(?:c|m|dl|rt|util|pthread|resolv)\.so\.\d|ld-linux)")
_NEEDED = re.compile(r"^  NEEDED +(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r" GLIBC_(\d+(?:\.\d+)+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Needs:
    """What one file asks of the system that runs it.

    Attributes:
        libraries: The sonames it is linked with.
        glibc: The newest version of the C library that it asks for, () where it asks for none.
    """

    libraries: frozenset[str] = frozenset()
    glibc: tuple[int, ...] = ()


def read_needs(listing: str) -> Needs:
    """Read what `objdump -p` says of one file."""
    versions = [tuple(map(int, found.split("."))) for found in _GLIBC.findall(listing)]
    return Needs(frozenset(_NEEDED.findall(listing)), max(versions, default=()))


def survey(tree: Path) -> dict[Path, Needs]:
    """Look into every program and library of a tree."""
    found = {}
    for path in sorted(tree.rglob("*")):
        if path.is_symlink() or not path.is_file() or not _is_elf(path):
            continue
        shown = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False)
        if shown.returncode != 0:
            raise SetupFailed(f"objdump cannot read {path.name}: {shown.stderr.strip()}")
        found[path] = read_needs(shown.stdout)
    return found


def from_outside(needs: Mapping[Path, Needs], own: Iterable[str]) -> set[str]:
    """Return the sonames that a tree needs and does not hold, the C library's left out."""
    wanted = {name for each in needs.values() for name in each.libraries}
    return {name for name in wanted - set(own) if not C_LIBRARY.match(name)}


def debian_depends(sonames: Iterable[str], glibc: tuple[int, ...]) -> list[str]:
    """Return what the Debian package depends on.

    Raises:
        SetupFailed: No Debian package is known for a library.
    """
    known = DESKTOP | CARRIED
    unknown = sorted(name for name in sonames if name not in known)
    if unknown:
        raise SetupFailed(
            f"No package is known for {', '.join(unknown)}: name it in installers/libraries.py."
        )
    packages = {known[name] for name in sonames}
    return [f"libc6 (>= {'.'.join(map(str, glibc))})", *sorted(packages)]


def rpm_requires(sonames: Iterable[str]) -> list[str]:
    """Return what the RPM requires, by the libraries themselves: every distribution knows those names."""
    return sorted(f"{name}()(64bit)" for name in sonames)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
