"""What is left out of the frozen program, and what must never be."""

from pathlib import PurePosixPath

import pytest

from installers import product, trimming, windows

KEPT = [
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
    "PySide6/Qt/plugins/imageformats/libqsvg.so",
    "PySide6/plugins/imageformats/qjpeg.dll",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "PySide6/Qt/translations/qtbase_de.qm",
    "casedesk/_resources/i18n/casedesk_ru.qm",
    "keyring-25.7.0.dist-info/METADATA",
    "keyring-25.7.0.dist-info/entry_points.txt",
    "certifi/cacert.pem",
]
DROPPED = [
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
    "PySide6/plugins/platforms/qdirect2d.dll",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/egldeviceintegrations/libqeglfs-x11-integration.so",
    "PySide6/Qt/plugins/imageformats/libqtiff.so",
    "PySide6/plugins/imageformats/qwebp.dll",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "PySide6/Qt/lib/libQt6Quick.so.6",
    "PySide6\\Qt6QmlModels.dll",
    "PySide6/opengl32sw.dll",
    "PySide6/Qt/translations/qtbase_pl.qm",
    "PySide6/Qt/translations/designer_de.qm",
    "keyring-25.7.0.dist-info/RECORD",
    "keyring-25.7.0.dist-info/direct_url.json",
]


@pytest.mark.parametrize("name", KEPT)
def test_what_the_program_uses_is_kept(name: str) -> None:
    assert trimming.is_kept(name)


@pytest.mark.parametrize("name", DROPPED)
def test_what_nobody_calls_is_dropped(name: str) -> None:
    assert not trimming.is_kept(name)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/Qt6Widgets.dll", True),
        ("PySide6/__init__.py", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/msvcp140.dll", True),
        ("PySide6/QtQuick.pyd", False),
        ("PySide6/designer.exe", False),
        ("PySide6/QtWidgets.pyi", False),
        ("PySide6/include/QtCore/x.h", False),
        ("pydantic/v1/main.py", False),
        ("pydantic/main.py", True),
        ("anyio/abc/__init__.py", False),
        ("shiboken6/shiboken6.abi3.dll", True),
        ("shiboken6/Shiboken.pyd", True),
        ("win32ctypes/core/__init__.py", True),
        ("bin/httpx", False),
    ],
)
def test_wheels_for_windows_are_pruned_to_what_is_imported(name: str, kept: bool) -> None:
    assert windows.is_kept(PurePosixPath(name)) is kept


def test_every_resource_ships_but_pictures_and_sources_of_translations() -> None:
    shipped = {
        f"{folder}/{PurePosixPath(source).name}".removeprefix("casedesk/_resources/")
        for source, folder in trimming.resources(product.ROOT)
    }
    there = {
        path.relative_to(product.ROOT / "resources").as_posix()
        for path in (product.ROOT / "resources").rglob("*")
        if path.is_file()
    }
    left_out = there - shipped
    assert shipped <= there
    assert all(name.startswith("pictures/") or name.endswith(".ts") for name in left_out)


def test_qt_speaks_the_languages_of_the_program() -> None:
    assert [source.rpartition("_")[2] for source, _ in trimming.qt_translations()] == [
        "de.qm",
        "es.qm",
        "fr.qm",
        "ru.qm",
    ]


def test_qt_modules_that_are_imported_are_never_excluded() -> None:
    used = trimming.qt_modules(product.ROOT)
    assert {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest"} <= used
    assert not {f"PySide6.{name}" for name in used} & set(trimming.excluded_modules(product.ROOT))


def test_keyrings_of_this_system_are_named() -> None:
    assert "keyring.backends.fail" in trimming.hidden_imports()
