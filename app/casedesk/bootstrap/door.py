"""The door of a profile: whoever starts first holds it, and later starts ring there."""

import contextlib
import os
import stat
import sys
import tempfile
from binascii import crc32
from pathlib import Path

from casedesk.storage.held import HeldFile, hold

_MAX_SOCKET_PATH = 96
"""Systems allow about a hundred characters, and Qt appends some."""


class Door:
    """Who holds the door of a profile, and by which name it can be rung at.

    The lock is the system's, so a door whose program was killed is free at once.

    Args:
        profile: The folder of the settings; each has a door of its own.
    """

    def __init__(self, profile: Path) -> None:
        name = os.fsencode(profile.absolute())
        self._folder = _folder(profile)
        # To tell one user's profiles apart, nothing better is needed; what is better takes 8 ms to load.
        self._stem = f"casedesk-{crc32(name):08x}{crc32(name[::-1]):08x}"
        self._held: HeldFile | None = None

    @property
    def name(self) -> str:
        """What the socket is called: a path, or on Windows the name of a pipe."""
        if sys.platform == "win32":
            return self._stem
        return "" if self._folder is None else str(self._folder / f"{self._stem}.socket")

    @property
    def is_rung_at_safely(self) -> bool:
        """Whether there is a socket, and it is this user's own: nobody else is to hear what is asked for."""
        if sys.platform == "win32":
            return True
        with contextlib.suppress(OSError):
            found = Path(self.name).lstat()
            return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()
        return False

    def take(self) -> bool:
        """Hold the door; return whether nobody else does."""
        if self._folder is None:
            return True
        try:
            self._held = hold(self._folder / f"{self._stem}.lock")
        except OSError:
            # Without a door there is a window all the same.
            self._folder = None
            return True
        return self._held is not None

    @property
    def is_held(self) -> bool:
        """Whether this start is the one to be rung at."""
        return self._held is not None

    def leave(self) -> None:
        """Hold it no longer."""
        if self._held is not None:
            self._held.let_go()
            self._held = None


def _folder(profile: Path) -> Path | None:
    """Return a folder that is this user's alone, with a path short enough for a socket; None for none."""
    if sys.platform == "win32":
        return profile if profile.is_dir() else None
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    own = Path(tempfile.gettempdir()) / f"casedesk-{os.getuid()}"
    for folder in (Path(runtime) if runtime else own, own):
        with contextlib.suppress(OSError):
            if folder == own:
                folder.mkdir(mode=0o700, exist_ok=True)
            found = folder.lstat()
            is_private = found.st_uid == os.getuid() and not found.st_mode & 0o077
            if stat.S_ISDIR(found.st_mode) and is_private and len(str(folder)) <= _MAX_SOCKET_PATH - 40:
                return folder
    return None
