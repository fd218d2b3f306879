"""The installer for Windows: the embeddable Python, the locked wheels for it, Casedesk, and NSIS around them.

It is put together on any system: wheels are unpacked, not run. Only two things need a program for Windows to
run: compiling to bytecode, which is done on Windows or under wine, and trying the result.
"""

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from environment import PYTHON
from installers import icons, linux_files, locks, notices, product, sbom, trimming
from system_packages import SetupFailed

SOURCES = product.PACKAGING / "windows"
FOLDER = product.BUILT / "windows"
TREE = FOLDER / "tree"
# Apart from those of the frozen program: other packages ship on Windows.
NOTICES = FOLDER / "notices"
PYTHON_VERSION = locks.WINDOWS["python_version"]
# The wheel has all of Qt's modules; the program needs those that it imports.
_MODULES = "|".join(sorted(name.removeprefix("Qt") for name in trimming.qt_modules(product.ROOT)))
_PACKAGE_KEPT = re.compile(
    rf"PySide6/(?:Qt(?:{_MODULES})\.pyd|Qt6(?:{_MODULES})\.dll|pyside6\.abi3\.dll"
    r"|(?:msvcp|vcruntime|concrt)\w*\.dll|\w+\.py|plugins/.*|translations/.*)$"
)
_UNUSED = re.compile(
    r"^(?:anyio|bin|pycparser)/|^(?:anyio|pycparser)-.*\.dist-info/|^pydantic/v1/|\.pyi$|/py\.typed$"
    r"|^shiboken6/(?![\w.]+\.(?:py|pyd|dll)$)|^PySide6/(?:_config|_git_pyside_version)?(?:scripts|support)/"
    r"|/tests?/|^_?pyside6_essentials.*/entry_points|\.(?:lib|pdb|h|hpp|c)$"
)
# Nothing of ours needs these. Without _wmi, Python asks Windows itself for its version, and not a service
# that takes its time to answer (and that wine has not).
_PYTHON_UNUSED = {"python.cat", "pythonw.exe", "winsound.pyd", "_msi.pyd", "_wmi.pyd", "python.exe"}


def main(words: Sequence[str]) -> None:
    """Build the installer that the words of the command line ask for.

    Raises:
        SetupFailed: a tool is missing or failed.
    """
    parser = argparse.ArgumentParser(prog="dev.py package -- windows", description=__doc__)
    parser.add_argument("--python-zip", type=Path, required=True, help="the embeddable Python, 64 bits")
    parser.add_argument("--sha256", default="", help="what that file's digest has to be")
    parser.add_argument(
        "--compressor", choices=("lzma", "zlib"), default="lzma", help="zlib is for trying only"
    )
    read = parser.parse_args(words)
    _check_digest(read.python_zip, read.sha256)
    assemble(read.python_zip)
    installer = pack(read.compressor)
    for path in (TREE, installer):
        print(f"{path.relative_to(product.ROOT)}  {linux_files.size_mb(path):.1f} MB")


def assemble(python_zip: Path) -> None:
    """Put the program's folder together in `build/package/windows/tree`."""
    icons.draw(product.BUILT / "icons")
    shutil.rmtree(FOLDER, ignore_errors=True)
    TREE.mkdir(parents=True)
    with zipfile.ZipFile(python_zip) as archive:
        archive.extractall(TREE)
    wheels = FOLDER / "wheels"
    _unpack_wheels(wheels)
    _write_notices(wheels)
    prune(wheels)
    packages = TREE / "Lib" / "site-packages"
    packages.parent.mkdir()
    shutil.move(wheels, packages)
    shutil.copytree(
        product.ROOT / "app" / "casedesk", packages / "casedesk", ignore=shutil.ignore_patterns("__pycache__")
    )
    for source, folder in trimming.resources(product.ROOT):
        (packages / folder).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, packages / folder / Path(source).name)
    shutil.copytree(NOTICES, packages / "casedesk/_resources/notices")
    tag = _python_tag(TREE)
    (TREE / f"{tag}._pth").write_text(f"{tag}.zip\n.\nLib\\site-packages\n", encoding="ascii")
    compile_launcher(tag)
    compile_bytecode()
    for name in _PYTHON_UNUSED:
        (TREE / name).unlink(missing_ok=True)


def compile_launcher(tag: str) -> None:
    """Compile casedesk.exe with MinGW.

    Raises:
        SetupFailed: there is no MinGW here, or it failed.
    """
    prefix = "x86_64-w64-mingw32-"
    if shutil.which(f"{prefix}gcc") is None:
        raise SetupFailed("casedesk.exe is compiled by MinGW: install gcc-mingw-w64-x86-64.")
    resources = FOLDER / "launcher.res"
    numbers = product.four_numbers(product.version())
    windres = shutil.which(f"{prefix}windres") or "windres"
    linux_files.run(
        *(windres, SOURCES / "launcher.rc", "-O", "coff", "-o", resources, "-I", SOURCES),
        *("-I", product.BUILT / "icons", f"-DVERSION_NUMBERS={numbers.replace('.', ',')}"),
        f'-DVERSION_TEXT=\\"{product.version()}\\"',
    )
    linux_files.run(
        *(f"{prefix}gcc", "-municode", "-mwindows", "-O2", "-s", "-Wall", "-Wextra", "-Werror", "-static"),
        *(f'-DPYTHON_DLL=L"{tag}.dll"', "-Wl,--no-insert-timestamp", SOURCES / "launcher.c", resources),
        *("-o", TREE / "casedesk.exe"),
    )
    sign(TREE / "casedesk.exe")


