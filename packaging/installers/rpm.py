"""The RPM package, for Fedora, openSUSE and their relatives."""

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from installers import frozen_tree, libraries, linux_files, product

ARCHITECTURE = "x86_64"
# The tree is packed as it is: nothing is stripped again, compiled again, or given a build id.
_SPEC = """\
%global __os_install_post %{{nil}}
%global debug_package %{{nil}}
%global _build_id_links none
%global source_date_epoch_from_changelog 0
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _binary_payload w{level}.xzdio
%global _buildhost casedesk

Name: {name}
Version: {version}
Release: 1
Summary: {summary}
License: MIT
Packager: {maintainer}
AutoReqProv: no
Provides: application()
Provides: application(casedesk.desktop)
{requires}

%description
{description}

%install
cp -a "{root}/." "%{{buildroot}}/"

%files
%defattr(-,root,root,-)
{files}
"""


def build(needs: Mapping[Path, libraries.Needs], *, level: int) -> Path:
    """Build the package from the portable tree and return it.

    Args:
        needs: What the files of that tree need.
        level: How hard xz tries, 0 to 9.
    """
    root = product.BUILT / "rpm" / "root"
    linux_files.lay_out(root, frozen_tree.PORTABLE)
    licences = root / "usr/share/licenses/casedesk"
    licences.mkdir(parents=True)
    for source in (product.ROOT / "LICENSE", product.NOTICES / "third-party.txt"):
        shutil.copyfile(source, licences / source.name)
        (licences / source.name).chmod(0o644)
    linux_files.date_everything(root)
    outside = libraries.from_outside(needs, frozen_tree.sonames(frozen_tree.PORTABLE))
    text = spec(product.version(), libraries.rpm_requires(outside), installed(root), root, level)
    described = product.BUILT / "rpm" / "casedesk.spec"
    described.write_text(text, encoding="utf-8")
    product.FINISHED.mkdir(exist_ok=True)
    top = product.BUILT / "rpm" / "top"
    shutil.rmtree(top, ignore_errors=True)
    linux_files.run(
        *("rpmbuild", "-bb", "--quiet", "--target", ARCHITECTURE, "--define", f"_topdir {top}"),
        *("--define", f"_rpmdir {product.BUILT / 'rpm'}", described),
        SOURCE_DATE_EPOCH=str(product.built_at()),
    )
    made = next((product.BUILT / "rpm" / ARCHITECTURE).glob("*.rpm"))
    return Path(shutil.move(made, product.FINISHED / made.name))


def spec(version: str, requires: Iterable[str], files: Iterable[str], root: Path, level: int) -> str:
    """Return the spec file."""
    return _SPEC.format(
        level=level,
        root=root,
        name=product.NAME,
        version=product.ordered_version(version),
        summary=product.SUMMARY,
        maintainer=product.MAINTAINER,
        requires="\n".join(
            f"Requires: {name}" for name in [*requires, "hicolor-icon-theme", "xkeyboard-config"]
        ),
        description="\n\n".join(product.DESCRIPTION),
        files="\n".join(files),
    )


def installed(root: Path) -> list[str]:
    """Return the lines of %files: the program's folders as a whole, and each file elsewhere."""
    own = ("usr/lib/casedesk", "usr/share/licenses/casedesk")
    single = [
        path.relative_to(root).as_posix()
        for path in sorted(root.rglob("*"))
        if (path.is_file() or path.is_symlink()) and not path.relative_to(root).as_posix().startswith(own)
    ]
    return [f"/{name}" for name in (*own, *single)]
