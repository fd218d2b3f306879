"""Packages say the truth about themselves, and two builds of one commit are the same."""

import configparser
import json
import os
import plistlib
import runpy
import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from installers import (
    appimage,
    debian,
    icons,
    libraries,
    linux_files,
    locks,
    macos,
    notices,
    product,
    rpm,
    sbom,
)
from installers.__main__ import this_system
from system_packages import SetupFailed

LOCK = (product.PACKAGING / "requirements.lock").read_text("utf-8")
FREEZE_LOCK = (product.PACKAGING / "requirements-freeze.lock").read_text("utf-8")
LINUX = {**locks.WINDOWS, "sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"}
MAC = {**LINUX, "sys_platform": "darwin", "platform_system": "Darwin"}


@pytest.mark.parametrize(
    ("version", "ordered", "numbers"),
    [
        ("0.1.0", "0.1.0", "0.1.0.0"),
        ("1.2.0rc1", "1.2.0~rc1", "1.2.0.0"),
        ("1.2.0.dev3", "1.2.0~dev3", "1.2.0.0"),
        ("2.0b2", "2.0~b2", "2.0.0.0"),
        ("1.2.3.4", "1.2.3.4", "1.2.3.4"),
    ],
)
def test_versions_sort_on_every_system(version, ordered, numbers) -> None:
    assert product.ordered_version(version) == ordered
    assert product.four_numbers(version) == numbers


def test_what_is_no_version_has_no_numbers() -> None:
    with pytest.raises(ValueError, match="no version"):
        product.four_numbers("next")


def test_the_version_is_the_programs_own() -> None:
    import casedesk

    assert product.version() == casedesk.__version__


