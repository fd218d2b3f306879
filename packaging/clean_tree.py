"""A Debian without Python, Qt or desktop, to try packages in: made once by debootstrap, then copied."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from system_packages import SetupFailed

CACHE = Path(os.environ.get("CASEDESK_SMOKE_CACHE", "/var/cache/casedesk-smoke"))
# Everything that is mounted vanishes with the name space.
_INSIDE = """
mount --bind /dev "$1/dev" && mount -t proc proc "$1/proc" || exit 125
mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix" || exit 125
root=$1 user=$2
shift 2
exec chroot --userspec="$user" "$root" "$@"
"""
ROOT_USER, ANYBODY = "0:0", "65534:65534"
# What belongs to the package tools themselves, and what installing anything at all changes.
BOOKKEEPING = ("dev", "proc", "run", "sys", "tmp", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log")
QUIET = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


class CleanTree:
    """A copy of a minimal Debian, in which programs are run as if it were a machine.

    Args:
        release: Debian's name for it, such as "bookworm".
        folder: Where the copy goes.
    """

    def __init__(self, release: str, folder: Path) -> None:
        self.root = folder / release
        _provide(release)
        shutil.rmtree(self.root, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["cp", "-a", "--reflink=auto", CACHE / release, self.root], check=True)
        # The names of hosts are found as on this machine.
        shutil.copyfile("/etc/resolv.conf", self.root / "etc/resolv.conf")
        (self.root / "tmp/.X11-unix").mkdir(exist_ok=True)
        Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)  # noqa: S108 - X11 has it there

    def command(self, *words: str, user: str = ROOT_USER) -> list[str]:
        """Return the command that runs another one inside."""
        shell = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", _INSIDE, "sh"]
        return [*shell, str(self.root), user, *words]

    def run(
        self,
        *words: str,
        user: str = ROOT_USER,
        timeout_s: int = 600,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside, in a clean environment, and return what came of it."""
        return subprocess.run(
            self.command(*words, user=user),
            env=inside_environment(environment or {}),
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )

    def apt_get(self, *words: str) -> None:
        """Run apt-get inside.

        Raises:
            SetupFailed: it failed.
        """
        done = self.run("apt-get", "--yes", "--quiet=2", "--no-install-recommends", *words, timeout_s=1800)
        if done.returncode != 0:
            raise SetupFailed(
                f"apt-get {' '.join(words)} failed:\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
            )

    def contents(self) -> set[str]:
        """Return every path in the tree, what is only bookkeeping left out."""
        found = set()
        for folder, folders, files in os.walk(self.root):
            inside = os.path.relpath(folder, self.root)
            folders[:] = [name for name in folders if os.path.normpath(f"{inside}/{name}") not in BOOKKEEPING]
            found |= {os.path.normpath(f"{inside}/{name}") for name in [*folders, *files]}
        return found

    def remove(self) -> None:
        """Delete the copy."""
        shutil.rmtree(self.root, ignore_errors=True)


def inside_environment(own: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of a program in a tree: nothing of this machine but its proxies."""
    proxies = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    paths = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root"}
    return {**proxies, **paths, **QUIET, **own}


def _provide(release: str) -> None:
    """Make the tree that is copied, where it is not there yet."""
    if (CACHE / release / "etc/debian_version").exists():
        return
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        raise SetupFailed(
            f"A clean {release} is made by debootstrap, as root: `apt-get install debootstrap`."
        )
    print(f"Making a clean {release} in {CACHE} (once)", flush=True)
    CACHE.mkdir(parents=True, exist_ok=True)
    unfinished = CACHE / f"{release}.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    made: Sequence[str | Path] = ["debootstrap", "--variant=minbase", release, unfinished]
    if subprocess.run(made, stdout=subprocess.DEVNULL, check=False).returncode != 0:
        raise SetupFailed(f"debootstrap could not make {release}; its message is above.")
    unfinished.rename(CACHE / release)