def compile_bytecode() -> None:
    """Compile everything, as Program Files cannot be written to by those who use the program.

    Bytecode that checks no source is the same on every machine and saves a look at each file.
    """
    python = TREE / "python.exe"
    starter = [] if os.name == "nt" else [shutil.which("wine64") or shutil.which("wine") or ""]
    if starter == [""]:
        print("No wine here: the installer carries no bytecode, which makes each start slower.")
        return
    command: list[str | Path] = [
        *starter,
        *(python, "-m", "compileall", "-q", "-j1", "--invalidation-mode", "unchecked-hash"),
        *("-s", r"Lib\site-packages", r"Lib\site-packages"),
    ]
    done = subprocess.run(
        command, cwd=TREE, env=os.environ | {"WINEDEBUG": "-all", "PYTHONHASHSEED": "0"},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise SetupFailed(f"compileall failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")


def prune(folder: Path) -> None:
    """Take out of unpacked wheels what the program never uses."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif not is_kept(path.relative_to(folder)):
            path.unlink()


def is_kept(path: PurePosixPath | Path) -> bool:
    """Say whether a file of a wheel goes into the program."""
    name = path.as_posix()
    if _UNUSED.search(name) or not trimming.is_kept(name):
        return False
    return not name.startswith("PySide6/") or _PACKAGE_KEPT.match(name) is not None


def pack(compressor: str) -> Path:
    """Make the installer of the tree and return it.

    Raises:
        SetupFailed: makensis is missing or failed.
    """
    if shutil.which("makensis") is None:
        raise SetupFailed("The installer is made by makensis: install nsis.")
    product.FINISHED.mkdir(exist_ok=True)
    linux_files.date_everything(TREE)
    installer = product.FINISHED / f"Casedesk-{product.version()}-windows-x64.exe"
    # Definitions begin with a dash everywhere; makensis takes the slash on Windows only.
    definitions: dict[str, object] = {
        "VERSION": product.version(),
        "NUMBERS": product.four_numbers(product.version()),
        "TREE": TREE,
        "ICON": product.BUILT / "icons" / "casedesk.ico",
        "OUTPUT": installer,
        "SIZE_KB": round(linux_files.size_mb(TREE) * 1e6 / 1024),
        "COMPRESSOR": compressor,
    }
    options: list[str] = [f"-D{name}={value}" for name, value in definitions.items()]
    linux_files.run(
        "makensis",
        "-V2",
        "-WX",
        "-INPUTCHARSET",
        "UTF8",
        *options,
        SOURCES / "casedesk.nsi",
        SOURCE_DATE_EPOCH=str(product.built_at()),
    )
    sign(installer)
    return installer


def sign(path: Path) -> None:
    """Sign a program with the certificate that the environment names, if it names one."""
    words = sign_words(os.environ)
    if words is not None:
        linux_files.run("signtool", "sign", *words, path)


def sign_words(environment: Mapping[str, str]) -> list[str] | None:
    """Return signtool's words for the certificate of an environment, None where there is none."""
    certificate = environment.get("CASEDESK_CERTIFICATE", "")
    if not certificate:
        return None
    password = environment.get("CASEDESK_CERTIFICATE_PASSWORD", "")
    stamp = ["/tr", "http://timestamp.digicert.com", "/td", "sha256", "/fd", "sha256"]
    return ["/f", certificate, *(["/p", password] if password else []), *stamp]


def _unpack_wheels(folder: Path) -> None:
    command: list[str | Path] = [
        *(
            PYTHON,
            "-m",
            "uv",
            "pip",
            "install",
            "--quiet",
            "--target",
            folder,
            "--no-deps",
            "--require-hashes",
        ),
        *("--only-binary=:all:", "--python-platform=x86_64-pc-windows-msvc"),
        *(f"--python-version={PYTHON_VERSION}", "--requirement", notices.RUN_LOCK),
    ]
    if subprocess.run(command, check=False).returncode != 0:
        raise SetupFailed("The wheels for Windows could not be had; the message is above.")


def _write_notices(wheels: Path) -> None:
    locked = locks.read(notices.RUN_LOCK.read_text("utf-8"), locks.WINDOWS)
    found = notices.write(PYTHON, [each.name for each in locked], NOTICES, within=wheels)
    sbom.write("windows-x64", locked, found, PYTHON_VERSION)


def _python_tag(folder: Path) -> str:
    found = [path.stem for path in folder.glob("python3*.dll") if path.stem != "python3"]
    if found != [f"python{PYTHON_VERSION.replace('.', '')}"]:
        raise SetupFailed(f"The embeddable Python has to be {PYTHON_VERSION}; it holds {found}.")
    return found[0]


def _check_digest(path: Path, wanted: str) -> None:
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if wanted and found != wanted.lower():
        raise SetupFailed(f"{path.name} has the SHA-256 {found}, not {wanted}.")
    print(f"{path.name}: SHA-256 {found}{'' if wanted else ', which nobody checked'}")
