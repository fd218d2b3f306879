"""A file that a process holds for as long as it lives, so that others can tell that it does."""

import contextlib
import os
import sys
from pathlib import Path

# Far behind anything that is ever written: Windows keeps others from reading what is locked.
_LOCKED_BYTE = 1 << 30


class HeldFile:
    """An open file with the system's own lock on it, which ends with the process, however that ends.

    Attributes:
        descriptor: For writing.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self.descriptor = descriptor

    def let_go(self, *, and_remove: bool = False) -> None:
        """Give the lock back, and take the file away if that is wanted."""
        if and_remove and sys.platform != "win32":
            # While it is still held, so that nobody takes it for one that was left.
            _remove(self.path)
        os.close(self.descriptor)
        if and_remove and sys.platform == "win32":
            _remove(self.path)


def hold(path: Path, *, is_made: bool = True) -> HeldFile | None:
    """Hold a file; None where another process does.

    Args:
        path: In a folder that is there.
        is_made: Make the file, for its owner only, where there is none.

    Raises:
        OSError: The folder does not let us, or there is no such file.
    """
    flags = os.O_RDWR | (os.O_CREAT if is_made else 0)
    descriptor = os.open(path, flags, 0o600)
    try:
        _lock(descriptor)
    except OSError:
        os.close(descriptor)
        return None
    return HeldFile(path, descriptor)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        # lazy: there is no such module elsewhere.
        import msvcrt

        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        # lazy: there is no such module on Windows.
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
