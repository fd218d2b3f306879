"""Tries the Linux packages in clean Debian trees: install, start, look, self-check, remove.

Usage: `dev.py smoke`, as root. Every step is printed; the pictures of the started programs are in
`build/smoke`. Nothing of Python or Qt is in the trees but what the package brings or depends on.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from clean_tree import ANYBODY, CACHE, CleanTree, inside_environment
from environment import BUILD, ROOT
from installers.libraries import DESKTOP
from screen import FEWEST_COLOURS, SmokeFailed, display, grab, say
from smoke_windows import try_windows
from system_packages import SetupFailed, install_packages, is_debian

KINDS = ("deb", "rpm", "appimage", "windows")
RELEASES = ("bookworm", "trixie")
PICTURES = BUILD / "smoke"
TOOLS = {
    "Xvfb": "xvfb",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "debootstrap": "debootstrap",
    "lintian": "lintian",
    "rpm": "rpm",
}
START_S, END_S = 60, 20
HOME = "/tmp/smoke-home"  # noqa: S108 - inside a tree of our own
# The first process of a name space ignores signals that it does not ask for; this one passes them on.
_PASSING_ON = '"$1" & pid=$!; trap "kill -TERM $pid" TERM; wait $pid; wait $pid'


def main(words: Sequence[str]) -> int:
    """Try the packages; return 1 when one of them fails."""
    parser = argparse.ArgumentParser(prog="dev.py smoke", description=__doc__)
    parser.add_argument("--release", action="append", choices=RELEASES, help="try this one; may be repeated")
    parser.add_argument("--kind", action="append", choices=KINDS, help="try this; may be repeated")
    read = parser.parse_args(words)
    kinds = read.kind or KINDS
    PICTURES.mkdir(parents=True, exist_ok=True)
    tries: dict[str, Callable[[str], None]] = {"deb": try_deb, "rpm": try_rpm, "appimage": try_appimage}
    try:
        if "windows" in kinds:
            try_windows()
        if set(kinds) & tries.keys():
            _provide_tools()
        if "deb" in kinds:
            lint(_package("casedesk_*.deb"))
        for kind in [each for each in kinds if each in tries]:
            for release in read.release or RELEASES:
                tries[kind](release)
    except (SmokeFailed, SetupFailed) as failure:
        print(f"FAILED: {failure}", file=sys.stderr)
        return 1
    print("All packages passed.")
    return 0


def try_deb(release: str) -> None:
    """Install the Debian package with apt, use it, and purge it."""
    package = _package("casedesk_*.deb")
    say(f"{package.name} in a clean {release}")
    with clean_tree(release) as tree:
        tree.apt_get("update")
        before = tree.contents()
        shutil.copyfile(package, tree.root / "tmp/casedesk.deb")
        tree.apt_get("install", "/tmp/casedesk.deb")  # noqa: S108 - inside the tree
        say("installed with what it depends on and nothing else")
        if tree.run("sh", "-c", "command -v python3").returncode == 0:
            raise SmokeFailed("there is a Python in the tree: the test would prove nothing")
        validate(tree.root)
        use(tree, "casedesk", f"deb-{release}")
        tree.apt_get("purge", "casedesk")
        left = sorted(name for name in tree.contents() - before if "casedesk" in name.lower())
        if left:
            raise SmokeFailed(f"the package leaves behind {', '.join(left[:10])}")
        tree.apt_get("purge", "--autoremove")
        say("purged without leftovers")


def try_rpm(release: str) -> None:
    """Install the RPM past its dependencies, whose names are Fedora's, and use it."""
    package = _package("casedesk-*.rpm")
    say(f"{package.name} in a {release} with a desktop's libraries")
    with clean_tree(release) as tree:
        tree.apt_get("update")
        tree.apt_get("install", "fontconfig-config", "xkb-data", *sorted(set(DESKTOP.values())))
        options = ["--root", str(tree.root), "--nodeps", "--force-debian", "--noscripts"]
        _checked(["rpm", "--install", *options, str(package)])
        use(tree, "casedesk", f"rpm-{release}")
        _checked(["rpm", "--erase", *options, "casedesk"])
        left = sorted(name for name in tree.contents() if "casedesk" in name.lower())
        if left:
            raise SmokeFailed(f"the package leaves behind {', '.join(left[:10])}")
        say("erased without leftovers")


def try_appimage(release: str) -> None:
    """Start the AppImage, unpacked: trees have no FUSE."""
    found = sorted((ROOT / "dist").glob("*.AppImage"))
    if not found:
        say("no AppImage was built here: skipped")
        return
    say(f"{found[0].name} in a {release} with a desktop's libraries")
    with clean_tree(release) as tree:
        tree.apt_get("update")
        tree.apt_get("install", "fontconfig-config", "xkb-data", *sorted(set(DESKTOP.values())))
        copied = tree.root / "srv/casedesk.AppImage"
        shutil.copyfile(found[0], copied)
        copied.chmod(0o755)
        use(tree, "/srv/casedesk.AppImage", f"appimage-{release}", APPIMAGE_EXTRACT_AND_RUN="1")


