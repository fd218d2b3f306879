"""What is left of starts that the system ended: where each thread was, written by Python at that moment."""

import contextlib
import faulthandler
import os
import time
from pathlib import Path

from msgspec import Struct

from casedesk.storage.held import HeldFile, hold

PREFIX, SUFFIX = "casedesk-", ".fault"
MAX_BYTES = 64 * 1024
FRESH_S = 60.0


class Fault(Struct, frozen=True):
    """How an earlier start ended.

    Attributes:
        run: The name of that start.
        text: Signal, and where each thread was.
    """

    run: str
    text: str


class FaultFile:
    """Let Python write into a file of this start if the process breaks down; it stays empty otherwise."""

    def __init__(self, folder: Path, run: str) -> None:
        self._path = folder / f"{PREFIX}{run}{SUFFIX}"
        self._held: HeldFile | None = None

    def begin(self) -> None:
        """Stand ready; a folder that does not let us costs the report, and nothing else."""
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._held = hold(self._path)
        if self._held is not None:
            faulthandler.enable(self._held.descriptor)

    def end(self) -> None:
        """This start has ended well, and leaves nothing."""
        if self._held is not None:
            faulthandler.disable()
            self._held.let_go(and_remove=True)
            self._held = None


def take_left(folder: Path) -> tuple[Fault, ...]:
    """Return how earlier starts broke down, newest first, and keep that no longer.

    A start that still runs holds its file; two that look at the same moment do not both get the same.
    """
    faults = []
    for path in sorted(folder.glob(f"{PREFIX}*{SUFFIX}"), reverse=True):
        with contextlib.suppress(OSError):
            text = _taken(path)
            if text:
                faults.append(Fault(path.name.removeprefix(PREFIX).removesuffix(SUFFIX), text))
    return tuple(faults)


def _taken(path: Path) -> str:
    held = hold(path, is_made=False)
    if held is None:
        return ""
    text = os.read(held.descriptor, MAX_BYTES).decode("utf-8", "replace").strip()
    # An empty one may have been made this very moment, and its program be about to hold it.
    is_over = bool(text) or time.time() - os.fstat(held.descriptor).st_mtime > FRESH_S
    held.let_go(and_remove=is_over)
    return text
