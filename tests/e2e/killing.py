"""Killing the program at random moments, and looking whether what was typed is still there.

`python killing.py 100` kills it a hundred times on one file of drafts, and says how often edits were lost.
"""

import contextlib
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from casedesk.practice.portal import PracticePortal
from casedesk.practice.server import serve
from e2e.office import office

PROMISE_S = 1.0
"""How old an edit must be to survive."""

EDITS_PER_START = 10_000
TYPIST = Path(__file__).with_name("typist.py")
START_S = 300.0


@dataclass
class Murders:
    """One portal and one folder of drafts, and a program that is killed again and again.

    Attributes:
        faults: What was found to be wrong, in words.
    """

    folder: Path
    dice: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311  not for secrets
    kills: int = 0
    edits: int = 0
    looks: int = 0
    faults: list[str] = field(default_factory=list)
    newest: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.portal = PracticePortal(office())
        # Slow enough for a kill to come between the calls of a save.
        self.portal.delay_s = 0.02
        self.server = serve(self.portal)

    def end(self) -> None:
        self.server.stop()
        self.portal.close()

    def kill_once(self, task: str) -> None:
        """Let somebody type, kill the program, and look at the file and the portal."""
        process = self._start(task)
        told: list[tuple[float, int, int]] = []
        has_begun = threading.Event()
        reader = threading.Thread(target=_read, args=(process, told, has_begun))
        reader.start()
        if not has_begun.wait(START_S):
            process.kill()
            raise AssertionError("the program has not begun to type")
        threading.Event().wait(self.dice.uniform(0.2, 2.5))
        killed_at = time.time()
        process.kill()
        reader.join()
        if process.wait() == 0 or not told:
            self.faults.append(f"{task}: the program has ended by itself")
        self.kills += 1
        self.edits += len(told)
        for told_at, case_id, number in told:
            if told_at < killed_at - PROMISE_S:
                self.newest[case_id] = number
        self._check(f"kill {self.kills} while {task}")

    def look(self) -> None:
        """Start the program once more and compare what its form has."""
        process = self._start("look")
        output, _ = process.communicate(timeout=START_S)
        self.looks += 1
        titles = json.loads(output)
        for case_id, number in self.newest.items():
            if _number(titles[str(case_id)]) < number:
                self.faults.append(
                    f"look {self.looks}: case {case_id} shows {titles[str(case_id)]!r} < {number}"
                )
        if process.returncode:
            self.faults.append(f"look {self.looks} ended with {process.returncode}")

    def _start(self, task: str) -> "subprocess.Popen[str]":
        folders = [str(TYPIST.parents[1]), str(TYPIST.parents[2] / "app")]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(folders)}
        first = str(1 + (self.kills + 1) * EDITS_PER_START)
        words = [sys.executable, str(TYPIST), self.server.url, str(self.folder), first, task]
        return subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment)

    def _check(self, where: str) -> None:
        for case_id, number in self.newest.items():
            stored = _number(self.portal.snapshot_case(case_id)["title"])
            kept = max((_number(title) for title in self._kept(case_id)), default=0)
            if max(stored, kept) < number:
                self.faults.append(f"{where}: case {case_id} has {stored} stored, {kept} kept < {number}")
        for name in ("drafts.sqlite", "journal.sqlite"):
            # Nothing is in the journal before the first save.
            if (self.folder / name).exists():
                with self._database(name) as db:
                    (soundness,) = db.execute("PRAGMA integrity_check").fetchone()
                if soundness != "ok":
                    self.faults.append(f"{where}: {name}: {soundness}")

    def _kept(self, case_id: int) -> list[str]:
        with self._database() as db:
            rows = db.execute("SELECT draft FROM drafts WHERE case_id = ?", (case_id,)).fetchall()
        return [json.loads(draft)["title"] for (draft,) in rows]

    @contextlib.contextmanager
    def _database(self, name: str = "drafts.sqlite") -> Iterator[sqlite3.Connection]:
        with contextlib.closing(sqlite3.connect(self.folder / name)) as db:
            yield db


def _read(
    process: "subprocess.Popen[str]", told: list[tuple[float, int, int]], has_begun: threading.Event
) -> None:
    assert process.stdout is not None
    with process.stdout:
        for line in process.stdout:
            # The last line may have been cut off by the kill.
            if line.endswith("\n"):
                told_at, case_id, number = line.split()
                told.append((float(told_at), int(case_id), int(number)))
                has_begun.set()
    # Nobody need wait for a program that has ended by itself.
    has_begun.set()


def _number(title: str) -> int:
    word = title.rpartition(" ")[2]
    return int(word) if word.isdigit() else 0


def main(count: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        murders = Murders(Path(folder), random.Random())  # noqa: S311  not for secrets
        for at in range(count):
            murders.kill_once("save" if at % 2 else "type")
            if at % 10 == 9:
                murders.look()
                print(murders.kills, murders.edits, murders.faults, flush=True)
        murders.end()
    print(f"{murders.kills} kills, {murders.looks} restarts, {murders.edits} edits: {murders.faults}")
    return 1 if murders.faults else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
