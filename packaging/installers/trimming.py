"""What goes into the frozen program and what stays out: pure lists and questions about names."""

import importlib.util
import re
import sys
from pathlib import Path, PurePosixPath

LANGUAGES = ("de", "es", "fr", "ru")
# Optional parts of our dependencies that Casedesk never calls; each would cost size and start-up.
EXCLUDED_MODULES = [
    "_pydecimal", "anyio", "click", "curses", "doctest", "lib2to3", "pdb", "pip", "pkg_resources",
    "pydantic.v1", "pydoc", "pydoc_data", "pygments", "readline", "rich", "setuptools", "sniffio",
    "test", "tkinter", "trio", "unittest", "wheel",
]  # fmt: skip
_PLUGINS = r"(?:PySide6|Qt)/.*plugins"
_DROPPED = re.compile(
    "|".join(
        (
            rf"{_PLUGINS}/(?:designer|egldeviceintegrations|generic|networkinformation|printsupport)/",
            rf"{_PLUGINS}/(?:qmllint|qmltooling|sqldrivers|tls|vectorimageformats)/",
            rf"{_PLUGINS}/wayland-graphics-integration-server/",
            rf"{_PLUGINS}/platforms/\w*(?:eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay|direct2d)\b",
            rf"{_PLUGINS}/platformthemes/\w*gtk3",
            rf"{_PLUGINS}/platforminputcontexts/\w*virtualkeyboard",
            rf"{_PLUGINS}/imageformats/(?!\w*q(?:svg|ico|jpeg|png)\b)",
            r"Qt6(?:Pdf|Qml\w*|Quick\w*|VirtualKeyboard\w*|EglF\w*)\b",
            r"opengl32sw\.dll",
            r"translations/(?!qtbase_(?:de|es|fr|ru)\.qm)",
            r"dist-info/(?:RECORD|INSTALLER|REQUESTED|direct_url\.json|top_level\.txt|WHEEL)$",
            r"dist-info/(?:licenses|sboms)/|dist-info/(?:LICEN[CS]E|AUTHORS|NOTICE)",
        )
    )
)


def is_kept(name: str) -> bool:
    """Say whether a file belongs into the frozen program, by its path in it."""
    return _DROPPED.search(PurePosixPath(*re.split(r"[\\/]", name)).as_posix()) is None


def resources(root: Path) -> list[tuple[str, str]]:
    """Return the shipped files and the folder each goes into; pictures are for readers of the README."""
    folder = root / "resources"
    return [
        (str(path), str(PurePosixPath("casedesk/_resources", *path.relative_to(folder).parent.parts)))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.relative_to(folder).parts[0] != "pictures" and path.suffix != ".ts"
    ]


def qt_translations() -> list[tuple[str, str]]:
    """Return Qt's own words for the languages that Casedesk speaks, and where Qt looks for them."""
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError("PySide6 is not installed here")
    package = Path(found.submodule_search_locations[0])
    inside = "translations" if sys.platform == "win32" else "Qt/translations"
    return [(str(package / inside / f"qtbase_{name}.qm"), f"PySide6/{inside}") for name in LANGUAGES]


def qt_modules(root: Path) -> set[str]:
    """Return the names of Qt's modules that the program imports, such as "QtCore"."""
    sources = (path.read_text("utf-8") for path in sorted((root / "app").rglob("*.py")))
    return {name for text in sources for name in re.findall(r"PySide6(?:\.| import )(Qt\w+)", text)}


def excluded_modules(root: Path) -> list[str]:
    """Return what is not frozen; the network of Qt, which nothing else needs, only where it is imported."""
    unused = {"QtDBus", "QtNetwork", "QtOpenGL"} - qt_modules(root)
    return [*EXCLUDED_MODULES, *sorted(f"PySide6.{name}" for name in unused)]


def hidden_imports() -> list[str]:
    """Return what is found by name while the program runs, and so by no search through its imports."""
    common = ["keyring.backends.fail", "keyring.backends.null", "keyring.backends.chainer", "truststore"]
    match sys.platform:
        case "darwin":
            return [*common, "keyring.backends.macOS", "truststore._macos"]
        case "win32":
            return [*common, "keyring.backends.Windows", "win32ctypes.core", "truststore._windows"]
        case _:
            backends = [
                "keyring.backends.SecretService",
                "keyring.backends.libsecret",
                "keyring.backends.kwallet",
            ]
            return [*common, *backends, "secretstorage", "jeepney.io.blocking", "truststore._openssl"]
