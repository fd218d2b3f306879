"""Tries the installer for Windows: on Windows, or under wine as far as that goes.

Usage: `dev.py smoke -- --kind windows`. It installs in silence for one user, uses the program, installs
over it, uninstalls, and installs and uninstalls for all users. Under wine two of Windows' own libraries
are stood in for (`windows/wine`), and nothing is learned about fonts, scaling, SmartScreen or taskbars.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from environment import BUILD, ROOT
from screen import FEWEST_COLOURS, SmokeFailed, display, grab, say
from system_packages import SetupFailed, install_packages, is_debian

IS_WINDOWS = os.name == "nt"
TOOLS = {"wine": "wine", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64", "Xvfb": "xvfb"}
STAND_INS = {"icuuc": (), "bcryptprimitives": ("-ladvapi32",)}
PREFIX = BUILD / "wine"
PICTURES = BUILD / "smoke"
CLASSES = r"Software\Classes\casedesk\shell\open\command"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Casedesk"
WAIT_S = 240


class Machine:
    """A Windows to try things on: this one, or wine's.

    Args:
        environment: What every program is started with.
        user: The folder of the user's own programs and files.
        everybody: The folder of everybody's programs.
    """

    def __init__(self, environment: dict[str, str], user: Path, everybody: Path) -> None:
        self.environment = environment
        self.local = user / "AppData" / "Local"
        self.menu = user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Casedesk.lnk"
        self.everybody = everybody

    def run(self, program: str | Path, *words: str, timeout_s: int = 300, **own: str) -> tuple[int, str]:
        """Run a program and return its exit status and what it said."""
        starter = [] if IS_WINDOWS else ["wine"]
        done = subprocess.run(
            [*starter, program, *words],
            env=os.environ | self.environment | own,
            # Under wine there is no console, and what is not a pipe leads nowhere.
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            timeout=timeout_s, text=True, encoding="utf-8", errors="replace", check=False,
        )  # fmt: skip
        return done.returncode, done.stdout

    def start(self, program: Path) -> subprocess.Popen[bytes]:
        """Start a program and leave it running."""
        starter = [] if IS_WINDOWS else ["wine"]
        own = os.environ | self.environment
        # As above: Python does not start with handles that lead nowhere.
        return subprocess.Popen(
            [*starter, program], env=own,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip

    def registered(self, hive: str, key: str) -> bool:
        """Say whether a key is in the registry."""
        return self.run("reg", "query", rf"{hive}\{key}", "/reg:64")[0] == 0


def try_windows() -> None:
    """Install, use, upgrade and uninstall.

    Raises:
        SmokeFailed: something is not as it should be.
    """
    found = sorted((ROOT / "dist").glob("Casedesk-*-windows-x64.exe"))
    if not found:
        say("no installer for Windows was built here: skipped")
        return
    PICTURES.mkdir(parents=True, exist_ok=True)
    with machine() as windows:
        say(f"{found[-1].name} {'on Windows' if IS_WINDOWS else 'under wine'}")
        _for_one_user(windows, found[-1])
        _for_all_users(windows, found[-1])


def _for_one_user(windows: Machine, installer: Path) -> None:
    folder = windows.local / "Programs" / "Casedesk"
    _install(windows, installer, "/CurrentUser", folder)
    _expect("the link handler is registered", windows.registered("HKCU", CLASSES))
    _expect("the Start menu has it", windows.menu.exists())
    program = folder / "program" / "casedesk.exe"
    status, said = windows.run(program, "--version")
    _expect(f"it says its version: {said.strip()}", status == 0 and said.startswith("Casedesk "))
    status, said = windows.run(program, "--self-check", QT_QPA_PLATFORM="offscreen", timeout_s=600)
    _expect("the self-check passes" if status == 0 else said[-3000:], status == 0)
    _show(windows, program)
    kept = windows.local / "casedesk" / "kept.txt"
    kept.parent.mkdir(exist_ok=True)
    kept.write_text("a draft", encoding="utf-8")
    old = folder / "program" / "old.dll"
    old.touch()
    _install(windows, installer, "/CurrentUser", folder)
    _expect("installing again takes away what the older one had", program.exists() and not old.exists())
    _uninstall(windows, folder, "/CurrentUser")
    _expect("uninstalling keeps what is the user's", kept.exists())
    _expect("nothing is left in the registry", not windows.registered("HKCU", CLASSES))
    _expect("nor among the programs", not windows.registered("HKCU", UNINSTALL))
    _expect("nor in the Start menu", not windows.menu.exists())
    _install(windows, installer, "/CurrentUser", folder)
    _uninstall(windows, folder, "/CurrentUser", "/DELETEUSERDATA")
    _expect("uninstalling deletes what is the user's when asked to", not kept.parent.exists())


def _for_all_users(windows: Machine, installer: Path) -> None:
    folder = windows.everybody / "Casedesk"
    _install(windows, installer, "/AllUsers", folder)
    _expect("the link handler is registered for everybody", windows.registered("HKLM", CLASSES))
    status, said = windows.run(folder / "program" / "casedesk.exe", "--version")
    _expect("it runs from there", status == 0 and said.startswith("Casedesk "))
    _uninstall(windows, folder, "/AllUsers")
    _expect("nothing is left in the registry", not windows.registered("HKLM", CLASSES))


def _install(windows: Machine, installer: Path, who: str, folder: Path) -> None:
    status, said = windows.run(installer, "/S", who)
    _expect(f"installs in silence with {who}{said[-500:]}", status == 0)
    _expect("where it should", (folder / "program" / "casedesk.exe").exists())


def _uninstall(windows: Machine, folder: Path, *words: str) -> None:
    windows.run(folder / "uninstall.exe", "/S", *words)
    # The uninstaller goes on as a copy of itself, or it could not delete itself.
    waits_until = time.monotonic() + WAIT_S
    while folder.exists() and time.monotonic() < waits_until:
        time.sleep(1)  # noqa: TID251 - watching another process
    _expect(f"uninstalls in silence with {' '.join(words)}", not folder.exists())


def _show(windows: Machine, program: Path) -> None:
    """Start it with a window, look, and end it."""
    process = windows.start(program)
    picture = PICTURES / "windows.png"
    colours, waits_until = 0, time.monotonic() + WAIT_S
    try:
        while colours < FEWEST_COLOURS and time.monotonic() < waits_until:
            time.sleep(3)  # noqa: TID251 - watching another process
            _expect("the program goes on", process.poll() is None)
            colours = grab(windows.environment.get("DISPLAY", ""), picture)
        time.sleep(5)  # noqa: TID251 - the list fills a moment after the window shows
        grab(windows.environment.get("DISPLAY", ""), picture)
    finally:
        windows.run("taskkill", "/f", "/im", "casedesk.exe")
        process.wait(30)
    _expect("its window shows: build/smoke/windows.png", colours >= FEWEST_COLOURS)


@contextmanager
def machine() -> Iterator[Machine]:
    """Give a Windows: this one, or a fresh one of wine's on a display that nobody sees."""
    if IS_WINDOWS:
        yield Machine({}, Path.home(), Path(os.environ["PROGRAMFILES"]))
        return
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing and is_debian():
        install_packages(missing, "Trying the installer under wine needs tools that are missing here")
    elif missing:
        raise SetupFailed(f"Trying the installer needs {', '.join(missing)}, missing here.")
    with display() as screen:
        environment = {"WINEPREFIX": str(PREFIX), "WINEDEBUG": "-all", "DISPLAY": screen, "WINEARCH": "win64"}
        windows = Machine(environment, PREFIX / "drive_c/users" / _user(), PREFIX / "drive_c/Program Files")
        try:
            _make_prefix(windows)
            yield windows
        finally:
            _checked(["wineserver", "--kill"], environment)


def _make_prefix(windows: Machine) -> None:
    shutil.rmtree(PREFIX, ignore_errors=True)
    PREFIX.parent.mkdir(parents=True, exist_ok=True)
    _checked(["wineboot", "--init"], windows.environment)
    _checked(["wine", "winecfg", "-v", "win10"], windows.environment)
    for name, libraries in STAND_INS.items():
        source = ROOT / "packaging" / "windows" / "wine" / f"{name}.c"
        target = PREFIX / "drive_c/windows/system32" / f"{name}.dll"
        _checked(
            ["x86_64-w64-mingw32-gcc", "-shared", "-O1", "-s", "-o", str(target), str(source), *libraries]
        )


def _checked(command: Sequence[str], environment: dict[str, str] | None = None) -> None:
    done = subprocess.run(
        command,
        env=os.environ | (environment or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if done.returncode != 0 and command[0] != "wineserver":
        raise SmokeFailed(f"{' '.join(command)} ended with {done.returncode}")


def _user() -> str:
    return os.environ.get("USER") or Path.home().name


def _expect(claim: str, holds: bool) -> None:
    if not holds:
        raise SmokeFailed(f"not so: {claim}")
    say(claim)
