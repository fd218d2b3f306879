"""The log file of one start of the program: written by a thread of its own, bounded in size and number."""

import contextlib
import logging
import os
import threading
from collections import deque
from pathlib import Path
from queue import SimpleQueue

from casedesk.log.streams import PlainWords

PREFIX, SUFFIX, OLDER = "casedesk-", ".log", ".log.1"
MAX_BYTES = 256 * 1024
"""A file that grows beyond this is put aside once, as `OLDER`; what was there before is dropped."""

MAX_FILES = 10
"""So many starts have their log; those of earlier ones are taken away."""

_RECENT_LINES = 300
_END_S = 2.0


class LogFile(logging.Handler):
    """Keep the newest lines at hand, and let a thread write all of them.

    A start of the program has a file of its own, so that several of them never turn the same file over.
    A disk that takes nothing costs lines, and nothing else.

    Args:
        folder: Where the file is; made, for its owner only, when there is a first line.
        run: The name of this start.
    """

    def __init__(self, folder: Path, run: str) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(PlainWords())
        self._recent: deque[str] = deque(maxlen=_RECENT_LINES)
        self._lines: SimpleQueue[str | None] = SimpleQueue()
        self._paper = _Paper(folder, run)
        self._writer = threading.Thread(target=self._write, name="log", daemon=True)
        self._writer.start()

    @property
    def recent(self) -> tuple[str, ...]:
        """The newest lines, oldest first."""
        return tuple(self._recent)

    def emit(self, record: logging.LogRecord) -> None:
        """Take a record; returns at once."""
        try:
            line = self.format(record)
        except Exception:  # noqa: BLE001  a log must never be what breaks the program
            self.handleError(record)
            return
        self._recent.append(line)
        self._lines.put(line)

    def close(self) -> None:
        """Write what is waiting, for a moment at most."""
        self._lines.put(None)
        self._writer.join(_END_S)
        super().close()

    def _write(self) -> None:
        while (line := self._lines.get()) is not None:
            with contextlib.suppress(OSError):
                self._paper.add(line)
        self._paper.close()


class _Paper:
    """The file itself; for the thread that writes."""

    def __init__(self, folder: Path, run: str) -> None:
        self._path = folder / f"{PREFIX}{run}{SUFFIX}"
        self._older = folder / f"{PREFIX}{run}{OLDER}"
        self._descriptor: int | None = None
        self._size = 0

    def add(self, line: str) -> None:
        written = (line + "\n").encode("utf-8", "backslashreplace")
        if self._descriptor is not None and self._size + len(written) > MAX_BYTES:
            self.close()
            self._path.replace(self._older)
        if self._descriptor is None:
            self._open()
        if self._descriptor is not None:
            self._size += os.write(self._descriptor, written)

    def close(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _open(self) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _clear_up(self._path.parent)
        self._descriptor = os.open(self._path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
        self._size = os.fstat(self._descriptor).st_size


def lines_of(folder: Path, run: str, count: int) -> tuple[str, ...]:
    """Return the last lines that another start has written; none where it has not, or they are gone."""
    try:
        text = (folder / f"{PREFIX}{run}{SUFFIX}").read_text("utf-8", "replace")
    except OSError:
        return ()
    return tuple(text.splitlines()[-count:])


def forget_logs(folder: Path) -> None:
    """Take the logs of all starts away; a start that still runs goes on with what it has open.

    Raises:
        OSError: The folder does not let us.
    """
    for path in (*folder.glob(f"{PREFIX}*{SUFFIX}"), *folder.glob(f"{PREFIX}*{OLDER}")):
        path.unlink(missing_ok=True)


def _clear_up(folder: Path) -> None:
    # Names begin with the time of the start.
    names = sorted(path.name.split(".")[0] for path in folder.glob(f"{PREFIX}*{SUFFIX}"))
    for name in names[: max(0, len(names) - MAX_FILES + 1)]:
        for suffix in (SUFFIX, OLDER):
            with contextlib.suppress(OSError):
                (folder / f"{name}{suffix}").unlink(missing_ok=True)