def use(tree: CleanTree, command: str, name: str, **environment: str) -> None:
    """Check the program off-screen and on a display, as somebody without rights."""
    home = tree.root / HOME.lstrip("/")
    home.mkdir()
    os.chown(home, 65534, 65534)
    own = {"HOME": HOME, "TMPDIR": HOME, **environment}
    version = tree.run(command, "--version", user=ANYBODY, environment=own)
    if version.returncode != 0 or not version.stdout.startswith("Casedesk "):
        raise SmokeFailed(f"--version ended with {version.returncode}: {version.stdout}{version.stderr}")
    unseen = own | {"QT_QPA_PLATFORM": "offscreen"}
    checked = tree.run(command, "--self-check", user=ANYBODY, timeout_s=300, environment=unseen)
    if checked.returncode != 0:
        raise SmokeFailed(f"the self-check failed:\n{checked.stdout[-2000:]}{checked.stderr[-2000:]}")
    say(f"{version.stdout.strip()} passes its self-check off-screen")
    watch(tree, command, {**own, "QT_QPA_PLATFORM": "offscreen"}, None)
    say("runs off-screen and ends politely")
    with display() as screen:
        watch(tree, command, own | {"DISPLAY": screen}, PICTURES / f"{name}.png")
    say(f"shows its window on X11 and ends politely: build/smoke/{name}.png")


def watch(tree: CleanTree, command: str, environment: dict[str, str], picture: Path | None) -> None:
    """Start the program, wait for its window, and end it with a polite signal.

    Raises:
        SmokeFailed: it ended by itself, showed nothing, or would not end.
    """
    inside = inside_environment(environment)
    process = subprocess.Popen(
        tree.command("/bin/sh", "-c", _PASSING_ON, "sh", command, user=ANYBODY),
        env=inside, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
    )  # fmt: skip
    try:
        _await_window(process, environment.get("DISPLAY", ""), picture)
        _end(process)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def lint(package: Path) -> None:
    """Let lintian look at the Debian package."""
    done = subprocess.run(
        ["lintian", "--fail-on", "error", "--allow-root", package],
        capture_output=True,
        text=True,
        check=False,
    )
    print(done.stdout.strip())
    if done.returncode != 0:
        raise SmokeFailed(f"lintian finds errors:\n{done.stdout}{done.stderr}")
    say("lintian finds no errors")


def validate(root: Path) -> None:
    """Check what the desktop reads: its entry, the description of the program, the man page."""
    share = root / "usr/share"
    _checked(["desktop-file-validate", str(share / "applications/casedesk.desktop")])
    metainfo = next((share / "metainfo").glob("*.metainfo.xml"))
    _checked(["appstreamcli", "validate", "--no-net", str(metainfo)])
    say("the desktop entry and the AppStream description are valid")


@contextmanager
def clean_tree(release: str) -> Iterator[CleanTree]:
    """Give a fresh copy of a tree, and take it away afterwards."""
    tree = CleanTree(release, CACHE / "copies")
    try:
        yield tree
    finally:
        tree.remove()


def _await_window(process: subprocess.Popen[str], screen: str, picture: Path | None) -> None:
    waits_until = time.monotonic() + (START_S if picture else 8)
    colours = 0
    while time.monotonic() < waits_until:
        try:
            process.wait(1)
        except subprocess.TimeoutExpired:
            pass
        else:
            said = process.stdout.read() if process.stdout else ""
            raise SmokeFailed(
                f"the program ended with {process.returncode} before anybody closed it:\n{said}"
            )
        if picture is None:
            continue
        colours = grab(screen, picture)
        if colours >= FEWEST_COLOURS:
            # The list fills a moment after the window shows.
            time.sleep(3)  # noqa: TID251 - watching another process
            grab(screen, picture)
            return
    if picture is not None:
        raise SmokeFailed(f"no window within {START_S} s: the picture has {colours} colours")


def _end(process: subprocess.Popen[str]) -> None:
    inner = subprocess.run(
        ["pgrep", "--parent", str(process.pid)], capture_output=True, text=True, check=False
    )
    for pid in inner.stdout.split():
        os.kill(int(pid), signal.SIGTERM)
    try:
        said, _ = process.communicate(timeout=END_S)
    except subprocess.TimeoutExpired as late:
        raise SmokeFailed(f"the program did not end within {END_S} s of being asked") from late
    if process.returncode != 0:
        raise SmokeFailed(f"the program ended with {process.returncode}:\n{said}")
    if "Traceback" in said:
        raise SmokeFailed(f"the program complained:\n{said}")


def _package(pattern: str) -> Path:
    found = sorted((ROOT / "dist").glob(pattern), key=lambda path: path.stat().st_mtime)
    if not found:
        raise SmokeFailed(f"dist/{pattern} is missing: run `dev.py package` first")
    return found[-1]


def _checked(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SmokeFailed(f"{' '.join(command)}:\n{done.stdout}{done.stderr}")


def _provide_tools() -> None:
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing and is_debian():
        install_packages(missing, "The smoke test needs tools that are missing here")
    elif missing:
        raise SetupFailed(f"The smoke test needs {', '.join(missing)}, missing here.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
