"""The Debian package."""

import gzip
import hashlib
import shutil
import textwrap
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from installers import frozen_tree, libraries, linux_files, product

ARCHITECTURE = "amd64"
# dlopened, so that no header of a library names them: fonts, keyboard layouts, X11's own data.
ASKED_FOR_BY_NAME = ("fontconfig-config", "libx11-data", "xkb-data")
RECOMMENDED = ("fonts-dejavu-core | fonts-liberation", "gnome-keyring | kwalletmanager")


def build(needs: Mapping[Path, libraries.Needs], *, level: int) -> Path:
    """Build the package from the lean tree and return it.

    Args:
        needs: What the files of that tree need.
        level: How hard xz tries, 0 to 9.
    """
    root = product.BUILT / "debian"
    linux_files.lay_out(root, frozen_tree.LEAN)
    documents = root / "usr/share/doc/casedesk"
    documents.mkdir(parents=True)
    _put(documents / "copyright", copyright_file((product.ROOT / "LICENSE").read_text("utf-8")))
    shutil.copyfile(product.NOTICES / "third-party.txt", documents / "third-party.txt")
    (documents / "third-party.txt").chmod(0o644)
    entry = changelog(product.version(), product.built_at())
    (documents / "changelog.gz").write_bytes(gzip.compress(entry.encode(), mtime=0))
    (documents / "changelog.gz").chmod(0o644)
    overrides = root / "usr/share/lintian/overrides/casedesk"
    overrides.parent.mkdir(parents=True)
    _put(overrides, (linux_files.TEMPLATES / "lintian-overrides").read_text("utf-8"))
    outside = libraries.from_outside(needs, frozen_tree.sonames(frozen_tree.LEAN))
    glibc = max((each.glibc for each in needs.values()), default=())
    depends = [*libraries.debian_depends(outside, glibc), *ASKED_FOR_BY_NAME]
    (root / "DEBIAN").mkdir()
    sums = checksums({str(path.relative_to(root)): path for path in files_of(root)})
    _put(root / "DEBIAN/md5sums", sums)
    installed_kb = sum((path.stat().st_size + 1023) // 1024 for path in files_of(root))
    _put(root / "DEBIAN/control", control(product.version(), depends, installed_kb))
    linux_files.date_everything(root)
    product.FINISHED.mkdir(exist_ok=True)
    package = product.FINISHED / file_name(product.version())
    package.unlink(missing_ok=True)
    linux_files.run(
        *("dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", root, package),
        SOURCE_DATE_EPOCH=str(product.built_at()),
    )
    return package


def file_name(version: str) -> str:
    """Return what the package is called on disk; a tilde would be renamed by download servers."""
    return f"casedesk_{product.ordered_version(version).replace('~', '.')}_{ARCHITECTURE}.deb"


def control(version: str, depends: Iterable[str], installed_kb: int) -> str:
    """Return the control file."""
    fields = {
        "Package": product.NAME,
        "Version": product.ordered_version(version),
        "Architecture": ARCHITECTURE,
        "Maintainer": product.MAINTAINER,
        "Installed-Size": str(installed_kb),
        "Depends": ", ".join(sorted(set(depends))),
        "Recommends": ", ".join(RECOMMENDED),
        "Section": "misc",
        "Priority": "optional",
        "Description": f"{product.SUMMARY[0].lower()}{product.SUMMARY[1:]}",
    }
    lines = [f"{name}: {value}" for name, value in fields.items()]
    paragraphs = [
        textwrap.fill(each, 74, initial_indent=" ", subsequent_indent=" ") for each in product.DESCRIPTION
    ]
    return "\n".join([*lines, "\n .\n".join(paragraphs)]) + "\n"


def changelog(version: str, moment: int) -> str:
    """Return Debian's changelog; what changed is told by the release notes."""
    when = format_datetime(datetime.fromtimestamp(moment, UTC))
    return (
        f"casedesk ({product.ordered_version(version)}) unstable; urgency=medium\n\n"
        f"  * Release {version}.\n\n"
        f" -- {product.MAINTAINER}  {when}\n"
    )


def copyright_file(licence: str) -> str:
    """Return Debian's copyright file: ours here, the others' in the notices beside it."""
    owner = next(line for line in licence.splitlines() if line.startswith("Copyright"))
    terms = licence.partition("\n\n")[2].partition("\n\n")[2].strip()
    body = "\n".join(f" {line}" if line.strip() else " ." for line in terms.splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Casedesk\n"
        "Comment: Python, Qt and the packages that are installed with Casedesk have their own licences.\n"
        " All of them are in third-party.txt beside this file; those that Debian keeps as well are in\n"
        " /usr/share/common-licenses/LGPL-3, GPL-3, GPL-2, Apache-2.0 and MPL-2.0.\n\n"
        f"Files: *\nCopyright: {owner.removeprefix('Copyright (c) ')}\nLicense: Expat\n\n"
        f"License: Expat\n{body}\n"
    )


def checksums(files: Mapping[str, Path]) -> str:
    """Return the sums that dpkg checks installed files with, by path."""
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {name}\n"
        for name, path in sorted(files.items())
    ]
    return "".join(lines)


def files_of(root: Path) -> list[Path]:
    """Return the plain files that a package installs."""
    return [
        path
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.relative_to(root).parts[0] != "DEBIAN"
    ]


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o644)