def test_a_given_time_goes_before_that_of_the_commit(monkeypatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert product.built_at() == 1234567890
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert product.built_at() > 1_600_000_000


OBJDUMP = """
plugins/platforms/libqxcb.so:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libxcb-cursor.so.0
  NEEDED               libQt6Gui.so.6
  NEEDED               libc.so.6
  SONAME               libqxcb.so

Version References:
  required from libc.so.6:
    0x09691a75 0x00 04 GLIBC_2.2.5
    0x069691b4 0x00 03 GLIBC_2.34
    0x06969186 0x00 05 GLIBC_2.16
"""


def test_needs_are_read_from_objdump() -> None:
    found = libraries.read_needs(OBJDUMP)
    assert found.libraries == {"libxcb-cursor.so.0", "libQt6Gui.so.6", "libc.so.6"}
    assert found.glibc == (2, 34)


def test_only_what_the_tree_lacks_is_asked_of_the_system() -> None:
    needs = {Path("libqxcb.so"): libraries.read_needs(OBJDUMP), Path("x"): libraries.Needs()}
    assert libraries.from_outside(needs, {"libQt6Gui.so.6"}) == {"libxcb-cursor.so.0"}


def test_debian_depends_on_packages_by_name_and_on_the_c_library_by_version() -> None:
    found = libraries.debian_depends({"libxcb-cursor.so.0", "libssl.so.3", "libcrypto.so.3"}, (2, 34))
    assert found == ["libc6 (>= 2.34)", "libssl3", "libxcb-cursor0"]


def test_a_library_that_nobody_knows_stops_the_build() -> None:
    with pytest.raises(SetupFailed, match=r"libodd\.so\.1"):
        libraries.debian_depends({"libodd.so.1"}, (2, 34))


def test_a_library_is_either_carried_or_left_to_the_desktop() -> None:
    assert not libraries.CARRIED.keys() & libraries.DESKTOP.keys()
    assert not any(map(libraries.C_LIBRARY.match, {**libraries.CARRIED, **libraries.DESKTOP}))


def test_the_control_file_is_one_paragraph_that_dpkg_reads() -> None:
    text = debian.control("1.2.0rc1", ["libssl3", "libc6 (>= 2.34)", "libssl3"], 1234)
    fields = dict(line.split(": ", 1) for line in text.splitlines() if not line.startswith(" "))
    assert fields["Package"] == "casedesk"
    assert fields["Version"] == "1.2.0~rc1"
    assert fields["Depends"] == "libc6 (>= 2.34), libssl3"
    assert fields["Installed-Size"] == "1234"
    assert "\n\n" not in text
    assert text.endswith("\n")
    assert all(len(line) <= 80 for line in text.splitlines() if line.startswith(" "))


def test_names_of_files_hold_no_tilde() -> None:
    assert debian.file_name("1.2.0rc1") == "casedesk_1.2.0.rc1_amd64.deb"


def test_the_changelog_has_the_time_of_the_release() -> None:
    assert "Fri, 13 Feb 2009 23:31:30 +0000" in debian.changelog("1.0", 1234567890)


def test_the_copyright_file_repeats_the_licence() -> None:
    text = debian.copyright_file((product.ROOT / "LICENSE").read_text("utf-8"))
    assert "License: Expat\n Permission is hereby granted" in text
    assert "Copyright: 2026 The Casedesk founders" in text
    assert all(line.strip() for line in text.partition("License: Expat\n Permission")[2].splitlines())


def test_the_rpm_requires_libraries_by_what_provides_them() -> None:
    requires = libraries.rpm_requires({"libEGL.so.1"})
    text = rpm.spec("1.2.0rc1", requires, ["/usr/bin/casedesk"], Path("tree"), 3)
    assert "Requires: libEGL.so.1()(64bit)" in text
    assert "Version: 1.2.0~rc1" in text
    assert "w3.xzdio" in text
    assert "%global debug_package %{nil}" in text
    assert text.endswith("/usr/bin/casedesk\n")


def test_the_rpm_owns_its_folders_and_only_files_elsewhere(tmp_path) -> None:
    for name in ("usr/lib/casedesk/a/b", "usr/share/man/man1/casedesk.1.gz", "usr/share/licenses/casedesk/L"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()
    expected = ["/usr/lib/casedesk", "/usr/share/licenses/casedesk", "/usr/share/man/man1/casedesk.1.gz"]
    assert rpm.installed(tmp_path) == expected


def test_everything_gets_one_time_and_folders_one_mode(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    (tmp_path / "folder").mkdir(mode=0o700)
    (tmp_path / "folder" / "file").touch()
    (tmp_path / "link").symlink_to("nowhere")
    linux_files.date_everything(tmp_path)
    times = {path.lstat().st_mtime for path in [tmp_path, *tmp_path.rglob("*")]}
    assert times == {1234567890}
    assert (tmp_path / "folder").stat().st_mode & 0o777 == 0o755


def test_the_manual_lists_every_option_of_the_program(capsys) -> None:
    from casedesk.bootstrap.arguments import parse

    with pytest.raises(SystemExit):
        parse(["--help"])
    shown = capsys.readouterr().out
    manual = linux_files.manual_options(shown)
    for option in ("--portal URL", "--tour DIR", "--self-check", "--verbose", "--help"):
        escaped = option.replace("-", r"\-")
        assert escaped in manual
    assert "\\-\\-verbose\nsay on standard error what happens\n" in manual


def test_the_desktop_entry_opens_links_with_the_icon_that_is_installed() -> None:
    entry = configparser.ConfigParser(interpolation=None, delimiters=["="])
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string(linux_files.filled("casedesk.desktop"))
    fields = entry["Desktop Entry"]
    assert fields["MimeType"] == "x-scheme-handler/casedesk;"
    assert fields["Exec"] == "casedesk %u"
    assert fields["Icon"] == "casedesk"
    assert all(
        f"{name}[{code}]" in fields
        for name in ("Comment", "GenericName")
        for code in ("de", "es", "fr", "ru")
    )


def test_the_description_for_software_shops_is_filled_in() -> None:
    text = linux_files.filled("casedesk.metainfo.xml")
    root = ET.fromstring(text)  # noqa: S314 - our own file
    assert "@" not in text
    assert root.findtext("id") == product.IDENTIFIER
    assert root.find("releases/release").get("version") == product.version()
    assert root.findtext("launchable") == "casedesk.desktop"


@pytest.mark.parametrize(("before", "after"), [("/usr/local/lib", "/usr/local/lib"), (None, None)])
def test_what_the_frozen_program_opens_gets_the_libraries_of_the_system(monkeypatch, before, after) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/casedesk/_internal")
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(linux_files.TEMPLATES / "environment_of_others.py"))
    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_an_appdir_points_into_itself() -> None:
    found = appimage.links(product.IDENTIFIER)
    assert found["AppRun"] == "usr/bin/casedesk"
    assert not any(target.startswith(("/", "..")) for target in found.values())


def test_no_runtime_no_appimage(monkeypatch, tmp_path) -> None:
    monkeypatch.delenv(appimage.RUNTIME_VARIABLE, raising=False)
    with pytest.raises(appimage.RuntimeMissing, match="not to be had"):
        appimage.build()
    monkeypatch.setattr(appimage.shutil, "which", lambda name: name)
    (tmp_path / "runtime").write_bytes(b"other")
    monkeypatch.setenv(appimage.RUNTIME_VARIABLE, str(tmp_path / "runtime"))
    monkeypatch.setenv(appimage.DIGEST_VARIABLE, "0" * 64)
    with pytest.raises(appimage.RuntimeMissing, match="not the one that was expected"):
        appimage.build()


def test_icons_are_what_their_formats_want() -> None:
    png = b"\x89PNG\r\n\x1a\n"
    container = icons.icns({"ic07": png, "ic08": png + b"longer"})
    assert container[:4] == b"icns"
    assert struct.unpack(">I", container[4:8]) == (len(container),)
    assert struct.unpack(">I", container[12:16]) == (16,)
    windows = icons.ico({16: png, 256: png + b"longer"})
    assert struct.unpack("<HHH", windows[:6]) == (0, 1, 2)
    sizes = [windows[6 + 16 * index] for index in range(2)]
    assert sizes == [16, 0]
    length, offset = struct.unpack("<II", windows[6 + 16 + 8 : 6 + 16 + 16])
    assert windows[offset : offset + length] == png + b"longer"


def test_a_lock_is_read_for_the_system_that_is_meant() -> None:
    names = {
        system["sys_platform"]: {each.name for each in locks.read(LOCK, system)}
        for system in (LINUX, MAC, locks.WINDOWS)
    }
    assert {"secretstorage", "jeepney"} <= names["linux"]
    assert {"pywin32-ctypes", "tzdata"} <= names["win32"]
    assert not {"secretstorage", "jeepney"} & names["win32"]
    assert not {"pywin32-ctypes", "secretstorage"} & names["darwin"]
    assert "pyside6-essentials" in names["linux"] & names["win32"] & names["darwin"]
    assert all(each.digests for each in locks.read(LOCK, LINUX))
    assert "pyinstaller" in {each.name for each in locks.read(FREEZE_LOCK, LINUX)}


def test_notices_show_every_text_once_and_name_everybody() -> None:
    found = [
        notices.Notice("alpha", "1", "MIT", {"LICENSE": "Take it.\n"}),
        notices.Notice("beta", "2", "License :: OSI Approved :: MIT License\nmore", {"LICENSE": "Take it."}),
        notices.Notice("gamma", "3", "", {"LICENSE": "  "}),
    ]
    text = notices.as_text(found, {"Qt": "Qt's words"})
    assert text.count("Take it.") == 1
    assert "alpha 1: MIT" in text
    assert "beta 2: MIT License" in text
    assert "gamma 3: see its text below" in text
    assert "beta: LICENSE" in text
    assert "Qt's words" in text
    assert notices.lacking(found) == ["gamma"]


def test_texts_for_parts_without_a_licence_file_are_kept() -> None:
    assert {"CPython", "GPL-3.0", "LGPL-3.0", "Qt"} <= notices.common_texts().keys()


def test_the_bill_of_materials_holds_the_lock() -> None:
    locked = locks.read(LOCK, LINUX)
    licences = {"httpx": "BSD-3-Clause", "socksio": "odd words"}
    arguments = ("1.0", locked, licences, "3.11.2", 1234567890)
    bill = json.loads(sbom.bill(*arguments))
    assert bill["bomFormat"] == "CycloneDX"
    parts = {each["name"]: each for each in bill["components"]}
    assert parts.keys() == {each.name for each in locked} | {"CPython"}
    httpx = next(each for each in locked if each.name == "httpx")
    assert parts["httpx"]["purl"] == f"pkg:pypi/httpx@{httpx.version}"
    assert parts["httpx"]["licenses"] == [{"license": {"id": "BSD-3-Clause"}}]
    assert {each["value"] for each in parts["httpx"]["properties"]} == set(httpx.digests)
    assert parts["socksio"]["licenses"] == [{"license": {"name": "odd words"}}]
    assert sbom.bill(*arguments) == sbom.bill(*arguments)


def test_the_application_for_macos_opens_links_and_asks_for_little() -> None:
    about = plistlib.loads((product.PACKAGING / "macos/Info.plist").read_bytes())
    assert about["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == [product.SCHEME]
    assert about["LSMinimumSystemVersion"] == "13.0"
    allowed = plistlib.loads((product.PACKAGING / "macos/entitlements.plist").read_bytes())
    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_only_complete_keys_are_used_for_notarising() -> None:
    keys = {"APPLE_API_KEY_FILE": "key.p8", "APPLE_API_KEY_ID": "id", "APPLE_API_ISSUER": "issuer"}
    assert macos.notary_words(keys) == ["--key", "key.p8", "--key-id", "id", "--issuer", "issuer"]
    assert macos.notary_words({**keys, "APPLE_API_ISSUER": ""}) is None


@pytest.mark.parametrize(
    ("platform", "system"), [("linux", "linux"), ("darwin", "macos"), ("win32", "windows")]
)
def test_the_installers_are_those_of_the_system(platform, system) -> None:
    assert this_system(platform) == system
